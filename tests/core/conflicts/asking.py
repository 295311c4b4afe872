"""What the tests of the conflicts share: patients by what is different about them, and checks.

The patients and what they get are written from the register of conflicts alone. A test asserts
what a resolution says and leaves open what it leaves open.
"""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from core.answer import Answer
from core.compose import answer_for
from core.patient_file import load
from core.render import render
from dialogue.oneshot import answer_question

Json = dict[str, Any]

TODAY = date(2026, 3, 10)
MEDICINES: Json = {
    "metformin": "none",
    "ppi": "none",
    "h2_blocker": "none",
    "colchicine": "no",
    "anticonvulsant": "no",
    "folic_acid": "no",
    "anticoagulant": "no",
    "nitrous_oxide": "no",
}
# An adult of whom everything was asked and nothing found; each test says what is different.
WELL: Json = {
    "audience": "clinician",
    "age": 46,
    "emergency_sign": "none",
    "b12_allergy": "no",
    "treatment_status": "none",
    "symptoms": [],
    "ever_neuro_symptoms": "no",
    "anemia": "no",
    "macrocytosis": "no",
    "bleeding_risk": "no",
    "egfr": "90 mL/min/1.73 m2",
    "pernicious_anemia": "no",
    "atrophic_gastritis": "no",
    "autoimmune_disease": "no",
    "crohns_disease": "no",
    "other_malabsorption": "no",
    "diet": "omnivore",
    "inherited_cobalamin_disorder": "no",
    "stroke_history": "no",
    "cardiovascular_disease": "no",
    "diabetes": "no",
    "diabetic_nephropathy": "no",
    "chronic_kidney_disease": "no",
    "dialysis": "no",
    "medicines": MEDICINES,
    "ileal_resection": "0 cm",
    "bariatric_surgery": "none",
    "gastrectomy": "none",
    "pregnancy_status": "none",
}
# What is running, all known and taken as it should be; each test says what is different.
TABLETS: Json = {
    "treatment_status": "on_treatment",
    "b12_route": "oral",
    "b12_form": "methylcobalamin",
    "b12_dose": "1000 mcg",
    "b12_frequency": "1 per day",
    "adherence": "reliable",
    "b12_sample_context": "on_tablets",
    "wants_to_stop": "no",
}
INJECTIONS: Json = {
    "treatment_status": "on_treatment",
    "b12_route": "im",
    "b12_form": "hydroxocobalamin",
    "b12_dose": "1000 mcg",
    "adherence": "reliable",
    "b12_sample_context": "injection_trough",
    "wants_to_stop": "no",
}
MAINTENANCE: Json = {"treatment_phase": "maintenance", "injection_interval": "2 months"}
LOADING: Json = {
    "treatment_phase": "loading",
    "injection_interval": "2 days",
    "serum_b12": "600 pg/mL",
}
STOPPED: Json = {
    "treatment_status": "stopped",
    "b12_route": "im",
    "b12_form": "hydroxocobalamin",
    "b12_dose": "1000 mcg",
    "last_injection_date": "2025-03-01",
}
# Tingling that comes back in the last days before each injection.
RETURNED: Json = {
    "symptoms": ["tingling"],
    "ever_neuro_symptoms": "yes",
    "symptom_response": "recurred",
    "recurrence_timing": "end_of_interval",
}
ALTERNATE_DAYS = {
    "dose_mcg": 1000,
    "route": "im",
    "schedule": "alternate_days",
    "until": "no_further_improvement",
}


def answered(**different: Any) -> Answer:  # noqa: ANN401 - any field's value
    """Answer for the well adult with these facts instead; None takes a fact away."""
    facts = {"today": TODAY.isoformat(), **WELL, **different}
    facts["medicines"] = {**MEDICINES, **different.get("medicines", {})}
    given = {name: value for name, value in facts.items() if value is not None}
    return answer_for(load(json.dumps(given)))


def ask(**different: Any) -> Json:  # noqa: ANN401 - any field's value
    """Give that answer as JSON."""
    return answered(**different).to_json()


def rendered(**different: Any) -> str:  # noqa: ANN401 - any field's value
    """Give that answer as Markdown."""
    return render(answered(**different), "markdown")


def asked(question: str, audience: str) -> Json:
    """Answer a question in free text, of which nothing else is known."""
    return answer_question(question, audience, TODAY).to_json()


def on_tablets(**different: Any) -> Json:  # noqa: ANN401 - any field's value
    """Answer for the well adult on 1000 mcg by mouth every day, for so many ``months``."""
    return ask(**_treated(TABLETS, different))


def on_injections(**different: Any) -> Json:  # noqa: ANN401 - any field's value
    """Answer for the well adult on 1000 mcg into the muscle every 2 months, the course over."""
    return ask(**_treated({**INJECTIONS, **MAINTENANCE}, different))


def in_loading(**different: Any) -> Json:  # noqa: ANN401 - any field's value
    """Answer for the adult whose first course of injections is running, on alternate days."""
    return ask(**_treated({**INJECTIONS, **LOADING}, different))


def stopped(**different: Any) -> Json:  # noqa: ANN401 - any field's value
    """Answer for the well adult whose injections stopped a year ago."""
    return ask(**_treated(STOPPED, different))


def _treated(running: Json, different: Json) -> Json:
    facts = {**running, **different}
    time = facts.pop("months", None)
    facts = {"treatment_duration": time, "months_since_start": time, **facts}
    if not different.get("symptoms"):
        return {"symptom_response": "not_applicable", **facts}
    # Present symptoms were there before, unless the test says otherwise.
    return {"ever_neuro_symptoms": None, **facts}


def statements(answer: Json) -> Iterator[Json]:
    """Give every statement of every section."""
    for section in answer["sections"]:
        yield from section["statements"]


def settled(answer: Json, conflict: str) -> list[Json]:
    """Give the statements (the bottom line too) that say they follow a conflict's resolution."""
    return [s for s in (answer["bottom_line"], *statements(answer)) if conflict in s["conflicts"]]


def resolved(answer: Json, conflict: str) -> str:
    """Give all that is said in following a conflict's resolution, in small letters."""
    return "\n".join(s["text"] for s in settled(answer, conflict)).lower()


def owned(answer: Json, conflict: str) -> bool:
    """Tell whether something said in following this resolution is called a project choice."""
    return any(
        s["basis"] == "project_choice" or "project choice" in s["text"]
        for s in settled(answer, conflict)
    )


def said(answer: Json) -> str:
    """Give all that the answer's bottom line and statements say."""
    return "\n".join([answer["bottom_line"]["text"], *(s["text"] for s in statements(answer))])


def referred(answer: Json) -> set[str]:
    """Give whom the plan refers to."""
    return {r["to"] for r in answer["plan"]["refer"]}


def changes(answer: Json) -> dict[str, tuple[str, str]]:
    """Give what of the running treatment is to change, from what to what."""
    return {c["what"]: (c["from"], c["to"]) for c in answer["plan"]["change"]}


def oral_doses(answer: Json) -> list[list[int]]:
    """Give the oral amounts that the plan names, in whatever role."""
    plan = answer["plan"]
    every = [plan["oral"], *plan["alternatives"], plan["prophylaxis"]]
    every += (plan["prophylaxis"] or {}).get("alternatives", [])
    return [o["dose_mcg"] for o in every if o and o.get("route", "oral") == "oral"]


def monthly_injection(answer: Json) -> bool:
    """Tell whether a monthly injection of 1000 mcg stands in the plan, in whatever role."""
    plan = answer["plan"]
    prevention = plan["prophylaxis"] or {}
    every = [prevention, *prevention.get("alternatives", []), *plan["alternatives"]]
    return any(
        o.get("route") == "im" and o.get("every") == "month" and o["dose_mcg"] in (1000, [1000] * 2)
        for o in every
    )


def names_date(answer: Json, day: date) -> bool:
    """Tell whether the answer names the day, in figures or in words."""
    words = (f"{day.day} {day:%B} {day.year}", f"{day:%B} {day.day}, {day.year}")
    return any(form in json.dumps(answer) for form in (day.isoformat(), *words))


def assert_nerve_plan(answer: Json) -> None:
    """Check the regimen for nerve symptoms: same day, alternate days, nothing awaited."""
    plan = answer["plan"]
    assert (answer["verdict"], answer["labels"]["neuro"]) == ("treat_now", "yes")
    assert answer["urgency"] == "same_day"
    assert (plan["drug"], plan["route"]) == ("hydroxocobalamin", "im")
    assert plan["loading"] == ALTERNATE_DAYS
    assert plan["tests_gate_treatment"] is False


def assert_oral_plan(answer: Json, dose: list[int]) -> None:
    """Check that tablets of this dose are what is given, and no injection is."""
    plan = answer["plan"]
    assert (plan["route"], plan["loading"]) == ("oral", None)
    assert (plan["oral"]["dose_mcg"], plan["oral"]["every"]) == (dose, "day")


def assert_standard_course(answer: Json) -> None:
    """Check the course without nerve symptoms: three injections a week over 2 weeks."""
    plan = answer["plan"]
    assert answer["verdict"] == "treat_now"
    assert (plan["drug"], plan["route"]) == ("hydroxocobalamin", "im")
    assert (plan["loading"]["dose_mcg"], plan["loading"]["schedule"]) == (
        1000,
        "three_times_weekly_2_weeks",
    )


def assert_test_first(answer: Json) -> None:
    """Check that MMA comes first and nothing is given."""
    plan = answer["plan"]
    assert answer["verdict"] == "test_first"
    assert plan["route"] is None
    assert "mma" in plan["tests_now"]
    assert plan["tests_gate_treatment"] is True


def assert_goes_on(answer: Json) -> None:
    """Check that the running treatment goes on as it is."""
    assert (answer["verdict"], answer["plan"]["change"]) == ("continue", [])


def assert_switched(answer: Json, schedule: str) -> None:
    """Check that tablets give way to a course of injections on this schedule."""
    plan = answer["plan"]
    assert answer["verdict"] == "change"
    assert changes(answer)["route"][1] == "im"
    assert (plan["drug"], plan["route"]) == ("hydroxocobalamin", "im")
    assert (plan["loading"]["dose_mcg"], plan["loading"]["schedule"]) == (1000, schedule)


def assert_interval(answer: Json, interval: str) -> None:
    """Check that the time between injections becomes this one."""
    number, unit = (*interval.split(), "")[:2]
    assert answer["verdict"] == "change"
    assert changes(answer)["interval"][1] == interval
    if unit.startswith("month"):
        assert answer["plan"]["maintenance"]["every_months"] == [int(number)] * 2
