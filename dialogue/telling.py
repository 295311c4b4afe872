"""Facts told in free text, turned into values of the patient, each echoed with its unit."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.fields import Kind as FieldKind
from core.fields import fields, shown
from core.patient_file import SYMPTOMS, read_facts
from dialogue.parsing.clean import short
from dialogue.parsing.freetext import Around, read_free_text
from dialogue.reply import Block, Kind


@dataclass(frozen=True, slots=True)
class Tale:
    """What a line told: facts, how to echo them, and what was not clear in it."""

    facts: Mapping[str, Any]
    echo: str
    problems: tuple[Block, ...]
    question: bool


def told(line: str, known: Mapping[str, Any] | None = None) -> Tale:
    """Read every fact out of a line; what could mean two things is asked about, not taken.

    ``known`` are the facts so far: the day of today, and whether B12 has been given.
    """
    heard = read_free_text(line, _around(known or {}))
    facts: dict[str, Any] = {}
    echoes: list[str] = []
    problems = [
        Block(Kind.PROBLEM, f'Read "{short(unclear.text)}": {unclear.why}')
        for unclear in heard.ambiguous
    ]
    for one in heard.facts:
        try:
            read = read_facts(one.field, _raw(one.field, one.value))
        except ValueError as error:
            problems.append(Block(Kind.PROBLEM, str(error)))
            continue
        if one.field == "emergency_sign":  # several signs in one line add up
            signs = (*facts.get("emergency_sign", ()), *read["emergency_sign"])
            read = {"emergency_sign": tuple(dict.fromkeys(signs))}
            echoes = [echo for echo in echoes if not echo.startswith("emergency signs")]
        facts.update(read)
        echoes.append(_echo(one.field, read))
    return Tale(facts, "; ".join(dict.fromkeys(echoes)), tuple(problems), heard.question)


def _around(known: Mapping[str, Any]) -> Around:
    today, status = known.get("today"), known.get("treatment_status")
    given = {"none": False, "on_treatment": True, "stopped": True}
    return Around(today if isinstance(today, date) else None, given.get(str(status)))


def _raw(field: str, value: str) -> Any:  # noqa: ANN401 - lists for lists
    if field == "symptoms" or fields()[field].kind is FieldKind.SEVERAL:
        return [] if value in {"none", "[]"} else [part.strip() for part in value.split(",")]
    return value


def _echo(field: str, read: Mapping[str, Any]) -> str:
    if field == "symptoms":
        present = [fields()[name].label for name in SYMPTOMS if read.get(name) == "yes"]
        return f"symptoms: {', '.join(present) or 'none'}"
    return f"{fields()[field].label}: {shown(read[field])}"
