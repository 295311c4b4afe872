"""Numbers in free text: ages, test results, lengths, times and doses."""

import re
from dataclasses import dataclass
from functools import cache

from dialogue.parsing.line.age_words import find_ages
from dialogue.parsing.line.form import FIRST_HOLE, Draft
from dialogue.parsing.line.lab_numbers import Found, lab_result
from dialogue.parsing.words import fold


@dataclass(slots=True)
class Amounts:
    """All amounts of one text, and the draft from which they have been cut."""

    draft: Draft
    results: list[Found]
    holes: dict[int, str]  # what a hole's text reads as: "3 years", "1000 mcg", "1 per day"


# Which pattern to search for at all: most lines hold few kinds of unit.
_HINTS: tuple[tuple[str, str], ...] = (
    ("serum_b12", r"pg|ng ?/|ng per|pmol|pico|nano"),
    ("mma", r"mol|ng ?/|ng per|\u00b5g ?/|ug ?/|mcg ?/|nano|micrograms? per"),
    ("homocysteine", r"mol|mg ?/|mg per|milligrams? per"),
    ("platelets", r"10|\^|/ ?[\u00b5u]|/ ?mm|per ?(?:micro|cubic|mm|\u00b5|ul)|thousand"),
    ("egfr", r"ml ?/|/ ?min|per min"),
    ("hemoglobin", r"\bg ?/|[0-9]g ?/|grams? per|g per"),
    ("mcv", r"fl|femto"),
    ("hematocrit", r"%|percent"),
    ("b12_dose", r"mg|mcg|\u00b5g|ug|micro|milli"),
    ("length", r"cm|inch|centi|\""),
    ("duration", r"year|yr|month|mth|mo\b|mos\b|week|wk|day|[0-9] ?[ymwd]\b"),
)
_LAB = ("serum_b12", "mma", "homocysteine", "platelets", "egfr", "hemoglobin", "mcv", "hematocrit")
_HOLE = {"b12_dose": "dose", "length": "len", "duration": "dur"}
_FREQUENCY = re.compile(
    r"(?<![\w.,-])(?:(?:once|twice"
    r"|(?:one|two|three|four|[1-9])(?: ?x| times?| tablets?| pills?| shots?| injections?)?) ?"
    r"(?:an?|per|every|each|/) ?(?:(?:other|second|[0-9]{1,2}|two|three|four) )?(?:days?|weeks?|wks?|months?|mths?)"
    r"|(?:[1-9][0-9]?|two|three|four|six|eight|ten|twelve)"
    r"(?:-(?:weekly|monthly)| (?:weekly|monthly)(?! (?:injections?|shots?|jabs?|doses?|tablets?)))"
    r"|(?:every |q ?)(?:[1-9][0-9]?)/(?:7|52|12)(?![/0-9])|[1-9][0-9]?/(?:52|12)ly"
    r"|(?:8|10|12|eight|ten|twelve) weekly(?= (?:injections?|shots?|jabs?|doses?))"
    r"|[23] monthly(?= (?:injections?|shots?|jabs?|doses?))"
    r"|q ?[1-9][0-9]? ?(?:days?|d|weeks?|wks?|w|months?|mths?|mos?|m)"
    r"|fortnightly|nightly|o\.?d\.?|b\.?i?\.?d\.?|t\.?(?:i\.?d|d\.?s)\.?"
    r"|(?:(?:once|twice|[1-9] times|three times|two times) )?(?:daily|weekly|monthly)"
    r"|(?:every|each) (?:(?:other|second|[0-9]{1,2}|two|three|four|six|eight|ten|twelve) )?(?:days?|weeks?|wks?"
    r"|months?|mths?)|(?:each|every) (?:day|night|morning|evening|week|month|fortnight)|(?:on )?alt(?:ernate)?[ -]days?"
    r"|every-other-day|(?<=mcg )a day|(?<=mg )a day|per day)\b|(?<=mcg)/d(?:ay)?\b|(?<=mg)/d(?:ay)?\b"
)


_SPACED = re.compile(r"(?P<number>[0-9]+|[a-z]+)[- ](?P<unit>week|month)ly")
_SHORTHAND = re.compile(r"q ?(?P<number>[0-9]+) ?(?P<unit>[dwm])[a-z]*")
_NOTED = re.compile(r"(?:every |q ?)?(?P<number>[0-9]+)/(?P<part>7|52|12)(?:ly)?")
_UNITS = {
    "d": "day",
    "w": "week",
    "m": "month",
    "y": "year",
    "7": "day",
    "52": "week",
    "12": "month",  # "3/12" as it stands in British notes
}
_OFTEN = {
    **dict.fromkeys(("a day", "per day", "/day", "/d", "od", "nightly"), "daily"),
    **dict.fromkeys(
        (
            "alternate day",
            "alternate-day",
            "alternate-days",
            "alt days",
            "alt-days",
            "alt day",
            "every-other-day",
        ),
        "every 2 days",
    ),
    **{
        f"{each} {part}": "daily"
        for each in ("each", "every")
        for part in ("night", "morning", "evening")
    },
    **dict.fromkeys(("bd", "bid"), "twice daily"),
    **dict.fromkeys(("tds", "tid"), "3 times daily"),
    **dict.fromkeys(("fortnightly", "every fortnight", "each fortnight"), "every 2 weeks"),
}
# "5y", "x4 months", "10+ years", "18/12", "a year and a half".
_SHORT_TIME = re.compile(
    r"(?<![\w.,/<>-])(?:(?:(?:x|for|past) ?)?(?P<number>[0-9]{1,3}) ?(?P<unit>y|yr|w|wks?|mo|mths?)(?![\w/]|\.?o\b)"
    r"|x(?P<times>[0-9]{1,3}) ?(?P<whole>years?|yrs?|months?|weeks?|days?|m|d)(?![\w/])"
    r"|(?:(?:x|for) ?)?(?P<parts>[0-9]{1,3})/(?P<part>52)(?![\w/]))"
)
# "6/12" is half a year unless it may be a date, a score, or how well an eye sees.
_PARTS = re.compile(
    r"(?<![\w.,/<>-])(?:(?:x|for) ?)?(?P<number>[1-9][0-9]?)/(?P<part>7|12)(?![\w/]|[.-][0-9])"
)
_NO_PARTS = re.compile(
    r"\b(?:on|since|dated?|from|at|score[sd]?|of|acuity|va|vision|sees?|eyes?|snellen|pain|bp|until|till|by|due|moca"
    r"|mmse|\(|left|right|re|le)[ :]*$"
)
_MORE_THAN = re.compile(
    r"(?<![\w.,/<>-])(?P<number>[0-9]{1,3}) ?\+ ?(?P<unit>years?|yrs?|y|months?|mo|weeks?)(?![\w/])"
)


# "From every 8 weeks to every 12".
_TO_EVERY = re.compile(
    r"(?P<often>[\ue000-\uf8ff])(?P=often)* to (?P<every>(?:every )?(?P<number>[1-9][0-9]?))(?![\w/]| "
    r"?(?:d|w|m)[a-z]*\b)"
)


def find_amounts(text: str) -> Amounts:
    """Cut ages, frequencies, results, lengths, times and doses out of a text."""
    draft = Draft(text)
    found = Amounts(draft, [], {})
    low = fold(text)
    if not any(c in "0123456789" for c in low) and not re.search(
        r"year|month|week|day|daily|fortnight|nightly|yrs?\b|\b[bo]d\b|[a-z]{3}ty\b", low
    ):
        return found
    for start, age in find_ages(low, text):
        found.results.append(age)
        _cut(found, start, age.end, "age", age.value)
    for span in _FREQUENCY.finditer(fold(draft.text)):
        _cut(found, span.start(), span.end(), "freq", _frequency(span[0]))
    for span in _TO_EVERY.finditer(fold(found.draft.text)):
        last = found.holes.get(ord(span["often"]) - FIRST_HOLE, "")
        if last.startswith("1 per "):
            unit = last.rpartition(" ")[2]
            start, end = span.span("every")
            _cut(found, start, end, "freq", f"1 per {span['number']} {unit.rstrip('s')}s")
    _cut_times(found)
    _cut_measures(text, low, found)
    return found


def _cut(found: Amounts, start: int, end: int, name: str, reads: str) -> None:
    number = found.draft.cut(start, end, name)
    if number is not None:
        found.holes[number] = reads


def _frequency(words: str) -> str:
    from core.units import Unreadable, read_frequency

    if spaced := _SPACED.fullmatch(words):
        words = f"every {spaced['number']} {spaced['unit']}s"
    elif noted := _NOTED.fullmatch(words):
        words = f"every {noted['number']} {_UNITS[noted['part']]}s"
    elif brief := _SHORTHAND.fullmatch(words):
        words = f"every {brief['number']} {_UNITS[brief['unit']]}s"
    words = re.sub(r"\bwks?\b", "weeks", re.sub(r"\bmths?\b", "months", words))
    tidy = re.sub(r" (?:tablets?|pills?|shots?|injections?)", " times", words).strip()
    tidy = re.sub(
        r"^each(?= (?:[0-9]|two|three|four|six|eight|ten|twelve))",
        "every",
        tidy.removeprefix("on "),
    )
    tidy = _OFTEN.get(tidy.replace(".", ""), tidy)
    read = read_frequency(re.sub(r"^(one|1) times", "once", tidy))
    return "" if isinstance(read, Unreadable) else read.text


def _cut_times(found: Amounts) -> None:
    for one in re.finditer(r"\b(?:a|one) (?:milligram|mg)\b", fold(found.draft.text)):
        _cut(found, one.start(), one.end(), "dose", "1 mg")
    for pattern, more in ((_MORE_THAN, ">"), (_SHORT_TIME, "")):
        for span in pattern.finditer(fold(found.draft.text)):
            parts = {name: value for name, value in span.groupdict().items() if value}
            number = next(parts[name] for name in ("number", "times", "parts") if name in parts)
            unit = next(parts[name] for name in ("unit", "whole", "part") if name in parts)
            unit = _UNITS.get(unit) or _UNITS[unit[0]]
            _cut(found, span.start(), span.end(), "dur", f"{more}{number} {unit}s")
    for span in _PARTS.finditer(fold(found.draft.text)):
        if not _NO_PARTS.search(fold(found.draft.text[: span.start()])):
            _cut(
                found, span.start(), span.end(), "dur", f"{span['number']} {_UNITS[span['part']]}s"
            )


@cache
def _compiled(quantity: str) -> re.Pattern[str]:
    from core.units import pattern

    return re.compile(pattern(quantity))


@cache
def _hints() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((quantity, re.compile(hint)) for quantity, hint in _HINTS)


# "207 ng/L per her app": no unit goes on there.
_PER_HER = re.compile(
    r"\bper(?= (?:her|his|my|the|our|their|this|lab|labs|app|report|letter|notes?|records?|gp|patient)\b)"
)


def _cut_measures(text: str, low: str, found: Amounts) -> None:
    spans: dict[tuple[int, int], list[str]] = {}
    for quantity, hint in _hints():
        if hint.search(low):
            for match in _compiled(quantity).finditer(_PER_HER.sub("via", found.draft.text)):
                spans.setdefault(match.span(), []).append(quantity)
    last = 0
    low = fold(found.draft.text)  # without ages, so that "old" is a word about a result
    for (start, end), quantities in sorted(spans.items(), key=lambda s: (s[0][0], -s[0][1])):
        if start < last:
            continue  # inside the one before, which is longer
        last = end
        words = text[start:end]
        labs = [quantity for quantity in quantities if quantity in _LAB]
        if labs:
            found.results.extend(lab_result(text, low, found.draft, (start, end), labs))
            found.draft.cut(start, end, "lab")
        else:
            _cut(found, start, end, _HOLE[quantities[0]], _plain(words, quantities[0]))


def _plain(words: str, quantity: str) -> str:
    """Give the tidy text of a length, time or dose; empty if it cannot be read."""
    from core.units import Unreadable, read

    value = read(words, quantity)
    return "" if isinstance(value, Unreadable) else value.given
