"""Text laid out as rows of styled pieces: pure functions, no widget.

A row is a tuple of pieces; a piece names its look, which is a CSS class, and what
clicking on it means. Every text passes ``shown``, so that no control character can
reach the terminal, and none is ever read as markup.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from rich.cells import cell_len, chop_cells

from dialogue.parsing.clean import clean

MARGIN = 3
"""Columns left of the text; the sign of a block stands there."""

MEASURE = 84
"""Longest line of text, in columns: longer ones are hard to read."""

_WORD = re.compile("[^ ]+ *| +")
_CITED = re.compile(r"\[([0-9]{1,4}(?:, [0-9]{1,4})*)\]")
_TIED = "\N{NO-BREAK SPACE}"


class Target(NamedTuple):
    """Something that can be clicked or reached by keys; ``place`` counts its kind."""

    what: Literal["choice", "fold", "cite", "card", "fact"]
    place: int
    n: int = 0


class Piece(NamedTuple):
    """A run of text with one look."""

    text: str
    look: str
    target: Target | None = None


Row = tuple[Piece, ...]


def shown(text: str) -> str:
    """Return the text on one line, with anything a terminal might obey replaced."""
    if text.isprintable():
        return text
    return clean(text, limit=max(len(text), 1)).replace("\n", " ")


@lru_cache(4096)
def wrap(text: str, width: int) -> tuple[str, ...]:
    """Break the text into lines of at most ``width`` columns, at spaces if possible."""
    width = max(width, 2)
    lines: list[str] = []
    line, used = "", 0
    for match in _WORD.finditer(text):
        word = match.group()
        size = cell_len(word.rstrip())
        if used + size > width:
            if line.strip():
                lines.append(line.rstrip())
            line, used = "", 0
            if size > width:
                *whole, word = chop_cells(word.rstrip(), width)
                lines.extend(whole)
        line += word
        used += cell_len(word)
    if line.strip() or not lines:
        lines.append(line.rstrip())
    return tuple(lines)


def paragraph(  # noqa: PLR0913 - one call for every kind of paragraph
    text: str,
    look: str,
    width: int,
    *,
    sign: str = "",
    label: str = "",
    indent: int = MARGIN,
    target: Target | None = None,
    cites: Sequence[int] = (),
    place: int = 0,
) -> Iterator[Row]:
    """Lay out one paragraph behind a hanging margin.

    Args:
        text: The words; cleaned here.
        look: The CSS class of the text.
        width: Columns of the whole row.
        sign: One character in the margin, a sign beside the colour.
        label: A word before the text, in bold.
        indent: Columns of the margin.
        target: What clicking anywhere on the paragraph means.
        cites: Reference numbers to make clickable where ``[n]`` or ``[n, m]`` stands.
        place: The place that the citations carry.
    """
    hang = indent + cell_len(label)
    words = shown(text)
    if cites:  # a list of numbers stays on one line, where it can be clicked
        words = _CITED.sub(lambda found: found[0].replace(" ", _TIED), words)
    lines = wrap(words, min(width - hang - 1, MEASURE - cell_len(label)))
    for number, line in enumerate(lines):
        first = number == 0
        margin = Piece(f"{sign} ".rjust(indent) if first and sign else " " * indent, look, target)
        start = (margin, Piece(label if first else " " * cell_len(label), f"{look}-label"))
        body = (
            tuple(_cited(line.replace(_TIED, " "), look, cites, place))
            if cites
            else (Piece(line, look, target),)
        )
        yield (start if label else start[:1]) + body


def _cited(line: str, look: str, cites: Sequence[int], place: int) -> Iterator[Piece]:
    end = 0
    for found in _CITED.finditer(line):
        numbers = found[1].split(", ")
        if not all(int(number) in cites for number in numbers):
            continue
        if found.start() > end:
            yield Piece(line[end : found.start()], look)
        for count, number in enumerate(numbers):
            last = count == len(numbers) - 1
            text = f"{'' if count else '['}{number}{']' if last else ''}"
            yield Piece(text, "cite", Target("cite", place, int(number)))
            if not last:
                yield Piece(", ", look)
        end = found.end()
    if end < len(line):
        yield Piece(line[end:], look)


def text_of(row: Row) -> str:
    """Return the words of a row without their looks."""
    return "".join(piece.text for piece in row)


def left_words(left: int) -> str:
    """Say how many questions are left at most."""
    if left == 0:
        return "No questions left"
    return f"At most {left} {'question' if left == 1 else 'questions'} left"
