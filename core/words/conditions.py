"""Conditions and thresholds as a clinician reads them.

A condition is said for the truths in which it counts, so that every "not known" in it is said
too. The sentence is exact: with capitals for AND and OR, and brackets where they mix.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from core.conditions import (
    ALWAYS,
    ANY,
    NO,
    UNKNOWN,
    YES,
    All,
    Any_,
    Condition,
    Finding,
    Is,
    Not,
    Told,
    Unsettled,
)
from core.fields import fields
from core.relations import CheckDone, DoseADay, Earlier, Every, Known, LongAgo, Overdue
from core.tables import Decided, Table
from core.thresholds import Threshold
from core.words.outcomes import either, outcome, plain, value_words
from core.words.vocabulary import (
    DECISIONS,
    FIELDS,
    FINDING_NOUNS,
    FINDING_PAIRS,
    FINDING_STATES,
    PLACES,
    PRESENCE,
    SHORT,
    STATES,
)

_LIST = 4  # so many parts or more are said as a list


@dataclass(frozen=True, slots=True)
class Phrase:
    """One fact in words, by the truths in which it counts."""

    yes: str
    no: str
    not_yes: str  # no or not known
    not_no: str  # yes or not known
    unknown: str
    known: str

    def for_(self, truths: int) -> str:
        """Give the words for a set of truths, as bits."""
        return {
            YES: self.yes,
            NO: self.no,
            NO | UNKNOWN: self.not_yes,
            YES | UNKNOWN: self.not_no,
            UNKNOWN: self.unknown,
            YES | NO: self.known,
            ANY: "always",
        }.get(truths, "never")


@dataclass(frozen=True, slots=True)
class _Text:
    """Words, and by what they are joined, to set brackets where it changes."""

    parts: tuple[str, ...]
    join: str = ""

    def __str__(self) -> str:
        if self.join == "OR" and len(self.parts) >= _LIST:
            return f"any of: {', '.join(self.parts)}"
        return f" {self.join} ".join(self.parts)


def sentence(condition: Condition, truths: int = YES) -> str:
    """Say a condition: what must be so for its truth to lie in ``truths``."""
    return str(_text(condition, truths))


def _text(condition: Condition, truths: int) -> _Text:
    match condition:
        case Not():
            return _text(condition.part, _swapped(truths))
        case Told():
            hidden = NO | UNKNOWN if truths & NO else 0
            return _text(condition.part, (truths & YES) | hidden)
        case Unsettled():
            open_ = UNKNOWN if truths & YES else 0
            return _text(condition.part, open_ | (YES | NO if truths & NO else 0))
        case All() | Any_():
            return _joined(condition, truths)
    if certain(condition) and truths != UNKNOWN:
        truths &= ~UNKNOWN
    return _Text((phrase(condition).for_(truths),))


def certain(condition: Condition) -> bool:
    """Tell whether a condition is never unknown, whatever is known of the patient."""
    match condition:
        case Told() | Unsettled() | Decided() | Known() | CheckDone():
            return True
        case Finding() | Not():
            return certain(condition.part)
        case All() | Any_():
            return all(certain(part) for part in condition.parts)
    return condition is ALWAYS


def _swapped(truths: int) -> int:
    return (truths & UNKNOWN) | (NO if truths & YES else 0) | (YES if truths & NO else 0)


def _joined(condition: All | Any_, truths: int) -> _Text:
    if truths in (UNKNOWN, YES | NO):
        word = "not known" if truths == UNKNOWN else "known"
        return _Text((f"{word} whether ({_text(condition, YES)})",))
    # All hold only if each does; that not all hold rests on any one. For "one of" the reverse.
    together = isinstance(condition, All) == bool(truths & YES)
    if together and not truths & YES and len(condition.parts) >= _LIST:
        none = "none of" if truths == NO else "none known of"
        return _Text((f"{none}: {', '.join(_bracketed(condition.parts, YES, ','))}",))
    join = "AND" if together else "OR"
    return _Text(tuple(_bracketed(condition.parts, truths, join)), join)


def _bracketed(parts: Iterable[Condition], truths: int, join: str) -> Iterable[str]:
    for part in parts:
        text = _text(part, truths)
        if text.join == join:
            yield from text.parts
        else:
            yield f"({text})" if text.join else str(text)


def phrase(condition: Condition) -> Phrase:
    """Give the words of a condition that is not joined from others."""
    for kind, say in _PHRASES.items():
        if isinstance(condition, kind):
            return say(condition)
    words = " ".join(SHORT.get(word, word) for word in condition.words().split())
    return _pair(words, f"not: {words}")


def _subject(field: str) -> str:
    return FIELDS.get(field, plain(field))


def _noun(noun: str) -> Phrase:
    return Phrase(
        noun,
        f"no {noun}",
        f"no known {noun}",
        f"{noun} present or not known",
        f"{noun}: not known",
        f"{noun}: known, present or absent",
    )


def _state(subject: str, holds: str, fails: str = "") -> Phrase:
    of = f"{subject} " if subject else ""
    return Phrase(
        f"{of}{holds}",
        f"{of}{fails or f'not {holds}'}",
        f"{of}not known to be {holds}",
        f"{of}{holds} or not known",
        f"not known whether {of}{holds}",
        f"known whether {of}{holds}",
    )


def _pair(yes: str, no: str) -> Phrase:
    return Phrase(
        yes,
        no,
        f"not known that {yes}",
        f"not known that {no}",
        f"not known whether {yes}",
        f"known whether {yes}",
    )


def _finding(condition: Finding) -> Phrase:
    name = condition.name
    if name in FINDING_STATES:
        return _state(*FINDING_STATES[name])
    if name in FINDING_PAIRS:
        return _pair(*FINDING_PAIRS[name])
    if name.startswith(PLACES):
        return _state("", plain(name))
    return _noun(FINDING_NOUNS.get(name, plain(name)))


def _is(condition: Is) -> Phrase:
    field, values = condition.field, condition.values
    subject = _subject(field)
    choices = fields()[field].choices
    if set(choices) == {"yes", "no"} and len(values) == 1:
        held = _state(*STATES[field]) if field in STATES else _noun(subject)
        if values == {"yes"}:
            return held
        return Phrase(held.no, held.yes, held.not_no, held.not_yes, held.unknown, held.known)
    words = either([value_words(value, field) for value in choices if value in values])
    return Phrase(
        f"{subject}: {words}",
        f"{subject}: not {words}",
        f"{subject}: not known to be {words}",
        f"{subject}: {words} or not known",
        f"{subject}: not known",
        f"{subject}: known",
    )


# How a value lies beside a number, by what is measured: longer, shorter, or the number itself.
_SIDES: dict[str, tuple[str, str, str, str]] = {
    "months": ("longer than", "shorter than", "or shorter", "or longer"),
    "weeks": ("longer than", "shorter than", "or shorter", "or longer"),
    "cm": ("more than", "less than", "or less", "or more"),
    "": ("more than", "fewer than", "or fewer", "or more"),
}
_SIDE = ("above", "below", "or below", "or above")


def _threshold(condition: Threshold, subject: str = "") -> Phrase:
    field = condition.field
    if condition.side == "above" and condition.value == 0 and not subject:
        return _noun(PRESENCE.get(field) or _subject(field))
    subject = subject or _subject(field)
    above, below, or_below, or_above = _SIDES.get(condition.unit, _SIDE)
    number = amount(condition)
    yes, no = {
        "above": (f"{above} {number}", f"{number} {or_below}"),
        "below": (f"{below} {number}", f"{number} {or_above}"),
    }.get(condition.side, (f"{condition.side} {number}", f"not {condition.side} {number}"))
    return _state(subject, yes, no)


def amount(condition: Threshold) -> str:
    """Give a threshold's number with its unit."""
    value = condition.value
    number = str(value.numerator) if value.denominator == 1 else f"{float(value):g}"
    return f"{number} {condition.unit}".rstrip()


def decision(table: Table) -> str:
    """Name the decision that a table makes."""
    return DECISIONS.get(table.name, plain(table.name))


def _decided(condition: Decided) -> Phrase:
    table, given = condition.table, condition.outcomes
    subject = decision(table)
    by_words = _state(f"{subject}:", _shared([outcome(one) or "nothing" for one in given]))
    if len(given) == 1 or all(isinstance(one, str) for one in given):
        return by_words
    # Whole regimens would fill the page: named by the rules that give them, where that is shorter.
    giving = [rule.id for rule in table.rules if rule.gives in given]
    by_rule = _state(f"{subject} by rule", either(giving))
    return min(by_words, by_rule, key=lambda phrase: len(phrase.yes))


def _shared(words: list[str]) -> str:
    """List outcomes, what they all begin with but once: "change: the dose or the route"."""
    first = words[0].partition(": ")[0] + ": "
    if len(words) > 1 and all(word.startswith(first) for word in words):
        return first + either([word.removeprefix(first) for word in words])
    return either(list(dict.fromkeys(words)))


def _check(condition: CheckDone) -> Phrase:
    before = f", before month {condition.last}" if condition.last < _EVER else ""
    return _noun(f"check in month {condition.first} or later{before}")


def _known(condition: Known) -> Phrase:
    subject = _subject(condition.names[0])
    return _pair(f"{subject} known", f"{subject} not known")


_EVER = 600  # months; no treatment lasts longer
_PHRASES: dict[type, Callable[[Any], Phrase]] = {
    Is: _is,
    Threshold: _threshold,
    Finding: _finding,
    Decided: _decided,
    DoseADay: lambda dose: _threshold(dose.threshold, "B12 dose of a day"),
    Every: lambda every: _threshold(every.threshold, "time between injections"),
    Earlier: lambda old: _threshold(old.threshold, f"earlier {_subject(old.threshold.field)}"),
    Overdue: lambda due: _state(
        "last injection", f"longer ago than {float(due.intervals):g} intervals"
    ),
    LongAgo: lambda old: _state(_subject(old.names[1]), f"more than {old.days} days ago"),
    CheckDone: _check,
    Known: _known,
}
