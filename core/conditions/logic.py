"""What a condition is, and how conditions are joined by and, or and not."""

from abc import abstractmethod
from collections.abc import Iterator

from core.case import AND, NO, NOT, OR, TRUTH, UNKNOWN, YES, Case, Remembered
from core.truth import Truth


class Condition(Remembered[int]):
    """Something that is true, false or unknown of a patient.

    ``truths`` gives the set of truths that it may take, as bits. ``cost`` says how much
    there is to look at until it is settled.
    """

    cost: int = 1
    truths = Remembered[int].found

    @abstractmethod
    def support(self, case: Case) -> Iterator[str]:
        """Give the facts that made the truth what it is, in order."""

    @abstractmethod
    def fields(self) -> Iterator[str]:
        """Give every fact the condition mentions, in order, possibly repeated."""

    @abstractmethod
    def words(self) -> str:
        """Say the condition in words, as the decision table prints it."""

    def truth(self, case: Case) -> Truth:
        """Give the truth; a set with several members counts as unknown."""
        return TRUTH.get(self.truths(case), Truth.UNKNOWN)

    def holds(self, case: Case) -> bool:
        """Tell whether this is certainly true."""
        return self.truths(case) == YES

    def __and__(self, other: "Condition") -> "Condition":
        """Both hold."""
        return All(self, other)

    def __or__(self, other: "Condition") -> "Condition":
        """At least one holds."""
        return Any_(self, other)

    def __invert__(self) -> "Condition":
        """The opposite holds; of unknown, unknown."""
        return Not(self)


class OfOne(Condition):
    """A condition on another one."""

    def __init__(self, part: Condition) -> None:
        """Take the other one."""
        self.part = part

    def under(self) -> tuple[Condition]:
        """Give the part."""
        return (self.part,)

    def support(self, case: Case) -> Iterator[str]:
        """Give what made the part what it is."""
        return self.part.support(case)

    def fields(self) -> Iterator[str]:
        """Give the part's fields."""
        return self.part.fields()


class Not(OfOne):
    """The opposite of a condition."""

    def work_out(self, case: Case) -> int:
        """Swap yes and no."""
        return NOT[self.part.truths(case)]

    def lacks(self, case: Case, whether: int) -> int:
        """Ask the part the opposite."""
        return self.part.lacking(case, NOT[whether])

    def words(self) -> str:
        """Say it."""
        return f"not ({self.part.words()})"


class _Joined(Condition):
    """Several conditions joined by and, or by or."""

    parts: tuple[Condition, ...]
    join: list[list[int]]
    neutral: int  # the truth that leaves the others to decide
    word: str

    def __init__(self, *parts: Condition) -> None:
        """Join the parts; parts of the same kind are taken apart first."""
        flat: list[Condition] = []
        for part in parts:
            flat.extend(part.parts if isinstance(part, type(self)) else (part,))
        self.parts = tuple(flat)
        # The order of the words is the writer's; one part may settle it, so try the cheap ones.
        self.cheapest_first = tuple(sorted(flat, key=lambda part: part.cost))
        self.cost = sum(part.cost for part in flat)

    def under(self) -> tuple[Condition, ...]:
        """Give the parts."""
        return self.parts

    def work_out(self, case: Case) -> int:
        """Join the parts' truths, stopping at one that settles it."""
        dominant, truths, join = NOT[self.neutral], self.neutral, self.join
        for part in self.cheapest_first:
            truths = join[truths][part.truths(case)]
            if truths == dominant:
                break
        return truths

    def lacks(self, case: Case, whether: int) -> int:
        """Gather from the parts what decides."""
        if settled(self.truths(case), whether):
            return 0
        # Whether it is yes (no) rests on which parts are yes (no); whether it is
        # unknown rests on both.
        asked = (YES, NO) if whether in (UNKNOWN, YES | NO) else (whether,)
        lacking = 0
        for part in self.parts:
            for one in asked:
                lacking |= part.lacking(case, one)
        return lacking

    def support(self, case: Case) -> Iterator[str]:
        """Give the parts that settled it: all for an agreeing truth, else the deviating ones."""
        truths = self.truths(case)
        if truths == self.neutral:
            chosen: tuple[Condition, ...] = self.parts
        else:
            chosen = tuple(p for p in self.parts if p.truths(case) == truths) or self.parts
        for part in chosen:
            yield from part.support(case)

    def fields(self) -> Iterator[str]:
        """Give the fields of all parts."""
        for part in self.parts:
            yield from part.fields()

    def words(self) -> str:
        """Say it, with brackets round joined parts."""
        return f" {self.word} ".join(
            f"({p.words()})" if isinstance(p, _Joined) else p.words() for p in self.parts
        )


class All(_Joined):
    """Every part holds."""

    join, neutral, word = AND, YES, "and"


class Any_(_Joined):  # noqa: N801 - `Any` is typing's
    """At least one part holds."""

    join, neutral, word = OR, NO, "or"


def settled(truths: int, whether: int) -> bool:
    """Tell whether a set of truths lies wholly inside or wholly outside another."""
    return not truths & whether or not truths & ~whether
