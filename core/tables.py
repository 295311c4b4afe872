"""Rules as data, and the tables that hold them.

A rule reads as a sentence: when this holds, it gives that, and says so, because of
these sources. A table states its hit policy: FIRST takes the first rule that holds
(the order is meaning), UNIQUE has rules of which exactly one holds, whoever the patient is,
COLLECT takes all that hold. A FIRST table ends with a rule that always holds, so that every
patient gets an outcome.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from core.answer import Basis, Kind
from core.case import Remembered
from core.conditions import ALWAYS, NO, YES, Case, Condition
from core.wording import Wording


class Hit(Enum):
    """Which of the rules that hold a table takes."""

    FIRST = "first"
    UNIQUE = "unique"
    COLLECT = "collect"


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """When ``when`` holds: ``gives`` joins the decision, and ``says`` is said of it.

    Attributes:
        id: stable name, unique in all tables.
        when: the condition.
        gives: the outcome that the plan is made of; None where a rule only says something.
        says: what is said to each audience, with ``{field}`` for this patient's values.
        section: the part of the answer that it belongs to.
        kind: what sort of statement it is.
        cites: fact ids.
        settles: conflict ids.
        basis: documents, project choice, or outside the documents.
        only: the one audience that is told, if not all are.
    """

    id: str
    when: Condition
    gives: Any
    says: Wording | None
    section: str
    kind: Kind
    cites: tuple[str, ...]
    settles: tuple[str, ...]
    basis: Basis
    only: str | None

    @property
    def acts(self) -> bool:
        """Tell whether this changes what is done, and does not merely explain it."""
        return self.gives is not None or self.kind not in {"why", "explain", "evidence"}


def rule(  # noqa: PLR0913 - a rule is written as one sentence with named parts
    id: str,  # noqa: A002
    *,
    when: Condition = ALWAYS,
    gives: Any = None,  # noqa: ANN401
    clinician: str = "",
    patient: str = "",
    section: str = "why",
    kind: Kind = "why",
    cites: str = "",
    settles: str = "",
    basis: Basis = "documents",
    only: str | None = None,
) -> Rule:
    """Write a rule down; ids of facts and conflicts are separated by spaces.

    With a clinician's wording alone, only clinicians are told.
    """
    says = Wording(clinician, patient or clinician) if clinician or patient else None
    if clinician and not patient:
        only = "clinician"
    return Rule(
        id,
        when,
        gives,
        says,
        section,
        kind,
        tuple(cites.split()),
        tuple(settles.split()),
        basis,
        only,
    )


class Table(Remembered[tuple[Rule, ...]]):
    """A named decision: its rules in order, and which of those that hold count."""

    def __init__(
        self, name: str, title: str, hit: Hit, *rules: Rule, when: Condition = ALWAYS
    ) -> None:
        """Name the decision; ``when`` says for whom it is made at all."""
        self.name = name
        self.title = title
        self.hit = hit
        self.rules = rules
        self.when = when

    def under(self) -> Iterator[Condition]:
        """Give the conditions of the table and of its rules."""
        yield self.when
        for candidate in self.rules:
            yield candidate.when

    def work_out(self, case: Case) -> tuple[Rule, ...]:
        """Find the rules that count, or while exploring those that may."""
        return tuple(self._possible(case) if case.exploring else self._fire(case))

    def fired(self, case: Case) -> tuple[Rule, ...]:
        """Give the rules that count for this patient; unknown never fires a rule."""
        return tuple(self._fire(case)) if case.exploring else self.found(case)

    def _fire(self, case: Case) -> Iterator[Rule]:
        if self.when.truths(case) != YES:
            return
        for candidate in self.rules:
            if candidate.when.truths(case) == YES:
                yield candidate
                if self.hit is not Hit.COLLECT:
                    return

    def gives(self, case: Case) -> Any:  # noqa: ANN401
        """Give the outcome of a FIRST or UNIQUE table, or None where the table is not for this patient."""
        fired = self.fired(case)
        return fired[0].gives if fired else None

    def all_given(self, case: Case) -> tuple[Any, ...]:
        """Give the outcomes of a COLLECT table in order, each once."""
        return tuple(dict.fromkeys(r.gives for r in self.fired(case) if r.gives is not None))

    def possible(self, case: Case) -> tuple[Rule, ...]:
        """Give the rules of a FIRST table that may still be the one that fires."""
        return self.found(case)

    def _possible(self, case: Case) -> Iterator[Rule]:
        if not self.when.truths(case) & YES:
            return
        for candidate in self.rules:
            truths = candidate.when.truths(case)
            if truths & YES:
                yield candidate
            if truths == YES:
                return

    def lacks(self, case: Case, whether: int) -> int:  # noqa: ARG002
        """Look for the facts on which this decision still rests."""
        lacking = 0
        for condition in self._deciding(case):
            lacking |= condition.lacking(case, YES)
        return lacking

    def _deciding(self, case: Case) -> Iterator[Condition]:
        applies = self.when.truths(case)
        if not applies & YES:
            return
        if self.hit is Hit.COLLECT:
            deciding = [r for r in self.rules if r.acts and r.when.truths(case) & YES]
        else:
            deciding = list(self.possible(case))
            # Rules at the end that give the same as the last one make no difference.
            while len(deciding) > 1 and deciding[-2].gives == deciding[-1].gives:
                deciding.pop()
            if len(deciding) == 1 and applies == YES:
                return
            deciding = deciding[:-1]
        yield self.when
        for candidate in deciding:
            yield candidate.when


class Decided(Condition):
    """A decision table gave one of these outcomes."""

    cost = 0

    def __init__(self, table: Table, *outcomes: Any) -> None:  # noqa: ANN401
        """Name the table and the outcomes."""
        self.table = table
        self.outcomes = outcomes

    def under(self) -> tuple[Table]:
        """Give the table."""
        return (self.table,)

    def rests_on(self, applies: Mapping[str, Condition]) -> tuple[Table, Condition]:  # noqa: ARG002
        """Give the table, and for whom it is made, which is looked at apart."""
        return self.table, self.table.when

    def work_out(self, case: Case) -> int:
        """Look at the outcome, or while exploring at all that are possible."""
        if not case.exploring:
            return YES if self.table.gives(case) in self.outcomes else NO
        possible = self.table.possible(case)
        truths = 0 if self.table.when.truths(case) == YES else NO
        for candidate in possible:
            truths |= YES if candidate.gives in self.outcomes else NO
        return truths

    def lacks(self, case: Case, whether: int) -> int:  # noqa: ARG002
        """Ask the table, unless every possible outcome agrees."""
        return self.table.lacking(case, YES) if self.truths(case) == YES | NO else 0

    def support(self, case: Case) -> Iterator[str]:
        """Give what made the table's rule fire."""
        for fired in self.table.fired(case):
            yield from fired.when.support(case)

    def fields(self) -> Iterator[str]:
        """Give every fact that the table mentions."""
        for candidate in self.table.rules:
            yield from candidate.when.fields()

    def words(self) -> str:
        """Say it, as in "verdict is treat_now"."""
        return f"{self.table.name} is {' or '.join(str(o) for o in self.outcomes)}"
