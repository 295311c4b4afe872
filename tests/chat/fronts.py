"""The same conversation held through each front end, and what each of them showed."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from chat.session import Session
from chat.widgets.rows import Target
from dialogue.reply import Prompt
from tests.chat.test_app import Sitting, sitting

if TYPE_CHECKING:
    from tests.chat.fake import FakeSession

_TIMEOUT = 60  # seconds after which a conversation is stuck


def command(audience: str | None, today: date) -> list[str]:
    """Give the line mode's command line."""
    who = ["--audience", audience] if audience else []
    options = ["--plain", "--no-save", "--today", today.isoformat(), *who]
    return [sys.executable, "-m", "chat", *options]


def through_a_pipe(audience: str | None, today: date, said: Sequence[str]) -> list[str]:
    """Give the lines that come out of the line mode; it may say nothing on standard error."""
    run = subprocess.run(
        command(audience, today),
        input="".join(f"{line}\n" for line in said).encode(),
        capture_output=True,
        timeout=_TIMEOUT,
        check=True,
    )
    assert run.stderr == b""
    return run.stdout.decode().splitlines()


def through_a_terminal(audience: str | None, today: date, said: Sequence[str]) -> str:
    """Give all that a terminal shows of the line mode: its words, and what is typed after "> "."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "dumb"}
    with subprocess.Popen(
        command(audience, today), stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    ) as process:
        os.close(theirs)
        shown = b""
        for line in said:
            while not shown.endswith(b"> "):
                shown += os.read(ours, 65536)
            os.write(ours, f"{line}\n".encode())
            shown += os.read(ours, 1)  # at least the first sign comes back before the next line
        try:
            while more := os.read(ours, 65536):
                shown += more
        except OSError:  # the program has ended
            pass
        process.wait(_TIMEOUT)
    os.close(ours)
    return shown.decode()


async def through_the_app(
    audience: str | None, today: date, said: Sequence[str]
) -> tuple[str, list[Prompt | None]]:
    """Give all rows of the full-screen conversation, unfolded, and what it asked each time.

    It is held on 80 by 24.
    """
    session = cast("FakeSession", Session(today=today, audience=audience, keep=False))
    asked = []
    async with sitting((80, 24), session) as sat:
        for line in said:
            await sat.type(line)
            asked.append(sat.screen.history.prompt)
        unfold(sat)
        return sat.words, asked


def unfold(sat: Sitting) -> None:
    """Open every folded sentence of the conversation, as clicks on them would."""
    history = sat.screen.history
    for place, part in enumerate(history._parts):  # noqa: SLF001 - all at once, in sight or not
        if part.foldable and part.folded:
            history.toggle(Target("fold", place))


def bare(text: str) -> str:
    """Take off what a screen adds: line breaks, indents, the marks of folds."""
    return re.sub(r"[\s▸▾│]", "", text)
