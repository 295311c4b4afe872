"""The command line: ``cobalt``, also ``python -m chat``."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from chat.files import UnusableError, forget_output, reason
from dialogue.reply import AUDIENCES

if TYPE_CHECKING:
    from chat.session import Session

FORMATS = ("json", "markdown", "text", "html")
_SIGPIPE = 13


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status. No traceback reaches a person."""
    try:
        _no_core_dumps()
        arguments = _parser().parse_args(argv)
        status = arguments.run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except UnusableError as error:
        _complain(*error.lines)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        forget_output()
        return 128 + _SIGPIPE
    except OSError as error:  # the disk or the terminal
        _complain(f"the system refused: {reason(error)}")
        return 1
    except Exception as error:  # noqa: BLE001 - the last guard; says nothing about the patient
        _complain(f"something is wrong inside Cobalt ({type(error).__name__}); please report it")
        return 1
    return int(status)


class _Parser(argparse.ArgumentParser):
    """A parser that complains in one line."""

    def error(self, message: str) -> NoReturn:
        line = f"{message} (see {self.prog} --help)"
        raise UnusableError(line)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="cobalt",
        description="A guided conversation about vitamin B12 deficiency, with a source for every "
        "line. Not a substitute for a clinician.",
        epilog="example: cobalt --plain --audience clinician",
        allow_abbrev=False,
    )
    parser.set_defaults(run=_talk)
    _talking(parser)
    add = parser.add_argument
    add("--plain", action="store_true", help="lines only: for screen readers, pipes and logs")
    add("--color", action="store_true", help="colors in --plain")
    add("--learn", action="store_true", help="patient education (not built yet)")
    add("--resume", action="store_true", help="go on where a conversation stopped")
    add("--record", metavar="FILE", help="write the conversation as a transcript when it ends")
    keep = parser.add_mutually_exclusive_group()
    keep.add_argument("--save", action="store_true", help="keep the conversation without asking")
    keep.add_argument("--no-save", action="store_true", help="keep nothing and do not ask")
    keep.add_argument("--delete", action="store_true", help="remove all kept conversations")
    _add_commands(parser)
    return parser


def _talking(parser: argparse.ArgumentParser, **default: object) -> None:
    add = parser.add_argument
    add("--audience", choices=AUDIENCES, help="who reads it", **default)  # type: ignore[arg-type]
    text = "the day that dates count from, such as 2026-01-15 (default: today)"
    add("--today", type=_day, metavar="DATE", help=text, **default)  # type: ignore[arg-type]


def _add_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(title="without a conversation", metavar="COMMAND")

    def command(name: str, text: str, example: str, *, gives: bool) -> argparse.ArgumentParser:
        sub = commands.add_parser(
            name,
            help=text,
            description=f"{text[0].upper()}{text[1:]}.",
            epilog=f"example: cobalt {name} {example}",
            allow_abbrev=False,
        )
        sub.set_defaults(run=_command(name))
        if gives:  # SUPPRESS: what stood before the command's name stays in force
            _talking(sub, default=argparse.SUPPRESS)
            sub.add_argument("--format", choices=FORMATS, default="text", help="(default: text)")
            text = "what the answer rests on, on a page or two, instead of the answer"
            sub.add_argument("--basis", action="store_true", help=text)
            sub.add_argument("--out", metavar="FILE", help="write to a file, for your eyes only")
        return sub

    sub = command("answer", "answer for a patient file", "case.json --format markdown", gives=True)
    sub.add_argument(
        "patient", metavar="PATIENT.json", help="the patient file; - reads it from stdin"
    )
    example = '"46 years, 320 pg/mL, numb feet" --audience clinician'
    sub = command("ask", "answer one question in free text", example, gives=True)
    sub.add_argument("text", metavar="TEXT", help="the question, in quotes")
    _replaying(command("replay", "replay transcripts as tests", "transcripts", gives=False))
    sub = command("rules", "print the decision tables, or one entry", "C-20", gives=False)
    sub.add_argument("id", nargs="?", metavar="ID", help="a rule, a source fact or a conflict")
    sub.add_argument("--format", choices=("markdown", "json"), default="markdown")
    command("chart", "print the conversation's state chart", "> chart.mmd", gives=False)


def _replaying(sub: argparse.ArgumentParser) -> None:
    add = sub.add_argument
    text = "files or folders (transcripts); FILE:LINE for the turn that stands there"
    add("places", nargs="*", metavar="PLACE", help=text)
    text = "take changes of this kind (fact, question, citation, wording, layout; advice needs "
    text += "--because); all kinds but advice without a KIND"
    add("--accept", nargs="?", action="append", const="", metavar="KIND", help=text)
    text = "why changes of advice are taken, kept in the transcript"
    add("--because", metavar="REASON", help=text)
    add("--review", action="store_true", help="ask about each change, at a terminal")
    add("--junit", metavar="FILE", help="write how it went as JUnit XML")
    text = "processes (default: all processors for many transcripts)"
    add("--jobs", type=_count, metavar="N", help=text)


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    def run(arguments: argparse.Namespace) -> int:
        from chat import commands  # only what is asked for is loaded

        _utf8()
        arguments.today = arguments.today or _today()
        status: int = getattr(commands, name)(arguments)
        return status

    return run


def _talk(arguments: argparse.Namespace) -> int:
    if arguments.learn:
        message = "--learn is not built yet; accepted: the conversation without it"
        raise UnusableError(message)
    if arguments.delete:
        return _delete()
    if arguments.resume and arguments.no_save:
        message = "--resume goes on with a kept conversation; accepted: without --no-save"
        raise UnusableError(message)
    plain = arguments.plain or not _full_screen()
    session = _session(arguments)
    if plain:
        from chat import plain as front

        return front.run(session, color=arguments.color)
    from chat.app import run  # heavy

    return run(session)


def _session(arguments: argparse.Namespace) -> "Session":
    from chat.session import Session  # not for --help

    # In a pipe there is nobody who could consent.
    keep = True if arguments.save else None if _interactive() and not arguments.no_save else False
    return Session(
        today=arguments.today or _today(),
        audience=arguments.audience,
        keep=keep,
        resume=arguments.resume,
        record=Path(arguments.record) if arguments.record else None,
    )


def _delete() -> int:
    from chat.journal import delete_all
    from chat.keeping import sessions_folder

    count = delete_all(sessions_folder())
    print(f"Removed {count} kept conversation{'' if count == 1 else 's'}.")
    return 0


def _interactive() -> bool:
    return bool(sys.stdin and sys.stdin.isatty())


def _full_screen() -> bool:
    """Whether there is a terminal, one that can draw, and no wish against it."""
    if not (_interactive() and sys.stdout and sys.stdout.isatty()):
        return False
    if os.environ.get("ACCESSIBLE", "0") not in ("", "0"):
        return False
    return sys.platform == "win32" or os.environ.get("TERM", "") not in ("", "dumb")


def _today() -> date:
    from chat.session import utc_today

    return utc_today()


def _day(text: str) -> date:
    try:
        if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    message = f"read {text!r}; accepted: a date such as 2026-01-15"
    raise argparse.ArgumentTypeError(message)


def _count(text: str) -> int:
    if re.fullmatch("[1-9][0-9]?", text):
        return int(text)
    message = f"read {text!r}; accepted: 1 to 99"
    raise argparse.ArgumentTypeError(message)


def _utf8() -> None:
    """Write the same bytes in every locale."""
    if sys.stdout is not None:
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")  # type: ignore[union-attr]


def _complain(*lines: str) -> None:
    """Write problems, each in one line without control characters."""
    if sys.stderr is None:
        return
    for line in lines:
        tidy = "".join(c if c.isprintable() else "\ufffd" for c in line)
        print(f"cobalt: {tidy}", file=sys.stderr)


def _no_core_dumps() -> None:
    """A dump of the memory would hold what the person told."""
    if sys.platform != "win32":
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
