"""The classes of the laboratory values: rows that exclude one another and leave nobody out."""

from core.conditions import Told, Unsettled
from core.findings import (
    ABOVE,
    BORDERLINE,
    HOMOCYSTEINE_ABOVE_GOAL,
    HOMOCYSTEINE_HIGH,
    LOW,
    MMA_IN_ZONE,
    MMA_IS_ELEVATED,
    MMA_IS_NORMAL,
    MMA_KNOWN,
)
from core.tables import Hit, Table, rule
from core.thresholds import HOMOCYSTEINE_AT_GOAL, HOMOCYSTEINE_ELEVATED

LEVEL = Table(
    "level",
    "The class of serum B12",
    Hit.UNIQUE,
    rule("low", when=LOW, gives="low", cites="D2-122", settles="C-08 C-09 C-113"),
    rule(
        "borderline", when=BORDERLINE, gives="borderline", cites="D0-15", settles="C-08 C-09 C-113"
    ),
    rule("above-band", when=ABOVE, gives="above_band", cites="D0-15", settles="C-09 C-113"),
    rule("not-known", when=Unsettled(BORDERLINE), gives="unknown", cites="D0-85", settles="C-98"),
)

MMA = Table(
    "mma",
    "The class of MMA",
    Hit.UNIQUE,
    rule("elevated", when=MMA_IS_ELEVATED, gives="elevated", cites="D0-28 D1-26", settles="C-06"),
    rule(
        "disputed",
        when=MMA_IN_ZONE,
        gives="threshold_zone",
        cites="D0-28 D0-29",
        settles="C-06 C-07",
    ),
    rule("normal", when=MMA_IS_NORMAL, gives="normal", cites="D0-28 D0-29", settles="C-06"),
    rule("not-known", when=~MMA_KNOWN, gives="unknown", cites="D0-16", settles="C-31"),
)

HOMOCYSTEINE = Table(
    "homocysteine",
    "The class of homocysteine",
    Hit.UNIQUE,
    rule("elevated", when=HOMOCYSTEINE_HIGH, gives="elevated", cites="D1-31", settles="C-12"),
    rule("at-goal", when=HOMOCYSTEINE_AT_GOAL, gives="at_goal", cites="D0-66", settles="C-12"),
    rule(
        "above-goal",
        when=HOMOCYSTEINE_ABOVE_GOAL & ~HOMOCYSTEINE_ELEVATED,
        gives="above_goal",
        cites="D0-66 D1-31",
        settles="C-12",
    ),
    rule(
        "not-known",
        when=~Told(
            HOMOCYSTEINE_HIGH
            | HOMOCYSTEINE_AT_GOAL
            | (HOMOCYSTEINE_ABOVE_GOAL & ~HOMOCYSTEINE_ELEVATED)
        ),
        gives="unknown",
        cites="D1-29",
        settles="C-12",
    ),
)
