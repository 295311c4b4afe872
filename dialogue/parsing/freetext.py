"""Read facts out of a sentence, deterministically, and rather too few than a wrong one.

Amounts are cut out first, then the lexicon's phrases are found, then each clause is
judged: what it asks, supposes, denies, or says of somebody else is no fact.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dialogue.parsing.amounts import Amounts, Found, bare_results, find_amounts
from dialogue.parsing.entries import MACROS, Entry, Kind
from dialogue.parsing.heard import Ambiguous, Heard, Told
from dialogue.parsing.lexicon import ENTRIES
from dialogue.parsing.sentence import Clause, Line, clauses

__all__ = ["Ambiguous", "Heard", "Told", "read_free_text"]

_LONGEST = 2000
_PRIVATE = re.compile("[\ue000-\uf8ff\u00a7]")


def read_free_text(text: str) -> Heard:
    """Read every fact that a line tells about the patient. Never raises.

    Requests to the conversation ("change my age to 47") are to be recognized before.
    Told values are written as the patient file writes them; ``symptoms`` with "none"
    stands for the empty list of symptoms, ``emergency_sign`` may be told several times.
    """
    text = _PRIVATE.sub(" ", text[:_LONGEST])
    if not text.strip():
        return Heard()
    return _Reading(text).heard()


@dataclass(frozen=True, slots=True)
class _Term:
    """A phrase of the lexicon at its place in the line's words."""

    entry: Entry
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class _Fact:
    at: int
    told: Told


# --- the lexicon as one expression -----------------------------------------------------------------


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], Entry], ...]:
    return tuple((re.compile(rf"(?<![^ ])(?:{_source(e)})(?![^ ])"), e) for e in ENTRIES)


def _source(entry: Entry) -> str:
    text = entry.phrases
    for name in ("{in}", "{part}", "{my}", "{b12}"):
        text = text.replace(name, MACROS[name])
    return "|".join(text.replace("(", "(?:").split("; "))


@cache
def _any_phrase() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{_source(e)})" for e in ENTRIES))


@cache
def _starts() -> frozenset[str]:
    """The first letters of all phrases' first words, to pass over most words at once."""
    return frozenset()


def _terms(words: str) -> list[_Term]:
    """Find the phrases; of two that overlap, the longer one counts."""
    hits = [
        _Term(entry, m.start(), m.end())
        for pattern, entry in _phrases()
        for m in pattern.finditer(words)
    ]
    taken: list[_Term] = []
    for hit in sorted(hits, key=lambda t: (t.begin - t.end, t.begin)):
        if all(hit.end <= t.begin or hit.begin >= t.end for t in taken):
            taken.append(hit)
    return sorted(taken, key=lambda t: t.begin)
