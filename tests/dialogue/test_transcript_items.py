"""Every transcript is one test for pytest, and says where it differs."""

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]
SETUP = f"""
import runpy
runpy.run_path({str(TESTS / "chat" / "program.py")!r})["install"]()
"""
HEADER = "title: t\nshows: s\ncase: c\ntoday: 2026-01-15\n\n"


def test_each_transcript_is_one_test(tmp_path: Path) -> None:
    """One that goes as written passes; others fail with file, line, difference, no traceback."""
    folder = tmp_path / "transcripts"
    folder.mkdir()
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "conftest.py").write_text(SETUP)
    collector = (TESTS.parent / "transcripts" / "conftest.py").read_text()
    (folder / "conftest.py").write_text(collector)
    (folder / "same.transcript").write_text(f"{HEADER}How old?\n")
    (folder / "other.transcript").write_text(f"{HEADER}How tall?\n")
    (folder / "none.transcript").write_text("hello\n")

    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert "transcripts/other.transcript:6: differs" in run.stdout
    assert "-How tall?\n+How old?\n" in run.stdout
    assert "transcripts/none.transcript:1: read 'hello'" in run.stdout
    assert "2 failed, 1 passed" in run.stdout
    assert "Traceback" not in run.stdout
    assert "conftest.py:" not in run.stdout
