"""From a patient to what follows: the decisions, the plan, what is said, what is open."""

from collections import ChainMap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from core.asking import APPLIES, ASK_ORDER, ASKABLE
from core.case import bit, link
from core.conditions import NO, YES, Case
from core.findings import LOW, MACROCYTIC_ANEMIA, MALABSORPTION, NEURO
from core.ongoing import interval_next, interval_now, next_injection
from core.patient import Patient
from core.plan import plan
from core.rules import (
    branches,
    classes,
    due,
    evidence,
    folate,
    formulation,
    injection,
    limits,
    maintenance,
    monitoring,
    offers,
    pitfalls,
    prevention,
    referrals,
    regimen,
    review,
    special,
    stroke,
    tests_now,
    urgency,
    verdict,
    why_levels,
    why_person,
    workup,
)
from core.tables import Rule, Table
from core.truth import Missing
from core.values import Values

_BITS = {name: bit(name) for name in ASK_ORDER}

# The tables in the order in which their statements are said and their facts are asked.
TABLES: tuple[Table, ...] = (
    referrals.EMERGENCY_LINE,
    urgency.URGENCY,
    verdict.VERDICT,
    review.REVIEW,
    why_levels.LEVEL_STEPS,
    why_levels.MARKER_STEPS,
    why_person.SYMPTOM_STEPS,
    why_person.RISK_STEPS,
    regimen.REGIMEN,
    offers.OFFERS,
    maintenance.MAINTENANCE,
    prevention.PREVENTION,
    maintenance.DURATION,
    branches.BRANCHES,
    why_person.ROUTE_STEPS,
    formulation.ROUTE_NOTES,
    injection.INJECTION,
    formulation.FORMS,
    formulation.FORMULATION,
    referrals.REFERRALS,
    stroke.STROKE,
    special.SPECIAL,
    tests_now.TESTS_NOW,
    workup.WORKUP,
    folate.FOLIC_ACID,
    folate.FOLATE_WARNING,
    pitfalls.PITFALLS,
    monitoring.MONITORING,
    monitoring.PANEL,
    due.DUE,
    evidence.EVIDENCE,
    limits.LIMITS,
)

# Those and the classes of values, which label a patient and decide nothing by themselves.
ALL_TABLES: tuple[Table, ...] = (classes.LEVEL, classes.MMA, classes.HOMOCYSTEINE, *TABLES)
link((*ALL_TABLES, *APPLIES.values()), APPLIES)

# Facts that split the plan while they are not known, and how the plan reads if they hold.
_SPLITS: tuple[tuple[str, str, Any, Mapping[str, str]], ...] = (
    ("neuro_symptoms", "yes", NEURO, {"peripheral_neuropathy": "yes"}),
    ("malabsorption", "yes", MALABSORPTION, {"other_malabsorption": "yes"}),
    ("macrocytic_anemia", "yes", LOW & MACROCYTIC_ANEMIA, {"anemia": "yes", "macrocytosis": "yes"}),
)


@dataclass(frozen=True)
class Assessment:
    """What follows for one patient; every patient has one, however little is known."""

    patient: Patient
    case: Case

    @property
    def audience(self) -> str:
        """Give who is told; unknown counts as a patient (C-05)."""
        audience = self.patient.audience
        return "patient" if isinstance(audience, Missing) else audience

    @property
    def verdict(self) -> Rule:
        """Give the rule that settled the verdict."""
        return verdict.VERDICT.fired(self.case)[0]

    @property
    def urgency(self) -> str:
        """Give emergency, same_day, within_7_days or routine."""
        return str(urgency.URGENCY.gives(self.case))

    @cached_property
    def fired_by_table(self) -> tuple[tuple[str, Rule], ...]:
        """Give every rule that fired with its table's name, in the order in which it is said."""
        return tuple((table.name, rule) for table in TABLES for rule in table.fired(self.case))

    @property
    def fired(self) -> tuple[Rule, ...]:
        """Give every rule that fired."""
        return tuple(rule for _, rule in self.fired_by_table)

    @cached_property
    def plan(self) -> dict[str, Any]:
        """Give the plan in the contract's shape."""
        whole = plan(self.case, self.say)
        whole["branches"] = list(self._branches(whole))
        return whole

    def say(self, rule: Rule) -> str:
        """Word a rule for the audience, with this patient's values."""
        if rule.says is None:
            return ""
        said = rule.says.for_(self.audience).format_map(self.values)
        return f"{self._waiting} {said}" if rule in self._of_injections else said

    @cached_property
    def _waiting(self) -> str:
        """Say for when an injection course is meant that cannot be given today."""
        if injection.HELD.holds(self.case):
            return "Once injections are possible:"
        return "If injections become possible:"

    @cached_property
    def _of_injections(self) -> frozenset[Rule]:
        """Give the rules that speak of injections, where none can be given today."""
        if not (injection.HELD | offers.FALLBACK).holds(self.case):
            return frozenset()
        tables = [regimen.REGIMEN, maintenance.MAINTENANCE, prevention.PREVENTION]
        if (review.NEW_COURSE | review.TO_PREVENTION).holds(self.case):
            tables.append(review.REVIEW)
        return frozenset(rule for table in tables for rule in table.fired(self.case))

    @cached_property
    def values(self) -> Mapping[str, str]:
        """Give this patient's values in words, for the texts of the rules."""
        words: dict[str, str] = {}
        if review.REVIEW.fired(self.case):
            words["interval_now"] = interval_now(self.case)
            words["interval_next"] = interval_next(self.case)[0]
            words["next_injection"] = next_injection(self.case)
        return ChainMap(words, Values(self.patient.facts()))  # type: ignore[arg-type]  # only read

    def _branches(self, whole: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        if not whole["loading"] and not whole["oral"]:
            return
        for name, value, condition, facts in _SPLITS:
            if condition.truths(self.case) in (YES, NO):
                continue
            case = Case({**self.case.facts, **facts}, APPLIES)
            other = plan(case, self.say)
            if (other["loading"], other["maintenance"]) != (whole["loading"], whole["maintenance"]):
                cites = [c for r in regimen.REGIMEN.fired(case) for c in r.cites]
                yield {
                    "if": {name: value},
                    "loading": other["loading"],
                    "maintenance": other["maintenance"],
                    "cites": cites,
                }


def assess(patient: Patient) -> Assessment:
    """Work out what follows for a patient; total: unknown facts are facts like others."""
    return Assessment(patient, Case(patient.facts(), APPLIES))


@dataclass(frozen=True, slots=True)
class Openings:
    """Which facts can still change the answer.

    Attributes:
        facts: those not asked yet that can, most decisive first.
        reachable: those and the ones that may come to be open, depending on others.
        case: the patient as looked at.
    """

    facts: tuple[str, ...]
    reachable: frozenset[str]
    case: Case


def openings(patient: Patient, before: Openings | None = None) -> Openings:
    """Look at every completion of what was not asked yet, and see which facts matter.

    ``before``: those of the same patient with fewer facts; what is as it was then is not
    looked at again.
    """
    facts = patient.facts()
    case = before.case.but(facts) if before else Case(facts, APPLIES, ASKABLE)
    return _openings(case)


def _openings(case: Case) -> Openings:
    found = _undecided(case)
    return Openings(tuple(n for n in found if _applies(case, n)), frozenset(found), case)


def open_facts(patient: Patient) -> tuple[str, ...]:
    """Give the facts not asked yet that can still change the answer, most decisive first.

    A fact counts when some decision (verdict, urgency, plan, tests, warnings, monitoring)
    rests on it while the others may turn out either way; wording alone does not count.
    """
    return openings(patient).facts


def unsettled_facts(patient: Patient) -> Mapping[str, tuple[Table, ...]]:
    """Give the facts, asked in vain or still open, whose being unknown leaves the answer open.

    With each the decisions that it could change, the most important first.
    """
    facts = patient.facts()
    case = Case({n: v for n, v in facts.items() if v is not Missing.UNKNOWN}, APPLIES, ASKABLE)
    decisive, open_ = _openings(case).facts, _openings(case.but(facts)).facts
    return {
        name: tuple(table for table in TABLES if _BITS[name] & table.lacking(case, YES))
        for name in decisive
        if name in open_ or facts[name] is Missing.UNKNOWN
    }


def _applies(case: Case, name: str) -> bool:
    return name not in APPLIES or APPLIES[name].holds(case)


def _undecided(case: Case) -> list[str]:
    """Give the facts on which some decision rests, those of the first decisions first."""
    found: list[str] = []
    seen = case.answered
    for table in TABLES:
        if more := table.lacking(case, YES) & ~seen:
            found += (name for name, one in _BITS.items() if one & more)
            seen |= more
    return found
