"""Transcripts: read, written, replayed, compared."""

from datetime import date
from types import ModuleType

import pytest

from dialogue.transcript import Played, Transcript, TranscriptError, parse, record, replay

HEADER = """\
title: a title
shows: what it shows
case: article 000
audience: patient
today: 2026-01-15
"""
BODY = """\
How old?
> 46
Noted: 46 µg.
Which level?
> quit
Goodbye.
"""


def held(program: ModuleType, text: str) -> Played:
    """Replay with the stand-in conversation."""
    return replay(text, "a.transcript", lambda today, who: program.Talk(today, who, False))  # noqa: FBT003


def test_a_transcript_is_read() -> None:
    """Header and inputs come out as they stand in the file."""
    transcript = parse(f"{HEADER}\n{BODY}")

    assert (transcript.title, transcript.shows, transcript.case) == (
        "a title",
        "what it shows",
        "article 000",
    )
    assert (transcript.audience, transcript.today) == ("patient", date(2026, 1, 15))
    assert transcript.inputs == ("46", "quit")


def test_reading_and_writing_are_inverse() -> None:
    """A transcript that is read and written again has the same bytes."""
    text = f"{HEADER}\n{BODY}"

    assert parse(text).text == text


@pytest.mark.parametrize("line", [">", "> "])
def test_an_empty_line_can_be_said(line: str) -> None:
    """The person may press Enter without a word, also after an editor cut the space."""
    assert parse(f"{HEADER}\nHow old?\n{line}\n").inputs == ("",)


def test_a_number_with_a_sign_is_not_the_person() -> None:
    """Only a sign and a space begin what the person said."""
    assert parse(f"{HEADER}\n>2000 pg/mL is high.\n> >2000 pg/mL\n").inputs == (">2000 pg/mL",)


@pytest.mark.parametrize(
    ("text", "place", "read"),
    [
        (HEADER.replace("title:", "tittle:"), "a.transcript:1", "tittle: a title"),
        (HEADER.replace("case: article 000", "case:"), "a.transcript:3", "case:"),
        (HEADER.replace("case", "shows"), "a.transcript:3", "shows: article 000"),
        (HEADER.replace("patient", "nurse"), "a.transcript:4", "nurse"),
        (HEADER.replace("2026-01-15", "15.1.2026"), "a.transcript:5", "15.1.2026"),
        (HEADER.replace("2026-01-15", "20260115"), "a.transcript:5", "20260115"),
        (HEADER.replace("2026-01-15", "2026-02-30"), "a.transcript:5", "2026-02-30"),
        (HEADER.replace("case: article 000\n", ""), "a.transcript:5", "case"),
        ("", "a.transcript:1", "title"),
        ("How old?\n> 46\n", "a.transcript:1", "How old?"),
    ],
)
def test_what_is_no_transcript_is_refused(text: str, place: str, read: str) -> None:
    """The message names file, line, what was read and what is accepted."""
    with pytest.raises(TranscriptError) as caught:
        parse(text, "a.transcript")

    assert str(caught.value).startswith(f"{place}: ")
    assert read in str(caught.value)
    assert "accepted: " in str(caught.value)


def test_the_same_words_are_no_difference(program: ModuleType) -> None:
    """A conversation that goes as written has no difference."""
    played = held(program, f"{HEADER}\n{BODY}")

    assert (played.line, played.difference) == (None, "")


def test_another_word_is_shown_with_its_line(program: ModuleType) -> None:
    """The first line that differs is named, the unified diff shows both."""
    played = held(program, f"{HEADER}\n{BODY}".replace("Which level?", "Which number?"))

    assert played.line == 10
    assert "-Which number?" in played.difference.splitlines()
    assert "+Which level?" in played.difference.splitlines()


@pytest.mark.parametrize("extra", ["", "> more after the end\n", "A word too many.\n"])
def test_missing_and_superfluous_lines_differ(program: ModuleType, extra: str) -> None:
    """Nothing may be left out or added at the end."""
    text = f"{HEADER}\n{BODY}{extra}" if extra else f"{HEADER}\n{BODY}".removesuffix("Goodbye.\n")

    assert held(program, text).line == (13 if extra else 12)


def test_accepting_makes_them_equal(program: ModuleType) -> None:
    """The actual text of a replay replays without a difference and keeps the header."""
    actual = held(program, f"{HEADER}\nsomething else\n> 46\n").actual

    assert actual.startswith(HEADER)
    assert held(program, actual).line is None


def test_windows_line_ends_are_the_same(program: ModuleType) -> None:
    """A checkout with CRLF replays as well."""
    assert held(program, f"{HEADER}\n{BODY}".replace("\n", "\r\n")).line is None


def test_a_program_line_never_looks_like_the_person(program: ModuleType) -> None:
    """A block that begins with the person's sign is moved in by a space."""
    talk = program.Talk(date(2026, 1, 15), None, False)  # noqa: FBT003
    talk.reply = program.Reply((program.Block(program.Kind.NOTE, "> 5\n\n>"),))
    header = Transcript("a", "b", "c", date(2026, 1, 15))
    text = record(header, (), lambda _today, _who: talk)

    assert parse(text).lines == (" > 5", " >")
    assert parse(text).inputs == ()
