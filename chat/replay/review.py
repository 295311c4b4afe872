"""Going through changes one by one at a terminal: plain lines that are only ever added."""

from datetime import date

from chat.replay.places import store
from dialogue.transcripts import Replayed
from dialogue.transcripts.acceptance import accepted
from dialogue.transcripts.kinds import Change, Kind
from dialogue.transcripts.showing import diff, head, told_unmet, totals

_CHOICES = "Type a to accept, r to reject, s to skip the rest: "
_WORDS = {"a": "a", "accept": "a", "r": "r", "reject": "r", "s": "s", "skip": "s"}
_REASON = "Why is this change of advice right? (empty: it is rejected) "


def review(differing: list[Replayed], today: date) -> list[Replayed]:
    """Ask about each change, the gravest first, take what is accepted; give what is left."""
    for one in differing:
        for line in told_unmet(one):
            print(line)
    offered = sorted(
        (
            (one, change)
            for one in differing
            for change in one.changes
            if change.turn not in {unmet.turn for unmet in one.unmet}
        ),
        key=lambda pair: pair[1].kind.rank,
    )
    taken: dict[str, list[tuple[Change, str]]] = {}
    try:
        for number, (one, change) in enumerate(offered, start=1):
            print(
                f"\nChange {number} of {len(offered)}: {head(one, change)}",
                *diff(one, change),
                sep="\n",
            )
            answer = _choice()
            if answer == "s":
                break
            reason = input(_REASON).strip() if answer == "a" and change.kind is Kind.ADVICE else ""
            if answer == "a" and (reason or change.kind is not Kind.ADVICE):
                taken.setdefault(one.name, []).append((change, reason))
    except (EOFError, KeyboardInterrupt):  # what was accepted so far is taken
        print()
    after = [_take(one, taken.get(one.name, []), today) for one in differing]
    changes = [change for some in taken.values() for change, _ in some]
    print(f"accepted: {totals(changes)}" if changes else "nothing accepted")
    return [one for one in after if one.line]


def _choice() -> str:
    while True:
        typed = input(_CHOICES).strip().lower()
        if typed in _WORDS:
            return _WORDS[typed]
        print(f"Read {typed!r}; accepted: a, r or s.")


def _take(one: Replayed, taken: list[tuple[Change, str]], today: date) -> Replayed:
    """Take changes, the last first, so that no turn moves before its own is taken."""
    left = one
    for change, reason in sorted(taken, key=lambda pair: -pair[0].turn):
        left, _ = accepted(left, [change], today, reason)
    if taken:
        store(left)
    return left
