"""Closed questions: yes and no, numbers, words, and refusals that help."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.parsing.answers.choices import (
    NotUnderstood,
    Option,
    Picked,
    read_choices,
    read_yes_no,
)

NO_AT_ONE = (
    "no",
    "no i haven't",
    "no i have not",
    "no, never",
    "No, I never did.",
    "nope I haven't",
)
YES = """
yes | Yes. | YES | y | yeah | yep | yup | yess | yesss | yes I do | yes, I am | yes I have | yes please
yes, a lot | yes sometimes | I do | I am | I have | of course | definitely | sure | correct | right
that's right | sometimes | a little | yes, both | yes it is | uh huh
"""
NO = """
no | No. | NO | n | nope | nah | noooo | never | none | not at all | no I don't | no, none | no never
no I'm not | no, I haven't | no, not at all | I don't | I dont | I'm not | I haven't | no thanks
none of them | neither | nothing | nothing like that | no, I never did | certainly not | noep
"""
UNKNOWN = """
I don't know | idk | not sure | no idea | maybe | perhaps | probably | probably not | I think so
I don't think so | no i dont think so | not that I know of | not really | yes and no | unknown | ? | I can't remember
"""
NEITHER = """
yes but not now | yes, but no | no, just tingling | no but yes | yes no | no, only at night | ja | si
not | now | nose | yes? | no problem | no numbness | right arm | yes, I used to | vegan | 46 | 1
yesterday | know | nothing but tingling | yes in 2019 | no more than usual | both
"""


def split(text: str) -> list[str]:
    """The wordings of a table."""
    return [word.strip() for line in text.strip().splitlines() for word in line.split("|")]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        *((text, "yes") for text in split(YES)),
        *((text, "no") for text in split(NO)),
        *((text, "unknown") for text in split(UNKNOWN)),
        *((text, None) for text in [*split(NEITHER), "", "   ", "!"]),
    ],
)
def test_yes_no(text: str, answer: str | None) -> None:
    """A plain yes, no or unknown is read; an answer that says more is left to others."""
    assert read_yes_no(text) == answer


DIETS = (
    Option("omnivore", ("everything", "meat", "mixed diet")),
    Option("vegetarian", ("vegetarian", "no meat")),
    Option("strict_vegetarian", ("strict vegetarian",)),
    Option("vegan", ("vegan", "plant-based")),
)
SIGNS = (
    Option("numbness", ("numbness", "numb")),
    Option("tingling", ("tingling", "pins and needles")),
    Option("fatigue", ("fatigue", "tired")),
)
FLAGS = (
    Option("low", ("low",)),
    Option("normal", ("normal",)),
    Option("none", ("none of these", "no result")),
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", "omnivore"),
        ("4", "vegan"),
        ("4.", "vegan"),
        ("2)", "vegetarian"),
        ("#2", "vegetarian"),
        ("option 2", "vegetarian"),
        ("number 3", "strict_vegetarian"),
        ("the second", "vegetarian"),
        ("four", "vegan"),
        ("the last one please", "vegan"),
        ("vegan", "vegan"),
        ("VEGAN!", "vegan"),
        ("I'm vegan", "vegan"),
        ("vegn", "vegan"),
        ("plant based", "vegan"),
        ("plant-based", "vegan"),
        ("everything", "omnivore"),
        ("I eat everything", "omnivore"),
        ("no meat", "vegetarian"),
        ("strict vegetarian", "strict_vegetarian"),
        ("strict", "strict_vegetarian"),
        ("vegetarian", "vegetarian"),
        ("every", "omnivore"),
        ("strict_vegetarian", "strict_vegetarian"),
    ],
)
def test_picks_one(text: str, value: str) -> None:
    """A number, a word, a beginning or a typo picks one option."""
    assert read_choices(text, DIETS, many=False) == Picked((value,))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1", ("numbness",)),
        ("1,3", ("numbness", "fatigue")),
        ("1 and 3", ("numbness", "fatigue")),
        ("3 1", ("numbness", "fatigue")),
        ("1 & 2", ("numbness", "tingling")),
        ("1-3", ("numbness", "tingling", "fatigue")),
        ("1, 1", ("numbness",)),
        ("first and third", ("numbness", "fatigue")),
        ("numb and tired", ("numbness", "fatigue")),
        ("pins and needles, tired", ("tingling", "fatigue")),
        ("numbnes tinglin", ("numbness", "tingling")),
        ("numb, 3", ("numbness", "fatigue")),
        ("all", ("numbness", "tingling", "fatigue")),
        ("all of these", ("numbness", "tingling", "fatigue")),
        ("none", ()),
        ("None of these.", ()),
        ("no", ()),
        ("no, none", ()),
        ("nothing", ()),
    ],
)
def test_picks_many(text: str, values: tuple[str, ...]) -> None:
    """Several options are picked together, in their own order; "none" picks nothing."""
    assert read_choices(text, SIGNS, many=True) == Picked(values)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "nothing was typed."),
        ("9", "there is no choice 9, only 1 to 4."),
        ("0", "there is no choice 0, only 1 to 4."),
        ("12345678901", "there is no choice 12345678901, only 1 to 4."),
        ("1 and 4", 'it names 1 "everything" and 4 "vegan", but only one answer is possible.'),
        ("veg", '"veg" could be 2 "vegetarian" or 4 "vegan".'),
        ("not vegan", '"not" makes it unclear what is meant.'),
        ("vegan or vegetarian", '"or" makes it unclear what is meant.'),
        ("maybe vegan", '"maybe" makes it unclear what is meant.'),
        ("I was vegan", '"was" makes it unclear what is meant.'),
        ("no", '"no" makes it unclear what is meant.'),
        ("vegans", "that is not one of the answers."),
        ("purple", "that is not one of the answers."),
        ("vegan for 10 years", '"for years" is not one of the answers.'),
        ("the", "no answer was found in it."),
    ],
)
def test_refuses_one(text: str, why: str) -> None:
    """What cannot be one answer is refused, with the reason."""
    refused = read_choices(text, DIETS, many=False)

    assert isinstance(refused, NotUnderstood)
    assert refused.why == why


@pytest.mark.parametrize(
    "text", ["2,7", "1 or 2", "2 years", "none, numb", "tried", "no numbness", "ti"]
)
def test_refuses_many(text: str) -> None:
    """A line is taken as a whole or not at all."""
    assert isinstance(read_choices(text, SIGNS, many=True), NotUnderstood)


@pytest.mark.parametrize("text", ["no", "not", "n", "none and low"])
def test_no_is_no_beginning(text: str) -> None:
    """The word "no" is not the beginning of "normal", and an option for none excludes the others."""
    refused = read_choices(text, FLAGS, many=False)

    assert isinstance(refused, NotUnderstood)


def test_an_option_for_none_is_picked() -> None:
    """Where "none" is an option of its own, it is picked."""
    assert read_choices("none", FLAGS, many=True) == Picked(("none",))
    assert isinstance(read_choices("1, 3", FLAGS, many=True), NotUnderstood)


@pytest.mark.parametrize("text", ["yes", "yeah", "ok", "Yes."])
def test_yes_is_no_typo(text: str) -> None:
    """A yes at a list picks nothing, least of all "eyes"; the numbers are asked for."""
    eyes = (Option("visual", ("eyes", "blurred vision")), Option("yeast", ("yeat", "oak")))
    refused = read_choices(text, eyes, many=True)

    assert isinstance(refused, NotUnderstood)
    assert "type the numbers" in refused.why


@pytest.mark.parametrize("text", NO_AT_ONE)
def test_a_longer_no_picks_the_no(text: str) -> None:
    """Where one option is "no", a plain no in more words picks it."""
    treated = (Option("none", ("no, none so far", "no")), Option("on", ("on treatment",)))

    assert read_choices(text, treated, many=False) == Picked(("none",))


@pytest.mark.parametrize("text", ["no i haven't", "no, never"])
def test_a_longer_no_picks_no_other(text: str) -> None:
    """Without an option "no", or with "never" elsewhere, it stays unclear."""
    tests = (Option("negative", ("negative", "no")), Option("untested", ("never", "haven't")))

    assert isinstance(read_choices(text, DIETS, many=False), NotUnderstood)
    assert isinstance(read_choices(text, tests, many=False), NotUnderstood)


@pytest.mark.parametrize("text", ["z" * 500, "9" * 500, "purple " * 30, "vegan " * 100])
def test_repeats_little(text: str) -> None:
    """A refusal never repeats more than 60 characters, and names at most five answers."""
    options = tuple(Option(f"v{n}", (f"text {n}",)) for n in range(1, 8))
    refused = read_choices(text, options, many=False)

    assert isinstance(refused, NotUnderstood)
    assert len(refused.read) <= 60
    assert text[:61] not in refused.message
    assert refused.accepted == '1 "text 1", 2 "text 2", 3 "text 3", 4 "text 4", 5 "text 5", ...'


def test_message() -> None:
    """A refusal says what was read, why, what is accepted, and gives an example."""
    refused = read_choices("7", SIGNS, many=True)

    assert isinstance(refused, NotUnderstood)
    assert refused.message == (
        'Read "7": there is no choice 7, only 1 to 3. Accepted: one or more of 1 "numbness", '
        '2 "tingling", 3 "fatigue", or "none". Example: 1, 2'
    )


@given(st.text(max_size=300), st.booleans())
def test_never_raises(text: str, many: bool) -> None:  # noqa: FBT001
    """Whatever is typed, it is picked or refused, and yes or no or neither."""
    read = read_choices(text, SIGNS, many=many)

    assert isinstance(read, (Picked, NotUnderstood))
    assert read_yes_no(text) in {"yes", "no", "unknown", None}


@given(
    st.lists(st.integers(min_value=1, max_value=3), min_size=1, max_size=20),
    st.sampled_from([",", ", ", " ", " and "]),
)
def test_numbers_pick_their_options(numbers: list[int], joint: str) -> None:
    """Any list of numbers picks exactly the options with those numbers."""
    text = joint.join(map(str, numbers))
    picked = tuple(SIGNS[n - 1].value for n in sorted(set(numbers)))

    assert read_choices(text, SIGNS, many=True) == Picked(picked)
