"""Symptoms on a running treatment: nerve symptoms first, then symptoms that came back."""

from core.conditions import Given, Is, Told, yes
from core.findings import (
    AT_PLATEAU,
    EVER_NEURO,
    GOT_WORSE,
    IN_LOADING,
    INTERVAL_TOO_LONG,
    LAPSED,
    LOADED_2_WEEKS,
    LOW,
    MACROCYTIC_ANEMIA,
    NEURO,
    NEVER_IMPROVED,
    ON_INJECTIONS,
    OVERDUE,
    RETURNED,
)
from core.relations import Every, LongAgo
from core.rules.review.steps import (
    AS_BEFORE,
    COURSE,
    HOLD,
    MONTHLY,
    NOW,
    ON_TO_MAINTENANCE,
    SHORTEN,
    SHORTEN_TWICE,
    TABLETS_INSTEAD,
    USUAL_INTERVAL,
)
from core.tables import rule
from core.thresholds import OVER_1_MONTH, OVER_2_DAYS, OVER_4_DAYS, PLATELETS_LOW, SINCE_TOO_SHORT

# Signs that the nerves fail fast: a new and progressive deficit (C-75).
_FAILING_FAST = Is(
    "emergency_sign", "rapid_weakness", "bladder_or_bowel_loss", "sudden_vision_loss"
)
_WEARS_OFF = Is("recurrence_timing", "end_of_interval")

ON_NERVE_SYMPTOMS = (
    rule(
        "nerves-not-on-injections",
        when=NEURO & ~Told(ON_INJECTIONS),
        gives=COURSE,
        clinician="Change to injections the same day: nerve symptoms on a treatment that is not "
        "injected into muscle or under the skin call for them, whatever level or markers show.",
        patient="You have nerve symptoms, and B12 that is not injected is not enough for them. "
        "See a clinician today about injections, whatever your blood tests show.",
        section="treatment",
        kind="do",
        cites="D0-47 D1-51 D2-33 D2-41 D3-18",
        settles="C-54 C-58 C-60",
    ),
    rule(
        "nerves-lapsed-or-worse",
        when=NEURO
        & ON_INJECTIONS
        & ~IN_LOADING
        & (LAPSED | Told(GOT_WORSE) | Given(_FAILING_FAST)),
        gives=COURSE,
        clinician="Back to alternate days: nerve symptoms after a lapse of treatment, or getting "
        "worse under it, are treated like new ones.",
        patient="Your nerve symptoms came with a gap in treatment, or are getting worse. See a "
        "clinician today: the articles describe injections every other day for this.",
        section="treatment",
        kind="do",
        cites="D2-30 D2-33 D2-126 D2-127",
        settles="C-73 C-75",
    ),
    rule(
        "loading-too-thin-for-nerves",
        when=IN_LOADING & NEURO & Told(Every(OVER_2_DAYS)) & ~AT_PLATEAU,
        gives=COURSE,
        clinician="Move to alternate days today: with nerve symptoms the course of three "
        "injections a week does not do.",
        patient="With nerve symptoms the articles give the injections every other day. Yours are "
        "further apart: see a clinician today.",
        section="treatment",
        kind="do",
        cites="D2-28 D2-30 D2-33",
        settles="C-37 C-55",
    ),
    rule(
        "loading-interrupted",
        when=IN_LOADING & LongAgo("last_injection_date", 7),
        gives=NOW,
        clinician="The course was interrupted: inject today and go on with it; the last injection "
        "was on {last_injection_date} (the 7 days are a project choice).",
        patient="Your first course was interrupted: the last injection was on "
        "{last_injection_date}. Ask for the next one today. Counting 7 days as a gap is Cobalt's "
        "choice.",
        section="treatment",
        kind="do",
        settles="C-75",
        basis="project_choice",
    ),
    rule(
        "loading-plateau",
        when=IN_LOADING & EVER_NEURO & AT_PLATEAU & ~Told(~LOADED_2_WEEKS),
        gives=ON_TO_MAINTENANCE,
        clinician="Go on to maintenance: there is no further improvement. A plateau is two "
        "reviews in a row without gain after at least one gain, and not before 2 weeks (project "
        "choice).",
        patient="Your symptoms have stopped getting better. That is when the articles go on to "
        "injections further apart: ask your clinician. How a standstill is told is Cobalt's "
        "choice.",
        section="treatment",
        kind="do",
        cites="D2-31 D2-32 D2-36 D3-16 D3-17 D4-27 D4-28",
        settles="C-62 C-63",
    ),
    rule(
        "loading-worse",
        when=IN_LOADING & NEURO & GOT_WORSE,
        gives=AS_BEFORE,
        clinician="Go on with 1000 mcg IM on alternate days, and have a specialist review it the "
        "same day: the nerve symptoms get worse under treatment (project choice).",
        patient="Your nerve symptoms get worse during the injections. See a clinician today: a "
        "specialist should look at it, and the injections go on until then. This is Cobalt's "
        "choice.",
        section="treatment",
        kind="do",
        settles="C-63",
        basis="project_choice",
    ),
    rule(
        "loading-no-gain",
        when=IN_LOADING & NEURO & NEVER_IMPROVED & ~SINCE_TOO_SHORT,
        gives=AS_BEFORE,
        clinician="Go on with 1000 mcg IM on alternate days until a specialist has seen it: there "
        "is no gain at all by 3 months, so another diagnosis is looked for; MMA and homocysteine "
        "now (project choice).",
        patient="After 3 months your nerve symptoms are no better. A specialist should look for "
        "another cause; the injections go on until then. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-24 C-63",
        basis="project_choice",
    ),
    rule(
        "loading-no-gain-yet",
        when=IN_LOADING & NEURO & NEVER_IMPROVED,
        gives=AS_BEFORE,
        clinician="Continue hydroxocobalamin 1000 mcg IM on alternate days: no change yet, and "
        "the course often takes several weeks to months. Review every 2 weeks; a specialist if "
        "there is none by 3 months, at once if it gets worse (project choice for the times).",
        patient="The injections of 1000 mcg every other day go on: no change yet, and it can take "
        "weeks to months. Tell your clinician at once if it gets worse.",
        section="treatment",
        kind="do",
        cites="D2-30 D2-31 D2-36 D3-56",
        settles="C-62 C-63",
    ),
    rule(
        "loading-goes-on",
        when=IN_LOADING & NEURO,
        gives=AS_BEFORE,
        clinician="Continue hydroxocobalamin 1000 mcg IM on alternate days until there is no "
        "further improvement, often several weeks to months. Review the symptoms every 2 weeks "
        "(the rhythm is a project choice); a little better is not yet the end.",
        patient="The articles keep the injections of 1000 mcg every other day going until the "
        "nerve symptoms stop getting better, which can take weeks to months. A look at the "
        "symptoms every 2 weeks is Cobalt's choice.",
        section="treatment",
        kind="do",
        cites="D2-30 D2-31 D3-16 D4-27 D2-36",
        settles="C-62 C-63",
    ),
    rule(
        "nerves-back-on-the-last-rung",
        when=NEURO & RETURNED & Told(~Every(OVER_4_DAYS)),
        gives=COURSE,
        clinician="Alternate days again, with a specialist: nerve symptoms return on injections "
        "twice a week or denser, the end of the ladder.",
        patient="Your nerve symptoms are back although the injections are very frequent. See a "
        "clinician today: a specialist should look at it.",
        section="treatment",
        kind="do",
        cites="D2-33 D2-96 D2-127",
        settles="C-74 C-75",
    ),
    rule(
        "nerves-wear-off",
        when=NEURO & RETURNED & _WEARS_OFF,
        gives=SHORTEN,
        clinician="Shorten the interval now, from {interval_now} to {interval_next}: the nerve "
        "symptoms come back at the end of the interval. MMA and homocysteine may be sent but do "
        "not decide. Review after two intervals; not settled in 4 weeks: alternate days again "
        "(the ladder and the times are a project choice).",
        patient="Your nerve symptoms come back before the next injection is due, so the "
        "injections are too far apart. See a clinician today about shortening the time from "
        "{interval_now} to {interval_next}. How big the step is, is Cobalt's choice.",
        section="treatment",
        kind="do",
        cites="D2-126 D2-127 D2-128 D3-99 D2-96",
        settles="C-73 C-74 C-75",
    ),
    rule(
        "nerves-back",
        when=NEURO & RETURNED,
        gives=SHORTEN_TWICE,
        clinician="Shorten the interval now, from {interval_now} to {interval_next}: nerve "
        "symptoms that return at any time of the interval skip a rung of the ladder. Review after "
        "two intervals; not settled in 4 weeks, or a new deficit: alternate days again (the "
        "ladder and the times are a project choice).",
        patient="Your nerve symptoms are back, so the injections are too far apart. See a "
        "clinician today about shortening the time from {interval_now} to {interval_next}. How "
        "big the step is, is Cobalt's choice.",
        section="treatment",
        kind="do",
        cites="D2-126 D2-127 D2-128 D3-99 D2-96",
        settles="C-73 C-74 C-75",
    ),
    rule(
        "nerves-never-better-though-dense",
        when=NEURO & NEVER_IMPROVED & Told(~Every(OVER_1_MONTH)),
        gives=AS_BEFORE,
        clinician="The nerve symptoms never improved on monthly or denser injections: measure MMA "
        "and homocysteine and look for another cause; the injections go on as they are until "
        "then.",
        patient="Your nerve symptoms never got better although the injections are frequent. Ask "
        "about the MMA and homocysteine tests and about another cause; the injections go on until "
        "then.",
        section="treatment",
        kind="do",
        cites="D2-119 D2-97",
        settles="C-63 C-73",
    ),
    rule(
        "nerves-never-better",
        when=NEURO & NEVER_IMPROVED,
        gives=MONTHLY,
        clinician="The nerve symptoms never improved: measure MMA and homocysteine, look for "
        "another cause, and try 1000 mcg IM monthly meanwhile. Without any gain by 3 months a "
        "specialist reviews it (the time is a project choice).",
        patient="Your nerve symptoms never got better. Ask about the MMA and homocysteine tests, "
        "about another cause, and about monthly injections meanwhile.",
        section="treatment",
        kind="do",
        cites="D2-119 D2-97 D2-98",
        settles="C-63 C-73",
    ),
    rule(
        "nerves-interval",
        when=NEURO & INTERVAL_TOO_LONG & Is("symptom_response", "improving", "plateau"),
        gives=USUAL_INTERVAL,
        clinician="Shorten the interval from {interval_now} to {interval_next}: after nerve "
        "symptoms maintenance is every 2 months, monthly after weight-loss surgery or with "
        "extensive ileal disease.",
        patient="With nerve symptoms the articles give injections every 2 months, or every month "
        "after some operations and bowel diseases. Yours are {interval_now} apart: ask your "
        "clinician.",
        section="treatment",
        kind="do",
        cites="D2-32 D3-17 D4-28 D2-99 D2-100",
        settles="C-67 C-69",
    ),
    rule(
        "nerves-overdue",
        when=NEURO & OVERDUE & Is("symptom_response", "improving", "plateau"),
        gives=NOW,
        clinician="Give the overdue injection now: the last one was on {last_injection_date}, "
        "longer ago than the interval of {interval_now}, and nerve symptoms are present, though "
        "steady.",
        patient="Your injection is overdue: the last one was on {last_injection_date}. Ask for it "
        "now, because you have nerve symptoms.",
        section="treatment",
        kind="do",
        cites="D2-126 D1-103",
        settles="C-75",
    ),
    rule(
        "nerves-steady",
        when=NEURO & Is("symptom_response", "improving", "plateau"),
        gives=AS_BEFORE,
        clinician="Continue the injections: the nerve symptoms are improving or steady, and "
        "symptoms set the spacing, not laboratory figures.",
        patient="Your nerve symptoms are better or steady, so the injections go on as they are. "
        "Tell your clinician at once if they get worse or come back.",
        section="treatment",
        kind="do",
        cites="D2-101 D2-102 D3-71 D3-95",
        settles="C-72 C-84",
    ),
    rule(
        "nerves-response-unknown",
        when=NEURO,
        gives=SHORTEN,
        clinician="Nerve symptoms on injections, and it is not known whether they ever improved: "
        "they count as returned until that is clear. Shorten the interval from {interval_now} to "
        "{interval_next} (project choice).",
        patient="You have nerve symptoms although you get injections. See a clinician today about "
        "shortening the time between them. Taking them as come back is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-73 C-74",
        basis="project_choice",
    ),
)

_NOT_SEVERE = ~Told(LOW & MACROCYTIC_ANEMIA)

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
        clinician="Injections are refused or impossible: oral 1000 mcg daily is the "
        "evidence-based fallback, with level and MMA at 1 and 3 months (the 1-month check is a "
        "project choice); never with nerve symptoms.",
        patient="If injections are no longer possible for you, ask about tablets of 1000 mcg a "
        "day in their place, with blood tests after 1 and 3 months. The early test is Cobalt's "
        "choice.",
        section="treatment",
        kind="do",
        cites="D3-32 D3-33 D3-34 D0-91",
        settles="C-57",
    ),
)

_BACK = (RETURNED | GOT_WORSE) & ON_INJECTIONS & ~IN_LOADING

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
        clinician="Give the overdue injection today and keep to the schedule: symptoms returned "
        "after a lapse. Any nerve symptom means alternate days again.",
        patient="Your symptoms came back after a missed injection. Ask for it today. Any "
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
        "return show that the schedule is too sparse; laboratory figures do not decide. Review "
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
        "return at any time of the interval skip a rung of the ladder (project choice for the "
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
