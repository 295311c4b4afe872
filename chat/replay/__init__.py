"""What ``cobalt replay`` does: hold conversations again, explain what differs, take what is wanted.

``places`` knows which files are meant, ``holding`` holds them again in any number of processes,
``report`` and ``junit`` say how it went, ``review`` asks about each change.
"""

import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from chat.files import UnusableError, write_text
from chat.replay.holding import Result, hold_all
from chat.replay.places import Places, at_lines, places, store
from chat.replay.report import report
from dialogue.transcripts import Replayed

if TYPE_CHECKING:
    from dialogue.transcripts.kinds import Kind

_NO_REASON = (
    "--accept advice needs the reason; accepted: "
    'cobalt replay --accept advice --because "article 002 has a new edition"'
)
_NO_ADVICE = "--because gives the reason for a change of advice; accepted: with --accept advice"
_BOTH = "--review asks about each change; accepted: it or --accept, not both"
_NOBODY = (
    "--review asks at a terminal, and this is none; accepted: "
    "cobalt replay --accept KIND, or cobalt replay to see what differs"
)
_PIPED = "-: read from standard input, nothing can be taken into it; accepted: the name of a file"


def run(arguments: Namespace) -> int:
    """Replay; 1 when anything differs and is not accepted.

    Raises:
        UnusableError: options that do not go together; or files that are missing or malformed,
            after the others were replayed.
    """
    kinds, named = _wanted(arguments)
    files = places([*named, *arguments.places])
    changing = bool(kinds or arguments.review)
    if changing and "-" in files:
        raise UnusableError(_PIPED)
    results = dict(zip(files, hold_all(list(files), arguments.jobs), strict=True))
    problems = {name: one for name, one in results.items() if isinstance(one, str)}
    differing = [one for one in results.values() if isinstance(one, Replayed)]
    if arguments.review:
        from chat.replay.review import review  # only there

        differing = review(differing, arguments.today)
    elif kinds:
        problems |= _nothing_at(files, differing)
        differing = _take(differing, kinds, files, arguments)
    count = sum(not isinstance(one, str) for one in results.values())
    lines = {} if changing else files
    _print(report(differing, count, lines, briefly=arguments.review))
    if arguments.junit:
        from chat.replay.junit import junit  # only when asked for

        left: dict[str, Result] = {one.name: one for one in differing}
        outcomes = {name: problems.get(name) or left.get(name) for name in files}
        write_text(Path(arguments.junit), junit(outcomes), 0o644)
    if problems:
        raise UnusableError(*problems.values())
    return 1 if differing else 0


def _wanted(arguments: Namespace) -> "tuple[frozenset[Kind], list[str]]":
    """Give the kinds to take, none if nothing is taken; what is no kind is a place."""
    from dialogue.transcripts.acceptance import UNLESS_NAMED
    from dialogue.transcripts.kinds import Kind

    told = arguments.accept or []
    named = frozenset(Kind(word) for word in told if word in list(Kind))
    reason = (arguments.because or "").strip()
    if Kind.ADVICE in named and not reason:
        raise UnusableError(_NO_REASON)
    if arguments.because is not None and Kind.ADVICE not in named:
        raise UnusableError(_NO_ADVICE)
    if arguments.review and told:
        raise UnusableError(_BOTH)
    if arguments.review and not (_is_terminal(sys.stdin) and _is_terminal(sys.stdout)):
        raise UnusableError(_NOBODY)
    others = [word for word in told if word and word not in named]
    return named or (UNLESS_NAMED if told else frozenset()), others


def _take(
    differing: list[Replayed], kinds: "frozenset[Kind]", files: Places, arguments: Namespace
) -> list[Replayed]:
    """Take changes into the files; give the replays that still differ."""
    from dialogue.transcripts.acceptance import accepted
    from dialogue.transcripts.showing import totals

    after, taken = [], []
    for one in differing:
        wanted = [change for change in at_lines(one, files[one.name]) if change.kind in kinds]
        left, these = accepted(one, wanted, arguments.today, arguments.because or "")
        if these:
            store(left)
        after.append(left)
        taken += these
    if taken:
        _print([f"accepted: {totals(taken)}"])
    return [one for one in after if one.line]


def _nothing_at(files: Places, differing: list[Replayed]) -> dict[str, str]:
    """Complain of lines that are named but in whose turns nothing differs."""
    changes = {one.name: one.changes for one in differing}
    return {
        f"{name}:{line}": f"{name}:{line}: nothing differs in the turn that stands there"
        for name, lines in files.items()
        for line in sorted(lines)
        if not any(change.old.stands_at(line) for change in changes.get(name, ()))
    }


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _print(lines: Iterable[str]) -> None:
    if sys.stdout is not None:
        sys.stdout.writelines(f"{line}\n" for line in lines)
