"""Which form of B12: kidneys, inherited disorders, what is preferred."""

from core.conditions import Is, Told, Unsettled, yes
from core.findings import INHERITED, LOW, NEURO, ON_INJECTIONS, ON_TABLETS, RENAL, VISION
from core.regimens import (
    INJECTION_THEN_TABLETS,
    ORAL_1000_2000,
    TABLETS,
    TABLETS_ON_TRIAL,
)
from core.rules.injection import ANY_INJECTION, HELD
from core.rules.maintenance import MAINTENANCE
from core.rules.offers import FALLBACK
from core.rules.regimen import REGIMEN
from core.rules.review import CONTINUES, FORM_CHANGES
from core.rules.verdict import GIVES_B12
from core.tables import Decided, Hit, Table, rule

FORMS = Table(
    "forms",
    "Which forms of tablet may be named",
    Hit.FIRST,
    rule(
        "kidneys-fine",
        when=~RENAL & ~HELD,
        gives=("methylcobalamin", "cyanocobalamin"),
        clinician="Tablets: methylcobalamin is preferred by one document, cyanocobalamin is the "
        "oral drug of another; with normal kidneys either will do.",
        patient="For tablets the articles name methylcobalamin and cyanocobalamin. With healthy "
        "kidneys either will do.",
        section="formulation",
        kind="do",
        cites="D0-78 D3-07 D3-31",
        settles="C-77",
    ),
    rule("kidneys-weak-or-unknown", gives=("methylcobalamin",), cites="D0-78 D2-54"),
    when=GIVES_B12 & (~ANY_INJECTION | HELD | FALLBACK | Decided(MAINTENANCE, ORAL_1000_2000)),
)

FORMULATION = Table(
    "formulation",
    "What is said about the forms",
    Hit.COLLECT,
    rule(
        "hydroxocobalamin-first",
        when=ANY_INJECTION,
        clinician="Inject hydroxocobalamin: it stays in tissue longer and has established dosing. "
        "Methylcobalamin is the second choice; the documents print no dose for it. Cyanocobalamin "
        "is not to be injected.",
        patient="For injections the articles choose hydroxocobalamin, because it lasts longer in "
        "the body. Cyanocobalamin should not be injected.",
        section="formulation",
        kind="do",
        cites="D0-78 D1-59 D1-60 D2-50 D2-51 D2-52 D3-26 D1-15 D1-63 D1-64 D3-27",
        settles="C-77 C-79",
    ),
    rule(
        "weak-kidneys",
        when=GIVES_B12 & RENAL,
        gives="cyanocobalamin",
        clinician="No cyanocobalamin by any route with renal dysfunction: the kidneys have to "
        "clear it. Use hydroxocobalamin or methylcobalamin.",
        patient="With weak kidneys, avoid the form called cyanocobalamin: the kidneys have to "
        "clear it. Ask for hydroxocobalamin or methylcobalamin.",
        section="formulation",
        kind="avoid",
        cites="D0-79 D0-80 D2-54 D3-28 D4-33 D4-34 D4-36 D1-61",
        settles="C-17 C-78",
    ),
    rule(
        "diabetic-kidneys",
        when=GIVES_B12 & yes("diabetic_nephropathy"),
        clinician="In diabetic nephropathy cyanocobalamin goes along with more cardiovascular "
        "events (hazard ratio 2.0, an association).",
        patient="In people with kidney damage from diabetes, cyanocobalamin was linked with more "
        "heart and vessel problems.",
        section="formulation",
        kind="evidence",
        cites="D0-81 D1-62 D2-56 D3-29 D4-35",
        settles="C-78",
    ),
    rule(
        "wrong-form",
        when=FORM_CHANGES & ON_INJECTIONS,
        gives="cyanocobalamin",
        clinician="Change the form: cyanocobalamin is not to be injected. Hydroxocobalamin at the "
        "same dose, methylcobalamin as the second choice; no dose is left out meanwhile.",
        patient="The form called cyanocobalamin should not be injected. Ask for hydroxocobalamin, "
        "and leave no dose out until then.",
        section="formulation",
        kind="avoid",
        cites="D1-59 D1-60 D2-50",
        settles="C-77",
    ),
    rule(
        "wrong-form-of-tablets",
        when=FORM_CHANGES & ON_TABLETS,
        gives="cyanocobalamin",
        clinician="Change the form: with weak kidneys, or with diabetes and kidneys not looked "
        "at, no cyanocobalamin; methylcobalamin tablets at the same dose, no dose left out "
        "meanwhile.",
        patient="With weak kidneys, or with diabetes and kidneys that were not looked at, the "
        "form called cyanocobalamin does not fit. Ask for methylcobalamin, and leave no dose out "
        "until then.",
        section="formulation",
        kind="avoid",
        cites="D0-79 D2-54 D3-28 D4-33 D4-36",
        settles="C-17 C-77",
    ),
    rule(
        "kidneys-to-look-at",
        when=CONTINUES & Is("b12_form", "cyanocobalamin") & ~FORM_CHANGES & Unsettled(RENAL),
        clinician="Cyanocobalamin tablets go on while kidney function is looked at: with renal "
        "dysfunction they would be changed (project choice).",
        patient="Your tablets hold cyanocobalamin. Ask to have your kidneys looked at: with weak "
        "kidneys another form would fit. This is Cobalt's choice.",
        section="formulation",
        kind="test",
        settles="C-17 C-77",
        basis="project_choice",
    ),
    rule(
        "kidneys-not-known",
        when=GIVES_B12
        & Unsettled(RENAL)
        & (~ANY_INJECTION | HELD | FALLBACK)
        & ~Told(CONTINUES & ~FORM_CHANGES & Is("b12_form", "cyanocobalamin")),
        gives="cyanocobalamin",
        clinician="Kidney disease, dialysis or kidney damage from diabetes is not known to be absent, "
        "so cyanocobalamin is not proposed: methylcobalamin as tablets until it is (project choice).",
        patient="It is not known if you have kidney disease, so the form to ask for is "
        "methylcobalamin, not cyanocobalamin. This is Cobalt's choice.",
        section="formulation",
        kind="avoid",
        settles="C-17 C-77",
        basis="project_choice",
    ),
    rule(
        "inherited",
        when=INHERITED,
        gives="cyanocobalamin",
        clinician="No cyanocobalamin in inherited cobalamin disorders (TCN2, MMACHC, MMADHC, "
        "MTRR, MTR): it needs an enzyme conversion that they impair. Hydroxocobalamin or "
        "methylcobalamin is required.",
        patient="With an inherited B12 disorder, the form called cyanocobalamin does not work "
        "well. The articles require hydroxocobalamin or methylcobalamin.",
        section="formulation",
        kind="avoid",
        cites="D2-57 D2-58 D2-59",
        settles="C-80",
    ),
    rule(
        "only-cyanocobalamin",
        when=ANY_INJECTION
        & Is("available_forms", "cyanocobalamin")
        & ~Is("available_forms", "hydroxocobalamin", "methylcobalamin"),
        clinician="Only cyanocobalamin can be had: that is outside the documents' advice and the "
        "clinician's decision, never to delay treatment of nerve symptoms, and excluded with "
        "renal dysfunction (project choice).",
        patient="If only the form called cyanocobalamin can be had, your clinician decides. "
        "Treatment of nerve symptoms should not wait for that. This is Cobalt's choice.",
        section="formulation",
        kind="do",
        settles="C-79",
        basis="project_choice",
    ),
    rule(
        "optic-nerve",
        when=GIVES_B12 & VISION,
        clinician="With the optic nerve involved use hydroxocobalamin, not cyanocobalamin "
        "(general safety, not in the documents), which is the default here anyway.",
        patient="With eye problems, hydroxocobalamin is used and not cyanocobalamin. The articles "
        "do not cover this.",
        section="formulation",
        kind="avoid",
        settles="C-38",
        basis="outside",
    ),
)

ROUTE_NOTES = Table(
    "route-notes",
    "What is said about the route",
    Hit.COLLECT,
    rule(
        "no-vein",
        when=ANY_INJECTION,
        clinician="Not into a vein: almost all of an intravenous dose leaves in the urine. Deep "
        "subcutaneous injection is an accepted form, at the same dose.",
        patient="B12 is injected into muscle or deep under the skin, not into a vein: from a vein "
        "most of it is lost in the urine.",
        section="route",
        kind="avoid",
        cites="D2-40 D2-48 D2-49",
        settles="C-65",
    ),
    rule(
        "vein-asked-for",
        when=Is("requested_route", "iv") & ~ANY_INJECTION,
        clinician="Not into a vein: almost all of an intravenous dose leaves in the urine.",
        patient="B12 is not given into a vein: most of it would be lost in the urine.",
        section="route",
        kind="avoid",
        cites="D2-48 D2-49",
        settles="C-65",
    ),
    rule(
        "one-number",
        when=Decided(REGIMEN, TABLETS, TABLETS_ON_TRIAL) & ~LOW,
        clinician="Where one number is needed: 1000 mcg daily, the only dose inside every printed "
        "range (project choice).",
        patient="If one number is needed, it is 1000 mcg a day, the only dose inside every "
        "printed range. That is Cobalt's choice.",
        section="route",
        kind="do",
        settles="C-64",
        basis="project_choice",
    ),
    rule(
        "one-number-when-low",
        when=Decided(REGIMEN, TABLETS, TABLETS_ON_TRIAL, INJECTION_THEN_TABLETS) & LOW,
        clinician="Where one number is needed: 2000 mcg daily, since the level is below 180 pg/mL "
        "(project choice).",
        patient="If one number is needed, it is 2000 mcg a day, because your level is low. That "
        "is Cobalt's choice.",
        section="route",
        kind="do",
        settles="C-64",
        basis="project_choice",
    ),
    rule(
        "injections-act-sooner",
        when=ANY_INJECTION & NEURO,
        clinician="With nerve symptoms injections bring quicker improvement and lower the risk of "
        "permanent damage.",
        patient="With nerve symptoms, injections work faster and lower the risk of lasting damage.",
        section="route",
        kind="why",
        cites="D0-76 D0-77 D2-34 D2-35",
        settles="C-54 C-104",
    ),
)
