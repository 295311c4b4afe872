"""The parts of the history: one for each block of a reply and each line of the person's."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from chat.widgets.cards import card
from chat.widgets.rows import MARGIN, Row, Target, paragraph, shown
from dialogue.reply import Block, Kind, Prompt, Reply

if TYPE_CHECKING:
    from core.answer import Answer

YOU = "you"
ECHOED = 200
"""Most characters of the person's line that are repeated to them."""

_PLAIN = {Kind.HELP, Kind.CHOICE, Kind.STATEMENT}
LOOKS = (
    *(kind.replace(" ", "-") for kind in Kind if kind not in _PLAIN),
    *("you-label", "cite", "card", "bar", "on"),
)
"""Every look of a row of the history that is not plain text."""

# A sign in the margin, so that colour is never alone; the better one where it can be drawn.
_SIGNS = {
    Kind.HEARD: ("=", "✓"),
    Kind.PROBLEM: ("?", "?"),
    Kind.WARNING: ("!", "!"),
    Kind.STATEMENT: ("-", "•"),
}
_FOLD = {False: ("-", "▾"), True: ("+", "▸")}
_STEP = 2  # columns that an explanation stands in from the one above it
_POINTER = (">", "▸")
_BAR = ("|", "│")

# Kinds that stand close together when they follow one another.
_LISTED = {
    Kind.CHOICE,
    Kind.STATEMENT,
    Kind.REFERENCE,
    Kind.HEARD,
    Kind.NOTE,
    Kind.EXPLANATION,
}
# Kinds that end a section of the answer.
_OUTSIDE = {Kind.TITLE, Kind.QUESTION, Kind.CHOICE, Kind.DISCLAIMER, Kind.BOTTOM_LINE, Kind.HELP}
# Kinds that need not be read before the question; a warning or an answer is shown first.
_BRIEF = {Kind.TITLE, Kind.NOTE, Kind.HEARD, Kind.QUESTION, Kind.CHOICE}

_NUMBERS = re.compile(r"[0-9]{1,2}(?:[ ,]+[0-9]{1,2})*", re.ASCII)


class Part:
    """One paragraph; ``kind`` is None for the person's own words.

    ``heading`` is the part that heads its section, or the sentence that an explanation stands
    under; it ``holds`` so many parts.
    """

    __slots__ = (
        "answer",
        "cites",
        "depth",
        "foldable",
        "folded",
        "heading",
        "holds",
        "kind",
        "opened",
        "text",
    )

    def __init__(
        self,
        text: str,
        kind: Kind | None = None,
        cites: tuple[int, ...] = (),
        answer: "Answer | None" = None,
        depth: int = 0,
    ) -> None:
        """Take a block's words, kind, citations, depth and the answer it cites sources of."""
        self.depth = depth
        self.text, self.kind, self.cites, self.answer = text, kind, cites, answer
        self.heading: Part | None = None
        self.holds = 0
        self.foldable = self.folded = False
        self.opened: set[int] = set()

    @property
    def hidden(self) -> bool:
        """Whether anything that it stands under is folded."""
        return self.heading is not None and (self.heading.folded or self.heading.hidden)


def said(text: str, prompt: Prompt | None) -> Part:
    """Make the part of a line of the person's; numbers are followed by what they picked."""
    names = {choice.number: choice.text for choice in prompt.choices} if prompt else {}
    if _NUMBERS.fullmatch(text.strip()):
        numbers = [int(digits) for digits in re.findall("[0-9]+", text)]
        if all(number in names for number in numbers):
            text = f"{text} ({'; '.join(names[number] for number in numbers)})"
    elif len(text) > ECHOED:
        text = f"{text[:ECHOED]}... ({len(text) - ECHOED} more characters, not shown)"
    return Part(text)


def parts_of(reply: Reply) -> list[Part]:
    """Make the parts of a turn, without the pending choices, which are a list to pick from."""
    parts: list[Part] = []
    heading: Part | None = None
    for block in _settled(reply):
        cited = reply.answer if block.cites else None
        part = Part(block.text, block.kind, block.cites, cited, block.depth)
        parts.append(part)
        if block.kind is Kind.HEADING and reply.answer is not None:
            part.foldable, heading = True, part
        elif block.kind in _OUTSIDE:
            heading = None
        elif heading:
            part.heading = heading
            heading.holds += 1
            # A list of references is folded at first: each citation opens its own.
            heading.folded = block.kind is Kind.REFERENCE
    _stack([part for part in parts if part.kind is Kind.EXPLANATION])
    return parts


def _stack(sentences: Sequence[Part]) -> None:
    """Put each sentence of an explanation under the one it supports.

    A single one is open to its first reasons; of several each opens its own.
    """
    single = sum(not part.depth for part in sentences) == 1
    above: list[Part] = []
    for part in sentences:
        above = above[: part.depth]
        if above:
            part.heading = above[-1]
            part.heading.foldable = True
            part.heading.folded = part.heading.depth >= single
        for one in above:
            one.holds += 1
        above.append(part)


def question_first(reply: Reply) -> bool:
    """Tell whether the question matters more than what is said before it."""
    return {block.kind for block in reply.blocks} <= _BRIEF


def apart(part: Part, before: Part) -> bool:
    """Tell whether a blank row separates two parts."""
    if before.kind is None:
        return part.kind is not Kind.HEARD
    return before.kind is not Kind.HEADING and not (part.kind is before.kind in _LISTED)


def rows_of(part: Part, place: int, width: int, *, glyphs: bool) -> Iterator[Row]:
    """Lay out one part, with the sources opened in it.

    Args:
        part: The part.
        place: Its place in the history, for what is clicked in it.
        width: Columns of the whole row.
        glyphs: Whether signs may be more than ASCII.
    """
    if part.kind is None:
        yield from paragraph(part.text, YOU, width, label="You: ")
        return
    text, sign, target = part.text, _SIGNS.get(part.kind, ("", ""))[glyphs], None
    if part.foldable:
        sign, target = _FOLD[part.folded][glyphs], Target("fold", place)
    if part.folded:
        text = f"{text} ({part.holds} folded)"
    look = part.kind.replace(" ", "-")
    indent = MARGIN + _STEP * part.depth
    yield from paragraph(
        text.lstrip(),
        look,
        width,
        sign=sign,
        indent=indent,
        target=target,
        cites=part.cites,
        place=place,
    )
    for number in sorted(part.opened):
        yield from card(part.answer, number, place, width, bar=_BAR[glyphs])


def choice_rows(
    prompt: Prompt, width: int, *, marked: Collection[int], highlighted: int | None, glyphs: bool
) -> Iterator[Row]:
    """Lay out the choices to pick from."""
    digits = len(str(max((choice.number for choice in prompt.choices), default=0)))
    for place, choice in enumerate(prompt.choices):
        mark = ("[x] " if place in marked else "[ ] ") if prompt.many else ""
        on = place == highlighted
        yield from paragraph(
            choice.text,
            "on" if on else "choice",
            width,
            sign=_POINTER[glyphs] if on else "",
            label=f"{choice.number:>{digits}}  {mark}",
            target=Target("choice", place),
        )


def _settled(reply: Reply) -> Iterator[Block]:
    pending = [shown(choice.text) for choice in reply.prompt.choices] if reply.prompt else []
    for block in reply.blocks:
        if block.kind is not Kind.CHOICE or not any(text in shown(block.text) for text in pending):
            yield block
