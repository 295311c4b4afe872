"""The questions about running and stopped treatment: each answer and each refusal."""

from datetime import date

import pytest

from core.fields import Kind, fields, shown
from core.patient import Check
from core.truth import Missing
from dialogue.questions import QUESTIONS, Answer, question
from dialogue.reading import Heard, Refused, read_answer
from dialogue.settling import odd
from tests.dialogue.talking import TODAY, held, key, words

NEW = (
    *("b12_route", "b12_form", "b12_dose", "b12_frequency", "treatment_duration", "adherence"),
    *("treatment_phase", "b12_sample_context", "ever_neuro_symptoms", "symptom_response"),
    *("recurrence_timing", "injection_interval", "last_injection_date", "months_since_start"),
    *("checks_done", "consecutive_stable_checks", "levels_stable", "b12_repleted"),
    *("wants_to_stop", "cause_removed", "last_check_date", "h_pylori", "gastrin", "iron_status"),
    *("vitamin_d", "bariatric_panel_date", "inherited_cobalamin_disorder"),
)

ANSWERS = """
b12_route | injections | into a muscle
b12_route | shots. | into a muscle
b12_route | an injection under the skin | deep under the skin
b12_route | tablets | oral
b12_route | b12 tablets | oral
b12_route | under the tongue | sublingual
b12_route | nose spray | nasal
b12_route | into the vein | into a vein
b12_route | 3 | oral
b12_form | cyano | cyanocobalamin
b12_form | hydroxycobalamin | hydroxocobalamin
b12_form | methylcobalmin | methylcobalamin
b12_form | another form | other
b12_dose | 1000 mcg | 1000 mcg
b12_dose | 1 mg | 1 mg (1000 mcg)
b12_dose | 500 mcg tablets | 500 mcg
b12_frequency | daily | 1 per day
b12_frequency | every 8 weeks | 1 per 8 weeks
b12_frequency | 2 tablets a day | 2 per day
treatment_duration | 4 weeks | 4 weeks (0.9 months)
treatment_duration | about 2 years | about 2 years (18 to 30 months)
treatment_duration | since 2019 | 6 to 8 years (72 to 96 months)
adherence | yes, always | reliable
adherence | sometimes I forget | some are missed
adherence | 2 | some are missed
treatment_phase | still loading | loading
treatment_phase | maintenance | maintenance
b12_sample_context | trough | just before an injection
b12_sample_context | another time | between injections
b12_sample_context | before treatment | untreated
ever_neuro_symptoms | no | no
ever_neuro_symptoms | yes, I had | yes
symptom_response | getting better | improving
symptom_response | no further improvement | plateau
symptom_response | all gone | resolved
symptom_response | no change | unchanged
symptom_response | no better | unchanged
symptom_response | worse | worse
symptom_response | they came back | recurred
symptom_response | I never had symptoms | not applicable
recurrence_timing | before the next shot | at the end of the interval
recurrence_timing | any time | at any time
recurrence_timing | after a break | after a lapse
injection_interval | 8 weeks | 8 weeks
injection_interval | every 3 months | 3 months (13.04 weeks)
injection_interval | monthly | 1 month (4.3 weeks)
injection_interval | 3-monthly | 3 months (13.04 weeks)
injection_interval | twice a week | 3 to 4 days (0.4 to 0.6 weeks)
last_injection_date | 2 weeks ago | 2026-01-01
last_injection_date | 3 March 2025 | 2025-03-03
last_injection_date | yesterday | 2026-01-14
months_since_start | 5 months | 5 months
months_since_start | since March 2025 | 9 to 11 months
checks_done | none | none
checks_done | 1, 2 | month 3, 6
checks_done | 12 months | month 12
checks_done | all | month 3, 6, 12
consecutive_stable_checks | 2 | 2
consecutive_stable_checks | two | 2
consecutive_stable_checks | none | 0
levels_stable | yes | yes
b12_repleted | no | no
wants_to_stop | no, never | no
cause_removed | yes | yes
last_check_date | 3 months ago | 2025-10-15
h_pylori | not done | not tested
h_pylori | positive | positive
gastrin | 1100 pg/mL | 1100 pg/mL
iron_status | low ferritin | deficient
iron_status | normal | adequate
vitamin_d | 24 ng/mL | 24 ng/mL (59.9 nmol/L)
bariatric_panel_date | 2025-10-01 | 2025-10-01
inherited_cobalamin_disorder | MTR | MTR
inherited_cobalamin_disorder | no | no
"""

REFUSED = """
b12_route | tablets and injections | only one answer
b12_route | not by mouth | makes it unclear
b12_route | blue | Accepted: 1
b12_form | red | Accepted: 1
b12_dose | 1000 | it has no unit
b12_dose | 1 g | not a unit
b12_dose | 2 x 500 mcg | several at once
b12_frequency | twice | does not say per day
b12_frequency | every 2-3 months | it names two
b12_frequency | 2 x 500 mcg | does not say how often
treatment_duration | long | no number
treatment_duration | 5 | it has no unit
treatment_duration | since then | no number
adherence | perhaps | makes it unclear
treatment_phase | the middle | is not one of the answers
b12_sample_context | Tuesday | is not one of the answers
ever_neuro_symptoms | tingling | neither yes nor no
symptom_response | better and worse | only one answer
recurrence_timing | at noon | is not one of the answers
injection_interval | 8 | it has no unit
injection_interval | 7 months | outside what is possible
injection_interval | often | no number
injection_interval | once a year | no number
last_injection_date | last Monday | the week before
last_injection_date | about 2 weeks ago | leaves the day open
last_injection_date | 3/4/2025 | 3 April or 4 March
last_injection_date | 10 weeks | write "10 weeks ago"
last_injection_date | next week | not a date
last_injection_date | 2026-01-16 | still to come
months_since_start | a while | not a unit
checks_done | 5 | there is no choice 5
consecutive_stable_checks | some | no number
consecutive_stable_checks | 51 | outside what is possible
consecutive_stable_checks | 1.5 | whole number
levels_stable | 400 pg/mL | neither yes nor no
gastrin | 1100 | it has no unit
vitamin_d | 24 pg/mL | not a unit
bariatric_panel_date | in spring | not a date
last_check_date | last month | which day
h_pylori | maybe | makes it unclear
"""


def table(text: str) -> list[tuple[str, ...]]:
    """Give the rows of a table as their parts."""
    return [tuple(part.strip() for part in row.split("|")) for row in text.strip().splitlines()]


def read(key_: str, text: str) -> Heard | Refused:
    """Read an answer as a patient gives it."""
    return read_answer(question(key_), text, "patient", TODAY)


@pytest.mark.parametrize(("key_", "text", "value"), table(ANSWERS))
def test_answers(key_: str, text: str, value: str) -> None:
    """Each new question takes its answers, and the fact has the value meant."""
    heard = read(key_, text)
    assert isinstance(heard, Heard), heard
    assert shown(heard.facts[question(key_).facts[0]]) == value


@pytest.mark.parametrize(("key_", "text", "why"), table(REFUSED))
def test_refusals(key_: str, text: str, why: str) -> None:
    """What is unclear or impossible is refused: what was read, why, what is accepted."""
    refused = read(key_, text)
    assert isinstance(refused, Refused), refused
    assert why in refused.message
    assert f'read "{text.lower()}"' in refused.message.lower()


@pytest.mark.parametrize("key_", NEW)
def test_nonsense_is_refused_and_not_knowing_is_an_answer(key_: str) -> None:
    """No question takes nonsense; "I don't know" leaves the fact unknown."""
    for text in ("bicycle", "!!", "7 bananas"):
        assert isinstance(read(key_, text), Refused), text
    talk = held("none", "46", "no", f"change {question(key_).names[0]}")
    assert key(talk) == key_
    talk.answer("I don't know")
    assert talk.patient.facts()[question(key_).facts[0]] is Missing.UNKNOWN


def test_every_new_question_has_a_row() -> None:
    """The tables above leave no new question out."""
    assert {row[0] for row in table(ANSWERS)} == {*NEW}
    kinds = {question(key_).answer for key_ in NEW}
    assert {Answer.DATE, Answer.OFTEN, Answer.MANY, Answer.AMOUNT} <= kinds


def test_dates_and_frequencies_are_asked_as_such() -> None:
    """A fact that holds a date or a frequency is asked by a question that reads one."""
    for asked in QUESTIONS:
        kinds = {fields()[fact].kind for fact in asked.facts}
        assert (Kind.DATE in kinds) == (asked.answer is Answer.DATE)
        assert (Kind.FREQUENCY in kinds) == (asked.answer is Answer.OFTEN)


@pytest.mark.parametrize("key_", ["b12_dose", "b12_frequency"])
def test_dose_and_frequency_may_be_said_together(key_: str) -> None:
    """Both are answered by "1000 mcg daily", whichever is asked."""
    heard = read(key_, "1000 mcg daily")
    assert isinstance(heard, Heard)
    assert {name: shown(value) for name, value in heard.facts.items()} == {
        "b12_dose": "1000 mcg",
        "b12_frequency": "1 per day",
    }
    assert heard.echo == "1000 mcg, 1 per day"


def test_checks_are_kept_as_the_patient_file_keeps_them() -> None:
    """The months picked become checks; none is an empty list."""
    heard = read("checks_done", "1, 3")
    assert isinstance(heard, Heard)
    assert heard.facts == {"checks_done": (Check(month=3), Check(month=12))}
    nothing = read("checks_done", "none")
    assert isinstance(nothing, Heard)
    assert nothing.facts == {"checks_done": ()}


@pytest.mark.parametrize(
    ("name", "day", "asks"),
    [
        ("last_injection_date", date(2023, 4, 21), False),
        ("last_injection_date", date(2023, 4, 20), True),
        ("bariatric_panel_date", date(2021, 1, 15), False),
        ("bariatric_panel_date", date(2021, 1, 14), True),
    ],
)
def test_a_day_long_ago_is_read_back(name: str, day: date, *, asks: bool) -> None:
    """Beyond the range of the patient fields (1000 days, 60 months) a date is asked again."""
    assert bool(list(odd({name: day}, TODAY))) is asks
    assert not list(odd({name: day}))


def test_an_unusual_frequency_is_read_back() -> None:
    """Four a day is more than the printed range of up to two."""
    talk = held("none", "46", "no", "yes", "tablets", "change frequency", "4 per day")
    assert key(talk) == "settle"
    assert "is unusual" in words(talk.reply)
    talk.answer("yes")
    assert shown(talk.patient.b12_frequency) == "4 per day"
