"""Wordings that look like one fact and tell another, or none."""

import pytest

from tests.dialogue.told_rows import rows, told

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
NOT_B12 = """
My iron levels are stable, B12 190 pg/mL -> serum_b12=190 pg/mL
I never supplement with iron. B12 180 pg/mL -> serum_b12=180 pg/mL
Nobody has given me a diagnosis. B12 200 pg/mL -> serum_b12=200 pg/mL
Nobody gave me the B12 result -> -
Nobody gave me any B12 -> treatment_status=none
I haven't started any B12 -> treatment_status=none
not taking B12 injections -> -
my gp wants me to stop, B12 jabs monthly -> treatment_status=on_treatment; b12_route=im; b12_frequency=1 per month
burning mouth, B12 300 pg/mL -> serum_b12=300 pg/mL
he swaps his pills, saying it is theme -> -
"""
OVER_AND_GONE = """
Two years ago my feet went numb for a week and then it was over. -> -
Three weeks ago my feet went numb -> numbness=yes; symptom_onset=3 weeks
I can't follow a conversation anymore -> cognitive_difficulty=yes
no more tingling -> tingling=no; ever_neuro_symptoms=yes
on rivaroxaban (held) -> -
on rivaroxaban -> anticoagulant_use=yes
Took my last metformin tablet in May -> -
Took my last B12 tablet in May -> treatment_status=stopped; b12_route=oral
gastric band removed 2019, then sleeve -> bariatric_surgery=sleeve_gastrectomy
gastric bypass reversed in 2020 -> -
"""
OF_NOBODY = """
Fatigue, numbness, depression: what can B12 deficiency do? -> -
tingling, brain fog - what else can low B12 cause -> -
Tingling, numb feet, fatigue: which of these does B12 deficiency cause? -> -
Symptoms of B12 deficiency: fatigue, numbness, tingling. -> -
B12 deficiency symptoms: tingling and fatigue -> -
Things B12 deficiency can do: numbness, tingling -> -
My symptoms: fatigue, numbness -> fatigue=yes; numbness=yes
numb toes, sore tongue - b12? -> numbness=yes; glossitis=yes
Tingling, fatigue: could this be B12? -> tingling=yes; fatigue=yes
Fatigue, numbness - is it B12 deficiency? -> fatigue=yes; numbness=yes
"""


@pytest.mark.parametrize(
    ("text", "facts"),
    rows(
        *(DOSES_FORGOTTEN, ANOTHER_DISEASE, NOT_TAKEN_YET, HOW_TO_TAKE, DURING, ENDED_SINCE),
        *(OF_NOBODY, NOT_B12, OVER_AND_GONE),
    ),
)
def test_tells_only_this(text: str, facts: set[str]) -> None:
    """Every fact of the line is read, and none that it only looks like."""
    assert told(text) == facts
