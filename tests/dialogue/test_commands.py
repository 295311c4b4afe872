"""Requests to the conversation: many wordings, and no answer taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.parsing.requests.commands import Command, Recognised, recognise

WORDINGS = {
    Command.UNKNOWN: """
        I don't know | i dont know | I don’t know. | I do not know | don't know | dunno | idk | IDK!
        not sure | I'm not sure | im not sure | unsure | no idea | I have no idea | no clue | ? | ??
        unknown | can't say | I can't remember | nobody told me | skip | pass | next question
        i dont kno | i dont knwo | not suer | no ideaa | i don't know that | sorry, I don't know
        I dont think so | no i dont think so | I do not think so
        I don't know exactly | well, I'm not sure | dont' know | i dont rember | I can't recall
    """,
    Command.WHY: """
        why | why? | Why do you ask? | why do you ask that | why are you asking | why do you need to know
        why is that important | why does it matter | what for? | how come | why ask | but why
        why do you ned to know | whats the reason | how is that relevant? | why this question
        why do u ask | wy do you ask | sory, why do you ask | y do you ask
        why do you want to knwo | why should I tell you
    """,
    Command.HELP: """
        help | Help! | help me | hlep | /help | I need help | commands | what can I do? | I'm stuck
        what can I type | I don't understand | i dont understnad | what do you mean? | huh? | explain
        what does that mean? | what is this? | give me an example | how does this work | options
    """,
    Command.BACK: """
        back | go back | bakc | undo | undo that | previous | previous question | previuos question
        go back one | take me back | I made a mistake | oops | that's wrong | that was wrong
        please go back | go back please | can I go back? | one step back | scratch that
    """,
    Command.FACTS: """
        what have you got | what have you got so far? | what do you know about me | summary | sumary
        show my facts | what did I say | what have I told you | recap | list | status | my answers
        what hav you got | sory, what hav you got | pleas, what have u got
        show me what you have | what do you know | summarize
    """,
    Command.RESTART: """
        start over | restart | Start again | begin again | start from scratch | reset | new patient
        let's start over | strat over | restrat | start over please | from the beginning
    """,
    Command.SAVE: """
        save | save it | save this | please save | save the conversation | sav it | export | save answer
    """,
    Command.HOW: """
        how did you get that | How did you get that? | hwo did you get that | how do you know | how do yuo know
        how do you know that? | explain your reasoning | expalin your reasoning | why do you say that
        what makes you think so | what is that based on? | please show your reasoning | justify | how
    """,
    Command.WHO: """
        says who | Says who? | who says that | sources | show me the sources | what are your sources?
        references | according to whom | where is that written | soruces
    """,
    Command.AGREE: """
        do they agree | do thye agree? | do the documents agree | do the articles differ
        where do the documents differ? | where do the docments differ | are there any conflicts | differences
    """,
    Command.BASIS: """
        basis sheet | basis | show your basis | show me the basis sheet | basis shet | the basis sheet please
    """,
    Command.SAVE_BASIS: """
        save basis sheet | save the basis sheet | save your basis | export basis sheet | save basis shete
    """,
    Command.QUIT: """
        quit | exit | bye | goodbye | q | :q | :q! | quti | exti | I want to quit | log out | see you
        close | quit please | ok bye | end the conversation
    """,
}

ARGUMENTS = [
    ("says who the 3 months", Command.WHO, "3 months", ""),
    ("what is your source for the platelets?", Command.WHO, "platelets", ""),
    ("why injections?", Command.HOW, "injections", ""),
    ("why do I need injections", Command.HOW, "injections", ""),
    ("explain why every 2 months", Command.HOW, "every 2 months", ""),
    ("why do you need to know my diet", Command.WHY, "diet", ""),
    ("what has my diet got to do with it?", Command.WHY, "diet", ""),
    ("why does it matter how long", Command.WHY, "how long", ""),
    ("why wouldn't tablets work", Command.WHY_NOT, "oral", ""),
    ("why not bananas", Command.WHY_NOT, "bananas", ""),
    ("what is a loading dose", Command.WHAT_IS, "loading dose", ""),
    ("source article 000, line 50", Command.WHO, "article 000, line 50", ""),
    ("change my shoe size to 43", Command.CHANGE, "shoe size", "43"),
    ("what is MMA?", Command.WHAT_IS, "mma", ""),
    ("wat is mma", Command.WHAT_IS, "mma", ""),
    ("waht is MMA?", Command.WHAT_IS, "mma", ""),
    ("chnage my age to 48", Command.CHANGE, "age", "48"),
    ("what's homocysteine", Command.WHAT_IS, "homocysteine", ""),
    ("What does macrocytic mean?", Command.WHAT_IS, "macrocytic", ""),
    ("what is the ileum", Command.WHAT_IS, "ileum", ""),
    ("what are parietal cell antibodies?", Command.WHAT_IS, "parietal cell antibodies", ""),
    ("define glossitis", Command.WHAT_IS, "glossitis", ""),
    ("explain pernicious anemia", Command.WHAT_IS, "pernicious anemia", ""),
    ("what do you mean by ataxia?", Command.WHAT_IS, "ataxia", ""),
    ("i don't know what MMA is", Command.WHAT_IS, "mma", ""),
    ("never heard of MMA", Command.WHAT_IS, "mma", ""),
    ("tell me what eGFR means", Command.WHAT_IS, "egfr", ""),
    ("change my age", Command.CHANGE, "age", ""),
    ("change my age to 47", Command.CHANGE, "age", "47"),
    ("Please change my age to 47", Command.CHANGE, "age", "47"),
    ("change b12 to 300 pg/mL", Command.CHANGE, "b12", "300 pg/mL"),
    ("correct the level", Command.CHANGE, "level", ""),
    ("I want to change my diet", Command.CHANGE, "diet", ""),
    ("can I change my age?", Command.CHANGE, "age", ""),
    ("my age is wrong", Command.CHANGE, "age", ""),
    ("wrong level", Command.CHANGE, "level", ""),
    ("go back to age", Command.CHANGE, "age", ""),
    ("edit", Command.CHANGE, "", ""),
    ("save as case1", Command.SAVE, "case1", ""),
    ("save the conversation as Case-1.txt", Command.SAVE, "Case-1.txt", ""),
    ("save the basis sheet as case1", Command.SAVE_BASIS, "case1", ""),
    ("how treatment 2", Command.HOW, "treatment 2", ""),
    ("How treatmnt 2?", Command.HOW, "treatmnt 2", ""),
    ("explain line 3", Command.HOW, "line 3", ""),
    ("how which form of B12 2", Command.HOW, "which form of b12 2", ""),
    ("explain the bottom line", Command.HOW, "bottom line", ""),
    ("how urgency", Command.HOW, "urgency", ""),
    ("how did you get the alternate-day injections?", Command.HOW, "alternate-day injections", ""),
    ("how did you come to lifelong treatment", Command.HOW, "lifelong treatment", ""),
    ("how do you know that it is urgent", Command.HOW, "it is urgent", ""),
    ("why do you recommend injections?", Command.HOW, "injections", ""),
    ("how did you come to that answer", Command.HOW, "", ""),
    ("says who 3", Command.WHO, "3", ""),
    ("says who [3]?", Command.WHO, "[3]", ""),
    ("sasy who 3", Command.WHO, "3", ""),
    ("source D0-16", Command.WHO, "d0-16", ""),
    ("soruce d0 16", Command.WHO, "d0 16", ""),
    ("show me reference 12", Command.WHO, "12", ""),
    ("sources for pitfalls 3", Command.WHO, "pitfalls 3", ""),
    ("who says that treatment must not wait", Command.WHO, "treatment must not wait", ""),
    ("I don't know my level", Command.UNKNOWN, "i dont know my level", ""),
    ("not sure about the dose", Command.UNKNOWN, "not sure about the dose", ""),
    ("I don't know if I'm vegan", Command.UNKNOWN, "i dont know if im vegan", ""),
]

# Answers and stories. Some are a slip away from a request, or begin like one.
NOT_REQUESTS = """
no | none | yes | not | now | nose | nope | never | same | sore | skin | safe | past | quite | quiet
have | note | known | black | bank | pack | rest | list of medicines | done | stop | nothing | normal
not sore | not now | no I do | no, none | none of these | unsure on feet | unsure of my feet
not sure on my feet | I don't know, my feet are numb | I don't know but my feet are numb
not sure, vegan | back pain | my back hurts | back surgery | change in vision | changes in my vision
change of mood | vision changes | correct | that's correct | right | I changed my diet to vegan
should I change my diet? | can I change my tablets to injections? | I want to stop | want to stop
stop the tablets | quit smoking | I quit metformin | start tablets | start treatment | starting B12
save my life | helpful | will B12 help? | help with numbness and chest pain | why am I so tired?
why should I take folic acid | what is the best treatment for a B12 of 320 pg/mL?
what is wrong with me | what is my prognosis | what is the right dose for me
what should be done at 320 pg/mL? | if I were vegan | what about metformin | vegan | 46 | 1
1, 2 | 320 pg/mL | 3 years | omeprazole 14 months | I eat everything | all of them | review
MMA pending | not tested | not done | no symptoms | I have no symptoms | resected | previous stroke
exited my job | unsteady | unknown type of surgery | end-stage kidney disease | a | ok | maybe
listless | y | changd my diet to vegan | chnaged my diet to vegan
how long 3 | how often 2 | how many 3 | how much b12 | how old 46 | how do you get b12 deficiency
how do you know if I have pernicious anemia | how did I get this | how is it treated | how to take it
how do you treat it | reference range 200 to 900 | source of bleeding
who says 320 pg/mL is normal? | how sure 320 | do they agree on metformin | how tired 3 | basis of skull
listless | I forget things | forgetful | I forget where I put my keys | closed | left leg
"""


def wordings() -> list[tuple[str, Command]]:
    """The table WORDINGS, one row a wording."""
    return [
        (wording.strip(), command)
        for command, text in WORDINGS.items()
        for line in text.strip().splitlines()
        for wording in line.split("|")
        if wording.strip()
    ]


def answers() -> list[str]:
    """The table NOT_REQUESTS, one row an answer."""
    return [a.strip() for line in NOT_REQUESTS.strip().splitlines() for a in line.split("|")]


@pytest.mark.parametrize(("text", "command"), wordings())
def test_recognises(text: str, command: Command) -> None:
    """A request is recognized in this wording, and names nothing."""
    assert recognise(text) == Recognised(command)


@pytest.mark.parametrize(("text", "command", "argument", "value"), ARGUMENTS)
def test_recognises_arguments(text: str, command: Command, argument: str, value: str) -> None:
    """A request that names something gives the name, and the new value as it was typed."""
    assert recognise(text) == Recognised(command, argument, value)


@pytest.mark.parametrize("text", answers())
def test_leaves_answers_alone(text: str) -> None:
    """An answer is no request, however near it comes to one."""
    assert recognise(text) is None


@given(st.text(max_size=250))
def test_never_raises(text: str) -> None:
    """Whatever is typed is a request or none."""
    assert recognise(text) is None or isinstance(recognise(text), Recognised)


@given(
    st.sampled_from([text for text, _ in wordings()]), st.sampled_from(["", " ", "!", "  ", "."])
)
def test_edges_do_not_matter(text: str, edge: str) -> None:
    """Capitals, spaces and closing signs change no request."""
    assert recognise(f" {text.upper()}{edge}") == recognise(text)
