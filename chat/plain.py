"""The conversation as lines that are only ever added: for screen readers, pipes and logs."""

import codecs
import os
import signal
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import TYPE_CHECKING, NoReturn, TextIO

from dialogue.reply import Effect, Kind, Reply

if TYPE_CHECKING:
    from chat.session import Session

LINE_LIMIT = 20_000  # characters read of one line; the rest of it is thrown away
_WIDTHS = (20, 100)  # narrower breaks words, wider is hard to read
_WAKE = 0.25  # seconds
_SIGNALS = ("SIGTERM", "SIGHUP", "SIGQUIT")
_COLORS = {
    Kind.TITLE: "1;34",
    Kind.HEADING: "1;34",
    Kind.QUESTION: "1",
    Kind.BOTTOM_LINE: "1",
    Kind.WARNING: "1;31",
    Kind.PROBLEM: "33",
    Kind.REFERENCE: "2",
}
_PLAIN_SIGNS = {
    "µ": "u",
    "μ": "u",
    "×": "x",
    "·": "-",
    "•": "*",
    "–": "-",
    "—": "-",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "…": "...",
    "≥": ">=",
    "≤": "<=",
    "→": "->",
    "±": "+/-",
}


class SignalledError(BaseException):
    """The program was told to end; ``status`` is what it ends with."""

    def __init__(self, number: int) -> None:
        """Take the signal's number."""
        super().__init__(number)
        self.status = 128 + number


def run(session: "Session", *, color: bool = False) -> int:
    """Hold the conversation on standard input and output; return the exit status.

    The end of the input is no error. A signal ends the program with 128 and its number, what was
    said being kept where that was wanted.
    """
    prepare_streams()
    paper = Paper(sys.stdout, color=color)
    status = 0
    try:
        with _signals_end():
            status = _talk(session, paper)
    except KeyboardInterrupt:
        status = 128 + signal.SIGINT
    except SignalledError as ended:
        status = ended.status
    finally:
        with _signals_wait():
            words = session.finish(interrupted=status != 0)
            with suppress(OSError):  # the terminal may be gone
                paper.write(*([""] if status and paper.terminal else []), *words)
    return status


def prepare_streams() -> None:
    """Read any bytes; write signs that the terminal can show, or the nearest plain ones."""
    codecs.register_error("cobalt", _nearest)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if stream is None:
            continue
        encoding = stream.encoding
        if stream is not sys.stdin and _only_ascii():
            encoding = "ascii"
        errors = "replace" if stream is sys.stdin else "cobalt"
        stream.reconfigure(encoding=encoding, errors=errors)  # type: ignore[union-attr]


class Paper:
    """Where the program's words go: whole lines, wrapped only for a terminal."""

    def __init__(self, stream: TextIO | None, *, color: bool = False) -> None:
        """Look once at what kind of place this is."""
        self._stream = stream
        self._color = color
        self.terminal = stream is not None and stream.isatty()

    def show(self, reply: Reply) -> None:
        """Write one turn of the program."""
        if self.terminal:
            self.write("")  # room between the turns, for the eye only
        for block in reply.blocks:
            lines = [line for text in block.text.split("\n") for line in self._wrapped(text)]
            self.write(*(self._colored(line, block.kind) for line in lines))

    def write(self, *lines: str) -> None:
        """Write lines and let them be seen at once."""
        if self._stream is not None:
            self._stream.writelines(f"{line}\n" for line in lines)
            self._stream.flush()

    def _wrapped(self, text: str) -> list[str]:
        if not self.terminal:
            return [text]
        width = _width()
        if len(text) <= width:
            return [text]
        from textwrap import wrap  # only for long lines in a terminal

        indent = " " * (len(text) - len(text.lstrip()) + 2)
        return wrap(text, width, subsequent_indent=indent, break_on_hyphens=False)

    def _colored(self, line: str, kind: Kind) -> str:
        code = _COLORS.get(kind) if self._color else None
        return f"\x1b[{code}m{line}\x1b[0m" if code else line


def _width() -> int:
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        columns = 0
    low, high = _WIDTHS
    return min(max((columns or 80) - 1, low), high)


def _talk(session: "Session", paper: Paper) -> int:
    paper.show(session.opening())
    reply = session.start()  # heavy: loads while the person reads the first question
    if session.resumed:
        paper.show(reply)
    typing = sys.stdin is not None and sys.stdin.isatty()
    if typing:
        _allow_editing()
    while reply.effect is not Effect.QUIT:
        with _waking():
            line = _typed(paper) if typing else _piped()
        if line is None:
            break
        reply = session.answer(line)
        paper.show(reply)
    return 0


def _typed(paper: Paper) -> str | None:
    try:
        return input("> ")
    except EOFError:
        paper.write("")  # what follows begins on a line of its own
        return None


def _piped() -> str | None:
    """Read one line of any length without holding more of it than is used."""
    if sys.stdin is None:
        return None
    line = sys.stdin.readline(LINE_LIMIT)
    rest = line
    while rest and not rest.endswith("\n"):
        rest = sys.stdin.readline(LINE_LIMIT)
    return line.rstrip("\r\n") if line else None  # Windows ends its lines in two signs


def _allow_editing() -> None:
    """Give the prompt arrow keys; pasted lines count as one answer each, as typed ones do."""
    with suppress(ImportError):
        import readline  # after the first question

        readline.parse_and_bind("set enable-bracketed-paste off")
        readline.set_auto_history(True)


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end]
    return "".join(_nearest_sign(c) for c in text), error.end


def _nearest_sign(sign: str) -> str:
    base = unicodedata.normalize("NFKD", sign)
    return _PLAIN_SIGNS.get(sign) or "".join(c for c in base if c.isascii()) or "?"


def _only_ascii() -> bool:
    """Whether the person's settings ask for the plainest signs in so many words."""
    names = ("LC_ALL", "LC_CTYPE", "LANG")
    return next((os.environ[n] for n in names if os.environ.get(n)), "") in ("C", "POSIX")


@contextmanager
def _waking() -> Iterator[None]:
    """Wake up now and then while a line is awaited.

    A signal that arrives after the prompt but just before the waiting begins is not noticed
    until something is typed: the program would seem not to hear it.
    """
    if not hasattr(signal, "setitimer"):  # Windows
        yield
        return
    signal.signal(signal.SIGALRM, lambda _number, _frame: None)
    signal.setitimer(signal.ITIMER_REAL, _WAKE, _WAKE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


@contextmanager
def _signals_end() -> Iterator[None]:
    def end(number: int, _frame: FrameType | None) -> NoReturn:
        raise SignalledError(number)

    for name in _SIGNALS:
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is not signal.SIG_IGN:  # nohup stays in force
            signal.signal(number, end)
    yield


@contextmanager
def _signals_wait() -> Iterator[None]:
    """Let nothing interrupt the writing at the end."""
    for name in (*_SIGNALS, "SIGINT"):
        number = getattr(signal, name, None)
        if number:
            signal.signal(number, signal.SIG_IGN)
    yield
