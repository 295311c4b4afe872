"""The state machine: topics as states, one table, guards that ask and change nothing.

Every topic leads back to CHOOSING, and from there the first row whose guard holds wins:
the order of the rows is the order in which topics are asked.
"""

from collections.abc import Callable
from enum import Enum
from typing import Any, Protocol

from transitions import Machine

from dialogue.questions import Topic


class State(Enum):
    """Where the conversation stands."""

    CHOOSING = "choosing"
    SETTLING = "settling"
    EMERGENCY = "emergency"
    SCOPE = Topic.SCOPE.value
    TREATMENT = Topic.TREATMENT.value
    LEVELS = Topic.LEVELS.value
    SYMPTOMS = Topic.SYMPTOMS.value
    BLOOD_COUNT = Topic.BLOOD_COUNT.value
    CAUSES = Topic.CAUSES.value
    VESSELS = Topic.VESSELS.value
    SAFETY = Topic.SAFETY.value
    FOLATE = Topic.FOLATE.value
    REVIEW = Topic.REVIEW.value
    ANSWERED = "answered"
    ENDED = "ended"


class Situation(Protocol):
    """What the guards ask; the conversation answers from the core."""

    def unsettled(self) -> bool:
        """Tell whether something said has to be settled first."""

    def emergency(self) -> bool:
        """Tell whether an emergency sign was named."""

    def open_in(self, topic: Topic) -> bool:
        """Tell whether a question of the topic can still change the answer."""


class Talk:
    """The machine's model: its state, and the guards by the names that the table gives them."""

    state: State
    trigger: Callable[[str], bool]

    def __init__(self, situation: Situation) -> None:
        """Take the situation that the guards ask."""
        self._situation = situation

    def something_unsettled(self) -> bool:
        """Say whether a contradiction or an odd value waits to be settled."""
        return self._situation.unsettled()

    def emergency_sign(self) -> bool:
        """Say whether an emergency sign was named."""
        return self._situation.emergency()

    def scope_open(self) -> bool:
        """Say whether a question about scope is open."""
        return self._situation.open_in(Topic.SCOPE)

    def treatment_open(self) -> bool:
        """Say whether something about the treatment given is open."""
        return self._situation.open_in(Topic.TREATMENT)

    def levels_open(self) -> bool:
        """Say whether a laboratory value is open."""
        return self._situation.open_in(Topic.LEVELS)

    def symptoms_open(self) -> bool:
        """Say whether symptoms are open."""
        return self._situation.open_in(Topic.SYMPTOMS)

    def blood_count_open(self) -> bool:
        """Say whether the blood count is open."""
        return self._situation.open_in(Topic.BLOOD_COUNT)

    def causes_open(self) -> bool:
        """Say whether a cause is open."""
        return self._situation.open_in(Topic.CAUSES)

    def vessels_open(self) -> bool:
        """Say whether stroke or heart disease is open."""
        return self._situation.open_in(Topic.VESSELS)

    def safety_open(self) -> bool:
        """Say whether something about safety is open."""
        return self._situation.open_in(Topic.SAFETY)

    def folate_open(self) -> bool:
        """Say whether folate is open."""
        return self._situation.open_in(Topic.FOLATE)

    def review_open(self) -> bool:
        """Say whether something about the course of the treatment is open."""
        return self._situation.open_in(Topic.REVIEW)


_TOPICS = tuple(State(topic.value) for topic in Topic)
_ALL = tuple(state for state in State if state is not State.ENDED)

# trigger, source, destination, guard; from one source the first guard that holds wins.
TRANSITIONS: tuple[tuple[str, tuple[State, ...], State, str | None], ...] = (
    ("heard", (*_TOPICS, State.SETTLING, State.EMERGENCY, State.ANSWERED), State.CHOOSING, None),
    ("choose", (State.CHOOSING,), State.SETTLING, "something_unsettled"),
    ("choose", (State.CHOOSING,), State.EMERGENCY, "emergency_sign"),
    ("choose", (State.CHOOSING,), State.SCOPE, "scope_open"),
    ("choose", (State.CHOOSING,), State.TREATMENT, "treatment_open"),
    ("choose", (State.CHOOSING,), State.LEVELS, "levels_open"),
    ("choose", (State.CHOOSING,), State.SYMPTOMS, "symptoms_open"),
    ("choose", (State.CHOOSING,), State.BLOOD_COUNT, "blood_count_open"),
    ("choose", (State.CHOOSING,), State.VESSELS, "vessels_open"),
    ("choose", (State.CHOOSING,), State.CAUSES, "causes_open"),
    ("choose", (State.CHOOSING,), State.SAFETY, "safety_open"),
    ("choose", (State.CHOOSING,), State.FOLATE, "folate_open"),
    ("choose", (State.CHOOSING,), State.REVIEW, "review_open"),
    ("choose", (State.CHOOSING,), State.ANSWERED, None),
    ("end", _ALL, State.ENDED, None),
)


def talk(situation: Situation) -> Talk:
    """Build the machine for one conversation, standing before its first question."""
    model = Talk(situation)
    machine: Any = Machine(
        model,
        states=State,
        initial=State.SCOPE,
        auto_transitions=False,
        transitions=[
            {
                "trigger": trigger,
                "source": list(sources),
                "dest": destination,
                "conditions": guard,
            }
            for trigger, sources, destination, guard in TRANSITIONS
        ],
    )
    del machine  # the model keeps all that is needed
    return model
