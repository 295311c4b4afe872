"""A level from 180 to 350 pg/mL."""

from core.conditions import Told
from core.findings import (
    BLOOD_COUNT_SIGN,
    BORDERLINE,
    FUNCTIONAL_SYMPTOMS,
    HIGH_RISK,
    HOMOCYSTEINE_HIGH,
    MMA_IN_ZONE,
    MMA_IS_NORMAL,
    MMA_UNAVAILABLE,
    NEURO,
    VASCULAR,
)
from core.tables import rule

BORDERLINE_LEVEL = (
    # Borderline, 180 to 350 pg/mL.
    rule(
        "borderline-nerves",
        when=BORDERLINE & NEURO,
        gives="treat_now",
        clinician="Treat now, the same day: nerve symptoms at a borderline {serum_b12} call for "
        "treatment whatever MMA shows.",
        patient="Your level of {serum_b12} is borderline, and you have nerve symptoms. Ask a "
        "clinician about treatment today, whatever your MMA test shows.",
        cites="D0-47 D0-88 D3-18 D4-29",
        settles="C-20 C-66",
    ),
    rule(
        "borderline-symptoms",
        when=BORDERLINE & FUNCTIONAL_SYMPTOMS,
        gives="treat_now",
        clinician="Treat now: a symptom of functional deficiency at a borderline {serum_b12} "
        "calls for treatment whatever MMA shows.",
        patient="Your level of {serum_b12} is borderline, and you have a symptom that low B12 can "
        "cause. Ask your clinician about treatment now, whatever your MMA test shows.",
        cites="D0-47 D0-56 D0-57 D0-58 D0-88",
        settles="C-20",
    ),
    rule(
        "borderline-vascular-homocysteine",
        when=BORDERLINE & VASCULAR & HOMOCYSTEINE_HIGH,
        gives="treat_now",
        clinician="Treat: a borderline {serum_b12} with raised homocysteine meets the definition "
        "of metabolic deficiency, and with vascular disease treatment is reasonable (Class 2a).",
        patient="Your level of {serum_b12} is borderline and your homocysteine is raised. With "
        "your heart, vessel or stroke history, it is reasonable to ask your clinician about B12.",
        cites="D0-62 D0-64 D0-67",
        settles="C-30 C-34",
    ),
    rule(
        "borderline-blood-count",
        when=BORDERLINE & BLOOD_COUNT_SIGN,
        gives="treat_now",
        clinician="Treat now: macrocytosis or anemia at a borderline {serum_b12} is taken as "
        "equal to a treatment-triggering symptom (project choice, awaiting a clinician's "
        "sign-off).",
        patient="Your level of {serum_b12} is borderline and your blood count is not normal. "
        "Cobalt takes that as a reason to ask your clinician about treatment now. It is Cobalt's "
        "choice: the articles leave this open.",
        settles="C-27",
        basis="project_choice",
    ),
    rule(
        "borderline-risk-mma-normal",
        when=BORDERLINE & HIGH_RISK & MMA_IS_NORMAL & ~FUNCTIONAL_SYMPTOMS,
        gives="prevent",
        clinician="Prevention, not treatment: with a normal MMA and no symptom a borderline "
        "{serum_b12} is no deficiency, but the risk condition stays (project choice: the "
        "documents do not name this combination).",
        patient="Your MMA is normal and you have no symptoms, so this is not a deficiency now. "
        "But you have a reason to run low later, so ask about preventing it. The articles do not "
        "name this exact case; this is Cobalt's choice.",
        settles="C-23",
        basis="project_choice",
    ),
    rule(
        "borderline-high-risk",
        when=BORDERLINE & HIGH_RISK,
        gives="treat_now",
        clinician="Treat now: a borderline {serum_b12} with a high-risk condition is treated "
        "without waiting for MMA.",
        patient="Your level of {serum_b12} is borderline, and you have a condition that makes low "
        "B12 likely. Ask your clinician about starting treatment without waiting for the MMA "
        "result.",
        cites="D0-33 D0-87 D0-89",
        settles="C-20 C-22",
    ),
    rule(
        "borderline-homocysteine-instead",
        when=BORDERLINE & MMA_UNAVAILABLE & HOMOCYSTEINE_HIGH,
        gives="treat_now",
        clinician="Treat as probable deficiency: MMA cannot be had, and homocysteine above 15 "
        "µmol/L at a borderline {serum_b12} stands in for it.",
        patient="The MMA test cannot be done, but your homocysteine is raised and your level of "
        "{serum_b12} is borderline. That makes low B12 probable: ask your clinician about "
        "treatment.",
        cites="D0-64 D1-31",
        settles="C-30 C-31",
    ),
    rule(
        "borderline-disputed-zone",
        when=BORDERLINE & MMA_IN_ZONE,
        gives="test_first",
        clinician="Not settled: MMA {mma} lies in the disputed zone, above 260 and up to 271 "
        "nmol/L, where the documents' two units disagree. Offer oral B12 1000 mcg daily or repeat "
        "MMA at 3 months (project choice); no lifelong injections on this value alone.",
        patient="Your MMA of {mma} lies where the articles' own limits disagree. You and your "
        "clinician can choose: B12 tablets for now, or another MMA test in 3 months. This is "
        "Cobalt's choice where the articles differ.",
        settles="C-06 C-07",
        basis="project_choice",
    ),
    rule(
        "borderline-nothing",
        when=BORDERLINE
        & MMA_IS_NORMAL
        & ~FUNCTIONAL_SYMPTOMS
        & ~HIGH_RISK
        & Told(~BLOOD_COUNT_SIGN),
        gives="no_treatment",
        clinician="No treatment on present facts: MMA is normal, there is no symptom and no "
        "high-risk condition, so B12 may be unnecessary at {serum_b12}.",
        patient="Your level of {serum_b12} is borderline, but your MMA is normal and you have no "
        "symptoms and no risk conditions. You may not need B12 now.",
        cites="D0-31",
        settles="C-20 C-40",
    ),
    rule(
        "borderline-nothing-yet",
        when=BORDERLINE & MMA_IS_NORMAL,
        gives="cannot_say",
        clinician="Cannot say yet: MMA is normal, but treatment may be left out only when "
        "symptoms and risk conditions are known to be absent, and some are not known.",
        patient="I cannot say yet. Your MMA is normal, but some of your symptoms or risks are not "
        "known.",
        cites="D0-31 D0-24",
        settles="C-40",
    ),
    rule(
        "borderline-test",
        when=BORDERLINE,
        gives="test_first",
        clinician="Test first: {serum_b12} is borderline (180-350 pg/mL), and methylmalonic acid "
        "(MMA) decides whether treatment is needed, unless a symptom or a high-risk condition is "
        "found: then treatment does not wait.",
        patient="Your level of {serum_b12} is borderline. It neither shows nor rules out a "
        "shortage. Ask for a methylmalonic acid (MMA) blood test: it tells whether you need "
        "treatment.",
        cites="D0-13 D0-14 D0-15 D0-16 D0-33 D0-47",
        settles="C-20",
    ),
)
