"""What in a line may tell who the person is, and words that may stand in its place.

Nothing here understands names: it looks for the ways in which people write them down. What a
line says about the patient (levels, doses, dates of injections) is left alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_WORD = r"[A-Z](?:['’][A-Z])?[^\W\d_]+"
_NAME = rf"(?P<it>{_WORD}(?:[- ]{_WORD}){{0,3}})"
_WHOSE = r"(?:my|his|her|the patient['’]?s|patient) name(?:['’]s| is)"
_CALLED = r"i(?: am|['’]m) (?:called|named)"
_ANY = r"[^\W\d_]{2,}"
_GOES_ON = r"(?:and|but|i|aged?|from|with|on|or|to)\b"  # not the second word of a name
_MONTH = r"\w{3,9}"
_DAY = (
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}}"
)
_ROAD = r"street|st|road|rd|avenue|ave|lane|ln|drive|close|court|square|terrace|crescent"

# Each pattern with what stands in the place of what it finds; the first that fits a place wins.
_PATTERNS = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", "[email]"),
        (r"(?i:https?://|www\.)\S+", "[web address]"),
        (
            rf"(?i:\b(?:born(?: on)?|dob|d\.o\.b\.?|date of birth|birthday)\b[\s:]*(?P<it>{_DAY}))",
            "[date of birth]",
        ),
        (r"\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b", "[postcode]"),
        (rf"\b\d+[A-Za-z]? (?:{_WORD} ){{1,3}}(?i:{_ROAD})\b\.?", "[address]"),
        (r"(?:\+|(?<![\d.,/-])\(?0)\d(?:[ ()/-]{0,2}\d){7,}", "[number]"),
        (r"(?<![\d.,])\(?\d{3}\)?[ -]\d{3}[ -]\d{4}\b", "[number]"),
        (r"\b[A-Za-z]{1,4}-?\d{5,}\b|(?<![\d.,])\d{7,8}(?![\d.,]*\d)", "[number]"),
        (rf"\b(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Doctor|Nurse|Sister)\b\.? {_NAME}", "[name]"),
        (rf"\b(?i:{_WHOSE}|{_CALLED}|name:|patient:) {_NAME}", "[name]"),
        (rf"(?i:\b(?:{_WHOSE}|{_CALLED}) (?P<it>{_ANY}(?: (?!{_GOES_ON}){_ANY})?))", "[name]"),
    )
)


@dataclass(frozen=True, slots=True)
class Trace:
    """A piece of a line that may tell who somebody is, where it stands, what may stand there."""

    start: int
    end: int
    text: str
    instead: str


def traces(line: str) -> tuple[Trace, ...]:
    """Give the pieces of a line that may tell who somebody is, in order, none overlapping."""
    found: list[Trace] = []
    for trace in _all(line):
        if all(trace.end <= other.start or trace.start >= other.end for other in found):
            found.append(trace)
    return tuple(sorted(found, key=lambda trace: trace.start))


def anonymous(line: str) -> str:
    """Give the line with words such as ``[name]`` in the place of what may tell who it is."""
    for trace in reversed(traces(line)):
        line = f"{line[: trace.start]}{trace.instead}{line[trace.end :]}"
    return line


def _all(line: str) -> Iterator[Trace]:
    for pattern, instead in _PATTERNS:
        group = "it" if "it" in pattern.groupindex else 0
        for found in pattern.finditer(line):
            yield Trace(*found.span(group), found[group], instead)
