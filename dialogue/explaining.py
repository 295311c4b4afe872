"""Explanations of the core as blocks of the conversation."""

from collections.abc import Iterable

from core.explain.node import Node
from core.explain.places import placed
from dialogue.reply import Block, Kind

NOT_YET = "This is not the answer yet: it follows from what is known so far, and can still change."
_STEP = "  "


def blocks(nodes: Iterable[Node], audience: str) -> tuple[Block, ...]:
    """Give every sentence of an explanation as a block, indented by its depth, sources last."""
    return tuple(
        Block(
            Kind.EXPLANATION,
            f"{_STEP * depth}{sourced(node.text, node.cites, audience)}",
            depth=depth,
        )
        for top in nodes
        for depth, node in top.walk()
    )


def sourced(text: str, cites: Iterable[str], audience: str) -> str:
    """Give a sentence with where it stands in the documents, in the words of who reads it."""
    return f"{text} [{placed(cites, audience)}]" if cites else text
