"""What a reply must hold: advice, what it may never say, citations, conclusions, questions."""

from functools import cache

import pytest

from core.compose import answer_for
from core.patient_file import load
from core.render import blocks
from dialogue.reply import Block, Kind, Prompt, Reply
from dialogue.transcripts.expectations import missing
from dialogue.transcripts.format import Expectation

NUMB = '{"serum_b12": "120 pg/mL", "age": 46, "symptoms": ["numbness"], "audience": "%s"}'


@cache
def answered(audience: str = "clinician") -> Reply:
    """Give the answer for numb feet at a low level."""
    given = answer_for(load(NUMB % audience))
    lines = (Block(Kind(line.kind), line.text, line.cites) for line in blocks(given))
    return Reply(tuple(lines), answer=given)


def advising(*lines: str) -> Reply:
    """Give a reply with these lines of treatment."""
    said = (Block(Kind.HEADING, "Treatment"), *(Block(Kind.STATEMENT, line) for line in lines))
    return Reply(said)


def instead(key: str, value: str, reply: Reply) -> str:
    """Say what the reply holds in place of what is expected."""
    return missing(Expectation(key, value), reply)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("advice", "alternate-day injections"),
        ("advice", "1000 mcg hydroxocobalamin"),
        ("never", "oral only"),
        ("cites", "D2-31"),
        ("verdict", "treat now"),
        ("urgency", "same_day"),
    ],
)
def test_the_answer_meets_it(key: str, value: str) -> None:
    """The example of the README: an injection on alternate days, never tablets alone."""
    assert instead(key, value, answered()) == ""


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("advice", "monthly hydroxocobalamin", "nearest: "),
        ("advice", "zinc", "no advice near it was said"),
        ("advice", "the", "no advice near it was said"),
        ("never", "injections on alternate days", "said: "),
        ("cites", "D9-1", "there is no statement D9-1"),
        ("cites", "D0-20", "cited: D"),
        ("verdict", "test_first", "given: treat_now"),
        ("urgency", "routine", "given: same_day"),
        ("asks", "age", "asked: nothing"),
    ],
)
def test_the_answer_does_not(key: str, value: str, told: str) -> None:
    """What it holds in place of it is told."""
    assert instead(key, value, answered()).startswith(told)


def test_the_nearest_line_is_told() -> None:
    """The lines that share the most words, so that the wording can be found."""
    reply = advising("Take tablets every month.", "Inject 1000 mcg every month.", "Rest.")

    assert instead("advice", "inject 500 mcg every month", reply) == (
        "nearest: Inject 1000 mcg every month. / Take tablets every month."
    )


@pytest.mark.parametrize(
    ("line", "value", "said"),
    [
        ("Inject 1 mg on alternate days until no further improvement.", "inject 1 mg", True),
        ("Inject 1 mg every other day.", "alternate-day injections", True),
        ("Do not take tablets: inject.", "tablets", False),
        ("Tablets are not enough.", "tablets", False),
        ("1000 mcg IM every month.", "monthly injections", True),
        ("1000 mcg IM every 2 months.", "monthly injections", False),
        ("Inject on alternate days.", "inject every day", False),
        ("Inject three times a week.", "weekly injections", False),
        ("Inject twice a week.", "inject twice a week", True),
        ("1000 mcg IM every month.", "injections every month", True),
        ("Inject under the skin.", "IM", False),
        ("Tablets alone do not suffice.", "oral only", False),
        ("Give tablets alone.", "oral only", True),
        ("Take 1 mg for 2 weeks.", "2 mg", False),
        ("Take 1000-2000 mcg a day.", "1000-2000 mcg", True),
        ("Take 1000-2000 mcg a day.", "1000 mcg", False),
        ("Take tablets. Injections come later.", "tablets later", False),
        ("Do not stop the tablets.", "do not stop the tablets", True),
        ("Do not take folic acid: stop the tablets.", "do not stop the tablets", False),
        ("Never stop the tablets.", "do not stop", False),
        ("You must not stop.", "never stop", True),
    ],
)
def test_words_count_as_they_are_meant(line: str, value: str, said: bool) -> None:  # noqa: FBT001
    """In one sentence, numbers with their units, negations where they belong."""
    assert (instead("advice", value, advising(line)) == "") is said
    assert (instead("never", value, advising(line)) == "") is not said


def test_only_advice_counts() -> None:
    """What is explained, asked or noted is no advice; a warning outside an answer is."""
    blocks = (Block(Kind.NOTE, "Tablets are often named."), Block(Kind.WARNING, "Call now."))
    reply = Reply(blocks, Prompt("age", "How old?"))

    assert instead("advice", "tablets", reply)
    assert instead("advice", "call now", reply) == ""
    assert instead("asks", "age", reply) == ""
    assert instead("verdict", "treat_now", reply) == "given: no answer yet"


@pytest.mark.parametrize(
    "place", ["[D0-15, D2-31]", "[article 000, line 3; article 002, lines 7, 38]"]
)
def test_what_an_explanation_cites_counts(place: str) -> None:
    """By its id to a clinician, by its place to everybody else."""
    reply = Reply((Block(Kind.EXPLANATION, f"It is so. {place}"),))

    assert instead("cites", "D2-31", reply) == ""
    assert instead("cites", "D2-120", reply) == "cited: nothing"
