"""The forms in which a quantity may be written, as regular expressions.

Number words and compounds ("2 years 6 months") belong to lengths and times only.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from types import MappingProxyType

from core.numerals import ARTICLE, COUNTED, FIGURES, WORDED
from core.quantities import QUANTITIES
from core.spellings import HYPHEN, SPACE, Unit

# Longer signs come before the shorter ones that begin them.
BEFORE: Mapping[str, str] = MappingProxyType(
    {
        "about": "~|\u2248|about|around|roughly|approximately|approx\\.?|circa|ca\\.|nearly|almost",
        "at most": "<=|=<|\u2264|at most|up to|no more than|not more than",
        "at least": ">=|=>|\u2265|at least|no less than|not less than",
        "<": "<|(?:just |slightly |well )?(?:less than|fewer than|under|below)",
        ">": ">|(?:just |slightly |well )?(?:more than|greater than|longer than|over|above)",
    }
)
AFTER: Mapping[str, str] = MappingProxyType(
    {
        "about": "or so|approximately|roughly",
        "at most": "or (?:less|fewer|under|below)",
        "at least": "\\+|or (?:more|longer|over|above)",
    }
)
# Project choice, wide on purpose: a limit inside the range leads to a question (C-14).
VAGUE: Mapping[str, tuple[Fraction, Fraction]] = MappingProxyType(
    {
        "couple of": (Fraction(3, 2), Fraction(5, 2)),
        "few": (Fraction(2), Fraction(6)),
        "several": (Fraction(3), Fraction(12)),
    }
)
_GAP = f"{SPACE}*"
_JOINT = rf"(?:,{_GAP}|{SPACE}+and{SPACE}+|{_GAP})"
# Not inside a number, a word or another unit; "every 2 months" is no duration.
_START = r"(?<![\w.,/^+\-\u2010-\u2015\u2212<>=~\u2248])(?<!every )(?<!each )(?<!per )(?<!other )"
_PERIOD = rf"(?:an?{SPACE}+)?(?:d|day|week|wk|month|dose)(?![A-Za-z])"
_END = rf"(?![\w^])(?!{_GAP}(?:/|per{SPACE}){_GAP}(?!{_PERIOD}))"


@dataclass(frozen=True, slots=True)
class Forms:
    """The compiled forms of one quantity; each is for a full match."""

    amount: re.Pattern[str]
    range: re.Pattern[str]
    compound: re.Pattern[str]
    and_a_half: re.Pattern[str]
    vague: re.Pattern[str]


def compiled(source: str) -> re.Pattern[str]:
    """Compile without regard to case; ASCII, so that no foreign digit or letter fits."""
    return re.compile(source, re.ASCII | re.IGNORECASE)


@cache
def forms(quantity: str) -> Forms:
    """Give the forms of a quantity."""
    number = f"(?:{WORDED}|{FIGURES})" if QUANTITIES[quantity].worded else FIGURES
    name = rf"{HYPHEN}?[a-z]+?"
    return Forms(
        amount=compiled(rf"(?P<number>{number}){_GAP}(?P<unit>.*)"),
        range=compiled(
            rf"(?P<between>between{SPACE}+)?(?P<first>{number}){_GAP}(?P<unit>.*?){_GAP}"
            rf"(?P<joint>{HYPHEN}|(?:to|or|and)(?![a-z])){_GAP}(?P<last>{number}.*)"
        ),
        compound=compiled(
            rf"(?P<first>{number}{_GAP}{name}){_JOINT}"
            rf"(?P<last>{FIGURES}{_GAP}{name})"
        ),
        and_a_half=compiled(rf"(?P<first>{number}{_GAP}{name}){SPACE}+{_words(['and a half'])}"),
        vague=compiled(rf"(?:a{SPACE}+)?(?P<word>{_words(VAGUE)}){SPACE}+(?P<unit>.+)"),
    )


@cache
def before(relation: str) -> re.Pattern[str]:
    """Give the form of a quantity after words such as "about" or "<"."""
    return compiled(rf"{_words([BEFORE[relation]])}(?:(?<![a-z])|(?![a-z])){_GAP}(?P<rest>.+)")


@cache
def after(relation: str) -> re.Pattern[str]:
    """Give the form of a quantity before words such as "or more"."""
    return compiled(rf"(?P<rest>.+?){_GAP}{_words([AFTER[relation]])}")


@cache
def spelling(unit: Unit) -> re.Pattern[str]:
    """Give every spelling of a unit in an answer."""
    return compiled(f"{unit.spelling}|{unit.short}" if unit.short else unit.spelling)


@cache
def pattern(quantity: str) -> str:
    """Give a regular expression, without anchors, that finds a quantity in a sentence.

    It wants a unit, takes "about", "<" and "or more" along, and stops inside no longer
    number or unit. It finds more than ``read`` accepts: hand ``read`` what it matched.
    Units of one letter, "in" and a lone "a" ("twice a day") are left out: in a
    sentence they are mostly something else.

    Raises:
        KeyError: there is no such quantity.
    """
    kind = QUANTITIES[quantity]
    unit = "(?:" + "|".join(unit.spelling for unit in kind.units) + ")"
    relation = _words(BEFORE.values())
    suffix = rf"(?:{_GAP}{_words(AFTER.values())}(?![A-Za-z]))?"
    if not kind.worded:
        term = f"{FIGURES}{_GAP}{unit}"
        phrase = rf"(?:{relation}{_GAP})?{_first(FIGURES, unit)}{term}"
        return rf"(?ai:{_START}{phrase}{_END}{suffix})"
    number = f"(?:{COUNTED}|{FIGURES})"
    letters = "|".join(unit.short for unit in kind.units if unit.short.isalpha()) or "(?!)"
    part = f"{FIGURES}{_GAP}(?:{unit}|{letters})(?![A-Za-z])"
    half = rf"(?:{SPACE}+{_words(['and a half'])})?"
    several = rf"(?:a{SPACE}+)?{_words(VAGUE)}{SPACE}+{unit}"
    term = f"(?:{part}{_JOINT}{part}|{several}|{number}{_GAP}{unit}{half})"
    lead = f"{kind.lead}{SPACE}+" if kind.lead else "(?!)"
    phrase = rf"(?:{lead})?(?:{relation}{_GAP})?{_first(number, unit)}{term}"
    led = rf"(?:(?:{lead})(?:{relation}{_GAP})?|{relation}{_GAP}){ARTICLE}{SPACE}+{unit}{half}"
    return rf"(?ai:{_START}(?:{led}|{phrase}){_END}{suffix})"


def _first(number: str, unit: str) -> str:
    """Spell the first half of a range, if there is one."""
    one = rf"{number}{_GAP}(?:{unit}{_GAP})?"
    return rf"(?:between{SPACE}+{one}and{SPACE}+|{one}(?:{HYPHEN}|(?:to|or){SPACE}){_GAP})?"


def _words(words: Iterable[str]) -> str:
    """Join alternatives into one group, with any kind of space between words."""
    return "(?:" + "|".join(words).replace(" ", f"{SPACE}+") + ")"
