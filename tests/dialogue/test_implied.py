"""One statement, two facts: a frequency of injections is their interval, and so on."""

from typing import Any

import pytest

from core.fields import shown
from core.patient_file import read_facts
from core.truth import Missing
from dialogue.implied import implied
from tests.dialogue.talking import held

INJECTED = {"treatment_status": "on_treatment", "b12_route": "im"}


def facts(**told: str) -> dict[str, Any]:
    """Read facts as the patient file writes them."""
    return {name: read_facts(name, value)[name] for name, value in told.items()}


def follows(known: dict[str, str], **new: str) -> dict[str, str]:
    """Give what follows from new facts, in words."""
    read = facts(**new)
    return {n: shown(v) for n, v in implied({**facts(**known), **read}, read).items()}


@pytest.mark.parametrize(
    ("often", "interval"),
    [
        ("1 per 8 weeks", "8 weeks"),
        ("1 per month", "1 month (4.3 weeks)"),
        ("1 per 3 months", "3 months (13.04 weeks)"),
        ("1 per 2 days", "2 days (0.3 weeks)"),
        ("2 per week", "3 to 4 days (0.4 to 0.6 weeks)"),
        ("3 per week", "2 to 3 days (0.3 to 0.4 weeks)"),
        ("2 per month", "15 to 16 days (2.1 to 2.3 weeks)"),
    ],
)
def test_a_frequency_of_injections_is_an_interval(often: str, interval: str) -> None:
    """Under the skin as into a muscle; several a week are some days apart."""
    assert follows(INJECTED, b12_frequency=often) == {"injection_interval": interval}
    under_the_skin = INJECTED | {"b12_route": "deep_sc"}
    assert follows(under_the_skin, b12_frequency=often) == {"injection_interval": interval}


def test_tablets_have_no_interval() -> None:
    """By mouth a frequency is a frequency."""
    assert follows(INJECTED | {"b12_route": "oral"}, b12_frequency="1 per day") == {}
    assert follows({}, b12_frequency="1 per 8 weeks") == {}


def test_an_interval_is_a_frequency() -> None:
    """Where it is exact; "about 8 weeks" is no frequency."""
    assert follows(INJECTED, injection_interval="8 weeks") == {"b12_frequency": "1 per 8 weeks"}
    assert follows(INJECTED, injection_interval="about 8 weeks") == {}


def test_what_the_other_fact_cannot_hold_does_not_follow() -> None:
    """Injections a day or a year apart are no interval that the patient file holds."""
    assert follows(INJECTED, b12_frequency="1 per day") == {}
    known = INJECTED | {"injection_interval": "8 weeks"}
    assert follows(known, b12_frequency="1 per 12 months") == {"injection_interval": "not asked"}


def test_the_other_fact_follows_a_change() -> None:
    """What is said anew replaces what followed from what was said before."""
    known = INJECTED | {"injection_interval": "8 weeks"}
    assert follows(known, b12_frequency="1 per 4 weeks") == {"injection_interval": "4 weeks"}
    assert follows(known, b12_frequency="1 per 4 weeks", injection_interval="8 weeks") == {}


def test_the_route_may_be_told_last() -> None:
    """First "every 8 weeks", and then that it is injected."""
    new = facts(b12_route="im")
    known = facts(treatment_status="on_treatment", b12_frequency="1 per 8 weeks")
    assert shown(implied({**known, **new}, new)["injection_interval"]) == "8 weeks"


def test_a_change_to_tablets_takes_the_interval_back() -> None:
    """Only if it was known from the frequency; one that was told stays, to be settled."""
    new = facts(b12_route="oral")
    known = facts(b12_frequency="1 per 8 weeks", injection_interval="8 weeks")
    assert implied({**known, **new}, new) == {"injection_interval": Missing.NOT_ASKED}
    known = facts(b12_frequency="1 per 8 weeks", injection_interval="3 months")
    assert implied({**known, **new}, new) == {}


def test_how_long_it_is_taken_is_the_time_since_its_start() -> None:
    """Both count from the beginning of the present way of taking it (C-86), while it is taken."""
    running = {"treatment_status": "on_treatment"}
    assert follows(running, treatment_duration="5 months") == {"months_since_start": "5 months"}
    assert follows(running, months_since_start="5 months") == {"treatment_duration": "5 months"}
    assert follows({"treatment_status": "stopped"}, treatment_duration="5 months") == {}


def test_not_known_is_not_known_of_both() -> None:
    """Who does not know the one is not asked for the other."""
    unknown = {"treatment_duration": Missing.UNKNOWN}
    known = facts(treatment_status="on_treatment")
    assert implied({**known, **unknown}, unknown) == {"months_since_start": Missing.UNKNOWN}


def test_in_a_conversation() -> None:
    """Told once, changed, taken back and settled, both facts go together."""
    talk = held("B12 injections every 8 weeks")
    assert shown(talk.patient.injection_interval) == "8 weeks"
    talk.answer("change frequency to every 4 weeks")
    assert shown(talk.patient.injection_interval) == "4 weeks"
    talk.answer("B12 injections every 3 months")
    assert talk.reply.prompt
    assert talk.reply.prompt.key == "settle"
    talk.answer("2")
    assert shown(talk.patient.injection_interval).startswith("3 months")
    talk.answer("change frequency")
    assert talk.patient.facts()["injection_interval"] is Missing.NOT_ASKED
    talk.answer("back")
    assert shown(talk.patient.injection_interval).startswith("3 months")
    talk.answer("B12 injections every 8 weeks")
    talk.answer("I don't know")
    assert talk.patient.facts()["b12_frequency"] is Missing.UNKNOWN
    assert talk.patient.facts()["injection_interval"] is Missing.UNKNOWN
