"""Openings as people write them: the facts that they hold are taken, and no others."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from core.measurement import Measurement
from core.patient_file import read_facts
from dialogue.parsing.freetext import read_free_text
from dialogue.parsing.heard import Around
from dialogue.telling import told

FOLDER = Path(__file__).parent / "openings"
MISSES = FOLDER / "misses.txt"
TODAY = date(2026, 10, 1)
LEAST_TAKEN = 97  # of a hundred


@dataclass(slots=True)
class Opening:
    """One line and what it holds; ``openings/README.md`` says how it is written.

    Attributes:
        line: what was typed.
        facts: what must be taken, by the words in which it is written there.
        allowed: what may be taken.
        asked: the numbers that must be asked about.
    """

    line: str
    facts: dict[str, dict[str, Any]] = field(default_factory=dict)
    allowed: list[dict[str, Any]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Counted:
    """What became of one opening: facts taken as they stand there, missed, and wrong."""

    taken: list[str]
    missed: list[str]
    wrong: list[str]


def read(text: str) -> Iterator[Opening]:
    """Read a file of openings."""
    opening = Opening("")
    for row in text.splitlines():
        if not row.strip() or row.startswith("#"):
            continue
        if not row.startswith("    "):
            opening = Opening(row)
            yield opening
            continue
        sign, fact = row[4], row[4:].lstrip("~? ")
        if sign == "~":
            opening.allowed.append(facts_of(fact) if "=" in fact else {})
        elif sign == "?":
            opening.asked.append(fact)
        else:
            opening.facts[fact] = facts_of(fact)


def facts_of(written: str) -> dict[str, Any]:
    """Give a fact as the patient model holds it."""
    name, value = written.split("=", 1)
    lists = {"symptoms": [], "emergency_sign": value.split(", ")}
    return read_facts(name, lists.get(name, value))


def openings() -> list[Opening]:
    """Give the openings of every file."""
    files = sorted(file for file in FOLDER.glob("*.txt") if file != MISSES)
    return [opening for file in files for opening in list(read(file.read_text("utf-8")))]


def agree(expected: Any, taken: Any) -> bool:
    """Say whether a fact was taken as it stands there; "about 7 years" lies in "6 to 8 years"."""
    if isinstance(expected, Measurement) and isinstance(taken, Measurement):
        ends = [(m.low, m.high, m.low_open, m.high_open) for m in (expected, taken)]
        inside = (
            expected.about
            and None not in (expected.low, taken.low, taken.high)
            and taken.low <= expected.low <= taken.high
        )
        return ends[0] == ends[1] or inside
    return bool(expected == taken)


def is_open(taken: Any) -> bool:
    """Say whether a medicine was taken without its duration, which will be asked."""
    return isinstance(taken, Measurement) and taken.given == "yes, duration not known"


def counted(opening: Opening) -> Counted:
    """Read an opening as the conversation does, and compare."""
    tale = told(opening.line, {"today": TODAY})
    right = [
        fact
        for fact, holds in opening.facts.items()
        if all(name in tale.facts and agree(value, tale.facts[name]) for name, value in holds.items())
    ]
    missed = [fact for fact in opening.facts if fact not in right]
    missed += [f"? {name}" for name in opening.asked if not tale.problems]
    may = [*opening.facts.values(), *opening.allowed]
    wrong = [
        f"{name}={getattr(value, 'given', value)}"
        for name, value in tale.facts.items()
        if not any(
            name in facts and (agree(facts[name], value) or is_open(value)) for facts in may
        )
    ]
    return Counted(right, missed, wrong)
