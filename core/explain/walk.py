"""A walk from one person to another for whom given conditions hold, fact by fact.

At each step one fact is set so that an open condition comes nearer, always by the repair that
was made least often so far: so no two are made and unmade for ever, and nothing is random.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from core.asking import APPLIES, ASK_ORDER
from core.explain.classes import classes, none_of
from core.explain.needs import Needs
from core.explain.repairs import Goal, Repair, breadth, met, repairs
from core.explain.suppose import Facts, case_of, clash, supposed
from core.fields import fields
from core.truth import Missing

_ANEW = 45  # after so many steps a walk begins anew, and goes by other ways


def walk(
    start: Facts, goals: Sequence[Goal], fixed: frozenset[str], steps: int
) -> Mapping[str, Any] | None:
    """Give facts with which every goal is reached; None if the way was not found.

    Args:
        start: the facts to start from.
        goals: conditions with the truths wished for.
        fixed: facts that stay as they are.
        steps: how many facts are set before it is given up.
    """
    needs = Needs(goals)
    facts = dict(start)
    made: Counter[object] = Counter()
    for step in range(1, steps + 1):
        found = _open(facts, goals, made)
        if found is None:
            return facts
        new = [
            (name, value)
            for name, value in found
            if name not in fixed and facts.get(name) != value and needs.allow(name, value)
        ]
        if new:
            repair = min(new, key=lambda repair: made[repair] + made[repair[0]])
            made.update((repair, repair[0]))
            facts = supposed(facts, dict([repair]))
        if step % _ANEW == 0:
            facts = dict(start)
    return None


def plain(talk: Facts) -> dict[str, Any]:
    """Give the facts of someone who has nothing, as far as it can be asked of everyone."""
    start = {**dict.fromkeys(fields(), Missing.NOT_ASKED), **talk}
    nothing = {name: none_of(name, start) for name in ASK_ORDER if name not in APPLIES}
    return start | {name: value for name, value in nothing.items() if value is not None}


def _open(facts: Facts, goals: Sequence[Goal], made: Counter[object]) -> Iterable[Repair] | None:
    """Give the repairs of a contradiction, or of the open goal least often mended; None if all is well."""
    if contradiction := clash(facts):
        return [(n, v) for n in contradiction.facts for v in classes(n, facts)]
    case = case_of(facts)
    lacking = [goal for goal in goals if not met(goal, case)]
    if not lacking:
        return None
    goal = min(lacking, key=lambda goal: (made[goal], -breadth(goal[0])))
    made[goal] += 1
    return repairs(goal, case)
