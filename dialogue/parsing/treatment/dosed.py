"""B12 told as it is prescribed: a product or injections beside a dose, a route, how often, how long.

``taken`` and ``given`` read what a clause says as a whole; this finds such a run of words
anywhere in a clause, whatever else the clause tells.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.heard import Told
from dialogue.parsing.line.terms import BLOT
from dialogue.parsing.treatment.routes import ROUTE_WORDS, routes_in
from dialogue.parsing.treatment.shots import SHOTS, is_other_injection, speaks_of_b12, unnamed_shots
from dialogue.parsing.treatment.taken import details, is_level, joined

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["dosed"]

_PRODUCT = "\u00b6"  # blots out a name of B12, where BLOT blots out every other phrase
_FILLING = (
    r"(?:of|a|an|the|my|his|her|at|per|each|with|in|into|for|x|on|by|to|as|from|one|two|1|2|upper|arm|arms|thigh|muscle"
    r"|ongoing|continuing|currently|now|still|long ?term|since|years|about|only|just|maintenance|regular|regularly"
    r"|dose|doses|ampoules?|vials?|given|it|comes?|course|deep|own|self|weekly|home|prescribed|usual"
    r"|so far|already|ever|extra|strength|over the counter|otc|[=:-])"
)
_PART = rf"(?:{_PRODUCT}+|<(?:dose|freq|dur)[0-9]+>|{ROUTE_WORDS.pattern}|{_FILLING})"
_RUN = re.compile(rf"(?<![^ ]){_PART}(?: {_PART})*(?![^ ])")
_SHOT = re.compile(rf"\b{SHOTS}\b")
_OFTEN = re.compile(r"<freq[0-9]+>")
_DUE = re.compile(r"\bdue (?:for )?$")
_OWN_RUN = re.compile(r"(?:my|her|his|their) ")
_CUT_BACK = re.compile(r"\bfrom (?:having (?:it|them) )?<freq[0-9]+> to (?=<freq)")
_MOVED = re.compile(
    rf"\b{SHOTS} (?:were|was|have been|has been|got|are now|have now been) (?:cut|reduced|changed"
    rf"|moved|switched|spaced|pushed"
    rf"|extended|put|stretched|increased)(?: (?:down|back|out|up))?(?: from <freq[0-9]+>)? to <freq(?P<now>[0-9]+)>"
)
_HAS = re.compile(
    r"\b(?:on|takes?|taking|taken|have had|has had|ive had|hes had|shes had|had to have|having|gets?"
    r"|getting|gives? (?:me"
    r"|him|her)|given|receiv\w*|injects?|injecting|using|uses?|been (?:having|getting|on|prescribed)|prescribed"
    r"|continues?(?: (?:on|with))?|remains on|started(?: on)?|put on|commenced(?: on)?|established on|maintained on"
    r"|adherence (?:to|with)|compliance (?:to|with)|adherent (?:to|with)|compliant with|concordan\w+ with)\b"
)
# Said before a product, these make it a plan, a wish, the past, a question or a denial.
_NOT_TAKEN = re.compile(
    r"\b(?:want(?:s|ed|ing)?|should|could|would|might|may|can|offer\w*|suggest\w*|recommend\w*|propos\w*|plan\w*"
    r"|consider\w*|if|needs?|needed|switch\w* (?:me |him |her )?to|chang\w* (?:me |him |her )?to|instead|asks?|asked"
    r"|asking|prefer\w*|refus\w*|declin\w*|wait\w*|going to|will|ill|book\w*|no|not|never|without|stopp\w*|quit"
    r"|until|till|used to|allerg\w*|reacti\w*|how|what|why|versus|vs|or|says?|said|told|heard|read|advis\w*|before"
    r"|(?<!is )(?<!was )(?<!am )due|begin|starting|start"
    r"|ready|hoping|hope|wish\w*|about|whether|refer\w*|request\w*"
    r"|(?<!have )(?<!has )(?<!ive )(?<!hes )(?<!shes )had|took|were on|was on|was having|was getting|previous\w*|prior"
    r"|initial\w*|loading|first|people|patients|someone|they do|usual(?:ly)?|normally|nhs|bnf"
    r"|countr\w+|hospitals|in the (?:uk|us|usa|eu)|most|always give|standard|guid\w+|dont|doesnt"
    r"|^(?:please )?(?:prescribe|give|administer|use|inject)"
    r"|havent|hasnt|wont|against|rather|think\w*|thought|bought|ordered|buy|try|tried|trying|ago|in "
    r"(?:19|20)[0-9]{2})\b"
)
_NOT_SO = re.compile(
    r"^[ ,]*(?:(?:was|were|is|are|isnt|wasnt|arent) (?:not|never|no|too|recommended|advised|suggested|offered|stopped"
    r"|planned|proposed|better|enough|the usual|standard|what)|until|till|stopped|recommended|suggested|advised|planned"
    r"|offered|would|should|could|might|next week|tomorrow|to start|starting|or\b|vs|versus|refused|declined)"
)
_BEGAN = re.compile(
    r"(?:i |he |she |it |they )?(?:started|began|begun|commenced)(?: (?:it|them|these))? <dur(?P<time>[0-9]+)> ago"
)
_SO_FAR = re.compile(
    r"\b(?:have|has|ive) had (?:[0-9]+|one|two|three|four|five|six|several)(?: [a-z]+)? so far\b"
)


def dosed(reading: "Marked", told: list[Told]) -> Iterator[tuple[int, Told]]:
    """Read B12 that is prescribed in a run of words, as far as nothing told it yet.

    Args:
        reading: the line.
        told: the facts read so far.

    Yields:
        The place in the line and the fact.
    """
    known = {fact.field: fact.value for fact in told}
    if known.get("treatment_status", "on_treatment") != "on_treatment":
        return
    for clause in joined(reading):
        if clause.other or clause.supposes or clause.asks or clause.over:
            continue
        now = () if clause.past else _of_clause(reading, clause)
        facts = [*_changed(reading, clause), *now]
        for place, fact in facts:
            if fact.field not in known and not _told_otherwise(known, fact.field):
                yield place, fact
        known |= {fact.field: fact.value for _, fact in facts}


def _told_otherwise(known: dict[str, str], field: str) -> bool:
    """Say whether the other half of what is one statement is told already."""
    pairs = {"b12_frequency": "injection_interval", "treatment_duration": "months_since_start"}
    return pairs.get(field, "") in known


def _of_clause(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    text = _with_products(reading, clause)
    for run in _RUN.finditer(text):
        phrase = _CUT_BACK.sub("", run[0])
        named = _PRODUCT in phrase
        named = named or ("maintenance" in phrase and speaks_of_b12(reading))
        swallowed = routes_in(phrase) and _in_micrograms(reading, phrase)
        if not (named or ((_SHOT.search(phrase) or swallowed) and unnamed_shots(reading, clause))):
            continue
        before, after = text[: run.start()], text[run.end() :]
        if is_other_injection(reading, clause) and not named:
            continue
        said = bool(re.search(r"\b(?:said|told)\b", before)) and bool(_SO_FAR.search(reading.words))
        if _OWN_RUN.match(run[0]):  # "due her 12-weekly injection"
            before = _DUE.sub("", before)
        if (_NOT_TAKEN.search(_own_part(before)) and not said) or _NOT_SO.match(after):
            continue
        yield from _prescribed(reading, clause, run, phrase, before)


def _changed(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read "his injections were cut from monthly to every three months"."""
    found = _MOVED.search(reading.marked, clause.begin, clause.end)
    if not found or not unnamed_shots(reading, clause):
        return
    words = reading.line.said(found.start(), found.end())
    yield found.start(), Told("treatment_status", "on_treatment", words)
    yield found.start(), Told("b12_route", "im", words)
    if often := reading.amounts.holes.get(int(found["now"]), ""):
        yield found.start(), Told("b12_frequency", often, words)


def _own_part(before: str) -> str:
    """Give what stands before a run, as far as it is not closed by another statement."""
    return re.split(rf"{BLOT} and |<lab[0-9]+>", before)[-1]


def _in_micrograms(reading: "Marked", phrase: str) -> bool:
    """Say whether a run of words gives a dose in micrograms, as few medicines have it."""
    doses = (reading.amounts.holes.get(int(n), "") for n in re.findall(r"<dose([0-9]+)>", phrase))
    return any(re.search(r"mcg|\u00b5g|micro", dose) for dose in doses)


def _with_products(reading: "Marked", clause: Clause) -> str:
    text = reading.marked[clause.begin : clause.end]
    for term in reading.within(clause):
        if term.entry.kind is Kind.PRODUCT and not is_level(reading, clause, term):
            begin, end = term.begin - clause.begin, term.end - clause.begin
            text = f"{text[:begin]}{_PRODUCT * (end - begin)}{text[end:]}"
    return text


def _prescribed(
    reading: "Marked", clause: Clause, run: re.Match[str], phrase: str, before: str
) -> Iterator[tuple[int, Told]]:
    at, end = clause.begin + run.start(), clause.begin + run.end()
    words = reading.line.said(at, end)
    inside = [t for t in reading.terms if at <= t.begin < end and t.entry.kind is Kind.PRODUCT]
    forms = {t.entry.value for t in inside} - {""}
    facts = list(details(reading, phrase, forms, others=False))
    if not routes_in(phrase) and len(routes := routes_in(words.lower())) == 1:
        facts.append(("b12_route", min(routes)))  # "one tablet a day" is also a frequency
    fields = {field for field, _ in facts}
    if not fields - {"b12_form"}:
        return
    regular = bool(_OFTEN.search(phrase)) and "b12_frequency" in fields
    has = _HAS.search(before + phrase) and (forms or "b12_dose" in fields or routes_in(phrase))
    lasting = (forms or not inside) and fields >= {"b12_dose", "treatment_duration"}
    if not (regular or has or lasting):
        if forms and fields >= {"b12_dose", "b12_route"}:
            yield from ((at, Told(field, value, words)) for field, value in facts)
        return
    yield at, Told("treatment_status", "on_treatment", words)
    yield from ((at, Told(field, value, words)) for field, value in facts)
    if "treatment_duration" not in fields:
        yield from _begun(reading, clause)


def _begun(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read "started 8 months ago" in the clause that follows."""
    for other in reading.clauses:
        if other.sentence != clause.sentence or other.begin < clause.end:
            continue
        text = reading.marked[other.begin : other.end].strip(" ,")
        if found := _BEGAN.fullmatch(text):
            lasted = reading.amounts.holes.get(int(found["time"]), "")
            if lasted:
                words = reading.line.said(other.begin, other.end)
                yield other.begin, Told("treatment_duration", lasted, words)
