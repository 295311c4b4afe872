"""Who gets no plan, whatever else is known."""

from core.conditions import Is
from core.findings import (
    ALLERGIC,
    EMERGENCY,
    INHERITED,
    IS_CHILD,
)
from core.rules.audience import FOR_CLINICIAN
from core.tables import rule

WHOM = (
    rule(
        "off-topic",
        when=Is("question_topic", "other"),
        gives="information",
        clinician="Not in these documents: the five documents are about vitamin B12 deficiency "
        "only.",
        patient="That is not in these documents: the five articles are about vitamin B12 "
        "deficiency only.",
        settles="C-108",
        basis="outside",
    ),
    # Who gets no plan, whatever else is known.
    rule(
        "emergency-for-patients",
        when=EMERGENCY & ~FOR_CLINICIAN,
        gives="refer",
        patient="Get emergency medical help now. Do not wait for a B12 result. The five articles "
        "do not cover emergencies.",
        settles="C-107 C-126",
        basis="outside",
    ),
    rule(
        "child",
        when=IS_CHILD,
        gives="refer",
        clinician="Refer to pediatrics: under 18 is outside the five documents, so no dose is "
        "given here.",
        patient="The five articles are about adults only. Please take these results to a "
        "children's doctor.",
        settles="C-93",
        basis="outside",
    ),
    rule(
        "allergy",
        when=ALLERGIC,
        gives="refer",
        clinician="Refer before any B12 is given: a reported allergy to cobalamin or cobalt is "
        "not covered by the documents, so no plan is proposed.",
        patient="Tell a doctor about your reaction to B12 before you get any. The articles do not "
        "cover this allergy, so no plan is given here.",
        settles="C-107",
        basis="outside",
    ),
    rule(
        "inherited-disorder",
        when=INHERITED,
        gives="refer",
        clinician="Refer to a metabolic clinic: the documents settle only the formulation in "
        "inherited cobalamin disorders, so no regimen is worked out.",
        patient="An inherited B12 disorder needs a clinic for metabolic diseases. No treatment "
        "plan is given here.",
        cites="D2-57",
        settles="C-80",
    ),
)
