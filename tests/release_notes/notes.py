"""What differs between the outcomes of two versions, grouped and worded for clinicians."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from core.explain.difference import changed
from core.explain.plan_words import items

Json = dict[str, Any]

_KINDS = ("now said", "no longer said", "other words")  # after what is decided, in this order
_NOTHING = ("no", "none", "unknown", "not_tested", "0 cm")
_NAMED = 5  # conversations named of each group


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs between two outcomes.

    Attributes:
        kind: what sort of thing, as in "urgency" or "now said".
        title: the words that are the same for everybody with this difference.
        text: the words as this patient reads them, where they say more.
    """

    kind: str
    title: str
    text: str = ""


@dataclass(slots=True)
class Group:
    """Patients and conversations whose advice changed in the same way.

    Attributes:
        first: the most important difference.
        patients: how many random patients.
        talks: the conversations.
        also: what else differs, and for how many.
        example: the patient with the fewest facts.
    """

    first: Difference
    patients: int = 0
    talks: dict[str, None] = field(default_factory=dict)
    also: Counter[str] = field(default_factory=Counter)
    example: Json | None = None

    def add(self, also: Iterable[Difference], patient: Json | None, talk: str | None) -> None:
        """Count one patient or conversation."""
        self.also.update({other.kind for other in also})
        if talk:
            self.talks[talk] = None
        if patient is not None:
            self.patients += 1
            if self.example is None or len(patient) < len(self.example):
                self.example = patient


class Groups:
    """All groups, by their most important difference."""

    def __init__(self) -> None:
        """Begin with none."""
        self.all: dict[str, Group] = {}

    def take(
        self, before: Json, after: Json, patient: Json | None = None, talk: str | None = None
    ) -> None:
        """Sort in a patient or a conversation, if anything differs."""
        if found := list(differences(before, after)):
            first, *also = found
            self.all.setdefault(first.title, Group(first)).add(also, patient, talk)


def differences(before: Json, after: Json) -> Iterator[Difference]:
    """Say what differs between two outcomes, the most important first."""
    if "refused" not in before | after:
        yield from _in_plan(before, after)
        yield from _in_words(before["said"], after["said"])
    elif "refused" not in before:
        yield Difference("no longer accepted", "No longer accepted", after["refused"])
    elif "refused" not in after:
        yield Difference("now accepted", "Now accepted", before["refused"])


def _in_plan(before: Json, after: Json) -> Iterator[Difference]:
    was = items(before["verdict"], before["urgency"], before["plan"])
    now = items(after["verdict"], after["urgency"], after["plan"])
    for change in changed(was, now):
        yield Difference(change.item, change.words())


def _in_words(old: Json, new: Json) -> Iterator[Difference]:
    for name, text in new.items():
        if name not in old:
            yield Difference("now said", f"Now said: {name}", text)
        elif old[name] != text:
            yield Difference("other words", f"Other words: {name}", f"{text} (before: {old[name]})")
    for name, text in old.items():
        if name not in new:
            yield Difference("no longer said", f"No longer said: {name}", text)


def markdown(title: str, asked: str, groups: Groups, most: int) -> str:
    """Give the release notes as Markdown: the largest groups in full, the others counted."""
    lines = [f"# {title}", "", asked, ""]
    ordered = sorted(groups.all.values(), key=_place)
    if not ordered:
        lines += ["Nobody's advice changes.", ""]
    for group in ordered[:most]:
        lines += [f"## {group.first.title}", "", *_body(group), ""]
    if rest := ordered[most:]:
        patients = sum(group.patients for group in rest)
        lines += [f"And {len(rest)} more kinds of change, in {patients} patients.", ""]
    return "\n".join(lines)


def _place(group: Group) -> tuple[int, int, int, str]:
    """What is decided comes before what is said, and other words come last."""
    kind = _KINDS.index(group.first.kind) if group.first.kind in _KINDS else -1
    return kind, -group.patients, -len(group.talks), group.first.title


def _body(group: Group) -> Iterator[str]:
    if group.first.text:
        yield f"- in words: {group.first.text}"
    yield f"- random patients: {group.patients}; conversations: {len(group.talks)}"
    if group.talks:
        named = list(group.talks)
        more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
        yield f"- conversations: {', '.join(named[:_NAMED])}{more}"
    if group.also:
        yield "- with it: " + ", ".join(f"{what} ({n})" for what, n in group.also.most_common())
    if group.example:
        facts = (f"{k} {v}" for k, v in group.example.items() if v not in _NOTHING)
        yield f"- for example: {'; '.join(facts)}; all else no or unknown"
