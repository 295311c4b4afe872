"""Free text: exactly the facts that a line tells, and none of those that it only mentions."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.patient import Patient
from core.patient_file import read_facts
from dialogue.parsing.facts import judge, lab_words, medicines, reasons
from dialogue.parsing.freetext import read_free_text
from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.lexicon.phrases import ENTRIES
from dialogue.parsing.line import clauses, lab_numbers, terms
from dialogue.parsing.line.form import Draft, Line
from dialogue.parsing.treatment import course, intervals, routes, stopping, taken

# One opening a line: what is typed -> every fact that it tells, and "?" for each thing that
# has to be asked about. "-" tells nothing.
TOLD = """
Should a vitamin B12 level of 320 pg/mL be treated? -> serum_b12=320 pg/mL
my B12 dropped from 400 pg/mL to 200 pg/mL -> serum_b12=200 pg/mL
I forget things -> memory_problem=yes
numb for 130 years -> numbness=yes
the numbness went away -> numbness=no; ever_neuro_symptoms=yes
I no longer have tingling -> tingling=no; ever_neuro_symptoms=yes
320 pg/ml, vegan, 46 -> serum_b12=320 pg/mL; diet=vegan; age=46
46, 320 pg/ml, numb feet -> age=46; serum_b12=320 pg/mL; numbness=yes
B12 of 236 pmol/L -> serum_b12=236 pmol/L
320 picograms per milliliter (pg/mL) -> serum_b12=320 pg/mL
my b-12 is 320 ng/L -> serum_b12=320 ng/L
Vitamin B₁₂ 320 pg/mL -> serum_b12=320 pg/mL
B12 <150 pg/mL -> serum_b12=<150 pg/mL
my B12 came back at 320 pg/mL -> serum_b12=320 pg/mL
serum cobalamin 180 pg/mL -> serum_b12=180 pg/mL
Is 320 pg/mL low? -> serum_b12=320 pg/mL
What does a B12 of 119 pg/mL mean? -> serum_b12=119 pg/mL
B12 320 pg/mL (normal range 200-900 pg/mL) -> serum_b12=320 pg/mL
MMA 265 nmol/L -> mma=265 nmol/L
methylmalonic acid was 0.31 umol/L -> mma=0.31 µmol/L
265 nmol/L MMA -> mma=265 nmol/L
homocysteine 14 µmol/L -> homocysteine=14 µmol/L
B12 320 pg/mL, MMA 265 nmol/L, Hcy 16 umol/L -> serum_b12=320 pg/mL; mma=265 nmol/L; homocysteine=16 µmol/L
MMA pending, 320 pg/mL -> mma_status=pending; serum_b12=320 pg/mL
MMA normal, B12 320 pg/mL -> mma_flag=normal; serum_b12=320 pg/mL
MMA pending -> mma_status=pending
still waiting for my MMA result -> mma_status=pending
the MMA is not back yet -> mma_status=pending
MMA not available -> mma_status=unavailable
we cannot get MMA here -> mma_status=unavailable
MMA was never tested -> mma_status=not_done
MMA came back high -> mma_flag=high
my methylmalonic acid is normal -> mma_flag=normal
homocysteine is elevated -> homocysteine_flag=high
I have low B12 -> serum_b12_flag=low
B12 pending -> serum_b12_status=pending
eGFR 42 mL/min/1.73 m2 -> egfr=42 mL/min/1.73 m2
platelets 18 x10^9/L -> platelet_count=18 x10^9/L
platelet count 50,000 per microliter -> platelet_count=50000 per µL
hemoglobin 10.2 g/dL and MCV 112 fL -> hemoglobin=10.2 g/dL; mcv=112 fL
a 46-year-old -> age=46
46 years old -> age=46
I'm 46 -> age=46
I am 46 and vegan -> age=46; diet=vegan
aged 46 -> age=46
46yo -> age=46
46 y/o woman -> age=46
46 M -> age=46
46F, vegan -> age=46; diet=vegan
my age is 46 -> age=46
Should a 77-year-old with 320 pg/mL be treated? -> age=77; serum_b12=320 pg/mL
Should a 46-year-old vegan with a B12 of 320 pg/mL be treated? -> age=46; diet=vegan; serum_b12=320 pg/mL
vegan -> diet=vegan
I'm a vegan -> diet=vegan
I have been vegan for 10 years -> diet=vegan
Im vegn -> diet=vegan
strict vegetarian -> diet=strict_vegetarian
I am vegetarian -> diet=vegetarian
I eat everything -> diet=omnivore
I eat meat -> diet=omnivore
numb feet -> numbness=yes
numbness in both feet -> numbness=yes
my toes are numb -> numbness=yes
I can't feel my feet -> numbness=yes
numbnes and tingeling -> numbness=yes; tingling=yes
pins and needles in my hands -> paresthesia=yes
I have tingling in my fingers -> tingling=yes
unsteady on my feet -> gait_disturbance=yes
I have balance problems -> gait_disturbance=yes
memory problems and brain fog -> memory_problem=yes; brain_fog=yes
I can't think straight -> cognitive_difficulty=yes
I'm tired all the time -> fatigue=yes
fatigue, low mood, sore tongue -> fatigue=yes; depression=yes; glossitis=yes
I feel depressed -> depression=yes
blurred vision -> visual_problem=yes
leg weakness -> motor_symptoms=yes
burning pain in my feet -> neuropathic_pain=yes
I have peripheral neuropathy -> peripheral_neuropathy=yes
no numbness -> numbness=no
no numbness, tingling or weakness -> numbness=no; tingling=no; motor_symptoms=no
without tingling -> tingling=no
denies fatigue -> fatigue=no
I don't have any tingling -> tingling=no
I have never had numbness or tingling -> numbness=no; tingling=no
numbness: no -> numbness=no
tired but no numbness -> fatigue=yes; numbness=no
no numbness but tired -> numbness=no; fatigue=yes
no symptoms -> symptoms=none
320 pg/mL, no symptoms at all -> serum_b12=320 pg/mL; symptoms=none
asymptomatic -> symptoms=none
on metformin for 3 years -> metformin_duration=3 years
3 yrs on metformin -> metformin_duration=3 years
metformin 500 mg twice daily for 3 years -> metformin_duration=3 years
I started metformin 3 years ago -> metformin_duration=3 years
I take metformin -> metformin_duration=yes
Glucophage 2 years -> metformin_duration=2 years
omeprazole 14 months -> ppi_duration=14 months
on Nexium 2 years and famotidine 14 months -> ppi_duration=2 years; h2_blocker_duration=14 months
metformin and omeprazole for 3 years -> metformin_duration=yes; ppi_duration=3 years
Prilosec daily for 8 months -> ppi_duration=8 months
I'm not on metformin -> metformin_duration=none
no metformin, no PPI -> metformin_duration=none; ppi_duration=none
Pepcid for six months -> h2_blocker_duration=6 months
I take colchicine -> colchicine_use=yes
on phenytoin and warfarin -> anticonvulsant_use=yes; anticoagulant_use=yes
taking Keppra -> anticonvulsant_use=yes
I take folic acid -> folic_acid_use=yes
I don't take folic acid -> folic_acid_use=no
I use laughing gas -> nitrous_oxide_use=yes
I had a stroke last year -> stroke_history=yes
TIA in 2019 -> stroke_history=yes
no stroke or TIA -> stroke_history=no
heart attack 5 years ago -> cardiovascular_disease=yes
I have angina -> cardiovascular_disease=yes
Crohn's disease -> crohns_disease=yes
Crohn’s, 40 cm of ileum -> crohns_disease=yes
Crohn's with 40 cm of ileum affected -> crohns_disease=yes; crohns_ileal_length=40 cm
ileal resection of 35 cm -> ileal_resection=35 cm
30 cm of ileum removed -> ileal_resection=30 cm
they had my ileum removed -> ileal_resection=yes
I had an ileal resection -> ileal_resection=yes
gastric bypass 3 years ago -> bariatric_surgery=roux_en_y
Roux-en-Y, 420 pg/mL -> bariatric_surgery=roux_en_y; serum_b12=420 pg/mL
I had a sleeve gastrectomy -> bariatric_surgery=sleeve_gastrectomy
lap band -> bariatric_surgery=gastric_band
biliopancreatic diversion -> bariatric_surgery=biliopancreatic_diversion
weight-loss surgery -> bariatric_surgery=unknown_type
total gastrectomy 5 years ago -> gastrectomy=total
I have pernicious anemia -> pernicious_anemia=confirmed
suspected pernicious anaemia -> pernicious_anemia=suspected
atrophic gastritis -> atrophic_gastritis=yes
I was diagnosed with celiac disease -> other_malabsorption=yes
I have type 2 diabetes and CKD -> diabetes=yes; chronic_kidney_disease=yes
I'm on dialysis -> dialysis=yes
no kidney disease -> chronic_kidney_disease=no
macrocytic anemia -> anemia=yes; macrocytosis=yes
I am pregnant -> pregnancy_status=pregnant
20 weeks pregnant -> pregnancy_status=pregnant
I'm not pregnant -> pregnancy_status=none
breastfeeding -> pregnancy_status=breastfeeding
trying to conceive -> pregnancy_status=planning
allergic to B12 injections -> b12_allergy=yes
not taking any B12 -> treatment_status=none
I don't take B12 -> treatment_status=none
On B12 injections every 3 months -> treatment_status=on_treatment; b12_route=im; b12_frequency=1 per 3 months
I take B12 tablets -> treatment_status=on_treatment; b12_route=oral
I take 1000 mcg B12 daily -> treatment_status=on_treatment; b12_dose=1000 mcg; b12_frequency=1 per day
hydroxocobalamin injections, I get them monthly -> -
I get hydroxocobalamin shots -> treatment_status=on_treatment; b12_route=im; b12_form=hydroxocobalamin
I use sublingual B12 tablets -> treatment_status=on_treatment; b12_route=sublingual
I have chest pain -> emergency_sign=chest_pain_or_breathlessness
I'm short of breath -> emergency_sign=chest_pain_or_breathlessness
what should I do about my chest pain? -> emergency_sign=chest_pain_or_breathlessness
I suddenly lost my sight -> emergency_sign=sudden_vision_loss; visual_problem=yes
I lost sight in one eye all at once -> emergency_sign=sudden_vision_loss; visual_problem=yes
lost the vision of my left eye all of a sudden -> emergency_sign=sudden_vision_loss; visual_problem=yes
my legs are failing since yesterday -> emergency_sign=rapid_weakness; motor_symptoms=yes
I lost control of my bladder -> emergency_sign=bladder_or_bowel_loss
I can't move my legs -> emergency_sign=rapid_weakness; motor_symptoms=yes
I can't control my bladder -> emergency_sign=bladder_or_bowel_loss
can I have it into the vein? -> requested_route=iv
I want tablets -> requested_route=oral
can I have injections instead of tablets? -> requested_route=im
I'm vegan, should I take folic acid? -> diet=vegan
I have numb feet, is that from metformin? -> numbness=yes
My mother is 80, I'm 46 and vegan -> age=46; diet=vegan
my kids are vegan and I'm tired -> fatigue=yes
my father had a stroke, I had a TIA -> stroke_history=yes
Should a 46-year-old take folic acid? -> age=46
Should a 46-year-old on metformin with numb feet be treated? -> age=46; metformin_duration=yes; numbness=yes
What should be done at 320 pg/mL? -> serum_b12=320 pg/mL
B12 undetectable -> serum_b12=undetectable
vitamin D 30 ng/mL, B12 320 pg/mL -> vitamin_d=30 ng/mL; serum_b12=320 pg/mL
my doctor says my B12 is 320 pg/mL -> serum_b12=320 pg/mL
12-year-old with B12 150 pg/mL -> age=12; serum_b12=150 pg/mL
I weigh 70 kg and am 46 years old -> age=46
I am not vegan, I eat meat -> diet=omnivore
numbness, tingling, no weakness -> numbness=yes; tingling=yes; motor_symptoms=no
no weakness, numbness or tingling, tired -> motor_symptoms=no; numbness=no; tingling=no
no numbness, tired -> numbness=no
neither numbness nor tingling -> numbness=no; tingling=no
I don't have numbness, I have tingling -> numbness=no; tingling=yes
no tingling in my feet but my hands are numb -> tingling=no; numbness=yes
symptoms: none -> symptoms=none
doesn't have any symptoms -> symptoms=none
The patient denies numbness but reports fatigue -> numbness=no; fatigue=yes
pt c/o paresthesias -> paresthesia=yes
h/o stroke, s/p gastric bypass -> stroke_history=yes; bariatric_surgery=roux_en_y
Meds: metformin, omeprazole -> metformin_duration=yes; ppi_duration=yes
on a PPI for less than 4 months -> ppi_duration=<4 months
metformin for about 3 years -> metformin_duration=about 3 years
85, omeprazole, 300 pg/mL -> age=85; ppi_duration=yes; serum_b12=300 pg/mL
terminal ileum was removed, 25 cm -> ileal_resection=25 cm; ileal_resection_site=distal_or_terminal
ileal Crohn's, more than 60 cm -> crohns_disease=yes; crohns_ileal_length=>60 cm
8 inches of terminal ileum resected -> ileal_resection=8 inches; ileal_resection_site=distal_or_terminal
weight loss surgery in 2015, roux-en-y -> bariatric_surgery=roux_en_y
I take no B12 supplements -> treatment_status=none
sudden weakness in both legs -> emergency_sign=rapid_weakness; motor_symptoms=yes
chest pian -> emergency_sign=chest_pain_or_breathlessness
I went blind suddenly -> emergency_sign=sudden_vision_loss; visual_problem=yes
I prefer tablets to injections -> requested_route=oral
I don't want injections -> injections_refused_or_impossible=yes
80 years, 320 pg/mL -> age=80; serum_b12=320 pg/mL
320 pg/mL, 80 years -> serum_b12=320 pg/mL; age=80
b12 320 pg/mL, 80 years -> serum_b12=320 pg/mL; age=80
12 years, 320 pg/mL -> age=12; serum_b12=320 pg/mL
46 years, 320 pg/mL, numb feet -> age=46; serum_b12=320 pg/mL; numbness=yes
320 pg/mL and 80 yrs -> serum_b12=320 pg/mL; age=80
320 pg/mL; 80 years -> serum_b12=320 pg/mL; age=80
80 y/o; 320 pg/mL -> age=80; serum_b12=320 pg/mL
46 years, vegan, 320 pg/mL -> age=46; diet=vegan; serum_b12=320 pg/mL
metformin, 3 years -> metformin_duration=3 years
metformin 3 years, 320 pg/mL, 80 years -> metformin_duration=3 years; serum_b12=320 pg/mL; age=80
omeprazole, 14 months -> ppi_duration=14 months
I cannot see out of my left eye since this morning -> emergency_sign=sudden_vision_loss; visual_problem=yes
went blind in one eye -> emergency_sign=sudden_vision_loss; visual_problem=yes
went blind in one eye today -> emergency_sign=sudden_vision_loss; visual_problem=yes
suddenly lost my sight -> emergency_sign=sudden_vision_loss; visual_problem=yes
legs getting weaker by the hour -> emergency_sign=rapid_weakness; motor_symptoms=yes
my legs suddenly got very weak today -> emergency_sign=rapid_weakness; motor_symptoms=yes
legs suddenly weak -> emergency_sign=rapid_weakness; motor_symptoms=yes
chest pain now -> emergency_sign=chest_pain_or_breathlessness
I think I'm having a heart attack -> emergency_sign=chest_pain_or_breathlessness
I think I'm having a heart attack right now -> emergency_sign=chest_pain_or_breathlessness
help I'm having a heart attack -> emergency_sign=chest_pain_or_breathlessness
I'm having a stroke -> emergency_sign=rapid_weakness
am I having a stroke? -> emergency_sign=rapid_weakness
face is drooping and I can't speak -> emergency_sign=rapid_weakness
had a stroke in 2019 -> stroke_history=yes
heart attack two years ago -> cardiovascular_disease=yes
I'm asking for my dad, 78, B12 150 pg/mL -> age=78; serum_b12=150 pg/mL
"""

# Nothing may be told here; what is unclear may be asked about.
NOTHING = """
my mother is vegan
my wife had a stroke
family history of pernicious anemia
my friend's B12 is 320 pg/mL
what if I were vegan
what if my B12 were 150 pg/mL?
if I were pregnant
suppose I had numb feet
is metformin bad?
does omeprazole lower B12?
should I take folic acid
should I stop metformin?
can I take folic acid with metformin?
is numbness a sign of B12 deficiency?
is chest pain a sign of B12 deficiency?
what are the symptoms of pernicious anemia?
do I have pernicious anemia?
am I at risk of a stroke?
could it be celiac disease?
metformin can cause B12 deficiency
PPIs reduce absorption
people with Crohn's disease need injections
vegans need B12
B12 deficiency causes numbness and tingling
I used to be vegan
I was vegan
I stopped metformin last year
I came off omeprazole
I quit metformin
I quit metformin 3 years ago
I take a diuretic
I see a naturopath, naturopathy helps
I have numbers
ex-vegan
I'm not vegan
I might be pregnant
maybe I have neuropathy
I think I'm almost vegan
I'm thinking of going vegan
I'm considering gastric bypass
scheduled for gastric bypass
worried about a stroke
stroke prevention
high blood pressure, high cholesterol
heat stroke
heartburn
kidney stones
vegan food is nice
I love vegan cheese
I tried folic acid
I tried hard
I'm fired
three weeks
my back hurts
celiac was ruled out
tested for pernicious anemia
shots or pills
so shots or pills?
tablets or injections
is B12 1000 mcg daily enough?
my doctor suggested B12 injections
I should take B12
the normal range is 200-900 pg/mL
is under 350 pg/mL low?
the cut-off is 350 pg/mL
target 400 pg/mL
active B12 35 pmol/L
ferritin 20 ng/mL
PTH 45 pg/mL
since age 46
when I was 46
over 75
46 weeks
I'm 46 kg
metformin 500 mg?
hello
thank you
why am I so tired?
can't complain
not without numbness
I feel fine
no other symptoms
no numbness and tingling but only at night?
not sure if I have numbness
I've taken omeprazole for 3 years but stopped
I was told I have pernicious anemia but the tests were negative
Would 1000 mcg be enough for a vegan?
on and off omeprazole
metformin made my sister tired
is IV B12 better?
I take a multivitamin with B12
I don't take enough B12
not taking B12 injections
I got a B12 shot yesterday
I had B12 injections in the past
prescribe 1000 mcg hydroxocobalamin every 2 months
my MMA is not high
is my MMA high?
folate 12 ng/mL
creatinine 1.2 mg/dL
B12 between 300 and 350 pg/mL
bowel resection 30 cm
I get chest pain if I run
no chest pain
no angina
no heart attack
tired of these questions
going vegan
mostly vegan
vegan?
vegan or vegetarian?
I turned 46
a 3-year-old child
my colleague is allergic to B12
my colleague, 80 years, 320 pg/dL
what if I have a stroke
I'm worried about having a stroke
I can't speak English
"""

# The text, and how many things have to be asked about; no fact may be told.
ASKED = [
    ("B12 is 320", 1),
    ("B12 320", 1),
    ("my level of 320", 1),
    ("MMA 265", 1),
    ("0.31 umol/L", 1),
    ("265 nmol/L", 1),
    ("MMA 320 pg/mL", 1),
    ("B12 1,500 pg/mL", 1),
    ("46", 1),
    ("46, 80", 2),
    ("my mother has chest pain", 1),
    ("B12 320 pg/mL, B12 420 pg/mL", 1),
    ("vegan, vegetarian", 1),
    ("gastrectomy", 1),
    ("I feel weak", 1),
    ("I have heart disease", 1),
    ("last year my B12 was 150 pg/mL", 1),
    ("18 x10^9/L", 1),
    ("ABC 45 pg/mL", 1),
    ("age 146", 1),
    ("B12 is 320.", 1),
    ("Someone with a B12 of 320 pg/mL", 1),
    ("I had chest pain last year", 1),
    ("short of breath on the stairs", 1),
    ("platelets 250", 1),
    ("80 years", 1),
    ("116 years", 1),
    ("10 years, 12 years", 1),
    ("vegetarian?, 14 months", 1),
    ("B12 320 pg/dL", 1),
    ("I can't see out of my left eye", 1),
    ("I went blind in one eye in 2010", 1),
    ("my legs got weak suddenly last year", 1),
]


def rows() -> list[tuple[str, list[tuple[str, str]]]]:
    """The table TOLD as openings with their facts."""
    table = []
    for line in TOLD.strip().splitlines():
        text, _, facts = line.rpartition(" -> ")
        split = [fact.partition("=") for fact in facts.split("; ")] if facts != "-" else []
        table.append((text, [(field, value) for field, _, value in split]))
    return table


def told(text: str) -> list[tuple[str, str]]:
    """The facts read from a text, without the words they came from."""
    return [(fact.field, fact.value) for fact in read_free_text(text).facts]


@pytest.mark.parametrize(("text", "facts"), rows())
def test_reads_exactly(text: str, facts: list[tuple[str, str]]) -> None:
    """Every fact of an opening is read, with its value as the patient file holds it."""
    assert sorted(told(text)) == sorted(facts)


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_reads_nothing(text: str) -> None:
    """What is asked, supposed, past, denied, general, or of somebody else is no fact."""
    assert told(text) == []


@pytest.mark.parametrize(("text", "count"), ASKED)
def test_asks_instead_of_guessing(text: str, count: int) -> None:
    """A number or word that could be two things is asked about and tells nothing."""
    heard = read_free_text(text)

    assert heard.facts == ()
    assert len(heard.ambiguous) == count


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("metformin, 30 years, 320 pg/mL", "30 years"),
        ("30 years, metformin, 320 pg/mL", "30 years"),
        ("numb feet, 3 years", "3 years"),
        ("vegan, 10 years", "10 years"),
        ("3 years, numb feet, 320 pg/mL", "3 years"),
        ("I'm 46, 10 years, 320 pg/mL", "10 years"),
        ("B12 injections, 20 years", "20 years"),
    ],
)
def test_asks_about_years_that_may_be_no_age(text: str, years: str) -> None:
    """Years beside something that can last are neither taken as the age nor dropped."""
    heard = read_free_text(text)

    assert years in [asked.text for asked in heard.ambiguous]
    assert ("age", years.partition(" ")[0]) not in told(text)


@pytest.mark.parametrize(
    ("text", "read", "why"),
    [
        ("b12 320 pg/dl", "b12 320 pg/dl", '"pg/dl" is not a unit for B12.'),
        ("b12 320 ng/ml", "320 ng/ml", '"ng/ml" is not a unit for B12.'),
        ("MMA 3 mmol/l", "MMA 3 mmol/l", '"mmol/l" is not a unit for MMA.'),
        ("b12 320", "b12 320", "The unit is missing:"),
        ("b12 1,500 pg/mL", "1,500 pg/mL", "It could be 1500 or 1.5;"),
    ],
)
def test_says_what_is_wrong_with_a_result(text: str, read: str, why: str) -> None:
    """A wrong unit is named as wrong, not as missing, and what was read is not repeated."""
    (asked,) = read_free_text(text).ambiguous

    assert asked.text == read
    assert asked.why.startswith(why)


def test_reads_the_oral_failure_question() -> None:
    """A level, a treatment with dose, form, route and frequency, and a question, in one line."""
    taking = "I am taking 1000 micrograms oral cyanocobalamin daily"
    heard = read_free_text(f"My B12 level is 268 pg/mL while {taking}; what now?")

    assert heard.question
    assert heard.ambiguous == ()
    assert {(fact.field, fact.value, fact.words) for fact in heard.facts} == {
        ("serum_b12", "268 pg/mL", "268 pg/mL"),
        ("treatment_status", "on_treatment", taking),
        ("b12_route", "oral", taking),
        ("b12_form", "cyanocobalamin", taking),
        ("b12_dose", "1000 mcg", taking),
        ("b12_frequency", "1 per day", taking),
    }


def test_what_is_excepted_is_there() -> None:
    """What "no symptoms except fatigue" excepts is told; the others are asked about."""
    heard = read_free_text("no symptoms except fatigue")
    assert [(fact.field, fact.value) for fact in heard.facts] == [("fatigue", "yes")]
    assert len(heard.ambiguous) == 1


def test_takes_several_emergency_signs() -> None:
    """Emergency signs do not contradict one another: each is told."""
    facts = told("I can't move my legs and I can't control my bladder")

    assert facts == [
        ("emergency_sign", "rapid_weakness"),
        ("motor_symptoms", "yes"),
        ("emergency_sign", "bladder_or_bowel_loss"),
    ]


def test_keeps_the_words() -> None:
    """Each fact carries the words it was read from, as they were typed."""
    facts = read_free_text("320 pg/ml, Vegan, 46").facts

    assert [fact.words for fact in facts] == ["320 pg/ml", "Vegan", "46"]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("shots or pills?", True),
        ("should I take folic acid", True),
        ("I'm vegan, what now", True),
        ("320 pg/mL, vegan", False),
    ],
)
def test_notices_questions(text: str, question: bool) -> None:  # noqa: FBT001
    """A question is noticed with and without its mark."""
    assert read_free_text(text).question is question


def test_facts_fit_the_patient_file() -> None:
    """Every fact of the table is a key and a value that the patient file accepts."""
    for _, facts in rows():
        for field, value in facts:
            raw = {"emergency_sign": [value], "symptoms": []}.get(field, value)
            assert read_facts(field, raw)


def test_lexicon_names_patient_fields() -> None:
    """Every entry of the lexicon tells a fact that the patient model has."""
    known = {*Patient.model_fields, "symptoms"}
    wrong = [e.field for e in ENTRIES if e.kind is not Kind.IGNORED and e.field not in known]

    assert wrong == []


_GRAMMAR = (
    *(clauses, course, intervals, judge, lab_numbers, lab_words, medicines, reasons, routes),
    *(stopping, taken, terms),
)


def test_grammar_words_are_never_mended() -> None:
    """No word by which a clause is judged is taken for a typo of a lexicon word."""
    patterns = [
        value.pattern
        for module in _GRAMMAR
        for value in vars(module).values()
        if isinstance(value, re.Pattern)
    ]
    words = {word for pattern in patterns for word in re.findall("[a-z]{4,}", pattern)}
    # "declin" stands for "decline" and its forms.
    changed = {word for word in words - {"declin"} if Line(Draft(word), word).words != word}

    assert len(words) > 300
    assert changed == set()


_WORDS = """
no not or and , ; . ? if my mother I I'm am on with for since was vegan numb tingling metformin B12
MMA is 320 46 pg/mL nmol/L 3 years cm ileum removed Crohn's taking 1000 mcg daily injections chest
pain stopped pending high < > ( ) - / µ ½ don't nor neither symptoms
"""
_BITS = st.sampled_from(_WORDS.split())


@given(st.one_of(st.text(max_size=300), st.lists(_BITS, max_size=40).map(" ".join)))
def test_never_raises(text: str) -> None:
    """Whatever is typed, something is heard, and every fact's words stand in the text."""
    heard = read_free_text(text)

    assert all(fact.words in text for fact in heard.facts)


@given(st.lists(_BITS, max_size=12).map(" ".join))
def test_a_supposition_tells_nothing(text: str) -> None:
    """Nothing that follows "what if" in its sentence is a fact."""
    sentence = text.translate(str.maketrans(".?;", "   "))

    assert read_free_text(f"what if {sentence}").facts == ()
