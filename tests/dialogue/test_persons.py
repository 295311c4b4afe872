"""Whom a line is about: facts of others are not taken, and those of somebody cared for are."""

import pytest

from dialogue.parsing.freetext import read_free_text

# Somebody else is spoken of; what stands behind the arrow is the patient's own.
OTHERS = """
My sister had a gastric bypass and her B12 was 150 pg/mL, I haven't been tested -> -
mum has pernicious anaemia and gets jabs every 12 weeks. i have tingling, should i ask for a test? -> tingling=yes
My sister has PA. I'm 45. She gets injections every 3 months. -> age=45
My dad's B12 is low, mine is 300 pg/mL -> serum_b12=300 pg/mL
Mum had a stroke at 70, I have tingling -> tingling=yes
My mother's B12 was 98 pg/mL before she died -> -
My mum's B12 is 120 pg/mL, is it hereditary? -> -
my vegan mum has a B12 of 150 pg/mL and numb feet. I'm fine -> -
my daughter is a vegan, her B12 was 180 pg/mL, should I worry about mine? -> -
I work with a lady of 60 with numb feet -> -
Colleague of mine has a B12 of 90 pg/mL and no symptoms, how come? -> -
I live on toast since my wife died. B12 190 pg/mL -> serum_b12=190 pg/mL
my wife does the injections, my feet are numb -> numbness=yes
"""
# Somebody cared for is the patient.
CARED = """
I am worried about my mother, she is 88 and forgets things, B12 130 ng/L \
-> age=88; memory_problem=yes; serum_b12=130 ng/L
Mum (82) is on omeprazole, her B12 was 170 ng/L, should she have injections? \
-> age=82; ppi_duration=yes; serum_b12=170 ng/L
Caring for my husband, 69, B12 300 pg/mL. I'm diabetic too -> age=69; serum_b12=300 pg/mL
My mother is 80 years old. She is vegan and has numb feet. -> age=80; diet=vegan; numbness=yes
my husband takes metformin for 3 years -> metformin_duration=3 years
My brother, 43, can't stand needles. He has tingling. -> age=43; tingling=yes
Our daughter, now 22, has numb feet -> age=22; numbness=yes
My mother-in-law has kidney disease and I look after her. I'm diabetic and get tired -> chronic_kidney_disease=yes
my girlfriend says I'm forgetful -> memory_problem=yes
My dad's level is 90 pg/mL and he is tired -> serum_b12=90 pg/mL; fatigue=yes
"""


def rows(table: str) -> list[tuple[str, set[str]]]:
    """Give each line with its facts."""
    split = [row.rpartition(" -> ") for row in table.strip().splitlines()]
    return [(text, set(facts.split("; ")) - {"-"}) for text, _, facts in split]


@pytest.mark.parametrize(("text", "facts"), rows(OTHERS) + rows(CARED))
def test_whose_facts(text: str, facts: set[str]) -> None:
    """Exactly the patient's facts are told."""
    told = {f"{fact.field}={fact.value}" for fact in read_free_text(text).facts}
    assert told == facts
