"""Holding many conversations again, in as many processes as are wanted, in their order."""

import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from chat.files import UnusableError, read_bytes
from dialogue.transcripts import LIMIT, Replayed, TranscriptError, decoded, replay

Result = Replayed | str | None
"""What differs; why it cannot be replayed; or nothing: all is the same."""

_MANY = 40
"""Transcripts from which on a second process is worth its start, and a bar its drawing."""
_BATCH = 4
_NEWS = 1000
"""Transcripts after which a line is written where no bar can be drawn."""


def hold(file: str, name: str | None = None) -> Result:
    """Hold one conversation again; ``name`` is what the file is called in what is said of it."""
    name = name or file
    try:
        replayed = replay(decoded(read_bytes(file, LIMIT), name), name)
    except TranscriptError as error:
        return str(error)
    except UnusableError as error:
        return error.lines[0]
    except Exception as error:  # noqa: BLE001 - which of a thousand it was has to be said
        return f"{name}: the conversation broke down ({type(error).__name__}); please report it"
    return replayed if replayed.line else None


def hold_all(names: list[str], jobs: int | None) -> list[Result]:
    """Hold them again; the results stand in the order of the names.

    Args:
        names: the files.
        jobs: how many processes; None takes all processors for many files, else one.
    """
    many = len(names) > _MANY
    jobs = min(jobs or (_processors() if many else 1), len(names))
    with _progress(len(names)) if many else _silence() as told:
        return list(told(_held(names, jobs)))


def _held(names: list[str], jobs: int) -> Iterator[Result]:
    if jobs == 1:
        yield from map(hold, names)
        return
    from concurrent.futures import ProcessPoolExecutor  # only for many

    batch = max(1, min(_BATCH, -(-len(names) // jobs)))
    pool = ProcessPoolExecutor(jobs, initializer=_obey_interrupts)
    try:
        yield from pool.map(hold, names, chunksize=batch)
    finally:
        pool.shutdown(cancel_futures=True)


def _obey_interrupts() -> None:
    """End at once and without a word at Ctrl-C: what there is to say the first process says."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


Told = Callable[[Iterable[Result]], Iterable[Result]]


@contextmanager
def _silence() -> Iterator[Told]:
    yield lambda results: results


@contextmanager
def _progress(total: int) -> Iterator[Told]:
    """Show how far it is: as a bar on a terminal, elsewhere a line from time to time."""
    if not _draws():
        yield lambda results: _lines(results, total)
        return
    from rich.console import Console  # only where a bar is drawn
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = ("replaying", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield lambda results: bar.track(results, total=total)


def _lines(results: Iterable[Result], total: int) -> Iterator[Result]:
    for done, result in enumerate(results, start=1):
        yield result
        if not done % _NEWS and done < total and sys.stderr is not None:
            sys.stderr.write(f"{done} of {total} replayed\n")


def _draws() -> bool:
    """Tell whether standard error is a terminal that draws, and nobody wishes otherwise."""
    if os.environ.get("ACCESSIBLE", "0") not in ("", "0"):
        return False
    drawing = os.environ.get("TERM", "") not in ("", "dumb")
    return bool(drawing and sys.stderr and sys.stderr.isatty())
