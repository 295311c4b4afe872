"""What stands behind the answer, asked for in the conversation, before it and after it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.explain.lines import Line
from core.sources import fact
from dialogue.backing import Backing
from dialogue.conversation import Conversation
from dialogue.pointing import pointed
from dialogue.reply import Block, Effect, Kind
from tests.dialogue.talking import at, held, key, led, words

NUMB = "320 pg/mL, numbness"
ASKED = [
    "how did you get that",
    "how treatment 2",
    "how did you get the alternate-day injections",
    "how did you get injections",
    "how did you get the moon",
    "says who",
    "says who 3",
    "says who 400",
    "source D0-16",
    "source D9-99",
    "says who treatment 1",
    "do they agree",
    "basis sheet",
    "save basis sheet",
]
LINES = (
    Line("bottom-line", "Bottom line", 0, "Treat now. Injections on alternate days."),
    Line("verdict", "Conclusion", 0, "treat now", also="verdict"),
    Line("regimen/nerves", "Treatment", 1, "Injections on alternate days.", also="treatment"),
    Line("maintenance/every", "Treatment", 2, "Then every 2 months.", also="treatment"),
    Line("pitfalls/a", "What to avoid", 1, "No folic acid before B12.", also="pitfalls"),
    Line("pitfalls/b", "What to avoid", 2, "No vein; injections go into muscle.", also="pitfalls"),
    Line("plan/route", "route", 0, ""),
)

HELD = Backing(held(NUMB).patient, answered=True)


def answered() -> Conversation:
    """Hold a conversation to its answer: numbness at 320 pg/mL, a clinician."""
    talk, _ = led(NUMB, nerve_symptoms="numbness")
    assert talk.reply.answer
    return talk


@pytest.mark.parametrize("line", ASKED)
def test_the_same_question_waits_and_nothing_changes(line: str) -> None:
    """Before the answer: patient, record and question stay as they were, said again in full."""
    talk = at("mma", NUMB)
    patient, prompt, state = talk.patient, talk.reply.prompt, talk.state
    reply = talk.answer(line)

    assert (talk.patient, reply.prompt, talk.state) == (patient, prompt, state)
    assert prompt
    assert prompt.text in words(reply, Kind.QUESTION)


@pytest.mark.parametrize("line", ASKED)
def test_the_answer_stands_as_it_was(line: str) -> None:
    """After the answer: it is not said again, and its facts stay."""
    talk = answered()
    patient, given = talk.patient, talk.reply.answer
    reply = talk.answer(line)

    assert (talk.patient, reply.answer) == (patient, given)
    assert reply.prompt is None
    assert not words(reply, Kind.BOTTOM_LINE) or line == "basis sheet"
    assert "This is not the answer yet" not in words(reply)


def test_going_back_after_asking_takes_back_the_answer_before() -> None:
    """Asking is no step: "back" undoes what was answered, as if nothing had been asked."""
    talk = at("mma", NUMB)
    talk.answer("how did you get that")
    asked_back = talk.answer("back")

    assert words(asked_back, Kind.HEARD) == words(at("mma", NUMB).answer("back"), Kind.HEARD)


def test_before_the_answer_it_says_that_more_can_change_it() -> None:
    """What follows so far is no answer yet, and is told as such, first."""
    reply = at("mma", NUMB).answer("how did you get that")

    assert reply.blocks[0].text.startswith("This is not the answer yet")
    assert reply.blocks[1].text == "The bottom line:"


def test_a_line_is_explained_down_to_the_facts() -> None:
    """By its heading and place, or by its words: the same line, the same words."""
    by_place = answered().answer("How treatment 1?")
    by_words = answered().answer("how did you get teh alternate-day injections?")

    assert words(by_place) == words(by_words)
    assert by_place.blocks[0].text.startswith("Hydroxocobalamin 1000 mcg IM on alternate days")
    assert "\n            numbness: yes" in words(by_place, Kind.EXPLANATION)
    assert {block.depth for block in by_place.blocks} >= {0, 1, 2, 3}


@pytest.mark.parametrize("name", ["bottom line", "conclusion", "urgency", "route", "pitfals 1"])
def test_each_kind_of_line_has_a_name(name: str) -> None:
    """The first lines by their own names, items of the plan by theirs, lines by heading."""
    reply = answered().answer(f"how did you get the {name}")

    assert "Said by the rule " in words(reply, Kind.EXPLANATION)


def test_says_who_opens_the_numbered_reference_of_the_answer() -> None:
    """Number 3 is the answer's own number 3, with each statement in our words."""
    talk = answered()
    assert talk.reply.answer
    third = talk.reply.answer.references[2]
    said = words(talk.answer("says who [3]"), Kind.EXPLANATION)

    where = f"document {third.document[:3]}, line {third.line}: {third.section}"
    assert said.startswith(f"[3] {where}")
    assert all(f"{fact(one).claim}. [{one}]" in said for one in third.facts)


def test_a_source_opens_by_its_id_however_it_is_typed() -> None:
    """The register's own spelling is found for a careless one."""
    said = words(held().answer("soruce d016"), Kind.EXPLANATION)

    assert f"{fact('D0-16').claim}. [D0-16]" in said


def test_a_source_opens_by_the_article_and_line_that_a_patient_reads() -> None:
    """As it stands in the brackets of an explanation."""
    talk = held(NUMB, audience="patient")
    said = words(talk.answer("says who article 000, line 50"), Kind.EXPLANATION)

    assert f"{fact('D0-47').claim}." in said
    assert words(talk.answer("source article 000 line 3"), Kind.PROBLEM) == (
        "Cobalt takes nothing from line 3 of article 000."
    )


def test_a_place_that_the_answer_does_not_have_is_no_other_line() -> None:
    """A place that is not there, "treatment 9", is not answered with the line that holds the word."""
    reply = answered().answer("how treatment 9")

    assert words(reply, Kind.PROBLEM).startswith('Read "treatment 9": no line of the answer says')


def test_says_who_of_a_line_opens_all_its_sources() -> None:
    """The conclusion carries no citation of its own: it has those of the row that gave it."""
    said = words(answered().answer("says who urgency"), Kind.EXPLANATION)

    assert said.startswith("Urgency: same day")
    assert "project choice" in said
    assert "[D0-47]" in words(answered().answer("says who conclusion"))


def test_a_source_that_is_not_there_says_which_are() -> None:
    """What was read, and what is accepted."""
    talk = answered()
    assert talk.reply.answer
    count = len(talk.reply.answer.references)

    assert words(talk.answer("says who 400"), Kind.PROBLEM) == (
        f"There is no reference 400: the numbers run from 1 to {count}."
    )
    assert words(talk.answer("source D9-99"), Kind.PROBLEM) == (
        "There is no fact 'D9-99': ids run from D0-01 to D4-84, as in D0-15."
    )


def test_before_the_answer_numbers_are_checked_too() -> None:
    """What follows so far has its own list."""
    reply = held().answer("says who 90")

    assert words(reply, Kind.PROBLEM).startswith("There is no reference 90: the numbers ")


def test_words_that_fit_no_line_say_how_lines_are_named() -> None:
    """The problem names what was read, an example that works, and the headings."""
    talk = answered()
    problem = words(talk.answer("how did you get the moon"), Kind.PROBLEM)

    assert problem.startswith('Read "moon": no line of the answer says that.')
    assert '"how why, step by step 1"' in problem
    assert "Treatment; Route and injection; Formulation" in problem
    assert "Said by the rule" in words(talk.answer("how why, step by step 1"))


def test_words_that_fit_no_line_of_an_emergency() -> None:
    """Even where little is said, an example is named that works."""
    talk = held("chest pain", audience="patient")
    problem = words(talk.answer("how did you get the moon"), Kind.PROBLEM)
    example = problem.partition('heading and place: "')[2].partition('"')[0]

    assert "Basis: " in words(talk.answer(example))


def test_words_that_fit_several_lines_are_asked_about() -> None:
    """Each is offered with the words that name it, and those words work."""
    talk = answered()
    offered = words(talk.answer("explain line 2"), Kind.HELP)

    assert offered.startswith('Which line is meant? Say "how" and its name:\nWhy, step by step 2: ')
    assert "\nTreatment 2: Then hydroxocobalamin" in offered
    assert words(talk.answer("how treatment 2")).startswith("Then hydroxocobalamin")


def test_do_they_agree_gives_each_documents_reading() -> None:
    """The point, every reading with its sources, what is followed."""
    said = words(answered().answer("where do the documents differ?"), Kind.EXPLANATION)

    assert "C-54: Without nerve symptoms one document puts tablets first" in said
    assert "\n  Document 003: Injections are the default" in said
    assert "\n  Followed here: " in said


def test_the_basis_sheet_is_shown_and_saved() -> None:
    """Shown but for the hash; saving is the front end's part, which is given the same lines."""
    talk = answered()
    shown = talk.answer("show your basis")

    saved = tuple(line.text for line in talk.basis())
    (knowledge,) = {line for line in saved if line not in shown.lines}
    assert knowledge.startswith("Knowledge: version ")
    assert [line for line in shown.lines if line not in saved] == [knowledge.partition(",")[0]]
    assert shown.effect is Effect.NONE
    assert talk.answer("save basis sheet").effect is Effect.SAVE_BASIS


def test_before_the_answer_the_sheet_says_so_too() -> None:
    """A sheet that is printed early cannot be taken for the answer's."""
    title, lead, *_ = at("mma", NUMB).basis()

    assert title.text.startswith("Basis sheet: ")
    assert lead.text.startswith("This is not the answer yet")


def test_asking_while_something_is_to_be_settled_settles_nothing() -> None:
    """The number in "says who 2" picks no choice of the matter that waits."""
    talk = held("320 pg/mL", "230 pg/mL")
    assert key(talk) == "settle"
    before = talk.patient
    talk.answer("says who 2")

    assert key(talk) == "settle"
    assert talk.patient == before


def test_a_patient_is_told_in_plain_words_and_to_start_nothing() -> None:
    """Where the documents say "treat now", a patient reads what to ask for."""
    talk = held(NUMB, audience="patient")
    said = words(talk.answer("how did you get the first course"), Kind.EXPLANATION)
    said += words(talk.answer("how did you get that"), Kind.EXPLANATION)

    assert "Basis: the articles." in said
    assert "Because:\n      numbness: yes" in said
    assert "verdict" not in said
    assert "treat now" not in said.lower()


@given(st.text(max_size=80))
def test_whatever_is_asked_about_gets_words(what: str) -> None:
    """Never an exception and never silence."""
    for tell in (HELD.how, HELD.who):
        assert all(block.text for block in tell(what) or [Block(Kind.NOTE, "")])


@pytest.mark.parametrize(
    ("what", "ids"),
    [
        ("", ["bottom-line"]),
        ("verdict", ["verdict"]),
        ("the conclusion", ["verdict"]),
        ("route", ["plan/route"]),
        ("treatment 2", ["maintenance/every"]),
        ("treatmnt 2", ["maintenance/every"]),
        ("line 2 of what to avoid", ["pitfalls/b"]),
        ("avoid 1", ["pitfalls/a"]),
        ("line 1", ["regimen/nerves", "pitfalls/a"]),
        ("alternate-day injections", ["regimen/nerves"]),
        ("folic acid", ["pitfalls/a"]),
        ("foilc acid", ["pitfalls/a"]),
        ("injections", ["regimen/nerves", "pitfalls/b"]),
        ("2 months", ["maintenance/every"]),
        ("treat", ["verdict"]),
        ("the moon", []),
        ("the", []),
        ("treatment 9", []),
    ],
)
def test_pointing(what: str, ids: list[str]) -> None:
    """A line by name, by heading and place, by its words; equally near ones all."""
    assert [line.id for line in pointed(what, LINES)] == ids
