"""A sitting: consent, nothing lost, going on, and the transcript it leaves."""

import os
import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from chat.files import UnusableError
from chat.journal import Journal
from chat.session import LONGEST, Session
from dialogue.reply import Effect

TODAY = date(2026, 1, 15)
Make = Callable[..., Session]


@pytest.fixture
def make(program: ModuleType) -> Make:
    """Give a maker of sessions around the stand-in conversation."""

    def make(**options: Any) -> Session:  # noqa: ANN401 - any option of Session
        return Session(**({"today": TODAY, "begin": program.Talk} | options))

    return make


def kept(state: Path) -> list[str]:
    """Give the lines of all conversations on the disk."""
    files = sorted(state.rglob("*.journal"))
    return [line for file in files for line in file.read_text().splitlines()]


def said(reply: object) -> str:
    """Give a reply as text."""
    return "\n".join(reply.lines)  # type: ignore[attr-defined]


def test_nothing_is_written_before_consent(make: Make, state: Path) -> None:
    """Not even a folder is made until the person says yes; then all of it is there at once."""
    session = make()
    session.start()
    session.answer("46")
    assert not state.exists()

    session.answer("yes")

    assert [line[9:] for line in kept(state)[1:]] == ['{"said": "46"}', '{"said": "yes"}']


def test_without_consent_nothing_is_ever_written(make: Make, state: Path) -> None:
    """After a no, a whole conversation leaves no byte."""
    session = make()
    for text in ("46", "no", "320 pg/mL", "vegan", "quit"):
        session.answer(text)

    assert session.finish() == ()
    assert not state.exists()


def test_an_input_is_on_disk_before_it_is_acknowledged(
    make: Make, program: ModuleType, state: Path
) -> None:
    """When the conversation hears an input, the disk already has it."""
    seen: list[bool] = []

    class Watching(program.Talk):  # type: ignore[misc, name-defined]
        """Looks at the disk while it answers."""

        def answer(self, text: str) -> Any:  # noqa: ANN401 - as the stand-in
            seen.append(any(text in line for line in kept(state)))
            return super().answer(text)

    session = make(begin=Watching, keep=True)
    session.answer("46")
    session.answer("320 pg/mL")

    assert seen == [True, True]


def test_going_on_asks_the_same_question(make: Make) -> None:
    """A conversation that was cut off goes on at the very same question."""
    first = make()
    for text in ("46", "yes", "320 pg/mL"):
        reply = first.answer(text)
    first.finish(interrupted=True)

    second = make(resume=True)

    assert second.start().lines[-1] == reply.lines[-1] == "Which diet?"
    assert second.kept


def test_a_failed_input_does_not_come_back(make: Make) -> None:
    """An input that broke the program is not waiting in the conversation when it goes on."""
    first = make(keep=True)
    first.answer("46")
    with pytest.raises(RuntimeError):
        first.answer("boom")
    first.finish(interrupted=True)

    assert make(resume=True).start().lines[-1] == "Which level?"


def test_quitting_early_can_be_gone_on_from(make: Make) -> None:
    """Quit is not replayed: the conversation goes on at the question before it."""
    first = make(keep=True)
    first.answer("46")
    assert first.answer("quit").effect is Effect.QUIT
    words = " ".join(first.finish())
    assert "cobalt --resume" in words
    assert "cobalt --delete" in words

    reply = make(resume=True).start()

    assert reply.effect is Effect.NONE
    assert reply.lines[-1] == "Which level?"


def test_killed_after_hearing_quit(make: Make, state: Path) -> None:
    """A quit that stayed in the file as its last line does not end the next sitting at once."""
    first = make(keep=True)
    first.answer("46")
    first.finish()
    journal = Journal.resume(state / "sessions")[0]
    journal.append("quit")
    journal.close()

    assert make(resume=True).start().lines[-1] == "Which level?"


def test_after_the_answer_there_is_nothing_to_go_on_with(make: Make) -> None:
    """A conversation that came to its answer and was ended by the person is finished."""
    first = make(keep=True)
    for text in ("46", "320 pg/mL", "vegan", "quit"):
        first.answer(text)
    assert first.finish() == ()

    with pytest.raises(UnusableError, match="no interrupted conversation"):
        make(resume=True)


def test_withdrawing_consent_removes_what_was_kept(make: Make, state: Path) -> None:
    """When keep turns to no, the file goes at once."""
    session = make()
    for text in ("46", "yes", "forget"):
        session.answer(text)

    assert kept(state) == []
    assert not session.kept


def test_going_on_says_what_is_different(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another day, another reader asked for, other rules: each is said."""
    first = make(keep=True, audience="patient")
    first.answer("46")
    first.finish(interrupted=True)
    monkeypatch.setattr("chat.session.knowledge", lambda: "other")

    session = make(resume=True, audience="clinician", today=date(2026, 2, 1))
    words = said(session.start())

    assert "Dates count from 2026-01-15" in words
    assert "the reader it was begun for" in words
    assert "rules or sources have changed" in words
    assert session.audience == "patient"


def test_a_full_disk_ends_no_conversation(
    make: Make, monkeypatch: pytest.MonkeyPatch, state: Path
) -> None:
    """When writing fails it is said once, and the conversation goes on."""

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    session = make(keep=True)
    session.answer("46")
    monkeypatch.setattr(os, "fsync", full)

    assert "is not kept: no space left on device" in said(session.answer("320 pg/mL"))
    assert "is not kept" not in said(session.answer("vegan"))
    monkeypatch.undo()
    assert len(kept(state)) == 2  # the header and "46": no half line


def test_a_folder_that_cannot_be_used_is_told_at_once(make: Make, tmp_path: Path) -> None:
    """With --save a place that is refused ends the program before the first question."""
    place = tmp_path / "file"
    place.write_text("")

    with pytest.raises(UnusableError, match="cannot be used"):
        make(keep=True, state_dir=place)


def test_a_long_line_is_cut_and_said(make: Make) -> None:
    """10,000 characters become 2,000, and the person is told."""
    reply = make(keep=False).answer("7" * 10_000)

    assert reply.lines[0] == f"Only the first {LONGEST} characters were taken."
    assert reply.lines[1] == f"Noted: {'7' * LONGEST} µg."


def test_only_the_first_of_several_lines_is_taken(make: Make) -> None:
    """A paste of two answers is not two answers, and the person is told."""
    reply = make(keep=False).answer("46\n320 pg/mL")

    assert "one answer at a time" in reply.lines[0]
    assert reply.lines[1] == "Noted: 46 µg."


@pytest.mark.parametrize("text", ["46\r", "46\r\n", "46\r\n320 pg/mL\r\n"])
def test_the_end_of_a_line_is_no_sign(make: Make, text: str) -> None:
    """What Windows ends a line with does not become a replacement sign."""
    assert make(keep=False).answer(text).lines[-2] == "Noted: 46 µg."


def test_controls_do_not_reach_the_conversation(make: Make) -> None:
    """An escape sequence that would clear the screen is one replacement sign."""
    assert make(keep=False).answer("\x1b[2J46\x00").lines[0] == "Noted: \ufffd46\ufffd µg."


def test_the_record_is_written_at_the_end(make: Make, tmp_path: Path) -> None:
    """A transcript holds the header, the words and the person's lines, without the consent."""
    path = tmp_path / "a.transcript"
    session = make(record=path, audience="patient")
    for text in ("46", "yes", "320 pg/mL"):
        session.answer(text)

    assert session.finish()[0] == f"Saved to {path}"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text().splitlines() == [
        "title: a conversation of 2026-01-15",
        "shows: not described yet",
        "case: recorded conversation",
        "audience: patient",
        "today: 2026-01-15",
        "",
        "How old?",
        "> 46",
        "Noted: 46 µg.",
        "Which level?",
        "> 320 pg/mL",
        "Noted: 320 pg/mL µg.",
        "Which diet?",
        "(end of transcript)",
    ]


def test_the_record_of_a_resumed_conversation_is_whole(make: Make, tmp_path: Path) -> None:
    """What was said before the interruption is in it, the consent is not."""
    first = make()
    for text in ("46", "yes"):
        first.answer(text)
    first.finish(interrupted=True)
    session = make(resume=True, record=tmp_path / "b.transcript")
    session.answer("320 pg/mL")
    session.finish()

    lines = (tmp_path / "b.transcript").read_text().splitlines()
    assert [line for line in lines if line.startswith("> ")] == ["> 46", "> 320 pg/mL"]


@pytest.mark.parametrize("kind", ["link", "folder", "other", "missing"])
def test_a_record_never_lands_on_something_else(make: Make, tmp_path: Path, kind: str) -> None:
    """A link, a folder, another file, a folder that is not there: refused before the start."""
    path = tmp_path / "x"
    if kind == "link":
        path.symlink_to(tmp_path / "target")
    elif kind == "folder":
        path.mkdir()
    elif kind == "other":
        path.write_text("my thesis")
    else:
        path = tmp_path / "no" / "x"

    with pytest.raises(UnusableError):
        make(record=path)
    assert not (tmp_path / "target").exists()


def test_saving_never_overwrites(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two saves are two files, and the words name each."""
    monkeypatch.chdir(tmp_path)
    session = make(keep=False)
    session.answer("46")

    assert session.answer("save").lines[0] == "Saved to cobalt-2026-01-15.transcript"
    assert session.answer("save").lines[0] == "Saved to cobalt-2026-01-15-2.transcript"
    assert len(list(tmp_path.glob("*.transcript"))) == 2


def test_the_basis_sheet_is_saved_as_a_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under the name given or the day's, for the owner only, never over another file."""
    monkeypatch.chdir(tmp_path)
    session = Session(today=TODAY, keep=False)
    session.answer("236 pmol/L, 46 years old, numb feet")

    said = [
        session.answer(line).lines[0]
        for line in ("save basis sheet", "save the basis sheet as case1", "save basis")
    ]

    assert said == [
        "Saved to cobalt-2026-01-15-basis.html",
        "Saved to case1-basis.html",
        "Saved to cobalt-2026-01-15-2-basis.html",
    ]
    page = (tmp_path / "case1-basis.html").read_text()
    assert page.startswith("<!DOCTYPE html>")
    assert "serum B12: 236 pmol/L (used as 319.9 pg/mL)" in page
    assert "SHA-256" in page
    assert (tmp_path / "case1-basis.html").stat().st_mode & 0o777 == 0o600
    assert "save basis sheet" in session.transcript()


def test_saving_under_a_bad_name_stays_in_the_folder(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that would lead elsewhere is not used."""
    (tmp_path / "in").mkdir()
    monkeypatch.chdir(tmp_path / "in")

    assert make(keep=False).answer("save ../x").lines[0] == "Saved to cobalt-2026-01-15.transcript"


@pytest.mark.parametrize(
    ("way", "lines"),
    [
        ("1", ["> my name is [name]", "> 46", "> save"]),
        ("2", ["> 46", "> save"]),
        ("3", ["> my name is Ada Byron", "> 46", "> save"]),
        ("4", None),
    ],
)
def test_what_tells_who_it_is_is_saved_only_as_wished(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str, lines: list[str] | None
) -> None:
    """It is asked once; the words about saving are no part of the conversation."""
    monkeypatch.chdir(tmp_path)
    session = make(keep=False)
    session.answer("my name is Ada Byron")
    session.answer("46")
    asked = session.answer("save")

    assert asked.lines[0].startswith(
        'The file would hold what may tell who someone is: "Ada Byron"'
    )
    assert [choice.number for choice in asked.prompt.choices] == [1, 2, 3, 4]  # type: ignore[union-attr]
    assert not list(tmp_path.glob("*.transcript"))

    done = session.answer(way)

    files = list(tmp_path.glob("*.transcript"))
    assert done.lines[0] == (f"Saved to {files[0].name}" if lines else "Not saved.")
    assert done.lines[-1] == "Which diet?"  # the question that waited before
    said = [
        line for file in files for line in file.read_text().splitlines() if line.startswith("> ")
    ]
    assert said == (lines or [])


def test_another_line_is_never_taken_for_a_way_to_save(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is said instead of a number goes to the conversation, and nothing is saved."""
    monkeypatch.chdir(tmp_path)
    session = make(keep=False)
    session.answer("my name is Ada Byron")
    session.answer("save")
    reply = session.answer("320 pg/mL")

    assert reply.lines[:2] == ("Not saved.", "Noted: 320 pg/mL µg.")
    assert not list(tmp_path.glob("*.transcript"))


def test_a_record_never_tells_who_it_was(make: Make, tmp_path: Path) -> None:
    """At the end nobody can be asked any more: what may tell who it was is replaced."""
    path = tmp_path / "a.transcript"
    session = make(record=path)
    session.answer("my name is Ada Byron")
    words = session.finish()[0]

    assert "> my name is [name]" in path.read_text().splitlines()
    assert words == f"Saved to {path}, with words such as [name] for what may tell who it was"
