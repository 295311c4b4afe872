"""The basis sheet: on a page or two, everything that one answer rests on, to print and to check."""

from collections.abc import Iterator

from core.answer import Answer
from core.assess import Assessment
from core.conditions import ALWAYS
from core.explain.how import BASIS
from core.explain.reasons import reasons_for
from core.explain.trace import Trace
from core.fields import shown
from core.render.blocks import (
    REFERENCES,
    TOLD,
    UNKNOWN,
    Line,
    bottom_lines,
    cited_line,
    frame,
    marked,
    part,
    printable,
    reference_line,
    told_lines,
    unknown_lines,
)
from core.rules.folate import FOLIC_ACID
from core.rules.formulation import FORMS
from core.rules.injection import INJECTION
from core.rules.maintenance import DURATION, MAINTENANCE
from core.rules.offers import OFFERS
from core.rules.prevention import PREVENTION
from core.rules.referrals import EMERGENCY_LINE
from core.rules.regimen import REGIMEN
from core.rules.review import REVIEW
from core.rules.urgency import URGENCY
from core.rules.verdict import VERDICT
from core.sources import references
from core.tables import Rule, Table
from core.truth import Missing
from core.words.outcomes import outcome, plain

PATH = "How it was decided"

# What decides, in the order in which it does.
_DECIDING: tuple[Table, ...] = (
    EMERGENCY_LINE,
    URGENCY,
    VERDICT,
    REVIEW,
    REGIMEN,
    OFFERS,
    MAINTENANCE,
    DURATION,
    PREVENTION,
    INJECTION,
    FORMS,
    FOLIC_ACID,
)


def basis_sheet(assessment: Assessment, answer: Answer) -> tuple[Line, ...]:
    """Give the lines of the sheet for an answer, numbered as its references are."""
    path = [(table, rule) for table in _DECIDING for rule in table.fired(assessment.case)]
    cited = [c for one in answer.references for c in one.facts]
    listed = references([*cited, *(c for _, rule in path for c in rule.cites)])
    numbers = {cite: one.n for one in listed for cite in one.facts}
    lines = (
        *_head(assessment, answer),
        *bottom_lines(answer, numbers),
        *part(TOLD, told_lines(answer.inputs)),
        *part(UNKNOWN, unknown_lines(answer.unknown)),
        *part(PATH, (_step(assessment, *row, numbers) for row in path)),
        *part("Limits", _limits(answer, numbers)),
    )
    used = {number for line in lines for number in line.cites}
    sources = (Line("reference", reference_line(one)) for one in listed if one.n in used)
    whole = (*lines, *part(REFERENCES, sources), Line("disclaimer", answer.disclaimer))
    return tuple(line._replace(text=printable(line.text)) for line in whole)


def _head(assessment: Assessment, answer: Answer) -> Iterator[Line]:
    title, *notes = frame(answer)
    yield title._replace(text=f"Basis sheet: {title.text}")
    yield from notes
    if not isinstance(today := assessment.patient.today, Missing):
        yield Line("note", f"Dates count from: {shown(today)}")
    names = {"version": "version", "sha256": "SHA-256"}
    known = (f"{names[key]} {value}" for key, value in answer.knowledge.items())
    yield Line("note", f"Knowledge: {', '.join(known)}")


def _step(assessment: Assessment, table: Table, rule: Rule, numbers: dict[str, int]) -> Line:
    """Say what one table decided, by which row and why, in one line."""
    rests = "" if rule.cites else f" {BASIS[rule.basis].for_(assessment.audience)}"
    if assessment.audience == "clinician":
        text = f"{table.title}: {_by_the_rule(assessment, table, rule)}{rests}"
    else:
        text = f"{table.title}: {_for_these_reasons(assessment, table, rule)}{rests}"
    return cited_line("statement", text, rule.cites, numbers)


def _by_the_rule(assessment: Assessment, table: Table, rule: Rule) -> str:
    given = outcome(rule.gives, table.name) or assessment.say(rule)
    always = rule.when is ALWAYS
    why = "no rule before it fits" if always else Trace(assessment.case).reason(rule.when)
    settled = f" It settles {', '.join(rule.settles)}." if rule.settles else ""
    return f'{given.rstrip(".")}. Rule "{plain(rule.id)}", because: {why}.{settled}'


def _for_these_reasons(assessment: Assessment, table: Table, rule: Rule) -> str:
    """Say what was decided and the facts behind it, without the names of rules."""
    given = assessment.say(rule) or outcome(rule.gives, table.name)
    facts = "; ".join(node.text for node in reasons_for(assessment.case, table, rule))
    why = facts or "it is the general rule, and nothing that is known calls for another"
    return f"{given.rstrip('.')}. Because: {why}."


def _limits(answer: Answer, numbers: dict[str, int]) -> Iterator[Line]:
    for section in answer.sections:
        if section.id == "limits":
            for said in section.statements:
                text = marked(said.text, said.basis)
                yield cited_line("statement", text, said.cites, numbers)
