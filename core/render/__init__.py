"""The answer for other programs and for people: JSON, Markdown, text and HTML.

Whatever the format, the words and their order are those of ``blocks``: no format says more or
less than another. JSON is the answer's data, unworded.
"""

from core.answer import Answer
from core.render.as_json import as_json
from core.render.blocks import Line, blocks
from core.render.html import as_html
from core.render.markdown import as_markdown
from core.render.text import as_text

_FORMATS = {"json": as_json, "markdown": as_markdown, "text": as_text, "html": as_html}

FORMATS = tuple(_FORMATS)

__all__ = ["FORMATS", "Line", "blocks", "render"]


def render(answer: Answer, format: str) -> str:
    """Give the answer as one of ``FORMATS``, ending in a line break.

    Raises:
        ValueError: the format is not one of ``FORMATS``, or a statement cites a fact that is not
            in the answer's references.
    """
    writer = _FORMATS.get(format)
    if writer is None:
        message = f"Format {format!r} is not known; formats: {', '.join(FORMATS)}."
        raise ValueError(message)
    return writer(answer)
