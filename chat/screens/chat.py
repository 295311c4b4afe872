"""The one screen: the conversation, the facts beside it, the line to type in."""

import asyncio
import gc
import re
from typing import TYPE_CHECKING, ClassVar

from textual import events, getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from chat.messages import Activated, Entered, Marked, Told
from chat.terminal import draws_glyphs
from chat.widgets.entry import Entry
from chat.widgets.history import History
from chat.widgets.rows import Target
from chat.widgets.status import Status
from dialogue.parsing.clean import clean
from dialogue.reply import Effect, Kind, Reply

if TYPE_CHECKING:
    from chat.session import Session
    from chat.widgets.facts import Facts

SMALLEST = (40, 12)
"""Columns and rows below which the conversation cannot be shown."""


class ChatScreen(Screen[None]):
    """Shows what the session says and hands it what is typed; decides nothing itself."""

    AUTO_FOCUS = "Entry"
    HELP = "Type your answer below. Everything the keys do can also be typed."
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - declared by Textual as an instance's
        (0, "-tight"),
        (72, "-narrow"),
        (100, "-wide"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f1",
            "say('help')",
            "Help",
            tooltip="What can be typed here",
            id="help",
            key_display="F1",
        ),
        Binding(
            "f2", "say('why')", "Why?", tooltip="Why this is asked", id="why", key_display="F2"
        ),
        Binding(
            "f3",
            "facts",
            "Facts",
            tooltip="Show or hide the facts so far",
            id="facts",
            key_display="F3",
        ),
        Binding(
            "f4,ctrl+z",
            "say('back')",
            "Back",
            tooltip="To the question before",
            id="back",
            key_display="F4",
        ),
        Binding(
            "f5", "sources", "Sources", tooltip="Go to the citations", id="sources", show=False
        ),
        Binding(
            "f7", "say('how')", "How?", tooltip="How the answer came about", id="how", show=False
        ),
        Binding("f8", "say('says who')", "Who?", tooltip="Whose word it is", id="who", show=False),
        Binding(
            "f9",
            "say('do they agree')",
            "Agree?",
            tooltip="Where the documents differ",
            id="agree",
            show=False,
        ),
        Binding("f6", "copy", "Copy", tooltip="Copy the answer", id="copy", show=False),
        Binding(
            "f10",
            "say('what would change this answer')",
            "What would change it?",
            tooltip="The nearest values with which the answer turns",
            id="nearest",
            key_display="F10",
            show=False,
        ),
        Binding(
            "f12",
            "say('why not')",
            "Why not?",
            tooltip="Which plans can be asked after",
            id="why_not",
            key_display="F12",
            show=False,
        ),
        Binding("escape", "type", "Type", tooltip="Back to typing", id="type", show=False),
    ]

    history = getters.query_one("#history", History)
    entry = getters.query_one("#entry", Entry)
    status = getters.query_one("#status", Status)

    def __init__(self, session: "Session") -> None:
        """Take the session to show; its first words need nothing heavy."""
        super().__init__(classes="-early")
        self._furnished = False
        self.session = session
        self._ready = False
        self._waiting: list[str] = []  # typed before the conversation was loaded
        self._reply = session.opening()
        self._answer: Reply | None = None

    def compose(self) -> ComposeResult:
        """Lay out only what the first question needs; it waits for no more."""
        yield History(id="history", glyphs=draws_glyphs())
        yield Entry(id="entry")

    def on_mount(self) -> None:
        """Show the first question, then load what answers are worked out with."""
        self.set_class(not draws_glyphs(), "-ascii")
        self._show(self._reply)
        self.call_after_refresh(self._furnish)

    async def _furnish(self) -> None:
        """Add the rest once the question is on the screen, in the room kept for it."""
        from textual.widgets import Footer

        from chat.widgets.facts import Facts

        with self.app.batch_update():
            self.remove_class("-early")
            await self.mount(Facts(id="facts"), Status(id="status"), before="#entry")
            await self.mount(Footer(show_command_palette=False))
        self._furnished = True
        self.refresh_bindings()  # the footer came too late to hear of them
        self._tell_state()
        self.run_worker(self._load(), exclusive=True)

    @property
    def facts(self) -> "Facts":
        """The side panel; it comes after the first question."""
        return self.query_one("#facts")  # type: ignore[return-value]

    async def _load(self) -> None:
        try:
            reply = await asyncio.to_thread(self.session.start)
        finally:
            if not gc.isenabled():  # off since the start; what is here now stays to the end
                gc.enable()
                gc.freeze()
        self._ready = True
        if self.session.resumed:
            self._show(reply)
        else:
            self._tell_facts(reply)
        waiting, self._waiting = self._waiting, []
        for text in waiting:
            self._take(text)

    def quit(self) -> Reply | None:
        """Say "quit"; None while there is no conversation to say it to."""
        return self.session.answer("quit") if self._ready else None

    def say(self, text: str) -> None:
        """Say a line to the conversation, as if it had been typed."""
        self.history.say(text)
        if self._ready:
            self._take(text)
        else:
            self._waiting.append(text)
            self.tell("One moment: your line is kept.")

    def _take(self, text: str) -> None:
        reply = self.session.answer(text)
        self._show(reply)
        if reply.effect is Effect.QUIT:
            self.app.leave(reply)  # type: ignore[attr-defined]

    def _show(self, reply: Reply) -> None:
        self._reply = reply
        if reply.answer is not None and any(b.kind is Kind.QUESTION for b in reply.blocks):
            self._answer = reply  # said in this turn: it ends in a question
        self.history.show(reply)
        self._tell_facts(reply)
        self._tell_state()

    def _tell_facts(self, reply: Reply) -> None:
        self._reply = reply
        if self._furnished:
            self.facts.show(reply.facts, reply.left)

    def tell(self, text: str) -> None:
        """Say something about the typing itself on the line above it."""
        if self._furnished:
            self.status.tell(text)

    def _tell_state(self) -> None:
        if self._furnished:
            prompt = self._reply.prompt
            many = prompt is not None and prompt.many
            self.status.hint(self._reply.left, many=many, below=not self.history.at_end)

    # What the widgets tell.

    @on(Entered)
    def _entered(self, message: Entered) -> None:
        text, history = message.text, self.history
        prompt = history.prompt
        if text.strip() or prompt is None or not prompt.choices:
            self.say(text)
        elif history.marked:
            self.say(", ".join(prompt.choices[place].says for place in sorted(history.marked)))
        elif history.highlighted is None:
            self.say(text)
        elif prompt.many:
            history.toggle(Target("choice", history.highlighted))
            self.tell("Marked. Enter again sends it.")
        else:
            self.say(prompt.choices[history.highlighted].says)

    @on(Activated)
    def _activated(self, message: Activated) -> None:
        target, prompt = message.target, self.history.prompt
        if target.what == "fact":
            self.entry.start(self.facts.facts[target.place].edit)
        elif target.what != "choice" or (prompt and prompt.many):
            self.history.toggle(target)
        elif prompt:
            self.say(prompt.choices[target.place].says)

    @on(Told)
    def _told(self, message: Told) -> None:
        self.tell(message.text)

    @on(Entry.Changed)
    def _typed(self, message: Entry.Changed) -> None:
        """Show which choice a typed number would pick."""
        if self.history.prompt and self.history.prompt.choices:
            digits = message.value.strip()
            number = int(digits) if re.fullmatch("[0-9]{1,3}", digits) else None
            self.history.highlight_number(number)

    @on(Marked)
    def _marked(self) -> None:
        history = self.history
        if history.prompt and history.prompt.many and history.highlighted is not None:
            history.toggle(Target("choice", history.highlighted))

    def on_key(self, event: events.Key) -> None:
        """Typing goes to the line from wherever the focus is; space marks a choice."""
        if self.focused is not self.entry and event.is_printable and event.character != " ":
            event.stop()
            self.entry.focus()
            self.entry.insert_text_at_cursor(event.character or "")

    def on_resize(self, event: events.Resize) -> None:
        """Give way to a message when the terminal is too small."""
        if event.size.width < SMALLEST[0] or event.size.height < SMALLEST[1]:
            from chat.screens.small import SmallScreen

            if self.is_current:
                self.app.push_screen(SmallScreen(SMALLEST))
        self.call_after_refresh(self._tell_state)

    # What the keys do.

    def action_say(self, text: str) -> None:
        """Type a word for the person."""
        self.say(text)

    def action_pick(self, by: int) -> None:
        """Move over the choices; without choices, over the text."""
        if not self.history.highlight(by):
            self.history.scroll_relative(y=by, animate=False, immediate=True)

    def action_page(self, by: int) -> None:
        """Scroll the conversation by a page, without leaving the line."""
        height = self.history.scrollable_content_region.height
        self.history.scroll_relative(y=by * (height - 1), animate=False, immediate=True)
        self._tell_state()

    def action_facts(self) -> None:
        """Show or hide the facts; shown on request, they are ready for the keys."""
        wide = self.has_class("-wide")
        self.toggle_class("-no-facts" if wide else "-facts")
        if self.facts.display:
            self.facts.focus()
        else:
            self.entry.focus()

    def action_sources(self) -> None:
        """Go to the citations of the newest answer."""
        if self.history.last_citation():
            self.history.focus()
        else:
            self.tell("There is no answer with sources yet.")

    def action_copy(self) -> None:
        """Copy the newest answer to the clipboard; nothing else ever does."""
        if self._answer is None:
            self.tell("There is no answer to copy yet.")
            return
        lines = (clean(line, len(line) or 1) for line in self._answer.lines)
        self.app.copy_to_clipboard("\n".join(lines))
        self.tell("The answer was sent to your clipboard.")

    def action_type(self) -> None:
        """Go back to typing."""
        self.entry.focus()
