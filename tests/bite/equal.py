"""Why no transcript notices a mutant: it is the same, proved, or which conversation would notice."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from core.case import YES
from core.conditions import Condition, Leaf
from core.explain.classes import classes
from core.explain.repairs import fires
from core.sources import fact
from core.tables import Decided, Rule, Table
from core.truth import Missing
from tests.bite.mutants import CITED, SWAPPED, Mutant, made
from tests.transcripts.people import AUDIENCE, around, people
from tests.transcripts.reasons import impossible, possible
from tests.transcripts.speak import TODAY
from tests.transcripts.watch import said_by

_MOST = 20_000  # cases of a proof
_ASIDES = ("basis sheet",)
_PEOPLE = 4


@dataclass(frozen=True)
class Why:
    """Why a mutant survived; ``lines`` are a conversation that notices it, if one was found."""

    text: str
    equivalent: bool = False
    lines: tuple[str, ...] = ()


def why(mutant: Mutant) -> Why:
    """Look for a proof that a mutant is the same, then for a conversation that notices it."""
    if proof := _proof(mutant):
        return Why(proof, equivalent=True)
    for lines in _conversations(mutant):
        right = said_by(TODAY, AUDIENCE, lines)
        with made(mutant):
            try:
                wrong = said_by(TODAY, AUDIENCE, lines)
            except Exception:  # noqa: BLE001 - whatever a mutant breaks is noticed
                wrong = ()
        if right != wrong:
            return Why("a conversation that would notice was found", lines=lines)
    return Why("neither a proof nor a conversation that would notice was found")


def _conversations(mutant: Mutant) -> Iterator[tuple[str, ...]]:
    """Give conversations in which what is changed counts, and is asked after."""
    if mutant.line:
        for lines in around(mutant.line):
            yield (*lines, *_ASIDES)
        return
    if mutant.row is None:
        return
    table, rules = mutant.row
    for rule in rules:
        goals = fires(table, rule)
        for other in rules[1:]:
            both = (*(g for g in goals if g[0] is not rules[0].when), (other.when, YES))
            for lines in people((*both, (rules[0].when, YES))):
                yield (*lines, *_ASIDES)
        for number, lines in enumerate(people(goals)):
            if number < _PEOPLE:
                yield (*lines, *_ASIDES)


def _proof(mutant: Mutant) -> str:
    if mutant.row is None:
        return ""
    for item in mutant.touches:
        if reason := impossible(item):
            return f"{item.name} never fires in a conversation: {reason}"
    _, rules = mutant.row
    if mutant.kind == SWAPPED:
        return _exclusive(*rules)
    if mutant.kind == CITED:
        return _same_line(mutant)
    return ""


def _same_line(mutant: Mutant) -> str:
    """An answer to a patient or a carer names lines of documents, not facts."""
    ((rule, _, cites),) = mutant.changes
    before, after = ({(fact(c).short, fact(c).line) for c in cs} for cs in (rule.cites, cites))
    if rule.says is None and rule.gives is None and before == after:
        return "nothing is said by this row, and both facts stand on the same line"
    return ""


def _exclusive(one: Rule, other: Rule) -> str:
    """Prove by cases that two rows never hold together; which stands first is then the same."""
    atoms = [atom for atom in _atoms(one.when) if atom in set(_atoms(other.when))]
    choices: list[tuple[Any, ...]] = []
    size = 1
    for atom in atoms:
        values = _values(atom)
        if size * len(values) > _MOST:
            continue
        size *= len(values)
        choices.append(tuple((atom, value) for value in values))
    for case in product(*choices):
        if all(possible(row.when, fixed=dict(case)) & YES for row in (one, other)):
            return ""
    if not choices:
        return ""
    return f"the two never hold together: proved in {size} cases of {len(choices)} facts they share"


def _atoms(condition: Condition) -> tuple[object, ...]:
    """Give what a condition looks at in the end: facts by name, and tables."""
    if isinstance(condition, Leaf):
        return (condition.field,)
    if isinstance(condition, Decided):
        return (condition.table,)
    parts = [*getattr(condition, "parts", ()), *filter(None, [getattr(condition, "part", None)])]
    return tuple(dict.fromkeys(atom for part in parts for atom in _atoms(part)))


def _values(atom: object) -> tuple[Any, ...]:
    if isinstance(atom, Table):
        return (None, *dict.fromkeys(rule.gives for rule in atom.rules))
    return (Missing.UNKNOWN, Missing.NOT_APPLICABLE, *classes(str(atom), {}))
