"""The text of a transcript, read and written.

::

    title: a borderline level and nothing else
    shows: without symptoms or risks, the second test comes first
    case: article 000, step 2
    audience: clinician
    today: 2026-01-15
    accepted: 2026-11-20 why a change of advice was taken

    The program's words, one block a line.
    > what the person said
    ! advice: words that a line of advice in the reply must hold
    The program's words again.
    (end of transcript)

``audience`` may be left out: then the conversation asks for it. ``accepted`` may be left out or
repeated. Replays keep nothing on disk, so a transcript holds no question about that.

Written by hand it needs the header, the lines that the person says and, under any of them, what
is expected of the reply; without a word of the program it needs no last line either. A recorded
one without its last line was cut.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NoReturn

from dialogue.parsing.clean import short
from dialogue.reply import AUDIENCES

SUFFIX = ".transcript"
LIMIT = 2**20
"""The most bytes of a transcript."""
LINES = 20_000
"""The most lines of a transcript."""
EXPECTATIONS = ("advice", "cites", "never", "verdict", "urgency", "asks")

_END = "(end of transcript)"
_PERSON = "> "
_EXPECTED = "! "
_REQUIRED = ("title", "shows", "case", "today")
_KEYS = ("title", "shows", "case", "audience", "today", "accepted")
_ACCEPTED = re.compile(r"(\d{4}-\d\d-\d\d) (\S.*)")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_FACT = re.compile(r"D\d-\d+")


class TranscriptError(ValueError):
    """A transcript that cannot be read: ``file:line: what was read; accepted: what is``."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the reply to one line must hold, whatever else changes."""

    key: str
    value: str

    @property
    def text(self) -> str:
        """The line as it stands in the file, without its sign."""
        return f"{self.key}: {self.value}"


@dataclass(frozen=True, slots=True)
class Accepted:
    """A change of advice that was taken, and why."""

    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class Turn:
    """What the person said, what is expected of the reply, and the program's words.

    ``said`` is None in the opening turn, before the person says anything. ``line`` is where the
    turn begins in its file.
    """

    said: str | None = None
    expected: tuple[Expectation, ...] = ()
    words: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)

    @property
    def lines(self) -> tuple[str, ...]:
        """The turn as it stands in its file."""
        person = () if self.said is None else (f"{_PERSON}{self.said}".rstrip(),)
        return (*person, *(f"{_EXPECTED}{one.text}" for one in self.expected), *self.words)

    @property
    def first_word(self) -> int:
        """Where the program's words begin in the file."""
        return self.line + len(self.lines) - len(self.words)

    def stands_at(self, line: int) -> bool:
        """Tell whether this turn holds a line of the file."""
        return self.line <= line < self.line + len(self.lines)


@dataclass(frozen=True, slots=True)
class Transcript:
    """A conversation, where it comes from, and which changes of advice were taken in it."""

    title: str
    shows: str
    case: str
    today: date
    audience: str | None = None
    accepted: tuple[Accepted, ...] = ()
    turns: tuple[Turn, ...] = ()

    @property
    def inputs(self) -> tuple[str, ...]:
        """What the person said, in order."""
        return tuple(turn.said for turn in self.turns if turn.said is not None)

    @property
    def filled(self) -> bool:
        """Whether it holds words of the program; one written by hand does not yet."""
        return any(turn.words for turn in self.turns)

    @property
    def lines(self) -> tuple[str, ...]:
        """The text without the header and the last line."""
        return tuple(line for turn in self.turns for line in turn.lines)

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
        top += [f"accepted: {one.day.isoformat()} {one.reason}" for one in self.accepted]
        end = (_END,) if self.filled else ()
        return "\n".join([*top, "", *self.lines, *end, ""])


def decoded(data: bytes, name: str = "transcript") -> str:
    """Give the text of a file of which at most ``LIMIT`` bytes and one more were read.

    Raises:
        TranscriptError: it is too large, or no text in UTF-8.
    """
    if len(data) > LIMIT:
        line = data.count(b"\n", 0, LIMIT) + 1
        _refuse(name, line, f"more than {LIMIT} bytes", f"up to {LIMIT} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = f"byte 0x{data[error.start]:02x}, which is no UTF-8"
        _refuse(name, line, what, "text in UTF-8")


def parse(text: str, name: str = "transcript") -> Transcript:
    """Read a transcript.

    Raises:
        TranscriptError: it is none, or it was cut.
    """
    text = text.replace("\r\n", "\n")
    count = text.count("\n") + 1
    if count > LINES + 1:  # a line feed ends the last line too
        _refuse(name, LINES + 1, f"more than {LINES} lines", f"up to {LINES} lines")
    if control := _CONTROL.search(text):
        line = text.count("\n", 0, control.start()) + 1
        _refuse(name, line, f"the control character U+{ord(control[0]):04X}", "text without any")
    lines = text.removesuffix("\n").split("\n")
    end = lines.index("") if "" in lines else len(lines)
    header, accepted = _header(lines[:end], name)
    turns = tuple(_turns(lines[end + 1 :], min(end + 2, len(lines) + 1), name))
    return Transcript(
        title=header["title"],
        shows=header["shows"],
        case=header["case"],
        today=date.fromisoformat(header["today"]),
        audience=header.get("audience"),
        accepted=accepted,
        turns=turns,
    )


def unmarked(line: str) -> str:
    """Move a line of the program in by a space where it would look like a mark."""
    return f" {line}" if _is_person(line) or line.startswith("!") or line == _END else line


def _header(lines: list[str], name: str) -> tuple[dict[str, str], tuple[Accepted, ...]]:
    header: dict[str, str] = {}
    accepted: list[Accepted] = []
    for number, line in enumerate(lines, start=1):
        key, colon, value = (part.strip() for part in line.partition(":"))
        if not colon or key not in _KEYS or key in header or not value:
            known = ", ".join(f"{key}:" for key in _KEYS if key not in header)
            _refuse(name, number, _quoted(line), f"{known} or an empty line")
        if key == "accepted":
            accepted.append(_taken(value, name, number))
            continue
        header[key] = value
        if key == "audience" and value not in AUDIENCES:
            _refuse(name, number, _quoted(value), ", ".join(AUDIENCES))
        if key == "today" and _day(value) is None:
            _refuse(name, number, _quoted(value), "a date such as 2026-01-15")
    for key in _REQUIRED:
        if key not in header:
            _refuse(name, len(lines) + 1, f"the end of the header without {key}:", f"{key}: ...")
    return header, tuple(accepted)


def _turns(lines: list[str], first: int, name: str) -> Iterator[Turn]:
    """Give the turns; the person's lines are the joints."""
    whole = bool(lines) and lines[-1] == _END
    body = lines[:-1] if whole else lines
    said: str | None = None
    expected: list[Expectation] = []
    words: list[str] = []
    begin, filled, spoken = first, False, False
    for number, line in enumerate(body, start=first):
        if line == _END:
            what = f"{_quoted(lines[number - first + 1])} after {_END!r}"
            _refuse(name, number + 1, what, "nothing after it")
        if _is_person(line):
            yield Turn(said, tuple(expected), tuple(words), begin)
            said, expected, words, begin, spoken = line[2:].rstrip(), [], [], number, True
        elif line.startswith("!"):
            one = _expectation(line, name, number)
            if said is None or words:
                what = f"{_quoted(line)} among the program's words"
                _refuse(name, number, what, 'it right under a line that begins with "> "')
            expected.append(one)
        else:
            words.append(line)
            filled = True
    last = first + len(lines) - 1
    if filled and not whole:
        what = f"{_quoted(lines[-1])} as the last line: it was cut"
        _refuse(name, last, what, f"{_END} as the last line")
    if not (filled or spoken):
        _refuse(name, last, "nothing after the header", 'lines that begin with "> "')
    yield Turn(said, tuple(expected), tuple(words), begin)


def _expectation(line: str, name: str, number: int) -> Expectation:
    key, colon, value = (part.strip() for part in line[len(_EXPECTED) :].partition(":"))
    good = line.startswith(_EXPECTED) and colon and key in EXPECTATIONS and value
    if not good or (key == "cites" and not _FACT.fullmatch(value)):
        known = ", ".join(f"{_EXPECTED}{key}: ..." for key in EXPECTATIONS if key != "cites")
        _refuse(name, number, _quoted(line), f"{known} or {_EXPECTED}cites: D2-31")
    return Expectation(key, value)


def _taken(value: str, name: str, number: int) -> Accepted:
    found = _ACCEPTED.fullmatch(value)
    day = _day(found[1]) if found else None
    if not found or not day:
        _refuse(name, number, _quoted(value), "a date and the reason: 2026-01-15 a new edition")
    return Accepted(day, found[2])


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None


def _is_person(line: str) -> bool:
    return line == ">" or line.startswith(_PERSON)


def _quoted(line: str) -> str:
    return repr(short(line)) if line else "nothing"


def _refuse(name: str, line: int, what: str, accepted: str) -> NoReturn:
    message = f"{name}:{line}: read {what}; accepted: {accepted}"
    raise TranscriptError(message)
