"""Wordings of everyday and of notes, each with the facts that it tells."""

import pytest

from tests.dialogue.told_rows import rows, told

AGES = """
a seventy year old with numb feet -> age=70; numbness=yes
I'm sixty-two, numb feet -> age=62; numbness=yes
she is eighty one and vegan -> age=81; diet=vegan
The woman I look after is 90, forgetful -> age=90; memory_problem=yes
tired 45 m b12 170 pmol/l -> fatigue=yes; age=45; serum_b12=170 pmol/L
"""
RESULTS = """
B12 207 ng/L per her app -> serum_b12=207 ng/L
MMA high per the lab -> mma_flag=high
lab flags B12 low -> serum_b12_flag=low
b12 low acc to lab -> serum_b12_flag=low
folate flagged low -> folate_status=deficient
Anti-IF positive -> intrinsic_factor_antibody=positive
intrinsic factor antibodies haven't been tested -> intrinsic_factor_antibody=not_tested
MMA wasn't ordered -> mma_status=not_done
B12 350 pg/mL, was 180 pg/mL before I started -> serum_b12=350 pg/mL
my B12 has gone from 201 pg/mL to a whopping 233 pg/mL -> serum_b12=233 pg/mL
"""
BRANDS = """
Cytamen 1000 mcg monthly, want tablets instead -> treatment_status=on_treatment; b12_form=cyanocobalamin; \
b12_route=im; b12_dose=1000 mcg; b12_frequency=1 per month; requested_route=oral
pt due her 12-weekly Cobalin-H next Tuesday -> treatment_status=on_treatment; b12_form=hydroxocobalamin; \
b12_route=im; b12_frequency=1 per 12 weeks
Nascobal 500 mcg once a week -> treatment_status=on_treatment; b12_form=cyanocobalamin; b12_route=nasal; \
b12_dose=500 mcg; b12_frequency=1 per week
"""
UNDER_TREATMENT = """
hydroxo 1 mg IM 12-weekly, sx back wk 11 -> treatment_status=on_treatment; b12_form=hydroxocobalamin; b12_dose=1 mg; \
b12_route=im; b12_frequency=1 per 12 weeks; symptom_response=recurred; recurrence_timing=end_of_interval
hydroxo 1 mg IM 12-weekly, review wk 11 -> treatment_status=on_treatment; b12_form=hydroxocobalamin; b12_dose=1 mg; \
b12_route=im; b12_frequency=1 per 12 weeks
B12 jabs monthly, been 4 years -> treatment_status=on_treatment; b12_route=im; b12_frequency=1 per month; \
treatment_duration=4 years
halfway through my loading B12 injections -> treatment_status=on_treatment; b12_route=im; treatment_phase=loading
three months into B12 tablets -> treatment_status=on_treatment; b12_route=oral; treatment_duration=3 months
B12 tablets 1000 mcg daily and on them my B12 is 244 pg/mL -> treatment_status=on_treatment; b12_route=oral; \
b12_dose=1000 mcg; b12_frequency=1 per day; serum_b12=244 pg/mL; b12_sample_context=on_tablets
hydroxocobalamin 1 mg on alternate days -> treatment_status=on_treatment; b12_form=hydroxocobalamin; b12_dose=1 mg; \
b12_frequency=1 per 2 days
hydroxo 1 mg q3/12 -> treatment_status=on_treatment; b12_form=hydroxocobalamin; b12_dose=1 mg; \
b12_frequency=1 per 3 months
"""


@pytest.mark.parametrize(("text", "facts"), rows(AGES, RESULTS, BRANDS, UNDER_TREATMENT))
def test_is_told(text: str, facts: set[str]) -> None:
    """Exactly the facts of the line are read."""
    assert told(text) == facts
