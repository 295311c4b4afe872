"""Which transcript notices a mutant first, of those that can by what they cover."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from core.answer import Answer
from core.compose import answer_for
from core.patient import Patient
from core.render import blocks
from core.tables import Rule
from dialogue.conversation import Conversation
from dialogue.parsing.clean import clean
from tests.bite.hearing import hearing
from tests.bite.mutants import CITED, SILENCED, Mutant, made
from tests.transcripts.files import Transcript
from tests.transcripts.items import Item
from tests.transcripts.watch import watch

Words = tuple[tuple[str, tuple[int, ...]], ...]


@dataclass
class Known:
    """A transcript as it goes with the right knowledge."""

    name: str
    transcript: Transcript
    replies: tuple[Words, ...]
    answers: tuple[tuple[int, Patient, Words], ...]


@dataclass
class Board:
    """All transcripts, and which of them cover, print or read out what.

    Attributes:
        known: the transcripts by name.
        covered: those that cover an item.
        printed: those that put a number of the rules into words, by the number's name.
        read: those that read out a rule's sources or words elsewhere than in the first answer.
    """

    known: dict[str, Known] = field(default_factory=dict)
    covered: dict[Item, dict[str, None]] = field(default_factory=dict)
    printed: dict[str, dict[str, None]] = field(default_factory=dict)
    read: dict[tuple[str, Rule], dict[str, None]] = field(default_factory=dict)

    def can_notice(self, mutant: Mutant) -> tuple[str, ...]:
        """Give the transcripts that can notice a mutant, the likeliest first.

        Of a row those in which it fires; of a number those in which a value stands on it or one
        step off, or in which it is printed.
        """
        names = dict.fromkeys(n for item in mutant.touches for n in self.covered.get(item, ()))
        if mutant.line:
            names |= self.printed.get(mutant.line.name, {})
        return tuple(names)

    def may_explain(self, mutant: Mutant) -> tuple[str, ...]:
        """Give those of them that can notice elsewhere than in the answer."""
        if mutant.kind not in (CITED, SILENCED):
            return self.can_notice(mutant)
        ((rule, attribute, _),) = mutant.changes
        return tuple(self.read.get((attribute, rule), {}))


@dataclass(frozen=True)
class Noticed:
    """A transcript that tells a mutant from the right knowledge, and how."""

    name: str
    turn: int
    how: str


def board(transcripts: Iterable[tuple[str, Transcript]]) -> Board:
    """Hold every transcript with the right knowledge."""
    found = Board()
    for name, transcript in transcripts:
        with hearing() as heard:
            held = watch(transcript)
        for line in heard.printed:
            found.printed.setdefault(line, {})[name] = None
        for read in heard.read:
            found.read.setdefault(read, {})[name] = None
        answers = tuple((turn, who, _answer(given)) for turn, who, given in held.answered[:1])
        replies = tuple(_replies(transcript))
        found.known[name] = Known(name, transcript, replies, answers)
        for item in held.items:
            found.covered.setdefault(item, {})[name] = None
    return found


def notice(mutant: Mutant, on: Board, *, thorough: bool = False) -> Noticed | None:
    """Find the first transcript that goes otherwise.

    Args:
        mutant: what is changed.
        on: the transcripts as they go with the right knowledge.
        thorough: look also at those that do not cover what is changed: a row that fires in
            none of them may still change what is asked.
    """
    names = on.can_notice(mutant)
    with made(mutant):
        for name in names:
            if found := _answers_otherwise(on.known[name]):
                return found
        for name in on.known if thorough else on.may_explain(mutant):
            if found := _goes_otherwise(on.known[name]):
                return found
    return None


def _answers_otherwise(known: Known) -> Noticed | None:
    """Ask only for the answer to the same facts: quick, and whoever differs there differs."""
    for turn, who, right in known.answers:
        try:
            words = _answer(answer_for(who))
        except Exception as error:  # noqa: BLE001 - whatever a mutant breaks is noticed
            return Noticed(known.name, turn, f"ends in {type(error).__name__}")
        if words != right:
            return Noticed(known.name, turn, "the answer")
    return None


def _goes_otherwise(known: Known) -> Noticed | None:
    """Hold the conversation again, up to the first reply that differs."""
    try:
        for turn, (right, words) in enumerate(
            zip(known.replies, _replies(known.transcript), strict=True)
        ):
            if words != right:
                return Noticed(known.name, turn, "a reply")
    except Exception as error:  # noqa: BLE001 - as above
        return Noticed(known.name, 0, f"ends in {type(error).__name__}")
    return None


def _answer(given: Answer) -> Words:
    return tuple((block.text, block.cites) for block in blocks(given))


def _replies(transcript: Transcript) -> Iterator[Words]:
    talk = Conversation(transcript.today, transcript.audience, keep=False)
    yield _words(talk)
    for line in transcript.inputs:
        talk.answer(clean(line))
        yield _words(talk)


def _words(talk: Any) -> Words:  # noqa: ANN401
    return tuple((block.text, ()) for block in talk.reply.blocks)
