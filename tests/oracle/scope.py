"""I12 and I26: who gets no regimen at all, and whom to turn to."""

from tests.oracle.seen import SAME_DAY, Broken, Seen

_REGIMEN = ("drug", "route", "loading", "maintenance", "oral", "prophylaxis", "alternatives")


def scope(s: Seen) -> Broken:
    """Children, allergy and inherited disorders are referred and nothing is computed."""
    plan, referred = s.plan, {r["to"] for r in s.plan["refer"]}
    if any(plan[key] for key in (*_REGIMEN, "branches", "change")):
        yield "I26 a regimen out of scope"
    if s.verdict != "refer" or not referred:
        yield "I26 out of scope, not referred"
    if s.f.scope == "inherited":
        if "cyanocobalamin" not in plan["avoid"]:
            yield "I12 cyanocobalamin not avoided"
        if "metabolic" not in referred:
            yield "I12 no metabolic clinic"
    # C-93: a child with nerve symptoms is seen the same day.
    if s.f.scope == "child" and s.f.neuro == "yes" and s.urgency not in SAME_DAY:
        yield "I26 a child with nerve symptoms, not the same day"


def emergency(s: Seen) -> Broken:
    """Emergency signs come first (C-107); only a clinician sees the plan beside it (C-126)."""
    if s.urgency != "emergency":
        yield "I26 an emergency sign, no emergency"
    if "emergency" not in {r["to"] for r in s.plan["refer"]}:
        yield "I26 an emergency sign, not sent to emergency care"
    if s.lay and any(s.plan[key] for key in _REGIMEN):
        yield "I26 a regimen for a lay person in an emergency"
