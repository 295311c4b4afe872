"""What counts as another answer: plan, verdict, urgency, tests, warnings, monitoring; not wording."""

import json
from typing import Any

from core.assess import TABLES, assess
from core.patient import Patient
from core.tables import Hit

_ONE_OUTCOME = frozenset(table.name for table in TABLES if table.hit is not Hit.COLLECT)


def outcome(patient: Patient) -> tuple[Any, ...]:
    """Give what is decided for a patient, to be compared with another's.

    Of a table with one outcome the outcome counts, and not which of its rows gave it.
    """
    found = assess(patient)
    plan = dict(found.plan)
    plan["refer"] = [(referral["to"], referral["when"]) for referral in plan["refer"]]
    plan["branches"] = [{k: v for k, v in b.items() if k != "cites"} for b in plan["branches"]]
    whole = json.dumps(plan, sort_keys=True, default=str)
    acts = frozenset(
        (name, repr(rule.gives) if name in _ONE_OUTCOME else rule.id)
        for name, rule in found.fired_by_table
        if rule.acts
    )
    return found.verdict.gives, found.urgency, whole, acts
