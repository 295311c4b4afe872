"""Time to replay many transcripts, and to hold the same conversations in a terminal.

Run it from the repository's root: ``python -m tests.benchmarks.replay``.
It fills a folder with transcripts, by turns one of the repository's own and one recorded of a
random person, replays the folder with one and with two processes, and then types some of the
conversations into ``cobalt --plain``, each in a pseudo-terminal of its own.
"""

import argparse
import os
import select
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, cycle, islice
from pathlib import Path
from random import Random
from resource import RUSAGE_CHILDREN, getrusage
from tempfile import TemporaryDirectory
from time import perf_counter

from dialogue.conversation import Conversation
from dialogue.transcripts import SUFFIX, Transcript, parse, record
from tests.dialogue.talking import TODAY, some_answer

ROOT = Path(__file__).parents[2]
PEOPLE = 500  # random people, after whom the first comes again
PATIENCE = 20  # seconds without a word, after which something is wrong
LIMIT = 20  # seconds for 1,000 transcripts with two processes
GROWTH = 1.15  # of the time for each, from the fewest transcripts to the most


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds by the clock, and seconds of processor time."""

    wall: float
    work: float


def timed(command: Sequence[str]) -> Took:
    """Run a command and time it with all that it starts.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    before, start = getrusage(RUSAGE_CHILDREN), perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    wall, after = perf_counter() - start, getrusage(RUSAGE_CHILDREN)
    return Took(wall, sum(after[:2]) - sum(before[:2]))  # of user and of system


def texts(people: int) -> Iterator[str]:
    """Give transcripts without end: by turns of the repository and of random people."""
    files = sorted((ROOT / "transcripts").rglob(f"*{SUFFIX}"))
    own = cycle([file.read_text("utf-8") for file in files])
    made = cycle([recorded(number) for number in range(people)])
    return chain.from_iterable(zip(own, made, strict=False))


def recorded(number: int) -> str:
    """Record a conversation with a random person, every other one on treatment."""
    chance, said = Random(number), []  # noqa: S311 - no secret
    audience = chance.choice(("patient", "carer", "clinician"))
    talk = Conversation(TODAY, audience, keep=False)
    while talk.reply.prompt:
        said.append(some_answer(chance, talk.reply.prompt, treated=bool(number % 2)))
        talk.answer(said[-1])
    blank = Transcript(f"random person {number}", "a benchmark", "none", TODAY, audience)
    return record(blank, tuple(said))


def typed(transcript: Transcript) -> None:
    """Hold a transcript's conversation in a terminal, typing a line whenever one is asked for.

    Raises:
        RuntimeError: no line was asked for.
    """
    ours, theirs = os.openpty()
    audience = ("--audience", transcript.audience) if transcript.audience else ()
    today = ("--today", transcript.today.isoformat())
    command = (sys.executable, "-m", "chat", "--plain", "--no-save", *today, *audience)
    environment = {**os.environ, "TERM": "dumb"}
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT, env=environment
    ) as process:
        os.close(theirs)
        try:
            for said in (*transcript.inputs, "quit"):
                _await_prompt(ours)
                os.write(ours, f"{said}\n".encode())
            _read_on(ours)
        finally:
            process.kill()
    os.close(ours)


def _await_prompt(terminal: int) -> None:
    seen = b""
    while not seen.endswith(b"\n> "):
        if not (more := _heard(terminal)):
            message = f"no line was asked for; it ended with: {seen[-200:]!r}"
            raise RuntimeError(message)
        seen += more


def _read_on(terminal: int) -> None:
    while _heard(terminal):
        pass


def _heard(terminal: int) -> bytes:
    if not select.select([terminal], [], [], PATIENCE)[0]:
        return b""
    try:
        return os.read(terminal, 65536)
    except OSError:  # the program has ended
        return b""


def main() -> int:
    """Print the times; 1 if 1,000 take too long or the time for each grows."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--numbers", type=int, nargs="+", default=[100, 1000, 10000])
    parser.add_argument("--typed", type=int, default=20, help="conversations in a terminal")
    arguments = parser.parse_args()
    source = list(islice(texts(min(max(arguments.numbers) // 2, PEOPLE)), max(arguments.numbers)))
    print("transcripts  processes  seconds  ms each  ms of processor time each")
    found: dict[tuple[int, int], Took] = {}
    for number in arguments.numbers:
        with TemporaryDirectory() as folder:
            for place, text in enumerate(source[:number]):
                Path(folder, f"{place:05}{SUFFIX}").write_text(text, "utf-8")
            for jobs in (1, 2):
                took = timed((sys.executable, "-m", "chat", "replay", folder, "--jobs", str(jobs)))
                found[number, jobs] = took
                each = (1000 * took.wall / number, 1000 * took.work / number)
                print(f"{number:11}  {jobs:9}  {took.wall:7.1f}  {each[0]:7.1f}  {each[1]:10.1f}")
    ratio = _in_a_terminal([parse(text) for text in source[: arguments.typed]])
    print(f"A conversation in a terminal takes {ratio:.0f} times as long as its replay.")
    fewest, most = min(arguments.numbers), max(arguments.numbers)
    growth = found[most, 1].work / most / (found[fewest, 1].work / fewest)
    print(f"Each of {most} takes {growth:.2f} times as long as each of {fewest}; limit {GROWTH}.")
    slow = (1000, 2) in found and found[1000, 2].wall > LIMIT
    return int(slow or growth > GROWTH)


def _in_a_terminal(transcripts: Sequence[Transcript]) -> float:
    """Hold conversations in a terminal and replay them, one after another; give the ratio."""
    start = perf_counter()
    for transcript in transcripts:
        typed(transcript)
    between = perf_counter()
    for transcript in transcripts:
        record(transcript, transcript.inputs)
    end = perf_counter()
    number = len(transcripts)
    print(f"{number} typed into a terminal: {1000 * (between - start) / number:.0f} ms each")
    print(f"{number} replayed:              {1000 * (end - between) / number:.0f} ms each")
    return (between - start) / (end - between)


if __name__ == "__main__":
    sys.exit(main())
