"""The curated differences say what the registers say, and nothing else."""

import re
from collections.abc import Iterator

import pytest

from core import sources
from core.differences import DIFFERENCES, Disagreement
from core.wording import Wording

POINTS = pytest.mark.parametrize("point", DIFFERENCES.values(), ids=DIFFERENCES)

# A number, but not the 12 of "B12" nor the 2 of "H2 blocker".
NUMBER = re.compile(r"(?<![A-Za-z\d.])\d+(?:\.\d+)?")


def numbers(text: str) -> set[str]:
    """Give the numbers in a text, with an en dash read as a hyphen."""
    return set(NUMBER.findall(text.replace("\N{EN DASH}", "-")))


def wordings(point: Disagreement) -> Iterator[str]:
    """Give all four texts of a difference besides its readings."""
    for wording in (point.text, point.followed):
        yield wording.clinician
        yield wording.patient


def test_only_a_clinician_gets_the_clinician_wording() -> None:
    """An unknown audience is handed the plainer text."""
    wording = Wording(clinician="paresthesia", patient="tingling")

    assert wording.for_("clinician") == "paresthesia"
    assert [wording.for_(a) for a in ("patient", "carer", "")] == ["tingling"] * 3


def test_the_ones_that_change_an_answer_most_are_there() -> None:
    """The disagreements among the register's ten most weighty points are all covered."""
    weighty = {"C-36", "C-37", "C-54", "C-55", "C-58", "C-60", "C-62", "C-67", "C-69"}

    assert weighty <= DIFFERENCES.keys()


def test_the_differences_keep_the_order_of_the_register() -> None:
    """The answer lists them as the register does."""
    assert list(DIFFERENCES) == [c for c in sources.conflicts() if c in DIFFERENCES]


@POINTS
def test_a_difference_has_at_least_two_readings(point: Disagreement) -> None:
    """One reading alone would be no disagreement."""
    assert len({(r.document, r.text) for r in point.readings}) >= 2


@POINTS
def test_a_reading_cites_facts_of_its_own_document(point: Disagreement) -> None:
    """No document is made to say what another one says."""
    for reading in point.readings:
        assert reading.cites
        assert {sources.fact(cited).short for cited in reading.cites} == {reading.document}


@POINTS
def test_a_reading_cites_facts_that_the_register_lists_for_the_conflict(
    point: Disagreement,
) -> None:
    """The curated readings rest on the same facts as the register's conflict."""
    listed = set(sources.conflict(point.conflict).facts)

    assert {cited for reading in point.readings for cited in reading.cites} <= listed


@POINTS
def test_every_number_of_a_reading_stands_in_a_cited_fact(point: Disagreement) -> None:
    """A reading adds no figure to what its document prints."""
    for reading in point.readings:
        cited = [sources.fact(fact_id) for fact_id in reading.cites]
        printed = numbers(" ".join(f"{fact.claim} {fact.numbers}" for fact in cited))
        assert numbers(reading.text) <= printed, reading.text


@POINTS
def test_every_number_of_the_wordings_stands_in_the_registers(point: Disagreement) -> None:
    """What Cobalt follows adds no figure to the conflict, its facts and its resolution."""
    conflict = sources.conflict(point.conflict)
    known = numbers(" ".join((conflict.said, conflict.resolution, conflict.title, *conflict.notes)))
    for fact in map(sources.fact, conflict.facts):
        known |= numbers(f"{fact.claim} {fact.numbers}")

    for text in wordings(point):
        assert numbers(text) <= known, text


@POINTS
def test_a_project_choice_is_called_one_in_both_wordings(point: Disagreement) -> None:
    """Whatever is in no document is named as Cobalt's own, awaiting sign-off, and only that."""
    said = ["own choice" in t and "sign-off" in t for t in wordings(point)][2:]

    assert said == [sources.conflict(point.conflict).project_choice] * 2


@POINTS
def test_outside_knowledge_is_called_so_in_both_wordings(point: Disagreement) -> None:
    """General medical knowledge is never passed off as the documents' own."""
    said = (
        "outside the documents" in point.followed.clinician,
        "not in the articles" in point.followed.patient,
    )

    assert said == (sources.conflict(point.conflict).outside,) * 2


@POINTS
def test_wordings_carry_no_codes(point: Disagreement) -> None:
    """Precedence rules, contexts, conflict and fact ids are for the register, not for people."""
    shown = [point.title, *wordings(point), *(reading.text for reading in point.readings)]

    assert not re.search(r"\b(?:[PK][1-7]|C-\d+|D\d-\d+|00[0-4])\b", " ".join(shown))


@POINTS
def test_the_patient_is_sent_to_the_clinician_and_told_to_do_nothing_alone(
    point: Disagreement,
) -> None:
    """Patient wording ends in a question for the clinician and never commands a treatment."""
    assert re.search(r"\bask your clinician\b", point.followed.patient, re.IGNORECASE)
    command = (
        r"(?:^|\. )(?:Do not |Please )?(?:Start|Stop|Take|Switch|Change|Inject|Treat|Reduce)\b"
    )
    assert not re.search(command, f"{point.text.patient} {point.followed.patient}")


@POINTS
def test_patient_sentences_are_short(point: Disagreement) -> None:
    """A sentence for patients has at most 30 words."""
    for text in (point.text.patient, point.followed.patient):
        for sentence in re.split(r"(?<=[.:;]) ", text):
            assert len(sentence.split()) <= 30, sentence


def test_the_answer_gets_the_wording_of_its_audience() -> None:
    """A difference is handed to the answer in one wording, with all its readings."""
    point = DIFFERENCES["C-62"]

    shown = point.for_("carer")

    assert (shown.conflict, shown.readings) == ("C-62", point.readings)
    assert (shown.text, shown.followed) == (point.text.patient, point.followed.patient)
