"""A patient as the rules see it, and sets of truths as bits."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from core.truth import Missing, Truth

if TYPE_CHECKING:
    from core.conditions import Condition

# A set of truths as bits, so that sets join by a table look-up.
YES, NO, UNKNOWN = 1, 2, 4
ANY = YES | NO | UNKNOWN
TRUTH = {truth.bit: truth for truth in Truth}


def _members(truths: int) -> list[Truth]:
    return [truth for bit, truth in TRUTH.items() if truths & bit]


def _pairwise(join: Callable[[Truth, Truth], Truth]) -> list[list[int]]:
    table = [[0] * 8 for _ in range(8)]
    for a in range(1, 8):
        for b in range(1, 8):
            for x in _members(a):
                for y in _members(b):
                    table[a][b] |= join(x, y).bit
    return table


AND = _pairwise(lambda a, b: a & b)
OR = _pairwise(lambda a, b: a | b)
NOT = [0, *(sum((~truth).bit for truth in _members(a)) for a in range(1, 8))]


class Case:
    """A patient as the rules see it: facts, applicability, and what was worked out once.

    A fact that was not asked counts as unknown, unless it is in ``exploring``: then it
    may still turn out to be anything.
    """

    __slots__ = ("applies", "exploring", "facts", "memo")

    def __init__(
        self,
        facts: Mapping[str, Any],
        applies: "Mapping[str, Condition]",
        exploring: frozenset[str] = frozenset(),
    ) -> None:
        """Take the facts by field name (a missing name has not been asked) and when each applies."""
        self.facts = facts
        self.applies = applies
        self.exploring = exploring
        self.memo: dict[Any, Any] = {}

    def value(self, name: str) -> Any:  # noqa: ANN401 - a fact may be of any field's type
        """Give a fact's value or the reason why it has none."""
        value = self.facts.get(name, Missing.NOT_ASKED)
        if value is Missing.NOT_ASKED and name in self.applies:
            applies = self.applies[name].truths(self)
            if applies == NO:
                return Missing.NOT_APPLICABLE
            if not applies & YES:
                return Missing.UNKNOWN
        return value
