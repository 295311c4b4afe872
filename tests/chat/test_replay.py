"""The command that replays: what it says, what it takes, how it ends."""

import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from chat.__main__ import main
from chat.replay import holding
from chat.replay.holding import Result, hold, hold_all

PROGRAM = Path(__file__).with_name("program.py")
HEADER = "title: t\nshows: s\ncase: c\ntoday: 2026-01-15\n\n"
END = "(end of transcript)\n"
SAME = f"{HEADER}How old?\n> 46\nNoted: 46 µg.\nWhich level?\n{END}"
WORDING = SAME.replace("Which level?", "Which number?")
ADVICE = SAME.replace("Which level?", "Urgency: routine\nWhich level?")
BOTH = ADVICE.replace("How old?", "How old are you?")
WRITTEN = f"{HEADER}> 46\n! never: tablets\n"
HOW = (
    "To take changes: cobalt replay --accept wording; "
    'cobalt replay --accept advice --because "..."; one by one: cobalt replay --review\n'
)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: ModuleType) -> Path:
    """Work in an empty folder, with the stand-in conversation."""
    fake = ModuleType("dialogue.conversation")
    vars(fake)["Conversation"] = program.Talk
    monkeypatch.setitem(sys.modules, "dialogue.conversation", fake)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def files(**texts: str) -> None:
    """Write transcripts into the folder that is replayed when none is named."""
    Path("transcripts").mkdir(exist_ok=True)
    for name, text in texts.items():
        Path(f"transcripts/{name}.transcript").write_text(text, "utf-8")


def text(name: str) -> str:
    """Read a transcript."""
    return Path(f"transcripts/{name}.transcript").read_text("utf-8")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Replay in a process of its own."""
    command = [sys.executable, str(PROGRAM), "replay", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_all_is_well_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Files of a folder that are no transcripts are left alone."""
    files(a=SAME, b=SAME)
    Path("transcripts/notes.txt").write_text("no transcript")

    assert main(["replay"]) == 0
    assert capsys.readouterr().out == "2 replayed, all the same\n"


def test_what_differs_is_explained_advice_first(capsys: pytest.CaptureFixture[str]) -> None:
    """By file and line, a unified diff for the gravest, a count of the rest, a total."""
    files(a=WORDING, b=BOTH, c=SAME, d=WORDING)

    assert main(["replay"]) == 1
    assert capsys.readouterr().out == (
        "transcripts/b.transcript:9: advice\n"
        "--- transcripts/b.transcript\n"
        "+++ transcripts/b.transcript (replayed)\n"
        "@@ -6,5 +6,4 @@\n"
        " How old are you?\n"
        " > 46\n"
        " Noted: 46 µg.\n"
        "-Urgency: routine\n"
        " Which level?\n"
        "transcripts/b.transcript: besides, 1 wording (line 6)\n"
        "transcripts/a.transcript:9: wording\n"
        "--- transcripts/a.transcript\n"
        "+++ transcripts/a.transcript (replayed)\n"
        "@@ -6,4 +6,4 @@\n"
        " How old?\n"
        " > 46\n"
        " Noted: 46 µg.\n"
        "-Which number?\n"
        "+Which level?\n"
        "transcripts/d.transcript:9: wording, the same change as at transcripts/a.transcript:9\n"
        f"4 replayed, 3 differ; turns changed: 1 advice, 3 wording\n{HOW}"
    )
    assert text("b") == BOTH


def test_one_turn_is_shown_by_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    """FILE:LINE shows the change of the turn that stands there, whatever is graver."""
    files(b=BOTH)

    assert main(["replay", "transcripts/b.transcript:6"]) == 1
    said = capsys.readouterr().out
    assert said.startswith("transcripts/b.transcript:6: wording\n")
    assert "transcripts/b.transcript: besides, 1 advice (line 9)\n" in said


def test_wording_is_accepted_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """Only the turns of the kind are taken: the file may go on to differ."""
    files(a=WORDING, b=BOTH)
    Path("transcripts/a.transcript").chmod(0o640)

    assert main(["replay", "--accept", "wording"]) == 1
    assert capsys.readouterr().out.startswith(
        "accepted: 2 wording\ntranscripts/b.transcript:9: advice\n"
    )
    assert (text("a"), text("b")) == (SAME, ADVICE)
    assert stat.S_IMODE(Path("transcripts/a.transcript").stat().st_mode) == 0o640


@pytest.mark.parametrize("place", ["transcripts", "transcripts/a.transcript"])
def test_accept_alone_takes_all_but_advice(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What follows it and is no kind is a place; what is written by hand is filled in."""
    files(a=WRITTEN)

    assert main(["replay", "--accept", place]) == 0
    assert capsys.readouterr().out == ("accepted: 2 not filled in yet\n1 replayed, all the same\n")
    assert text("a") == SAME.replace("> 46\n", "> 46\n! never: tablets\n")


def test_advice_is_accepted_with_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    """The reason is kept in the header with the day."""
    files(b=BOTH)
    options = ["--accept", "advice", "--because", "a new edition"]

    assert main(["--today", "2026-11-20", "replay", *options]) == 1
    assert "accepted: 1 advice\n" in capsys.readouterr().out
    assert "\naccepted: 2026-11-20 a new edition\n\nHow old are you?\n" in text("b")
    assert main(["replay", "--accept"]) == 0


def test_one_turn_is_accepted_by_its_line() -> None:
    """FILE:LINE takes only the turn that stands there."""
    files(a=WORDING.replace("How old?", "How old are you?"))

    assert main(["replay", "--accept", "wording", "transcripts/a.transcript:8"]) == 1
    assert text("a") == SAME.replace("How old?", "How old are you?")


def test_a_line_where_nothing_differs_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong number takes nothing in silence."""
    files(a=WORDING)

    assert main(["replay", "--accept", "wording", "transcripts/a.transcript:6"]) == 2
    assert "a.transcript:6: nothing differs in the turn" in capsys.readouterr().err
    assert text("a") == WORDING


def test_what_is_expected_can_not_be_accepted_away(capsys: pytest.CaptureFixture[str]) -> None:
    """The turn stays, and the status with it."""
    files(a=SAME.replace("> 46\n", "> 46\n! asks: diet\n").replace("level", "number"))

    assert main(["replay", "--accept"]) == 1
    assert capsys.readouterr().out.startswith(
        "transcripts/a.transcript:8: expected asks: diet; asked: Which level?\n"
        "transcripts/a.transcript:10: wording\n"
    )
    assert "Which number?" in text("a")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--accept", "advice"], "--accept advice needs the reason"),
        (["--accept", "advice", "--because", " "], "--accept advice needs the reason"),
        (["--accept", "--because", "x"], "with --accept advice"),
        (["--accept", "--review"], "it or --accept, not both"),
        (["--review"], "this is none"),
        (["--accept", "-"], "nothing can be taken into it"),
        (["--jobs", "0"], "'0'"),
        (["empty"], "holds no transcript"),
        (["missing.transcript"], "missing.transcript: cannot be read"),
    ],
)
def test_what_cannot_be_done_is_refused_in_one_line(
    options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written, the status is 2, and what is accepted is told."""
    files(a=WORDING)
    Path("empty").mkdir()

    assert main(["replay", *options]) == 2
    output = capsys.readouterr()
    assert said in output.err
    assert output.err.count("\n") == 1
    assert text("a") == WORDING


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (SAME.encode()[:-3], ":10: read '(end of transcrip' as the last line"),
        (HEADER.encode(), ":5: read nothing after the header"),
        (b"", ":1: read the end of the header without title:"),
        (b"hello\n", ":1: read 'hello'"),
        (bytes(range(256)) * 9, ":2: read byte 0x80"),
        (b"title: a\n" * 1_000_000, ":116509: read more than 1048576 bytes"),
        (b"\n" * 30_000, ":20001: read more than 20000 lines"),
    ],
)
def test_a_malformed_file_is_told_in_one_line(
    data: bytes, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are still replayed; the status is 2."""
    files(a=SAME)
    Path("transcripts/b.transcript").write_bytes(data)

    assert main(["replay"]) == 2
    output = capsys.readouterr()
    assert output.out == "1 replayed, all the same\n"
    assert output.err.startswith(f"cobalt: transcripts/b.transcript{told}")
    assert output.err.count("\n") == 1


def test_a_conversation_that_breaks_down_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """Which of the many it was is told; the others are replayed."""
    files(a=SAME, b=f"{HEADER}> boom\n")

    assert main(["replay"]) == 2
    output = capsys.readouterr()
    assert output.out == "1 replayed, all the same\n"
    assert "transcripts/b.transcript: the conversation broke down (RuntimeError)" in output.err


def test_any_number_of_processes_gives_the_same() -> None:
    """The same words in the same order, whoever held the conversation."""
    files(**{f"t{n:02}": (SAME, WORDING, BOTH, "hello\n")[n % 4] for n in range(20)})
    one, two = run("--jobs", "1"), run("--jobs", "2")

    assert (one.stdout, one.stderr, one.returncode) == (two.stdout, two.stderr, 2)
    assert "15 replayed, 10 differ" in one.stdout
    assert len(one.stderr.splitlines()) == 5


def test_many_are_shared_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few are not worth a second process."""
    files(**{f"t{n:02}": SAME for n in range(41)})
    names = sorted(map(str, Path("transcripts").iterdir()))
    jobs: list[int] = []

    def held(names: list[str], count: int) -> Iterator[Result]:
        jobs.append(count)
        return map(hold, names)

    monkeypatch.setattr(holding, "_held", held)
    monkeypatch.setattr(holding, "_processors", lambda: 7)

    hold_all(names, None)
    hold_all(names[:40], None)
    hold_all(names, 3)

    assert jobs == [7, 1, 3]


def test_a_pipe_shows_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many lines of progress are for terminals only; of many thousands, one now and then."""
    files(**{f"t{n:02}": SAME for n in range(41)})

    assert run().stderr == ""

    monkeypatch.setattr(holding, "_NEWS", 20)
    written: list[str] = []
    monkeypatch.setattr(
        sys,
        "stderr",
        type("Pipe", (), {"isatty": lambda _: False, "write": lambda _, t: written.append(t)})(),
    )
    hold_all(sorted(map(str, Path("transcripts").iterdir())), 1)

    assert written == ["20 of 41 replayed\n", "40 of 41 replayed\n"]


def test_junit(capsys: pytest.CaptureFixture[str]) -> None:
    """A test case for each transcript, with file, line and the difference."""
    files(a=SAME, b=WORDING, c="hello\n")

    assert main(["replay", "--junit", "out.xml"]) == 2
    suite = ET.parse("out.xml").getroot()[0]  # noqa: S314 - our own

    assert suite.attrib == {"name": "cobalt replay", "tests": "3", "failures": "1", "errors": "1"}
    assert [dict(case.attrib) for case in suite] == [
        {"classname": "transcripts", "name": "a", "file": "transcripts/a.transcript"},
        {
            "classname": "transcripts",
            "name": "b",
            "file": "transcripts/b.transcript",
            "line": "9",
        },
        {"classname": "transcripts", "name": "c", "file": "transcripts/c.transcript"},
    ]
    assert suite[1][0].get("message") == "transcripts/b.transcript:9: wording"
    assert "-Which number?\n+Which level?" in str(suite[1][0].text)
    assert "1: read 'hello'" in str(suite[2][0].get("message"))
    assert "2 replayed, 1 differ" in capsys.readouterr().out
