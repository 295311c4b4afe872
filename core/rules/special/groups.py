"""Special considerations: pregnancy, kidneys, age, and what one group needs besides."""

from core.conditions import Is, Told, yes
from core.findings import (
    ABOVE,
    BORDERLINE,
    PLANT_DIET,
    PREVENTION_GROUP,
    RESECTED_SOME,
    VASCULAR,
    WEIGHT_LOSS_SURGERY,
)
from core.relations import LongAgo
from core.rules.verdict import AS_UNTREATED, BEGINS, COVERED, FOLLOWED_UP, GIVES_B12, VERDICT
from core.tables import Decided, rule
from core.thresholds import OVER_75, VITAMIN_D_LOW

_OTHER_RISK = VASCULAR | PLANT_DIET | RESECTED_SOME

GROUPS = (
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
