"""The plugin with which pytest collects transcripts, in a project of somebody else."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from chat import pytest_plugin
from dialogue.transcripts import SUFFIX

# The one that is here, whatever is installed.
PLUGIN = ("-p", "no:cobalt", "-p", "chat.pytest_plugin")
HERE = Path(__file__).parent
ROOT = HERE.parents[1]
HEADER = "title: t\nshows: s\ncase: c\ntoday: 2026-01-15\n\n"
END = "(end of transcript)\n"
CONFTEST = f"""
import runpy
runpy.run_path({str(HERE / "program.py")!r})["install"]()
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a project with three transcripts: the same, another, none."""
    folder = tmp_path / "project"
    (folder / "talks").mkdir(parents=True)
    (folder / "pytest.ini").write_text("[pytest]\n")
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "talks" / "same.transcript").write_text(f"{HEADER}How old?\n{END}")
    (folder / "talks" / "other.transcript").write_text(f"{HEADER}How tall?\n{END}")
    (folder / "talks" / "none.transcript").write_text("hello\n")
    return folder


def run(project: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run pytest there."""
    command = [sys.executable, "-m", "pytest", "-q", *PLUGIN, *options]
    environment = {name: v for name, v in os.environ.items() if name != "PYTEST_ADDOPTS"}
    return subprocess.run(
        command,
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_each_transcript_is_one_test(project: Path) -> None:
    """One that goes as written passes; others fail with file, line, difference, no traceback."""
    done = run(project, "-p", "no:cacheprovider")

    assert "talks/other.transcript:6: wording\n" in done.stdout
    assert "-How tall?\n+How old?\n" in done.stdout
    assert "talks/none.transcript:1: read 'hello'" in done.stdout
    assert "FAILED talks/other.transcript::other - Failed: talks/other.transcript:6" in done.stdout
    assert "2 failed, 1 passed" in done.stdout
    assert "Traceback" not in done.stdout
    assert ".py:" not in done.stdout


def test_the_options_of_pytest_work(project: Path) -> None:
    """-k chooses, -x stops, --lf repeats what failed, -n shares out."""
    assert "1 passed, 2 deselected" in run(project, "-k", "same").stdout
    assert "1 failed" in run(project, "-x").stdout
    assert "2 failed, 1 passed" in run(project, "-n", "2").stdout

    (project / "talks" / "none.transcript").unlink()
    run(project)
    again = run(project, "--lf")

    assert "1 failed" in again.stdout
    assert "passed" not in again.stdout


def test_nothing_is_loaded_before_a_transcript_runs(project: Path) -> None:
    """A run that collects only is not slowed, and coverage misses no import."""
    code = (
        f"import pytest, sys; pytest.main(['-q', '--collect-only', *{PLUGIN}]); "
        "print(sorted(name for name in sys.modules if name.split('.')[0] in "
        "('core', 'dialogue', 'textual', 'rich')))"
    )
    (project / "conftest.py").unlink()
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, cwd=project, capture_output=True, text=True, timeout=60, check=False
    )

    assert "talks/same.transcript::same" in done.stdout
    assert done.stdout.endswith("[]\n")


def test_it_is_registered_and_knows_the_ending() -> None:
    """Whoever installs Cobalt has it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert project["entry-points"]["pytest11"] == {"cobalt": pytest_plugin.__name__}
    assert pytest_plugin._SUFFIX == SUFFIX  # noqa: SLF001
