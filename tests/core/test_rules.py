"""The rules as data: sources that exist, numbers that are printed, wordings that are safe."""

import re
from collections.abc import Iterator

import pytest

from core.assess import ALL_TABLES, assess
from core.conditions import ALWAYS
from core.fields import fields
from core.sources import conflicts, facts
from core.tables import Hit, Rule, Table
from tests.core.strategies import patient

RULES = [(table, rule) for table in ALL_TABLES for rule in table.rules]
ON_INJECTIONS = {
    "treatment_status": "on_treatment",
    "b12_route": "im",
    "injection_interval": "8 weeks",
    "audience": "clinician",
}
EVERY_RULE = pytest.mark.parametrize(
    ("table", "rule"), RULES, ids=[f"{table.name}/{rule.id}" for table, rule in RULES]
)
EVERY_TABLE = pytest.mark.parametrize("table", ALL_TABLES, ids=[table.name for table in ALL_TABLES])
# A number, but not the 12 of "B12", the 9 of "x10^9/L", nor that of a document.
NUMBER = re.compile(r"(?<![A-Za-z\d.^])\d[\d,]*(?:\.\d+)?")
NO_FIGURE = re.compile(r"\{\w+\}|x10\^9/L|document 00\d")
# What follows from a printed number alone: 0.26 µmol/L is 260 nmol/L.
SAME = {"260": "0.26"}

# How a text says that it is not in the documents, and whose it is.
SIGNS = {
    "documents": (),
    "project_choice": (
        r"(?i)\b(?:project|cobalt)('s)? choice\b|\bchoice is Cobalt's\b|\bCobalt takes that\b",
    ),
    "outside": (r"\b(?:documents|articles)\b", r"\b(?:not|outside|only)\b"),
}


def numbers(text: str) -> set[str]:
    """Give the numbers in a text, without signs of thousands."""
    found = NUMBER.findall(NO_FIGURE.sub("", text.replace("\N{EN DASH}", "-")))
    return {number.rstrip(",").replace(",", "") for number in found}


def wordings(rule: Rule) -> Iterator[str]:
    """Give the texts that a rule can say."""
    if rule.says is not None:
        yield from {rule.says.clinician, rule.says.patient} - {""}


def test_table_names_are_unique() -> None:
    """A statement's id, table and rule, names one rule."""
    names = [table.name for table in ALL_TABLES]

    assert len(set(names)) == len(names)


@EVERY_TABLE
def test_rule_ids_are_unique_in_a_table(table: Table) -> None:
    """No rule hides behind another's name."""
    ids = [rule.id for rule in table.rules]

    assert len(set(ids)) == len(ids)
    assert table.title


@EVERY_TABLE
def test_a_first_table_has_an_end_for_everyone(table: Table) -> None:
    """A FIRST table ends in a rule that always holds, and no rule before it does."""
    if table.hit is Hit.FIRST:
        assert table.rules[-1].when is ALWAYS
        assert ALWAYS not in [rule.when for rule in table.rules[:-1]]


@EVERY_RULE
def test_a_rule_names_sources_and_fields_that_exist(table: Table, rule: Rule) -> None:
    """Every fact id, conflict id and field name is in its register."""
    assert set(rule.cites) <= facts().keys()
    assert set(rule.settles) <= conflicts().keys()
    assert set(rule.when.fields()) | set(table.when.fields()) <= fields().keys()
    assert rule.when.words()


@EVERY_RULE
def test_a_rule_shows_what_it_rests_on(table: Table, rule: Rule) -> None:
    """Documents are cited, a project choice names its conflict, outside knowledge cites none."""
    assert table.name
    match rule.basis:
        case "documents":
            assert rule.cites
        case "project_choice":
            assert rule.settles
        case "outside":
            assert rule.settles
            assert not rule.cites


@EVERY_RULE
def test_what_is_not_in_the_documents_is_said_to_be_so(table: Table, rule: Rule) -> None:
    """Every text that the documents do not contain says it in its own words."""
    assert table.name
    for text in wordings(rule):
        for sign in SIGNS[rule.basis]:
            assert re.search(sign, text), text


@EVERY_RULE
def test_every_number_of_a_documented_rule_is_printed_in_a_cited_fact(
    table: Table, rule: Rule
) -> None:
    """No figure is added to what the cited documents print."""
    cited = [facts()[cite] for cite in rule.cites]
    printed = numbers(" ".join(f"{fact.claim} {fact.numbers}" for fact in cited))

    assert table.name
    for text in wordings(rule) if rule.basis == "documents" else ():
        missing = {n for n in numbers(text) if SAME.get(n, n) not in printed}
        assert not missing, f"{sorted(missing)} in no cited fact: {text}"


@EVERY_RULE
def test_a_patient_is_told_what_to_ask_and_never_what_to_take(table: Table, rule: Rule) -> None:
    """No sentence for patients commands to start, stop or change a medicine (I27)."""
    command = re.compile(
        r"(?:^|[.:;!] )(?:Please |Now |Then |You (?:must|should|need to) )?"
        r"(?:start|stop|take|use|switch|change|pause|inject|increase|reduce|double|skip|add|"
        r"replace|try)\b(?! this result| these results)",
        re.IGNORECASE,
    )

    assert table.name
    if rule.says is not None and rule.only != "clinician":
        assert not command.search(rule.says.patient), rule.says.patient


@EVERY_RULE
def test_texts_fill_in_values_that_exist(table: Table, rule: Rule) -> None:
    """Every blank in a text is filled from this patient's values, and leaves no brace behind."""
    known = assess(patient(emergency_sign=("rapid_weakness",), **ON_INJECTIONS)).values

    assert table.name
    for text in wordings(rule):
        filled = text.format_map(known)
        assert not re.search(r"[{}]|  ", filled), filled


@EVERY_RULE
def test_texts_carry_no_codes_and_no_empty_wording(table: Table, rule: Rule) -> None:
    """Fact ids, conflicts and precedence rules are for the register, not for people."""
    assert table.name
    for text in wordings(rule):
        assert not re.search(r"\b(?:[PKI][1-9]\d?|C-\d+|D\d-\d+)\b", text), text
        assert text.strip() == text
        assert text.endswith((".", "!", "?"))


@EVERY_RULE
def test_amounts_are_written_one_way(table: Table, rule: Rule) -> None:
    """A space before the unit, no trailing zero, a leading zero (I21)."""
    assert table.name
    for text in wordings(rule):
        assert not re.search(r"\d(?:mcg|mg|pg|nmol|μg|µmol)\b", text), text
        assert not re.search(r"\d\.\d*0 [a-zµ]|(?<!\d)\.\d", text), text


def test_no_regimen_is_ever_by_vein() -> None:
    """Intravenous B12 is never a route that a table gives (C-65)."""
    given = [repr(rule.gives) for _, rule in RULES]

    assert not [text for text in given if re.search(r"\biv\b|intravenous", text)]
