"""Pitfalls, evidence and limits: what goes wrong, how sure it is, what is left out."""

from core.conditions import Unsettled, yes
from core.findings import (
    BORDERLINE,
    FUNCTIONAL_SYMPTOMS,
    HIGH_RISK,
    LOW,
    MMA_KNOWN,
    NEURO,
    PERNICIOUS_ANEMIA,
    VASCULAR,
)
from core.rules.injection import INJECTED_TODAY
from core.rules.regimen import INJECTED, TABLETS_ONLY
from core.rules.verdict import GIVES_B12, NO_PLAN, TESTS, TREATS, VERDICT
from core.tables import Decided, Hit, Table, rule
from core.thresholds import OVER_80

PITFALLS = Table(
    "pitfalls",
    "Pitfalls",
    Hit.COLLECT,
    rule(
        "level-alone",
        when=~NO_PLAN,
        clinician="Do not rely on serum B12 alone to exclude deficiency: an in-range level is "
        "often wrongly taken as ruling it out.",
        patient="A B12 level in the normal range alone does not rule a shortage out.",
        section="pitfalls",
        kind="avoid",
        cites="D0-85 D0-86",
        settles="C-84",
    ),
    rule(
        "do-not-delay",
        when=TREATS & (FUNCTIONAL_SYMPTOMS | HIGH_RISK),
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
        when=TREATS & NEURO,
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
        when=TREATS & ~MMA_KNOWN,
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
        when=GIVES_B12,
        clinician="Do not stop because symptoms improve or levels become normal: the deficiency "
        "can come back, with irreversible nerve damage.",
        patient="Do not stop B12 on your own when you feel better or the level is normal: the "
        "shortage can come back and harm nerves for good.",
        section="pitfalls",
        kind="avoid",
        cites="D2-114 D2-116 D4-70 D4-72 D4-73",
        settles="C-70 C-71",
    ),
    rule(
        "potassium",
        when=LOW & yes("anemia") & TREATS,
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
        when=(BORDERLINE | LOW) & ~NO_PLAN & (TREATS | TESTS),
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
        "cost",
        when=BORDERLINE & TESTS,
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
        cites="D3-32 D3-34 D3-35",
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
