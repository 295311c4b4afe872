"""What transcripts cover is told as it is: on a few of them what the command measures on all."""

from fractions import Fraction
from pathlib import Path

import pytest

from core.assess import ALL_TABLES, assess
from core.conditions import Case
from core.patient_file import load
from tests.oracle.draw import draw
from tests.transcripts.coverage import Coverage, coverage
from tests.transcripts.files import OWN, transcripts
from tests.transcripts.items import (
    COMMAND,
    CONFLICT,
    FINDING,
    LINE,
    MESSAGE,
    QUESTION,
    RULE,
    SETTLING,
    SOURCE,
    STATE,
    TRANSITION,
    Item,
    everything,
)
from tests.transcripts.lines import AT, BELOW, JUST_ABOVE, JUST_BELOW, lines
from tests.transcripts.offers import offers
from tests.transcripts.people import AUDIENCE, usual
from tests.transcripts.reasons import impossible, silent_facts
from tests.transcripts.report import FORMATS, report
from tests.transcripts.speak import TODAY, talk
from tests.transcripts.watch import hold

FEW = [OWN / "level-180.transcript", OWN / "explanations" / "says-who"]


@pytest.fixture(scope="module")
def found() -> Coverage:
    """Hold a few transcripts."""
    return coverage(transcripts(FEW[:1]))


def test_a_covered_row_is_told_as_covered(found: Coverage) -> None:
    """At exactly 180 pg/mL the borderline row fires, at the line, and C-09 is shown."""
    for item in (
        Item(RULE, "level/borderline"),
        Item(FINDING, "borderline_level: yes"),
        Item(FINDING, "low_level: no"),
        Item(LINE, "low_level: at"),
        Item(LINE, "above_band: below"),
        Item(QUESTION, "mma"),
        Item(STATE, "answered"),
        Item(TRANSITION, "scope to choosing"),
        Item(TRANSITION, "choosing to answered"),
        Item(SOURCE, "D0-15"),
        Item(CONFLICT, "C-09"),
    ):
        assert found.where[item][0] == "transcripts/level-180.transcript", item
    assert found.nearest[Item(LINE, "low_level: at")] == 180


def test_what_nobody_does_is_told_as_not_covered(found: Coverage) -> None:
    """No low level, no request, no message in it; and everything that is seen has a place."""
    for item in (
        Item(RULE, "level/low"),
        Item(FINDING, "low_level: yes"),
        Item(LINE, "low_level: below"),
        Item(COMMAND, "back"),
        Item(STATE, "emergency"),
    ):
        assert item in found.open
    assert found.where.keys() <= set(everything())


def test_requests_messages_and_matters_are_heard() -> None:
    """Each kind of thing that is no answer is noted where it happens."""
    held = hold(
        TODAY, AUDIENCE, ("says who 3", "B12 320 pg/mL", "B12 220 pg/mL", "", "source D0-01")
    )

    assert Item(COMMAND, "says who") in held.items
    assert Item(SETTLING, "said otherwise before") in held.items
    assert [item for item in held.items if item.kind == MESSAGE]
    assert held.items[Item(SOURCE, "D0-01")] == 5


def test_a_value_stands_on_one_side() -> None:
    """A value less than one step off stands beside the number, not at it."""
    line = next(line for line in lines() if line.name == "low_level")

    assert list(line.sides_of(Fraction(180))) == [AT]
    assert list(line.sides_of(Fraction("179.9"))) == [BELOW, JUST_BELOW]
    assert list(line.sides_of(Fraction(178))) == [BELOW]
    assert JUST_ABOVE in line.sides_of(Fraction(181))


def test_a_number_of_a_relation_is_compared_as_the_relation_does() -> None:
    """Two tablets of 500 mcg a day are 1000 mcg; a monthly injection is 4.35 weeks apart."""
    facts = {"treatment_status": "on_treatment", "b12_route": "oral", "b12_dose": "500 mcg"}
    import json

    case = assess(load(json.dumps({**facts, "b12_frequency": "2 per day"}))).case
    by_name = {line.name: line for line in lines()}

    assert [side for side, _ in by_name["dose_too_small"].sides(case)] == [AT]
    assert not [*by_name["over_1_month"].sides(Case({}, {}))]


def test_what_is_called_impossible_never_is() -> None:
    """No random patient does what is proved to be impossible for everyone."""
    import json
    from random import Random

    proved = {
        item.name for item in everything() if item.kind in (RULE, FINDING) if impossible(item)
    }
    random = Random(5)  # noqa: S311 - not for secrets
    assert {"mma_known: unknown", "verdict/nothing-known", "verdict/off-topic"} <= proved
    assert silent_facts() == {"previous", "question_topic", "symptom_source"}
    for _ in range(300):
        told = {n: v for n, v in draw(random).items() if n not in silent_facts()}
        case = assess(load(json.dumps(told))).case
        fired = {f"{t.name}/{r.id}" for t in ALL_TABLES for r in t.fired(case)}
        assert not fired & proved


def test_an_offer_covers_what_it_says() -> None:
    """A conversation is found for a row, a finding, a number, a command, a fact; and does it."""
    wanted = [
        Item(RULE, "special/vitamin-d-low"),
        Item(FINDING, "in_the_first_course: unknown"),
        Item(LINE, "platelets_very_low: at"),
        Item(COMMAND, "save"),
        Item(SOURCE, "D1-121"),
    ]
    made = list(offers(wanted, []))
    covered = {item for offer in made for item in offer.covers}

    assert covered == set(wanted)
    for offer in made:
        said = [line[2:] for line in offer.text.splitlines() if line.startswith("> ")]
        assert set(offer.covers) <= hold(TODAY, AUDIENCE, said).items.keys()
        assert offer.text.startswith("title: ")


def test_people_say_what_is_true_of_them() -> None:
    """Whoever has little the matter is understood in all that is asked."""
    truth = usual()
    known = talk(truth, AUDIENCE, lambda _: True).patient.facts()

    assert {n: v for n, v in known.items() if n in ("age", "diet", "serum_b12")} == {
        n: truth[n] for n in ("age", "diet", "serum_b12")
    }
    assert [n for n, v in known.items() if v == "yes"] == []


@pytest.mark.parametrize("form", FORMATS)
def test_the_report_names_what_is_missing(found: Coverage, form: str) -> None:
    """In each form stand the counts, a name that is not covered, and a reason."""
    text = report(found, (), form)

    assert "verdict/nothing-known" in text
    assert "the rows before it leave nobody over" in text
    assert "%" in text


def test_folders_and_files_are_read() -> None:
    """Ten conversations about sources stand in one folder."""
    assert len(list(transcripts(FEW))) == 11
    assert all(Path(name).suffix == ".transcript" for name, _ in transcripts(FEW))
