"""What ``cobalt rules`` prints: the decision tables, a rule, a source fact, a conflict.

Everything comes from the very values that decide, so it cannot say anything else than they do.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from typing import Any

from core.assess import TABLES
from core.conditions import ALWAYS
from core.sources import conflicts, facts
from core.tables import Hit, Rule, Table

_POLICY = {
    Hit.FIRST: "The first rule that holds counts.",
    Hit.COLLECT: "Every rule that holds counts.",
}
_BASIS = {
    "documents": "the documents",
    "project_choice": "project choice, awaiting a clinician's sign-off",
    "outside": "outside the documents",
}


def describe(wanted: str | None, format: str) -> str:
    """Describe one entry, or every decision table.

    Args:
        wanted: the id of a rule, a table, a source fact or a conflict; None for all tables.
        format: markdown or json.

    Raises:
        KeyError: there is no such entry.
    """
    entries = _find(wanted)
    if format == "json":
        value = entries[0] if len(entries) == 1 else entries
        return json.dumps(value, indent=2, ensure_ascii=False)
    return "\n\n".join(_markdown(entry) for entry in entries)


def _find(wanted: str | None) -> list[dict[str, Any]]:
    if wanted is None:
        return [_table(table) for table in TABLES]
    word = wanted.strip()
    if word.upper() in facts():
        return [{"fact": asdict(facts()[word.upper()])}]
    if word.upper() in conflicts():
        return [{"conflict": asdict(conflicts()[word.upper()])}]
    found = [_table(table) for table in TABLES if table.name == word] or [
        {"rule": {"table": table.name} | _rule(rule)}
        for table in TABLES
        for rule in table.rules
        if word in (rule.id, f"{table.name}/{rule.id}")
    ]
    if not found:
        raise KeyError(word)
    return found


def _table(table: Table) -> dict[str, Any]:
    return {
        "table": table.name,
        "title": table.title,
        "hit": table.hit.value,
        "policy": _POLICY[table.hit],
        "when": "" if table.when is ALWAYS else table.when.words(),
        "rules": [_rule(rule) for rule in table.rules],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "when": "always" if rule.when is ALWAYS else rule.when.words(),
        "gives": _plain(rule.gives),
        "outcome": _words(rule.gives),
        "clinician": rule.says.clinician if rule.says else None,
        "patient": rule.says.patient if rule.says and rule.only is None else None,
        "section": rule.section,
        "kind": rule.kind,
        "basis": rule.basis,
        "cites": list(rule.cites),
        "conflicts": list(rule.settles),
    }


def _plain(value: Any) -> Any:  # noqa: ANN401 - an outcome may be anything that the plan is made of
    """Give an outcome as JSON can hold it."""
    if hasattr(value, "to_json"):
        return value.to_json()
    if is_dataclass(value) and not isinstance(value, type):
        return {key: _plain(part) for key, part in asdict(value).items()}
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, tuple | list | frozenset | set):
        parts = [_plain(part) for part in value]
        return sorted(parts, key=str) if isinstance(value, frozenset | set) else parts
    return value if value is None or isinstance(value, str | int | float) else str(value)


def _words(value: object) -> str:
    """Say an outcome as the table prints it."""
    if isinstance(value, tuple):
        return ", ".join(_words(part) for part in value)
    return "" if value is None else str(value).replace("_", " ")


def _markdown(entry: dict[str, Any]) -> str:
    if "rules" in entry:
        return _table_markdown(entry)
    ((kind, body),) = entry.items()
    heading = body.get("id", "")
    title = body.get("title")
    lines = [f"## {kind.capitalize()} {heading}{f': {title}' if title else ''}", ""]
    for key, value in body.items():
        if key not in ("id", "title", "gives") and value not in (None, "", (), []):
            lines.append(
                f"- {_label(key)}: {_cell(_BASIS.get(value, value) if key == 'basis' else value)}"
            )
    return "\n".join(lines)


def _table_markdown(table: dict[str, Any]) -> str:
    lines = [f"## {table['title']} (`{table['table']}`)", "", table["policy"]]
    if table["when"]:
        lines += ["", f"Asked only when {table['when']}."]
    lines += ["", "| rule | when | gives | basis | sources |", "| --- | --- | --- | --- | --- |"]
    for rule in table["rules"]:
        sources = " ".join([*rule["cites"], *rule["conflicts"]])
        cells = (rule["id"], rule["when"], rule["outcome"], _BASIS[rule["basis"]], sources)
        lines.append(f"| {' | '.join(_cell(cell) for cell in cells)} |")
    return "\n".join(lines)


def _cell(value: Any) -> str:  # noqa: ANN401 - as _plain gives it
    """Give a value on one line that cannot break out of a table."""
    if isinstance(value, bool) or value is None:
        text = {True: "yes", False: "no", None: ""}[value]
    elif isinstance(value, list | tuple):
        text = ", ".join(_cell(part) for part in value)
    elif isinstance(value, dict):
        text = json.dumps(value, ensure_ascii=False)
    else:
        text = str(value)
    return " ".join(text.split()).replace("|", "\\|")


def _label(key: str) -> str:
    return key.replace("_", " ").rstrip()
