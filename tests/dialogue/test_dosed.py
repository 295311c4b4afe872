"""B12 told as it is prescribed, lists denied as a whole, and what several facts say together."""

from datetime import date

import pytest

from dialogue.parsing.freetext import read_free_text
from dialogue.parsing.line.heard import Around

# What is typed -> some facts that it tells; "no FIELD" is one that it must not tell.
TOLD = """
hydroxocobalamin 1mg IM every 12/52 ongoing, well \
-> treatment_status=on_treatment; b12_dose=1 mg; b12_route=im; b12_frequency=1 per 12 weeks
I've had hydroxocobalamin 1 mg injections every three months for years after my sleeve \
-> treatment_status=on_treatment; b12_frequency=1 per 3 months
Been prescribed Cytacon 50 micrograms one tablet a day -> b12_route=oral; b12_form=cyanocobalamin
The doctor gives me cyanocobalamin shots -> treatment_status=on_treatment; b12_route=im
His injections were cut from monthly to every three months -> b12_frequency=1 per 3 months
the surgery cut my jabs from every 8 weeks to every 12 -> no b12_frequency=1 per 8 weeks
Maintenance B12 injections every 6 weeks, started 8 months ago -> treatment_duration=8 months
Injections every 12 weeks for 7 years -> treatment_status=on_treatment; b12_frequency=1 per 12 weeks
My last shot was on 14 August 2026 and I am due every month -> b12_frequency=1 per month
The NHS gives hydroxocobalamin 1 mg every 12 weeks -> no treatment_status
They want to start me on B12 injections every other day -> no treatment_status
GP offered hydroxocobalamin 1mg IM every 12 weeks, I declined -> no treatment_status
testosterone injections every 2 weeks, B12 300 pg/mL -> no treatment_status
monthly injections for osteoporosis; B12 190 pg/mL -> no treatment_status
Botox jabs every 12 weeks for migraine, b12 low -> no treatment_status
depo shot every 12 weeks, B12 178 pg/mL -> no treatment_status
No one has started me on anything yet, B12 150 pg/mL -> treatment_status=none
Stopped my B12 injections during covid -> treatment_status=stopped
so i quit the b12 tablets in june and now the tingling is back -> recurrence_timing=after_lapse
Apart from fatigue I've none of these: numbness, sore tongue -> fatigue=yes; numbness=no; glossitis=no
Numbness, tingling, sore tongue: none -> numbness=no; tingling=no; glossitis=no
never taken any b12, exhausted -> treatment_status=none; fatigue=yes
nil neuro, B12 150 pg/mL -> numbness=no; gait_disturbance=no
The leaflet says tingling, numbness and memory loss are signs -> no tingling; no numbness
Common symptoms include tingling, numbness and tiredness -> no numbness; no fatigue
numb toes, sore tongue - b12? -> numbness=yes; glossitis=yes
Methotrexate weekly with folic acid 5 mg -> folic_acid_reason=methotrexate
renal vitamin with folic acid 1mg daily -> folic_acid_reason=renal_vitamin; folic_acid_dose=1 mg/day
B12 before treatment 97 ng/L, now on injections -> b12_sample_context=untreated; serum_b12=97 ng/L
B12 drifted from 400 to 260 pg/mL -> serum_b12=260 pg/mL
famotidine 20mg bd 18/12 -> h2_blocker_duration=18 months
VA 6/12, B12 200 pg/mL -> no symptom_onset
b12 jab every 8 wks, last one 30 Oct -> last_injection_date=2026-10-30
Bloods fine. MMA high. Confused! -> no cognitive_difficulty
"""
TODAY = date(2026, 11, 20)


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_tells(row: str) -> None:
    """The facts behind the arrow are told, and those with "no" are not."""
    text, _, facts = row.rpartition(" -> ")
    heard = read_free_text(text, Around(TODAY)).facts
    told = {f"{fact.field}={fact.value}" for fact in heard} | {fact.field for fact in heard}
    for fact in facts.split("; "):
        if fact.startswith("no "):
            assert fact[3:] not in told
        else:
            assert fact in told
