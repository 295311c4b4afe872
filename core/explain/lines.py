"""The lines of an answer by name, so that a person can ask about each."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.answer import Answer
from core.explain.how import BOTTOM_LINE, CONCLUSION, PLAN_ITEMS, URGENCY
from core.explain.plan_words import NAMES, item_words, items
from core.words.outcomes import plain
from core.words.vocabulary import CONCLUSIONS


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an answer.

    Attributes:
        id: what ``how`` calls it.
        section: the heading it stands under; of the first lines and the plan, its own name.
        place: which line under the heading, from 1; 0 where it stands alone.
        text: its words; of an item of the plan, what it holds.
        also: another name of the section, or of the item.
    """

    id: str
    section: str
    place: int
    text: str
    also: str = ""

    @property
    def is_of_plan(self) -> bool:
        """Tell whether it is an item of the plan, which other lines say in sentences."""
        return self.id.startswith("plan/")

    @property
    def name(self) -> str:
        """The words to ask for it with: "Treatment 2"."""
        return f"{self.section} {self.place}" if self.place else self.section


def lines(answer: Answer) -> tuple[Line, ...]:
    """Give every line that can be asked about: the first ones, the sections', the plan's."""
    return (*_first(answer), *_of_sections(answer), *_of_plan(answer))


def _first(answer: Answer) -> Iterator[Line]:
    yield Line(BOTTOM_LINE, "Bottom line", 0, answer.bottom_line.text)
    yield Line(
        CONCLUSION,
        "Conclusion",
        0,
        CONCLUSIONS[answer.verdict].for_(answer.audience),
        also="verdict",
    )
    yield Line(URGENCY, "Urgency", 0, plain(answer.urgency), also="how soon")


def _of_sections(answer: Answer) -> Iterator[Line]:
    for section in answer.sections:
        for place, said in enumerate(section.statements, start=1):
            yield Line(said.id, section.heading, place, said.text, section.id)


def _of_plan(answer: Answer) -> Iterator[Line]:
    words = items(answer.verdict, answer.urgency, answer.plan)
    for item in PLAN_ITEMS:
        if answer.plan[item] and answer.plan[item] != "not_applicable":
            name, said = NAMES.get(item, item), item_words(item, words)
            yield Line(f"plan/{item}", name[0].upper() + name[1:], 0, said, plain(item))
