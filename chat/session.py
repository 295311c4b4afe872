"""One sitting: a conversation with what surrounds it, for whichever front end shows it.

A front end calls ``opening`` (light) and shows it, then ``start`` (heavy), then ``answer`` for
each line the person gives, and ``finish`` at the end. Every word it has to show is in what these
return.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from chat import saving
from chat.keeping import Keeper, knowledge
from dialogue.reply import Block, Effect, Kind, Reply

if TYPE_CHECKING:
    from chat.journal import Header
    from core.render import Line

LONGEST = 2000  # characters of one line; a question of one's own is a few hundred


class Talker(Protocol):
    """What a sitting needs of a conversation."""

    @property
    def reply(self) -> Reply:
        """The program's latest turn."""

    @property
    def keep(self) -> bool | None:
        """Consent to keep the conversation on the disk; None while it is still to be asked."""

    def answer(self, text: str) -> Reply:
        """Take one line from the person and give the next turn."""

    def basis(self) -> "tuple[Line, ...]":
        """Give the basis sheet of what is known now."""


Begin = Callable[[date, str | None, bool | None], Talker]


class Session:
    """A conversation, its journal on the disk, and the transcript it may leave behind.

    Args:
        audience: patient, carer or clinician; None lets the conversation ask.
        keep: consent to keep the conversation on the disk; None lets the conversation ask.
        resume: go on with the last interrupted conversation, as it was begun.
        record: where to write the transcript at the end.
        today: the date that dated advice counts from.
        state_dir: where conversations are kept; None for the user's own place.
        begin: makes the conversation; for tests.

    Raises:
        UnusableError: nothing to resume, or a place that cannot be written to.
    """

    def __init__(  # noqa: PLR0913 - all by name, all optional but one
        self,
        *,
        today: date,
        audience: str | None = None,
        keep: bool | None = None,
        resume: bool = False,
        record: Path | None = None,
        state_dir: Path | None = None,
        begin: Begin | None = None,
    ) -> None:
        """Check every place that will be written to, before the first question."""
        self.today, self.audience, self.resumed = today, audience, resume
        self._asked_for = (today, audience)
        self._keep, self._record, self._begin = keep, record, begin or _begin
        self._keeper = Keeper(state_dir)
        self._begun_as: Header | None = None
        self._conversation: Talker | None = None
        self._to_replay: tuple[str, ...] = ()
        self._said: list[str] = []
        self._consent: set[int] = set()  # which inputs only settled whether to keep
        self._answered = self._quit = False
        self._to_save: str | None = None  # the name, while it is asked how to save
        if record:
            saving.check_record(record)
        if resume:
            header, self._to_replay = self._keeper.reopen()
            self._begun_as = header
            self.today, self.audience, self._keep = header.today, header.audience, header.keep
        elif keep:
            self._keeper.check()

    @property
    def reply(self) -> Reply:
        """The program's latest turn, without the notes that went with it."""
        return self._conversation.reply if self._conversation else self.opening()

    @property
    def kept(self) -> bool:
        """Whether the conversation is on the disk."""
        return self._keeper.kept

    def opening(self) -> Reply:
        """Give the first words at once, before anything heavy is imported."""
        if self.resumed:
            return Reply((Block(Kind.NOTE, "Going on where the conversation stopped."),))
        from dialogue.opening import opening  # not when resuming

        return opening(self.audience)

    def start(self) -> Reply:
        """Load the conversation; what this gives is shown only when ``resumed``.

        Slow the first time (rules and units are imported), at once afterwards.
        """
        if self._conversation:
            return self._conversation.reply
        reply = self._replay(self._to_replay)
        if reply.effect is Effect.QUIT:  # killed between hearing "quit" and ending
            reply = self._replay(self._to_replay[:-1])
        return _noted(reply, *self._changes())

    def answer(self, text: str) -> Reply:
        """Take one line from the person; on the disk before this returns, if that is wanted."""
        self.start()
        heard, notes = _hear(text)
        if self._to_save is not None:
            name, self._to_save = self._to_save, None
            if heard in saving.WAYS:
                return _noted(self.reply, self._save(name, heard))
            notes += (saving.NOT_SAVED,)  # whatever else was said is never lost
        if self._consented():
            notes += self._keeper.begin(self._header(), self._said)
            notes += self._keeper.write(heard)
        try:
            reply = self._take(heard)
        except Exception:
            self._keeper.withdraw()
            raise
        if reply.effect is Effect.QUIT:
            self._keeper.withdraw()  # going on later begins at the question before
            self._quit = True
        if self._consented():
            notes += self._keeper.begin(self._header(), self._said)
        else:
            notes += self._keeper.remove()
        if reply.effect is Effect.SAVE:
            if asked := saving.question(self._inputs()):
                from dialogue.opening import prompted  # rarely needed

                self._to_save = _wanted_name(heard)
                return _noted(replace(reply, blocks=prompted(asked), prompt=asked), *notes)
            notes += (self._save(_wanted_name(heard), saving.AS_SAID),)
        elif reply.effect is Effect.SAVE_BASIS:
            notes += (self.save_basis(_wanted_name(heard)),)
        return _noted(reply, *notes)

    def transcript(self, way: str = saving.REPLACE) -> str:
        """Give the conversation so far as a transcript that replays to the same words.

        Args:
            way: what is done with what may tell who the person is.
        """
        from dialogue.transcripts import Transcript, record  # rarely needed

        inputs = saving.without_traces(self._inputs(), way)
        header = Transcript(
            title=f"a conversation of {self.today.isoformat()}",
            shows="not described yet",
            case="recorded conversation",
            today=self.today,
            audience=self.audience,
        )
        return record(header, inputs, lambda today, who: self._begin(today, who, False))  # noqa: FBT003

    def _save(self, name: str, way: str) -> str:
        if way == saving.NOT_AT_ALL:
            return saving.NOT_SAVED
        path = saving.free_path(name, ".transcript", self.today)
        return saving.saved(path, self.transcript(way))

    def save_basis(self, name: str = "") -> str:
        """Write the basis sheet as a page to print, beside where transcripts go; say so."""
        from core.render import render  # rarely needed

        sheet = render(self._talker().basis(), "html")
        return saving.saved(saving.free_path(name, "-basis.html", self.today), sheet)

    def finish(self, *, interrupted: bool = False) -> tuple[str, ...]:
        """End the sitting; give closing lines. Once only: a second call does nothing.

        Args:
            interrupted: by a signal or a lost terminal, not by the person.
        """
        words: tuple[str, ...] = ()
        if self._record:
            told = saving.question(self._inputs()) is not None
            words = (f"{saving.saved(self._record, self.transcript())}{saving.REPLACED * told}",)
            self._record = None
        finished = self._answered and self._quit and not interrupted
        return words + self._keeper.end(finished=finished, empty=not self._said)

    def _inputs(self) -> tuple[str, ...]:
        """Give what the person said, without the words about keeping it."""
        return tuple(text for n, text in enumerate(self._said) if n not in self._consent)

    def _consented(self) -> bool:
        return bool(self._conversation and self._conversation.keep)

    def _header(self) -> "Header":
        from chat.journal import Header  # only when keeping

        return Header(self.today, self.audience, self._keep)

    def _talker(self) -> Talker:
        if self._conversation is None:
            self._conversation = self._begin(self.today, self.audience, self._keep)
        return self._conversation

    def _take(self, text: str) -> Reply:
        conversation = self._talker()
        before = conversation.keep
        reply = conversation.answer(text)
        if conversation.keep is not before:
            self._consent.add(len(self._said))
        self._said.append(text)
        self._answered = self._answered or reply.answer is not None
        return reply

    def _replay(self, inputs: tuple[str, ...]) -> Reply:
        self._said, self._consent, self._answered = [], set(), False
        self._conversation = None
        reply = self._talker().reply
        for text in inputs:
            reply = self._take(text)
        return reply

    def _changes(self) -> tuple[str, ...]:
        """Say what may not be as the person expects of a resumed conversation."""
        if self._begun_as is None:
            return ()
        notes: tuple[str, ...] = ()
        today, audience = self._asked_for
        if today != self.today:
            notes += (f"Dates count from {self.today.isoformat()}, when it began.",)
        if audience not in (None, self.audience):
            notes += ("It goes on for the reader it was begun for.",)
        if self._begun_as.knowledge != knowledge():
            notes += ("Cobalt's rules or sources have changed since; what follows is by the new.",)
        return notes


def utc_today() -> date:
    """Give the day of the run, the same in every time zone."""
    return datetime.now(UTC).date()


def _begin(today: date, audience: str | None, keep: bool | None) -> Talker:  # noqa: FBT001 - Begin is positional
    from dialogue.conversation import Conversation  # heavy

    return Conversation(today=today, audience=audience, keep=keep)


def _hear(text: str) -> tuple[str, tuple[str, ...]]:
    """Give what is taken of a line, and notes about what is not."""
    from dialogue.parsing.clean import clean  # after the first question

    notes: tuple[str, ...] = ()
    text = text.rstrip("\r\n").replace("\r\n", "\n")  # the ends of lines are no signs of theirs
    heard = clean(text, LONGEST).strip()
    if "\n" in heard:
        heard = heard.split("\n", 1)[0].rstrip()
        notes = ("Only the first line was taken: one answer at a time.",)
    elif len(text) > LONGEST:
        notes = (f"Only the first {LONGEST} characters were taken.",)
    return heard, notes


def _wanted_name(heard: str) -> str:
    """Give the name in "save as case1"."""
    from dialogue.parsing.requests.commands import recognise  # rarely needed

    recognised = recognise(heard)
    return recognised.argument if recognised and recognised.argument else ""


def _noted(reply: Reply, *notes: str) -> Reply:
    """Put notes about the sitting before the program's words."""
    return replace(reply, blocks=(*(Block(Kind.NOTE, n) for n in notes), *reply.blocks))
