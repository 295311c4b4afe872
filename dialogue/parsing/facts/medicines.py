"""Medicines with their durations, and operations with their lengths."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.numerals import NAMES
from dialogue.parsing.dates import MONTHS
from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.heard import Ambiguous, Told
from dialogue.parsing.line.terms import BLOT, Term
from dialogue.parsing.since import read_since

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

_LINK = (
    r"(?: (?:for|x|the|past|last|about|at|already|now|since|over|tablets?|pills?|daily|of|once|twice|a|day|in"
    r"|morning|evening|night|use|therapy|been|taking|nearly|almost|mg|before|breakfast|and|has|was|i|he|she"
    r"|started|began|some|bedtime|g|caps|capsules?|otc|going|on|also|maybe|up|to|perhaps|night|each|every|all"
    r"|(?:for|against) (?:heartburn|\u00a7+|reflux|gerd|acid|gout|epilepsy|diabetes|pcos|ulcers?|my [a-z]+)"
    r"|[:=-]|[0-9.]+g?|<dose[0-9]+>|<freq[0-9]+>))*"
)
_AFTER = re.compile(rf"{_LINK} <dur(?P<number>[0-9]+)>(?P<ago> ago)?(?! (?:on|of|taking) {BLOT})")
_BEFORE = re.compile(
    r"<dur(?P<number>[0-9]+)>(?: (?:<dose[0-9]+>|of|on|taking|with|using|now|the|my|daily))* $"
)
_SO_MANY = re.compile(
    rf"{_LINK} for (?P<about>(?:about|maybe|perhaps|around) )?(?P<number>[0-9]{{1,2}}|{'|'.join(NAMES)})[ ,]*$"
)
_SINCE_THEN = re.compile(rf"{_LINK} since then\b")
_AGO = re.compile(r"<dur([0-9]+)> ago")
_ANY_TIME = re.compile(r"<dur([0-9]+)>")
_DAILY = re.compile(r"(?: tablets?)? <dose(?P<dose>[0-9]+)>(?: tablets?)? <freq(?P<often>[0-9]+)>")
_MONTH = "|".join(MONTHS)
_SINCE = re.compile(
    rf"{_LINK}[ ,]* (?P<since>since (?:about |around )?(?:(?:{_MONTH}) )?(?:19|20)[0-9]{{2}}"
    rf"|since (?:about |around )?(?:{_MONTH}))\b"
)
_DOSE_BEFORE = re.compile(r"<dose(?P<dose>[0-9]+)>(?: of)?(?: otc)? $")
_SINCE_YEAR = re.compile(rf"{_LINK}[ ,]* (?P<since>in (?:19|20)[0-9]{{2}})\b")
STILL_ON = re.compile(r"\bstill (?:on (?:it|them)|take|takes|taking|am|is)\b")
_BEGAN = re.compile(r"\b(?:started|began|begun|since|put (?:me )?on)\b")


def durations(reading: "Marked", clause: Clause, term: Term) -> str:
    """Give how long a medicine has been taken, if that stands right beside it."""
    after = reading.marked[term.end : clause.end]
    found = _AFTER.match(after)
    if found and found["ago"] and not _BEGAN.search(reading.marked, clause.begin, clause.end):
        return ""
    if not found:
        found = _BEFORE.search(reading.marked[clause.begin : term.begin])
    if found:
        return reading.amounts.holes.get(int(found["number"]), "")
    if (more := _SO_MANY.match(after)) and (
        last := _ANY_TIME.findall(reading.marked[: term.begin])
    ):
        unit = reading.amounts.holes.get(int(last[-1]), "").rpartition(" ")[2]
        about = "about " if more["about"] else ""
        return f"{about}{more['number']} {unit}"  # "metformin for 9 years and omeprazole for 3"
    if _SINCE_THEN.match(after) and (
        ago := _AGO.findall(reading.marked[: term.begin].split(" . ")[-1])
    ):
        return f"about {reading.amounts.holes.get(int(ago[-1]), '')}"
    since = _SINCE.match(reading.marked, term.end)
    if not since and _BEGAN.search(reading.marked, clause.begin, term.begin):
        sentence = reading.marked[term.end :].split(" . ")[0]
        since = _SINCE_YEAR.match(reading.marked, term.end) if STILL_ON.search(sentence) else None
    if not since:
        return ""
    return read_since(since["since"].replace("about ", ""), reading.around.today)


_IN_ALL = re.compile(
    r"<len(?P<sum>[0-9]+)> (?:in )?(?:total|altogether|all(?: told)?)\b|\btotal(?: of)? <len(?P<total>[0-9]+)>"
)
_OF_IT = re.compile(
    r"(?:(?:i|ive|he|she|hes|shes|have|has|only|just|now|been) )*(?:(?:on|taking) (?:it|them) <dur(?P<time>[0-9]+)>"
    r"|started (?:it|them) <dur(?P<ago>[0-9]+)> ago)"
)
_OF_ALL = re.compile(r"(?:all|both)(?: of (?:them|these))? <dur(?P<time>[0-9]+)>")


def named_before(reading: "Marked", told: list[Told]) -> Iterator[tuple[int, Told]]:
    """Read how long the medicines named before have been taken: "been on it 12 years", "all for 5 years".

    Yields:
        The place in the line and the fact.
    """
    named = {t.entry.field for t in reading.terms if t.entry.kind is Kind.MEDICINE}
    denied = {fact.field for fact in told if fact.value == "none"}
    for clause in reading.clauses:
        if clause.asks or clause.other or clause.supposes:
            continue
        text = reading.marked[clause.begin : clause.end].strip(" ,")
        if (it := _OF_IT.match(text)) and len(named) == 1:
            fields, number = named - denied, it["time"] or it["ago"]
        elif every := _OF_ALL.match(text):
            fields = {fact.field for fact in told if fact.field in named and fact.value == "yes"}
            number = every["time"]
        else:
            continue
        words = reading.line.said(clause.begin, clause.end)
        if lasted := reading.amounts.holes.get(int(number), ""):
            yield from ((clause.begin, Told(field, lasted, words)) for field in sorted(fields))


def daily_dose(reading: "Marked", clause: Clause, term: Term) -> str:
    """Give the amount of a day if it stands right behind a medicine: "folic acid 5 mg daily"."""
    found = _DAILY.match(reading.marked[term.end : clause.end])
    if not found and (dose := _DOSE_BEFORE.search(reading.marked[clause.begin : term.begin])):
        before = f" <dose{dose['dose']}>{reading.marked[term.end : clause.end]}"
        found = _DAILY.match(before)
    holes = reading.amounts.holes
    if not found or holes.get(int(found["often"])) != "1 per day":
        return ""
    return f"{holes.get(int(found['dose']), '')}/day"


def lengths(reading: "Marked", clause: Clause, term: Term, words: str) -> Iterator[Told]:
    """Read a length of ileum removed, or of ileum with Crohn's disease (C-15, C-16)."""
    end = clause.end
    following = reading.clauses[reading.clauses.index(clause) + 1 :][:1]
    if following and re.fullmatch(
        r" ?<len[0-9]+>(?: (?:according|per|in|on|at|(?:of )?(?:(?:terminal|distal|ileal|ileum|disease) )*"
        r"(?:involvement|involved|affected|diseased|disease))\b.*)?[ ,]*",
        reading.words[end : following[0].end],
    ):
        end = following[0].end  # "terminal ileum removed, 25 cm"
    holes = re.findall(r"<len([0-9]+)>", reading.words[clause.begin : end])
    read = [reading.amounts.holes.get(int(number), "") for number in holes]
    every = _IN_ALL.search(reading.words)
    near = reading.terms if every else reading.within(clause)
    resected = any(t.entry.field == "ileal_resection" for t in near)
    value = read[0] if len(read) == 1 else ""
    if every:
        value = reading.amounts.holes.get(int(every["sum"] or every["total"]), "")
    elif len(read) > 1:
        reading.asked.append(Ambiguous(words, "Which length belongs to it?"))
    if term.entry.value == "none":
        yield Told(term.entry.field, "none", words)
        return
    if term.entry.field == "ileal_resection":
        yield Told("ileal_resection", value or term.entry.value, words)
        if re.search(
            r"\b(?:terminal|distal|ti|end|last|final)\b", reading.words[term.begin : term.end]
        ):
            yield Told("ileal_resection_site", "distal_or_terminal", words)
        return
    yield Told("crohns_disease", "yes", words)
    if value and not resected:
        yield Told("crohns_ileal_length", value, words)
