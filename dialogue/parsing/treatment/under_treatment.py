"""What follows for someone who takes B12: how long, when symptoms return, what a sample was taken on."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from core.numerals import NAMES
from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.heard import Told
from dialogue.parsing.treatment.routes import ROUTE_WORDS

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["under_treatment"]

_SWALLOWED = frozenset({"oral", "sublingual", "nasal"})
# "His level on these", "B12 on treatment 211 ng/L".
_ON_THEM = (
    r"(?:on|with|while on|while taking|when on|despite) (?:it|these|them|this|those|treatment|therapy|supplements?"
    r"|(?:the |my |his |her )?(?:tablets?|pills?|capsules?|spray|drops|lozenges?))\b"
)
_ON_IT = re.compile(
    r"(?<![^ ])(?:level|levels|test|result|bloods?|\u00a7+|repeat|recheck(?:ed)?)(?: (?:is|was|now|still|only|repeat))*"
    rf" {_ON_THEM}[^.;]*<lab"
    rf"|^ ?(?:and |but |so |even )*{_ON_THEM}[^.,;]*(?:\u00a7+|level|levels|it)[^.,;]*<lab"
    rf"|<lab[0-9]+>[^.;]*\b(?:taken|drawn|measured|tested|checked|done) {_ON_THEM}"
    r"|^ ?(?:and |but |now )*after <dur[0-9]+> (?:of|on) [^.;]*(?:\u00a7+|tablets?|pills?|capsules?|it"
    r"|them)\b[^.;]*<lab"
)
# "B12 before treatment 97 ng/L".
_BEFORE_IT = re.compile(
    r"\b(?:before|prior to|pre) ?(?:(?:any|the|my|his|her|starting|starting on|commencing|beginning) )*"
    r"(?:treatment|therapy|injections?|replacement|loading|tablets|supplements?|\u00a7+)(?: (?:was|is|of|at|:|=))* <lab"
)
_DUE = re.compile(
    r"\b(?:due|given|(?:have|get|having|getting|had) (?:it|them|one))(?: (?:again|them|it))? <freq(?P<often>[0-9]+)>"
)


def under_treatment(reading: "Marked", told: list[Told]) -> Iterator[tuple[int, Told]]:
    """Read what the facts of a line say together of the treatment with B12.

    Args:
        reading: the line.
        told: the facts read so far.

    Yields:
        The place in the line and the fact.
    """
    known = {fact.field: fact.value for fact in told}
    if "b12_sample_context" not in known and "serum_b12" in known:
        yield from _sample(reading, known)
    if known.get("wants_to_stop") == "yes" and "treatment_status" not in known:
        yield from _still_taken(told)
    next_due = _NEXT_DUE.search(reading.words)
    if "last_injection_date" in known and next_due and "treatment_status" not in known:
        yield (
            next_due.start(),
            Told("treatment_status", "on_treatment", reading.line.said(*next_due.span())),
        )
    if "last_injection_date" in known:
        yield from _due(reading, known)
    if known.get("treatment_status") == "on_treatment":
        yield from _of_running(reading, told, known)
    elif known.get("treatment_status") == "stopped" and known.get("symptom_response") == "recurred":
        back = next(fact for fact in told if fact.field == "symptom_response")
        if "recurrence_timing" not in known:
            yield 0, Told("recurrence_timing", "after_lapse", back.words)


def _of_running(
    reading: "Marked", told: list[Told], known: dict[str, str]
) -> Iterator[tuple[int, Told]]:
    """Read what follows for a treatment that goes on."""
    if "recurrence_timing" not in known:
        yield from _late_in_interval(reading, known)
    if not known.keys() & {"treatment_duration", "months_since_start"}:
        yield from _so_long(reading)
    if "symptom_response" in known:
        return
    yield from _resolved(reading, told)
    late = known.get("recurrence_timing") == "end_of_interval"
    if late and (well := _WELL_UNTIL.search(reading.words)):
        words = reading.line.said(well.start(), well.end())
        yield well.start(), Told("symptom_response", "recurred", words)


_NEXT_DUE = re.compile(
    r"\bnext (?:(?:one|jab|shot|injection|dose) )?(?:(?:is|will be|comes|falls) )*(?:due|on|in)\b"
)
# "Up to week six I'm grand, then ...".
_WELL_UNTIL = re.compile(
    r"\b(?:up to|until|till|to) (?:about |around )?(?:week|wk|month|day)\b|\buntil the next\b"
)
_WEEK = re.compile(r"\b(?P<unit>w(?:ee)?k|month)s? (?P<number>[0-9]{1,2}|[a-z]+)\b")
_FELT = re.compile(
    r"\b(?:symptoms?|sx|tired\w*|tingl\w*|numb\w*|fatigue\w*|foggy|fog|worn|exhaust\w*)\b"
)
_BACK = re.compile(
    r"\b(?:back|recur\w*|return\w*|comes?|wears?|worse|again|wearing|start\w*|kicks?|rolls?|onwards?|from)\b"
)
_DAYS_IN = {"day": 1, "week": 7, "month": 30}
_LATE = 0.6  # of the time between two injections


_SO_LONG = re.compile(
    r"(?:(?:and|its|it has|ive|i have|he has|she has|hes|shes|has|have) )*"
    r"(?:been (?:(?:on|having|taking|doing) (?:it|them|these|this|that) )?|(?:on|having|taking|doing) (?:it|them"
    r"|these|this|that) )(?:for )?<dur(?P<number>[0-9]+)>(?: now| so far)?"
)


def _so_long(reading: "Marked") -> Iterator[tuple[int, Told]]:
    """Read "been 4 years" behind B12 that is taken."""
    for last, clause in pairwise(reading.clauses):
        text = reading.marked[clause.begin : clause.end].strip(" ,")
        found = _SO_LONG.fullmatch(text)
        if not found or clause.asks or clause.other or clause.supposes or clause.past:
            continue
        kinds = {t.entry.kind for t in reading.within(last)}
        b12 = Kind.PRODUCT in kinds or ROUTE_WORDS.search(reading.words, last.begin, last.end)
        if b12 and not kinds & {Kind.MEDICINE, Kind.USE}:
            lasted = reading.amounts.holes.get(int(found["number"]), "")
            yield (
                clause.begin,
                Told("treatment_duration", lasted, reading.line.said(clause.begin, clause.end)),
            )


def _still_taken(told: list[Told]) -> Iterator[tuple[int, Told]]:
    """Who wishes to stop B12 of a known dose, form or route takes it."""
    taken = [t for t in told if t.field in {"b12_dose", "b12_form", "b12_route"}]
    yield from ((0, Told("treatment_status", "on_treatment", t.words)) for t in taken[:1])


def _late_in_interval(reading: "Marked", known: dict[str, str]) -> Iterator[tuple[int, Told]]:
    """Read "symptoms back week 11" beside injections every 12 weeks."""
    often = known.get("injection_interval") or known.get("b12_frequency", "").removeprefix("1 per ")
    interval = re.fullmatch(r"(?P<number>[0-9]+)? ?(?P<unit>day|week|month)s?", often)
    if not interval:
        return
    days = int(interval["number"] or 1) * _DAYS_IN[interval["unit"]]
    for clause in reading.clauses:
        found = _WEEK.search(reading.words, clause.begin, clause.end)
        if not found or clause.asks or clause.other or clause.supposes:
            continue
        number = found["number"]
        nth = (
            int(number) if number.isdecimal() else NAMES.index(number) + 1 if number in NAMES else 0
        )
        at = nth * _DAYS_IN["week" if found["unit"] != "month" else "month"]
        back = _BACK.search(reading.words, clause.begin, clause.end)
        felt = _FELT.search(reading.words, clause.begin, clause.end)
        if (
            _LATE * days <= at <= days
            and back
            and (felt or back[0] not in {"from", "onwards", "onward"})
        ):
            yield found.start(), Told("recurrence_timing", "end_of_interval", found[0])
            if "symptom_response" not in known:
                yield found.start(), Told("symptom_response", "recurred", found[0])
            return


def _due(reading: "Marked", known: dict[str, str]) -> Iterator[tuple[int, Told]]:
    """Read "I am due every month" beside the day of the last injection."""
    if known.keys() & {"b12_frequency", "injection_interval"}:
        return
    for clause in reading.clauses:
        found = _DUE.search(reading.marked, clause.begin, clause.end)
        if not found or clause.asks or clause.other or clause.supposes:
            continue
        words = reading.line.said(found.start(), found.end())
        if often := reading.amounts.holes.get(int(found["often"]), ""):
            yield found.start(), Told("b12_frequency", often, words)
            if "treatment_status" not in known:
                yield found.start(), Told("treatment_status", "on_treatment", words)


def _resolved(reading: "Marked", told: list[Told]) -> Iterator[tuple[int, Told]]:
    """Read that the only symptom that is named has gone."""
    if re.search(
        r"\b(?:better|improv\w+|still(?! (?:on|taking|take|having|get|getting|vegan))|left|remain\w*|worse|same|but)\b",
        reading.words,
    ):
        return
    felt = {t.entry.field for t in reading.terms if t.entry.kind is Kind.SYMPTOM}
    gone = [fact for fact in told if fact.field in felt and fact.value == "no"]
    if len(felt) == len(gone) == 1 and any(f.field == "ever_neuro_symptoms" for f in told):
        yield 0, Told("symptom_response", "resolved", gone[0].words)


def _sample(reading: "Marked", known: dict[str, str]) -> Iterator[tuple[int, Told]]:
    by_mouth = known.get("b12_route") in _SWALLOWED
    for clause in reading.clauses:
        if clause.asks or clause.other or clause.supposes:
            continue
        text = reading.marked[clause.begin :].split(" . ")[0]  # to the end of the sentence
        found = _BEFORE_IT.search(text)
        value = "untreated"
        if not found and by_mouth and known.get("treatment_status") == "on_treatment":
            found, value = _ON_IT.search(text), "on_tablets"
        if found:
            words = reading.line.said(clause.begin + found.start(), clause.begin + found.end())
            yield clause.begin, Told("b12_sample_context", value, words)
            return
