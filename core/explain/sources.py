"""What stands behind a citation: where it is said, what we take from it, whom it credits."""

from core.answer import Reference
from core.assess import Assessment
from core.explain.how import BASIS, rows
from core.explain.node import Node
from core.sources import DOCUMENTS, Title, credited, fact, facts


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


def sources(assessment: Assessment, line: str) -> tuple[Node, ...]:
    """Open every source of a line of the answer, and say what it rests on besides.

    Args:
        assessment: what follows for the patient.
        line: as ``how`` takes it.

    Raises:
        KeyError: the answer has no such line.
    """
    made = [rule for _, rule in rows(assessment, line)]
    cited = dict.fromkeys(cite for rule in made for cite in rule.cites)
    others = dict.fromkeys(rule.basis for rule in made if not rule.cites)
    if not made:  # a check of a value, or what is asked for whatever else is known
        others["outside"] = None
    bases = (Node(BASIS[basis].for_(assessment.audience)) for basis in others)
    return (*map(source, cited), *bases)


def crediting(title: Title | None) -> str:
    """Say what a line credits, and how sure that is (C-01)."""
    if title is None or title.title is None:
        return "Which publication it credits cannot be told from the document."
    kind = f" ({title.type})" if title.type else ""
    year = f", {title.year}" if title.year else ""
    return f"It credits: {title.title}{year}{kind}. This title is {title.status}."
