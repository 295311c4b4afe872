"""The smallest set of facts that would have to be otherwise for something to hold.

A search by growing size over the classes of the facts (``core.explain.classes``), so that the
first set found is a smallest one. Where that takes too long, someone is found for whom it holds
(``core.explain.walk``), and of what differs all is left out that can be.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from core.asking import APPLIES
from core.conditions import UNKNOWN, YES
from core.explain.classes import classes, deciders
from core.explain.needs import Needs
from core.explain.repairs import Goal, Repair, fewest, met
from core.explain.suppose import Facts, case_of, clash, supposed
from core.explain.walk import plain, walk
from core.truth import Missing

_Goals = Callable[[Facts], Sequence[Goal]]

_TRIES = 150  # patients looked at before a smallest set is given up
_NEAR = 45  # steps of a walk from the patient
_FAR = 300  # steps of a walk from one who has nothing


def smallest(
    facts: Facts,
    goals: Sequence[Goal],
    fixed: frozenset[str] = frozenset(),
) -> Mapping[str, Any] | None:
    """Give few changes with which every goal is reached; None if none were found.

    They are the fewest where these are found soon; else none of them can be left out.

    Args:
        facts: the patient's facts by name.
        goals: conditions with the truths wished for.
        fixed: facts that stay as they are.
    """
    return _Search(facts, goals, fixed).run()


@lru_cache(maxsize=512)
def someone(goals: tuple[Goal, ...], talk: tuple[Repair, ...]) -> Mapping[str, Any] | None:
    """Give the facts of someone for whom every goal is reached, whoever asks.

    Args:
        goals: conditions with the truths wished for.
        talk: facts that stay as they are.
    """
    start, fixed = plain(dict(talk)), frozenset(dict(talk))
    found = _Search(start, goals, fixed).fewest()
    return walk(start, goals, fixed, _FAR) if found is None else supposed(start, found)


class _Search:
    def __init__(self, facts: Facts, goals: Sequence[Goal], fixed: frozenset[str]) -> None:
        self._facts = facts
        self._goals = goals
        self._fixed = fixed
        self._seen: set[frozenset[Repair]] = set()
        self._tries = 0

    def run(self) -> Mapping[str, Any] | None:
        needs = Needs(self._goals)
        if not all(needs.allow(name, self._facts[name]) for name in self._fixed):
            return None
        found = self.fewest()
        # A fact that falls away with another one need not be named.
        return self._by_another() if found is None else self._pruned(found, self._goals_with)

    def fewest(self) -> dict[str, Any] | None:
        size = 0
        while True:
            self._seen.clear()
            tried = self._tries
            found = self._within(size, {})
            if found is not None or self._tries in {tried, _TRIES}:
                return found
            size += 1

    def _by_another(self) -> Mapping[str, Any] | None:
        """Find someone for whom the goals are reached, and take over no more than is needed."""
        near = walk(self._facts, self._goals, self._fixed, _NEAR)
        talk = tuple((name, self._facts[name]) for name in sorted(self._fixed & deciders().keys()))
        other = near or someone(tuple(self._goals), talk)
        if other is None:
            return None
        stay = self._fixed - deciders().keys()
        changes = {n: v for n, v in other.items() if v != self._facts[n] and n not in stay}
        return self._pruned(self._told(self._pruned(changes)))

    def _pruned(self, changes: dict[str, Any], goals: _Goals | None = None) -> dict[str, Any]:
        """Leave out every change without which the goals are reached all the same."""
        fewer = dict(changes)
        for name in changes:
            without = {other: value for other, value in fewer.items() if other != name}
            if self._reached(without, goals):
                fewer = without
        return fewer if len(fewer) == len(changes) else self._pruned(fewer, goals)

    def _told(self, changes: dict[str, Any]) -> dict[str, Any]:
        """Say a value rather than "not known", where one would do."""
        for name, value in changes.items():
            if isinstance(value, Missing):
                tried = ({**changes, name: one} for one in classes(name, self._facts))
                changes = next(filter(self._reached, tried), changes)
        return changes

    def _reached(self, changes: Facts, goals: _Goals | None = None) -> bool:
        facts = supposed(self._facts, changes)
        case = case_of(facts)
        wanted = goals(changes) if goals else self._goals
        return clash(facts) is None and all(met(goal, case) for goal in wanted)

    def _goals_with(self, changes: Facts) -> list[Goal]:
        """Give the goals, and that each changed fact may apply."""
        return [*self._goals, *((APPLIES[n], YES | UNKNOWN) for n in changes if n in APPLIES)]

    def _within(self, most: int, changes: dict[str, Any]) -> dict[str, Any] | None:
        key = frozenset(changes.items())
        if key in self._seen or self._tries >= _TRIES:
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
