"""Why not, what if, what would change this: answered at any moment, and nothing is noted."""

import pytest

from dialogue.conversation import Conversation
from dialogue.parsing.requests.asides import PLANS, plan_asked, supposition
from dialogue.parsing.requests.commands import Command, recognise
from dialogue.reply import Kind, Reply
from tests.dialogue.talking import at, finish, held, key, led, words

# Of the article's own case, with an MMA in the disputed zone.
ZONE = "320 pg/ml, mma 265 nmol/L"

WHY_NOT = [
    ("why not tablets", "oral"),
    ("Why not tablets?", "oral"),
    ("why not tabelts", "oral"),
    ("why no injections", "im"),
    ("why no injectons?", "im"),
    ("why can't I just take pills?", "oral"),
    ("why cant i have shots", "im"),
    ("why not injections every 3 months", "3_months"),
    ("why not injections every three months?", "3_months"),
    ("why not longer intervals", "3_months"),
    ("why not every other day", "alternate_days"),
    ("why not monthly injections", "monthly"),
    ("why not wait for the MMA", "test_first"),
    ("why not just test first", "test_first"),
    ("why no treatment", "treat_now"),
    ("why not no treatment", "no_treatment"),
    ("why not stop", "stop"),
    ("why can't I stop", "stop"),
    ("why not under the tongue", "sublingual"),
    ("why not a nasal spray", "nasal"),
    ("why not into the vein", "iv"),
    ("why not folic acid", "folic_acid"),
    ("why not cyanocobalamin", "cyanocobalamin"),
    ("why not lifelong", "lifelong"),
    ("ok, why not tablets please", "oral"),
]
WHAT_IF = [
    ("what if the MMA were 300", "the MMA were 300"),
    ("What if the MMA were 300 nmol/L?", "the MMA were 300 nmol/L"),
    ("waht if I were vegan", "I were vegan"),
    ("and if the level was 170?", "the level was 170"),
    ("suppose the platelets were 20", "the platelets were 20"),
    ("supposing that I had numbness", "I had numbness"),
    ("would it change if I took metformin", "I took metformin"),
    ("would it make a difference if I were 80?", "I were 80"),
    ("what would happen if I were pregnant", "I were pregnant"),
    ("what about if I was vegan", "I was vegan"),
    ("imagine I had no symptoms", "I had no symptoms"),
]
# What an aside says of a supposition, at the article's case in the zone.
SUPPOSED = [
    ("what if the MMA were 300", "300 nmol/L (now 265 nmol/L)", "Conclusion: treatment now"),
    ("what if the MMA were 0.3 umol/L", "300 nmol/L", "Conclusion: treatment now"),
    ("what if I were vegan", "diet: vegan (now omnivore)", "Conclusion: treatment now"),
    ("what if I had numbness", "numbness: yes (now no)", "Urgency: the same day"),
    ("and if the level was 170?", "170 pg/mL (now 320 pg/mL)", "Route: injection"),
    ("what if I was 76", "76 years (now 46 years)", "Conclusion: treatment now"),
    ("what if my age were 80", "80 years (now 46 years)", "Conclusion: treatment now"),
    ("what if she was pregnant", "pregnancy: pregnant", "obstetrics"),
    ("suppose the platelets were 20 x10^9/L", "platelet count: 20", "hematology"),
    ("would it change if I took metformin", "metformin", "With a number it may be otherwise: metf"),
    ("what if I ate everything", "diet: omnivore", "That is so already"),
    ("what if 30 cm of ileum were removed", "length of ileum removed: 30 cm", "Now warned"),
    ("what if I were pregnant", "pregnancy: pregnant", "Now said: "),
    ("what if mma 300", "300 nmol/L (now 265 nmol/L)", "Conclusion: treatment now"),
    ("what if the MMA was high", "word for MMA: high", "Conclusion: treatment now"),
    (
        "what if I was vegan and had numbness",
        "diet: vegan (now omnivore); numbness: yes",
        "same day",
    ),
    ("what if she was 80 and vegan", "age: 80 years (now 46 years)", "Conclusion: treatment now"),
    ("what if the B12 were below 150 pg/mL", "<150 pg/mL", "Conclusion: treatment now"),
    ("what if there was no numbness", "numbness: no", "so already"),
]


def unchanged(talk: Conversation, line: str) -> Reply:
    """Say a line, and see that neither the facts nor the pending question moved."""
    facts, pending, state = talk.patient, key(talk), talk.state
    reply = talk.answer(line)
    assert (talk.patient, key(talk), talk.state) == (facts, pending, state)
    return reply


@pytest.mark.parametrize(("line", "plan"), WHY_NOT)
def test_a_named_plan_is_read(line: str, plan: str) -> None:
    """In many wordings, and with slips."""
    found = recognise(line)

    assert found is not None
    assert (found.command, found.argument) == (Command.WHY_NOT, plan)


@pytest.mark.parametrize(("line", "rest"), WHAT_IF)
def test_a_supposition_is_read(line: str, rest: str) -> None:
    """In many wordings; its own words are kept as they were typed."""
    found = recognise(line)

    assert found is not None
    assert (found.command, found.argument) == (Command.WHAT_IF, rest)


@pytest.mark.parametrize(
    "line",
    ["what would change this answer?", "what would change your mind", "what woud change this anser",
     "what could change it", "What would change the plan?"],
)  # fmt: skip
def test_what_would_change_it_is_read(line: str) -> None:
    """As a whole line."""
    found = recognise(line)

    assert found is not None
    assert found.command is Command.NEAREST


@pytest.mark.parametrize(
    "line",
    ["vegan", "if I remember right, 320 pg/mL", "no tablets", "can't I just take pills?",
     "why am I so tired?", "I was vegan until 2019", "not the tablets", "what about metformin"],
)  # fmt: skip
def test_an_answer_or_a_wish_is_no_aside(line: str) -> None:
    """They are read as they always were."""
    assert supposition(line.lower()) is None
    assert plan_asked(line.lower().replace("'", "")) in (None, "")
    assert recognise(line) is None


def test_every_plan_that_can_be_named_is_one_of_the_core() -> None:
    """And each of the core's has a name."""
    from core.explain.wishes import wishes

    assert PLANS.keys() == wishes().keys()


@pytest.mark.parametrize(("line", "supposed", "then"), SUPPOSED)
def test_what_if_says_what_differs(line: str, supposed: str, then: str) -> None:
    """A bare number takes the unit in which the fact was given before."""
    talk, _ = led(ZONE)
    said = words(unchanged(talk, line))

    assert supposed in said
    assert then in said
    assert "nothing of it is noted" in said


@pytest.mark.parametrize(
    ("line", "supposed"),
    [
        ("what if it comes back normal", "laboratory's word for MMA: normal"),
        ("what if the result is high?", "laboratory's word for MMA: high"),
        ("what if it was 300 nmol/L", "methylmalonic acid (MMA): 300 nmol/L"),
    ],
)
def test_it_is_the_test_that_is_awaited(line: str, supposed: str) -> None:
    """Whoever waits for one result need not name it."""
    talk, _ = led("320 pg/ml", mma="pending")

    assert words(unchanged(talk, line)).startswith(f"Supposed: {supposed}")
    assert words(unchanged(led(ZONE)[0], line)) != words(talk.reply)  # nothing is awaited there


def test_a_word_in_place_of_a_number_says_what_the_number_is() -> None:
    """The word is supposed, and 320 pg/mL is what is known now."""
    said = words(unchanged(led(ZONE)[0], "what if my B12 level were normal"))

    assert "laboratory's word for the B12 level: normal (now 320 pg/mL)" in said


def test_a_number_without_a_unit_is_asked_about() -> None:
    """Where the fact was not given before."""
    said = words(unchanged(led(ZONE)[0], "suppose the platelets were 20"), Kind.PROBLEM)

    assert 'Read "20": it has no unit.' in said
    assert "Example: 180 x10^9/L" in said


@pytest.mark.parametrize("line", ["what if", "suppose", "what if it was 0", "and if?"])
def test_a_supposition_of_nothing_gets_an_example(line: str) -> None:
    """What can be supposed."""
    said = words(unchanged(led(ZONE)[0], line), Kind.PROBLEM)

    assert 'For example: "what if the MMA were 300 nmol/L"' in said


def test_nonsense_supposed_is_answered_with_an_example() -> None:
    """What was read, and what is accepted."""
    said = words(unchanged(led(ZONE)[0], "what if the moon were green"), Kind.PROBLEM)

    assert 'Read "the moon were green"' in said
    assert '"what if I were vegan"' in said


def test_asides_while_a_question_is_open() -> None:
    """The same question comes again, untouched."""
    talk = at("nerve_symptoms", "320 pg/mL")
    for line in ("why not tablets", "what if I had numbness", "what would change this", "why"):
        reply = unchanged(talk, line)
        assert reply.prompt
        assert reply.prompt.key == "nerve_symptoms"
    assert "Conclusion: treatment now" in words(talk.answer("what if I had numbness"))


def test_why_not_names_the_rule_and_the_facts() -> None:
    """Of the plan that was asked after."""
    said = words(unchanged(led(ZONE)[0], "why not tablets?"))

    assert "Tablets: not the plan here." in said
    assert "Tablets would be the plan with diet: strict vegetarian or vegan (now omnivore)." in said


def test_why_not_a_rule_by_its_name() -> None:
    """As the explanations write it, with what would bring it about."""
    talk, _ = led(ZONE)
    said = words(unchanged(talk, 'why not the rule "borderline nerves"?'))

    assert 'rule "borderline nerves": this does not hold here.' in said
    assert "It would hold with pins and needles" in said
    assert "holds here already" in words(unchanged(talk, "why not rule borderline disputed zone"))
    assert "Why not what?" in words(unchanged(talk, "why not rule nonsense"))


@pytest.mark.parametrize("line", ["why not", "why not acupuncture"])
def test_why_not_without_a_known_plan_lists_them(line: str) -> None:
    """With an example."""
    said = words(unchanged(led(ZONE)[0], line))

    assert 'For example: "why not tablets"' in said
    assert "injections every 3 months" in said


def test_what_is_no_plan_is_said_to_be_none() -> None:
    """Bananas are not what the documents know, and a patient needs no names of rules."""
    talk = held(ZONE, audience="patient")
    said = words(unchanged(talk, "why not bananas?"))

    assert said.startswith('Read "bananas": that is none of the plans I know. Why not what?')
    assert "rule" not in said


def test_a_rule_of_several_tables_is_explained_in_each() -> None:
    """More than one decision has a rule for the diet."""
    said = words(unchanged(led(ZONE)[0], "why not rule diet"))

    assert 'High-risk conditions at a borderline level, rule "diet": ' in said
    assert 'Route and first course, rule "diet": ' in said


@pytest.mark.parametrize("line", ["what if I were vegan", "what would change this answer"])
def test_what_is_tried_out_is_no_advice(line: str) -> None:
    """A patient is told so each time; before the answer, that it is none yet."""
    for audience, told in (("patient", True), ("carer", True), ("clinician", False)):
        talk = held(ZONE, audience=audience)
        finish(talk)
        said = words(unchanged(talk, line))
        assert ("do not start, stop or change anything on your own" in said) is told
        assert "This is not the answer yet" not in said
    assert words(unchanged(held(ZONE), line)).startswith("This is not the answer yet: ")


def test_the_answer_ends_with_what_would_change_it() -> None:
    """At most five lines, and the way to the rest."""
    talk, _ = led(ZONE)
    lines = talk.reply.lines[talk.reply.lines.index("What would change this answer") :]

    assert len(lines) == 5
    assert "260 nmol/L or below (now 265 nmol/L, 5 nmol/L away)" in lines[1]
    assert "above 271 nmol/L (now 265 nmol/L, 6 nmol/L away)" in lines[2]
    whole = unchanged(talk, "what would change this answer").lines
    assert len(whole) > 5
    assert whole[1:4] == lines[1:4]


def test_an_emergency_is_weighed_against_nothing() -> None:
    """Help comes first."""
    talk = held("chest pain")
    for line in ("why not tablets", "what if I were vegan", "what would change this answer"):
        reply = unchanged(talk, line)
        assert "help comes first" in words(reply, Kind.WARNING)
        assert "What would change this answer" not in reply.lines


def test_a_change_shows_what_differs_and_offers_the_whole() -> None:
    """Before and after, and nothing else."""
    talk, _ = led(ZONE)
    assert "Changed: " in words(talk.answer("change my MMA to 300 nmol/L"))
    finish(talk)
    reply = talk.reply
    said = words(reply)

    assert "What changes in the answer" in reply.lines
    assert "Conclusion: treatment now (before: tests before treatment)." in said
    assert "References" not in reply.lines
    assert 'Say "show the answer"' in said
    assert "References" in unchanged(talk, "show the answer").lines


def test_a_change_without_effect_is_said_to_have_none() -> None:
    """The answer is not said again."""
    talk, _ = led(ZONE)

    assert "Conclusion, plan and warnings stand" in words(talk.answer("change my age to 47"))
    assert "References" not in talk.reply.lines


def test_after_going_back_or_starting_over_the_answer_is_said_in_full() -> None:
    """Nothing is compared with an answer that was taken back."""
    talk, asked = led(ZONE)
    talk.answer("back")
    assert key(talk) == asked[-1]
    talk.answer("not tested" if asked[-1] == "folate_status" else "no")
    assert "References" in talk.reply.lines


def test_show_the_answer_before_there_is_one() -> None:
    """It says so, and asks on."""
    assert "no answer yet" in words(unchanged(held("none"), "show the answer"))
