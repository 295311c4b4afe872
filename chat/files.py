"""Reading what a person names and writing what only that person may read."""

import contextlib
import os
import stat
import sys
from pathlib import Path

LIMIT = 1_000_000  # bytes; a patient file is a few thousand


class UnusableError(Exception):
    """Arguments or input that cannot be used: the program ends with status 2.

    Args:
        lines: one line for each problem: file, place, what was read, what is accepted.
    """

    def __init__(self, *lines: str) -> None:
        """Keep the lines; each is printed on its own."""
        super().__init__(*lines)
        self.lines = lines


def read_text(name: str) -> str:
    """Read a whole file, or standard input when the name is ``-``.

    Raises:
        UnusableError: the file cannot be read, is too large or is not UTF-8.
    """
    data = read_bytes(name, LIMIT)
    if len(data) > LIMIT:
        message = f"{name}: larger than {LIMIT} bytes; accepted: up to that size"
        raise UnusableError(message)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"{name}: byte {error.start + 1} is not UTF-8; accepted: text in UTF-8"
        raise UnusableError(message) from None


def read_bytes(name: str, limit: int) -> bytes:
    """Read a file, or standard input when the name is ``-``, up to one byte over a limit.

    Raises:
        UnusableError: the file cannot be read.
    """
    try:
        if name == "-":
            return sys.stdin.buffer.read(limit + 1) if sys.stdin else b""
        with Path(name).open("rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        message = f"{name}: cannot be read: {reason(error)}"
        raise UnusableError(message) from None


def check_writable(path: Path) -> None:
    """Refuse a path that a file cannot be written to, before any work is done for it.

    Raises:
        UnusableError: the folder is missing, or something that is no plain file is there.
    """
    try:
        folder = path.parent.is_dir()
        mode = path.lstat().st_mode if os.path.lexists(path) else stat.S_IFREG
    except (OSError, ValueError) as error:
        message = f"{path}: cannot be written: {reason(error)}"
        raise UnusableError(message) from None
    if not folder:
        message = f"{path}: there is no folder {path.parent}"
        raise UnusableError(message)
    if not stat.S_ISREG(mode):  # a link, a pipe, a device, a folder
        message = f"{path}: is not a plain file; accepted: a new name or a plain file"
        raise UnusableError(message)


def write_text(path: Path, text: str, mode: int = 0o600) -> None:
    """Write a file whole or not at all; for its owner only unless told otherwise.

    Raises:
        UnusableError: the file cannot be written.
    """
    import secrets  # only when writing

    check_writable(path)
    draft = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(draft, flags, mode)
        try:
            with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
                draft.chmod(mode)  # whatever the umask
                file.write(text.encode("utf-8", "replace"))
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    except OSError as error:
        message = f"{path}: cannot be written: {reason(error)}"
        raise UnusableError(message) from None


def reason(error: Exception) -> str:
    """Give the system's reason without the path that the caller already names."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()


def forget_output() -> None:
    """Keep the interpreter from complaining, at its end, that nobody reads any more."""
    sink = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            os.dup2(sink, stream.fileno())
