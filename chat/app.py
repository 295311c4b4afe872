"""Starts the full-screen conversation; light until then."""

import gc
import os
import sys
from typing import TYPE_CHECKING

from chat.files import forget_output
from dialogue.parsing.clean import clean

if TYPE_CHECKING:
    from chat.session import Session

# With these, Textual would write down or send away what is typed: a patient's facts.
_LEAKS = ("TEXTUAL", "TEXTUAL_DEBUG", "TEXTUAL_LOG", "TEXTUAL_SCREENSHOT", "TEXTUAL_DEVTOOLS_HOST")


def run(session: "Session") -> int:
    """Run the full-screen conversation.

    Args:
        session: The sitting to show; it is finished when this returns.

    Returns:
        The exit status: 0 done, 1 an error of the program's own, 128 + n ended by signal n.
    """
    for name in _LEAKS:
        os.environ.pop(name, None)
    gc.disable()  # nothing that start-up makes is garbage; the screen turns it on again
    from chat.fullscreen import CobaltApp

    app = CobaltApp(session)
    app.run()
    code = app.return_code or 0
    words = app.last_words + session.finish(interrupted=code != 0)
    try:
        for line in words:
            print(clean(line))  # below the prompt, where it can be read
        if app.failure:
            print(app.failure, file=sys.stderr)
        sys.stdout.flush()
    except (OSError, ValueError):  # the terminal is gone, or knows no such sign
        forget_output()
    return code
