"""What the widgets tell the screen."""

from textual.message import Message

from chat.widgets.rows import Target


class Activated(Message):
    """A choice, heading, citation or fact was clicked, or Enter was pressed on it."""

    def __init__(self, target: Target) -> None:
        """Tell what was chosen."""
        super().__init__()
        self.target = target


class Entered(Message):
    """A line was sent from the entry."""

    def __init__(self, text: str) -> None:
        """Tell what was entered."""
        super().__init__()
        self.text = text


class Marked(Message):
    """Space was pressed on the empty line: mark the highlighted choice."""


class Told(Message):
    """Something the person should know about what they just typed or pasted."""

    def __init__(self, text: str) -> None:
        """Tell it in one line."""
        super().__init__()
        self.text = text
