"""Conditions on what is known, and conditions with a name."""

from collections.abc import Iterator, Mapping

from core.case import NO, UNKNOWN, YES, Case
from core.conditions.logic import Condition, OfOne, settled


class Told(OfOne):
    """A condition that counts only when it is known: unknown is "none known".

    Only for diagnoses that a clinician makes, when the route is chosen
    (the exception of the patient fields' conventions).
    """

    def work_out(self, case: Case) -> int:
        """Take unknown for no."""
        truths = self.part.truths(case)
        return (truths & YES) | (NO if truths & (NO | UNKNOWN) else 0)

    def lacks(self, case: Case, whether: int) -> int:
        """Ask what decides whether the part is yes."""
        return 0 if settled(self.truths(case), whether) else self.part.lacking(case, YES)

    def words(self) -> str:
        """Say it."""
        return f"{self.part.words()} (known)"


class Given(Told):
    """A condition that counts only when it was said: its facts are never asked for."""

    def reads(self) -> Iterator[str]:
        """Give its facts: it looks whether they were said."""
        return self.fields()

    def rests_on(self, applies: Mapping[str, Condition]) -> tuple[()]:  # noqa: ARG002
        """Rest on nothing else: what was said counts, whether or not it could be asked."""
        return ()

    def work_out(self, case: Case) -> int:
        """Take what was not said for no, whether or not it could be asked."""
        if any(map(case.is_open, self.fields())):
            return NO
        return super().work_out(Case(case.facts, {}))

    def lacks(self, case: Case, whether: int) -> int:  # noqa: ARG002
        """Ask for nothing."""
        return 0


class Unsettled(OfOne):
    """A condition whose truth is not known."""

    def work_out(self, case: Case) -> int:
        """Say yes to unknown, no to the rest."""
        truths = self.part.truths(case)
        return (YES if truths & UNKNOWN else 0) | (NO if truths & (YES | NO) else 0)

    def lacks(self, case: Case, whether: int) -> int:
        """Ask what decides whether the part is unknown."""
        return 0 if settled(self.truths(case), whether) else self.part.lacking(case, UNKNOWN)

    def words(self) -> str:
        """Say it."""
        return f"{self.part.words()} (not known)"


class Finding(OfOne):
    """A named yes/no sentence about the patient, defined once.

    ``cites`` are the facts that define it, ``settles`` the conflicts its definition
    resolves.
    """

    cost = 0

    def __init__(self, name: str, part: Condition, cites: str = "", settles: str = "") -> None:
        """Name the finding and give its definition."""
        super().__init__(part)
        self.name = name
        self.cites = tuple(cites.split())
        self.settles = tuple(settles.split())

    def work_out(self, case: Case) -> int:
        """Take the definition's."""
        return self.part.truths(case)

    def lacks(self, case: Case, whether: int) -> int:
        """Ask the definition."""
        return self.part.lacking(case, whether)

    def words(self) -> str:
        """Say the name."""
        return self.name.replace("_", " ")


class _Always(Condition):
    """What holds of everyone."""

    def work_out(self, case: Case) -> int:  # noqa: ARG002
        """Say yes."""
        return YES

    def lacks(self, case: Case, whether: int) -> int:  # noqa: ARG002
        """Lack nothing."""
        return 0

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
