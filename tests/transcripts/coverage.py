"""What all transcripts together cover, and what not: the sums, the names, the reasons."""

from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from tests.transcripts.files import Transcript
from tests.transcripts.items import KINDS, Item, everything
from tests.transcripts.offers import Offer, offers
from tests.transcripts.reasons import impossible
from tests.transcripts.watch import watch


@dataclass(frozen=True)
class Sum:
    """One kind: how many there are, how many are covered, how many no conversation can cover."""

    kind: str
    every: int
    covered: int
    impossible: int

    @property
    def percent(self) -> float:
        """Give the share that is covered of what can be."""
        able = self.every - self.impossible
        return 100 * self.covered / able if able else 100.0


@dataclass
class Coverage:
    """What is covered, by whom, and how near to a number somebody stood.

    Attributes:
        transcripts: how many there are.
        where: for each item that is covered, the first transcript that does, and the turn.
        nearest: for each side of a number, the value that stands nearest to it.
    """

    transcripts: int = 0
    where: dict[Item, tuple[str, int]] = field(default_factory=dict)
    nearest: dict[Item, Fraction] = field(default_factory=dict)

    @cached_property
    def missing(self) -> tuple[Item, ...]:
        """Give what is not covered, in order."""
        return tuple(item for item in everything() if item not in self.where)

    @cached_property
    def reasons(self) -> Mapping[Item, str]:
        """Give what no conversation can cover, with the proof in words."""
        found = ((item, impossible(item)) for item in self.missing)
        return {item: reason for item, reason in found if reason}

    @property
    def open(self) -> tuple[Item, ...]:
        """Give what is not covered and is not proved to be impossible."""
        return tuple(item for item in self.missing if item not in self.reasons)

    def sums(self) -> tuple[Sum, ...]:
        """Count by kind."""
        return tuple(self._sum(kind) for kind in KINDS)

    def _sum(self, kind: str) -> Sum:
        every = [item for item in everything() if item.kind == kind]
        covered = sum(item in self.where for item in every)
        return Sum(kind, len(every), covered, sum(item in self.reasons for item in every))


def coverage(transcripts: Iterable[tuple[str, Transcript]], jobs: int = 1) -> Coverage:
    """Hold every transcript again and note what it covers."""
    named = list(transcripts)
    found = Coverage(len(named))
    if jobs == 1:
        seen = map(_seen, named)
        return _together(found, seen)
    with ProcessPoolExecutor(jobs) as pool:
        return _together(found, pool.map(_seen, named, chunksize=8))


_Seen = tuple[str, dict[Item, int], dict[Item, tuple[Fraction, Fraction]]]


def _seen(named: tuple[str, Transcript]) -> _Seen:
    name, transcript = named
    held = watch(transcript)
    return name, held.items, held.values


def _together(found: Coverage, seen: Iterable[_Seen]) -> Coverage:
    off: dict[Item, Fraction] = {}
    for name, items, values in seen:
        for item, turn in items.items():
            found.where.setdefault(item, (name, turn))
        for item, (value, away) in values.items():
            if item not in off or away < off[item]:
                off[item], found.nearest[item] = away, value
    return found


def offered(found: Coverage, transcripts: Iterable[tuple[str, Transcript]]) -> tuple[Offer, ...]:
    """Give conversations that would cover what is open, as far as they were found."""
    return tuple(offers(found.open, [transcript for _, transcript in transcripts]))
