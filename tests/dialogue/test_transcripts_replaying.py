"""Conversations held again: recorded, the same, different, cut off by their own end."""

from datetime import date
from types import ModuleType

import pytest

from dialogue.transcripts import Replayed, Transcript, parse, record, replay
from dialogue.transcripts.kinds import Kind

HEADER = "title: t\nshows: s\ncase: c\ntoday: 2026-01-15\n\n"
END = "(end of transcript)\n"
BODY = f"How old?\n> 46\nNoted: 46 µg.\nWhich level?\n> quit\nGoodbye.\n{END}"
TALK = Transcript("t", "s", "c", date(2026, 1, 15))


def held(program: ModuleType, text: str) -> Replayed:
    """Replay with the stand-in conversation."""
    return replay(text, "a.transcript", lambda today, who: program.Talk(today, who, False))  # noqa: FBT003


def test_the_same_words_are_no_difference(program: ModuleType) -> None:
    """A conversation that goes as written has no difference."""
    replayed = held(program, f"{HEADER}{BODY}")

    assert (replayed.line, replayed.changes) == (None, ())


def test_another_word_is_a_change_of_its_turn(program: ModuleType) -> None:
    """The turn, its first line that differs and its kind are told."""
    replayed = held(program, f"{HEADER}{BODY}".replace("Which level?", "Which number?"))

    assert replayed.line == 9
    assert [(one.turn, one.line, one.kind) for one in replayed.changes] == [(1, 9, Kind.WORDING)]


def test_what_is_said_after_the_end_differs(program: ModuleType) -> None:
    """The conversation ends where it ends; lines that nobody hears any more are told."""
    replayed = held(program, f"{HEADER}{BODY}".replace(END, f"> more\nYes?\n{END}"))

    assert [(one.line, one.now) for one in replayed.changes] == [(12, None)]


def test_a_word_too_many_differs(program: ModuleType) -> None:
    """Nothing may be added at the end either."""
    assert held(program, f"{HEADER}{BODY}".replace(END, f"So long.\n{END}")).line == 12


def test_written_by_hand_nothing_is_filled_in_yet(program: ModuleType) -> None:
    """Every turn has to be taken once."""
    replayed = held(program, f"{HEADER}> 46\n> quit\n")

    assert [one.kind for one in replayed.changes] == [Kind.NEW] * 3
    assert replayed.line == 6


def test_an_expectation_is_checked_even_of_what_is_never_said(program: ModuleType) -> None:
    """After the end of the conversation nothing can be met, not even a never."""
    replayed = held(program, f"{HEADER}> quit\n> 46\n! never: tablets\n! asks: age\n")

    assert [(one.turn, one.line) for one in replayed.unmet] == [(2, 8), (2, 9)]
    assert {one.instead for one in replayed.unmet} == {"the conversation has ended before"}


@pytest.mark.parametrize("said", ["> 5", "! advice: x", "(end of transcript)", ">", "!"])
def test_a_program_line_never_looks_like_a_mark(program: ModuleType, said: str) -> None:
    """A block that begins with a mark is moved in by a space."""
    talk = program.Talk(date(2026, 1, 15), None, False)  # noqa: FBT003
    talk.reply = program.Reply((program.Block(program.Kind.NOTE, f"{said}\n\nYes."),))
    text = record(TALK, (), lambda _today, _who: talk)

    assert parse(text).lines == (f" {said}", "Yes.")


def test_whatever_is_typed_can_be_recorded(program: ModuleType) -> None:
    """Controls and line feeds do not break the file: it replays to the same words."""
    talk = lambda today, who: program.Talk(today, who, False)  # noqa: E731, FBT003
    text = record(TALK, ("4\x1b[2J6\n> 7", "  8  ", "\ud800", "quit"), talk)

    assert parse(text).inputs == ("4\ufffd6 > 7", "  8", "\ufffd", "quit")
    assert replay(text, begin=talk).line is None
