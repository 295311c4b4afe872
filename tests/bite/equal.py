"""Why no transcript notices a mutant: it is the same, proved, or which conversation would notice."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

from core.assess import TABLES, assess
from core.case import YES
from core.compose import answer_for
from core.conditions import Condition, Leaf
from core.explain import lines as named
from core.explain.classes import classes
from core.explain.how import rows
from core.explain.repairs import Goal, fires
from core.patient import Check
from core.tables import Decided, Rule, Table
from core.truth import Missing
from dialogue.conversation import Conversation
from tests.bite.mutants import SWAPPED, Mutant, made
from tests.transcripts.lines import conditions
from tests.transcripts.people import AUDIENCE, Said, around, people
from tests.transcripts.possible import Possible
from tests.transcripts.reasons import impossible, offered_months
from tests.transcripts.speak import TODAY
from tests.transcripts.watch import said_by

Atom = str | Table

_MOST = 2_000  # cases of a proof
_ASIDES = ("basis sheet",)
_PEOPLE = 4
_LINES = 2  # of an answer that are asked after


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
    tried = 0
    for lines in _conversations(mutant):
        tried += 1
        right = said_by(TODAY, AUDIENCE, lines)
        with made(mutant):
            try:
                wrong = said_by(TODAY, AUDIENCE, lines)
            except Exception:  # noqa: BLE001 - whatever a mutant breaks is noticed
                wrong = ()
        if right != wrong:
            return Why("a conversation that would notice was found", lines=lines)
    if tried:
        return Why(f"{tried} conversations made for it go the same; not proved to be equivalent")
    return Why("nobody was found for whom it counts; not proved that there is none")


def _conversations(mutant: Mutant) -> Iterator[Said]:
    """Give conversations in which what is changed counts, and is asked after."""
    if mutant.line:
        yield from (_asking(said) for said in around(mutant.line))
        return
    for table, rules, goals in _goals(mutant):
        for said in islice(people(goals), _PEOPLE):
            yield _asking(said, table, *rules)


def _goals(mutant: Mutant) -> Iterator[tuple[Table, tuple[Rule, ...], tuple[Goal, ...]]]:
    """Give what has to be so: that a row fires; of two that both hold, and none above."""
    if mutant.row is None:
        return
    table, rules = mutant.row
    goals = fires(table, rules[0])
    if len(rules) > 1:
        goals = (*goals, (rules[1].when, YES))
    yield table, rules, goals


def _asking(said: Said, table: Table | None = None, *rules: Rule) -> Said:
    """Ask for the basis sheet, and how the lines came about that a rule makes."""
    found = assess(Conversation(TODAY, AUDIENCE, False, said).patient)  # noqa: FBT003
    asked: list[str] = []
    for line in named.lines(answer_for(found.patient)):
        made_of = [rule for _, rule in rows(found, line.id)]
        if table and any(rule in made_of for rule in rules) and len(asked) < _LINES:
            asked.append(f"how {line.name.lower()}")
    return (*said, *_ASIDES, *asked)


def _proof(mutant: Mutant) -> str:
    if mutant.line and mutant.line.field == "checks_done":
        return _same_months(mutant)
    if mutant.row is None:
        return ""
    for item in mutant.touches:
        if reason := impossible(item):
            return f"{item.name} never fires in a conversation: {reason}"
    table, _ = mutant.row
    if table not in TABLES and table not in _decided():
        return "only the answer for other programs holds this class (JSON); no line says it"
    if mutant.kind == SWAPPED:
        return _never_together(mutant)
    return ""


def _same_months(mutant: Mutant) -> str:
    """Of checks a conversation takes only the months that it offers; any of them is judged alone."""
    checks = [(Check(month=month),) for month in offered_months()]
    holders = [one for one, _, _ in mutant.changes]
    right = [one.test(check) for one in holders for check in checks]
    with made(mutant):
        same = right == [one.test(check) for one in holders for check in checks]
    months = ", ".join(map(str, offered_months()))
    return f"the same for months {months}, and no other can be told" if same else ""


@cache
def _decided() -> frozenset[Table]:
    """Give the tables on which a condition rests."""
    return frozenset(one.table for one in conditions() if isinstance(one, Decided))


def _never_together(mutant: Mutant) -> str:
    """Prove that two rows never hold together where none above does; their order is the same."""
    ((_, _, goals),) = _goals(mutant)
    atoms = Counter(atom for condition, _ in goals for atom in _atoms(condition))
    own = {atom for condition, _ in goals[-2:] for atom in _atoms(condition)}
    order = sorted(own, key=lambda atom: (-atoms[atom], str(atom)))
    cases = _Cases(goals)
    if cases.refuted(order, {}):
        return f"where none above holds, never both do: proved in {cases.tried} cases"
    return ""


class _Cases:
    """Refutes goals by cases: fact by fact, a case is left as soon as a goal cannot be met."""

    def __init__(self, goals: tuple[Goal, ...]) -> None:
        self.goals = goals
        self.tried = 0

    def refuted(self, atoms: Sequence[Atom], fixed: dict[object, Any]) -> bool:
        """Tell whether in no case all goals can be met; False also where it takes too long."""
        self.tried += 1
        possible = Possible(fixed=fixed)
        if any(not possible.truths(one) & wished for one, wished in self.goals):
            return True
        if not atoms or self.tried > _MOST:
            return False
        first, *rest = atoms
        return all(self.refuted(rest, {**fixed, first: value}) for value in _values(first))


def _atoms(condition: Condition) -> tuple[Atom, ...]:
    """Give what a condition looks at in the end: facts by name, and tables."""
    if isinstance(condition, Leaf):
        return (condition.field,)
    if isinstance(condition, Decided):
        return (condition.table,)
    parts = [*getattr(condition, "parts", ()), *filter(None, [getattr(condition, "part", None)])]
    return tuple(dict.fromkeys(atom for part in parts for atom in _atoms(part)))


def _values(atom: Atom) -> tuple[Any, ...]:
    if isinstance(atom, Table):
        return (None, *dict.fromkeys(rule.gives for rule in atom.rules))
    return (Missing.UNKNOWN, Missing.NOT_APPLICABLE, *classes(atom, {}))
