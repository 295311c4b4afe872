"""What stands behind a citation: where it is said, what we take from it, whom it credits."""

from collections.abc import Iterable, Iterator

from core.answer import Reference
from core.assess import Assessment
from core.explain.how import BASIS, rows
from core.explain.node import Node
from core.explain.places import DOCUMENT
from core.sources import DOCUMENTS, Fact, Title, credited, fact, facts


def source(fact_id: str, audience: str = "clinician") -> Node:
    """Open one source statement: its place, our paraphrase, what its line credits.

    Raises:
        KeyError: the register has no such fact.
    """
    return _place([fact(fact_id)], audience)


def reference(listed: Reference, audience: str = "clinician") -> Node:
    """Open one entry of an answer's reference list, with every statement it stands for."""
    register = facts()
    known = [register[fact_id] for fact_id in listed.facts if fact_id in register]
    title = Title(listed.n, listed.title, listed.title_is, listed.type, year=listed.year)
    where = f"{DOCUMENT.for_(audience).lower()} {listed.document[:3]}, line {listed.line}"
    return Node(
        f"[{listed.n}] {where}: {listed.section}. In our words:",
        (*_statements(known, audience), Node(crediting(title))),
    )


def at_line(document: str, line: int, audience: str) -> Node:
    """Open all that the register takes from one line of a document.

    Raises:
        KeyError: the register takes nothing from there.
    """
    here = (one for one in facts().values() if (one.short, one.line) == (document, line))
    found = [one for one in here if one.kind != "layout"]  # how its page looks says nothing
    if not found:
        name = DOCUMENT.for_(audience).lower()
        message = f"Cobalt takes nothing from line {line} of {name} {document}."
        raise KeyError(message)
    return _place(found, audience)


def sources(assessment: Assessment, line: str) -> tuple[Node, ...]:
    """Open every source of a line of the answer, place by place, and say what else it rests on.

    Args:
        assessment: what follows for the patient.
        line: as ``how`` takes it.

    Raises:
        KeyError: the answer has no such line.
    """
    made = [rule for _, rule in rows(assessment, line)]
    others = dict.fromkeys(rule.basis for rule in made if not rule.cites)
    if not made:  # a check of a value, or what is asked for whatever else is known
        others["outside"] = None
    cited = map(fact, dict.fromkeys(cite for rule in made for cite in rule.cites))
    bases = (Node(BASIS[basis].for_(assessment.audience)) for basis in others)
    return (*(_place(there, assessment.audience) for there in _by_line(cited)), *bases)


def _by_line(cited: Iterable[Fact]) -> Iterable[list[Fact]]:
    places: dict[tuple[str, int], list[Fact]] = {}
    for one in cited:
        places.setdefault((one.short, one.line), []).append(one)
    return places.values()


def _place(there: list[Fact], audience: str) -> Node:
    """Open what is taken from one line of a document."""
    one = there[0]
    document = DOCUMENTS[one.short]
    dated = f"updated {document.updated}" if document.updated else "not dated"
    titles = dict.fromkeys(crediting(t) for each in there for t in credited(each) or (None,))
    return Node(
        f'{DOCUMENT.for_(audience)} {one.short}, "{document.title}", {dated}. '
        f"Section: {one.section}, line {one.line}. In our words:",
        (*_statements(there, audience), *map(Node, titles)),
    )


def _statements(there: Iterable[Fact], audience: str) -> Iterator[Node]:
    """Give what facts state; their ids only to a clinician, who can look them up."""
    for one in there:
        yield Node(f"{one.claim}.", (), (one.id,) if audience == "clinician" else ())


def crediting(title: Title | None) -> str:
    """Say what a line credits, and how sure that is (C-01)."""
    if title is None or title.title is None:
        return "Which publication it credits cannot be told from the document."
    kind = f" ({title.type})" if title.type else ""
    year = f", {title.year}" if title.year else ""
    return f"It credits: {title.title}{year}{kind}. This title is {title.status}."
