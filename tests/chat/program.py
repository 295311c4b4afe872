"""Cobalt with a tiny conversation in place of the real one: run as a script or imported.

What is tested with it is what surrounds a conversation: the disk, the signals, the lines.
"""

import sys
from datetime import date
from types import ModuleType
from typing import Any

from dialogue.reply import Block, Choice, Effect, Kind, Prompt, Reply

QUESTIONS = ("How old?", "Which level?", "Which diet?", "Anything else?")
CONSENT = "Keep this conversation on the disk?"
ANSWERED: Any = object()  # stands for the answer itself


def _asked(text: str, *before: Block, effect: Effect = Effect.NONE) -> Reply:
    choices = (Choice(1, "yes", "yes"), Choice(2, "no", "no")) if text == CONSENT else ()
    blocks = (Block(Kind.CHOICE, f"{c.number}. {c.text}") for c in choices)
    return Reply(
        (*before, Block(Kind.QUESTION, text), *blocks), Prompt(text, text, choices), effect=effect
    )


class Talk:
    """Asks for consent after the first answer, gives its answer after the third."""

    def __init__(self, today: date, audience: str | None, keep: bool | None) -> None:  # noqa: FBT001
        """Begin with the first question."""
        self.today, self.audience, self.keep = today, audience, keep
        self._heard = 0
        self.reply = _asked(QUESTIONS[0])

    def answer(self, text: str) -> Reply:
        """Take one line."""
        self.reply = self._answer(text)
        return self.reply

    def _answer(self, text: str) -> Reply:
        if text == "boom":
            message = "the patient said boom"
            raise RuntimeError(message)
        if text == "quit":
            return Reply((Block(Kind.NOTE, "Goodbye."),), effect=Effect.QUIT)
        if text.startswith("save"):
            note = Block(Kind.NOTE, "As you wish.")
            return _asked(QUESTIONS[self._heard], note, effect=Effect.SAVE)
        if text == "forget":
            self.keep = False
            return _asked(QUESTIONS[self._heard])
        if self._heard and self.keep is None and text in ("yes", "no"):
            self.keep = text == "yes"
            return _asked(QUESTIONS[self._heard])
        self._heard = min(self._heard + 1, 3)
        noted = Block(Kind.HEARD, f"Noted: {text} µg.")
        if self.keep is None:
            return _asked(CONSENT, noted)
        reply = _asked(QUESTIONS[self._heard], noted)
        return Reply(reply.blocks, reply.prompt, answer=ANSWERED) if self._heard == 3 else reply


def opening(_audience: str | None = None) -> Reply:
    """Give the first question."""
    return _asked(QUESTIONS[0])


def install() -> None:
    """Put this conversation in the place of the real one."""
    first, rest = ModuleType("dialogue.opening"), ModuleType("dialogue.conversation")
    first.opening = opening  # type: ignore[attr-defined]
    rest.Conversation = Talk  # type: ignore[attr-defined]
    sys.modules |= {"dialogue.opening": first, "dialogue.conversation": rest}


if __name__ == "__main__":
    install()
    from chat.__main__ import main

    sys.exit(main())
