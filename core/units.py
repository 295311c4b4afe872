"""Read quantities as people type them: strictly, exactly, and never guessing a unit.

Our own grammar is the only thing that sees typed text. Pint gives the factors between
units, as fractions; it is loaded at the first conversion, so that neither importing
this module nor reading a canonical unit waits for it.
"""

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from core.frequency import Frequency, read_frequency
from core.grammar import AFTER, BEFORE, VAGUE, after, before, forms, pattern, spelling
from core.measurement import (
    Measurement,
    Reason,
    Refusal,
    Unreadable,
    exact_text,
    exactly,
    refused,
    with_unit,
)
from core.numerals import AmbiguousNumberError, read_number
from core.quantities import QUANTITIES, Quantity
from core.spellings import DEFINITIONS, Unit, case_is_safe

if TYPE_CHECKING:
    import pint

__all__ = [
    "QUANTITIES",
    "Frequency",
    "Measurement",
    "Quantity",
    "Reason",
    "Unreadable",
    "exactly",
    "pattern",
    "read",
    "read_frequency",
    "units_in",
]

_LONGEST = 120
_UNDETECTABLE = {"undetectable", "not detectable", "not detected", "below detection"}


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number with its unit: the canonical value, one typed unit of it, and tidy text."""

    value: Fraction
    step: Fraction
    text: str
    unit: Unit


@lru_cache(maxsize=4096)
def read(text: str, quantity: str) -> Measurement | Unreadable:
    """Read one quantity as typed; whatever the text, a value comes back.

    Args:
        text: what was typed, such as "236 pmol/L", "<150 pg/mL" or "2 y 6 m".
        quantity: a key of ``QUANTITIES``.

    Raises:
        KeyError: there is no such quantity.
    """
    kind = QUANTITIES[quantity]
    typed = text.strip().rstrip(".;,!").rstrip()
    try:
        return _measurement(typed, kind)
    except Refusal as refusal:
        accepted = kind.accepted + (("the number alone",) if kind.bare else ())
        return refused(refusal, typed, accepted, kind.example)


def units_in(quantity: str) -> tuple[str, ...]:
    """Give the accepted units of a quantity as they are shown, the canonical one first.

    Raises:
        KeyError: there is no such quantity.
    """
    return QUANTITIES[quantity].accepted


def _measurement(typed: str, kind: Quantity) -> Measurement:
    if not typed:
        raise Refusal(Reason.EMPTY, "nothing was typed")
    if len(typed) > _LONGEST:
        raise Refusal(Reason.NOT_UNDERSTOOD, "it is too long for one value")
    if special := _special(" ".join(typed.lower().split()), kind):
        return special
    words = re.split(r"\s+", typed, maxsplit=1)
    if len(words) > 1 and words[0].lower() == kind.lead:
        typed = words[1] if kind.lead == "for" or words[1][0].isdigit() else f"a {words[1]}"
    relation, rest = _relation(typed)
    if vague := forms(kind.key).vague.fullmatch(rest):
        return _vague(vague, kind, relation)
    if (span := forms(kind.key).range.fullmatch(rest)) and _is_range(span):
        return _between(span, kind, relation)
    return _bounded(relation, _amount(rest, kind), kind)


def _special(words: str, kind: Quantity) -> Measurement | None:
    """Read words that stand for a whole answer."""
    if words in kind.zero:
        return exactly(0, kind.key, "none")
    if words in kind.some:
        return _some(kind)
    if kind.undetectable is not None and words in _UNDETECTABLE:
        nothing = Fraction(0)
        return Measurement(
            kind.key, nothing, kind.undetectable, "undetectable", kind.canonical, high_open=True
        )
    return None


def _some(kind: Quantity) -> Measurement:
    """There is some, and nobody knows how much: everything above zero."""
    return Measurement(kind.key, Fraction(0), None, kind.some[0], kind.canonical, low_open=True)


def _relation(typed: str) -> tuple[str, str]:
    """Part words such as "about" or "or more" from the amount."""
    if found := re.fullmatch(r"([0-9]+)\+\s*([^0-9]+)", typed):
        return "at least", f"{found[1]} {found[2]}"
    for relation in () if typed[0].isdigit() else BEFORE:
        if found := before(relation).fullmatch(typed):
            return relation, found["rest"]
    for relation in AFTER:
        if found := after(relation).fullmatch(typed):
            return relation, found["rest"]
    return "", typed


def _vague(found: re.Match[str], kind: Quantity, relation: str) -> Measurement:
    unit = _unit(found["unit"], kind)
    if relation or not kind.worded:
        raise Refusal(Reason.NOT_UNDERSTOOD, "it needs a number")
    word = " ".join(found["word"].lower().split())
    low, high = (edge * _factor(unit, kind) for edge in VAGUE[word])
    _check_possible(low, kind)
    _check_possible(high, kind)
    given = f"{'' if word == 'several' else 'a '}{word} {unit.text}"
    return Measurement(kind.key, low, high, given, unit.text, about=True)


def _is_range(span: re.Match[str]) -> bool:
    """Tell a range: "and" joins one only after "between", not in "2 years and 6 months"."""
    return (span["joint"].lower() == "and") == bool(span["between"])


def _between(span: re.Match[str], kind: Quantity, relation: str) -> Measurement:
    last = _amount(span["last"], kind)
    first = _amount(f"{span['first']} {span['unit'] or last.unit.text}", kind)
    if first.value >= last.value:
        raise Refusal(Reason.NOT_UNDERSTOOD, "the first number must be the smaller one")
    if relation not in {"", "about"}:
        raise Refusal(Reason.NOT_UNDERSTOOD, "it is a range and a limit at once")
    begin = first.text
    if first.unit == last.unit:
        begin = begin.removesuffix(f" {last.unit.text}").removesuffix(f" {last.unit.one}")
    unit = _telling(first.unit, last.unit, kind)
    whole = Measurement(kind.key, first.value, last.value, f"{begin} to {last.text}", unit.text)
    return _widened(whole, first.step, last.step) if relation else whole


def _telling(first: Unit, last: Unit, kind: Quantity) -> Unit:
    """Of two units, take the one that shows that something was converted."""
    return first if last == kind.unit else last


def _widened(exact: Measurement, below: Fraction, above: Fraction) -> Measurement:
    """Make a value imprecise by half a typed unit either side, staying above zero."""
    low, high = exact.low or Fraction(0), exact.high or Fraction(0)
    start = low - below / 2
    return replace(
        exact,
        low=max(start, Fraction(0)),
        low_open=start <= 0 < low,
        high=high + above / 2,
        given=f"about {exact.given}",
        about=True,
    )


def _bounded(relation: str, amount: _Amount, kind: Quantity) -> Measurement:
    value, unit, zero = amount.value, amount.unit.text, Fraction(0)
    exact = Measurement(kind.key, value, value, amount.text, unit)
    if relation == "":
        return exact
    if relation == "about":
        return _widened(exact, amount.step, amount.step)
    given = f"{relation}{'' if relation in '<>' else ' '}{amount.text}"
    if relation in {">", "at least"}:
        if relation == ">" and value == 0 and kind.some:
            return _some(kind)
        return replace(exact, high=None, given=given, low_open=relation == ">")
    if value == 0:
        raise Refusal(Reason.IMPOSSIBLE, "nothing is less than zero")
    # "Less than 20 cm removed" says that some was: zero is a different answer.
    return replace(
        exact, low=zero, given=given, low_open=bool(kind.zero), high_open=relation == "<"
    )


def _amount(text: str, kind: Quantity) -> _Amount:
    """Read a number with its unit, or two such parts of a time."""
    if kind.worded:
        if parts := forms(kind.key).compound.fullmatch(text):
            return _sum(_single(parts["first"], kind), _single(parts["last"], kind), kind)
        if parts := forms(kind.key).and_a_half.fullmatch(text):
            whole = _single(parts["first"], kind)
            number = whole.value / whole.step + Fraction(1, 2)
            name = with_unit(exact_text(number), number, whole.unit)
            value = number * whole.step
            _check_possible(value, kind)
            return _Amount(value, whole.step, name, whole.unit)
    return _single(text, kind)


def _sum(first: _Amount, last: _Amount, kind: Quantity) -> _Amount:
    if last.step >= first.step:
        raise Refusal(Reason.NOT_UNDERSTOOD, "the larger unit must come first, and only once")
    value = first.value + last.value
    _check_possible(value, kind)
    return _Amount(
        value, last.step, f"{first.text} {last.text}", _telling(first.unit, last.unit, kind)
    )


def _single(text: str, kind: Quantity) -> _Amount:
    found = forms(kind.key).amount.fullmatch(text)
    if not found:
        negative = text[:1] in "-\u2010\u2011\u2012\u2013\u2014\u2212" and text[1:2].isdigit()
        why = "a negative number has no meaning here" if negative else "no number was found"
        raise Refusal(Reason.NOT_UNDERSTOOD, why)
    figures = found["number"]
    try:
        unit: Unit | Refusal = _unit(found["unit"], kind)
    except Refusal as refusal:
        unit = refusal
    try:
        number = read_number(
            figures,
            whole=isinstance(unit, Unit) and unit.whole,
            several_doses=kind.several_doses,
        )
    except AmbiguousNumberError as ambiguous:
        why = f"{ambiguous}; please write one of these"
        raise Refusal(Reason.AMBIGUOUS_NUMBER, why) from None
    if number is None:
        raise Refusal(Reason.NOT_UNDERSTOOD, f'"{figures}" is not a number')
    if isinstance(unit, Refusal):
        raise unit
    if kind.whole and number.denominator != 1:
        raise Refusal(Reason.NOT_UNDERSTOOD, "it must be a whole number")
    step = _factor(unit, kind)
    _check_possible(number * step, kind)
    return _Amount(number * step, step, with_unit(exact_text(number), number, unit), unit)


def _check_possible(value: Fraction, kind: Quantity) -> None:
    low, high = kind.possible
    if not low <= value <= high:
        limits = Measurement(kind.key, low, high, "", kind.canonical).canonical
        raise Refusal(Reason.IMPOSSIBLE, f"it is outside what is possible ({limits})")


def _unit(text: str, kind: Quantity) -> Unit:
    """Look a unit up in the closed list; "picograms per milliliter (pg/mL)" repeats itself."""
    text = text.strip()
    if not text and kind.bare:
        return kind.unit
    if not text:
        raise Refusal(Reason.NO_UNIT, "it has no unit")
    if repeated := re.fullmatch(r"([^()]+?)\s*\(([^()]+)\)", text):
        unit = _unit(repeated[1], kind)
        if _unit(repeated[2], kind) is unit:
            return unit
    for unit in kind.units:
        if spelling(unit).fullmatch(text):
            if case_is_safe(text):
                return unit
            why = f'"{text}" with that capital letter is another unit'
            raise Refusal(Reason.WRONG_UNIT, why)
    exponent = re.match("[eE][-+]?[0-9]", text)
    if (text[0].isalpha() and not exponent) or text[0] in "/%\"'":
        raise Refusal(Reason.WRONG_UNIT, f'"{text}" is not a unit for this')
    raise Refusal(Reason.NOT_UNDERSTOOD, f'"{text}" after the number was not understood')


def _factor(unit: Unit, kind: Quantity) -> Fraction:
    """Give the size of a unit in canonical units, exactly."""
    return Fraction(1) if unit.scale == kind.unit.scale else _converted(unit.scale, kind.unit.scale)


@cache
def _converted(source: str, target: str) -> Fraction:
    one = _registry().Quantity(Fraction(1), source)
    return Fraction(one.to(target).magnitude)


@cache
def _registry() -> "pint.UnitRegistry[Any]":
    # A tenth of a second that most conversations never need.
    import pint

    return pint.UnitRegistry(list(DEFINITIONS), non_int_type=Fraction)
