"""What the words of a turn are about, worked out from text alone: the old words are only text.

Where a text leaves it open, the graver reading holds: a line that could be advice is advice, a
word that could be clinical is clinical.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from core.compose import HEADINGS
from core.render.blocks import DIFFERENCES, REFERENCES, RELATED, TOLD, UNKNOWN
from core.wording import Wording
from dialogue.answering import CHANGES
from dialogue.glossary import spellings
from dialogue.questions import QUESTIONS
from dialogue.reply import AUDIENCES

_ADVICE_PARTS = ("treatment", "route", "formulation", "special", "pitfalls", "monitoring", "workup")
_ADVICE = re.compile(r"(Bottom line|Conclusion|Urgency|Warning):")
_SOON = re.compile(r"\b(?:emergency|urgent(?:ly)?|at once|right away|same day|help now)\b")
_FACT = re.compile(r"(Noted|Heard|Changed|Supposed): |Changing |Back\. Taken back|Starting over")
_REFERENCE = re.compile(r"\[\d+\] |Updated: ")
_PLACE = r"articles? \d+, lines? \d+(?:, \d+)*"
_CITES = re.compile(rf" \[(?:\d+(?:, \d+)*|D\d-\d+(?:, D\d-\d+)*|{_PLACE}(?:; {_PLACE})*)\]$")
_CHOICE = re.compile(r"\d+\. ")
_HINT = re.compile(r" \((?:Type (?:a|the) number[^()]*|yes or no|For example: .*)\)$")


@dataclass(slots=True)
class Asked:
    """The question at the end of a turn; its key, where its text is one of today's."""

    key: str = ""
    text: str = ""
    hint: str = ""
    choices: tuple[str, ...] = ()


@dataclass(slots=True)
class Parts:
    """The lines of a turn by what they are, spaces evened out and citations taken off.

    ``advice`` holds the headings of its parts too: under which of them a line stands matters.
    ``uncited`` is everything but the question, in order.
    """

    advice: list[str] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    cites: list[str] = field(default_factory=list)
    uncited: list[str] = field(default_factory=list)
    asked: Asked = field(default_factory=Asked)


def parted(lines: Iterable[str]) -> Parts:
    """Sort the lines of a turn."""
    parts = Parts()
    body, parts.asked = _question(_evened(lines))
    part = ""
    for line in body:
        if line in _headings():
            part = _headings()[line]
            (parts.advice if part in _ADVICE_PARTS else parts.rest).append(line)
            parts.uncited.append(line)
        elif _REFERENCE.match(line):
            part = ""  # what follows the references has no heading
            parts.cites.append(line)
        else:
            if cites := _CITES.search(line):
                parts.cites.append(cites[0])
                line = line[: cites.start()]  # noqa: PLW2901 - the same line without its numbers
            _kind(parts, part, line).append(line)
            parts.uncited.append(line)
    return parts


def joined(lines: Iterable[str]) -> str:
    """Give a turn as one text, however it is spaced and folded and its choices numbered."""
    text, asked = _question(_evened(lines))
    return as_one(text, asked)


def as_one(text: list[str], asked: Asked) -> str:
    """Put lines and a question together."""
    return " ".join([*text, asked.text, asked.hint, *sorted(asked.choices)])


def uncited(line: str) -> str:
    """Give a line without the numbers of what it cites."""
    return _CITES.sub("", line)


def content(line: str) -> tuple[str, ...]:
    """Give what matters clinically in a line, in order.

    Numbers with their units, negations with what they deny, conditions, comparisons, what is
    done, how soon, how often, and every word that the glossary explains: drugs, forms, routes,
    tests, diseases.
    """
    return _telling(line, _clinical())


def figures(line: str) -> tuple[str, ...]:
    """Give the numbers of a line and its negations, in order, each with the word after it."""
    return _telling(line, frozenset())


def _telling(line: str, also: frozenset[str]) -> tuple[str, ...]:
    said = words(line)
    return tuple(
        f"{word} {after}" if word[0].isdigit() or word in NEGATIONS else word
        for word, after in zip(said, [*said[1:], ""], strict=True)
        if not word[0].isalpha() or word in NEGATIONS or word in also
    )


def words(line: str) -> list[str]:
    """Give the words, numbers and signs of a line, endings of words taken off."""
    return [stem(word) for word in _WORD.findall(line.lower().replace("’", "'"))]


@cache
def stem(word: str) -> str:
    """Take the ending off a word; a shortened negation becomes "not"."""
    if word.endswith("n't") or word == "cannot":
        return "not"
    return _ENDING.sub("", word.removesuffix("'s"))


_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:\d+|'[^\W\d_]+)?|[<>=≤≥±×+/%½¼¾²³]")
_ENDING = re.compile(r"(?<=[^\W\d_]{3})(?:ments?|ions?|ings?|ed|s|ly)$")

NEGATIONS = frozenset({"not", "never", "no", "none", "without", "avoid", "neither", "nor"})
# Words of the glossary's names that carry nothing by themselves.
_ORDINARY = frozenset(
    """
    a an and articles association b12 by citation d documents for h human in initiative international
    k l number o of other outcomes project quality reference small source specific team the to type v
    value vitamin
    """.split()  # noqa: SIM905 - a list that a reviewer reads as prose
)
# Words that every reader knows and that change what is to be done.
_TELLING = frozenset(
    """
    not never no none nor neither without only except unless until till before after if when whenever
    while during since instead rather than whether or either both all any each least most more less
    fewer above below under over within up down from at
    high higher low lower raised normal positive negative deficient sufficient severe mild borderline
    start begin continue change increase reduce raise hold pause wait avoid stop switch replace repeat
    restart resume skip inject test measure refer treat prevent exclude confirm monitor
    urgent emergency immediate now today tomorrow same soon early later late delay prompt routine
    one two three four five six seven eight nine ten eleven twelve once twice thrice half quarter
    double first second third last next alone
    daily weekly monthly yearly annual day week month year hour minute alternate per
    pill capsule tablet drop shot spray lozenge skin nose mouth muscle vein tongue
    pregnant pregnancy breastfeeding child children old allergy kidney nerve bleed
    """.split()  # noqa: SIM905 - a list that a reviewer reads as prose
)


@cache
def _clinical() -> frozenset[str]:
    named = {word for name in spellings() for word in _WORD.findall(name.lower())}
    return frozenset(stem(word) for word in (named - _ORDINARY) | _TELLING if word[0].isalpha())


@cache
def _headings() -> dict[str, str]:
    """Give the part of an answer that each heading opens."""
    parts = {text: part for part, wording in HEADINGS.items() for text in _both(wording)}
    plain = (DIFFERENCES, UNKNOWN, REFERENCES, RELATED)
    return parts | dict.fromkeys(plain, "") | {TOLD: "told", CHANGES: "treatment"}


@cache
def _questions() -> dict[str, str]:
    """Give the key of each question by its text, in any wording."""
    return {asked.text.for_(who): asked.key for asked in QUESTIONS for who in AUDIENCES}


def _both(wording: Wording) -> tuple[str, str]:
    return wording.clinician, wording.patient


def _kind(parts: Parts, part: str, line: str) -> list[str]:
    if part == "told" or _FACT.match(line):
        return parts.facts
    advises = part in _ADVICE_PARTS or _ADVICE.match(line) or _SOON.search(line)
    return parts.advice if advises else parts.rest


def _evened(lines: Iterable[str]) -> list[str]:
    return [line for line in (" ".join(one.split()) for one in lines) if line]


def _question(lines: list[str]) -> tuple[list[str], Asked]:
    """Part a turn into what is said and the question at its end."""
    end = len(lines)
    while end and _CHOICE.match(lines[end - 1]):
        end -= 1
    text = _HINT.sub("", lines[end - 1]) if end else ""
    key = _questions().get(text, "")
    if not key and (not end or text == lines[end - 1]):  # neither a question nor a hint
        return lines, Asked()
    choices = tuple(_CHOICE.sub("", line, count=1) for line in lines[end:])
    return lines[: end - 1], Asked(key, text, lines[end - 1].removeprefix(text), choices)
