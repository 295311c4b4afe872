"""What may tell who a person is: found as people write it, and nothing about the patient."""

import pytest

from dialogue.parsing.identifying import anonymous, traces


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("my name is Ada Byron and my B12 is 180 pg/mL", "my name is [name] and my B12 is 180 pg/mL"),
        ("I'm called ada, b12 210", "I'm called [name], b12 210"),
        ("her name's ada byron and she is 46", "her name's [name] and she is 46"),
        ("patient: Ada Byron-King, 46, vegan", "patient: [name], 46, vegan"),
        ("Dr. O'Neil says 1000 mcg", "Dr. [name] says 1000 mcg"),
        ("DOB 12/03/1950, level 150 pg/mL", "DOB [date of birth], level 150 pg/mL"),
        ("born on 3 March 1950, vegan", "born on [date of birth], vegan"),
        ("write to ada.b@example.org please", "write to [email] please"),
        ("see https://example.org/ada?x=1 there", "see [web address] there"),
        ("call +44 20 7946 0958 or (020) 7946 0958", "call [number] or [number]"),
        ("NHS 943 476 5919, hospital AB1234567", "NHS [number], hospital [number]"),
        ("I live at 12 High Street, SW1A 1AA", "I live at [address], [postcode]"),
    ],
)  # fmt: skip
def test_what_tells_who_it_is_is_replaced(line: str, instead: str) -> None:
    """A word in brackets stands in its place, and once replaced there is nothing more to find."""
    assert anonymous(line) == instead
    assert traces(instead) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Should a vitamin B12 level of 320 pg/mL be treated?",
        "B12 180-350 pg/mL, MMA 265 nmol/L, homocysteine 12.3456789 umol/L",
        "platelets 150000 /uL, or 150,000",
        "1000 mcg on 2026-01-15 2025-03-04 and 3 March 2025",
        "3 6 12 24 48 96 100 200 300",
        "B12 1MG daily",
        "I was born in 1950 and had a bypass in 2019",
        "patient has Crohn's disease",
        "patient Crohn's disease",
        "name the drug",
        "Miss B12 level",
        "not Parkinson's, but Crohn's Disease",
    ],
)
def test_what_is_said_of_the_patient_stays(line: str) -> None:
    """Levels, doses, dates of treatment and diseases with a person's name."""
    assert anonymous(line) == line


def test_each_piece_says_where_it_stands() -> None:
    """The question about saving names the pieces as they were said."""
    line = "my name is Ada Byron, mail a@b.org"

    assert [(line[t.start : t.end], t.text) for t in traces(line)] == [
        ("Ada Byron", "Ada Byron"),
        ("a@b.org", "a@b.org"),
    ]
