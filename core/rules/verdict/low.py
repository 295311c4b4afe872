"""Deficiency shown by a test, and no number for the level."""

from core.conditions import Is, Told
from core.findings import (
    ABOVE,
    FLAGGED_LOW,
    LEVEL_UNKNOWN,
    LOW,
    MACROCYTIC_ANEMIA,
    MMA_IS_ELEVATED,
    NEURO,
    PERNICIOUS_ANEMIA_KNOWN,
    PREVENTION_GROUP,
    STATED,
    STATED_SEVERE,
)
from core.tables import rule

LOW_OR_UNKNOWN = (
    # Deficiency shown.
    rule(
        "deficient-with-nerves",
        when=(LOW | MMA_IS_ELEVATED) & NEURO,
        gives="treat_now",
        clinician="Treat now, the same day: nerve symptoms with a deficiency that a test shows "
        "({shown}) are severe deficiency; tests are drawn with the first dose and not awaited.",
        patient="Your blood test shows a B12 shortage ({shown}), and you have nerve symptoms. See "
        "a clinician today about treatment: nerve damage can become permanent, and nobody should "
        "wait for more tests.",
        cites="D1-26 D2-120 D2-123 D2-124 D3-18 D3-19 D4-29 D4-30",
        settles="C-26 C-32",
    ),
    rule(
        "low-level-with-anemia",
        when=LOW & MACROCYTIC_ANEMIA,
        gives="treat_now",
        clinician="Treat now: {serum_b12} is below 180 pg/mL, with macrocytic anemia: severe "
        "deficiency; tests are drawn with the first dose and not awaited.",
        patient="Your B12 level of {serum_b12} is low. Ask your clinician about starting "
        "treatment now; the blood tests go along with it and are no reason to wait.",
        cites="D2-120 D2-122 D2-123",
        settles="C-26 C-32",
    ),
    rule(
        "low-level",
        when=LOW,
        gives="treat_now",
        clinician="Treat now: {serum_b12} is below 180 pg/mL, which is taken as deficiency "
        "(project choice: the documents print it with macrocytic anemia); tests are drawn with "
        "the first dose and not awaited.",
        patient="Your B12 level of {serum_b12} is low. Ask your clinician about starting "
        "treatment now; the blood tests go along with it and are no reason to wait. Taking the "
        "level alone as a shortage is Cobalt's choice.",
        settles="C-26 C-32",
        basis="project_choice",
    ),
    rule(
        "mma-elevated",
        when=MMA_IS_ELEVATED,
        gives="treat_now",
        clinician="Treat now: MMA is elevated, which confirms functional B12 deficiency at any "
        "serum level.",
        patient="Your MMA test is raised. That shows your body is short of B12. Ask your "
        "clinician about starting treatment now.",
        cites="D0-28 D0-30 D1-26",
        settles="C-06 C-29 C-30",
    ),
    # Called confirmed or severe, with no number that says otherwise.
    rule(
        "called-severe",
        when=STATED_SEVERE & LEVEL_UNKNOWN,
        gives="treat_now",
        clinician="Treat now: a deficiency called severe is not kept waiting for confirmatory "
        "tests, and injections start at once. The documents print it for a level below 180 pg/mL "
        "with macrocytic anemia; assess nerve symptoms before the first dose.",
        patient="A severe B12 shortage should be treated at once, without waiting for more tests: "
        "see a clinician today, and tell of any numbness, tingling, or trouble walking, thinking "
        "or seeing.",
        cites="D2-16 D2-120 D2-121 D2-123 D2-124 D2-125 D2-13 D2-14",
        settles="C-26 C-108",
    ),
    rule(
        "called-confirmed",
        when=STATED & LEVEL_UNKNOWN,
        gives="treat_now",
        clinician="Treat: a deficiency called confirmed is treated, by injection unless the cause "
        "is dietary or a medicine with absorption intact.",
        patient="A confirmed B12 shortage is treated: ask your clinician about it. What fits "
        "depends on the cause and on nerve symptoms.",
        cites="D3-03 D3-05 D3-07 D3-55",
        settles="C-54 C-108",
    ),
    # No number for the level.
    rule(
        "pernicious-anemia",
        when=Told(PERNICIOUS_ANEMIA_KNOWN),
        gives="treat_now",
        clinician="Treat: pernicious anemia is confirmed, and its treatment by injection is "
        "called mandatory, with no level printed (a first course at a normal level is a project "
        "choice).",
        patient="You have pernicious anemia. The articles call injections necessary for it and "
        "name no level: ask your clinician about them. A first course at a normal level is "
        "Cobalt's choice.",
        cites="D3-22 D3-38",
        settles="C-57",
    ),
    rule(
        "nerves-and-low-without-number",
        when=LEVEL_UNKNOWN & NEURO & (MACROCYTIC_ANEMIA | FLAGGED_LOW),
        gives="treat_now",
        clinician="Treat now: nerve symptoms with macrocytic anemia or with a level called low or "
        "undetectable do not wait for the figure. Draw the tests and give the first injection the "
        "same day; the result decides what follows (project choice, awaiting a clinician's "
        "sign-off).",
        patient="Nerve problems like yours, with blood results that point to low B12, should not "
        "wait. See a clinician today: blood is taken and a first injection can be given the same "
        "day. This is Cobalt's choice where the articles leave a gap.",
        settles="C-124",
        basis="project_choice",
    ),
    rule(
        "nerves-below-the-top-of-the-band",
        when=LEVEL_UNKNOWN & NEURO & ~ABOVE,
        gives="treat_now",
        clinician="Treat now, the same day: {serum_b12} lies nowhere above the borderline band, "
        "and nerve symptoms are treated at a low and at a borderline level alike.",
        patient="Your level of {serum_b12} is low or borderline, and you have nerve symptoms. Ask "
        "a clinician about treatment today.",
        cites="D0-47 D2-120 D3-18",
        settles="C-20 C-66",
    ),
    rule(
        "nerves-level-missing",
        when=LEVEL_UNKNOWN & NEURO,
        gives="test_first",
        clinician="Test first, today: with nerve symptoms and no B12 level the level is wanted "
        "the same day; treatment comes before it only if it cannot be had within days (project "
        "choice).",
        patient="See a clinician today for a B12 blood test. Nerve problems like yours should not "
        "wait for it long. This is Cobalt's choice where the articles leave a gap.",
        settles="C-124",
        basis="project_choice",
    ),
    rule(
        "unmeasured-prevention",
        when=LEVEL_UNKNOWN & PREVENTION_GROUP,
        gives="prevent",
        clinician="Prevent: this group is offered preventive B12 without any proof of deficiency; "
        "the level is still wanted.",
        patient="People in your situation are offered B12 to prevent a shortage, whatever the "
        "level. Ask your clinician about it, and have your level measured.",
        cites="D2-104 D2-106",
        settles="C-112",
    ),
    rule(
        "level-not-there-yet",
        when=LEVEL_UNKNOWN
        & (Is("serum_b12_status", "not_done", "pending") | Is("serum_b12_flag", "low")),
        gives="test_first",
        clinician="Test first: there is no serum B12 figure to read yet, and a laboratory's word "
        "alone neither confirms nor excludes deficiency.",
        patient='First get the number of your B12 blood test. A word such as "low" or "normal" '
        "alone is not enough to go by.",
        cites="D0-85 D3-61",
        settles="C-98 C-123",
    ),
    rule(
        "level-unknown",
        when=LEVEL_UNKNOWN,
        gives="cannot_say",
        clinician="Cannot say: without a serum B12 value (with its unit) the documents give no "
        "verdict.",
        patient="I cannot say yet. Ask for the number and the unit of your B12 blood test.",
        cites="D0-16 D0-85",
        settles="C-98",
    ),
)
