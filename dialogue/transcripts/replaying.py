"""Holding the conversation of a transcript again, and comparing turn by turn."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING, Protocol

from dialogue.parsing.clean import clean
from dialogue.reply import Effect, Reply
from dialogue.transcripts.format import Expectation, Transcript, Turn, parse, unmarked

if TYPE_CHECKING:
    from dialogue.transcripts.kinds import Change


class Talker(Protocol):
    """What a replay needs of a conversation."""

    @property
    def reply(self) -> Reply:
        """The latest turn of the program."""

    def answer(self, text: str) -> Reply:
        """Take one line from the person and give the next turn."""


Begin = Callable[[date, str | None], Talker]


@dataclass(frozen=True, slots=True)
class Unmet:
    """An expectation that the reply to a turn does not meet, and what was said instead."""

    turn: int
    line: int
    expected: Expectation
    instead: str


@dataclass(frozen=True, slots=True)
class Replayed:
    """How a replay went: the turns as they are now, what changed, what was expected in vain."""

    name: str
    transcript: Transcript
    now: tuple[Turn, ...]
    changes: "tuple[Change, ...]" = ()
    unmet: tuple[Unmet, ...] = ()

    @property
    def line(self) -> int | None:
        """Where the first difference or unmet expectation stands; None when all is well."""
        changed = [one.line for one in self.changes]
        return min(changed + [one.line for one in self.unmet], default=None)


def record(transcript: Transcript, inputs: Iterable[str], begin: Begin | None = None) -> str:
    """Give the text of the transcript in which the person says these inputs.

    Ends where the conversation ends, whatever else was to be said.
    """
    said = [" ".join(clean(text).split("\n")).rstrip() for text in inputs]
    turns = (Turn(), *(Turn(text) for text in said))
    held = _hold(replace(transcript, turns=turns), begin)
    return replace(transcript, turns=tuple(turn for turn, _ in held)).text


def replay(text: str, name: str = "transcript", begin: Begin | None = None) -> Replayed:
    """Hold the conversation of a transcript again and compare.

    Raises:
        TranscriptError: it is none, or it was cut.
    """
    transcript = parse(text, name)
    now: list[Turn] = []
    unmet: list[Unmet] = []
    for turn, reply in _hold(transcript, begin):
        unmet += _unmet(len(now), turn, reply)
        now.append(turn)
    for index, turn in enumerate(transcript.turns[len(now) :], start=len(now)):
        unmet += _unmet(index, turn, None)
    return compared(name, transcript, tuple(now), tuple(unmet))


def compared(
    name: str, transcript: Transcript, now: tuple[Turn, ...], unmet: tuple[Unmet, ...] = ()
) -> Replayed:
    """Compare the turns of a transcript with those of now."""
    pairs = enumerate(zip_longest(transcript.turns, now))
    differing = [(n, old, new) for n, (old, new) in pairs if new is None or old.words != new.words]
    if not differing:
        return Replayed(name, transcript, now, unmet=unmet)
    from dialogue.transcripts.changes import change  # only when something differs

    changes = tuple(change(n, old, new) for n, old, new in differing)
    return Replayed(name, transcript, now, changes, unmet)


def _hold(transcript: Transcript, begin: Begin | None) -> Iterator[tuple[Turn, Reply]]:
    """Give each turn with the program's words as they are now."""
    talker = (begin or _begin)(transcript.today, transcript.audience)
    reply = talker.reply
    for turn in transcript.turns:
        if turn.said is not None:
            reply = talker.answer(clean(turn.said))
        yield replace(turn, words=_spoken(reply)), reply
        if reply.effect is Effect.QUIT:
            break


def _unmet(index: int, turn: Turn, reply: Reply | None) -> Iterator[Unmet]:
    if not turn.expected:
        return
    from dialogue.transcripts.expectations import missing  # only when something is expected

    for line, expected in enumerate(turn.expected, start=turn.line + 1):
        if instead := missing(expected, reply):
            yield Unmet(index, line, expected, instead)


def _spoken(reply: Reply) -> tuple[str, ...]:
    """Give the program's words as lines; none is empty, none looks like a mark."""
    lines = (line for block in reply.lines for line in block.split("\n") if line.strip())
    return tuple(unmarked(line) for line in lines)


def _begin(today: date, audience: str | None) -> Talker:
    from dialogue.conversation import Conversation  # heavy

    return Conversation(today=today, audience=audience, keep=False)
