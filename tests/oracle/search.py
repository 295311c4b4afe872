"""The search: random patients and their neighbors, every invariant, by one seed.

The patients are drawn in chunks, each with a chance of its own, so that the same seed gives
the same patients however the chunks are shared out.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from core.patient_file import PatientFileError
from tests.oracle import view, wording
from tests.oracle.draw import draw
from tests.oracle.invariants import violations
from tests.oracle.pairs import CHECKS, PAIRS, Patch, neighbor
from tests.oracle.reading import Json

CHUNK = 2_000
WHOLE = 50  # of so many bases one is answered in full


@dataclass(frozen=True, slots=True)
class Example:
    """A patient who breaks an invariant, alone or beside a neighbor."""

    patient: Json
    kind: str = ""
    patch: Patch | None = None

    @property
    def size(self) -> int:
        """Tell how much there is to read."""
        return len(self.patient) + len(self.patch or ())


@dataclass(slots=True)
class Tally:
    """What a search found."""

    patients: int = 0
    broken: Counter[str] = field(default_factory=Counter)
    examples: dict[str, Example] = field(default_factory=dict)

    def note(self, name: str, example: Example) -> None:
        """Count a violation and keep the smallest example, the first of those."""
        self.broken[name] += 1
        if name not in self.examples or example.size < self.examples[name].size:
            self.examples[name] = example

    def add(self, other: "Tally") -> None:
        """Take in what another part of the search found."""
        self.patients += other.patients
        self.broken.update(other.broken)
        for name, example in other.examples.items():
            if name not in self.examples or example.size < self.examples[name].size:
                self.examples[name] = example


def random_of(seed: int, chunk: int) -> Random:
    """Give the chance of one chunk."""
    return Random(f"{seed}/{chunk}")  # noqa: S311 - not for secrets


def search(seed: int, chunk: int, patients: int = CHUNK) -> Tally:
    """Look at the patients of one chunk, neighbors counted."""
    random, tally = random_of(seed, chunk), Tally()
    base = 0
    while tally.patients < patients:
        _base(random, tally, whole=base % WHOLE == 0, room=patients - tally.patients)
        base += 1
    return tally


def _base(random: Random, tally: Tally, *, whole: bool, room: int) -> None:
    """Look at one patient drawn, and at one neighbor of a kind drawn too."""
    patient = draw(random)
    try:
        loaded = view.read(patient)
    except PatientFileError as refused:
        tally.note(f"the draw is refused: {refused.problems[0]}", Example(patient))
        tally.patients += 1
        return
    seen = view.light(loaded)
    tally.patients += 1
    for name in violations(patient, seen):
        tally.note(name, Example(patient))
    if whole:
        for name in _whole(patient, seen):
            tally.note(name, Example(patient))
    kind, choose, _ = random.choice(PAIRS)
    patch = choose(patient, random)
    if patch and room > 1:
        for name in beside(patient, seen, kind, patch, tally):
            tally.note(name, Example(patient, kind, patch))


def _whole(patient: Json, seen: Json) -> Iterator[str]:
    """What only the whole answer shows, and that the light view says the same."""
    answer = view.full(view.read(patient))
    yield from view.differs(seen, answer)
    yield from wording.whole(answer)
    light = set(violations(patient, seen))
    yield from (name for name in violations(patient, answer) if name not in light)


def beside(
    patient: Json, seen: Json, kind: str, patch: Patch, tally: Tally | None = None
) -> Iterator[str]:
    """Name what the neighbor breaks, alone and beside this patient."""
    other = neighbor(patient, patch)
    try:
        loaded = view.read(other)
    except PatientFileError:  # a fact less or more contradicts another: no such neighbor
        return
    again = view.light(loaded)
    if tally:
        tally.patients += 1
        for name in violations(other, again):
            tally.note(name, Example(other))
    yield from CHECKS[kind](patient, seen, patch, again)


# --- a smaller example -------------------------------------------------------------------------


def shrunk(name: str, example: Example) -> Example:
    """Leave facts out as long as the same invariant is broken."""
    smaller = True
    while smaller:
        smaller = False
        for fact in sorted(example.patient):
            less = {k: v for k, v in example.patient.items() if k != fact}
            candidate = Example(less, example.kind, example.patch)
            if name in _of(candidate):
                example, smaller = candidate, True
    return example


def _of(example: Example) -> set[str]:
    try:
        seen = view.light(view.read(example.patient))
    except PatientFileError:
        return set()
    if example.patch is None:
        return {*violations(example.patient, seen), *_whole(example.patient, seen)}
    return set(beside(example.patient, seen, example.kind, example.patch))
