"""Which facts contradict one another.

Facts that contradict one another are never weighed: all
contradictions are named, and the person says which fact is right.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core.truth import Missing

# What can only be said of someone who has been given B12, and the words that say nothing.
OF_TREATMENT = {
    "b12_route": ("none",),
    "b12_form": (),
    "b12_dose": (),
    "b12_frequency": (),
    "treatment_duration": (),
    "adherence": (),
    "treatment_phase": ("none",),
    "injection_interval": (),
    "last_injection_date": (),
    "symptom_response": ("not_applicable",),
    "recurrence_timing": (),
    "months_since_start": (),
    "checks_done": ((),),
    "consecutive_stable_checks": (),
    "levels_stable": (),
    "b12_repleted": (),
    "wants_to_stop": ("no",),
}
_DURATIONS = (
    "ppi_duration",
    "metformin_duration",
    "h2_blocker_duration",
    "treatment_duration",
    "symptom_onset",
)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Facts that cannot both be true, and how to say so."""

    facts: tuple[str, ...]
    text: str


def contradictions(facts: Mapping[str, Any]) -> tuple[Contradiction, ...]:
    """Name every contradiction among the facts.

    They are: treatment details without treatment; on treatment by no route; a test not
    done or pending that has a value; a length of Crohn's disease without it; a part of ileum
    removed with none removed; kidney damage from diabetes without diabetes; a folic acid dose
    or reason without folic acid; injections at intervals by a route that is no injection; a
    time longer than the life.
    """
    return tuple(_find(facts))


def _find(facts: Mapping[str, Any]) -> Iterator[Contradiction]:
    def given(name: str) -> Any:  # noqa: ANN401
        value = facts.get(name, Missing.NOT_ASKED)
        return None if isinstance(value, Missing) else value

    def clash(text: str, *names: str) -> Contradiction:
        return Contradiction(names, f"{' and '.join(names)}: {text}")

    treatment, route = given("treatment_status"), given("b12_route")
    if treatment == "none":
        for name, empty in OF_TREATMENT.items():
            if given(name) is not None and given(name) not in empty:
                yield clash(
                    "this is said of B12 treatment, but no B12 has been taken.",
                    "treatment_status",
                    name,
                )
    if treatment == "on_treatment" and route == "none":
        yield clash("on B12 treatment, but taken by no route.", "treatment_status", "b12_route")
    if route in {"oral", "sublingual", "nasal"} and given("injection_interval") is not None:
        yield clash(
            "a time between injections, but B12 is not injected.", "b12_route", "injection_interval"
        )
    for test in ("serum_b12", "mma"):
        status = given(f"{test}_status")
        if status in {"not_done", "pending", "unavailable"} and given(test) is not None:
            yield clash("the test has no result yet, but a value is given.", f"{test}_status", test)
    if given("crohns_disease") == "no" and _more_than_zero(given("crohns_ileal_length")):
        yield clash(
            "a length with Crohn's disease, but no Crohn's disease.",
            "crohns_disease",
            "crohns_ileal_length",
        )
    removed = given("ileal_resection")
    if removed is not None and not _more_than_zero(removed) and given("ileal_resection_site"):
        yield clash(
            "a part of the ileum removed, but none was removed.",
            "ileal_resection",
            "ileal_resection_site",
        )
    if given("diabetes") == "no" and given("diabetic_nephropathy") == "yes":
        yield clash(
            "kidney damage from diabetes, but no diabetes.", "diabetes", "diabetic_nephropathy"
        )
    if given("folic_acid_use") == "no":
        if given("folic_acid_dose") is not None:
            yield clash("a dose, but folic acid is not taken.", "folic_acid_use", "folic_acid_dose")
        if given("folic_acid_reason") not in {None, "none"}:
            yield clash(
                "a reason, but folic acid is not taken.", "folic_acid_use", "folic_acid_reason"
            )
    age = given("age")
    if age is not None and age.high is not None:
        for name in _DURATIONS:
            if given(name) is not None and given(name).low > (age.high + 1) * 12:
                yield clash("this is longer than the person has lived.", "age", name)


def _more_than_zero(length: Any) -> bool:  # noqa: ANN401
    return length is not None and (length.high is None or length.high > 0)
