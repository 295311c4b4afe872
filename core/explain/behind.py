"""What stands behind a turn of the answer: the row that settles it, and the line it crosses."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from core.conditions import Case, Condition
from core.explain.classes import deciders, leaves
from core.explain.difference import Change
from core.explain.how import PLAN_ITEMS
from core.relations import DoseADay
from core.rules.urgency import URGENCY
from core.rules.verdict import VERDICT
from core.tables import Rule, Table
from core.thresholds import Threshold

# The tables whose rows settle each item of an answer that ``core.explain.plan_words.given`` words.
_SETTLED_BY: Mapping[str, tuple[Table, ...]] = {
    "conclusion": (VERDICT,),
    "urgency": (URGENCY,),
    "route": PLAN_ITEMS["route"],
    "drug": PLAN_ITEMS["drug"],
    "first course": PLAN_ITEMS["loading"],
    "maintenance": PLAN_ITEMS["maintenance"],
    "tablets": PLAN_ITEMS["oral"],
    "prevention": PLAN_ITEMS["prophylaxis"],
}


def settling(changes: Sequence[Change], before: Case, after: Case) -> Rule | None:
    """Give the row that settles the first of the changes: one that counts now, or counts no longer."""
    for old, new in ((before, after), (after, before)):
        for change in changes:
            for table in _SETTLED_BY[change.item]:
                for row in table.fired(new):
                    if row not in table.fired(old):
                        return row
    return None


def crossed(name: str, number: Fraction, row: Rule | None) -> tuple[Threshold, ...]:
    """Give the printed lines on a number: those that a row rests on, else all that lie there."""
    at = [line for leaf in deciders().get(name, ()) if (line := _line(leaf, name, number))]
    own = {_line(leaf, name, number) for leaf in leaves(row.when)} if row else set()
    return tuple(line for line in at if line in own) or tuple(at)


def _line(leaf: Condition, name: str, number: Fraction) -> Threshold | None:
    if isinstance(leaf, DoseADay) and name == "b12_dose":
        return leaf.threshold  # where it lies depends on how often
    at = isinstance(leaf, Threshold) and leaf.field == name and leaf.value == number
    return leaf if at and isinstance(leaf, Threshold) else None
