"""Differences in which symptoms are neurological."""

from core.answer import Reading
from core.differences.shape import Disagreement
from core.wording import Wording

SYMPTOMS = (
    Disagreement(
        conflict="C-36",
        title="Which symptoms are neurological",
        text=Wording(
            "Each document has its own list of neurological symptoms; only one names vision, only "
            "one mentions motor symptoms, and one gives no such label at all.",
            "Each article has its own list of nerve symptoms. Only one of them names problems "
            "with sight.",
        ),
        followed=Wording(
            "Cobalt takes the union of the lists, vision and motor signs included, because a "
            "missed nerve symptom does the most harm. Glossitis, fatigue and depression are not "
            "counted.",
            "Cobalt counts all of these lists together, because missing a nerve symptom does the "
            "most harm. A sore tongue, tiredness and low mood are looked at apart. Ask your "
            "clinician about every symptom you notice.",
        ),
        readings=(
            Reading(
                "000",
                "Thinking, memory, brain fog, neuropathy, ataxia and gait are reasons to treat, "
                "without the label.",
                ("D0-48", "D0-49", "D0-50", "D0-51", "D0-54", "D0-55"),
            ),
            Reading(
                "001",
                "Numbness, tingling, thinking, memory and gait.",
                ("D1-46", "D1-47", "D1-48", "D1-49", "D1-50"),
            ),
            Reading(
                "002",
                "Neuropathy, gait, ataxia, thinking, memory, glossitis, vision, optic nerve.",
                ("D2-17", "D2-21", "D2-22", "D2-23", "D2-24", "D2-25", "D2-26", "D2-27"),
            ),
            Reading("003", "Neuropathy, cognition and gait.", ("D3-13", "D3-14", "D3-15")),
            Reading(
                "004",
                "Paresthesias, numbness, gait and cognition; pain and motor symptoms appear later.",
                ("D4-23", "D4-24", "D4-25", "D4-26", "D4-58"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-37",
        title="Whether glossitis is neurological",
        text=Wording(
            "One document lists glossitis among the neurological manifestations; the other four "
            "do not.",
            "One article counts a sore, smooth tongue as a nerve symptom. The other four do not.",
        ),
        followed=Wording(
            "Cobalt does not count it, four documents against one: it is a reason to treat and to "
            "test intrinsic factor antibodies, and it calls for a full nerve check before the "
            "second dose. Any finding moves the person to alternate days; the first dose is the "
            "same either way.",
            "Cobalt does not count it as a nerve symptom, like four of the five articles. It is "
            "still a reason to treat, and a reason to have the nerves checked. Ask your clinician "
            "about that check.",
        ),
        readings=(
            Reading(
                "000",
                "A symptom that starts treatment, listed apart from the nerve symptoms.",
                ("D0-58",),
            ),
            Reading(
                "001",
                "Not among the neurological symptoms listed.",
                ("D1-46", "D1-47", "D1-48", "D1-49", "D1-50"),
            ),
            Reading("002", "Listed among the neurological manifestations.", ("D2-25",)),
            Reading(
                "003",
                "A reason to test anti-intrinsic factor antibodies; not in the neurological list.",
                ("D3-40", "D3-13", "D3-14", "D3-15"),
            ),
            Reading(
                "004",
                "Not among the neurological symptoms listed.",
                ("D4-23", "D4-24", "D4-25", "D4-26"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-39",
        title="Brain fog",
        text=Wording(
            "Cognitive difficulty is neurological in four documents; brain fog is named in one "
            "only, beside it and without that label.",
            "Four articles count trouble with thinking as a nerve symptom. Brain fog is named in "
            "only one of the five.",
        ),
        followed=Wording(
            "Cobalt classes brain fog with cognitive difficulty, as neurological, after one check "
            "question on memory, words or concentration on most days; answered no, it counts as "
            "fatigue. Depression is not neurological in any document.",
            "Cobalt counts brain fog as a nerve symptom if you have trouble with memory, words or "
            "focus on most days. If not, it counts as tiredness. Ask your clinician to check your "
            "thinking and memory.",
        ),
        readings=(
            Reading(
                "000",
                "Brain fog, difficulty thinking and memory trouble start treatment, without a "
                "nerve label.",
                ("D0-48", "D0-49", "D0-50"),
            ),
            Reading("001", "Cognitive and memory trouble are neurological.", ("D1-48", "D1-49")),
            Reading("002", "Cognitive and memory trouble are neurological.", ("D2-23", "D2-24")),
            Reading("003", "Cognitive impairment is neurological.", ("D3-14",)),
            Reading("004", "Cognitive change is neurological.", ("D4-26",)),
        ),
    ),
    Disagreement(
        conflict="C-41",
        title="Presence or severity of nerve symptoms",
        text=Wording(
            "Some lines make the schedule or the route depend on the severity of nerve symptoms, "
            "others on their presence.",
            "Some lines in the articles go by how bad nerve symptoms are. Others go by whether "
            "there are any at all.",
        ),
        followed=Wording(
            "Presence decides, the safer reading: any neurological symptom means injections on "
            "alternate days.",
            "Cobalt goes by whether there are any, the safer reading. Ask your clinician about "
            "even mild numbness or tingling.",
        ),
        readings=(
            Reading("001", "The schedule is said to depend on severity.", ("D1-44",)),
            Reading(
                "001",
                "The schedules then split by presence: with nerve symptoms, 1 mg every other day.",
                ("D1-51",),
            ),
            Reading(
                "002", "Injection is required for severe neurological involvement.", ("D2-41",)
            ),
            Reading(
                "002",
                "The every-other-day schedule is mandatory with neurological symptoms, of any "
                "degree.",
                ("D2-33",),
            ),
        ),
    ),
)
