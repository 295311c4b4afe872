"""What a condition comes to for one patient: what held, what did not, what is not known.

Worked out from the condition objects themselves, so that it says what was evaluated.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from core.conditions import (
    All,
    Any_,
    Case,
    Condition,
    Finding,
    Given,
    Is,
    Not,
    Told,
    Unsettled,
)
from core.explain.node import Node
from core.explain.said import WORD, deciding, said
from core.fields import fields
from core.tables import Decided, Table
from core.thresholds import Threshold
from core.truth import Truth
from core.words.outcomes import plain

_MANY = 3  # so many plain facts of one truth share a line
_SHARED = {Truth.YES: "all of", Truth.NO: "none of", Truth.UNKNOWN: "not known"}


class Trace:
    """Follows conditions down to the facts of one patient; what was followed once is not repeated."""

    def __init__(self, case: Case) -> None:
        """Take the patient."""
        self._case = case
        self._followed: set[Condition | Table] = set()

    def parts(self, condition: Condition) -> tuple[Node, ...]:
        """Give the sentences that decided a condition, each down to the facts."""
        match condition:
            case Not():
                return self.parts(condition.part)
            case Told() if not self._left_open(condition):
                return self.parts(condition.part)
            case All() | Any_():
                return self._joined(condition)
        return (self._node(condition),)

    def reason(self, condition: Condition) -> str:
        """Say the nearest reason why a condition is what it is, in one line."""
        match condition:
            case Not() | Unsettled():
                return self.reason(condition.part)
            case Told():
                return self.reason(condition.part) + self._left_open(condition)
            case All() | Any_():
                parts = deciding(condition, self._case)
                if condition.truths(self._case) != condition.neutral:
                    parts = parts[:1]
                more = f", and {len(parts) - 2} more" if len(parts) > _MANY else ""
                named = parts[:2] if more else parts
                return "; ".join(dict.fromkeys(self.reason(part) for part in named)) + more
        return said(condition, self._case)

    def _node(self, condition: Condition) -> Node:
        match condition:
            case Not():
                return self._node(condition.part)
            case Told():
                node = self._node(condition.part)
                return replace(node, text=node.text + self._left_open(condition))
            case Unsettled():
                node = self._node(condition.part)
                known = condition.part.truth(self._case) is not Truth.UNKNOWN
                return replace(node, text=f"{node.text}, and that is known") if known else node
            case Finding() | Decided():
                return self._named(condition)
            case All() | Any_():
                return self._several(condition)
        cites = condition.cites if isinstance(condition, Threshold) else ()
        return Node(said(condition, self._case), (), cites)

    def _several(self, condition: All | Any_) -> Node:
        """Follow joined parts where they hold; else say them in one line."""
        if condition.truth(self._case) is Truth.YES:
            return Node(said(condition, self._case), self._joined(condition))
        return Node("; ".join(dict.fromkeys(self._listed(condition.parts))))

    def _named(self, condition: Finding | Decided) -> Node:
        """Follow what has a name, once; after that it is named only."""
        text = said(condition, self._case)
        followed = condition.table if isinstance(condition, Decided) else condition
        if followed in self._followed:
            return Node(f"{text}, as above")
        self._followed.add(followed)
        if isinstance(condition, Finding):
            return Node(text, self._under(condition), condition.cites)
        return Node(text, tuple(self._given(condition)))

    def _under(self, finding: Finding) -> tuple[Node, ...]:
        """Give what a finding rests on; where it does not hold, each reason in one line."""
        inner = _inside(finding.part)
        if finding.truth(self._case) is Truth.YES or not isinstance(inner, All | Any_):
            return self.parts(finding.part)
        return self._joined(inner, lambda part: Node(self.reason(part), (), _cites(part)))

    def _given(self, decided: Decided) -> Iterator[Node]:
        """Say which rule gave what the condition asks about."""
        table = decided.table
        for rule in table.fired(self._case)[:1]:
            name = f'by the rule "{plain(rule.id)}" of "{table.title}"'
            held = decided.truth(self._case) is Truth.YES
            yield Node(name, self.parts(rule.when) if held else (), rule.cites)
        if not table.fired(self._case):
            why = Node(self.reason(table.when))
            yield Node(f'"{table.title}" is not for this patient', (why,))

    def _joined(
        self, condition: All | Any_, node: Callable[[Condition], Node] | None = None
    ) -> tuple[Node, ...]:
        parts = deciding(condition, self._case)
        others = [part for part in condition.parts if part not in parts]
        nodes = [
            *map(node or self._node, self._told_apart(parts)),
            *self._summed_up(parts),
        ]
        if others:
            said_so = {part.text for part in nodes}
            rest = [text for text in dict.fromkeys(self._listed(others)) if text not in said_so]
            nodes += [Node(f"besides, not deciding: {'; '.join(rest)}")] if rest else []
        return tuple(nodes)

    def _told_apart(self, parts: list[Condition]) -> Iterator[Condition]:
        """Give the parts that have a line of their own, those that read alike once."""
        shared = {part for group in self._shared(parts).values() for part in group}
        alone = [part for part in parts if part not in shared]
        alike = {p if self._has_parts(p) else self.reason(p): p for p in reversed(alone)}
        return reversed(alike.values())

    def _has_parts(self, part: Condition) -> bool:
        return _joins(part) is not None and part.truth(self._case) is Truth.YES

    def _summed_up(self, parts: list[Condition]) -> Iterator[Node]:
        for truth, group in self._shared(parts).items():
            yield Node(f"{_SHARED[truth]}: {_labels(group)}")

    def _shared(self, parts: list[Condition]) -> dict[Truth, list[Condition]]:
        """Give the yes/no facts that are many of one truth."""
        groups: dict[Truth, list[Condition]] = {}
        for part in parts:
            if (fact := _fact(part)) is not None:
                groups.setdefault(fact.truth(self._case), []).append(part)
        return {truth: group for truth, group in groups.items() if len(group) >= _MANY}

    def _listed(self, parts: Iterable[Condition]) -> Iterator[str]:
        """Name parts shortly: yes/no facts together, the others one by one."""
        groups: dict[Truth, list[Condition]] = {}
        for part in parts:
            if (fact := _fact(part)) is not None:
                groups.setdefault(fact.truth(self._case), []).append(part)
            elif joined := _joins(part):
                yield from self._listed(joined.parts)
            else:
                yield self.reason(part)
        for truth, group in groups.items():
            yield f"{WORD[truth]}: {_labels(group)}"

    def _left_open(self, condition: Told) -> str:
        """Say why an unknown part does not count, where that is so."""
        if condition.part.truth(self._case) is not Truth.UNKNOWN:
            return ""
        return f", and counts only when {'told' if isinstance(condition, Given) else 'known'}"


def _joins(part: Condition) -> All | Any_ | None:
    """Give the joined condition that a part is about, whichever way it asks."""
    inner = _inside(part)
    return inner if isinstance(inner, All | Any_) else None


def _cites(part: Condition) -> tuple[str, ...]:
    inner = _inside(part)
    return inner.cites if isinstance(inner, Finding | Threshold) else ()


def _fact(part: Condition) -> Is | None:
    """Give the yes/no fact that a part is about, whichever way it asks."""
    inner = _inside(part)
    if isinstance(inner, Is) and inner.values == {"yes"} and fields()[inner.field].yes_no:
        return inner
    return None


def _inside(part: Condition) -> Condition:
    while isinstance(part, Not | Told):
        part = part.part
    return part


def _labels(parts: Iterable[Condition]) -> str:
    facts = (_fact(part) for part in parts)
    return ", ".join(fields()[fact.field].label for fact in facts if fact)
