"""I21, I24 and I27 in the texts: sources, ways of writing doses, no orders to patients."""

import csv
import re
from functools import cache
from pathlib import Path

from tests.oracle.reading import Json
from tests.oracle.seen import Broken, Seen

_REGISTER = Path(__file__).parents[2] / "core" / "data"
KINDS = {"do", "avoid", "warn", "why", "test", "monitor", "refer", "evidence", "explain"}
SECTIONS = (
    *("why", "treatment", "route", "formulation", "special", "pitfalls", "monitoring"),
    *("workup", "evidence", "limits"),
)
VERDICTS = {
    *("treat_now", "test_first", "prevent", "no_treatment", "continue", "change", "refer"),
    *("cannot_say", "information"),
}
TESTS = {
    *("mma", "homocysteine", "serum_b12", "cbc", "folate", "kidney_function", "iron_studies"),
    *("platelets", "intrinsic_factor_antibody", "gastrin", "h_pylori"),
}
ITEMS = {
    *("serum_b12", "cbc", "mma", "homocysteine", "neuro_exam", "vitamin_d", "thiamine"),
    *("calcium", "vitamin_a", "iron_studies"),
}
REFERRED = {
    *("emergency", "neurology", "hematology", "gastroenterology", "metabolic", "nephrology"),
    *("obstetrics", "pediatrics", "ophthalmology", "prescriber", "clinician"),
}
CHANGES = {
    *("route", "schedule", "interval", "dose", "form", "phase", "next_injection", "treatment"),
}
FOLIC = {
    *("closed", "allowed_5mg_4_months", "do_not_stop_prescribed", "pause_over_the_counter"),
    "not_applicable",
}
INJECTION = {
    *("normal", "fine_needle_pressure", "specialist_cover", "hold", "count_first"),
    "not_applicable",
}
_UNITS = re.compile(r"\d(?:mcg|mg|cm)\b|\d (?:µg|μg|ug|micrograms)\b")
_ZEROS = re.compile(r"(?<![\d.])\d+\.0+ (?:mcg|mg)\b|(?<![\d.])\.\d")
# An order to the reader: a sentence that begins with it. "Do not stop …" is none.
_ORDER = re.compile(r"(?:^|[.!?:;] )(?:Stop|Take|Start|Change|Switch|Skip|Inject|Double|Raise)\s")
_CLINICIANS_ONLY = re.compile(r"(?i)\b2[57](?:-27)?[- ]?g(?:auge)?\b|transfusion")
_OUTSIDE = re.compile(r"(?i)\b(?:documents?|articles?)\b")


@cache
def fact_ids() -> frozenset[str]:
    """Give the ids of the register of facts."""
    with (_REGISTER / "facts.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["id"] for row in csv.DictReader(file))


@cache
def conflict_ids() -> frozenset[str]:
    """Give the ids of the register of conflicts."""
    text = (_REGISTER / "conflicts.md").read_text("utf-8")
    return frozenset(re.findall(r"(?m)^### (C-\d+)", text))


def wording(s: Seen) -> Broken:
    """Check every statement and the closed words."""
    for statement in s.statements:
        yield from _statement(
            statement["id"],
            statement["text"],
            statement["kind"],
            statement["basis"],
            tuple(statement["cites"]),
            tuple(statement["conflicts"]),
            s.lay,
        )
    yield from text(s.answer["bottom_line"]["text"], s.lay)
    yield from closed(s)


@cache
def _statement(  # noqa: PLR0913 - a statement's parts, kept so that each is judged once
    name: str,
    said: str,
    kind: str,
    basis: str,
    cites: tuple[str, ...],
    conflicts: tuple[str, ...],
    lay: bool,  # noqa: FBT001
) -> tuple[str, ...]:
    return tuple(f"{broken}: {name}" for broken in _parts(said, kind, basis, cites, conflicts, lay))


def _parts(  # noqa: PLR0913
    said: str,
    kind: str,
    basis: str,
    cites: tuple[str, ...],
    conflicts: tuple[str, ...],
    lay: bool,  # noqa: FBT001
) -> Broken:
    if not said or kind not in KINDS:
        yield "I24 nothing said, or of no known kind"
    if basis == "documents" and not cites:
        yield "I24 from the documents, no fact named"
    if basis == "project_choice" and not conflicts:
        yield "I24 a project choice, no conflict named"
    if basis == "outside" and (cites or not _OUTSIDE.search(said)):
        yield "I24 outside the documents, and does not say so"
    if basis not in {"documents", "project_choice", "outside"}:
        yield "I24 of no known basis"
    if not fact_ids().issuperset(cites) or not conflict_ids().issuperset(conflicts):
        yield "I24 an id that no register has"
    yield from text(said, lay)


@cache
def text(said: str, lay: bool) -> tuple[str, ...]:  # noqa: FBT001
    """Judge one text."""
    broken = []
    if _UNITS.search(said) or _ZEROS.search(said):
        broken.append("I21 a dose written unsafely")
    if lay and _ORDER.search(said):
        broken.append("I27 a patient is told to do it alone")
    if lay and _CLINICIANS_ONLY.search(said):
        broken.append("C-05 technique or transfusion told to a patient")
    return tuple(broken)


def closed(s: Seen) -> Broken:
    """The closed words of the contract."""
    plan, sections = s.plan, [section["id"] for section in s.answer["sections"]]
    extra = plan["monitoring"]["extra"] if plan["monitoring"] else []
    items = plan["monitoring"]["items"] if plan["monitoring"] else []
    watched = {*items, *(item for more in extra for item in more["items"])}
    fine = (
        s.verdict in VERDICTS
        and SAFE_AVOID.issuperset(plan["avoid"])
        and TESTS.issuperset(plan["tests_now"])
        and TESTS.issuperset(plan["workup"])
        and ITEMS.issuperset(watched)
        and REFERRED.issuperset(r["to"] for r in plan["refer"])
        and CHANGES.issuperset(c["what"] for c in plan["change"])
        and plan["folic_acid"] in FOLIC
        and plan["injection"] in INJECTION
        and plan["route"] in {"im", "oral", "sublingual", None}
    )
    if not fine:
        yield "I24 a word outside the contract"
    if not set(SECTIONS).issuperset(sections) or len(set(sections)) < len(sections):
        yield "I24 a section outside the contract"


SAFE_AVOID = {"cyanocobalamin", "intravenous", "folic_acid"}


def whole(answer: Json) -> Broken:
    """What only the whole answer shows: order of sections, references, facts behind statements."""
    sections = [section["id"] for section in answer["sections"]]
    if sections != sorted(sections, key=SECTIONS.index):
        yield "I24 sections out of order"
    line = answer["bottom_line"]
    statements = [s for section in answer["sections"] for s in section["statements"]]
    cited = {c for s in statements for c in s["cites"]} | set(line["cites"])
    listed = {fact for reference in answer["references"] for fact in reference["facts"]}
    if not cited <= listed:
        yield "I24 a fact cited, and not among the references"
    if [r["n"] for r in answer["references"]] != [*range(1, len(answer["references"]) + 1)]:
        yield "I24 references not numbered"
    if line["basis"] == "documents" and not line["cites"]:
        yield "I24 a bottom line from the documents, no fact named"
    if not line["text"] or not answer["disclaimer"]:
        yield "I24 no bottom line or no disclaimer"
