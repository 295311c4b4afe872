"""What a conversation says of the knowledge beside its answer: numbers printed, rules read out."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any
from unittest.mock import patch

from core.conditions import Condition
from core.explain import classes, said
from core.fields import fields
from core.tables import Rule
from core.words import conditions
from dialogue import conversation, settling
from tests.transcripts.lines import lines


@dataclass
class Heard:
    """What was used for words.

    Attributes:
        printed: names of the numbers that were put into words.
        read: rules whose sources or words were read, by attribute, apart from the first answer.
    """

    printed: set[str] = field(default_factory=set)
    read: set[tuple[str, Rule]] = field(default_factory=set)


@contextmanager
def hearing() -> Iterator[Heard]:
    """Listen to a conversation while it is held."""
    heard = Heard()
    with ExitStack() as stack:
        for module, name, note in _printers(heard.printed):
            stack.enter_context(patch.object(module, name, _overheard(module, name, note)))
        _listen_to_rules(stack, heard.read)
        yield heard


def _printers(printed: set[str]) -> list[tuple[Any, str, Callable[..., None]]]:
    by_holder = {id(holder): line for line in lines() for holder in line.holders}
    quantities = {line.name: fields()[line.field].quantity for line in lines()}

    def condition(one: Condition, *_: object) -> None:
        for part in (one, getattr(one, "threshold", one)):
            if id(part) in by_holder:
                printed.add(by_holder[id(part)].name)

    def amount(number: Fraction, quantity: str) -> None:
        for line in lines():
            if line.number == number and quantities[line.name] == quantity:
                printed.add(line.name)

    return [
        (said, "phrase", condition),
        (said, "amount", condition),
        (conditions, "phrase", condition),
        (classes, "_amount", amount),
        (settling, "_which_side", condition),
    ]


def _overheard(module: Any, name: str, heard: Callable[..., None]) -> Callable[..., Any]:  # noqa: ANN401
    real = getattr(module, name)

    def called(*given: Any) -> Any:  # noqa: ANN401
        heard(*given)
        return real(*given)

    return called


def _listen_to_rules(stack: ExitStack, read: set[tuple[str, Rule]]) -> None:
    """Note whose sources and words are read; the first answer is compared by itself."""
    answers: list[object] = []
    silent = [False]

    def listening(name: str) -> property:
        slot = vars(Rule)[name]

        def get(rule: Rule) -> object:
            if not silent[0]:
                read.add((name, rule))
            return slot.__get__(rule)

        return property(get, slot.__set__)

    talk: Any = conversation
    real = talk.answer_for

    def answer_for(patient: Any) -> Any:  # noqa: ANN401
        silent[0] = not answers
        try:
            answers.append(real(patient))
        finally:
            silent[0] = False
        return answers[-1]

    for name in ("cites", "says"):
        stack.enter_context(patch.object(Rule, name, listening(name)))
    stack.enter_context(patch.object(talk, "answer_for", answer_for))
