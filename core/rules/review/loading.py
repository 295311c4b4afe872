"""Nerve symptoms during the first course: how long alternate days go on."""

from core.conditions import Told
from core.findings import (
    AT_PLATEAU,
    EVER_NEURO,
    GOT_WORSE,
    IN_LOADING,
    LOADED_2_WEEKS,
    NEURO,
    NEVER_IMPROVED,
)
from core.relations import Every, LongAgo
from core.rules.review.steps import AS_BEFORE, COURSE, NOW, ON_TO_MAINTENANCE
from core.tables import rule
from core.thresholds import OVER_2_DAYS, SINCE_TOO_SHORT

NERVES_IN_LOADING = (
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
)
