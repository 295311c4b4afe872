"""A scrolling list of rows, drawn line by line: the cost of a turn does not grow.

One widget holds the whole conversation. Nothing is mounted for a turn, only the rows in
view are drawn, and what can be clicked can also be reached by keys.
"""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from chat.messages import Activated
from chat.widgets.rows import Row, Target, text_of

CURSOR = Style(reverse=True)
"""Reversed, not coloured: it is seen without colours too."""


class Lines(ScrollView, can_focus=True):
    """Rows with a cursor that jumps between the things that can be chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "right", "step(1)", "Next link", id="next", show=False, tooltip="Go to the next link"
        ),
        Binding(
            "left",
            "step(-1)",
            "Previous link",
            id="previous",
            show=False,
            tooltip="Go to the link before",
        ),
        Binding(
            "enter,space",
            "activate",
            "Open or close",
            id="open",
            show=False,
            tooltip="Open or close what the cursor is on",
        ),
    ]

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        """Have no rows yet."""
        super().__init__(id=id)
        self.rows: list[Row] = []
        self.cursor: Target | None = None

    def draw(self) -> None:
        """Show the rows as they now are."""
        size = Size(self.scrollable_content_region.width, len(self.rows))
        if size != self.virtual_size:
            self.virtual_size = size
        self.refresh()

    def look(self, name: str) -> Style:
        """Return the style of a look; one without a class of its own is plain text."""
        known = f"text--{name}"
        if known in self.COMPONENT_CLASSES:
            return self.get_component_rich_style(known)
        return self.rich_style

    def render_line(self, y: int) -> Strip:
        """Draw one row of the view; see ``ScrollView``."""
        width = self.size.width
        number = y + self.scroll_offset.y
        if not 0 <= number < len(self.rows):
            return Strip.blank(width, self.rich_style)
        segments = []
        for text, name, target in self.rows[number]:
            style = self.look(name)
            if target is not None:
                style += Style(meta={"target": tuple(target)})
                if target == self.cursor:
                    style += CURSOR
            segments.append(Segment(text, style))
        strip = Strip(segments).adjust_cell_length(width, self.rich_style)
        return self._selected(strip, number).apply_offsets(0, number)

    def _selected(self, strip: Strip, number: int) -> Strip:
        """Reverse the part of a row that is selected with the mouse."""
        selection = self.text_selection
        span = None if selection is None else selection.get_span(number)
        if span is None:
            return strip
        start, end = span
        end = strip.cell_length if end < 0 else end
        return Strip.join(
            [
                strip.crop(0, start),
                strip.crop(start, end).apply_style(CURSOR),
                strip.crop(end, strip.cell_length),
            ]
        )

    @property
    def allow_select(self) -> bool:
        """Text can be selected with the mouse."""
        return True

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the selected words; see ``Widget``."""
        return selection.extract("\n".join(text_of(row) for row in self.rows)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002
        """Draw the new selection; see ``Widget``."""
        self.refresh()

    def targets(self) -> list[tuple[int, Target]]:
        """Return everything that can be chosen, with the first row it stands on."""
        found: dict[Target, int] = {}
        for number, row in enumerate(self.rows):
            for piece in row:
                if piece.target is not None and self.reachable(piece.target):
                    found.setdefault(piece.target, number)
        return [(number, target) for target, number in found.items()]

    def reachable(self, target: Target) -> bool:  # noqa: ARG002 - for subclasses
        """Tell whether the cursor stops at a target."""
        return True

    def action_step(self, by: int) -> None:
        """Move the cursor by so many targets; from nowhere, into the view."""
        targets = self.targets()
        if not targets:
            return
        places = [target for _, target in targets]
        if self.cursor in places:
            place = (places.index(self.cursor) + by) % len(places)
        else:
            top = self.scroll_offset.y
            below = [i for i, (row, _) in enumerate(targets) if row >= top]
            place = below[0] if below else len(places) - 1
        row, self.cursor = targets[place]
        self.scroll_to_region(Region(0, row, 1, 1), animate=False, immediate=True, force=True)
        self.refresh()

    def action_activate(self) -> None:
        """Choose what the cursor is on."""
        if self.cursor is None:
            self.action_step(1)
        else:
            self.post_message(Activated(self.cursor))

    def on_click(self, event: events.Click) -> None:
        """Choose what was clicked."""
        found = event.style.meta.get("target")
        if found is not None:
            event.stop()
            self.post_message(Activated(Target(*found)))
