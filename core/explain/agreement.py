"""Whether the documents agree on what touches this patient, and which reading was followed."""

from collections.abc import Iterator

from core.answer import Answer, Difference
from core.explain.node import Node
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
    return (lead, *(difference(one) for one in answer.differences))


def difference(one: Difference) -> Node:
    """Give one difference with each document's reading."""
    return Node(f"{one.conflict}: {one.text}", tuple(_readings(one)))


def _readings(one: Difference) -> Iterator[Node]:
    for reading in one.readings:
        yield Node(f"Document {reading.document}: {reading.text}", cites=reading.cites)
    yield Node(f"Followed here: {one.followed}")
