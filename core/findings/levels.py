"""The level, the markers and the blood count: what the laboratory shows."""

from core.conditions import Finding, Given, Is, Told, Unsettled, yes
from core.thresholds import (
    ABOVE_BAND,
    HOMOCYSTEINE_AT_GOAL,
    HOMOCYSTEINE_ELEVATED,
    LOW_LEVEL,
    MMA_ABOVE_NORMAL,
    MMA_ELEVATED,
    UNDETECTABLE,
)

LOW = Finding("low_level", LOW_LEVEL, "D2-122 D2-120", "C-08 C-09 C-113")

ABOVE = Finding("level_above_the_band", ABOVE_BAND, "D0-15 D1-18", "C-08 C-09 C-113")

BORDERLINE = Finding("borderline_level", ~LOW & ~ABOVE, "D0-13 D0-15 D0-21", "C-08 C-09 C-113")

LEVEL_UNKNOWN = Finding("level_not_known", Unsettled(LOW | ABOVE), "D0-85", "C-98")

FLAGGED_LOW = Finding(
    "level_flagged_low_or_undetectable",
    Is("serum_b12_flag", "low") | UNDETECTABLE,
    "",
    "C-123 C-124",
)

MMA_IS_ELEVATED = Finding(
    "mma_elevated",
    (MMA_ELEVATED & ~Told(Unsettled(MMA_ELEVATED) & Is("mma_flag", "normal")))
    | (Unsettled(MMA_ELEVATED) & Is("mma_flag", "high")),
    "D0-28 D1-26",
    "C-06 C-07 C-123",
)

MMA_IN_ZONE = Finding(
    "mma_in_the_disputed_zone", MMA_ABOVE_NORMAL & ~MMA_ELEVATED, "D0-28 D0-29", "C-06 C-07"
)

MMA_IS_NORMAL = Finding(
    "mma_normal",
    ~MMA_ABOVE_NORMAL | (Unsettled(MMA_ABOVE_NORMAL) & Is("mma_flag", "normal")),
    "D0-28 D0-29",
    "C-06 C-123",
)

MMA_KNOWN = Finding("mma_known", Told(MMA_IS_ELEVATED | MMA_IN_ZONE | MMA_IS_NORMAL))

MMA_UNAVAILABLE = Finding("mma_cannot_be_done", Is("mma_status", "unavailable"), "", "C-31")

HOMOCYSTEINE_HIGH = Finding(
    "homocysteine_elevated",
    HOMOCYSTEINE_ELEVATED | (Unsettled(HOMOCYSTEINE_ELEVATED) & Is("homocysteine_flag", "high")),
    "D1-31",
    "C-12 C-123",
)

HOMOCYSTEINE_ABOVE_GOAL = Finding(
    "homocysteine_above_goal", ~HOMOCYSTEINE_AT_GOAL, "D0-66 D1-30", "C-12 C-85"
)

BOTH_MARKERS_ELEVATED = Finding(
    "both_markers_elevated", MMA_IS_ELEVATED & HOMOCYSTEINE_HIGH, "D4-16 D4-17", "C-30"
)

MACROCYTIC_ANEMIA = Finding(
    "macrocytic_anemia", yes("anemia") & yes("macrocytosis"), "D2-120", "C-27"
)

BLOOD_COUNT_SIGN = Finding(
    "macrocytosis_or_anemia", yes("macrocytosis") | yes("anemia"), "D2-120 D3-41", "C-27"
)

# On treatment the word tells of the time before it.
_UNTREATED = ~Told(Is("treatment_status", "on_treatment", "stopped"))
STATED = Finding(
    "deficiency_called_confirmed_or_severe",
    Given(Is("deficiency_stated", "confirmed", "severe")) & _UNTREATED,
    "D2-136 D3-03",
    "C-108 C-113",
)
STATED_SEVERE = Finding(
    "deficiency_called_severe",
    Given(Is("deficiency_stated", "severe")) & _UNTREATED,
    "D2-01",
    "C-26 C-108",
)
DEFICIENCY_CONFIRMED = Finding(
    "deficiency_confirmed",
    LOW | MMA_IS_ELEVATED | STATED,
    "D0-28 D1-26 D4-16 D2-120",
    "C-26 C-30 C-33 C-113",
)

METABOLIC = Finding(
    "metabolic_deficiency",
    ~ABOVE & (MMA_IS_ELEVATED | HOMOCYSTEINE_HIGH),
    "D0-64 D0-65",
    "C-21 C-30",
)
