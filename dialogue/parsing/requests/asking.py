"""Questions about the answer that name what they ask about: a line, a source.

Only what speaks to the program is taken for one: "how did you get the injections" asks for
reasons, "how do you get B12 deficiency" is a question about B12 deficiency.
"""

import re
from functools import cache

from dialogue.parsing.requests.asides import is_plan
from dialogue.parsing.requests.wordings import Command
from dialogue.parsing.words import is_slip

_ANY = r"(?P<what>.+)"
_ABOUT = r"(?: (?:to|at|on|up with|out|about|the line|the idea of|that|with))*"
_TELL = r"(?:tell me |show me |explain |and )"
_CAME = r"(?:come|came|arrived?|reach|reached|conclude|decide|work out|figure out|derive)"
_GOT = r"(?:got|get|gotten|find|found|choose|pick)"
_HOW = (
    rf"{_TELL}?how (?:did|have|do|could|can) you {_CAME}{_ABOUT} {_ANY}",
    rf"{_TELL}?how (?:did|have) you {_GOT}{_ABOUT} {_ANY}",
    rf"{_TELL}how you (?:know|{_CAME}|{_GOT}){_ABOUT} {_ANY}",
    rf"how (?:do|can|did|could) you know{_ABOUT} {_ANY}",
    rf"(?:why|how come) do you (?:say|think|recommend|advise|suggest){_ABOUT} {_ANY}",
    rf"what makes you (?:say|think|sure|so sure|conclude|recommend){_ABOUT} {_ANY}",
    rf"on what (?:grounds|basis) do you (?:say|recommend|advise|suggest|conclude){_ABOUT} {_ANY}",
    rf"justify{_ABOUT} {_ANY}",
)
_WHO = (
    (
        rf"(?:says who|who says|who said|according to whom?){_ABOUT} (?P<what>[^0-9]+"
        r"|(?:the |every )*[0-9]+ (?:days?|weeks?|months?|mcg))"
    ),
    r"(?:(?:show me|what is|whats|what are|give me) )?(?:the |your )?sources? (?:for|behind) (?P<what>.+)",
    rf"where does it say{_ABOUT} {_ANY}",
)
# "Why injections": how a plan came about, by its name.
_WHY_PLAN = re.compile(
    r"(?:explain |and )?why (?:(?:did|do) you (?:say|choose|pick|suggest|recommend|want) "
    r"|(?:do|should) (?:i|we|they|he|she) (?:need|have|get|take) |does (?:he|she) need |is it |are there )?"
    r"(?:to have |to get |to take )?(?:the |an? |these |those |any )?(?P<what>(?!no |not |nothing).+)"
)
_ALSO_ASKED = frozenset({"folic acid", "folic", "folate", "test", "b12"})  # questions ask for these
# Why a question is asked, with what it asks about.
_WHY_ASKED = (
    (
        r"why (?:do|did|would|are) you (?:need|want|ask|asking)(?: to (?:know|ask))?(?: me)?"
        r"(?: about| for)? (?P<what>(?!to ).+)"
    ),
    rf"why (?:does|would) {_ANY} matter",
    rf"why does it matter {_ANY}",
    rf"why (?:is|are) {_ANY} (?:important|relevant|of interest|asked)",
    r"what(?:s| has| have| is) (?P<what>.+?) (?:got )?to do with (?:it|this|that|anything|my b12|b12)",
)
# What follows these names a citation, or a line by its heading and place.
_CITED = r"(?:the )?(?:sources?|references?|refs?|citations?)(?: (?:of|for|behind|number|no))?"
_NAMED = re.compile(
    r"(?:(?P<how>how did you get|how do you know|how|explain|justify)"
    rf"|says who|who says|who said|(?:(?:show me|show|open|see|what is|whats) )?{_CITED}) (?:the )?{_ANY}"
)
_SOURCE = re.compile(
    r"\[?(?P<n>[0-9]{1,3})\]?|(?P<id>d ?[0-9] ?-? ?[0-9]{1,3})"
    r"|(?:article|document|doc) (?P<doc>0{0,2}[0-9]),? lines? (?P<line>[0-9]{1,3})"
)
_PLACE = re.compile(r"(?P<under>[a-z][a-z0-9 ,]{0,40}?)(?: line| number| no)? #?(?P<n>[0-9]{1,2})")

_VERBS = ("explain", "justify", "source", "sources", "reference", "says")
_MINE = re.compile(r"^(?:the|my|his|her|their) ")
_GENERAL = re.compile(r"(?:if|whether|when|which|what|who|how|you|someone|somebody|a person)\b")
_THAT = re.compile(r"that|this|it|so|there|them|those|(?:(?:your|this|that) )?(?:answer|result)")
_SAVE_AS = re.compile(
    r"(?:save|export|write) (?:the |your )?basis(?: sheet)? (?:as|to|in|into) (?P<name>[^ ,;?]{1,80})"
)

_FIRST = frozenset(
    {"bottom line", "conclusion", "verdict", "urgency", "route", "drug", "first course", "loading"}
    | {"maintenance", "monitoring", "checks afterwards", "folic acid", "tests now", "referrals"}
)
# Words that help to name a place under a heading, and are no part of its name.
_FILLING = frozenset({"line", "number", "no", "the", "step", "and", "of", "under", "point"})
_TELLING = 3  # letters; shorter words of a heading stand in any line


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
    planned = _WHY_PLAN.fullmatch(line)
    if planned and planned["what"] not in _ALSO_ASKED and is_plan(planned["what"]):
        return Command.HOW, planned["what"]
    asked = ((Command.HOW, _HOW), (Command.WHO, _WHO), (Command.WHY, _WHY_ASKED))
    for command, patterns in asked:
        for pattern in patterns:
            found = re.fullmatch(pattern, line)
            if not found:
                continue
            what = _MINE.sub("", found["what"])
            if command is Command.WHY or not _GENERAL.match(what):
                return command, "" if _THAT.fullmatch(what) else what
    return None


def line_of_document(what: str) -> tuple[str, int] | None:
    """Read "article 000, line 50"."""
    found = _SOURCE.fullmatch(what)
    return (found["doc"].zfill(3), int(found["line"])) if found and found["doc"] else None


def source_named(what: str) -> str | None:
    """Give the number of a reference, or the id of a fact as the register writes it."""
    found = _SOURCE.fullmatch(what)
    if found is None or found["doc"]:
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
    return heading_words(found["under"]), int(found["n"])


def heading_words(text: str) -> frozenset[str]:
    """Give the words of a heading, without those that only help to name a place."""
    return frozenset(re.findall("[a-z]+[0-9]*", text.lower())) - _FILLING


def _names_a_line(what: str) -> bool:
    """Tell whether every word stands in a heading of an answer: "how long 3" asks no such thing."""
    if placed := place_named(what):
        words = placed[0]
        telling = not words or any(len(word) >= _TELLING for word in words)
        return telling and is_heading(words)
    return bool(near(what, _FIRST))


def is_heading(words: frozenset[str]) -> bool:
    """Tell whether words are those of a heading, which some answer has."""
    return all(near(word, _headings()) for word in words)


def near(word: str, words: frozenset[str]) -> str:
    """Give the word that is meant: itself, its singular or plural, or the one it is a slip of."""
    for one in (word, word.removesuffix("s"), f"{word}s"):
        if one in words:
            return one
    return next((one for one in sorted(words) if is_slip(word, one)), "")


@cache
def _headings() -> frozenset[str]:
    """Give every word of the answer's headings, for each reader."""
    from core.compose import HEADINGS  # with the rules: after the first question

    texts = (t for id_, words in HEADINGS.items() for t in (id_, words.clinician, words.patient))
    return frozenset(word for text in texts for word in heading_words(text))
