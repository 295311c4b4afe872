"""Which transcripts are meant: files, folders, one turn of a file as ``FILE:LINE``."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from chat.files import UnusableError, write_text
from dialogue.transcripts import SUFFIX, Replayed

if TYPE_CHECKING:
    from dialogue.transcripts.kinds import Change

TRANSCRIPTS = "transcripts"
_AT_LINE = re.compile(r"(.+):([1-9]\d{0,8})")

Places = dict[str, frozenset[int]]
"""Each file with the lines whose turns are meant; none means all."""


def places(named: list[str]) -> Places:
    """Give the files, those of a folder in the order of their names.

    Raises:
        UnusableError: a folder without a transcript.
    """
    found: Places = {}
    for place in named or [TRANSCRIPTS]:
        path = Path(place)
        if path.is_dir():
            inside = sorted(str(file) for file in path.rglob(f"*{SUFFIX}"))
            if not inside:
                message = f"{place}: holds no transcript; accepted: files named *{SUFFIX}"
                raise UnusableError(message)
            found |= dict.fromkeys(inside, frozenset())
        elif (at := _AT_LINE.fullmatch(place)) and not path.exists():
            found[at[1]] = found.get(at[1], frozenset()) | {int(at[2])}
        else:
            found[place] = frozenset()
    return found


def at_lines(replayed: Replayed, lines: frozenset[int]) -> "list[Change]":
    """Give the changes of the turns that stand at these lines; all, without a line."""
    return [
        change
        for change in replayed.changes
        if not lines or any(change.old.stands_at(line) for line in lines)
    ]


def store(replayed: Replayed) -> None:
    """Write a transcript back to its file, readable by whoever could read it."""
    path = Path(replayed.name)
    write_text(path, replayed.transcript.text, path.stat().st_mode & 0o777)
