"""Injections that cannot be, and symptoms without nerves that came back."""

from core.conditions import Given, Is, Told, yes
from core.findings import (
    GOT_WORSE,
    IN_LOADING,
    LAPSED,
    LOW,
    MACROCYTIC_ANEMIA,
    NEURO,
    ON_INJECTIONS,
    RETURNED,
)
from core.relations import Every
from core.rules.review.steps import AS_BEFORE, HOLD, NOW, SHORTEN, SHORTEN_TWICE, TABLETS_INSTEAD
from core.tables import rule
from core.thresholds import OVER_4_DAYS, PLATELETS_LOW

_WEARS_OFF = Is("recurrence_timing", "end_of_interval")
_NOT_SEVERE = ~Told(LOW & MACROCYTIC_ANEMIA)
_BACK = (RETURNED | GOT_WORSE) & ON_INJECTIONS & ~IN_LOADING

ON_INJECTIONS_THAT_CANNOT_BE = (
    rule(
        "platelets-too-low",
        when=ON_INJECTIONS & Given(PLATELETS_LOW) & ~Told(NEURO),
        gives=HOLD,
        clinician="Hold the injections at platelets of {platelet_count} and give tablets "
        "meanwhile (project choice).",
        patient="With platelets this low the injections should wait, and tablets can bridge the "
        "time: ask your clinician today. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-89",
        basis="project_choice",
    ),
    rule(
        "injections-refused",
        when=ON_INJECTIONS & Given(yes("injections_refused_or_impossible")) & ~NEURO & _NOT_SEVERE,
        gives=TABLETS_INSTEAD,
        clinician="The tablets take the place of the running injections, without a gap.",
        patient="The tablets take the place of your injections, without a gap.",
        section="treatment",
        kind="do",
        cites="D3-32 D3-33 D3-34 D0-91",
        settles="C-57",
    ),
)

ON_RETURNED_SYMPTOMS = (
    rule(
        "symptoms-back-on-the-last-rung",
        when=_BACK & Told(~Every(OVER_4_DAYS)),
        gives=AS_BEFORE,
        clinician="Go on as now and ask a specialist: symptoms return on injections twice a week "
        "or denser, the end of the ladder.",
        patient="Your symptoms are back although the injections are very frequent. They go on; a "
        "specialist should look for another cause.",
        section="treatment",
        kind="do",
        cites="D2-96 D2-127",
        settles="C-74",
    ),
    rule(
        "symptoms-after-a-lapse",
        when=_BACK & LAPSED,
        gives=NOW,
        clinician="Give the overdue injection now and keep to the schedule: symptoms returned "
        "after a lapse. Any nerve symptom means alternate days again.",
        patient="Your symptoms came back after a missed injection. Ask for it now. Any "
        "numbness, tingling, or trouble walking, thinking or seeing means more: say so.",
        section="treatment",
        kind="do",
        cites="D2-126 D2-127 D2-33",
        settles="C-75",
    ),
    rule(
        "symptoms-wear-off",
        when=_BACK & (_WEARS_OFF | Told(GOT_WORSE)),
        gives=SHORTEN,
        clinician="Shorten the interval, from {interval_now} to {interval_next}: symptoms that "
        "return or get worse show that the schedule is too sparse; laboratory figures do not decide. Review "
        "after two intervals (rung and time are a project choice).",
        patient="Your symptoms come back before the next injection. Ask your clinician about "
        "shortening the time from {interval_now} to {interval_next}. How big the step is, is "
        "Cobalt's choice.",
        section="treatment",
        kind="do",
        cites="D2-127 D2-128 D3-99 D3-95",
        settles="C-73 C-74",
    ),
    rule(
        "symptoms-back",
        when=_BACK,
        gives=SHORTEN_TWICE,
        clinician="Shorten the interval, from {interval_now} to {interval_next}: symptoms that "
        "return, and not only late in the interval, skip a rung of the ladder (project choice for the "
        "rungs).",
        patient="Your symptoms are back. Ask your clinician about shortening the time between "
        "injections from {interval_now} to {interval_next}. How big the step is, is Cobalt's "
        "choice.",
        section="treatment",
        kind="do",
        cites="D2-127 D2-128 D3-99 D3-95",
        settles="C-73 C-74",
    ),
)
