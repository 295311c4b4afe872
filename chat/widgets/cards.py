"""The source behind a citation, shown in place: where it stands and what we take from it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chat.widgets.rows import MARGIN, Piece, Row, Target, paragraph

if TYPE_CHECKING:
    from core.answer import Answer, Reference


def card(
    answer: "Answer | None", number: int, place: int, width: int, *, bar: str = "│"
) -> Iterator[Row]:
    """Lay out one opened citation; clicking on it closes it again.

    Args:
        answer: The answer whose reference list holds the number.
        number: The number in brackets.
        place: The paragraph that the citation stands in.
        width: Columns of the whole row.
        bar: The line to the left of the source.
    """
    target = Target("card", place, number)
    margin = (Piece(" " * MARGIN, "card"), Piece(f"{bar} ", "bar", target))
    references = answer.references if answer else ()
    found = next((r for r in references if r.n == number), None)
    texts = (
        _words(found, answer.audience)
        if found and answer
        else ("This number is not in the list of references.",)
    )
    for text in texts:
        for row in paragraph(text, "card", width - MARGIN - 2, indent=0, target=target):
            yield (*margin, *row[1:])


def _words(listed: "Reference", audience: str) -> Iterator[str]:
    from core.explain.sources import reference  # with the register: at the first card

    return (node.text for _, node in reference(listed, audience).walk())
