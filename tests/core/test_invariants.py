"""The safety invariants, held against random patients by an oracle of its own.

The oracle (``tests/oracle``) reads the patient file and the answer and nothing of ``core``.
``COBALT_PATIENTS`` sets how many patients are drawn and ``COBALT_SEED`` which;
``python -m tests.oracle 10000000`` draws as many as one likes.
"""

import json
import os
from collections import Counter

import pytest

from core.patient_file import PatientFileError, load
from tests.oracle import view
from tests.oracle.draw import draw
from tests.oracle.invariants import violations
from tests.oracle.reading import Json
from tests.oracle.search import CHUNK, Tally, random_of, search, shrunk

PATIENTS = int(os.environ.get("COBALT_PATIENTS") or 4_000)  # `.ci/run` draws 100,000 besides
SEED = int(os.environ.get("COBALT_SEED") or 12)
PARTS = 20  # so that the processors share them
SHOWN = 5


def told(tally: Tally) -> str:
    """Name what is broken, the most frequent first, with a patient made small."""
    lines: list[str] = []
    for name, times in tally.broken.most_common():
        example = tally.examples[name]
        small = shrunk(name, example) if len(lines) < SHOWN else example
        beside = f" {small.kind}: {json.dumps(small.patch)}" if small.patch else ""
        lines.append(f"{times} times {name}: {json.dumps(small.patient)}{beside}")
    return "\n".join(lines)


@pytest.mark.parametrize("part", range(PARTS))
def test_random_patients_break_no_invariant(part: int) -> None:
    """I1 to I27 hold for every patient drawn and for a neighbor, untreated or treated."""
    tally, left, chunk = Tally(), PATIENTS // PARTS, 0
    while left > 0:
        tally.add(search(SEED, PARTS * chunk + part, min(CHUNK, left)))
        left, chunk = left - CHUNK, chunk + 1

    assert tally.patients == PATIENTS // PARTS
    assert not tally.broken, told(tally)


def test_the_same_seed_draws_the_same_patients() -> None:
    """A search is repeatable, whoever shares it out."""
    again = search(SEED, 3, 60)
    once = search(SEED, 3, 60)

    assert once == again
    assert draw(random_of(SEED, 3)) == draw(random_of(SEED, 3))
    assert draw(random_of(SEED, 3)) != draw(random_of(SEED, 4))


def test_the_draw_reaches_every_verdict() -> None:
    """The random patients are no empty exercise: each verdict and urgency comes up, and each status."""
    random = random_of(SEED, 0)
    patients = [draw(random) for _ in range(1_000)]
    answers = [view.light(view.read(patient)) for patient in patients]
    statuses = Counter(patient.get("treatment_status", "none") for patient in patients)

    assert {
        *("treat_now", "test_first", "prevent", "no_treatment", "continue", "change", "refer"),
        "cannot_say",
    } <= {answer["verdict"] for answer in answers}
    assert {"routine", "within_7_days", "same_day", "emergency"} == {a["urgency"] for a in answers}
    assert 0.4 < (statuses["none"] + statuses["unknown"]) / len(patients) < 0.6
    assert 0.25 < statuses["on_treatment"] / len(patients) < 0.4
    assert 0.1 < statuses["stopped"] / len(patients) < 0.25


@pytest.mark.parametrize(
    "facts",
    [
        {"age": 17},
        {"age": 9, "numbness": "yes"},
        {"age": 9, "treatment_status": "on_treatment", "b12_route": "im"},
        {"b12_allergy": "yes"},
        {"b12_allergy": "yes", "treatment_status": "on_treatment", "b12_route": "oral"},
        {"inherited_cobalamin_disorder": "TCN2"},
    ],
)
@pytest.mark.parametrize("level", ["90 pg/mL", "320 pg/mL", "600 pg/mL"])
def test_out_of_scope_gets_no_regimen(facts: Json, level: str) -> None:
    """I12 and I26: children, allergy and inherited disorders are referred, nothing is computed."""
    patient = {"serum_b12": level, **facts}
    answer = view.full(view.read(patient))

    assert answer["verdict"] == "refer"
    assert not violations(patient, answer)


@pytest.mark.parametrize(
    "facts",
    [
        {"symptoms": [], "numbness": "yes"},
        {"treatment_status": "none", "b12_route": "oral"},
        {"treatment_status": "on_treatment", "b12_route": "none"},
        {"b12_route": "oral", "injection_interval": "8 weeks"},
        {"mma_status": "not_done", "mma": "300 nmol/L"},
        {"ileal_resection": "0 cm", "ileal_resection_site": "distal_or_terminal"},
        {"crohns_disease": "no", "crohns_ileal_length": "40 cm"},
        {"serum_b12": "-5 pg/mL"},
        {"serum_b12": "320"},
        {"age": 300},
        {"age": 30, "ppi_duration": "40 years"},
        {"diet": "carnivore"},
    ],
)
def test_impossible_and_contradictory_input_is_refused(facts: Json) -> None:
    """I26: what cannot be true is refused, never clamped or guessed."""
    with pytest.raises(PatientFileError):
        load(json.dumps(facts))
