"""A difference, explained: where it stands, what kind it is, a unified diff with its surroundings."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from dialogue.transcripts.format import Turn
from dialogue.transcripts.kinds import Change, Kind
from dialogue.transcripts.replaying import Replayed

_AROUND = 2
"""Turns of context before and after."""
_LONG = 12
"""Lines above which a turn of context shows only its ends."""
_NEAR = 3
"""Lines of context within a turn that differs, and at the ends of a long one."""

_COSTLY = 1_000_000
"""Words against words that would take too long to compare one by one."""


@dataclass(frozen=True, slots=True)
class _Line:
    sign: str
    text: str
    before: int
    after: int
    shown: bool


def gravest(replayed: Replayed) -> Change | None:
    """Give the first of the gravest changes."""
    return min(replayed.changes, key=lambda one: one.kind.rank, default=None)


def told_unmet(replayed: Replayed) -> list[str]:
    """Say each expectation that is not met, with what was said instead."""
    return [
        f"{replayed.name}:{one.line}: expected {one.expected.text}; {one.instead}"
        for one in replayed.unmet
    ]


def explained(replayed: Replayed) -> list[str]:
    """Say all that is to say of one transcript, the gravest change in full."""
    lines = told_unmet(replayed)
    if one := gravest(replayed):
        lines += [head(replayed, one), *diff(replayed, one), *besides(replayed, one)]
    return lines


def head(replayed: Replayed, change: Change) -> str:
    """Say where a change stands and what kind it is."""
    ended = ": the conversation has ended before this line" if change.now is None else ""
    return f"{replayed.name}:{change.line}: {change.kind.label}{ended}"


def besides(replayed: Replayed, *shown: Change) -> list[str]:
    """Count the other changes of a transcript by kind, with their lines."""
    others = defaultdict(list)
    for one in sorted(replayed.changes, key=lambda one: one.kind.rank):
        if one not in shown and {one.kind, shown[0].kind} != {Kind.NEW}:
            others[one.kind.label].append(str(one.line))
    counted = (
        f"{len(lines)} {label} (line{'s' if len(lines) > 1 else ''} {', '.join(lines)})"
        for label, lines in others.items()
    )
    return [f"{replayed.name}: besides, {'; '.join(counted)}"] if others else []


def signature(change: Change) -> tuple[str, ...]:
    """Give what two changes have in common that are shown once only.

    Of advice and layout whole lines, of all else the words that differ; citations count only
    where they are what changed.
    """
    from dialogue.transcripts.content import uncited  # heavy; there is something that differs

    lines = _changed(change.old.lines, change.now.lines if change.now else ())
    plain = str if change.kind is Kind.CITATION else uncited
    old, now = ([plain(text) for sign, text, _ in lines if sign == one] for one in "-+")
    before, after = (" ".join(texts).split() for texts in (old, now))
    if change.kind in (Kind.ADVICE, Kind.LAYOUT) or len(before) * len(after) > _COSTLY:
        return ("-", *old, "+", *now)
    edits = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    found = {(*before[i:j], "->", *after[k:m]) for tag, i, j, k, m in edits if tag != "equal"}
    return tuple(sorted(" ".join(edit) for edit in found))


def totals(changes: Iterable[Change]) -> str:
    """Count changes by kind, the gravest first."""
    counts = Counter(one.kind for one in changes)
    return ", ".join(
        f"{counts[kind]} {kind.label}" for kind in sorted(counts, key=lambda k: k.rank)
    )


def diff(replayed: Replayed, change: Change) -> list[str]:
    """Give a unified diff of one changed turn, within the turns around it."""
    name = replayed.name
    lines = list(_lines(replayed.transcript.turns, change))
    hunks: list[list[_Line]] = []
    for previous, line in pairwise([None, *lines]):
        if line and line.shown:
            if not hunks or not (previous and previous.shown):
                hunks.append([])
            hunks[-1].append(line)
    shown = (
        text for hunk in hunks for text in (_range(hunk), *(f"{o.sign}{o.text}" for o in hunk))
    )
    return [f"--- {name}", f"+++ {name} (replayed)", *shown]


def _range(hunk: Sequence[_Line]) -> str:
    before = sum(line.sign != "+" for line in hunk)
    after = sum(line.sign != "-" for line in hunk)
    return f"@@ -{hunk[0].before},{before} +{hunk[0].after},{after} @@"


def _lines(turns: Sequence[Turn], change: Change) -> Iterator[_Line]:
    """Give the turns around a change line by line, as if nothing else had changed."""
    first = max(change.turn - _AROUND, 0)
    before = after = turns[first].line
    for index, turn in enumerate(turns[first : change.turn + _AROUND + 1], start=first):
        if index != change.turn:
            pieces = [
                (" ", text, _at_ends(n, len(turn.lines))) for n, text in enumerate(turn.lines)
            ]
        else:
            pieces = _changed(turn.lines, change.now.lines if change.now else ())
        for sign, text, shown in pieces:
            yield _Line(sign, text, before, after, shown)
            before += sign != "+"
            after += sign != "-"


def _at_ends(n: int, count: int) -> bool:
    return count <= _LONG or not _NEAR <= n < count - _NEAR


def _changed(old: Sequence[str], now: Sequence[str]) -> list[tuple[str, str, bool]]:
    """Compare a turn line by line; what the person said is always shown."""
    signed: list[tuple[str, str]] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, now, autojunk=False).get_opcodes():
        if tag == "equal":
            signed += [(" ", text) for text in old[i:j]]
        else:
            signed += [("-", text) for text in old[i:j]] + [("+", text) for text in now[k:m]]
    changed = [n for n, (sign, _) in enumerate(signed) if sign != " "]
    near = {n for at in changed for n in range(at - _NEAR, at + _NEAR + 1)} | {0}
    return [(sign, text, n in near) for n, (sign, text) in enumerate(signed)]
