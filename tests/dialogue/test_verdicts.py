"""A word about a test other than B12, and results of several times."""

import pytest

from dialogue.parsing.freetext import read_free_text

TOLD = """
IFA positive -> intrinsic_factor_antibody=positive
intrinsic factor antibodies were not requested -> intrinsic_factor_antibody=not_tested
they couldn't find any antibodies to intrinsic factor -> intrinsic_factor_antibody=negative
antibodies negative for PA -> -
intrinsic factor antibodies pending -> -
H pylori test was negative -> h_pylori=negative
folate 3.9 (normal) -> folate_status=adequate
folate and ferritin normal -> folate_status=adequate; iron_status=adequate
my folate is low, should I worry? -> folate_status=deficient
folate deficiency ruled out -> -
is my folate low? -> -
ferritin was low last year -> -
I am iron deficient -> iron_status=deficient
not iron deficient -> -
film macrocytic -> macrocytosis=yes
not anaemic, MCV normal -> anemia=no; macrocytosis=no
B12 250 pg/mL last year, 190 pg/mL this year -> serum_b12=190 pg/mL
I had a B12 of 150 pg/mL in 2018, now it is 420 pg/mL -> serum_b12=420 pg/mL
Level of 120 pg/mL before treatment, 600 pg/mL now -> serum_b12=600 pg/mL
the reference range is 180-900 ng/L, mine is 185 ng/L -> serum_b12=185 ng/L
My B12 went up to 800 pg/mL -> serum_b12=800 pg/mL
B12 145 pg/mL, on repeat 151 pg/mL -> -
level went from 180 to 420 pg/mL -> serum_b12=420 pg/mL
"""


def rows() -> list[tuple[str, set[str]]]:
    """Give each line with its facts."""
    split = [row.rpartition(" -> ") for row in TOLD.strip().splitlines()]
    return [(text, set(facts.split("; ")) - {"-"}) for text, _, facts in split]


@pytest.mark.parametrize(("text", "facts"), rows())
def test_what_is_told_of_tests(text: str, facts: set[str]) -> None:
    """Exactly these facts are told."""
    told = {f"{fact.field}={fact.value}" for fact in read_free_text(text).facts}
    assert told == facts
