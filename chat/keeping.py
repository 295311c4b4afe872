"""Keeping a conversation on the disk for as long as the person consents."""

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from chat.files import UnusableError, reason

if TYPE_CHECKING:
    from chat.journal import Header, Journal

RESUME = (
    "Go on with this conversation later: cobalt --resume",
    "Remove all kept conversations: cobalt --delete",
)


def sessions_folder(state_dir: Path | None = None) -> Path:
    """Give the folder of the kept conversations; ``COBALT_STATE`` moves it."""
    if state_dir is None and os.environ.get("COBALT_STATE"):
        state_dir = Path(os.environ["COBALT_STATE"])
    if state_dir is None:
        from platformdirs import user_state_dir  # only when keeping

        state_dir = Path(user_state_dir("cobalt", appauthor=False))
    return state_dir / "sessions"


def knowledge() -> str:
    """Give the digest of the rules and sources that conversations rest on."""
    from core.sources import digest  # only when keeping

    return digest()


class Keeper:
    """Writes what is said while consent lasts, and removes it when consent ends.

    A disk that fails ends no conversation: it is said once and nothing more is written.
    """

    def __init__(self, state_dir: Path | None) -> None:
        """Touch nothing yet: without consent not even a folder is made."""
        self._state_dir = state_dir
        self._journal: Journal | None = None
        self._failed = False

    @property
    def kept(self) -> bool:
        """Whether the conversation is on the disk."""
        return self._journal is not None

    def check(self) -> None:
        """See now whether conversations can be kept.

        Raises:
            UnusableError: they cannot.
        """
        from chat.journal import check_folder  # only when keeping

        check_folder(sessions_folder(self._state_dir))

    def reopen(self) -> "tuple[Header, tuple[str, ...]]":
        """Open the last interrupted conversation; give how it was begun and what was said.

        Raises:
            UnusableError: there is none, or it is damaged.
        """
        from chat.journal import Journal  # only when keeping

        self._journal, header, said = Journal.resume(sessions_folder(self._state_dir))
        return header, said

    def begin(self, header: "Header", said: list[str]) -> tuple[str, ...]:
        """Write everything said so far, unless it is written already; give notes."""
        if self._journal or self._failed:
            return ()
        from chat.journal import Journal  # only when keeping

        header = replace(header, knowledge=knowledge())
        try:
            self._journal = Journal.create(sessions_folder(self._state_dir), header, tuple(said))
        except UnusableError as error:
            return self._fail(error)
        return ()

    def write(self, heard: str) -> tuple[str, ...]:
        """Put one input on the disk before it is acknowledged; give notes."""
        try:
            if self._journal:
                self._journal.append(heard)
        except OSError as error:
            return self._fail(error)
        return ()

    def withdraw(self) -> None:
        """Take back the last input, which turned out to be no part of the conversation."""
        if self._journal:
            self._journal.withdraw()

    def remove(self) -> tuple[str, ...]:
        """Remove what was kept, if anything was: consent has ended; give notes."""
        journal, self._journal = self._journal, None
        try:
            if journal:
                journal.discard()
        except OSError as error:
            return self._fail(error)
        return ()

    def end(self, *, finished: bool, empty: bool) -> tuple[str, ...]:
        """Close the file; unless finished, give words on how to go on or remove it."""
        journal, self._journal = self._journal, None
        if journal is None:
            return ()
        try:
            if finished:
                journal.finish()
        except OSError:
            finished = False
        journal.close()
        return () if finished or empty else RESUME

    def _fail(self, error: Exception) -> tuple[str, ...]:
        self._failed, self._journal = True, None
        why = error.lines[0] if isinstance(error, UnusableError) else reason(error)
        return (f"From here on this conversation is not kept: {why}.",)
