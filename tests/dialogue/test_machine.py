"""The state machine: its table names what exists, reaches everything and keeps the order."""

import pytest
from transitions import MachineError

from dialogue.machine import TRANSITIONS, State, Talk, talk
from dialogue.questions import Topic

# What cannot wait, then the order of section 13 of the patient fields. The vessels come
# before the causes here: they are among the article's seven high-risk conditions.
ORDER = (
    State.SETTLING,
    State.EMERGENCY,
    State.SCOPE,
    State.TREATMENT,
    State.LEVELS,
    State.SYMPTOMS,
    State.BLOOD_COUNT,
    State.VESSELS,
    State.CAUSES,
    State.SAFETY,
    State.FOLATE,
    State.REVIEW,
    State.ANSWERED,
)
TOPICS = tuple(State(topic.value) for topic in Topic)


class Moment:
    """A situation in which these states have something to ask."""

    def __init__(self, *busy: State) -> None:
        """Take the states."""
        self.busy = busy

    def unsettled(self) -> bool:
        """Tell whether something is to be settled."""
        return State.SETTLING in self.busy

    def emergency(self) -> bool:
        """Tell whether there is an emergency."""
        return State.EMERGENCY in self.busy

    def open_in(self, topic: Topic) -> bool:
        """Tell whether the topic is open."""
        return State(topic.value) in self.busy


def chosen(moment: Moment) -> State:
    """Give where the machine goes from its first question."""
    model = talk(moment)
    model.trigger("heard")
    model.trigger("choose")
    return model.state


def test_every_state_and_guard_exists() -> None:
    """The table names members of State and methods of Talk, and nothing else."""
    for _, sources, destination, guard in TRANSITIONS:
        assert all(isinstance(state, State) for state in (*sources, destination))
        assert guard is None or callable(getattr(Talk, guard))


def test_every_state_is_reached() -> None:
    """From the first question each state can be reached."""
    reached = {State.SCOPE}
    while True:
        more = {to for _, sources, to, _ in TRANSITIONS if reached.intersection(sources)}
        if more <= reached:
            break
        reached |= more
    assert reached == set(State)


def test_nothing_leads_out_of_the_end() -> None:
    """An ended conversation stays ended, and every other one can be ended."""
    sources = [state for _, states, _, _ in TRANSITIONS for state in states]
    assert State.ENDED not in sources
    enders = {s for trigger, states, _, _ in TRANSITIONS if trigger == "end" for s in states}
    assert enders == set(State) - {State.ENDED}


@pytest.mark.parametrize("state", [*TOPICS, State.SETTLING, State.EMERGENCY, State.ANSWERED])
def test_wherever_the_person_speaks_there_is_a_way_on(state: State) -> None:
    """Each state in which a line can be typed is left by hearing it."""
    ways = [
        to for trigger, sources, to, _ in TRANSITIONS if trigger == "heard" and state in sources
    ]
    assert ways == [State.CHOOSING]


@pytest.mark.parametrize("state", ORDER[:-1])
def test_a_state_with_something_to_ask_is_chosen(state: State) -> None:
    """Where only one state has something to ask, the machine goes there."""
    assert chosen(Moment(state)) is state


def test_with_nothing_open_the_answer_is_given() -> None:
    """The last row has no guard, so there is always a way on."""
    assert chosen(Moment()) is State.ANSWERED


@pytest.mark.parametrize("first", range(len(ORDER) - 1))
def test_the_order_of_the_topics(first: int) -> None:
    """Of all that is open the first in the order is asked."""
    assert chosen(Moment(*ORDER[first:])) is ORDER[first]


def test_each_topic_is_guarded_by_its_own_openness() -> None:
    """No topic is missing from the table, and none is entered because of another."""
    rows = {to: guard for trigger, _, to, guard in TRANSITIONS if trigger == "choose"}
    assert set(ORDER) == set(rows)
    for topic in Topic:
        assert rows[State(topic.value)] == f"{topic.value.replace(' ', '_')}_open"


def test_no_transition_comes_by_itself() -> None:
    """There are no automatic triggers such as "to_ANSWERED" that would skip the table."""
    model = talk(Moment())
    assert not [name for name in dir(model) if name.startswith("to_")]
    assert model.state is State.SCOPE


def test_what_the_table_does_not_hold_is_refused() -> None:
    """Nothing is chosen before something was heard."""
    with pytest.raises(MachineError):
        talk(Moment()).trigger("choose")
