"""The answer put together from an assessment, in the articles' manner."""

from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

from core.answer import (
    SECTIONS,
    Answer,
    Basis,
    Because,
    Difference,
    Input,
    Section,
    Statement,
    Unknown,
)
from core.assess import Assessment, assess, unsettled_facts
from core.differences import DIFFERENCES, TOUCHES
from core.fields import fields, shown
from core.labels import contexts, fact_class, labels
from core.patient import Patient
from core.sources import DOCUMENTS, REVIEW_STATUS, fact, references
from core.tables import Rule
from core.truth import Missing
from core.units import Measurement
from core.wording import Wording

VERSION = "0.1.0"
HEADINGS = {
    "why": Wording("Why, step by step", "Why"),
    "treatment": Wording("Treatment", "Treatment to talk about"),
    "route": Wording("Route and injection", "Tablets or injections"),
    "formulation": Wording("Formulation", "Which form of B12"),
    "special": Wording("Special considerations", "What else matters for you"),
    "pitfalls": Wording("Pitfalls", "What to avoid"),
    "monitoring": Wording("Monitoring", "Checks afterwards"),
    "workup": Wording("Tests and cause", "Tests to ask for"),
    "evidence": Wording("Evidence", "How sure is this"),
    "limits": Wording("Limits", "Limits"),
}
_DISCLAIMER = Wording(
    clinician="Educational content that awaits human review. It supplements clinical judgment and established "
    "guidelines and does not replace them; verify every line against its source and current standards "
    "before it is used for a patient. No liability is accepted for decisions made from it.",
    patient="This is teaching material that awaits human review. It does not replace your clinician: take it along, "
    "and do not start, stop or change a medicine on your own because of it.",
)
_FOLLOW_UP = 'Have a follow-up question? Ask it, change an answer, or say "start over".'
# On-topic questions only (C-108); the related questions off the topic are never shown.
_RELATED = (
    "What are the causes of vitamin B12 deficiency?",
    "How does the cause change the treatment of vitamin B12 deficiency?",
    "How is a vitamin B12 level of 119 pg/mL corrected?",
)
_NOTHING_CHANGES = {"goes-on", "between-band-and-goal", "level-wanted", "very-high"}
_NOT_INPUT = {"audience", "question", "question_topic", "today", "previous"}


def answer_for(patient: Patient) -> Answer:
    """Answer for a patient, whatever is known; see the contract for the shapes.

    The audience is the patient's own ``audience`` field.
    """
    assessment = assess(patient)
    sections = tuple(_sections(assessment))
    bottom_line = _bottom_line(assessment)
    differences = tuple(_differences(assessment))
    cited = [
        *bottom_line.cites,
        *(c for s in sections for statement in s.statements for c in statement.cites),
        *(c for d in differences for reading in d.readings for c in reading.cites),
    ]
    return Answer(
        knowledge={"version": VERSION, "sha256": knowledge_digest()},
        audience=assessment.audience,
        question=_question(patient),
        review_status=REVIEW_STATUS,
        updated=_updated(cited),
        verdict=assessment.verdict.gives,
        urgency=assessment.urgency,
        contexts=contexts(assessment),
        labels=labels(assessment.case),
        inputs=tuple(_inputs(assessment)),
        bottom_line=bottom_line,
        plan=assessment.plan,
        sections=sections,
        differences=differences,
        unknown=() if _is_closed(assessment) else tuple(_unknown(patient)),
        references=references(cited),
        disclaimer=_DISCLAIMER.for_(assessment.audience),
        follow_up=_FOLLOW_UP,
        related=() if assessment.urgency == "emergency" else _RELATED,
    )


def _is_closed(assessment: Assessment) -> bool:
    """Tell whether no further fact is asked for: off the topic, or help comes first."""
    return assessment.verdict.id in {"off-topic", "emergency-for-patients"}


def _question(patient: Patient) -> str:
    if patient.question_topic == "other" and not isinstance(patient.question, Missing):
        return patient.question
    if isinstance(patient.serum_b12, Missing):
        return _question_without_a_level(patient)
    running = patient.treatment_status == "on_treatment"
    level = f"a vitamin B12 level of {patient.serum_b12.given}"
    if running:
        return f"What does {level} mean on treatment, and what follows?"
    if patient.treatment_status == "stopped":
        return f"Should treatment be taken up again at {level}?"
    return f"Should {level} be treated?"


def _question_without_a_level(patient: Patient) -> str:
    if patient.treatment_status == "on_treatment":
        return "How does a running vitamin B12 treatment go on?"
    if not isinstance(patient.deficiency_stated, Missing):
        return f"How is {patient.deficiency_stated} vitamin B12 deficiency treated?"
    return "Should vitamin B12 be given when the level is not known?"


def spoken_first(assessment: Assessment) -> list[Rule]:
    """Give the rules of the bottom line: the verdict's, the first course's, what comes first."""
    spoken = [
        assessment.verdict,
        *_of(assessment, "emergency"),
        *(rule for rule in _of(assessment, "offers") if rule.id.startswith("refused")),
        *_reviewed(assessment),
        *_of(assessment, "regimen"),
        *(rule for rule in _of(assessment, "pitfalls") if rule.id == "wish-to-stop"),
        *(rule for rule in _of(assessment, "folic-acid") if rule.id == "allowed"),
        *(_of(assessment, "prevention") if assessment.verdict.gives != "continue" else ()),
    ]
    if assessment.plan["injection"] == "specialist_cover":
        spoken += _of(assessment, "injection")
    if assessment.plan["injection"] == "hold":
        spoken = [assessment.verdict, *_of(assessment, "injection"), *_of(assessment, "review")]
    if assessment.urgency == "emergency":
        alarms = _of(assessment, "emergency", "urgency")
        spoken = [*alarms, *(rule for rule in spoken if rule not in alarms)]
    if not assessment.plan["route"] and assessment.verdict.gives == "refer":
        spoken = [rule for rule in spoken if rule.id != "emergency-for-patients"] or spoken
    return spoken


def _bottom_line(assessment: Assessment) -> Statement:
    """The first rules' sentences in one, with the sources of all."""
    spoken = spoken_first(assessment)
    bases: dict[Basis, None] = dict.fromkeys(rule.basis for rule in spoken if rule.says)
    ranked: tuple[Basis, ...] = ("documents", "project_choice", "outside")
    basis = next(b for b in ranked if b in bases)
    return Statement(
        id="bottom-line",
        text=" ".join(filter(None, (assessment.say(rule) for rule in spoken))),
        kind="do",
        basis=basis,
        cites=tuple(dict.fromkeys(c for rule in spoken for c in rule.cites)),
        conflicts=tuple(dict.fromkeys(c for rule in spoken for c in rule.settles)),
    )


def _reviewed(assessment: Assessment) -> list[Rule]:
    """What becomes of a running treatment; a form that changes stands before what goes on."""
    form = [rule for rule in _of(assessment, "formulation") if rule.id.startswith("wrong-form")]
    step = _of(assessment, "review")
    return form if form and step[0].id in _NOTHING_CHANGES else [*form, *step]


def _of(assessment: Assessment, *tables: str) -> list[Rule]:
    return [rule for name, rule in assessment.fired_by_table if name in tables]


def _sections(assessment: Assessment) -> Iterator[Section]:
    said: dict[str, list[Statement]] = {section: [] for section in SECTIONS}
    for table, rule in assessment.fired_by_table:
        told = rule.only is None or rule.only == assessment.audience
        if rule.says is not None and told and table != "verdict":
            statement = _statement(assessment, table, rule)
            if table == "injection" and rule.gives == "hold":
                said[rule.section].insert(
                    0, statement
                )  # what waits stands before what it waits for
            else:
                said[rule.section].append(statement)
    said["limits"].extend(_to_check(assessment.patient))
    for section, statements in said.items():
        if statements:
            yield Section(section, HEADINGS[section].for_(assessment.audience), tuple(statements))


def _statement(assessment: Assessment, table: str, rule: Rule) -> Statement:
    facts = assessment.patient.facts()
    names = dict.fromkeys(rule.when.support(assessment.case))
    return Statement(
        id=f"{table}/{rule.id}",
        text=assessment.say(rule),
        kind=rule.kind,
        basis=rule.basis,
        cites=rule.cites,
        conflicts=rule.settles,
        because=tuple(
            Because(name, shown(facts[name]))
            for name in names
            if name in facts and not isinstance(facts[name], Missing)
        ),
    )


def _to_check(patient: Patient) -> Iterator[Statement]:
    """Ask to check each value that is possible but unusual."""
    for name, value in patient.facts().items():
        if isinstance(value, Measurement) and value.needs_confirmation:
            text = f"{fields()[name].label}, {shown(value)}: unusual. Check the figure and its unit"
            yield Statement(
                id=f"check/{name}",
                text=f"{text} (not in the documents).",
                kind="warn",
                basis="outside",
                because=(Because(name, shown(value)),),
            )


def _differences(assessment: Assessment) -> Iterator[Difference]:
    """Give the differences that a rule which acted settles, or that this patient's facts touch."""
    settled = {conflict for rule in assessment.fired if rule.acts for conflict in rule.settles}
    settled |= {conflict for conflict, who in TOUCHES.items() if who.holds(assessment.case)}
    for conflict, point in DIFFERENCES.items():
        if conflict in settled:
            yield point.for_(assessment.audience)


def _inputs(assessment: Assessment) -> Iterator[Input]:
    for name, value in assessment.patient.facts().items():
        if isinstance(value, Missing) or name in _NOT_INPUT:
            continue
        canonical = value.canonical if isinstance(value, Measurement) else shown(value)
        given = value.given if isinstance(value, Measurement) else canonical
        yield Input(name, fields()[name].label, given, canonical, fact_class(assessment.case, name))


def _unknown(patient: Patient) -> Iterator[Unknown]:
    for name, tables in unsettled_facts(patient).items():
        if name != "audience":
            first = next((t for t in tables if t.name == "verdict"), tables[0])
            why = f"Could change: {first.title[0].lower()}{first.title[1:]}"
            yield Unknown(name, fields()[name].label, why)


def _updated(cited: Iterable[str]) -> str:
    documents = {fact(fact_id).short for fact_id in cited}
    dated = [d for short, d in DOCUMENTS.items() if short in documents and d.updated]
    return (
        "; ".join(f"document {d.short}: {d.updated}" for d in dated) or "no dated document is cited"
    )


@cache
def knowledge_digest() -> str:
    """Give the SHA-256 over rules, thresholds, wordings and sources: every file of the core."""
    total = sha256()
    for name, content in sorted(_files(files("core"), "")):
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def _files(folder: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    kept = (e for e in folder.iterdir() if e.is_dir() or e.name.endswith((".py", ".csv", ".md")))
    for entry in kept:
        name = f"{path}/{entry.name}"
        if entry.is_dir():
            yield from _files(entry, name)
        else:
            yield name, entry.read_bytes()
