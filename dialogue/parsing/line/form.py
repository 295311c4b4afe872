"""A line of free text as words in one form, with its amounts cut out."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from dialogue.parsing.lexicon.entries import MACROS
from dialogue.parsing.lexicon.phrases import ENTRIES
from dialogue.parsing.words import fold, is_slip, slips

FIRST_HOLE = 0xE000  # private-use characters: cleaned text has none
_MOST_HOLES = 60


@dataclass(slots=True)
class Draft:
    """A text in which amounts are cut out one by one, each leaving a marked hole."""

    text: str
    holes: list[tuple[int, int, str]] = field(default_factory=list)

    def cut(self, start: int, end: int, name: str) -> int | None:
        """Cut out a span and call it ``name``; give its number, or None if there are too many."""
        if len(self.holes) >= _MOST_HOLES:
            return None
        number = len(self.holes)
        self.holes.append((start, end, name))
        self.text = (
            f"{self.text[:start]}{chr(FIRST_HOLE + number) * (end - start)}{self.text[end:]}"
        )
        return number


class Line:
    """The words of a draft in one form: small letters, single spaces, typos mended.

    ``words`` holds ``<name7>`` for the hole number 7. ``source`` gives back where a span
    of it came from.
    """

    def __init__(self, draft: Draft, original: str) -> None:
        """Take the words of the draft; ``original`` is the text before any cut."""
        self.original = original
        starts: list[int] = []
        spans: list[tuple[int, int]] = []
        parts: list[str] = []
        at = 0
        for found in _TOKEN.finditer(_fold(draft.text)):
            word = _word(found[0], draft)
            if not word:
                continue
            starts.append(at)
            spans.append(found.span())
            parts.append(word)
            at += len(word) + 1
        self.words = " ".join(parts)
        self._starts, self._spans = starts, spans

    def place(self, start: int) -> int:
        """Give the place in ``words`` of a place in the original text."""
        at = bisect_right([a for a, _ in self._spans], start) - 1
        return self._starts[max(at, 0)] if self._starts else 0

    def source(self, begin: int, end: int) -> tuple[int, int]:
        """Give the span of the original text behind a span of ``words``."""
        if not self._spans:
            return 0, 0
        first = max(bisect_right(self._starts, begin) - 1, 0)
        last = max(bisect_right(self._starts, max(begin, end - 1)) - 1, 0)
        return self._spans[first][0], self._spans[last][1]

    def said(self, begin: int, end: int) -> str:
        """Give the original words behind a span of ``words``."""
        start, stop = self.source(begin, end)
        return self.original[start:stop].strip()


# As people type on a telephone; "patient's" is no crowd.
_TYPED = {
    **dict.fromkeys(("n", "nd"), "and"),
    **dict.fromkeys(("cos", "coz", "cuz", "bcos", "bcoz", "becoz", "bc"), "because"),
    "r": "are",
    "u": "you",
    "ur": "your",
    "w": "with",
    "wen": "when",
    "hav": "have",
    "dunno": "dont know",
    "doc": "doctor",
    "docs": "doctors",
    "wks": "weeks",
    "yrs": "years",
    "mths": "months",
}
_TOKEN = re.compile(
    r"([\ue000-\uf8ff])\1*|[0-9]+[.,][0-9]+(?![0-9]|[.,][0-9])|[^\W_]+(?:'[^\W_]+)*|[^\s\w]|_|\n"
)
_B12 = re.compile(r"\bb[ -]12\b")
_QUERY = re.compile(r"(?<!\S)\?(?=\w)")
_PYLORI = re.compile(r"\bh\.(?= ?pylori)")
_HYPHEN = re.compile("(?<=[a-z])-(?=[a-z])")


def _fold(text: str) -> str:
    # "?PA" is a suspicion, not the end of a question.
    text = _QUERY.sub("\u00bf", text)
    # Places stay right: "b-12" becomes "b12 ", and a hyphen between words a space.
    text = _PYLORI.sub("h ", text.lower()) if "ylori" in text else text
    return _HYPHEN.sub(" ", _B12.sub("b12 ", fold(text)))


def _word(sign: str, draft: Draft) -> str:
    hole = ord(sign[0]) - FIRST_HOLE
    if 0 <= hole < len(draft.holes):
        return f"<{draft.holes[hole][2]}{hole}>"
    if sign == "\u00bf":
        return "query"
    if sign in {"patient's", "pt's"}:
        return sign.removesuffix("'s")
    if sign in "()\"'*[]{}<>":
        return ""
    word = sign.replace("'", "")
    word = _TYPED.get(word, word)
    return _mended(word) if slips(word) else word


@cache
def _vocabulary() -> Mapping[str, tuple[str, ...]]:
    """The words of the lexicon that may be typed wrongly, by their first letter."""
    text = " ".join(entry.phrases for entry in ENTRIES) + " ".join(MACROS.values())
    # An optional letter makes two words: "an(a)?emia" is "anemia" and "anaemia".
    spelled = re.sub(r"\([a-z|]+\)\?", "", text) + re.sub(r"\(([a-z])\)\?", r"\1", text)
    spelled += " " + re.sub(r"[a-z]\?", "", spelled)  # "fatigued?" is also "fatigue"
    spelled = _ENDINGS.sub(lambda m: " ".join(m[1] + end for end in m[2].split("|")), spelled)
    words = sorted({w for w in re.findall("[a-z]+", spelled) if len(w) >= 5} | _ALSO_KNOWN)  # noqa: PLR2004
    return {first: tuple(w for w in words if w[0] == first) for first in {w[0] for w in words}}


_ENDINGS = re.compile(r"([a-z]+)\(([a-z|?]+)\)")  # "difficult(y|ies)"
_ALSO_KNOWN = frozenset(
    {"vitamin", "tablets", "injections", "homocysteine", "methylmalonic", "hemoglobin", "pain"}
)


@cache
def known_words() -> frozenset[str]:
    """Give every word of five letters or more that the lexicon holds."""
    return frozenset(word for row in _vocabulary().values() for word in row)


@cache
def _short_words() -> frozenset[str]:
    return frozenset(re.findall("[a-z]+", " ".join(entry.phrases for entry in ENTRIES)))


# A fact is at stake here: "diuretic" is two slips from "diabetic", "naturopathy" from "neuropathy".
_LONG = 11


def _mended(word: str) -> str:
    if word in known_words() or word in _short_words():
        return word
    near = [
        known
        for known in _vocabulary().get(word[0], ())
        if is_slip(word, known, most=1 if len(known) < _LONG else 2)
    ]
    return near[0] if len(near) == 1 else word
