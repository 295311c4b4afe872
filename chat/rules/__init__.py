"""What ``cobalt rules`` prints: the decision tables, a rule, a source fact, a conflict.

``uses`` knows what rests on what, ``entries`` gives each entry as data, ``page`` as Markdown; the
words of conditions and outcomes are the core's.
"""

import json
import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from functools import partial

from chat.files import UnusableError
from chat.rules import page
from chat.rules.entries import (
    Entry,
    book,
    finding_entry,
    one_conflict,
    one_fact,
    one_rule,
    table_entry,
    threshold_entry,
)
from chat.rules.uses import findings
from core.assess import ALL_TABLES
from core.sources import conflicts, facts
from core.thresholds import all_thresholds

_NEAR = 5  # near matches shown


def describe(wanted: str | None, format: str) -> str:
    """Describe one entry, or everything.

    Args:
        wanted: the id of a rule, a table, a finding, a threshold, a source fact or a conflict;
            None for thresholds, findings and all tables.
        format: markdown or json.

    Raises:
        UnusableError: there is no such entry; names the nearest ones.
    """
    if wanted is None:
        return _json(book()) if format == "json" else page.whole(book())
    found = list(_find(wanted.strip()))
    if not found:
        raise UnusableError(_unknown(wanted.strip()))
    if format == "json":
        given = [entry if kind == "table" else {kind: entry} for kind, entry in found]
        return _json(given[0] if len(given) == 1 else given)
    return "\n\n".join(_PAGES[kind](entry) for kind, entry in found)


_PAGES: dict[str, Callable[[Entry], str]] = {
    "fact": page.fact_page,
    "conflict": page.conflict_page,
    "table": page.table_page,
    "rule": page.rule_page,
    "finding": page.finding_page,
    "threshold": page.threshold_page,
}


def _find(word: str) -> Iterator[tuple[str, Entry]]:
    """Give the entries of that name: several where a rule and a finding are named alike."""
    written = word.lower()
    # "d0-5" is D0-05 and "c-6" C-06; "nerve symptoms" is nerve_symptoms.
    forms = {written, re.sub(r"-(\d)$", r"-0\1", written), re.sub(r"[ -]", "_", written)}
    for kind, names, make in _index():
        if forms & names:
            yield kind, make()


def _index() -> Iterator[tuple[str, set[str], Callable[[], Entry]]]:
    """Give every entry: its kind, the names that it goes by, and how it is made."""
    for fact in facts():
        yield "fact", {fact.lower()}, partial(one_fact, fact)
    for conflict in conflicts():
        yield "conflict", {conflict.lower()}, partial(one_conflict, conflict)
    for table in ALL_TABLES:
        yield "table", {table.name}, partial(table_entry, table)
        for rule in table.rules:
            names = {rule.id, f"{table.name}/{rule.id}"}
            yield "rule", names, partial(one_rule, table, rule)
    for finding in findings():
        yield "finding", {finding.name.lower()}, partial(finding_entry, finding)
    for threshold in all_thresholds():
        yield "threshold", {threshold.name}, partial(threshold_entry, threshold)


def _unknown(word: str) -> str:
    shown = {
        name: name.upper() if kind in {"fact", "conflict"} else name
        for kind, names, _ in _index()
        for name in names
    }
    near = [shown[name] for name in get_close_matches(word.lower(), shown, _NEAR)]
    nearest = f"; nearest: {', '.join(near)}" if near else ""
    return (
        f"rules: read {word!r}{nearest}; accepted: a rule such as urgency/routine, a table such "
        "as verdict, a finding, a threshold, a fact such as D0-15 or a conflict such as C-20"
    )


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)
