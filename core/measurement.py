"""A quantity as given: one number, a range, or a bound, exact in its canonical unit."""

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from core.quantities import QUANTITIES, Quantity
from core.spellings import Unit
from core.truth import Truth

_ENDLESS = 12
_LIKE_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}", re.ASCII)


class Reason(StrEnum):
    """Why a text was not taken."""

    EMPTY = "empty"
    NOT_UNDERSTOOD = "not understood"
    NO_UNIT = "no unit"
    WRONG_UNIT = "wrong unit"
    AMBIGUOUS_NUMBER = "ambiguous number"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A text that was not taken: what was read, why not, what is accepted."""

    reason: Reason
    read: str
    why: str
    accepted: tuple[str, ...]
    example: str

    @property
    def message(self) -> str:
        """One line for the person who typed it."""
        start = f'Read "{self.read}": {self.why}.' if self.read else "Nothing was read."
        accepted = f" Accepted: {', '.join(self.accepted)}." if self.accepted else ""
        return f"{start}{accepted} Example: {self.example}."


class Refusal(Exception):  # noqa: N818  (it never leaves the reader: no error to a caller)
    """A text that cannot be taken, on its way up to the function that was asked to read it."""

    def __init__(self, reason: Reason, why: str) -> None:
        """Keep the reason and its words."""
        super().__init__(why)
        self.reason = reason
        self.why = why


def refused(refusal: Refusal, typed: str, accepted: tuple[str, ...], example: str) -> Unreadable:
    """Turn a refusal into what the caller gets, with the text made safe to show."""
    why, read = _safe(refusal.why, 200), _safe(typed, 60)
    return Unreadable(refusal.reason, read, why, accepted, example)


def _safe(text: str, longest: int) -> str:
    """Cut to one short line without control characters."""
    shown = "".join(
        character if character.isprintable() else " " if character.isspace() else "\ufffd"
        for character in text
    )
    shown = " ".join(shown.split())
    return shown if len(shown) <= longest else f"{shown[:longest]}\u2026"


@dataclass(frozen=True, slots=True)
class Measurement:
    """A value of one quantity, in canonical units, never rounded.

    Attributes:
        quantity: a key of ``QUANTITIES``.
        low: the lower end; None when unbounded. Equal to ``high`` when exact.
        high: the upper end; None when unbounded.
        low_open: the lower end itself is excluded.
        high_open: the upper end itself is excluded.
        given: tidy text of what was typed, in the typed unit; reads back to an equal value.
        about: it was said to be imprecise.
        unit: the typed unit, as shown.
    """

    quantity: str
    low: Fraction | None
    high: Fraction | None
    given: str
    unit: str
    low_open: bool = False
    high_open: bool = False
    about: bool = False

    def __hash__(self) -> int:
        """Tell values apart by their text: equal ones have the same, and fractions hash slowly."""
        return hash(self.given)

    def is_above(self, limit: Fraction | int) -> Truth:
        """Tell whether the value is strictly over a limit in canonical units."""
        if self.low is not None and (self.low > limit or (self.low == limit and self.low_open)):
            return Truth.YES
        if self.high is not None and self.high <= limit:
            return Truth.NO
        return Truth.UNKNOWN

    def is_below(self, limit: Fraction | int) -> Truth:
        """Tell whether the value is strictly under a limit in canonical units."""
        if self.high is not None and (self.high < limit or (self.high == limit and self.high_open)):
            return Truth.YES
        if self.low is not None and self.low >= limit:
            return Truth.NO
        return Truth.UNKNOWN

    def at_least(self, limit: Fraction | int) -> Truth:
        """Tell whether the value is a limit in canonical units, or over it."""
        return ~self.is_below(limit)

    def at_most(self, limit: Fraction | int) -> Truth:
        """Tell whether the value is a limit in canonical units, or under it."""
        return ~self.is_above(limit)

    @property
    def is_exact(self) -> bool:
        """True for one number, False for a range or a bound."""
        return self.low is not None and self.low == self.high

    @property
    def converted(self) -> bool:
        """True if it was typed in another unit than the canonical one.

        The two units of eGFR count as one: their number is the same (C-17).
        """
        canonical = self._kind.unit
        return all(
            unit.text != self.unit for unit in self._kind.units if unit.scale == canonical.scale
        )

    @property
    def needs_confirmation(self) -> bool:
        """True if no plausible value lies in it, so that it should be read back."""
        plausible = self._kind.plausible
        return Truth.YES in (self.is_below(plausible.low), self.is_above(plausible.high))

    @property
    def canonical(self) -> str:
        """Its text in the canonical unit; rounded, but never onto a whole number.

        Every limit that decides is a whole number of canonical units, apart from the
        goal of 300 pmol/L (406.611 pg/mL), so no text stands on the wrong side of one.
        """
        kind, low, high = self._kind, self.low, self.high
        if low is not None and high is not None and low == high:
            return _with_unit(low, kind)
        if high is None:
            if low is None:
                return "any"
            if low == 0 and self.low_open and kind.some:
                return kind.some[0]
            return (">" if self.low_open else "at least ") + _with_unit(low, kind)
        if low is None or low == 0:
            return ("<" if self.high_open else "at most ") + _with_unit(high, kind)
        return f"{_shown(low, kind)} to {_with_unit(high, kind)}"

    @property
    def _kind(self) -> Quantity:
        return QUANTITIES[self.quantity]


def exactly(value: Fraction | int | str, quantity: str, given: str | None = None) -> Measurement:
    """Build an exact measurement in canonical units, whatever its range; for rules and tests.

    Raises:
        KeyError: there is no such quantity.
    """
    kind = QUANTITIES[quantity]
    number = Fraction(value)
    text = given if given is not None else with_unit(exact_text(number), number, kind.unit)
    return Measurement(quantity, number, number, text, kind.canonical)


def with_unit(text: str, number: Fraction, unit: Unit) -> str:
    """Put a number's text before the unit's."""
    return f"{text} {unit.named(number)}".rstrip()


def exact_text(number: Fraction) -> str:
    """Write a decimal number in full, so that it reads back; an endless one, to 12 decimals."""
    rest, twos, fives = number.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    text = _decimal(number, max(twos, fives) if rest == 1 else _ENDLESS)
    # "132.809" could be a thousand times more; "132.8090" could not.
    return f"{text}0" if _LIKE_THOUSANDS.fullmatch(text) else text


def _shown(number: Fraction, kind: Quantity) -> str:
    """Round for reading, with as many decimals as keep it off a whole number it is not."""
    places = kind.decimals
    while (rounded := round(number, places)).denominator == 1 and rounded != number:
        places += 1
    return _decimal(number, places)


def _with_unit(number: Fraction, kind: Quantity) -> str:
    return with_unit(_shown(number, kind), number, kind.unit)


def _decimal(number: Fraction, places: int) -> str:
    """Write with at most so many decimals, and without trailing zeros."""
    digits = str(round(abs(number) * 10**places)).rjust(places + 1, "0")
    cut = len(digits) - places
    text = f"{digits[:cut]}.{digits[cut:]}".rstrip("0").rstrip(".")
    return f"-{text}" if number < 0 else text
