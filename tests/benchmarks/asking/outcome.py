"""What counts as another answer: plan, verdict, urgency, tests, warnings, monitoring; not wording."""

import json
from typing import Any

from core.assess import assess
from core.patient import Patient

_ACTING = frozenset({"warn", "avoid", "refer", "test", "monitor", "do"})


def outcome(patient: Patient) -> tuple[Any, ...]:
    """Give what is decided for a patient, to be compared with another's."""
    found = assess(patient)
    plan = dict(found.plan)
    plan["refer"] = [(referral["to"], referral["when"]) for referral in plan["refer"]]
    plan["branches"] = [{k: v for k, v in b.items() if k != "cites"} for b in plan["branches"]]
    said = frozenset(r.id for r in found.fired if r.kind in _ACTING and r.says)
    whole = json.dumps(plan, sort_keys=True, default=str)
    return found.verdict.gives, found.urgency, whole, said
