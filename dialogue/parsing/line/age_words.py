"""Ages in free text: "46 y/o", "67M", "my mother is 80", "an eighty year old"."""

import re
from collections.abc import Iterator

from core.numerals import NAMES
from dialogue.parsing.line.lab_numbers import Found
from dialogue.parsing.line.persons import RELATIVE

__all__ = ["find_ages"]

_PERSON = (
    r"(?:m[ae]n|wom[ae]n|lad(?:y|ies)|gentlem[ae]n|males?|females?|patients?|pt|adults?|persons?|someone|teacher"
    r"|nurse|resident|client)"
)
_AGE = (
    re.compile(
        r"(?<![\w.,/<>-])(?P<age>[0-9]{1,3})(?:[ -]*(?:years?|yrs?|y)[ -]*(?:old|of age|o\b)"
        r"|[ -]?yo\b|[ -]?y\.?/?o\b)(?! (?:result|report|test|lab|blood|prescription|value|level|scan"
        r"|bottle|supplement|son|daughter|child|boy|kid|girl|mother|father|wife|husband|brother|sister))"
    ),
    re.compile(
        r"\b(?:(?:i am|i'm|im|(?:s?he|patient|pt) is|s?he'?s|age is|age(?=[:=]| ?[0-9])|aged)"
        r"(?: (?:just|only|now|currently))?[:=]? ?)"
        r"(?P<age>[0-9]{1,3})(?= *(?:$|[,.;!?)\n]|and (?!a half)|but |with |now\b|(?:years?|yrs?) *(?:$|[,.;!?)\n])"
        r"|m(?:ale|an)?\b|f(?:emale)?\b|who |my |vegan|vegetarian|i |i'm |im |taking |year|on (?:metf|omep|b12)"
        r"|this year|no |not |have |had |been |got "
        r"|diagnosed|never |eat |because |so |old\b))"
        r"(?!\.[0-9])(?! years? (?:in|into|on|vegan|sober))"
    ),
    re.compile(r"(?<![\w.,/<>-])(?P<age>[0-9]{2,3})(?:[ -]?year)?[ -]?(?:male|female|man|woman)\b"),
    re.compile(r"(?:^|[.!?\n] ?)at (?P<age>[1-9][0-9])(?=,? (?:i am|i'm|im|i still|i have)\b)"),
    # "a woman of 48", "vegetarian of 49", "male, 47", "age 33", "now 41".
    re.compile(
        rf"\b(?:(?:{_PERSON}|vegans?|vegetarian) (?:of|aged)|(?:male|female|man|woman|patient|pt),?"
        r"|(?:now|currently) (?:aged )?) ?"
        r"(?P<age>[0-9]{2,3})(?: ?(?:years?|yrs?)(?: old)?)?(?= *(?:$|[,.;!?)\n]|who\b|with\b|and (?!a half)|on\b"
        r"|in\b|has\b|was\b|takes\b))(?!\.[0-9])"
    ),
    re.compile(
        rf"\b{_PERSON} (?:who |that |whom )?(?:i|we) (?:look after|care for|support|visit|see"
        rf"|help) is (?P<age>[0-9]{{2,3}})"
        r"(?= *(?:$|[,.;!?)\n]|and\b|with\b|but\b|years?\b))"
    ),
    re.compile(r"(?<![\w.,/<>-])(?P<age>[0-9]{2,3})(?:,| years,) (?:male|female)\b"),
    re.compile(
        rf"\b{RELATIVE}(?:'s| is|,|,? aged| \()? ?(?P<age>[0-9]{{1,3}})(?: ?(?:years?|yrs?)(?: old)?)?"
        r"(?= *(?:$|[,.;:!?)\n]|who\b|with\b|and (?!a half)|but\b|on\b|has\b))(?!\.[0-9])"
    ),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDED = rf"(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(NAMES[:9])}))?"
# "44f here": small letters only where a line or a clause begins.
_AGE_SEX_SMALL = re.compile(
    r"(?:^|[,.;\n] ?|\b(?:hi|hiya|hello|hey|im|i'm|am),? )(?P<age>[1-9][0-9]) ?[mf](?= here\b| with\b"
    r"| who\b| on\b| vegan\b| b ?12\b|[,.;]|$)"
)
_AGE_BEFORE_B12 = re.compile(
    r"(?<= )(?P<age>[1-9][0-9]) ?[mf](?= b ?12\b)"
)  # "... 45 m b12 170 pmol/l"
_AGE_SEX = re.compile(r"(?<![\w.,/<>-])(?P<age>[0-9]{2,3}) ?/?[MF]\b(?![/'.-])")
_NOT_NOW = re.compile(
    r"(?:\b(?:since|when|from|until|till|was|were|at|over|above|under|below|than|almost|nearly|turning"
    r"|turn|turned|to be|not|like|if|say|ages?|before|after|by|reach|between)|[<>=~])"
    r"\s*(?:(?:i|s?he|they|you)\s+)?(?:was|were|am|is)?\s*(?:(?:the )?age(?: of)?|aged)?\s*(?:an? )?$"
)
# "An eighty year old", "she is sixty two".
_WORDED_AGE = (
    re.compile(rf"(?<![\w-])(?P<age>{_WORDED})[ -](?:years?|yrs?)[ -](?:old|of age)\b"),
    re.compile(
        rf"\b(?:i am|i'?m|s?he is|s?he'?s|aged|age) (?P<age>{_WORDED})(?= *(?:$|[,.;!?)\n]|and\b|with\b|but\b|now\b))"
    ),
)
_RANGE = re.compile(r"[0-9] ?(?:to|and|or|-) ?$")
_OLDEST = 115


def find_ages(low: str, text: str) -> Iterator[tuple[int, Found]]:
    """Find the ages of a text, each with the place where its number begins.

    Args:
        low: the text in small letters.
        text: the text as typed, in which "67M" has its capital letter.
    """
    matches = [m for pattern in _AGE for m in pattern.finditer(low)]
    matches += _AGE_SEX.finditer(text)
    rest = (_AGE_SEX_SMALL, _AGE_BEFORE_B12, *_WORDED_AGE)
    matches += [m for pattern in rest for m in pattern.finditer(low)]
    taken: list[tuple[int, int]] = []
    for match in sorted(matches, key=lambda m: (m.start("age"), -m.end())):
        start, end = match.start("age"), match.end()
        if any(start < b and a < end for a, b in taken):
            continue
        before = low[max(0, match.start() - 40) : match.start()]
        named = re.match(rf"[.!?\n ]*at |{_PERSON}|{RELATIVE}", match[0])
        if "b12" in low[max(0, start - 5) : start] or (_NOT_NOW.search(before) and not named):
            continue
        if match.start() == start and _RANGE.search(before):
            continue
        taken.append((start, end))
        years = int(match["age"]) if match["age"].isdecimal() else _number(match["age"])
        why = "" if years <= _OLDEST else "This is not a possible age."
        yield start, Found("age", str(years), match.start(), end, why)


def _number(words: str) -> int:
    """Give the number that "sixty-two" stands for."""
    ten, _, one = words.replace("-", " ").partition(" ")
    return 10 * (_TENS.index(ten) + 2) + (NAMES.index(one) + 1 if one else 0)
