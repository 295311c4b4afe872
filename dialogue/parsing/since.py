"""How long it has been "since 2019": a time, as wide as what was said leaves it open."""

import re
from datetime import date, timedelta

from core.units import Unreadable
from dialogue.parsing.dates import MONTHS, months_before, read_date
from dialogue.parsing.words import fold

__all__ = ["read_since"]

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_SINCE = re.compile(
    rf"(?:(?:ever )?since|(?:(?:it )?(?:started|began) )?in) "
    rf"(?:(?P<month>{_MONTH})\.?(?: |, |$)(?:of )?)?(?P<year>(?:19|20)[0-9]{{2}})?"
)
_SINCE_DAY = re.compile(r"(?:ever )?since (?P<day>.+)")
_A_YEAR = 12
_MANY_MONTHS = 24


def read_since(text: str, today: date | None) -> str:
    """Give the time since what was typed, as the patient file writes it; empty for all else.

    "since 2019" is a range of years, "since March" one of months, "since 3 March" a number
    of days.
    """
    if today is None:
        return ""
    words = " ".join(fold(text).strip(" .,;!").split())
    if found := _SINCE.fullmatch(words):
        return _elapsed(found["month"] or "", found["year"] or "", today)
    if found := _SINCE_DAY.fullmatch(words):
        day = read_date(found["day"], today)
        return "" if isinstance(day, Unreadable) else _counted((today - day).days, "day")
    return ""


def _elapsed(month: str, year: str, today: date) -> str:
    """Give the time since a month or a year that is past, as a range; empty if it is not."""
    number = MONTHS.get(month, 1)
    in_year = int(year) if year else today.year - (number > today.month)
    first = date(in_year, number, 1)
    if first > today:
        return ""
    last = _end(first, 1 if month else _A_YEAR)
    most = _full_months(first, today) + 1
    least = _full_months(last, today) if last <= today else 0
    if least < _MANY_MONTHS:
        return f"{least} to {_counted(most, 'month')}"
    return f"{least // _A_YEAR} to {-(-most // _A_YEAR)} years"


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}"


def _end(first: date, months: int) -> date:
    return months_before(first, -months) - timedelta(days=1)


def _full_months(day: date, today: date) -> int:
    months = (today.year - day.year) * _A_YEAR + today.month - day.month
    return months - (months_before(today, months) < day)
