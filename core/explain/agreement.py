"""Whether the documents agree on what touches this patient, and which reading was followed."""

from collections.abc import Iterator

from core.answer import Answer, Difference
from core.explain.node import Node

AGREED = "No point on which the documents differ touches this answer."


def agreement(answer: Answer) -> tuple[Node, ...]:
    """Give each difference that touched the answer: the readings, the one followed and why."""
    if not answer.differences:
        return (Node(AGREED),)
    count = len(answer.differences)
    points = "one point" if count == 1 else f"{count} points"
    lead = Node(f"The documents differ on {points} that touch this answer.")
    return (lead, *(difference(one) for one in answer.differences))


def difference(one: Difference) -> Node:
    """Give one difference with each document's reading."""
    return Node(f"{one.conflict}: {one.text}", tuple(_readings(one)))


def _readings(one: Difference) -> Iterator[Node]:
    for reading in one.readings:
        yield Node(f"Document {reading.document}: {reading.text}", cites=reading.cites)
    yield Node(f"Followed here: {one.followed}")
