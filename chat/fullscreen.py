"""The full-screen app: themes, commands, and how it ends."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from rich.console import RenderableType
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from chat.screens.chat import ChatScreen
from chat.terminal import driver
from chat.themes import DARK, LIGHT, NoColor
from dialogue.reply import Reply

if TYPE_CHECKING:
    from chat.session import Session

STOPPED = "Cobalt stopped because of an error of its own ({kind})."


class CobaltApp(App[None]):
    """Holds the conversation's screen; keeps what goes wrong to one plain line."""

    TITLE = "Cobalt"
    # Both with the app: a default screen's own sheet is not read, and one reading is quicker.
    CSS_PATH = ["screens/chat.tcss", "screens/small.tcss"]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+q",
            "quit",
            "Quit",
            tooltip="End, keeping what was kept",
            id="quit",
            key_display="Ctrl+Q",
        ),
    ]

    def __init__(self, session: "Session") -> None:
        """Set the theme before anything is drawn."""
        super().__init__(driver_class=driver())
        self.session = session
        self.last_words: tuple[str, ...] = ()
        self.failure: str | None = None
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        # Set before the style sheet is read: a change of theme would read it again.
        self.set_reactive(App.theme, DARK.name)
        self.stylesheet.set_variables(self.get_css_variables())
        if self.no_color:
            self._filters = [NoColor()]

    def get_default_screen(self) -> Screen[None]:
        """Start on the conversation, with no screen before it."""
        self._chat = ChatScreen(self.session)
        return self._chat

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer everything a person can do; no screenshot, which would be readable by all."""
        chat = self._chat
        if screen is not chat:
            return
        for title, help_text, words in (
            ("Help", "What can be typed here", "help"),
            ("Why is this asked?", "Which decision the question serves", "why"),
            ("How did you get that?", "The rules and facts behind the answer", "how"),
            ("Says who?", "The sources behind the answer", "says who"),
            ("Do they agree?", "Where the documents differ, and what is followed", "do they agree"),
            ("Basis sheet", "All that the answer rests on, on a page or two", "basis sheet"),
            ("Save the basis sheet", "As a page to print", "save basis sheet"),
            ("Why not?", "Which plans can be asked after", "why not"),
            (
                "What would change this answer?",
                "The nearest values with which it turns",
                "what would change this answer",
            ),
            ("Show the answer", "Once more, in full", "show the answer"),
            ("Back", "To the question before", "back"),
            ("What have you got?", "Every fact so far, in the conversation", "what have you got"),
            ("Save", "Write this conversation to a file", "save"),
            ("Start over", "Forget every answer and begin again", "start over"),
        ):
            yield SystemCommand(title, help_text, lambda words=words: chat.say(words))
        yield SystemCommand("Facts", "Show or hide the facts so far", chat.action_facts)
        yield SystemCommand("Sources", "Go to the citations of the answer", chat.action_sources)
        yield SystemCommand("Copy the answer", "To the clipboard", chat.action_copy)
        other = "dark" if self.theme == LIGHT.name else "light"
        title = "Theme: light or dark"
        yield SystemCommand(title, f"Change to the {other} theme", self.action_theme)
        yield SystemCommand("Quit", "End, keeping what was kept", self.action_quit)

    def action_theme(self) -> None:
        """Change between light and dark."""
        self.theme = DARK.name if self.theme == LIGHT.name else LIGHT.name

    def action_help_quit(self) -> None:
        """Ctrl+C ends nothing: say what does."""
        self._chat.tell("Ctrl+C does not quit. Ctrl+Q does, and keeps what was kept.")

    async def action_quit(self) -> None:
        """End as typing "quit" ends."""
        self.leave(self._chat.quit())

    def leave(self, reply: Reply | None) -> None:
        """End with the conversation's last words, to be printed below the prompt."""
        if reply is not None:
            self.last_words = reply.lines
        self.exit()

    def panic(self, *renderables: RenderableType) -> None:  # noqa: ARG002
        """End at once; what went wrong may hold a patient's words, so none of it is shown."""
        self._fail("input" if self._exception is None else type(self._exception).__name__)

    def _fatal_error(self) -> None:
        error = sys.exc_info()[1] or self._exception
        self._fail(type(getattr(error, "error", error)).__name__)  # a worker wraps its own

    def _fail(self, kind: str) -> None:
        self._return_code = 1
        self.failure = STOPPED.format(kind=kind)
        self._close_messages_no_wait()
