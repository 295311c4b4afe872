"""When to check again, and what."""

from core.conditions import Is, Told
from core.findings import (
    ABOVE,
    BORDERLINE,
    BOTH_MARKERS_ELEVATED,
    CAUSE_GONE,
    EVER_NEURO,
    HOMOCYSTEINE_HIGH,
    LONG_CROHNS,
    MALABSORPTION,
    MMA_IS_ELEVATED,
    ORAL_FAILURE,
    STOPPED,
    WEIGHT_LOSS_SURGERY,
)
from core.relations import Earlier
from core.rules.injection import INJECTED_TODAY
from core.rules.offers import FALLBACK
from core.rules.review import REVIEW, REVIEWED
from core.rules.review.steps import STOP_TOGETHER
from core.rules.verdict import (
    AS_UNTREATED,
    COVERED,
    FOLLOWED_UP,
    GIVES_B12,
    PREVENTS,
    TREATS,
    VERDICT,
)
from core.tables import Decided, Hit, Table, rule
from core.thresholds import HOMOCYSTEINE_ELEVATED, MMA_AT_TARGET, MMA_ELEVATED

_NOTHING = Decided(VERDICT, "no_treatment")
_RAISED_MARKER = (
    MMA_IS_ELEVATED
    | HOMOCYSTEINE_HIGH
    | BOTH_MARKERS_ELEVATED
    | Earlier(MMA_ELEVATED)
    | Earlier(HOMOCYSTEINE_ELEVATED)
)

MONITORING = Table(
    "monitoring",
    "What is checked at each visit",
    Hit.COLLECT,
    rule(
        "level",
        when=FOLLOWED_UP,
        gives="serum_b12",
        clinician="Serum B12 at 3, 6 and 12 months, then yearly once the last two checks were "
        "stable.",
        patient="B12 blood test after 3, 6 and 12 months, then once a year when two checks in a "
        "row are good.",
        section="monitoring",
        kind="monitor",
        cites="D0-91 D0-92 D0-93 D0-95 D2-78 D1-81 D1-88 D1-89 D4-54 D4-55",
        settles="C-82",
    ),
    rule(
        "count",
        when=FOLLOWED_UP,
        gives="cbc",
        clinician="Complete blood count at each visit.",
        patient="A full blood count each time.",
        section="monitoring",
        kind="monitor",
        cites="D2-71 D3-68 D4-51 D1-87 D4-59",
        settles="C-81",
    ),
    rule(
        "mma-raised-before",
        when=FOLLOWED_UP & _RAISED_MARKER,
        gives="mma",
        clinician="MMA at 3 months, since a marker was raised before treatment (goal below 271 "
        "nmol/L); later if B12 stays borderline or symptoms persist.",
        patient="An MMA test after 3 months, because a marker was raised at the start.",
        section="monitoring",
        kind="monitor",
        cites="D4-52 D4-61 D1-84",
        settles="C-07 C-81",
    ),
    rule(
        "markers-after-failed-tablets",
        when=FOLLOWED_UP & ORAL_FAILURE & ~Told(_RAISED_MARKER),
        gives="mma",
        clinician="MMA and homocysteine at 3 months, because tablets failed.",
        patient="MMA and homocysteine tests after 3 months, because tablets were not enough.",
        section="monitoring",
        kind="monitor",
        cites="D1-81 D1-84 D1-86",
        settles="C-81",
    ),
    rule(
        "mma-not-at-goal",
        when=REVIEWED & ~MMA_AT_TARGET,
        gives="mma",
        clinician="MMA again at the next check: {mma} is not below the goal of 271 nmol/L.",
        patient="The MMA test again at the next check: {mma} is not below the goal of 271 nmol/L.",
        section="monitoring",
        kind="monitor",
        cites="D1-83 D2-73 D4-61",
        settles="C-07",
    ),
    rule(
        "fallback",
        when=FALLBACK,
        gives="mma",
        clinician="On tablets instead of injections: level and MMA at 1 and 3 months (the 1-month "
        "check is a project choice).",
        patient="With tablets instead of injections: level and MMA after 1 and 3 months. The "
        "check after 1 month is Cobalt's choice.",
        section="monitoring",
        kind="monitor",
        settles="C-57",
        basis="project_choice",
    ),
    rule(
        "markers-if-needed",
        when=FOLLOWED_UP & ~Told(_RAISED_MARKER | ORAL_FAILURE),
        clinician="MMA too if B12 stays borderline or symptoms persist.",
        patient="An MMA test too if your level stays borderline or symptoms stay.",
        section="monitoring",
        kind="monitor",
        cites="D0-94 D2-72 D3-69",
        settles="C-81",
    ),
    rule(
        "homocysteine",
        when=FOLLOWED_UP,
        gives="homocysteine",
        clinician="Homocysteine as a further marker; goal below 10 µmol/L.",
        patient="Homocysteine too; the goal is below 10 µmol/L.",
        section="monitoring",
        kind="monitor",
        cites="D2-74 D2-75 D0-66 D1-85 D1-86 D2-81 D2-82 D3-70 D4-41 D4-53 D4-60",
        settles="C-81",
    ),
    rule(
        "examination",
        when=FOLLOWED_UP,
        gives="neuro_exam",
        clinician="Neurological examination at each visit.",
        patient="A check of feeling, walking and thinking each time.",
        section="monitoring",
        kind="monitor",
        cites="D2-76 D4-57",
        settles="C-88",
    ),
    rule(
        "symptoms-first",
        when=FOLLOWED_UP & EVER_NEURO,
        clinician="With nerve involvement the symptoms outrank the laboratory figures; pain and "
        "tingling improve before motor symptoms.",
        patient="How you feel counts more than the lab numbers. Pain and tingling get better "
        "before strength does.",
        section="monitoring",
        kind="monitor",
        cites="D3-71 D4-58",
        settles="C-84",
    ),
    rule(
        "before-the-injection",
        when=FOLLOWED_UP & INJECTED_TODAY,
        clinician="On injections draw the level immediately before the next dose.",
        patient="The B12 blood test is taken just before the next injection.",
        section="monitoring",
        kind="monitor",
        cites="D2-79 D2-80",
        settles="C-83",
    ),
    rule(
        "do-not-stop-watching",
        when=FOLLOWED_UP,
        clinician="One normal result is no reason to end monitoring.",
        patient="One good result is no reason to stop the checks.",
        section="monitoring",
        kind="warn",
        cites="D0-96 D3-84",
    ),
    rule(
        "relapse",
        when=COVERED & MALABSORPTION,
        clinician="With malabsorption patients can relapse and often need supplements that "
        "continue.",
        patient="With an absorption problem the shortage can come back.",
        section="monitoring",
        kind="warn",
        cites="D0-97 D0-98 D3-86",
    ),
    rule(
        "iron",
        when=FOLLOWED_UP,
        gives="iron_studies",
        clinician="Iron studies in the long term: iron deficiency often coexists and can blunt "
        "the blood response.",
        patient="Later on, iron tests too: low iron is common along with low B12.",
        section="monitoring",
        kind="monitor",
        cites="D2-83 D2-84 D2-85 D2-86",
        settles="C-88",
    ),
    rule(
        "prevention-yearly",
        when=PREVENTS & ~Told(WEIGHT_LOSS_SURGERY & Is("pregnancy_status", "planning", "pregnant")),
        gives="serum_b12",
        clinician="B12 once a year while prevention goes on (project choice).",
        patient="A B12 test once a year. The yearly rhythm is Cobalt's choice.",
        section="monitoring",
        kind="monitor",
        settles="C-87",
        basis="project_choice",
    ),
    rule(
        "prevention-in-pregnancy",
        when=PREVENTS & WEIGHT_LOSS_SURGERY & Is("pregnancy_status", "planning", "pregnant"),
        gives="serum_b12",
        cites="D2-77 D3-79",
        settles="C-87 C-91",
    ),
    rule(
        "crohns-yearly",
        when=PREVENTS & LONG_CROHNS,
        gives="mma",
        clinician="Yearly screening with ileal Crohn's disease of this extent, MMA included.",
        patient="A yearly check with your Crohn's disease, with MMA.",
        section="monitoring",
        kind="monitor",
        cites="D3-51",
        settles="C-47",
    ),
    rule(
        "malabsorption-above-the-band",
        when=ABOVE & _NOTHING & MALABSORPTION,
        clinician="B12 once a year: an absorption disorder is known (project choice).",
        patient="Have your B12 checked once a year, because of your absorption problem. The "
        "yearly rhythm is Cobalt's choice.",
        section="monitoring",
        kind="monitor",
        settles="C-29 C-87",
        basis="project_choice",
    ),
    rule(
        "after-a-stop",
        when=(STOPPED & CAUSE_GONE & AS_UNTREATED & ~TREATS) | Decided(REVIEW, STOP_TOGETHER),
        gives="serum_b12",
        clinician="B12 again 3 and 12 months after the stop, at once with any symptom: people can "
        "relapse (the times are a project choice).",
        patient="Have your B12 checked 3 and 12 months after the end of treatment, at once with "
        "any symptom such as numbness: the shortage can come back. The times are Cobalt's choice.",
        section="monitoring",
        kind="monitor",
        settles="C-70 C-71",
        basis="project_choice",
    ),
    rule(
        "borderline-later",
        when=BORDERLINE & _NOTHING,
        clinician="B12 again in 6-12 months, with MMA if still borderline, sooner with any "
        "symptom (project choice).",
        patient="Have your B12 checked again in 6-12 months, sooner if symptoms appear. The time "
        "is Cobalt's choice.",
        section="monitoring",
        kind="monitor",
        settles="C-87",
        basis="project_choice",
    ),
)

PANEL = Table(
    "extra-checks",
    "Extra checks for some groups",
    Hit.COLLECT,
    rule(
        "after-weight-loss-surgery",
        when=GIVES_B12 & WEIGHT_LOSS_SURGERY,
        gives=(6, ("vitamin_d", "thiamine", "calcium", "vitamin_a")),
        clinician="After weight-loss surgery, no less often than every 6 months: thiamine, "
        "vitamin A, calcium, and vitamin D with a goal of 75 nmol/L or more.",
        patient="After weight-loss surgery, no less often than every 6 months: thiamine, vitamin "
        "A, calcium and vitamin D.",
        section="monitoring",
        kind="monitor",
        cites="D2-87 D2-88 D2-89 D2-90 D2-91 D2-92",
        settles="C-88",
    ),
    rule(
        "pregnancy-after-surgery",
        when=COVERED & WEIGHT_LOSS_SURGERY & Is("pregnancy_status", "planning", "pregnant"),
        gives=(3, ("serum_b12",)),
        clinician="After weight-loss surgery, from planning a pregnancy to delivery: B12 every 3 "
        "months.",
        patient="After weight-loss surgery, when planning a pregnancy and all through it: B12 "
        "every 3 months.",
        section="monitoring",
        kind="monitor",
        cites="D2-77 D3-79",
        settles="C-91",
    ),
)
