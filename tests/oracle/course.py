"""What follows from a patient file about the treatment that runs (patient fields, group 9)."""

from dataclasses import dataclass
from datetime import date

from tests.oracle.found import INJECTIONS, TAKEN, Found
from tests.oracle.reading import (
    DAYS_A_MONTH,
    Json,
    Truth,
    both,
    either,
    exact,
    invert,
    per_month,
    span,
    under,
    word,
    yes_no,
)


@dataclass(slots=True)
class Running:
    """What is known of the running treatment; months where it is a time."""

    route: str
    injected: bool
    tablets: bool
    phase: str
    response: str
    dosed: bool  # dose and frequency are known
    enough: Truth  # 1000 mcg a day or more
    long_enough: Truth  # 3 months or more
    oral_failure: Truth
    interval: float | None
    overdue: float | None  # of an interval
    lapsed: Truth


def running(patient: Json, f: Found) -> Running:
    """Derive what is known of the running treatment."""
    route = patient.get("b12_route", "unknown")
    if route == "unknown":
        route = TAKEN.get(patient.get("b12_sample_context", ""), "unknown")
    dose, often = exact(patient, "b12_dose"), per_month(patient.get("b12_frequency"))
    daily = None if dose is None or often is None else dose * often / float(DAYS_A_MONTH)
    enough = "unknown" if daily is None else yes_no(daily > 999.99)
    long_enough = invert(under(patient, "treatment_duration", 3))
    if long_enough == "unknown":  # the time on the present route stands in
        long_enough = invert(under(patient, "months_since_start", 3))
    interval = exact(patient, "injection_interval")
    if interval is None and route in INJECTIONS and often:
        interval = 1 / often
    overdue = _overdue(patient, interval) if route in INJECTIONS else None
    return Running(
        route=route,
        injected=route in INJECTIONS,
        tablets=route in {"oral", "sublingual"},
        phase=_phase(patient, interval),
        response=patient.get("symptom_response", "unknown"),
        dosed=daily is not None,
        enough=enough,
        long_enough=long_enough,
        oral_failure=both(
            "unknown" if route == "unknown" else yes_no(route == "oral"),
            enough,
            # Not known counts as long enough and as taken reliably (C-58).
            "yes" if long_enough == "unknown" else long_enough,
            yes_no(patient.get("adherence") != "missed_doses"),
            f.at_most,
        ),
        interval=interval,
        overdue=overdue,
        lapsed=either(
            word(patient, "recurrence_timing", "after_lapse"),
            "unknown" if overdue is None else yes_no(overdue > 0.5),
        ),
    )


def _phase(patient: Json, interval: float | None) -> str:
    """Give the phase; not known, the time between injections tells it (patient fields, 9)."""
    phase: str = patient.get("treatment_phase", "unknown")
    if phase != "unknown" or interval is None:
        return phase
    return "maintenance" if interval > 13 / 30.44 else "loading" if interval < 4 / 30.44 else phase


def _overdue(patient: Json, interval: float | None) -> float | None:
    last, today = patient.get("last_injection_date", "unknown"), patient.get("today")
    if last == "unknown" or not today or not interval:
        return None
    days = (date.fromisoformat(today) - date.fromisoformat(last)).days
    return days / float(DAYS_A_MONTH) / interval - 1


def months(patient: Json, name: str) -> float | None:
    """Give the least time that a duration stands for, in months."""
    found = span(name, patient.get(name))
    return None if found is None else float(found.low)
