"""Questions about the answer that name what they ask about: a line, a source.

Only what speaks to the program is taken for one: "how did you get the injections" asks for
reasons, "how do you get B12 deficiency" is a question about B12 deficiency.
"""

import re
from functools import cache

from dialogue.parsing.wordings import Command
from dialogue.parsing.words import is_slip

_ANY = r"(?P<what>.+)"
_ABOUT = r"(?: (?:to|at|on|up with|out|about|the line|the idea of|that|with))*"
_HOW = (
    (
        r"(?:tell me |show me |explain |and )?how (?:did|have|do|could|can) you "
        r"(?:come|came|arrive|arrived|reach|reached|conclude|decide|work out|figure out|derive|justify)"
        rf"{_ABOUT} {_ANY}"
    ),
    (
        r"(?:tell me |show me |explain |and )?how (?:did|have) you (?:get|got|gotten|find|found|choose|pick)"
        rf"{_ABOUT} {_ANY}"
    ),
    rf"(?:tell me |show me |explain )how you (?:got|get|came|come|found|know|reached){_ABOUT} {_ANY}",
    rf"how (?:do|can|did|could) you know{_ABOUT} {_ANY}",
    rf"(?:why|how come) do you (?:say|think|recommend|advise|suggest){_ABOUT} {_ANY}",
    rf"what makes you (?:say|think|sure|so sure|conclude|recommend){_ABOUT} {_ANY}",
    rf"on what (?:grounds|basis) do you (?:say|recommend|advise|suggest|conclude){_ABOUT} {_ANY}",
    rf"justify{_ABOUT} {_ANY}",
)
_WHO = (
    rf"(?:says who|who says|who said|according to whom?){_ABOUT} {_ANY}",
    rf"where does it say{_ABOUT} {_ANY}",
)
# What follows these names a citation, or a line by its heading and place.
_CITED = r"(?:the )?(?:sources?|references?|refs?|citations?)(?: (?:of|for|behind|number|no))?"
_NAMED = re.compile(
    r"(?:(?P<how>how did you get|how do you know|how|explain|justify)"
    rf"|says who|who says|who said|(?:(?:show me|show|open|see|what is|whats) )?{_CITED}) (?:the )?{_ANY}"
)
_SOURCE = re.compile(r"\[?(?P<n>[0-9]{1,3})\]?|(?P<id>d ?[0-9] ?-? ?[0-9]{1,3})")
_PLACE = re.compile(r"(?P<under>[a-z][a-z0-9 ,]{0,40}?) ?(?:line |number |no |#)?(?P<n>[0-9]{1,2})")

_VERBS = ("explain", "justify", "source", "sources", "reference", "says")
_GENERAL = re.compile(r"(?:if|whether|when|which|what|who|how|you|someone|somebody|a person)\b")
_THAT = re.compile(r"(?:that|this|it|so|there|them|those|(?:the|your|this|that) (?:answer|result))")
_SAVE_AS = re.compile(
    r"(?:save|export|write) (?:the |your )?basis(?: sheet)? (?:as|to|in|into) (?P<name>[^ ,;?]{1,80})"
)


def asking(line: str) -> tuple[Command, str] | None:
    """Read a question about the answer that names something, or give None for anything else.

    Args:
        line: small letters, without politeness and closing signs.
    """
    if found := _SAVE_AS.fullmatch(line):
        return Command.SAVE_BASIS, found["name"]
    first, _, rest = line.partition(" ")
    line = f"{next((verb for verb in _VERBS if is_slip(first, verb)), first)} {rest}"
    if found := _NAMED.fullmatch(line):
        what = found["what"]
        if not found["how"] and _SOURCE.fullmatch(what):
            return Command.WHO, what
        if _names_a_line(what):
            return (Command.HOW if found["how"] else Command.WHO), what
    for command, patterns in ((Command.HOW, _HOW), (Command.WHO, _WHO)):
        for pattern in patterns:
            if (found := re.fullmatch(pattern, line)) and not _GENERAL.match(found["what"]):
                return command, "" if _THAT.fullmatch(found["what"]) else found["what"]
    return None


def source_named(what: str) -> str | None:
    """Give the number of a reference, or the id of a fact as the register writes it."""
    found = _SOURCE.fullmatch(what)
    if found is None:
        return None
    if found["n"]:
        return str(int(found["n"]))
    digits = re.sub("[^0-9]", "", found["id"])
    return f"D{digits[0]}-{int(digits[1:]):02}"


def place_named(what: str) -> tuple[frozenset[str], int] | None:
    """Give the words of a heading and the place under it: "treatment 2", "line 3 of pitfalls"."""
    turned = re.sub(r"(?:line|number) ([0-9]{1,2}) (?:of|in|under) (?:the )?(.+)", r"\2 \1", what)
    found = _PLACE.fullmatch(turned)
    if found is None:
        return None
    words = set(re.findall(_WORD, found["under"])) - _FILLING
    return frozenset(words), int(found["n"])


def _names_a_line(what: str) -> bool:
    """Tell whether every word stands in a heading of an answer: "how long 3" asks no such thing."""
    if placed := place_named(what):
        words = placed[0]
        telling = not words or any(len(word) >= _TELLING for word in words)
        return telling and all(near(word, _headings()) for word in words)
    return bool(near(what, _FIRST))


def near(word: str, words: frozenset[str]) -> str:
    """Give the word that is meant: itself, its singular or plural, or the one it is a slip of."""
    for one in (word, word.removesuffix("s"), f"{word}s"):
        if one in words:
            return one
    return next((one for one in sorted(words) if is_slip(word, one)), "")


_WORD = "[a-z]+[0-9]*"
_TELLING = 3  # letters; shorter words of a heading stand in any line
_FILLING = frozenset({"line", "number", "no", "the", "step", "and", "of", "under", "point"})
_FIRST = frozenset({"bottom line", "conclusion", "verdict", "urgency"})


@cache
def _headings() -> frozenset[str]:
    """Give every word of the answer's headings, for each reader."""
    from core.compose import HEADINGS  # with the rules: after the first question

    texts = (t for id_, words in HEADINGS.items() for t in (id_, words.clinician, words.patient))
    return frozenset(w for text in texts for w in re.findall(_WORD, text.lower()))
