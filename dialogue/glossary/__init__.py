"""What the words of the questions and answers mean: "what is X" at any prompt.

A term carries fact ids where both its wordings say only what those facts say; beyond them stands
at most the plain meaning of the word. A term without fact ids is general knowledge or a
convention of Cobalt. The text stays data, so that a clinician can review it by reading.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from core.wording import Wording
from dialogue.glossary.blood import BLOOD
from dialogue.glossary.care import CARE
from dialogue.glossary.gut import GUT
from dialogue.glossary.levels import LEVELS
from dialogue.glossary.medicines import MEDICINES
from dialogue.glossary.people import PEOPLE
from dialogue.glossary.review import REVIEW
from dialogue.glossary.sources import SOURCES
from dialogue.glossary.treatment import TREATMENT
from dialogue.glossary.units import UNITS
from dialogue.parsing.words import fold, is_slip

# Each theme is a text, its terms parted by empty lines. A term has four parts: its names (the
# first is shown), fact ids, the clinician's wording, the patient's wording.
_THEMES = (LEVELS, UNITS, BLOOD, GUT, MEDICINES, TREATMENT, REVIEW, PEOPLE, CARE, SOURCES)


@dataclass(frozen=True, slots=True)
class Definition:
    """What one term means; ``cites`` are the fact ids behind both wordings, if any."""

    term: str
    text: Wording
    cites: tuple[str, ...]


def define(term: str) -> Definition | None:
    """Say what a term means, or give None for one that is not in the glossary.

    Case, spaces, hyphens, plurals, British spellings and small slips of the finger are
    forgiven; a word that is equally near to two terms is not guessed. Never raises.
    """
    if len(term) > _LONGEST:
        return None
    typed = _words(term)
    bare = typed[1:] if typed[:1] and typed[0] in _ARTICLES else typed
    exact = _spelled().get(_joined(typed)) or _spelled().get(_joined(bare))
    # As typed first: "gastrits" is gastritis with a slip, not the plural of a slip of gastrin.
    return exact or _with_slips(bare, _as_written()) or _with_slips(_stems(bare), _singular())


@cache
def spellings() -> Mapping[str, Definition]:
    """Every name that the glossary lists, as it is written there, with its definition."""
    found: dict[str, Definition] = {}
    for entry in (entry for theme in _THEMES for entry in theme.strip().split("\n\n")):
        names, cites, clinician, patient = (" ".join(part.split()) for part in entry.split("\n- "))
        term, *aliases = names.split(" | ")
        text = Wording(clinician, patient)
        definition = Definition(term, text, tuple(re.findall(r"D\d-\d+", cites)))
        found |= dict.fromkeys((term, *aliases), definition)
    return MappingProxyType(found)


_LONGEST = 80  # characters; a longer text is no term
_ARTICLES = frozenset({"a", "an", "the"})

# Words of medicine that are near to a word of the glossary and mean something else. A word of
# the glossary itself is never a slip of another either: neuropathy is not nephropathy.
_OTHER_WORDS = frozenset(
    """
    anomia gastric ileus ilium intravascular leading mastocytosis microcytic microcytosis
    """.split()  # noqa: SIM905 - a list that a reviewer reads as prose
)


def _words(text: str) -> tuple[str, ...]:
    """Give the words without signs, in American spelling."""
    plain = fold(text).replace("'", "").replace("\u03bc", "\u00b5")  # a capital mu folds to Greek
    american = plain.replace("ae", "e").replace("oe", "e")  # anaemia, coeliac
    return tuple(re.findall(r"[^\W_]+", american))


def _stems(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the words in the singular, near enough: both sides are cut the same way."""
    return tuple(_stem(word) for word in words)


def _stem(word: str) -> str:
    if len(word) < 4:  # noqa: PLR2004 - HbS is not a plural of Hb
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _joined(words: tuple[str, ...]) -> str:
    """Run the words together: "weight-loss", "weight loss" and "weightloss" are one."""
    return "".join(_stems(words))


_Names = Mapping[int, list[tuple[tuple[str, ...], Definition]]]  # by the number of words


@cache
def _spelled() -> Mapping[str, Definition]:
    return {_joined(_words(name)): meaning for name, meaning in spellings().items()}


@cache
def _as_written() -> _Names:
    names: dict[int, list[tuple[tuple[str, ...], Definition]]] = {}
    for name, meaning in spellings().items():
        words = _words(name)
        names.setdefault(len(words), []).append((words, meaning))
    return names


@cache
def _singular() -> _Names:
    return {
        length: [(_stems(words), meaning) for words, meaning in names]
        for length, names in _as_written().items()
    }


@cache
def _known() -> frozenset[str]:
    names = [_words(name) for name in spellings()]
    return _OTHER_WORDS.union(*names, *map(_stems, names))


def _with_slips(typed: tuple[str, ...], names: _Names) -> Definition | None:
    nearest: dict[int, set[Definition]] = {}
    for words, meaning in names.get(len(typed), ()):
        wrong = [pair for pair in zip(typed, words, strict=True) if pair[0] != pair[1]]
        if len(wrong) <= 2 and all(_slipped(*pair) for pair in wrong):  # noqa: PLR2004
            nearest.setdefault(len(wrong), set()).add(meaning)
    best = nearest[min(nearest)] if nearest else set()
    return best.pop() if len(best) == 1 else None


def _slipped(typed: str, word: str) -> bool:
    # Stricter than for answers, since any word may be asked about: no slip in a short one ("pool"
    # is no "pmol"), two only in the longest ("retention" and "reduction" are no "resection").
    if len(word) < 5 or typed in _known():  # noqa: PLR2004
        return False
    return is_slip(typed, word) and (len(word) >= 12 or _one_slip(typed, word))  # noqa: PLR2004


def _one_slip(typed: str, word: str) -> bool:
    """Say whether one letter is lost, added or wrong, or two neighbors are swapped."""
    while typed[:1] == word[:1] != "":
        typed, word = typed[1:], word[1:]
    while typed[-1:] == word[-1:] != "":
        typed, word = typed[:-1], word[:-1]
    return max(len(typed), len(word)) < 2 or (len(word) == 2 and typed == word[::-1])  # noqa: PLR2004
