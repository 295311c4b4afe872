"""Read how often something is taken: "twice a day", "1 per 8 weeks", "every other day"."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from core.measurement import Reason, Refusal, Unreadable, refused
from core.numerals import NAMES

Period = Literal["day", "week", "month"]

# A month is 30.44 days (patient_fields.md, "Conventions").
_DAYS = {"day": Fraction(1), "week": Fraction(7), "month": Fraction("30.44")}
# Two a day to one in six months is the printed range; the wider one is a project choice.
_PLAUSIBLE = (1 / (6 * _DAYS["month"]), Fraction(2))
_POSSIBLE = (1 / (12 * _DAYS["month"]), Fraction(24))

_NUMBERS = {name: number for number, name in enumerate(NAMES[:12], start=1)}
_COUNTS = {"once": 1, "twice": 2, "thrice": 3, "a": 1, "an": 1, **_NUMBERS}
_EVERY = {"": 1, "other": 2, "second": 2, "2nd": 2, "third": 3, "3rd": 3, **_NUMBERS}
_ADVERBS: dict[str, tuple[int, Period]] = {
    "daily": (1, "day"),
    "weekly": (1, "week"),
    "fortnightly": (2, "week"),
    "monthly": (1, "month"),
    "quarterly": (3, "month"),
    "yearly": (12, "month"),
}
_NAME = "|".join(_NUMBERS)
_COUNT = rf"(?:[0-9]+|once|twice|thrice|{_NAME})"
_UNIT = "(?P<unit>day|week|month|year)s?"
_STEP = rf"(?P<every>[0-9]+|other|second|2nd|third|3rd|{_NAME})?"

# 2 per week; once every 8 weeks; 3x/week; two times a day
_PER = re.compile(
    rf"(?P<times>{_COUNT}) ?(?:x|times?)? ?(?:per|/|an?|each|every) ?{_STEP} ?{_UNIT}", re.ASCII
)
# once daily; 3 times weekly; weekly
_LY = re.compile(rf"(?:(?P<times>{_COUNT}) ?(?:x|times?)? )?(?P<adverb>{'|'.join(_ADVERBS)})")
# every 2 months; every other day; each week; on alternate days
_EACH = re.compile(rf"(?:every|each) {_STEP} ?{_UNIT}", re.ASCII)
_ALTERNATE = re.compile(r"(?:on |every )?alternate (?P<unit>day|week|month)s?")
_COUNT_ALONE = re.compile(rf"{_COUNT}(?: ?(?:x|times?))?", re.ASCII)
_TWO_MEANINGS = re.compile(r"(?:bi|semi)-?(?:weekly|monthly)")


_MOST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Frequency:
    """So many times in every so many days, weeks or months."""

    times: int
    every: int
    unit: Period

    @property
    def per_day(self) -> Fraction:
        """The mean number of times a day, exactly; a month is 30.44 days."""
        return Fraction(self.times, self.every) / _DAYS[self.unit]

    @property
    def text(self) -> str:
        """Its tidy text, which reads back to the same: "1 per 8 weeks"."""
        period = self.unit if self.every == 1 else f"{self.every} {self.unit}s"
        return f"{self.times} per {period}"

    @property
    def needs_confirmation(self) -> bool:
        """True outside two a day to one in six months."""
        low, high = _PLAUSIBLE
        return not low <= self.per_day <= high


def read_frequency(text: str) -> Frequency | Unreadable:
    """Read how often something is taken; whatever the text, a value comes back."""
    typed = text.strip().rstrip(".;,!").rstrip()
    try:
        return _frequency(" ".join(typed.lower().split()))
    except Refusal as refusal:
        accepted = ("per day", "per week", "per month", "every so many weeks or months")
        return refused(refusal, typed, accepted, "1 per 8 weeks")


def _frequency(words: str) -> Frequency:
    if not words:
        raise Refusal(Reason.EMPTY, "nothing was typed")
    if _TWO_MEANINGS.fullmatch(words):
        why = "it can mean twice in one, or once in two"
        raise Refusal(Reason.AMBIGUOUS_NUMBER, why)
    if found := _ALTERNATE.fullmatch(words):
        return _checked(1, 2, found["unit"])
    if found := _LY.fullmatch(words):
        every, unit = _ADVERBS[found["adverb"]]
        return _checked(_number(found["times"] or "1", _COUNTS), every, unit)
    if found := _EACH.fullmatch(words):
        return _checked(1, _number(found["every"] or "", _EVERY), found["unit"])
    if found := _PER.fullmatch(words):
        every = _number(found["every"] or "", _EVERY)
        return _checked(_number(found["times"], _COUNTS), every, found["unit"])
    if _COUNT_ALONE.fullmatch(words):
        raise Refusal(Reason.NO_UNIT, "it does not say per day, per week or per month")
    raise Refusal(Reason.NOT_UNDERSTOOD, "it does not say how often")


def _number(text: str, words: dict[str, int]) -> int:
    if text in words:
        return words[text]
    if len(text) > _MOST_DIGITS or text.startswith("0"):
        raise Refusal(Reason.NOT_UNDERSTOOD, "the number was not understood")
    return int(text)


def _checked(times: int, every: int, unit: str) -> Frequency:
    if unit == "year":
        unit, every = "month", every * 12
    period: Period = "day" if unit == "day" else "week" if unit == "week" else "month"
    frequency = Frequency(times, every, period)
    low, high = _POSSIBLE
    if not low <= frequency.per_day <= high:
        why = "it is outside what is possible (24 per day to 1 per 12 months)"
        raise Refusal(Reason.IMPOSSIBLE, why)
    return frequency
