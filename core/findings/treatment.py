"""Running and stopped treatment: route, time, response, what is due."""

from core.conditions import Finding, Is, Told, Unsettled, yes
from core.consistency import OF_TREATMENT
from core.findings.causes import ANATOMICAL, MALABSORPTION
from core.findings.levels import ABOVE, MMA_IS_ELEVATED
from core.findings.person import RENAL
from core.findings.symptoms import NEURO
from core.relations import DoseADay, Every, LastChecksStable, Overdue, Said
from core.thresholds import (
    ABOVE_BAND,
    DOSE_TOO_SMALL,
    LOADED_LONG_ENOUGH,
    OVER_1_MONTH,
    OVER_2_MONTHS,
    OVER_3_MONTHS,
    OVER_4_DAYS,
    SINCE_TOO_SHORT,
    STABLE_TWICE,
    TABLETS_TOO_SHORT,
    THIRD_CHECK,
)

_ROUTE_TOLD = Is("b12_route", "none", "oral", "sublingual", "im", "deep_sc", "iv", "nasal")

# --- Who is treated ------------------------------------------------------------------
RUNNING = Finding(
    "on_b12_treatment",
    Is("treatment_status", "on_treatment")
    | (
        Told(
            Is("b12_sample_context", "on_tablets", "injection_trough", "injection_other")
            | Said(OF_TREATMENT)
        )
        & ~Told(Is("treatment_status", "none", "stopped"))
    ),
    "D0-94 D1-01",
    "C-35",
)
STOPPED = Finding(
    "b12_treatment_stopped", Is("treatment_status", "stopped"), "D1-103 D2-114", "C-35 C-75"
)
ON_SWALLOWED = Finding(
    "on_tablets_that_are_swallowed",
    RUNNING
    & (
        Is("b12_route", "oral")
        | (~Told(_ROUTE_TOLD) & Told(Is("b12_sample_context", "on_tablets")))
    ),
    "D1-01 D1-19",
    "C-35",
)
ON_OTHER_ROUTE = Finding(
    "on_b12_under_the_tongue_or_in_the_nose",
    RUNNING & Is("b12_route", "sublingual", "nasal"),
    "",
    "C-65",
)
ON_TABLETS = Finding("on_tablets", ON_SWALLOWED | ON_OTHER_ROUTE, "", "C-35")
ON_INJECTIONS = Finding(
    "on_injections",
    RUNNING
    & (
        Is("b12_route", "im", "deep_sc")
        | (
            ~Told(_ROUTE_TOLD)
            & Told(Is("b12_sample_context", "injection_trough", "injection_other"))
        )
    ),
    "D2-40",
    "C-35 C-65",
)
INTO_VEIN = Finding("b12_into_a_vein", RUNNING & Is("b12_route", "iv"), "D2-48 D2-49", "C-65")
ROUTE_UNKNOWN = Finding(
    "route_not_known", RUNNING & ~Told(ON_TABLETS | ON_INJECTIONS | INTO_VEIN), "", "C-35"
)

# --- Tablets -------------------------------------------------------------------------
MISSED_DOSES = Finding("doses_missed", Told(Is("adherence", "missed_doses")), "", "C-58")
GIVEN_TIME = Finding(
    "taken_for_3_months_or_an_unknown_time",
    ~Told(TABLETS_TOO_SHORT | (Unsettled(TABLETS_TOO_SHORT) & SINCE_TOO_SHORT)),
    "D1-14 D3-56",
    "C-14 C-58",
)
TABLETS_TOO_SMALL = Finding(
    "less_than_1000_mcg_a_day", DoseADay(DOSE_TOO_SMALL), "D1-01 D1-110", "C-58 C-64"
)
ORAL_FAILURE = Finding(
    "oral_failure",
    ON_SWALLOWED & ~TABLETS_TOO_SMALL & GIVEN_TIME & ~MISSED_DOSES & ~ABOVE,
    "D1-13 D1-18 D1-110",
    "C-58 C-09",
)

# --- Injections ----------------------------------------------------------------------
IN_LOADING = Finding(
    "in_the_first_course",
    ON_INJECTIONS
    & (
        Told(Is("treatment_phase", "loading"))
        | (
            ~Told(Is("treatment_phase", "loading", "maintenance"))
            & (Told(~Every(OVER_4_DAYS)) | (Told(~LOADED_LONG_ENOUGH) & ~Told(Every(OVER_4_DAYS))))
        )
    ),
    "D2-30 D2-36",
    "C-76",
)
EVER_NEURO = Finding(
    "nerve_symptoms_at_any_time", NEURO | Told(yes("ever_neuro_symptoms")), "D2-32", "C-67 C-118"
)
INTERVAL_TOO_LONG = Finding(
    "injections_further_apart_than_maintenance",
    (ANATOMICAL & Every(OVER_1_MONTH)) | (EVER_NEURO & Every(OVER_2_MONTHS)) | Every(OVER_3_MONTHS),
    "D1-55 D2-32 D2-38 D2-99 D2-100 D3-10 D3-17",
    "C-67 C-69",
)
OVERDUE = Finding("injection_overdue", Told(Overdue("1.1")), "", "C-68 C-75")
LAPSED = Finding(
    "treatment_lapsed",
    Told(Is("recurrence_timing", "after_lapse")) | Told(Overdue("1.5")),
    "D2-126",
    "C-75",
)
LOADED_2_WEEKS = Finding("two_weeks_since_the_start", LOADED_LONG_ENOUGH, "D2-36", "C-63 C-76")
WRONG_FORM = Finding(
    "cyanocobalamin_where_it_is_avoided",
    Is("b12_form", "cyanocobalamin")
    & (ON_INJECTIONS | (ON_TABLETS & (RENAL | (Unsettled(RENAL) & yes("diabetes"))))),
    "D1-60 D2-54 D3-28 D4-33",
    "C-77",
)

# --- Response ------------------------------------------------------------------------
RETURNED = Finding("symptoms_returned", Is("symptom_response", "recurred"), "D2-127", "C-73 C-74")
GOT_WORSE = Finding("symptoms_worse", Is("symptom_response", "worse"), "D2-127", "C-63 C-75")
NEVER_IMPROVED = Finding(
    "symptoms_never_improved", Is("symptom_response", "unchanged"), "D2-119", "C-63 C-73"
)
AT_PLATEAU = Finding(
    "no_further_improvement",
    Is("symptom_response", "plateau", "resolved"),
    "D2-31 D3-16",
    "C-62 C-63",
)

# --- How far it is -------------------------------------------------------------------
CAUSE_GONE = Finding(
    "cause_has_ended", Told(yes("cause_removed")) & ~Told(MALABSORPTION), "", "C-70 C-71"
)
TWO_STABLE_CHECKS = Finding(
    "two_stable_checks",
    Told(STABLE_TWICE)
    | (Unsettled(STABLE_TWICE) & (Told(yes("levels_stable")) | LastChecksStable(ABOVE_BAND))),
    "D1-91 D2-78",
    "C-82",
)
MAY_STOP = Finding(
    "a_stop_may_be_talked_about",
    CAUSE_GONE
    & ~MALABSORPTION
    & ~EVER_NEURO
    & Is("ever_neuro_symptoms", "no")
    & TWO_STABLE_CHECKS
    & ~THIRD_CHECK,
    "",
    "C-70 C-71",
)
REPLETED = Finding(
    "repletion_shown",
    ~Told(Is("b12_repleted", "no"))
    & (
        Told(yes("b12_repleted"))
        | (
            RUNNING
            & ABOVE
            & (
                Told(Is("treatment_phase", "maintenance"))
                | (ON_SWALLOWED & ~SINCE_TOO_SHORT & GIVEN_TIME)
            )
        )
    )
    & ~Told(~ABOVE)
    & ~Told(IN_LOADING | Is("treatment_phase", "loading"))
    & ~Told(MMA_IS_ELEVATED)
    & (~NEURO | AT_PLATEAU),
    "D2-64",
    "C-95",
)
