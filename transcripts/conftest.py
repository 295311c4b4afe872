# ruff: noqa: INP001 - not a package: pytest imports it by path
"""Make every transcript one test: it is replayed, and the words must be the same.

This stands here and not in tests/ so that ``pytest transcripts/some.transcript`` finds it too.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue.transcript import SUFFIX, TranscriptError, replay


class TranscriptFile(pytest.File):
    """A file with one conversation."""

    def collect(self) -> Iterator[pytest.Item]:
        """Give the one test."""
        yield TranscriptItem.from_parent(self, name=self.path.stem)


class TranscriptItem(pytest.Item):
    """One replay."""

    def runtest(self) -> None:
        """Hold the conversation again; fail with file, line and a unified diff."""
        name = self._name()
        try:
            played = replay(self.path.read_text(encoding="utf-8"), name)
        except TranscriptError as error:
            pytest.fail(str(error), pytrace=False)
        if played.line:
            pytest.fail(f"{name}:{played.line}: differs\n{played.difference}", pytrace=False)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Name the test by its file."""
        return self.path, 0, self._name()

    def _name(self) -> str:
        root = self.config.rootpath
        return str(self.path.relative_to(root) if self.path.is_relative_to(root) else self.path)


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> TranscriptFile | None:
    """Take the files that are transcripts."""
    if file_path.suffix != SUFFIX:
        return None
    return TranscriptFile.from_parent(parent, path=file_path)
