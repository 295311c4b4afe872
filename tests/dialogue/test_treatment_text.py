"""Free text about B12 that is taken, how it goes, and the wish to stop it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.fields import Kind, fields
from core.patient_file import read_facts
from dialogue.parsing.freetext import Around, read_free_text

TODAY = date(2026, 11, 20)
_TREATED = {"[T] ": True, "[F] ": False}

# What is typed -> every fact that it tells. "[T]" where B12 is known to be given, "[F]" where it
# is known not to be; "-" tells nothing.
TOLD = """
on hydroxocobalamin injections every 3 months since 2019 -> treatment_status=on_treatment; \
b12_form=hydroxocobalamin; b12_route=im; b12_frequency=1 per 3 months; treatment_duration=6 to 8 years
I get a shot of 1000 mcg every 8 weeks -> treatment_status=on_treatment; b12_route=im; b12_dose=1000 mcg; \
b12_frequency=1 per 8 weeks
I get a shot every 8 weeks -> treatment_status=on_treatment; b12_route=im; b12_frequency=1 per 8 weeks
my tablets: 500 mcg a day for 4 weeks, sometimes I forget -> treatment_status=on_treatment; \
b12_route=oral; b12_dose=500 mcg; b12_frequency=1 per day; treatment_duration=4 weeks; \
adherence=missed_doses
on B12 tablets 1000 mcg since March -> treatment_status=on_treatment; b12_route=oral; b12_dose=1000 mcg; \
treatment_duration=7 to 9 months
I take 1000 mcg B12 daily for 4 weeks -> treatment_status=on_treatment; b12_dose=1000 mcg; \
b12_frequency=1 per day; treatment_duration=4 weeks
I take B12 under the tongue, 1000 mcg daily -> treatment_status=on_treatment; b12_route=sublingual; \
b12_dose=1000 mcg; b12_frequency=1 per day
I take 2 x 500 mcg B12 daily -> treatment_status=on_treatment; b12_dose=500 mcg; b12_frequency=2 per day
I take 2 x 500 mcg B12 -> treatment_status=on_treatment
B12 injections monthly for 2 years -> treatment_status=on_treatment; b12_route=im; \
b12_frequency=1 per month; treatment_duration=2 years
hydroxocobalamin 1000 mcg IM every 2 months -> treatment_status=on_treatment; b12_form=hydroxocobalamin; \
b12_route=im; b12_dose=1000 mcg; b12_frequency=1 per 2 months
1 mg hydroxocobalamin every 2 months im -> treatment_status=on_treatment; b12_form=hydroxocobalamin; \
b12_route=im; b12_dose=1 mg; b12_frequency=1 per 2 months
nasal spray B12 weekly -> treatment_status=on_treatment; b12_route=nasal; b12_frequency=1 per week
on 3-monthly injections, trough B12 250 pg/mL -> treatment_status=on_treatment; b12_route=im; \
b12_frequency=1 per 3 months; b12_sample_context=injection_trough; serum_b12=250 pg/mL
8 months on tablets, B12 268 pg/mL -> treatment_status=on_treatment; b12_route=oral; \
treatment_duration=8 months; serum_b12=268 pg/mL
6 months on 1000 mcg, B12 300 pg/mL, well -> treatment_status=on_treatment; b12_dose=1000 mcg; \
treatment_duration=6 months; serum_b12=300 pg/mL
1666 pg/mL on injections -> serum_b12=1666 pg/mL; treatment_status=on_treatment; b12_route=im
B12 320 pg/mL two weeks after starting tablets -> serum_b12=320 pg/mL; treatment_status=on_treatment; \
b12_route=oral; treatment_duration=2 weeks
2 weeks after I started B12 injections -> treatment_status=on_treatment; b12_route=im; \
treatment_duration=2 weeks
metformin tablets 500 mg twice daily, B12 268 pg/mL, on tablets -> metformin_duration=yes; serum_b12=268 pg/mL
on tablets, injections refused, B12 250 pg/mL -> treatment_status=on_treatment; b12_route=oral; \
injections_refused_or_impossible=yes; serum_b12=250 pg/mL
B12 subcutaneous injections weekly -> treatment_status=on_treatment; b12_route=deep_sc; \
b12_frequency=1 per week
I want it by needle into the vein -> requested_route=iv
no numbness and toes tingle in the last week before each dose -> numbness=no; tingling=yes; \
recurrence_timing=end_of_interval
the interval of 4 weeks is fine -> injection_interval=4 weeks
on metformin and B12 tablets -> metformin_duration=yes; treatment_status=on_treatment; b12_route=oral
I stopped my injections a year ago -> treatment_status=stopped; b12_route=im
I stopped my B12 tablets in 2024 -> treatment_status=stopped; b12_route=oral
injections were stopped by my doctor 6 months ago -> treatment_status=stopped; b12_route=im
I quit cyanocobalamin -> treatment_status=stopped; b12_form=cyanocobalamin
I'm off B12 -> treatment_status=stopped
[T] I stopped my tablets -> treatment_status=stopped; b12_route=oral
last injection 10 weeks ago -> last_injection_date=2026-09-11; b12_route=im
my last injection was on 3 March -> last_injection_date=2026-03-03; b12_route=im
last B12 shot: 2026-10-01 -> last_injection_date=2026-10-01; b12_route=im
it is 9 weeks since my last injection -> last_injection_date=2026-09-18; b12_route=im
my last injection was a month ago and my feet are numb -> last_injection_date=2026-10-20; b12_route=im; \
numbness=yes
tingling is back 9 weeks after the last injection -> symptom_response=recurred; tingling=yes; b12_route=im
tingling back 9 weeks after the last injection, B12 900 pg/mL -> symptom_response=recurred; tingling=yes; \
b12_route=im; serum_b12=900 pg/mL
symptoms return at week 6 of an 8-week interval -> symptom_response=recurred; injection_interval=8 weeks
injections at an interval of 8 weeks -> injection_interval=8 weeks
gait disturbance returns after a year without injections -> symptom_response=recurred; \
gait_disturbance=yes; recurrence_timing=after_lapse
toes tingle in the last week before each dose -> tingling=yes; recurrence_timing=end_of_interval
symptoms come back before the next injection -> symptom_response=recurred; recurrence_timing=end_of_interval
the injections are wearing off, tingling is worse -> recurrence_timing=end_of_interval; \
symptom_response=worse; tingling=yes
symptoms are better -> symptom_response=improving
symptoms are no better -> symptom_response=unchanged
symptoms came back -> symptom_response=recurred
symptoms have gone -> symptom_response=resolved
my symptoms improved but came back -> symptom_response=recurred
my symptoms were better at first, now they are back -> symptom_response=recurred
symptoms not better after 3 months of injections -> symptom_response=unchanged
[T] no better -> symptom_response=unchanged
[T] still the same -> symptom_response=unchanged
[T] nothing has changed -> symptom_response=unchanged
[T] I feel better -> symptom_response=improving
[T] numbness is worse -> symptom_response=worse; numbness=yes
[T] tingling has not improved -> symptom_response=unchanged; tingling=yes
[T] no further improvement -> symptom_response=plateau
[T] stopped improving -> symptom_response=plateau
[T] my tingling came back -> symptom_response=recurred; tingling=yes
[T] return of my symptoms -> symptom_response=recurred
numbness getting worse, B12 200 pg/mL -> numbness=yes; serum_b12=200 pg/mL
can I stop? -> wants_to_stop=yes
want to stop -> wants_to_stop=yes
may I stop the tablets when my level is normal? -> wants_to_stop=yes
should I stop my B12 injections now? -> wants_to_stop=yes; treatment_status=on_treatment; \
b12_route=im
is it safe for me to come off the injections? -> wants_to_stop=yes
I would like to stop treatment -> wants_to_stop=yes
when can I stop? -> wants_to_stop=yes
I don't want to stop -> wants_to_stop=no
afraid of needles -> injections_refused_or_impossible=yes
no injections please -> injections_refused_or_impossible=yes
needle phobia -> injections_refused_or_impossible=yes
I can't have injections because I take warfarin -> injections_refused_or_impossible=yes; anticoagulant_use=yes
patient declines injections -> injections_refused_or_impossible=yes
into the vein? -> requested_route=iv
phase: loading -> treatment_phase=loading
in the loading phase -> treatment_phase=loading
on maintenance -> treatment_phase=maintenance
I never miss a dose of B12 -> adherence=reliable
I rarely miss a tablet -> adherence=reliable
I sometimes forget to take my tablets -> adherence=missed_doses
on tablets, no missed doses, B12 250 pg/mL -> treatment_status=on_treatment; b12_route=oral; \
adherence=reliable; serum_b12=250 pg/mL
[T] I forget it sometimes -> adherence=missed_doses
level 250 pg/mL just before my next injection -> serum_b12=250 pg/mL; b12_sample_context=injection_trough
B12 900 pg/mL 4 days after the injection -> serum_b12=900 pg/mL; b12_sample_context=injection_other
blood was drawn right before the injection was due -> b12_sample_context=injection_trough
I get injections every 8 weeks, level 400 pg/mL, next one due in 3 weeks -> treatment_status=on_treatment; \
b12_route=im; b12_frequency=1 per 8 weeks; serum_b12=400 pg/mL
two stable checks -> consecutive_stable_checks=2
my levels are stable on injections -> levels_stable=yes
never had any nerve symptoms -> ever_neuro_symptoms=no
had neurological symptoms before -> ever_neuro_symptoms=yes
the cause is gone -> cause_removed=yes
the cause persists -> cause_removed=no
metformin was the cause and has been stopped -> cause_removed=yes
deficiency due to metformin. I stopped metformin in May. -> cause_removed=yes
metformin-related deficiency, metformin stopped -> cause_removed=yes
switched to eating meat again -> diet=omnivore
I switched back to meat -> diet=omnivore
former vegan, now eats meat -> diet=omnivore
homocysteine and methylmalonic acid are elevated -> mma_flag=high; homocysteine_flag=high
elevated MMA and homocysteine -> mma_flag=high; homocysteine_flag=high
MMA and homocysteine are normal -> mma_flag=normal; homocysteine_flag=normal
both markers are high -> mma_flag=high; homocysteine_flag=high
low B12 with elevated homocysteine and methylmalonic acid -> serum_b12_flag=low; mma_flag=high; \
homocysteine_flag=high
how should low B12 with high MMA be treated? -> serum_b12_flag=low; mma_flag=high
severe B12 deficiency -> deficiency_stated=severe; visit_reason=start_treatment
My B12 is 268 pg/mL on 1000 mcg tablets a day for 8 months -> treatment_status=on_treatment; \
b12_route=oral; b12_dose=1000 mcg; treatment_duration=8 months; serum_b12=268 pg/mL
I have confirmed vitamin B12 deficiency -> deficiency_stated=confirmed; visit_reason=start_treatment
severe B12 deficiency, on B12 injections -> deficiency_stated=severe; treatment_status=on_treatment; \
b12_route=im
hydroxocobalamin is not available here -> available_forms=methylcobalamin, cyanocobalamin
country without hydroxocobalamin -> available_forms=methylcobalamin, cyanocobalamin
we only have cyanocobalamin -> available_forms=cyanocobalamin
only methylcobalamin is available -> available_forms=methylcobalamin
MMACHC variant, B12 500 pg/mL, MMA high -> inherited_cobalamin_disorder=MMACHC; serum_b12=500 pg/mL; \
mma_flag=high
inherited cobalamin disorder -> inherited_cobalamin_disorder=yes
no inherited cobalamin disorder -> inherited_cobalamin_disorder=no
"""

# Nothing may be told here; what is unclear may be asked about.
NOTHING = """
no injections yet
two weeks after starting tablets
two weeks after starting B12 tablets and injections
B12 two weeks after starting a diet
I want metformin tablets
deficiency due to metformin, should metformin be stopped?
my last injection
an interval of 9999 weeks
I'm not afraid of needles
my mother is afraid of needles
are injections impossible with low platelets?
injections have not been refused
what if symptoms return?
do symptoms come back?
will my symptoms get better?
when do symptoms improve after injections?
my mother's symptoms came back
my pain is back
back pain
come back later
they are back
numbness is not worse
[F] symptoms are better
[F] now they are back
[F] no change
not getting worse
is no improvement normal?
my symptoms are worse
no better
[T] not better than before?
metformin was stopped
I stopped metformin last year
should I stop metformin?
is it safe to stop taking folic acid?
can I stop smoking?
can I stop this
stop
if I stop, what happens?
my doctor wants to stop my injections
I never stopped my injections
I stopped my tablets
I stopped B12 but restarted it
after I stopped my injections
when I stopped my injections I felt ill
I had injections
I get an insulin shot every 8 weeks
Humira injections every 2 weeks
allergy shots every 4 weeks
I get allergy shots every 4 weeks
insulin injections daily
levothyroxine tablets 100 mcg daily
I take 100 mcg levothyroxine daily
my tablets: 500 mg a day
vitamin D 25 mcg daily
B12 injections every 3 months are recommended
the usual dose is 1000 mcg daily
is 1000 mcg daily the dose?
5 months of tablets, then injections
last injection about 10 weeks ago
last injection last Monday
my injection is due next week
when was my last injection?
what is maintenance?
not in maintenance yet
finished loading
the loading phase is over
sometimes I forget
should blood be drawn before the next injection?
symptoms wear off
what does high homocysteine mean?
homocysteine and MMA are not elevated
no elevated homocysteine and MMA
neither MMA nor homocysteine is high
what is the treatment for anemia?
B12 deficiency
I don't have B12 deficiency
no confirmed B12 deficiency
my mother has severe B12 deficiency
can severe B12 deficiency be prevented?
how is B12 deficiency prevented?
is hydroxocobalamin available?
tested for an MMACHC mutation
thinking of going back to meat
what was the cause?
"""

# The text, and what of it is asked about.
ASKED = [
    ("I get a shot every day", "I get a shot every day"),
    ("I stopped my tablets", "I stopped my tablets"),
    ("last injection about 10 weeks ago", "last injection about 10 weeks ago"),
    ("last injection last Monday", "last injection last Monday"),
    ("symptoms are better, symptoms are worse on tablets", "symptoms are better"),
]

ARTICLES = {
    "Should a vitamin B12 (B12) level of 320 picograms per milliliter (pg/mL) be treated?": {
        "serum_b12": "320 pg/mL"
    },
    "My serum vitamin B12 level is 268 pg/mL while I am taking 1000 micrograms oral cyanocobalamin"
    " daily; what is the appropriate management?": {
        "serum_b12": "268 pg/mL",
        "treatment_status": "on_treatment",
        "b12_form": "cyanocobalamin",
        "b12_route": "oral",
        "b12_dose": "1000 mcg",
        "b12_frequency": "1 per day",
    },
    "How should severe vitamin B12 deficiency be treated, including dosing, route, monitoring, and"
    " maintenance?": {"visit_reason": "start_treatment", "deficiency_stated": "severe"},
    "How is confirmed vitamin B12 deficiency treated?": {
        "visit_reason": "start_treatment",
        "deficiency_stated": "confirmed",
    },
    "What is the treatment for low vitamin B12 (cobalamin) levels with elevated homocysteine and"
    " methylmalonic acid?": {
        "serum_b12_flag": "low",
        "mma_flag": "high",
        "homocysteine_flag": "high",
    },
}


def told(text: str) -> list[tuple[str, str]]:
    """Give the facts read from a row of a table."""
    treated = _TREATED.get(text[:4])
    line = text[4:] if treated is not None else text
    return [(f.field, f.value) for f in read_free_text(line, Around(TODAY, treated)).facts]


def rows() -> list[tuple[str, list[tuple[str, str]]]]:
    """Give the table TOLD as texts with their facts."""
    table = []
    for line in TOLD.strip().splitlines():
        text, _, told_ = line.rpartition(" -> ")
        split = [fact.partition("=") for fact in told_.split("; ")]
        table.append((text, [(field, value) for field, _, value in split]))
    return table


@pytest.mark.parametrize(("text", "expected"), rows())
def test_reads_exactly(text: str, expected: list[tuple[str, str]]) -> None:
    """Every fact of the line is read, and no other."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_reads_nothing(text: str) -> None:
    """What is asked, supposed, denied, over, of another medicine or of somebody else is no fact."""
    assert told(text) == []


@pytest.mark.parametrize(("text", "asked"), ASKED)
def test_asks_instead_of_guessing(text: str, asked: str) -> None:
    """What may be B12, a day that is not certain, and what does not agree is asked about."""
    heard = read_free_text(text, Around(TODAY))
    assert any(unclear.text.startswith(asked) for unclear in heard.ambiguous)


@pytest.mark.parametrize(("question", "expected"), ARTICLES.items())
def test_the_articles_questions(question: str, expected: dict[str, str]) -> None:
    """The titles of the five articles are read without a wrong fact and without a doubt."""
    heard = read_free_text(question, Around(TODAY))
    assert {fact.field: fact.value for fact in heard.facts} == expected
    assert heard.ambiguous == ()
    assert heard.question


def test_facts_fit_the_patient_file() -> None:
    """Every fact of the table is a key and a value that the patient file accepts."""
    for _, expected in rows():
        for field, value in expected:
            several = fields()[field].kind is Kind.SEVERAL
            assert read_facts(field, value.split(", ") if several else value)


def test_without_the_day_of_today_no_day_is_told() -> None:
    """Nobody knows then when 10 weeks ago was, or how long it has been since March."""
    assert read_free_text("last injection 10 weeks ago").facts == ()
    heard = read_free_text("on B12 tablets 1000 mcg since March").facts
    assert "treatment_duration" not in {fact.field for fact in heard}


_WORDS = """
no not my the last injection injections tablets shot of 1000 mcg 2 x every 8 weeks daily since 2019
stopped stop can I want to , . ? symptoms tingling better worse came back again loading maintenance
trough B12 250 pg/mL before next after ago 10 weeks missed forget only cyanocobalamin available is
hydroxocobalamin metformin cause elevated MMA and homocysteine severe deficiency needles afraid
"""
_BITS = st.sampled_from(_WORDS.split())


@given(st.lists(_BITS, max_size=30).map(" ".join), st.sampled_from([None, True, False]))
def test_never_raises(text: str, treated: bool | None) -> None:  # noqa: FBT001
    """Whatever is typed, every fact fits the patient file, and its words stand in the text."""
    heard = read_free_text(text, Around(TODAY, treated))
    for fact in heard.facts:
        if fact.field == "symptoms":
            assert fact.value == "none"
            continue
        several = fields()[fact.field].kind is Kind.SEVERAL
        assert read_facts(fact.field, fact.value.split(", ") if several else fact.value)
        assert fact.words in text


@given(st.lists(_BITS, max_size=12).map(" ".join))
def test_a_supposition_tells_nothing(text: str) -> None:
    """Nothing that follows "what if" in its sentence is a fact."""
    sentence = text.translate(str.maketrans(".?;", "   "))
    assert read_free_text(f"what if {sentence}", Around(TODAY)).facts == ()
