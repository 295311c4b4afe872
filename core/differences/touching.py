"""Whom a difference touches by the facts alone, where no step of the plan names it.

Most differences are shown because a rule that acted settles them. These lie in a
definition or at a cut-off: they are shown to the people whose value lies where the readings
part.
"""

from collections.abc import Mapping

from core.conditions import Condition, Told, yes
from core.findings import (
    ABOVE,
    BORDERLINE,
    ELDERLY,
    HOMOCYSTEINE_ABOVE_GOAL,
    HOMOCYSTEINE_HIGH,
    LOW,
    MMA_IN_ZONE,
    MMA_IS_ELEVATED,
    MMA_KNOWN,
    NEURO,
    ON_TABLETS,
    RENAL,
)
from core.rules.verdict import COVERED
from core.thresholds import (
    BELOW_BAND_TOP,
    LOWEST_OF_BAND,
    ON_H2_BLOCKER,
    OVER_75,
    PPI_LONG,
    PPI_LONG_IF_ELDERLY,
)

_IN_THE_BAND = BORDERLINE & COVERED

TOUCHES: Mapping[str, Condition] = {
    # Exactly 180 or exactly 350 pg/mL: neither below, nor above by the smallest step.
    "C-09": _IN_THE_BAND & (~BELOW_BAND_TOP | ~LOWEST_OF_BAND),
    "C-12": HOMOCYSTEINE_ABOVE_GOAL & ~HOMOCYSTEINE_HIGH & COVERED,
    "C-13": ELDERLY & ~Told(LOW) & COVERED,
    "C-21": _IN_THE_BAND & ~Told(MMA_IS_ELEVATED | HOMOCYSTEINE_HIGH),
    "C-36": NEURO & COVERED,
    "C-39": yes("brain_fog") & COVERED,
    "C-43": PPI_LONG_IF_ELDERLY & ~Told(PPI_LONG) & COVERED,
    "C-45": ON_H2_BLOCKER & ~ABOVE & COVERED,
    "C-50": OVER_75 & BORDERLINE & COVERED,
    "C-78": RENAL & COVERED,
    "C-98": _IN_THE_BAND & ~MMA_KNOWN & ~Told(ON_TABLETS),
    "C-06": MMA_IN_ZONE & COVERED,
}
