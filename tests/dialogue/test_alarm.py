"""Acute danger that the articles do not cover: help is named, and near misses alarm nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.parsing.alarm import alarm

DANGER = """
i passed out | I fainted | I fainted this morning | I passed out just now | passed out 10 minutes ago
I lost consciousness | heavy bleeding | I'm bleeding heavily | I can't stop the bleeding
the bleeding won't stop | I'm vomiting blood | severe allergic reaction
I'm having a severe allergic reaction | anaphylaxis | my throat is closing | overdose
I took an overdose | I overdosed | I took too many pills | seizure now | I'm having a seizure
320 pg/mL, vegan, I passed out | my husband is having a seizure | I fainted, what should I do?
"""
SELF_HARM = """
i want to kill myself | I'm going to kill myself | suicidal | I feel suicidal | suicidal thoughts
I am having suicidal thoughts | I want to die | I want to end my life | I'm thinking of suicide
I don't want to live anymore | I might hurt myself | should I kill myself? | vegan, suicidal
no energy and suicidal | I am not well I want to die | I wish to die | no numbness, I want to kill myself
"""
NO_ALARM = """
low mood | my father passed out once | no suicidal thoughts | depression | I feel depressed
I'm not suicidal | denies suicidal ideation | never wanted to kill myself | tired | hello | 46
my mother fainted last year | I fainted once in 2010 | I passed out two years ago
can B12 deficiency cause suicidal thoughts? | can B12 cause fainting? | what is an overdose?
can I overdose on B12? | is there a risk of heavy bleeding? | no heavy bleeding | easy bleeding
history of seizures | epilepsy | seizure medicine | I had a severe allergic reaction to B12 in 2015
allergic to B12 injections | I have not fainted | I didn't pass out | I almost fainted
what if I pass out? | numb feet | chest pain | 320 pg/mL | I passed my exam | heavy legs
my brother killed himself | I was suicidal in 2010 | vegan, no fainting | faint tingling
I hurt myself falling | I took all my medicines | I am fit now | collapsed vein | I don't want to die
"""


def split(text: str) -> list[str]:
    """The wordings of a table."""
    return [word.strip() for line in text.strip().splitlines() for word in line.split("|")]


@pytest.mark.parametrize("text", split(DANGER))
def test_sends_for_emergency_help(text: str) -> None:
    """Acute danger gives one line that sends for help and says where the articles end."""
    line = alarm(text)

    assert line is not None
    assert "emergency help now" in line
    assert "articles about vitamin B12 do not cover" in line
    assert "\n" not in line


@pytest.mark.parametrize("text", split(SELF_HARM))
def test_nobody_is_left_alone(text: str) -> None:
    """Self-harm gives one line of its own: not alone, whom to call, talk to someone now."""
    line = alarm(text)

    assert line is not None
    assert "not alone" in line
    assert "emergency number or a crisis line now" in line
    assert "talk to someone now" in line
    assert "articles about vitamin B12 do not cover" in line


@pytest.mark.parametrize("text", split(NO_ALARM))
def test_near_misses_alarm_nobody(text: str) -> None:
    """What is denied, long past, asked in general, or of another kind gives no alarm."""
    assert alarm(text) is None


@given(st.text(max_size=300))
def test_never_raises(text: str) -> None:
    """Whatever is typed, there is one line or none."""
    line = alarm(text)

    assert line is None or line.startswith(("This may be", "You are not alone"))
