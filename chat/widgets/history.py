"""The conversation so far: what was said, the answer's foldable sections, the choices."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.strip import Strip

from chat.widgets.cards import card
from chat.widgets.lines import Lines
from chat.widgets.rows import Row, Target, paragraph, shown
from dialogue.reply import Block, Kind, Prompt, Reply

if TYPE_CHECKING:
    from core.answer import Answer

YOU = "you"

# A sign in the margin for each kind that colour alone would mark.
_SIGNS = {Kind.HEARD: "=", Kind.PROBLEM: "?", Kind.WARNING: "!", Kind.STATEMENT: "-"}
_GLYPHS = {Kind.HEARD: "✓", Kind.STATEMENT: "•"}
_FOLD = {False: ("-", "▾"), True: ("+", "▸")}

# Kinds that stand close together when they follow one another.
_LISTED: set[str] = {Kind.CHOICE, Kind.STATEMENT, Kind.REFERENCE, Kind.HEARD, Kind.NOTE}
# Kinds that end a section of the answer.
_OUTSIDE = {Kind.TITLE, Kind.QUESTION, Kind.CHOICE, Kind.DISCLAIMER, Kind.BOTTOM_LINE, Kind.HELP}
# Kinds that need not be read before the question; a warning or an answer is shown first.
_BRIEF = {Kind.TITLE, Kind.NOTE, Kind.HEARD, Kind.QUESTION, Kind.CHOICE}
_ASKS = Kind.QUESTION.value


class Part:
    """One paragraph of the history; ``heading`` is that of its section, which ``holds`` so many."""

    __slots__ = (
        "answer",
        "cites",
        "foldable",
        "folded",
        "heading",
        "holds",
        "look",
        "opened",
        "text",
    )

    def __init__(
        self,
        text: str,
        look: str,
        cites: tuple[int, ...] = (),
        answer: "Answer | None" = None,
    ) -> None:
        """Take a block's words, look, citations and the answer it is part of."""
        self.text, self.look, self.cites, self.answer = text, look, cites, answer
        self.heading: Part | None = None
        self.holds = 0
        self.foldable = self.folded = False
        self.opened: set[int] = set()


class History(Lines):
    """Everything that was said, and the choices of the pending question at its end."""

    HELP = "The conversation. Left and right go from link to link; Enter opens or closes one."
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"text--{name}"
        for name in (
            *(kind.replace(" ", "-") for kind in Kind),
            "you-label",
            "cite",
            "card",
            "bar",
            "on",
        )
    }

    def __init__(self, *, id: str, glyphs: bool = True) -> None:  # noqa: A002
        """Be empty; ``glyphs``: signs may be more than ASCII."""
        super().__init__(id=id)
        self._glyphs = glyphs
        self._parts: list[Part] = []
        self._starts: list[int] = []  # the first row of each part
        self._settled = 0  # rows before the choices
        self._laid_for = 0  # the width the rows were laid out for
        self.prompt: Prompt | None = None
        self._hint = ""  # of the question, if no block says it
        self.highlighted: int | None = None
        self.marked: set[int] = set()

    def say(self, text: str) -> None:
        """Add a line of the person's; the choices it answers go."""
        self._end_prompt()
        self._add(Part(text, YOU))
        self._finish_turn(len(self._starts) - 1)

    def show(self, reply: Reply) -> None:
        """Add a turn of the program and offer its choices."""
        self._end_prompt()
        first = len(self._parts)
        if first and self._parts[-1].look == YOU:
            first -= 1
        choices = {shown(choice.text) for choice in reply.prompt.choices} if reply.prompt else set()
        for part in self._parts_of(reply, choices):
            self._add(part)
        self.prompt = reply.prompt
        said = [block.text for block in reply.blocks]
        hint = reply.prompt.hint if reply.prompt else ""
        self._hint = "" if any(hint in text for text in said) else hint
        kinds = {block.kind for block in reply.blocks}
        at = next((i for i in range(first, len(self._parts)) if self._parts[i].look == _ASKS), None)
        self._finish_turn(first, at if kinds <= _BRIEF else None)

    def forget(self) -> None:
        """Empty the history."""
        self._end_prompt()
        self._parts, self._starts, self.rows, self._settled = [], [], [], 0
        self.cursor = None
        self.draw()

    def toggle(self, target: Target) -> None:
        """Fold or unfold a section, open or close the source of a citation, mark a choice."""
        if target.what == "choice":
            self.marked ^= {target.place}
            self.highlighted = target.place
            self._lay_choices()
            return
        part = self._parts[target.place]
        if target.what == "fold":
            part.folded = not part.folded
        else:
            part.opened ^= {target.n}
            target = target._replace(what="cite")
        self.cursor = target
        self._lay_all()

    def highlight(self, by: int) -> bool:
        """Move the highlight over the choices; False when there are none."""
        if self.prompt is None or not self.prompt.choices:
            return False
        count = len(self.prompt.choices)
        if self.highlighted is None:
            self.highlighted = 0 if by > 0 else count - 1
        else:
            self.highlighted = (self.highlighted + by) % count
        self._lay_choices()
        self._reveal(Target("choice", self.highlighted))
        return True

    def highlight_number(self, number: int | None) -> None:
        """Highlight the choice whose number is being typed, so that it is seen before Enter."""
        numbers = [choice.number for choice in self.prompt.choices] if self.prompt else []
        self.highlighted = numbers.index(number) if number in numbers else None
        self._lay_choices()

    def last_citation(self) -> bool:
        """Put the cursor on the first link of the newest answer; False when there is none."""
        answers = [e.answer for e in self._parts if e.answer is not None]
        if not answers:
            return False
        first = next(i for i, e in enumerate(self._parts) if e.answer is answers[-1])
        self.cursor = None
        self.scroll_to(y=self._starts[first], animate=False, immediate=True, force=True)
        self.action_step(1)
        return True

    def reachable(self, target: Target) -> bool:
        """The choices have their own keys; the cursor is for headings and citations."""
        return target.what in ("fold", "cite")

    @property
    def at_end(self) -> bool:
        """Whether the last row is in view."""
        return self.scroll_offset.y >= len(self.rows) - self.scrollable_content_region.height

    def on_resize(self, event: events.Resize) -> None:  # noqa: ARG002
        """Lay the text out for the new width, keeping the place."""
        at_end, top = self.at_end, max(bisect_right(self._starts, self.scroll_offset.y) - 1, 0)
        if self._laid_for != self._width():
            self._lay_all()
        if at_end:  # and at first, when nothing was laid out yet
            self.scroll_end(animate=False, immediate=True, force=True)
        elif self._starts:
            self.scroll_to(y=self._starts[top], animate=False, immediate=True, force=True)

    def render_line(self, y: int) -> Strip:
        """Lay the text out at the first drawing, so that the first frame has it."""
        if not self._laid_for:
            self._lay_out()
        return super().render_line(y)

    def _width(self) -> int:
        # The scroll bar's columns are kept free, so that it never moves the text.
        return max(self.size.width, 4)

    def _add(self, part: Part) -> None:
        self._parts.append(part)
        if self._laid_for:  # else the width is not known yet
            del self.rows[self._settled :]
            self._lay(len(self._parts) - 1)

    def _lay(self, place: int) -> None:
        part = self._parts[place]
        self._starts.append(len(self.rows))
        if part.heading is not None and part.heading.folded:
            return
        if not place or self._apart(place):
            self.rows.append(())
        self.rows.extend(self._paragraph(place, part))
        self._settled = len(self.rows)

    def _apart(self, place: int) -> bool:
        part, before = self._parts[place], self._parts[place - 1]
        if before.look == YOU:
            return part.look != Kind.HEARD
        return before.look != Kind.HEADING and not (part.look == before.look in _LISTED)

    def _paragraph(self, place: int, part: Part) -> Iterator[Row]:
        width = self._width()
        if part.look == YOU:
            yield from paragraph(part.text, YOU, width, label="You: ")
            return
        sign, target = self._sign(part), None
        if part.foldable:
            sign, target = _FOLD[part.folded][self._glyphs], Target("fold", place)
        text = part.text
        if part.folded:
            text = f"{text} ({part.holds} folded)"
        yield from paragraph(
            text, part.look, width, sign=sign, target=target, cites=part.cites, place=place
        )
        for number in sorted(part.opened):
            bar = "│" if self._glyphs else "|"
            yield from card(part.answer, number, place, width, bar=bar)

    def _sign(self, part: Part) -> str:
        kind = next((k for k in Kind if _look(k) == part.look), None)
        sign = _SIGNS.get(kind, "") if kind else ""
        return _GLYPHS.get(kind, sign) if self._glyphs and kind else sign

    def _lay_all(self) -> None:
        self._lay_out()
        self.draw()

    def _lay_out(self) -> None:
        self._laid_for = self._width()
        self.rows, self._starts, self._settled = [], [], 0
        for place in range(len(self._parts)):
            self._lay(place)
        self._put_choices()

    def _lay_choices(self) -> None:
        self._put_choices()
        self.draw()

    def _put_choices(self) -> None:
        del self.rows[self._settled :]
        if self.prompt:
            self.rows.extend(self._choices(self.prompt))

    def _choices(self, prompt: Prompt) -> Iterator[Row]:
        digits = len(str(max((c.number for c in prompt.choices), default=0)))
        pointer = "▸" if self._glyphs else ">"
        for place, choice in enumerate(prompt.choices):
            mark = ("[x] " if place in self.marked else "[ ] ") if prompt.many else ""
            on = place == self.highlighted
            yield from paragraph(
                choice.text,
                "on" if on else "choice",
                self._width(),
                sign=pointer if on else "",
                label=f"{choice.number:>{digits}}  {mark}",
                target=Target("choice", place),
            )

        if self._hint:
            yield from paragraph(self._hint, "note", self._width())

    def _parts_of(self, reply: Reply, choices: set[str]) -> list[Part]:
        """Make the parts of a turn; the sections of an answer can be folded."""
        parts: list[Part] = []
        heading: Part | None = None
        for block in _settled(reply, choices):
            part = Part(block.text, _look(block.kind), block.cites, reply.answer)
            parts.append(part)
            if block.kind is Kind.HEADING and reply.answer is not None:
                part.foldable, heading = True, part
            elif block.kind in _OUTSIDE:
                heading = None
            elif heading:
                part.heading = heading
                heading.holds += 1
                # A list of references is folded at first: each citation opens its own.
                heading.folded = heading.holds >= 1 and block.kind is Kind.REFERENCE
        return parts

    def _finish_turn(self, first: int, question: int | None = None) -> None:
        """Show the turn: its end if it fits the view, else its beginning.

        Args:
            first: Where the turn begins.
            question: Where its question is, if what comes before need not be read first.
        """
        if not self._laid_for:
            return
        self._lay_choices()
        height = self.scrollable_content_region.height
        start = self._starts[first if question is None else question]
        if len(self.rows) - start <= height:
            self.scroll_end(animate=False, immediate=True, force=True)
            return
        start += not self.rows[start]  # not the blank row before it
        self.scroll_to(y=start, animate=False, immediate=True, force=True)

    def _reveal(self, target: Target) -> None:
        number = next(i for i, row in enumerate(self.rows) if any(p.target == target for p in row))
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if not top <= number < top + height:
            y = number if number < top else number - height + 1
            self.scroll_to(y=y, animate=False, immediate=True, force=True)

    def _end_prompt(self) -> None:
        self.prompt, self.highlighted, self.marked = None, None, set()


def _look(kind: Kind) -> str:
    return kind.replace(" ", "-")


def _settled(reply: Reply, choices: set[str]) -> Iterator[Block]:
    """Give the blocks without the pending choices, which are shown as a list to pick from."""
    for block in reply.blocks:
        if block.kind is Kind.CHOICE and any(text in shown(block.text) for text in choices):
            continue
        yield block
