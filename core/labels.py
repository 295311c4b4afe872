"""The labels of an answer: classes of values, confirmed, severe, contexts."""

from typing import TYPE_CHECKING

from core.conditions import Case, Told, yes
from core.findings import (
    ABOVE,
    DEFICIENCY_CONFIRMED,
    LOW,
    MALABSORPTION,
    NEURO,
    ON_TABLETS,
    ORAL_FAILURE,
    RENAL,
    RUNNING,
    SEVERE,
)
from core.rules.classes import HOMOCYSTEINE, LEVEL, MMA
from core.rules.review import TO_PREVENTION
from core.rules.verdict import PREVENTS

if TYPE_CHECKING:
    from core.assess import Assessment

_CLASSES = {"serum_b12": LEVEL, "mma": MMA, "homocysteine": HOMOCYSTEINE}


def labels(case: Case) -> dict[str, str]:
    """Give the closed labels; a class that cannot be told is unknown (C-113)."""
    return {
        "level": LEVEL.gives(case),
        "deficiency_confirmed": DEFICIENCY_CONFIRMED.truth(case).value,
        "severe": SEVERE.truth(case).value,
        "neuro": NEURO.truth(case).value,
        "malabsorption": MALABSORPTION.truth(case).value,
        "oral_failure": (ORAL_FAILURE & Told(RUNNING)).truth(case).value,
        "mma": MMA.gives(case),
        "homocysteine": HOMOCYSTEINE.gives(case),
        "renal": RENAL.truth(case).value,
        "anemia": yes("anemia").truth(case).value,
    }


def fact_class(case: Case, name: str) -> str | None:
    """Give the class that a value falls in, for the values that have classes."""
    return str(_CLASSES[name].gives(case)) if name in _CLASSES else None


def contexts(assessment: "Assessment") -> tuple[str, ...]:
    """Give the contexts K1 to K6 that the patient is in, the most severe first (C-120)."""
    case = assessment.case
    treated = RUNNING.holds(case)
    found = []
    if SEVERE.holds(case):
        found.append("K3")
    if (ON_TABLETS & ~ABOVE).holds(case):
        found.append("K2")
    if DEFICIENCY_CONFIRMED.holds(case) and not SEVERE.holds(case):
        found.append("K4")
    if not treated and not DEFICIENCY_CONFIRMED.holds(case) and not LOW.holds(case):
        found.append("K1")
    if (PREVENTS | TO_PREVENTION).holds(case):
        found.append("K5")
    if treated:
        found.append("K6")
    return tuple(found)
