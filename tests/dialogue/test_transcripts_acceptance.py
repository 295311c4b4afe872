"""Changes taken by kind and by turn; what may not be taken stays."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dialogue.transcripts import Replayed, parse
from dialogue.transcripts.acceptance import accepted
from dialogue.transcripts.format import Accepted
from dialogue.transcripts.kinds import Change, Kind
from dialogue.transcripts.replaying import Unmet, compared

TODAY = date(2026, 11, 20)
OLD = """\
title: t
shows: s
case: c
today: 2026-01-15

How do you do?
> well
! never: tablets
Urgency: routine
> thanks
You are welcome.
> bye
Goodbye.
(end of transcript)
"""
NOW = OLD.replace("How do you do?", "Hello.\nHow are you?").replace("routine", "the same day")


def replayed(now: str = NOW, old: str = OLD) -> Replayed:
    """Give the replay of the old text that gives the new one."""
    return compared("a.transcript", parse(old), parse(now).turns)


def of(one: Replayed, *kinds: Kind) -> Iterable[Change]:
    """Give the changes of these kinds."""
    return [change for change in one.changes if change.kind in kinds]


def test_only_what_is_wanted_is_taken() -> None:
    """The other turns stay as they were, and go on to differ where they then stand."""
    one = replayed()
    left, taken = accepted(one, of(one, Kind.WORDING), TODAY)

    assert [change.kind for change in taken] == [Kind.WORDING]
    assert left.transcript.text == OLD.replace("How do you do?", "Hello.\nHow are you?")
    assert [(change.kind, change.line) for change in left.changes] == [(Kind.ADVICE, 10)]
    assert left.line == 10


def test_advice_is_taken_with_a_reason() -> None:
    """The reason is kept in the header, once for one day and reason."""
    one = replayed()
    left, _ = accepted(one, one.changes, TODAY, "  a new\nedition ")
    again, _ = accepted(replayed(OLD, NOW), one.changes, TODAY, "a new edition")

    assert left.line is None
    assert left.transcript.accepted == (Accepted(TODAY, "a new edition"),)
    assert left.transcript.text == NOW.replace(
        "today: 2026-01-15\n", "today: 2026-01-15\naccepted: 2026-11-20 a new edition\n"
    )
    assert again.transcript.accepted == left.transcript.accepted


def test_advice_is_not_taken_without_one() -> None:
    """Neither without a word nor with spaces for a reason."""
    one = replayed()

    assert accepted(one, of(one, Kind.ADVICE), TODAY, "  ") == (one, [])
    assert len(accepted(one, one.changes, TODAY)[1]) == 1


def test_what_is_not_met_can_not_be_accepted_away() -> None:
    """Its turn stays, whatever is wanted; its line moves with the file."""
    one = replayed()
    expected = one.transcript.turns[1].expected[0]
    one = replace(one, unmet=(Unmet(1, 8, expected, "said: Take tablets."),))
    left, taken = accepted(one, one.changes, TODAY, "why")

    assert [change.turn for change in taken] == [0]
    assert [unmet.line for unmet in left.unmet] == [9]
    assert left.transcript.accepted == ()


def test_what_is_written_by_hand_is_filled_in() -> None:
    """Its expectations stay; it gets its last line; every turn is the same from then on."""
    hand = "\n".join(line for line in OLD.splitlines() if not line or line[0] in "tsc>!") + "\n"
    one = replayed(OLD, hand)
    left, _ = accepted(one, of(one, Kind.NEW), TODAY)

    assert left.transcript.text == OLD
    assert left.line is None


def test_what_is_never_heard_is_dropped() -> None:
    """Where the conversation ends before a turn, taking the change takes the turn away."""
    one = replayed(OLD.replace("> bye\nGoodbye.\n", ""))
    left, _ = accepted(one, one.changes, TODAY)

    assert [change.now for change in one.changes] == [None]
    assert left.transcript.inputs == ("well", "thanks")
