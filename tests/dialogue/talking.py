"""People who talk with the conversation in tests: one led by a table, one by chance."""

from collections.abc import Mapping, Sequence
from datetime import date
from random import Random

from dialogue.conversation import Conversation
from dialogue.questions import Answer, question
from dialogue.reply import Kind, Prompt, Reply

TODAY = date(2026, 1, 15)

# A 46-year-old with 320 pg/mL of whom nothing else is to be told: the article's own case.
ARTICLE: Mapping[str, str] = {
    "emergency_sign": "none",
    "keep": "no",
    "age": "46",
    "audience": "clinician",
    "b12_allergy": "no",
    "treatment_status": "no",
    "serum_b12": "320 pg/mL",
    "mma": "not done",
    "homocysteine": "not done",
    "nerve_symptoms": "none",
    "other_symptoms": "none",
    "blood_count": "none",
    "surgery": "none",
    "gut": "none",
    "diet": "1",
    "medicines": "none",
    "intrinsic_factor_antibody": "not tested",
    "vessels": "none",
    "kidneys": "none",
    "egfr": "85 mL/min",
    "platelet_count": "240 x10^9/L",
    "bleeding_risk": "none",
    "injections_refused_or_impossible": "no",
    "pregnancy_status": "no",
    "folic_acid_use": "no",
    "folate_status": "not tested",
}
_ENOUGH = 80

# Values on both sides of each printed limit.
_AMOUNTS: Mapping[str, tuple[str, ...]] = {
    "age": ("17", "46", "56", "76", "81"),
    "serum_b12": (
        "179 pg/mL",
        "320 pg/mL",
        "236 pmol/L",
        "351 pg/mL",
        "30 pg/mL",
        "about 350 pg/mL",
    ),
    "mma": ("200 nmol/L", "265 nmol/L", "272 nmol/L"),
    "homocysteine": ("9 µmol/L", "12 µmol/L", "16 µmol/L"),
    "length": ("0 cm", "20 cm", "21 cm", "61 cm"),
    "duration": ("3 months", "5 months", "13 months", "about a year"),
    "egfr": ("42 mL/min", "90 mL/min"),
    "platelets": ("9 x10^9/L", "24 x10^9/L", "40 x10^9/L", "240 x10^9/L"),
    "b12_dose": ("500 mcg", "1000 mcg", "1 mg", "500 mcg daily", "1000 mcg once a week"),
    "treatment_duration": ("2 weeks", "2 months", "4 months", "13 months", "since 2019"),
    "injection_interval": ("1 week", "4 weeks", "8 weeks", "3 months", "4 months"),
    "count": ("0", "1", "2"),
    "gastrin": ("90 pg/mL", "1001 pg/mL"),
    "vitamin_d": ("60 nmol/L", "40 ng/mL"),
}
_OFTEN = ("daily", "twice a week", "weekly", "every other day", "every 3 months", "500 mcg a day")
_DAYS = ("2 weeks ago", "10 weeks ago", "8 months ago", "2025-10-01", "3 January")


def held(
    *lines: str, audience: str | None = "clinician", keep: bool | None = False
) -> Conversation:
    """Hold a conversation in which these lines are said."""
    return Conversation(TODAY, audience, keep, lines)


def at(until: str, *first: str, **answers: str) -> Conversation:
    """Say ``first``, then answer as the table does until that question is asked."""
    talk = held(*first)
    finish(talk, until, **answers)
    assert key(talk) == until
    return talk


def led(*first: str, **answers: str) -> tuple[Conversation, list[str]]:
    """Say ``first``, then answer as the table does to the end; give the questions asked too."""
    talk = held(*first)
    return talk, finish(talk, **answers)


def finish(talk: Conversation, until: str | None = None, **answers: str) -> list[str]:
    """Answer as the table does to the end, and give the questions asked."""
    asked: list[str] = []
    while talk.reply.prompt and talk.reply.prompt.key != until:
        asked.append(talk.reply.prompt.key)
        assert len(asked) < _ENOUGH, f"no end: {asked}"
        talk.answer({**ARTICLE, **answers}[asked[-1]])
    return asked


def words(reply: Reply, *kinds: Kind) -> str:
    """Give what a reply says as one text; with ``kinds`` only what is of these."""
    return "\n".join(block.text for block in reply.blocks if not kinds or block.kind in kinds)


def key(talk: Conversation) -> str | None:
    """Give the key of the pending question."""
    return talk.reply.prompt.key if talk.reply.prompt else None


def some_answer(chance: Random, prompt: Prompt, *, treated: bool = False) -> str:
    """Give an answer that the question accepts; mostly one that lets the talk go on."""
    if prompt.key == "settle":
        return str(chance.randint(1, len(prompt.choices)))
    if chance.random() < 0.1:
        return "I don't know"
    asked = question(prompt.key)
    status = chance.choice("223") if treated else "1"
    usual = {"treatment_status": status, "emergency_sign": "none"}.get(asked.key)
    if usual and chance.random() < 0.95:
        return usual
    numbers = [str(number) for number, _ in enumerate(asked.offers, 1)]
    several = ", ".join(chance.choices(numbers, k=2)) if numbers else ""
    accepted: Mapping[Answer, Sequence[str]] = {
        Answer.YES_NO: ("yes", "no", "no", "no"),
        Answer.ONE: numbers,
        Answer.MANY: ("none", "none", several),
        Answer.AMOUNT: (*_AMOUNTS.get(asked.quantity, ()), *asked.words),
        Answer.OFTEN: _OFTEN,
        Answer.DATE: (*_DAYS, *asked.words),
    }
    return chance.choice(accepted[asked.answer])
