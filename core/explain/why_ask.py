"""Why something is asked: which answers it would part, from what is known so far.

Every value that the rules tell apart is tried on this patient. Where none makes a difference
yet, another open fact is supposed with which one does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from core.asking import APPLIES
from core.assess import TABLES, openings
from core.conditions import YES, Case
from core.explain.classes import Span, classes, none_of, spans
from core.explain.difference import Change, changed
from core.explain.fact_words import phrase
from core.explain.how import BASIS, PLAN_ITEMS
from core.explain.node import Node
from core.explain.outcome import outcome
from core.explain.suppose import Facts, applies, case_of, clash, supposed
from core.explain.why_not import rule_name
from core.fields import Kind, fields, shown
from core.patient import Patient
from core.rules.urgency import URGENCY
from core.rules.verdict import VERDICT
from core.sources import fact
from core.tables import Hit, Table
from core.truth import Missing

_LINES = 3
_ITEMS = 3
NAMES = 3  # facts or values named together; more only tire
_COURSES = {"first course", "tablets", "prevention"}
_OF_A_COURSE = {"route", "drug"}
_PLANNED = tuple(dict.fromkeys((VERDICT, URGENCY, *chain(*PLAN_ITEMS.values()))))
_TRIES = 120  # patients looked at for a further fact with which the answer makes a difference


@dataclass(frozen=True, slots=True)
class Separation:
    """Answers to a question that come to the same, and what they change.

    Attributes:
        answers: the facts that each of them sets.
        changes: what differs from the answer while the fact is not known.
    """

    answers: tuple[Facts, ...]
    changes: tuple[Change, ...]


def separations(facts: Facts, names: Sequence[str]) -> tuple[Separation, ...]:
    """Give what the answers to a question would change, the most important first."""
    before = outcome(facts)
    found: dict[tuple[Change, ...], list[Facts]] = {}
    for answer in _answers(facts, names):
        new = supposed(facts, answer)
        if clash(new) is None and (changes := changed(before, outcome(new))):
            found.setdefault(changes, []).append(answer)
    order = list(before)
    parted = [Separation(tuple(answers), changes) for changes, answers in found.items()]
    return tuple(sorted(parted, key=lambda one: _weight(one, order)))


def why_ask(patient: Patient, names: Sequence[str]) -> Node | None:
    """Say what a question decides from here; None where no answer was found to change anything.

    Args:
        patient: as known so far.
        names: the facts that the question asks for.
    """
    facts = patient.facts()
    parted = separations(facts, names)
    if parted:
        return _said("This decides:", facts, parted, patient)
    for further, found in _with_another(patient, names):
        (name,) = further
        together = phrase(name, fields()[name].label, _words(name, [further[name]], facts))
        return _said(
            f"By itself this changes nothing yet. With {together}, it decides:",
            {**facts, **further},
            found,
            patient,
        )
    return None


def _with_another(
    patient: Patient, names: Sequence[str]
) -> Iterator[tuple[Facts, tuple[Separation, ...]]]:
    facts = {**patient.facts(), **dict.fromkeys(names, Missing.NOT_ASKED)}
    answers = len(list(_answers(facts, names)))
    for further, new in islice(_supposed(facts, names, patient), _TRIES // max(answers, 1)):
        if found := separations(new, names):
            yield further, found


def _supposed(
    facts: Facts, names: Sequence[str], patient: Patient
) -> Iterator[tuple[Facts, Facts]]:
    """Suppose one more open fact, where the plan may then rest on the answer."""
    for name in openings(patient).facts:
        if name in names or not _decide(names, facts, name):
            continue
        for value in classes(name, facts):
            new = supposed(facts, {name: value})
            if not clash(new) and _decide(names, new):
                yield {name: value}, new


def _decide(names: Sequence[str], facts: Facts, *others: str) -> bool:
    """Tell whether the plan may rest on facts, whatever they and the others turn out to be."""
    case = Case(facts, APPLIES, frozenset((*names, *others)))
    return any(not _open(table, case).isdisjoint(names) for table in _PLANNED)


def _open(table: Table, case: Case) -> frozenset[str]:
    """Give the open facts on which what a table gives rests; what it only says is no plan."""
    if table.hit is not Hit.COLLECT:
        return table.undecided(case)
    made = table.when.truths(case) & YES
    giving = [rule.when for rule in table.rules if made and rule.gives is not None]
    return frozenset().union(*(when.undecided(case, YES) for when in (table.when, *giving)))


def _answers(facts: Facts, names: Sequence[str]) -> Iterator[Facts]:
    """Give what may be answered: a value of one of the facts, or that none of them is so."""
    case = case_of(facts)
    asked = [name for name in names if applies(name, case)]
    several = len(asked) > 1 and all(none_of(name, facts) is not None for name in asked)
    for name in asked:
        for value in classes(name, facts):
            if not several or value != none_of(name, facts):
                yield {name: value}
    if several:
        yield {name: none_of(name, facts) for name in asked}


def _weight(one: Separation, order: list[str]) -> tuple[int, int]:
    return min(order.index(change.item) for change in one.changes), -len(one.changes)


def _said(start: str, facts: Facts, parted: Sequence[Separation], patient: Patient) -> Node:
    lines = [
        Node(f"{named(one.answers, facts)} would mean {difference_in(one.changes)}.")
        for one in parted[:_LINES]
    ]
    if more := len(parted) - _LINES:
        lines += [Node(f"And {more} more kind{'s' if more > 1 else ''} of answer.")] * (more > 0)
    return Node(start, (*lines, *_source(facts, parted[0], patient)))


def difference_in(changes: Sequence[Change]) -> str:
    """Say what differs, at most a few items; a course says its own route and drug."""
    courses = any(change.item in _COURSES for change in changes)
    told = [change for change in changes if not (courses and change.item in _OF_A_COURSE)]
    said = [change.instead() for change in told[:_ITEMS]]
    more = len(told) - _ITEMS
    return "; ".join(said + ([f"and {more} more in the plan"] if more > 0 else []))


def named(answers: Sequence[Facts], facts: Facts) -> str:
    """Name answers: the facts that share a value together, a number by its span."""
    if len(answers[0]) > 1:
        return "None of these"
    values: dict[str, list[Any]] = {}
    for answer in answers:
        for name, value in answer.items():
            values.setdefault(name, []).append(value)
    shared: dict[str, list[str]] = {}
    for name, found in values.items():
        shared.setdefault(_words(name, found, facts), []).append(name)
    text = _some(
        [
            phrase(names[0], _some([fields()[name].label for name in names]), words)
            for words, names in shared.items()
        ]
    )
    return f"{text[0].upper()}{text[1:]}"


def _some(words: Sequence[str]) -> str:
    more = [f"{len(words) - NAMES} more"] if len(words) > NAMES else []
    *first, last = [*words[:NAMES], *more]
    return f"{', '.join(first)} or {last}" if first else last


def _words(name: str, values: Sequence[Any], facts: Facts) -> str:
    if fields()[name].kind is not Kind.MEASUREMENT:
        return _some([shown(value) for value in values])
    runs: list[list[Span]] = []
    last = None
    for place, span in enumerate(spans(name, facts)):
        if span.value in values:
            if last == place - 1 and runs:
                runs[-1].append(span)
            else:
                runs.append([span])
            last = place
    return " or ".join(run[0].up_to(run[-1]).words() for run in runs)


def _source(facts: Facts, one: Separation, patient: Patient) -> Iterator[Node]:
    """Give a rule that the first of the answers brings about, and what its source states."""
    before = case_of(facts)
    after = case_of(supposed(facts, one.answers[0]))
    new = [
        (table, rule)
        for table in TABLES
        for rule in table.fired(after)
        if rule not in table.fired(before) and rule.acts
    ]
    # The first decision that a document settles; if none is, the first.
    chosen = sorted(new, key=lambda pair: not pair[1].cites)[:1]
    for table, rule in chosen:
        if patient.audience == "clinician":
            yield Node(f"By the rule: {rule_name(table, rule, patient)}.", (), rule.cites)
        elif not rule.cites:
            yield Node(BASIS[rule.basis].for_("patient"))
        yield from (Node(f"Source: {fact(c).claim}.", (), (c,)) for c in rule.cites[:1])
