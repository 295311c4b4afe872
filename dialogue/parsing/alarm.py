"""Acute danger that is no emergency sign of vitamin B12 deficiency: one line that sends for help."""

import re
from dataclasses import dataclass
from functools import lru_cache

from dialogue.parsing.line.clauses import Clause, clauses
from dialogue.parsing.line.form import Draft, Line

__all__ = ["alarm"]

_LONGEST = 2000
_HELP = (
    "This may be an emergency: call the emergency number or get emergency help now. "
    "The articles about vitamin B12 do not cover it."
)
_NOT_ALONE = (
    "You are not alone: call the emergency number or a crisis line now, and talk to someone now. "
    "The articles about vitamin B12 do not cover this."
)
_SELF_HARM = re.compile(
    r"\b(?:(?:kill|killing|hang|hanging|harm|harming|hurting|cutting) myself"
    r"|(?:to|gonna|might|may|will|could|should i) (?:hurt|cut) myself"
    r"|suicid(?:e|al)|(?:end|ending|take|taking) my (?:own )?life|end it all"
    r"|(?:want|wants|wish|going) to die|want to be dead|better off dead|no reason to live"
    r"|(?:dont|do not) want to (?:live|be alive)(?: any ?more)?$|self harm(?:ing)?)\b"
)
# What has happened counts, as the past is told of a faint that has just been.
_DANGER = re.compile(
    r"\b(?:(?:passed|passing|pass|blacked|blacking) out|faint(?:ed|ing)|lost consciousness"
    r"|^collapsed(?! vein)|i (?:just )?collapsed"
    r"|unconscious|not breathing|overdos(?:ed|ing)"
    r"|(?:took|taken|had|having|is an|its an) (?:an? )?overdose|^overdose(?: now)?$"
    r"|took (?:too many|(?:all|all of) (?:my|the)) (?:pills|tablets|sleeping)|took the whole (?:bottle|pack|box)"
    r"|(?:heavy|severe|uncontrolled) bleeding|bleeding (?:heavily|badly|a lot)"
    r"|(?:cant|cannot) stop (?:the |my )?bleeding"
    r"|bleeding (?:wont|will not|doesnt|does not) stop|(?:vomiting|coughing up|throwing up) blood"
    r"|(?:severe|serious|bad) allergic reaction|anaphyla(?:xis|ctic)|throat (?:is )?(?:closing|swelling)(?: up)?"
    r"|(?:having|in) a (?:seizure|fit)|(?:seizure|convulsions?) (?:right )?now|^seizure$"
    r"|had a (?:seizure|fit) (?:today|just now|this morning))\b"
)
_NOT = re.compile(
    r"\b(?:no|not|never|without|denie[sd]|deny|denying|dont|doesnt|didnt|havent|hasnt|isnt|wasnt|wont"
    r"|neither|nor|almost|nearly)\b"
)
# A denial ends here: "no energy and suicidal", "I am not well, I want to die".
_AFRESH = re.compile(r"\b(?:and|but|so|because|i|im|ive)\b")
_LONG_AGO = re.compile(
    r"\b(?:ago|once|last (?:year|month|summer|winter|spring|fall|autumn)|in (?:19|20)[0-9][0-9]|years"
    r"|used to|when i was|as a (?:child|kid|teenager)|history of|h / o|previous(?:ly)?|in the past|formerly"
    r"|before (?:starting|i started))\b"
)
_JUST = re.compile(r"\b(?:(?:min(?:ute)?s?|hours?) ago|just|now|today|again)\b")
_NOW = re.compile(r"\b(?:now|just|today|is (?:unconscious|having|bleeding|not breathing))\b")
_MINE = re.compile(r"\b(?:i|im|ive|id|me|my|myself)\b")
_GENERAL = re.compile(
    r"\b(?:risks?|cause[sd]?|causing|prevents?|side effects?|signs?|symptoms?|lead|leads|people|patients"
    r"|afraid|worried|fear|scared|allerg(?:y|ic) to|to (?:b12|hydrox\w+|cyano\w+))\b"
)
_A_FEW = 4


@dataclass(frozen=True, slots=True)
class _Part:
    """The words of a clause that hold a sign of danger, and those before it."""

    text: str
    before: str
    clause: Clause

    @property
    def denied(self) -> bool:
        """A denial before it; "I can't stop bleeding" is none, nor "I do not want to live"."""
        return bool(_NOT.search(_AFRESH.split(self.before)[-1]))

    @property
    def long_ago(self) -> bool:
        """It is told of a time that is over."""
        return bool(_LONG_AGO.search(self.text)) and not _JUST.search(self.text)


@lru_cache(maxsize=1024)
def alarm(text: str) -> str | None:
    """Give one line that sends for help if the text tells of acute danger. Never raises.

    The emergency signs of vitamin B12 deficiency are read by ``read_free_text``; this is
    for the rest: self-harm, fainting, heavy bleeding, an overdose, a severe allergic
    reaction, a seizure. What is denied, long past, or asked in general alarms nobody.
    """
    line = Line(Draft(text[:_LONGEST]), text[:_LONGEST])
    found = clauses(line.words)
    parts = [(line.words[c.begin : c.end].strip(" ,"), c) for c in found]
    if any(_acts(part) for part in _parts(_SELF_HARM, parts)):
        return _NOT_ALONE
    return _HELP if any(_happens(part) for part in _parts(_DANGER, parts)) else None


def _parts(sign: re.Pattern[str], parts: list[tuple[str, Clause]]) -> list[_Part]:
    return [
        _Part(words, words[: found.start()], clause)
        for words, clause in parts
        for found in sign.finditer(words)
    ]


def _acts(part: _Part) -> bool:
    """Say whether somebody tells that they may harm themselves: a doubt counts as yes."""
    own = bool(_MINE.search(part.text)) or len(part.text.split()) <= _A_FEW
    return own and not (part.denied or part.long_ago or part.clause.other)


def _happens(part: _Part) -> bool:
    """Say whether a danger is there now, or has just been."""
    clause = part.clause
    if part.denied or part.long_ago or clause.supposes or _GENERAL.search(part.text):
        return False
    if clause.asks and not _MINE.search(part.text):
        return False
    return not clause.other or bool(_NOW.search(part.text))
