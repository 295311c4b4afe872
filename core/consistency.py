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

    They are: treatment details without treatment; a sample taken on B12 by someone who has
    taken none; on treatment by no route; injections at intervals by a route that is no
    injection; a test not done or pending that has a value or is called high or low; a length of Crohn's disease
    without it; a part of ileum removed with none removed; kidney damage from diabetes without
    diabetes; a folic acid dose or reason without folic acid; a date in the future; a time longer than the life.
    """
    given = {name: value for name, value in facts.items() if type(value) is not Missing}
    return tuple(
        clash for find in (_treatment, _tests, _conditions, _dates, _times) for clash in find(given)
    )


def _clash(text: str, *names: str) -> Contradiction:
    return Contradiction(names, f"{' and '.join(names)}: {text}")


def _treatment(given: Mapping[str, Any]) -> Iterator[Contradiction]:
    treatment, route = given.get("treatment_status"), given.get("b12_route")
    if treatment == "none":
        for name, empty in OF_TREATMENT.items():
            if name in given and given[name] not in empty:
                why = "this is said of B12 treatment, but no B12 has been taken."
                yield _clash(why, "treatment_status", name)
        if given.get("b12_sample_context", "untreated") != "untreated":
            why = "the sample was taken on B12, but no B12 has been taken."
            yield _clash(why, "treatment_status", "b12_sample_context")
    if treatment == "on_treatment" and route == "none":
        yield _clash("on B12 treatment, but taken by no route.", "treatment_status", "b12_route")
    if route in {"oral", "sublingual", "nasal"} and "injection_interval" in given:
        why = "a time between injections, but B12 is not injected."
        yield _clash(why, "b12_route", "injection_interval")


def _tests(given: Mapping[str, Any]) -> Iterator[Contradiction]:
    for test in ("serum_b12", "mma"):
        status = given.get(f"{test}_status")
        if status not in {"not_done", "pending", "unavailable"}:
            continue
        if test in given:
            why = "the test has no result yet, but a value is given."
            yield _clash(why, f"{test}_status", test)
        if f"{test}_flag" in given:
            why = "the test has no result yet, but the laboratory's word for it is given."
            yield _clash(why, f"{test}_status", f"{test}_flag")


def _conditions(given: Mapping[str, Any]) -> Iterator[Contradiction]:
    if given.get("crohns_disease") == "no" and _some(given.get("crohns_ileal_length")):
        why = "a length with Crohn's disease, but no Crohn's disease."
        yield _clash(why, "crohns_disease", "crohns_ileal_length")
    if {"ileal_resection", "ileal_resection_site"} <= given.keys() and not _some(
        given["ileal_resection"]
    ):
        why = "a part of the ileum removed, but none was removed."
        yield _clash(why, "ileal_resection", "ileal_resection_site")
    if given.get("diabetes") == "no" and given.get("diabetic_nephropathy") == "yes":
        why = "kidney damage from diabetes, but no diabetes."
        yield _clash(why, "diabetes", "diabetic_nephropathy")
    if given.get("folic_acid_use") == "no":
        if "folic_acid_dose" in given:
            yield _clash(
                "a dose, but folic acid is not taken.", "folic_acid_use", "folic_acid_dose"
            )
        if given.get("folic_acid_reason", "none") != "none":
            why = "a reason, but folic acid is not taken."
            yield _clash(why, "folic_acid_use", "folic_acid_reason")


def _dates(given: Mapping[str, Any]) -> Iterator[Contradiction]:
    today = given.get("today")
    for name in ("last_injection_date", "last_check_date", "bariatric_panel_date"):
        if today is not None and name in given and given[name] > today:
            yield _clash("this lies in the future.", "today", name)


def _times(given: Mapping[str, Any]) -> Iterator[Contradiction]:
    age = given.get("age")
    told = [name for name in _DURATIONS if name in given and given[name].low]
    if not told or age is None or age.high is None:  # "over 75" sets no end to a life
        return
    longest = (age.high + 1) * 12
    for name in told:
        if given[name].low > longest:
            yield _clash("this is longer than the person has lived.", "age", name)


def _some(length: Any) -> bool:  # noqa: ANN401
    return length is not None and (length.high is None or length.high > 0)
