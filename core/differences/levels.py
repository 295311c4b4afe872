"""Differences in units, cut-offs and boundaries."""

from core.answer import Reading
from core.differences.shape import Disagreement
from core.wording import Wording

LEVELS = (
    Disagreement(
        conflict="C-98",
        title="Of whom up to half are deficient",
        text=Wording(
            "Up to 50% are said to be metabolically deficient: in one document of people between 180 "
            "and 350 pg/mL, in three of people with a so-called normal level.",
            "The articles say that up to 50% of people turn out to be short of B12 on the MMA test. "
            "One means people in the borderline range, three mean people with a normal level.",
        ),
        followed=Wording(
            "Cobalt quotes the figure only for the band of 180-350 pg/mL.",
            "Cobalt uses the figure only for the borderline range. Ask your clinician what it means "
            "for you.",
        ),
        readings=(
            Reading("000", "Of people in the borderline band.", ("D0-23",)),
            Reading("001", "Of people with a so-called normal level.", ("D1-22",)),
            Reading("002", "Of people with a so-called normal level.", ("D2-118",)),
            Reading("003", "Of people with a so-called normal level.", ("D3-88",)),
        ),
    ),
    Disagreement(
        conflict="C-06",
        title="The MMA cut-off",
        text=Wording(
            "The MMA cut-off is printed as 271 nmol/L and, in one document, also as 0.26 µmol/L, "
            "which is 260 nmol/L: the two do not match.",
            "MMA is a blood test that shows whether the body lacks B12. One article gives two "
            "cut-offs for it, 271 nmol/L and 0.26 µmol/L, and they do not quite match.",
        ),
        followed=Wording(
            "Cobalt takes MMA above 271 nmol/L as confirmation, the figure that four documents "
            "print. Above 260 and up to 271 nmol/L it reports a disputed zone, in which a symptom "
            "or a high-risk condition leads to treatment anyway. With neither, it offers oral "
            "1000 mcg daily or a repeat MMA at 3 months, and no lifelong injections on this value "
            "alone: the documents leave that open, so it is Cobalt's own choice, awaiting a "
            "clinician's sign-off.",
            "Cobalt goes by 271, the number in four of the articles. It shows a result just "
            "below that, above 260, as uncertain. What to do then if you feel well is left open "
            "by the articles. Cobalt's own choice here awaits a clinician's sign-off. Ask your "
            "clinician what your result means.",
        ),
        readings=(
            Reading(
                "000",
                "Over 271 nmol/L confirms deficiency; the same cut-off is also given as over "
                "0.26 µmol/L.",
                ("D0-28", "D0-29"),
            ),
            Reading(
                "001",
                "Over 271 nmol/L confirms deficiency; below 271 nmol/L is the goal on treatment.",
                ("D1-26", "D1-83"),
            ),
            Reading("002", "The goal on treatment is below 271 nmol/L.", ("D2-73",)),
            Reading("004", "The goal on treatment is below 271 nmol/L.", ("D4-61",)),
        ),
    ),
    Disagreement(
        conflict="C-09",
        title="Levels of exactly 180 or 350 pg/mL",
        text=Wording(
            "Exactly 180 pg/mL and exactly 350 pg/mL fall on different sides of the line in "
            "different documents.",
            "A B12 level of exactly 180 or exactly 350 pg/mL counts as borderline in one "
            "article but not in others.",
        ),
        followed=Wording(
            "Cobalt counts both ends as borderline: low is strictly under 180 pg/mL, above the "
            "band strictly over 350 pg/mL. At the upper end the wider reading costs one MMA test. "
            "In a person taking tablets, exactly 350 pg/mL counts as suboptimal.",
            "Cobalt counts both numbers as borderline. That is the more careful reading: it "
            "means one more test at most. Ask your clinician if your level is right on the line.",
        ),
        readings=(
            Reading("000", "The borderline band runs from 180 to 350 pg/mL.", ("D0-15",)),
            Reading("001", "The metabolic-deficiency range is below about 350 pg/mL.", ("D1-18",)),
            Reading(
                "002",
                "Treatment without waiting for tests, in macrocytic anemia, is for levels below "
                "180 pg/mL.",
                ("D2-120", "D2-122"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-10",
        title="The B12 goal on treatment",
        text=Wording(
            "One document prints its B12 goal in two units that do not match: 300 pmol/L is "
            "406.6 pg/mL, not 400 pg/mL.",
            "One article gives the goal for B12 in two units. They are close, but they do not "
            "quite match.",
        ),
        followed=Wording(
            "Cobalt calls the goal met above 300 pmol/L (406.6 pg/mL) and reports 400 to "
            "406.6 pg/mL as at the goal, within rounding. No action rests on this goal alone.",
            "Cobalt goes by the slightly higher number. Nothing in your plan depends on this "
            "goal alone. Ask your clinician what level they aim for.",
        ),
        readings=(
            Reading("001", "The goal is a serum B12 over 300 pmol/L.", ("D1-82",)),
            Reading("001", "The same goal is given as about over 400 pg/mL.", ("D1-82",)),
        ),
    ),
    Disagreement(
        conflict="C-11",
        title="What a normal level is",
        text=Wording(
            "The borderline band ends at 350 pg/mL, one treatment goal starts at about "
            "400 pg/mL, and two documents speak of normal levels without a number.",
            "The articles do not say with one voice what a normal B12 level is.",
        ),
        followed=Wording(
            "For stability Cobalt reads normal as above 350 pg/mL. On treatment, a level above "
            "the band but under the goal keeps the schedule: by itself it is neither a reason to "
            "step up nor a failure of tablets.",
            "Cobalt reads normal as above 350 pg/mL. If you are being treated, a level a little "
            "above that does not by itself mean that treatment has failed. Ask your clinician "
            "what level they aim for.",
        ),
        readings=(
            Reading("000", "The borderline band runs from 180 to 350 pg/mL.", ("D0-15",)),
            Reading("001", "The goal is over 300 pmol/L, about over 400 pg/mL.", ("D1-82",)),
            Reading(
                "002",
                "Yearly checks wait for a stable level in the normal range, with no number.",
                ("D2-78",),
            ),
            Reading(
                "003",
                "Tablets are judged by normal levels after 3 months, with no number.",
                ("D3-56",),
            ),
        ),
    ),
    Disagreement(
        conflict="C-12",
        title="When homocysteine is raised",
        text=Wording(
            "Homocysteine has a goal (below 10 µmol/L) and a supporting level (over 15 µmol/L); "
            "some lines say raised without a number, which leaves 10 to 15 open.",
            "Homocysteine is a blood test that can rise when B12 is lacking. The articles give "
            "a goal of below 10 and a high level of over 15, and do not agree on what lies "
            "between.",
        ),
        followed=Wording(
            "Cobalt calls homocysteine raised only above 15 µmol/L. From 10 to 15 it is above the "
            "goal and carries no diagnostic weight; exactly 10 is not at the goal, exactly 15 is "
            "not raised.",
            "Cobalt calls it high only above 15. From 10 to 15 it is above the goal, but does "
            "not show that B12 is lacking. Ask your clinician what your result means.",
        ),
        readings=(
            Reading(
                "000",
                "Raised homocysteine helps to define metabolic deficiency, with no number; the "
                "goal is below 10 µmol/L.",
                ("D0-64", "D0-66"),
            ),
            Reading(
                "001",
                "Over 15 µmol/L supports the diagnosis; the goal is below 10 µmol/L.",
                ("D1-31", "D1-30"),
            ),
            Reading("002", "The goal is below 10 µmol/L.", ("D2-75", "D2-82")),
            Reading("003", "The goal is below 10 µmol/L.", ("D3-70",)),
            Reading(
                "004",
                "Raised homocysteine with raised MMA confirms deficiency, with no number; the "
                "goal is below 10 µmol/L.",
                ("D4-16", "D4-60"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-13",
        title="From what age",
        text=Wording(
            "Two documents draw the line at over 75 years but support it with a figure for people "
            "over 80; one says elderly with no age.",
            "The articles do not agree on the age from which B12 needs more care. Two say over "
            "75, and one just says elderly.",
        ),
        followed=Wording(
            "Cobalt reads elderly as 76 completed years or more (over 75) in every document. "
            "At a borderline level, 75 itself is no high-risk condition and still gets MMA. The "
            "18.1% figure is quoted only with its own group, over 80.",
            "Cobalt uses over 75, so from age 76. Ask your clinician if you are close to that age.",
        ),
        readings=(
            Reading(
                "000",
                "Over 75 years is a high-risk condition; the figure beside it, 18.1%, is for "
                "people over 80.",
                ("D0-34", "D0-35"),
            ),
            Reading(
                "002",
                "Prevention is for elderly people on a PPI or metformin, with no age.",
                ("D2-111", "D2-112"),
            ),
            Reading(
                "003",
                "The section on the elderly is for over 75 years; its figure, 18.1%, is for people "
                "over 80.",
                ("D3-80", "D3-81"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-15",
        title="How much ileum was removed",
        text=Wording(
            "The documents agree on more than 20 cm, but one adds distal for prevention, one asks "
            "about any resection, and one also says extensive with no length.",
            "The articles differ on how long a piece of the small bowel must have been removed "
            "before B12 needs more care.",
        ),
        followed=Wording(
            "Cobalt uses more than 20 cm, strictly. An unknown length counts as more than 20 cm "
            "for treating now and for the route, and the operation note is asked for before "
            "lifelong prevention; an unknown part counts as distal. Up to 20 cm is noted as a "
            "cause and tested yearly: the documents leave that open, so it is Cobalt's own choice, "
            "awaiting a clinician's sign-off.",
            "Cobalt uses more than 20 cm. If the length is not known, it takes the careful view "
            "that it was more. A yearly test after a shorter removal is left open by the "
            "articles. It is Cobalt's own choice and awaits a clinician's sign-off. Ask your "
            "clinician for the report of your operation.",
        ),
        readings=(
            Reading("000", "More than 20 cm removed is a high-risk condition.", ("D0-39",)),
            Reading("001", "Any ileal resection is asked about, with no length.", ("D1-78",)),
            Reading(
                "002",
                "More than 20 cm calls for injections and for prevention; another line says only "
                "extensive.",
                ("D2-46", "D2-107", "D2-100"),
            ),
            Reading(
                "003",
                "More than 20 cm calls for injections; for prevention it must be the distal ileum.",
                ("D3-23", "D3-50"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-17",
        title="When kidneys count as poor",
        text=Wording(
            "One document draws renal dysfunction at an eGFR below 50; the others bar or disfavor "
            "cyanocobalamin in renal dysfunction without a figure.",
            "One form of B12, cyanocobalamin, does not suit people whose kidneys work poorly. "
            "Only one article says how poorly.",
        ),
        followed=Wording(
            "Cobalt counts any of them: eGFR below 50, chronic kidney disease, dialysis or "
            "diabetic nephropathy. With an unknown eGFR it does not propose cyanocobalamin.",
            "Cobalt takes the careful view: any known kidney disease counts. If your kidney "
            "test is not known, it does not suggest this form. Ask your clinician which form "
            "suits your kidneys.",
        ),
        readings=(
            Reading(
                "000",
                "Cyanocobalamin is least wanted when the kidneys work poorly, with no figure.",
                ("D0-79",),
            ),
            Reading(
                "002",
                "Below an estimated GFR of 50 mL/min another form replaces cyanocobalamin.",
                ("D2-53", "D2-54"),
            ),
            Reading(
                "003",
                "No cyanocobalamin at all in renal dysfunction, with no figure.",
                ("D3-28", "D3-91"),
            ),
            Reading(
                "004",
                "No cyanocobalamin in renal dysfunction; chronic kidney disease and dialysis are "
                "named, with no figure.",
                ("D4-33", "D4-63"),
            ),
        ),
    ),
)
