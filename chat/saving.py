"""Writing a conversation down: where to, in which words, and without telling who it was."""

import os
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from chat.files import UnusableError, check_writable, write_text
from dialogue.reply import Choice, Prompt

if TYPE_CHECKING:
    from dialogue.parsing.identifying import Trace

REPLACE, LEAVE_OUT, AS_SAID, NOT_AT_ALL = "1", "2", "3", "4"
_WAYS = (
    ("replace them by words such as [name]", REPLACE),
    ("leave these lines out", LEAVE_OUT),
    ("save every line as it was said", AS_SAID),
    ("do not save", NOT_AT_ALL),
)
WAYS = frozenset(way for _, way in _WAYS)
NOT_SAVED = "Not saved."
REPLACED = ", with words such as [name] for what may tell who it was"
_NAME = re.compile(r"[a-z0-9-]{1,64}")
_SHOWN = 3  # pieces named in the question


def question(inputs: Sequence[str]) -> Prompt | None:
    """Ask what to do with what may tell who the person is; None where nothing does."""
    found = [trace for line in inputs for trace in _traces(line)]
    if not found:
        return None
    named = ", ".join(f'"{trace.text}"' for trace in found[:_SHOWN])
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    choices = tuple(Choice(n, text, way) for n, (text, way) in enumerate(_WAYS, start=1))
    text = f"The file would hold what may tell who someone is: {named}{more}. What shall be done?"
    return Prompt("saving", text, choices, hint="(Type a number.)")


def without_traces(inputs: Sequence[str], way: str = REPLACE) -> tuple[str, ...]:
    """Give the lines as they are to be saved."""
    if way == AS_SAID:
        return tuple(inputs)
    if way == LEAVE_OUT:
        return tuple(line for line in inputs if not _traces(line))
    from dialogue.parsing.identifying import anonymous  # rarely needed

    return tuple(map(anonymous, inputs))


def free_path(name: str, ending: str, today: date) -> Path:
    """Give a path in the current folder that nothing is at."""
    stem = name if _NAME.fullmatch(name) else f"cobalt-{today.isoformat()}"
    path, n = Path(f"{stem}{ending}"), 1
    while os.path.lexists(path):
        n += 1
        path = Path(f"{stem}-{n}{ending}")
    return path


def saved(path: Path, text: str) -> str:
    """Write a new file; give words that say so, or why not."""
    try:
        write_text(path, text)
    except UnusableError as error:
        return f"{NOT_SAVED} {error.lines[0]}"
    return f"Saved to {path}"


def check_record(path: Path) -> None:
    """Refuse to write a transcript over anything but an older transcript or an empty file.

    Raises:
        UnusableError: something else is there, or the place cannot be written to.
    """
    check_writable(path)
    try:
        with path.open("rb") as file:
            start = file.read(6)
    except FileNotFoundError:
        return
    except OSError as error:
        message = f"{path}: cannot be read: {error.strerror}"
        raise UnusableError(message) from None
    if start not in (b"", b"title:"):
        message = f"{path}: is there and is no transcript; accepted: a new name or a transcript"
        raise UnusableError(message)


def _traces(line: str) -> "tuple[Trace, ...]":
    from dialogue.parsing.identifying import traces  # rarely needed

    return traces(line)
