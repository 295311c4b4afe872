"""The lines of an answer by name, so that a person can ask about each."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.answer import Answer
from core.explain.how import BOTTOM_LINE, CONCLUSION, PLAN_ITEMS, URGENCY
from core.words.outcomes import plain
from core.words.vocabulary import CONCLUSIONS


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an answer.

    Attributes:
        id: what ``how`` calls it.
        section: the heading it stands under; of the first lines and the plan, its own name.
        place: which line under the heading, from 1; 0 where it stands alone.
        text: its words.
        also: another name of the section.
    """

    id: str
    section: str
    place: int
    text: str
    also: str = ""

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
    for item in PLAN_ITEMS:
        if answer.plan[item] and answer.plan[item] != "not_applicable":
            yield Line(f"plan/{item}", plain(item), 0, "")
