"""The answer in words: one ordered list of lines, from which every front end is made.

The order is the one of C-110: title question, review status, date, audience, bottom line, what was
told, the sections, differences, what is unknown, references, disclaimer, follow-up and related
questions. In an emergency the bottom line comes before all else (C-126).
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from core.answer import Answer, Input, Reference, Statement, Unknown

TOLD = "What was told"
DIFFERENCES = "Where the documents differ"
UNKNOWN = "What is not known"
REFERENCES = "References"
RELATED = "Related questions"

_VERDICT = {
    "treat_now": ("treat now", "ask your clinician about treatment now"),
    "test_first": ("test first", "ask your clinician about tests first"),
    "prevent": ("prevent deficiency", "ask your clinician about preventing a deficiency"),
    "no_treatment": ("no treatment", "these facts do not call for treatment"),
    "continue": ("continue the running treatment", "ask your clinician about going on as now"),
    "change": ("change the running treatment", "ask your clinician about a change of treatment"),
    "refer": ("refer", "ask your clinician who should look at this"),
    "cannot_say": ("cannot say from these facts", "these facts do not allow an answer"),
    "information": ("information only", "information only"),
}
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
    opening = [*_frame(answer), *_bottom_line(answer, numbers)]
    if answer.urgency == "emergency":
        opening = [*_bottom_line(answer, numbers), *_frame(answer)]
    lines = (
        *opening,
        *_part(TOLD, _inputs(answer.inputs)),
        *_sections(answer, numbers),
        *_part(DIFFERENCES, _differences(answer, numbers)),
        *_part(UNKNOWN, _unknown(answer.unknown)),
        *_part(REFERENCES, (Line("reference", _reference(r)) for r in answer.references)),
        Line("disclaimer", answer.disclaimer),
        Line("question", answer.follow_up),
        *_part(RELATED, (Line("statement", question) for question in answer.related)),
    )
    shown = (line._replace(text=_printable(line.text)) for line in lines)
    return tuple(line for line in shown if line.text)


def _frame(answer: Answer) -> Iterator[Line]:
    yield Line("title", answer.question)
    yield Line("note", f"Review status: {answer.review_status}")
    yield Line("note", f"Updated: {answer.updated}")
    yield Line("note", f"Written for: {_AUDIENCE.get(answer.audience, answer.audience)}")


def _bottom_line(answer: Answer, numbers: dict[str, int]) -> Iterator[Line]:
    wording = 0 if answer.audience == "clinician" else 1
    bottom = answer.bottom_line
    yield _line("bottom line", f"Bottom line: {_marked(bottom)}", bottom.cites, numbers)
    if wording == 0 or answer.urgency != "emergency":  # nothing beside the emergency line
        yield Line("note", f"Conclusion: {_VERDICT[answer.verdict][wording]}")
    yield Line("note", f"Urgency: {_URGENCY[answer.urgency][wording]}")


def _sections(answer: Answer, numbers: dict[str, int]) -> Iterator[Line]:
    for section in answer.sections:
        yield from _part(section.heading, (_statement(s, numbers) for s in section.statements))


def _part(heading: str, lines: Iterable[Line]) -> Iterator[Line]:
    """Put a heading over lines; without lines there is no heading."""
    below = tuple(lines)
    if below:
        yield Line("heading", heading)
        yield from below


def _statement(statement: Statement, numbers: dict[str, int]) -> Line:
    text = _marked(statement)
    if statement.kind != "warn":
        return _line("statement", text, statement.cites, numbers)
    if not text.lower().startswith("warning"):
        text = f"Warning: {text}"
    return _line("warning", text, statement.cites, numbers)


def _marked(statement: Statement) -> str:
    if statement.basis == "documents":
        return statement.text
    mark, said = _MARK[statement.basis]
    return statement.text if said.search(statement.text) else f"{statement.text} {mark}"


def _inputs(inputs: tuple[Input, ...]) -> Iterator[Line]:
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


def _unknown(unknown: tuple[Unknown, ...]) -> Iterator[Line]:
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
                yield _line("statement", text, reading.cites, numbers)
        else:
            cites = tuple(cite for reading in difference.readings for cite in reading.cites)
            yield _line("statement", difference.text, cites, numbers)
        yield Line("statement", f"Followed here: {difference.followed}")


def _reference(reference: Reference) -> str:
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


def _line(kind: str, text: str, facts: tuple[str, ...], numbers: dict[str, int]) -> Line:
    missing = [fact for fact in facts if fact not in numbers]
    if missing:
        message = f"Cited but not in the references: {', '.join(missing)}."
        raise ValueError(message)
    cites = tuple(sorted({numbers[fact] for fact in facts}))
    return Line(kind, f"{text} {citation(cites)}" if cites else text, cites)


def _printable(text: str) -> str:
    """Keep a line one line: whatever does not print (a line break in a value) becomes a space."""
    if not text.isprintable():
        text = "".join(sign if sign.isprintable() else " " for sign in text)
    return text.strip()
