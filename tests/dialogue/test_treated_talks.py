"""Whole conversations with people who are or were treated."""

from random import Random

import pytest

from core.fields import shown
from core.truth import Missing
from dialogue.reply import Kind
from tests.dialogue.talking import held, key, led, some_answer, words

ON_TABLETS = {
    "treatment_status": "yes",
    "b12_route": "tablets",
    "b12_form": "cyano",
    "b12_dose": "1000 mcg",
    "b12_frequency": "daily",
    "treatment_duration": "8 months",
    "adherence": "yes",
    "symptom_response": "I never had symptoms",
    "ever_neuro_symptoms": "no",
    "cause_removed": "no",
    "wants_to_stop": "no",
    "checks_done": "none",
    "months_since_start": "8 months",
    "consecutive_stable_checks": "none",
    "levels_stable": "no",
    "b12_repleted": "no",
    "iron_status": "not tested",
    "serum_b12": "268 pg/mL",
}
ON_INJECTIONS = {
    **ON_TABLETS,
    "b12_route": "injections",
    "b12_form": "hydroxo",
    "treatment_phase": "maintenance",
    "injection_interval": "3 months",
    "symptom_response": "they came back",
    "recurrence_timing": "before the next shot",
    "last_injection_date": "10 weeks ago",
    "b12_sample_context": "trough",
    "serum_b12": "900 pg/mL",
}


def test_tablets_are_asked_about_as_tablets() -> None:
    """Dose, frequency, time and regularity, but nothing about injections."""
    talk, asked = led(**ON_TABLETS)
    assert {"b12_route", "b12_dose", "b12_frequency", "treatment_duration", "adherence"} <= {*asked}
    assert not {"injection_interval", "last_injection_date", "treatment_phase"} & {*asked}
    assert talk.reply.answer
    assert talk.reply.answer.verdict == "change"  # low on tablets for months: C-58


def test_how_long_is_asked_once() -> None:
    """The time of the tablets is the time since their start: it is not asked twice."""
    talk, asked = led(**ON_TABLETS)
    assert "treatment_duration" in asked
    assert "months_since_start" not in asked
    assert shown(talk.patient.months_since_start) == "8 months"


def test_injections_are_asked_about_as_injections() -> None:
    """The interval (which settles the phase), the last one and the response, no dose of a day."""
    talk, asked = led(**ON_INJECTIONS, nerve_symptoms="tingling")
    assert {"injection_interval", "symptom_response"} <= {*asked}
    assert not {"b12_dose", "b12_frequency", "adherence"} & {*asked}
    assert talk.reply.answer
    assert talk.reply.answer.verdict == "change"  # wearing off: one step more often (C-74)


def test_what_was_told_at_first_is_not_asked() -> None:
    """A first line that tells route, form, frequency and time answers four questions."""
    first = "on hydroxocobalamin injections every 3 months since 2019"
    _, asked = led(first, **ON_INJECTIONS, nerve_symptoms="tingling")
    told = {"treatment_status", "b12_route", "b12_form", "injection_interval"}
    assert not (told | {"b12_frequency", "months_since_start"}) & {*asked}
    assert "symptom_response" in asked


def test_symptoms_that_are_told_to_be_back_count_as_response() -> None:
    """Once B12 is known to be taken, "tingling is back" is a response and a symptom."""
    talk = held("on B12 injections every 2 months", "tingling is back")
    assert talk.patient.symptom_response == "recurred"
    assert talk.patient.tingling == "yes"
    talk = held("no B12 so far", "change treatment to no", "my symptoms are better")
    assert talk.patient.symptom_response is Missing.NOT_ASKED


def test_can_i_stop_is_heard_at_any_question() -> None:
    """The wish to stop is a fact, and the pending question stays."""
    talk = held("on B12 injections every 2 months", "none", "can I stop?")
    assert talk.patient.wants_to_stop == "yes"
    assert key(talk) == "age"


def test_choosing_no_treatment_takes_back_all_that_is_said_of_it() -> None:
    """One choice settles every contradiction with it, not one after the other."""
    talk = held("none", "46", "no", "I take 1000 mcg B12 tablets daily", "change treatment to no")
    assert "cannot both be true" in words(talk.reply)
    talk.answer("1")
    assert key(talk) != "settle"
    facts = talk.patient.facts()
    for name in ("b12_route", "b12_dose", "b12_frequency"):
        assert facts[name] is Missing.NOT_ASKED, name


def test_the_echo_spells_routes_out() -> None:
    """Nobody has to know what "im" is."""
    reply = held("none").answer("last injection 3 March 2025")
    assert "how B12 is taken: into a muscle" in words(reply, Kind.HEARD)


def test_checks_done_are_shown_by_month() -> None:
    """The panel names the months, not how they are stored."""
    talk = held("none", "46", "no", "change checks to 1, 2")
    shown = {line.fact: line.value for line in talk.reply.facts}
    assert shown["checks_done"] == "month 3, 6"
    talk.answer("change checks to none")
    shown = {line.fact: line.value for line in talk.reply.facts}
    assert shown["checks_done"] == "none"


@pytest.mark.parametrize("seed", range(25))
def test_treated_people_get_to_an_answer(seed: int) -> None:
    """Whoever is or was treated is asked each thing once, and the talk ends with an answer."""
    chance = Random(seed)  # noqa: S311 - the same people at every run
    talk = held(audience=None, keep=None)
    asked: list[str] = []
    while talk.reply.prompt:
        assert len(asked) < 80, asked
        asked.append(talk.reply.prompt.key)
        talk.answer(some_answer(chance, talk.reply.prompt, treated=True))
    assert talk.reply.answer
    twice = {k for k in asked if k not in {"settle", "emergency_sign"} and asked.count(k) > 1}
    assert twice <= {"serum_b12", "last_injection_date", "bariatric_panel_date", "b12_frequency"}
