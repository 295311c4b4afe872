"""Requests to the conversation itself, in many wordings and with typos.

An answer must never be taken for a request: whole lines are compared, not parts of
them, and a word that means something of its own is never a typo of another.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from dialogue.parsing.requests.asides import plan_asked, supposition
from dialogue.parsing.requests.asking import asking
from dialogue.parsing.requests.wordings import BEHIND, BESIDE, WORDINGS, Command
from dialogue.parsing.words import fold, is_slip

__all__ = ["BEHIND", "BESIDE", "Command", "Recognised", "recognise"]


@dataclass(frozen=True, slots=True)
class Recognised:
    """A request: the term of "what is", the thing to change, the name to save under.

    ``value`` is the new value in "change my age to 47". Whoever knows no such term or
    thing should read the line as ordinary text instead.
    """

    command: Command
    argument: str = ""
    value: str = ""


_POLITE = re.compile(
    r"^(?:(?:please|pls|plz|ok|okay|well|um|uh|hmm|hm|er|erm|sorry|hey|hi|so|and|actually|just"
    r"|sory|sorr|sry|srry|soory|sorryy|pleas|plese|plase|pleae|pleaes|plaese)"
    r"\b[ ,.!-]*)+"
)
_AFTER = re.compile(
    r"(?:[ ,.!]*\b(?:please|pls|plz|thanks|thank you|sorry|mate|exactly|at the moment|right now))+$"
)
_EDGES = " .,!;\"'()"


@cache
def _table() -> dict[str, Command]:
    found: dict[str, Command] = {}
    for command, text in WORDINGS.items():
        for wording in text.split("|"):
            if wording.strip():
                found[_plain(wording)] = command
    return found


@cache
def _by_length() -> dict[int, tuple[tuple[tuple[str, ...], Command], ...]]:
    found: dict[int, list[tuple[tuple[str, ...], Command]]] = {}
    for wording, command in _table().items():
        words = tuple(wording.split())
        found.setdefault(len(words), []).append((words, command))
    return {length: tuple(rows) for length, rows in found.items()}


def _plain(text: str) -> str:
    """Take off what does not matter: apostrophes, signs at the edges, double spaces."""
    return " ".join(text.replace("'", "").strip(_EDGES).split())


@lru_cache(maxsize=1024)
def recognise(text: str) -> Recognised | None:
    """Recognize a request to the conversation, or give None for anything else.

    Never raises. Whole lines only: "back" is a request, "back pain" is an answer.
    """
    if len(text) > 200:  # noqa: PLR2004 - longer lines are stories, not requests
        return None
    line = fold(text).strip()
    bare = line.removeprefix("/")
    bare = bare.removeprefix(":") if bare not in _table() else bare
    tidy = _written_out(_plain(_AFTER.sub("", _POLITE.sub("", bare.rstrip(_EDGES)))))
    for candidate in (_plain(bare), tidy, tidy.rstrip(" ?")):
        if candidate in _table():
            return Recognised(_table()[candidate])
    return _with_argument(text, tidy) or _with_slips(tidy.rstrip(" ?") or _plain(bare))


# As people write on a phone. Only whole requests are compared, so an answer is never changed.
_SHORT = {"u": "you", "ur": "your", "r": "are", "y": "why", "wy": "why", "wat": "what"} | {
    "wut": "what",
    "hav": "have",
    "hwo": "how",
    "yuo": "you",
    "teh": "the",
}


def _written_out(line: str) -> str:
    """Write short forms out, and mend a first word on which the rest depends."""
    first, *rest = line.split() or [""]
    if not rest and first == "y":
        return line  # alone it is a yes
    if rest and not is_slip(first, "changed"):
        first = next((word for word in ("change", "what") if is_slip(first, word)), first)
    return " ".join(_SHORT.get(word, word) for word in (first, *rest))


def _with_slips(line: str) -> Recognised | None:
    typed = line.split()
    best = None
    for words, command in _by_length().get(len(typed), ()):
        wrong = 0
        for word, target in zip(typed, words, strict=True):
            if word == target:
                continue
            wrong += 1
            if wrong > 2 or not is_slip(word, target):  # noqa: PLR2004
                break
        else:
            if best not in (None, command):
                return None  # two requests are equally near: better to ask
            best = command
    return Recognised(best) if best else None


# --- requests that name something -----------------------------------------------------------------

_MINE = r"(?:my|the|his|her|their|our|your)"
_CARE = r"diets?|food|medicines?|medications?|drugs?|dose|doses|tablets?|pills|injections?|treatment|route"
_THING = (
    "age|levels?|b12|serum|mma|methylmalonic|homocysteine|hcy|symptoms?|metformin|ppi|omeprazole"
    "|surgery|operation|units?|platelets?|egfr|kidneys?|form|audience|pregnancy|pregnant|stroke|heart"
    "|anemia|gastritis|crohn'?s|resection|folic|folate|hemoglobin|mcv|interval|frequency|duration"
    f"|answers?|value|number|result|allergy|numbness|tingling|fatigue|{_CARE}"
)
_ENDS = {
    # These rests keep "I don't know" what it is; any other rest may carry a fact.
    "if": r"(?:if|whether) [^,;.]{1,60}",
    "how": r"(?:how (?:much|many|long|often|high|low|old)|when|which|where|what kind)\b[^,;.]{0,40}",
    "what": r"what (?:it|that|this|those|they|my [a-z0-9 ]{1,20}|the [a-z0-9 ]{1,20}) "
    r"(?:is|are|was|were|stands for)",
    "of": rf"(?:about|of|on)? ?(?:that|it|this|these|those|{_MINE} (?:{_THING})(?: [a-z0-9]+)?)",
}
_DONT_KNOW = re.compile(
    r"(?:i (?:really |just |honestly )?(?:dont|do not|cant|cannot) (?:know|remember|recall)"
    r"|dont know|do not know|(?:im |i am )?(?:not (?:really )?sure|unsure|uncertain)"
    r"|(?:i have |ive )?no (?:idea|clue)) (?:" + "|".join(_ENDS.values()) + ")"
)
# A rest that tells how somebody is must be read as what it tells.
_TELLS = re.compile(
    r"\b(?:but|feet|foot|legs?|hands?|fingers|toes|footing|walking|numb\w*|tingl\w*|pain|chest|breath\w*"
    r"|feels?|hurts?|[0-9]{2,})\b"
)

_WHAT_IS = (
    r"(?:tell me |explain )?what(?: ?s| is| are|s)(?: an?| the)? (?P<term>.+?)(?: again| exactly)?",
    r"(?:tell me )?what(?: does| do| is) (?:an? |the )?(?P<term>.+?) (?:mean|means|stand for)",
    r"what do you mean (?:by|with) (?:an? |the )?(?P<term>.+)",
    r"(?:define|definition of|meaning of|the meaning of|explain|describe) (?:an? |the )?(?P<term>.+)",
    r"(?:can you |could you )(?:please )?(?:define|explain|describe) (?:an? |the )?(?P<term>.+)",
    r"tell me what (?:an? |the )?(?P<term>.+?) (?:is|are|means?)",
    r"(?:i dont|i do not) (?:know|understand) what (?:an? |the )?(?P<term>.+?) (?:is|are|means?)",
    r"(?:ive |i have )?never heard of (?:an? |the )?(?P<term>.+)",
)
_TERM = [re.compile(wording) for wording in _WHAT_IS]
# Questions about this person, not about a word: the free-text reader and the rules answer them.
_NO_TERM = re.compile(
    r"\b(?:my|i|me|mine|you|your|we|he|she|best|right|appropriate|recommended|treat\w*|manage\w*"
    r"|(?<!loading )(?<!maintenance )dos(?:e|es|ing|age)"
    r"|next|wrong|happening|going|time|date|matter|point|answer|should|if|about"
    r"|patient|he|this|that|it|these|those|better|why|chances?|normal b12 level of|[0-9]+)\b"
)

_CHANGE = re.compile(
    r"(?P<may>(?:can|could|may|should|how do|how can) i |let me |lets )?"
    r"(?:(?:i (?:want|need|would like|have)|id like|i wish) to )?"
    r"(?:change|correct|edit|fix|update|amend|modify|revise|adjust|alter|redo|set|replace) "
    rf"(?:(?:{_MINE}|that|this) )?(?P<thing>.+?)(?: ?(?:\b(?:to|into|with)\b|=|:) ?(?P<value>.+))?"
)
_WRONG = re.compile(
    rf"(?:{_MINE} )(?P<thing>[a-z0-9][a-z0-9 -]{{0,30}}?) (?:is|was|are|were) "
    r"(?:wrong|incorrect|a mistake|a typo|not right|not correct)"
    rf"|(?:i (?:gave|typed|entered|said) )?(?:the |a )?wrong (?P<other>{_THING})"
    rf"|(?:go )?back to (?:{_MINE} )?(?P<to>{_THING})"
    rf"|i (?:made a mistake|was wrong) (?:with|about|in|on) (?:{_MINE} )?(?P<slip>{_THING})"
)
_KNOWN_THING = re.compile(rf"\b(?:{_THING})\b")
_OWN = re.compile(r"(?:change|correct|edit) (?:my|his|her) .+ to .+[^?]$")  # of whatever thing
_NO_THING = re.compile(
    r"^(?:in|of|at|is|are|was|were|i|a|an|by|from|within|your)\b|\b(?:should|if)\b"
)

_SAVE = re.compile(
    r"(?:save|export|record|write)"
    r"(?: (?:it|this|that|all|everything|(?:the |this )?(?:answer|conversation|session|transcript|case)))?"
    r" (?:as|to|under|in|into) (?:a file called |the file |file )?(?P<name>[^ ,;?]{1,80})"
)


def _with_argument(text: str, line: str) -> Recognised | None:
    asked = line.rstrip(" ?")
    if about := asking(asked):
        return Recognised(*about)
    if (aside := _aside(text, line)) is not None:
        return aside
    if (found := _SAVE.fullmatch(asked)) and found["name"] not in {"a", "the", "my"}:
        # The name as it was typed: capitals and apostrophes count in a file's name.
        name = next((w for w in text.split() if _plain(fold(w)).rstrip("?") == found["name"]), "")
        return Recognised(Command.SAVE, name or found["name"])
    if _DONT_KNOW.fullmatch(asked) and not _TELLS.search(asked):
        return _term(asked) or Recognised(Command.UNKNOWN, asked)
    return _term(asked) or _change(text, line)


def _aside(text: str, line: str) -> Recognised | None:
    """Read a supposition as it was typed, or a plan that is asked after."""
    whole = _plain(fold(text)).rstrip(" ?")  # "and" counts in "and if"
    rest = supposition(line)
    if rest is None:
        rest = supposition(whole)
    if rest is not None:
        typed = text.rstrip(" ?.!").split()
        said = typed[len(typed) - len(rest.split()) :]
        return Recognised(Command.WHAT_IF, " ".join(said))
    plan = plan_asked(line)
    return None if plan is None else Recognised(Command.WHY_NOT, plan)


def _term(line: str) -> Recognised | None:
    for pattern in _TERM:
        if found := pattern.fullmatch(line):
            term = found["term"].strip(_EDGES)
            if term and len(term.split()) <= 4 and not _NO_TERM.search(term):  # noqa: PLR2004
                return Recognised(Command.WHAT_IS, term)
    return None


def _change(text: str, line: str) -> Recognised | None:
    if found := _WRONG.fullmatch(line.rstrip(" ?")):
        return Recognised(Command.CHANGE, next(part for part in found.groups() if part))
    found = _CHANGE.fullmatch(line)
    if not found:
        return None
    thing = found["thing"].strip(_EDGES + "?")
    if len(thing.split()) > 4 or _NO_THING.search(thing):  # noqa: PLR2004
        return None
    if not _KNOWN_THING.search(thing) and not _OWN.match(line):
        return None
    if found["may"] and line.endswith("?") and re.search(rf"\b(?:{_CARE})\b", thing):
        return None  # "can I change my tablets to injections?" asks about care
    # The value as it was typed: the units reader minds capitals.
    words = len((found["value"] or "").split())
    value = " ".join(text.split()[-words:]).strip(_EDGES) if words else ""
    return Recognised(Command.CHANGE, thing, value)
