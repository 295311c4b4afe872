"""The line mode as a program of its own: pipes, bytes, terminals, signals."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("program.py")
PATIENCE = 10.0  # seconds until a stuck program counts as stuck


def piped(
    *options: str, said: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a pipe."""
    return subprocess.run(
        [sys.executable, PROGRAM, *options],
        input=said,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
        env=os.environ | environment,
    )


class Terminal:
    """A terminal with the program in it."""

    def __init__(self, *options: str, **environment: str) -> None:
        """Start it."""
        self._ours, theirs = pty.openpty()
        self.seen = b""
        self.process = subprocess.Popen(
            [sys.executable, PROGRAM, *options],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            env=os.environ | {"TERM": "dumb"} | environment,
        )
        os.close(theirs)

    def until(self, text: str) -> None:
        """Wait until the program has shown a text that it had not shown before."""
        end = time.monotonic() + PATIENCE
        while text.encode() not in self.seen:
            left = end - time.monotonic()
            if left <= 0 or not select.select([self._ours], [], [], left)[0]:
                message = f"waited for {text!r}, saw {self.seen!r}"
                raise AssertionError(message)
            try:
                self.seen += os.read(self._ours, 65536)
            except OSError:  # the program has gone
                break
        assert text.encode() in self.seen
        self.seen = self.seen.split(text.encode(), 1)[1]

    def type(self, text: str) -> None:
        """Type a line."""
        os.write(self._ours, f"{text}\n".encode())

    def end(self) -> int:
        """Wait for the program's end; give its status."""
        return self.process.wait(PATIENCE)

    def close(self) -> None:
        """Leave nothing running."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(PATIENCE)
        os.close(self._ours)


@pytest.fixture
def terminal() -> Iterator[Callable[..., Terminal]]:
    """Give a maker of terminals that are closed in the end."""
    made: list[Terminal] = []

    def make(*options: str, **environment: str) -> Terminal:
        made.append(Terminal(*options, **environment))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_a_pipe_gets_the_words_and_nothing_else(state: Path) -> None:
    """No prompt, no echo, no color, no consent question, no trace on the disk."""
    run = piped(said=b"46\n320 pg/mL\nquit\n")

    assert run.stdout.decode().splitlines() == [
        "How old?",
        "Noted: 46 µg.",
        "Which level?",
        "Noted: 320 pg/mL µg.",
        "Which diet?",
        "Goodbye.",
    ]
    assert (run.stderr, run.returncode) == (b"", 0)
    assert not state.exists()


def test_the_end_of_the_input_is_no_error() -> None:
    """An input that ends early ends the program well; a kept conversation can go on."""
    run = piped("--save", said=b"46\n320 pg/mL")

    assert run.stdout.decode().splitlines()[-3:] == [
        "Which diet?",
        "Go on with this conversation later: cobalt --resume",
        "Remove all kept conversations: cobalt --delete",
    ]
    assert run.returncode == 0


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        (b"\xff46\n", "\ufffd46"),
        (b"caf\xe9\n", "caf\ufffd"),
        (b"\x1b[2J46\n", "\ufffd46"),
        (b"\x1b]0;owned\x0746\n", "\ufffd46"),
        (b"[/bold]\n", "[/bold]"),
        (b"a\x00b\n", "a\ufffdb"),
        (b"\n", ""),
        (b"\xc2\xb5\n", "µ"),
        (b"46\r\n", "46"),
        (b"46\r", "46"),
        (b"\r\n", ""),
        (b"4\r6\r\n", "4\ufffd6"),
    ],
)
def test_hostile_bytes_are_words_or_replacement_signs(typed: bytes, heard: str) -> None:
    """Nothing that a terminal could obey comes back."""
    run = piped(said=typed)

    assert run.stdout.decode().splitlines()[1] == f"Noted: {heard} µg."
    assert run.returncode == 0
    assert b"\x1b" not in run.stdout


def test_a_line_without_end_is_cut_once() -> None:
    """A megabyte without a newline is one answer of 2,000 characters; the next line is the next."""
    run = piped(said=b"7" * 1_000_000 + b"\nvegan\n")

    lines = run.stdout.decode().splitlines()
    assert lines[1] == "Only the first 2000 characters were taken."
    assert len(lines[2]) == len("Noted:  µg.") + 2000
    assert lines[4] == "Noted: vegan µg."


def test_plain_signs_where_the_settings_ask_for_them() -> None:
    """Under LC_ALL=C the micro sign is written u."""
    assert b"Noted: 46 ug." in piped(said=b"46\n", LC_ALL="C").stdout


def test_color_only_when_asked() -> None:
    """--color marks the question; without it there is no code."""
    assert b"\x1b[1mHow old?\x1b[0m" in piped("--color").stdout
    assert b"\x1b" not in piped().stdout


def test_nobody_reads() -> None:
    """A closed pipe ends the program quietly."""
    process = subprocess.Popen(
        [sys.executable, PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=-1
    )
    with process:
        assert process.stdout
        assert process.stdin
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b"46\n")
        process.stdin.flush()
        assert process.wait(PATIENCE) == 128 + signal.SIGPIPE
        assert process.stderr.read() == b""


def test_an_error_inside_is_one_line_without_patient_text() -> None:
    """No traceback, no word of the patient, status 1."""
    run = piped(said=b"boom\n")

    assert run.stderr.count(b"\n") == 1
    assert b"Traceback" not in run.stderr
    assert b"boom" not in run.stderr
    assert run.returncode == 1


def test_killed_in_the_middle(terminal: Callable[..., Terminal]) -> None:
    """After kill -9 nothing acknowledged is lost and the same question comes back."""
    first = terminal()
    for question, text in (("How old?", "46"), ("Keep this", "yes"), ("level?", "320 pg/mL")):
        first.until(question)
        first.type(text)
    first.until("Which diet?")
    first.process.kill()
    first.end()

    second = terminal("--plain", "--resume")
    second.until("320 pg/mL")
    second.until("Which diet?")
    second.type("vegan")
    second.until("Anything else?")


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGQUIT", "SIGINT"])
def test_a_signal_ends_with_its_number(terminal: Callable[..., Terminal], name: str) -> None:
    """What was said is kept, the way on is shown, and the status names the signal."""
    number = signal.Signals[name]
    window = terminal("--save")
    window.until("How old?")
    window.type("46")
    window.until("Which level?")
    window.until("> ")
    window.process.send_signal(number)

    window.until("cobalt --resume")
    assert window.end() == 128 + number
    assert b"Traceback" not in window.seen


def test_the_record_survives_a_signal(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    """A transcript asked for is written also when the program is told to end."""
    window = terminal("--no-save", "--record", str(tmp_path / "a.transcript"))
    window.until("How old?")
    window.type("46")
    window.until("Which level?")
    window.until("> ")
    window.process.terminate()
    window.end()

    assert "> 46" in (tmp_path / "a.transcript").read_text().splitlines()


def test_ctrl_d_ends_well(terminal: Callable[..., Terminal]) -> None:
    """The end-of-input key is a way out."""
    window = terminal("--no-save")
    window.until("> ")
    window.type("\x04")

    assert window.end() == 0


@pytest.mark.parametrize(
    "environment", [{"TERM": "dumb"}, {"TERM": ""}, {"TERM": "xterm", "ACCESSIBLE": "1"}]
)
def test_plain_by_itself(terminal: Callable[..., Terminal], environment: dict[str, str]) -> None:
    """A terminal that cannot draw, or a wish for plain lines, needs no option."""
    window = terminal(**environment)
    window.until("How old?")
    window.until("> ")

    assert b"\x1b[?1049h" not in window.seen
