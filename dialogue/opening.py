"""The first words, at once: before rules, units or patient model are loaded."""

from dialogue.questions.about import ABOUT
from dialogue.questions.shape import Question
from dialogue.reply import Block, Choice, Kind, Prompt, Reply

_WELCOME = (
    Block(Kind.TITLE, "Cobalt: vitamin B12, question by question"),
    Block(
        Kind.NOTE,
        "Teaching material from five articles that await human review. It does not replace a clinician. "
        'Ask in your own words ("Should a vitamin B12 level of 320 pg/mL be treated?") or answer the '
        'questions. Say "help" at any time.',
    ),
)


def opening(audience: str | None = None) -> Reply:
    """Give the welcome and the first question, the one about emergency signs."""
    first = ABOUT[0]
    words = audience or "patient"
    return Reply((*_WELCOME, *asked(first, words)), prompt=prompt(first, words))


def asked(question: Question, audience: str) -> tuple[Block, ...]:
    """Give a question and its choices as blocks."""
    shown = prompt(question, audience)
    return prompted(shown)


def prompted(shown: Prompt) -> tuple[Block, ...]:
    """Give a prompt as blocks: the question, its choices, how to answer."""
    text = f"{shown.text} {shown.hint}" if shown.hint else shown.text
    choices = (Block(Kind.CHOICE, f"{choice.number}. {choice.text}") for choice in shown.choices)
    return (Block(Kind.QUESTION, text), *choices)


def prompt(question: Question, audience: str) -> Prompt:
    """Give a question as a front end shows it."""
    choices = tuple(
        Choice(number, offered.text.for_(audience), str(number))
        for number, offered in enumerate(question.offers, start=1)
    )
    many = question.answer.name == "MANY"
    if many:
        hint = '(Type the numbers of all that apply, or "none".)'
    elif choices:
        hint = "(Type a number or a word.)"
    elif question.answer.name == "YES_NO":
        hint = "(yes or no)"
    else:
        hint = f"(For example: {', '.join(question.examples)})"
    return Prompt(question.key, question.text.for_(audience), choices, many, hint)
