"""Whom a line is about: facts of others are not taken, and those of somebody cared for are."""

import pytest

from tests.dialogue.told_rows import rows, told

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
My sister has started B12 injections and feels great. Would they help with tiredness in general? -> -
My mum is on B12 jabs for PA and my dad is diabetic. What are the early signs? -> -
58F, B12 120 pg/mL. Sister has PA. She gets jabs every 12 weeks. Numb feet. -> age=58; serum_b12=120 pg/mL; numbness=yes
31 weeks pregnant, 27yo, partner is vegan. Numb fingers. -> pregnancy_status=pregnant; age=27; numbness=yes
80 yo F, no paresthesias, no memory loss per daughter, who has MS -> age=80; paresthesia=no; memory_problem=no
after my last baby I had injections. vegetarian, numb feet -> diet=vegetarian; numbness=yes
my 15 month old was breastfed and i am vegan, could he be short of b12? -> -
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
mum started wetting herself yesterday, her legs tingle -> emergency_sign=bladder_or_bowel_loss; tingling=yes
wifes on Pepcid 18 months since her ulcer -> h2_blocker_duration=18 months
its about my dad hes 74, numb feet, my uncle had a stroke -> age=74; numbness=yes
my husband had a total gastrectomy and nobody ever gave him B12 -> gastrectomy=total; treatment_status=none
Mum (83) lives with me. She is forgetful. I don't want to wait. -> age=83; memory_problem=yes
Teenage daughter, 17, vegan, B12 140 ng/L -> age=17; diet=vegan; serum_b12=140 ng/L
Dear colleague, thank you for seeing this 58-year-old vegan -> age=58; diet=vegan
My dad's level is 90 pg/mL and he is tired -> serum_b12=90 pg/mL; fatigue=yes
"""


@pytest.mark.parametrize(("text", "facts"), rows(OTHERS, CARED))
def test_whose_facts(text: str, facts: set[str]) -> None:
    """Exactly the patient's facts are told."""
    assert told(text) == facts
