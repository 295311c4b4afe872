"""Lines as one web page that needs nothing else: no script, no font, no network."""

from collections.abc import Iterable
from html import escape
from itertools import groupby

from core.render.blocks import DIFFERENCES, REFERENCES, Line, citation

_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --ink: #1a1f2b; --page: #fff; --soft: #5a6375;
  --line: #d9dee8; --accent: #0047ab; --alarm: #a3200d; }}
@media (prefers-color-scheme: dark) {{ :root {{ --ink: #e4e8f0; --page: #12151c; --soft: #9aa4b8;
  --line: #2f3644; --accent: #8ab4ff; --alarm: #ff9d8a; }} }}
body {{ max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink);
  background: var(--page); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }}
h1 {{ font-size: 1.5rem; line-height: 1.25; }}
h2 {{ display: inline; font-size: 1.1rem; }}
section {{ margin: 1.5rem 0; }}
.note, .disclaimer, .references {{ color: var(--soft); }}
.note {{ margin: 0; }}
.bottom-line {{ padding: .75rem 1rem; border-left: .25rem solid var(--accent); font-weight: 600; }}
.warning {{ color: var(--alarm); font-weight: 600; }}
.disclaimer {{ border-top: 1px solid var(--line); padding-top: 1rem; }}
a {{ color: var(--accent); }}
ul {{ padding-left: 1.25rem; }}
.references ul {{ padding-left: 0; list-style: none; }}
:target {{ outline: 2px solid var(--accent); }}
summary {{ cursor: pointer; }}
@media print {{ body {{ margin: 0; max-width: none; font-size: 8.5pt; line-height: 1.3; }}
  section {{ margin: .6rem 0; }} ul {{ margin: .2rem 0; }} section li {{ break-inside: avoid; }} }}
</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""

_FOLDED = {DIFFERENCES, REFERENCES}
_LISTED = {"statement", "warning", "reference"}


def as_html(lines: Iterable[Line]) -> str:
    """Give the lines as a page; nothing in their text can act as markup."""
    lines = tuple(lines)
    title = next(line.text for line in lines if line.kind == "title")
    body: list[str] = []
    close = ""
    for listed, group in groupby(lines, lambda line: line.kind in _LISTED):
        if listed:
            body += ["<ul>", *map(_item, group), "</ul>"]
            continue
        for line in group:
            body += [close] if close else []
            close = ""
            if line.kind == "heading":
                opening, close = _section(line.text)
                body.append(opening)
            else:
                body.append(_paragraph(line))
    body += [close] if close else []
    return _PAGE.format(title=escape(title), body="\n".join(body))


def _section(heading: str) -> tuple[str, str]:
    """Open a section; the long lists at the end can be folded away, but print in full."""
    title = f"<h2>{escape(heading)}</h2>"
    kind = ' class="references"' if heading == REFERENCES else ""
    if heading in _FOLDED:
        return (
            f"<section{kind}><details open><summary>{title}</summary>",
            "</details></section>",
        )
    return f"<section{kind}>{title}", "</section>"


def _paragraph(line: Line) -> str:
    if line.kind == "title":
        return f"<h1>{escape(line.text)}</h1>"
    return f'<p class="{line.kind.replace(" ", "-")}">{_inline(line)}</p>'


def _item(line: Line) -> str:
    if line.kind == "reference":
        number = line.text.removeprefix("[").partition("]")[0]
        return f'<li id="ref-{number}">{_inline(line)}</li>'
    kind = ' class="warning"' if line.kind == "warning" else ""
    return f"<li{kind}>{_inline(line)}</li>"


def _inline(line: Line) -> str:
    """Escape the text and make each citation number a link to its reference."""
    text = escape(line.text.removesuffix(citation(line.cites)))
    links = ", ".join(f'<a href="#ref-{n}">{n}</a>' for n in line.cites)
    return f"{text}[{links}]" if links else text
