"""Release notes: a changed number and a changed word are told, with whom they touch."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.release_notes.notes import Groups, differences, markdown

ROOT = Path(__file__).parents[2]
OUTCOME = {"verdict": "test_first", "urgency": "routine", "plan": {}, "said": {}}


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """Give a version in which low begins at 150 pg/mL and a course has another name."""
    for part in ("core", "dialogue"):
        shutil.copytree(ROOT / part, tmp_path / part)
    for place, old, new in (
        ("core/thresholds.py", '"serum_b12", "180"', '"serum_b12", "150"'),
        ("core/rules/regimen.py", "IM on alternate days", "IM every other day"),
    ):
        path = tmp_path / place
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    return tmp_path


def notes(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    command = [sys.executable, "-m", "tests.release_notes", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_whose_advice_changes_is_told(changed: Path, tmp_path: Path) -> None:
    """By the conversation with 179 pg/mL, and by the one with numb feet for the word."""
    talks = tmp_path / "talks"
    talks.mkdir()
    for name in ("level-179", "severe-nerves", "level-351"):
        shutil.copy(ROOT / "transcripts" / f"{name}.transcript", talks)

    run = notes(".", str(changed), "--patients", "20", "--transcripts", str(talks))

    assert run.returncode == 0, run.stderr
    assert "Looked at: 3 conversations and 20 random patients." in run.stdout
    decided, _, words = run.stdout.partition("## Other words: regimen/nerves")
    assert "before: treatment now" in decided
    assert "- conversations: level-179\n" in decided
    assert "- conversations: severe-nerves\n" in words
    assert "every other day" in words
    assert "level-351" not in run.stdout


def test_what_is_no_version_is_refused() -> None:
    """In one line, with what is accepted."""
    run = notes("no-such-version")

    assert run.returncode == 2
    assert run.stderr == (
        "no-such-version: neither a folder with core/ and dialogue/ nor a revision\n"
    )


def test_the_same_outcome_is_no_difference() -> None:
    """And with none the notes say that nobody's advice changes."""
    assert not list(differences({"refused": "x"}, {"refused": "y"}))
    assert "Nobody's advice changes." in markdown("t", "asked", Groups(), 3)


def test_the_example_is_the_patient_with_the_fewest_facts() -> None:
    """Facts that say nothing are not spelled out; a patient refused anew is a group of its own."""
    groups = Groups()
    for patient in ({"age": 50, "diet": "vegan"}, {"age": 46, "anemia": "no"}, {"age": 40}):
        groups.take(OUTCOME, {"refused": "age: too young"}, patient=patient)
    groups.take({"refused": "age: too old"}, OUTCOME, talk="a")

    text = markdown("t", "asked", groups, 1)

    assert "## No longer accepted\n\n- in words: age: too young\n- random patients: 3" in text
    assert "- for example: age 40; all else no or unknown" in text
    assert "And 1 more kinds of change, in 0 patients." in text
