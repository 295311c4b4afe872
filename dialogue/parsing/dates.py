"""Days that are past, as people name them; a day that is not certain is refused.

Nothing here reads the clock: whoever asks gives the day of today.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from core.measurement import Reason, Refusal, Unreadable, refused
from core.numerals import NAMES
from dialogue.parsing.words import fold

__all__ = ["MONTHS", "months_before", "read_date"]

_FULL = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
MONTHS: Mapping[str, int] = {
    name: number
    for number, full in enumerate(_FULL, start=1)
    for name in (full, full[:3], *(("sept",) if full == "september" else ()))
}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = {"a": 1, "an": 1, **{name: number for number, name in enumerate(NAMES, start=1)}}
_NAMED_DAYS = {
    **dict.fromkeys(("today", "this morning", "this afternoon", "tonight", "just now"), 0),
    "yesterday": 1,
    **dict.fromkeys(("day before yesterday", "the day before yesterday"), 2),
}

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(f"{day}|{day[:3]}" for day in _WEEKDAYS)
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:(?:,? ?(?P<year>[0-9]{4}))| this year)?"
_LEAD = re.compile(
    r"(?:(?:it was|that was|i had it|i got it|it|was|given|the last one was|on|date|:)(?: |$))+"
)
_ISO = re.compile(
    r"(?P<year>[0-9]{4})(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})"
)
_FIGURES = re.compile(
    r"(?P<first>[0-9]{1,2})(?P<sign>[-/.])(?P<second>[0-9]{1,2})(?P=sign)(?P<year>[0-9]{2,4})"
)
_WORDED = (
    re.compile(
        rf"(?:(?P<weekday>{_WEEKDAY}),? )?(?:the )?{_DAY} (?:of )?(?P<month>{_MONTH})\.?{_YEAR}"
    ),
    re.compile(rf"(?:(?P<weekday>{_WEEKDAY}),? )?(?P<month>{_MONTH})\.? (?:the )?{_DAY}\b{_YEAR}"),
)
_AGO = re.compile(
    rf"(?:exactly )?(?P<number>[0-9]{{1,4}}|{'|'.join(_NUMBERS)})"
    r" (?P<unit>day|week|fortnight|month|year)s?(?P<ago> ago| back)?"
)
# What is often said and leaves several days open, and how to say so.
_ABOUT = (
    r"(?:about|around|roughly|approximately|some|approx\.?|circa|ca\.?|~|maybe|nearly|almost|over"
    r"|under|more than|less than|at least|a little over) ?.+|.+ or (?:so|more)(?: ago)?"
)
_LATELY = (
    r"(?:last|this|the past|in the last|within the last) (?:week|month|year|spring|summer|fall"
    r"|autumn|winter|night)|recently|lately|not long ago|a while ago|long ago|some time ago|ages ago"
)
_A_FEW = (
    r"(?:an? )?(?:few|couple(?: of)?|several|some) (?:days|weeks|months|years)(?: ago)?"
    r"|[0-9]+ ?(?:-|to|or) ?[0-9]+ (?:days|weeks|months|years)(?: ago)?"
)
_IN_MONTH = (
    r"(?:in |since |early |mid |late |mid-|the (?:beginning|middle|end) of )*"
    rf"(?:{_MONTH})?\.?,? ?(?:[0-9]{{4}})?"
)
_UNSURE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(_ABOUT), "it leaves the day open"),
    (
        re.compile(rf"(?:last|this|this past|past|on)? ?(?:{_WEEKDAY})"),
        "it can mean the one of this week or of the week before",
    ),
    (re.compile(_LATELY), "it does not say which day"),
    (re.compile(_A_FEW), "it leaves several days open"),
    (re.compile(_IN_MONTH), "it does not say which day"),
)
_ACCEPTED = ("a date with its day and month", "so many days, weeks or months ago")
_EXAMPLE = "2 weeks ago"
_LONGEST = 80
_CENTURY = 100
# A day and month without a year: the last one, unless the next one is nearer.
_YEAR_CLEAR = 300


def read_date(text: str, today: date | None) -> date | Unreadable:
    """Read a day that is past; whatever the text, a value comes back.

    Args:
        text: what was typed, such as "2025-10-01", "3 March" or "2 weeks ago".
        today: the day to count from; without it only whole dates are read.
    """
    typed = text.strip().rstrip(".;,!").rstrip()
    try:
        return _date(" ".join(fold(typed).split()), today)
    except Refusal as refusal:
        return refused(refusal, typed, _ACCEPTED, _EXAMPLE)


def months_before(day: date, months: int) -> date:
    """Go back so many calendar months; from the 31st to the last day of a shorter month."""
    count = day.year * 12 + day.month - 1 - months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _date(words: str, today: date | None) -> date:
    if not words:
        raise Refusal(Reason.EMPTY, "nothing was typed")
    if len(words) > _LONGEST:
        raise Refusal(Reason.NOT_UNDERSTOOD, "it is too long for a date")
    bare = _LEAD.sub("", words, count=1) if _LEAD.match(words) else words
    for read in (_iso, _figures, _worded, _named, _ago):
        if found := read(bare, today):
            return _past(found, today)
    for pattern, why in _UNSURE:
        if pattern.fullmatch(bare):
            raise Refusal(Reason.NOT_UNDERSTOOD, why)
    raise Refusal(Reason.NOT_UNDERSTOOD, "it is not a date that I know")


def _past(found: date, today: date | None) -> date:
    if today and found > today:
        raise Refusal(Reason.IMPOSSIBLE, f"{found.isoformat()} is still to come")
    if found.year < (today or found).year - _CENTURY:
        raise Refusal(Reason.IMPOSSIBLE, "it is too long ago")
    return found


def _calendar(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Refusal(Reason.IMPOSSIBLE, "there is no such day in the calendar") from None


def _iso(words: str, today: date | None) -> date | None:  # noqa: ARG001 - read like the others
    found = _ISO.fullmatch(words)
    return _calendar(int(found["year"]), int(found["month"]), int(found["day"])) if found else None


def _figures(words: str, today: date | None) -> date | None:  # noqa: ARG001 - as above
    """Read "25/4/2026"; "3/4/2026" is March to one reader and April to another."""
    found = _FIGURES.fullmatch(words)
    if not found:
        return None
    first, second = int(found["first"]), int(found["second"])
    if len(found["year"]) != 4:  # noqa: PLR2004
        raise Refusal(Reason.AMBIGUOUS_NUMBER, "the year needs four figures")
    days = {d for d in ((first, second), (second, first)) if 1 <= d[1] <= 12}  # noqa: PLR2004
    if len(days) > 1:
        both = " or ".join(f"{day} {_FULL[month - 1].title()}" for day, month in sorted(days))
        raise Refusal(Reason.AMBIGUOUS_NUMBER, f"it could be {both}")
    if not days:
        raise Refusal(Reason.IMPOSSIBLE, "there is no such day in the calendar")
    ((day, month),) = days
    return _calendar(int(found["year"]), month, day)


def _worded(words: str, today: date | None) -> date | None:
    """Read "3 March 2026" and "March 3"; without a year it is the last such day."""
    found = next((f for pattern in _WORDED if (f := pattern.fullmatch(words))), None)
    if not found:
        return None
    month, day = MONTHS[found["month"]], int(found["day"])
    if found["year"]:
        read = _calendar(int(found["year"]), month, day)
    elif today is None:
        raise Refusal(Reason.NOT_UNDERSTOOD, "the year is missing")
    else:
        read = _last(month, day, today)
    if found["weekday"] and not _WEEKDAYS[read.weekday()].startswith(found["weekday"]):
        why = f"{read.isoformat()} was a {_WEEKDAYS[read.weekday()].title()}"
        raise Refusal(Reason.IMPOSSIBLE, why)
    return read


def _last(month: int, day: int, today: date) -> date:
    year = today.year if (month, day) <= (today.month, today.day) else today.year - 1
    found = _calendar(year, month, day)
    if (today - found).days > _YEAR_CLEAR:
        raise Refusal(Reason.AMBIGUOUS_NUMBER, "the year is missing, and the day may be to come")
    return found


def _named(words: str, today: date | None) -> date | None:
    return today - timedelta(days=_NAMED_DAYS[words]) if today and words in _NAMED_DAYS else None


def _ago(words: str, today: date | None) -> date | None:
    found = _AGO.fullmatch(words)
    if not found:
        return None
    if not found["ago"]:
        raise Refusal(Reason.NO_UNIT, f'it does not say since when; write "{words} ago" if so')
    if today is None:
        raise Refusal(Reason.NOT_UNDERSTOOD, "the day of today is not known")
    number = _NUMBERS.get(found["number"]) or int(found["number"])
    if found["unit"] in {"month", "year"}:
        months = number * (12 if found["unit"] == "year" else 1)
        if months > _CENTURY * 12:
            raise Refusal(Reason.IMPOSSIBLE, "it is too long ago")
        return months_before(today, months)
    return today - timedelta(days=number * {"day": 1, "week": 7, "fortnight": 14}[found["unit"]])
