"""Lines as plain text, wrapped for a page of 78 columns."""

from collections.abc import Iterable
from textwrap import TextWrapper

from core.render.blocks import Line

WIDTH = 78

_UNDERLINE = {"title": "=", "heading": "-"}
_BULLET = {"statement": "- ", "warning": "! ", "reference": ""}


def as_text(lines: Iterable[Line]) -> str:
    """Give the lines, wrapped; words are never broken."""
    paragraphs: list[str] = []
    before = ""
    for line in lines:
        together = line.kind == before or {line.kind, before} <= {"statement", "warning"}
        under_heading = before == "heading"
        if paragraphs and not together and not under_heading:
            paragraphs.append("")
        paragraphs.append(_paragraph(line))
        before = line.kind
    return "\n".join(paragraphs) + "\n"


def _paragraph(line: Line) -> str:
    bullet = _BULLET.get(line.kind, "")
    indent = " " * (4 if line.kind == "reference" else len(bullet))
    wrapper = TextWrapper(
        WIDTH,
        initial_indent=bullet,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    text = wrapper.fill(line.text)
    sign = _UNDERLINE.get(line.kind)
    if sign is None:
        return text
    return f"{text}\n{sign * max(map(len, text.splitlines()))}"
