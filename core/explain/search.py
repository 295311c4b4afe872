"""The smallest set of facts that would have to be otherwise for something to hold.

A search by growing size over the classes of the facts (``core.explain.classes``); the same
patient, the same finding. It gives up after a fixed number of patients looked at.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from core.asking import APPLIES
from core.conditions import UNKNOWN, YES, Case
from core.explain.classes import classes
from core.explain.repairs import Goal, Repair, met, repairs
from core.explain.suppose import Facts, case_of, clash, supposed

_MOST = 7  # facts in a set
_TRIES = 4000  # patients looked at
# Who reads, and what the question is about, are no facts of the patient.
_FIXED = frozenset({"audience", "question", "question_topic", "today", "visit_reason"})


def smallest(
    facts: Facts, goals: Sequence[Goal], fixed: frozenset[str] = frozenset()
) -> Mapping[str, Any] | None:
    """Give the fewest changes with which every goal is reached; None if none was found.

    Args:
        facts: the patient's facts by name.
        goals: conditions with the truths wished for.
        fixed: facts that stay as they are.
    """
    return _Search(facts, goals, fixed | _FIXED).run()


class _Search:
    def __init__(self, facts: Facts, goals: Sequence[Goal], fixed: frozenset[str]) -> None:
        self._facts = facts
        self._goals = goals
        self._fixed = fixed
        self._seen: set[frozenset[tuple[str, str]]] = set()
        self._tries = 0

    def run(self) -> Mapping[str, Any] | None:
        for most in range(_MOST + 1):
            self._seen.clear()
            found = self._within(most, {})
            if found is not None or self._tries > _TRIES:
                return found
        return None

    def _within(self, most: int, changes: dict[str, Any]) -> dict[str, Any] | None:
        key = frozenset((name, str(value)) for name, value in changes.items())
        if key in self._seen or self._tries > _TRIES:
            return None
        self._seen.add(key)
        self._tries += 1
        facts = supposed(self._facts, changes)
        case = case_of(facts)
        lacking = list(self._lacking(case, changes))
        if not lacking:
            return changes
        if most == 0 or self._lower_bound(lacking) > most:
            return None
        for name, value in min(lacking, key=len):
            found = self._within(most - 1, {**changes, name: value})
            if found is not None:
                return found
        return None

    def _lacking(self, case: Case, changes: Facts) -> Iterator[list[Repair]]:
        """Give the repairs of each goal that is not reached."""
        goals = [*self._goals, *((APPLIES[n], YES | UNKNOWN) for n in changes if n in APPLIES)]
        for goal in goals:
            if not met(goal, case):
                yield self._allowed(repairs(goal, case), changes)
        if contradiction := clash(case.facts):
            other = ((n, v) for n in contradiction.facts for v in classes(n, case.facts))
            yield self._allowed(other, changes)

    def _allowed(self, found: Iterable[Repair], changes: Facts) -> list[Repair]:
        unique = {(name, str(value)): (name, value) for name, value in found}
        return [
            repair for (name, _), repair in unique.items()
            if name not in changes and name not in self._fixed
        ]  # fmt: skip

    def _lower_bound(self, lacking: list[list[Repair]]) -> int:
        """Count goals that no one change can reach together."""
        taken: set[str] = set()
        count = 0
        for found in sorted(lacking, key=len):
            names = {name for name, _ in found}
            if not names & taken:
                taken |= names
                count += 1
        return count
