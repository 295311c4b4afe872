"""Plans that a person may name, and what in an answer makes each of them the plan."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from core.conditions import Condition
from core.regimens import (
    EVERY_2_MONTHS,
    EVERY_2_TO_3_MONTHS,
    EVERY_MONTH,
    FIRST_INJECTION,
    INJECTION_THEN_TABLETS,
    INJECTIONS,
    INJECTIONS_OR_TABLETS,
    NERVES,
    Prophylaxis,
)
from core.rules.folate import FOLIC_ACID
from core.rules.formulation import FORMS
from core.rules.maintenance import DURATION, MAINTENANCE
from core.rules.offers import FALLBACK
from core.rules.prevention import PREVENTION, PREVENTS_BY_INJECTION
from core.rules.regimen import INJECTED, REGIMEN, TABLETS_ONLY
from core.rules.review import REVIEW
from core.rules.review.steps import MONTHLY, STOP_TOGETHER, TABLETS_INSTEAD
from core.rules.verdict import PREVENTS, TESTS, TREATS, VERDICT
from core.tables import Decided, Table

Plan = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Wish:
    """A plan by its name.

    Attributes:
        label: its name in a sentence.
        is_so: whether an answer's verdict and plan are this.
        table: the decision that gives it or gives something else.
        goal: the condition under which it is given; None where no rule gives it.
        asked_for: the route of which a rule speaks to whoever asks for it.
        said: the rules that speak of it to everyone.
    """

    label: str
    is_so: Callable[[str, Plan], bool]
    table: Table
    goal: Condition | None
    asked_for: str | None = None
    said: tuple[str, ...] = ()


def _by(route: str) -> Callable[[str, Plan], bool]:
    return lambda _, plan: plan["route"] == route


def _first_course(*schedules: str) -> Callable[[str, Plan], bool]:
    return lambda _, plan: bool(plan["loading"]) and plan["loading"]["schedule"] in schedules


def _every(*months: list[int]) -> Callable[[str, Plan], bool]:
    def is_so(_: str, plan: Plan) -> bool:
        often = plan["maintenance"] or {}
        prevention = plan["prophylaxis"] or {}
        monthly = prevention.get("every") == "month" and plan["route"] == prevention["route"]
        return often.get("every_months") in months or ([1, 1] in months and monthly)

    return is_so


def _lasting(*durations: str) -> Callable[[str, Plan], bool]:
    def is_so(_: str, plan: Plan) -> bool:
        courses = (plan[part] for part in ("maintenance", "oral", "prophylaxis"))
        return next((c["duration"] for c in courses if c), None) in durations

    return is_so


def _concludes(verdict: str) -> Callable[[str, Plan], bool]:
    return lambda found, _: found == verdict


def _prevents_by(route: str) -> Condition:
    gives = [rule.gives for rule in PREVENTION.rules if _route(rule.gives) == route]
    return PREVENTS & Decided(PREVENTION, *gives)


def _route(prophylaxis: Prophylaxis | None) -> str:
    return prophylaxis.first.route if prophylaxis and prophylaxis.first else ""


@cache
def wishes() -> Mapping[str, Wish]:
    """Give every plan that may be named, by its key."""
    tablets = TABLETS_ONLY | _prevents_by("oral") | Decided(REVIEW, TABLETS_INSTEAD) | FALLBACK
    injections = INJECTED | PREVENTS_BY_INJECTION
    both_forms = ("methylcobalamin", "cyanocobalamin")
    return {
        "oral": Wish("tablets", _by("oral"), REGIMEN, tablets),
        "im": Wish("injections", _by("im"), REGIMEN, injections),
        "alternate_days": Wish(
            "injections on alternate days",
            _first_course("alternate_days"),
            REGIMEN,
            Decided(REGIMEN, NERVES),
        ),
        "three_times_weekly": Wish(
            "injections three times a week",
            _first_course("three_times_weekly_2_weeks"),
            REGIMEN,
            Decided(REGIMEN, INJECTIONS, INJECTIONS_OR_TABLETS),
        ),
        "single": Wish(
            "a single first injection",
            _first_course("single_dose"),
            REGIMEN,
            Decided(REGIMEN, FIRST_INJECTION, INJECTION_THEN_TABLETS),
        ),
        "monthly": Wish(
            "monthly injections",
            _every([1, 1]),
            MAINTENANCE,
            Decided(MAINTENANCE, EVERY_MONTH) | Decided(REVIEW, MONTHLY),
        ),
        "2_months": Wish(
            "injections every 2 months",
            _every([2, 2]),
            MAINTENANCE,
            Decided(MAINTENANCE, EVERY_2_MONTHS),
        ),
        "3_months": Wish(
            "injections every 3 months",
            _every([2, 3], [3, 3]),
            MAINTENANCE,
            Decided(MAINTENANCE, EVERY_2_TO_3_MONTHS),
        ),
        "lifelong": Wish(
            "treatment for life", _lasting("lifelong"), DURATION, Decided(DURATION, "lifelong")
        ),
        "for_a_time": Wish(
            "treatment for a time only",
            _lasting("while_cause_persists", "review"),
            DURATION,
            Decided(DURATION, "while_cause_persists", "review"),
        ),
        "stop": Wish(
            "an end of the treatment",
            lambda verdict, plan: verdict == "change" and plan["route"] is None,
            REVIEW,
            Decided(REVIEW, STOP_TOGETHER),
            said=("do-not-stop",),
        ),
        "test_first": Wish("tests before treatment", _concludes("test_first"), VERDICT, TESTS),
        "treat_now": Wish("treatment now", _concludes("treat_now"), VERDICT, TREATS),
        "prevent": Wish("prevention", _concludes("prevent"), VERDICT, PREVENTS),
        "no_treatment": Wish(
            "no treatment", _concludes("no_treatment"), VERDICT, Decided(VERDICT, "no_treatment")
        ),
        "folic_acid": Wish(
            "folic acid",
            lambda _, plan: plan["folic_acid"] == "allowed_5mg_4_months",
            FOLIC_ACID,
            Decided(FOLIC_ACID, "allowed_5mg_4_months"),
            said=("no-folic-acid-first", "folate-low-too"),
        ),
        "cyanocobalamin": Wish(
            "cyanocobalamin",
            lambda _, plan: bool(plan["oral"]) and "cyanocobalamin" in plan["oral"]["forms"],
            FORMS,
            tablets & Decided(FORMS, both_forms),
            said=(
                "hydroxocobalamin-first",
                "weak-kidneys",
                "diabetic-kidneys",
                "kidneys-not-known",
            ),
        ),
        "methylcobalamin": Wish(
            "methylcobalamin", lambda _, plan: plan["drug"] == "methylcobalamin", REGIMEN, tablets
        ),
        "hydroxocobalamin": Wish(
            "hydroxocobalamin",
            lambda _, plan: plan["drug"] == "hydroxocobalamin",
            REGIMEN,
            injections,
        ),
        "sublingual": Wish(
            "B12 under the tongue",
            _by("sublingual"),
            REGIMEN,
            _prevents_by("sublingual"),
            "sublingual",
        ),
        "iv": Wish("B12 into a vein", _by("iv"), REGIMEN, None, "iv", ("no-vein",)),
        "nasal": Wish("a nasal spray", _by("nasal"), REGIMEN, None, "nasal"),
    }
