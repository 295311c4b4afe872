"""Read a number as people type it, or refuse it; never guess which of two it is."""

import re
from collections.abc import Iterable
from fractions import Fraction
from types import MappingProxyType

from core.spellings import SPACE

NAMES = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
_WORDS = MappingProxyType(
    {
        "half a": Fraction(1, 2),
        "half an": Fraction(1, 2),
        "a": Fraction(1),
        "an": Fraction(1),
        **{name: Fraction(number) for number, name in enumerate(NAMES, start=1)},
    }
)
_AND_A_HALF = "and a half"

# Loose on purpose: the whole of what looks like a number, for `read_number` to judge.
FIGURES = (
    rf"(?:[0-9]{{1,3}}(?:{SPACE}[0-9]{{3}}){{1,4}}(?![0-9])(?:[.,][0-9]+)*"
    r"|[0-9]+(?:[.,]+[0-9]+)*|\.[0-9]+)"
)


def _any_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(longest_first).replace(" ", f"{SPACE}+") + ")(?![A-Za-z])"


# "a" and "an" count only where a reader expects a number, so they stand apart.
COUNTED = (
    rf"(?:(?:{_any_of(NAMES)}|[0-9]+){SPACE}+{_any_of([_AND_A_HALF])}"
    rf"|{_any_of(['half a', 'half an', *NAMES])})"
)
ARTICLE = _any_of(["a", "an"])
WORDED = f"(?:{COUNTED}|{ARTICLE})"

_WHOLE = re.compile("0|[1-9][0-9]*")
_DECIMAL = re.compile("((?:0|[1-9][0-9]*)?)[.,]([0-9]+)")
_GROUPED = re.compile(r"([1-9][0-9]{0,2}([.,])[0-9]{3}(?:\2[0-9]{3})*)(?:(?!\2)[.,]([0-9]+))?")
_SPACED = re.compile(rf"([1-9][0-9]{{0,2}}(?:{SPACE}[0-9]{{3}})+)(?:[.,]([0-9]+))?")


class AmbiguousNumberError(ValueError):
    """Two readings are possible; the message names both."""

    def __init__(self, first: str, second: str) -> None:
        """Name both readings."""
        super().__init__(f"it could be {first} or {second}")


def read_number(text: str, *, whole: bool = False, several_doses: bool = False) -> Fraction | None:
    """Read figures or a number word exactly; None if it is not a number.

    Args:
        text: the number alone, such as "1 500", "0,31", "three" or "two and a half".
        whole: only whole numbers make sense, so "50,000" is fifty thousand.
        several_doses: "2 500" could be two of 500.

    Raises:
        AmbiguousNumberError: "1,500" is 1500 to one reader and 1.5 to another.
    """
    word = " ".join(text.lower().split())
    if word.endswith(_AND_A_HALF):
        base = read_number(word.removesuffix(_AND_A_HALF).rstrip())
        return None if base is None else base + Fraction(1, 2)
    if word in _WORDS or _WHOLE.fullmatch(text):
        return _WORDS.get(word) or Fraction(text)
    if spaced := _SPACED.fullmatch(text):
        return _spaced(spaced, several_doses=several_doses)
    if grouped := _GROUPED.fullmatch(text):
        return _grouped(grouped, whole=whole)
    decimal = _DECIMAL.fullmatch(text)
    # ",5" may be the end of a longer number; ".5" is how it is written.
    if decimal and not text.startswith(","):
        return Fraction(f"{decimal[1] or 0}.{decimal[2]}")
    return None


def _spaced(found: re.Match[str], *, several_doses: bool) -> Fraction:
    """Read "1 500". A thin space is chosen; an ordinary one may part two numbers."""
    count, *groups = found[1].split()
    if several_doses and " " in found[1] and not groups[0].startswith("0"):
        raise AmbiguousNumberError("".join((count, *groups)), f"{count} times {groups[0]}")
    return Fraction("".join((count, *groups)) + f".{found[2] or 0}")


def _grouped(found: re.Match[str], *, whole: bool) -> Fraction:
    """Read "1,234,567" and "1,234.5"; "1,500" alone has two readings."""
    digits, separator, decimals = found.groups()
    if decimals is None and digits.count(separator) == 1 and not whole:
        head, tail = digits.split(separator)
        # A fourth decimal makes a fraction of three readable.
        decimal = (
            f"{head}.{tail}".rstrip("0").rstrip(".") if tail.endswith("0") else f"{head}.{tail}0"
        )
        raise AmbiguousNumberError(head + tail, decimal)
    return Fraction(digits.replace(separator, "") + f".{decimals or 0}")
