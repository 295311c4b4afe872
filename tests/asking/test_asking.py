"""The survey of the asking: on a few people what the command measures on thousands, and it bites."""

from random import Random

import pytest

from core.asking import ASKABLE
from tests.asking.completions import separated
from tests.asking.people import CONTEXTS, people
from tests.asking.survey import Effort, missed, survey
from tests.asking.talk import known, talk


@pytest.mark.parametrize("context", CONTEXTS)
def test_only_what_matters_is_asked(context: str) -> None:
    """No idle question, none missed, few that were not needed, and fewer than a form asks."""
    found = survey(context, Effort(tries=1000, completions=60), part=0, many=3)

    assert not found.idle
    assert not found.missed
    assert found.asked <= 1.3 * found.needed
    assert found.asked < found.stopping <= found.fixed


def test_a_question_left_out_is_missed() -> None:
    """Without the level that was asked for, completions change the answer."""
    chance = Random(1)  # noqa: S311 - not for secrets
    _, memory = talk(next(people(chance, "K1")))
    facts = known(memory)
    del facts["serum_b12"]

    assert "serum_b12" in set(missed(chance, facts, completions=60))


def test_an_idle_question_is_found() -> None:
    """Once all is known that matters, no answer to what was not asked separates anything."""
    chance = Random(1)  # noqa: S311 - not for secrets
    _, memory = talk(next(people(chance, "K1")))
    facts = known(memory)
    left = [name for name in ("platelet_count", "b12_dose") if name not in facts]

    assert left
    assert not separated(chance, facts, left, ASKABLE - facts.keys(), 20)
