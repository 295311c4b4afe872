"""What would change an answer: for each fact the nearest value with which it turns.

A number is followed outward over the lines that the rules draw, in both directions, to the
first side on which conclusion, urgency or treatment differ; every other fact is tried in each
of its values. So every line is true as said, and no nearer value does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from core.asking import ASK_ORDER
from core.conditions import Case
from core.consistency import OF_TREATMENT
from core.explain.behind import crossed, settling
from core.explain.classes import Span, classes, deciders, spans
from core.explain.difference import Change, changed
from core.explain.fact_words import now
from core.explain.node import Node
from core.explain.outcome import treatment_in
from core.explain.plan_words import Items
from core.explain.suppose import Facts, applies, case_of, clash, followed, supposed
from core.explain.why_ask import NAMES, difference_in, named
from core.explain.why_not import OF_THE_TALK, unprinted
from core.fields import fields
from core.measurement import Measurement, exactly
from core.patient import Patient
from core.truth import Missing

SHORT = 3  # turns that are said unasked
_NEAR = Fraction(1, 2)  # a number is near a line that lies within half of it
# Of the talk, or of a treatment that was given: these are no turns that an answer can take.
_LEFT_OUT = OF_THE_TALK | {"emergency_sign", "deficiency_stated", "previous", "treatment_status"}


@dataclass(frozen=True, slots=True)
class Turn:
    """One fact, or several alike, with which the answer turns.

    Attributes:
        answers: the facts, each with its value.
        changes: what differs then.
        span: of a known number, the values that do, the nearest first side.
        away: of a known number, how far the side lies from it, in its canonical unit.
        line: of a known number, the line that is crossed.
    """

    answers: tuple[Facts, ...]
    changes: tuple[Change, ...]
    span: Span | None = None
    away: Fraction | None = None
    line: Fraction | None = None


def turns(patient: Patient) -> tuple[Turn, ...]:
    """Give all turns of an answer, the most important first."""
    facts = patient.facts()
    here = case_of(facts)
    before = treatment_in(here)
    found: list[Turn] = []
    alike: dict[tuple[bool, tuple[Change, ...]], list[Facts]] = {}
    for name in considered(patient):
        value = facts[name]
        if isinstance(value, Measurement):
            found += _outward(name, value, here, before)
            continue
        for other in classes(name, facts):
            changes = _turned(before, here, {name: other}) if other != value else ()
            if changes:
                known = not isinstance(value, Missing)
                alike.setdefault((known, changes), []).append({name: other})
    found += [Turn(tuple(answers), changes) for (_, changes), answers in alike.items()]
    return tuple(sorted(found, key=lambda turn: _weight(turn, list(before), facts)))


def nearest(patient: Patient, most: int | None = None) -> tuple[Node, ...]:
    """Say what would change an answer, in full or only the first few that are not far away.

    ``most``: how many turns are said.
    """
    facts = patient.facts()
    found = turns(patient)
    if most is not None:
        found = tuple(turn for turn in found if turn.away is None or _far(turn, facts) < 1)[:most]
    return tuple(_node(turn, patient, facts) for turn in found)


def considered(patient: Patient) -> tuple[str, ...]:
    """Give the facts with which an answer may turn: those known, and those that may apply."""
    facts = patient.facts()
    case = case_of(facts)
    names = (n for n in deciders() if n not in _LEFT_OUT and n not in OF_TREATMENT)
    return tuple(
        name
        for name in sorted(names, key=_place)
        if not _has_result(name, facts)
        and (not isinstance(facts[name], Missing) or applies(name, case))
    )


def _turned(before: Items, here: Case, changes: Facts) -> tuple[Change, ...]:
    """Give what differs with these facts; nothing where they cannot be."""
    there = here.but(followed(here.facts, changes))
    after = treatment_in(there)
    return () if after == before or clash(there.facts) else changed(before, after)


def _has_result(name: str, facts: Facts) -> bool:
    """Tell whether a word for a test says less than what is known of it: a value, high or low."""
    test = name.removesuffix("_status").removesuffix("_flag")
    better = (test, f"{test}_flag") if name.endswith("_status") else (test,)
    return name != test and any(
        not isinstance(facts.get(one, Missing.UNKNOWN), Missing) for one in better
    )


def _outward(name: str, value: Measurement, here: Case, before: Items) -> Iterator[Turn]:
    if not value.is_exact or value.low is None:
        return
    number = value.low
    found = spans(name, here.facts)
    at = next(place for place, span in enumerate(found) if span.holds(number))
    for way in (found[at + 1 :], found[:at][::-1]):
        turned = [(span, _turned(before, here, {name: span.value})) for span in way]
        first = next((place for place, (_, changes) in enumerate(turned) if changes), None)
        if first is None:
            continue
        span, changes = turned[first]
        alike = [one for one, other in turned[first:] if other == changes]
        run = _joined([span, *(one for one in alike if one is not span)], found)
        edge = (span.low if number < _inside(span) else span.high) or Fraction(0)
        yield Turn(({name: span.value},), changes, run, abs(edge - number), edge)


def _joined(run: Sequence[Span], found: Sequence[Span]) -> Span:
    """Join the spans that follow one another without a gap, from the first."""
    joined = [found.index(run[0])]
    for place in map(found.index, run[1:]):
        joined += [place] if place in {min(joined) - 1, max(joined) + 1} else []
    return found[min(joined)].up_to(found[max(joined)])


def _inside(span: Span) -> Fraction:
    return span.value.low or Fraction(0)


def _place(name: str) -> int:
    return ASK_ORDER.index(name) if name in ASK_ORDER else len(ASK_ORDER)


def _weight(turn: Turn, order: list[str], facts: Facts) -> tuple[int, Fraction, int, int]:
    """Order by nearness: near numbers, then what may still be asked, then all else."""
    first = min(order.index(change.item) for change in turn.changes)
    (name, *_) = turn.answers[0]
    far = _far(turn, facts)
    asked = isinstance(facts[name], Missing) and name in ASK_ORDER
    kind = 0 if far < 1 else 1 if asked else 2
    return kind, far, first, -len(turn.changes)


def _far(turn: Turn, facts: Facts) -> Fraction:
    """Give how far a line lies from a number, as a part of it; 1 for all that is not near."""
    (name, *_) = turn.answers[0]
    if turn.away is None or turn.away > _NEAR * facts[name].low:
        return Fraction(1)
    return turn.away / Fraction(facts[name].low)


def _node(turn: Turn, patient: Patient, facts: Facts) -> Node:
    """Say a turn, with the sources of the line that it crosses and of the rows that settle it."""
    before = case_of(facts)
    afters = (case_of(supposed(facts, answer)) for answer in turn.answers[:NAMES])
    rows = [settling(turn.changes, before, after) for after in afters]
    (name, *_) = turn.answers[0]
    lines = () if turn.line is None else crossed(name, turn.line, rows[0])
    cites = dict.fromkeys(cite for one in (*lines, *rows) if one for cite in one.cites)
    bases = {row.basis for row in rows if row}
    own = unprinted(bases.pop(), patient) if len(bases) == 1 else ""
    return Node(f"{_said(turn, facts)}{own}", (), tuple(cites))


def _said(turn: Turn, facts: Facts) -> str:
    then = difference_in(turn.changes)
    if turn.span is None or turn.away is None:
        return f"{named(turn.answers, facts)} would mean {then}."
    ((name, _),) = turn.answers[0].items()
    label = fields()[name].label
    away = exactly(turn.away, turn.span.quantity)
    return (
        f"{label[0].upper()}{label[1:]} {turn.span.words()} "
        f"(now {now(name, facts)}, {away.canonical} away) would mean {then}."
    )
