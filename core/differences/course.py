"""Differences in maintenance, duration, formulation, monitoring and folate."""

from core.answer import Reading
from core.differences.shape import Disagreement
from core.wording import Wording

COURSE = (
    Disagreement(
        conflict="C-78",
        title="Whom the cardiovascular figure of cyanocobalamin is about",
        text=Wording(
            "The hazard ratio of 2.0 was found in diabetic nephropathy, yet it is used to bar "
            "cyanocobalamin in all renal dysfunction; most lines print an association, two an effect.",
            "A figure on heart and vessel problems with cyanocobalamin comes from people with kidney "
            "damage from diabetes. The articles use it for all people with weak kidneys.",
        ),
        followed=Wording(
            "Cyanocobalamin is avoided in both groups; the figure is shown only as an association "
            "and only for diabetic nephropathy.",
            "Cobalt leaves cyanocobalamin out for everyone with weak kidneys, to be safe. Ask your "
            "clinician which form you get.",
        ),
        readings=(
            Reading(
                "000", "An association, hazard ratio 2.0, in diabetic nephropathy.", ("D0-81",)
            ),
            Reading(
                "001", "An association, hazard ratio 2.0, in diabetic nephropathy.", ("D1-62",)
            ),
            Reading("002", "Written as an effect, in diabetic nephropathy.", ("D2-56",)),
            Reading("003", "An association in diabetic nephropathy.", ("D3-29",)),
            Reading(
                "003", "In its pitfalls: it increases the risk, in renal dysfunction.", ("D3-93",)
            ),
            Reading("004", "An association in diabetic nephropathy.", ("D4-35",)),
        ),
    ),
    Disagreement(
        conflict="C-67",
        title="Maintenance after nerve symptoms",
        text=Wording(
            "After nerve symptoms four documents give maintenance every 2 months; one has a single "
            "line of 2-3 months for everybody, and one headline 2 months for everybody.",
            "After nerve symptoms most articles repeat the injection every 2 months. One allows 2 "
            "to 3 months for everyone.",
        ),
        followed=Wording(
            "Every 2 months for anyone who ever had nerve symptoms, otherwise every 2-3 months; "
            "the single line is read as the general range.",
            "Cobalt goes by every 2 months for people who ever had nerve symptoms, and 2 to 3 "
            "months for others. Ask your clinician when your next injection is due.",
        ),
        readings=(
            Reading("000", "Every 2 months after nerve symptoms.", ("D0-75",)),
            Reading(
                "001", "Every 2-3 months, one line with and without nerve symptoms.", ("D1-55",)
            ),
            Reading("002", "Headline: every 2 months, for all.", ("D2-15",)),
            Reading("002", "Body: every 2 months after nerve symptoms.", ("D2-32",)),
            Reading("003", "Every 2 months after nerve symptoms.", ("D3-17",)),
            Reading("004", "Every 2 months after nerve symptoms.", ("D4-28",)),
        ),
    ),
    Disagreement(
        conflict="C-69",
        title="Prevention denser than maintenance",
        text=Wording(
            "Prevention is printed as monthly for people who were never deficient; maintenance "
            "after deficiency is printed as every 2-3 months.",
            "To protect people at risk the articles give an injection every month. After a lack "
            "of B12 they give it every 2 to 3 months, which is less often.",
        ),
        followed=Wording(
            "Maintenance is never thinner than the prevention printed for the same anatomy: "
            "monthly after weight-loss surgery, after removal of more than 20 cm of ileum and in "
            "ileal Crohn's disease over the cut-off, with or without nerve symptoms.",
            "Cobalt goes by every month after weight-loss surgery, and when much of the small "
            "bowel is removed or diseased. That way nobody gets less after a lack of B12 than "
            "before it. Ask your clinician how often fits you.",
        ),
        readings=(
            Reading(
                "002",
                "Prevention: 1000 mcg by injection monthly, with no proven deficiency.",
                ("D2-104", "D2-106"),
            ),
            Reading(
                "002",
                "Maintenance: 1000 mcg every 2-3 months; monthly may serve better after "
                "weight-loss surgery or extensive ileal disease.",
                ("D2-38", "D2-99", "D2-100"),
            ),
            Reading(
                "003",
                "Prevention: 1000 µg by injection monthly after weight-loss surgery or removal of "
                "more than 20 cm of distal ileum.",
                ("D3-44", "D3-50"),
            ),
            Reading("003", "Maintenance: 1 mg every 2-3 months.", ("D3-06", "D3-10")),
        ),
    ),
    Disagreement(
        conflict="C-70",
        title="Whether treatment is for life",
        text=Wording(
            "Some lines make treatment lifelong for all; others tie that to malabsorption or to a "
            "cause that remains.",
            "Some parts of the articles make treatment lifelong for everyone. Others do so only "
            "while the cause remains.",
        ),
        followed=Wording(
            "As long as the cause lasts: lifelong with malabsorption, surgery, pernicious anemia, "
            "ileal disease or, until shown otherwise, an unknown cause; else as long as the diet "
            "or the drug lasts. After the cause has ended treatment runs through the 12-month "
            "check and stops only with a clinician, with levels at 3 and 12 months: the documents "
            "leave that open, so it is Cobalt's own choice, awaiting a clinician's sign-off.",
            "Cobalt reads it as: for as long as the cause lasts, which for many people is for "
            "life. What to do once a cause has gone is left open by the articles. Cobalt's own "
            "choice there awaits a clinician's sign-off. Ask your clinician before you change "
            "anything.",
        ),
        readings=(
            Reading(
                "000", "Malabsorption and poor intake often need ongoing supplements.", ("D0-97",)
            ),
            Reading(
                "001",
                "Injections go on for life; elsewhere malabsorption is the reason.",
                ("D1-56", "D1-102"),
            ),
            Reading("002", "For life on every schedule.", ("D2-15", "D2-32", "D2-38")),
            Reading("003", "Headline: lifelong if malabsorption is present.", ("D3-06",)),
            Reading("003", "Body: lifelong, without that condition.", ("D3-11",)),
            Reading(
                "004",
                "The schedules are for life; the closing part names malabsorption or a cause that "
                "remains.",
                ("D4-15", "D4-28", "D4-32", "D4-71"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-77",
        title="Cyanocobalamin by mouth",
        text=Wording(
            "One document prefers other forms to cyanocobalamin for everyone, one bars it for "
            "injections only, and one uses it as its tablet.",
            "Cyanocobalamin is one form of B12. One article prefers other forms, one rules it out "
            "for injections, and one uses it for tablets.",
        ),
        followed=Wording(
            "Injections: hydroxocobalamin, methylcobalamin second, never cyanocobalamin. Tablets: "
            "with normal kidneys and no inherited disorder cyanocobalamin is acceptable, and one "
            "document's preference for methylcobalamin is shown beside it. With renal dysfunction, "
            "diabetic nephropathy, an inherited disorder or a kidney risk of unknown status: "
            "methylcobalamin.",
            "Cobalt never names cyanocobalamin for injections. As a tablet it is shown as one "
            "choice when the kidneys are known to be healthy. Ask your clinician or pharmacist "
            "which form is in your tablets.",
        ),
        readings=(
            Reading(
                "000",
                "Methylcobalamin or hydroxocobalamin in preference to cyanocobalamin.",
                ("D0-78",),
            ),
            Reading(
                "001",
                "Injections: hydroxocobalamin or methylcobalamin, not cyanocobalamin.",
                ("D1-59", "D1-60"),
            ),
            Reading("003", "Tablets: cyanocobalamin 1000-2000 µg daily.", ("D3-07", "D3-31")),
            Reading("003", "Injections: hydroxocobalamin preferred to cyanocobalamin.", ("D3-26",)),
        ),
    ),
    Disagreement(
        conflict="C-81",
        title="Markers at the rechecks",
        text=Wording(
            "MMA and homocysteine are rechecked always in two documents and on condition in the "
            "others, which also differ on homocysteine.",
            "Two articles repeat both extra blood tests, MMA and homocysteine, at the recheck. "
            "The others repeat them only in some people.",
        ),
        followed=Wording(
            "At 3 months both markers are measured after failed tablets, with both raised, or with "
            "any raised value at the start; otherwise homocysteine, and MMA if the level is "
            "borderline or symptoms persist. At 6 and 12 months homocysteine, and MMA on the same "
            "condition. B12 and blood count every time.",
            "Cobalt names both tests for people whose results were high at the start or whose "
            "tablets failed. B12 and the blood count are named at every check. Ask your clinician "
            "which tests you need.",
        ),
        readings=(
            Reading(
                "000",
                "Both are added when B12 stays borderline or symptoms do not go.",
                ("D0-94",),
            ),
            Reading("001", "Both at 3 months, without a condition.", ("D1-84", "D1-86")),
            Reading(
                "002",
                "MMA if B12 stays borderline or symptoms persist; homocysteine at each visit.",
                ("D2-72", "D2-74"),
            ),
            Reading("003", "MMA only if B12 is still borderline.", ("D3-69",)),
            Reading("004", "Both at 3 months, without a condition.", ("D4-52", "D4-53")),
        ),
    ),
    Disagreement(
        conflict="C-82",
        title="When yearly checks begin",
        text=Wording(
            "Yearly checks begin after two stable checks, after the first year, or once stable, "
            "depending on the document.",
            "The articles differ on when blood checks can go down to once a year.",
        ),
        followed=Wording(
            "Checks at 3, 6 and 12 months always, then yearly if the last two were stable: B12 "
            "above 350 pg/mL and no new symptom. Until then every 3 months, an interval that the "
            "documents leave open and that is Cobalt's own choice, awaiting a clinician's "
            "sign-off.",
            "Cobalt keeps the checks at 3, 6 and 12 months for everyone, then names once a year "
            "after two good checks. How often to check if they are not good is Cobalt's own choice "
            "and awaits a clinician's sign-off. Ask your clinician when your next check is due.",
        ),
        readings=(
            Reading("000", "Yearly when levels are stable.", ("D0-95",)),
            Reading(
                "001",
                "Yearly after the checks of the first year; two consecutive stable checks also "
                "permit it.",
                ("D1-90", "D1-91"),
            ),
            Reading(
                "002", "Yearly after two consecutive stable checks in the normal range.", ("D2-78",)
            ),
            Reading("003", "Yearly after the first year, with no stability condition.", ("D3-66",)),
            Reading("004", "Yearly once levels are stable.", ("D4-56",)),
        ),
    ),
    Disagreement(
        conflict="C-85",
        title="Whom the homocysteine goal is for",
        text=Wording(
            "All documents print a homocysteine goal below 10 µmol/L, most for the heart and "
            "vessels, yet one says that kidney disease may keep it out of reach.",
            "All articles set a goal of below 10 for homocysteine. One adds that people with "
            "kidney disease may not get there.",
        ),
        followed=Wording(
            "The goal is shown to all and urgent for none. With kidney disease or dialysis, not "
            "reaching it is expected and no treatment failure. Above the goal with normal MMA and "
            "B12, folate is checked.",
            "Cobalt shows the goal to everyone but calls it urgent for no one. With kidney disease "
            "a higher value does not mean that treatment has failed. Ask your clinician what to "
            "aim for.",
        ),
        readings=(
            Reading("000", "Below 10 µmol/L, for the best cardiovascular outcome.", ("D0-66",)),
            Reading(
                "001",
                "Below 10 µmol/L, for the best cardiovascular outcome.",
                ("D1-30", "D1-85"),
            ),
            Reading(
                "002",
                "Below 10 µmol/L, later to protect the heart and vessels.",
                ("D2-75", "D2-82"),
            ),
            Reading("003", "Below 10 µmol/L, for the best cardiovascular outcome.", ("D3-70",)),
            Reading(
                "004",
                "Below 10 µmol/L, for the best cardiovascular outcome and at each visit.",
                ("D4-41", "D4-60"),
            ),
            Reading(
                "004",
                "In chronic kidney disease or on dialysis it may not come down to normal.",
                ("D4-63",),
            ),
        ),
    ),
    Disagreement(
        conflict="C-95",
        title="When folic acid is allowed",
        text=Wording(
            "All documents bar folic acid before B12, but end the bar at different points, from "
            "treatment under way to repletion shown.",
            "All articles warn against folic acid before B12 is treated. They differ on how long "
            "that holds.",
        ),
        followed=Wording(
            "The strictest wording: loading complete, repletion shown (B12 above 350 pg/mL, MMA "
            "not raised if measured) and folate deficiency documented; then 5 mg daily for at "
            "least 4 months. Waiting for the plateau when there are nerve symptoms is Cobalt's own "
            "choice, awaiting a clinician's sign-off.",
            "Cobalt goes by the strictest of them: B12 is shown to be back up, and a lack of "
            "folate is proved. A longer wait with nerve symptoms is Cobalt's own choice and awaits "
            "a clinician's sign-off. If a folic acid was prescribed for you, ask your clinician "
            "before you change anything.",
        ),
        readings=(
            Reading("000", "Not until adequate B12 treatment is established.", ("D0-83",)),
            Reading("001", "Not before the B12 deficiency has been corrected.", ("D1-97",)),
            Reading(
                "002",
                "Not before correction; 5 mg daily for at least 4 months once repletion is shown "
                "and folate deficiency documented.",
                ("D2-61", "D2-64", "D2-65", "D2-66"),
            ),
            Reading("003", "Not ahead of B12 treatment.", ("D3-58",)),
            Reading(
                "004", "Not ahead of adequate B12 treatment, nor without it.", ("D4-43", "D4-44")
            ),
        ),
    ),
)
