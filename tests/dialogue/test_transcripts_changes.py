"""What kind of change it is: the gravest that applies, in doubt the graver."""

import re
from pathlib import Path

import pytest

from dialogue.transcripts import parse
from dialogue.transcripts.changes import kind_of
from dialogue.transcripts.kinds import Kind

ANSWER = """\
Noted: folate level: not tested.
Should a vitamin B12 level of 120 pg/mL be treated?
Review status: pending human review
Updated: document 000: December 7, 2025; document 002: February 18, 2026
Bottom line: Treat now: inject hydroxocobalamin 1000 mcg on alternate days. [1, 2]
Conclusion: treat now
Urgency: within 7 days
What was told
serum B12: 120 pg/mL
Why, step by step
The level of 120 pg/mL is below 180 pg/mL and shows a deficiency. [1]
Warning: Do not wait for the blood count. [2]
Treatment
Inject hydroxocobalamin 1000 mcg into a muscle on alternate days for 2 weeks. [1, 2]
Then inject every 2 months for life. [2]
Pitfalls
Never give folic acid first: it can hide the deficiency. [2]
Tests and cause
Folate, together with B12. [1]
Limits
This rests on five articles that await review.
References
[1] Guideline: document 000, Steps, line 20. Credits: A Title, 2025.
[2] Guideline: document 002, Protocol, line 31. Credits: Another Title, 2026.
Have a follow-up question? Ask it, change an answer, or say "start over"."""
ASKING = """\
Noted: medicines: none of these.
What is the patient's diet? (Type a number or a word.)
1. meat, fish, eggs and milk
2. vegetarian, with eggs or milk
3. strict vegetarian, practically no animal food
4. vegan
5. another diet poor in B12"""
AGE = "Noted: diet: vegan.\nHow old is the patient, in completed years? (For example: 46, 78 years)"


def changed(text: str, was: str, now: str) -> Kind:
    """Give the kind of a change of some words in a turn."""
    assert was in text
    return kind_of(text.splitlines(), text.replace(was, now).splitlines())


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("hydroxocobalamin 1000 mcg into", "hydroxocobalamin 500 mcg into"),
        ("1000 mcg into", "1000 mg into"),
        ("on alternate days for", "on working days for"),
        ("into a muscle", "under the skin"),
        ("hydroxocobalamin 1000 mcg into", "cyanocobalamin 1000 mcg into"),
        ("every 2 months for life", "every 2 months if needed"),
        ("Never give", "Always give"),
        ("Do not wait", "Wait"),
        ("Do not wait", "Don't hesitate: wait"),
        ("within 7 days", "routine"),
        ("Conclusion: treat now", "Conclusion: test first"),
        ("Folate, together with B12. [1]\n", ""),
        ("Folate, together with B12.", "Ferritin, together with B12."),
        ("Then inject every 2 months for life. [2]\n", ""),
        ("Pitfalls\n", "Speak with your pharmacist.\nPitfalls\n"),
        ("Treatment\nInject", "Pitfalls\nInject"),
        ("below 180 pg/mL", "below 200 pg/mL"),
        ("that await review", "that do not await review"),
    ],
)
def test_whatever_is_clinical_is_advice(was: str, now: str) -> None:
    """Doses, units, drugs, routes, times, negations, conditions, tests, lines more or fewer."""
    assert changed(ANSWER, was, now) is Kind.ADVICE


def test_what_is_swapped_is_advice() -> None:
    """The same words in another order say something else."""
    was = "Bottom line: Do not give tablets; give injections."

    assert kind_of([was], ["Bottom line: Do not give injections; give tablets."]) is Kind.ADVICE


def test_a_line_that_sends_for_help_is_advice() -> None:
    """Also outside an answer, where no heading tells."""
    was = "This may be an emergency: call the emergency number."

    assert kind_of([was, *AGE.splitlines()], AGE.splitlines()) is Kind.ADVICE


@pytest.mark.parametrize(
    ("text", "was", "now"),
    [
        (ASKING, "Noted: medicines: none of these.", "Noted: medicines: metformin."),
        (ANSWER, "serum B12: 120 pg/mL", "serum B12: 120 pg/mL (used as 120.0 pg/mL)"),
    ],
)
def test_what_was_understood(text: str, was: str, now: str) -> None:
    """What is noted, and what an answer says it was told."""
    assert changed(text, was, now) is Kind.FACT


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (ASKING, "Noted: medicines: none of these.\n" + AGE.partition("\n")[2]),
        (AGE, AGE.partition("\n")[0]),
        (ASKING, ASKING.replace("4. vegan\n5. another", "4. another")),
        (AGE.replace("How old is the patient, in completed", "When was the last check, in"), AGE),
    ],
)
def test_another_question(was: str, now: str) -> None:
    """Another one, none any more, one with fewer choices, one that nobody knows any more."""
    assert kind_of(was.splitlines(), now.splitlines()) is Kind.QUESTION


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("alternate days. [1, 2]", "alternate days. [1]"),
        ("alternate days. [1, 2]", "alternate days."),
        ("Protocol, line 31", "Protocol, line 32"),
        ("; document 002: February 18, 2026", ""),
        ("[2] Guideline: document 002, Protocol", "[3] Guideline: document 002, Protocol"),
    ],
)
def test_a_citation(was: str, now: str) -> None:
    """The numbers, the references, the dates of the documents."""
    assert changed(ANSWER, was, now) is Kind.CITATION


@pytest.mark.parametrize(
    ("text", "was", "now"),
    [
        (ANSWER, "it can hide the deficiency", "it may well hide the deficiency"),
        (ANSWER, "This rests on five articles", "The basis is five articles"),
        (ANSWER, "Have a follow-up question? Ask it", "Any more questions? Ask"),
        (ASKING, "1. meat, fish, eggs", "1. meat, eggs, fish"),
    ],
)
def test_a_wording(text: str, was: str, now: str) -> None:
    """The same said otherwise, in advice and outside of it."""
    assert changed(text, was, now) is Kind.WORDING


@pytest.mark.parametrize(
    ("text", "now", "was"),
    [
        (ASKING, "What is the patient's diet?", "What does the patient eat?"),
        (AGE, "How old is the patient", "How old is the person"),
    ],
)
def test_a_question_that_was_worded_otherwise(text: str, now: str, was: str) -> None:
    """The old text is known to nobody any more: it is the same by its choices or its words."""
    assert kind_of(text.replace(now, was).splitlines(), text.splitlines()) is Kind.WORDING


@pytest.mark.parametrize(
    ("text", "was", "now"),
    [
        (ANSWER, "Treatment\n", "\n  Treatment\n"),
        (ANSWER, "into a muscle on", "into a muscle\non"),
        (ASKING, "4. vegan\n5. another diet poor in B12", "4. another diet poor in B12\n5. vegan"),
    ],
)
def test_a_layout(text: str, was: str, now: str) -> None:
    """Spaces, folding, the order in which choices are numbered."""
    assert changed(text, was, now) is Kind.LAYOUT


def test_the_gravest_counts() -> None:
    """A change of wording beside one of a dose does not hide it."""
    was, now = "This rests on five articles", "The basis is five articles"
    both = ANSWER.replace(was, now).replace("1000 mcg into", "500 mcg into")

    assert kind_of(ANSWER.splitlines(), both.splitlines()) is Kind.ADVICE


def test_what_is_not_filled_in_is_new() -> None:
    """Words that no turn held before."""
    assert kind_of([], ANSWER.splitlines()) is Kind.NEW


FOLDER = Path(__file__).parents[2] / "transcripts"
ADVISING = {
    "Treatment",
    "Treatment to talk about",
    "Route and injection",
    "Tablets or injections",
    "Formulation",
    "Which form of B12",
    "Pitfalls",
    "What to avoid",
    "Monitoring",
    "Checks afterwards",
    "Tests and cause",
    "Tests to ask for",
}
OTHERS = {"How sure is this", "Evidence", "Limits", "Where the documents differ"}


def advice_of(words: tuple[str, ...]) -> list[int]:
    """Give where the lines of advice of an answer stand, by its headings."""
    found, inside = [], False
    for n, line in enumerate(words):
        if line in ADVISING | OTHERS:
            inside = line in ADVISING
        elif inside or line.startswith(("Bottom line: ", "Conclusion: ", "Urgency: ", "Warning: ")):
            found.append(n)
    return found


@pytest.mark.parametrize(
    "name", ["symptom-numb-feet", "tablets-numb-patient", "injections-wearing-off", "pregnant"]
)
def test_no_line_of_advice_can_change_unnoticed(name: str) -> None:
    """Each one left out, or with another figure, in whole answers: always advice."""
    transcript = parse((FOLDER / f"{name}.transcript").read_text("utf-8"))
    words = max((turn.words for turn in transcript.turns), key=len)
    lines = advice_of(words)

    assert len(lines) > 10
    for n in lines:
        said = words[n]
        assert kind_of(words, (*words[:n], *words[n + 1 :])) is Kind.ADVICE, said
        bare, cites, numbers = said.partition(" [")
        if other := re.sub(r"(?<![A-Z\d])\d", lambda found: str(9 - int(found[0])), bare):
            now = (*words[:n], f"{other}{cites}{numbers}", *words[n + 1 :])
            assert other == bare or kind_of(words, now) is Kind.ADVICE, said
        if cites:
            assert kind_of(words, (*words[:n], bare, *words[n + 1 :])) is Kind.CITATION, said
        wider = (*words[:n], said.replace(" ", "  "), *words[n + 1 :])
        assert " " not in said or kind_of(words, wider) is Kind.LAYOUT, said
