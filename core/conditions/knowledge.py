"""Conditions on what is known, and conditions with a name."""

from collections.abc import Iterator

from core.case import NO, UNKNOWN, YES, Case
from core.conditions.logic import Condition, settled
from core.truth import Missing


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
