"""The plan: the outcomes of the decision tables put together in the contract's shape."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from core.conditions import Case
from core.ongoing import Ongoing, changes, ongoing
from core.regimens import (
    IM_COURSE,
    ORAL_FALLBACK,
    ORAL_RAISED,
    ORAL_SURGERY,
    TABLETS_AS_BRIDGE,
    Dose,
    Interval,
    Prophylaxis,
    Regimen,
)
from core.rules.folate import FOLATE_WARNING, FOLIC_ACID
from core.rules.formulation import FORMS, FORMULATION
from core.rules.injection import ANY_INJECTION, INJECTION
from core.rules.maintenance import DURATION, MAINTENANCE
from core.rules.monitoring import MONITORING, PANEL
from core.rules.offers import FALLBACK, OFFERS, TREATED_BY_INJECTION
from core.rules.prevention import PREVENTION, PREVENTS_BY_INJECTION
from core.rules.referrals import EMERGENCY_LINE, REFERRALS
from core.rules.regimen import INJECTED, REGIMEN
from core.rules.review import CONTINUES, FORM_CHANGES, REVIEW, TO_PREVENTION
from core.rules.special import SPECIAL
from core.rules.tests_now import TESTS_NOW
from core.rules.verdict import FOLLOWED_UP, VERDICT
from core.rules.workup import WORKUP
from core.tables import Rule

if TYPE_CHECKING:
    from core.rules.review.steps import Step

# Tablets for those who refuse injections, the more particular first.
_IN_PLACE_OF_INJECTIONS = (ORAL_RAISED, ORAL_SURGERY, ORAL_FALLBACK)
_IS_REFUSED = FALLBACK & (TREATED_BY_INJECTION | TO_PREVENTION) & ~CONTINUES
_FORM_STAYS = CONTINUES & ~FORM_CHANGES
_TREATED_MONTHS = [3, 6, 12]


def plan(case: Case, say: Callable[[Rule], str]) -> dict[str, Any]:
    """Give the plan's JSON for a patient; lists may be empty, single values null.

    ``say`` words a rule for the audience.
    """
    verdict = VERDICT.gives(case)
    treated = _treated(case)
    regimen, step = treated.regimen, treated.step
    injection = INJECTION.gives(case)
    return {
        **_course(case, treated),
        "alternatives": [
            dose.to_json()
            for dose in (
                *_others(regimen),
                *(d for d in OFFERS.all_given(case) if d not in _IN_PLACE_OF_INJECTIONS),
            )
        ],
        "prophylaxis": _prophylaxis(treated.prophylaxis),
        "branches": [],
        "change": changes(case, step, regimen) if step else [],
        "refer": _referrals(case, say),
        "avoid": _avoid(case, treated.route),
        "tests_now": list(TESTS_NOW.all_given(case)),
        "tests_gate_treatment": verdict == "test_first",
        "workup": list(WORKUP.all_given(case)),
        "monitoring": _monitoring(case, verdict),
        "folic_acid": FOLIC_ACID.gives(case) or "not_applicable",
        "injection": "not_applicable" if FALLBACK.holds(case) else injection or "not_applicable",
    }


def course(case: Case) -> dict[str, Any]:
    """Give of the plan only what is given: drug, route, course, maintenance, tablets, prevention."""
    treated = _treated(case)
    return {**_course(case, treated), "prophylaxis": _prophylaxis(treated.prophylaxis)}


@dataclass(frozen=True, slots=True)
class _Treated:
    """What is given: a course that begins, or what runs, or prevention."""

    regimen: Regimen | None
    step: "Step | None"
    on: Ongoing
    prophylaxis: Prophylaxis | None
    route: str | None


def _treated(case: Case) -> _Treated:
    regimen: Regimen | None = REGIMEN.gives(case)
    step: Step | None = REVIEW.gives(case)
    if INJECTION.gives(case) == "hold":
        regimen = TABLETS_AS_BRIDGE
    elif _IS_REFUSED.holds(case):
        regimen = _fallback(case)
    prophylaxis = _prevention(case)
    prevents = VERDICT.gives(case) == "prevent" or TO_PREVENTION.holds(case)
    first = prophylaxis.first if prophylaxis and prevents else None
    on = ongoing(case, step) if step and not regimen else Ongoing(None)
    route = regimen.route if regimen else first.route if first else on.route
    return _Treated(regimen, step, on, prophylaxis, route)


def _course(case: Case, treated: _Treated) -> dict[str, Any]:
    regimen, on = treated.regimen, treated.on
    return {
        "drug": _drug(case, treated.route),
        "route": treated.route,
        "loading": _loading(regimen, on),
        "maintenance": _maintenance(case, regimen, on),
        "oral": _oral(case, regimen, on),
    }


def _others(regimen: Regimen | None) -> tuple[Dose, ...]:
    return regimen.alternatives if regimen else ()


def _fallback(case: Case) -> Regimen:
    """Tablets in place of the injections that are wanted but refused (C-57, C-59)."""
    course = (IM_COURSE,) if INJECTED.holds(case) else ()
    return Regimen("oral", oral=_in_place(case), role="fallback", alternatives=course)


def _in_place(case: Case) -> Dose:
    given = OFFERS.all_given(case)
    return next((dose for dose in _IN_PLACE_OF_INJECTIONS if dose in given), ORAL_FALLBACK)


def _prevention(case: Case) -> Prophylaxis | None:
    """Prevention as printed, or with tablets in front where its injections are refused."""
    printed: Prophylaxis | None = PREVENTION.gives(case)
    if printed and printed.first and FALLBACK.holds(case) and PREVENTS_BY_INJECTION.holds(case):
        tablets = _in_place(case)
        others = (printed.first, *(d for d in printed.others if d != tablets))
        return replace(printed, first=tablets, others=others)
    return printed


def _drug(case: Case, route: str | None) -> str | None:
    if route is None:
        return None
    if route == "im":
        return "hydroxocobalamin"
    kept = case.value("b12_form") if _FORM_STAYS.holds(case) else None
    return "cyanocobalamin" if kept == "cyanocobalamin" else "methylcobalamin"


def _loading(regimen: Regimen | None, on: Ongoing) -> dict[str, Any] | None:
    course = regimen.loading if regimen else on.loading
    return course.to_json() if course else None


def _maintenance(case: Case, regimen: Regimen | None, on: Ongoing) -> dict[str, Any] | None:
    duration = DURATION.gives(case)
    if regimen is None:
        return on.maintenance.to_json(duration) if on.maintenance else None
    if regimen.loading is None:
        return None
    interval = MAINTENANCE.gives(case)
    if isinstance(interval, Interval):
        return interval.to_json(duration)
    oral: Dose = interval
    return {
        "dose_mcg": [oral.low, oral.high],
        "route": "oral",
        "every_months": None,
        "every": {"n": [1, 1], "unit": "day"},
        "duration": duration,
    }


def _oral(case: Case, regimen: Regimen | None, on: Ongoing) -> dict[str, Any] | None:
    if on.oral:
        return {**on.oral, "duration": DURATION.gives(case)}
    if regimen is None or regimen.oral is None:
        return None
    bridge = regimen.role == "bridge"
    return {
        "dose_mcg": [regimen.oral.low, regimen.oral.high],
        "every": regimen.oral.every,
        "forms": list(FORMS.gives(case) or ("methylcobalamin",)),
        "role": regimen.role,
        "duration": "review" if bridge else DURATION.gives(case),
    }


def _prophylaxis(prophylaxis: Prophylaxis | None) -> dict[str, Any] | None:
    if prophylaxis is None:
        return None
    others = [dose.to_json() for dose in prophylaxis.others]
    if prophylaxis.first is None:
        first: dict[str, Any] = {"route": None, "dose_mcg": None, "every": None, "cites": []}
    else:
        first = prophylaxis.first.to_json()
    return {**first, "duration": prophylaxis.duration, "alternatives": others}


def _referrals(case: Case, say: Callable[[Rule], str]) -> list[dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for table in (EMERGENCY_LINE, REFERRALS, SPECIAL):
        for rule in table.fired(case):
            if isinstance(rule.gives, tuple):
                to, when = rule.gives
                found.setdefault(to, {"to": to, "when": when, "why": say(rule)})
    return list(found.values())


def _avoid(case: Case, route: str | None) -> list[str]:
    avoided = set(FORMULATION.all_given(case))
    if ANY_INJECTION.holds(case) and not FALLBACK.holds(case):
        avoided.add("cyanocobalamin")
    if PREVENTION.gives(case) or OFFERS.all_given(case) or case.value("requested_route") == "iv":
        avoided.add("intravenous")
    if route is not None:
        avoided.add("intravenous")
    if FOLATE_WARNING.fired(case) and FOLIC_ACID.gives(case) != "allowed_5mg_4_months":
        avoided.add("folic_acid")
    return [word for word in ("cyanocobalamin", "intravenous", "folic_acid") if word in avoided]


def _monitoring(case: Case, verdict: str) -> dict[str, Any] | None:
    items = MONITORING.all_given(case)
    extra = [
        {"every_months": rule.gives[0], "items": list(rule.gives[1]), "cites": list(rule.cites)}
        for rule in PANEL.fired(case)
    ]
    if not items and not extra:
        return None
    treated = verdict == "treat_now" or FOLLOWED_UP.holds(case)
    return {
        "months": _TREATED_MONTHS if treated else [],
        "then": "annual_when_stable" if treated else "annual" if verdict == "prevent" else None,
        "items": list(items),
        "extra": extra,
    }
