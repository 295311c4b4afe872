"""The bite of the transcripts: mutants that must be noticed are, and all is put right again."""

from collections import Counter

import pytest

from core.assess import ALL_TABLES
from tests.bite.equal import why
from tests.bite.mutants import KINDS, Mutant, made, mutants
from tests.bite.notice import Board, board, notice
from tests.transcripts.files import OWN, transcripts
from tests.transcripts.lines import lines
from tests.transcripts.people import AUDIENCE
from tests.transcripts.speak import TODAY
from tests.transcripts.watch import said_by


@pytest.fixture(scope="module")
def on() -> Board:
    """Hold three transcripts."""
    names = ("level-180", "level-179", "prevention-78-mma-normal")
    return board(transcripts(OWN / f"{name}.transcript" for name in names))


def named(full: str) -> Mutant:
    """Give the mutant of that name."""
    return next(mutant for mutant in mutants() if mutant.full.startswith(full))


@pytest.mark.parametrize(
    ("full", "by"),
    [
        ("number nudged: low_level, 180, up", "level-180"),
        ("number nudged: low_level, 180, down", "level-179"),
        ("equality to the other side: low_level", "level-180"),
        ("comparison turned round: low_level", "level-179"),
        ("row dropped: level-steps/low", "level-179"),
        ("citation shifted: verdict/borderline-test,", "level-180"),
        ("warning removed: pitfalls/level-alone", "level-180"),
        ("outcome replaced: regimen/cause-unknown-low-or-both-markers", "level-179"),
    ],
)
def test_a_mutant_that_must_be_noticed_is(on: Board, full: str, by: str) -> None:
    """Of each kind one; the transcript that notices is one of those that can."""
    noticed = notice(named(full), on)

    assert noticed
    assert noticed.name == f"transcripts/{by}.transcript"


def test_a_mutant_that_touches_nobody_is_not_noticed(on: Board) -> None:
    """Nobody here has platelets on record: no conversation is held, and none differs."""
    assert on.can_notice(named("row dropped: injection/under-10-with-nerves")) == ()
    assert notice(named("row dropped: injection/under-10-with-nerves"), on) is None


def test_all_is_put_right_again(on: Board) -> None:
    """After every kind of mutant the tables, rules and numbers are what they were."""
    before = _state()
    for kind in KINDS:
        with made(next(mutant for mutant in mutants() if mutant.kind == kind)):
            assert _state() != before, kind
        assert _state() == before, kind
    assert on.known


def _state() -> list[object]:
    rules = [(t.name, *((r, r.gives, r.says, r.cites) for r in t.rules)) for t in ALL_TABLES]
    held = [(getattr(one, line.attribute), type(one)) for line in lines() for one in line.holders]
    return [*rules, *held]


def test_every_kind_has_mutants() -> None:
    """Each number, each row, each citation and each warning has its own, named once."""
    kinds = Counter(mutant.kind for mutant in mutants())

    assert list(kinds) == list(KINDS)
    assert kinds["row dropped"] == sum(len(table.rules) for table in ALL_TABLES)
    assert kinds["number nudged"] == 2 * len(lines())
    assert kinds["citation shifted"] == sum(len(r.cites) for t in ALL_TABLES for r in t.rules)
    assert len({mutant.full for mutant in mutants()}) == len(mutants())


def test_a_survivor_comes_with_a_reason() -> None:
    """Rows that exclude each other are proved to; for another a conversation is found."""
    end = why(named("row dropped: verdict/nothing-known"))
    rare = why(named("row dropped: special/vitamin-d-low"))

    assert end.equivalent
    assert not rare.equivalent
    right = said_by(TODAY, AUDIENCE, rare.lines)
    with made(named("row dropped: special/vitamin-d-low")):
        assert said_by(TODAY, AUDIENCE, rare.lines) != right
    apart = why(named("rows swapped: verdict/review-continues and stopped-with-nerves"))
    assert apart.equivalent
    assert "never both" in apart.text
    months = why(named("number nudged: check done in months 2 to 6, the first, 2, up to 3"))
    assert months.equivalent
