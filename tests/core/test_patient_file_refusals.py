"""Patient files that are refused: every reason at once, each on one line, nothing guessed."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.fields import fields
from core.patient_file import PatientFileError, load, save


def refused(text: str) -> tuple[str, ...]:
    """Give the problems of a file that must be refused, each of them one line."""
    with pytest.raises(PatientFileError) as error:
        load(text)
    assert error.value.problems
    assert all(problem and problem.isprintable() for problem in error.value.problems)
    assert str(error.value) == "\n".join(error.value.problems)
    return error.value.problems


def unusable(**entries: Any) -> tuple[str, ...]:  # noqa: ANN401
    """Give the problems of a file with these entries."""
    return refused(json.dumps(entries))


def test_three_mistakes_are_three_lines() -> None:
    """Each line has the place, what was read and what is accepted."""
    problems = unusable(serum_b12="320", diet="meat", fatique="yes", age=46)

    assert len(problems) == 3
    assert problems[0].startswith('serum_b12: Read "320": it has no unit. Accepted: pg/mL')
    assert problems[1].startswith('diet: read "meat". Accepted: omnivore, vegetarian')
    assert problems[2] == '"fatique": there is no such field. Did you mean "fatigue"?'


@pytest.mark.parametrize(
    ("entries", "says"),
    [
        # A number without its unit is never given one.
        ({"serum_b12": 320}, "serum_b12: read 320; the value stands in quotes with its unit"),
        ({"serum_b12": "320 mg/dL"}, "is not a unit for this"),
        ({"serum_b12": "9000 pg/mL"}, "outside what is possible"),
        ({"age": True}, "age: read true"),
        ({"age": 75.9999999}, "it must be a whole number"),
        ({"age": -1}, "a negative number has no meaning"),
        ({"age": "200"}, "outside what is possible"),
        ({"consecutive_stable_checks": 1.5}, "it must be a whole number"),
        # Closed words are closed.
        ({"numbness": "Yes"}, 'numbness: read "Yes". Accepted: yes, no, unknown.'),
        ({"numbness": True}, "numbness: read true. Accepted: yes, no, unknown."),
        ({"numbness": None}, "numbness: read null. Accepted: yes, no, unknown."),
        ({"numbness": ["yes"]}, 'numbness: read ["yes"]'),
        ({"emergency_sign": "rapid_weakness"}, 'emergency_sign: read "rapid_weakness"'),
        ({"emergency_sign": ["none", "rapid_weakness"]}, "emergency_sign: read"),
        ({"symptoms": "numbness"}, 'symptoms: read "numbness"; a list is accepted'),
        ({"symptoms": ["numb"]}, 'symptoms: read "numb", which is none of: paresthesia'),
        ({"medicines": ["ppi"]}, 'medicines: read ["ppi"]; an object is accepted'),
        ({"medicines": {"aspirin": "yes"}}, 'medicines: read "aspirin", which is none of:'),
        ({"medicines": {"ppi": "14"}}, 'ppi_duration: Read "14": it has no unit'),
        ({"b12_frequency": "1000"}, 'b12_frequency: read "1000". Accepted: 1 per day'),
        ({"b12_frequency": 1}, "b12_frequency: read 1"),
        ({"today": "31.03.2026"}, 'today: read "31.03.2026". Accepted: a date such as'),
        ({"today": 20260331}, "today: read 20260331"),
        ({"question": 7}, "question: read 7. Accepted: a text in quotes."),
        ({"question": "\ud800"}, "question: read"),
        ({"checks_done": {"month": 3}}, "checks_done: read"),
        ({"checks_done": [3]}, "checks_done: read"),
        ({"checks_done": [{"serum_b12": "420 pg/mL"}]}, "checks_done: read"),
        ({"checks_done": [{"month": True}]}, "checks_done: read"),
        ({"checks_done": [{"month": -1}]}, "checks_done: read"),
        ({"checks_done": [{"month": 601}]}, "checks_done: read"),
        ({"checks_done": [{"month": 3, "mood": "good"}]}, "checks_done: read"),
        ({"checks_done": [{"month": 3, "symptoms": "some"}]}, "checks_done.symptoms: read"),
        ({"previous": "150 pg/mL"}, "previous: read"),
        ({"previous": {"level": "150 pg/mL"}}, 'previous: read "level", which is no field'),
        ({"previous": {"previous": {}}}, 'previous: read "previous", which is no field'),
        ({"previous": {"emergency_sign": []}}, 'previous: read "emergency_sign", which is no'),
        ({"previous": {"serum_b12": "150"}}, 'serum_b12: Read "150": it has no unit'),
        ({"": 1}, '"": there is no such field.'),
        # Contradictions, also between a shorthand and a field.
        ({"treatment_status": "none", "b12_route": "oral"}, "treatment_status and b12_route: "),
        (
            {"symptoms": [], "numbness": "yes"},
            'numbness: given twice with different values ("no" and "yes").',
        ),
        (
            {"medicines": {"ppi": "none"}, "ppi_duration": "2 years"},
            'ppi_duration: given twice with different values ("none" and "2 years").',
        ),
    ],
)
def test_what_cannot_be_used_is_named(entries: dict[str, Any], says: str) -> None:
    """One line says the place, what was read, and what is accepted."""
    (problem,) = unusable(**entries)

    assert says in problem


@pytest.mark.parametrize(
    "entries",
    [
        {"symptoms": ["numb", {"a": 1}]},
        {"medicines": {"ppi": "14", "aspirin": "yes"}},
        {"previous": {"serum_b12": "150", "level": "low"}},
        {"checks_done": [{"month": 3, "mma": "1"}, {"month": -1}]},
        {"treatment_status": "none", "b12_route": "oral", "serum_b12": "320"},
    ],
)
def test_problems_inside_one_entry_are_all_named(entries: dict[str, Any]) -> None:
    """Nobody has to mend a file mistake by mistake."""
    assert len(unusable(**entries)) == 2


def test_the_same_answer_twice_is_no_contradiction() -> None:
    """A shorthand and a field may say the same thing."""
    entries = {"symptoms": ["ataxia"], "ataxia": "yes", "medicines": {"ppi": "none"}}

    read = load(json.dumps({**entries, "ppi_duration": "none"}))

    assert read.ataxia == "yes"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "line 1, column 1: not JSON"),
        ('{"diet": "vegan",}', "line 1, column 18: not JSON"),
        ('{"age": 46}\n{}', "line 2, column 1: not JSON"),
        ("\N{ZERO WIDTH NO-BREAK SPACE}{}", "not JSON"),
        ("[]", "one JSON object"),
        ("null", "one JSON object"),
        ('"vegan"', "one JSON object"),
        ('{"age": NaN}', "NaN: is not a number that JSON allows."),
        ('{"age": -Infinity}', "-Infinity: is not a number that JSON allows."),
        ('{"age": 1e999}', 'age: Read "inf"'),
        (f'{{"age": {"9" * 4000}}}', "age: Read"),
        (f'{{"age": {"9" * 5000}}}', "a number too long"),
        (f'{{"diet": {"[" * 100_000}', "nested too deeply"),
        (f'{{"{"x" * 10_000}": 1}}', "there is no such field"),
        ('{"diet": "vegan", "diet": "omnivore"}', '"diet": the key stands twice.'),
        ('{"previous": {"age": 45, "age": 46}}', '"age": the key stands twice.'),
        ('{"diet": "\\u001b[2J"}', 'diet: read "\\u001b[2J"'),
        ('{"serum_b12": "\\u001b[2J"}', "serum_b12: Read"),
        ('{"\\u202e[/bold]": 1}', '"\\u202e[/bold]": there is no such field.'),
    ],
    ids=lambda text: text[:20],
)
def test_hostile_files_are_refused_in_one_line(text: str, says: str) -> None:
    """Nothing of such a file is used or rendered, and no traceback is shown."""
    (problem,) = refused(text)

    assert says in problem
    assert len(problem) < 400


def test_any_depth_of_nesting_is_refused() -> None:
    """Wherever the limit of the reader lies, each depth ends in one line."""
    for depth in range(500, 1100):
        (problem,) = refused(f'{{"diet": {"[" * depth}{"]" * depth}}}')
        assert problem.startswith(("diet: read ", "not JSON: nested too deeply"))


def test_what_can_be_read_but_not_written_out_is_named_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Just within the reader's limit, a value may be too deep to be quoted in the message."""

    def too_deep(*_: object, **__: object) -> str:
        raise RecursionError

    monkeypatch.setattr("core.patient_file.json.dumps", too_deep)

    assert "diet: read a deeply nested value. Accepted: omnivore" in refused('{"diet": [[]]}')[0]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*fields(), "month", "ppi"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*fields(), "symptoms", "medicines"]), JSON, max_size=5))
def test_any_json_in_any_field_is_read_or_refused(entries: dict[str, Any]) -> None:
    """Whatever stands in a field, the file is read whole or refused with its reasons."""
    try:
        read = load(json.dumps(entries))
    except PatientFileError as error:
        problems = error.problems
    else:
        assert load(save(read)) == read
        return
    assert problems
    assert all(problem and "\n" not in problem for problem in problems)
