"""Differences in what MMA and homocysteine decide, and when."""

from core.answer import Reading
from core.differences.shape import Disagreement
from core.wording import Wording

MARKERS = (
    Disagreement(
        conflict="C-24",
        title="Symptoms with a normal MMA",
        text=Wording(
            "One document treats symptoms whatever MMA shows, and in the same text calls MMA the "
            "gold-standard test.",
            "One article says to treat symptoms whatever the MMA blood test shows. It also calls "
            "that test the best one there is.",
        ),
        followed=Wording(
            "Cobalt treats: a missed deficiency can leave permanent nerve damage. It adds that a "
            "normal MMA makes another cause more likely, to be looked for in parallel. With no "
            "gain at 3 months it refers for another diagnosis rather than escalate: the documents "
            "leave that open, so it is Cobalt's own choice, awaiting a clinician's sign-off.",
            "Cobalt puts the symptoms first, because nerve damage can last. It also says that "
            "other causes should be looked for. What to do if nothing is better at 3 months is "
            "left open by the articles. Cobalt's own choice here awaits a clinician's sign-off. "
            "Ask your clinician what else could explain your symptoms.",
        ),
        readings=(
            Reading("000", "Any listed symptom means treatment, whatever MMA shows.", ("D0-47",)),
            Reading(
                "000",
                "MMA is the gold-standard test; a normal one may make treatment unnecessary, but "
                "only without symptoms and risk factors.",
                ("D0-26", "D0-31"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-28",
        title="Symptoms above the borderline band",
        text=Wording(
            "One document ties treatment for symptoms to the band that ends at 350 pg/mL; all of "
            "them say that serum B12 alone is not enough, or that markers count at any level.",
            "One article links treatment for symptoms to levels up to 350 pg/mL. But the articles "
            "also say that the level alone is not enough to go by.",
        ),
        followed=Wording(
            "Above 350 pg/mL Cobalt does not take the level to exclude deficiency: with symptoms, "
            "MMA and homocysteine are sent now, and MMA above 271 nmol/L is treated as confirmed. "
            "No document supports automatic treatment here. Offering a first injection after "
            "sampling, if nerve symptoms would wait days for results, is Cobalt's own choice, "
            "awaiting a clinician's sign-off.",
            "With symptoms, Cobalt does not take a level above 350 to rule out a lack of B12: it "
            "asks for more blood tests first. A first injection while waiting for them is Cobalt's "
            "own choice and awaits a clinician's sign-off. Ask your clinician about the MMA and "
            "homocysteine tests.",
        ),
        readings=(
            Reading(
                "000",
                "Treatment for symptoms belongs to the band from 180 to 350 pg/mL.",
                ("D0-15", "D0-47"),
            ),
            Reading("000", "Serum B12 alone does not exclude deficiency.", ("D0-85",)),
            Reading(
                "001",
                "Serum B12 alone must not steer treatment; the two markers are more sensitive.",
                ("D1-105", "D1-106"),
            ),
            Reading(
                "002",
                "Nerve symptoms that persist with a normal B12 call for MMA and homocysteine.",
                ("D2-119",),
            ),
            Reading("003", "Serum B12 alone does not exclude deficiency.", ("D3-87",)),
            Reading(
                "004",
                "Raised MMA with raised homocysteine calls for treatment at any serum B12.",
                ("D4-17",),
            ),
        ),
    ),
    Disagreement(
        conflict="C-30",
        title="Which marker confirms",
        text=Wording(
            "The documents differ on what confirms deficiency: a raised MMA alone, either marker, "
            "or both together.",
            "Two blood tests, MMA and homocysteine, can show that B12 is lacking. The articles "
            "differ on whether one high result is enough.",
        ),
        followed=Wording(
            "A raised MMA confirms, alone or with homocysteine; with both raised and the cause "
            "unknown, injections. Homocysteine alone with a normal MMA does not confirm: folate "
            "and kidneys are checked, and with vascular disease treatment is reasonable. Without "
            "an MMA, a borderline level with homocysteine above 15 µmol/L is treated as probable "
            "deficiency, by mouth.",
            "Cobalt takes a high MMA as proof. A high homocysteine alone is not: the kidneys or "
            "another vitamin, folate, may be the reason. Ask your clinician what your results "
            "mean together.",
        ),
        readings=(
            Reading(
                "000",
                "Either marker, raised at a B12 below 258 pmol/L, defines metabolic deficiency.",
                ("D0-64",),
            ),
            Reading("000", "A raised MMA alone starts treatment.", ("D0-30",)),
            Reading(
                "001",
                "MMA over 271 nmol/L confirms; homocysteine over 15 µmol/L only supports.",
                ("D1-26", "D1-31"),
            ),
            Reading(
                "004",
                "Both raised together confirm; homocysteine is the less specific.",
                ("D4-16", "D4-21"),
            ),
        ),
    ),
    Disagreement(
        conflict="C-32",
        title="Confirm first or treat first",
        text=Wording(
            "The documents ask for tests and for treatment without delay, and differ on which "
            "comes first; treatment lowers MMA, so a late sample can mislead.",
            "The articles want both tests and treatment soon, and differ on which comes first. A "
            "blood sample taken after treatment has begun can mislead.",
        ),
        followed=Wording(
            "Cobalt puts all of it on the same day, in this order: nerve check, blood sample, "
            "first dose. If the sample cannot be drawn that day and there is a nerve symptom or "
            "severe deficiency, the dose is given anyway.",
            "Cobalt puts them on the same day: a check of the nerves, then the blood sample, then "
            "the first dose. With nerve symptoms the dose should not wait. Ask your clinician how "
            "soon this can be arranged.",
        ),
        readings=(
            Reading(
                "000",
                "High-risk people and those with symptoms must not wait for MMA.",
                ("D0-87", "D0-88", "D0-89"),
            ),
            Reading(
                "001",
                "The step up to injections and the confirming test are both asked for at once.",
                ("D1-14", "D1-24"),
            ),
            Reading(
                "002",
                "Nerve signs are looked for before the first dose; in severe deficiency MMA, "
                "homocysteine and antibodies are not needed first.",
                ("D2-16", "D2-123", "D2-124", "D2-125"),
            ),
            Reading("003", "With neurological symptoms treatment must never wait.", ("D3-18",)),
            Reading(
                "004",
                "Treatment must never be put off; on it MMA falls by roughly 48%.",
                ("D4-29", "D4-39"),
            ),
        ),
    ),
)
