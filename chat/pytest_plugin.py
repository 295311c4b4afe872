"""pytest collects transcripts: each is one test, which holds its conversation again.

Registered with pytest wherever Cobalt is installed, so nothing of the program is loaded before a
transcript is run: a run without transcripts is not slowed, and coverage sees every import.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

_SUFFIX = ".transcript"


class TranscriptFile(pytest.File):
    """A file with one conversation."""

    def collect(self) -> Iterator[pytest.Item]:
        """Give the one test."""
        yield TranscriptItem.from_parent(self, name=self.path.name.removesuffix(_SUFFIX))


class TranscriptItem(pytest.Item):
    """One replay."""

    def runtest(self) -> None:
        """Hold the conversation again; fail with file, line and the difference explained."""
        from chat.replay.holding import hold
        from dialogue.transcripts.showing import explained

        result = hold(str(self.path), self._name())
        if isinstance(result, str):
            pytest.fail(result, pytrace=False)
        if result:
            pytest.fail("\n".join(explained(result)), pytrace=False)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Name the test by its file."""
        return self.path, 0, self._name()

    def _name(self) -> str:
        root = self.config.rootpath
        return str(self.path.relative_to(root) if self.path.is_relative_to(root) else self.path)


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> TranscriptFile | None:
    """Take the files that are transcripts."""
    if file_path.suffix != _SUFFIX:
        return None
    return TranscriptFile.from_parent(parent, path=file_path)
