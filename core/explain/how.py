"""How a line of the answer came about: the row that said it, and all that it rests on."""

from collections.abc import Iterable, Iterator, Mapping

from core.assess import ALL_TABLES, Assessment
from core.compose import spoken_first
from core.conditions import ALWAYS
from core.differences import DIFFERENCES
from core.explain.node import Node
from core.explain.plan_words import NAMES
from core.explain.reasons import reasons, reasons_for
from core.explain.trace import Trace
from core.fields import fields, shown
from core.quantities import QUANTITIES
from core.rules.branches import BRANCHES
from core.rules.folate import FOLATE_WARNING, FOLIC_ACID
from core.rules.formulation import FORMS, FORMULATION
from core.rules.injection import INJECTION
from core.rules.maintenance import DURATION, MAINTENANCE
from core.rules.monitoring import MONITORING, PANEL
from core.rules.offers import OFFERS
from core.rules.prevention import PREVENTION
from core.rules.referrals import EMERGENCY_LINE, REFERRALS
from core.rules.regimen import REGIMEN
from core.rules.review import REVIEW
from core.rules.special import SPECIAL
from core.rules.tests_now import TESTS_NOW
from core.rules.verdict import VERDICT
from core.rules.workup import WORKUP
from core.sources import conflict
from core.tables import Hit, Rule, Table
from core.wording import Wording
from core.words.outcomes import outcome, plain

BOTTOM_LINE, CONCLUSION, URGENCY = "bottom-line", "verdict", "urgency"

# The tables whose rows an item of the plan is made of.
PLAN_ITEMS: Mapping[str, tuple[Table, ...]] = {
    "drug": (REGIMEN, REVIEW, PREVENTION, FORMS),
    "route": (REGIMEN, REVIEW, PREVENTION, INJECTION),
    "loading": (REGIMEN, REVIEW),
    "maintenance": (MAINTENANCE, DURATION, REVIEW),
    "oral": (REGIMEN, REVIEW, OFFERS, INJECTION, FORMS, DURATION),
    "alternatives": (REGIMEN, OFFERS),
    "prophylaxis": (PREVENTION, OFFERS),
    "branches": (BRANCHES, REGIMEN, REVIEW),
    "change": (REVIEW, FORMULATION),
    "refer": (EMERGENCY_LINE, REFERRALS, SPECIAL),
    "avoid": (FORMULATION, FOLATE_WARNING, REGIMEN, REVIEW, PREVENTION, OFFERS, INJECTION),
    "tests_now": (TESTS_NOW,),
    "tests_gate_treatment": (VERDICT,),
    "workup": (WORKUP,),
    "monitoring": (MONITORING, PANEL),
    "folic_acid": (FOLIC_ACID,),
    "injection": (INJECTION,),
}

BASIS = {
    "documents": Wording("Basis: the documents.", "Basis: the articles."),
    "project_choice": Wording(
        "Basis: project choice, awaiting a clinician's sign-off.",
        "Basis: Cobalt's choice, awaiting a clinician's sign-off.",
    ),
    "outside": Wording(
        "Basis: general safety advice, not in the documents.",
        "Basis: general safety advice, not in the articles.",
    ),
}


# Of the plan only a route that is asked for and never given rests on no row.
_ASKED_FOR = Node("It answers what was asked for, whatever else is known.")


def how(assessment: Assessment, line: str) -> Node:
    """Explain a line of the answer for this patient.

    Args:
        assessment: what follows for the patient.
        line: a statement's id, "bottom-line", "verdict", "urgency", or an item of the plan,
            such as "plan/maintenance".

    Raises:
        KeyError: the answer has no such line.
    """
    place, _, name = line.partition("/")
    if place == "check":
        return _unusual(assessment, name)
    made = rows(assessment, line)
    if line == BOTTOM_LINE:
        return Node("The bottom line:", _together(assessment, made))
    if place == "plan":
        return Node(
            f"The plan, {NAMES.get(name, name)}:", _together(assessment, made) or (_ASKED_FOR,)
        )
    ((table, rule),) = made
    return Node(_said(assessment, table, rule), _whole(assessment, table, rule))


def rows(assessment: Assessment, line: str) -> tuple[tuple[Table, Rule], ...]:
    """Give the rows that a line of the answer is made of; a check of a value has none.

    Raises:
        KeyError: the answer has no such line.
    """
    place, _, name = line.partition("/")
    case = assessment.case
    if line == BOTTOM_LINE:
        return tuple((_TABLES[rule], rule) for rule in spoken_first(assessment) if rule.says)
    if place == "plan":
        return tuple((table, rule) for table in PLAN_ITEMS[name] for rule in table.fired(case))
    if place == "check":
        return ()
    for table in ALL_TABLES:
        for rule in table.fired(case):
            if line in {f"{table.name}/{rule.id}", table.name}:
                return ((table, rule),)
    message = f"This answer has no line {line!r}; a line is named by table and row, as in urgency/routine."
    raise KeyError(message)


_TABLES = {rule: table for table in ALL_TABLES for rule in table.rules}


def _together(assessment: Assessment, made: Iterable[tuple[Table, Rule]]) -> tuple[Node, ...]:
    """Explain several rows together: why each holds, once what they share; not why others do not."""
    trace = Trace(assessment.case)
    return tuple(
        Node(
            _said(assessment, table, rule),
            (*_why(assessment, trace, table, rule), *_rests(assessment, table, rule)),
        )
        for table, rule in made
    )


def _whole(assessment: Assessment, table: Table, rule: Rule) -> tuple[Node, ...]:
    """Explain one row: why it holds, why none above it does, what it rests on."""
    trace = Trace(assessment.case)
    nodes = [*_why(assessment, trace, table, rule)]
    if assessment.audience != "clinician":
        return (*nodes, *_rests(assessment, table, rule))
    if table.hit is Hit.FIRST and (above := tuple(_above(trace, table, rule))):
        nodes.append(Node(f"No rule before it fits, {table.rules.index(rule)} in all:", above))
    return (*nodes, *_rests(assessment, table, rule))


def _said(assessment: Assessment, table: Table, rule: Rule) -> str:
    return assessment.say(rule) or f"{table.title}: {outcome(rule.gives, table.name)}."


def _why(assessment: Assessment, trace: Trace, table: Table, rule: Rule) -> Iterator[Node]:
    """Say why a rule holds: to a clinician with all of its logic, to others the facts alone."""
    if assessment.audience == "clinician":
        yield from _holds(trace, table, rule)
        return
    own = reasons_for(assessment.case, table, rule)
    found = own or reasons(assessment.case, table.when)
    yield Node("Because:", found) if found else Node("It holds for everyone.")
    if found and not own and table.hit is Hit.FIRST:
        yield Node("It is the general rule: nothing that is known calls for another.")


def _holds(trace: Trace, table: Table, rule: Rule) -> Iterator[Node]:
    yield Node(f'Said by the rule "{plain(rule.id)}" of "{table.title}".')
    if table.when is not ALWAYS:
        yield Node("Its rules are for this patient, because:", trace.parts(table.when))
    if rule.when is not ALWAYS:
        yield Node("The rule holds, because:", trace.parts(rule.when))
    elif table.hit is Hit.FIRST:
        yield Node("It is for everyone whom no rule before it fits.")
    else:
        yield Node("It holds for everyone.")


def _rests(assessment: Assessment, table: Table, rule: Rule) -> Iterator[Node]:
    if rule.gives is not None and rule.says and assessment.audience == "clinician":
        yield Node(f"It gives: {outcome(rule.gives, table.name)}.")
    yield Node(BASIS[rule.basis].for_(assessment.audience))
    if assessment.audience == "clinician":
        for settled in rule.settles:
            yield Node(f"It settles {settled}: {conflict(settled).title}.")
    elif not DIFFERENCES.keys().isdisjoint(rule.settles):
        yield Node('The articles differ on this: "do they agree" tells how.')
    if rule.cites:
        yield Node("Sources:", cites=rule.cites)


def _above(trace: Trace, table: Table, rule: Rule) -> Iterator[Node]:
    """Say why the rows above do not fit, those with one reason together."""
    reasons: dict[str, list[str]] = {}
    for above in table.rules[: table.rules.index(rule)]:
        reasons.setdefault(trace.reason(above.when), []).append(f'"{plain(above.id)}"')
    for reason, rows in reasons.items():
        yield Node(f"{reason}; so not {', '.join(rows)}")


def _unusual(assessment: Assessment, name: str) -> Node:
    """Explain why a value is to be checked."""
    value, label = assessment.patient.facts()[name], fields()[name].label
    usual = QUANTITIES[value.quantity].plausible
    unit = QUANTITIES[value.quantity].canonical
    text = f"It lies outside {float(usual.low):g} to {float(usual.high):g} {unit}".rstrip()
    told = Node(f"{text}, where values are taken without a check.")
    return Node(
        f"{label}, {shown(value)}: unusual",
        (told, Node(BASIS["outside"].for_(assessment.audience))),
    )
