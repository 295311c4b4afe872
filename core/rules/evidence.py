"""Evidence: how sure it is, each figure with its exact group."""

from core.conditions import Told, yes
from core.findings import (
    BORDERLINE,
    HOMOCYSTEINE_ABOVE_GOAL,
    HOMOCYSTEINE_HIGH,
    LOW,
    MMA_IS_ELEVATED,
    MMA_KNOWN,
    ON_INJECTIONS,
    ON_TABLETS,
    ORAL_FAILURE,
    PERNICIOUS_ANEMIA,
    VASCULAR,
)
from core.regimens import INJECTIONS, INJECTIONS_OR_TABLETS
from core.rules.regimen import INJECTED, REGIMEN, TABLETS_ONLY
from core.rules.review import NEW_COURSE, REVIEWED
from core.rules.verdict import BEGINS, GIVES_B12, NO_PLAN, TESTS
from core.tables import Decided, Hit, Table, rule
from core.thresholds import OVER_80

EVIDENCE = Table(
    "evidence",
    "Evidence",
    Hit.COLLECT,
    rule(
        "mma-sensitivity",
        when=(BORDERLINE | LOW) & ~NO_PLAN & (BEGINS | TESTS),
        clinician="MMA is raised in 98.4% of deficient cases (homocysteine in 95.9%); MMA is the "
        "more specific of the two.",
        patient="MMA is raised in 98.4% of people who are short of B12.",
        section="evidence",
        kind="evidence",
        cites="D0-27 D4-18 D4-19 D4-20 D4-21",
        settles="C-99",
    ),
    rule(
        "over-80",
        when=OVER_80 & ~NO_PLAN,
        clinician="Metabolic B12 deficiency is found in 18.1% of people over 80.",
        patient="About 18.1% of people over 80 are short of B12 in their cells.",
        section="evidence",
        kind="evidence",
        cites="D0-35 D3-81",
        settles="C-13 C-102",
    ),
    rule(
        "vascular-17-percent",
        when=VASCULAR & ~NO_PLAN,
        clinician="Biochemical or metabolic B12 deficiency is present in 17.3% of the stroke or "
        "cardiovascular group.",
        patient="Of people with a stroke or heart and vessel disease, 17.3% are short of B12.",
        section="evidence",
        kind="evidence",
        cites="D0-38",
        settles="C-102",
    ),
    rule(
        "expected-response",
        when=BEGINS & (MMA_IS_ELEVATED | HOMOCYSTEINE_HIGH) & ~Told(yes("folic_acid_use")),
        clinician="Expected response: B12 lowers MMA by about 48% and homocysteine by about 35%.",
        patient="With B12, MMA falls by about 48% and homocysteine by about 35%.",
        section="evidence",
        kind="evidence",
        cites="D4-38 D4-39 D4-40",
        settles="C-100",
    ),
    rule(
        "expected-beside-folic-acid",
        when=GIVES_B12 & (HOMOCYSTEINE_HIGH | HOMOCYSTEINE_ABOVE_GOAL) & yes("folic_acid_use"),
        clinician="Folic acid lowers homocysteine by 25-30%; B12 on top of it lowers it a further "
        "7%.",
        patient="Folic acid lowers homocysteine by 25-30%, and B12 on top of it by a further 7%.",
        section="evidence",
        kind="evidence",
        cites="D4-46 D4-47",
        settles="C-100",
    ),
    rule(
        "half-deficient-on-tablets",
        when=REVIEWED & ON_TABLETS & BORDERLINE & ~MMA_KNOWN,
        clinician="Up to 50% of people in the band of 180-350 pg/mL prove metabolically deficient "
        "on MMA.",
        patient="Up to 50% of people in the range of 180-350 pg/mL turn out to be short of B12 on "
        "the MMA test.",
        section="evidence",
        kind="evidence",
        cites="D0-15 D0-23 D1-22",
        settles="C-98",
    ),
    rule(
        "half-need-more",
        when=REVIEWED & (ON_INJECTIONS | NEW_COURSE),
        clinician="Clinical experience: up to 50% need injections more often than the guidelines' "
        "2-3 months to stay free of symptoms, from twice a week to every 2-4 weeks; monthly is an "
        "accepted substitute.",
        patient="Up to 50% of people need injections more often than every 2-3 months to stay "
        "free of symptoms, from twice a week to every 2-4 weeks.",
        section="evidence",
        kind="evidence",
        cites="D2-94 D2-95 D2-96 D2-97 D3-96 D3-97 D3-98 D3-12",
        settles="C-98",
    ),
    rule(
        "why-tablets-fail",
        when=NEW_COURSE & ORAL_FAILURE,
        clinician="Failing on 1000 mcg daily leaves two explanations: malabsorption so severe "
        "that still larger doses would be needed, or intrinsic factor wholly missing (pernicious "
        "anemia); either way injections are the definitive answer. 647–1032 mcg daily, enough for "
        "a mild deficiency and more than 200 times the allowance, may fall short when "
        "malabsorption is real.",
        patient="When 1000 mcg a day is not enough, either the gut takes up very little, or a "
        "stomach protein needed for it is missing (pernicious anemia). Either way injections are "
        "the answer that the articles give.",
        section="evidence",
        kind="explain",
        cites="D1-39 D1-40 D1-108 D1-109 D1-110 D1-111 D1-112 D1-113",
        settles="C-103",
    ),
    rule(
        "usual-course-enough",
        when=Decided(REGIMEN, INJECTIONS, INJECTIONS_OR_TABLETS),
        clinician="The 2-week course puts the biochemistry right without overtreating people who "
        "have no nerve symptoms.",
        section="evidence",
        kind="explain",
        cites="D2-36 D2-37",
        settles="C-40 C-112",
    ),
    rule(
        "cost",
        when=BORDERLINE & TESTS & ~MMA_KNOWN,
        clinician="An MMA test costs £11–80 and is cost-effective with an indeterminate level "
        "(£3,946 per quality-adjusted life year).",
        section="evidence",
        kind="evidence",
        cites="D1-27 D1-28",
    ),
    rule(
        "tablets-in-pernicious-anemia",
        when=PERNICIOUS_ANEMIA & INJECTED,
        clinician="Tablets of 1000 mcg daily corrected 88.5% at 1 month even in pernicious "
        "anemia, yet guideline opinion still prefers injections.",
        patient="In one study tablets of 1000 mcg a day helped 88.5% of people with pernicious "
        "anemia within 1 month, yet injections are still preferred.",
        section="evidence",
        kind="evidence",
        cites="D1-41 D3-32 D3-33 D3-34 D3-35",
        settles="C-57",
    ),
    rule(
        "dose-needed",
        when=TABLETS_ONLY,
        clinician="647-1032 mcg daily by mouth gives 80-90% of the greatest possible MMA "
        "reduction: evidence for the dose, not a prescription.",
        section="evidence",
        kind="evidence",
        cites="D3-36",
        settles="C-64 C-103",
    ),
)
