"""Injections that nobody named: whether they are of B12."""

import re
from typing import TYPE_CHECKING

from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.terms import BLOT

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["is_other_injection", "speaks_of_b12", "unnamed_shots"]

SHOTS = r"(?:injections?|shots?|jabs?|needles?)"
_SHOTS = re.compile(rf"\b{SHOTS}\b")
_SPACED = re.compile(r"<(?P<kind>freq|dur)(?P<number>[0-9]+)>")
# What else is injected, for a reviewer to read.
_OTHERS = re.compile(
    r"\b(?:insulin|lantus|novorapid|humalog|depo|depot|provera|contraceptive|allergy|allergen|desensiti\w+|venom"
    r"|methotrexate|ozempic|wegovy|mounjaro|zepbound|trulicity|victoza|saxenda|byetta|humira|enbrel|cosentyx|stelara"
    r"|dupixent|xolair|entyvio|remicade|cimzia|simponi|biologics?|prolia|evenity|forteo|botox|steroids?|cortisone"
    r"|kenalog|triamcinolone|testosterone|nebido|sustanon|oestrogen|estrogen|hormone|growth|fertility|ivf|zoladex"
    r"|prostap|decapeptyl|lupron|copaxone|interferon|avonex|rebif|flu|covid|vaccin\w*|booster|tetanus|rabies"
    r"|hepatitis|iron|ferinject|monofer|venofer|clexane|fragmin|lovenox|heparin|epo|eprex|aranesp|neorecormon|mircera"
    r"|vitamin d|penicillin|antibiotics?|eye|eylea|lucentis|avastin|migraine|emgality|ajovy|aimovig|imigran|glucagon"
    r"|adrenaline|epipen|chemo\w*|invega|risperdal|abilify|haloperidol|flupentixol|clopixol|buprenorphine|buvidal"
    r"|sandostatin|lanreotide|weight loss|diabetes|diabetic|sugar|gold|cholesterol|repatha|praluent|leqvio|inclisiran"
    r"|[a-z]{3,}(?:mab|cept|tide|parin|poetin|relin|caine))\b"
)
# "Injections for contraception" are not of B12, "for 7 years" and "for low levels" may be.
_FOR = re.compile(
    rf"\b{SHOTS}(?: [a-z0-9<>]+){{0,3}} (?:for|against) (?:my |the |her |his )?(?!low|deficien|life|ever|years?|months?"
    r"|weeks?|ages|a\b|an\b|about|over|nearly|almost|around|past|last|now|it\b|this|that|me\b|b12|anemia"
    r"|two|three|four|five|six|seven|eight|nine|ten|twelve|good|some|many|several|at|more|as long)[a-z]+"
)


def speaks_of_b12(reading: "Marked") -> bool:
    """Tell whether a line names B12, as a medicine, a level or a shortage."""
    named = any(t.entry.kind is Kind.PRODUCT for t in reading.terms)
    level = any(found.field == "serum_b12" for found in reading.amounts.results)
    given_for = any(t.entry.field == "pernicious_anemia" for t in reading.terms)
    return named or level or given_for or bool(re.search(r"deficien|\bloading\b", reading.words))


def is_other_injection(reading: "Marked", clause: Clause) -> bool:
    """Say whether a clause names something else that is injected, or another medicine."""
    if any(t.entry.kind in {Kind.MEDICINE, Kind.USE} for t in reading.within(clause)):
        return True
    text = reading.marked[clause.begin : clause.end]
    return bool(_OTHERS.search(reading.words, clause.begin, clause.end) or _FOR.search(text))


def unnamed_shots(reading: "Marked", clause: Clause) -> bool:
    """Say whether injections that a clause does not name are of B12.

    They are if the line speaks of B12, or if weeks or months stand with them; not if
    anything else that is injected is named beside them, or as the only thing in the line.
    """
    if is_other_injection(reading, clause):
        return False
    if speaks_of_b12(reading):
        return True
    text = reading.marked[clause.begin : clause.end]
    if not _SHOTS.search(text) or BLOT in text or _OTHERS.search(reading.words):
        return False
    spans = (reading.amounts.holes.get(int(m["number"]), "") for m in _SPACED.finditer(text))
    return any(re.search(r"\b(?:weeks?|months?)\b", span) for span in spans)
