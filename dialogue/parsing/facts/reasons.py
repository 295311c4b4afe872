"""What a person comes for, which forms of B12 can be had, and a cause that is gone."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.heard import Told
from dialogue.parsing.line.terms import Term

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["available", "cause_gone", "reason"]

_DEFICIENCY = r"(?:vitamin |vit )?(?:b12|cobalamin)(?: cobalamin)? (?:deficiency|deficiencies)"
_SHOWN = re.compile(rf"\b(severe|confirmed|proven|diagnosed|documented) {_DEFICIENCY}")
_HOW = re.compile(
    rf"^(?:so |and )?(?:how|what)\b.*\b(?:treat(?:ed|ment)?|manag(?:e|ed|ement)|corrected|therapy)\b.*{_DEFICIENCY}"
    rf"|^(?:so |and )?(?:how|what)\b.*{_DEFICIENCY}.*\b(?:treat(?:ed|ment)?|manag(?:e|ed|ement)|corrected|therapy)\b"
)
_DENIED = re.compile(r"\b(?:no|not|never|without|ruled out|excluded|prevent\w*|isnt|dont)\b")


def reason(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read that it is about treating a deficiency; no level is made up from it.

    Yields:
        The place in the line and the fact.
    """
    text = reading.words[clause.begin : clause.end].strip(" ,")
    if clause.other or clause.supposes or _DENIED.search(text):
        return
    how = _HOW.search(text) if clause.asks else None
    found = how or (_SHOWN.search(text) if clause.asks or not clause.doubts else None)
    if found:
        at = reading.words.index(text, clause.begin)
        words = reading.line.said(at + found.start(), at + found.end())
        yield at, Told("visit_reason", "start_treatment", words)
        if shown := _SHOWN.search(text):
            stated = "severe" if shown[1] == "severe" else "confirmed"
            yield at, Told("deficiency_stated", stated, words)


# --- forms that can be had ------------------------------------------------------------------------

_FORMS = ("hydroxocobalamin", "methylcobalamin", "cyanocobalamin")
_ONLY = re.compile(
    r"\bonly (?:have |get |sell |stock )?$|\b(?:have|get|sell|stock) only $|\bnothing but $"
)
_AS = r"^(?: (?:tablets?|injections?|ampoules?))?"
_HAD = re.compile(
    rf"{_AS}(?: (?:is|are|can be|to be|that can be))* (?:available|had|sold|stocked|obtained|here)\b"
)
_LACKING = re.compile(
    rf"{_AS}(?: (?:is|are))? (?:not (?:available|sold|stocked|to be had|obtainable)|unavailable"
    r"|out of stock|cannot be (?:had|obtained|bought)|cant be (?:had|obtained|bought))\b"
)
_WITHOUT = re.compile(
    r"\b(?:country|pharmacy|clinic|hospital|place|shop) (?:has no|without|with no) $"
    r"|\b(?:we have|there is|have) no $|\b(?:cannot|cant) get $"
)


def available(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read which forms of B12 can be had (C-79): those named with "only", or all but one.

    Yields:
        The place in the line and the fact.
    """
    if clause.other or clause.supposes:
        return
    for term in reading.within(clause):
        if term.entry.kind is not Kind.PRODUCT or term.entry.value not in _FORMS:
            continue
        before = reading.marked[clause.begin : term.begin]
        after = reading.marked[term.end : clause.end]
        words = reading.line.said(term.begin, term.end)
        if _ONLY.search(before) and (
            _HAD.match(after) or re.search(r"have|get|sell|stock", before)
        ):
            yield term.begin, Told("available_forms", term.entry.value, words)
        elif _LACKING.match(after) or _WITHOUT.search(before):
            rest = ", ".join(form for form in _FORMS if form != term.entry.value)
            yield term.begin, Told("available_forms", rest, words)


# --- a cause that is gone -------------------------------------------------------------------------

_CAUSED_BEFORE = re.compile(
    r"\b(?:due to|caused by|because of|induced by|cause (?:was|is)|caused)(?: (?:the|my|taking))* $"
)
_CAUSED_AFTER = re.compile(
    r"^(?: (?:was|is|had been))? (?:the cause|to blame|related|induced|associated|caused it"
    r"|which caused it|had caused it)\b"
)
_STOPPED_AFTER = re.compile(
    r"^[ ,]*(?:(?:which caused it|the cause|was|is|has|have|been|now|already|then|and) ?)*"
    r"(?:stopped|discontinued|withdrawn)\b"
)
_STOPPED_BEFORE = re.compile(
    r"\b(?:stopped|discontinued|came off|quit|withdrew|off)(?: (?:taking|the|my|with|that))* $"
)
_NOT = re.compile(
    r"\b(?:not|never|cannot|cant|should|want|wants|will|could|would|if|may|before|until)\b"
)


def cause_gone(reading: "Marked") -> Iterator[tuple[int, Told]]:
    """Read that the medicine which is said to be the cause is stopped (C-71).

    Yields:
        The place in the line and the fact.
    """
    caused = {t.entry.field for t in reading.terms if _is_cause(reading, t)}
    for term in reading.terms:
        if term.entry.field in caused and _is_stopped(reading, term):
            words = reading.line.said(term.begin, term.end)
            yield term.begin, Told("cause_removed", "yes", words)


def _around(reading: "Marked", term: Term) -> tuple[str, str, Clause | None]:
    clause = next((c for c in reading.clauses if c.begin <= term.begin < c.end), None)
    begin = clause.begin if clause else 0
    return reading.marked[begin : term.begin], reading.marked[term.end :].split(" . ")[0], clause


def _is_cause(reading: "Marked", term: Term) -> bool:
    before, after, clause = _around(reading, term)
    if (
        term.entry.kind not in {Kind.MEDICINE, Kind.USE}
        or not clause
        or clause.other
        or clause.supposes
    ):
        return False
    if clause.asks or _NOT.search(before):
        return False
    return bool(
        _CAUSED_BEFORE.search(before)
        or _CAUSED_AFTER.match(after)
        or "which caused it" in after[:20]
    )


def _is_stopped(reading: "Marked", term: Term) -> bool:
    before, after, clause = _around(reading, term)
    if not clause or clause.asks or clause.other or clause.supposes or _NOT.search(before):
        return False
    return bool(_STOPPED_AFTER.match(after) or _STOPPED_BEFORE.search(before))
