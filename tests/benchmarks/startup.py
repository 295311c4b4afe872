"""Time from the start of the program to its first question, in a real terminal.

Run it from the repository's root: ``python -m tests.benchmarks.startup``.
It starts Cobalt and the smallest program that could ask a question, by turns, each in its own
pseudo-terminal of 120 by 40, and watches for the question's first words.
Absolute times drift with the machine, so the figure to look at is the ratio.
"""

import argparse
import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[2]
SIZE = struct.pack("HHHH", 40, 120, 0, 0)  # rows, columns, and two unused fields
PATIENCE = 20  # seconds without the question, after which something is wrong
LIMIT = 1.15  # full screen, against the bare app

# What is not text in a terminal's output: control sequences, titles, character sets.
_CONTROL = re.compile(
    rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[PX^_].*?\x1b\\|.)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Program:
    """A command and the words by which its first question is known."""

    name: str
    command: tuple[str, ...]
    question: str


def seconds_to_question(program: Program, environment: dict[str, str]) -> float:
    """Start a program and give the seconds until its question is on the screen.

    Raises:
        RuntimeError: the question did not appear.
    """
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, SIZE)
    seen = b""
    words = program.question.encode()
    start = perf_counter()
    process = subprocess.Popen(
        program.command,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=ROOT,
        env=environment,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        while perf_counter() - start < PATIENCE and select.select([ours], [], [], PATIENCE)[0]:
            try:
                seen += os.read(ours, 65536)
            except OSError:  # the program has ended
                break
            now = perf_counter()
            if words in b" ".join(_CONTROL.sub(b"", seen).split()):
                return now - start
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        os.close(ours)
    shown = b" ".join(_CONTROL.sub(b"", seen).split())[-300:].decode(errors="replace")
    message = f"{program.name} did not ask {program.question!r}; it ended with: {shown}"
    raise RuntimeError(message)


def compare(program: Program, baseline: Program, pairs: int) -> float:
    """Start both by turns, print the medians, and give the median ratio of the pairs."""
    with tempfile.TemporaryDirectory() as state:
        environment = {
            **{key: value for key, value in os.environ.items() if key in {"HOME", "LANG", "PATH"}},
            "TERM": "xterm-256color",
            "COBALT_STATE": state,
        }
        for warming in (baseline, program):  # writes the byte code
            seconds_to_question(warming, environment)
        times = [
            (seconds_to_question(baseline, environment), seconds_to_question(program, environment))
            for _ in range(pairs)
        ]
    ratio = median(ours / bare for bare, ours in times)
    print(f"{baseline.name:<20} {median(bare for bare, _ in times) * 1000:6.0f} ms")
    print(f"{program.name:<20} {median(ours for _, ours in times) * 1000:6.0f} ms")
    print(f"{'ratio':<20} {ratio:6.2f}    median of {pairs} pairs\n")
    return ratio


def programs() -> tuple[tuple[Program, Program], tuple[Program, Program]]:
    """Cobalt and what it is compared with: full screen, then plain lines."""
    from dialogue.opening import opening

    prompt = opening().prompt
    asked = prompt.text if prompt else opening().lines[-1]
    words = " ".join(asked.split()[:3])
    python = sys.executable
    bare = str(Path(__file__).with_name("bare.py"))
    return (
        (
            Program("cobalt", (python, "-m", "chat"), words),
            Program("bare Textual app", (python, bare), "Ready to answer?"),
        ),
        (
            Program("cobalt --plain", (python, "-m", "chat", "--plain"), words),
            Program("input()", (python, "-c", "input('Ready to answer?')"), "Ready to answer?"),
        ),
    )


def main() -> int:
    """Run both comparisons; 1 if the full screen is slower to start than its limit."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pairs", type=int, default=21, help="starts of each (default: 21)")
    pairs = parser.parse_args().pairs
    full_screen, plain = programs()
    ratio = compare(*full_screen, pairs)
    compare(*plain, pairs)
    print(f"Full screen: {ratio:.2f} times the bare app; limit {LIMIT}.")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
