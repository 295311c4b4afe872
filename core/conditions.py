"""Conditions over a patient's facts, as values that can be evaluated, inspected and printed.

From the same condition come the decision, its reason, the facts it still lacks and
the words in which the decision table prints it.

A condition is evaluated to the *set* of truths it may still take. With every fact
answered the set has one member. While facts have not been asked it says what remains
possible, which is how the next question is chosen. A fact that was asked and is
unknown stays unknown: it never becomes a yes or a no.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Any

from core.case import AND, ANY, NO, NOT, OR, TRUTH, UNKNOWN, YES, Case
from core.truth import Missing, Truth

__all__ = [
    "ALWAYS",
    "ANY",
    "NO",
    "UNKNOWN",
    "YES",
    "All",
    "Any_",
    "Case",
    "Condition",
    "Finding",
    "Given",
    "Is",
    "Leaf",
    "Not",
    "Told",
    "Unsettled",
    "settled",
    "yes",
]


class Condition(ABC):
    """Something that is true, false or unknown of a patient.

    ``cost`` says how much there is to look at; what is worked out once a case costs nothing.
    """

    __slots__ = ()
    cost: int = 1

    @abstractmethod
    def truths(self, case: Case) -> int:
        """Give the set of truths this may take, as bits."""

    @abstractmethod
    def undecided(self, case: Case, whether: int) -> frozenset[str]:
        """Give the facts not yet asked that decide whether the truth lies in ``whether``."""

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


class Leaf(Condition):
    """A condition on one fact."""

    __slots__ = ("field",)

    def __init__(self, field: str) -> None:
        """Name the fact."""
        self.field = field

    @abstractmethod
    def test(self, value: Any) -> Truth:  # noqa: ANN401
        """Judge a value that is not missing."""

    def truths(self, case: Case) -> int:
        """Judge the fact; not applicable is no, not asked may be anything while exploring."""
        value = case.facts.get(self.field, Missing.NOT_ASKED)
        if value is Missing.NOT_ASKED:
            return self._not_asked(case)
        if isinstance(value, Missing):
            return NO if value is Missing.NOT_APPLICABLE else UNKNOWN
        return self.test(value).bit

    def _not_asked(self, case: Case) -> int:
        truths: int | None = case.memo.get(self.field)
        if truths is None:
            truths = case.memo[self.field] = self._work_out_not_asked(case)
        return truths

    def _work_out_not_asked(self, case: Case) -> int:
        possible = ANY if self.field in case.exploring else UNKNOWN
        if self.field not in case.applies:
            return possible
        # Where it turns out not to apply the truth is no; where that stays unknown, unknown.
        applies = case.applies[self.field].truths(case)
        return (applies & (NO | UNKNOWN)) | (possible if applies & YES else 0)

    def undecided(self, case: Case, whether: int) -> frozenset[str]:
        """Give the field, and what decides if it applies at all."""
        truths = self.truths(case)
        if settled(truths, whether):
            return frozenset()
        own = frozenset({self.field}) & case.exploring
        if self.field not in case.applies:
            return own
        return own | case.applies[self.field].undecided(case, YES)

    def support(self, case: Case) -> Iterator[str]:  # noqa: ARG002
        """Give the field."""
        yield self.field

    def fields(self) -> Iterator[str]:
        """Give the field."""
        yield self.field


class Is(Leaf):
    """A fact is one of the given words; for a list, it holds one of them."""

    __slots__ = ("values",)

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


class Not(Condition):
    """The opposite of a condition."""

    __slots__ = ("part",)

    def __init__(self, part: Condition) -> None:
        """Take the condition to turn round."""
        self.part = part

    def truths(self, case: Case) -> int:
        """Swap yes and no."""
        return NOT[self.part.truths(case)]

    def undecided(self, case: Case, whether: int) -> frozenset[str]:
        """Ask the part the opposite."""
        return self.part.undecided(case, NOT[whether])

    def support(self, case: Case) -> Iterator[str]:
        """Give what made the part what it is."""
        return self.part.support(case)

    def fields(self) -> Iterator[str]:
        """Give the part's fields."""
        return self.part.fields()

    def words(self) -> str:
        """Say it."""
        return f"not ({self.part.words()})"


class _Joined(Condition):
    """Several conditions joined by and, or by or."""

    __slots__ = ("cheapest_first", "cost", "parts")
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

    def truths(self, case: Case) -> int:
        """Join the parts' truths, stopping at one that settles it."""
        dominant, truths, join = NOT[self.neutral], self.neutral, self.join
        for part in self.cheapest_first:
            truths = join[truths][part.truths(case)]
            if truths == dominant:
                break
        return truths

    def undecided(self, case: Case, whether: int) -> frozenset[str]:
        """Gather from the parts what decides."""
        if settled(self.truths(case), whether):
            return frozenset()
        # Whether it is yes (no) rests on which parts are yes (no); whether it is
        # unknown rests on both.
        asked = (YES, NO) if whether in (UNKNOWN, YES | NO) else (whether,)
        return frozenset().union(*(p.undecided(case, w) for p in self.parts for w in asked))

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


class Told(Condition):
    """A condition that counts only when it is known: unknown is "none known".

    Only for diagnoses that a clinician makes, when the route is chosen
    (the exception of the patient fields' conventions).
    """

    __slots__ = ("part",)

    def __init__(self, part: Condition) -> None:
        """Take the condition."""
        self.part = part

    def truths(self, case: Case) -> int:
        """Take unknown for no."""
        truths = self.part.truths(case)
        return (truths & YES) | (NO if truths & (NO | UNKNOWN) else 0)

    def undecided(self, case: Case, whether: int) -> frozenset[str]:
        """Ask what decides whether the part is yes."""
        return (
            frozenset() if settled(self.truths(case), whether) else self.part.undecided(case, YES)
        )

    def support(self, case: Case) -> Iterator[str]:
        """Give the part's."""
        return self.part.support(case)

    def fields(self) -> Iterator[str]:
        """Give the part's."""
        return self.part.fields()

    def words(self) -> str:
        """Say it."""
        return f"{self.part.words()} (known)"


class Given(Told):
    """A condition that counts only when it was said: its facts are never asked for."""

    __slots__ = ()

    def truths(self, case: Case) -> int:
        """Take what was not said for no, whether or not it could be asked."""
        if any(
            case.facts.get(name, Missing.NOT_ASKED) is Missing.NOT_ASKED for name in self.fields()
        ):
            return NO
        return super().truths(case)

    def undecided(self, case: Case, whether: int) -> frozenset[str]:  # noqa: ARG002
        """Ask for nothing."""
        return frozenset()


class Unsettled(Condition):
    """A condition whose truth is not known."""

    __slots__ = ("part",)

    def __init__(self, part: Condition) -> None:
        """Take the condition."""
        self.part = part

    def truths(self, case: Case) -> int:
        """Say yes to unknown, no to the rest."""
        truths = self.part.truths(case)
        return (YES if truths & UNKNOWN else 0) | (NO if truths & (YES | NO) else 0)

    def undecided(self, case: Case, whether: int) -> frozenset[str]:
        """Ask what decides whether the part is unknown."""
        if settled(self.truths(case), whether):
            return frozenset()
        return self.part.undecided(case, UNKNOWN)

    def support(self, case: Case) -> Iterator[str]:
        """Give the part's."""
        return self.part.support(case)

    def fields(self) -> Iterator[str]:
        """Give the part's."""
        return self.part.fields()

    def words(self) -> str:
        """Say it."""
        return f"{self.part.words()} (not known)"


class Finding(Condition):
    """A named yes/no sentence about the patient, defined once and worked out once.

    ``cites`` are the facts that define it, ``settles`` the conflicts its definition
    resolves.
    """

    __slots__ = ("cites", "name", "part", "settles")
    cost = 0

    def __init__(self, name: str, part: Condition, cites: str = "", settles: str = "") -> None:
        """Name the finding and give its definition."""
        self.name = name
        self.part = part
        self.cites = tuple(cites.split())
        self.settles = tuple(settles.split())

    def truths(self, case: Case) -> int:
        """Work the definition out, once a case."""
        truths: int | None = case.memo.get(self)
        if truths is None:
            truths = case.memo[self] = self.part.truths(case)
        return truths

    def undecided(self, case: Case, whether: int) -> frozenset[str]:
        """Ask the definition, once a case."""
        key = (self, whether)
        facts: frozenset[str] | None = case.memo.get(key)
        if facts is None:
            facts = case.memo[key] = self.part.undecided(case, whether)
        return facts

    def support(self, case: Case) -> Iterator[str]:
        """Give the definition's."""
        return self.part.support(case)

    def fields(self) -> Iterator[str]:
        """Give the definition's."""
        return self.part.fields()

    def words(self) -> str:
        """Say the name."""
        return self.name.replace("_", " ")


class _Always(Condition):
    """What holds of everyone."""

    __slots__ = ()

    def truths(self, case: Case) -> int:  # noqa: ARG002
        """Say yes."""
        return YES

    def undecided(self, case: Case, whether: int) -> frozenset[str]:  # noqa: ARG002
        """Lack nothing."""
        return frozenset()

    def support(self, case: Case) -> Iterator[str]:  # noqa: ARG002
        """Rest on nothing."""
        return iter(())

    def fields(self) -> Iterator[str]:
        """Mention nothing."""
        return iter(())

    def words(self) -> str:
        """Say it."""
        return "always"


ALWAYS = _Always()


def yes(field: str) -> Is:
    """Say that a yes/no fact is yes."""
    return Is(field, "yes")


def settled(truths: int, whether: int) -> bool:
    """Tell whether a set of truths lies wholly inside or wholly outside another."""
    return not truths & whether or not truths & ~whether
