"""Random treatment, running or stopped, consistent with itself."""

from datetime import date, timedelta
from random import Random
from typing import Any

from tests.oracle.reading import Json

TODAY = "2026-03-31"
Values = tuple[Any, ...]

ROUTES: Values = (
    *(["oral"] * 16),
    *(["im"] * 16),
    *("sublingual", "sublingual", "deep_sc", "deep_sc", "iv", "nasal", "unknown", None),
)
DOSES: Values = ("1000 mcg", "1000 mcg", "1000 mcg", "2000 mcg", "500 mcg", "999 mcg", "50 mcg")
# Days since it began; either side of two weeks, of 3 months (91.3 days) and of 12 (365.3).
BEGAN: Values = (5, 13, 14, 40, 91, 92, 120, 183, 365, 366, 800)
RESPONSES: Values = (
    *("not_applicable", "resolved", "improving", "plateau", "unchanged", "worse", "recurred"),
    *("recurred", "recurred", "unknown", None, None),
)
TIMINGS: Values = ("end_of_interval", "end_of_interval", "any_time", "after_lapse", "unknown", None)
INTERVALS: Values = (
    *("1 week", "2 weeks", "4 weeks", "1 month", "8 weeks", "2 months", "2 months", "10 weeks"),
    *("12 weeks", "3 months", "3 months", "4 months", None, "unknown"),
)
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44}


def of_running(random: Random) -> Json:
    """Draw a treatment that goes on."""
    chance = random.random
    facts: Json = {"treatment_status": "on_treatment"}
    _put(facts, "b12_route", random.choice(ROUTES))
    route = facts.get("b12_route", "unknown")
    began = random.choice(BEGAN)
    _times(facts, began, random)
    _put(facts, "symptom_response", random.choice(RESPONSES))
    _put(facts, "recurrence_timing", random.choice(TIMINGS))
    _put(facts, "wants_to_stop", random.choice(("no", "no", None, None, "yes", "unknown")))
    _put(facts, "cause_removed", random.choice(("no", "no", None, "yes", "unknown")))
    _put(facts, "consecutive_stable_checks", random.choice((None, None, 0, 1, 2, 3)))
    _put(facts, "levels_stable", random.choice((None, None, "yes", "no")))
    _put(facts, "b12_repleted", random.choice((None, None, "yes", "no", "unknown")))
    if chance() < 0.06:  # all that a stop would need, or nearly all (C-71)
        facts |= {"cause_removed": "yes", "wants_to_stop": "yes", "ever_neuro_symptoms": "no"}
        facts |= {"months_since_start": random.choice(("3 years", "12 months", "11 months"))}
        facts |= {"consecutive_stable_checks": random.choice((1, 2, "unknown"))}
        facts.pop("treatment_duration", None)
    if chance() < 0.2:
        months = [month for month in (3, 6, 12) if month * 30.44 <= began]
        facts["checks_done"] = [
            {"month": m, "serum_b12": random.choice(("420 pg/mL", "300 pg/mL")), "symptoms": "no"}
            for m in months
        ]
    if route in {"oral", "sublingual", "nasal"}:
        _tablets(facts, random)
    elif route in {"im", "deep_sc", "iv"}:
        _injections(facts, began, random)
    return facts


def _times(facts: Json, began: int, random: Random) -> None:
    kind = random.random()
    text = {365: "12 months", 91: "91 days", 800: "3 years"}.get(began, f"{began} days")
    if kind < 0.6:
        facts["months_since_start"] = text
    if 0.3 < kind < 0.9:
        facts["treatment_duration"] = text
    if kind > 0.97:
        facts["treatment_duration"] = "unknown"


def _tablets(facts: Json, random: Random) -> None:
    chance = random.random
    forms = ("cyanocobalamin", "methylcobalamin", "hydroxocobalamin", "other", "unknown", None)
    _put(facts, "b12_form", random.choice(forms))
    _put(facts, "b12_sample_context", random.choice(("on_tablets", "on_tablets", None, "unknown")))
    if chance() < 0.3:  # tablets as they should be taken
        facts |= {"b12_dose": "1000 mcg", "b12_frequency": "1 per day", "adherence": "reliable"}
        return
    if chance() < 0.85:
        facts["b12_dose"] = random.choice(DOSES)
    if chance() < 0.85:
        rates = ("1 per day", "1 per day", "1 per day", "2 per day", "1 per week", "unknown")
        facts["b12_frequency"] = random.choice(rates)
    taken = ("reliable", "reliable", "missed_doses", "unknown", None)
    _put(facts, "adherence", random.choice(taken))


def _injections(facts: Json, began: int, random: Random) -> None:
    chance = random.random
    forms = ("hydroxocobalamin", "hydroxocobalamin", "cyanocobalamin", "methylcobalamin", None)
    _put(facts, "b12_form", random.choice(forms))
    if chance() < 0.5:
        facts["b12_dose"] = "1000 mcg"
    phases = ("loading",) if began < 30 else ("maintenance",) * 6 + ("loading", "unknown", None)
    _put(facts, "treatment_phase", random.choice(phases))
    if facts.get("treatment_phase") == "loading":
        if chance() < 0.5:
            facts["injection_interval"] = "2 days"
        elif chance() < 0.3:
            facts["b12_frequency"] = "3 per week"
        return
    context = ("injection_trough", "injection_other", None, "unknown")
    _put(facts, "b12_sample_context", random.choice(context))
    interval = random.choice(INTERVALS)
    if interval and interval != "unknown" and chance() < 0.15:
        number, unit = interval.split()
        facts["b12_frequency"] = f"1 per {interval}" if number != "1" else f"1 per {unit}"
    else:
        _put(facts, "injection_interval", interval)
    if chance() < 0.6:
        _put(facts, "last_injection_date", _last(interval, random))


def _last(interval: str | None, random: Random) -> str | None:
    """Give a date within the interval, just after it, or long after it."""
    if interval is None or interval == "unknown":
        return None
    number, unit = interval.split()
    days = int(number) * _DAYS[unit.rstrip("s")]
    share = random.choice((0.1, 0.5, 0.8, 0.9, 1, 1.2, 1.45, 1.55, 2))
    return str(date.fromisoformat(TODAY) - timedelta(days=round(days * share)))


def of_stopped(random: Random) -> Json:
    """Draw a treatment that was stopped."""
    chance = random.random
    facts: Json = {"treatment_status": "stopped"}
    _put(facts, "b12_route", random.choice(("oral", "im", "im", "sublingual", "unknown", None)))
    _put(facts, "cause_removed", random.choice(("yes", "yes", "no", "unknown", None)))
    _put(facts, "ever_neuro_symptoms", random.choice(("yes", "no", "no", "unknown", None)))
    if chance() < 0.4:
        facts["treatment_duration"] = random.choice(("2 months", "3 months", "2 years", "unknown"))
    if chance() < 0.3:
        facts["b12_sample_context"] = random.choice(("untreated", "on_tablets", "unknown"))
    if chance() < 0.3 and facts.get("b12_route") == "im":
        facts["last_injection_date"] = "2025-06-30"
    if chance() < 0.2:
        facts["b12_form"] = random.choice(("cyanocobalamin", "hydroxocobalamin"))
    if chance() < 0.2:
        facts["symptom_response"] = random.choice(("recurred", "resolved", "not_applicable"))
    return facts


def _put(facts: Json, name: str, value: object) -> None:
    if value is not None:
        facts[name] = value
