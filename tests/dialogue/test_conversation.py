"""The guided conversation: where it leads, how it asks, what stops it, what it keeps."""

from random import Random

import pytest

from core.answer import Answer as GivenAnswer
from core.truth import Missing
from dialogue.conversation import Conversation
from dialogue.machine import State
from dialogue.oneshot import answer_question
from dialogue.reply import Effect, Kind
from tests.dialogue.talking import ARTICLE, TODAY, at, finish, held, key, led, some_answer, words

QUESTION = "Should a vitamin B12 level of 320 pg/mL be treated?"


def answered(*first: str, **answers: str) -> GivenAnswer:
    """Give the answer to which the article's patient is led, but for these answers."""
    answer = led(*first, **answers)[0].reply.answer
    assert answer
    return answer


# --- what the first article says ------------------------------------------------------------------


def test_the_article_question_ends_in_test_first() -> None:
    """46 years, 320 pg/mL, nothing else: MMA comes first (article 000, bottom line)."""
    answer = answered(QUESTION)
    assert answer.verdict == "test_first"
    assert "mma" in answer.plan["tests_now"]
    assert answer.plan["tests_gate_treatment"] is True
    assert answer.plan["loading"] is None
    assert answer.labels["level"] == "borderline"


def test_numb_feet_are_treated_the_same_day() -> None:
    """The same with numb feet: alternate-day injections at once, MMA sent and not awaited."""
    answer = answered(QUESTION, nerve_symptoms="numb feet")
    assert (answer.verdict, answer.urgency) == ("treat_now", "same_day")
    assert answer.plan["loading"]["schedule"] == "alternate_days"
    assert answer.plan["loading"]["route"] == "im"
    assert answer.plan["tests_gate_treatment"] is False


def test_a_vegan_is_treated_by_mouth() -> None:
    """The same who is vegan: 1000 to 2000 mcg by mouth daily, MMA sent."""
    answer = answered(QUESTION, diet="vegan")
    assert answer.verdict == "treat_now"
    assert answer.plan["route"] == "oral"
    assert answer.plan["oral"]["dose_mcg"] == [1000, 2000]
    assert answer.plan["oral"]["every"] == "day"
    assert "mma" in answer.plan["tests_now"]
    assert answer.plan["tests_gate_treatment"] is False


@pytest.mark.parametrize(
    ("mma", "label"),
    [
        ("260 nmol/L", "normal"),
        ("265 nmol/L", "threshold_zone"),
        ("271 nmol/L", "threshold_zone"),
        ("272 nmol/L", "elevated"),
    ],
)
def test_the_disputed_zone_of_mma(mma: str, label: str) -> None:
    """Above 260 and up to 271 nmol/L the documents differ, and that is shown (C-06)."""
    answer = answered(QUESTION, mma=mma)
    assert answer.labels["mma"] == label
    shown = [difference.conflict for difference in answer.differences]
    assert label != "threshold_zone" or "C-06" in shown


def test_the_conversation_and_the_one_shot_agree() -> None:
    """The same facts give the same answer, whichever way they were told."""
    talk = led(QUESTION, nerve_symptoms="numb feet")[0]
    facts = "46 years old, B12 320 pg/mL, numb feet"
    alone = answer_question(facts, "clinician", TODAY)
    assert talk.reply.answer
    assert talk.reply.answer.verdict == alone.verdict
    assert talk.reply.answer.plan["loading"] == alone.plan["loading"]


# --- how it asks ----------------------------------------------------------------------------------


def test_the_first_line_may_be_the_persons_own_question() -> None:
    """The value is taken, the first question stays, and the level is never asked for."""
    talk, asked = led(QUESTION)
    assert talk.inputs[0] == QUESTION
    assert asked[0] == "emergency_sign"
    assert "serum_b12" not in asked


def test_several_facts_in_one_line_are_all_taken() -> None:
    """What was told in one line is not asked again."""
    _, asked = led("320 pg/ml, vegan, 46")
    assert not {"serum_b12", "diet", "age"} & {*asked}


@pytest.mark.parametrize("seed", range(12))
def test_one_question_at_a_time_and_an_end(seed: int) -> None:
    """Each turn asks one question or gives the answer; nothing is asked twice; it ends."""
    chance = Random(seed)  # noqa: S311 - the same people at every run
    talk = held(audience=None, keep=None)
    asked: list[str] = []
    while talk.reply.prompt:
        assert len(asked) < 80, asked
        questions = [b for b in talk.reply.blocks if b.kind is Kind.QUESTION]
        assert len(questions) == 1
        assert questions[0].text.startswith(talk.reply.prompt.text)
        assert talk.reply.answer is None
        asked.append(talk.reply.prompt.key)
        talk.answer(some_answer(chance, talk.reply.prompt))
    assert talk.reply.answer
    assert talk.reply.left == 0
    repeated = {k for k in asked if k not in {"settle", "emergency_sign"} and asked.count(k) > 1}
    odd_taken_back = {"serum_b12"}  # "no, ask me again"
    assert repeated <= odd_taken_back


def test_the_count_of_questions_left_is_shown() -> None:
    """As the article's patient answers, fewer questions are left at every step."""
    talk = held(QUESTION)
    left = []
    while talk.reply.prompt:
        left.append(talk.reply.left)
        talk.answer(ARTICLE[talk.reply.prompt.key])
    assert left == sorted(left, key=lambda n: -(n or 0))
    assert left[-1] == 1


def test_the_second_miss_gets_examples() -> None:
    """Whoever is not understood twice is shown what is understood here."""
    talk = at("serum_b12")
    once = words(talk.answer("320"), Kind.PROBLEM, Kind.HELP)
    twice = words(talk.answer("320 and a bit"), Kind.PROBLEM, Kind.HELP)
    assert "Answers that I understand here" not in once
    assert '"320 pg/mL", "236 pmol/L"' in twice
    assert key(talk) == "serum_b12"


def test_an_understood_answer_ends_the_misses() -> None:
    """The next question begins without a list of examples."""
    talk = held("none", "blue", "46", "blue")
    assert "Answers that I understand here" not in words(talk.reply)


def test_a_question_off_the_topic_is_said_to_be_off_the_topic() -> None:
    """Other questions are not in these documents, and the pending question stays."""
    talk = held("none", "what is the capital of France?")
    assert "not in these documents" in words(talk.reply, Kind.PROBLEM)
    assert key(talk) == "age"


@pytest.mark.parametrize("line", ["", "   ", "\N{NO-BREAK SPACE}"])
def test_an_empty_line_changes_nothing(line: str) -> None:
    """Nothing typed is said to be nothing, and the question stays."""
    talk = held("none", line)
    assert "Nothing was typed" in words(talk.reply, Kind.PROBLEM)
    assert key(talk) == "age"


def test_what_is_typed_is_never_rendered() -> None:
    """Escape sequences do not come back, and only the start of a long line does."""
    reply = held("none").answer("\x1b[2J[/bold]" + "x" * 10_000)
    assert "\x1b" not in words(reply)
    assert len(words(reply, Kind.PROBLEM)) < 500


def test_the_words_follow_the_audience() -> None:
    """Once the person is known to be a clinician the questions are a clinician's."""
    talk = held("none", "46", audience=None)
    assert talk.audience == "patient"
    talk.answer("doctor")
    assert talk.audience == "clinician"
    assert "Is there a known allergy" in words(talk.reply, Kind.QUESTION)


# --- I don't know ---------------------------------------------------------------------------------


def test_not_knowing_about_emergency_signs_is_asked_again() -> None:
    """An emergency that is not known is asked about once more, in plain words."""
    talk = held("I don't know")
    assert key(talk) == "emergency_sign"
    assert "get emergency help now" in words(talk.reply, Kind.WARNING)
    talk.answer("I don't know")
    assert key(talk) == "age"
    assert talk.patient.emergency_sign is Missing.UNKNOWN


def test_not_knowing_anything_ends_in_an_answer() -> None:
    """Whoever knows nothing is led to an answer that names what is missing."""
    talk, asked = led(**dict.fromkeys(ARTICLE, "I don't know"))
    assert talk.reply.answer
    assert talk.reply.answer.verdict != "information"
    assert "serum_b12" in {unknown.fact for unknown in talk.reply.answer.unknown}
    assert set(talk.patient.model_fields_set) >= {"age", "serum_b12"}
    assert "serum_b12" in asked


def test_not_knowing_after_the_answer() -> None:
    """With no question open the answer stands."""
    reply = led(QUESTION)[0].answer("I don't know")
    assert "No question is open" in words(reply)


def test_the_answer_is_given_once() -> None:
    """A request after the answer does not print the whole answer again."""
    talk = led(QUESTION)[0]
    assert words(talk.reply, Kind.BOTTOM_LINE)
    talk.answer("what have you got?")
    assert not words(talk.reply, Kind.BOTTOM_LINE)
    assert talk.reply.answer


def test_a_new_fact_after_the_answer_gives_a_new_answer() -> None:
    """Whoever tells of numb feet afterwards is told something else."""
    talk = led(QUESTION)[0]
    talk.answer("change symptoms to numb feet")
    finish(talk)
    assert talk.reply.answer
    assert talk.reply.answer.urgency == "same_day"
    assert "Urgency: the same day (before: " in words(talk.reply, Kind.EXPLANATION)
    assert "Bottom line now: " in words(talk.reply, Kind.EXPLANATION)
    assert words(talk.answer("show the answer"), Kind.BOTTOM_LINE)


def test_an_emergency_sign_typed_by_mistake_has_a_way_back() -> None:
    """What is not understood beside the emergency answer names the way back, and it works."""
    talk = held("1")
    talk.answer("none")
    assert 'say "back"' in words(talk.reply, Kind.PROBLEM)
    talk.answer("back")
    assert key(talk) == "emergency_sign"


def test_acute_danger_sends_for_help_and_nothing_is_lost() -> None:
    """A line that tells of danger is answered first; the facts in it are still taken."""
    talk = held("none", "46")
    talk.answer("my b12 is 320 pg/mL and I passed out this morning")
    assert "emergency number" in words(talk.reply, Kind.WARNING)
    assert "320 pg/mL" in words(talk.reply, Kind.HEARD)
    assert key(talk) == "b12_allergy"


def test_an_answer_being_changed_is_a_question_left() -> None:
    """What is asked anew counts as left, even where it can decide nothing any more."""
    talk = held("none", "46", "yes")
    talk.answer("change age")
    assert key(talk) == "age"
    assert talk.reply.left == 1


# --- consent, save, quit --------------------------------------------------------------------------


@pytest.mark.parametrize(("answer", "keep"), [("yes", True), ("no", False), ("idk", False)])
def test_consent_is_asked_once(answer: str, keep: bool) -> None:  # noqa: FBT001
    """After who is asking, once; not to know is no consent."""
    talk = held("none", "46", audience=None, keep=None)
    talk.answer("patient")
    assert (key(talk), talk.keep) == ("keep", None)
    talk.answer(answer)
    assert talk.keep is keep
    for line in ("back", "back", "patient", "start over", "none", "46", "patient"):
        talk.answer(line)
        assert key(talk) != "keep"
    assert talk.keep is keep


@pytest.mark.parametrize("keep", [True, False])
def test_consent_given_before_is_not_asked_for(keep: bool) -> None:  # noqa: FBT001
    """With the consent known the question is left out."""
    assert key(held("none", keep=keep)) == "age"


def test_saving_is_for_the_front_end() -> None:
    """The conversation tells the front end to save, and goes on."""
    talk = held("none", "save")
    assert talk.reply.effect is Effect.SAVE
    assert key(talk) == "age"


def test_quitting_ends_it() -> None:
    """After the end nothing is taken any more."""
    talk = held("none", "quit")
    assert talk.reply.effect is Effect.QUIT
    assert talk.state is State.ENDED
    assert talk.answer("46") is talk.reply
    assert talk.inputs == ("none", "quit")
    assert talk.patient.age is Missing.NOT_ASKED


def test_resuming_is_saying_it_all_again() -> None:
    """A conversation begun with its own inputs stands where it stood."""
    talk = at("mma", QUESTION)
    again = Conversation(TODAY, "clinician", keep=False, inputs=talk.inputs)
    assert again.reply == talk.reply
    assert (again.patient, again.state) == (talk.patient, talk.state)
