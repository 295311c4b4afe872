"""Medicines with their durations, operations with their lengths, and B12 treatment."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dialogue.parsing.clauses import Clause
from dialogue.parsing.entries import Kind
from dialogue.parsing.heard import Ambiguous, Told
from dialogue.parsing.line import Line
from dialogue.parsing.terms import BLOT, Term, is_plain

if TYPE_CHECKING:
    from dialogue.parsing.freetext import Reading

_LINK = (
    r"(?: (?:for|x|the|past|last|about|at|already|now|since|over|tablets?|pills?|daily|of|once|twice|a|day|in"
    r"|morning|evening|night|use|therapy|been|taking|nearly|almost|mg|before|breakfast|and|has|was|i|he|she"
    r"|started|began|some|bedtime|[:=-]|[0-9]+|<dose[0-9]+>|<freq[0-9]+>))*"
)
_AFTER = re.compile(rf"{_LINK} <dur(?P<number>[0-9]+)>(?P<ago> ago)?(?! (?:on|of|taking) {BLOT})")
_BEFORE = re.compile(r"<dur(?P<number>[0-9]+)>(?: (?:of|on|taking|with|using|now|the|my|daily))* $")
_BEGAN = re.compile(r"\b(?:started|began|begun|since|put (?:me )?on)\b")


def durations(reading: "Reading", clause: Clause, term: Term) -> str:
    """Give how long a medicine has been taken, if that stands right beside it."""
    after = reading.marked[term.end : clause.end]
    found = _AFTER.match(after)
    if found and found["ago"] and not _BEGAN.search(reading.marked, clause.begin, clause.end):
        return ""
    if not found:
        found = _BEFORE.search(reading.marked[clause.begin : term.begin])
    return reading.amounts.holes.get(int(found["number"]), "") if found else ""


def lengths(reading: "Reading", clause: Clause, term: Term, words: str) -> Iterator[Told]:
    """Read a length of ileum removed, or of ileum with Crohn's disease (C-15, C-16)."""
    end = clause.end
    following = reading.clauses[reading.clauses.index(clause) + 1 :][:1]
    if following and re.fullmatch(r" ?<len[0-9]+>[ ,]*", reading.words[end : following[0].end]):
        end = following[0].end  # "terminal ileum removed, 25 cm"
    holes = re.findall(r"<len([0-9]+)>", reading.words[clause.begin : end])
    read = [reading.amounts.holes.get(int(number), "") for number in holes]
    resected = any(t.entry.field == "ileal_resection" for t in reading.within(clause))
    value = read[0] if len(read) == 1 else ""
    if len(read) > 1:
        reading.asked.append(Ambiguous(words, "Which length belongs to it?"))
    if term.entry.field == "ileal_resection":
        yield Told("ileal_resection", value or term.entry.value, words)
        return
    yield Told("crohns_disease", "yes", words)
    if value and not resected:
        yield Told("crohns_ileal_length", value, words)


# --- B12 as a medicine ----------------------------------------------------------------------------

_ROUTES = (
    ("sublingual", r"sublingual(?:ly)?|under (?:the|my) tongue|lozenges?"),
    ("deep_sc", r"(?:deep )?subcutaneous(?:ly)?|under the skin"),
    ("im", r"injections?|shots?|jabs?|intramuscular(?:ly)?|im(?= (?:injection|every|<))"),
    ("im", r"inject(?:ed|ing)?|(?:in|into) (?:the|my|a) muscle|needles?"),
    ("nasal", r"nasal(?: spray)?|nose spray"),
    ("iv", r"intravenous(?:ly)?|iv|infusions?|drip|(?:in|into|through) (?:the|my|a) veins?"),
    ("oral", r"oral|orally|by mouth|tablets?|pills?|capsules?|gummies|drops"),
)  # fmt: skip
_ROUTE = tuple((route, re.compile(rf"\b(?:{words})\b")) for route, words in _ROUTES)
_TAKING = re.compile(
    r"\b(?:takes?|taking|taken|uses?|using|receiv\w*|injects?|injecting|started|been on|on|getting|given"
    r"|have|has|having|gets?|treated with|supplement(?:ing)?(?: with)?)\b"
)
_WEAK = re.compile(r"getting|given|have|has|having|gets?")
_LEVEL = re.compile(
    r" *(?:levels?|deficien\w*|tests?|tested|results?|is|was|are|of|at|=|:|checked|measured|value|low"
    r"|high|normal|status|pending|came|needs?|<lab|[0-9]|concentration|blood|in my)"
)
_IN_FOOD = re.compile(
    r"\b(?:multi ?vitamins?|complex|fortified|foods?|diet|milk|cereals?|drinks?|prenatal|rich|containing)\b"
)
_NONE = re.compile(r"\b(?:no|not|never|dont|doesnt|havent|hasnt|without|nor|isnt)\b")
_PART_OF_ALL = re.compile(r"\b(?:enough|much|regular\w*|daily|every|often|more|anymore|yet)\b")
_STARTED = re.compile(r"\b(?:for|since|started|began)\b")


_DENIES = re.compile(
    r"\b(?:no|(?:not|never|dont|doesnt|havent|hasnt|without|isnt)(?: (?:been|ever|currently))?"
    r" (?:takes?|taken|taking|on|had|use|used|using|any|get|getting|receiving|supplementing with))"
    r"(?: any)? $"
)


def treatment(reading: "Reading", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read what B12 is taken now: by which route, which form, how much, how often.

    Yields:
        The place in the line and the fact.
    """
    products = [t for t in reading.within(clause) if t.entry.kind is Kind.PRODUCT]
    if not products or clause.asks or clause.other or clause.supposes or clause.doubts:
        return
    text = reading.words[clause.begin : clause.end]
    level = any(_LEVEL.match(reading.words[t.end : clause.end]) for t in products)
    if level or clause.over or clause.past or _IN_FOOD.search(text):
        return
    at = products[0].begin
    words = _JOINT.sub("", reading.line.said(clause.begin, clause.end).strip(" ,."))
    named = {t.entry.value for t in products} - {""}
    others = any(t.entry.kind in {Kind.MEDICINE, Kind.USE} for t in reading.within(clause))
    if _NONE.search(text):
        # "No injections" and "not enough B12" leave other B12 possible.
        part = _PART_OF_ALL.search(text) or _routes(text) or others or named
        if _DENIES.search(reading.marked[clause.begin : at]) and not part:
            yield at, Told("treatment_status", "none", words)
    elif _taken(reading, clause, at, text):
        facts = [
            ("treatment_status", "on_treatment"),
            *_details(reading, text, named, others=others),
        ]
        yield from ((at, Told(field, value, words)) for field, value in facts)


def _taken(reading: "Reading", clause: Clause, at: int, text: str) -> bool:
    """Say whether the clause tells that B12 is taken, and not that it is low or healthy."""
    dose, often = "<dose" in text, "<freq" in text
    verb = _TAKING.search(reading.marked[clause.begin : at])
    if verb:
        return not _WEAK.fullmatch(verb[0]) or dose or bool(_routes(text))
    rest = _ROUTE_WORDS.sub("", reading.marked[clause.begin : clause.end])
    return dose and often and is_plain(rest.strip(" ,"))


def _details(
    reading: "Reading", text: str, forms: set[str], *, others: bool
) -> Iterator[tuple[str, str]]:
    """Read route, form, dose, frequency and time; with another medicine near, the form alone."""
    if len(forms) == 1:
        yield "b12_form", min(forms)
    if others:
        return
    routes = _routes(text)
    if len(routes) == 1:
        yield "b12_route", min(routes)
    names = {"b12_dose": "dose", "b12_frequency": "freq"}
    if _STARTED.search(text):
        names["treatment_duration"] = "dur"
    for field, name in names.items():
        holes = re.findall(rf"<{name}([0-9]+)>", text)
        value = reading.amounts.holes.get(int(holes[0]), "") if len(holes) == 1 else ""
        if value:
            yield field, value


_JOINT = re.compile(r"^(?:while|and|but|because|so|since|although)\s+", re.IGNORECASE)
_ROUTE_WORDS = re.compile("|".join(rf"\b(?:{words})\b" for _, words in _ROUTES))


def _routes(text: str) -> set[str]:
    found = {route for route, pattern in _ROUTE if pattern.search(text)}
    # "Sublingual tablets" go under the tongue, "subcutaneous injections" under the skin.
    if found & {"sublingual"}:
        found.discard("oral")
    if found & {"deep_sc"}:
        found.discard("im")
    if "im" in found and "iv" in found and "needle" in text:
        found.discard("im")
    return found


# --- routes asked for -----------------------------------------------------------------------------

_WISH = re.compile(
    r"\b(?:(?:can|could|may) (?:i|it|b12|this|they|you|we) (?:just |also |please )?(?:have|get|take|use|be given|be"
    r"|give|go|inject)|i want|i would like|id like|i prefer|id prefer|i would prefer|id rather|i would rather"
    r"|prefer(?:s|red)?|is it possible|possible to)\b"
)
_AGAINST = re.compile(
    r"\b(?:instead of|rather than|over|to|not|no|without|than) (?:the |any |having |taking )*"
    r"(?:injections?|shots?|tablets?|pills?|needles?)\b"
)
_REFUSAL = re.compile(r"\b(?:dont|do not|not|never|no|cant|cannot|hate|afraid|stop|quit|skip)\b")


def requested_routes(line: Line, clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read by which route the person asks to have B12 (C-65); a choice of two is no request."""
    if clause.other or clause.supposes:
        return
    text = line.words[clause.begin : clause.end]
    vein = re.search(r"\b(?:in|into|through) (?:the|my|a) veins?\b", text)
    wish = _WISH.search(text)
    if not (wish or (vein and clause.asks)):
        return
    rest = _AGAINST.sub("", text)
    routes = _routes(rest)
    if len(routes) != 1 or _REFUSAL.search(rest) or re.search(r"\b(?:or|vs|versus)\b", rest):
        return
    if any(word in text for word in ("metformin", "prazole", "folic", "iron", "vitamin d")):
        return
    route = routes.pop()
    place = next(p for r, p in _ROUTE if r == route).search(text)
    begin = clause.begin + (place.start() if place else 0)
    end = clause.begin + (place.end() if place else len(text))
    yield begin, Told("requested_route", route, line.said(begin, end))
