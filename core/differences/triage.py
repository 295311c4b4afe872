"""Differences in who is treated, at which level and how firmly."""

from core.answer import Reading
from core.differences.shape import Disagreement
from core.wording import Wording

TRIAGE = (
    Disagreement(
        conflict="C-20",
        title="Treat or test a borderline level",
        text=Wording(
            "The document on the borderline level opens with yes but asks for a test first; its "
            "later steps treat without waiting for that test.",
            "One article first says yes to treatment, then asks for a test. Later it names "
            "people for whom treatment should not wait for the test.",
        ),
        followed=Wording(
            "Cobalt takes the headline to cover only a person with no symptom and no high-risk "
            "condition: MMA first. Either of them means treatment now, with the MMA sample drawn "
            "first or the same day.",
            "Cobalt reads the short answer as meant for people who feel well and have no added "
            "risk: for them a test comes first. For others treatment comes first. Ask your "
            "clinician which fits you.",
        ),
        readings=(
            Reading(
                "000",
                "The reply opens with yes but calls for an MMA test that decides.",
                ("D0-14", "D0-16"),
            ),
            Reading(
                "000",
                "A high-risk condition means treatment before the MMA result is back.",
                ("D0-33",),
            ),
            Reading("000", "Any listed symptom means treatment, whatever MMA shows.", ("D0-47",)),
        ),
    ),
    Disagreement(
        conflict="C-21",
        title="Deficient by the level alone",
        text=Wording(
            "One document calls the level alone metabolic deficiency; another needs raised "
            "homocysteine or MMA as well.",
            "One article says that a level below about 350 pg/mL already shows that B12 is "
            "lacking. Another says that a second blood test must show it too.",
        ),
        followed=Wording(
            "Cobalt uses the label metabolic (functional) deficiency only with a raised marker; "
            "the level alone is borderline. In a person taking tablets the level counts as "
            "treatment failure, a separate finding. The stroke-risk sentence needs a raised "
            "marker.",
            "Cobalt calls the level alone borderline and looks for a second test before it says "
            "that B12 is lacking. If you already take tablets, such a level means that they may "
            "not be enough. Ask your clinician what your level means.",
        ),
        readings=(
            Reading(
                "000",
                "Between 180 and 350 pg/mL the level alone proves nothing; metabolic deficiency "
                "also needs raised homocysteine or MMA.",
                ("D0-22", "D0-64"),
            ),
            Reading(
                "001",
                "Below about 350 pg/mL is the metabolic-deficiency range with no marker; on "
                "tablets it is read as functional deficiency.",
                ("D1-18", "D1-13"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-22",
        title="Which treatment before confirmation",
        text=Wording(
            "High-risk people are treated at a borderline level before the test result, yet the "
            "regimens are written for confirmed deficiency, and they differ.",
            "One article treats people with added risk before their test is back. The doses in "
            "the articles are written for people whose test has come back high.",
        ),
        followed=Wording(
            "Cobalt lets the cause choose: age or vascular disease alone, or a vegan diet, oral "
            "1000-2000 mcg daily; a drug cause, oral 1000 mcg; an anatomical cause, injection. It "
            "says that treatment starts before confirmation, and MMA is still sent.",
            "Cobalt lets the cause decide between tablets and injections, and the test is still "
            "done. Ask your clinician which of the two fits your cause.",
        ),
        readings=(
            Reading(
                "000",
                "With a high-risk condition treatment starts before the MMA result is back.",
                ("D0-33", "D0-87"),
            ),
            Reading(
                "000",
                "For confirmed deficiency: oral 1000-2000 mcg daily, hydroxocobalamin injections "
                "as the second choice.",
                ("D0-69", "D0-72"),
            ),
            Reading(
                "003",
                "For confirmed deficiency the default is 1 mg by injection, three times a week "
                "for 2 weeks.",
                ("D3-05",),
            ),
        ),
    ),
    Disagreement(
        conflict="C-25",
        title="Fatigue and depression",
        text=Wording(
            "One document counts fatigue and depression among the symptoms that start treatment; "
            "no other document lists them.",
            "One article says that tiredness or low mood is enough to start treatment at a "
            "borderline level. The other four do not list them.",
        ),
        followed=Wording(
            "Cobalt follows the one document that names them: they lead to treatment, by mouth and "
            "not on the nerve schedule, with MMA and a blood count sent. With a normal MMA and "
            "nothing else it offers a 3-month oral trial with a review: the documents leave that "
            "open, so it is Cobalt's own choice, awaiting a clinician's sign-off. That depression "
            "is never handled by B12 alone comes from outside the documents.",
            "Cobalt follows the one article that names them. With a normal MMA test it speaks of "
            "a 3-month trial of tablets: the articles leave that open, so it is Cobalt's own "
            "choice and awaits a clinician's sign-off. Low mood needs its own care too; that "
            "advice is not in the articles. Ask your clinician about both.",
        ),
        readings=(
            Reading(
                "000",
                "Fatigue or depression at a borderline level means treatment, whatever MMA shows.",
                ("D0-47", "D0-56", "D0-57"),
            ),
            Reading("000", "At a borderline level the MMA result decides.", ("D0-16",)),
            Reading(
                "001",
                "The list has numbness, tingling, thinking, memory and gait; neither of the two.",
                ("D1-46", "D1-47", "D1-48", "D1-49", "D1-50"),
            ),
            Reading(
                "002",
                "The list has neuropathy, gait, ataxia, thinking and memory; neither of the two.",
                ("D2-17", "D2-21", "D2-22", "D2-23", "D2-24"),
            ),
            Reading(
                "003",
                "The list has neuropathy, cognition and gait; neither of the two.",
                ("D3-13", "D3-14", "D3-15"),
            ),
            Reading(
                "004",
                "The list has paresthesias, numbness, gait and cognition; neither of the two.",
                ("D4-23", "D4-24", "D4-25", "D4-26"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-34",
        title="How strong the advice is in vascular disease",
        text=Wording(
            "At a borderline level with vascular disease or a past stroke, one step says start "
            "and another line says reasonable.",
            "For people with heart disease or a past stroke, one article says both start "
            "treatment and treatment is reasonable.",
        ),
        followed=Wording(
            "The action is the same, oral 1000-2000 mcg daily with MMA sent. Cobalt prints the "
            "weaker strength, reasonable (Class 2a), and without symptoms does not call it urgent.",
            "Cobalt uses the weaker word, reasonable, and does not call it urgent if you have no "
            "symptoms. Ask your clinician whether treatment makes sense for you.",
        ),
        readings=(
            Reading(
                "000",
                "A past stroke or cardiovascular disease means treatment before the MMA result.",
                ("D0-33", "D0-36", "D0-37"),
            ),
            Reading(
                "000",
                "In the same group treatment is called reasonable (Class 2a for B vitamins).",
                ("D0-62", "D0-67"),
            ),
            Reading(
                "001",
                "B vitamins are reasonable in this group, Class 2a of a heart association.",
                ("D1-95",),
            ),
        ),
    ),
)
