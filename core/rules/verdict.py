"""What is to be done about B12 at all: the bottom line's first sentence."""

from core.conditions import Finding, Is, Told, yes
from core.findings import (
    ABOVE,
    ALLERGIC,
    BLOOD_COUNT_SIGN,
    BORDERLINE,
    EMERGENCY,
    FLAGGED_LOW,
    FUNCTIONAL_SYMPTOMS,
    HIGH_RISK,
    HOMOCYSTEINE_HIGH,
    INHERITED,
    IS_CHILD,
    LEVEL_UNKNOWN,
    LOW,
    MACROCYTIC_ANEMIA,
    MMA_IN_ZONE,
    MMA_IS_ELEVATED,
    MMA_IS_NORMAL,
    MMA_UNAVAILABLE,
    NEURO,
    ON_TREATMENT,
    PREVENTION_GROUP,
    VASCULAR,
)
from core.tables import Decided, Hit, Table, rule

FOR_CLINICIAN = Told(Is("audience", "clinician"))

VERDICT = Table(
    "verdict",
    "Treat now, test first, prevent, or nothing",
    Hit.FIRST,
    rule(
        "off-topic",
        when=Is("question_topic", "other"),
        gives="information",
        clinician="Not in these documents: the five documents are about vitamin B12 deficiency only.",
        patient="That is not in these documents: the five articles are about vitamin B12 deficiency only.",
        settles="C-108",
        basis="outside",
    ),
    # Who gets no plan, whatever else is known.
    rule(
        "emergency-for-patients",
        when=EMERGENCY & ~FOR_CLINICIAN,
        gives="refer",
        patient="Get emergency medical help now. Do not wait for a B12 result. "
        "The five articles do not cover emergencies.",
        settles="C-107 C-126",
        basis="outside",
    ),
    rule(
        "child",
        when=IS_CHILD,
        gives="refer",
        clinician="Refer to pediatrics: under 18 is outside the five documents, so no dose is given here.",
        patient="The five articles are about adults only. Please take these results to a children's doctor.",
        settles="C-93",
        basis="outside",
    ),
    rule(
        "allergy",
        when=ALLERGIC,
        gives="refer",
        clinician="Refer before any B12 is given: a reported allergy to cobalamin or cobalt is not "
        "covered by the documents, so no plan is proposed.",
        patient="Tell a doctor about your reaction to B12 before you get any. "
        "The articles do not cover this allergy, so no plan is given here.",
        settles="C-107",
        basis="outside",
    ),
    rule(
        "inherited-disorder",
        when=INHERITED,
        gives="refer",
        clinician="Refer to a metabolic clinic: the documents settle only the formulation in inherited "
        "cobalamin disorders, so no regimen is worked out.",
        patient="An inherited B12 disorder needs a clinic for metabolic diseases. "
        "No treatment plan is given here.",
        cites="D2-57",
        settles="C-80",
    ),
    rule(
        "on-treatment",
        when=ON_TREATMENT,
        gives="cannot_say",
        clinician="Not covered yet: this level was measured on or after B12 treatment, and it must not be "
        "read by the rules for untreated people. Cobalt's rules for running treatment are still to come; "
        "it is this project's choice to say nothing rather than something wrong.",
        patient="Not covered yet: you take or took B12, and that changes what your level means. "
        "It is Cobalt's choice to say nothing here rather than something wrong. "
        "Keep your treatment as it is and talk to your clinician about the result.",
        settles="C-35",
        basis="project_choice",
    ),
    # Deficiency shown.
    rule(
        "low-level",
        when=LOW,
        gives="treat_now",
        clinician="Treat now: {serum_b12} is below 180 pg/mL, which is deficiency; tests are drawn with "
        "the first dose and not awaited.",
        patient="Your B12 level of {serum_b12} is low. Ask your clinician about starting treatment now; "
        "the blood tests go along with it and are no reason to wait.",
        cites="D2-120 D2-122 D2-123",
        settles="C-26 C-32",
    ),
    rule(
        "mma-elevated",
        when=MMA_IS_ELEVATED,
        gives="treat_now",
        clinician="Treat now: MMA is above 271 nmol/L, which confirms functional B12 deficiency at any "
        "serum level.",
        patient="Your MMA test is raised. That shows your body is short of B12. "
        "Ask your clinician about starting treatment now.",
        cites="D0-28 D0-30 D1-26",
        settles="C-06 C-29 C-30",
    ),
    # No number for the level.
    rule(
        "nerves-and-low-without-number",
        when=LEVEL_UNKNOWN & NEURO & (MACROCYTIC_ANEMIA | FLAGGED_LOW),
        gives="treat_now",
        clinician="Treat now: nerve symptoms with macrocytic anemia or with a level called low or "
        "undetectable do not wait for the figure. Draw the tests and give the first injection the same "
        "day; the result decides what follows (project choice, awaiting a clinician's sign-off).",
        patient="Nerve problems like yours, with blood results that point to low B12, should not wait. "
        "See a clinician today: blood is taken and a first injection can be given the same day. "
        "This is Cobalt's choice where the articles leave a gap.",
        settles="C-124",
        basis="project_choice",
    ),
    rule(
        "nerves-level-missing",
        when=LEVEL_UNKNOWN & NEURO,
        gives="test_first",
        clinician="Test first, today: with nerve symptoms and no B12 level the level is wanted the same day; "
        "treatment comes before it only if it cannot be had within days (project choice).",
        patient="See a clinician today for a B12 blood test. Nerve problems like yours should not wait for it "
        "long. This is Cobalt's choice where the articles leave a gap.",
        settles="C-124",
        basis="project_choice",
    ),
    rule(
        "unmeasured-prevention",
        when=LEVEL_UNKNOWN & PREVENTION_GROUP,
        gives="prevent",
        clinician="Prevent: this group is offered preventive B12 without any proof of deficiency; the level is still "
        "wanted.",
        patient="People in your situation are offered B12 to prevent a shortage, whatever the level. Ask your clinician "
        "about it, and have your level measured.",
        cites="D2-104 D2-106",
        settles="C-112",
    ),
    rule(
        "level-not-there-yet",
        when=LEVEL_UNKNOWN
        & (Is("serum_b12_status", "not_done", "pending") | Is("serum_b12_flag", "low")),
        gives="test_first",
        clinician="Test first: there is no serum B12 figure to read yet, and a laboratory's word alone "
        "neither confirms nor excludes deficiency.",
        patient='First get the number of your B12 blood test. A word such as "low" or "normal" alone '
        "is not enough to go by.",
        cites="D0-85 D3-61",
        settles="C-98 C-123",
    ),
    rule(
        "level-unknown",
        when=LEVEL_UNKNOWN,
        gives="cannot_say",
        clinician="Cannot say: without a serum B12 value (with its unit) the documents give no verdict.",
        patient="I cannot say yet. Ask for the number and the unit of your B12 blood test.",
        cites="D0-16 D0-85",
        settles="C-98",
    ),
    # Borderline, 180 to 350 pg/mL.
    rule(
        "borderline-nerves",
        when=BORDERLINE & NEURO,
        gives="treat_now",
        clinician="Treat now, the same day: nerve symptoms at a borderline {serum_b12} call for treatment "
        "whatever MMA shows.",
        patient="Your level of {serum_b12} is borderline, and you have nerve symptoms. "
        "Ask a clinician about treatment today, whatever your MMA test shows.",
        cites="D0-47 D0-88 D3-18 D4-29",
        settles="C-20 C-66",
    ),
    rule(
        "borderline-symptoms",
        when=BORDERLINE & FUNCTIONAL_SYMPTOMS,
        gives="treat_now",
        clinician="Treat now: a symptom of functional deficiency at a borderline {serum_b12} calls for "
        "treatment whatever MMA shows.",
        patient="Your level of {serum_b12} is borderline, and you have a symptom that low B12 can cause. "
        "Ask your clinician about treatment now, whatever your MMA test shows.",
        cites="D0-47 D0-56 D0-57 D0-58 D0-88",
        settles="C-20",
    ),
    rule(
        "borderline-pernicious-anemia",
        when=BORDERLINE & Told(Is("pernicious_anemia", "confirmed")),
        gives="treat_now",
        clinician="Treat: pernicious anemia is confirmed, and its treatment is mandatory whatever the figure of "
        "{serum_b12}.",
        patient="You have pernicious anemia. The articles call its treatment necessary whatever the level: ask your "
        "clinician about it.",
        cites="D3-22 D3-38",
        settles="C-57",
    ),
    rule(
        "borderline-vascular-homocysteine",
        when=BORDERLINE & VASCULAR & HOMOCYSTEINE_HIGH,
        gives="treat_now",
        clinician="Treat: a borderline {serum_b12} with raised homocysteine meets the definition of "
        "metabolic deficiency, and with vascular disease treatment is reasonable (Class 2a).",
        patient="Your level of {serum_b12} is borderline and your homocysteine is raised. With your heart, "
        "vessel or stroke history, it is reasonable to ask your clinician about B12.",
        cites="D0-62 D0-64 D0-67",
        settles="C-30 C-34",
    ),
    rule(
        "borderline-blood-count",
        when=BORDERLINE & BLOOD_COUNT_SIGN,
        gives="treat_now",
        clinician="Treat now: macrocytosis or anemia at a borderline {serum_b12} is taken as equal to a "
        "treatment-triggering symptom (project choice, awaiting a clinician's sign-off); MMA and folate are "
        "drawn first.",
        patient="Your level of {serum_b12} is borderline and your blood count is not normal. Cobalt takes that "
        "as a reason to ask your clinician about treatment now. It is Cobalt's choice: the articles leave "
        "this open.",
        settles="C-27",
        basis="project_choice",
    ),
    rule(
        "borderline-risk-mma-normal",
        when=BORDERLINE & HIGH_RISK & MMA_IS_NORMAL & ~FUNCTIONAL_SYMPTOMS,
        gives="prevent",
        clinician="Prevention, not treatment: with a normal MMA and no symptom a borderline {serum_b12} is "
        "no deficiency, but the risk condition stays (project choice: the documents do not name this "
        "combination).",
        patient="Your MMA is normal and you have no symptoms, so this is not a deficiency now. "
        "But you have a reason to run low later, so ask about preventing it. The articles do not name "
        "this exact case; this is Cobalt's choice.",
        settles="C-23",
        basis="project_choice",
    ),
    rule(
        "borderline-high-risk",
        when=BORDERLINE & HIGH_RISK,
        gives="treat_now",
        clinician="Treat now: a borderline {serum_b12} with a high-risk condition is treated before the MMA "
        "result is back; MMA is still sent.",
        patient="Your level of {serum_b12} is borderline, and you have a condition that makes low B12 likely. "
        "Ask your clinician about starting treatment without waiting for the MMA result.",
        cites="D0-33 D0-87 D0-89",
        settles="C-20 C-22",
    ),
    rule(
        "borderline-homocysteine-instead",
        when=BORDERLINE & MMA_UNAVAILABLE & HOMOCYSTEINE_HIGH,
        gives="treat_now",
        clinician="Treat as probable deficiency: MMA cannot be had, and homocysteine above 15 µmol/L at a "
        "borderline {serum_b12} stands in for it.",
        patient="The MMA test cannot be done, but your homocysteine is raised and your level of {serum_b12} is "
        "borderline. That makes low B12 probable: ask your clinician about treatment.",
        cites="D0-64 D1-31",
        settles="C-30 C-31",
    ),
    rule(
        "borderline-disputed-zone",
        when=BORDERLINE & MMA_IN_ZONE,
        gives="test_first",
        clinician="Not settled: MMA {mma} lies in the disputed zone, above 260 and up to 271 nmol/L, where "
        "the documents' two units disagree. Offer oral B12 1000 mcg daily or repeat MMA at 3 months "
        "(project choice); no lifelong injections on this value alone.",
        patient="Your MMA of {mma} lies where the articles' own limits disagree. You and your clinician can "
        "choose: B12 tablets for now, or another MMA test in 3 months. This is Cobalt's choice where the "
        "articles differ.",
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
        clinician="No treatment on present facts: MMA is normal, there is no symptom and no high-risk "
        "condition, so B12 may be unnecessary at {serum_b12}.",
        patient="Your level of {serum_b12} is borderline, but your MMA is normal and you have no symptoms and "
        "no risk conditions. You may not need B12 now.",
        cites="D0-31",
        settles="C-20 C-40",
    ),
    rule(
        "borderline-nothing-yet",
        when=BORDERLINE & MMA_IS_NORMAL,
        gives="cannot_say",
        clinician="Cannot say yet: MMA is normal, but treatment may be left out only when symptoms and risk "
        "conditions are known to be absent, and some are not known.",
        patient="I cannot say yet. Your MMA is normal, but some of your symptoms or risks are not known.",
        cites="D0-31 D0-24",
        settles="C-40",
    ),
    rule(
        "borderline-test",
        when=BORDERLINE,
        gives="test_first",
        clinician="Test first: {serum_b12} is borderline (180-350 pg/mL), and methylmalonic acid (MMA) decides "
        "whether treatment is needed.",
        patient="Your level of {serum_b12} is borderline. It neither shows nor rules out a shortage. Ask for "
        "a methylmalonic acid (MMA) blood test: it tells whether you need treatment.",
        cites="D0-13 D0-14 D0-15 D0-16",
        settles="C-20",
    ),
    # Above 350 pg/mL.
    rule(
        "above-nerves-nitrous-oxide",
        when=ABOVE & NEURO & yes("nitrous_oxide_use"),
        gives="test_first",
        clinician="Test now and refer urgently: after nitrous oxide a serum B12 of {serum_b12} can mislead. "
        "The documents do not cover nitrous oxide.",
        patient="See a clinician today. Nitrous oxide (laughing gas) can harm nerves even when the B12 level "
        "looks good, and it should not be used again. The articles do not cover this.",
        settles="C-128",
        basis="outside",
    ),
    rule(
        "above-nerves-mma-normal",
        when=ABOVE & NEURO & MMA_IS_NORMAL,
        gives="refer",
        clinician="Look for another cause: with {serum_b12} above the band and a normal MMA the documents give "
        "no ground for B12, and the nerve symptoms still need an explanation.",
        patient="Your B12 level and MMA do not point to a B12 shortage. Your nerve symptoms still need a cause: "
        "see a clinician about them soon.",
        cites="D0-85 D2-119",
        settles="C-28",
    ),
    rule(
        "above-nerves",
        when=ABOVE & NEURO,
        gives="test_first",
        clinician="Test now: {serum_b12} above the band does not exclude deficiency when there are nerve "
        "symptoms. Send MMA and homocysteine today.",
        patient="Your level of {serum_b12} does not rule out a B12 shortage, because you have nerve symptoms. "
        "Ask a clinician today for MMA and homocysteine blood tests.",
        cites="D0-85 D0-86 D2-119",
        settles="C-28",
    ),
    rule(
        "above-prevention",
        when=ABOVE & PREVENTION_GROUP,
        gives="prevent",
        clinician="Prevent: {serum_b12} shows no deficiency, but this group is offered preventive B12 without "
        "any proof of one.",
        patient="Your level of {serum_b12} is fine now, but people in your situation are offered B12 to keep it "
        "that way. Ask your clinician about it.",
        cites="D2-104 D2-106",
        settles="C-112",
    ),
    rule(
        "above-disputed-zone",
        when=ABOVE & MMA_IN_ZONE,
        gives="test_first",
        clinician="Not settled: MMA {mma} lies in the disputed zone above 260 and up to 271 nmol/L. Repeat MMA "
        "at 3 months or offer oral B12 1000 mcg daily (project choice).",
        patient="Your MMA of {mma} lies where the articles' own limits disagree. You and your clinician can "
        "choose: another test in 3 months, or B12 tablets for now. This is Cobalt's choice.",
        settles="C-06",
        basis="project_choice",
    ),
    rule(
        "above-symptoms-mma-normal",
        when=ABOVE & FUNCTIONAL_SYMPTOMS & MMA_IS_NORMAL,
        gives="refer",
        clinician="Look for another cause: {serum_b12} with a normal MMA gives no ground for B12.",
        patient="Your B12 level and MMA do not point to a B12 shortage. Ask your clinician what else may cause "
        "your symptoms.",
        cites="D0-85 D1-26",
        settles="C-28",
    ),
    rule(
        "above-symptoms",
        when=ABOVE & FUNCTIONAL_SYMPTOMS,
        gives="test_first",
        clinician="Test first: {serum_b12} is above the band, but serum B12 alone does not exclude deficiency "
        "in someone with symptoms. Send MMA before any treatment.",
        patient="Your level of {serum_b12} is above the borderline range, but it does not fully rule out a "
        "shortage. Ask about an MMA blood test before any treatment.",
        cites="D0-85 D0-86",
        settles="C-28",
    ),
    rule(
        "above-nothing",
        when=ABOVE & ~FUNCTIONAL_SYMPTOMS & ~PREVENTION_GROUP,
        gives="no_treatment",
        clinician="No treatment on present facts: {serum_b12} is above the band, with no symptom and no "
        "prevention group; nothing in the documents calls for B12.",
        patient="Your level of {serum_b12} is above the borderline range, you have no symptoms of a shortage, "
        "and you are not in a group that needs prevention. You do not need B12 treatment now.",
        cites="D0-15",
        settles="C-29 C-115",
    ),
    rule(
        "above-cannot-say",
        when=ABOVE,
        gives="cannot_say",
        clinician="Cannot say: {serum_b12} is above the band, but serum B12 alone excludes nothing, and the "
        "facts that would settle it are not known.",
        patient="I cannot say yet. Your level of {serum_b12} looks fine, but a level alone does not rule out a "
        "shortage, and some facts are not known.",
        cites="D0-85 D0-86 D3-87",
        settles="C-127",
    ),
    rule(
        "nothing-known",
        gives="cannot_say",
        clinician="Cannot say: the facts given reach no rule of the documents.",
        patient="I cannot say: I know too little to go by.",
        cites="D0-85",
        settles="C-98",
    ),
)

TREATS = Decided(VERDICT, "treat_now")
PREVENTS = Decided(VERDICT, "prevent")
TESTS = Decided(VERDICT, "test_first")
GIVES_B12 = Decided(VERDICT, "treat_now", "prevent")
NO_PLAN = Finding(
    "no_plan_is_given",
    Told(
        (EMERGENCY & ~FOR_CLINICIAN)
        | IS_CHILD
        | ALLERGIC
        | INHERITED
        | Is("question_topic", "other")
    ),
    "",
    "C-80 C-93 C-107",
)
# Whom the rules for untreated adults are for: known exceptions are out, unknown ones are in.
COVERED = Finding("covered", ~NO_PLAN & ~Told(ON_TREATMENT), "", "C-35")
