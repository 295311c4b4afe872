"""Answers about a dose and how often it is taken: "1000 mcg", "every 8 weeks", "1 mg daily"."""

import re
from dataclasses import dataclass

from core.measurement import Reason, Refusal, refused
from core.units import Frequency, Measurement, Unreadable, read, read_frequency
from dialogue.parsing.words import fold

__all__ = ["Dosing", "read_dose", "read_dosing", "read_often"]

_ACCEPTED = ("per day", "per week", "per month", "every so many weeks or months")
_EXAMPLE = "1 per 8 weeks"
# Words around a frequency that add nothing to it.
_LEAD = re.compile(
    r"^(?:(?:i|we) (?:take|have|get|took|had|got|inject|use)(?: it| them| one)? "
    r"|(?:it is|its|it was|taken|given|take|just|only|usually|always) )+"
)
_UNITS = (
    r"(?:tablets?|pills?|capsules?|drops?|lozenges?|injections?|shots?|jabs?|doses?|dose|sprays?)"
)
_A_TIME = r"(?:per\b|an?\b|each\b|every\b|/|daily|weekly|monthly)"
_ONE_EACH = re.compile(rf"^(?:an?|one|1) {_UNITS} (?=every|each|daily|weekly|monthly|on |once )")
_SO_MANY = re.compile(rf"^(?P<count>[0-9]+|[a-z]+) {_UNITS} (?={_A_TIME})")
_EVERY = re.compile(r"^(?P<number>[0-9]{1,2})[- ]?(?P<unit>week|month)ly$")
_DAYPART = re.compile(
    r"^(?:(?:once )?(?:every|each) (?:morning|evening|night|noon)|at night|nightly)$"
)
_TWO_DAYPARTS = re.compile(r"^(?:every )?morning and (?:evening|night)$")
_ONCE_IN = re.compile(r"^(?:once|one) in (?=[0-9a-z]+ (?:days|weeks|months)$)")
_RANGE = re.compile(r"[0-9a-z] ?(?:-|to|or) ?[0-9a-z]+ (?:days|weeks|months|times)")
_ONLY_ONCE = re.compile(
    r"(?:only |just )?"
    r"(?:once|one time|a single (?:dose|time|injection|shot)|(?:one|an?) (?:injection|shot|dose))"
)
_DOSE = r"[0-9][0-9.,]* ?(?:mcg|\u00b5g|ug|mg|micrograms?|milligrams?)(?: ?(?:/|per) ?dose)?"
_SEVERAL = re.compile(rf"(?:[0-9]+|[a-z]+) ?(?:x|\u00d7|\\*|times|{_UNITS}(?: of)?)? ?{_DOSE}.*")
_ONE_OF = re.compile(rf"(?:(?:an?|one|1) (?:{_UNITS} of )?)?(?P<dose>{_DOSE})(?: {_UNITS})?")
_DOSE_OFTEN = re.compile(
    rf"(?P<dose>{_DOSE})(?:,| and| taken| tablets?| injections?| shots?)* ?(?P<often>[a-z0-9/].*)"
)


@dataclass(frozen=True, slots=True)
class Dosing:
    """A dose and how often it is taken, each if it was said."""

    dose: Measurement | None = None
    often: Frequency | None = None


def read_dose(text: str) -> Measurement | Unreadable:
    """Read a single dose; whatever the text, a value comes back."""
    typed = text.strip().rstrip(".;,!").rstrip()
    words = " ".join(fold(typed).split())
    if one := _ONE_OF.fullmatch(words):
        found = read(one["dose"], "b12_dose")
        return found if isinstance(found, Measurement) else read(text, "b12_dose")
    found = read(text, "b12_dose")
    if isinstance(found, Unreadable) and _SEVERAL.fullmatch(words):
        why = "it names several at once; the dose of a single one is asked for"
        unclear = Refusal(Reason.AMBIGUOUS_NUMBER, why)
        return refused(unclear, typed, found.accepted, found.example)
    return found


def read_often(text: str) -> Frequency | Unreadable:
    """Read how often something is taken; whatever the text, a value comes back."""
    typed = text.strip().rstrip(".;,!").rstrip()
    words = " ".join(fold(typed).replace("'", "").split())
    if _RANGE.search(words):
        return _refuse(Reason.AMBIGUOUS_NUMBER, "it names two; which of them is it", typed)
    if _ONLY_ONCE.fullmatch(words):
        return _refuse(Reason.NO_UNIT, "a single time does not say how often", typed)
    found = read_frequency(_tidy(words))
    return found if isinstance(found, Frequency) else _as_typed(found, typed)


def read_dosing(text: str) -> Dosing:
    """Read "1000 mcg daily": a dose with its unit, then how often; else nothing of it."""
    words = " ".join(fold(text.strip().rstrip(".;,!")).split())
    found = _DOSE_OFTEN.fullmatch(_LEAD.sub("", words))
    if not found:
        return Dosing()
    often = read_often(re.sub(r"^(?=an? |per |/)", "1 ", found["often"]))
    dose = read(found["dose"], "b12_dose")
    if isinstance(dose, Unreadable) or isinstance(often, Unreadable):
        return Dosing()
    return Dosing(dose, often)


def _tidy(words: str) -> str:
    """Bring a wording into one that ``core.units`` reads, if there is such a one."""
    words = _ONCE_IN.sub("1 per ", _LEAD.sub("", words))
    if _TWO_DAYPARTS.fullmatch(words):
        return "2 per day"
    if _DAYPART.fullmatch(words):
        return "1 per day"
    if found := _EVERY.fullmatch(words):
        return f"1 per {found['number']} {found['unit']}s"
    words = _ONE_EACH.sub("", words)
    if found := _SO_MANY.match(words):
        rest = words[found.end() :]
        count = "1" if found["count"] in {"a", "an"} else found["count"]
        return f"{count} times {rest}"
    return words


def _as_typed(unread: Unreadable, typed: str) -> Unreadable:
    return refused(Refusal(unread.reason, unread.why), typed, unread.accepted, unread.example)


def _refuse(reason: Reason, why: str, typed: str) -> Unreadable:
    return refused(Refusal(reason, why), typed, _ACCEPTED, _EXAMPLE)
