"""A patient as supposed: some facts otherwise, and what falls away with them."""

from collections.abc import Mapping
from typing import Any

from core.asking import APPLIES
from core.conditions import NO, Case
from core.consistency import Contradiction, contradictions
from core.truth import Missing

Facts = Mapping[str, Any]


def supposed(facts: Facts, changes: Facts) -> dict[str, Any]:
    """Give the facts with these changes; details of what is changed fall away with it.

    Without treatment there is no route, dose or interval; with a result a test is not pending.
    What else contradicts the changes is left for ``clash`` to name.
    """
    return {**facts, **followed(facts, changes)}


def followed(facts: Facts, changes: Facts) -> Facts:
    """Give the changes, followed by what falls away with them."""
    away: dict[str, Any] = {}
    for found in contradictions({**facts, **changes}):
        root, detail = found.facts
        if detail not in changes and root in changes:
            away[detail] = Missing.NOT_ASKED
        elif root not in changes and root == f"{detail.removesuffix('_flag')}_status":
            away[root] = Missing.NOT_ASKED
    return {**changes, **away}


def clash(facts: Facts) -> Contradiction | None:
    """Give the first contradiction among the facts."""
    return next(iter(contradictions(facts)), None)


def case_of(facts: Facts) -> Case:
    """Give the facts as the rules see them."""
    return Case(facts, APPLIES)


def applies(name: str, case: Case) -> bool:
    """Tell whether a fact may apply: a length of Crohn's disease only with the disease."""
    return name not in APPLIES or APPLIES[name].truths(case) != NO
