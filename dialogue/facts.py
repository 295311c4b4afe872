"""The facts so far, as lines that can be edited; what is absent is said in few words."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from core.fields import fields, shown
from core.truth import Missing
from core.units import Measurement
from dialogue.questions import QUESTIONS, Answer, Question
from dialogue.reply import FactLine

# Short words of the patient file that nobody should have to know.
_AROUND = {"today", "question", "question_topic"}
_ASKED_FOR = {name: asked for asked in reversed(QUESTIONS) for name in asked.facts}


def fact_lines(facts: Mapping[str, Any]) -> tuple[FactLine, ...]:
    """Give a line for each fact; what a question of many found absent shares one line."""
    return tuple(_lines(facts))


def _lines(facts: Mapping[str, Any]) -> Iterator[FactLine]:
    told = {n: v for n, v in facts.items() if n not in _AROUND and v is not Missing.NOT_ASKED}
    absent_of: set[str] = set()
    for name, value in told.items():
        asked = _ASKED_FOR.get(name)
        if asked and asked.answer is Answer.MANY and is_nothing(value):
            if asked.key not in absent_of:
                absent_of.add(asked.key)
                yield _absent(asked, told)
        # The laboratory's word or the state of a test is said by its value.
        elif value is not Missing.UNKNOWN or not name.endswith(
            ("_flag", "mma_status", "b12_status")
        ):
            yield _line(name, value)


@lru_cache(maxsize=1024)
def _line(name: str, value: Any) -> FactLine:  # noqa: ANN401 - any field's value
    known = value is not Missing.UNKNOWN
    asked = _ASKED_FOR.get(name)
    edit = f"change {asked.names[0] if asked else fields()[name].label}"
    return FactLine(name, fields()[name].label, shown(value) if known else "not known", known, edit)


def _absent(asked: Question, told: Mapping[str, Any]) -> FactLine:
    alone = all(is_nothing(told[name]) for name in asked.facts if name in told)
    label = asked.names[0] if alone else f"other {asked.names[0]}"
    return FactLine(asked.facts[0], label, "none", True, f"change {asked.names[0]}")  # noqa: FBT003


def is_nothing(value: object) -> bool:
    """Tell whether a value only says that something is absent."""
    if isinstance(value, Measurement):
        return value.is_exact and value.low == 0
    return value in ("no", "none", ())
