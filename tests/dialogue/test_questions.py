"""The questions as data: complete, unambiguous, readable, and true to the printed figures."""

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

import pytest

from core.asking import ASKABLE
from core.fields import fields
from core.patient_file import read_facts
from core.thresholds import all_thresholds
from core.units import QUANTITIES, Measurement, read
from core.wording import Wording
from dialogue.parsing.answers.choices import Option, Picked, read_choices
from dialogue.questions import QUESTIONS, Answer, Offer, Question, question
from dialogue.reading import Heard, read_answer
from tests.dialogue.talking import TODAY

AUDIENCES = ("patient", "carer", "clinician")
keys = pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked.key)


def offers() -> Iterator[tuple[Question, Offer]]:
    """Give every choice with its question."""
    return ((asked, offered) for asked in QUESTIONS for offered in asked.offers)


def options(asked: Question, audience: str) -> list[Option]:
    """Give the choices as the reader takes them: what is printed, and more words."""
    return [
        Option(offered.value, (offered.text.for_(audience), *offered.words))
        for offered in asked.offers
    ]


def test_every_askable_fact_is_settled_by_a_question() -> None:
    """What the core may want to know, somebody asks; and what is asked is a field."""
    settled = {fact for asked in QUESTIONS for fact in asked.facts}
    assert settled >= ASKABLE
    assert settled <= fields().keys()


def test_keys_are_unique() -> None:
    """A key names one question."""
    assert {key: n for key, n in Counter(asked.key for asked in QUESTIONS).items() if n > 1} == {}
    assert all(question(asked.key) is asked for asked in QUESTIONS)


def test_no_two_questions_share_a_name() -> None:
    """What is to be changed can mean one question only."""
    names = Counter(name for asked in QUESTIONS for name in {*asked.names})
    assert {name: n for name, n in names.items() if n > 1} == {}


@keys
def test_both_wordings_and_a_reason(asked: Question) -> None:
    """Each question and each reason is worded for clinicians and for everybody else."""
    for wording in (asked.text, asked.why):
        assert wording.clinician.strip()
        assert wording.patient.strip()
    assert all("?" in text for text in both(asked.text))
    assert asked.why.clinician.endswith(".")


@keys
def test_the_kind_of_answer_fits_the_facts(asked: Question) -> None:
    """Choices where one chooses, the fact's own quantity where one measures."""
    assert bool(asked.offers) == (asked.answer in {Answer.ONE, Answer.MANY})
    if asked.answer is Answer.AMOUNT:
        assert asked.quantity in QUANTITIES
        assert fields()[asked.facts[0]].quantity == asked.quantity
    if asked.answer is Answer.YES_NO and asked.key != "keep":
        assert all(fields()[fact].yes_no for fact in asked.facts)


@keys
@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_example_is_understood(asked: Question, audience: str) -> None:
    """What a question gives as an example is an answer to it; "I don't know" always is."""
    assert asked.examples
    for example in asked.examples:
        if example != "I don't know":
            assert isinstance(read_answer(asked, example, audience, TODAY), Heard), example


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_word_of_a_choice_picks_that_choice_alone(audience: str) -> None:
    """Its printed text, its number and each of its words pick the choice, and nothing else."""
    for asked, offered in offers():
        many = asked.answer is Answer.MANY
        number = str(asked.offers.index(offered) + 1)
        for typed in (offered.text.for_(audience), number, *offered.words):
            picked = read_choices(typed, options(asked, audience), many=many)
            assert picked == Picked((offered.value,)), (asked.key, typed)


def test_no_two_choices_share_a_word() -> None:
    """A word that stands for two choices of a question would pick by chance."""
    for asked in QUESTIONS:
        words = Counter(w for offered in asked.offers for w in {*offered.words, offered.value})
        assert {word: n for word, n in words.items() if n > 1} == {}, asked.key


def test_everything_a_choice_sets_is_readable() -> None:
    """Choices, what is left out, words and "I don't know" set values of the patient file."""
    for asked in QUESTIONS:
        sets = [
            asked.otherwise,
            asked.if_unknown,
            *(offered.sets for offered in asked.offers),
            *asked.words.values(),
        ]
        for name, raw in [pair for each in sets for pair in each.items()]:
            assert name in read_facts(name, raw)  # else a ValueError says what was wrong
            assert name in asked.facts


@keys
def test_a_list_says_what_leaving_out_means(asked: Question) -> None:
    """Who picks from a list of findings denies the others: each fact has its "no"."""
    if asked.answer is not Answer.MANY or len(asked.facts) == 1:
        return
    assert set(asked.otherwise) == set(asked.facts)
    told = {name for offered in asked.offers for name in (*offered.sets, *offered.details)}
    assert told == set(asked.facts)


@keys
def test_each_choice_of_one_sets_its_fact(asked: Question) -> None:
    """Where one is chosen, each choice gives another value to the question's own fact."""
    if asked.answer is not Answer.ONE:
        return
    values = [offered.sets[asked.facts[0]] for offered in asked.offers]
    assert len(values) == len(set(values))
    assert set(values) <= set(fields()[asked.facts[0]].choices)


def test_details_have_a_question_of_their_own() -> None:
    """A choice that leaves a fact to be detailed is followed by the question that asks it."""
    for asked, offered in offers():
        for detail in offered.details:
            own = [other for other in QUESTIONS if other.facts == (detail,)]
            assert len(own) == 1, detail
            assert QUESTIONS.index(own[0]) > QUESTIONS.index(asked)


def printed_numbers() -> set[Fraction]:
    """Every limit of the core, and the figures that the articles print beside them."""
    limits = {threshold.value for threshold in all_thresholds()}
    band = {Fraction(180), Fraction(350)}  # D0-15
    crohn = {Fraction(30), Fraction(60)}  # D0-40, D2-108
    units = {Fraction(200), Fraction(271)}  # the same level in pmol/L and pg/mL, see below
    return limits | band | crohn | units


@keys
def test_no_question_prints_a_number_of_its_own(asked: Question) -> None:
    """A figure in a question or its reason is one of the core's or the articles' figures."""
    for text in (w for wording in (asked.text, asked.why) for w in both(wording)):
        bare = text.replace("B12", "").replace("(H2)", "").replace("x10^9", "")
        numbers = {Fraction(n) for n in re.findall(r"\d+(?:\.\d+)?", bare)}
        assert numbers <= printed_numbers(), text


def both(wording: Wording) -> tuple[str, str]:
    """Give both texts of a wording."""
    return wording.clinician, wording.patient


def test_two_hundred_pmol_is_what_the_question_says() -> None:
    """The warning about units converts rightly: 200 pmol/L is 271 pg/mL (1355.4 g/mol)."""
    assert "200 pmol/L is 271 pg/mL" in question("serum_b12").why.clinician
    level = read("200 pmol/L", "serum_b12")
    assert isinstance(level, Measurement)
    assert level.canonical.startswith("271")
