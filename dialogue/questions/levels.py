"""The laboratory values: serum B12, MMA, homocysteine, and the blood count."""

from core.wording import Wording
from dialogue.questions.shape import Answer, Question, Topic, offer

_NOT_YET = "not done|not yet|not tested|never tested|not measured|no|none|haven't had it|have not had it|i have not"
_PENDING = "pending|waiting|sent|awaited|on its way|not back|not back yet|waiting for the result"
_UNAVAILABLE = "unavailable|not available|cannot be done|can't be done|not possible|clinic cannot do it|not offered"
_HIGH = "high|raised|elevated|came back high|too high"
_NORMAL = "normal|fine|in range|came back normal|ok"


def _words(*meanings: tuple[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    return {wording: sets for wordings, sets in meanings for wording in wordings.split("|")}


LEVELS = (
    Question(
        key="serum_b12",
        topic=Topic.LEVELS,
        facts=("serum_b12", "serum_b12_status", "serum_b12_flag"),
        text=Wording(
            "What is the serum B12 level, with its unit?",
            "What is your B12 level, with its unit? You find both on the lab report.",
        ),
        why=Wording(
            "The level decides where to start: below 180 pg/mL, 180-350 pg/mL, or above. The unit matters: 200 "
            "pmol/L is 271 pg/mL.",
            "Everything starts from this number. The unit matters: the same number means different things in "
            "different units.",
        ),
        answer=Answer.AMOUNT,
        quantity="serum_b12",
        words=_words(
            (_NOT_YET, {"serum_b12_status": "not_done"}),
            (_PENDING, {"serum_b12_status": "pending"}),
            ("low|too low|came back low", {"serum_b12_flag": "low"}),
            (_NORMAL, {"serum_b12_flag": "normal"}),
            (_HIGH, {"serum_b12_flag": "high"}),
        ),
        examples=("320 pg/mL", "236 pmol/L", "not done", "pending"),
        names=("level", "b12", "b12 level", "serum b12", "serum"),
    ),
    Question(
        key="b12_sample_context",
        topic=Topic.LEVELS,
        facts=("b12_sample_context",),
        text=Wording(
            "When was the sample for this level taken?",
            "When was the blood for this level taken?",
        ),
        why=Wording(
            "A level counts as a check only if it was drawn right before an injection was due (a trough).",
            "Soon after a shot the level is high and says little. It counts when taken right before the next shot.",
        ),
        answer=Answer.ONE,
        offers=(
            offer(
                "injection_trough",
                "right before the next injection (trough)",
                {"b12_sample_context": "injection_trough"},
                patient="right before the next shot was due",
                words="trough|before the next|before the next injection|before the injection|right before"
                "|before the shot",
            ),
            offer(
                "injection_other",
                "at another time between injections",
                {"b12_sample_context": "injection_other"},
                patient="at another time after a shot",
                words="other|another time|after the injection|after the shot|after an injection|after a shot|in between"
                "|between injections",
            ),
            offer(
                "untreated",
                "before any B12 was given",
                {"b12_sample_context": "untreated"},
                patient="before I had any B12",
                words="untreated|before treatment|before the treatment|before any b12|before i started",
            ),
            offer(
                "on_tablets",
                "while on tablets",
                {"b12_sample_context": "on_tablets"},
                patient="while I took tablets",
                words="on tablets|tablets|on pills|while taking tablets",
            ),
        ),
        examples=("1", "trough", "I don't know"),
        names=("sample", "time of the sample", "trough"),
    ),
    Question(
        key="mma",
        topic=Topic.LEVELS,
        facts=("mma", "mma_status", "mma_flag"),
        text=Wording(
            "What is the methylmalonic acid (MMA) result?",
            "Have you had a methylmalonic acid (MMA) blood test? If so, what is the result?",
        ),
        why=Wording(
            "MMA settles a borderline level: above 271 nmol/L confirms functional deficiency.",
            "The MMA test shows if your cells are short of B12 when the level alone does not tell.",
        ),
        answer=Answer.AMOUNT,
        quantity="mma",
        words=_words(
            (_NOT_YET, {"mma_status": "not_done"}),
            (_PENDING, {"mma_status": "pending"}),
            (_UNAVAILABLE, {"mma_status": "unavailable"}),
            (_NORMAL, {"mma_status": "resulted", "mma_flag": "normal"}),
            (_HIGH, {"mma_status": "resulted", "mma_flag": "high"}),
        ),
        examples=("265 nmol/L", "0.31 µmol/L", "not done", "pending", "not available"),
        names=("mma", "methylmalonic acid", "methylmalonic"),
    ),
    Question(
        key="homocysteine",
        topic=Topic.LEVELS,
        facts=("homocysteine", "homocysteine_flag"),
        text=Wording(
            "What is the homocysteine result, if it was measured?",
            "Have you had a homocysteine blood test? If so, what is the result?",
        ),
        why=Wording(
            "Above 15 µmol/L it supports deficiency, and it stands in for MMA when MMA cannot be had.",
            "A high homocysteine supports a B12 shortage, above all when MMA cannot be tested.",
        ),
        answer=Answer.AMOUNT,
        quantity="homocysteine",
        words=_words(
            (f"{_NOT_YET}|{_PENDING}|{_UNAVAILABLE}", {}),
            (_NORMAL, {"homocysteine_flag": "normal"}),
            (_HIGH, {"homocysteine_flag": "high"}),
        ),
        examples=("12 µmol/L", "not done"),
        names=("homocysteine", "hcy"),
    ),
    Question(
        key="blood_count",
        topic=Topic.BLOOD_COUNT,
        facts=("anemia", "macrocytosis"),
        text=Wording(
            "Does the blood count show any of these?",
            "Has the lab or a doctor found any of these in your blood count?",
        ),
        why=Wording(
            "Macrocytic anemia with a level below 180 pg/mL is severe; at a borderline level an abnormal count "
            "counts as a reason to treat.",
            "Anemia with large red cells makes a low level severe, and counts as a reason to treat a borderline one.",
        ),
        answer=Answer.MANY,
        offers=(
            offer(
                "anemia",
                "anemia",
                {"anemia": "yes"},
                words="anaemia|anemic|low hemoglobin|low blood",
            ),
            offer(
                "macrocytosis",
                "macrocytosis (raised MCV)",
                {"macrocytosis": "yes"},
                patient="large red blood cells (macrocytosis, a raised MCV)",
                words="large cells|large red cells|large red blood cells|raised mcv|high mcv|big red cells|macrocytic",
            ),
            offer(
                "macrocytic_anemia",
                "both: macrocytic anemia",
                {"anemia": "yes", "macrocytosis": "yes"},
                patient="both: anemia with large red cells (macrocytic anemia)",
                words="both|macrocytic anemia|macrocytic anaemia|megaloblastic anemia",
            ),
        ),
        otherwise={"anemia": "no", "macrocytosis": "no"},
        examples=("none", "1", "macrocytic anemia"),
        names=("blood count", "anemia", "mcv"),
    ),
)
