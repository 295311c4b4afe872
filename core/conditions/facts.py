"""Conditions on one fact."""

from abc import abstractmethod
from collections.abc import Iterator
from typing import Any

from core.case import ANY, NO, UNKNOWN, YES, Case, bit
from core.conditions.logic import Condition, settled
from core.truth import Missing, Truth


class Leaf(Condition):
    """A condition on one fact."""

    def __init__(self, field: str) -> None:
        """Name the fact."""
        self.field = field

    @abstractmethod
    def test(self, value: Any) -> Truth:  # noqa: ANN401
        """Judge a value that is not missing."""

    def reads(self) -> tuple[str]:
        """Give the fact."""
        return (self.field,)

    def work_out(self, case: Case) -> int:
        """Judge the fact; not applicable is no, not asked may be anything while exploring."""
        value = case.facts.get(self.field, Missing.NOT_ASKED)
        if value is Missing.NOT_ASKED:
            return self._not_asked(case)
        if isinstance(value, Missing):
            return NO if value is Missing.NOT_APPLICABLE else UNKNOWN
        return self.test(value).bit

    def _not_asked(self, case: Case) -> int:
        possible = ANY if self.field in case.exploring else UNKNOWN
        if self.field not in case.applies:
            return possible
        # Where it turns out not to apply the truth is no; where that stays unknown, unknown.
        applies = case.applies[self.field].truths(case)
        return (applies & (NO | UNKNOWN)) | (possible if applies & YES else 0)

    def lacks(self, case: Case, whether: int) -> int:
        """Give the field, and what decides if it applies at all."""
        truths = self.truths(case)
        if settled(truths, whether):
            return 0
        own = bit(self.field) if self.field in case.exploring else 0
        if self.field not in case.applies:
            return own
        return own | case.applies[self.field].lacking(case, YES)

    def support(self, case: Case) -> Iterator[str]:  # noqa: ARG002
        """Give the field."""
        yield self.field

    def fields(self) -> Iterator[str]:
        """Give the field."""
        yield self.field


class Is(Leaf):
    """A fact is one of the given words; for a list, it holds one of them."""

    def __init__(self, field: str, *values: str) -> None:
        """Name the fact and the words."""
        super().__init__(field)
        self.values = frozenset(values)

    def test(self, value: Any) -> Truth:  # noqa: ANN401
        """Compare with the words."""
        if isinstance(value, tuple):
            return Truth.YES if self.values.intersection(value) else Truth.NO
        return Truth.YES if value in self.values else Truth.NO

    def words(self) -> str:
        """Say it, as in "diet is vegan or strict vegetarian"."""
        name = self.field.replace("_", " ")
        if self.values == {"yes"}:
            return name
        return f"{name} is {' or '.join(sorted(v.replace('_', ' ') for v in self.values))}"


def yes(field: str) -> Is:
    """Say that a yes/no fact is yes."""
    return Is(field, "yes")
