"""One conversation with every kind of explanation in it, held through each front end.

The same words in the same order in the conversation object, in the line mode through a pipe, in
the full-screen app and in the replay of its transcript; after each request the question again.
"""

from collections.abc import Iterable
from datetime import date

import pytest

from dialogue.conversation import Conversation
from dialogue.reply import Block, Kind, Reply
from dialogue.transcripts import Transcript, record, replay
from tests.chat.fronts import bare, through_a_pipe, through_the_app

TODAY = date(2026, 11, 20)
BEFORE = ("none", "my b12 is 240 pg/mL and I am 46")
REQUESTS = (
    "why do you ask?",
    "how did you get that",
    "says who",
    "do they agree?",
    "why not tablets",
    "what if I had numb feet",
    "what would change this answer",
    "what is MMA",
    "change my age to 47",
    "basis sheet",
)
AFTER = ("no", "quit")
SAID = (*BEFORE, *REQUESTS, *AFTER)

# Choices go once they are answered: the app keeps those of the waiting question alone.
SETTLED = {Kind.CHOICE, Kind.QUESTION}

AUDIENCES = pytest.mark.parametrize("audience", ["patient", "carer", "clinician"])


def replies(audience: str) -> list[Reply]:
    """Hold the conversation with the object alone; give every turn of the program."""
    talk = Conversation(TODAY, audience, keep=False)
    return [talk.reply, *(talk.answer(line) for line in SAID)]


def lines(turns: Iterable[Reply]) -> list[str]:
    """Give all words of some turns, line by line."""
    return [line for turn in turns for text in turn.lines for line in text.split("\n")]


def asked(turn: Reply) -> list[Block]:
    """Give the question and its choices."""
    return [block for block in turn.blocks if block.kind in {Kind.QUESTION, Kind.CHOICE}]


@AUDIENCES
def test_after_each_request_the_same_question_waits(audience: str) -> None:
    """Something is explained each time, and then the question is there again, whole."""
    turns = replies(audience)
    waiting = turns[len(BEFORE)]
    explained = turns[len(BEFORE) + 1 : -len(AFTER)]

    assert waiting.prompt
    assert len(explained) == len(REQUESTS) == 10
    for turn in explained:
        assert turn.prompt == waiting.prompt
        assert asked(turn) == asked(waiting)
        assert list(turn.blocks[-len(asked(waiting)) :]) == asked(waiting)
        assert len(turn.blocks) > len(asked(waiting))
    assert len({turn.lines for turn in explained}) == len(REQUESTS)


@AUDIENCES
def test_a_pipe_gets_the_same_words(audience: str) -> None:
    """Line by line, and nothing else."""
    assert through_a_pipe(audience, TODAY, SAID) == lines(replies(audience))


@AUDIENCES
def test_its_transcript_holds_the_same_words_and_replays(audience: str) -> None:
    """What the program says stands between the person's lines, as it was said."""
    header = Transcript("each explanation", "the same words", "made up", TODAY, audience)
    text = record(header, SAID)
    *body, end = text.partition("\n\n")[2].splitlines()

    assert end == "(end of transcript)"
    assert [line.removeprefix("> ") for line in body if line.startswith("> ")] == list(SAID)
    assert [line for line in body if not line.startswith("> ")] == lines(replies(audience))
    assert replay(text).line is None


@AUDIENCES
async def test_the_app_shows_the_same_words(audience: str) -> None:
    """On a screen of 80 by 24, with everything unfolded: every sentence, in order."""
    rows, asked = await through_the_app(audience, TODAY, SAID[:-1])
    shown = bare(rows)

    at = 0
    for line, turn, prompt in zip(SAID[:-1], replies(audience)[1:-1], asked, strict=True):
        assert prompt == turn.prompt
        for text in (f"You: {line}", *(b.text for b in turn.blocks if b.kind not in SETTLED)):
            at = shown.find(bare(text), at)
            assert at >= 0, text
            at += len(bare(text))
