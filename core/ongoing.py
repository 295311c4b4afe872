"""The plan of a running treatment: what is given on, and what changes from what to what."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from core.case import Case
from core.findings import (
    ANATOMICAL,
    EVER_NEURO,
    IN_LOADING,
    INTERVAL_TOO_LONG,
    INTO_VEIN,
    ON_INJECTIONS,
    ON_OTHER_ROUTE,
    ON_TABLETS,
    WRONG_FORM,
)
from core.frequency import Frequency
from core.measurement import Measurement
from core.regimens import (
    ALTERNATE_DAYS,
    EVERY_2_MONTHS,
    EVERY_2_TO_3_MONTHS,
    EVERY_MONTH,
    THREE_TIMES_WEEKLY,
    Interval,
    Loading,
    Regimen,
)
from core.relations import weeks_between
from core.rules.review import CONTINUES, COURSE_GOES_ON, REVIEW
from core.rules.review.steps import LADDER, Step
from core.thresholds import (
    OVER_1_MONTH,
    OVER_1_WEEK,
    OVER_2_MONTHS,
    OVER_2_WEEKS,
    OVER_4_DAYS,
)
from core.truth import Missing, Truth

# Where each rung of the ladder begins; what is denser than all of them is the last rung.
_RUNGS = (OVER_2_MONTHS, OVER_1_MONTH, OVER_2_WEEKS, OVER_1_WEEK, OVER_4_DAYS)
_MONTHLY_RUNG = 2
# How many weeks a month and a week hold at least, and how much more still counts as the same.
_WEEKS = {"month": 4, "week": 1}
_SLACK = Fraction("1.1")


@dataclass(frozen=True, slots=True)
class Ongoing:
    """What a running treatment comes to, where no new course begins."""

    route: str | None
    loading: Loading | None = None
    maintenance: Interval | None = None
    oral: dict[str, Any] | None = None


def usual_interval(case: Case) -> Interval:
    """Give the maintenance that is printed for this patient, the densest that applies (C-69)."""
    if ANATOMICAL.holds(case):
        return EVERY_MONTH
    return EVERY_2_MONTHS if EVER_NEURO.holds(case) else EVERY_2_TO_3_MONTHS


def interval_now(case: Case) -> str:
    """Say the present time between injections as it was given."""
    interval, often = case.value("injection_interval"), case.value("b12_frequency")
    if isinstance(interval, Measurement):
        return interval.given.removeprefix("every ")
    if isinstance(often, Frequency) and often.times == 1:
        return often.unit if often.every == 1 else f"{often.every} {often.unit}s"
    return often.text if isinstance(often, Frequency) else "the present interval"


def interval_next(case: Case) -> tuple[str, Interval | None]:
    """Give the next time between injections; None where the present one is not known."""
    step: Step | None = REVIEW.gives(case)
    usual = usual_interval(case)
    if step is not None and step.does == "next_dose_now" and not INTERVAL_TOO_LONG.holds(case):
        given = _as_given(case)
        return (interval_now(case), given) if given else (usual.time, usual)
    if step is None or step.does in {"usual_interval", "maintenance", "next_dose_now"}:
        return usual.time, usual
    if step.does == "monthly":
        return LADDER[_MONTHLY_RUNG]
    now = _rung(case)
    if now is None:
        return "a shorter one", None
    lowest = next((i for i, (_, rung) in enumerate(LADDER) if rung == usual), 0)
    return LADDER[min(max(now + step.rungs, lowest), len(LADDER) - 1)]


def _rung(case: Case) -> int | None:
    weeks = weeks_between(case.value("injection_interval"), case.value("b12_frequency"))
    if weeks is None:
        return None
    above = (i for i, line in enumerate(_RUNGS) if line.test(weeks) is Truth.YES)
    return next(above, len(_RUNGS))


def ongoing(case: Case, step: Step) -> Ongoing:
    """Give what is given on, unless a new course begins."""
    if step.does in {"stop_with_a_clinician", "new_course", "monthly_prevention"}:
        return Ongoing(None)
    if ON_INJECTIONS.holds(case) or INTO_VEIN.holds(case):
        return _injections(case, step)
    if ON_TABLETS.holds(case):
        route = _route(case)
        # A nasal spray is no route of the documents.
        return Ongoing(None) if route == "nasal" else Ongoing(route, oral=_tablets(case))
    return Ongoing(None)


def _injections(case: Case, step: Step) -> Ongoing:
    if COURSE_GOES_ON.holds(case) or (step.does == "next_dose_now" and IN_LOADING.holds(case)):
        course = ALTERNATE_DAYS if EVER_NEURO.holds(case) else THREE_TIMES_WEEKLY
        return Ongoing("im", course, usual_interval(case))
    kept = step.does in {"as_before", "next_dose_now"}
    if kept and not INTERVAL_TOO_LONG.holds(case):
        return Ongoing("im", maintenance=_as_given(case) or usual_interval(case))
    if kept:
        return Ongoing("im", maintenance=usual_interval(case))
    return Ongoing("im", maintenance=interval_next(case)[1])


def _as_given(case: Case) -> Interval | None:
    """Give the present interval: the rung it stands on, or else the whole weeks or days of it."""
    weeks = weeks_between(case.value("injection_interval"), case.value("b12_frequency"))
    if weeks is None or weeks.low is None:
        return None
    for _, rung in LADDER:
        if rung.unit != "day" and 0 <= weeks.low - _WEEKS[rung.unit] * rung.longest < _SLACK:
            return rung
    if weeks.low >= 1:
        return Interval(int(weeks.low), int(weeks.low), "week")
    days = max(int(weeks.low * 7), 1)
    return Interval(days, days, "day")


def _tablets(case: Case) -> dict[str, Any] | None:
    dose = case.value("b12_dose")
    if not isinstance(dose, Measurement) or not dose.is_exact or dose.low is None:
        return None
    often, form = case.value("b12_frequency"), case.value("b12_form")
    named = [] if isinstance(form, Missing) or form == "other" else [form]
    if WRONG_FORM.holds(case):
        named = ["methylcobalamin"]
    return {
        "dose_mcg": [int(dose.low), int(dose.low)],
        "every": often.text if isinstance(often, Frequency) and often.per_day != 1 else "day",
        "forms": named or ["methylcobalamin"],
        "role": "maintenance",
    }


def next_injection(case: Case) -> str:
    """Say when the next injection is due: now, or a date in calendar months or days (C-68)."""
    last, today = case.value("last_injection_date"), case.value("today")
    given = _as_given(case) if CONTINUES.holds(case) else None
    interval = given or interval_next(case)[1]
    if isinstance(last, Missing) or interval is None:
        return "date not known"
    if interval.unit == "month":
        due = _months_on(last, interval.shortest)
    else:
        due = last + timedelta(days=interval.shortest * (7 if interval.unit == "week" else 1))
    return "now" if not isinstance(today, Missing) and due <= today else due.isoformat()


def _months_on(day: date, months: int) -> date:
    """Count calendar months on; a day that the month lacks becomes its last one."""
    year, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))


def changes(case: Case, step: Step, regimen: Regimen | None) -> list[dict[str, str]]:
    """Name each part of the treatment that changes, from what to what."""
    found = [_change(case, step, regimen)] if step.verdict == "change" else []
    if step.does == "next_dose_now" and INTERVAL_TOO_LONG.holds(case):
        found.append(_from_to("interval", interval_now(case), usual_interval(case).time))
    if WRONG_FORM.holds(case) and not (regimen and regimen.route != _route(case)):
        found.append(_form(case))
    return found


def _change(case: Case, step: Step, regimen: Regimen | None) -> dict[str, str]:
    route = _route(case)
    match step.does:
        case "stop_with_a_clinician":
            change = "treatment", "running", "a stop decided with a clinician"
        case "next_dose_now":
            change = "next_injection", "overdue", "now"
        case "maintenance" if route == "im":
            change = "phase", "loading", "maintenance"
        case "tablets_while_injections_wait" | "tablets_instead":
            change = "route", route, "oral"
        case "new_course" | "monthly_prevention" if regimen:
            change = _to_course(case, route, regimen)
        case "monthly_prevention" | "maintenance" | "new_course":
            change = "route", route, "im"
        case _:
            change = "interval", interval_now(case), interval_next(case)[0]
    return _from_to(*change)


def _to_course(case: Case, route: str, regimen: Regimen) -> tuple[str, str, str]:
    if regimen.route != route:
        return "route", route, regimen.route
    dose = regimen.oral
    if dose and not regimen.loading:
        to = f"{dose.low} mcg" if dose.low == dose.high else f"{dose.low}-{dose.high} mcg"
        return "dose", _dose(case), f"{to} a day"
    schedule = regimen.loading.schedule if regimen.loading else "maintenance"
    return "schedule", interval_now(case), schedule


def _form(case: Case) -> dict[str, str]:
    to = "hydroxocobalamin" if ON_INJECTIONS.holds(case) else "methylcobalamin"
    return _from_to("form", "cyanocobalamin", to)


def _route(case: Case) -> str:
    if ON_INJECTIONS.holds(case):
        return "im"
    if ON_OTHER_ROUTE.holds(case) or INTO_VEIN.holds(case):
        return str(case.value("b12_route"))
    return "oral" if ON_TABLETS.holds(case) else "not known"


def _dose(case: Case) -> str:
    dose = case.value("b12_dose")
    return dose.given if isinstance(dose, Measurement) else "not known"


def _from_to(what: str, before: str, after: str) -> dict[str, str]:
    return {"what": what, "from": before, "to": after}
