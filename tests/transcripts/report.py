"""The report on what transcripts cover: plain lines, Markdown or HTML, from the same parts."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from core.measurement import exact_text
from tests.transcripts.coverage import Coverage
from tests.transcripts.items import LINE, Item
from tests.transcripts.lines import SIDES, lines
from tests.transcripts.offers import Offer

FORMATS = ("text", "markdown", "html")
_HEAD = ("kind", "all", "covered", "impossible", "of the possible")
Row = tuple[str, ...]


def report(found: Coverage, offers: Iterable[Offer] = (), format: str = "text") -> str:
    """Give the whole report: the counts, what is not covered, where somebody stood nearest."""
    return _FORMS[format](found, {item: one for one in offers for item in one.covers})


def counts(found: Coverage) -> list[Row]:
    """Give a row of counts for each kind."""
    return [
        (one.kind, str(one.every), str(one.covered), str(one.impossible), f"{one.percent:.1f}%")
        for one in found.sums()
    ]


def nearest(found: Coverage) -> list[Row]:
    """Give a row for each number: the value that stands nearest below it, and above."""
    rows = []
    for line in lines():
        sides = [found.nearest.get(Item(LINE, f"{line.name}: {side}")) for side in SIDES]
        shown = ["-" if value is None else exact_text(value) for value in sides]
        rows.append((line.name, exact_text(line.number), *shown))
    return rows


def _missing(found: Coverage, offers: Mapping[Item, Offer]) -> Iterator[tuple[str, list[Row]]]:
    for one in found.sums():
        items = [item for item in found.missing if item.kind == one.kind]
        rows: list[Row] = [(item.name, _remark(item, found, offers)) for item in items]
        if rows:
            yield one.kind, rows


def _remark(item: Item, found: Coverage, offers: Mapping[Item, Offer]) -> str:
    if item in found.reasons:
        return f"cannot be: {found.reasons[item]}"
    if item in offers:
        return f"would be covered by: {offers[item].name}"
    return "no conversation was found" if offers else "not covered"


def _text(found: Coverage, offers: Mapping[Item, Offer]) -> str:
    said = [f"{found.transcripts} transcripts", "", *_columns([_HEAD, *counts(found)])]
    for kind, rows in _missing(found, offers):
        said += ["", f"Not covered, {kind}:"]
        said += [f"  {name} ({remark})" for name, remark in rows]
    return "\n".join([*said, ""])


def _columns(rows: list[Row]) -> list[str]:
    wide = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    return [
        "  ".join(
            cell.ljust(width) if n == 0 else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, wide, strict=True))
        )
        for row in rows
    ]


_NEAR = ("number", "is", "nearest below", "at", "nearest above")


def _markdown(found: Coverage, offers: Mapping[Item, Offer]) -> str:
    said = ["# Coverage by transcripts", "", f"{found.transcripts} transcripts.", ""]
    said += _grid(_HEAD, counts(found))
    for kind, rows in _missing(found, offers):
        said += ["", f"## Not covered: {kind}", "", *_grid(("name", "why"), rows)]
    said += ["", "## Where somebody stands beside each number", "", *_grid(_NEAR, nearest(found))]
    for one in dict.fromkeys(offers.values()):
        said += ["", f"## Offered: {one.name}", "", "```", one.text.rstrip(), "```"]
    return "\n".join([*said, ""])


def _grid(head: Row, rows: Iterable[Row]) -> list[str]:
    every = [head, ("---",) * len(head), *rows]
    return [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in every]


def _html(found: Coverage, offers: Mapping[Item, Offer]) -> str:
    said = [
        '<!doctype html><html lang="en"><meta charset="utf-8">',
        "<title>Coverage by transcripts</title><h1>Coverage by transcripts</h1>",
        f"<p>{found.transcripts} transcripts.</p>",
        _table(_HEAD, counts(found)),
    ]
    for kind, rows in _missing(found, offers):
        said += [f"<h2>Not covered: {escape(kind)}</h2>", _table(("name", "why"), rows)]
    said += ["<h2>Where somebody stands beside each number</h2>", _table(_NEAR, nearest(found))]
    for one in dict.fromkeys(offers.values()):
        said += [f"<h2>Offered: {escape(one.name)}</h2><pre>{escape(one.text)}</pre>"]
    return "\n".join([*said, "</html>", ""])


def _table(head: Row, rows: Iterable[Row]) -> str:
    cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n" for row in rows
    )
    return f"<table><tr>{cells}</tr>\n{body}</table>"


_FORMS = {"text": _text, "markdown": _markdown, "html": _html}
