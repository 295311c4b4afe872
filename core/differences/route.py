"""Differences in route and loading course."""

from core.answer import Reading
from core.differences.shape import Disagreement
from core.wording import Wording

ROUTE = (
    Disagreement(
        conflict="C-54",
        title="Tablets first or injections first",
        text=Wording(
            "Without nerve symptoms one document puts tablets first; three others give injections.",
            "For people without nerve symptoms one article puts tablets first. Three others use "
            "injections.",
        ),
        followed=Wording(
            "Cause and context decide. Nerve symptoms or malabsorption: injections. Dietary "
            "cause: oral 1000-2000 mcg daily. Drug cause: oral 1000 mcg daily. Cause unknown: "
            "tablets first at a borderline level confirmed by MMA alone, with a check at 3 months; "
            "injections first below 180 pg/mL or with both markers raised. The other route is "
            "named each time.",
            "Cobalt lets the cause decide. Nerve symptoms or poor uptake in the gut point to "
            "injections; diet or a medicine as the cause points to tablets. The other choice is "
            "always shown. Ask your clinician which fits you.",
        ),
        readings=(
            Reading(
                "000",
                "Oral 1000-2000 mcg daily comes first and equals injections, which are the second "
                "choice.",
                ("D0-69", "D0-70", "D0-71", "D0-72"),
            ),
            Reading(
                "001",
                "After failing on tablets: 1 mg by injection, three times a week for 2 weeks.",
                ("D1-53",),
            ),
            Reading(
                "003",
                "Injections are the default; oral 1000-2000 µg daily is for dietary deficiency "
                "with absorption intact.",
                ("D3-05", "D3-07", "D3-30"),
            ),
            Reading(
                "004",
                "With both markers raised: 1 mg by injection, three times a week for 2 weeks.",
                ("D4-14",),
            ),
        ),
    ),
    Disagreement(
        conflict="C-55",
        title="Alternate days for everyone",
        text=Wording(
            "The headline of the document on severe deficiency gives alternate-day injections to "
            "all; its body keeps them for nerve symptoms.",
            "One article starts by giving everyone the same plan of injections. Further down it "
            "keeps that plan for people with nerve symptoms.",
        ),
        followed=Wording(
            "The body decides, as three other documents split the same way. With nerve status not "
            "yet known, today's first dose is common to both and the status is settled before the "
            "second; if it cannot be, alternate days.",
            "Cobalt goes by the longer text, as three other articles do. The first dose is the "
            "same either way. Ask your clinician to check your nerves before the second dose.",
        ),
        readings=(
            Reading(
                "002",
                "Headline: 1 mg every other day, then every 2 months, with no neurological "
                "condition.",
                ("D2-13", "D2-15"),
            ),
            Reading(
                "002",
                "Body: every other day for neurological involvement; otherwise three times a week "
                "for 2 weeks, then every 2-3 months.",
                ("D2-28", "D2-36", "D2-38"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-56",
        title="A very low level from diet",
        text=Wording(
            "For a level below 180 pg/mL with macrocytic anemia from diet alone one document "
            "injects, another accepts tablets.",
            "A very low level with anemia can come from diet alone. One article then uses "
            "injections, another one tablets.",
        ),
        followed=Wording(
            "Severity first: the injection course, then oral 1000-2000 mcg daily once the count "
            "has recovered and absorption is intact.",
            "Cobalt puts injections first, because the lack is severe. Tablets come later, when "
            "the blood count is good again. Ask your clinician when that change can be made.",
        ),
        readings=(
            Reading(
                "002",
                "Below 180 pg/mL with macrocytic anemia intramuscular treatment starts at once.",
                ("D2-121",),
            ),
            Reading(
                "003",
                "Dietary deficiency with absorption intact: oral 1000-2000 µg daily works.",
                ("D3-07", "D3-31"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-57",
        title="Tablets in pernicious anemia",
        text=Wording(
            "Injections are mandatory in pernicious anemia, yet two documents report that "
            "high-dose tablets can work.",
            "In pernicious anemia the articles call injections a must. Two of them also report "
            "that high-dose tablets can work.",
        ),
        followed=Wording(
            "Injections of hydroxocobalamin for life, as the document with the tablet figures "
            "itself concludes; a suspected case counts until the test is back. Oral 1000 mcg daily "
            "is the fallback when injections are refused or impossible, never with nerve symptoms; "
            "its check at 1 month is Cobalt's own choice, awaiting a clinician's sign-off.",
            "Cobalt names injections for life. Tablets are shown only for people who cannot have "
            "injections and have no nerve symptoms. An early blood check then is Cobalt's own "
            "choice and awaits a clinician's sign-off. Ask your clinician about both.",
        ),
        readings=(
            Reading(
                "001",
                "A 2024 study found that oral 1000 mcg daily can work.",
                ("D1-41",),
            ),
            Reading("002", "Injection is required when the antibodies are confirmed.", ("D2-45",)),
            Reading("003", "Intramuscular treatment for life is mandatory.", ("D3-38", "D3-22")),
            Reading(
                "003",
                "On oral 1000 µg daily 88.5% were no longer in the deficient range at 1 month, yet "
                "guideline opinion prefers injections.",
                ("D3-32", "D3-34", "D3-35"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-58",
        title="Low on tablets: switch now or later",
        text=Wording(
            "For a low level on tablets one document goes to injections at once; another waits for "
            "3 months of tablets.",
            "If the level stays low on tablets, one article goes to injections at once. Another "
            "gives the tablets 3 months first.",
        ),
        followed=Wording(
            "Nerve symptoms or a known malabsorption: injections now. Otherwise, tablets taken "
            "reliably for 3 months or more: injections now; shorter or with missed doses: correct "
            "that, MMA now, recheck at 3 months. Duration unknown: injections.",
            "Cobalt names injections now with nerve symptoms, poor uptake, or 3 months of tablets "
            "taken every day. With a shorter time or missed tablets it names a test and another "
            "check. Ask your clinician which fits you.",
        ),
        readings=(
            Reading(
                "001",
                "268 pg/mL on 1000 mcg a day: to the intramuscular route at once, however long the "
                "tablets were taken.",
                ("D1-13", "D1-14"),
            ),
            Reading(
                "003",
                "Oral 1000 µg daily is usually enough for a drug cause; injections are considered "
                "if levels are not normal after 3 months.",
                ("D3-55", "D3-56"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-59",
        title="A higher tablet dose or injections",
        text=Wording(
            "A low level on 1000 mcg daily: one document's oral range still goes up to 2000 mcg, "
            "another calls injections the definitive answer.",
            "When 1000 mcg a day is not enough, one article's range for tablets goes higher. "
            "Another says that injections are the answer.",
        ),
        followed=Wording(
            "Injections, as the only document on this situation says. Raising the tablets to "
            "2000 mcg is for injections refused or unsafe, with a recheck at 3 months.",
            "Cobalt follows the one article about this very case, which names injections. A "
            "higher tablet dose is shown only for people who cannot have them. Ask your clinician "
            "about both.",
        ),
        readings=(
            Reading("000", "The oral range is 1000-2000 mcg daily.", ("D0-69",)),
            Reading(
                "001",
                "Failing on 1000 mcg daily means poor absorption; injections are the answer, at "
                "once.",
                ("D1-110", "D1-111", "D1-112", "D1-113"),
            ),
            Reading("003", "Oral 1000 µg daily can correct even pernicious anemia.", ("D3-32",)),
        ),
    ),
    Disagreement(
        conflict="C-60",
        title="Low on tablets with a normal MMA",
        text=Wording(
            "One document reads a low level on tablets as functional deficiency and also asks for "
            "an MMA to confirm it; what a normal MMA would mean it does not say.",
            "One article reads a low level on tablets as a lack of B12, and also asks for a test "
            "to prove it. It does not say what a normal test would mean.",
        ),
        followed=Wording(
            "With a normal MMA and no symptom the switch is not forced: tablets go on, the cause "
            "is looked for, recheck at 3 months; any symptom or MMA above 271 nmol/L means the "
            "switch. The documents leave that open, so it is Cobalt's own choice, awaiting a "
            "clinician's sign-off. Nerve symptoms mean injections whatever MMA shows.",
            "If the test is normal and you feel well, Cobalt does not press for injections. The "
            "articles leave that open. It is Cobalt's own choice and awaits a clinician's "
            "sign-off. Ask your clinician about numbness, tingling or other nerve symptoms right "
            "away.",
        ),
        readings=(
            Reading(
                "001",
                "268 pg/mL on 1000 mcg a day is read as functional deficiency.",
                ("D1-13",),
            ),
            Reading(
                "001",
                "MMA is asked for at once to confirm it; its goal is below 271 nmol/L.",
                ("D1-24", "D1-25", "D1-83"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-61",
        title="Injections required or preferred",
        text=Wording(
            "One document calls injections preferred in a heading, required in the list below it, "
            "and favored in a later line.",
            "One article uses three words for injections when the gut takes up B12 poorly: "
            "preferred, required and favored.",
        ),
        followed=Wording(
            "Required, the cautious reading, for malabsorption that a clinician has confirmed; "
            "tablets only as the fallback when injections are refused or impossible. A suspicion "
            "is tested and treated as an unknown cause.",
            "Cobalt reads them as required, the careful reading, once a clinician has found poor "
            "uptake. Ask your clinician whether that has been shown in you.",
        ),
        readings=(
            Reading("003", "The heading calls injections preferred.", ("D3-21",)),
            Reading(
                "003",
                "The list calls them required, for malabsorption of any confirmed kind.",
                ("D3-22", "D3-23", "D3-24", "D3-25"),
            ),
            Reading("003", "A later line says guideline opinion prefers them.", ("D3-35",)),
        ),
    ),
    Disagreement(
        conflict="C-62",
        title="When the alternate-day course ends",
        text=Wording(
            "One document ends alternate-day injections when symptoms improve, the other four when "
            "improvement ceases.",
            "One article ends the first course of injections when symptoms get better. The other "
            "four go on until they no longer get any better.",
        ),
        followed=Wording(
            "Until no further improvement: four documents against one, and the safer reading for "
            "the nerves.",
            "Cobalt goes by the four: until there is no more gain. This is also safer for the "
            "nerves. Ask your clinician when to end the first course.",
        ),
        readings=(
            Reading("000", "Up to the point where symptoms get better.", ("D0-74",)),
            Reading("001", "Until improvement ceases.", ("D1-51",)),
            Reading("002", "Until neurological gains level off.", ("D2-14", "D2-31")),
            Reading("003", "Until there is no more gain.", ("D3-16",)),
            Reading("004", "Until there is no more gain.", ("D4-27",)),
        ),
    ),
)
