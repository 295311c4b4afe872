"""When injections were given: the last one, the time between them, and the sample beside them."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.units import Unreadable
from dialogue.parsing.dates import MONTHS, read_date
from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.heard import Ambiguous, Told
from dialogue.parsing.treatment.course import is_treated, signs

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["injections"]

_SHOT = r"(?:injections?|shots?|jabs?)"
_MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
_NTH = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_DATED = rf"(?:<dur[0-9]+> ago|{_NTH} (?:of )?{_MONTH}\b|{_MONTH} (?:the )?{_NTH}\b)"
_LAST = re.compile(
    rf"\b(?:(?:last|latest|most recent) (?:b12 |vitamin |vit |hydroxocobalamin )*(?P<what>{_SHOT})"
    rf"|last injected|last (?:one|dose|given|had|administered)(?= (?:was |is |on |the |given |had |: )*{_DATED})"
    rf"|(?:not|havent|hasnt|no|never) (?:had|been given|given|got|have|has)?(?: ?(?:one|any|it|{_SHOT}"
    rf"|more))*(?= since {_DATED}))"
    r"(?: (?:since|was|is|were|i had|i got|given|had|on|came|date|of b12|about)|[:=-])*"
)
_SINCE_LAST = re.compile(
    rf"<dur(?P<number>[0-9]+)> since (?:(?:the|my|his|her) )*(?:last|latest) (?:b12 )?{_SHOT}"
)
_AFTER_LAST = re.compile(
    rf"<dur[0-9]+> (?:after|since|past)(?: (?:the|my|his|her))* (?:last|latest) (?:b12 )?{_SHOT}"
)
_INJECTED = re.compile(rf"\b{_SHOT}\b|\bhydroxo(?:cobalamin)?\b|\bneedles?\b")
_DAY = re.compile(
    r"^(?:[ :=,-]|was |is |on |the |given |i had |i got |had |it )*(?P<day>.+?)[ .,;]*$",
    re.IGNORECASE,
)
_UNSURE = "On which day was it: a date, or how many days or weeks ago?"
_INTERVAL = re.compile(
    r"(?:<dur(?P<before>[0-9]+)>|<freq(?P<often>[0-9]+)>) (?:injection )?intervals?\b"
    r"|\bintervals?(?: (?:between|of|is|was|the|my|injections|shots|them|about)| ?[:=])* <dur(?P<after>[0-9]+)>"
)
# Before what comes next: "every dose" alone tells of no time.
_BEFORE_NEXT = re.compile(
    r"\b(?:before|prior to|ahead of|until|till|when|as|while|by the time|towards?|near(?:ing)?|close to)\b"
    r"[^,.;]{0,30}?\b(?:next|each|every|due)\b"
)
_BEFORE_DUE = re.compile(r"\bbefore\b.*\b(?:due|next)\b")
_AFTER_ONE = re.compile(
    r"(?:<dur[0-9]+>|\b(?:right|just|shortly|soon|an? (?:day|week|fortnight|month)|the (?:day|week|month)"
    r"|(?:a few|a couple of|two|three|four|five|six) (?:days|weeks))) (?:after|following)"
    rf"(?: (?:the|my|an|last|a|his|her))* {_SHOT}\b"
)
_SAMPLE = re.compile(r"<lab[0-9]+>|\b(?:levels?|sample|blood|drawn|tested|measured|test)\b")
_SYMPTOMS = re.compile(
    r"\b(?:symptoms?|complaints|return\w*|come back|comes back|came back|worse|back|feel it|tingles?)\b"
)
_GENERAL = re.compile(r"\b(?:should|must|best|always drawn|is drawn|be drawn|be taken|has to)\b")


def injections(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read the last injection, the interval, and what happened just before the next one.

    Yields:
        The place in the line and the fact.
    """
    if clause.asks or clause.other or clause.supposes:
        return
    yield from _last(reading, clause)
    yield from _interval(reading, clause)
    yield from _around_one(reading, clause)


def _last(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    text = reading.words[clause.begin : clause.end]
    if found := _SINCE_LAST.search(text):
        begin, end = clause.begin + found.start(), clause.begin + found.end()
        words = reading.line.said(begin, end)
        yield from _dated(
            reading, begin, words, f"{reading.amounts.holes.get(int(found['number']), '')} ago"
        )
        return
    if found := _AFTER_LAST.search(text):
        begin, end = clause.begin + found.start(), clause.begin + found.end()
        yield begin, Told("b12_route", "im", reading.line.said(begin, end))
        return
    found = _LAST.search(text)
    if not found or (
        not (found["what"] or "injected" in found[0]) and not _INJECTED.search(reading.words)
    ):
        return
    rest = text[found.end() :].lstrip()
    begin, end = clause.begin + found.start(), clause.end - len(rest)
    if rest.strip(" ,.") and (day := _DAY.match(reading.line.said(end, clause.end))):
        yield from _dated(reading, begin, reading.line.said(begin, clause.end), day["day"])


def _dated(reading: "Marked", at: int, words: str, day: str) -> Iterator[tuple[int, Told]]:
    """Read the day from the beginning of what follows; a time that is no day is asked about."""
    parts = day.split()
    for count in range(len(parts), 0, -1):
        found = read_date(" ".join(parts[:count]), reading.around.today)
        if not isinstance(found, Unreadable):
            yield at, Told("last_injection_date", found.isoformat(), words)
            yield at, Told("b12_route", "im", words)
            return
    if reading.around.today and re.search(r"[0-9]|week|month|day|year|ago", day):
        reading.asked.append(Ambiguous(words, _UNSURE))


def _interval(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    found = _INTERVAL.search(reading.words, clause.begin, clause.end)
    if not found:
        return
    number = found["before"] or found["after"] or found["often"]
    value = reading.amounts.holes.get(int(number), "")
    words = reading.line.said(found.start(), found.end())
    if value:
        yield (
            found.start(),
            Told("b12_frequency" if found["often"] else "injection_interval", value, words),
        )


def _around_one(reading: "Marked", clause: Clause) -> Iterator[tuple[int, Told]]:
    """Tell a trough from symptoms that return before the next injection."""
    text = reading.marked[clause.begin : clause.end]
    if _GENERAL.search(text):
        return
    felt = any(t.entry.kind is Kind.SYMPTOM for t in reading.within(clause))
    sample, symptoms = _SAMPLE.search(text), felt or bool(_SYMPTOMS.search(text))
    if not sample and not symptoms and (last := reading.clauses.index(clause)):
        sentence = reading.clauses[last - 1]
        if sentence.sentence == clause.sentence:
            sample = _SAMPLE.search(reading.marked, sentence.begin, sentence.end)
    if not symptoms and _BEFORE_DUE.search(text):
        symptoms = any(
            t.entry.kind is Kind.SYMPTOM
            for other in reading.clauses
            if other.sentence == clause.sentence and not other.other
            for t in reading.within(other)
        )
    before, after = _BEFORE_NEXT.search(text), _AFTER_ONE.search(text)
    found = before if before and is_treated(reading) else None
    if found and sample and not symptoms:
        told = ("b12_sample_context", "injection_trough")
    elif found and symptoms and not sample:
        told = ("recurrence_timing", "end_of_interval")
    elif after and sample and not symptoms:
        found, told = after, ("b12_sample_context", "injection_other")
    else:
        return
    begin, end = clause.begin + found.start(), clause.begin + found.end()
    yield begin, Told(*told, reading.line.said(begin, end))
    if told[0] == "recurrence_timing":
        yield from signs(reading, clause.begin, begin)
