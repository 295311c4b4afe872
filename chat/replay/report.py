"""How a replay went, in plain lines: as short as can be when all is well, advice first."""

from collections.abc import Iterator

from chat.replay.places import Places, at_lines
from dialogue.transcripts.kinds import Change, Kind
from dialogue.transcripts.replaying import Replayed
from dialogue.transcripts.showing import besides, diff, gravest, head, signature, told_unmet, totals

_HOW = (
    "To take changes: cobalt replay --accept wording; "
    'cobalt replay --accept advice --because "..."; one by one: cobalt replay --review'
)


def report(
    differing: list[Replayed], count: int, lines: Places, *, briefly: bool = False
) -> Iterator[str]:
    """Say what differs, file by file, the gravest first, and a total.

    Args:
        differing: the replays that differ.
        count: how many were replayed.
        lines: for some files, the lines whose turns are to be shown in full.
        briefly: whether everything was shown before, so that where it stands is enough.
    """
    if not differing:
        if count:
            yield f"{count} replayed, all the same"
        return
    seen: dict[tuple[str, ...], str] = {}
    for one in sorted(differing, key=_rank):
        if briefly:
            yield from (*told_unmet(one), *(head(one, change) for change in one.changes))
        else:
            yield from _told(one, lines.get(one.name, frozenset()), seen)
    changes = [change for one in differing for change in one.changes]
    unmet = sum(len(one.unmet) for one in differing)
    told = [f"turns changed: {totals(changes)}"] if changes else []
    told += [f"expectations not met: {unmet}"] if unmet else []
    yield f"{count} replayed, {len(differing)} differ; {'; '.join(told)}"
    if not briefly:
        yield _HOW


def _rank(one: Replayed) -> int:
    worst = gravest(one)
    return -1 if one.unmet or not worst else worst.kind.rank


def _told(one: Replayed, lines: frozenset[int], seen: dict[tuple[str, ...], str]) -> Iterator[str]:
    """Say what differs in one file; what was shown for a file before is only named."""
    yield from told_unmet(one)
    named = at_lines(one, lines) if lines else []
    worst = gravest(one)
    for change in named or ([worst] if worst else []):
        yield from _explained(one, change, seen, full=bool(named))
    if worst:
        yield from besides(one, *(named or [worst]))


def _explained(
    one: Replayed, change: Change, seen: dict[tuple[str, ...], str], *, full: bool
) -> Iterator[str]:
    said = head(one, change)
    if change.kind is Kind.NEW and not full:
        yield f"{said}; cobalt replay --accept {one.name} takes the program's words"
        return
    same = (change.kind, *signature(change))
    if not full and same in seen:
        yield f"{said}, the same change as at {seen[same]}"
        return
    seen.setdefault(same, f"{one.name}:{change.line}")
    yield said
    yield from diff(one, change)
