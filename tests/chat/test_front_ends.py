"""A transcript's words are those of every front end: object, pipe, terminal and app."""

from pathlib import Path

import pytest

from dialogue.conversation import Conversation
from dialogue.reply import Kind
from dialogue.transcripts import SUFFIX, Transcript, parse
from tests.chat.fronts import bare, through_a_pipe, through_a_terminal, through_the_app

ROOT = Path(__file__).parents[2] / "transcripts"
ALL = sorted(ROOT.rglob(f"*{SUFFIX}"))
EVERY = 24  # each front end takes a second or more for one: a sample, the same every time
SETTLED = {Kind.CHOICE, Kind.QUESTION}  # the app takes choices away once they are answered

SAMPLE = pytest.mark.parametrize("path", ALL[::EVERY], ids=lambda path: path.stem)


def read(path: Path) -> Transcript:
    """Read a transcript of the repository."""
    return parse(path.read_text(encoding="utf-8"), path.name)


def words(transcript: Transcript) -> list[str]:
    """Give the program's lines of a transcript; a space before a mark is no word of it."""
    spoken = (line for line in transcript.lines if not line.startswith((">", "!", "(end of")))
    return [line.lstrip() if line.lstrip().startswith((">", "!")) else line for line in spoken]


def ended(transcript: Transcript) -> tuple[str, ...]:
    """Give what is typed, with the end that some transcripts leave out."""
    said = transcript.inputs
    return said if "quit" in said else (*said, "quit")


def test_the_sample_has_many_kinds() -> None:
    """Conversations of all kinds, and some of each kind of explanation."""
    sample = ALL[::EVERY]
    assert len(sample) >= 10
    assert len({path.parent for path in sample}) >= 4


@SAMPLE
def test_a_pipe_gives_its_words(path: Path) -> None:
    """Line by line, and after the last one nothing but a farewell."""
    transcript = read(path)
    given = through_a_pipe(transcript.audience, transcript.today, ended(transcript))
    own = words(transcript)

    assert given[: len(own)] == own
    assert given[len(own) :] in ([], ["Goodbye."])


@SAMPLE
def test_a_terminal_shows_its_words(path: Path) -> None:
    """Wrapped to its width, with what was typed in its place: the transcript as it stands."""
    transcript = read(path)
    shown = bare(through_a_terminal(transcript.audience, transcript.today, ended(transcript)))
    expected = (line for line in transcript.lines if not line.startswith(("!", "(end of")))

    assert shown.startswith(bare("".join(expected)))


@SAMPLE
async def test_the_app_shows_its_words(path: Path) -> None:
    """Every sentence in order, between what was typed."""
    transcript = read(path)
    talk = Conversation(transcript.today, transcript.audience, keep=False)
    said = [line for line in transcript.inputs if line != "quit"]
    rows, asked = await through_the_app(transcript.audience, transcript.today, said)
    shown = bare(rows)

    at = 0
    for line, prompt in zip(said, asked, strict=True):
        turn = talk.answer(line)
        assert prompt == turn.prompt
        for text in (f"You: {line}", *(b.text for b in turn.blocks if b.kind not in SETTLED)):
            at = shown.find(bare(text), at)
            assert at >= 0, text
            at += len(bare(text))
