"""Wordings that look like one fact and tell another, or none."""

from datetime import date

import pytest

from dialogue.parsing.freetext import read_free_text
from dialogue.parsing.heard import Around

TODAY = date(2026, 11, 20)

# What is typed, and behind the arrow every fact that it tells.
DOSES_FORGOTTEN = """
I keep forgetting my tablets, B12 300 pg/mL -> serum_b12=300 pg/mL; adherence=missed_doses
she keeps forgetting to take her pills -> adherence=missed_doses
he always forgets half of his tablets -> adherence=missed_doses
I keep forgetting names -> memory_problem=yes
I keep forgetting things -> memory_problem=yes
my memory is bad and I keep forgetting my pills -> memory_problem=yes; adherence=missed_doses
"""
ANOTHER_DISEASE = """
B12 225 ng/L. H. pylori positive, not treated yet. -> serum_b12=225 ng/L; h_pylori=positive
Iron deficiency, not treated. B12 150 pg/mL -> iron_status=deficient; serum_b12=150 pg/mL
B12 150 pg/mL, hypothyroid, not treated -> serum_b12=150 pg/mL
B12 150 pg/mL, depression, never treated -> serum_b12=150 pg/mL; depression=yes
B12 150 pg/mL, ferritin low, untreated -> serum_b12=150 pg/mL; iron_status=deficient
B12 150 pg/mL, not treated yet -> serum_b12=150 pg/mL; treatment_status=none
B12 150 pg/mL, numb feet, not treated yet -> serum_b12=150 pg/mL; numbness=yes; treatment_status=none
B12 150 pg/mL, no symptoms of note, 61 years old, never treated -> serum_b12=150 pg/mL; age=61; treatment_status=none
"""
NOT_TAKEN_YET = """
Give B12 before the folic acid, and which way? -> -
B12 before folic acid 5 mg -> -
B12 150 pg/mL, injections before starting folic acid -> serum_b12=150 pg/mL
B12 150 pg/mL. Start folic acid as well? -> serum_b12=150 pg/mL
B12 150 pg/mL, on folic acid -> serum_b12=150 pg/mL; folic_acid_use=yes
"""
HOW_TO_TAKE = """
Can I take B12 tablets with coffee? -> -
Can I take B12 pills at night? -> -
Can I take the tablets on an empty stomach? -> -
Could I take B12 tablets together with my thyroxine? -> -
May I take B12 tablets every other day? -> -
Can I take B12 tablets instead of injections? -> requested_route=oral
Can I take tablets? -> requested_route=oral
Could she have tablets? -> requested_route=oral
Can my mum have tablets instead? -> requested_route=oral
I'd much rather swallow a pill than have needles -> requested_route=oral
"""
DURING = """
numb feet over 5 months -> numbness=yes; symptom_onset=5 months
numb feet for over 5 months -> numbness=yes; symptom_onset=>5 months
tingling over the last 5 months -> tingling=yes; symptom_onset=5 months
tingling for more than 2 years -> tingling=yes; symptom_onset=>2 years
omeprazole for over 5 years -> ppi_duration=>5 years
"""
ENDED_SINCE = """
My B12 was 900 pg/mL on injections. I'm off them now -> serum_b12=900 pg/mL; b12_route=im; treatment_status=stopped
I had b12 injections for 2 years, not on them any more -> treatment_status=stopped
was on B12 tablets, no longer taking them -> treatment_status=stopped
I used to have B12 jabs, now nothing -> treatment_status=stopped
took metformin 2 years, now off it -> -
B12 150 pg/mL, on omeprazole 3 years, off it since May -> serum_b12=150 pg/mL
"""
OF_NOBODY = """
Fatigue, numbness, depression: what can B12 deficiency do? -> -
tingling, brain fog - what else can low B12 cause -> -
Tingling, numb feet, fatigue: which of these does B12 deficiency cause? -> -
Symptoms of B12 deficiency: fatigue, numbness, tingling. -> -
B12 deficiency symptoms: tingling and fatigue -> -
My symptoms: fatigue, numbness -> fatigue=yes; numbness=yes
numb toes, sore tongue - b12? -> numbness=yes; glossitis=yes
Tingling, fatigue: could this be B12? -> tingling=yes; fatigue=yes
Fatigue, numbness - is it B12 deficiency? -> fatigue=yes; numbness=yes
"""


def rows() -> list[tuple[str, set[str]]]:
    """Give each line with its facts."""
    tables = (
        *(DOSES_FORGOTTEN, ANOTHER_DISEASE, NOT_TAKEN_YET, HOW_TO_TAKE),
        *(DURING, ENDED_SINCE, OF_NOBODY),
    )
    split = (row.split(" -> ") for table in tables for row in table.strip().splitlines())
    return [(text, set(facts.split("; ")) - {"-"}) for text, facts in split]


@pytest.mark.parametrize(("text", "facts"), rows())
def test_tells_only_this(text: str, facts: set[str]) -> None:
    """Every fact of the line is read, and none that it only looks like."""
    told = read_free_text(text, Around(TODAY)).facts
    assert {f"{fact.field}={fact.value}" for fact in told} == facts
