"""Nerve symptoms on a running treatment."""

from core.conditions import Given, Is, Told
from core.findings import (
    GOT_WORSE,
    IN_LOADING,
    INTERVAL_TOO_LONG,
    LAPSED,
    NEURO,
    NEVER_IMPROVED,
    ON_INJECTIONS,
    OVERDUE,
    RETURNED,
)
from core.relations import Every
from core.rules.review.steps import (
    AS_BEFORE,
    COURSE,
    MONTHLY,
    NOW,
    SHORTEN,
    SHORTEN_TWICE,
    USUAL_INTERVAL,
)
from core.tables import rule
from core.thresholds import OVER_1_MONTH, OVER_4_DAYS

# Signs that the nerves fail fast: a new and progressive deficit (C-75).
_FAILING_FAST = Is(
    "emergency_sign", "rapid_weakness", "bladder_or_bowel_loss", "sudden_vision_loss"
)

# Whoever comes as far as maintenance is on injections; said again, so that on tablets nobody is
# asked how far apart they are.
_NERVES_INJECTED = NEURO & ON_INJECTIONS
_WEARS_OFF = Is("recurrence_timing", "end_of_interval")

NERVES_FIRST = (
    rule(
        "nerves-not-on-injections",
        when=NEURO & ~Told(ON_INJECTIONS),
        gives=COURSE,
        clinician="Change to injections the same day: nerve symptoms on a treatment that is not "
        "known to be injected into muscle or under the skin call for them, whatever level or markers show.",
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
)

NERVES_IN_MAINTENANCE = (
    rule(
        "nerves-back-on-the-last-rung",
        when=_NERVES_INJECTED & RETURNED & Told(~Every(OVER_4_DAYS)),
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
        when=_NERVES_INJECTED & RETURNED & _WEARS_OFF,
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
        when=_NERVES_INJECTED & RETURNED,
        gives=SHORTEN_TWICE,
        clinician="Shorten the interval now, from {interval_now} to {interval_next}: nerve "
        "symptoms that return, and not only late in the interval, skip a rung of the ladder. Review after "
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
        when=_NERVES_INJECTED & NEVER_IMPROVED & Told(~Every(OVER_1_MONTH)),
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
        when=_NERVES_INJECTED & NEVER_IMPROVED,
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
        when=_NERVES_INJECTED & INTERVAL_TOO_LONG & Is("symptom_response", "improving", "plateau"),
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
        when=_NERVES_INJECTED & OVERDUE & Is("symptom_response", "improving", "plateau"),
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
        when=_NERVES_INJECTED & Is("symptom_response", "improving", "plateau"),
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
        when=_NERVES_INJECTED,
        gives=SHORTEN,
        clinician="Nerve symptoms on injections, and it is not known whether they ever improved: "
        "they count as returned until that is clear. Shorten the interval from {interval_now} to "
        "{interval_next} (project choice).",
        patient="You have nerve symptoms although you get injections. See a clinician today about "
        "shortening the time between them. Taking them as having come back is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-73 C-74",
        basis="project_choice",
    ),
)
