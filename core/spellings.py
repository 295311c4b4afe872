"""How units are written, and what they are worth: spellings and definitions as data."""

import re
from dataclasses import dataclass
from fractions import Fraction

SPACE = r"[ \t\u00a0\u2000-\u200a\u202f]"
HYPHEN = r"[-\u2010-\u2015\u2212]"
PER = rf"{SPACE}*(?:/|per{SPACE}){SPACE}*"

# The molar factors are those of C-08 and of patient_fields.md, "Conventions"; weeks and
# days per month those of C-14 and "Conventions". Those two do not agree exactly (a week is
# 7.006 days), so days between injections are sevenths of a week.
DEFINITIONS = (
    "p- = 1e-12",
    "n- = 1e-9",
    "u- = 1e-6",
    "m- = 1e-3",
    "c- = 1e-2",
    "d- = 1e-1",
    "kilo- = 1e3",
    "giga- = 1e9",
    "g = [mass]",
    "L = [volume]",
    "cells = [count]",
    "cm = [length]",
    "inch = 2.54 cm",
    "month = [time]",
    "year = 12 month",
    "week = month / 4.345",
    "day = month / 30.44",
    "seventh_of_week = week / 7",
    "mol_b12 = 1355.37 g",
    "mol_mma = g / 0.008468",
    "mol_homocysteine = g / 0.007397",
    "mol_vitamin_d = g / 0.002496",
    "mol_gastrin = 2100 g",
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One accepted unit.

    Attributes:
        text: how it is shown.
        spelling: a regular expression for every way of writing it; case and
            micro signs are dealt with apart.
        scale: the same unit in the words of the converter's registry.
        short: more spellings that are safe in an answer, but not inside a sentence.
        one: how it is shown after the number 1, where that differs.
        whole: only whole numbers of it exist, so "50,000" has one reading.
    """

    text: str
    spelling: str
    scale: str = ""
    short: str = ""
    one: str = ""
    whole: bool = False

    def named(self, number: Fraction) -> str:
        """Give the unit's text as it follows this number."""
        return self.one if self.one and number == 1 else self.text


_GRAM = r"gram(?:me)?s?"
_LITER = r"lit(?:er|re)s?"
_PREFIXES = {"p": "pico", "n": "nano", "u": "micro", "m": "milli", "d": "deci", "f": "femto"}
_SIGNS = {"u": "(?:[u\u00b5\u03bc]|mc)"}


def _metric(prefix: str, symbol: str, word: str) -> str:
    """Spell a prefixed unit: its symbol, or its word with either micro sign or prefix."""
    if not prefix:
        return f"(?:{symbol}|{word})"
    return f"(?:{_SIGNS.get(prefix, prefix)}{symbol}|{_PREFIXES[prefix]}{HYPHEN}?{word})"


def mass(prefix: str) -> str:
    """Spell a mass: "mcg", "microgram"; the prefix is a letter, "u" for micro, or none."""
    return _metric(prefix, "g", _GRAM)


def _amount(prefix: str) -> str:
    return _metric(prefix, "mol", "mol(?:e?s)?")


def volume(prefix: str) -> str:
    """Spell a volume: "dL", "deciliter", "decilitre"."""
    return _metric(prefix, "l", _LITER)


def concentration(top: str, bottom: str, substance: str = "") -> Unit:
    """Build mass or amount per volume, as in "pg/mL" or "umol/L".

    An amount names its substance: only its molar mass links it with a mass.
    """
    by_mass = not substance
    prefix = top.removesuffix("g" if by_mass else "mol")
    spelled = mass(prefix) if by_mass else _amount(prefix)
    shown = f"{top}/{bottom}".replace("u", "µ")
    scale = f"{top} / {bottom}" if by_mass else f"{top}_{substance} / {bottom}"
    return Unit(shown, spelled + PER + volume(bottom.removesuffix("L")), scale)


_TOKEN = re.compile("[A-Za-z]+")
_SYMBOL = re.compile("(?:[pnumkdf]|mc)?(?:g|mol|l)|[a-z]")


def case_is_safe(unit: str) -> bool:
    """Tell whether a unit's capitals leave it one meaning.

    "PG/ML", "pg/ml", "pg/mL" and "Months" do; "Mg" (mega) and "14 M" do not.
    """
    tokens = _TOKEN.findall(unit)
    return all(
        token.replace("L", "l").islower()
        or not _SYMBOL.fullmatch(token.lower())
        or token in {"K", "X"}
        or (token.isupper() and len("".join(tokens)) > 1)
        for token in tokens
    )
