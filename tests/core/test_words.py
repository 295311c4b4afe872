"""Conditions and outcomes in words: every kind of "not" and "not known" reads differently."""

import re
from collections.abc import Iterator

import pytest

from chat.rules.uses import findings
from core.assess import TABLES
from core.conditions import ALWAYS, Any_, Condition, Finding, Is, Told, Unsettled, yes
from core.regimens import ALTERNATE_DAYS, EVERY_2_TO_3_MONTHS, INJECTION_THEN_TABLETS
from core.relations import (
    CheckDone,
    DoseADay,
    Earlier,
    Every,
    Known,
    LongAgo,
    Overdue,
    Relation,
)
from core.tables import Decided, Hit, Table, rule
from core.thresholds import Above, Below, all_thresholds
from core.truth import Truth
from core.words.conditions import sentence
from core.words.outcomes import outcome

RULES = [(table, one) for table in TABLES for one in table.rules]
NUMB, TIRED = yes("numbness"), yes("fatigue")
LOW = Below("low", "serum_b12", "180", "pg/mL")
LONG = Above("long", "ppi_duration", "12", "months")
SHORT = Above("short", "injection_interval", "1.5", "weeks")
TAKEN = Above("taken", "metformin_duration", "0", "months")
NAMED = Finding("crohns_of_b12_and_mma", NUMB)
FOUR = Any_(NUMB, TIRED, yes("ataxia"), yes("glossitis"))
COLORS = Table("which-color", "Which color", Hit.FIRST, rule("r", gives="dark_red"))


class _Odd(Relation):
    """A kind of condition that has no words of its own here."""

    def test(self, *values: object) -> Truth:
        """Judge nothing."""
        return Truth.UNKNOWN if values else Truth.NO

    def words(self) -> str:
        """Say it in the core's own way."""
        return "a thing of b12 and 25-50"


SENTENCES: list[tuple[Condition, str]] = [
    (ALWAYS, "always"),
    (NUMB, "numbness"),
    (~NUMB, "no numbness"),
    (Told(NUMB), "numbness"),
    (~Told(NUMB), "no known numbness"),
    (~Told(~NUMB), "numbness present or not known"),
    (Unsettled(NUMB), "numbness: not known"),
    (~Unsettled(NUMB), "numbness: known, present or absent"),
    (Is("numbness", "no"), "no numbness"),
    (~Told(Is("numbness", "no")), "numbness present or not known"),
    (yes("b12_repleted"), "B12 stores refilled"),
    (~Told(yes("b12_repleted")), "B12 stores not known to be refilled"),
    (Is("diet", "vegan", "strict_vegetarian"), "diet: strict vegetarian or vegan"),
    (~Is("diet", "vegan"), "diet: not vegan"),
    (~Told(Is("diet", "vegan")), "diet: not known to be vegan"),
    (Unsettled(Is("diet", "vegan")), "diet: not known"),
    (LOW, "serum B12 below 180 pg/mL"),
    (~LOW, "serum B12 180 pg/mL or above"),
    (~Told(LOW), "serum B12 not known to be below 180 pg/mL"),
    (Unsettled(LOW), "not known whether serum B12 below 180 pg/mL"),
    (LONG, "PPI use longer than 12 months"),
    (~LONG, "PPI use 12 months or shorter"),
    (TAKEN, "metformin use"),
    (~Told(TAKEN), "no known metformin use"),
    (Every(SHORT), "time between injections longer than 1.5 weeks"),
    (DoseADay(Below("dose", "b12_dose", "1000", "mcg")), "B12 dose of a day below 1000 mcg"),
    (Overdue("1.5"), "last injection longer ago than 1.5 intervals"),
    (~Overdue("1.5"), "last injection not longer ago than 1.5 intervals"),
    (Earlier(LOW), "earlier serum B12 below 180 pg/mL"),
    (~CheckDone(3, 6), "no check in month 3 or later, before month 6"),
    (CheckDone(12, 601), "check in month 12 or later"),
    (~Known("last_injection_date"), "last injection not known"),
    (LongAgo("last_check_date", 365), "last check more than 365 days ago"),
    (_Odd(), "a thing of B12 and 25-50"),
    (~Told(_Odd()), "not known that a thing of B12 and 25-50"),
    (NAMED, "Crohn's of B12 and MMA"),
    (Decided(COLORS, "dark_red"), "which color: dark red"),
    (~Decided(COLORS, "dark_red"), "which color: not dark red"),
    (~Told(Decided(COLORS, "dark_red")), "which color: not dark red"),
    (NUMB & TIRED & LOW, "numbness AND fatigue AND serum B12 below 180 pg/mL"),
    (NUMB | TIRED, "numbness OR fatigue"),
    ((NUMB | TIRED) & LOW, "(numbness OR fatigue) AND serum B12 below 180 pg/mL"),
    ((NUMB & TIRED) | LOW, "(numbness AND fatigue) OR serum B12 below 180 pg/mL"),
    (~(NUMB & TIRED), "no numbness OR no fatigue"),
    (~(NUMB | TIRED), "no numbness AND no fatigue"),
    (~(NUMB | TIRED) & LOW, "no numbness AND no fatigue AND serum B12 below 180 pg/mL"),
    (~Told(NUMB & TIRED), "no known numbness OR no known fatigue"),
    (~Told(NUMB | TIRED), "no known numbness AND no known fatigue"),
    (~Told(~(NUMB & TIRED)), "numbness present or not known AND fatigue present or not known"),
    (Unsettled(NUMB | TIRED), "not known whether (numbness OR fatigue)"),
    (~Unsettled(NUMB & TIRED), "known whether (numbness AND fatigue)"),
    (FOUR, "any of: numbness, fatigue, ataxia, glossitis"),
    (FOUR & LOW, "(any of: numbness, fatigue, ataxia, glossitis) AND serum B12 below 180 pg/mL"),
    (~FOUR, "none of: numbness, fatigue, ataxia, glossitis"),
    (~Told(FOUR), "none known of: numbness, fatigue, ataxia, glossitis"),
]


@pytest.mark.parametrize(("condition", "words"), SENTENCES)
def test_a_condition_is_said_exactly(condition: Condition, words: str) -> None:
    """Each kind of "not", "not known" and joining has words of its own."""
    assert sentence(condition) == words


@pytest.mark.parametrize(
    ("given", "table", "words"),
    [
        (None, "", ""),
        ("treat_now", "", "treat now"),
        ("serum_b12", "", "serum B12"),
        ("cyanocobalamin", "formulation", "avoid cyanocobalamin"),
        (("neurology", "same_day"), "", "refer to neurology: the same day"),
        (("metabolic", "now"), "", "refer to a metabolic clinic: now"),
        ((6, ("vitamin_d", "calcium")), "", "every 6 months: vitamin D, calcium"),
        (("methylcobalamin", "cyanocobalamin"), "", "methylcobalamin, cyanocobalamin"),
        (
            ALTERNATE_DAYS,
            "",
            "hydroxocobalamin 1000 mcg IM on alternate days until no further improvement",
        ),
        (
            INJECTION_THEN_TABLETS,
            "",
            (
                "hydroxocobalamin 1000 mcg IM one dose, "
                "then B12 1000-2000 mcg by mouth daily (maintenance)"
            ),
        ),
        (EVERY_2_TO_3_MONTHS, "", "hydroxocobalamin 1000 mcg IM every 2-3 months"),
        (3, "", "3"),
    ],
)
def test_an_outcome_is_said_in_words(given: object, table: str, words: str) -> None:
    """Doses with drug, route and time; referrals with whom and when."""
    assert outcome(given, table) == words


def every_sentence() -> Iterator[str]:
    """Give every condition of the tables and definitions, in every truth it can be asked for."""
    conditions = [
        *(one.when for _, one in RULES),
        *(table.when for table in TABLES),
        *findings(),
        *(finding.part for finding in findings()),
        *all_thresholds(),
    ]
    for condition in conditions:
        for asked in (condition, ~condition, ~Told(condition), Unsettled(condition)):
            yield sentence(asked)


def test_no_internal_name_is_printed() -> None:
    """Names with underscores, and short names in small letters, are for the program."""
    told = [*every_sentence(), *(outcome(one.gives, table.name) for table, one in RULES)]
    told = [re.sub(r"\S+-\S+", "", text) for text in told]  # the ids of rules
    # A noun made of "on injections" would read "no on injections".
    internal = r"\w_\w|\b(?:b12|mma|ppi|crohns|iv|ifab)\b|\bno (?:known )?(?:on|in|into|not|no)\b"

    assert [text for text in told if re.search(internal, text)] == []
