"""What a condition comes to for one patient, in one line: with the values, and the side of a limit."""

from functools import reduce
from operator import and_, or_

from core.conditions import ALWAYS, All, Any_, Case, Condition, Finding, Is, Not, Told
from core.fields import Kind, fields, shown
from core.relations import Relation
from core.tables import Decided, Table
from core.thresholds import Threshold
from core.truth import Missing, Truth
from core.words.conditions import amount, decision, phrase
from core.words.outcomes import either, outcome, value_words
from core.words.vocabulary import CONCLUSIONS

_MISSING = {
    Missing.NOT_ASKED: "not told",
    Missing.UNKNOWN: "not known",
    Missing.NOT_APPLICABLE: "does not apply",
}
_OTHER_SIDE = {"above": "at most", "below": "at least"}
_NONE = "none"
_JOINED = {All: "all of these hold", Any_: "one of these holds"}  # said where it is so
WORD = {Truth.YES: "yes", Truth.NO: "no", Truth.UNKNOWN: "not known"}


def said(condition: Condition, case: Case) -> str:
    """Say in one line what a condition comes to, with the patient's values."""
    match condition:
        case All() | Any_():
            return _JOINED[type(condition)]
        case Threshold():
            return _threshold(condition, case)
        case Is():
            return _is(condition, case)
        case Decided():
            return f"{decision(condition.table)}: {_given(condition.table, case)}"
        case Relation():
            told = "; ".join(
                told_of(name, case) for name in condition.names if _is_told(name, case)
            )
            return f"{_worded(condition, case)} ({told or 'nothing is told of it'})"
    return "holds for everyone" if condition is ALWAYS else _worded(condition, case)


def _worded(condition: Condition, case: Case) -> str:
    """Say a condition by its name: "nerve symptoms: yes", "B12 level not low"."""
    words, truth = phrase(condition), condition.truth(case)
    noun = words.no == f"no {words.yes}"
    if noun and truth is Truth.NO and _bare(condition, case) is Truth.UNKNOWN:
        return f"{words.yes}: not known, which counts as no here"
    if noun or truth is Truth.UNKNOWN:
        return f"{words.yes}: {WORD[truth]}"
    return words.for_(truth.bit)


def _bare(condition: Condition, case: Case) -> Truth:
    """Give the truth without taking anything unknown for no."""
    match condition:
        case Not():
            return ~_bare(condition.part, case)
        case Told() | Finding():
            return _bare(condition.part, case)
        case All() | Any_():
            truths = (_bare(part, case) for part in condition.parts)
            return reduce(and_ if isinstance(condition, All) else or_, truths)
    return condition.truth(case)


def _given(table: Table, case: Case) -> str:
    """Say what a decision came to; a verdict in the words of who reads it."""
    fired = table.fired(case)
    if fired and table.name == "verdict":
        return CONCLUSIONS[fired[0].gives].for_(str(case.value("audience")))
    return (outcome(fired[0].gives, table.name) or "nothing") if fired else "not made"


def _threshold(condition: Threshold, case: Case) -> str:
    label, value = fields()[condition.field].label, case.value(condition.field)
    side, limit = condition.side, amount(condition)
    if isinstance(value, Missing):
        return f"{label} {side} {limit}: {_MISSING[value]}"
    if condition.value == 0 or shown(value) == _NONE:
        return f"{label}: {shown(value)}"
    match condition.truth(case):
        case Truth.YES:
            return f"{label} {shown(value)} is {side} {limit}"
        case Truth.NO:
            return f"{label} {shown(value)} is {_OTHER_SIDE[side]} {limit}"
    return f"{label} {shown(value)} is {side} {limit}: not known"


def _is(condition: Is, case: Case) -> str:
    told, value = told_of(condition.field, case), case.value(condition.field)
    if isinstance(value, Missing) or fields()[condition.field].yes_no:
        return told
    if condition.truth(case) is Truth.YES:
        return told
    return (
        f"{told}, not {either([value_words(v, condition.field) for v in sorted(condition.values)])}"
    )


def told_of(name: str, case: Case) -> str:
    """Say a fact and its value, or why it has none."""
    field, value = fields()[name], case.value(name)
    if isinstance(value, Missing):
        return f"{field.label}: {_MISSING[value]}"
    if field.kind is Kind.PREVIOUS:
        return "; ".join(f"earlier {fields()[earlier].label}: {text}" for earlier, text in value)
    return f"{field.label}: {shown(value)}"


def _is_told(name: str, case: Case) -> bool:
    return not isinstance(case.value(name), Missing)


def deciding(condition: All | Any_, case: Case) -> list[Condition]:
    """Give the parts that made the truth what it is: all that agree, or those that deviate."""
    truths = condition.truths(case)
    if truths == condition.neutral:
        return list(condition.parts)
    return [part for part in condition.parts if part.truths(case) == truths]
