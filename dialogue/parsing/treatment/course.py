"""How a treatment goes: phase, response, recurrence, missed doses, checks, the wish to stop.

The wordings stand in ``course_words``. Each is searched for in the words of one clause;
what a clause asks, supposes or tells of somebody else is no fact, and neither is what is
denied before it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.heard import Told
from dialogue.parsing.line.terms import BLOT, Term
from dialogue.parsing.treatment.course_words import COURSE, RESPONSES, compiled
from dialogue.parsing.treatment.shots import speaks_of_b12

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["course", "is_treated", "signs"]


@dataclass(frozen=True, slots=True)
class _Wording:
    """The phrases for one value of a fact, over the words of a clause with its terms blotted."""

    field: str
    value: str
    pattern: re.Pattern[str]
    treated: bool
    alone: bool = False


# Symptoms in general, and any one, which the lexicon has blotted out.
_SYMPTOMS = rf"\b{compiled('{symptoms}')}"
_SIGN = rf"(?<!{BLOT}){BLOT}++(?:(?: and| or|,)? {BLOT}++)*+"
_BE = (
    r"(?: (?:is|are|already|was|were|has|have|had|been|get|gets|got|getting|become|becoming|seems?|feels?|now"
    r"|still|also|all"
    r"|a bit|a little|slightly|slowly|clearly|much|a lot|somewhat|steadily|since then|since|completely|fully|then"
    r"|at first|gradually|it|he|she|they|i|[:=-]))*"
)
_BEGINS = (
    r"^(?:(?:still|now|and|but|feeling|with|then|they|it|its|are|is|have|has|again|i|im|ive|am|feel|feels|he|hes|she"
    r"|shes"
    r"|clearly|slowly|definitely|gradually|getting|got|much|a lot|a bit|a little|steadily|been|already|all|both|so) )*"
)
_GONE = r"(?:gone|resolved|disappeared|vanished|cleared(?: up)?|went away|gone away)\b"
_RETURN_OF = (
    rf"\breturn(?:ed|ing)? (?:of|in) (?:my |the |all )*(?:{compiled('{symptoms}')}|{BLOT}+)"
)


def _wordings() -> Iterator[_Wording]:
    for value, phrases in RESPONSES.items():
        said = rf"(?:{compiled(phrases)})\b"
        general = re.compile(rf"{_SYMPTOMS}{_BE} {said}(?! enough)")
        yield _Wording("symptom_response", value, general, value == "worse")
        one = re.compile(rf"{_SIGN}{_BE} {said}")
        yield _Wording("symptom_response", value, one, treated=True)
        alone = re.compile(
            rf"{_BEGINS}{said}(?: now| so far| too| if anything| already| again| since| for)*"
            r"(?: (?:over|for|since|during|after|in (?:the|my|his|her) (?:last|past)|in <dur"
            r"|(?:month|week|day|bit|little) by (?:month|week|day|bit|little)|every (?:day|week|month)|all the time"
            r"|slowly|steadily|with each).*)?$"
        )
        yield _Wording("symptom_response", value, alone, treated=True, alone=True)
    gone = re.compile(rf"{_SYMPTOMS}{_BE} {_GONE}")
    yield _Wording("symptom_response", "resolved", gone, treated=False)
    again = re.compile(
        rf"{_RETURN_OF}|^(?:(?:and|but|now|so) )*{_SIGN} (?:back )?again(?: already| now)*$|\b(?:gets?|getting|got"
        rf"|feels?|become|becomes)(?: (?:so|very|really|the|all"
        rf"|my))* {_SIGN} again\b"
    )
    yield _Wording("symptom_response", "recurred", again, treated=True)
    for row in COURSE:
        pattern = re.compile(rf"(?<!\w)(?:{compiled(row.phrases)})(?!\w)")
        yield _Wording(row.field, row.value, pattern, row.treated)


_WORDINGS = tuple(_wordings())
_NOT = re.compile(
    r"\b(?:no|non|not|never|rarely|hardly|seldom|isnt|arent|wasnt|without|dont|doesnt|didnt|havent|hasnt|nor|finished"
    r"|completed|after|before|until|ended|will|soon)\b"
    r"(?: (?:a|an|the|in|on|any|yet|of|my|having|really|been|be|get|getting))*$"
)
_NOT_YET = re.compile(
    r"(?: (?:phase|course|doses|injections))? ?"
    r"(?:not(?! better)|yet to|is over|finished|ended|completed|was over|is done)\b"
)
_TREATED = re.compile(
    r"\b(?:injections?|shots?|jabs?|tablets?|pills?|doses?|treatment|therapy|b12 (?:for|since)|loading"
    r"|maintenance|hydroxocobalamin|supplements?|adherent|compliant|adherence|compliance)\b"
)
# Symptoms that have got better were treated.
_RESPONDED = re.compile(
    rf"{_SYMPTOMS}{_BE} "
    rf"(?:{'|'.join(compiled(phrases) for value, phrases in RESPONSES.items() if value != 'worse')})"
)
_HELPED = re.compile(
    r"\b(?:(?:has|have|had|is|are|all) (?:now )?gone(?! (?:numb|weak|worse))|went away|resolved)\b"
)
_BETTER = re.compile(r"\b(?:better|improv\w+|helped)\b")
_NO_BETTER = re.compile(
    r"\b(?:no|not|never|isnt|arent|hasnt|havent|didnt|doesnt|dont|without|nothing|if|will|would|should|could|can|may"
    r"|to|any)(?: [a-z]+){0,3}? (?:better|improv\w+|helped?)\b"
)
_HEDGED = re.compile(
    r"\b(?:if|maybe|perhaps|might|could|would|should|hope|hoping|expect|want|will|can)\b"
)


def is_treated(reading: "Marked") -> bool:
    """Tell whether the line, or what is known already, tells of B12 that was given."""
    if reading.around.treated is not None:
        return reading.around.treated
    forms = any(t.entry.kind is Kind.PRODUCT and t.entry.value for t in reading.terms)
    return forms or (
        any(_TREATED.search(reading.words, c.begin, c.end) for c in _of_patient(reading))
        and not (_other_medicine(reading.terms) and not speaks_of_b12(reading))
    )


def _of_patient(reading: "Marked") -> list[Clause]:
    return [c for c in reading.clauses if not (c.asks or c.other or c.supposes)]


def _goes_on(reading: "Marked") -> bool:
    """Tell whether a clause without a subject goes on about symptoms: "..., but came back"."""
    return any(_RESPONDED.search(reading.marked, c.begin, c.end) for c in _of_patient(reading))


def _may_respond(reading: "Marked") -> bool:
    """Tell whether the symptoms may respond to B12: it was given, or nothing else is told."""
    alone = not (reading.amounts.results or reading.terms)
    return is_treated(reading) or (alone and reading.around.treated is None)


def course(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read how the treatment goes.

    Yields:
        The place in the line and the fact.
    """
    if clause.asks or clause.other or clause.supposes:
        return
    text = reading.marked[clause.begin : clause.end].strip(" ,")
    begin = reading.marked.index(text, clause.begin)
    done: set[str] = set()
    for wording in _WORDINGS:
        if wording.field in done or not _applies(reading, clause, wording):
            continue
        found = wording.pattern.search(text)
        if not found or not _said(wording, text, found, clause):
            continue
        at = begin + found.start()
        if not _felt(reading, at, begin + found.end()):
            continue
        if wording.field == "levels_stable" and not _of_level(reading, at, begin + found.end()):
            continue
        if (
            wording.value == "plateau"
            and "nothing" in found[0]
            and not _BETTER.search(reading.words)
        ):
            continue  # three injections, "then nothing": no more of them
        if wording.value == "unchanged" and _is_helped(reading.words):
            continue  # one symptom is the same, another is not
        words = reading.line.said(at, begin + found.end())
        done.add(wording.field)
        yield at, Told(wording.field, wording.value, words)
        if wording.field == "symptom_response" and wording.value in {"recurred", "worse"}:
            yield from signs(reading, at, begin + found.end())


def _is_helped(words: str) -> bool:
    return bool(_HELPED.search(words) or _BETTER.search(_NO_BETTER.sub("", words)))


def _felt(reading: "Marked", begin: int, end: int) -> bool:
    """Say whether the words may be about symptoms: "B12 came back at ..." is about a result."""
    kinds = {t.entry.kind for t in reading.terms if begin <= t.begin < end}
    return (
        not kinds
        or Kind.SYMPTOM in kinds
        or (kinds == {Kind.PRODUCT} and not re.search(r"\bback\b", reading.marked[begin:end]))
    )


_OTHER_TEST = re.compile(
    r"\b(?:iron|ferritin|folate|folic acid|sugar|glucose|thyroid|tsh|vitamin d|hb|h(?:a)?emoglobin|potassium|calcium"
    r"|cholesterol|hba1c|a1c|stress|energy|pain|platelets?|inr|kidney|hormone|sodium|magnesium|zinc) $"
)


def _of_level(reading: "Marked", begin: int, end: int) -> bool:
    """Say whether what is stable is a level, and not a disease or a symptom."""
    inside = [t.entry.kind for t in reading.terms if begin <= t.begin < end]
    other = _OTHER_TEST.search(reading.words, 0, begin)
    return not other and all(kind is Kind.PRODUCT for kind in inside)


def _applies(reading: "Marked", clause: Clause, wording: _Wording) -> bool:
    """Tell whether such a wording can be about B12 that was given."""
    if wording.field == "adherence" and _other_medicine(reading.within(clause)):
        return False
    if wording.field == "symptom_response":
        goes_on = wording.alone and _goes_on(reading)
        return _may_respond(reading) and (goes_on or not wording.treated or is_treated(reading))
    if wording.value in {"after_lapse", "any_time"} and not _of_symptoms(reading):
        return False
    return not wording.treated or is_treated(reading)


def _of_symptoms(reading: "Marked") -> bool:
    felt = any(term.entry.kind is Kind.SYMPTOM for term in reading.terms)
    return felt or bool(re.search(_SYMPTOMS, reading.words))


def _other_medicine(terms: list[Term]) -> bool:
    return any(term.entry.kind in {Kind.MEDICINE, Kind.USE} for term in terms)


def _said(wording: _Wording, text: str, found: re.Match[str], clause: Clause) -> bool:
    before = text[: found.start()].rstrip()
    if _HEDGED.search(before) or (wording.field == "treatment_phase" and clause.doubts):
        return False
    if wording.field == "adherence" and wording.value == "reliable":
        return True
    return not (_NOT.search(before) or _NOT_YET.match(text, found.end()))


def signs(reading: "Marked", begin: int, end: int) -> Iterator[tuple[int, Told]]:
    """Tell the symptoms that are said to be back, or worse: they are there.

    Yields:
        The place in the line and the fact.
    """
    for term in reading.terms:
        if begin <= term.begin < end and term.entry.kind is Kind.SYMPTOM and term.entry.denied:
            if _NOT.search(reading.marked[begin : term.begin].rstrip()):
                continue
            words = reading.line.said(term.begin, term.end)
            yield term.begin, Told(term.entry.field, term.entry.value, words)
