"""Ways in which what was not asked may turn out, and the search for two that differ by one fact."""

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from random import Random
from typing import Any

from core.asking import APPLIES
from core.case import Case
from core.consistency import contradictions
from core.explain.classes import classes, none_of
from core.fields import Kind, fields
from core.patient import Patient
from core.patient_file import read_facts
from core.truth import Missing
from tests.asking.outcome import outcome

# What says that there is nothing, so that most completions stay near what people have.
_NOTHING = ("not_tested", "omnivore", "not_applicable")
_SOME = ("ileal_resection", "metformin_duration", "ppi_duration", "h2_blocker_duration")
_SHARES = (0.95, 0.8, 0.5, 0.2)


def values(name: str, facts: Mapping[str, Any]) -> tuple[Any, ...]:
    """Give one value of each class of a fact, "yes" without a figure, and that it is not known."""
    some = (read_facts(name, "yes")[name],) if name in _SOME else ()
    return (Missing.UNKNOWN, *some, *classes(name, facts))


@cache
def nothing(name: str) -> Any:  # noqa: ANN401 - a value of any field's type
    """Give the value that says there is none, or None where no value does."""
    field = fields()[name]
    if field.kind in {Kind.SEVERAL, Kind.CHECKS}:
        return ()
    if (none := none_of(name, {})) is not None:
        return none
    return next((word for word in _NOTHING if word in field.choices), None)


def completion(chance: Random, known: Mapping[str, Any], open_: Iterable[str]) -> dict[str, Any]:
    """Let everything open turn out one way or another; what cannot apply is left out."""
    absent = chance.choice(_SHARES)
    found = dict(known)
    for name in open_:
        none = nothing(name)
        usual = none is not None and chance.random() < absent
        found[name] = none if usual else chance.choice(values(name, found))
    return applying(found, known)


def applying(found: dict[str, Any], known: Collection[str]) -> dict[str, Any]:
    """Leave out what is not asked as it does not apply, and then what applied only with that."""
    while True:
        case = Case(found, APPLIES)
        idle = [
            name
            for name, condition in APPLIES.items()
            if name in found and name not in known and not condition.holds(case)
        ]
        if not idle:
            return found
        for name in idle:
            del found[name]


def separated(
    chance: Random,
    known: Mapping[str, Any],
    names: Iterable[str],
    open_: Collection[str],
    tries: int,
) -> bool:
    """Look for two completions alike but for one of the facts that lead to different answers."""
    names = tuple(names)
    for _ in range(tries):
        rest = completion(chance, known, open_)
        for name in names:
            first = None
            for value in values(name, rest):
                facts = {**rest, name: value}
                if contradictions(facts):
                    continue
                decided = outcome(Patient(**facts))
                if first is not None and decided != first:
                    return True
                first = decided
    return False
