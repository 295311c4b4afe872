"""What stands behind a citation: where it is said, what we take from it, whom it credits."""

from collections.abc import Iterator

from core.answer import Reference
from core.explain.node import Node
from core.sources import DOCUMENTS, Title, credited, fact, facts
from core.wording import Wording

_NONE = Wording(
    "No document is cited here: a project choice, or general safety advice.",
    "No article is cited here: it is Cobalt's choice, or general safety advice.",
)


def source(fact_id: str) -> Node:
    """Open one source statement: our paraphrase, its place, what its line credits.

    Raises:
        KeyError: the register has no such fact.
    """
    one = fact(fact_id)
    document = DOCUMENTS[one.short]
    dated = f", updated {document.updated}" if document.updated else ", not dated"
    credit_lines = dict.fromkeys(map(crediting, credited(one) or (None,)))
    return Node(
        f"{one.id}, in our words: {one.claim}",
        (
            Node(f'Document {one.short}, "{document.title}"{dated}.'),
            Node(f"Section: {one.section}, line {one.line} ({one.document})."),
            *map(Node, credit_lines),
        ),
    )


def reference(listed: Reference) -> Node:
    """Open one entry of an answer's reference list, with every statement it stands for."""
    register = facts()
    known = [fact_id for fact_id in listed.facts if fact_id in register]
    title = Title(listed.n, listed.title, listed.title_is, listed.type, year=listed.year)
    return Node(
        f"[{listed.n}] {listed.document}, line {listed.line}: {listed.section}",
        (
            *(Node(f"{one}, in our words: {register[one].claim}") for one in known),
            Node(crediting(title)),
        ),
    )


def sources(cites: tuple[str, ...], audience: str) -> tuple[Node, ...]:
    """Open every source of a line, or say that it has none."""
    return tuple(_each(cites)) or (Node(_NONE.for_(audience)),)


def _each(cites: tuple[str, ...]) -> Iterator[Node]:
    return (source(fact_id) for fact_id in dict.fromkeys(cites))


def crediting(title: Title | None) -> str:
    """Say what a line credits, and how sure that is (C-01)."""
    if title is None or title.title is None:
        return "Which publication it credits cannot be told from the document."
    kind = f" ({title.type})" if title.type else ""
    year = f", {title.year}" if title.year else ""
    return f"It credits: {title.title}{year}{kind}. This title is {title.status}."
