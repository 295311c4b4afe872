"""What follows from several facts of one line, and is said by its words together."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dialogue.parsing.clauses import Clause
from dialogue.parsing.entries import Kind
from dialogue.parsing.heard import Told
from dialogue.parsing.terms import Term

if TYPE_CHECKING:
    from dialogue.parsing.marked import Marked

__all__ = ["follows"]

_SWALLOWED = frozenset({"oral", "sublingual", "nasal"})
# "His level on these", "B12 on treatment 211 ng/L".
_ON_IT = re.compile(
    r"(?<![^ ])(?:level|levels|test|result|bloods?|\u00a7+|repeat|recheck(?:ed)?)(?: (?:is|was|now|still|only|repeat))*"
    r" (?:on|with|while on|while taking|despite) (?:it|these|them|this|those|treatment|therapy"
    r"|supplements?|(?:the |my |his |her )?"
    r"(?:tablets?|pills?|capsules?|spray|drops|lozenges?))\b[^.;]*<lab"
)
# "B12 before treatment 97 ng/L".
_BEFORE_IT = re.compile(
    r"\b(?:before|prior to|pre) ?(?:(?:any|the|my|his|her|starting|starting on|commencing|beginning) )*"
    r"(?:treatment|therapy|injections?|replacement|loading|tablets|supplements?|\u00a7+)(?: (?:was|is|of|at|:|=))* <lab"
)
_DUE = re.compile(
    r"\b(?:due|given|(?:have|get|having|getting|had) (?:it|them|one))(?: (?:again|them|it))? <freq(?P<often>[0-9]+)>"
)
_REASONS = (
    ("methotrexate", re.compile(r"\b(?:methotrexate|mtx)\b")),
    (
        "renal_vitamin",
        re.compile(
            r"\b(?:renal (?:multi ?)?vit(?:amins?|s)?|nephro ?vite?|rena ?vite?|renavit|dialyvite)\b"
        ),
    ),
    (
        "pregnancy",
        re.compile(
            r"\b(?:(?:for|in|because of|due to|usual|routine|standard) (?:the |my )?(?:pregnancy|baby))\b"
            r"|\bpregnancy (?:folic|vitamins?|dose)"
        ),
    ),
)
_PRESCRIBED = re.compile(
    r"\b(?:prescrib\w+|(?:gp|doctor|clinic|consultant|they|nurse|a&e|a and e|hospital) (?:has |have )?"
    r"(?:gave|started|put|given)|given|(?:put|started) (?:me|him|her) on|started (?:by|on))\b"
)


def follows(reading: "Marked", told: list[Told]) -> Iterator[tuple[int, Told]]:
    """Read what the facts of a line say together.

    Args:
        reading: the line.
        told: the facts read so far.

    Yields:
        The place in the line and the fact.
    """
    known = {fact.field: fact.value for fact in told}
    if "b12_sample_context" not in known and "serum_b12" in known:
        yield from _sample(reading, known)
    if (
        known.get("treatment_status") == "stopped"
        and known.get("symptom_response") == "recurred"
        and "recurrence_timing" not in known
    ):
        back = next(fact for fact in told if fact.field == "symptom_response")
        yield 0, Told("recurrence_timing", "after_lapse", back.words)
    if "last_injection_date" in known:
        yield from _due(reading, known)
    if known.get("treatment_status") == "on_treatment" and "symptom_response" not in known:
        yield from _resolved(reading, told)
    if known.get("folic_acid_use") == "yes" and "folic_acid_reason" not in known:
        yield from _folic_acid(reading, known)


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
    if re.search(r"\b(?:better|improv\w+|still|left|remain\w*|worse|same|but)\b", reading.words):
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
        text = reading.marked[clause.begin : clause.end]
        found = _BEFORE_IT.search(text)
        value = "untreated"
        if not found and by_mouth and known.get("treatment_status") == "on_treatment":
            found, value = _ON_IT.search(text), "on_tablets"
        if found:
            words = reading.line.said(clause.begin + found.start(), clause.begin + found.end())
            yield clause.begin, Told("b12_sample_context", value, words)
            return


def _folic_acid(reading: "Marked", known: dict[str, str]) -> Iterator[tuple[int, Told]]:
    """Read why folic acid is taken, where its own clause says so."""
    for clause in reading.clauses:
        term = next((t for t in reading.within(clause) if _is_folic_acid(t)), None)
        if term is None or clause.asks or clause.other or clause.supposes:
            continue
        text = _sentence(reading, clause)
        found = [(value, match) for value, words in _REASONS if (match := words.search(text))]
        words = reading.line.said(clause.begin, clause.end).strip(" ,")
        if len(found) == 1:
            yield term.begin, Told("folic_acid_reason", found[0][0], words)
        elif not found and known.get("folate_status") == "deficient" and _PRESCRIBED.search(text):
            yield term.begin, Told("folic_acid_reason", "prescribed_deficiency", words)


def _is_folic_acid(term: Term) -> bool:
    return term.entry.kind is Kind.USE and term.entry.field == "folic_acid_use"


def _sentence(reading: "Marked", clause: Clause) -> str:
    """Give the words of a clause and of the one before it in its sentence."""
    number = reading.clauses.index(clause)
    before = reading.clauses[max(number - 1, 0)]
    begin = before.begin if before.sentence == clause.sentence else clause.begin
    return reading.words[begin : clause.end]
