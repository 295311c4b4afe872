"""Which truths a condition can ever take: worked out from what it is made of, for everyone at once.

Each part is looked at by itself, so the set may be too large and is never too small: what is not
in it never is. Unlike the asking (``Case.exploring``) this counts facts that are told unasked.
"""

from collections.abc import Mapping
from functools import reduce
from types import MappingProxyType
from typing import Any

from core.asking import APPLIES
from core.case import NOT
from core.conditions import (
    ALWAYS,
    ANY,
    NO,
    UNKNOWN,
    YES,
    All,
    Any_,
    Condition,
    Finding,
    Given,
    Leaf,
    Not,
    Told,
    Unsettled,
)
from core.relations import CheckDone, Earlier, Known, LastChecksStable, Said
from core.tables import Decided
from core.truth import Missing

# Relations that are never unknown: what is not told of them counts as no.
_CERTAIN = (Known, CheckDone, Said, Earlier, LastChecksStable)


class Possible:
    """Sets of truths, as bits, outside of which conditions never are."""

    def __init__(
        self,
        silent: frozenset[str] = frozenset(),
        fixed: Mapping[object, Any] = MappingProxyType({}),
    ) -> None:
        """Say what is known of everyone who is looked at.

        Args:
            silent: facts of which nothing is known.
            fixed: facts and decisions (tables), with their values and outcomes.
        """
        self.silent = silent
        self.fixed = fixed
        self._memo: dict[Condition, int] = {}

    def truths(self, condition: Condition) -> int:
        """Give the truths that a condition may take."""
        truths = self._memo.get(condition)
        if truths is None:
            truths = self._memo[condition] = self._truths(condition)
        return truths

    def _truths(self, condition: Condition) -> int:
        match condition:
            case Not() | Told() | Unsettled() | Finding():
                return _turned(condition, self.truths(condition.part))
            case All() | Any_():
                truths = map(self.truths, condition.parts)
                return reduce(lambda one, other: condition.join[one][other], truths)
            case Decided():
                return self._decided(condition)
            case Leaf():
                return self._leaf(condition)
        if isinstance(condition, _CERTAIN):
            return NO if self.silent.issuperset(condition.names) else YES | NO
        return YES if condition is ALWAYS else ANY

    def _leaf(self, leaf: Leaf) -> int:
        if leaf.field in self.silent:
            return UNKNOWN | (NO if leaf.field in APPLIES else 0)
        if leaf.field not in self.fixed:
            return ANY
        value = self.fixed[leaf.field]
        if isinstance(value, Missing):
            return NO if value is Missing.NOT_APPLICABLE else UNKNOWN
        return leaf.test(value).bit

    def _decided(self, condition: Decided) -> int:
        table, given = condition.table, condition.outcomes
        if table in self.fixed:
            return YES if self.fixed[table] in given else NO
        truths = 0 if self.truths(table.when) == YES else NO
        for rule in table.rules:
            holds = self.truths(rule.when)
            if holds & YES:
                truths |= YES if rule.gives in given else NO
            if holds == YES:
                break
        return truths


def _turned(condition: Not | Told | Unsettled | Finding, part: int) -> int:
    match condition:
        case Not():
            return NOT[part]
        case Told():
            unsaid = NO if isinstance(condition, Given) else 0
            return (part & YES) | (NO if part & (NO | UNKNOWN) else 0) | unsaid
        case Unsettled():
            return (YES if part & UNKNOWN else 0) | (NO if part & (YES | NO) else 0)
    return part
