"""What goals ask of single facts, whichever way the goals are reached."""

from collections.abc import Iterable, Sequence

from core.case import NOT
from core.conditions import (
    UNKNOWN,
    YES,
    All,
    Any_,
    Condition,
    Finding,
    Leaf,
    Not,
    Told,
    Unsettled,
)
from core.explain.repairs import Goal, fires, inner, judged
from core.tables import Decided


class Needs:
    """The values that goals leave to each fact; a search that keeps to them loses no answer."""

    def __init__(self, goals: Iterable[Goal]) -> None:
        """Take the goals apart into what every way to them holds."""
        self._asked: dict[str, list[tuple[Leaf, int]]] = {}
        waiting = list(goals)
        while waiting:
            condition, wished = waiting.pop()
            if isinstance(condition, Leaf):
                self._asked.setdefault(condition.field, []).append((condition, wished))
            waiting += _needed(condition, wished)

    def allow(self, name: str, value: object) -> bool:
        """Tell whether a fact may have a value."""
        return all(not judged(leaf, value) & ~wished for leaf, wished in self._asked.get(name, ()))


def _needed(condition: Condition, wished: int) -> Sequence[Goal]:
    match condition:
        case Not() | Told() | Unsettled() | Finding():
            return [inner(condition, wished)]
        case All() | Any_() if not wished & NOT[condition.neutral]:
            return [(part, (wished & UNKNOWN) | condition.neutral) for part in condition.parts]
        case Decided() if wished == YES:
            giving = [rule for rule in condition.table.rules if rule.gives in condition.outcomes]
            return fires(condition.table, giving[0]) if len(giving) == 1 else ()
    return ()
