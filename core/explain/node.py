"""The shape of an explanation: a sentence, the sentences under it, and their sources."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Node:
    """One sentence of an explanation.

    Attributes:
        text: the sentence, in plain words.
        parts: what it rests on, in order.
        cites: the fact ids that support it.
    """

    text: str
    parts: tuple["Node", ...] = ()
    cites: tuple[str, ...] = ()

    def walk(self, depth: int = 0) -> Iterator[tuple[int, "Node"]]:
        """Give this sentence and all under it, each with its depth, in reading order."""
        yield depth, self
        for part in self.parts:
            yield from part.walk(depth + 1)
