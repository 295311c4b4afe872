"""What differs between two answers, item by item; wording alone is no difference."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.answer import Answer, Statement
from core.explain.node import Node
from core.explain.plan_words import NONE, Items, items

_PLAIN = {"conclusion", "urgency"}  # what these come to needs no name


@dataclass(frozen=True, slots=True)
class Change:
    """One item of the answer, as it was and as it is."""

    item: str
    before: str | tuple[str, ...]
    after: str | tuple[str, ...]

    def words(self) -> str:
        """Say it, as in "Urgency: the same day (before: routine)"; of a list only what changed."""
        name = f"{self.item[0].upper()}{self.item[1:]}"
        if isinstance(self.before, tuple):
            return f"{name}: {'; '.join(self._more_and_less())}."
        return f"{name}: {self.after} (before: {self.before})."

    def instead(self) -> str:
        """Say it within a sentence, as in "treatment now instead of prevention"."""
        if isinstance(self.before, tuple):
            return f"{self.item}: {', '.join(self._more_and_less())}"
        if self.item in _PLAIN:
            return f"{self.after} instead of {self.before}"
        if NONE in (self.before, self.after):
            return f"no {self.item}" if self.after == NONE else f"{self.item}: {self.after}"
        return f"{self.item}: {self.after} instead of {self.before}"

    def _more_and_less(self) -> list[str]:
        more = [one for one in self.after if one not in self.before]
        less = [one for one in self.before if one not in self.after]
        said = [f"also {', '.join(more)}"] if more else []
        return said + ([f"no longer {', '.join(less)}"] if less else [])


def changed(before: Items, after: Items) -> tuple[Change, ...]:
    """Give the items that differ, the most important first; an order in a list is no difference."""
    return tuple(
        Change(item, was, after[item])
        for item, was in before.items()
        if (set(was) if isinstance(was, tuple) else was)
        != (set(after[item]) if isinstance(was, tuple) else after[item])
    )


def difference(before: Answer, after: Answer) -> tuple[Node, ...]:
    """Say what differs between two answers: the bottom line, the plan, the warnings."""
    return tuple(_difference(before, after))


def _difference(before: Answer, after: Answer) -> Iterator[Node]:
    if _basis(before) != _basis(after):
        yield Node(f"Bottom line now: {after.bottom_line.text}", cites=after.bottom_line.cites)
    was = items(before.verdict, before.urgency, before.plan)
    now = items(after.verdict, after.urgency, after.plan)
    for change in changed(was, now):
        yield Node(change.words())
    for told, said in ((_warnings, "warned"), (_considerations, "said")):
        old, new = told(before), told(after)
        for name, statement in new.items():
            if name not in old:
                yield Node(f"Now {said}: {statement.text}", cites=statement.cites)
        for name, statement in old.items():
            if name not in new:
                yield Node(f"No longer {said}: {statement.text}")


def _basis(answer: Answer) -> tuple[object, ...]:
    """Give what the bottom line rests on; its text also holds the patient's own values."""
    line = answer.bottom_line
    return line.cites, line.conflicts, line.basis


_WARNS = {"warn", "avoid"}


def _warnings(answer: Answer) -> dict[str, Statement]:
    """Give what is warned of, by the rule that says it."""
    return {
        statement.id: statement
        for section in answer.sections
        for statement in section.statements
        if statement.kind in _WARNS
    }


def _considerations(answer: Answer) -> dict[str, Statement]:
    """Give what is said to a few only, as in pregnancy, by the rule that says it."""
    return {
        statement.id: statement
        for section in answer.sections
        for statement in section.statements
        if section.id == "special" and statement.kind not in _WARNS
    }
