"""Hold a conversation and note what it covers, turn by turn."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any
from unittest.mock import patch

from chat.rules.uses import findings
from core.answer import Answer
from core.assess import ALL_TABLES, Assessment, assess
from core.conditions import YES
from core.explain import sources
from core.patient import Patient
from dialogue import conversation, explaining, requests
from dialogue.conversation import Conversation
from dialogue.machine import State
from dialogue.parsing.clean import clean
from dialogue.parsing.requests.commands import Command, Recognised
from dialogue.reply import Block, Kind, Reply
from tests.transcripts.files import ROOT, Transcript
from tests.transcripts.items import (
    BESIDE_LINE,
    COMMAND,
    CONFLICT,
    FINDING,
    LINE,
    MATTERS,
    MESSAGE,
    QUESTION,
    ROW,
    RULE,
    SETTLING,
    SOURCE,
    STATE,
    TABLE,
    TRANSITION,
    Item,
    places,
    transition,
)
from tests.transcripts.lines import BESIDE, lines

_HELPERS = {"problem", "_problem"}


@dataclass
class Held:
    """What a conversation covered, each with the turn that did so first, the opening being 0.

    Attributes:
        items: the items by turn.
        values: for each side of a number, the value that stood nearest to it, and how far off.
        answered: the turn, the patient and the answer of every new answer.
        end: the conversation when all was said.
    """

    items: dict[Item, int] = field(default_factory=dict)
    values: dict[Item, tuple[Fraction, Fraction]] = field(default_factory=dict)
    answered: list[tuple[int, Patient, Answer]] = field(default_factory=list)
    end: Conversation | None = None


def watch(transcript: Transcript) -> Held:
    """Hold the conversation of a transcript again."""
    return hold(transcript.today, transcript.audience, transcript.inputs)


def hold(today: date, audience: str | None, inputs: Iterable[str]) -> Held:
    """Hold a conversation in which these lines are said, to its end."""
    held = Held()
    turn = 0

    def note(kind: str, name: str) -> None:
        held.items.setdefault(Item(kind, name), turn)

    with _listening(note):
        talk = Conversation(today=today, audience=audience, keep=False)
        _turn(talk, talk.state, note)
        last: Answer | None = None
        for turn, said in enumerate(inputs, start=1):
            before = talk.state
            reply = talk.answer(clean(said))
            note(TRANSITION, transition(before, State.CHOOSING))
            if talk.state is State.ENDED:
                note(STATE, State.ENDED.value)
                note(TRANSITION, transition(before, State.ENDED))
                break
            note(TRANSITION, transition(State.CHOOSING, talk.state))
            _turn(talk, talk.state, note)
            if reply.answer is not None and reply.answer != last:
                last = reply.answer
                held.answered.append((turn, talk.patient, last))
                _answer(assess(talk.patient), held, note)
            _said(reply, note)
    held.end = talk
    return held


def said_by(today: date, audience: str | None, inputs: Iterable[str]) -> tuple[str, ...]:
    """Give all words of the program in a conversation in which these lines are said."""
    talk = Conversation(today=today, audience=audience, keep=False)
    words = list(talk.reply.lines)
    for said in inputs:
        words += talk.answer(clean(said)).lines
    return tuple(words)


def _turn(talk: Conversation, state: State, note: Callable[[str, str], None]) -> None:
    note(STATE, state.value)
    note(STATE, State.CHOOSING.value)
    prompt = talk.reply.prompt
    if prompt is None:
        return
    if prompt.key != "settle":
        note(QUESTION, prompt.key)
        return
    for words, name in MATTERS.items():
        if words in prompt.text:
            note(SETTLING, name)


def _said(reply: Reply, note: Callable[[str, str], None]) -> None:
    """Note the references and the differences of an answer that is said whole."""
    kinds = {block.kind for block in reply.blocks}
    if reply.answer is None or Kind.BOTTOM_LINE not in kinds:
        return
    for reference in reply.answer.references:
        for one in reference.facts:
            note(SOURCE, one)
    for difference in reply.answer.differences:
        note(CONFLICT, difference.conflict)


def _answer(found: Assessment, held: Held, note: Callable[[str, str], None]) -> None:
    case = found.case
    for table in ALL_TABLES:
        if table.when.truths(case) != YES:
            note(TABLE, table.name)
            continue
        fired = table.fired(case)
        for rule in table.rules:
            note(RULE if rule in fired else ROW, f"{table.name}/{rule.id}")
    for finding in findings():
        note(FINDING, f"{finding.name}: {finding.truth(case).name.lower()}")
    for line in lines():
        for side, value in line.sides(case):
            kind = BESIDE_LINE if side in BESIDE else LINE
            item = Item(kind, f"{line.name}: {side}")
            note(*item)
            off = abs(value - line.number)
            if item not in held.values or off < held.values[item][1]:
                held.values[item] = value, off


@contextmanager
def _listening(note: Callable[[str, str], None]) -> Iterator[None]:
    """Hear of requests, of problems by the place that makes them, and of the sources told."""
    with ExitStack() as stack:

        def spy(module: Any, name: str, heard: Callable[[tuple[Any, ...], Any], object]) -> None:  # noqa: ANN401
            real = getattr(module, name)

            def called(*given: Any, **named: Any) -> Any:  # noqa: ANN401
                result = real(*given, **named)
                heard(given, result)
                return result

            stack.enter_context(patch.object(module, name, called))

        def asked(_: object, found: Recognised | tuple[object, ...] | None) -> None:
            if isinstance(found, Recognised):
                note(COMMAND, found.command.value)
            elif found:  # "change ..." with a question's name is read beside the others
                note(COMMAND, Command.CHANGE.value)

        def cited(given: tuple[Any, ...], _: object) -> None:
            for one in given[1]:
                note(SOURCE, one)

        def opened(given: tuple[Any, ...], _: object) -> None:
            for one in given[0]:
                note(SOURCE, one.id)

        spy(conversation, "recognise", asked)
        spy(conversation, "edit", asked)
        spy(explaining, "sourced", cited)
        spy(requests, "sourced", cited)
        spy(sources, "_statements", opened)
        stack.enter_context(_problems(note))
        yield


@contextmanager
def _problems(note: Callable[[str, str], None]) -> Iterator[None]:
    real = Block.__init__

    def made(self: Block, kind: Kind, *rest: Any, **named: Any) -> None:  # noqa: ANN401
        real(self, kind, *rest, **named)
        if kind is Kind.PROBLEM:
            frame = sys._getframe(1)  # noqa: SLF001 - whoever makes the block
            if frame.f_code.co_name in _HELPERS and frame.f_back:
                frame = frame.f_back
            file = str(Path(frame.f_code.co_filename).relative_to(ROOT))
            place = places().get((file, frame.f_lineno))
            note(MESSAGE, place or f"{file}, line {frame.f_lineno}")

    with patch.object(Block, "__init__", made):
        yield
