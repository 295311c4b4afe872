"""What stands in for the conversation while the terminal is too small."""

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Static


class SmallScreen(Screen[None]):
    """Says how large the terminal has to be; goes by itself, and nothing typed is lost."""

    def __init__(self, smallest: tuple[int, int]) -> None:
        """Take the smallest size, as columns and rows."""
        super().__init__()
        self._smallest = smallest

    def compose(self) -> ComposeResult:
        """Show the one message."""
        columns, rows = self._smallest
        yield Static(
            f"This terminal is too small: Cobalt needs {columns} columns and {rows} rows. "
            "Make it larger, or Ctrl+Q to quit.",
            markup=False,
        )

    def on_resize(self, event: events.Resize) -> None:
        """Go when there is room again."""
        fits = event.size.width >= self._smallest[0] and event.size.height >= self._smallest[1]
        if fits and self.is_current:  # several sizes may have come since it was left
            self.dismiss()
