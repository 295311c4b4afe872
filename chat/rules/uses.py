"""Who rests on what: for each source fact and each conflict, the places that name it.

The same index answers ``cobalt rules D2-31`` and makes the coverage table of the tests.
"""

import csv
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from core import findings as named_findings
from core import regimens
from core.asking import APPLIES
from core.assess import ALL_TABLES
from core.conditions import Condition, Finding
from core.differences import DIFFERENCES
from core.tables import Decided
from core.thresholds import all_thresholds
from dialogue.glossary import spellings

# In the order in which they are shown.
KINDS = ("rule", "threshold", "finding", "dose", "difference", "term")


class Use(NamedTuple):
    """One place that names a fact or a conflict; a rule's name is ``table/rule``."""

    kind: str
    name: str


class Unused(NamedTuple):
    """Why nothing rests on a fact, and which part of an answer follows it all the same."""

    reason: str
    followed_by: str


class Elsewhere(NamedTuple):
    """A module that settles a conflict otherwise than by a rule or a definition, and how."""

    where: str
    how: str


@cache
def uses() -> Mapping[str, tuple[Use, ...]]:
    """Give the uses of each fact and each conflict that has any, by id."""
    found: dict[str, dict[Use, None]] = {}
    for use, ids in sorted(_named(), key=lambda pair: KINDS.index(pair[0].kind)):
        for one in ids:
            found.setdefault(one, {})[use] = None
    return {one: tuple(places) for one, places in found.items()}


def _named() -> Iterator[tuple[Use, tuple[str, ...]]]:
    for table in ALL_TABLES:
        for rule in table.rules:
            yield Use("rule", f"{table.name}/{rule.id}"), rule.cites + rule.settles
    for threshold in all_thresholds():
        yield Use("threshold", threshold.name), threshold.cites + threshold.settles
    for finding in findings():
        yield Use("finding", finding.name), finding.cites + finding.settles
    for name, value in vars(regimens).items():
        if isinstance(value, regimens.Dose):
            yield Use("dose", name), value.cites
    for conflict, point in DIFFERENCES.items():
        read = tuple(cite for reading in point.readings for cite in reading.cites)
        yield Use("difference", conflict), (conflict, *read)
    for definition in dict.fromkeys(spellings().values()):
        yield Use("term", definition.term), definition.cites


@cache
def findings() -> tuple[Finding, ...]:
    """Give every named finding, each after those in its definition."""
    found: dict[Finding, None] = {}
    for table in ALL_TABLES:
        for condition in (table.when, *(rule.when for rule in table.rules)):
            found |= dict.fromkeys(_findings(condition))
    others = (*vars(named_findings).values(), *APPLIES.values())
    for condition in others:
        if isinstance(condition, Condition):
            found |= dict.fromkeys(_findings(condition))
    return tuple(found)


def _findings(condition: Condition) -> Iterator[Finding]:
    for part in parts(condition):
        yield from _findings(part)
    if isinstance(condition, Finding):
        yield condition


def parts(condition: Condition) -> tuple[Condition, ...]:
    """Give the conditions that a condition is made of; those of a decision are its table's."""
    if isinstance(condition, Decided):
        return ()
    several = getattr(condition, "parts", None)
    one = getattr(condition, "part", None)
    return tuple(several) if several else (one,) if one else ()


def unused() -> Mapping[str, Unused]:
    """Give the facts that nothing needs to name, with the reason."""
    return {row["fact"]: Unused(row["reason"], row["followed_by"]) for row in _rows("unused_facts")}


def elsewhere() -> Mapping[str, tuple[Elsewhere, ...]]:
    """Give the conflicts that are settled, wholly or in part, by the program itself."""
    found: dict[str, tuple[Elsewhere, ...]] = {}
    for row in _rows("settled_elsewhere"):
        place = Elsewhere(row["where"], row["how"])
        found[row["conflict"]] = (*found.get(row["conflict"], ()), place)
    return found


def _rows(name: str) -> list[dict[str, str]]:
    text = files("core").joinpath("data", f"{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))
