"""The terminal as it really is: it closes, it sends bytes that are no text, it gets signals.

Every way in which the program can be ended leaves the terminal as it was found.
"""

import asyncio
import os
import selectors
import signal
import sys
from codecs import getincrementaldecoder
from io import TextIOWrapper
from typing import IO, TYPE_CHECKING, Any, Final

from textual import events
from textual.geometry import Size
from textual.message import Message

if TYPE_CHECKING:
    from textual.driver import Driver

LARGEST: Final = Size(1000, 500)
"""Columns and rows above which a terminal's word about its size is not believed."""


def draws_glyphs() -> bool:
    """Tell whether the locale promises more than ASCII; an unset one promises nothing else."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG"))
    locale = next((name for name in names if name), "utf-8")
    return "utf" in locale.lower()


def clamped(size: Size) -> Size:
    """Return a size that can be drawn, however large the terminal claims to be."""
    return Size(min(size.width, LARGEST.width), min(size.height, LARGEST.height))


class Unbroken:
    """A stream that goes on quietly when its terminal is gone."""

    def __init__(self, stream: IO[str]) -> None:
        """Wrap a text stream."""
        self._stream = stream

    def write(self, text: str) -> int:
        """Write the text, or nothing if nobody can read it."""
        try:
            return self._stream.write(text)
        except (OSError, ValueError):
            return 0

    def flush(self) -> None:
        """Flush what was written, if anybody can read it."""
        try:
            self._stream.flush()
        except (OSError, ValueError):
            return

    def fileno(self) -> int:
        """Return the stream's descriptor."""
        return self._stream.fileno()


if sys.platform != "win32":
    from textual.drivers.linux_driver import LinuxDriver

    class HardenedDriver(LinuxDriver):
        """Textual's driver with tolerant input, orderly ends, and sizes it can draw."""

        def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - passed on
            """Write to standard output: standard error may go to a file."""
            super().__init__(*args, **options)
            if isinstance(sys.__stdout__, TextIOWrapper):
                sys.__stdout__.reconfigure(errors="replace")
                self._file = Unbroken(sys.__stdout__)  # type: ignore[assignment]

        def start_application_mode(self) -> None:
            """Catch the signals first: from here on the terminal has to be restored."""
            loop = asyncio.get_running_loop()
            for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
                loop.add_signal_handler(number, self._end, number)
            super().start_application_mode()  # type: ignore[no-untyped-call]

        def _end(self, number: int) -> None:
            self._app.exit(return_code=128 + number)

        def _get_terminal_size(self) -> tuple[int, int]:
            return clamped(Size(*super()._get_terminal_size()))

        def process_message(self, message: Message) -> None:
            """Pass on a message; a size is made believable."""
            if isinstance(message, events.Resize):
                message = events.Resize(clamped(message.size), clamped(message.virtual_size))
            super().process_message(message)

        def run_input_thread(self) -> None:
            """Read until the end; what is no UTF-8 becomes U+FFFD."""
            from chat.sequences import Parser

            parser = Parser()
            decode = getincrementaldecoder("utf-8")(errors="replace").decode
            with selectors.SelectSelector() as selector:
                selector.register(self.fileno, selectors.EVENT_READ)
                while not self.exit_event.is_set():
                    if selector.select(0.1):
                        data = self._read()
                        if not data:  # the terminal was closed
                            self._loop.call_soon_threadsafe(self._end, signal.SIGHUP)
                            return
                        for message in parser.feed(decode(data)):
                            self.process_message(message)
                    for message in parser.tick():
                        self.process_message(message)

        def _read(self) -> bytes:
            try:
                return os.read(self.fileno, 4096)
            except OSError:
                return b""


def driver() -> "type[Driver] | None":
    """Return the hardened driver; None, Textual's own choice, where there is no POSIX terminal."""
    return None if sys.platform == "win32" else HardenedDriver
