"""A patient as the rules see it, what is worked out of it once, and sets as bits."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Any, Generic, TypeVar

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


# A set of facts, likewise.
_BITS: dict[str, int] = {}


def bit(name: str) -> int:
    """Give the set of one fact as bits."""
    return _BITS.setdefault(name, 1 << len(_BITS))


class Case:
    """A patient as the rules see it: facts, applicability, and what was worked out once.

    A fact that was not asked counts as unknown, unless it is in ``exploring``: then it
    may still turn out to be anything.
    """

    __slots__ = ("answered", "applies", "exploring", "facts", "memo", "open", "unlinked")

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
        self.open: dict[int, dict[Any, int]] = {}
        self.unlinked: dict[Any, Any] = {}  # the memo of what ``but`` cannot follow
        self.answered = 0  # the facts answered by ``but``, as bits

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

    def is_open(self, name: str) -> bool:
        """Tell whether a fact has not been asked."""
        return self.facts.get(name, Missing.NOT_ASKED) is Missing.NOT_ASKED

    def but(self, changes: Mapping[str, Any]) -> "Case":
        """Give the case with facts otherwise, in which only what they change is worked out again.

        Nothing is kept where an answer is taken back while exploring; see ``Remembered.lacking``.
        """
        new = Case({**self.facts, **changes}, self.applies, self.exploring)
        old, missing = self.facts, Missing.NOT_ASKED
        differ = [name for name, value in changes.items() if old.get(name, missing) != value]
        if not differ:
            return self
        if self.exploring and any(map(new.is_open, differ)):
            return new
        new.memo = self.memo.copy()
        new.open = {whether: memo.copy() for whether, memo in self.open.items()}
        new.answered = self.answered
        for name in differ:
            new.answered |= bit(name)
        _follow(new, differ)
        return new


Found = TypeVar("Found")


class Remembered(ABC, Generic[Found]):
    """What is worked out of a case once: a condition or a table of rules."""

    place = 0  # in the order of working out; 0 until it is linked

    @abstractmethod
    def work_out(self, case: Case) -> Found:
        """Work it out anew; ``found`` remembers."""

    @abstractmethod
    def lacks(self, case: Case, whether: int) -> int:
        """Look anew for the facts that decide; ``lacking`` remembers."""

    def under(self) -> "Iterable[Remembered[Any]]":
        """Give what it is made of."""
        return ()

    def reads(self) -> Iterable[str]:
        """Give the facts that it looks at by itself."""
        return ()

    def rests_on(self, applies: "Mapping[str, Condition]") -> "Iterable[Remembered[Any]]":
        """Give what has to be worked out before: what it is made of, and whether its facts apply."""
        return (*self.under(), *(applies[name] for name in self.reads() if name in applies))

    def found(self, case: Case) -> Found:
        """Give what it comes to, worked out once a case."""
        memo = case.memo if self.place else case.unlinked
        found: Found | None = memo.get(self)
        if found is None:
            found = memo[self] = self.work_out(case)
        return found

    def lacking(self, case: Case, whether: int) -> int:
        """Give ``undecided`` as bits, worked out once a case, and maybe some answered since."""
        memo = (case.open if self.place else case.unlinked).setdefault(whether, {})
        facts: int | None = memo.get(self)
        if facts is None:
            facts = memo[self] = self.lacks(case, whether)
        return facts

    def undecided(self, case: Case, whether: int = YES) -> frozenset[str]:
        """Give the facts not yet asked that decide whether the truth lies in ``whether``."""
        facts = self.lacking(case, whether) & ~case.answered
        return frozenset(name for name, one in _BITS.items() if one & facts)


# By place: what is linked, and the places of what rests on it; and by fact.
_ORDER: list[Remembered[Any]] = []
_USERS: list[set[int]] = []
_READERS: dict[str, list[int]] = {}


def link(roots: Iterable[Remembered[Any]], applies: "Mapping[str, Condition]") -> None:
    """Number these and all that they are made of, each after what it rests on."""
    for one in roots:
        if one.place:
            continue
        before = dict.fromkeys(one.rests_on(applies))
        link(before, applies)
        _ORDER.append(one)
        _USERS.append(set())
        one.place = len(_ORDER)
        for name in dict.fromkeys(one.reads()):
            _READERS.setdefault(name, []).append(one.place)
        for other in before:
            _USERS[other.place - 1].add(one.place)


def _follow(case: Case, differ: Iterable[str]) -> None:
    """Work out again what rests on these facts, up to where it comes to the same as before."""
    waiting = sorted({place for name in differ for place in _READERS.get(name, ())})
    queued, anew = set(waiting), set(waiting)
    while waiting:
        place = heappop(waiting)
        one, users = _ORDER[place - 1], _USERS[place - 1]
        lacks_other = 0
        if otherwise := place in anew and (before := case.memo.get(one)) is not None:
            case.memo[one] = one.work_out(case)
            otherwise = case.memo[one] != before
        for whether, memo in tuple(case.open.items()):  # it may grow
            if (lacked := memo.get(one)) is not None:
                memo[one] = one.lacks(case, whether)
                lacks_other |= memo[one] ^ lacked
        if otherwise:
            anew |= users
        elif not lacks_other & ~case.answered:
            continue
        for user in users - queued:
            if case.open or _ORDER[user - 1] in case.memo:
                heappush(waiting, user)
        queued |= users
