"""The state chart is drawn from the table, and the README shows that very chart."""

import re
from pathlib import Path

from dialogue.chart import mermaid
from dialogue.machine import TRANSITIONS, State

README = Path(__file__).parents[2] / "README.md"


def test_the_readme_shows_this_chart() -> None:
    """The chart between the fences of README.md is the one that is drawn."""
    fenced = re.findall(r"```mermaid\n(.*?)\n```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert fenced == [mermaid()]


def test_every_way_but_the_end_is_drawn() -> None:
    """One arrow for each source of each row; the way to the end is drawn once for all."""
    arrows = [line for line in mermaid().splitlines() if "-->" in line]
    ways = [s for _, sources, to, _ in TRANSITIONS if to is not State.ENDED for s in sources]
    assert len(arrows) == len(ways) + 2  # the way in and the way out


def test_the_order_of_the_guards_is_numbered() -> None:
    """The ways out of the fork are numbered as they are tried, emergencies before topics."""
    numbered = re.findall(r"Choosing --> (\w+): (\d+)\. (.*)", mermaid())
    assert [int(number) for _, number, _ in numbered] == list(range(1, len(numbered) + 1))
    assert numbered[1] == ("Emergency", "2", "emergency sign")
    assert numbered[-1][0] == "Answered"
    assert numbered[-1][2] == "nothing open"


def test_it_is_a_mermaid_state_diagram() -> None:
    """The first line is what Mermaid needs to draw states."""
    assert mermaid().startswith("stateDiagram-v2\n")
