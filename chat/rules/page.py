"""The entries as Markdown: tables to be read and signed, single entries as lists."""

from collections.abc import Iterable, Iterator

from chat.rules.entries import Entry

_BASIS = {
    "documents": "documents",
    "project_choice": "project choice",
    "outside": "outside the documents",
    "composed": "put together from what it names",
}
_BOX = "☐ name: ____________ date: __________"

_INTRODUCTION = """\
# Cobalt's decision tables

Version {version}, fingerprint `{sha256}`.

## How to read them

- A rule holds for a patient when everything under "when" is certainly so. A fact that nobody \
knows makes no rule hold, except where the rule itself says "not known".
- "No numbness" means that numbness is known to be absent. "No known numbness" means that nobody \
knows of any: absent, or not known.
- Findings such as "nerve symptoms" are defined once, under Findings; numbers under Thresholds.
- Words in [square brackets] stand for the patient's own value. What patients and carers are told \
instead is shown by `cobalt rules` with a rule's name, such as `cobalt rules {example}`.
- Sources: D2-31 is a fact of document 002, C-20 a point on which the documents disagree or leave \
a gap. `cobalt rules D2-31` and `cobalt rules C-20` show them.
- Basis: *documents* follows what the documents print. *Project choice* fills a gap that they \
leave. *Outside the documents* is general safety advice, and says so to the reader.

## Signing

{boxes} lines have a box (☐): they are Cobalt's own choice, wholly or ("in part") in some of their \
words. Name and date in the box mean that a clinician has read the line and the conflict it names, \
holds it to be right for every patient for whom it holds, and finds its wording fit to be \
shown. A signature is for this version and fingerprint; a line that changes is signed anew. \
Lines with "-" are not signed here. That the documents themselves await human review is said in every \
answer."""


def whole(book: Entry) -> str:
    """Give everything, thresholds and findings first."""
    tables = book["tables"]
    rows = [
        *book["thresholds"],
        *book["findings"],
        *(row for table in tables for row in table["rules"]),
    ]
    return "\n\n".join(
        [
            _INTRODUCTION.format(
                **book["knowledge"],
                boxes=sum(1 for row in rows if row["sign_off"]),
                example=f"{tables[-1]['table']}/{tables[-1]['rules'][0]['id']}",
            ),
            _contents(tables),
            f"## Thresholds\n\n{_thresholds(book['thresholds'])}",
            f"## Findings\n\n{_findings(book['findings'])}",
            *(table_page(table) for table in tables),
        ]
    )


def _contents(tables: list[Entry]) -> str:
    rows = (
        (
            f"`{table['table']}`",
            table["title"],
            str(len(table["rules"])),
            str(sum(1 for rule in table["rules"] if rule["sign_off"])),
        )
        for table in tables
    )
    head = ("table", "what it decides", "rules", "to sign")
    return f"## The tables\n\nIn the order in which they are decided.\n\n{_grid(head, rows)}"


def _thresholds(thresholds: list[Entry]) -> str:
    head = ("threshold", "value", "a value counts when it is", "basis", "sources", "sign-off")
    rows = ((_subject(t), t["value"], t["counts"], *_signed(t)) for t in thresholds)
    return _grid(head, rows)


def _subject(threshold: Entry) -> str:
    return f"{threshold['says']} (`{threshold['threshold']}`)"


def _findings(findings: list[Entry]) -> str:
    head = ("finding", "what it means", "basis", "sources", "sign-off")
    rows = ((f"{f['says']} (`{f['finding']}`)", f["means"], *_signed(f)) for f in findings)
    return _grid(head, rows)


def table_page(table: Entry) -> str:
    """Give one decision table."""
    lines = [f"## {table['title']} (`{table['table']}`)", "", table["policy"]]
    if table["when"] != "always":
        lines += ["", f"Decided only when: {table['when']}."]
    head = ("rule", "when", "gives", "said to clinicians", "basis", "sources", "sign-off")
    rows = (
        (rule["id"], rule["when"], rule["outcome"] or "-", _spoken(rule), *_signed(rule))
        for rule in table["rules"]
    )
    return "\n".join([*lines, "", _grid(head, rows)])


def _spoken(rule: Entry) -> str:
    if rule["clinician"]:
        return str(rule["clinician"])
    return "nothing; patients are told" if rule["patient"] else "-"


def _signed(entry: Entry) -> tuple[str, str, str]:
    """Give the last three cells: basis, sources, sign-off."""
    return (basis(entry), ", ".join([*entry["cites"], *entry["conflicts"]]) or "-", box(entry))


def basis(entry: Entry) -> str:
    """Name the basis, and where it is a choice in part."""
    partly = entry["sign_off"] and entry["sign_off"]["extent"] == "partly"
    return _BASIS[entry["basis"]] + ("; in part project choice" if partly else "")


def box(entry: Entry) -> str:
    """Give the box to sign in, or a dash."""
    return _BOX if entry["sign_off"] else "-"


def rule_page(rule: Entry) -> str:
    """Give one rule with its table."""
    above = ", ".join(rule["rows_above"])
    when = rule["table_when"]
    return "\n".join(
        [
            f"## Rule {rule['table']}/{rule['id']}",
            "",
            f"Rule {rule['row']} of {rule['rows']} in: {rule['title']} (`{rule['table']}`). "
            + str(rule["policy"])
            + ("" if when == "always" else f" Decided only when: {when}."),
            "",
            *_list(
                ("Reached only if none of these holds", above),
                ("When", rule["when"]),
                ("Gives", rule["outcome"]),
                ("Said to clinicians", rule["clinician"]),
                ("Said to patients and carers", rule["patient"]),
                ("Part of the answer", f"{rule['section']} ({rule['kind']})"),
                ("Basis", basis(rule)),
                ("Sign-off", box(rule)),
            ),
            *_terms("Findings", ((f["says"], f["means"]) for f in rule["findings"])),
            *_terms("Sources", rule["sources"].items()),
            *_terms("Conflicts settled", rule["settles"].items()),
        ]
    )


def finding_page(finding: Entry) -> str:
    """Give one finding."""
    body = _list(("Means", finding["means"]), *_about(finding))
    return "\n".join([f"## Finding {finding['finding']}: {finding['says']}", "", *body])


def threshold_page(threshold: Entry) -> str:
    """Give one threshold."""
    body = _list(
        ("Value", threshold["value"]),
        ("A value counts when it is", threshold["counts"]),
        *_about(threshold),
    )
    return "\n".join([f"## Threshold {threshold['threshold']}: {threshold['says']}", "", *body])


def _about(entry: Entry) -> tuple[tuple[str, str], ...]:
    basis_, sources, box_ = _signed(entry)
    return (("Basis", basis_), ("Sources", sources), ("Sign-off", box_))


def fact_page(fact: Entry) -> str:
    """Give one source fact with all that rests on it."""
    place = f"document {fact['document'][:3]} ({fact['document_title']}), {fact['section']}, "
    left = fact["not_used"]
    lines = [
        f"## Fact {fact['id']}",
        "",
        *_list(
            ("Says", fact["claim"]),
            ("Stands in", f"{place}line {fact['line']}"),
            ("Kind", fact["kind"]),
            ("Applies when", fact["applies_when"]),
            ("Numbers", fact["numbers"]),
            ("Credits", "; ".join(_credit(title) for title in fact["credits"])),
        ),
        *_terms("Conflicts that name it", fact["conflicts"].items()),
        *_uses("Used by", fact["used_by"]),
    ]
    if left:
        lines += ["", f"Not used: {_cell(left['reason'])}. Followed by: {left['followed_by']}."]
    elif not fact["used_by"]:
        lines += ["", "Not used."]
    return "\n".join(lines)


def _credit(title: Entry) -> str:
    if title["title"] is None:
        return f"[{title['number']}] (title not certain)"
    inferred = " (inferred)" if title["status"] == "inferred" else ""
    return f"[{title['number']}] {title['title']}{inferred}"


def conflict_page(conflict: Entry) -> str:
    """Give one conflict with its resolution and what settles it."""
    readings = (
        (f"Document {r['document']}", f"{r['text']} ({', '.join(r['cites'])})")
        for r in conflict["readings"]
    )
    return "\n".join(
        [
            f"## Conflict {conflict['id']}: {conflict['title']}",
            "",
            *_list(
                ("Group", f"{conflict['letter']}. {conflict['group']}"),
                ("What the documents say", conflict["said"]),
                *(("Note", note) for note in conflict["notes"]),
                ("Patient", conflict["patient"]),
                ("Resolution", conflict["resolution"]),
                ("Project choice in it", "yes" if conflict["project_choice"] else ""),
                ("Outside the documents in it", "yes" if conflict["outside"] else ""),
                ("Followed", conflict["followed"]),
            ),
            *_terms("Readings", readings),
            *_uses("Settled by", conflict["settled_by"]),
            *_terms("Facts", conflict["facts"].items()),
        ]
    )


def _uses(heading: str, used: list[Entry]) -> Iterator[str]:
    yield from _terms(heading, ((f"{use['kind']} `{use['name']}`", use["words"]) for use in used))


def _list(*items: tuple[str, str | None]) -> Iterator[str]:
    for label, text in items:
        if text:
            yield f"- {label}: {_cell(text)}"


def _terms(heading: str, items: Iterable[tuple[str, str]]) -> Iterator[str]:
    lines = list(_list(*items))
    if lines:
        yield from ("", f"### {heading}", "", *lines)


def _grid(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Give a table, one row a line."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(_escaped(cell) for cell in line)} |" for line in lines)


def _escaped(text: str) -> str:
    """Give a text that cannot break out of a table's cell."""
    return _cell(text).replace("|", "\\|")


def _cell(text: str) -> str:
    return " ".join(str(text).split())
