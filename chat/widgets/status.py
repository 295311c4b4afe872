"""The line above the entry: what is left, what the keys do, or word about the typing."""

from textual import events
from textual.content import Content
from textual.widgets import Static

from chat.terminal import draws_glyphs
from chat.widgets.rows import left_words

MANY = ("Space marks a choice, Enter sends", "Space marks", "")
BELOW = ("More below: Page Down", "More: Page Down", "")


class Status(Static):
    """One line of hints, shortened to what there is room for; never cut."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        """Say nothing yet."""
        super().__init__(id=id, markup=False)
        self._hints: tuple[tuple[str, ...], ...] = ()

    def hint(self, left: int | None, *, many: bool, below: bool) -> None:
        """Say how many questions are left, and which keys matter now.

        Args:
            left: How many questions are left at most; None where that is not known.
            many: Whether several choices may be marked.
            below: Whether there is more text below the view.
        """
        count = () if left is None else ((left_words(left), f"At most {left} left", ""),)
        self._hints = (*count, *([MANY] if many else ()), *([BELOW] if below else ()))
        self.set_class(False, "-told")  # noqa: FBT003 - Textual's own signature
        self._fit()

    def tell(self, text: str) -> None:
        """Say something about the typing itself."""
        self.set_class(True, "-told")  # noqa: FBT003 - Textual's own signature
        self.update(Content(f"! {text}"))

    def on_resize(self, event: events.Resize) -> None:  # noqa: ARG002
        """Choose the words anew for the new width."""
        if not self.has_class("-told"):
            self._fit()

    def _fit(self) -> None:
        between = "  ·  " if draws_glyphs() else " | "
        self.update(Content(fitting(self._hints, between, self.content_size.width)))


def fitting(hints: tuple[tuple[str, ...], ...], between: str, width: int) -> str:
    """Join the hints, shortened and then dropped one by one from the first until they fit.

    Args:
        hints: Each in its long form, its short form and none; the least important first.
        between: What separates two of them.
        width: Columns there are.
    """
    words = [hint[0] for hint in hints]
    for form in (1, 2):
        for place, hint in enumerate(hints):
            if len(between.join(filter(None, words))) > width:
                words[place] = hint[form]
    return between.join(filter(None, words))
