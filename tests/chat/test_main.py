"""The command line: options, exit statuses, one line for each problem."""

import io
import os
import stat
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from chat.__main__ import main

PROGRAM = Path(__file__).with_name("program.py")


class FileError(Exception):
    """Stands for the patient file's own error."""

    def __init__(self, *problems: str) -> None:
        """Keep the problems."""
        self.problems = problems


@pytest.fixture(autouse=True)
def light(monkeypatch: pytest.MonkeyPatch, program: ModuleType) -> None:
    """Put stand-ins where the rules would be: an answer is the words it was asked with."""

    def load(text: str) -> Any:  # noqa: ANN401 - stands for any patient
        if text == "bad":
            one, other = "age: read 'x'; accepted: years", "diet: read 'y'; accepted: vegan"
            raise FileError(one, other)
        if text == "deep":
            raise RecursionError
        return SimpleNamespace(text=text, audience="carer" if text == "carer" else None)

    def module(name: str, **content: object) -> None:
        fake = ModuleType(name)
        vars(fake).update(content)
        monkeypatch.setitem(sys.modules, name, fake)

    monkeypatch.setattr("core.patient_file.load", load)
    monkeypatch.setattr("core.patient_file.PatientFileError", FileError)
    module("core.render", render=lambda given, form: f"{given} {form}\n")
    module(
        "dialogue.oneshot",
        answer_question=lambda text, who, day: (text, who, str(day)),
        basis_of_question=lambda text, who, day: ("basis", text, who, str(day)),
        basis_of_patient=lambda patient, who, day: ("basis", patient.text, who) if day else None,
        answer_patient=lambda patient, who, day: (patient.text, who) if day else None,
    )
    module("dialogue.chart", mermaid=lambda: "stateDiagram-v2")
    module("dialogue.opening", opening=program.opening)
    module("dialogue.conversation", Conversation=program.Talk)


@pytest.mark.parametrize("command", ["", "answer", "ask", "replay", "rules", "chart"])
def test_help_has_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every command explains itself and shows how it is used."""
    with pytest.raises(SystemExit) as ended:
        main([*command.split(), "--help"])

    assert ended.value.code == 0
    assert f"example: cobalt {command}".rstrip() in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "read"),
    [
        (["--audience", "nurse"], "nurse"),
        (["--today", "yesterday"], "yesterday"),
        (["--today", "2026-02-30"], "2026-02-30"),
        (["--today", "20260115"], "20260115"),
        (["--save", "--no-save"], "--no-save"),
        (["--resume", "--no-save"], "--resume"),
        (["--resume"], "no interrupted conversation"),
        (["--learn"], "not built yet"),
        (["--unknown"], "--unknown"),
        (["dance"], "dance"),
        (["answer"], "PATIENT.json"),
        (["answer", "missing.json"], "missing.json: cannot be read"),
        (["answer", "\0"], "cannot be read"),
        (["answer", ".", "--format", "json"], ".: cannot be read"),
        (["answer", "x.json", "--format", "pdf"], "pdf"),
        (["ask", "  "], "read nothing"),
        (["replay", "missing.transcript"], "missing.transcript: cannot be read"),
        (["replay", "--jobs", "0"], "'0'"),
        (["rules", "D9-99"], "D9-99"),
        (["--record", "no/such/folder/x"], "no folder"),
    ],
)
def test_what_cannot_be_used_is_one_line_and_status_2(
    arguments: list[str],
    read: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The line goes to stderr and names what was read; nothing else is printed."""
    monkeypatch.chdir(tmp_path)

    assert main(arguments) == 2

    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.count("\n") == 1
    assert read in output.err


def test_a_problem_never_writes_controls(capsys: pytest.CaptureFixture[str]) -> None:
    """An argument that would clear the screen is shown without its controls."""
    main(["\x1b[2J"])
    main(["answer", "\x1b]0;owned\x07.json"])

    assert not set("\x1b\x07") & set(capsys.readouterr().err)


def test_a_mistake_inside_shows_no_patient(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The last guard gives one line with the kind of error, and status 1."""

    def fail(*_: object) -> None:
        message = "46-year-old with 320 pg/mL"
        raise ValueError(message)

    monkeypatch.setattr(sys.modules["dialogue.oneshot"], "answer_question", fail)

    assert main(["ask", "46-year-old with 320 pg/mL"]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "ValueError" in error
    assert "46" not in error


def test_answer_reads_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A patient file in, the answer out; patient wording when nobody says who reads (C-05)."""
    file = tmp_path / "p.json"
    file.write_text("facts")

    assert main(["answer", str(file), "--format", "json"]) == 0
    assert main(["answer", str(file), "--audience", "clinician"]) == 0
    assert main(["--audience", "clinician", "answer", str(file)]) == 0

    assert capsys.readouterr().out.splitlines() == [
        "('facts', 'patient') json",
        "('facts', 'clinician') text",
        "('facts', 'clinician') text",
    ]


def test_the_basis_is_given_instead_of_the_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """--basis gives the sheet in the format asked for; JSON is an answer's data and no sheet."""
    file = tmp_path / "p.json"
    file.write_text("facts")

    assert main(["answer", str(file), "--basis", "--format", "html"]) == 0
    assert main(["ask", "320?", "--basis", "--today", "2026-01-15"]) == 0
    assert main(["answer", str(file), "--basis", "--format", "json"]) == 2

    output = capsys.readouterr()
    assert output.out.splitlines() == [
        "('basis', 'facts', 'patient') html",
        "('basis', '320?', 'patient', '2026-01-15') text",
    ]
    assert output.err == (
        "cobalt: --basis is a sheet to read; accepted: --format text, markdown or html\n"
    )


def test_answer_takes_the_reader_from_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that says who reads is heard, the option wins over it."""
    file = tmp_path / "p.json"
    file.write_text("carer")

    main(["answer", str(file)])
    main(["answer", str(file), "--audience", "patient"])

    assert capsys.readouterr().out == "('carer', 'carer') text\n('carer', 'patient') text\n"


def test_answer_reads_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A dash is standard input, a byte-order mark is no part of it."""
    stdin = io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbffacts"))
    monkeypatch.setattr(sys, "stdin", stdin)

    assert main(["answer", "-"]) == 0
    assert capsys.readouterr().out == "('facts', 'patient') text\n"


def test_every_problem_of_a_file_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All problems at once, each with the file's name, nothing computed."""
    file = tmp_path / "p.json"
    file.write_text("bad")

    assert main(["answer", str(file)]) == 2

    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.splitlines() == [
        f"cobalt: {file}: age: read 'x'; accepted: years",
        f"cobalt: {file}: diet: read 'y'; accepted: vegan",
    ]


@pytest.mark.parametrize("content", [b"\xff\xfe", b"deep", b"x" * 1_000_001])
def test_files_that_are_no_text_are_refused(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    """Other bytes, endless nesting and a megabyte too much end with status 2."""
    file = tmp_path / "p.json"
    file.write_bytes(content)

    assert main(["answer", str(file)]) == 2
    assert str(file) in capsys.readouterr().err


def test_out_is_for_the_owner_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--out writes the same words, readable by nobody else, and prints nothing."""
    out = tmp_path / "answer.txt"

    assert main(["ask", "320?", "--out", str(out), "--today", "2026-01-15"]) == 0

    assert out.read_text() == "('320?', 'patient', '2026-01-15') text\n"
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert capsys.readouterr().out == ""
    assert [file.name for file in tmp_path.iterdir()] == ["answer.txt"]


def test_out_does_not_follow_a_link(tmp_path: Path) -> None:
    """A link in the place of the file is refused, and its target stays as it was."""
    (tmp_path / "target").write_text("mine")
    (tmp_path / "out").symlink_to(tmp_path / "target")

    assert main(["ask", "320?", "--out", str(tmp_path / "out")]) == 2
    assert (tmp_path / "target").read_text() == "mine"


def test_ask_cleans_its_text(capsys: pytest.CaptureFixture[str]) -> None:
    """Controls in an argument do not reach the rules or the output."""
    main(["ask", "\x1b[2J320?", "--today", "2026-01-15"])

    assert capsys.readouterr().out == "('\ufffd320?', 'patient', '2026-01-15') text\n"


def test_chart_prints_the_chart(capsys: pytest.CaptureFixture[str]) -> None:
    """The chart is given as it is."""
    assert main(["chart"]) == 0
    assert capsys.readouterr().out == "stateDiagram-v2\n"


def test_delete_says_how_many(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--delete removes the kept conversations."""
    said = b"46\n"
    subprocess.run([sys.executable, PROGRAM, "--save"], input=said, check=True, capture_output=True)
    assert len(list(state.rglob("*.journal"))) == 1

    assert main(["--delete"]) == 0
    assert capsys.readouterr().out == "Removed 1 kept conversation.\n"
    assert not list(state.rglob("*.journal"))


def test_without_any_stream() -> None:
    """A program started with its streams closed ends without a traceback."""
    command = f"{sys.executable} {PROGRAM} <&- >&- 2>&-"

    assert os.system(command) == 0  # noqa: S605 - only a shell closes streams
