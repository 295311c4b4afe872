"""The house itself: the lock file and the documents agree with pyproject.toml."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")


def locked() -> list[Requirement]:
    """Every pinned package of the lock file, without its hashes."""
    return [
        Requirement(line.rstrip(" \\")) for line in LOCK.splitlines() if re.match("[a-z]", line)
    ]


def wanted() -> list[str]:
    """What the program and its tests ask for in pyproject.toml."""
    return [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]]


@pytest.mark.parametrize("line", wanted())
def test_lock_satisfies_pyproject(line: str) -> None:
    """Each dependency is locked at a version that pyproject.toml allows."""
    want = Requirement(line)
    environments = [
        {"python_version": version, "python_full_version": f"{version}.0"}
        for version in ("3.11", "3.12")
    ]
    checked = 0
    for environment in environments:
        if want.marker and not want.marker.evaluate(environment):
            continue
        found = [
            pin
            for pin in locked()
            if pin.name == want.name and (not pin.marker or pin.marker.evaluate(environment))
        ]

        assert len(found) == 1, f"{want.name} is not locked: make requirements.lock anew"
        assert want.specifier.contains(next(iter(found[0].specifier)).version)
        checked += 1

    assert checked


def test_lock_pins_by_hash() -> None:
    """Every locked package is pinned exactly and by at least one hash."""
    blocks = re.split(r"\n(?=[a-z])", LOCK)[1:]

    assert len(blocks) == len(locked())
    for block in blocks:
        assert re.match(r"[a-z0-9.-]+==[0-9.]+( ;.*)? \\\n    --hash=sha256:[0-9a-f]{64}", block)


def test_lock_names_no_index() -> None:
    """The lock file names no server: the reader's own index serves it."""
    assert "://" not in LOCK


def test_every_transcript_is_a_test() -> None:
    """A bare ``pytest`` collects each transcript: none is left unplayed in silence."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "transcripts"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    files = sorted(path.name for path in (ROOT / "transcripts").rglob("*.transcript"))

    assert files
    assert [name for name in files if name not in done.stdout] == []


def test_readme_links_lead_somewhere() -> None:
    """Every file that the README names by a link is there."""
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", (ROOT / "README.md").read_text("utf-8"))

    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_license_is_apache() -> None:
    """The license file holds the whole Apache License 2.0."""
    text = (ROOT / "LICENSE").read_text("utf-8")

    assert "Apache License\n                           Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text
    assert PROJECT["license"] == "Apache-2.0"
