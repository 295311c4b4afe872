"""Lists that are denied as a whole, and what is excepted from a denial."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.terms import BLOT, Term, negates

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["listed"]

_FEW = r"(?:(?:the|my|his|her|some|a|an|usual|mild|slight|bit of|little|occasional|being|feeling|just|odd) )*"
_AND = rf"(?:(?: ?,| and| or| &)+ {_FEW}{BLOT}+)*"
# "No symptoms apart from tiredness", "apart from fatigue I've none of these: ...".
_EXCEPTED = re.compile(
    r"\b(?:apart from|aside from|except(?: for)?|excepting|other than|besides|bar|with the exception of) "
    rf"{_FEW}(?P<list>{BLOT}+{_AND})"
)
_FINE = re.compile(r"\b(?:fine|well|ok|okay|good|normal|nothing|none|no|nil|not|never|healthy)\b")
# "None of these: numbness, tingling", "no: numbness, tingling".
_NONE_OF = re.compile(
    r"\b(?:none of|not any of|no to|nothing of|neither of|not had|without|do not have|dont have|havent got|havent"
    r"|denies|negative for|not)(?: (?:had|got|have|any|all|of))* (?:these|those|the following|this list|them)\b ?[:,-]?"
    r"|\b(?:no|none|nil|denies|negative for|absent) :"
)
# "Numbness, tingling, sore tongue: none".
_ALL_NONE = re.compile(
    r"[ ,]*(?:[:-] ?|- )?(?:(?:i |ive |i have |she |he |has |have |got )*none(?: of (?:these|those"
    r"|them|that|it|which))?"
    r"(?: at all)?|nil|no to all(?: of (?:these|those|them))?|all (?:no|negative|absent|denied)|all "
    r"of (?:these|them) no)"
    r" *(?=$|[.;!])"
)
_LISTED = re.compile(rf"(?:{BLOT}+|\b(?:and|or|no|any|my|the|in|of|a)\b|[ ,/&:-])*$")
_DENIABLE = frozenset({Kind.SYMPTOM, Kind.CONDITION, Kind.STATE, Kind.MEDICINE, Kind.USE})


def listed(reading: "Marked") -> Mapping[Term, bool]:
    """Say of the phrases of a list whether they are denied: True, or False if excepted."""
    found: dict[Term, bool] = {}
    begin = 0
    for part in re.split(r"(?<= )[.;!?](?= |$)", reading.marked):
        end = begin + len(part)
        for span in _denied(part):
            _mark(reading, found, begin + span[0], begin + span[1], denied=True)
        for one in _EXCEPTED.finditer(part):
            rest = part[: one.start()] + part[one.end() :]
            if negates(rest) or _FINE.search(rest):
                _mark(
                    reading, found, begin + one.start("list"), begin + one.end("list"), denied=False
                )
        begin = end + 1
    return found


def _denied(part: str) -> list[tuple[int, int]]:
    """Give the spans of a sentence in which all is denied."""
    spans = [(one.end(), len(part)) for one in _NONE_OF.finditer(part)]
    for one in _ALL_NONE.finditer(part):
        before = _LISTED.search(part[: one.start()])
        if before and before[0].count(BLOT):
            spans.append((before.start(), one.start()))
    return spans


def _mark(
    reading: "Marked", found: dict[Term, bool], begin: int, end: int, *, denied: bool
) -> None:
    for term in reading.terms:
        if begin <= term.begin < end and term.entry.kind in _DENIABLE:
            found[term] = denied
