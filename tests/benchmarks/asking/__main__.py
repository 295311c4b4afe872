"""How few questions are asked, and whether each of them could matter.

Run it from the repository's root: ``python -m tests.benchmarks.asking``. For random people of each
context it counts questions asked of which no answer could have changed anything (looked for
among completions of what was open), questions skipped that could have, and questions asked for
each one that was needed. Beside it what two forms would ask of the same people.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Any

from core.asking import ASKABLE
from core.consistency import contradictions
from core.patient import Patient
from dialogue.memory import Memory
from tests.benchmarks.asking.completions import completion, separated
from tests.benchmarks.asking.outcome import outcome
from tests.benchmarks.asking.people import CONTEXTS, people
from tests.benchmarks.asking.talk import Turn, form, halted, known, talk

CHUNK = 50
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
        tally.needed += sum(_needed(chance, turn, turns, memory) for turn in turns)
        if not halted(memory):
            tally.missed.update(_missed(chance, known(memory), effort.completions))
            tally.tried += effort.completions
    return tally


def _needed(chance: Random, turn: Turn, turns: tuple[Turn, ...], memory: Memory) -> bool:
    """Show that without this question's answer, all others given, the answer stays open."""
    elsewhere = {n for other in turns if other is not turn for n in other.asked.facts}
    own = [name for name in turn.asked.facts if name not in elsewhere]
    rest = {name: value for name, value in known(memory).items() if name not in own}
    own = [name for name in own if name in ASKABLE]
    return separated(chance, rest, own, (), 1) or separated(
        chance, rest, own, turn.open_ - rest.keys(), _FURTHER
    )


def _missed(chance: Random, facts: Mapping[str, Any], completions: int) -> Iterator[str]:
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


def main() -> int:
    """Print the table; 1 if a question was asked or skipped wrongly."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("people", type=int, nargs="?", default=2000, help="of each context")
    parser.add_argument("--contexts", nargs="+", default=CONTEXTS, choices=CONTEXTS)
    parser.add_argument("--tries", type=int, default=3000, help="completions for a question asked")
    parser.add_argument("--completions", type=int, default=200, help="of what was not asked")
    parser.add_argument("--processes", type=int, default=2)
    given = parser.parse_args()
    effort = Effort(given.tries, given.completions)
    print("context  people  asked  needed  ratio  idle  missed of tried  form  form that stops")
    wrong = 0
    with ProcessPoolExecutor(given.processes) as pool:
        for context in given.contexts:
            parts = range(-(-given.people // CHUNK))
            sizes = [min(CHUNK, given.people - CHUNK * part) for part in parts]
            total = Tally()
            for part in pool.map(partial(survey, context, effort), parts, sizes):
                total.add(part)
            print(_row(context, total), flush=True)
            wrong += total.idle.total() + total.missed.total()
            for name, found in (("idle", total.idle), ("missed", total.missed)):
                if found:
                    print(f"         {name}: {json.dumps(found.most_common(20))}")
    return int(wrong > 0)


def _row(context: str, total: Tally) -> str:
    mean = (total.asked / total.people, total.needed / total.people)
    return (
        f"{context:7}  {total.people:6}  {mean[0]:5.1f}  {mean[1]:6.1f}  "
        f"{total.asked / total.needed:5.3f}  {total.idle.total():4}  "
        f"{total.missed.total():6} of {total.tried}  "
        f"{total.fixed / total.people:4.1f}  {total.stopping / total.people:4.1f}"
    )


if __name__ == "__main__":
    sys.exit(main())
