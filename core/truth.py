"""Truth with three values, and the three ways in which a fact can be missing."""

from enum import Enum, StrEnum
from typing import NoReturn


class Truth(Enum):
    """Yes, no or unknown, joined by Kleene's strong logic."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    bit: int  # one for each truth, so that a set of truths is a sum

    def __and__(self, other: "Truth") -> "Truth":
        """No if either is no; yes if both are yes; else unknown."""
        if Truth.NO in (self, other):
            return Truth.NO
        return Truth.UNKNOWN if Truth.UNKNOWN in (self, other) else Truth.YES

    def __or__(self, other: "Truth") -> "Truth":
        """Yes if either is yes; no if both are no; else unknown."""
        return ~(~self & ~other)

    def __invert__(self) -> "Truth":
        """Swap yes and no; unknown stays unknown."""
        return _OPPOSITE[self]

    def __bool__(self) -> NoReturn:
        """Refuse: three values do not fit into two.

        Raises:
            TypeError: always, so that an ``if`` cannot take unknown for no.
        """
        message = "Truth has three values: compare with `is Truth.YES`."
        raise TypeError(message)


for _place, _truth in enumerate(Truth):
    _truth.bit = 1 << _place

_OPPOSITE = {Truth.YES: Truth.NO, Truth.NO: Truth.YES, Truth.UNKNOWN: Truth.UNKNOWN}


class Missing(StrEnum):
    """Why a fact has no value; the three are never taken for one another."""

    NOT_ASKED = "not asked"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not applicable"
