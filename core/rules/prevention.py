"""Prevention without deficiency: which option is offered first, and which others are printed."""

from core.conditions import Finding
from core.findings import (
    ABOVE,
    ANATOMICAL,
    BORDERLINE,
    BYPASS,
    LEVEL_UNKNOWN,
    LONG_CROHNS,
    LONG_RESECTION,
    NEURO,
    ON_TABLETS,
    PLANT_DIET,
    PPI_RISK,
    PREVENTION_GROUP,
    SMALL_OPERATION,
    VERY_LONG_CROHNS,
    WEIGHT_LOSS_SURGERY,
)
from core.regimens import (
    IM_MONTHLY_CROHNS,
    IM_MONTHLY_ILEUM,
    IM_MONTHLY_MEDICINE,
    IM_MONTHLY_SURGERY,
    ORAL_1000,
    ORAL_1000_2000,
    ORAL_SLEEVE_OR_BAND,
    ORAL_SURGERY,
    SUBLINGUAL_BYPASS,
    SUBLINGUAL_SLEEVE_OR_BAND,
    Prophylaxis,
)
from core.rules.review import CONTINUES, TO_PREVENTION
from core.rules.verdict import AS_UNTREATED, PREVENTS, TREATS
from core.tables import Decided, Hit, Table, rule
from core.thresholds import METFORMIN_LONG, OVER_75, RESECTION_LONG

SURGERY_BY_INJECTION = Prophylaxis(IM_MONTHLY_SURGERY, "lifelong", (ORAL_SURGERY,))

PREVENTION = Table(
    "prevention",
    "Prevention without deficiency",
    Hit.FIRST,
    rule(
        "borderline-surgery-mma-normal",
        when=BORDERLINE & WEIGHT_LOSS_SURGERY,
        gives=SURGERY_BY_INJECTION,
        clinician="Hydroxocobalamin 1000 mcg IM monthly without a loading course: MMA is normal, "
        "and the operation stays (project choice between the printed lines).",
        patient="The articles describe one injection of 1000 mcg a month to prevent a shortage "
        "after such an operation. Choosing this line is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-23 C-117",
        basis="project_choice",
    ),
    rule(
        "borderline-ileum-mma-normal",
        when=BORDERLINE & LONG_RESECTION,
        gives=Prophylaxis(IM_MONTHLY_ILEUM, "lifelong"),
        clinician="Hydroxocobalamin 1000 mcg IM monthly without a loading course: MMA is normal, "
        "and the resection stays (project choice between the printed lines).",
        patient="The articles describe one injection of 1000 mcg a month to prevent a shortage "
        "after such surgery. Choosing this line is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-23 C-117",
        basis="project_choice",
    ),
    rule(
        "borderline-crohns-mma-normal",
        when=BORDERLINE & LONG_CROHNS,
        gives=Prophylaxis(IM_MONTHLY_CROHNS, "lifelong"),
        clinician="Hydroxocobalamin 1000 mcg IM monthly without a loading course: MMA is normal "
        "and the Crohn's disease stays; yearly B12 with MMA is the other document's line (project "
        "choice between them).",
        patient="One article describes an injection of 1000 mcg a month with such Crohn's "
        "disease, another a yearly check. Choosing the injection is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-23 C-47 C-117",
        basis="project_choice",
    ),
    rule(
        "nerves-with-anatomy",
        when=NEURO & ANATOMICAL,
        gives=Prophylaxis(IM_MONTHLY_SURGERY, "lifelong"),
        clinician="Prevention stays indicated by the anatomy, and with nerve symptoms by "
        "injection: 1000 mcg IM monthly, while the tests decide about treatment.",
        patient="Because of the operation or bowel disease, and with nerve symptoms, the articles "
        "describe one injection of 1000 mcg a month, while the tests decide about more.",
        section="treatment",
        kind="do",
        cites="D2-104 D2-42 D2-99 D2-100 D2-107 D2-108 D2-109",
        settles="C-48",
    ),
    rule(
        "ileal-resection",
        when=RESECTION_LONG,
        gives=Prophylaxis(IM_MONTHLY_ILEUM, "lifelong"),
        clinician="Hydroxocobalamin 1000 mcg IM monthly for life: more than 20 cm of ileum was "
        "removed.",
        patient="With more than 20 cm of the last part of the small bowel removed, the articles "
        "describe one injection of 1000 mcg a month for life.",
        section="treatment",
        kind="do",
        cites="D2-107 D3-50 D2-105",
        settles="C-15 C-47",
    ),
    rule(
        "crohns-over-60",
        when=VERY_LONG_CROHNS,
        gives=Prophylaxis(IM_MONTHLY_CROHNS, "lifelong"),
        clinician="Hydroxocobalamin 1000 mcg IM monthly: Crohn's disease over more than 60 cm of "
        "ileum is beyond both readings of the cut-off.",
        patient="With Crohn's disease over this length of bowel, the articles describe one "
        "injection of 1000 mcg a month.",
        section="treatment",
        kind="do",
        cites="D2-104 D2-108",
        settles="C-16 C-47",
    ),
    rule(
        "sleeve-or-band",
        when=SMALL_OPERATION,
        gives=Prophylaxis(
            ORAL_SLEEVE_OR_BAND, "lifelong", (SUBLINGUAL_SLEEVE_OR_BAND, IM_MONTHLY_SURGERY)
        ),
        clinician="After sleeve gastrectomy or gastric banding: oral B12 250-350 mcg daily, or "
        "1000 mcg weekly under the tongue; 1000 mcg IM monthly is the printed line for every "
        "operation.",
        patient="After this weight-loss operation the articles describe 250-350 mcg of B12 a day "
        "by mouth, or 1000 mcg once a week under the tongue. A monthly injection of 1000 mcg is "
        "the other printed way.",
        section="treatment",
        kind="do",
        cites="D3-48 D3-49 D2-109 D3-44",
        settles="C-48 C-49",
    ),
    rule(
        "bypass-or-diversion",
        when=BYPASS,
        gives=Prophylaxis(SUBLINGUAL_BYPASS, "lifelong", (IM_MONTHLY_SURGERY, ORAL_SURGERY)),
        clinician="After Roux-en-Y bypass or biliopancreatic diversion, for life: 1000-2000 mcg "
        "daily under the tongue, or 1000 mcg IM monthly; oral 1000-2000 mcg daily is the general "
        "line. Other operations follow the same line as a project choice.",
        patient="After this weight-loss operation the articles describe, for life, 1000-2000 mcg "
        "of B12 a day under the tongue, or one injection of 1000 mcg a month; tablets of "
        "1000-2000 mcg a day are the general line.",
        section="treatment",
        kind="do",
        cites="D3-46 D3-47 D3-45 D2-109",
        settles="C-48 C-49",
    ),
    rule(
        "weight-loss-surgery",
        when=WEIGHT_LOSS_SURGERY,
        gives=Prophylaxis(ORAL_SURGERY, "lifelong", (IM_MONTHLY_SURGERY,)),
        clinician="After weight-loss surgery of unknown kind, for life: oral B12 1000-2000 mcg "
        "daily or 1000 mcg IM monthly.",
        patient="After weight-loss surgery the articles describe, for life, 1000-2000 mcg of B12 "
        "a day by mouth, or one injection of 1000 mcg a month.",
        section="treatment",
        kind="do",
        cites="D2-109 D2-110 D3-44 D3-45 D2-105",
        settles="C-48 C-49",
    ),
    rule(
        "crohns-over-30",
        when=LONG_CROHNS,
        gives=Prophylaxis(None, "review", (IM_MONTHLY_CROHNS,)),
        clinician="Screen B12 with MMA every year; monthly injections of 1000 mcg are the other "
        "document's option, because the cut-off is printed as a range of 30-60 cm.",
        patient="With Crohn's disease over this length of bowel one article has B12 checked every "
        "year, another gives an injection of 1000 mcg every month. Ask your clinician which fits "
        "you.",
        section="treatment",
        kind="do",
        cites="D3-51 D2-104 D2-108",
        settles="C-16 C-47",
    ),
    rule(
        "nerves-with-medicine",
        when=NEURO,
        gives=Prophylaxis(IM_MONTHLY_MEDICINE, "while_cause_persists"),
        clinician="Prevention stays indicated by age and medicine, and with nerve symptoms by "
        "injection: 1000 mcg IM monthly, while the tests decide about treatment.",
        patient="Because of your age and medicine, and with nerve symptoms, the articles describe "
        "one injection of 1000 mcg a month, while the tests decide about more.",
        section="treatment",
        kind="do",
        cites="D2-104 D2-111 D2-112",
        settles="C-44",
    ),
    rule(
        "plant-diet",
        when=PLANT_DIET & ~ABOVE,
        gives=Prophylaxis(ORAL_1000_2000, "while_cause_persists"),
        clinician="Oral B12 1000-2000 mcg daily for as long as the diet lasts (project choice for "
        "a normal MMA).",
        patient="B12 tablets of 1000-2000 mcg a day for as long as you eat this way: Cobalt's "
        "choice when MMA is normal.",
        section="treatment",
        kind="do",
        settles="C-23 C-51",
        basis="project_choice",
    ),
    rule(
        "medicine-over-75",
        when=OVER_75 & (METFORMIN_LONG | PPI_RISK),
        gives=Prophylaxis(ORAL_1000, "while_cause_persists", (IM_MONTHLY_MEDICINE,)),
        clinician="Oral B12 1000 mcg daily as first offer for as long as the medicine is taken; "
        "1000 mcg IM monthly is the printed alternative and the choice when tablets cannot be "
        "relied on. Ask whether the medicine is still needed.",
        patient="The articles describe B12 tablets of 1000 mcg a day for people on this medicine, "
        "or one injection of 1000 mcg a month. Ask your clinician, and ask if the medicine is "
        "still needed.",
        section="treatment",
        kind="do",
        cites="D3-55 D2-104 D2-111 D2-112",
        settles="C-23 C-44 C-112",
    ),
    rule(
        "medicine",
        when=METFORMIN_LONG | PPI_RISK,
        gives=Prophylaxis(ORAL_1000, "while_cause_persists"),
        clinician="Oral B12 1000 mcg daily for as long as the medicine is taken (project choice "
        "for a normal MMA). Ask whether the medicine is still needed.",
        patient="B12 tablets of 1000 mcg a day for as long as the medicine is taken: Cobalt's "
        "choice when MMA is normal. Ask if the medicine is still needed.",
        section="treatment",
        kind="do",
        settles="C-23",
        basis="project_choice",
    ),
    rule(
        "age-or-vessels",
        gives=Prophylaxis(ORAL_1000_2000, "review"),
        clinician="Oral B12 1000-2000 mcg daily is reasonable; no treatment with a yearly test is "
        "the alternative (project choice). Never lifelong injections on this basis.",
        patient="B12 tablets of 1000-2000 mcg a day are reasonable, and a yearly test instead is "
        "the other way. This is Cobalt's choice where the articles are silent.",
        section="treatment",
        kind="do",
        settles="C-23",
        basis="project_choice",
    ),
    when=PREVENTS
    | TO_PREVENTION
    | (PREVENTION_GROUP & AS_UNTREATED & (ABOVE | LEVEL_UNKNOWN) & ~TREATS)
    | (CONTINUES & ANATOMICAL & ON_TABLETS & (ABOVE | LEVEL_UNKNOWN)),
)

PREVENTS_BY_INJECTION = Finding(
    "prevention_by_injection",
    Decided(
        PREVENTION,
        *(r.gives for r in PREVENTION.rules if r.gives.first and r.gives.first.route == "im"),
    ),
)
