"""The answer in words: one ordered list of lines, from which every front end is made.

The order is the one of C-110: title question, review status, date, audience, bottom line, what was
told, the sections, differences, what is unknown, references, disclaimer, follow-up and related
questions. In an emergency the bottom line comes before all else (C-126).
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from core.answer import Answer, Basis, Input, Reference, Statement, Unknown
from core.words.vocabulary import CONCLUSIONS

TOLD = "What was told"
DIFFERENCES = "Where the documents differ"
UNKNOWN = "What is not known"
REFERENCES = "References"
RELATED = "Related questions"

_URGENCY = {
    "emergency": ("emergency", "emergency"),
    "same_day": ("the same day", "the same day"),
    "within_7_days": ("within 7 days", "within 7 days"),
    "routine": ("routine", "routine, not urgent"),
}
_AUDIENCE = {"clinician": "clinicians", "patient": "patients", "carer": "carers"}

_ABSENT = {"no", "none", "not applicable"}

# A basis other than the documents is always visible; most texts already say it.
_MARK = {
    "project_choice": (
        "(project choice)",
        re.compile(r"\b(project|cobalt)('s|’s)? choice\b", re.IGNORECASE),
    ),
    "outside": (
        "(not in the documents)",
        re.compile(
            r"\bnot (in|from) (the|these) (documents|articles)\b|\b(document|article)s? (do|does) not\b",
            re.IGNORECASE,
        ),
    ),
}


class Line(NamedTuple):
    """One paragraph of the answer.

    ``kind`` is a value of the conversation's block kinds. ``text`` is complete: it ends with the
    numbers in ``cites``, written by ``citation``.
    """

    kind: str
    text: str
    cites: tuple[int, ...] = ()


def citation(cites: tuple[int, ...]) -> str:
    """Write reference numbers as they stand at the end of a line: ``[1, 3]``."""
    return f"[{', '.join(map(str, cites))}]" if cites else ""


def blocks(answer: Answer) -> tuple[Line, ...]:
    """Give the answer's lines in their fixed order, each a single line of printable signs.

    Raises:
        ValueError: a statement cites a fact that is not in the answer's references.
    """
    numbers = {fact: reference.n for reference in answer.references for fact in reference.facts}
    opening = [*frame(answer), *bottom_lines(answer, numbers)]
    if answer.urgency == "emergency":
        opening = [*bottom_lines(answer, numbers), *frame(answer)]
    lines = (
        *opening,
        *part(TOLD, told_lines(answer.inputs)),
        *_sections(answer, numbers),
        *part(DIFFERENCES, _differences(answer, numbers)),
        *part(UNKNOWN, unknown_lines(answer.unknown)),
        *part(REFERENCES, (Line("reference", reference_line(r)) for r in answer.references)),
        Line("disclaimer", answer.disclaimer),
        Line("question", answer.follow_up),
        *part(RELATED, (Line("statement", question) for question in answer.related)),
    )
    shown = (line._replace(text=printable(line.text)) for line in lines)
    return tuple(line for line in shown if line.text)


def frame(answer: Answer) -> Iterator[Line]:
    """Say what is answered, for whom, and of what standing it is."""
    yield Line("title", answer.question)
    yield Line("note", f"Review status: {answer.review_status}")
    yield Line("note", f"Updated: {answer.updated}")
    yield Line("note", f"Written for: {_AUDIENCE.get(answer.audience, answer.audience)}")


def bottom_lines(answer: Answer, numbers: dict[str, int]) -> Iterator[Line]:
    """Say what follows and how soon."""
    wording = 0 if answer.audience == "clinician" else 1
    bottom = answer.bottom_line
    yield cited_line(
        "bottom line", f"Bottom line: {marked(bottom.text, bottom.basis)}", bottom.cites, numbers
    )
    if wording == 0 or answer.urgency != "emergency":  # nothing beside the emergency line
        yield Line("note", f"Conclusion: {CONCLUSIONS[answer.verdict].for_(answer.audience)}")
    yield Line("note", f"Urgency: {_URGENCY[answer.urgency][wording]}")


def _sections(answer: Answer, numbers: dict[str, int]) -> Iterator[Line]:
    for section in answer.sections:
        yield from part(section.heading, (_statement(s, numbers) for s in section.statements))


def part(heading: str, lines: Iterable[Line]) -> Iterator[Line]:
    """Put a heading over lines; without lines there is no heading."""
    below = tuple(lines)
    if below:
        yield Line("heading", heading)
        yield from below


def _statement(statement: Statement, numbers: dict[str, int]) -> Line:
    text = marked(statement.text, statement.basis)
    if statement.kind != "warn":
        return cited_line("statement", text, statement.cites, numbers)
    if not text.lower().startswith("warning"):
        text = f"Warning: {text}"
    return cited_line("warning", text, statement.cites, numbers)


def marked(text: str, basis: Basis) -> str:
    """Mark what rests on anything but the documents, unless its words say so already."""
    if basis == "documents":
        return text
    mark, said = _MARK[basis]
    return text if said.search(text) else f"{text} {mark}"


def told_lines(inputs: tuple[Input, ...]) -> Iterator[Line]:
    """Say what was told; what was told to be absent shares one line."""
    for told in inputs:
        if told.given not in _ABSENT:
            yield Line("statement", _told(told))
    absent = [told.label for told in inputs if told.given in _ABSENT]
    if absent:
        yield Line("statement", f"Not present: {', '.join(absent)}")


def _told(told: Input) -> str:
    used = "" if told.canonical == told.given else f" (used as {told.canonical})"
    return f"{told.label}: {told.given}{used}"


def unknown_lines(unknown: tuple[Unknown, ...]) -> Iterator[Line]:
    """Name what is missing, the facts that could change the same thing on one line."""
    labels: dict[str, list[str]] = {}
    for missing in unknown:
        labels.setdefault(missing.why, []).append(missing.label)
    for why, named in labels.items():
        yield Line("statement", f"{why}: {', '.join(dict.fromkeys(named))}")


def _differences(answer: Answer, numbers: dict[str, int]) -> Iterator[Line]:
    """Say each point and what was followed; to a clinician also what each document says."""
    for difference in answer.differences:
        if answer.audience == "clinician":
            yield Line("statement", difference.text)
            for reading in difference.readings:
                text = f"Document {_short(reading.document)}: {reading.text}"
                yield cited_line("statement", text, reading.cites, numbers)
        else:
            cites = tuple(cite for reading in difference.readings for cite in reading.cites)
            yield cited_line("statement", difference.text, cites, numbers)
        yield Line("statement", f"Followed here: {difference.followed}")


def reference_line(reference: Reference) -> str:
    """Say where a source line stands and what it credits."""
    place = f"document {_short(reference.document)}, {reference.section}, line {reference.line}"
    credit = f"Credits: {reference.title}"
    if reference.year:
        credit += f", {reference.year}"
    if reference.title is None or reference.title_is == "unresolved":
        credit = "Credited title not certain"
    elif reference.title_is == "inferred":
        credit += " (inferred)"
    return f"[{reference.n}] {reference.type or 'Source line'}: {place}. {credit}."


def _short(document: str) -> str:
    """Name a document by its number, as the sections of the source register do."""
    return document.partition("_")[0]


def cited_line(kind: str, text: str, facts: tuple[str, ...], numbers: dict[str, int]) -> Line:
    """End a line with the numbers of its sources.

    Raises:
        ValueError: a fact has no number.
    """
    missing = [fact for fact in facts if fact not in numbers]
    if missing:
        message = f"Cited but not in the references: {', '.join(missing)}."
        raise ValueError(message)
    cites = tuple(sorted({numbers[fact] for fact in facts}))
    return Line(kind, f"{text} {citation(cites)}" if cites else text, cites)


def printable(text: str) -> str:
    """Keep a line one line: whatever does not print (a line break in a value) becomes a space."""
    if not text.isprintable():
        text = "".join(sign if sign.isprintable() else " " for sign in text)
    return text.strip()
