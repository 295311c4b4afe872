"""Transcripts as text: read, written, refused where they are none."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue.transcripts import LIMIT, Transcript, TranscriptError, Turn, decoded, parse
from dialogue.transcripts.format import LINES, Accepted, Expectation

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
! advice: 1000 mcg
! cites: D2-31
Noted: 46 µg.
Which level?
> quit
Goodbye.
(end of transcript)
"""
WRITTEN = "> 46\n! never: tablets\n> quit\n"

signs = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))
lines = st.text(signs, max_size=20)
values = st.text(signs, min_size=1, max_size=20).map(str.strip).filter(bool)
words = st.lists(lines.filter(lambda text: not text.startswith((">", "!", "(end"))), max_size=3)
expected = st.lists(
    st.builds(Expectation, st.sampled_from(["advice", "never", "asks"]), values), max_size=2
)
said = lines.map(str.rstrip)
turns = st.lists(
    st.builds(Turn, said, expected.map(tuple), words.map(tuple)), min_size=1, max_size=4
)
transcripts = st.builds(
    Transcript,
    values,
    values,
    values,
    st.dates(),
    st.none() | st.sampled_from(["patient", "carer", "clinician"]),
    st.lists(st.builds(Accepted, st.dates(), values), max_size=2).map(tuple),
    st.builds(lambda opening, rest: (Turn(words=tuple(opening)), *rest), words, turns),
)


def test_a_transcript_is_read() -> None:
    """Header, inputs and expectations come out as they stand in the file."""
    transcript = parse(f"{HEADER}accepted: 2026-11-20 a new edition: 2027\n\n{BODY}")

    assert (transcript.title, transcript.shows, transcript.case) == (
        "a title",
        "what it shows",
        "article 000",
    )
    assert (transcript.audience, transcript.today) == ("patient", date(2026, 1, 15))
    assert transcript.accepted == (Accepted(date(2026, 11, 20), "a new edition: 2027"),)
    assert transcript.inputs == ("46", "quit")
    assert transcript.filled
    assert [turn.line for turn in transcript.turns] == [8, 9, 14]
    assert transcript.turns[1].words == ("Noted: 46 µg.", "Which level?")
    assert transcript.turns[1].first_word == 12
    assert transcript.turns[1].expected == (
        Expectation("advice", "1000 mcg"),
        Expectation("cites", "D2-31"),
    )


@pytest.mark.parametrize("body", [BODY, WRITTEN])
def test_reading_and_writing_are_inverse(body: str) -> None:
    """A transcript that is read and written again has the same bytes."""
    text = f"{HEADER}\n{body}"

    assert parse(text).text == text


@given(transcripts)
def test_writing_and_reading_are_inverse(transcript: Transcript) -> None:
    """Whatever is written is read back as it was."""
    assert parse(transcript.text) == transcript


def test_written_by_hand_it_needs_no_last_line() -> None:
    """Without a word of the program nothing can have been cut."""
    transcript = parse(f"{HEADER}\n{WRITTEN}")

    assert not transcript.filled
    assert transcript.inputs == ("46", "quit")


@pytest.mark.parametrize("line", [">", "> "])
def test_an_empty_line_can_be_said(line: str) -> None:
    """The person may press Enter without a word, also after an editor cut the space."""
    assert parse(f"{HEADER}\nHow old?\n{line}\n(end of transcript)\n").inputs == ("",)


def test_a_number_with_a_sign_is_not_the_person() -> None:
    """Only a sign and a space begin what the person said."""
    text = f"{HEADER}\n>2000 pg/mL is high.\n> >2000 pg/mL\n(end of transcript)\n"

    assert parse(text).inputs == (">2000 pg/mL",)


def test_windows_line_ends_and_a_missing_last_one_are_the_same() -> None:
    """An editor may change both."""
    text = f"{HEADER}\n{BODY}"

    assert parse(text.replace("\n", "\r\n")) == parse(text) == parse(text.removesuffix("\n"))


@pytest.mark.parametrize(
    ("text", "line", "read"),
    [
        (HEADER.replace("title:", "tittle:"), 1, "tittle: a title"),
        (HEADER.replace("case: article 000", "case:"), 3, "case:"),
        (HEADER.replace("case", "shows"), 3, "shows: article 000"),
        (HEADER.replace("patient", "nurse"), 4, "nurse"),
        (HEADER.replace("2026-01-15", "15.1.2026"), 5, "15.1.2026"),
        (HEADER.replace("2026-01-15", "20260115"), 5, "20260115"),
        (HEADER.replace("2026-01-15", "2026-02-30"), 5, "2026-02-30"),
        (HEADER.replace("case: article 000\n", ""), 5, "case"),
        (f"{HEADER}accepted: because\n", 6, "because"),
        (f"{HEADER}accepted: 2026-02-30 because\n", 6, "2026-02-30"),
        ("", 1, "title"),
        ("How old?\n> 46\n", 1, "How old?"),
        (HEADER, 5, "nothing after the header"),
        (f"{HEADER}\n", 6, "nothing after the header"),
        (f"{HEADER}\nHow old?\n> 46\nNot", 9, "'Not' as the last line"),
        (f"{HEADER}\n{BODY}> more\n", 16, "'> more' after '(end of transcript)'"),
        (f"{HEADER}\n{BODY}(end of transcript)\n", 16, "'(end of transcript)' after"),
        (f"{HEADER}\n> 46\n! advise: x\n", 8, "! advise: x"),
        (f"{HEADER}\n> 46\n!advice: x\n", 8, "!advice: x"),
        (f"{HEADER}\n> 46\n! advice:\n", 8, "! advice:"),
        (f"{HEADER}\n> 46\n! cites: D2\n", 8, "! cites: D2"),
        (f"{HEADER}\n! advice: x\n> 46\n", 7, "among the program's words"),
        (f"{HEADER}\n> 46\nNoted.\n! advice: x\n", 9, "among the program's words"),
        (f"{HEADER}\n> 4\x006\n", 7, "U+0000"),
        (f"{HEADER}\n> 46\x1b[2J\n", 7, "U+001B"),
        (f"{HEADER}\n> 4\t6\n", 7, "U+0009"),
        (f"{HEADER}\n> 46\rx\n", 7, "U+000D"),
        ("\n" * (LINES + 1), LINES + 1, "more than 20000 lines"),
        (f"{'x' * 900_000}\n", 1, "xxx"),
    ],
)
def test_what_is_no_transcript_is_refused(text: str, line: int, read: str) -> None:
    """The message names file, line, what was read and what is accepted, in one short line."""
    with pytest.raises(TranscriptError) as caught:
        parse(text, "a.transcript")

    message = str(caught.value)
    assert message.startswith(f"a.transcript:{line}: read ")
    assert read in message
    assert "; accepted: " in message
    assert message.isprintable()
    assert len(message) < 300


@pytest.mark.parametrize(
    ("data", "line", "read"),
    [
        (b"title: a\nshows: \xff\n", 2, "byte 0xff"),
        (b"\x7fELF\x02\x01\x80", 1, "byte 0x80"),
        (b"x\n" * LIMIT, LIMIT // 2 + 1, "more than 1048576 bytes"),
    ],
)
def test_bytes_that_are_no_text_are_refused(data: bytes, line: int, read: str) -> None:
    """The message names the line."""
    with pytest.raises(TranscriptError) as caught:
        decoded(data, "a.transcript")

    assert str(caught.value).startswith(f"a.transcript:{line}: read {read}")


def test_a_byte_order_mark_is_no_word() -> None:
    """An editor may write one."""
    assert parse(decoded(b"\xef\xbb\xbf" + f"{HEADER}\n{BODY}".encode())).title == "a title"


@given(st.data())
def test_cut_anywhere_it_is_refused(data: st.DataObject) -> None:
    """Whatever is missing at the end, the last line feed apart, is noticed."""
    whole = f"{HEADER}accepted: 2026-11-20 why\n\n{BODY}"
    cut = data.draw(st.integers(0, len(whole) - 2))

    with pytest.raises(TranscriptError):
        parse(whole[:cut])


@settings(max_examples=300)
@given(st.data())
def test_a_flipped_byte_is_refused_or_still_reads(data: st.DataObject) -> None:
    """It is never taken for the same; nothing but the refusal is raised."""
    whole = f"{HEADER}\n{BODY}".encode()
    at = data.draw(st.integers(0, len(whole) - 1))
    flipped = whole[:at] + bytes([whole[at] ^ 1 << data.draw(st.integers(0, 7))]) + whole[at + 1 :]

    assert _read(flipped) != _read(whole)


def _read(data: bytes) -> Transcript | str:
    """Give the transcript, or the line that refuses it."""
    try:
        return parse(decoded(data))
    except TranscriptError as error:
        return str(error)
