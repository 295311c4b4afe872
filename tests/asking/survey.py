"""Conversations with random people: questions that could not matter, that were missed, were needed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from core.asking import ASKABLE
from core.consistency import contradictions
from core.patient import Patient
from dialogue.memory import Memory
from tests.asking.completions import completion, separated
from tests.asking.outcome import outcome
from tests.asking.people import people
from tests.asking.talk import Turn, form, halted, known, talk

_FURTHER = 10  # completions tried to show that a question was needed


@dataclass(slots=True)
class Tally:
    """Sums over the people of one context."""

    people: int = 0
    asked: int = 0
    needed: int = 0
    fixed: int = 0
    stopping: int = 0
    idle: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    tried: int = 0

    def add(self, other: "Tally") -> None:
        """Take in another part."""
        for name in ("people", "asked", "needed", "fixed", "stopping", "tried"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.idle += other.idle
        self.missed += other.missed


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard to look."""

    tries: int
    completions: int


def survey(context: str, effort: Effort, part: int, many: int) -> Tally:
    """Hold conversations with some people of a context."""
    chance = Random(f"{context}/{part}")  # noqa: S311 - not for secrets
    tally = Tally(people=many)
    crowd = people(chance, context)
    for truth in (next(crowd) for _ in range(many)):
        turns, memory = talk(truth)
        tally.asked += len(turns)
        tally.fixed += form(truth, stops=False)
        tally.stopping += form(truth, stops=True)
        for turn in turns:
            if not separated(chance, turn.known, turn.names, turn.open_, effort.tries):
                tally.idle[turn.asked.key] += 1
        tally.needed += sum(needed(chance, turn, memory) for turn in turns)
        if not halted(memory):
            tally.missed.update(missed(chance, known(memory), effort.completions))
            tally.tried += effort.completions
    return tally


def needed(chance: Random, turn: Turn, memory: Memory) -> bool:
    """Show that without this question's answer, all others given, the answer stays open."""
    rest = {name: value for name, value in known(memory).items() if name not in turn.told}
    own = [name for name in turn.told if name in ASKABLE]
    return separated(chance, rest, own, (), 1) or separated(
        chance, rest, own, turn.open_ - rest.keys(), _FURTHER
    )


def missed(chance: Random, facts: Mapping[str, Any], completions: int) -> Iterator[str]:
    """Let what was not asked turn out at random; name what changed the answer after all."""
    unasked = sorted(ASKABLE - facts.keys())
    settled = outcome(Patient(**facts))
    for _ in range(completions):
        rest = completion(chance, facts, unasked)
        if not contradictions(rest) and outcome(Patient(**rest)) != settled:
            yield ", ".join(_least(facts, rest, settled))


def _least(facts: Mapping[str, Any], rest: Mapping[str, Any], settled: Any) -> list[str]:  # noqa: ANN401
    """Leave out of a completion that changed the answer what it does not take."""
    more = {name: value for name, value in rest.items() if name not in facts}
    for name in tuple(more):
        less = {n: v for n, v in more.items() if n != name}
        if not contradictions(now := {**facts, **less}) and outcome(Patient(**now)) != settled:
            more = less
    return sorted(more)
