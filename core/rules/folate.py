"""Folic acid: why not first, and what to do when it is already taken."""

from core.conditions import Is, Told, yes
from core.findings import EMERGENCY, KEPT_FOLIC_ACID, REPLETED
from core.rules.verdict import (
    BEGINS,
    FOLLOWED_UP,
    FOR_CLINICIAN,
    GIVES_B12,
    NO_PLAN,
    TESTS,
    VERDICT,
)
from core.tables import Decided, Hit, Table, rule

_ALLOWED = REPLETED & Is("folate_status", "deficient")

FOLIC_ACID = Table(
    "folic-acid",
    "Folic acid",
    Hit.FIRST,
    rule(
        "over-the-counter",
        when=yes("folic_acid_use") & Is("folic_acid_reason", "none") & ~KEPT_FOLIC_ACID,
        gives="pause_over_the_counter",
        clinician="Folic acid taken without a reason: pause it until the B12 question is settled "
        "(project choice).",
        patient="You take folic acid without a medical reason. Ask your clinician about a pause "
        "until the B12 question is settled. This is Cobalt's choice: the articles do not cover "
        "it.",
        section="pitfalls",
        kind="warn",
        settles="C-96",
        basis="project_choice",
    ),
    rule(
        "not-stopped",
        when=KEPT_FOLIC_ACID,
        gives="do_not_stop_prescribed",
        clinician="Folic acid is taken: if it was prescribed it is not stopped, and the "
        "prescriber is told about the B12 question (project choice).",
        patient="You take folic acid. If it was prescribed, do not stop it; tell the person who "
        "prescribed it about your B12. This is Cobalt's choice: the articles do not cover it.",
        section="pitfalls",
        kind="warn",
        settles="C-96",
        basis="project_choice",
    ),
    rule(
        "allowed",
        when=_ALLOWED,
        gives="allowed_5mg_4_months",
        clinician="Folic acid may be added now: B12 is repleted and a folate deficiency is "
        "documented. 5 mg daily for at least 4 months.",
        patient="Your B12 is refilled and your folate is low: the articles now allow folic acid, "
        "5 mg a day for at least 4 months. Ask your clinician about it.",
        section="treatment",
        kind="do",
        cites="D2-64 D2-65 D2-66",
        settles="C-95",
    ),
    rule("closed", gives="closed", cites="D0-83"),
    when=(GIVES_B12 | TESTS | Told(yes("folic_acid_use")) | _ALLOWED) & ~NO_PLAN,
)

FOLATE_WARNING = Table(
    "folate-warning",
    "The folic acid warning",
    Hit.COLLECT,
    rule(
        "b12-at-once-beside-folic-acid",
        when=BEGINS & KEPT_FOLIC_ACID,
        clinician="Start B12 the same day and watch for nerve symptoms: beside folic acid the "
        "blood count may look falsely good (project choice).",
        patient="Because you take folic acid, treatment of the B12 shortage should begin the same "
        "day: your blood count may look better than it is. This is Cobalt's choice.",
        section="pitfalls",
        kind="warn",
        settles="C-96",
        basis="project_choice",
    ),
    rule(
        "no-folic-acid-first",
        when=~Told(Is("question_topic", "other") | (EMERGENCY & ~FOR_CLINICIAN)),
        clinician="Never give folic acid before B12 treatment is adequate: it can hide the "
        "deficiency while irreversible nerve damage goes on.",
        patient="Do not start folic acid on your own before B12 is treated. It can hide a B12 "
        "shortage while nerve damage goes on.",
        section="pitfalls",
        kind="avoid",
        cites="D0-83 D0-84 D1-97 D1-98 D1-99 D2-61 D2-62 D2-63 D3-58 D3-59 D3-60 D4-43 D4-44 D4-45",
    ),
    rule(
        "methotrexate",
        when=Is("folic_acid_reason", "methotrexate", "pregnancy") & ~NO_PLAN,
        clinician="Folic acid in pregnancy or with methotrexate is prescribed for its own reason "
        "and goes on; tell the prescriber about B12 and watch the nerves (project choice).",
        patient="Your folic acid has its own reason and goes on. Tell the person who prescribed "
        "it about your B12, and report any numbness or tingling. This is Cobalt's choice.",
        section="pitfalls",
        kind="warn",
        settles="C-96",
        basis="project_choice",
    ),
    rule(
        "folate-alone-is-dangerous",
        when=~Told(GIVES_B12) & yes("folic_acid_use") & ~NO_PLAN,
        clinician="Folate by itself is dangerous when B12 is lacking: settle the B12 question "
        "first.",
        patient="Folic acid by itself is dangerous when B12 is lacking: settle the B12 question "
        "first.",
        section="pitfalls",
        kind="warn",
        cites="D4-44 D4-48",
        settles="C-96",
    ),
    rule(
        "folate-low-alone",
        when=Is("folate_status", "deficient") & Decided(VERDICT, "no_treatment"),
        clinician="Folate is low and no B12 deficiency is shown: MMA first where it is not known, "
        "then the clinician decides on folate (project choice).",
        patient="Your folate is low, and no B12 shortage is shown. Ask about an MMA test if it "
        "was not done, and then about folate. This is Cobalt's choice.",
        section="pitfalls",
        kind="warn",
        settles="C-95 C-97",
        basis="project_choice",
    ),
    rule(
        "folate-low-too",
        when=FOLLOWED_UP
        & Is("folate_status", "deficient")
        & ~Told(REPLETED)
        & ~Told(KEPT_FOLIC_ACID),
        clinician="Folate is low too: folic acid 5 mg daily for at least 4 months only after "
        "loading is complete and repletion is shown; with nerve symptoms not before the plateau "
        "(the plateau is a project choice).",
        patient="Your folate is low too. It is treated only after B12 has been refilled; your "
        "clinician checks that first.",
        section="pitfalls",
        kind="warn",
        cites="D2-64 D2-65 D2-66 D3-62",
        settles="C-95 C-97",
    ),
)
