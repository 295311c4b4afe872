"""The route of B12 and how often it is given, told in another clause than the treatment."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.heard import Told
from dialogue.parsing.line.terms import BLOT
from dialogue.parsing.treatment.given import THINGS
from dialogue.parsing.treatment.routes import ROUTE_WORDS, routes_in

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["form_elsewhere", "often_now", "route_elsewhere"]

_APART = re.compile(
    rf"\b(?:(?:a|the|my|his|her|of|[0-9]+|these|those|miss|skip|on|{BLOT}+|<freq[0-9]+>"
    rf"|<dose[0-9]+>) )(?P<thing>{THINGS})\b"
    r"|\b(?P<under>under the (?:tongue|skin))\b|\b(?P<muscle>into the (?:thigh )?muscle)\b"
)


def route_elsewhere(reading: "Marked", told: list[Told]) -> Iterator[tuple[int, Told]]:
    """Read the route of B12 that is taken from another clause: "it's a tablet".

    Yields:
        The place in the line and the fact.
    """
    fields = {fact.field: fact.value for fact in told}
    if fields.get("treatment_status") != "on_treatment" or "b12_route" in fields:
        return
    found: dict[str, tuple[int, Told]] = {}
    for clause in reading.clauses:
        if clause.asks or clause.other or clause.supposes or clause.doubts or clause.over:
            continue
        if any(t.entry.kind in {Kind.MEDICINE, Kind.USE} for t in reading.within(clause)):
            continue
        text = reading.marked[clause.begin : clause.end]
        if re.search(r"\b(?:no|not|refus\w*|instead|without|stopped)\b", text):
            continue
        for match in _APART.finditer(text):
            for route in routes_in(match[0]):
                at = clause.begin + match.start()
                words = reading.line.said(at, clause.begin + match.end())
                found[route] = (at, Told("b12_route", route, words))
    everywhere = routes_in(" ".join(ROUTE_WORDS.findall(reading.words)))
    if len(found) == 1 and len(everywhere) == 1:
        yield from found.values()


def form_elsewhere(reading: "Marked", told: list[Told]) -> Iterator[tuple[int, Told]]:
    """Read which form of B12 is taken where it stands alone: "50 mcg tablets, cyanocobalamin, two a day".

    Yields:
        The place in the line and the fact.
    """
    fields = {fact.field: fact.value for fact in told}
    if fields.get("treatment_status") != "on_treatment" or "b12_form" in fields:
        return
    named = [t for t in reading.terms if t.entry.kind is Kind.PRODUCT and t.entry.value]
    for clause in reading.clauses:
        if clause.asks or clause.other or clause.supposes or len(named) != 1:
            continue
        if reading.within(clause) == named and not reading.marked[clause.begin : clause.end].strip(
            f" ,:{BLOT}"
        ):
            words = reading.line.said(clause.begin, clause.end).strip(" ,")
            yield clause.begin, Told("b12_form", named[0].entry.value, words)


_NOW_SO = re.compile(
    r" *(?:<freq(?P<often>[0-9]+)> now[ ,]*$|(?:and |but )?now <freq(?P<now>[0-9]+)>)"
)


def often_now(reading: "Marked", told: list[Told]) -> Iterator[tuple[int, Told]]:
    """Read "every second day at first, weekly now" beside B12 that is taken.

    Yields:
        The place in the line and the fact.
    """
    fields = {fact.field: fact.value for fact in told}
    if fields.get("treatment_status") != "on_treatment" or "b12_frequency" in fields:
        return
    for clause in reading.clauses:
        if any(t.entry.kind in {Kind.MEDICINE, Kind.USE} for t in reading.within(clause)):
            continue
        found = _NOW_SO.match(reading.marked[clause.begin : clause.end])
        if found and not (clause.asks or clause.other or clause.supposes):
            often = reading.amounts.holes.get(int(found["often"] or found["now"]), "")
            if often:
                words = reading.line.said(clause.begin, clause.end)
                yield clause.begin, Told("b12_frequency", often, words)
