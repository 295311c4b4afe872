"""Conversations on disk, so that none is lost: one file each, one line for each thing said.

A line is ``crc json``. The checksum runs on from line to line, so a line that was changed,
removed or moved does not fit. Only a last line without its newline is forgiven: that is what
a program killed while writing leaves behind, and it was never acknowledged.

The folder is 0700, each file 0600, whatever the umask.
"""

import json
import os
import re
import secrets
import stat
import sys
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from chat.files import UnusableError, reason

if sys.platform != "win32":
    import fcntl

FORMAT = 1
NOTHING = "no interrupted conversation to go on with"
SIZE_LIMIT = 10_000_000  # bytes; a long conversation has a few thousand
_NAME = re.compile(r"[a-z0-9-]{1,64}\.journal")
_FLAGS = os.O_RDWR | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(frozen=True, slots=True)
class Header:
    """What a conversation was begun with; with the lines said it is the whole conversation.

    ``keep`` is the consent given on the command line (None: asked in the conversation),
    ``knowledge`` the digest of the rules and sources it was begun under.
    """

    today: date
    audience: str | None
    keep: bool | None
    knowledge: str = ""
    started: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    header: Header
    said: tuple[str, ...]
    finished: bool
    size: int
    crc: int


class Journal:
    """One open conversation file, locked for this program."""

    def __init__(
        self, folder: int, name: str, descriptor: int, size: int = 0, crc: int = 0
    ) -> None:
        """Take over the two descriptors; use ``create`` or ``resume``."""
        self._folder, self.name, self._descriptor = folder, name, descriptor
        self._size, self._crc = size, crc
        self._before: tuple[int, int] | None = None  # where the last input began

    @classmethod
    def create(cls, folder: Path, header: Header, said: tuple[str, ...] = ()) -> "Journal":
        """Open a new file that already holds everything said so far.

        Raises:
            UnusableError: the folder or the file cannot be used.
        """
        directory = _open_folder(folder)
        now = datetime.now(UTC)
        name = f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(4)}.journal"
        try:
            flags = _FLAGS | os.O_CREAT | os.O_EXCL
            descriptor = os.open(name, flags, 0o600, dir_fd=directory)
            os.fchmod(descriptor, 0o600)
            _lock(descriptor)
            journal = cls(directory, name, descriptor)
            first = asdict(header) | {"today": header.today.isoformat(), "started": f"{now:%FT%TZ}"}
            journal._write({"cobalt": FORMAT} | first, *({"said": text} for text in said))
            os.fsync(directory)
        except OSError as error:
            message = f"{folder / name}: cannot be written: {reason(error)}"
            raise UnusableError(message) from None
        return journal

    @classmethod
    def resume(cls, folder: Path) -> "tuple[Journal, Header, tuple[str, ...]]":
        """Open the conversation that was last spoken in and neither ended nor is open elsewhere.

        Raises:
            UnusableError: there is none, or the newest is damaged; names file and line.
        """
        if not folder.is_dir():
            raise UnusableError(NOTHING)
        directory = _open_folder(folder)
        busy = False
        for name in _names(directory):
            try:
                descriptor = os.open(name, _FLAGS, dir_fd=directory)
            except OSError as error:
                message = f"{folder / name}: cannot be opened: {reason(error)}"
                raise UnusableError(message) from None
            try:
                _lock(descriptor)
            except OSError:
                busy = True
                os.close(descriptor)
                continue
            found = _parse(_content(descriptor, folder / name), str(folder / name))
            if found is None or found.finished:
                os.close(descriptor)
                continue
            os.ftruncate(descriptor, found.size)  # a torn last line goes
            journal = cls(directory, name, descriptor, found.size, found.crc)
            return journal, found.header, found.said
        os.close(directory)
        raise UnusableError(NOTHING + (" (one is open in another program)" if busy else ""))

    def append(self, text: str) -> None:
        """Put one input on the disk; when this returns, it survives the program's death.

        Raises:
            OSError: it could not be written.
        """
        before = (self._size, self._crc)
        self._write({"said": text})
        self._before = before

    def withdraw(self) -> None:
        """Take back the last input, which turned out to be no part of the conversation."""
        if self._before is None:
            return
        self._size, self._crc = self._before
        self._before = None
        os.ftruncate(self._descriptor, self._size)
        os.fsync(self._descriptor)

    def finish(self) -> None:
        """Mark the conversation as ended: nothing is left to go on with."""
        self._write({"end": True})

    def discard(self) -> None:
        """Remove the file: consent was withdrawn."""
        os.unlink(self.name, dir_fd=self._folder)
        self.close()

    def close(self) -> None:
        """Give back the descriptors and with them the lock."""
        os.close(self._descriptor)
        os.close(self._folder)

    def _write(self, *records: Mapping[str, object]) -> None:
        data, crc = b"", self._crc
        for record in records:
            body = json.dumps(record).encode("ascii")
            crc = zlib.crc32(body, crc)
            data += b"%08x %s\n" % (crc, body)
        try:
            rest = data
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
            os.fsync(self._descriptor)
        except OSError:
            os.ftruncate(self._descriptor, self._size)  # a full disk leaves no half line
            raise
        self._before, self._size, self._crc = None, self._size + len(data), crc


def check_folder(folder: Path) -> None:
    """See now, not at the first input, whether conversations can be kept there.

    Raises:
        UnusableError: they cannot.
    """
    os.close(_open_folder(folder))


def delete_all(folder: Path) -> int:
    """Remove every saved conversation; return how many there were.

    Raises:
        UnusableError: the folder cannot be used or a file cannot be removed.
    """
    if not folder.is_dir():
        return 0
    directory = _open_folder(folder)
    try:
        names = _names(directory)
        for name in names:
            os.unlink(name, dir_fd=directory)
        os.fsync(directory)
    except OSError as error:
        message = f"{folder}: cannot be emptied: {reason(error)}"
        raise UnusableError(message) from None
    finally:
        os.close(directory)
    return len(names)


def _open_folder(folder: Path) -> int:
    try:
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True)
        flags = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | _FLAGS & ~(os.O_RDWR | os.O_APPEND)
        descriptor = os.open(folder, flags)
        status = os.fstat(descriptor)
        if status.st_uid != os.geteuid():
            message = f"{folder}: belongs to another user; accepted: a folder of your own"
            raise UnusableError(message)
        if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            message = f"{folder}: others may write to it; accepted: a folder only you can write to"
            raise UnusableError(message)
        os.fchmod(descriptor, 0o700)
    except (OSError, ValueError) as error:
        message = f"{folder}: cannot be used: {reason(error)}"
        raise UnusableError(message) from None
    return descriptor


def _names(directory: int) -> list[str]:
    """Give the conversation files, the one last written to first."""
    with os.scandir(directory) as entries:
        found = [
            (entry.stat(follow_symlinks=False).st_mtime_ns, entry.name)
            for entry in entries
            if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False)
        ]
    return [name for _, name in sorted(found, reverse=True)]


def _lock(descriptor: int) -> None:
    if sys.platform != "win32":
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _content(descriptor: int, path: Path) -> bytes:
    size = os.fstat(descriptor).st_size
    if size > SIZE_LIMIT:
        message = f"{path}: larger than {SIZE_LIMIT} bytes; no conversation is"
        raise UnusableError(message)
    with open(os.dup(descriptor), "rb") as file:  # noqa: PTH123 - a descriptor, not a path
        file.seek(0)
        return file.read()


def _parse(data: bytes, name: str) -> _Read | None:
    """Read a journal; None when not even its first line was completed."""
    *lines, torn = data.split(b"\n")
    if not lines:
        return None
    records, crc = [], 0
    for number, line in enumerate(lines, start=1):
        crc = zlib.crc32(line[9:], crc)
        if line[:9] != b"%08x " % crc:
            raise UnusableError(_damaged(name, number, "the line does not fit its checksum"))
        try:
            record = json.loads(line[9:])
        except (ValueError, RecursionError):
            raise UnusableError(_damaged(name, number, "the line is no JSON")) from None
        if not isinstance(record, dict):
            raise UnusableError(_damaged(name, number, "the line is no object"))
        records.append(record)
    finished = records[-1].get("end") is True
    said = records[1:-1] if finished else records[1:]
    for number, record in enumerate(said, start=2):
        if not isinstance(record.get("said"), str):
            raise UnusableError(_damaged(name, number, "nothing was said on this line"))
    header = _header(records[0], name)
    return _Read(header, tuple(r["said"] for r in said), finished, len(data) - len(torn), crc)


def _header(record: dict[str, object], name: str) -> Header:
    if record.get("cobalt") != FORMAT:
        message = f"{name}:1: written by another Cobalt; accepted: journals of format {FORMAT}"
        raise UnusableError(message)
    audience, keep = record.get("audience"), record.get("keep")
    try:
        today = date.fromisoformat(str(record.get("today")))
    except ValueError:
        raise UnusableError(_damaged(name, 1, "the date is none")) from None
    return Header(
        today=today,
        audience=audience if isinstance(audience, str) else None,
        keep=keep if isinstance(keep, bool) else None,
        knowledge=str(record.get("knowledge")),
        started=str(record.get("started")),
    )


def _damaged(name: str, number: int, why: str) -> str:
    return f"{name}:{number}: damaged: {why}; accepted: a journal as Cobalt wrote it"
