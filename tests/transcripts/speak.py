"""People who say what is true of them: the lines of a conversation, written by a search.

Each line is tried before it is said: it has to be heard as the fact that was meant.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from core.fields import Kind, fields, shown
from core.measurement import Measurement
from core.patient import Patient
from core.truth import Missing
from dialogue.conversation import Conversation
from dialogue.machine import State
from dialogue.questions import QUESTIONS, Answer, Question, question
from dialogue.reading import Heard, read_answer
from dialogue.reply import Prompt
from dialogue.telling import told

TODAY = date(2026, 11, 20)
DONT_KNOW = "I don't know"
_ENOUGH = 90  # lines of one conversation
_LEFT_OUT = {"today", "audience", "question", "question_topic", "previous"}
# Facts that no question asks for, and words that tell them.
_TOLD = {
    "deficiency_stated": "I was told it is a {value} B12 deficiency",
    "requested_route": "Can I have B12 {value}?",
    "available_forms": "only {value} is available",
    "folic_acid_dose": "folic acid {value}",
    "hemoglobin": "hemoglobin {value}",
    "mcv": "MCV {value}",
    "hematocrit": "hematocrit {value}",
    "serum_b12_flag": "my B12 came back {value}",
    "mma_flag": "my MMA came back {value}",
    "homocysteine_flag": "my homocysteine came back {value}",
    "ileal_resection_site": "part of the terminal ileum was removed",
    "symptom_onset": "the numbness began {value} ago",
}
_ROUTES = {"iv": "into a vein", "im": "as injections", "oral": "as tablets"}

Truth = Mapping[str, Any]


def talk(
    truth: Truth,
    audience: str,
    enough: Callable[[Patient], bool] = lambda _: False,
    first: tuple[str, ...] = (),
) -> Conversation:
    """Hold a conversation with someone of whom this is true, until enough of it is told.

    Args:
        truth: the facts; what is missing in it is not known.
        audience: who asks.
        enough: tells, once the answer is given, whether nothing more has to be told.
        first: lines said before anything is answered.
    """
    held = Conversation(TODAY, audience, keep=False)
    for line in first:
        held.answer(line)
    tried: set[str] = set()
    while len(held.inputs) < _ENOUGH:
        prompt = held.reply.prompt
        if prompt is not None:
            held.answer(reply_to(prompt, truth, held))
            continue
        name = next((n for n in _lacking(truth, held) if n not in tried), None)
        if name is None or held.state is State.EMERGENCY or enough(held.patient):
            break
        tried.add(name)
        if told_so := telling(name, truth[name], held):
            held.answer(told_so)
    return held


def _lacking(truth: Truth, held: Conversation) -> list[str]:
    """Give what was not told yet, what there is before what there is not."""
    known = held.patient.facts()
    names = [
        name
        for name, value in truth.items()
        if name not in _LEFT_OUT and not isinstance(value, Missing) and known[name] != value
    ]
    return sorted(names, key=lambda name: not _some(truth[name]))


def reply_to(prompt: Prompt, truth: Truth, held: Conversation) -> str:
    """Answer a question as is true, by a word of its own where one does."""
    if prompt.key == "settle":
        return str(prompt.choices[-1].number if "is it more than" in prompt.text else 1)
    if prompt.key == "audience":
        return held.audience
    return said(question(prompt.key), truth, held) or DONT_KNOW


def said(asked: Question, truth: Truth, held: Conversation) -> str | None:
    """Give the shortest answer that is heard as what is true, of all facts or of the first."""
    wanted = {name: truth.get(name, Missing.UNKNOWN) for name in asked.facts}
    for text in _answers(asked, truth):
        heard = read_answer(asked, text, held.audience, TODAY)
        if isinstance(heard, Heard) and _agrees(heard.facts, wanted, asked):
            return text
    return None


def _agrees(heard: Mapping[str, Any], wanted: Truth, asked: Question) -> bool:
    """Tell whether an answer says what is meant; details that are asked later may be open."""
    if asked.answer is Answer.AMOUNT:
        known = {n: v for n, v in heard.items() if not isinstance(v, Missing)}
        main = {n: v for n, v in wanted.items() if not isinstance(v, Missing)}
        first = asked.facts[0]
        if first in main:
            return bool(known.get(first) == main[first])
        return bool(main) and known == main
    return all(
        heard.get(name) in (value, Missing.NOT_ASKED)
        or (isinstance(value, Missing) and isinstance(heard.get(name), Missing | None))
        for name, value in wanted.items()
    )


def _answers(asked: Question, truth: Truth) -> Iterator[str]:
    values = [truth.get(name, Missing.UNKNOWN) for name in asked.facts]
    match asked.answer:
        case Answer.YES_NO:
            yield from (value for value in values if value in ("yes", "no"))
        case Answer.ONE:
            yield from (str(n) for n, _ in enumerate(asked.offers, start=1))
        case Answer.MANY:
            yield from _several(asked, truth)
        case _:
            for value in values:
                if not isinstance(value, Missing):
                    yield _text(value)
            yield from asked.words


def _several(asked: Question, truth: Truth) -> Iterator[str]:
    """Pick the choices that are true; those with details that are, too."""
    picked = []
    for number, offered in enumerate(asked.offers, start=1):
        own = offered.sets or dict.fromkeys(asked.facts, offered.value)
        if len(asked.facts) == 1 and not offered.sets:
            listed = truth.get(asked.facts[0], ())
            values = () if isinstance(listed, Missing) else listed
            true = offered.value in values or any(
                offered.value == f"month_{getattr(one, 'month', '')}" for one in values
            )
        elif offered.sets:
            true = all(_raw(truth.get(name)) == value for name, value in own.items())
        else:
            true = any(_some(truth.get(name)) for name in offered.details)
        if true:
            picked.append(str(number))
    yield ", ".join(picked) or "none"
    yield "none"


def _raw(value: object) -> str:
    return "unknown" if isinstance(value, Missing) else _text(value)


def _some(value: object) -> bool:
    if isinstance(value, Measurement):
        return not (value.is_exact and value.low == 0)
    return value is not None and not isinstance(value, Missing) and value not in ("no", "none", ())


def _text(value: object) -> str:
    if isinstance(value, Measurement):
        return value.given
    return value.isoformat() if isinstance(value, date) else str(getattr(value, "text", value))


def telling(name: str, value: Any, held: Conversation) -> str | None:  # noqa: ANN401
    """Give a line that tells one fact at any time; None if none was found that is heard so."""
    return next(_tellings(name, value, held), None)


def _tellings(name: str, value: Any, held: Conversation) -> Iterator[str]:  # noqa: ANN401
    word = _ROUTES.get(value, _text(value)) if name == "requested_route" else _text(value)
    if isinstance(value, tuple):
        word = ", ".join(map(str, value))
    label = fields()[name].label
    lines = [_TOLD[name].format(value=word)] if name in _TOLD else [*_changes(name, value, held)]
    if fields()[name].kind is Kind.CHOICE and value == "yes":
        lines.append(label)
    lines += [f"{label} {shown(value)}", f"{label}: {word}", word]
    for line in lines:
        if line.startswith("change ") or told(line, held.patient.facts()).facts.get(name) == value:
            yield line


def _changes(name: str, value: Any, held: Conversation) -> Iterator[str]:  # noqa: ANN401
    """Give the fact by its question's name, whether or not it would be asked."""
    for asked in QUESTIONS:
        if name in asked.facts:
            known = {n: v for n, v in held.patient.facts().items() if n in asked.facts}
            answer = said(asked, {**known, name: value}, held)
            if answer:
                yield f"change {asked.names[0]} to {answer}"
