"""B12 that was stopped, and the wish to stop it."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dialogue.parsing.dates import MONTHS
from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import OFF_THEM, Clause
from dialogue.parsing.line.heard import Ambiguous, Told
from dialogue.parsing.line.terms import BLOT
from dialogue.parsing.treatment.routes import ROUTE_WORDS, routes_in
from dialogue.parsing.treatment.shots import speaks_of_b12

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["ended_since", "stopped", "wish_to_stop"]

# --- stopped --------------------------------------------------------------------------------------

_STOPPED = r"(?:stopped|quit|discontinued|came off|gave up|given up|went off|dropped)"
_TAKING = r"(?: (?:taking|having|getting|using|with|all|the|my|his|her|any|these|those|of))*"
_THING = (
    rf"(?:{BLOT}+(?: {ROUTE_WORDS.pattern})?|{ROUTE_WORDS.pattern}"
    r"|(?:b12 )?(?:treatment|therapy|supplements?))"
)
_SEASON = r"(?:year|month|week|spring|summer|autumn|fall|winter)"
_WHEN = (
    r"(?: (?:<dur[0-9]+> ago|(?:an?|one) (?:day|week|month|year) ago|some time ago|long ago|recently"
    rf"|in (?:(?:19|20)[0-9]{{2}}|{'|'.join(MONTHS)})|last {_SEASON}|<dur[0-9]+>|because.*|after <dur[0-9]+>"
    rf"|(?:during|when|while|due to|around|over|since|before|once|as) .*|already|too|now|again"
    r"|myself|on my own))*"
)
_WHO = r"(?:i|ive|im|we|he|she|patient|pt|and|have|has|had|then|also|just|recently)"
_OFF = r"(?:i|im|ive been|am|patient|pt|he|she|is|been) off (?:(?:the|my|all) )*"
_SAYS_SO = re.compile(
    rf"(?:\b{_WHO} )*{_STOPPED}{_TAKING} (?P<thing>{_THING}){_WHEN}$"
    rf"|(?P<passive>{_THING}) (?:(?:was|were|has been|have been|got) )?(?:recently |then )?{_STOPPED}"
    rf"(?: by .*)?{_WHEN}$"
    rf"|\b{_OFF}(?P<off>{_THING}){_WHEN}$"
)
_AGAIN = re.compile(r"\b(?:restart\w*|resum\w*|started again|again since|back on|went back)\b")
_BUT_NOT = re.compile(r"\b(?:never|not|havent|hasnt|didnt|after|before|when|until|without|no)\b")


def stopped(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read that B12 was stopped: "I stopped my injections a year ago".

    Yields:
        The place in the line and the fact.
    """
    if clause.asks or clause.other or clause.supposes or clause.doubts:
        return
    terms = reading.within(clause)
    text = reading.marked[clause.begin : clause.end].strip(" ,")
    found = _SAYS_SO.search(text)
    if not found or any(t.entry.kind is not Kind.PRODUCT for t in terms):
        return
    if _BUT_NOT.search(text, 0, found.start()) or _BUT_NOT.match(text):
        return
    if _AGAIN.search(reading.words):
        return
    routes = routes_in(found["thing"] or found["passive"] or found["off"])
    words = reading.line.said(clause.begin, clause.end).strip(" ,.")
    known = terms or routes & {"im", "deep_sc"} or reading.around.treated
    if not (known or speaks_of_b12(reading)):
        reading.asked.append(Ambiguous(words, "Was this vitamin B12?"))
        return
    yield clause.begin, Told("treatment_status", "stopped", words)
    forms = {t.entry.value for t in terms} - {""}
    for field, values in (("b12_route", routes), ("b12_form", forms)):
        if len(values) == 1:
            yield clause.begin, Told(field, min(values), words)


_OFF_THEM = re.compile(
    rf"\b(?:{OFF_THEM})\b|\b(?:now|and now|but now|then) (?:on )?nothing\b|^ ?nothing (?:now|since)\b"
    r"|\b(?:nobody|no ?one|they|surgery|gp) (?:has |have |had )?(?:never |not )?(?:continued|carried on|kept up"
    r"|restarted|resumed|stopped) (?:with )?(?:it|them|those|these)\b"
    r"|\b(?:was|were|have|has) (?:not|never) (?:been )?(?:continued|restarted|resumed|carried on)\b"
)
_NOT_YET_OFF = re.compile(
    r"\b(?:want\w*|wish\w*|like|hop\w+|can|cant|may|could|should|would|will|come|coming|get|getting|go|going|plan\w*"
    r"|think\w*|if|when|until|before|not|never|how)\b"
)
_OF_NOW = frozenset(
    {"b12_dose", "b12_frequency", "injection_interval", "treatment_duration", "adherence"}
)


def ended_since(reading: "Marked", facts: list[tuple[int, Told]]) -> Iterator[tuple[int, Told]]:
    """Give the facts as they are once "now off them" is read behind B12 that was taken.

    Yields:
        The place in the line and the fact.
    """
    clause = next((c for c in reading.clauses if _ends_b12(reading, c)), None)
    end = clause.begin if clause else 0
    for place, told in facts:
        if place >= end or told.field not in _OF_NOW | {"treatment_status"}:
            yield place, told
    if clause:
        words = reading.line.said(clause.begin, clause.end).strip(" ,.")
        yield clause.begin, Told("treatment_status", "stopped", words)


def _ends_b12(reading: "Marked", clause: Clause) -> bool:
    """Say whether a clause ends what was named last, and that is B12."""
    off = _OFF_THEM.search(reading.marked, clause.begin, clause.end)
    if not off or clause.asks or clause.other or clause.supposes or not speaks_of_b12(reading):
        return False
    if _NOT_YET_OFF.search(reading.marked, clause.begin, off.start()):
        return False
    before = [t for t in reading.terms if t.begin < off.start()]
    taken = [t for t in before if t.entry.kind in {Kind.MEDICINE, Kind.USE}]
    swallowed = [m.start() for m in ROUTE_WORDS.finditer(reading.marked, 0, off.start())]
    named = [
        *swallowed,
        *(t.begin for t in before if t.entry.value and t.entry.kind is Kind.PRODUCT),
    ]
    return bool(named) and all(t.begin < max(named) for t in taken)


# --- the wish to stop -----------------------------------------------------------------------------

_ALLOWED = (
    r"(?:is it (?:ok|okay|safe|possible|all right|alright|allowed)(?: for (?:me|us|him|her))? to"
    r"|am i allowed to|is (?:he|she) allowed to)"
)
_ASKING = (
    r"(?:(?:can|could|may|should|shall|might|must|when can|when may|when should|do)"
    r" (?:i|we|he|she|they|you|the patient)|may|can|could)"
)
_WANTING = (
    r"(?:(?:(?:i|we|he|she|patient|pt) )?(?:(?:really|just|also) )?"
    r"(?:want|wants|wanted|would like|ask|asks|asked|would love|wish|wishes|hope|hopes|plan|plans|planning"
    r"|intend|prefer|(?:is |are |am )?(?:keen|eager|hoping|anxious|happy|ready)) to|id like to|id rather|(?:(?:i am"
    r"|im|we are) )?thinking (?:of|about)"
    r"|(?:(?:i am|im) )?considering)"
)
_STOP = (
    r"(?:stop|stopping|quit|quitting|discontinue|discontinuing|come off|coming off|give up"
    r"|giving up|end)"
)
_OBJECT = (
    r"(?: (?:taking|having|getting|using|with|all|the|my|his|her|these|those|this|any|of|it|them))*"
    rf"(?: (?:{BLOT}+|{ROUTE_WORDS.pattern}|treatment|therapy|supplements?))*"
)
_LATER = (
    r"(?: (?:now|then|already|soon|altogether|completely|at some point|some ?day|one day|please"
    r"|eventually|after (?:that|this|<dur[0-9]+>)|for good|(?:if|when|once|as soon as|now that) .*))*"
)
_WISH = re.compile(
    r"^(?:(?:so|and|but|then|now|please|well|ok|doctor|also) )*"
    rf"(?:{_ASKING}|{_ALLOWED}|{_WANTING}) "
    rf"(?:(?:ever|now|just|safely|finally|simply) )*{_STOP}{_OBJECT}{_LATER}$"
)
_NO_WISH = re.compile(
    r"\b(?:dont|do not|doesnt|does not|never|not) (?:want|wants|wish|intend|plan)"
    rf"(?: (?:me|us))? to {_STOP}{_OBJECT}{_LATER}$"
)
_SUPPOSED = re.compile(r"\s*(?:if|suppose|what if)\b")


def _of_another(reading: "Marked") -> bool:
    """Say whether "it" may be another medicine that the line names."""
    kinds = {t.entry.kind for t in reading.terms}
    return bool(kinds & {Kind.MEDICINE, Kind.USE})


_BECAUSE = re.compile(r" (?:now that|because) ")
_THIS = re.compile(r"\bthis$")  # the conversation, it may be


def wish_to_stop(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read that somebody asks or wishes to stop the B12; of another medicine it is no fact.

    Yields:
        The place in the line and the fact.
    """
    if clause.other or _SUPPOSED.match(reading.words, clause.begin):
        return
    reasons = _BECAUSE.search(reading.marked, clause.begin, clause.end)
    end = reasons.start() if reasons else clause.end
    if any(t.entry.kind is not Kind.PRODUCT and t.begin < end for t in reading.within(clause)):
        return
    text = reading.marked[clause.begin : end].strip(" ,")
    begin = reading.marked.index(text, clause.begin)
    for value, pattern in (("no", _NO_WISH), ("yes", _WISH)):
        if (found := pattern.search(text)) and not _THIS.search(text):
            if re.search(r"\bit$", found[0]) and _of_another(reading):
                return
            at = begin + found.start()
            yield at, Told("wants_to_stop", value, reading.line.said(at, begin + found.end()))
            return
