"""Special considerations: vessels, kidneys, pregnancy, age, nerves with another cause."""

from core.conditions import Is, Unsettled, yes
from core.findings import (
    ABOVE,
    ALLERGIC,
    BORDERLINE,
    DIETARY,
    DRUG_CAUSE,
    EMERGENCY,
    FUNCTIONAL_SYMPTOMS,
    ILEAL_DISEASE,
    INHERITED,
    IS_CHILD,
    LONG_RESECTION,
    LOW,
    MALABSORPTION,
    METABOLIC,
    MMA_IS_NORMAL,
    NEURO,
    PLANT_DIET,
    POSSIBLE_DRUG_CAUSE,
    PPI_RISK,
    RENAL,
    RESECTED_SOME,
    VASCULAR,
    VISION,
)
from core.rules.verdict import COVERED, GIVES_B12, NO_PLAN, TREATS
from core.tables import Hit, Table, rule
from core.thresholds import METFORMIN_LONG, PLATELETS_LOW, RESECTION_LONG, VERY_HIGH_LEVEL

_NERVES_UNKNOWN = Unsettled(NEURO)

EMERGENCY_LINE = Table(
    "emergency",
    "What to do in an emergency",
    Hit.COLLECT,
    rule(
        "emergency-now",
        when=EMERGENCY,
        gives=("emergency", "emergency"),
        clinician="Emergency care now for {emergency_sign}. What follows goes alongside emergency care, never instead. "
        "The documents do not cover emergency signs.",
        patient="Call your emergency number now, or have someone take you to an emergency department: {emergency_sign} "
        "cannot wait. Tell the team your B12 result and when it began. The articles do not cover this.",
        section="why",
        kind="refer",
        settles="C-107 C-126",
        basis="outside",
    ),
)

SPECIAL = Table(
    "special",
    "Special considerations",
    Hit.COLLECT,
    # Vessels: the section on stroke prevention of document 000.
    rule(
        "vessels-reasonable",
        when=BORDERLINE & VASCULAR & COVERED,
        clinician="With cardiovascular disease or a past stroke, treatment is called reasonable even at this borderline "
        "level; it is not urgent without symptoms.",
        patient="After a stroke or with heart and vessel disease, treatment is called reasonable even at a borderline "
        "level.",
        section="special",
        kind="explain",
        cites="D0-62",
        settles="C-34",
    ),
    rule(
        "vessels-heart-association",
        when=VASCULAR & COVERED,
        clinician="The American Heart Association considers B vitamins reasonable for lowering stroke risk in this group "
        "(Class 2a).",
        patient="The American Heart Association calls B vitamins reasonable for lowering the risk of stroke in this "
        "group.",
        section="special",
        kind="evidence",
        cites="D0-67 D1-95",
        settles="C-34 C-101 C-115",
    ),
    rule(
        "vessels-43-percent",
        when=VASCULAR & COVERED,
        clinician="In meta-analyses B vitamins including B12 cut ischemic stroke by 43%; the figure is for B vitamins "
        "together, not for B12 alone.",
        patient="In pooled studies B vitamins including B12 cut strokes by 43%. That is for the B vitamins together, not "
        "for B12 alone.",
        section="special",
        kind="evidence",
        cites="D0-63 D1-94",
        settles="C-101",
    ),
    rule(
        "vessels-metabolic",
        when=METABOLIC & COVERED,
        clinician="Metabolic deficiency (B12 below 258 pmol/L, about 350 pg/mL, with a raised marker) adds to stroke risk "
        "by way of homocysteine.",
        patient="A low or borderline level together with a raised marker adds to the risk of stroke.",
        section="special",
        kind="explain",
        cites="D0-64 D0-65",
        settles="C-21",
    ),
    rule(
        "homocysteine-goal",
        when=(VASCULAR | METABOLIC) & COVERED,
        clinician="Homocysteine goal for the best cardiovascular outcome: below 10 µmol/L.",
        patient="The goal for homocysteine is below 10 µmol/L, to protect heart and vessels.",
        section="special",
        kind="explain",
        cites="D0-66",
        settles="C-85",
    ),
    # Anatomy and cause.
    rule(
        "operation-note",
        when=RESECTED_SOME & Unsettled(RESECTION_LONG) & COVERED,
        clinician="The length of ileum removed is not known: it counts as more than 20 cm for treatment and route, and "
        "the operation note is wanted before lifelong prevention is fixed.",
        patient="Ask for the report of your operation: how much bowel was removed matters for how long you need B12.",
        section="special",
        kind="do",
        cites="D0-39 D3-50",
        settles="C-15",
    ),
    rule(
        "short-resection",
        when=ILEAL_DISEASE & ~LONG_RESECTION & ~MALABSORPTION & COVERED,
        clinician="Ileal disease below the printed lengths is a possible cause: test yearly (project choice).",
        patient="Your bowel disease or surgery is below the printed lengths, but can still lower B12: a yearly test is "
        "Cobalt's choice.",
        section="special",
        kind="monitor",
        settles="C-15",
        basis="project_choice",
    ),
    rule(
        "possible-medicine",
        when=POSSIBLE_DRUG_CAUSE & (BORDERLINE | LOW) & COVERED,
        clinician="Metformin or an acid blocker is taken, but not for the printed time or for an unknown one: a possible "
        "cause, not a trigger by itself.",
        patient="You take metformin or an acid blocker, but not for long enough to count by itself. It may still be part "
        "of the cause.",
        section="special",
        kind="explain",
        cites="D3-52 D3-53 D3-54",
        settles="C-14 C-43 C-45",
    ),
    rule(
        "other-medicine",
        when=(yes("colchicine_use") | yes("anticonvulsant_use")) & (BORDERLINE | LOW) & COVERED,
        clinician="Colchicine or an anticonvulsant is a possible cause to review; it is no trigger by itself.",
        patient="Colchicine or a seizure medicine may be part of the cause. Do not change it on your own.",
        section="special",
        kind="explain",
        cites="D1-75 D1-76",
        settles="C-46",
    ),
    rule(
        "vegetarian",
        when=Is("diet", "vegetarian") & BORDERLINE & COVERED,
        clinician="A diet with eggs and milk is no trigger; it is noted as a possible cause (project's reading of strict "
        "vegetarian).",
        patient="A vegetarian diet with eggs and milk still holds some B12. It is noted as a possible cause.",
        section="special",
        kind="explain",
        cites="D0-44",
        settles="C-51",
    ),
    rule(
        "several-causes",
        when=TREATS
        & ((MALABSORPTION & (PLANT_DIET | METFORMIN_LONG | PPI_RISK)) | (DIETARY & DRUG_CAUSE)),
        clinician="More than one cause is present: the one highest in the resolved order decides the route, and the "
        "warnings and checks of all of them apply.",
        patient="You have more than one possible cause. The strongest one decides the treatment; the checks for all of "
        "them apply.",
        section="special",
        kind="explain",
        cites="D3-21 D3-30 D3-55",
        settles="C-122",
    ),
    rule(
        "stomach-removed",
        when=Is("gastrectomy", "partial", "total") & COVERED,
        clinician="A gastrectomy is counted as confirmed malabsorption: the documents do not name it, so this is "
        "Cobalt's reading (project choice).",
        patient="After an operation on the stomach B12 is hard to take up. The articles do not name it; counting it "
        "is Cobalt's choice.",
        section="special",
        kind="explain",
        settles="C-128",
        basis="project_choice",
    ),
    # Nerves.
    rule(
        "tongue-check",
        when=yes("glossitis") & TREATS,
        clinician="Glossitis obliges a full neurological check before the second dose; any finding means alternate-day "
        "injections.",
        patient="With a sore tongue, ask to have your nerves checked before the second dose: it can change the "
        "treatment.",
        section="special",
        kind="do",
        cites="D2-16 D2-25 D2-28",
        settles="C-37",
    ),
    rule(
        "nerves-to-examine",
        when=_NERVES_UNKNOWN & TREATS,
        clinician="Nerve symptoms are not settled: examine before the second dose, since any finding means alternate-day "
        "injections; if it cannot be settled, alternate days.",
        patient="It is not known whether your nerves are affected. Ask to have them checked soon: it changes the "
        "treatment.",
        section="special",
        kind="do",
        cites="D2-16 D2-28",
        settles="C-55 C-37",
    ),
    rule(
        "diabetic-nerves",
        when=NEURO & yes("diabetes") & COVERED,
        clinician="Diabetic neuropathy can coexist: the symptom counts, treat, and let the response at 3 months decide on "
        "further steps.",
        patient="Diabetes can harm nerves too. Your symptoms still count; the check after 3 months shows more.",
        section="special",
        kind="explain",
        cites="D0-47 D0-51",
        settles="C-42",
    ),
    rule(
        "vision",
        when=VISION & COVERED,
        clinician="Visual symptoms count as nerve symptoms; arrange an urgent eye examination in parallel (the documents "
        "do not cover that examination).",
        patient="Eye problems count as nerve symptoms. Ask for an urgent eye check too; the articles do not cover it.",
        section="special",
        kind="refer",
        gives=("ophthalmology", "urgent"),
        settles="C-38",
        basis="outside",
    ),
    rule(
        "mood",
        when=yes("depression") & ~NO_PLAN,
        clinician="Depression is never handled by B12 alone: assess mood and safety on its own (not in the documents).",
        patient="B12 alone is not a treatment for low mood. Talk to someone you trust or a clinician about it; if you "
        "think of harming yourself, get help right away. The articles do not cover this.",
        section="special",
        kind="warn",
        settles="C-25",
        basis="outside",
    ),
    rule(
        "nitrous-oxide-with-nerves",
        when=yes("nitrous_oxide_use") & NEURO & ~NO_PLAN,
        gives=("neurology", "urgent"),
        clinician="Nitrous oxide can inactivate B12 and a serum level may mislead: MMA and homocysteine now, refer "
        "urgently, stop the exposure (not in the documents).",
        patient="Nitrous oxide (laughing gas) can use up B12 and harm nerves, and a B12 level may look better than it "
        "is. The articles do not cover it: see a clinician today and do not use it again.",
        section="special",
        kind="refer",
        settles="C-128",
        basis="outside",
    ),
    rule(
        "nitrous-oxide",
        when=yes("nitrous_oxide_use") & ~NEURO & ~NO_PLAN,
        clinician="Nitrous oxide can inactivate B12, and a serum level may mislead (not in the documents).",
        patient="Nitrous oxide (laughing gas) can use up B12. The articles do not cover it: tell your clinician.",
        section="special",
        kind="explain",
        settles="C-128",
        basis="outside",
    ),
    # Pregnancy and breastfeeding.
    rule(
        "pregnant",
        when=Is("pregnancy_status", "pregnant", "planning") & COVERED,
        clinician="Serum B12 shifts in pregnancy, and the documents do not cover pregnancy without surgery: same triage, "
        "obstetric team informed.",
        patient="B12 levels shift in pregnancy; the articles do not cover that. Tell your pregnancy team about the result.",
        section="special",
        kind="refer",
        gives=("obstetrics", "informed"),
        settles="C-91",
        basis="outside",
    ),
    rule(
        "breastfeeding",
        when=Is("pregnancy_status", "breastfeeding") & COVERED,
        clinician="A breastfeeding mother needs at least 2.8 μg/day by mouth: an intake, not a treatment dose; a deficient "
        "mother gets ordinary treatment doses.",
        patient="While breastfeeding you need at least 2.8 μg of B12 a day. That is for healthy mothers, not a treatment "
        "dose.",
        section="special",
        kind="explain",
        cites="D3-78",
        settles="C-92",
    ),
    rule(
        "baby",
        when=Is("pregnancy_status", "breastfeeding") & GIVES_B12,
        clinician="Tell the baby's doctor about the mother's deficiency (the documents do not cover this).",
        patient="Tell your baby's doctor too. The articles do not cover this.",
        section="special",
        kind="refer",
        gives=("pediatrics", "informed"),
        settles="C-92",
        basis="outside",
    ),
    # Kidneys.
    rule(
        "kidneys-and-homocysteine",
        when=(yes("chronic_kidney_disease") | yes("dialysis")) & GIVES_B12,
        clinician="In chronic kidney disease or on dialysis B12 lowers homocysteine but may not bring it to normal; that is "
        "expected and no treatment failure.",
        patient="With kidney disease B12 lowers homocysteine, but perhaps not all the way to normal.",
        section="special",
        kind="explain",
        cites="D4-63 D4-64",
        settles="C-85",
    ),
    rule(
        "kidneys-and-mma",
        when=(yes("chronic_kidney_disease") | yes("dialysis")) & ABOVE & COVERED,
        clinician="Weak kidneys can raise MMA by themselves (not in the documents).",
        patient="Weak kidneys can raise MMA by themselves. The articles do not cover this.",
        section="special",
        kind="explain",
        settles="C-33",
        basis="outside",
    ),
)

REFERRALS = Table(
    "referrals",
    "Who should see the person",
    Hit.COLLECT,
    rule(
        "children",
        when=IS_CHILD,
        gives=("pediatrics", "now"),
        clinician="A child or adolescent belongs to pediatrics; with nerve symptoms the same day (not in the documents).",
        patient="A children's doctor should look at this; with nerve symptoms today. The articles do not cover children.",
        section="special",
        kind="refer",
        settles="C-93",
        basis="outside",
    ),
    rule(
        "allergic",
        when=ALLERGIC,
        gives=("clinician", "before_any_b12"),
        clinician="A reported allergy to cobalamin or cobalt is assessed before any B12 (not in the documents).",
        patient="A doctor should look into your allergy before you get any B12. The articles do not cover it.",
        section="special",
        kind="refer",
        settles="C-107",
        basis="outside",
    ),
    rule(
        "metabolic-clinic",
        when=INHERITED,
        gives=("metabolic", "now"),
        clinician="A metabolic clinic leads in inherited cobalamin disorders; serum B12 may mislead there (not in the "
        "documents).",
        patient="A clinic for metabolic diseases should lead. The articles do not cover more than the form of B12.",
        section="special",
        kind="refer",
        settles="C-80",
        basis="outside",
    ),
    rule(
        "very-high-without-intake",
        when=VERY_HIGH_LEVEL & Is("treatment_status", "none") & ~NO_PLAN,
        gives=("clinician", "soon"),
        clinician="A level as high as {serum_b12} without any B12 intake needs an explanation; the documents do not "
        "answer it (outside them).",
        patient="A level as high as {serum_b12} without taking B12 needs an explanation. The articles do not answer "
        "it: ask your clinician.",
        section="special",
        kind="refer",
        settles="C-35",
        basis="outside",
    ),
    rule(
        "low-platelets",
        when=PLATELETS_LOW & ~NO_PLAN,
        gives=("hematology", "same_day"),
        clinician="Hematology the same day: platelets of {platelet_count} (project choice).",
        patient="A blood specialist should know about your platelets today. This is Cobalt's choice.",
        section="special",
        kind="refer",
        settles="C-89 C-114",
        basis="project_choice",
    ),
    rule(
        "kidneys-before-lifelong",
        when=TREATS & ABOVE & RENAL,
        gives=("nephrology", "before_lifelong"),
        settles="C-33",
        basis="outside",
    ),
    rule(
        "nerves-unexplained",
        when=ABOVE & NEURO & MMA_IS_NORMAL & COVERED,
        gives=("neurology", "soon"),
        clinician="Nerve symptoms with a normal MMA and a level above the band need another explanation (project "
        "choice).",
        patient="A nerve specialist should look for the cause. This is Cobalt's choice.",
        section="special",
        kind="refer",
        settles="C-28",
        basis="project_choice",
    ),
    rule(
        "symptoms-unexplained",
        when=ABOVE & ~NEURO & FUNCTIONAL_SYMPTOMS & MMA_IS_NORMAL & COVERED,
        gives=("clinician", "soon"),
        settles="C-28",
        basis="project_choice",
    ),
)
