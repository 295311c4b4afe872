"""Special considerations: anatomy, diet and medicines as causes."""

from core.conditions import Is, Unsettled, yes
from core.findings import (
    BORDERLINE,
    DIETARY,
    DRUG_CAUSE,
    ILEAL_DISEASE,
    LONG_RESECTION,
    LOW,
    MALABSORPTION,
    PLANT_DIET,
    POSSIBLE_DRUG_CAUSE,
    PPI_RISK,
    RESECTED_SOME,
)
from core.rules.verdict import BEGINS, COVERED
from core.tables import rule
from core.thresholds import METFORMIN_LONG, RESECTION_LONG

CAUSES = (
    # Anatomy and cause.
    rule(
        "operation-note",
        when=RESECTED_SOME & Unsettled(RESECTION_LONG) & COVERED,
        clinician="The length of ileum removed is not known: it counts as more than 20 cm for "
        "treatment and route, and the operation note is wanted before lifelong prevention is "
        "fixed (project choice).",
        patient="Ask for the report of your operation: how much bowel was removed matters for how "
        "long you need B12. Until then it counts as much; that is Cobalt's choice.",
        section="special",
        kind="do",
        settles="C-15",
        basis="project_choice",
    ),
    rule(
        "short-resection",
        when=ILEAL_DISEASE & ~LONG_RESECTION & ~MALABSORPTION & COVERED,
        clinician="Ileal disease below the printed lengths is a possible cause: test yearly "
        "(project choice).",
        patient="Your bowel disease or surgery is below the printed lengths, but can still lower "
        "B12: a yearly test is Cobalt's choice.",
        section="special",
        kind="monitor",
        settles="C-15",
        basis="project_choice",
    ),
    rule(
        "possible-medicine",
        when=POSSIBLE_DRUG_CAUSE & (BORDERLINE | LOW) & COVERED,
        clinician="Metformin or an acid blocker is taken, but not for the printed time or for an "
        "unknown one: a possible cause, not a trigger by itself.",
        patient="You take metformin or an acid blocker, as far as is known not for long enough to "
        "count by itself. It may still be part of the cause.",
        section="special",
        kind="explain",
        cites="D3-52 D3-53 D3-54",
        settles="C-14 C-43 C-45",
    ),
    rule(
        "other-medicine",
        when=(yes("colchicine_use") | yes("anticonvulsant_use")) & (BORDERLINE | LOW) & COVERED,
        clinician="Colchicine or an anticonvulsant is a possible cause to review; it is no "
        "trigger by itself.",
        patient="Colchicine or a seizure medicine may be part of the cause. Do not change it on "
        "your own.",
        section="special",
        kind="explain",
        cites="D1-75 D1-76",
        settles="C-46",
    ),
    rule(
        "vegetarian",
        when=Is("diet", "vegetarian") & BORDERLINE & COVERED,
        clinician="A diet with eggs and milk is no trigger; it is noted as a possible cause "
        "(project choice: the documents do not define strict vegetarian).",
        patient="A vegetarian diet with eggs and milk is no reason by itself; it is noted as a "
        "possible cause. That reading is Cobalt's choice.",
        section="special",
        kind="explain",
        settles="C-51",
        basis="project_choice",
    ),
    rule(
        "several-causes",
        when=BEGINS
        & ((MALABSORPTION & (PLANT_DIET | METFORMIN_LONG | PPI_RISK)) | (DIETARY & DRUG_CAUSE)),
        clinician="More than one cause is present: the one highest in the resolved order decides "
        "the route, and the warnings and checks of all of them apply (project choice).",
        patient="You have more than one possible cause. The strongest one decides the treatment; "
        "the checks for all of them apply. The order is Cobalt's choice.",
        section="special",
        kind="explain",
        settles="C-122",
        basis="project_choice",
    ),
    rule(
        "stomach-removed",
        when=Is("gastrectomy", "partial", "total") & COVERED,
        clinician="A gastrectomy is counted as confirmed malabsorption: the documents do not name "
        "it, so this is Cobalt's reading (project choice).",
        patient="After an operation on the stomach B12 is hard to take up. The articles do not "
        "name it; counting it is Cobalt's choice.",
        section="special",
        kind="explain",
        settles="C-128",
        basis="project_choice",
    ),
)
