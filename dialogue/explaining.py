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
        Block(Kind.EXPLANATION, f"{_STEP * depth}{_sourced(node, audience)}", depth=depth)
        for top in nodes
        for depth, node in top.walk()
    )


def _sourced(node: Node, audience: str) -> str:
    return f"{node.text} [{placed(node.cites, audience)}]" if node.cites else node.text
