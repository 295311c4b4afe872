"""What holds for every conversation, whoever talks: held against chance and hostile text.

``COBALT_TALKS`` sets how many conversations of each kind are held.
"""

import os
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.asking import APPLIES, ASKABLE
from core.case import Case
from core.consistency import contradictions
from core.fields import fields
from core.patient import Patient
from core.patient_file import read_facts
from core.truth import Missing
from dialogue.conversation import Conversation
from dialogue.machine import State
from dialogue.questions import question
from dialogue.reply import Effect, Reply
from tests.asking.completions import separated
from tests.asking.outcome import outcome
from tests.core.strategies import values
from tests.dialogue.talking import TODAY, some_answer

TALKS = int(os.environ.get("COBALT_TALKS", "60"))
HOSTILE = (
    *(
        "",
        " ",
        "\x1b[2J",
        "[/bold]",
        "[red]x",
        "\x00\xff",
        "\ud800",
        "\u202eabc",
        "9" * 400,
        "%s {0} {age}",
    ),
    *(
        "1",
        "2",
        "0",
        "-1",
        "99",
        "1,2,3",
        "1-3",
        "none",
        "yes",
        "no",
        "idk",
        "why",
        "help",
        "what is MMA",
    ),
    *(
        "back",
        "start over",
        "change",
        "change age",
        "change level to 30 pg/mL",
        "change emergency",
        "save",
    ),
    *(
        "320 pg/mL",
        "320",
        "about 350 pg/mL",
        "30 pg/mL",
        "<150 pg/mL",
        "46",
        "I am 47 years old",
        "180 years",
    ),
    *(
        "my b12 is 320 pg/mL",
        "b12 not done",
        "numb feet",
        "no symptoms",
        "vegan",
        "I eat everything",
    ),
    *(
        "chest pain",
        "no chest pain",
        "I lost control of my bladder",
        "change medicines to metformin",
    ),
    *("omeprazole for about a year", "no medicines", "folic acid 5 mg", "I don't take folic acid"),
    *("earlier", "now", "first", "second", "more", "less", "as before", "quit"),
    *("on B12 injections every 8 weeks", "I stopped my injections", "can I stop?", "no better"),
    *(
        "last injection 10 weeks ago",
        "tingling is back",
        "change interval to 4 weeks",
        "2024-02-29",
    ),
)
lines = st.lists(
    st.one_of(
        st.sampled_from(HOSTILE),
        st.text(max_size=40),
        st.tuples(st.sampled_from(HOSTILE), st.sampled_from(HOSTILE)).map(", ".join),
    ),
    max_size=12,
)
chances = st.randoms(use_true_random=False)


def said(reply: Reply) -> None:
    """Hold a reply against what every reply promises."""
    assert reply.blocks
    assert all(block.text.strip() for block in reply.blocks)
    assert all(block.text.isprintable() for block in reply.blocks if block.kind != "question")
    asks = reply.prompt is not None
    assert asks != (reply.answer is not None) or reply.effect is Effect.QUIT
    assert reply.left is None or reply.left >= asks
    assert all(line.fact in fields() and line.value and line.edit for line in reply.facts)


@settings(max_examples=TALKS)
@given(lines, st.sampled_from([None, "patient", "clinician"]), st.sampled_from([None, False, True]))
def test_no_line_breaks_it(inputs: list[str], audience: str | None, keep: bool | None) -> None:  # noqa: FBT001
    """Whatever is typed, each turn replies, and the same inputs lead to the same place."""
    talk = Conversation(TODAY, audience, keep)
    for line in inputs:
        said(talk.answer(line))
    again = Conversation(TODAY, audience, keep, talk.inputs)
    assert again.reply == talk.reply
    assert again.patient == talk.patient
    assert (again.state, again.keep, again.inputs) == (talk.state, talk.keep, talk.inputs)


@settings(max_examples=TALKS)
@given(chances, st.lists(st.sampled_from(HOSTILE), max_size=6))
def test_no_answer_breaks_it(chance: Random, between: list[str]) -> None:
    """Answers made by the grammar, with other lines strewn in: it replies and goes on."""
    talk = Conversation(TODAY, None, None)
    for _ in range(18):
        prompt = talk.reply.prompt
        line = some_answer(chance, prompt) if prompt else "back"
        said(talk.answer(line))
        if between and chance.random() < 0.2:
            said(talk.answer(between.pop()))


@settings(max_examples=TALKS // 2)
@given(chances)
def test_a_sign_of_emergency_is_never_passed_over(chance: Random) -> None:
    """Wherever the talk stands, chest pain named now leads to the emergency line at once."""
    talk = Conversation(TODAY)
    for _ in range(chance.randint(0, 25)):
        if talk.reply.prompt:
            talk.answer(some_answer(chance, talk.reply.prompt))
    talk.answer("I have chest pain")
    assert talk.state is State.EMERGENCY
    assert talk.reply.answer
    assert talk.reply.answer.urgency == "emergency"


# --- only what can still matter is asked ----------------------------------------------------------

TRIES = 300


def told(talk: Conversation) -> dict[str, Any]:
    """Give what is known in a conversation, however it came to be known."""
    return {n: v for n, v in talk.patient.facts().items() if v is not Missing.NOT_ASKED}


def test_what_is_asked_can_matter() -> None:
    """For a question that is asked two completions alike but for it decide differently."""
    chance = Random(7)  # noqa: S311 - the same people at every run
    checked, idle = 0, []
    for _ in range(45):
        talk = Conversation(TODAY, "clinician")
        while prompt := talk.reply.prompt:
            if prompt.key != "settle" and chance.random() < 0.15:
                checked += 1
                known = told(talk)
                names = [n for n in question(prompt.key).facts if n not in known]
                if not separated(chance, known, names, ASKABLE - known.keys(), TRIES):
                    idle.append((prompt.key, talk.inputs))
            talk.answer(some_answer(chance, prompt))
    assert checked > 60
    assert not idle


def test_the_check_would_find_an_idle_question() -> None:
    """A child is referred whatever the diet is: asking for it would be found out."""
    chance = Random(7)  # noqa: S311 - the same people at every run
    known = {"today": TODAY, "emergency_sign": (), **read_facts("serum_b12", "320 pg/mL")}
    child, grown = ({**known, **read_facts("age", age)} for age in ("9", "46"))
    open_ = ASKABLE - child.keys()
    assert not separated(chance, child, ["diet"], open_, TRIES)
    assert separated(chance, grown, ["diet"], open_, TRIES)


@pytest.mark.parametrize("seed", range(40))
def test_a_question_not_asked_could_not_have_mattered(seed: int) -> None:
    """At the end no fact that applies and was left out changes anything but wording."""
    chance = Random(seed)  # noqa: S311 - the same people at every run
    talk = Conversation(TODAY, "clinician")
    while talk.reply.prompt:
        talk.answer(some_answer(chance, talk.reply.prompt))
    facts = told(talk)
    if facts.get("b12_allergy") == "yes" or talk.state is State.EMERGENCY:
        return
    settled = outcome(Patient(**facts))
    case = Case(facts, APPLIES)
    for name in sorted(ASKABLE - facts.keys()):
        if name in APPLIES and not APPLIES[name].holds(case):
            continue  # platelets where nothing is injected, pregnancy past childbearing
        for value in values(name):
            more = {**facts, name: value}
            if not contradictions(more):
                assert outcome(Patient(**more)) == settled, (name, value)
