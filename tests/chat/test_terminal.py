"""What a terminal can do to the app: sequences, bytes, signals, and how it is left."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual import events
from textual.geometry import Size

from chat import sequences
from chat.sequences import Parser
from chat.terminal import clamped, draws_glyphs

ROOT = Path(__file__).parents[2]
PATIENCE = 10.0  # seconds until a stuck program counts as stuck
CONTROL = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|.)")


def read(*pieces: str) -> list[str]:
    """Feed the pieces to a parser; give the keys and pastes that come out."""
    parser = Parser()
    found = []
    for piece in pieces:
        for message in parser.feed(piece):
            if isinstance(message, events.Key):
                found.append(message.key)
            elif isinstance(message, events.Paste):
                found.append(f"paste:{message.text}")
            else:
                found.append(type(message).__name__)
    return found


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("46", ["4", "6"]),
        ("é", ["é"]),
        ("\r", ["enter"]),
        ("\x03", ["ctrl+c"]),
        ("\x7f", ["backspace"]),
        ("\x1b[A", ["up"]),
        ("\x1bOA", ["up"]),
        ("\x1bOP", ["f1"]),
        ("\x1b[13~", ["f3"]),
        ("\x1b[1;5C", ["ctrl+right"]),
        ("\x1b[97;;97u", ["a"]),  # kitty: the key a, with its text
        ("\x1b[27u", ["escape"]),
        ("\x1ba", ["alt+a"]),
        ("\x1b[I", ["AppFocus"]),
        ("\x1b[<0;5;5M", ["MouseDown"]),
        ("\x1b[?2026;2$y", ["TerminalSupportsSynchronizedOutput"]),
    ],
)
def test_known_input_is_read(typed: str, keys: list[str]) -> None:
    """Text, keys and reports that Textual knows arrive as Textual would read them."""
    assert read(typed) == keys
    assert read(*typed) == keys  # one character at a time


@pytest.mark.parametrize(
    "junk",
    [
        "\x1b[57358;1:3u",  # kitty: a key was released
        "\x1b[99999999999;1u",  # no such character
        "\x1b[55296u",  # half a character
        "\x1b[97;1;1114112u",
        "\x1b[2J",
        "\x1b[48;99999;99999;1;1t",  # a size reported in band
        "\x1b[?2048;1$y",
        "\x1b[12;40R",
        "\x1b[>1;2;3c",
        "\x1b]0;title\x07",
        "\x1b]52;c;aGk=\x1b\\",
        "\x1bP1$r0m\x1b\\",
        "\x1b_apc\x1b\\",
        "\x9b2J",  # the eight-bit form
        "\x9d0;title\x9c",
        "\x1b[" + "1;" * 50_000 + "m",  # 100 KB
        "\x1bOz",
        "\x1b[<0;0;0" + "9" * 40 + "M",
    ],
)
def test_unknown_sequences_are_dropped(junk: str) -> None:
    """A sequence that is not known leaves nothing behind, whole or in pieces."""
    assert read(f"a{junk}b") == ["a", "b"]
    middle = len(junk) // 2
    assert read(f"a{junk[:middle]}", f"{junk[middle:]}b") == ["a", "b"]


def test_broken_sequence_does_not_eat_the_next_key() -> None:
    """A sequence cut off by another one is dropped; the other one is read."""
    assert read("\x1b[12\x1b[A", "b") == ["up", "b"]


def test_escape_alone_is_the_key() -> None:
    """Escape is held until it is clear that nothing follows."""
    parser = Parser()

    assert list(parser.feed("\x1b")) == []

    time.sleep(sequences.ESCAPE_SECONDS * 1.2)

    assert [m.key for m in parser.tick() if isinstance(m, events.Key)] == ["escape"]


def test_paste_arrives_whole() -> None:
    """A bracketed paste is one message, whatever it contains and however it is cut."""
    text = "320 pg/mL\n\x1b[2J vegan"

    assert read(f"\x1b[200~{text}\x1b[201~x") == [f"paste:{text}", "x"]
    assert read("\x1b[20", f"0~{text}\x1b[2", "01~x") == [f"paste:{text}", "x"]


def test_paste_without_end_recovers() -> None:
    """A paste that never ends is over in half a second; typing goes on."""
    parser = Parser()
    assert list(parser.feed("\x1b[200~46")) == []
    end = time.monotonic() + 0.5
    found: list[object] = []
    while not found and time.monotonic() < end:
        time.sleep(0.02)
        found = list(parser.tick())

    assert [m.text for m in found if isinstance(m, events.Paste)] == ["46"]
    assert [m.key for m in parser.feed("7") if isinstance(m, events.Key)] == ["7"]


def test_paste_is_bounded() -> None:
    """A megabyte keeps its first 64 KB, and none of the rest is taken for keys."""
    chunks = ["\x1b[200~", *("line\n" * 800 for _ in range(250)), "\x1b[201~", "x"]
    found = read(*chunks)

    assert len(found) == 2
    assert len(found[0]) == len("paste:") + sequences.PASTE_LIMIT
    assert found[1] == "x"


def test_composed_text_arrives_whole() -> None:
    """Much text at once, without paste marks, is one message, so that 20 KB take no seconds."""
    assert read("b" * 4096) == ["paste:" + "b" * 4096]


def test_sizes_are_clamped() -> None:
    """A terminal that claims to be huge is not believed."""
    assert clamped(Size(99_999, 99_999)) == Size(1000, 500)
    assert clamped(Size(80, 24)) == Size(80, 24)


@pytest.mark.parametrize(
    ("locale", "glyphs"), [("C", False), ("POSIX", False), ("de_DE.UTF-8", True), ("C.utf8", True)]
)
def test_glyphs_need_a_locale(monkeypatch: pytest.MonkeyPatch, locale: str, glyphs: bool) -> None:  # noqa: FBT001
    """Signs beyond ASCII are drawn only where the locale promises them."""
    monkeypatch.setenv("LC_ALL", locale)

    assert draws_glyphs() is glyphs


class Terminal:
    """A terminal with the app in it."""

    def __init__(self, **environment: str) -> None:
        """Start the app and wait for its first question."""
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.before = termios.tcgetattr(theirs)
        self._theirs = theirs
        self.seen = b""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.chat.fake"],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=ROOT,
            start_new_session=True,
            env=os.environ | {"TERM": "xterm-256color", **environment},
        )
        self.until(b"Who is this for?")
        self.until(b"Ctrl+Q")

    def read(self, seconds: float) -> bool:
        """Read what there is."""
        if not select.select([self._ours], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self._ours, 65536)
        except OSError:
            return False
        self.seen += data
        return bool(data)

    def until(self, words: bytes) -> None:
        """Read until the words were shown since the last call."""
        end = time.monotonic() + PATIENCE
        while words not in CONTROL.sub(b"", self.seen):
            if time.monotonic() > end:
                pytest.fail(f"{words!r} was never shown")
            self.read(0.1)
        self.seen = b""

    def send(self, data: bytes) -> None:
        """Type bytes."""
        os.write(self._ours, data)

    def end(self) -> tuple[int, bytes]:
        """Wait for the end; give the exit status and everything shown since."""
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < end:
            self.read(0.05)
        while self.read(0.05):
            pass
        return self.process.wait(timeout=1), self.seen

    def hang_up(self) -> None:
        """Close the terminal."""
        os.close(self._theirs)
        os.close(self._ours)
        self._ours = self._theirs = -1

    def close(self) -> None:
        """Leave nothing behind."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for descriptor in {self._ours, self._theirs} - {-1}:
            os.close(descriptor)


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    """Give a running app."""
    running = Terminal()
    yield running
    running.close()


@pytest.mark.parametrize(
    "number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT], ids=lambda n: n.name
)
def test_signals_restore_the_terminal(terminal: Terminal, number: signal.Signals) -> None:
    """Ended by a signal: 128 + n, the screen left, the mouse off, how to go on printed."""
    terminal.process.send_signal(number)
    status, seen = terminal.end()

    assert status == 128 + number
    assert b"\x1b[?1049l" in seen
    assert b"\x1b[?1003l" in seen
    assert b"cobalt --resume" in seen
    assert b"Traceback" not in seen
    assert termios.tcgetattr(terminal._theirs)[:4] == terminal.before[:4]  # noqa: SLF001


def test_bytes_that_are_no_text(terminal: Terminal) -> None:
    """0xFF and half a character are shown as U+FFFD, and the app lives."""
    terminal.send(b"\xff\xe9x\r")
    terminal.until("Understood: \ufffd\ufffdx".encode())
    terminal.send(b"\x11")  # Ctrl+Q
    status, seen = terminal.end()

    assert status == 0
    assert b"Goodbye." in seen


def test_hostile_input_reaches_neither_app_nor_terminal(terminal: Terminal) -> None:
    """Releases, unknown sequences and an endless paste leave the next answer as it is typed."""
    terminal.send(b"\x1b[57358;1:3u\x1b]52;c;aGk=\x07\x1b[31337z")
    terminal.send(b"\x1b[200~pa")
    time.sleep(0.6)
    terminal.send(b"sted\r")
    terminal.until(b"Understood: pasted")
    terminal.send(b"hostile\r")
    terminal.until(b"[/bold]")
    terminal.send(b"\x11")
    status, seen = terminal.end()

    assert status == 0
    assert b"\x1b[2J" not in seen


def test_resizing_while_running(terminal: Terminal) -> None:
    """Sizes from nothing to far too much change nothing but the picture."""
    for rows, columns in [(0, 0), (1, 1), (3, 10), (500, 200), (24, 80)]:
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(terminal._theirs, termios.TIOCSWINSZ, size)  # noqa: SLF001
        terminal.process.send_signal(signal.SIGWINCH)
        terminal.read(0.1)
    terminal.send(b"46\r")
    terminal.until(b"Understood: 46")


def test_closed_terminal_ends_the_app(terminal: Terminal) -> None:
    """When the terminal is gone, so is the app, as after a hang-up."""
    terminal.hang_up()

    assert terminal.process.wait(timeout=PATIENCE) == 128 + signal.SIGHUP


def test_crash_is_one_line(terminal: Terminal) -> None:
    """An error inside shows its kind in one line, no traceback, no patient's words."""
    terminal.send(b"crash\r")
    status, seen = terminal.end()
    after = seen.partition(b"\x1b[?1049l")[2]

    assert status == 1
    assert b"(KeyError)" in after
    assert b"Traceback" not in seen
    assert b"patient's words" not in seen


def test_no_color_sends_none() -> None:
    """With NO_COLOR not one colour code reaches the terminal."""
    running = Terminal(NO_COLOR="1")
    try:
        running.send(b"answer\r")
        end = time.monotonic() + PATIENCE
        while b"methylmalonic" not in running.seen and time.monotonic() < end:
            running.read(0.1)
    finally:
        running.close()
    codes = b";".join(re.findall(rb"\x1b\[([0-9;]*)m", running.seen)).split(b";")

    assert b"methylmalonic" in running.seen
    assert not {code for code in codes if code and int(code) >= 30}
