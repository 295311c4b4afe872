"""The smallest Textual app that asks a question: what the start-up benchmark compares with."""

from textual.app import App, ComposeResult
from textual.widgets import Input, Static


class Bare(App[None]):
    """One Static and one Input."""

    def compose(self) -> ComposeResult:
        """Show the question and the field."""
        yield Static("Ready to answer?")
        yield Input()


if __name__ == "__main__":
    Bare().run()
