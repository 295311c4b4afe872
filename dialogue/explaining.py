"""Explanations of the core as blocks of the conversation."""

from collections.abc import Iterable

from core.explain.node import Node
from dialogue.reply import Block, Kind

_STEP = "  "


def blocks(nodes: Iterable[Node]) -> tuple[Block, ...]:
    """Give every sentence of an explanation as a block, indented by its depth, sources last."""
    return tuple(
        Block(Kind.EXPLANATION, f"{_STEP * depth}{_sourced(node)}", depth=depth)
        for top in nodes
        for depth, node in top.walk()
    )


def _sourced(node: Node) -> str:
    return f"{node.text} [{', '.join(node.cites)}]" if node.cites else node.text
