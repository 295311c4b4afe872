"""Tables of lines with the facts that they tell, and what free text makes of them."""

from datetime import date

from dialogue.parsing.freetext import read_free_text
from dialogue.parsing.line.heard import Around

__all__ = ["rows", "told"]

TODAY = date(2026, 11, 20)


def rows(*tables: str) -> list[tuple[str, set[str]]]:
    """Give each line with its facts; "-" stands for none."""
    lines = [line for table in tables for line in table.strip().splitlines()]
    split = [line.rpartition(" -> ") for line in lines]
    return [(text, set(facts.split("; ")) - {"-"}) for text, _, facts in split]


def told(text: str) -> set[str]:
    """Give the facts that a line tells on 20 November 2026."""
    facts = read_free_text(text, Around(TODAY)).facts
    return {f"{fact.field}={fact.value}" for fact in facts}
