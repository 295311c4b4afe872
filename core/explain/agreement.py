"""Whether the documents agree on what touches this patient, and which reading was followed."""

from collections.abc import Iterator

from core.answer import Answer, Difference
from core.explain.node import Node
from core.explain.places import placed
from core.wording import Wording

AGREED = Wording(
    "No point on which the documents differ touches this answer.",
    "No point on which the articles differ touches this answer.",
)
_DIFFER = Wording("The documents differ on {}:", "The articles differ on {}:")


def agreement(answer: Answer) -> tuple[Node, ...]:
    """Give each difference that touched the answer: the readings, the one followed and why."""
    if not answer.differences:
        return (Node(AGREED.for_(answer.audience)),)
    count = len(answer.differences)
    points = "one point that touches" if count == 1 else f"{count} points that touch"
    lead = Node(_DIFFER.for_(answer.audience).format(f"{points} this answer"))
    return (lead, *(_difference(one, answer.audience) for one in answer.differences))


def _difference(one: Difference, audience: str) -> Node:
    """Give one difference with each document's reading; its number only to a clinician."""
    named = f"{one.conflict}: " if audience == "clinician" else ""
    return Node(f"{named}{one.text}", tuple(_readings(one, audience)))


def _readings(one: Difference, audience: str) -> Iterator[Node]:
    for reading in one.readings:
        if audience == "clinician":
            yield Node(f"Document {reading.document}: {reading.text}", (), reading.cites)
        else:
            where = placed(reading.cites, audience)
            yield Node(f"{where[0].upper()}{where[1:]}: {reading.text}")
    yield Node(f"Followed here: {one.followed}")
