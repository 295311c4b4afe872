"""What kind of change a turn shows: the gravest that applies, in doubt the graver."""

from collections.abc import Sequence
from itertools import zip_longest

from dialogue.transcripts.content import (
    Asked,
    Parts,
    as_one,
    content,
    figures,
    joined,
    parted,
    words,
)
from dialogue.transcripts.format import Turn
from dialogue.transcripts.kinds import Change, Kind


def change(index: int, old: Turn, now: Turn | None) -> Change:
    """Say what changed in a turn."""
    after = now.words if now else ()
    pairs = enumerate(zip_longest(old.words, after), start=old.first_word)
    line = next((n for n, (one, other) in pairs if one != other), old.line)
    return Change(index, kind_of(old.words, after), line if now else old.line, old, now)


def kind_of(old: Sequence[str], now: Sequence[str]) -> Kind:
    """Give the kind of a change between the words of a turn and its words now."""
    if not old:
        return Kind.NEW
    if joined(old) == joined(now):
        return Kind.LAYOUT
    before, after = parted(old), parted(now)
    if as_one(before.uncited, before.asked) == as_one(after.uncited, after.asked):
        return Kind.CITATION
    found = {
        Kind.ADVICE: _advice(before) != _advice(after),
        Kind.FACT: before.facts != after.facts,
        Kind.QUESTION: _another(before.asked, after.asked),
        Kind.CITATION: before.cites != after.cites,
        Kind.WORDING: True,
    }
    return next(kind for kind, applies in found.items() if applies)


def _advice(parts: Parts) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """Give what is advised line by line, and the figures and negations of all else that is said."""
    return [content(line) for line in parts.advice], list(filter(None, map(figures, parts.rest)))


def _another(old: Asked, now: Asked) -> bool:
    """Tell whether another question is asked, or the same with more or fewer choices."""
    if not (old.text and now.text):
        return old != now
    if old.key:
        return old.key != now.key or len(old.choices) != len(now.choices)
    if old.choices or now.choices:  # a text of before: reworded where the choices are the same
        return sorted(old.choices) != sorted(now.choices)
    before, after = set(words(old.text)), set(words(now.text))
    return 2 * len(before & after) < max(len(before), len(after))
