"""The commands that hold no conversation: answer, ask, replay, rules and chart.

What they need of the rules and the dialogue is imported where it is used: each command loads
only its own part.
"""

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chat.files import UnusableError, read_text, write_text
from dialogue.reply import AUDIENCES

if TYPE_CHECKING:
    from core.answer import Answer
    from core.render import Line


def answer(arguments: Namespace) -> int:
    """Answer for a patient file.

    Raises:
        UnusableError: one line for each thing wrong with the file.
    """
    from core.patient_file import PatientFileError, load
    from dialogue.oneshot import answer_patient, basis_of_patient

    give = basis_of_patient if _basis(arguments) else answer_patient
    name = arguments.patient
    try:
        patient = load(read_text(name))
        given = give(patient, _audience(arguments, patient), arguments.today)
    except PatientFileError as error:
        raise UnusableError(*(f"{name}: {problem}" for problem in error.problems)) from None
    except RecursionError:
        message = f"{name}: nested too deeply; accepted: one JSON object"
        raise UnusableError(message) from None
    return _give(given, arguments)


def ask(arguments: Namespace) -> int:
    """Answer one question in free text."""
    from dialogue.oneshot import answer_question, basis_of_question
    from dialogue.parsing.clean import clean

    text = clean(arguments.text).strip()
    if not text:
        message = "ask: read nothing; accepted: a question such as "
        message += '"Should a vitamin B12 level of 320 pg/mL be treated?"'
        raise UnusableError(message)
    give = basis_of_question if _basis(arguments) else answer_question
    return _give(give(text, _audience(arguments), arguments.today), arguments)


def replay(arguments: Namespace) -> int:
    """Replay transcripts; 1 when any differs and is not accepted."""
    from chat.replay import run

    return run(arguments)


def rules(arguments: Namespace) -> int:
    """Print the decision tables, a rule, a source fact or a conflict."""
    from chat.rules import describe

    _print(describe(arguments.id, arguments.format))
    return 0


def chart(_arguments: Namespace) -> int:
    """Print the dialogue's state chart as Mermaid."""
    from dialogue.chart import mermaid

    _print(mermaid())
    return 0


def _audience(arguments: Namespace, patient: Any = None) -> str:  # noqa: ANN401 - heavy to import
    """Give the asked-for reader, else the file's, else a patient: the plainer words (C-05)."""
    told = getattr(patient, "audience", None)
    return arguments.audience or (str(told) if told in AUDIENCES else "patient")


def _basis(arguments: Namespace) -> bool:
    """Tell whether the basis sheet is asked for instead of the answer."""
    if arguments.basis and arguments.format == "json":
        message = "--basis is a sheet to read; accepted: --format text, markdown or html"
        raise UnusableError(message)
    return bool(arguments.basis)


def _give(given: "Answer | tuple[Line, ...]", arguments: Namespace) -> int:
    from core.render import render

    text = render(given, arguments.format).rstrip("\n")
    if arguments.out:
        write_text(Path(arguments.out), f"{text}\n")
    else:
        _print(text)
    return 0


def _print(*lines: str) -> None:
    """Write whole lines in UTF-8, the same bytes in every locale."""
    if sys.stdout is not None:
        sys.stdout.writelines(f"{line}\n" for line in lines)
