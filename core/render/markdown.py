"""Lines as Markdown (CommonMark, and GitHub's extensions of it)."""

import re
from collections.abc import Iterable

from core.render.blocks import Line, citation

# Signs that could mean something anywhere: emphasis, code, a link, a table cell, a heading's end.
_ANYWHERE = re.compile(r"([\\`*_\[\]|~#])")
# Signs that mean something only before certain others: a tag, an entity, an address.
_BEFORE = re.compile(r"<(?=[A-Za-z/!?])|&(?=#?\w+;)|:(?=//)|(?<=www)\.", re.IGNORECASE)
# Signs that would start a list or a quotation at the head of a line.
_AT_START = re.compile(r"^([+\-=>]|\d+(?=[.)]))")

_FRAME = {
    "title": "# {}",
    "heading": "## {}",
    "bottom line": "**{}**",
    "statement": "- {}",
    "warning": "- **{}**",
    "reference": "- {}",
    "disclaimer": "*{}*",
}
_LISTED = {"statement", "warning", "reference"}


def as_markdown(lines: Iterable[Line]) -> str:
    """Give the lines; nothing in their text can act as Markdown."""
    out: list[str] = []
    before = ""
    for line in lines:
        if out and not {line.kind, before} <= _LISTED:
            out.append("")
        out.append(_FRAME.get(line.kind, "{}").format(_inline(line)))
        before = line.kind
    return "\n".join(out) + "\n"


def escape(text: str) -> str:
    """Write text so that Markdown shows just that text."""
    text = _ANYWHERE.sub(r"\\\1", text)
    text = _BEFORE.sub(lambda sign: f"\\{sign[0]}", text)
    return _AT_START.sub(lambda sign: f"{sign[0]}\\" if sign[0].isdigit() else f"\\{sign[0]}", text)


def _inline(line: Line) -> str:
    """Escape the text; our own reference numbers, which link to nothing, stay readable."""
    if line.kind == "reference":
        number, _, source = line.text.partition(" ")
        return f"{number} {escape(source)}"
    numbers = citation(line.cites)
    return escape(line.text.removesuffix(numbers)) + numbers
