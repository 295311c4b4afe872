"""B12 that is taken, or was stopped: by which route, which form, how much, how often, how long."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from dialogue.parsing.dates import MONTHS
from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.heard import Ambiguous, Told
from dialogue.parsing.line.terms import BLOT, Term, is_plain
from dialogue.parsing.since import read_since
from dialogue.parsing.treatment.routes import ROUTE_WORDS, refused_injections, routes_in
from dialogue.parsing.treatment.shots import is_other_injection, speaks_of_b12, unnamed_shots

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["details", "is_level", "joined", "treatment"]

_TAKING = re.compile(
    r"\b(?:takes?|taking|taken|uses?|using|receiv\w*|injects?|injecting|started|been on|on|getting|given"
    r"|have|has|having|gets?|treated with|supplement(?:ing)?(?: with)?)\b"
)
_WEAK = re.compile(r"getting|given|have|has|having|gets?")
_LEVEL = re.compile(
    r" *(?:levels?|deficien\w*|tests?|tested|results?|is|was|are|of|at|=|:|checked|measured|value|low"
    r"|high|normal|status|pending|came|needs?|<lab|[0-9]|concentration|blood|in my)"
)
_RESULT_OF = re.compile(r"<lab[0-9]+> (?:of )?(?:(?:serum|vitamin|vit) )*$")
_IN_FOOD = re.compile(
    r"\b(?:multi ?vitamins?|complex|fortified|foods?|diet|milk|cereals?|drinks?|prenatal|rich|containing)\b"
)
_NONE = re.compile(r"\b(?:no|not|never|dont|doesnt|havent|hasnt|without|nor|isnt)\b")
_PART_OF_ALL = re.compile(r"\b(?:enough|much|regular\w*|daily|every|often|more|anymore|yet)\b")
_LASTED = re.compile(r"\b(?:since|started|began)\b|<dur[0-9]+> (?:on|of|into)\b")
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_SINCE = re.compile(
    r"\bsince [^,.;<]{4,60}? in (?P<year>(?:19|20)[0-9]{2})(?![0-9])"
    rf"|\bsince (?:(?:{_MONTH})\.? ?)?(?:(?:19|20)[0-9]{{2}})?(?![0-9])"
)
_DENIES = re.compile(
    r"\b(?:no|(?:not|never|dont|doesnt|havent|hasnt|without|isnt)(?: (?:been|ever|currently))?"
    r" (?:takes?|taken|taking|on|had|use|used|using|any|get|getting|receiving|supplementing with))"
    r"(?: any)? $"
)
_JOINT = re.compile(r"^(?:while|and|but|because|so|since|although)\s+", re.IGNORECASE)

_AFTER_START = re.compile(
    r"(?P<time><dur[0-9]+>) (?:after|since)"
    r" (?:the start of|starting|beginning|i started|he started|she started|i began|begun)"
    r"(?: (?:with|on|the|my|taking|his|her|of))*"
)

# A clause that names no vitamin tells of B12 only if it holds nothing but these words.
_NOTHING_ELSE = re.compile(
    r"<(?:dose|freq|dur|lab)[0-9]+>|\b(?:i|im|ive|we|patient|pt|he|she|is|am|are|be|been|on|get|gets|getting"
    r"|takes?|taking|have|has|having|uses?|using|receives?|receiving|given|a|an|the|my|his|her|of|for|since|at|present"
    r"|currently|now|moment|still|well|and|with|per|each|dose|doses|treatment|treated|into|started|began|ago|x|already"
    r"|while|ever|regular|maintenance|loading|times?|stable|but|always|my)\b"
    rf"|\b(?:19|20)[0-9]{{2}}\b|\b(?:{_MONTH})\b|[:=,.+-]|\s"
)
_PLAIN_VERB = re.compile(
    r"\b(?:on|get|gets|getting|takes?|taking|have|has|having|uses?|using|receives?|receiving|given|my|his|her"
    r"|treated|into|of|started|began)\b|^ *(?:tablets?|pills?|injections?|shots?) ?:"
)
_IN_MICROGRAMS = re.compile(r"mcg|\u00b5g|\u03bcg|\bug\b|[0-9]ug\b|microgram", re.IGNORECASE)
_ON_A_DOSE = re.compile(
    r"\b(?:on|taking|with|despite|after) (?:my |his |her )?<dose[0-9]+>(?: (?:of )?(?:oral|b12))*"
    r" (?:tablets?|pills?|capsules?|injections?|shots?)\b"
)
_SEVERAL = re.compile(
    r"\b(?P<count>[2-9]|two|three|four) ?(?:x|times|tablets?|pills?|capsules?)? ?(?:of )?(?=<dose)"
)
_COUNTS = {"two": 2, "three": 3, "four": 4}


def treatment(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read what B12 is taken now: by which route, which form, how much, how often.

    Yields:
        The place in the line and the fact.
    """
    if clause.asks or clause.other or clause.supposes or clause.doubts:
        return
    products = [t for t in reading.within(clause) if t.entry.kind is Kind.PRODUCT]
    if _AFTER_START.search(reading.words, clause.begin, clause.end):
        yield from _after_start(reading, clause)
        return
    if not products:
        yield from _unnamed(reading, clause)
        return
    text = reading.words[clause.begin : clause.end]
    level = any(is_level(reading, clause, t) for t in products)
    if apart := [t for t in products if not is_level(reading, clause, t) and t.entry.value]:
        products, level = apart, False  # "B12 300 pg/mL on cyanocobalamin ..."
    # "B12 268 pg/mL on 1000 mcg tablets a day": the level of someone who takes B12.
    on_it = _ON_A_DOSE.search(text) and _IN_MICROGRAMS.search(_words(reading, clause))
    if (level and not on_it) or clause.over or clause.past or _IN_FOOD.search(text):
        return
    at = products[0].begin
    words = _words(reading, clause)
    named = {t.entry.value for t in products} - {""}
    others = any(t.entry.kind in {Kind.MEDICINE, Kind.USE} for t in reading.within(clause))
    if _NONE.search(text):
        # "No injections" and "not enough B12" leave other B12 possible.
        part = _PART_OF_ALL.search(text) or routes_in(text) or others or named
        if _DENIES.search(reading.marked[clause.begin : at]) and not part:
            yield at, Told("treatment_status", "none", words)
    elif (level and on_it) or _taken(reading, clause, at, text):
        facts = [
            ("treatment_status", "on_treatment"),
            *details(reading, text, named, others=others),
        ]
        yield from ((at, Told(field, value, words)) for field, value in facts)


def joined(reading: "Marked") -> Iterator[Clause]:
    """Give the clauses, those as one that name a product and its dose with commas between."""
    run: Clause | None = None
    for clause in reading.clauses:
        part = _is_part(reading, clause)
        if run and part and clause.sentence == run.sentence:
            run = replace(run, end=clause.end)
            continue
        if run:
            yield run
        run = clause if part else None
        if not part:
            yield clause
    if run:
        yield run


def _is_part(reading: "Marked", clause: Clause) -> bool:
    """Say whether a clause holds nothing but a product, a route, a dose, or how often and long."""
    if (
        clause.asks
        or clause.other
        or clause.supposes
        or clause.over
        or clause.past
        or clause.doubts
    ):
        return False
    marked = reading.marked[clause.begin : clause.end]
    if any(t.entry.kind is not Kind.PRODUCT for t in reading.within(clause)) or "<lab" in marked:
        return False
    rest = ROUTE_WORDS.sub("", marked).strip(" ,")
    told = BLOT in marked or routes_in(marked) or re.search(r"<(?:dose|freq|dur)", marked)
    return bool(told) and "<age" not in marked and is_plain(_MONTH_OF.sub("", rest))


_NTH = re.compile(r"\b(?P<unit>week|month|year) (?P<number>[0-9]{1,2}) (?:of|on|into)\b")
_MONTH_OF = re.compile(
    r"\b(?:month|week|year) [0-9]+ of\b|\bmonth\b|\b(?:its |it has )?been (?=<dur)"
)


def is_level(reading: "Marked", clause: Clause, term: Term) -> bool:
    """Say whether the vitamin is named as a test: "300 pg/mL B12", "B12 is low"."""
    before = reading.words[clause.begin : term.begin]
    return bool(_RESULT_OF.search(before) or _LEVEL.match(reading.words[term.end : clause.end]))


def _words(reading: "Marked", clause: Clause) -> str:
    return _JOINT.sub("", reading.line.said(clause.begin, clause.end).strip(" ,."))


def _taken(reading: "Marked", clause: Clause, at: int, text: str) -> bool:
    """Say whether the clause tells that B12 is taken, and not that it is low or healthy."""
    dose, often = "<dose" in text, "<freq" in text
    verb = _TAKING.search(reading.marked[clause.begin : at])
    if verb:
        return not _WEAK.fullmatch(verb[0]) or dose or bool(routes_in(text))
    rest = ROUTE_WORDS.sub("", reading.marked[clause.begin : clause.end])
    form = any(t.entry.value for t in reading.within(clause) if t.entry.kind is Kind.PRODUCT)
    told = dose or form or bool(routes_in(text))
    return told and (often or (form and dose)) and is_plain(rest.strip(" ,"))


def _unnamed(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read "a shot of 1000 mcg every 8 weeks": B12 by its dose, or by what stands beside it."""
    text = reading.words[clause.begin : clause.end]
    marked = reading.marked[clause.begin : clause.end]
    if clause.past and "ago" not in text:
        return
    rest = ROUTE_WORDS.sub("", _SEVERAL.sub("", _SINCE.sub("", marked)))
    route, dose = routes_in(text), "<dose" in text
    timed = dose or "<freq" in text or "<dur" in text
    known = unnamed_shots(reading, clause)
    both = known and "<freq" in text
    plain = both or _PLAIN_VERB.search(f" {text}")
    if _NOTHING_ELSE.sub("", rest) or not (route or dose) or not plain:
        return
    if not (timed or known) or clause.over or _elsewhere(reading, clause, route):
        return
    words = _words(reading, clause)
    if not (known or (dose and _IN_MICROGRAMS.search(words))):
        if (
            "<freq" in text
            and route & {"im", "deep_sc"}
            and not is_other_injection(reading, clause)
        ):
            reading.asked.append(Ambiguous(words, "Is this vitamin B12?"))
        return
    facts = [("treatment_status", "on_treatment"), *details(reading, text, set(), others=False)]
    yield from ((clause.begin, Told(field, value, words)) for field, value in facts)


def _after_start(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read "two weeks after starting tablets", which stands beside a level."""
    found = _AFTER_START.search(reading.words, clause.begin, clause.end)
    if not found or not speaks_of_b12(reading):
        return
    rest = reading.words[found.end() : clause.end]
    named = [t for t in reading.within(clause) if t.begin >= found.end()]
    routes = routes_in(rest)
    if any(t.entry.kind is not Kind.PRODUCT for t in named) or len(routes) > 1:
        return
    if not (routes or named) or ROUTE_WORDS.sub("", reading.marked[found.end() : clause.end]).strip(
        f" ,{BLOT}"
    ):
        return
    words = reading.line.said(found.start(), clause.end)
    lasted = _hole(reading, found["time"], "dur")
    yield found.start(), Told("treatment_status", "on_treatment", words)
    for route in routes:
        yield found.start(), Told("b12_route", route, words)
    if lasted:
        yield found.start(), Told("treatment_duration", lasted, words)


def _elsewhere(reading: "Marked", clause: Clause, route: set[str]) -> bool:
    """Tell whether the line has another medicine, or B12 by another route, in another clause."""
    if any(t.entry.kind in {Kind.MEDICINE, Kind.USE} for t in reading.terms):
        return True
    for other in reading.clauses:
        if other is clause or other.asks or other.doubts or other.other:
            continue
        if any(refused_injections(reading.line, other)):
            continue
        found = routes_in(reading.words[other.begin : other.end])
        if found and route and found != route:
            return True
    return False


def details(
    reading: "Marked", text: str, forms: set[str], *, others: bool
) -> Iterator[tuple[str, str]]:
    """Read route, form, dose, frequency and time; with another medicine near, the form alone."""
    if len(forms) == 1:
        yield "b12_form", min(forms)
    if others:
        return
    routes = routes_in(text)
    if len(routes) == 1:
        yield "b12_route", min(routes)
    several = _SEVERAL.search(text)
    dose, often = _hole(reading, text, "dose"), _hole(reading, text, "freq")
    if several and not often:
        dose = ""  # two of them: a day, a week?
    elif several:
        often = _times(often, _COUNTS.get(several["count"]) or int(several["count"]))
    lasted = _hole(reading, text, "dur") if _lasts(reading, text) else ""
    if not lasted and (nth := _NTH.search(text)):
        lasted = f"{nth['number']} {nth['unit']}s"
    since = _SINCE.search(text)
    if since and not lasted:
        when = f"since {since['year']}" if since["year"] else since[0]
        lasted = read_since(when, reading.around.today)
    for field, value in (
        ("b12_dose", dose),
        ("b12_frequency", often),
        ("treatment_duration", lasted),
    ):
        if value:
            yield field, value


def _hole(reading: "Marked", text: str, name: str) -> str:
    holes = re.findall(rf"<{name}([0-9]+)>", text)
    return reading.amounts.holes.get(int(holes[0]), "") if len(holes) == 1 else ""


def _lasts(reading: "Marked", text: str) -> bool:
    """Tell whether a time is how long it has been, and not when or how often."""
    spans = [reading.amounts.draft.holes[int(n)] for n in re.findall(r"<dur([0-9]+)>", text)]
    if re.search(
        r"\bx <dur|<freq[0-9]+>(?: ,)?(?: (?:its |it has )?been)? <dur[0-9]+>(?: now)?[ ,]*$", text
    ):
        return True
    for_so_long = any(reading.text[start:end].lower().startswith("for") for start, end, _ in spans)
    return for_so_long or bool(_LASTED.search(text))


def _times(often: str, count: int) -> str:
    """Give how often when several are taken at a time: the amount of a day is the same."""
    number, _, rest = often.partition(" ")
    return f"{int(number) * count} {rest}" if number.isdecimal() else ""
