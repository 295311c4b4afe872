"""What is offered beside or instead: injections refused, tests that decide."""

from core.conditions import Finding, Told, Unsettled, yes
from core.findings import (
    ABOVE,
    BORDERLINE,
    LOW,
    MACROCYTIC_ANEMIA,
    MALABSORPTION,
    MMA_IN_ZONE,
    MMA_UNAVAILABLE,
    NEURO,
    ON_SWALLOWED,
    TABLETS_TOO_SMALL,
)
from core.regimens import (
    INJECTION_OFFER,
    ORAL_FALLBACK,
    ORAL_OFFER,
    ORAL_RAISED,
    ORAL_SURGERY,
)
from core.rules.prevention import PREVENTION, PREVENTS_BY_INJECTION, SURGERY_BY_INJECTION
from core.rules.regimen import INJECTED
from core.rules.review import CONTINUES, GOES_ON_INJECTING
from core.rules.verdict import AS_UNTREATED, TESTS
from core.tables import Decided, Hit, Table, rule
from core.thresholds import HOMOCYSTEINE_ELEVATED

TREATED_BY_INJECTION = Told(INJECTED | GOES_ON_INJECTING)

# Injections wanted, but refused or impossible, without nerve symptoms or severe anemia (C-57, C-26).
FALLBACK = Finding(
    "injections_wanted_but_refused",
    (TREATED_BY_INJECTION | PREVENTS_BY_INJECTION)
    & yes("injections_refused_or_impossible")
    & ~NEURO
    & ~Told(LOW & MACROCYTIC_ANEMIA),
    "D3-32",
    "C-57 C-59",
)

# On tablets of 1000 mcg, low, and absorbing them as far as is known: the dose can still rise (C-59).
_TABLETS_RAISED = ON_SWALLOWED & ~TABLETS_TOO_SMALL & ~ABOVE & ~Told(MALABSORPTION)

# Prevention by injection beside which tablets are printed too.
_TABLETS_PRINTED = Decided(PREVENTION, SURGERY_BY_INJECTION)

INJECTION_MAY_BE_OFFERED = TESTS & ABOVE & NEURO & AS_UNTREATED

OFFERS = Table(
    "offers",
    "What may be offered while the tests decide",
    Hit.COLLECT,
    rule(
        "disputed-zone",
        when=TESTS & MMA_IN_ZONE,
        gives=ORAL_OFFER,
        clinician="Oral B12 1000 mcg daily may be offered meanwhile, with no lifelong injections "
        "on this value alone (project choice).",
        patient="B12 tablets of 1000 mcg a day can be an option meanwhile: ask your clinician. "
        "This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-06",
        basis="project_choice",
    ),
    rule(
        "markers-not-to-be-had",
        when=TESTS & BORDERLINE & MMA_UNAVAILABLE & ~Unsettled(HOMOCYSTEINE_ELEVATED),
        gives=ORAL_OFFER,
        settles="C-31",
        basis="project_choice",
    ),
    rule(
        "refused-after-failed-tablets",
        when=FALLBACK & TREATED_BY_INJECTION & _TABLETS_RAISED,
        gives=ORAL_RAISED,
        clinician="Because injections are refused or unsafe, the tablets are raised to 2000 mcg "
        "daily, inside the printed range of 1000-2000 mcg, with a recheck at 3 months; never with "
        "nerve symptoms.",
        patient="If injections are not possible for you, ask about tablets of 2000 mcg a day, "
        "inside the printed range of 1000-2000 mcg, with a check after 3 months.",
        section="route",
        kind="do",
        cites="D0-69 D3-56",
        settles="C-59",
    ),
    rule(
        "refused-injections",
        when=FALLBACK & TREATED_BY_INJECTION & ~Told(_TABLETS_RAISED),
        gives=ORAL_FALLBACK,
        clinician="Because injections are refused or impossible: tablets of 1000 mcg daily, the "
        "evidence-based fallback even in pernicious anemia, with level and MMA at 1 and 3 months "
        "(the 1-month check is a project choice); never with nerve symptoms.",
        patient="If injections are not possible for you, ask about tablets of 1000 mcg a day, "
        "with the level and MMA checked after 1 and 3 months: they helped many people in one "
        "study. The check after 1 month is Cobalt's choice.",
        section="route",
        kind="do",
        cites="D3-32 D3-33 D3-34 D0-91",
        settles="C-57",
    ),
    rule(
        "refused-prevention-after-surgery",
        when=FALLBACK & ~TREATED_BY_INJECTION & ~CONTINUES & _TABLETS_PRINTED,
        gives=ORAL_SURGERY,
        clinician="Because injections are refused or impossible: oral B12 1000-2000 mcg daily for "
        "life, the other printed line after weight-loss surgery.",
        patient="If injections are not possible for you: tablets of 1000-2000 mcg a day for life "
        "are the other way that the articles print after weight-loss surgery.",
        section="route",
        kind="do",
        cites="D2-110 D3-45",
        settles="C-48 C-57",
    ),
    rule(
        "refused-prevention",
        when=FALLBACK & ~TREATED_BY_INJECTION & ~CONTINUES & ~_TABLETS_PRINTED,
        gives=ORAL_FALLBACK,
        clinician="Because injections are refused or impossible: tablets of 1000 mcg daily, the "
        "fallback of pernicious anemia, with level and MMA at 1 and 3 months; never with nerve "
        "symptoms. No document prints tablets for this prevention (project choice).",
        patient="If injections are not possible for you, ask about tablets of 1000 mcg a day, with "
        "the level and MMA checked after 1 and 3 months. The articles print only injections to "
        "prevent a shortage here: tablets are Cobalt's choice.",
        section="route",
        kind="do",
        settles="C-47 C-57",
        basis="project_choice",
    ),
    rule(
        "first-injection-after-sampling",
        when=INJECTION_MAY_BE_OFFERED,
        gives=INJECTION_OFFER,
        clinician="If the results take more than a few days, a first injection of 1000 mcg IM "
        "after sampling may be offered (project choice).",
        patient="If the results take more than a few days, a first injection after the blood is "
        "taken can be an option: ask your clinician. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-28",
        basis="project_choice",
    ),
)
