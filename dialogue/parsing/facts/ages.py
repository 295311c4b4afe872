"""Items such as "80 years" in a list: the age, how long a medicine was taken, or asked about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.heard import Ambiguous, Told
from dialogue.parsing.line.terms import is_plain

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

_JOINT = re.compile(r" (?:and|&|,) ?|,")
_TIME = re.compile(r"<dur(?P<number>[0-9]+)>")
_YEARS = re.compile(r"(?P<years>[0-9]{1,3})[ -]?(?:years?|yrs?|y)\.?", re.IGNORECASE)
# What may stand beside an age: a result with no more than its name, a sex, a greeting.
_NEUTRAL = re.compile(
    r"(?:(?:my|the|a|serum|plasma|blood|vitamin|vit|b12|cobalamin|mma|methylmalonic|acid|homocysteine|hcy"
    r"|hemoglobin|hb|mcv|platelets?|egfr|level|result|test|of|is|with|at|[:=])(?: |$))*"
    r"<lab[0-9]+>(?: (?:b12|mma|homocysteine|hcy|serum))?"
    r"|(?:mma|homocysteine|hcy|b12) (?:is )?(?:pending|not done)"
    r"|man|woman|male|female|m|f|hi|hello|patient|pt"
)
_LASTS = re.compile(r"<(?:dur|dose|freq|age)|\b(?:since|for|ago|started|began|last|past)\b")
_LASTED = re.compile(r"<(?:dur|age)|\b(?:since|for|ago|started|began|last|past)\b")
_DESCRIBES = frozenset({Kind.SYMPTOM, Kind.CONDITION, Kind.STATE, Kind.DIET})
_ADULT, _OLDEST = 18, 115
_FEW_YEARS = 10  # so few years after an adult's medicine are no age
_WHICH = "Is this the age, or for how long something has lasted?"


@dataclass(frozen=True, slots=True)
class _Item:
    """One item of a list, by its place in the line's words."""

    clause: Clause
    begin: int
    end: int


def listed_years(reading: "Marked", told: list[tuple[int, Told]]) -> Iterator[tuple[int, Told]]:
    """Read the items of a list that are nothing but a time, given the facts read before.

    What could be an age or a duration is asked about, and never dropped.

    Yields:
        The place in the line and the fact.
    """
    items = list(_items(reading))
    alone = [n for n, item in enumerate(items) if _TIME.fullmatch(_text(reading, item))]
    numbers = [n for n in alone if _age(reading, items, n) is not None]
    has_age = any(fact.field == "age" for _, fact in told)
    for n in alone:
        item = items[n]
        if item.clause.other or item.clause.supposes:
            continue
        words = reading.line.said(item.begin, item.end)
        if any(fact.field == "treatment_duration" and words in fact.words for _, fact in told):
            continue  # "hydroxocobalamin, every 4 weeks, for eleven years"
        taken = _taken(reading, items, n, told)
        if taken:
            yield item.begin, Told(taken, _length(reading, item), words)
        elif numbers == [n] and not has_age:
            yield item.begin, Told("age", str(_age(reading, items, n)), words)
        else:
            reading.asked.append(Ambiguous(words, _WHICH))


def _items(reading: "Marked") -> Iterator[_Item]:
    for clause in reading.clauses:
        # Joints inside a phrase ("pins and needles") are blotted out.
        text = reading.marked[clause.begin : clause.end]
        begin = 0
        for joint in [*_JOINT.finditer(text), None]:
            end = joint.start() if joint else len(text)
            part = text[begin:end]
            if part.strip():
                start = clause.begin + begin + len(part) - len(part.lstrip())
                yield _Item(clause, start, start + len(part.strip()))
            begin = joint.end() if joint else end


def _text(reading: "Marked", item: _Item) -> str:
    return reading.words[item.begin : item.end]


def _age(reading: "Marked", items: list[_Item], n: int) -> int | None:
    """Give the years of an item if what stands beside it leaves no doubt that it is the age."""
    found = _YEARS.fullmatch(reading.line.said(items[n].begin, items[n].end))
    years = int(found["years"]) if found else _OLDEST + 1
    before, after = items[:n][-1:], items[n + 1 :][:1]
    if years > _OLDEST or not (before or after):
        return None
    if not all(_NEUTRAL.fullmatch(_text(reading, item)) for item in before):
        return None
    clear = all(
        _NEUTRAL.fullmatch(_text(reading, item)) or (years >= _ADULT and _describes(reading, item))
        for item in after
    )
    return years if clear else None


def _describes(reading: "Marked", item: _Item) -> bool:
    """Say whether an item names symptoms, conditions or a diet and no time."""
    inside = [t for t in reading.terms if item.begin <= t.begin < item.end]
    marked = reading.marked[item.begin : item.end]
    kinds = {t.entry.kind for t in inside}
    return bool(kinds) and kinds <= _DESCRIBES and is_plain(marked) and not _LASTS.search(marked)


def _taken(
    reading: "Marked", items: list[_Item], n: int, told: list[tuple[int, Told]]
) -> str | None:
    """Give the field of a medicine that stands right before the time: "metformin, 3 years"."""
    if not n or not _length(reading, items[n]):
        return None
    found = _YEARS.fullmatch(reading.line.said(items[n].begin, items[n].end))
    if found and int(found["years"]) >= _FEW_YEARS:
        return None
    last = items[n - 1]
    if last.clause.sentence != items[n].clause.sentence:
        return None
    inside = [t for t in reading.terms if last.begin <= t.begin < last.end]
    medicines = [
        fact.field
        for at, fact in told
        if fact.value == "yes" and any(t.begin == at for t in inside)
    ]
    named = [t for t in inside if t.entry.kind is Kind.MEDICINE]
    alone = len(inside) == len(named) == len(medicines) == 1
    return medicines[0] if alone and not _LASTED.search(_text(reading, last)) else None


def _length(reading: "Marked", item: _Item) -> str:
    found = _TIME.fullmatch(_text(reading, item))
    return reading.amounts.holes.get(int(found["number"]), "") if found else ""
