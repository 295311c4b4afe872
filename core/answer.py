"""The answer as data: what ``assess`` concludes, ready for any front end.

The shapes and closed words are those of the answer's JSON; ``to_json`` gives it.
Nothing here decides anything.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Basis = Literal["documents", "project_choice", "outside"]
Kind = Literal["do", "avoid", "warn", "why", "test", "monitor", "refer", "evidence", "explain"]

SECTIONS = (
    "why",
    "treatment",
    "route",
    "formulation",
    "special",
    "pitfalls",
    "monitoring",
    "workup",
    "evidence",
    "limits",
)


@dataclass(frozen=True, slots=True)
class Because:
    """One fact that a statement rests on, with this patient's value as given."""

    fact: str
    value: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One line of the answer, in the audience's wording, with its reason and sources."""

    id: str
    text: str
    kind: Kind
    basis: Basis
    cites: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    because: tuple[Because, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the answer; ``id`` is one of ``SECTIONS``."""

    id: str
    heading: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Input:
    """A fact as it was given and as it was used."""

    fact: str
    label: str
    given: str
    canonical: str
    class_: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What one document says about a point on which they differ."""

    document: str
    text: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A point on which the documents differ and that touches this patient."""

    conflict: str
    text: str
    followed: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact still open that could change this answer."""

    fact: str
    label: str
    why: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A numbered source line: document, section, line, and the title it credits.

    ``title_is`` is certain, inferred or unresolved; unresolved has no title. ``year`` is the
    one that the citing document prints for it: editions differ (C-03).
    """

    n: int
    document: str
    section: str
    line: int
    facts: tuple[str, ...]
    title: str | None
    title_is: Literal["certain", "inferred", "unresolved"]
    type: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything one answer says."""

    knowledge: Mapping[str, str]
    audience: str
    question: str
    review_status: str
    updated: str
    verdict: str
    urgency: str
    contexts: tuple[str, ...]
    labels: Mapping[str, str]
    inputs: tuple[Input, ...]
    bottom_line: Statement
    plan: Mapping[str, Any]
    sections: tuple[Section, ...]
    differences: tuple[Difference, ...]
    unknown: tuple[Unknown, ...]
    references: tuple[Reference, ...]
    disclaimer: str
    follow_up: str
    related: tuple[str, ...] = field(default=())

    def to_json(self) -> dict[str, Any]:
        """Give the answer as the JSON object that other programs read."""
        return {
            "schema": "cobalt.answer/1",
            "knowledge": dict(self.knowledge),
            "audience": self.audience,
            "question": self.question,
            "review_status": self.review_status,
            "updated": self.updated,
            "verdict": self.verdict,
            "urgency": self.urgency,
            "contexts": list(self.contexts),
            "labels": dict(self.labels),
            "inputs": [
                {"fact": i.fact, "given": i.given, "canonical": i.canonical, "class": i.class_}
                for i in self.inputs
            ],
            "bottom_line": {
                "text": self.bottom_line.text,
                "cites": list(self.bottom_line.cites),
                "basis": self.bottom_line.basis,
                "conflicts": list(self.bottom_line.conflicts),
            },
            "plan": dict(self.plan),
            "sections": [
                {
                    "id": section.id,
                    "heading": section.heading,
                    "statements": [_statement(s) for s in section.statements],
                }
                for section in self.sections
            ],
            "differences": [
                {
                    "conflict": d.conflict,
                    "text": d.text,
                    "followed": d.followed,
                    "readings": [
                        {"document": r.document, "text": r.text, "cites": list(r.cites)}
                        for r in d.readings
                    ],
                }
                for d in self.differences
            ],
            "unknown": [{"fact": u.fact, "why": u.why} for u in self.unknown],
            "references": [
                {
                    "n": r.n,
                    "document": r.document,
                    "section": r.section,
                    "line": r.line,
                    "facts": list(r.facts),
                    "title": r.title,
                    "title_is": r.title_is,
                    "type": r.type,
                    "year": r.year,
                }
                for r in self.references
            ],
            "disclaimer": self.disclaimer,
            "follow_up": self.follow_up,
            "related": list(self.related),
        }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "id": statement.id,
        "text": statement.text,
        "because": [{"fact": b.fact, "value": b.value} for b in statement.because],
        "cites": list(statement.cites),
        "conflicts": list(statement.conflicts),
        "kind": statement.kind,
        "basis": statement.basis,
    }
