"""The side panel: the facts so far, each of which can be changed."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType

from chat.widgets.lines import Lines
from chat.widgets.rows import Row, Target, left_words, paragraph
from dialogue.reply import FactLine


class Facts(Lines):
    """What has been said about the patient; choosing a fact starts a line that changes it."""

    HELP = "The facts so far. Up and down go from fact to fact; Enter starts a change."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "down",
            "step(1)",
            "Next fact",
            id="next-fact",
            show=False,
            tooltip="Go to the next fact",
        ),
        Binding(
            "up",
            "step(-1)",
            "Previous fact",
            id="previous-fact",
            show=False,
            tooltip="Go to the fact before",
        ),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "text--heading",
        "text--label",
        "text--unknown",
        "text--note",
    }

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        """Know nothing yet."""
        super().__init__(id=id)
        self.facts: tuple[FactLine, ...] = ()
        self.left: int | None = None

    def show(self, facts: tuple[FactLine, ...], left: int | None) -> None:
        """Show these facts, and how many questions are left at most."""
        if (facts, left) != (self.facts, self.left):
            self.facts, self.left = facts, left
            self._lay()

    def on_focus(self) -> None:
        """Put the cursor on the first fact, so that Enter means something."""
        if self.cursor is None:
            self.action_step(1)

    def on_resize(self, event: events.Resize) -> None:  # noqa: ARG002
        """Lay the facts out for the new width."""
        self._lay()

    def _lay(self) -> None:
        width = max(self.size.width, 4)
        rows: list[Row] = [*paragraph("Facts so far", "heading", width, indent=1)]
        notes = [] if self.left is None else [left_words(self.left)]
        notes.append("Choose one to change it." if self.facts else "Nothing yet.")
        for note in notes:
            rows += paragraph(note, "note", width, indent=1)
        rows.append(())
        for place, fact in enumerate(self.facts):
            if fact.known:
                target = Target("fact", place)
                rows += paragraph(fact.label, "label", width, indent=1, target=target)
                rows += paragraph(fact.value, "value", width, indent=3, target=target)
        # What is not known stands together, under the word that says so.
        for word in dict.fromkeys(_missing(fact) for fact in self.facts if not fact.known):
            rows += [(), *paragraph(word, "unknown", width, indent=1)]
            for place, fact in enumerate(self.facts):
                if not fact.known and _missing(fact) == word:
                    target = Target("fact", place)
                    rows += paragraph(fact.label, "label", width, indent=3, target=target)
        self.rows = rows
        self.draw()


def _missing(fact: FactLine) -> str:
    """Say in words that a fact is not known, whatever the colours."""
    word = fact.value or "not known"
    return word[0].upper() + word[1:]
