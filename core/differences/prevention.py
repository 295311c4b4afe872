"""Differences in risk conditions and prevention."""

from core.answer import Reading
from core.differences.shape import Disagreement
from core.wording import Wording

PREVENTION = (
    Disagreement(
        conflict="C-43",
        title="How long on a PPI",
        text=Wording(
            "A PPI counts after more than 12 months in two documents, after more than 4 months in "
            "elderly people in one, and without a time in another.",
            "Acid-lowering medicines called PPIs can lower B12. The articles differ on how long "
            "they must be taken before that matters.",
        ),
        followed=Wording(
            "Over 75 years, more than 4 months counts, because one document names that group. At "
            "75 or under it takes more than 12 months. Shorter use is listed as a possible cause "
            "once deficiency is proved and never starts treatment.",
            "Cobalt counts more than 4 months in people over 75, and more than 12 months in "
            "younger people. Ask your clinician before you change any medicine.",
        ),
        readings=(
            Reading("000", "More than 12 months is a high-risk condition.", ("D0-42",)),
            Reading("001", "More than 12 months causes malabsorption.", ("D1-38", "D1-73")),
            Reading(
                "002", "In elderly people more than 4 months calls for prevention.", ("D2-111",)
            ),
            Reading("003", "PPIs are named as a cause, with no time.", ("D3-53",)),
        ),
    ),
    Disagreement(
        conflict="C-44",
        title="Elderly people on metformin or a PPI",
        text=Wording(
            "For older people on metformin or a PPI one document gives monthly injections without "
            "a deficiency; another finds tablets usually enough even with one.",
            "Some older people take metformin or an acid-lowering drug. One article gives them "
            "shots (injections) to protect them. Another says that tablets are most often enough.",
        ),
        followed=Wording(
            "Without deficiency prevention is indicated: oral 1000 mcg daily is offered first "
            "when absorption is otherwise intact, monthly injections are the printed alternative "
            "and the choice when tablets cannot be relied on or fail at 3 months. Only one "
            "document is about treating this very cause, and it uses tablets.",
            "Cobalt names tablets first. The one article about how to treat this cause uses them. "
            "Injections are shown as the other choice. Ask your clinician which suits you.",
        ),
        readings=(
            Reading(
                "000",
                "Metformin for more than 4 months is a high-risk condition.",
                ("D0-43",),
            ),
            Reading(
                "001",
                "Oral B12 fails with metformin over 4 months or a PPI over 12 months.",
                ("D1-37", "D1-38"),
            ),
            Reading(
                "002",
                "1000 mcg by injection monthly in elderly people on either for more than 4 months, "
                "with no proven deficiency.",
                ("D2-104", "D2-106", "D2-111", "D2-112"),
            ),
            Reading(
                "003",
                "Oral 1000 µg daily is usually enough if absorption is intact; injections are "
                "considered after 3 months.",
                ("D3-55", "D3-56"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-45",
        title="H2 blockers",
        text=Wording(
            "H2 blockers count after more than 12 months in one document, without a time in "
            "another, and are missing from the risk lists of two.",
            "Some acid-lowering medicines are called H2 blockers. Two articles name them as a "
            "cause of low B12, and two lists of risks leave them out.",
        ),
        followed=Wording(
            "Cobalt reviews an H2 blocker taken for more than 12 months as a possible drug cause. "
            "It does not start treatment by itself: MMA first.",
            "Cobalt counts them as a possible cause when taken for more than 12 months, and puts "
            "a test first. Ask your clinician before you change any medicine.",
        ),
        readings=(
            Reading(
                "000",
                "Treatment starts early for the listed high-risk conditions; H2 blockers are not "
                "listed.",
                ("D0-33",),
            ),
            Reading("001", "Reviewed when taken for longer than 12 months.", ("D1-74",)),
            Reading(
                "002",
                "The prevention groups name PPIs and metformin, not H2 blockers.",
                ("D2-111", "D2-112"),
            ),
            Reading("003", "Named as a cause, with no time.", ("D3-54",)),
        ),
    ),
    Disagreement(
        conflict="C-47",
        title="Ileal Crohn's disease without resection",
        text=Wording(
            "For ileal Crohn's disease over the cut-off one document gives monthly injections, "
            "another a yearly test.",
            "For Crohn's disease of the small bowel one article gives injections to protect "
            "people. Another checks the blood once a year.",
        ),
        followed=Wording(
            "At 350 pg/mL or less, with deficiency or with symptoms: injections. Above that and "
            "well: over 60 cm monthly injections as prevention; over 30 and up to 60 cm a yearly "
            "B12 with MMA, prevention being named as one document's option. After a resection of "
            "more than 20 cm, prevention in any case.",
            "Cobalt goes by your level, your symptoms and how much bowel is involved. With a good "
            "level and a smaller area it names the yearly test first. Ask your clinician how much "
            "of your bowel is involved.",
        ),
        readings=(
            Reading("000", "More than 30-60 cm of ileum is a high-risk condition.", ("D0-40",)),
            Reading(
                "002",
                "More than 30-60 cm calls for injections and puts the person in the prevention "
                "group.",
                ("D2-47", "D2-108"),
            ),
            Reading(
                "003",
                "More than 30-60 cm calls for screening every year, resection or not.",
                ("D3-51",),
            ),
        ),
    ),
    Disagreement(
        conflict="C-48",
        title="Tablets after weight-loss surgery",
        text=Wording(
            "After weight-loss surgery the route sections require injections; the prevention "
            "sections of the same documents accept tablets.",
            "After weight-loss surgery some parts of the articles ask for injections. Other parts "
            "allow tablets to protect people.",
        ),
        followed=Wording(
            "Without deficiency Cobalt accepts any preventive option printed for the operation, "
            "oral or sublingual included. With deficiency, nerve symptoms, or a borderline level "
            "while already on oral prevention, injections are required.",
            "Cobalt reads tablets as a way to prevent a lack of B12, and injections as the way to "
            "treat one. Ask your clinician which of the two fits your blood tests.",
        ),
        readings=(
            Reading("001", "Weight-loss surgery makes oral B12 fail.", ("D1-36",)),
            Reading("002", "Route: injection is required after it.", ("D2-42", "D2-43")),
            Reading("002", "Prevention: oral 1000-2000 mcg daily is an alternative.", ("D2-110",)),
            Reading("003", "Route: intramuscular is required after it.", ("D3-24",)),
            Reading(
                "003",
                "Prevention: 1000-2000 µg by mouth daily is an option, sublingual after Roux-en-Y "
                "or biliopancreatic diversion.",
                ("D3-45", "D3-46"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-49",
        title="Preventive dose by operation",
        text=Wording(
            "One document has one preventive dose for every weight-loss operation; another also "
            "prints a dose for each operation.",
            "One article has one dose for everyone after weight-loss surgery. Another also gives "
            "a dose for each kind of operation.",
        ),
        followed=Wording(
            "A known operation takes its own line, an unknown one the general line; a level of "
            "350 pg/mL or less on the sleeve or band dose moves to the general line with an MMA "
            "test. Reading any other operation as Roux-en-Y is Cobalt's own choice, awaiting a "
            "clinician's sign-off.",
            "Cobalt goes by the line for your own operation. For an operation that the articles "
            "do not name, Cobalt's own choice awaits a clinician's sign-off. Ask your clinician "
            "which operation you had and which dose fits it.",
        ),
        readings=(
            Reading(
                "002",
                "Everyone after weight-loss surgery is one group, whatever the operation.",
                ("D2-109",),
            ),
            Reading(
                "003",
                "In general: 1000 µg by injection monthly, or 1000-2000 µg by mouth daily.",
                ("D3-44", "D3-45"),
            ),
            Reading(
                "003",
                "Roux-en-Y or biliopancreatic diversion: sublingual 1000-2000 µg/day, or "
                "1000 µg/month by injection.",
                ("D3-46", "D3-47"),
            ),
            Reading(
                "003",
                "Sleeve or band: 250-350 µg/day by mouth or 1000 µg/week sublingual.",
                ("D3-48", "D3-49"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-50",
        title="Age over 75 by itself",
        text=Wording(
            "A borderline level with an age over 75 starts treatment in one document, only with "
            "further risks is prevention considered in another, and a third asks for a drug cause.",
            "One article treats a borderline level in people over 75. Others look for a further "
            "risk as well.",
        ),
        followed=Wording(
            "At a borderline level Cobalt follows the document written about it: oral "
            "1000-2000 mcg daily with MMA sent. Above 350 pg/mL age alone does nothing; with a PPI "
            "or metformin for more than 4 months it means prevention, with another high-risk "
            "condition prevention is considered.",
            "At a borderline level Cobalt follows the article written about such levels, which "
            "treats. At a higher level, age alone changes nothing. Ask your clinician whether "
            "treatment makes sense for you.",
        ),
        readings=(
            Reading(
                "000",
                "Over 75 years at a borderline level: treatment starts before the MMA result.",
                ("D0-33", "D0-34"),
            ),
            Reading(
                "002",
                "Elderly people form a prevention group when on a PPI or metformin for more than "
                "4 months.",
                ("D2-111", "D2-112"),
            ),
            Reading(
                "003",
                "Prevention is considered, even at a borderline level, if high-risk conditions "
                "exist.",
                ("D3-82",),
            ),
        ),
    ),
    Disagreement(
        conflict="C-53",
        title="Whether a drug cause is malabsorption",
        text=Wording(
            "One document lists metformin and PPIs as malabsorption in which tablets fail; "
            "another finds tablets usually enough for them.",
            "Some people take metformin or acid-lowering drugs. One article says that tablets fail "
            "in them. Another says that tablets are most often enough.",
        ),
        followed=Wording(
            "Cobalt keeps drug causes and malabsorption apart: not yet on tablets, oral 1000 mcg "
            "daily; already failing on tablets, injections. Read this way both documents hold.",
            "Cobalt takes both as true at different times: tablets come first, and injections are "
            "named if tablets have not worked. Ask your clinician where you stand.",
        ),
        readings=(
            Reading(
                "001",
                "Metformin over 4 months and PPIs over 12 months cause malabsorption in which oral "
                "B12 fails.",
                ("D1-37", "D1-38"),
            ),
            Reading(
                "003",
                "Oral 1000 µg daily is usually enough if absorption itself is intact.",
                ("D3-55",),
            ),
        ),
    ),
)
