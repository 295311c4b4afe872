"""Every source fact is used or excused, every conflict settled and pinned, nothing unfounded."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from itertools import chain

import pytest

import core
from chat.rules.uses import elsewhere, findings, parts, unused, uses
from core import regimens
from core.assess import ALL_TABLES
from core.conditions import ALWAYS, Condition, Finding
from core.differences import DIFFERENCES, TOUCHES
from core.sources import conflicts, facts
from core.tables import Decided, Rule, Table
from core.thresholds import Threshold, all_thresholds
from tests import coverage_table
from tests.coverage_table import ROOT

RULES = [pytest.param(r, id=f"{t.name}/{r.id}") for t in ALL_TABLES for r in t.rules]
# What may be left unused: how a document is laid out, its reference list, a question it asks.
EXCUSABLE = {"layout", "reference", "question"}


def objects() -> Iterator[object]:
    """Give what the modules of the core define."""
    for module in pkgutil.walk_packages(core.__path__, "core."):
        yield from vars(importlib.import_module(module.name)).values()


def test_the_table_is_up_to_date() -> None:
    """The table in the repository is the one that would be made now."""
    command = "make it anew: python -m tests.coverage_table"

    assert coverage_table.FILE.read_text("utf-8") == coverage_table.table(), command


def test_every_fact_has_a_use_or_a_reason() -> None:
    """None of the 575 is forgotten."""
    assert coverage_table.facts_not_covered() == []


def test_no_fact_has_a_use_and_a_reason() -> None:
    """An excuse is withdrawn as soon as something rests on the fact."""
    assert sorted(unused().keys() & uses().keys()) == []
    assert unused().keys() <= facts().keys()


def test_no_advice_is_excused() -> None:
    """Only layout, entries of reference lists and questions may stay unused."""
    assert [fact for fact in unused() if facts()[fact].kind not in EXCUSABLE] == []


def test_an_excuse_says_why_and_what_follows_the_fact() -> None:
    """What follows it is a file of ours, or plainly nothing."""
    for fact, left in unused().items():
        file, _, words = left.followed_by.partition(": ")
        assert left.reason, fact
        assert words, fact
        assert file == "nothing" or (ROOT / file).is_file(), fact


def test_every_conflict_is_settled_somewhere() -> None:
    """None of the 128 is without a rule, a definition, a difference or a module."""
    assert coverage_table.conflicts_not_settled() == []


def test_every_conflict_is_pinned_by_a_test() -> None:
    """Each has at least one test that bears its number."""
    assert coverage_table.conflicts_not_pinned() == []
    assert coverage_table.tests().keys() <= conflicts().keys()


def test_a_module_that_settles_a_conflict_exists() -> None:
    """A conflict settled outside of the rules names the file, and says how."""
    assert elsewhere().keys() <= conflicts().keys()
    for place in chain.from_iterable(elsewhere().values()):
        assert place.where.endswith(".py")
        assert (ROOT / place.where).is_file()
        assert place.how


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_a_fact_a_choice_or_a_label(rule: Rule) -> None:
    """Documents are cited, a project choice names its conflict, what is outside cites nothing."""
    match rule.basis:
        case "documents":
            assert rule.cites
        case "project_choice":
            assert rule.settles
        case _:
            assert not rule.cites


@pytest.mark.parametrize("threshold", [*all_thresholds()], ids=lambda threshold: threshold.name)
def test_a_threshold_has_a_fact_or_a_conflict(threshold: Threshold) -> None:
    """A number that no document prints names the conflict that it settles."""
    assert threshold.cites or threshold.settles


@pytest.mark.parametrize("finding", findings(), ids=lambda finding: finding.name)
def test_a_finding_has_a_fact_a_conflict_or_founded_parts(finding: Finding) -> None:
    """One without sources of its own is put together from others that have them."""
    assert founded(finding)


def founded(condition: Condition) -> bool:
    """Tell whether a condition rests on sources; a bare fact about the patient does not."""
    if isinstance(condition, Finding | Threshold) and (condition.cites or condition.settles):
        return True
    if isinstance(condition, Decided) or condition is ALWAYS:
        return True
    inside = [getattr(condition, "threshold", None), *parts(condition)]
    within = [part for part in inside if part is not None]
    return bool(within) and all(founded(part) for part in within)


def test_every_reading_of_a_difference_cites() -> None:
    """No document is said to say what no fact of it says."""
    assert all(reading.cites for point in DIFFERENCES.values() for reading in point.readings)


def test_every_difference_can_be_shown() -> None:
    """A rule that changes what is done settles its conflict, or a patient's facts touch it."""
    acting = {one for t in ALL_TABLES for r in t.rules if r.acts for one in r.settles}

    assert sorted(DIFFERENCES.keys() - acting - TOUCHES.keys()) == []
    assert TOUCHES.keys() <= DIFFERENCES.keys()


def test_a_dose_without_a_fact_is_given_only_by_choice() -> None:
    """A dose for a use that no document prints is a project choice wherever it is given."""
    doses = [d for d in vars(regimens).values() if isinstance(d, regimens.Dose)]
    unprinted = {repr(dose) for dose in doses if not dose.cites}
    giving = [r for t in ALL_TABLES for r in t.rules if any(d in repr(r.gives) for d in unprinted)]

    assert [rule.id for rule in giving if rule.basis != "project_choice"] == []


def test_the_index_knows_every_table_and_every_definition() -> None:
    """Nothing that cites can stand where the table does not look."""
    defined = list(objects())

    assert {t.name for t in defined if isinstance(t, Table)} <= {t.name for t in ALL_TABLES}
    assert {id(f) for f in defined if isinstance(f, Finding)} <= {id(f) for f in findings()}
    assert {t.name for t in defined if isinstance(t, Threshold)} <= {
        t.name for t in all_thresholds()
    }


def test_every_fact_named_in_the_source_is_in_the_index() -> None:
    """An id written down in the core or the glossary is found by the table."""
    files = [*(ROOT / "core").rglob("*.py"), *(ROOT / "dialogue" / "glossary").rglob("*.py")]
    quoted = re.compile(r"\"((?:D\d-\d+ ?)+)\"|^- cites ((?:D\d-\d+ ?)+)$", re.MULTILINE)
    named = {
        fact
        for file in files
        for found in quoted.finditer(file.read_text("utf-8"))
        for fact in (found[1] or found[2]).split()
    }

    assert len(named) > len(facts()) / 2
    assert sorted(named - uses().keys()) == []
