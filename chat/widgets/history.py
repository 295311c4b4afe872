"""The conversation so far: what was said, the answer's foldable sections, the choices."""

from bisect import bisect_right
from typing import ClassVar, Literal

from textual import events
from textual.geometry import Size
from textual.strip import Strip

from chat.widgets.lines import Lines
from chat.widgets.parts import (
    LOOKS,
    Part,
    apart,
    choice_rows,
    parts_of,
    question_first,
    rows_of,
    said,
)
from chat.widgets.rows import Target, paragraph
from dialogue.reply import Kind, Prompt, Reply


class History(Lines):
    """Everything that was said, and the choices of the pending question at its end."""

    HELP = "The conversation. Left and right go from link to link; Enter opens or closes one."
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"text--{look}" for look in LOOKS}

    def __init__(self, *, id: str, glyphs: bool = True) -> None:  # noqa: A002
        """Be empty; ``glyphs``: signs may be more than ASCII."""
        super().__init__(id=id)
        self._glyphs = glyphs
        self._parts: list[Part] = []
        self._starts: list[int] = []  # the first row of each part
        self._settled = 0  # rows before the choices
        self._turn: tuple[int, int | None] = (0, None)  # where it begins, where it asks
        self._stays: Literal["turn", "end", "place"] = "turn"  # what a new size keeps in view
        self._seen = Size()  # the size that the view was last put right for
        self._laid_for = 0  # the width the rows were laid out for
        self.prompt: Prompt | None = None
        self._hint = ""  # of the question, if no block says it
        self.highlighted: int | None = None
        self.marked: set[int] = set()

    def say(self, text: str) -> None:
        """Add a line of the person's; the choices it answers go."""
        part = said(text, self.prompt)
        self._end_prompt()
        self._add(part)
        self._finish_turn(len(self._parts) - 1)

    def show(self, reply: Reply) -> None:
        """Add a turn of the program and offer its choices."""
        self._end_prompt()
        first = len(self._parts)
        if first and self._parts[-1].kind is None:
            first -= 1  # the line it answers is part of the turn
        for part in parts_of(reply):
            self._add(part)
        self.prompt = reply.prompt
        hint = reply.prompt.hint if reply.prompt else ""
        self._hint = "" if any(hint in block.text for block in reply.blocks) else hint
        kinds = [part.kind for part in self._parts[first:]]
        asks = Kind.QUESTION in kinds and question_first(reply)
        self._finish_turn(first, first + kinds.index(Kind.QUESTION) if asks else None)

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
        self._stays = "turn"  # picking is no wish to read elsewhere
        return True

    def highlight_number(self, number: int | None) -> None:
        """Highlight the choice whose number is being typed, so that it is seen before Enter."""
        numbers = [choice.number for choice in self.prompt.choices] if self.prompt else []
        self.highlighted = numbers.index(number) if number in numbers else None
        self._lay_choices()

    def last_citation(self) -> bool:
        """Put the cursor on the first link of the newest answer; False when there is none."""
        answers = [part.answer for part in self._parts]
        newest = next((answer for answer in reversed(answers) if answer is not None), None)
        if newest is None:
            return False
        first = next(place for place, answer in enumerate(answers) if answer is newest)
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
        """Lay the text out for the new width; show the turn, or what the person went to."""
        top = max(bisect_right(self._starts, self.scroll_offset.y) - 1, 0)
        if self._laid_for != self._width():
            self._lay_out()
        self.draw()
        if self._stays == "turn":
            self._show_turn()
        elif self._stays == "end":
            self.scroll_end(animate=False, immediate=True, force=True)
        elif self._starts:
            self.scroll_to(y=self._starts[top], animate=False, immediate=True, force=True)
        self._seen = self.size

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Remember where the person went; a new size moves the view too, but on no one's wish."""
        super().watch_scroll_y(old_value, new_value)
        if self.size == self._seen:
            self._stays = "end" if self.at_end else "place"

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
        if part.hidden:
            return
        if not place or apart(part, self._parts[place - 1]):
            self.rows.append(())
        self.rows.extend(rows_of(part, place, self._width(), glyphs=self._glyphs))
        self._settled = len(self.rows)

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
        if self.prompt is None:
            return
        self.rows += choice_rows(
            self.prompt,
            self._width(),
            marked=self.marked,
            highlighted=self.highlighted,
            glyphs=self._glyphs,
        )
        if self._hint:
            self.rows += paragraph(self._hint, "note", self._width())

    def _finish_turn(self, first: int, question: int | None = None) -> None:
        """Show the turn, now or once there is a size.

        Args:
            first: Where the turn begins.
            question: Where its question is, if what comes before need not be read first.
        """
        self._turn = (first, question)
        if self.size:
            self._lay_choices()
            self._show_turn()
        self._stays = "turn"

    def _show_turn(self) -> None:
        """Show the end of the turn if all of it fits the view, else its beginning."""
        if not self._starts:
            return
        first, question = self._turn
        start = self._starts[first if question is None else question]
        if len(self.rows) - start <= self.scrollable_content_region.height:
            self.scroll_end(animate=False, immediate=True, force=True)
            return
        start += not self.rows[start]  # not the blank row before it
        self.scroll_to(y=start, animate=False, immediate=True, force=True)
        if self.highlighted is not None:
            self._reveal(Target("choice", self.highlighted))

    def _reveal(self, target: Target) -> None:
        number = next(i for i, row in enumerate(self.rows) if any(p.target == target for p in row))
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if not top <= number < top + height:
            y = number if number < top else number - height + 1
            self.scroll_to(y=y, animate=False, immediate=True, force=True)

    def _end_prompt(self) -> None:
        self.prompt, self.highlighted, self.marked = None, None, set()
