"""The two themes, and how no colour at all is meant when NO_COLOR is set."""

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter
from textual.theme import Theme

DARK = Theme(
    name="cobalt-dark",
    primary="#6ea8ff",
    secondary="#6ea8ff",
    accent="#6ea8ff",
    foreground="#dfe4ec",
    background="#12151b",
    surface="#181c24",
    panel="#222834",
    warning="#f0b45c",
    error="#ff8a80",
    success="#7fc8a0",
    dark=True,
    variables={"muted": "#929bab", "scrollbar": "#333c4c", "scrollbar-background": "#12151b"},
)

LIGHT = Theme(
    name="cobalt-light",
    primary="#0047ab",
    secondary="#0047ab",
    accent="#0047ab",
    foreground="#1b1f27",
    background="#fbfbf9",
    surface="#f2f3f3",
    panel="#e4e7ec",
    warning="#8a5300",
    error="#b3261e",
    success="#1d6b43",
    dark=False,
    variables={"muted": "#59616e", "scrollbar": "#c3c9d3", "scrollbar-background": "#fbfbf9"},
)


class NoColor(LineFilter):
    """Take every colour out; bold, underline and reverse stay."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Return the segments without their colours."""
        return [
            Segment(text, style.without_color if style else None, control)
            for text, style, control in segments
        ]
