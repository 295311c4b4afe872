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

_WORDED = {"markdown": as_markdown, "text": as_text, "html": as_html}

FORMATS = ("json", *_WORDED)

__all__ = ["FORMATS", "Line", "blocks", "render"]


def render(said: Answer | tuple[Line, ...], format: str) -> str:
    """Give an answer, or lines such as a basis sheet's, as one of ``FORMATS``.

    The text ends in a line break. Lines have no JSON: that is an answer's data.

    Raises:
        ValueError: the format is not one of these, or a statement cites a fact that is not
            in the answer's references.
    """
    if isinstance(said, Answer) and format == "json":
        return as_json(said)
    writer = _WORDED.get(format)
    if writer is None:
        message = f"Format {format!r} is not known; formats: {', '.join(FORMATS)}."
        raise ValueError(message)
    return writer(blocks(said) if isinstance(said, Answer) else said)
