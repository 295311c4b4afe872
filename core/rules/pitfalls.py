"""Pitfalls, evidence and limits: what goes wrong, how sure it is, what is left out."""

from core.conditions import Told, Unsettled, yes
from core.findings import (
    ANATOMICAL,
    BORDERLINE,
    FUNCTIONAL_SYMPTOMS,
    HIGH_RISK,
    HOMOCYSTEINE_ABOVE_GOAL,
    HOMOCYSTEINE_HIGH,
    LOW,
    MMA_IS_ELEVATED,
    MMA_KNOWN,
    NEURO,
    ON_INJECTIONS,
    ON_TABLETS,
    ORAL_FAILURE,
    PERNICIOUS_ANEMIA,
    VASCULAR,
)
from core.regimens import INJECTIONS, INJECTIONS_OR_TABLETS, TABLETS_ON_TRIAL
from core.rules.injection import INJECTED_TODAY
from core.rules.regimen import INJECTED, REGIMEN, TABLETS_ONLY
from core.rules.review import GOES_ON_INJECTING, NEW_COURSE, REVIEW, REVIEWED
from core.rules.review.steps import STOP_TOGETHER
from core.rules.verdict import BEGINS, FOLLOWED_UP, GIVES_B12, NO_PLAN, PREVENTS, TESTS, VERDICT
from core.tables import Decided, Hit, Table, rule
from core.thresholds import OVER_80

PITFALLS = Table(
    "pitfalls",
    "Pitfalls",
    Hit.COLLECT,
    rule(
        "level-alone",
        when=~NO_PLAN & ~REVIEWED,
        clinician="Do not rely on serum B12 alone to exclude deficiency: an in-range level is "
        "often wrongly taken as ruling it out.",
        patient="A B12 level in the normal range alone does not rule a shortage out.",
        section="pitfalls",
        kind="avoid",
        cites="D0-85 D0-86 D3-87",
        settles="C-84",
    ),
    rule(
        "do-not-delay",
        when=BEGINS & (FUNCTIONAL_SYMPTOMS | HIGH_RISK),
        clinician="Do not hold treatment back in someone with symptoms or high risk: time spent "
        "waiting on MMA can let irreversible nerve complications advance.",
        patient="With symptoms or a high risk, treatment should not wait for the MMA result: "
        "nerve damage can become permanent.",
        section="pitfalls",
        kind="warn",
        cites="D0-87 D0-88 D0-89",
        settles="C-32 C-66",
    ),
    rule(
        "never-delay-nerves",
        when=BEGINS & NEURO,
        clinician="Never delay treatment with neurological symptoms: the damage can become "
        "irreversible.",
        patient="With nerve symptoms treatment should never wait: the damage can become permanent.",
        section="pitfalls",
        kind="warn",
        cites="D3-18 D3-19 D4-29 D4-30",
        settles="C-32 C-116",
    ),
    rule(
        "sample-first",
        when=BEGINS & ~MMA_KNOWN,
        clinician="Draw the samples before the first dose on the same day, since treatment lowers "
        "MMA; if that cannot be done and there are nerve symptoms or severe deficiency, give the "
        "dose anyway.",
        patient="Blood is best taken before the first dose, on the same day. Treatment should not "
        "wait for it.",
        section="pitfalls",
        kind="do",
        cites="D4-38 D4-39 D2-123",
        settles="C-32",
    ),
    rule(
        "do-not-stop",
        when=(BEGINS & ~Decided(REGIMEN, TABLETS_ON_TRIAL))
        | (REVIEWED & ~Decided(REVIEW, STOP_TOGETHER))
        | (PREVENTS & ANATOMICAL),
        clinician="Do not stop because symptoms improve or levels become normal: the deficiency "
        "can come back, with irreversible nerve damage.",
        patient="Do not stop B12 on your own when you feel better or the level is normal: the "
        "shortage can come back and harm nerves for good.",
        section="pitfalls",
        kind="avoid",
        cites="D3-89 D3-90 D2-114 D2-116 D4-70 D4-72 D4-73",
        settles="C-70 C-71",
    ),
    rule(
        "wish-to-stop",
        when=REVIEWED & yes("wants_to_stop") & ~Decided(REVIEW, STOP_TOGETHER),
        clinician="Do not stop: feeling better or a normal level is no reason to, and stopping "
        "can bring the deficiency back with nerve damage that stays. A stop is talked about only "
        "when the cause has ended, nerves were never affected, the 12-month check is done and two "
        "checks were stable (project choice).",
        patient="Please keep your B12 going. Feeling well or a good level is no reason to end it: "
        "the shortage can come back and harm nerves for good. Talk to your clinician about it "
        "first.",
        section="treatment",
        kind="avoid",
        cites="D0-93 D1-100 D1-101 D1-103 D1-104 D2-114 D2-115 D3-89 D3-90 D4-70 D4-72 D4-73",
        settles="C-70 C-71",
    ),
    rule(
        "no-titration",
        when=FOLLOWED_UP & (INJECTED_TODAY | GOES_ON_INJECTING),
        clinician="Do not set the spacing of injections by serum B12 or MMA: symptoms and "
        "response set it. Poor figures may bring injections closer; normal ones never thin them "
        "out.",
        patient="How you feel sets the time between injections, not the blood figures. A good "
        "figure is no reason for fewer of them.",
        section="pitfalls",
        kind="avoid",
        cites="D2-101 D2-102 D3-94 D3-95",
        settles="C-72",
    ),
    rule(
        "watch-on-tablets",
        when=FOLLOWED_UP & ~Told(INJECTED_TODAY | GOES_ON_INJECTING),
        clinician="Watch for nerve symptoms: any of them on tablets means injections at once.",
        patient="Watch for numbness, tingling, or trouble walking, thinking or seeing, and tell "
        "your clinician at once: tablets are not enough then.",
        section="pitfalls",
        kind="monitor",
        cites="D2-33 D2-126 D3-18",
        settles="C-54",
    ),
    rule(
        "watch-for-return",
        when=FOLLOWED_UP & (INJECTED_TODAY | GOES_ON_INJECTING),
        clinician="Watch for nerve symptoms that come back: they mean injections more often, "
        "since the schedule is too sparse then.",
        patient="Watch for numbness, tingling, or trouble walking, thinking or seeing that comes "
        "back, and tell your clinician at once: the schedule is too thin then.",
        section="pitfalls",
        kind="monitor",
        cites="D2-126 D2-127 D2-128",
        settles="C-73",
    ),
    rule(
        "level-alone-on-treatment",
        when=REVIEWED,
        clinician="Serum B12 alone must not steer treatment: it cannot show whether it is "
        "adequate; MMA and homocysteine reflect function more sensitively.",
        patient="The B12 level alone does not show if treatment is enough. MMA and homocysteine "
        "tell more.",
        section="pitfalls",
        kind="avoid",
        cites="D1-105 D1-106 D2-117",
        settles="C-84",
    ),
    rule(
        "potassium",
        when=LOW & yes("anemia") & BEGINS,
        clinician="In severe anemia potassium may fall early in treatment; the documents do not "
        "cover it.",
        patient="With severe anemia some blood salts may fall early in treatment. The articles do "
        "not cover it: your team should check.",
        section="pitfalls",
        kind="warn",
        settles="C-107",
        basis="outside",
    ),
    rule(
        "allergy-not-known",
        when=INJECTED_TODAY & Unsettled(yes("b12_allergy")),
        clinician="Ask about an allergy to cobalamin or cobalt before any injection (not in the "
        "documents).",
        patient="Before an injection, say if you ever reacted badly to B12 or cobalt. The "
        "articles do not cover this.",
        section="pitfalls",
        kind="warn",
        settles="C-107",
        basis="outside",
    ),
)

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

LIMITS = Table(
    "limits",
    "What this answer rests on",
    Hit.COLLECT,
    rule(
        "five-articles",
        clinician="This rests on five question-and-answer articles that await human review, not "
        "on a national guideline (the documents do not say so themselves). Laboratories may use "
        "other ranges.",
        patient="This rests on five articles that no doctor has signed off yet. The articles do "
        "not replace a guideline, and your laboratory may use other limits; this is not in the "
        "articles.",
        section="limits",
        kind="explain",
        settles="C-04",
        basis="outside",
    ),
    rule(
        "nothing-for-the-rest",
        when=Decided(VERDICT, "cannot_say"),
        clinician="What is missing is listed below; Cobalt does not guess (project choice).",
        patient="What is missing is listed below. Cobalt does not guess; that is Cobalt's choice.",
        section="limits",
        kind="explain",
        settles="C-127",
        basis="project_choice",
    ),
)
