"""The smallest set of facts that would have to be otherwise for something to hold.

A search by growing size over the classes of the facts (``core.explain.classes``), so that the
first set found is a smallest one. Where that takes too long, any set is looked for and what
can be left out of it is left out. The same patient, the same finding.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from core.asking import APPLIES
from core.conditions import UNKNOWN, YES
from core.explain.classes import classes
from core.explain.repairs import Goal, Repair, fewest, met
from core.explain.suppose import Facts, case_of, clash, supposed

_TRIES = 300  # patients looked at before a smallest set is given up
_ENOUGH = 40  # facts in any set


def smallest(
    facts: Facts,
    goals: Sequence[Goal],
    fixed: frozenset[str] = frozenset(),
    most: int = _ENOUGH,
) -> Mapping[str, Any] | None:
    """Give the fewest changes with which every goal is reached; None if none was found.

    Args:
        facts: the patient's facts by name.
        goals: conditions with the truths wished for.
        fixed: facts that stay as they are.
        most: more changes than these are no answer.
    """
    return _Search(facts, goals, fixed).run(most)


class _Search:
    def __init__(self, facts: Facts, goals: Sequence[Goal], fixed: frozenset[str]) -> None:
        self._facts = facts
        self._goals = goals
        self._fixed = fixed
        self._seen: set[frozenset[Repair]] = set()
        self._tries = 0

    def run(self, most: int) -> Mapping[str, Any] | None:
        for size in range(most + 1):
            self._seen.clear()
            found = self._within(size, {})
            if found is not None:
                return found
            if self._tries > _TRIES:
                break
        if most < _ENOUGH:
            return None
        self._seen.clear()
        self._tries = 0
        found = self._within(_ENOUGH, {})
        return None if found is None else self._pruned(found)

    def _pruned(self, changes: dict[str, Any]) -> Mapping[str, Any]:
        """Leave out every change without which the goals are reached all the same."""
        for name in changes:
            fewer = {other: value for other, value in changes.items() if other != name}
            if self._reached(fewer):
                return self._pruned(fewer)
        return changes

    def _reached(self, changes: dict[str, Any]) -> bool:
        facts = supposed(self._facts, changes)
        case = case_of(facts)
        goals = self._goals_with(changes)
        return clash(facts) is None and all(met(goal, case) for goal in goals)

    def _goals_with(self, changes: Facts) -> list[Goal]:
        """Give the goals, and that each changed fact may apply."""
        return [*self._goals, *((APPLIES[n], YES | UNKNOWN) for n in changes if n in APPLIES)]

    def _within(self, most: int, changes: dict[str, Any]) -> dict[str, Any] | None:
        key = frozenset(changes.items())
        if key in self._seen or self._tries > _TRIES:
            return None
        self._seen.add(key)
        self._tries += 1
        facts = supposed(self._facts, changes)
        case = case_of(facts)
        lacking = [goal for goal in self._goals_with(changes) if not met(goal, case)]
        contradiction = clash(facts)
        if not lacking and not contradiction:
            return changes
        if most == 0:
            return None
        if contradiction:
            found: Iterable[Repair] = (
                (n, v) for n in contradiction.facts for v in classes(n, facts)
            )
        else:
            found = fewest(lacking, case)
        for name, value in found:
            if name not in changes and name not in self._fixed:
                whole = self._within(most - 1, {**changes, name: value})
                if whole is not None:
                    return whole
        return None
