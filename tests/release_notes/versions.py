"""Two versions of the knowledge, each asked in a process of its own."""

import io
import json
import os
import subprocess
import sys
import tarfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

Json = dict[str, Any]
Outcomes = list[Json]

_SCRIPT = Path(__file__).with_name("outcomes.py")
_PARTS = ("core", "dialogue")


class NoSuchVersionError(ValueError):
    """Neither a folder with the program nor a revision of this repository."""


@contextmanager
def checkout(version: str) -> Iterator[Path]:
    """Give the folder of a version: one that is there, or a revision's files for a while.

    Raises:
        NoSuchVersionError: there is neither.
    """
    if all((Path(version) / part).is_dir() for part in _PARTS):
        yield Path(version).resolve()
        return
    command = ["git", "archive", version, *_PARTS]
    found = subprocess.run(command, capture_output=True, check=False)
    if found.returncode:
        message = f"{version}: neither a folder with core/ and dialogue/ nor a revision"
        raise NoSuchVersionError(message)
    with TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(found.stdout)) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder)


def ask(folder: Path, asked: Iterable[Json]) -> list[Outcomes]:
    """Ask a version about patients or conversations, in order."""
    run = subprocess.run(
        [sys.executable, "-P", str(_SCRIPT)],
        input="".join(f"{json.dumps(one)}\n" for one in asked),
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in run.stdout.splitlines()]
