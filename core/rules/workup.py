"""Looking for the cause, alongside treatment and never before it."""

from core.conditions import Is, Told, Unsettled, yes
from core.findings import (
    ABOVE,
    BLOOD_COUNT_SIGN,
    BORDERLINE,
    CAUSE_UNKNOWN,
    DEFICIENCY_CONFIRMED,
    FUNCTIONAL_SYMPTOMS,
    GIVEN_TIME,
    MMA_IS_NORMAL,
    MMA_KNOWN,
    NERVES_OF_HANDS_OR_FEET,
    NEURO,
    ON_TABLETS,
    ORAL_FAILURE,
    PERNICIOUS_ANEMIA,
    PERNICIOUS_ANEMIA_KNOWN,
)
from core.rules.review import NEW_COURSE, REVIEWED
from core.rules.verdict import AS_UNTREATED, BEGINS, COVERED, FOLLOWED_UP
from core.tables import Hit, Table, rule
from core.thresholds import GASTRIN_HIGH, ON_PPI

_ANTIBODIES_NOT_TESTED = ~Told(Is("intrinsic_factor_antibody", "positive", "negative"))
_SCREENED = yes("autoimmune_disease") | yes("glossitis") | yes("anemia") | NERVES_OF_HANDS_OR_FEET

_SEARCHED = BEGINS | (REVIEWED & ON_TABLETS & ~ABOVE)

WORKUP = Table(
    "workup",
    "Looking for the cause, alongside treatment",
    Hit.COLLECT,
    rule(
        "antibodies-at-any-level",
        when=COVERED & _ANTIBODIES_NOT_TESTED & _SCREENED & ~Told(PERNICIOUS_ANEMIA_KNOWN),
        gives="intrinsic_factor_antibody",
        clinician="Intrinsic factor antibodies, at any B12 level: autoimmune disease, glossitis, "
        "anemia or neuropathy is present. Never a gate to treatment.",
        patient="An antibody blood test for pernicious anemia: autoimmune disease, a sore tongue, "
        "anemia or nerve trouble is a reason for it. Treatment does not wait for it.",
        section="workup",
        kind="test",
        cites="D3-39 D3-40 D3-41 D3-42 D2-125",
        settles="C-105",
    ),
    rule(
        "antibodies-cause-unknown",
        when=_SEARCHED & _ANTIBODIES_NOT_TESTED & CAUSE_UNKNOWN & ~Told(_SCREENED),
        gives="intrinsic_factor_antibody",
        clinician="The cause is not known: intrinsic factor antibodies for pernicious anemia, "
        "parallel to treatment and never before it.",
        patient="An antibody blood test to look for pernicious anemia. Treatment does not wait "
        "for it.",
        section="workup",
        kind="test",
        cites="D1-66 D1-67",
        settles="C-105 C-109",
    ),
    rule(
        "h-pylori",
        when=_SEARCHED & CAUSE_UNKNOWN & ~Told(Is("h_pylori", "positive", "negative")),
        gives="h_pylori",
        clinician="Helicobacter pylori, as a cause of atrophic gastritis.",
        patient="A test for the stomach germ Helicobacter pylori.",
        section="workup",
        kind="test",
        cites="D1-71",
        settles="C-109",
    ),
    rule(
        "why-tablets-failed",
        when=(REVIEWED & ORAL_FAILURE) | (NEW_COURSE & ON_TABLETS & GIVEN_TIME),
        clinician="Look for what explains tablets that fail: pernicious anemia, called the "
        "commonest cause; metformin for more than 4 months; PPIs or H2 blockers for more than 12 "
        "months; colchicine, anticonvulsants; Crohn's disease, ileal resection, weight-loss "
        "surgery.",
        patient="Ask what may keep the tablets from working: pernicious anemia, metformin for "
        "more than 4 months, acid blockers for more than 12 months, colchicine, seizure "
        "medicines, Crohn's disease, or an operation on stomach or bowel.",
        section="workup",
        kind="do",
        cites="D1-66 D1-68 D1-72 D1-73 D1-74 D1-75 D1-76 D1-77 D1-78 D1-79",
        settles="C-53 C-109",
    ),
    rule(
        "gastrin-high",
        when=COVERED & GASTRIN_HIGH & _ANTIBODIES_NOT_TESTED & ~Told(ON_PPI),
        gives="intrinsic_factor_antibody",
        clinician="Gastrin {gastrin} is over 1000 pg/mL: it points to pernicious anemia, as "
        "support and not as proof.",
        patient="Your gastrin of {gastrin} is over 1000 pg/mL. It points to pernicious anemia, "
        "but does not prove it.",
        section="workup",
        kind="explain",
        cites="D1-70",
        settles="C-106",
    ),
    rule(
        "gastrin-on-a-ppi",
        when=COVERED & GASTRIN_HIGH & _ANTIBODIES_NOT_TESTED & Told(ON_PPI),
        gives="intrinsic_factor_antibody",
        clinician="Gastrin {gastrin} is not interpretable on a PPI, which raises it too: rely on "
        "the antibodies (the documents do not cover this).",
        patient="Your gastrin cannot be read while you take an acid blocker, which raises it too. "
        "The articles do not cover this; the antibody test tells more.",
        section="workup",
        kind="explain",
        settles="C-106",
        basis="outside",
    ),
    rule(
        "antibody-negative",
        when=COVERED
        & Is("intrinsic_factor_antibody", "negative")
        & (BEGINS | Told(Is("pernicious_anemia", "suspected"))),
        clinician="A negative intrinsic factor antibody does not exclude pernicious anemia "
        "(project choice).",
        patient="A negative antibody test does not rule pernicious anemia out. This reading is "
        "Cobalt's choice.",
        section="workup",
        kind="explain",
        settles="C-125",
        basis="project_choice",
    ),
    rule(
        "gastrin",
        when=BEGINS
        & Told(Is("pernicious_anemia", "suspected"))
        & Unsettled(GASTRIN_HIGH)
        & ~Told(ON_PPI),
        gives="gastrin",
        clinician="Gastrin, since pernicious anemia is suspected: over 1000 pg/mL points to it.",
        patient="A gastrin blood test, since pernicious anemia is suspected.",
        section="workup",
        kind="test",
        cites="D1-69 D1-70",
        settles="C-106",
    ),
    rule(
        "antibody-counts",
        when=FOLLOWED_UP & Is("intrinsic_factor_antibody", "positive") & PERNICIOUS_ANEMIA,
        clinician="A positive intrinsic factor antibody with deficiency counts as pernicious "
        "anemia for route and duration.",
        patient="Your antibody test points to pernicious anemia: your gut cannot take B12 up.",
        section="workup",
        kind="explain",
        cites="D2-45 D3-22",
        settles="C-125",
    ),
    rule(
        "antibody-without-deficiency",
        when=COVERED & Is("intrinsic_factor_antibody", "positive") & ~Told(DEFICIENCY_CONFIRMED),
        clinician="A positive intrinsic factor antibody without deficiency opens testing and a "
        "yearly review only (project choice).",
        patient="A positive antibody test alone, without a shortage, means more testing and a "
        "yearly check. This is Cobalt's choice.",
        section="workup",
        kind="monitor",
        settles="C-125",
        basis="project_choice",
    ),
    rule(
        "other-causes-above-the-band",
        when=ABOVE & AS_UNTREATED & FUNCTIONAL_SYMPTOMS,
        clinician="Look for another cause of the symptoms in parallel: no document supports "
        "treating them with B12 at this level without a raised marker (project choice).",
        patient="Ask what else may cause your symptoms. This is Cobalt's choice.",
        section="workup",
        kind="do",
        settles="C-28",
        basis="project_choice",
    ),
    rule(
        "mma-normal-nerves",
        when=BORDERLINE & NEURO & MMA_IS_NORMAL,
        clinician="A normal MMA makes another cause of the nerve symptoms more likely: look for "
        "it in parallel (project choice).",
        patient="Ask what else may cause your nerve symptoms, since your MMA is normal. This is "
        "Cobalt's choice.",
        section="workup",
        kind="do",
        settles="C-24",
        basis="project_choice",
    ),
    rule(
        "blood-count-first",
        when=BORDERLINE & BEGINS & BLOOD_COUNT_SIGN & ~MMA_KNOWN,
        clinician="Draw MMA and folate before the first dose; both are harder to read afterwards.",
        patient="Blood for MMA and folate should be taken before the first dose.",
        section="workup",
        kind="do",
        cites="D4-39 D3-61",
        settles="C-27 C-32",
    ),
)
