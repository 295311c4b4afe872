"""The patient file: read strictly, refused with every reason at once, written back the same."""

import json
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.patient import Check, Patient
from core.patient_file import SYMPTOMS, PatientFileError, load, read_facts, save, to_file
from core.truth import Missing
from core.units import Frequency, Measurement
from tests.core.strategies import measured, patient, patients


def of(**entries: Any) -> Patient:  # noqa: ANN401
    """Read a file with these entries."""
    return load(json.dumps(entries))


@pytest.mark.parametrize(
    ("name", "typed", "canonical"),
    [
        ("serum_b12", "320 pg/mL", "320"),
        ("mma", "0.31 umol/L", "310"),
        ("ppi_duration", "14 months", "14"),
        ("ileal_resection", "35 cm", "35"),
        ("b12_dose", "1000 mcg", "1000"),
        ("platelet_count", "18 x10^9/L", "18"),
        ("egfr", "42 mL/min/1.73 m2", "42"),
        ("age", 46, "46"),
        ("age", 46.0, "46"),
        ("age", "46", "46"),
        ("consecutive_stable_checks", 2, "2"),
        ("hemoglobin", "132 g/L", "13.2"),
    ],
)
def test_a_quantity_is_written_as_a_user_would_type_it(
    name: str,
    typed: Any,  # noqa: ANN401
    canonical: str,
) -> None:
    """The contract's own examples; a bare number stands only for years and counts."""
    value = of(**{name: typed}).facts()[name]

    assert isinstance(value, Measurement)
    assert value.low == value.high == Fraction(canonical)


def test_censored_results_are_taken_as_printed() -> None:
    """A laboratory's "<150", ">2000" and "undetectable" keep their open side."""
    below, above = of(serum_b12="<150 pg/mL").serum_b12, of(serum_b12=">2000 pg/mL").serum_b12
    undetectable = of(serum_b12="undetectable").serum_b12

    assert isinstance(below, Measurement)
    assert isinstance(above, Measurement)
    assert isinstance(undetectable, Measurement)
    assert (below.low, below.high, below.high_open) == (Fraction(0), Fraction(150), True)
    assert (above.low, above.high, above.low_open) == (Fraction(2000), None, True)
    assert undetectable.high is not None
    assert undetectable.high <= 50


def test_missing_is_not_asked_and_unknown_is_unknown() -> None:
    """A key that is not there has not been asked; the word "unknown" says that it was."""
    read = of(numbness="unknown", serum_b12="unknown", emergency_sign="unknown")

    assert {read.numbness, read.serum_b12, read.emergency_sign} == {Missing.UNKNOWN}
    assert read.diet is Missing.NOT_ASKED


def test_the_other_kinds_of_value_read_as_the_contract_writes_them() -> None:
    """Words, lists, frequencies, checks, dates, earlier values and the question."""
    read = of(
        diet="vegan",
        emergency_sign=["rapid_weakness"],
        treatment_status="on_treatment",
        b12_frequency="1 per 8 weeks",
        checks_done=[{"month": 3, "serum_b12": "420 pg/mL", "symptoms": "no"}],
        last_injection_date="2026-03-31",
        previous={"serum_b12": "150 pg/mL", "age": 45},
        inherited_cobalamin_disorder="TCN2",
        serum_b12_status="resulted",
        mma_flag="high",
        question="so shots or pills?",
        today="2026-04-01",
    )

    assert (read.diet, read.emergency_sign) == ("vegan", ("rapid_weakness",))
    assert read.b12_frequency == Frequency(1, 8, "week")
    assert read.checks_done == (
        Check(month=3, serum_b12=measured("420 pg/mL", "serum_b12"), symptoms="no"),
    )
    assert (read.last_injection_date, read.today) == (date(2026, 3, 31), date(2026, 4, 1))
    assert read.previous == (("serum_b12", "150 pg/mL"), ("age", "45"))
    assert (read.inherited_cobalamin_disorder, read.mma_flag) == ("TCN2", "high")
    assert read.question == "so shots or pills?"


@pytest.mark.parametrize("none", ["none", [], ["none"]])
def test_no_emergency_sign_is_an_answer(none: Any) -> None:  # noqa: ANN401
    """None of the signs is different from not having been asked."""
    assert of(emergency_sign=none).emergency_sign == ()


def test_listed_symptoms_are_yes_and_all_others_no() -> None:
    """The shorthand answers every symptom; an empty list means none at all."""
    some, none = of(symptoms=["ataxia", "fatigue"]).facts(), of(symptoms=[]).facts()

    assert len(SYMPTOMS) == 17
    assert {name for name in SYMPTOMS if some[name] == "yes"} == {"ataxia", "fatigue"}
    assert {some[name] for name in SYMPTOMS} == {"yes", "no"}
    assert {none[name] for name in SYMPTOMS} == {"no"}
    assert {of(symptoms="unknown").facts()[name] for name in SYMPTOMS} == {Missing.UNKNOWN}


@pytest.mark.parametrize("symptom", ["paresthesia", "tingling", "numbness"])
def test_neuropathy_is_not_denied_beside_a_symptom_of_it(symptom: str) -> None:
    """The summary finding follows from these three, so the shorthand never contradicts it."""
    assert of(symptoms=[symptom]).peripheral_neuropathy is Missing.NOT_ASKED
    assert of(symptoms=[symptom], peripheral_neuropathy="yes").peripheral_neuropathy == "yes"


def test_medicines_set_durations_and_uses() -> None:
    """Each of the eight names sets its field; one not listed stays unknown."""
    read = of(
        medicines={
            "metformin": "3 years",
            "ppi": "none",
            "h2_blocker": "unknown",
            "colchicine": "yes",
            "anticonvulsant": "no",
            "folic_acid": "yes",
            "nitrous_oxide": "no",
        }
    )

    assert read.metformin_duration == measured("3 years", "duration")
    assert read.ppi_duration == measured("none", "duration")
    assert read.h2_blocker_duration is Missing.UNKNOWN
    assert (read.colchicine_use, read.anticonvulsant_use) == ("yes", "no")
    assert (read.folic_acid_use, read.nitrous_oxide_use) == ("yes", "no")
    assert read.anticoagulant_use is Missing.NOT_ASKED
    assert of(medicines={"anticoagulant": "yes"}).anticoagulant_use == "yes"


def test_one_entry_can_be_read_alone() -> None:
    """A field or a shorthand gives its facts, or one error with all its problems."""
    assert read_facts("diet", "vegan") == {"diet": "vegan"}
    assert read_facts("medicines", {"colchicine": "no"}) == {"colchicine_use": "no"}
    with pytest.raises(ValueError, match=r'diet: read "meat"\. Accepted: omnivore, vegetarian'):
        read_facts("diet", "meat")


@given(patients())
def test_what_is_saved_reads_back_to_the_same_patient(known: Patient) -> None:
    """No fact is lost, gained or changed on its way through a file."""
    text = save(known)

    assert load(text) == known
    assert save(load(text)) == text


def test_a_saved_file_is_plain_json_with_the_facts_as_typed() -> None:
    """It can be read, written and mended by hand; what was not asked is left out."""
    known = patient(serum_b12="236 pmol/L", numbness=Missing.UNKNOWN, previous=())

    assert json.loads(save(known)) == {
        "serum_b12": "236 pmol/L",
        "numbness": "unknown",
        "previous": {},
    }
    assert to_file(Check(month=3, symptoms="no")) == {"month": 3, "symptoms": "no"}


@given(st.text() | st.from_regex(r'\{"(serum_b12|age|previous|symptoms)": .{0,20}\}'))
def test_whatever_stands_in_a_file_it_is_read_or_refused(text: str) -> None:
    """There is no third way: no traceback, and no refusal without a reason."""
    try:
        read: Patient | PatientFileError = load(text)
    except PatientFileError as error:
        read = error

    assert isinstance(read, Patient) or read.problems
