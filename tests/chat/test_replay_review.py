"""Going through changes one by one."""

import builtins
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from chat.__main__ import main

HEADER = "title: t\nshows: s\ncase: c\ntoday: 2026-01-15\n\n"
SAME = f"{HEADER}How old?\n> 46\nNoted: 46 µg.\nWhich level?\n(end of transcript)\n"
WORDING = SAME.replace("Which level?", "Which number?")
BOTH = SAME.replace("Which", "Urgency: routine\nWhich").replace("How old?", "How old are you?")


@pytest.fixture
def typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: ModuleType
) -> Callable[..., int]:
    """Give a review at a terminal in which a person types these lines and leaves."""
    fake = ModuleType("dialogue.conversation")
    vars(fake)["Conversation"] = program.Talk
    monkeypatch.setitem(sys.modules, "dialogue.conversation", fake)
    monkeypatch.setattr("chat.replay._is_terminal", lambda _stream: True)
    monkeypatch.chdir(tmp_path)
    Path("a.transcript").write_text(WORDING, "utf-8")
    Path("b.transcript").write_text(BOTH, "utf-8")

    def review(*lines: str | BaseException) -> int:
        left = iter(lines)

        def answer(_prompt: str) -> str:
            line = next(left, EOFError())
            if isinstance(line, BaseException):
                raise line
            return line

        monkeypatch.setattr(builtins, "input", answer)
        return main(["--today", "2026-11-20", "replay", "--review", "."])

    return review


def texts() -> tuple[str, str]:
    """Read both transcripts."""
    return Path("a.transcript").read_text("utf-8"), Path("b.transcript").read_text("utf-8")


def test_all_are_accepted_the_gravest_first(
    typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """Advice asks for its reason; what is no choice is asked again."""
    assert typed("a", "a new edition", "yes", "A", " accept ") == 0

    accepted = SAME.replace("15\n\n", "15\naccepted: 2026-11-20 a new edition\n\n")
    assert texts() == (SAME, accepted)
    said = capsys.readouterr().out
    assert said.startswith("\nChange 1 of 3: b.transcript:9: advice\n--- b.transcript\n")
    assert "\nRead 'yes'; accepted: a, r or s.\n" in said
    assert said.endswith("accepted: 1 advice, 2 wording\n2 replayed, all the same\n")


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (("r", "a", "r"), (SAME, BOTH)),
        (("a", "", "s"), (WORDING, BOTH)),
        (("s",), (WORDING, BOTH)),
        ((), (WORDING, BOTH)),
        (("r", "a", KeyboardInterrupt()), (SAME, BOTH)),
    ],
)
def test_what_is_not_accepted_stays(
    typed: Callable[..., int], lines: tuple[str, ...], left: tuple[str, str]
) -> None:
    """Rejected, without a reason, skipped, left: what was accepted before is taken."""
    assert typed(*lines) == 1
    assert texts() == left


def test_what_is_left_is_named_without_being_shown_again(
    typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """The person has just seen it."""
    typed("s")

    assert capsys.readouterr().out.endswith(
        "nothing accepted\n"
        "b.transcript:6: wording\n"
        "b.transcript:9: advice\n"
        "a.transcript:9: wording\n"
        "2 replayed, 2 differ; turns changed: 1 advice, 2 wording\n"
    )


def test_what_is_not_met_is_not_offered(
    typed: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """It is told, and stays."""
    text = WORDING.replace("> 46\n", "> 46\n! asks: diet\n")
    Path("a.transcript").write_text(text, "utf-8")
    Path("b.transcript").write_text(SAME, "utf-8")

    assert typed("a") == 1
    said = capsys.readouterr().out
    assert said.startswith("a.transcript:8: expected asks: diet; asked: Which level?\n")
    assert "nothing accepted\n" in said
    assert texts() == (text, SAME)
