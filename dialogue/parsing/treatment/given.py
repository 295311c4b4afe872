"""B12 that a line takes for granted: "my B12 jabs", "after my first injection", "never treated".

``taken`` reads what is said of a treatment in so many words; this reads the rest, and only
where the line speaks of B12 or of what it is given for.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dialogue.parsing.facts.verdicts import verdicts
from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.heard import Told
from dialogue.parsing.line.terms import BLOT
from dialogue.parsing.treatment.routes import ROUTE_WORDS, routes_in
from dialogue.parsing.treatment.shots import speaks_of_b12, unnamed_shots

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["THINGS", "given"]

_SHOTS = r"(?:injections?|shots?|jabs?)"
THINGS = rf"(?:{_SHOTS}|tablets?|tabs|pills?|capsules?|drops|spray|lozenges?)"
_B12 = rf"(?:{BLOT}+ )"
_MY = r"(?:my|his|her|the|these|those)"
# Whoever asks whether to stop, go on with, or change from them has them.
_HAVE_THEM = re.compile(
    rf"\b(?:stop|stopping|quit|come off|coming off|go on with|continue|carry on with|keep on with|keep taking|keep"
    rf"|skip|forgot|forget|missed?|skipped|(?:swap|switch|change|changing|switching|go) (?:over )?from)"
    rf"(?: (?:taking|having|getting))?(?: (?:all|half|about half|some|most))*(?: (?:of )?{_MY})* {_B12}?{THINGS}\b"
    rf"|\b(?:have|having) (?:to have )?(?:these|those|my) {_B12}?{THINGS}\b"
)
_WHAT_IF = re.compile(r"\b(?:what|how about) if\b")
_WISHED = re.compile(r"\b(?:want|wants|like|love|thinking|hope|wish|should|can|could|may)\b")
_LONG_AGO = re.compile(
    r"\bin (?:19|20)[0-9]{2}\b|\b(?:was|were) given\b.*\blast (?:week|month)\b|\byears? ago\b|\blast year\b"
)
_ENDS = re.compile(r"(?:stop|stopping|quit|come off|coming off|change|go)\b")
# "My B12 jabs wear off", "my jabs are every 8 weeks".
_MINE = re.compile(
    rf"\b(?:my|his|her) {_B12}?{THINGS} (?:(?:usually|always|now|only) )?"
    r"(?:wears?|lasts?|(?:is|are) (?:overdue|late|every|due every|<freq)|dont|doesnt|stop(?:s|ped)? working|help)"
    r"|\bmine (?:are|is) (?:given |now |only )?<freq"
)
_SO_FAR = re.compile(
    rf"\b(?:(?:my|his|her|the) (?:first|second|third|fourth|fifth|sixth|last but one|[1-9](?:st|nd|rd|th))|(?:have"
    rf"|has|ive) (?:now )?(?:given|had)(?: only)? (?:one|a|two|three|[0-9]+)) "
    rf"(?:(?:of|loading|{BLOT}+) )*(?:{_SHOTS}|loading dose)\b|\b(?:one|two|three|four|five|six"
    rf"|[0-9]+) (?:{BLOT}+ )?{_SHOTS} so far\b"
)
_STARTED = re.compile(
    rf"\b(?:giving|gives?|gave|doing|does|done|administer\w*|overdue (?:with|for)|late (?:with|for)) (?:me |him "
    rf"|her )?(?:my|his|her)"
    rf" {_B12}?{_SHOTS}\b|<dur[0-9]+> into (?:(?:the|my|his|her|loading|{BLOT}+) )*(?:{THINGS}|treatment)\b"
    rf"|\bsince (?:starting|beginning|going on|being on) (?:(?:the|my|his|her|loading|{BLOT}+) )*{THINGS}\b"
    rf"|\b(?:(?:re)?started|began|begun|put (?:me|him|her) on|went on|am on|is on|been on|on|gave (?:me|him|her)"
    rf"|been given|given|gets?|getting|having|take|takes|told to take)"
    rf"(?: (?:on|the|my|having|taking|with|loading|<dose[0-9]+>|{BLOT}+))* {THINGS}\b"
    rf"|\b{_SHOTS} (?:were |was )?(?:started|began|begun)\b|\b(?:re)?started (?:the |my )?loading(?: doses?)?\b"
    rf"|\b(?:half ?way|part ?way|mid ?way|nearly|almost) (?:through|finished(?: with)?|done with) (?:(?:my|the|his"
    rf"|her|a|loading|course of|{BLOT}+) )*{_SHOTS}\b"
    rf"|\bwith (?:the )?tablets after <dur|\b(?:adherent|compliant) (?:with|to) [a-z ]*{BLOT}+"
)
_WORKS = re.compile(rf"(?<![a-z]){_B12}{_SHOTS} (?:made|have made|did|do|dont|never) ")
_SWITCHED = re.compile(
    rf"\b(?:switched|changed|moved|swapped|went)(?: over)?(?: from {_B12}?{THINGS})? (?:to"
    rf"|onto) (?P<to>{_B12}?{THINGS})\b"
)
# "Loading doses, then every 12 weeks".
_THEN = re.compile(r"(?:and |now )?then <freq[0-9]+>$")
_KEPT = re.compile(r"\b(?:told to take|put (?:me|him|her) on|began|gave|given|have had|so far)\b")
_LOADED = re.compile(rf"\bloading\b|\b{_SHOTS}\b")
_NO_LONGER = re.compile(
    r"\b(?:(?:was|were) (?:on|having|getting|taking)|till|then nothing|nothing since|none since|that "
    r"was it|stopped|quit|finished|came off|gave up"
    r"|never (?:had|took|got)|used to|no longer|until|had been|refus\w*"
    r"|before|after starting|should|would|could|might|wants?|wanted|will|want|if|bought|suggest\w*|recommend\w*"
    r"|offer\w*"
    r"|next week|tomorrow|tonight|on (?:mon|tues|wednes|thurs|fri)day|(?<!since )starting|sells?|plan\w*|needs?|not"
    r"|dont|no|due)\b"
)
_UNTREATED = re.compile(
    r"\bnever (?:(?:been|got|was|were|had) )?(?:any )?(?:treated|treatment)\b(?! with)"
    r"|\bnever (?:been )?supplement(?:ed|s|ing)?\b(?! with [a-z])|\bnot yet (?:been )?(?:treated|replaced|started)\b"
    r"|\bnot treated yet\b|\btreatment ?naive\b"
    r"|\b(?:havent|hasnt|not|never)(?: (?:yet|been|had|have|has))* (?:started|begun|given|taken|put) "
    r"(?:on )?(?:anything|any treatment)\b"
    r"|\bnot (?:had|been given|received|started|got) (?:any |a )?(?:treatment|replacement|therapy"
    r"|b12)(?: yet| so far| at all)*$"
    r"|\bnothing (?:has been |been |was )?(?:started|given|prescribed)(?: (?:yet|so far))?$"
    rf"|\b(?:no|never|havent|hasnt)(?: (?:had|took|taken|been given|given|been on|tried|used"
    rf"|got|any|has been|have|been))*"
    rf" {BLOT}+(?: (?:given|started|taken|prescribed|replacement|treatment|supplements?|tablets|at all"
    rf"|so far|yet|since|before|ever"
    r"|for it|at the moment|currently|or supplements?))+$"
    rf"|^never (?:had|took|taken|been given|tried|been on|used)(?: (?:any|my))* {BLOT}+$"
    rf"|^(?:(?:i|she|he|we|they|and|but|so far|still|have|has) )*(?:havent|hasnt|havn't|didnt|did not|not|never)"
    r" (?:(?:yet|ever|been|even) )*(?:started|begun|had|taken|tried|taking|on|got|given|receiving|received|take|took"
    rf"|using|use|used)(?: (?:on|any|a|single))* {BLOT}+(?: (?:yet|so far|ever|before|until now|till now|up to now"
    rf"|at all"
    r"|supplements?|treatment|replacement|of any kind|whatsoever))*$"
    r"|\b(?:nobody|no ?one|no doctor)(?: (?:has|have|had|ever))* (?:started|given|gave|put|treated|offered|prescribed)"
    rf" (?:(?:me|him|her|us|them) ?)?(?:on )?(?:$|anything|(?:any |a )?(?:{BLOT}+|treatment|supplements?)"
    r"(?! (?:results?|levels?|tests?|numbers?|advice|leaflet|appointment)))"
    rf"|\bwithout (?:taking|having|any|taking any) (?:{BLOT}+|(?:{BLOT}+ )?supplements?)$"
    r"|\bnot (?:been )?(?:treated|on (?:any )?"
    r"(?:replacement|treatment))(?: yet| so far)?\b|\bno (?:treatment|replacement)(?: so far| yet)?$"
    rf"|\bnot on {BLOT}+(?: (?:at the moment|now|currently|yet|so far))?(?: and never (?:have|has) been)?$"
    r"|\b(?:i|she|he) takes? nothing(?: so far| at all| yet)?$|\buntreated$|\bon nothing(?: at all)?$"
)
_STOPPED = re.compile(
    rf"\b(?:took|taken|finished) (?:my|the|his|her) (?:very )?last {_B12}?(?:tablets?|pills?|capsules?)\b|"
    rf"\b(?:they|gp|doctor|surgery|practice|clinic|carer[a-z ]*|nurse|i|he|she|<dur[0-9]+>|then|were|was|then) "
    rf"(?:have |has |had )?stopped (?:(?:{_MY}|giving|taking|all) )*{_B12}{THINGS}"
    rf"|\bafter stopping (?:{_MY} )?(?:{BLOT}+|supplements?|{_B12}?{THINGS})"
    rf"|^then stopped\b|\b(?:took|had|tried|was on|were on) {BLOT}+[^.]*\b(?:then|but|and) (?:i |he "
    rf"|she )?(?:stopped|quit|gave up)\b"
    rf"|\b(?:was|were|had been) (?:on|having|getting|taking) (?:[a-z]+ )?{_B12}{THINGS}\b.*\b(?:until|till)\b"
    rf"|\bhad (?:a|the|one) (?:short |full |loading )?course of (?:{_B12})?{_SHOTS}"
)
_TOOK = re.compile(rf"\b(?:took|had|was on|were on) {_B12}")


def given(reading: "Marked", told: list[Told]) -> Iterator[tuple[int, Told]]:
    """Read that B12 is taken, was stopped, or was never given, where nothing said so yet.

    Args:
        reading: the line.
        told: the facts read so far.

    Yields:
        The place in the line and the fact.
    """
    if any(fact.field == "treatment_status" for fact in told):
        return
    for clause in reading.clauses:
        if clause.other or (
            clause.supposes and (not clause.asks or _WHAT_IF.search(reading.words))
        ):
            continue
        known = _of_b12(reading) or unnamed_shots(reading, clause)
        found = list(_of_clause(reading, clause)) if known else []
        if found:
            yield from found
            return


def _of_b12(reading: "Marked") -> bool:
    return speaks_of_b12(reading) or any(
        t.entry.field == "subacute_combined_degeneration" for t in reading.terms
    )


def _of_clause(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    text = reading.marked[clause.begin : clause.end].strip(" ,")
    begin = reading.marked.index(text, clause.begin)
    if any(t.entry.kind in {Kind.MEDICINE, Kind.USE} for t in reading.within(clause)):
        return
    if found := _ended(reading, clause, text):
        value = "none" if found.re is _UNTREATED else "stopped"
        words = _said(reading, begin, found)
        yield begin, Told("treatment_status", value, words)
        if value == "stopped" and len(routes := routes_in(found[0])) == 1:
            yield begin, Told("b12_route", min(routes), words)
    elif found := _had(clause, text) or _going_on(reading, clause, text):
        thing = found["to"] if found.re is _SWITCHED else found[0]
        if thing.startswith("mine"):  # as the injections that were asked about
            thing = f"{' '.join(ROUTE_WORDS.findall(reading.words))} "
        yield from _on(reading, begin, found, thing)


def _ended(reading: "Marked", clause: Clause, text: str) -> re.Match[str] | None:
    """Find B12 that was stopped, or never given."""
    found = _UNTREATED.search(text) or _STOPPED.search(text)
    if not found or clause.asks:
        return None
    if found.re is _UNTREATED and any(
        t.entry.kind is not Kind.PRODUCT and t.entry.field != "pernicious_anemia"
        for t in reading.within(clause)
        if BLOT not in found[0] or t.entry.kind is not Kind.DIET
    ):
        return None  # it may be the depression that was never treated
    if found.re is _UNTREATED and BLOT not in found[0] and _of_other_disease(reading, clause):
        return None
    took = _TOOK.search(reading.marked[: clause.begin])
    return None if found[0].startswith("then stopped") and not took else found


_OF_DEFICIENCY = re.compile(r"<(?:age|lab)|\b(?:b12|deficien\w*|diagnos\w*|levels?|low|results?)\b")
# What is treated with something else than B12.
_TREATED_OTHERWISE = frozenset(
    {
        *(
            "h_pylori",
            "iron_status",
            "folate_status",
            "depression",
            "diabetes",
            "crohns_disease",
            "bleeding_risk",
        ),
        *("autoimmune_disease", "cardiovascular_disease", "other_malabsorption", "stroke_history"),
        *("chronic_kidney_disease", "diabetic_nephropathy"),
    }
)


def _of_other_disease(reading: "Marked", clause: Clause) -> bool:
    """Say whether a treatment may be that of another disease, named just before: "H. pylori, not treated"."""
    number = reading.clauses.index(clause)
    last = reading.clauses[number - 1] if number else None
    if not last:
        return False
    named = {t.entry.field for t in reading.within(last) if t.entry.kind is not Kind.PRODUCT}
    named |= {told.field for _, told in verdicts(reading.line, last)}
    near = last.sentence == clause.sentence
    told = named or _OF_DEFICIENCY.search(reading.words, last.begin, last.end)
    return bool(named & _TREATED_OTHERWISE) or (near and not told)


def _had(clause: Clause, text: str) -> re.Match[str] | None:
    """Find B12 that somebody asks to stop, or to go on with."""
    found = _HAVE_THEM.search(text)
    if not found or re.search(r"\b(?:stopped|never|no)\b", text[: found.start()]):
        return None
    if _ENDS.match(found[0]) and not (clause.asks or _WISHED.search(text[: found.start()])):
        return None  # "I quit my B12 tablets"
    if BLOT in found[0]:
        return found
    own = re.search(r"\b(?:my|these|those)\b|from", found[0])
    return found if own and routes_in(found[0]) != {"oral"} else None


def _going_on(reading: "Marked", clause: Clause, text: str) -> re.Match[str] | None:
    """Find B12 that was begun, changed to, or given so far."""
    if clause.asks or (clause.doubts and not _KEPT.search(text)):
        return None
    switched = _SWITCHED.search(text)
    if switched and not _NO_LONGER.search(text[: switched.start()]):
        return switched
    if clause.over or _LONG_AGO.search(text):
        return None
    if then := _THEN.match(text):
        sentence = reading.marked[: clause.begin].split(" . ")[-1]
        return then if _LOADED.search(sentence) else None
    certain = _WORKS.search(text)
    if certain or _NO_LONGER.search(text):
        return certain
    found = (pattern.search(text) for pattern in (_MINE, _SO_FAR, _STARTED))
    return next((f for f in found if f and not _may_be_other(reading, f[0])), None)


def _may_be_other(reading: "Marked", thing: str) -> bool:
    """Say whether tablets may be those of another medicine that the line names."""
    kinds = {t.entry.kind for t in reading.terms}
    return (
        routes_in(thing) == {"oral"}
        and BLOT not in thing
        and bool(kinds & {Kind.MEDICINE, Kind.USE})
    )


def _said(reading: "Marked", begin: int, found: re.Match[str]) -> str:
    return reading.line.said(begin + found.start(), begin + found.end())


def _on(
    reading: "Marked", begin: int, found: re.Match[str], thing: str
) -> Iterator[tuple[int, Told]]:
    words = _said(reading, begin, found)
    at = begin + found.start()
    yield at, Told("treatment_status", "on_treatment", words)
    clause = next(c for c in reading.clauses if c.begin <= at < c.end)
    inside = [t for t in reading.terms if at <= t.begin < begin + found.end()]
    forms = {t.entry.value for t in inside if t.entry.kind is Kind.PRODUCT} - {""}
    if len(forms) == 1:
        yield at, Told("b12_form", min(forms), words)
    text = reading.marked[at : clause.end]
    routes = routes_in(thing + text[len(found[0]) :])  # "tablets under the tongue"
    if len(routes) == 1:
        yield at, Told("b12_route", min(routes), words)
    if lasted := re.match(r"<dur(?P<number>[0-9]+)> into ", found[0]):
        yield (
            at,
            Told("treatment_duration", reading.amounts.holes.get(int(lasted["number"]), ""), words),
        )
    for name, field in (("dose", "b12_dose"), ("freq", "b12_frequency")):
        holes = re.findall(rf"<{name}([0-9]+)>", text)
        if len(holes) == 1 and (value := reading.amounts.holes.get(int(holes[0]), "")):
            yield at, Told(field, value, words)
