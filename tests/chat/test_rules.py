"""What ``cobalt rules`` prints: tables that render and can be signed, every entry findable."""

import json
import re
from typing import Any

import pytest
from markdown_it import MarkdownIt

from chat.__main__ import main
from chat.files import UnusableError
from chat.rules import describe
from chat.rules.entries import signs
from chat.rules.uses import elsewhere, findings, unused, uses
from core.assess import ALL_TABLES
from core.sources import conflicts, facts
from core.thresholds import all_thresholds
from core.words.conditions import sentence
from core.words.outcomes import outcome

RULES = [(table, one) for table in ALL_TABLES for one in table.rules]


def tables(page: str) -> list[list[list[str]]]:
    """Give the tables of a page as rows of cells, read by a Markdown reader."""
    found: list[list[list[str]]] = []
    for token in MarkdownIt("commonmark").enable("table").parse(page):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type == "inline" and found and token.level > 2:
            found[-1][-1].append(token.content)
    return found


def test_everything_renders_as_tables() -> None:
    """One row a line, each with all its cells, for thresholds, findings and every rule."""
    page = describe(None, "markdown")
    contents, thresholds, defined, *decisions = tables(page)

    assert len(contents) == len(ALL_TABLES) + 1
    assert len(thresholds) == len(list(all_thresholds())) + 1
    assert len(defined) == len(findings()) + 1
    assert [[row[0] for row in rows[1:]] for rows in decisions] == [
        [one.id for one in table.rules] for table in ALL_TABLES
    ]
    for rows in (contents, thresholds, defined, *decisions):
        assert {len(row) for row in rows} == {len(rows[0])}
    lines = [line for line in page.splitlines() if line.startswith("|")]
    assert len(lines) == sum(len(rows) + 1 for rows in (contents, thresholds, defined, *decisions))


def test_project_choices_have_a_box_to_sign() -> None:
    """A choice has one, also where it is but part of the words; what is documented has none."""
    *_, head = tables(describe("urgency", "markdown"))
    boxes = {row[0]: row[-1].startswith("☐ name:") for rows in [head] for row in rows[1:]}

    assert boxes["routine"]
    assert not boxes["sign"]
    for table, one in RULES:
        extent = signs(one)
        assert (extent == "wholly") == (one.basis == "project_choice"), (table.name, one.id)
    partly = [f"{table.name}/{one.id}" for table, one in RULES if signs(one) == "partly"]
    assert "injection/under-10-with-nerves" in partly
    page = describe("injection/under-10-with-nerves", "markdown")
    assert "- Basis: documents; in part project choice\n- Sign-off: ☐ name:" in page


def test_it_says_at_the_top_what_signing_means() -> None:
    """With the version that a signature is for, and how many boxes there are."""
    page = describe(None, "markdown")
    introduction = page[: page.index("## The tables")]
    boxes = re.search(r"(\d+) lines have a box", introduction)

    assert re.search(r"fingerprint `[0-9a-f]{64}`", introduction)
    assert boxes
    assert int(boxes[1]) == page.count("☐ name:")


def test_a_cell_cannot_break_its_table() -> None:
    """A bar in a text is escaped."""
    from chat.rules.page import _grid

    assert _grid(("a",), [("x | y\nz",)]) == "| a |\n| --- |\n| x \\| y z |"


def test_json_carries_the_same() -> None:
    """Every row with its words, its basis, and a box to fill in where it is to be signed."""
    book: dict[str, Any] = json.loads(describe(None, "json"))

    assert [table["table"] for table in book["tables"]] == [table.name for table in ALL_TABLES]
    for table, entry in zip(ALL_TABLES, book["tables"], strict=True):
        assert [one["id"] for one in entry["rules"]] == [one.id for one in table.rules]
        for one, row in zip(table.rules, entry["rules"], strict=True):
            assert row["when"] == sentence(one.when)
            assert row["outcome"] == outcome(one.gives, table.name)
            assert (row["cites"], row["conflicts"]) == ([*one.cites], [*one.settles])
            assert (row["sign_off"] is None) == (signs(one) is None)
    assert [one["finding"] for one in book["findings"]] == [one.name for one in findings()]
    assert book["knowledge"].keys() == {"version", "sha256"}


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ("urgency", "## How soon (`urgency`)"),
        ("regimen/nerves", "## Rule regimen/nerves"),
        ("regimen/nerves", "in: Route and first course (`regimen`)"),
        ("regimen/nerves", "- Gives: hydroxocobalamin 1000 mcg IM on alternate days"),
        ("regimen/nerves", "- nerve symptoms: any of: paresthesia, tingling"),
        ("regimen/nerves", "- D0-74: Hydroxocobalamin"),
        ("regimen/diet", "- Reached only if none of these holds: nerves, "),
        ("NERVE symptoms", "## Finding nerve_symptoms: nerve symptoms"),
        ("low_level", "## Threshold low_level: serum B12 below 180 pg/mL"),
        ("low_level", "## Finding low_level: B12 level low"),
        ("D2-31", "- Says: Keep going until neurological gains level off"),
        ("D2-31", "- Credits: [1] Vitamin B12 Injection Guidelines"),
        ("D2-31", "- C-62: End of the alternate-day course"),
        ("d2-31", "- difference `C-62`: When the alternate-day course ends"),
        ("D2-33", "- rule `regimen/nerves`: when nerve symptoms, then hydroxocobalamin"),
        ("D3-05", "line 2"),
        ("D1-94", "- Credits: [7] Guideline Directed Topic Overview (inferred)"),
        ("D2-49", "- Credits: [2] (title not certain)"),
        ("d0-4", "Not used: banner"),
        ("c-58", "## Conflict C-58: Low on tablets"),
        ("C-58", "- Resolution: nerve symptoms, or a known malabsorption condition"),
        ("C-58", "- Document 001: 268 pg/mL on 1000 mcg a day"),
        ("C-20", "- rule `verdict/borderline-test`: when B12 level borderline, then test first"),
        ("C-1", "- module `core/sources.py`:"),
    ],
)
def test_one_entry(wanted: str, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A rule with its table, a fact with its uses, a conflict with what settles it."""
    assert main(["rules", wanted]) == 0
    assert words in capsys.readouterr().out


@pytest.mark.parametrize(
    ("wanted", "kind"),
    [
        ("regimen/nerves", "rule"),
        ("D2-31", "fact"),
        ("C-58", "conflict"),
        ("nerve_symptoms", "finding"),
        ("above_band", "threshold"),
    ],
)
def test_one_entry_as_json(wanted: str, kind: str) -> None:
    """An object of its kind; several of one name are a list."""
    assert json.loads(describe(wanted, "json")).keys() == {kind}
    assert json.loads(describe("urgency", "json"))["table"] == "urgency"
    assert [entry.keys() for entry in json.loads(describe("low_level", "json"))] == [
        {"finding"},
        {"threshold"},
    ]


def test_every_entry_can_be_shown() -> None:
    """Each rule, fact, conflict, finding and threshold, as a page of whole lines and as JSON."""
    names = [
        *(f"{table.name}/{one.id}" for table, one in RULES),
        *facts(),
        *conflicts(),
        *(finding.name for finding in findings()),
        *(threshold.name for threshold in all_thresholds()),
    ]
    for name in names:
        for line in describe(name, "markdown").splitlines():
            assert line == "" or re.match(r"## |### |- \S|Rule \d|Not used", line), line
    json.loads(describe("D0-15", "json"))


@pytest.mark.parametrize(
    ("wanted", "nearest"),
    [
        ("regimen/nervs", "regimen/nerves"),
        ("borderlin", "borderline"),
        ("D9-15", "D0-15"),
        ("C-200", "C-20"),
        ("nerve_symptom", "nerve_symptoms"),
        ("zzzzzz", "accepted: a rule such as"),
        ("", "accepted: a rule such as"),
    ],
)
def test_an_unknown_entry_names_the_nearest(wanted: str, nearest: str) -> None:
    """One line: what was read, what comes nearest, what is accepted."""
    with pytest.raises(UnusableError) as refused:
        describe(wanted, "markdown")

    (line,) = refused.value.lines
    assert repr(wanted) in line
    assert nearest in line


def test_an_unknown_entry_ends_with_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing on standard output, one line on standard error."""
    assert main(["rules", "urgncy"]) == 2

    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.count("\n") == 1
    assert "nearest: urgency" in output.err


def test_the_index_of_uses_speaks_of_what_exists() -> None:
    """Facts and conflicts only, and nothing of ours about one that is not there."""
    known = facts().keys() | conflicts().keys()

    assert uses().keys() <= known
    assert unused().keys() <= facts().keys()
    assert elsewhere().keys() <= conflicts().keys()
