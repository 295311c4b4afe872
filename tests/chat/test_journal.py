"""Conversations on disk: private, complete, and refused when damaged."""

import os
import stat
from datetime import date
from pathlib import Path

import pytest

from chat.files import UnusableError
from chat.journal import Header, Journal, delete_all

HEADER = Header(date(2026, 1, 15), "patient", None, "abc")


def written(folder: Path, *said: str) -> Path:
    """Leave an interrupted conversation behind; give its file."""
    journal = Journal.create(folder, HEADER)
    for text in said:
        journal.append(text)
    journal.close()
    return folder / journal.name


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_only_the_owner_may_read(tmp_path: Path, umask: int) -> None:
    """Whatever the umask, the folder is 0700 and the file 0600."""
    folder = tmp_path / "a" / "sessions"
    before = os.umask(umask)
    try:
        file = written(folder, "46")
    finally:
        os.umask(before)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_everything_said_comes_back(tmp_path: Path) -> None:
    """Inputs are read back in order, whatever signs they hold."""
    said = ("46", "0.31 µmol/L", "", '"{}\\', "[/bold]")
    written(tmp_path, *said)

    journal, header, read = Journal.resume(tmp_path)
    journal.close()

    assert read == said
    assert (header.today, header.audience, header.keep) == (date(2026, 1, 15), "patient", None)


def test_a_torn_last_line_is_dropped(tmp_path: Path) -> None:
    """What a program killed while writing leaves behind was never acknowledged."""
    file = written(tmp_path, "46", "vegan")
    file.write_bytes(file.read_bytes()[:-5])

    journal, _, read = Journal.resume(tmp_path)
    journal.append("47")
    journal.close()

    assert read == ("46",)
    assert Journal.resume(tmp_path)[2] == ("46", "47")


def test_a_file_torn_in_its_first_line_is_passed_over(tmp_path: Path) -> None:
    """A conversation of which nothing was written yet is not there."""
    file = written(tmp_path)
    file.write_bytes(file.read_bytes()[:20])

    with pytest.raises(UnusableError, match="no interrupted conversation"):
        Journal.resume(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [(b'"46"', b'"47"', 2), (b'"vegan"', b'"Vegan"', 3), (b'"today"', b'"todax"', 1)],
)
def test_an_edited_line_is_refused_by_number(
    tmp_path: Path, old: bytes, new: bytes, line: int
) -> None:
    """A changed value never becomes a fact about a patient."""
    file = written(tmp_path, "46", "vegan", "no")
    file.write_bytes(file.read_bytes().replace(old, new))

    with pytest.raises(UnusableError, match=rf"\.journal:{line}: damaged"):
        Journal.resume(tmp_path)


def test_looking_makes_no_folder(tmp_path: Path) -> None:
    """Where nothing was ever kept, resuming and deleting leave nothing behind."""
    folder = tmp_path / "a" / "sessions"

    with pytest.raises(UnusableError, match="no interrupted conversation"):
        Journal.resume(folder)
    assert delete_all(folder) == 0
    assert not list(tmp_path.iterdir())


def test_a_removed_line_is_refused(tmp_path: Path) -> None:
    """Each checksum rests on the lines before, so a gap shows on the next line."""
    file = written(tmp_path, "46", "vegan", "no")
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:2], *lines[3:]]))

    with pytest.raises(UnusableError, match=r"\.journal:3: damaged"):
        Journal.resume(tmp_path)


def test_a_finished_conversation_is_not_gone_on_with(tmp_path: Path) -> None:
    """After the end there is nothing to resume; the one before it is found."""
    written(tmp_path, "first")
    journal = Journal.create(tmp_path, HEADER, ("second",))
    journal.finish()
    journal.close()

    assert Journal.resume(tmp_path)[2] == ("first",)


def test_two_programs_never_write_one_file(tmp_path: Path) -> None:
    """A conversation that is open elsewhere is not resumed."""
    journal = Journal.create(tmp_path, HEADER, ("46",))

    with pytest.raises(UnusableError, match="open in another program"):
        Journal.resume(tmp_path)
    journal.close()
    Journal.resume(tmp_path)[0].close()


def test_an_input_can_be_taken_back(tmp_path: Path) -> None:
    """What turned out to be no part of the conversation leaves no trace."""
    journal = Journal.create(tmp_path, HEADER, ("46",))
    journal.append("quit")
    journal.withdraw()
    journal.withdraw()  # only the last one, and only once
    journal.append("vegan")
    journal.close()

    assert Journal.resume(tmp_path)[2] == ("46", "vegan")


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777])
def test_a_folder_others_write_to_is_refused(tmp_path: Path, mode: int) -> None:
    """Another user could have put a conversation there."""
    tmp_path.chmod(mode)

    with pytest.raises(UnusableError, match="others may write"):
        Journal.create(tmp_path, HEADER)
    assert not list(tmp_path.iterdir())


def test_links_and_pipes_are_no_conversations(tmp_path: Path) -> None:
    """Only plain files of the right name are opened, a link to one is not."""
    target = written(tmp_path / "elsewhere", "46")
    folder = tmp_path / "sessions"
    folder.mkdir(mode=0o700)
    (folder / "a.journal").symlink_to(target)
    os.mkfifo(folder / "b.journal")
    (folder / "NOT OURS.journal").write_bytes(target.read_bytes())

    with pytest.raises(UnusableError, match="no interrupted conversation"):
        Journal.resume(folder)


def test_a_folder_that_is_a_link_is_refused(tmp_path: Path) -> None:
    """The folder itself may not lead elsewhere."""
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")

    with pytest.raises(UnusableError, match="cannot be used"):
        Journal.create(tmp_path / "link", HEADER)


def test_delete_removes_all_conversations_and_nothing_else(tmp_path: Path) -> None:
    """Finished or not, they go; a file that is none of ours stays."""
    written(tmp_path, "46")
    written(tmp_path, "47")
    (tmp_path / "notes.txt").write_text("mine")

    assert delete_all(tmp_path) == 2
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def test_discarding_removes_the_file(tmp_path: Path) -> None:
    """When consent ends, nothing is left on the disk."""
    journal = Journal.create(tmp_path, HEADER, ("46",))
    journal.discard()

    assert not list(tmp_path.iterdir())
