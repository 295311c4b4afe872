"""Special considerations: causes, nerves with another cause, pregnancy, kidneys."""

from core.conditions import Given, Is, Told, Unsettled, yes
from core.findings import (
    ABOVE,
    BORDERLINE,
    DIETARY,
    DRUG_CAUSE,
    ILEAL_DISEASE,
    INHERITED,
    LONG_RESECTION,
    LOW,
    MALABSORPTION,
    NEURO,
    ON_INJECTIONS,
    PLANT_DIET,
    POSSIBLE_DRUG_CAUSE,
    PPI_RISK,
    PREVENTION_GROUP,
    RESECTED_SOME,
    RUNNING,
    VASCULAR,
    VISION,
    WEIGHT_LOSS_SURGERY,
)
from core.relations import LongAgo
from core.rules.verdict import (
    AS_UNTREATED,
    BEGINS,
    COVERED,
    FOLLOWED_UP,
    GIVES_B12,
    NO_PLAN,
    VERDICT,
)
from core.tables import Decided, Hit, Table, rule
from core.thresholds import DOSE_TOO_SMALL, METFORMIN_LONG, OVER_75, RESECTION_LONG, VITAMIN_D_LOW

_NERVES_UNKNOWN = Unsettled(NEURO)

_OTHER_RISK = VASCULAR | PLANT_DIET | Given(RESECTED_SOME)

SPECIAL = Table(
    "special",
    "Special considerations",
    Hit.COLLECT,
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
        patient="You take metformin or an acid blocker, but not for long enough to count by "
        "itself. It may still be part of the cause.",
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
    # Nerves.
    rule(
        "tongue-check",
        when=yes("glossitis") & BEGINS,
        clinician="Glossitis obliges a full neurological check before the first dose, at the "
        "latest before the second dose; any finding means alternate-day injections.",
        patient="With a sore tongue, ask to have your nerves checked before the first dose, at "
        "the latest before the second dose: it can change the treatment.",
        section="special",
        kind="do",
        cites="D2-16 D2-25 D2-28",
        settles="C-37",
    ),
    rule(
        "nerves-to-examine",
        when=_NERVES_UNKNOWN & BEGINS,
        clinician="Nerve symptoms are not settled: examine before the first dose, at the latest "
        "before the second dose, since any finding means alternate-day injections; if it cannot "
        "be settled, alternate days.",
        patient="It is not known whether your nerves are affected. Ask to have them checked "
        "before the first dose, at the latest before the second dose: it changes the treatment.",
        section="special",
        kind="do",
        cites="D2-16 D2-28",
        settles="C-55 C-37",
    ),
    rule(
        "diabetic-nerves",
        when=NEURO & yes("diabetes") & COVERED,
        clinician="Diabetic neuropathy can coexist: the symptom counts, treat, and let the "
        "response at 3 months decide on further steps (project choice: no document attributes "
        "symptoms).",
        patient="Diabetes can harm nerves too. Your symptoms still count, and the check after 3 "
        "months shows more. This is Cobalt's choice.",
        section="special",
        kind="explain",
        settles="C-42",
        basis="project_choice",
    ),
    rule(
        "refused-with-nerves",
        when=yes("injections_refused_or_impossible") & NEURO & GIVES_B12,
        clinician="Injections were refused or are impossible: with nerve symptoms tablets alone "
        "are no option. Talk it over today, with a specialist: the damage can become "
        "irreversible.",
        patient="You said that injections are not possible. With nerve symptoms tablets alone are "
        "not enough: talk to a clinician about it today, because the damage can become permanent.",
        section="special",
        kind="explain",
        cites="D2-33 D3-19 D4-30",
        settles="C-57",
    ),
    rule(
        "treated-with-an-inherited-disorder",
        when=INHERITED & Told(RUNNING),
        clinician="What is taken is not stopped meanwhile: ask the metabolic clinic this week, "
        "the same day with nerve symptoms (not in the documents).",
        patient="Keep what you take now until the clinic has seen it: ask this week, today with "
        "numbness or trouble walking. The articles do not cover this.",
        section="special",
        kind="warn",
        settles="C-80",
        basis="outside",
    ),
    rule(
        "another-injected-dose",
        when=ON_INJECTIONS & COVERED & DOSE_TOO_SMALL,
        clinician="The injected dose of {b12_dose} is below the 1000 mcg that every document "
        "prints: ask why.",
        patient="Your injections hold less than the 1000 mcg that the articles print: ask your "
        "clinician why.",
        section="treatment",
        kind="do",
        cites="D1-55 D2-32 D2-38 D3-10",
        settles="C-19",
    ),
    rule(
        "vision",
        when=VISION & COVERED,
        clinician="Visual symptoms count as nerve symptoms; arrange an urgent eye examination in "
        "parallel (the documents do not cover that examination).",
        patient="Eye problems count as nerve symptoms. Ask for an urgent eye check too; the "
        "articles do not cover it.",
        section="special",
        kind="refer",
        gives=("ophthalmology", "urgent"),
        settles="C-38",
        basis="outside",
    ),
    rule(
        "mood",
        when=yes("depression") & ~NO_PLAN,
        clinician="Depression is never handled by B12 alone: assess mood and safety on its own "
        "(not in the documents).",
        patient="B12 alone is not a treatment for low mood. Talk to someone you trust or a "
        "clinician about it; if you think of harming yourself, get help right away. The articles "
        "do not cover this.",
        section="special",
        kind="warn",
        settles="C-25",
        basis="outside",
    ),
    rule(
        "nitrous-oxide-with-nerves",
        when=yes("nitrous_oxide_use") & NEURO & ~NO_PLAN,
        gives=("neurology", "urgent"),
        clinician="Nitrous oxide can inactivate B12 and a serum level may mislead: MMA and "
        "homocysteine now, refer urgently, stop the exposure (not in the documents).",
        patient="Nitrous oxide (laughing gas) can use up B12 and harm nerves, and a B12 level may "
        "look better than it is. The articles do not cover it: see a clinician today and do not "
        "use it again.",
        section="special",
        kind="refer",
        settles="C-128",
        basis="outside",
    ),
    rule(
        "nitrous-oxide",
        when=yes("nitrous_oxide_use") & ~NEURO & ~NO_PLAN,
        clinician="Nitrous oxide can inactivate B12, and a serum level may mislead (not in the "
        "documents).",
        patient="Nitrous oxide (laughing gas) can use up B12. The articles do not cover it: tell "
        "your clinician.",
        section="special",
        kind="explain",
        settles="C-128",
        basis="outside",
    ),
    # Pregnancy and breastfeeding.
    rule(
        "pregnant",
        when=Is("pregnancy_status", "pregnant", "planning") & COVERED,
        clinician="Serum B12 shifts in pregnancy, which the documents do not cover; they speak of "
        "pregnancy only after weight-loss surgery. Same triage, obstetric team informed.",
        patient="B12 levels shift in pregnancy; the articles do not cover that. Tell your "
        "pregnancy team about the result.",
        section="special",
        kind="refer",
        gives=("obstetrics", "informed"),
        settles="C-91",
        basis="outside",
    ),
    rule(
        "breastfeeding",
        when=Is("pregnancy_status", "breastfeeding") & COVERED,
        clinician="A breastfeeding mother needs at least 2.8 mcg/day by mouth: an intake, not a "
        "treatment dose; a deficient mother gets ordinary treatment doses.",
        patient="While breastfeeding you need at least 2.8 mcg of B12 a day. That is for healthy "
        "mothers, not a treatment dose.",
        section="special",
        kind="explain",
        cites="D3-78",
        settles="C-92",
    ),
    rule(
        "baby",
        when=Is("pregnancy_status", "breastfeeding") & GIVES_B12,
        clinician="Tell the baby's doctor about the mother's deficiency (the documents do not "
        "cover this).",
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
        clinician="In chronic kidney disease or on dialysis B12 lowers homocysteine but may not "
        "bring it to normal, which is expected; supplements still matter, to head off "
        "complications of deficiency.",
        patient="With kidney disease B12 lowers homocysteine, but perhaps not all the way to "
        "normal. It still matters, to prevent problems from a shortage.",
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
    rule(
        "dialysis-b-vitamins",
        when=yes("dialysis") & COVERED & ~BEGINS,
        clinician="K/DOQI: dialysis patients routinely receive B vitamins (B12, B6, B2 and folic "
        "acid), to replace what dialysis removes and to keep homocysteine from rising further.",
        patient="People on dialysis routinely get B vitamins (B12, B6, B2 and folic acid), "
        "because dialysis removes them.",
        section="special",
        kind="explain",
        cites="D4-65 D4-66 D4-67 D4-68",
        settles="C-94",
    ),
    rule(
        "dialysis-b12-first",
        when=yes("dialysis") & BEGINS,
        clinician="The K/DOQI set for dialysis holds folic acid: B12 treatment starts first or at "
        "once beside it. A renal vitamin that is taken is not stopped.",
        patient="The B vitamins given with dialysis hold folic acid, so B12 treatment starts "
        "first or at once beside them. A kidney vitamin that you take goes on.",
        section="special",
        kind="do",
        cites="D4-43 D4-44 D4-65 D4-66",
        settles="C-94",
    ),
    rule(
        "over-75-borderline-and-another-risk",
        when=OVER_75 & BORDERLINE & AS_UNTREATED & _OTHER_RISK,
        clinician="Above 75 with another high-risk condition preventive treatment is to be "
        "considered even at a borderline level.",
        patient="Over 75 and with another risk condition, preventive treatment is something to "
        "think about even at a borderline level.",
        section="special",
        kind="explain",
        cites="D3-80 D3-82",
        settles="C-50",
    ),
    rule(
        "over-75-and-another-risk",
        when=OVER_75 & ABOVE & AS_UNTREATED & ~Told(PREVENTION_GROUP) & _OTHER_RISK,
        clinician="Above 75 with another high-risk condition prevention may be considered above "
        "the band too (project choice: the documents print it for a borderline level).",
        patient="Over 75 and with another risk condition, prevention is something to think about: "
        "ask your clinician. The articles print it for a borderline level; more is Cobalt's "
        "choice.",
        section="special",
        kind="explain",
        settles="C-50",
        basis="project_choice",
    ),
    rule(
        "plant-diet-above-the-band",
        when=PLANT_DIET & Decided(VERDICT, "no_treatment"),
        clinician="A vegan or strict vegetarian diet needs a source of B12 all the same, and a "
        "level again in a year (not in the documents).",
        patient="A vegan diet needs a source of B12 all the same: ask your clinician about it, "
        "and about your level again in a year. The articles do not cover this.",
        section="special",
        kind="explain",
        settles="C-51",
        basis="outside",
    ),
    rule(
        "iron-low",
        when=Is("iron_status", "deficient") & COVERED,
        clinician="Iron deficiency is often present too and can weaken the blood response: it is "
        "treated on its own.",
        patient="Your iron is low too. That is common, and it can slow the recovery of the blood.",
        section="special",
        kind="explain",
        cites="D2-85 D2-86",
        settles="C-88",
    ),
    rule(
        "vitamin-d-low",
        when=VITAMIN_D_LOW & WEIGHT_LOSS_SURGERY & COVERED,
        clinician="Vitamin D {vitamin_d} is under the goal of 75 nmol/L printed for people after "
        "weight-loss surgery.",
        patient="Your vitamin D of {vitamin_d} is under the goal of 75 nmol/L after weight-loss "
        "surgery.",
        section="special",
        kind="explain",
        cites="D2-87 D2-88",
        settles="C-88",
    ),
    rule(
        "panel-due",
        when=WEIGHT_LOSS_SURGERY & FOLLOWED_UP & ~Told(~LongAgo("bariatric_panel_date", 183)),
        clinician="Thiamine, calcium and vitamin A are due: no test within the last 6 months is "
        "on record.",
        patient="Tests of thiamine, calcium and vitamin A are due: none from the last 6 months is "
        "known.",
        section="special",
        kind="monitor",
        cites="D2-89 D2-90 D2-91 D2-92",
        settles="C-88",
    ),
    rule(
        "sublingual-or-nasal",
        when=Is("requested_route", "sublingual", "nasal") & COVERED,
        clinician="B12 under the tongue is printed only as prevention after weight-loss surgery; "
        "a nasal route is not in these documents (outside them).",
        patient="B12 under the tongue is described only as prevention after weight-loss surgery, "
        "and a nasal spray is not in the articles.",
        section="route",
        kind="explain",
        settles="C-65",
        basis="outside",
    ),
)
