"""Openings as people write them: the facts that they hold are taken, and no others."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from core.fields import Kind, fields
from core.measurement import Measurement
from core.patient_file import read_facts
from dialogue.implied import interval_of
from dialogue.telling import told

FOLDER = Path(__file__).parent / "openings"
MISSES = FOLDER / "misses.txt"
TODAY = date(2026, 11, 20)
_SAME_TIME = ("treatment_duration", "months_since_start")
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

    opening: Opening
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
    if name == "symptoms":
        return read_facts(name, [])
    several = fields()[name].kind is Kind.SEVERAL
    return read_facts(name, value.split(", ") if several else value)


def openings() -> list[Opening]:
    """Give the openings of every file."""
    files = sorted(file for file in FOLDER.glob("*.txt") if file != MISSES)
    return [opening for file in files for opening in list(read(file.read_text("utf-8")))]


def agree(expected: object, taken: object) -> bool:
    """Say whether a fact was taken as it stands there; "about 7 years" lies in "6 to 8 years"."""
    if isinstance(expected, Measurement) and isinstance(taken, Measurement):
        ends = [(m.low, m.high, m.low_open, m.high_open) for m in (expected, taken)]
        inside = (
            expected.about
            and expected.low is not None
            and taken.low is not None
            and taken.high is not None
            and taken.low <= expected.low <= taken.high
        )
        return ends[0] == ends[1] or inside
    return expected == taken


def is_open(taken: object) -> bool:
    """Say whether a medicine or an operation was taken without its amount, which will be asked."""
    return isinstance(taken, Measurement) and taken.given.endswith("not known")


@cache
def counted() -> list[Counted]:
    """Read every opening as the conversation does, and compare."""
    return [count(opening) for opening in openings()]


def count(opening: Opening) -> Counted:
    """Read one opening, and compare."""
    tale = told(opening.line, {"today": TODAY})
    taken = dict(tale.facts)
    if "b12_frequency" in taken:  # "every 8 weeks" is also the time between injections
        taken.setdefault("injection_interval", interval_of(taken["b12_frequency"]))
    for one, other in (_SAME_TIME, _SAME_TIME[::-1]):  # so far, it counts from the start
        if one in taken:
            taken.setdefault(other, taken[one])
    right = [
        fact
        for fact, holds in opening.facts.items()
        if all(name in taken and agree(value, taken[name]) for name, value in holds.items())
    ]
    missed = [fact for fact in opening.facts if fact not in right]
    missed += [f"? {name}" for name in opening.asked if not tale.problems]
    may = [*opening.facts.values(), *opening.allowed]
    wrong = [
        f"{name}={getattr(value, 'given', value)}"
        for name, value in tale.facts.items()
        if not any(name in facts and (agree(facts[name], value) or is_open(value)) for facts in may)
    ]
    return Counted(opening, right, missed, wrong)


def listed() -> set[tuple[str, str]]:
    """Give the misses that the repository lists: the fact and the line."""
    rows = [row.split(" | ", 2) for row in MISSES.read_text("utf-8").splitlines()]
    assert all(reason.strip() for _, reason, _ in rows)
    return {(fact, line) for fact, _, line in rows}


def test_there_are_enough() -> None:
    """At least 300 openings, of every length; some hold no fact at all."""
    lengths = [len(opening.line.split()) for opening in openings()]
    assert len(lengths) >= 300
    assert sum(length < 10 for length in lengths) >= 90
    assert sum(length > 30 for length in lengths) >= 90
    assert any(not opening.facts for opening in openings())


def test_nothing_is_taken_wrongly() -> None:
    """Every fact taken stands under its line, with that value."""
    assert [(one.opening.line, one.wrong) for one in counted() if one.wrong] == []


def test_what_is_missed_is_listed() -> None:
    """The list of misses is the truth, and short enough."""
    missed = {(fact, one.opening.line) for one in counted() for fact in one.missed}
    number = len(missed) + sum(len(one.taken) for one in counted())
    assert missed == listed()
    assert 100 * len(missed) <= (100 - LEAST_TAKEN) * number


@pytest.mark.parametrize("opening", openings(), ids=lambda opening: opening.line[:40])
def test_every_fact_taken_is_echoed(opening: Opening) -> None:
    """What is taken is said, so that it can be undone."""
    tale = told(opening.line, {"today": TODAY})
    assert bool(tale.facts) == bool(tale.echo)
