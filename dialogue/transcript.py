"""Conversations as plain text: written by hand or recorded, replayed as tests.

::

    title: a borderline level and nothing else
    shows: without symptoms or risks, the second test comes first
    case: article 000, step 2
    audience: clinician
    today: 2026-01-15

    The program's words, one block a line.
    > what the person said
    The program's words again.

``audience`` may be left out: then the conversation asks for it. Replays keep nothing on disk,
so a transcript holds no question about that.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Protocol

from dialogue.reply import Effect, Reply

AUDIENCES = ("patient", "carer", "clinician")
SUFFIX = ".transcript"
_PERSON = "> "
_REQUIRED = ("title", "shows", "case", "today")
_KEYS = ("title", "shows", "case", "audience", "today")


class TranscriptError(ValueError):
    """A transcript that cannot be read: ``file:line: what was read; accepted: what is``."""


class Talker(Protocol):
    """What a replay needs of a conversation."""

    @property
    def reply(self) -> Reply:
        """The latest turn of the program."""

    def answer(self, text: str) -> Reply:
        """Take one line from the person and give the next turn."""


Begin = Callable[[date, str | None], Talker]


@dataclass(frozen=True, slots=True)
class Transcript:
    """A conversation and where it comes from; ``lines`` is its text without the header."""

    title: str
    shows: str
    case: str
    today: date
    audience: str | None = None
    lines: tuple[str, ...] = ()

    @property
    def inputs(self) -> tuple[str, ...]:
        """What the person said, in order."""
        return tuple(line[len(_PERSON) :] for line in self.lines if _is_person(line))

    @property
    def text(self) -> str:
        """The transcript as it stands in its file."""
        header = {
            "title": self.title,
            "shows": self.shows,
            "case": self.case,
            "audience": self.audience,
            "today": self.today.isoformat(),
        }
        top = [f"{key}: {value}" for key, value in header.items() if value is not None]
        return "\n".join([*top, "", *self.lines, ""])


@dataclass(frozen=True, slots=True)
class Played:
    """How a replay went. ``line`` is the first that differs, ``difference`` a unified diff."""

    name: str
    actual: str
    line: int | None = None
    difference: str = ""


def parse(text: str, name: str = "transcript") -> Transcript:
    """Read a transcript.

    Raises:
        TranscriptError: the header is not as above.
    """
    header: dict[str, str] = {}
    lines = _lines(text)
    end = lines.index("") if "" in lines else len(lines)
    for number, line in enumerate(lines[:end], start=1):
        key, colon, value = line.partition(":")
        if not colon or key not in _KEYS or key in header or not value.strip():
            accepted = ", ".join(f"{key}:" for key in _KEYS if key not in header)
            message = f"{name}:{number}: read {line!r}; accepted: {accepted} or an empty line"
            raise TranscriptError(message)
        header[key] = value.strip()
        _check(key, header[key], f"{name}:{number}")
    for key in _REQUIRED:
        if key not in header:
            message = f"{name}:{end + 1}: the header ends without {key!r}; accepted: {key}: ..."
            raise TranscriptError(message)
    return Transcript(
        title=header["title"],
        shows=header["shows"],
        case=header["case"],
        today=date.fromisoformat(header["today"]),
        audience=header.get("audience"),
        lines=tuple(lines[end + 1 :]),
    )


def record(transcript: Transcript, inputs: tuple[str, ...], begin: Begin | None = None) -> str:
    """Give the text of the transcript in which the person says these inputs.

    Ends where the conversation ends, whatever else was to be said.
    """
    from dialogue.parsing.clean import clean  # light to import

    talker = (begin or _begin)(transcript.today, transcript.audience)
    lines = [*_spoken(talker.reply)]
    for said in inputs:
        reply = talker.answer(clean(said))
        lines += [f"{_PERSON}{said}".rstrip(), *_spoken(reply)]
        if reply.effect is Effect.QUIT:
            break
    return Transcript(
        title=transcript.title,
        shows=transcript.shows,
        case=transcript.case,
        today=transcript.today,
        audience=transcript.audience,
        lines=tuple(lines),
    ).text


def replay(text: str, name: str = "transcript", begin: Begin | None = None) -> Played:
    """Hold the conversation of a transcript again and compare.

    Raises:
        TranscriptError: the header is not as above.
    """
    transcript = parse(text, name)
    actual = record(transcript, transcript.inputs, begin)
    expected = _lines(text)
    lines = _lines(actual)
    if expected == lines:
        return Played(name, actual)
    pairs = enumerate(zip_longest(expected, lines), start=1)
    first = next(number for number, (one, other) in pairs if one != other)
    return Played(name, actual, first, _difference(expected, lines, name))


def _difference(expected: list[str], actual: list[str], name: str) -> str:
    from difflib import unified_diff  # only when something differs

    return "\n".join(unified_diff(expected, actual, name, f"{name} (replayed)", lineterm=""))


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n")


def _is_person(line: str) -> bool:
    return line == ">" or line.startswith(_PERSON)


def _spoken(reply: Reply) -> list[str]:
    """Give the program's words as lines; none is empty, none looks like the person's."""
    lines = [line for block in reply.lines for line in block.split("\n") if line.strip()]
    return [f" {line}" if _is_person(line) else line for line in lines]


def _check(key: str, value: str, place: str) -> None:
    if key == "audience" and value not in AUDIENCES:
        message = f"{place}: read {value!r}; accepted: {', '.join(AUDIENCES)}"
        raise TranscriptError(message)
    if key == "today":
        try:
            canonical = date.fromisoformat(value).isoformat()
        except ValueError:
            canonical = ""
        if canonical != value:
            message = f"{place}: read {value!r}; accepted: a date such as 2026-01-15"
            raise TranscriptError(message)


def _begin(today: date, audience: str | None) -> Talker:
    from dialogue.conversation import Conversation  # heavy

    return Conversation(today=today, audience=audience, keep=False)
