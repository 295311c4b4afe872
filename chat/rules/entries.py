"""The entries that ``cobalt rules`` prints, as data: what the JSON is and the page is made of.

Everything comes from the very values that decide, so it cannot say anything else than they do.
"""

import re
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from typing import Any

from chat.rules.uses import Use, elsewhere, findings, parts, unused, uses
from core.assess import ALL_TABLES
from core.conditions import Condition, Finding
from core.differences import DIFFERENCES
from core.fields import fields
from core.sources import DOCUMENTS, conflicts, credited, facts
from core.tables import Hit, Rule, Table
from core.thresholds import Threshold, all_thresholds
from core.words.conditions import amount, sentence
from core.words.outcomes import outcome, plain

Entry = dict[str, Any]

POLICY = {
    Hit.FIRST: "The first rule that holds counts: one is reached only if none above it holds.",
    Hit.UNIQUE: "Exactly one rule holds, whoever the patient is.",
    Hit.COLLECT: "Every rule that holds counts.",
}
# A row on the documents that says in its own words that part of it is not.
_PARTLY = re.compile(r"project choice|\bCobalt's choice\b|\bchoice is Cobalt's\b", re.IGNORECASE)
_BLANK = re.compile(r"\{(\w+)\}")


def table_entry(table: Table) -> Entry:
    """Give a decision table with its rows."""
    return {
        "table": table.name,
        "title": table.title,
        "hit": table.hit.value,
        "policy": POLICY[table.hit],
        "when": sentence(table.when),
        "rules": [rule_entry(table, rule) for rule in table.rules],
    }


def rule_entry(table: Table, rule: Rule) -> Entry:
    """Give one row."""
    return {
        "id": rule.id,
        "when": sentence(rule.when),
        "gives": _plain(rule.gives),
        "outcome": outcome(rule.gives, table.name),
        "clinician": _said(rule.says.clinician) if rule.says else None,
        "patient": _said(rule.says.patient) if rule.says and rule.only is None else None,
        "section": rule.section,
        "kind": rule.kind,
        "basis": rule.basis,
        "cites": list(rule.cites),
        "conflicts": list(rule.settles),
        "sign_off": _box(signs(rule)),
    }


def signs(rule: Rule) -> str | None:
    """Tell whether a clinician signs a row: wholly, partly or not."""
    if rule.basis == "project_choice":
        return "wholly"
    said = f"{rule.says.clinician} {rule.says.patient}" if rule.says else ""
    return "partly" if rule.basis == "documents" and _PARTLY.search(said) else None


def _box(extent: str | None) -> Entry | None:
    return {"extent": extent, "name": None, "date": None} if extent else None


def _said(text: str) -> str | None:
    """Give a wording with the patient's values named in brackets."""
    return _BLANK.sub(lambda blank: f"[{_blank(blank[1])}]", text) or None


def _blank(name: str) -> str:
    return fields()[name].label if name in fields() else plain(name)


def threshold_entry(threshold: Threshold) -> Entry:
    """Give a threshold: the number, and on which side of it a value counts.

    A number that no document prints is Cobalt's own.
    """
    return {
        "threshold": threshold.name,
        "says": sentence(threshold),
        "value": amount(threshold),
        "counts": f"{threshold.side}; the number itself does not count"
        if threshold.side in {"above", "below"}
        else threshold.side,
        **_sources(threshold, "documents" if threshold.cites else "project_choice"),
    }


def finding_entry(finding: Finding) -> Entry:
    """Give a finding: its name in the tables and what it means."""
    settled = [conflicts()[one] for one in finding.settles]
    basis = (
        "documents"
        if finding.cites
        else "project_choice"
        if any(conflict.project_choice for conflict in settled)
        else "outside"
        if any(conflict.outside for conflict in settled)
        else "composed"
    )
    return {
        "finding": finding.name,
        "says": sentence(finding),
        "means": sentence(finding.part),
        **_sources(finding, basis),
    }


def _sources(named: Threshold | Finding, basis: str) -> Entry:
    return {
        "basis": basis,
        "cites": list(named.cites),
        "conflicts": list(named.settles),
        "sign_off": _box("wholly" if basis == "project_choice" else None),
    }


def book() -> Entry:
    """Give everything: thresholds, findings and tables."""
    from core.compose import VERSION, knowledge_digest

    return {
        "knowledge": {"version": VERSION, "sha256": knowledge_digest()},
        "thresholds": [threshold_entry(threshold) for threshold in all_thresholds()],
        "findings": [finding_entry(finding) for finding in findings()],
        "tables": [table_entry(table) for table in ALL_TABLES],
    }


# --- One entry -----------------------------------------------------------------------
def one_rule(table: Table, rule: Rule) -> Entry:
    """Give a rule with its table, the findings it names and its sources in words."""
    place = table.rules.index(rule)
    above = [other.id for other in table.rules[:place]] if table.hit is Hit.FIRST else []
    return {
        "table": table.name,
        "title": table.title,
        "policy": POLICY[table.hit],
        "table_when": sentence(table.when),
        "row": place + 1,
        "rows": len(table.rules),
        "rows_above": above,
        **rule_entry(table, rule),
        "findings": [finding_entry(finding) for finding in _named(rule.when)],
        "sources": {cite: facts()[cite].claim for cite in rule.cites},
        "settles": {one: conflicts()[one].title for one in rule.settles},
    }


def _named(condition: Condition) -> list[Finding]:
    """Give the findings that a condition names, each once, in order."""
    if isinstance(condition, Finding):
        return [condition]
    found = [finding for part in parts(condition) for finding in _named(part)]
    return list(dict.fromkeys(found))


def one_fact(fact_id: str) -> Entry:
    """Give a source fact with all that rests on it."""
    fact = facts()[fact_id]
    left = unused().get(fact_id)
    return {
        **asdict(fact),
        "credits": [
            {"number": title.number, "title": title.title, "status": title.status}
            for title in credited(fact)
        ],
        "document_title": DOCUMENTS[fact.short].title,
        "used_by": [_use(use) for use in uses().get(fact_id, ())],
        "not_used": left._asdict() if left else None,
        "conflicts": {c.id: c.title for c in conflicts().values() if fact_id in c.facts},
    }


def one_conflict(conflict_id: str) -> Entry:
    """Give a conflict with its resolution and what settles it."""
    conflict = conflicts()[conflict_id]
    point = DIFFERENCES.get(conflict_id)
    return {
        **asdict(conflict),
        "facts": {one: facts()[one].claim for one in conflict.facts},
        "notes": list(conflict.notes),
        "settled_by": [
            *(_use(use) for use in uses().get(conflict_id, ())),
            *(
                {"kind": "module", "name": place.where, "words": place.how}
                for place in elsewhere().get(conflict_id, ())
            ),
        ],
        "readings": [
            {"document": reading.document, "text": reading.text, "cites": list(reading.cites)}
            for reading in (point.readings if point else ())
        ],
        "followed": point.followed.clinician if point else None,
    }


def _use(use: Use) -> Entry:
    return {"kind": use.kind, "name": use.name, "words": _words(use)}


def _words(use: Use) -> str:
    """Say in words what one use is."""
    match use.kind:
        case "rule":
            name, _, rule_id = use.name.partition("/")
            table = next(table for table in ALL_TABLES if table.name == name)
            rule = next(rule for rule in table.rules if rule.id == rule_id)
            gives = outcome(rule.gives, name)
            return f"when {sentence(rule.when)}" + (f", then {gives}" if gives else "")
        case "threshold":
            return next(sentence(t) for t in all_thresholds() if t.name == use.name)
        case "finding":
            return next(sentence(f.part) for f in findings() if f.name == use.name)
        case "dose":
            from core import regimens

            return outcome(getattr(regimens, use.name))
        case "difference":
            return DIFFERENCES[use.name].title
    from dialogue.glossary import spellings

    return spellings()[use.name].text.clinician


def _plain(value: Any) -> Any:  # noqa: ANN401 - an outcome may be anything that the plan is made of
    """Give an outcome as JSON can hold it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {key: _plain(getattr(value, key)) for key in value.__dataclass_fields__}
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, tuple | list | frozenset | set):
        found = [_plain(part) for part in value]
        return sorted(found, key=str) if isinstance(value, frozenset | set) else found
    return value if value is None or isinstance(value, str | int | float) else str(value)
