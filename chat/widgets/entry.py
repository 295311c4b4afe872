"""The line where the person types; always there, at the bottom."""

from typing import ClassVar, Self

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.widgets import Input

from chat.messages import Entered, Marked, Told
from dialogue.parsing.clean import clean

LONGEST = 2000
"""Longest line in characters; a question of one's own has a few hundred."""


class Entry(Input):
    """One line of text: cleaned, of bounded length, and never silently shortened."""

    HELP = "Type an answer, the number of a choice, several facts, or a question of your own."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "up",
            "screen.pick(-1)",
            "Choice above",
            id="above",
            show=False,
            tooltip="To the choice above",
        ),
        Binding(
            "down",
            "screen.pick(1)",
            "Choice below",
            id="below",
            show=False,
            tooltip="To the choice below",
        ),
        Binding(
            "pageup",
            "screen.page(-1)",
            "Page up",
            id="pageup",
            show=False,
            tooltip="Read a page back",
        ),
        Binding(
            "pagedown",
            "screen.page(1)",
            "Page down",
            id="pagedown",
            show=False,
            tooltip="Read a page on",
        ),
    ]

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        """Make an empty line."""
        super().__init__(
            id=id,
            placeholder="Type an answer, a number or a question",
            max_length=LONGEST,
            select_on_focus=False,
        )

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Draw again; typing changes no size, so the screen is laid out only if not yet."""
        return super().refresh(
            *regions, repaint=repaint, layout=layout and not self.size, recompose=recompose
        )

    def start(self, text: str) -> None:
        """Begin a line for the person to finish: the next letter begins a word."""
        self.value = clean(text, LONGEST).partition("\n")[0].rstrip() + " "
        self.cursor_position = len(self.value)
        self.focus()

    def on_key(self, event: events.Key) -> None:
        """Keep a leading space for marking; say so when a key finds no room."""
        if event.character == " " and not self.value:
            event.stop()
            event.prevent_default()
            self.post_message(Marked())
        elif event.is_printable and len(self.value) >= LONGEST and self.selection.is_empty:
            self.post_message(Told(f"A line has room for {LONGEST} characters."))

    def on_paste(self, event: events.Paste) -> None:
        """Take the first line of what was pasted, and say what was left out."""
        event.stop()
        event.prevent_default()
        lines = [line for line in event.text.splitlines() if line.strip()]
        if not lines:
            return
        text = clean(lines[0].replace("\t", " "), LONGEST).replace("\n", " ")
        start, end = sorted(self.selection)
        room = LONGEST - len(self.value) + (end - start)
        self.replace(text[:room], start, end)
        if len(lines) > 1:
            self.post_message(Told(f"Only the first of {len(lines)} lines was taken."))
        elif len(lines[0]) > room:
            self.post_message(Told(f"Cut: a line has room for {LONGEST} characters."))

    async def action_submit(self) -> None:
        """Send the line as it stands; empty, it stands for what is highlighted or marked."""
        text = clean(self.value, LONGEST)
        self.value = ""
        self.post_message(Entered(text))
