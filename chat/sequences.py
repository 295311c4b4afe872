"""What a terminal sends, read with distrust.

Textual's parser dies on some sequences, freezes on others and types the letters of unknown
ones. This one lets through text, the keys and mouse reports it knows, and bounded pastes;
everything else is dropped.
"""

import re
import time
from collections.abc import Generator, Iterable, Iterator
from typing import Final

from textual import events, messages
from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual._keyboard_protocol import FUNCTIONAL_KEYS
from textual._xterm_parser import XTermParser
from textual.keys import Keys
from textual.message import Message

ESCAPE_SECONDS: Final = 0.1
"""How long Escape waits to see whether it begins a sequence."""
PASTE_SECONDS: Final = 0.35
"""How long anything else that was begun waits for its end."""
PASTE_LIMIT: Final = 65_536
"""Characters after which the rest of a paste, or of a sequence, is thrown away."""
RUN: Final = 32
"""So many characters at once were pasted or composed, not typed: they arrive whole."""

_START: Final = "\x1b[200~"
_END: Final = "\x1b[201~"
_MANY: Final = 256  # so much at once comes from a program, not from a hand

# The eight-bit forms of what begins a sequence.
_EIGHT_BIT: Final = {
    0x8F: "\x1bO",
    0x90: "\x1bP",
    0x98: "\x1bX",
    0x9B: "\x1b[",
    0x9C: "\x1b\\",
    0x9D: "\x1b]",
    0x9E: "\x1b^",
    0x9F: "\x1b_",
}
_TOKEN: Final = re.compile(
    r"""
    (?P<csi>     \x1b\[ [0-?]*+ [ -/]*+ [@-~] )
  | (?P<command> \x1b[\]PX^_] [^\x07\x1b]*+ (?: \x07 | \x1b\\ ) )
  | (?P<ss3>     \x1bO [ -~] )
  | (?P<alt>     \x1b [^\[\]PX^_O\x1b] )
  | (?P<text>    [^\x00-\x1f\x7f-\x9f]++ )
  | (?P<control> [^\x1b] )
    """,
    re.VERBOSE,
)
_BROKEN: Final = re.compile(r"\x1b(?:\[[ -?]*|[\]PX^_][^\x07\x1b]*|O)")
_MOUSE: Final = re.compile(r"\x1b\[<\d{1,4};\d{1,5};\d{1,5}[Mm]", re.ASCII)
_KEY: Final = re.compile(
    r"\x1b\[(\d{0,7})(?:;\d{0,3}(?:;([\d:]{0,64}))?)?([u~ABCDEFHPQRS])", re.ASCII
)
_SYNCHRONIZED: Final = re.compile(r"\x1b\[\?2026;[1-4]\$y", re.ASCII)


class Parser(XTermParser):
    """Reads what the terminal sends; see the module."""

    def __init__(self) -> None:
        """Wait for nothing yet."""
        super().__init__()
        self._held = ""  # the beginning of a sequence whose end has not come
        self._pasted: list[str] | None = None  # the pieces of an open paste
        self._deadline = 0.0  # when to stop waiting for either

    def feed(self, data: str) -> Iterable[Message]:
        """Turn what was read into messages."""
        now = time.monotonic()
        yield from self._expire(now)
        waiting = bool(self._held)
        text, self._held = self._held + data.translate(_EIGHT_BIT), ""
        while text:
            if self._pasted is None:
                before, start, text = text.partition(_START)
                yield from self._scan(before, at_end=not start)
                if start:
                    self._pasted, self._deadline = [], now + PASTE_SECONDS
            else:
                text = yield from self._paste(text)
                if len(data) >= _MANY:
                    self._deadline = now + PASTE_SECONDS
        if self._held and self._pasted is None and not waiting:
            alone = self._held == "\x1b"
            self._deadline = now + (ESCAPE_SECONDS if alone else PASTE_SECONDS)

    def tick(self) -> Iterable[Message]:
        """Stop waiting for an end that does not come."""
        yield from self._expire(time.monotonic())

    def _expire(self, now: float) -> Iterator[Message]:
        if now < self._deadline:
            return
        if self._pasted is not None:
            yield from self._end_paste()
        elif self._held == "\x1b":
            yield events.Key("escape", "\x1b")
        self._held = ""

    def _paste(self, text: str) -> Generator[Message, None, str]:
        """Add to the open paste; return what comes after its end."""
        inside, end, after = text.partition(_END)
        if not end:
            cut = next((n for n in range(5, 0, -1) if inside.endswith(_END[:n])), 0)
            self._held = inside[len(inside) - cut :]
            inside = inside[: len(inside) - cut]
        pieces = self._pasted if self._pasted is not None else []
        room = PASTE_LIMIT - sum(map(len, pieces))
        pieces.append(inside[:room])
        if end:
            yield from self._end_paste()
        return after

    def _end_paste(self) -> Iterator[Message]:
        text, self._pasted = "".join(self._pasted or ()), None
        if text:
            yield events.Paste(text)

    def _scan(self, text: str, *, at_end: bool) -> Iterator[Message]:
        place = 0
        while place < len(text):
            if match := _TOKEN.match(text, place):
                place = match.end()
                yield from self._sort(match.lastgroup or "", match.group())
            elif text.startswith("\x1b\x1b", place):
                place += 1
                yield events.Key("escape", "\x1b")
            elif at_end and (rest := text[place:]) and _unfinished(rest):
                self._held = rest[:PASTE_LIMIT]
                return
            else:  # broken off by another sequence: drop what there is of it
                broken = _BROKEN.match(text, place)
                place = broken.end() if broken else place + 1

    def _sort(self, kind: str, sequence: str) -> Iterator[Message]:
        if kind == "text":
            if len(sequence) >= RUN:
                yield events.Paste(sequence)
            else:
                for character in sequence:
                    yield from self._sequence_to_key_events(character)
        elif kind == "control":
            yield from self._keys(sequence)
        elif kind == "alt":
            yield from self._keys(sequence[1:], alt=True)
        elif kind == "ss3" or (kind == "csi" and sequence in ANSI_SEQUENCES_KEYS):
            yield from self._keys(sequence)
        elif kind == "csi":
            yield from self._control_sequence(sequence)

    def _control_sequence(self, report: str) -> Iterator[Message]:
        if _MOUSE.fullmatch(report):
            event = self.parse_mouse_code(report)
            if event is not None:
                yield event
        elif report == "\x1b[I":
            yield events.AppFocus()
        elif report == "\x1b[O":
            yield events.AppBlur()
        elif _SYNCHRONIZED.fullmatch(report):
            yield messages.TerminalSupportsSynchronizedOutput()
        elif (match := _KEY.fullmatch(report)) and _is_key(match[1], match[2] or "", match[3]):
            yield from self._keys(report)

    def _keys(self, sequence: str, *, alt: bool = False) -> Iterator[Message]:
        if len(sequence) > 1 and sequence not in ANSI_SEQUENCES_KEYS and sequence[1] == "O":
            return
        for event in self._sequence_to_key_events(sequence, alt=alt):
            if event.key != Keys.Ignore:
                yield event


def _unfinished(text: str) -> bool:
    """Tell whether more may make a sequence of this."""
    return text == "\x1b" or _BROKEN.fullmatch(text) is not None or text[-1] == "\x1b"


def _is_key(number: str, text: str, end: str) -> bool:
    """Tell whether a key report names a key that exists and text that is made of characters."""
    if end != "u" and f"{number or 1}{end}" not in FUNCTIONAL_KEYS:
        return False
    return all(map(_is_character, [number, *text.split(":")]))


def _is_character(digits: str) -> bool:
    """Tell whether the number, if there is one, is that of a character."""
    number = int(digits or "1")
    return number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF  # noqa: PLR2004 - Unicode's own
