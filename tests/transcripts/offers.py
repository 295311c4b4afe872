"""Conversations that would cover what no transcript does, found by a search over people.

Each is held before it is offered, and offered only for what it was seen to cover.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from chat.rules.uses import findings
from core.assess import ALL_TABLES
from core.conditions import NO, UNKNOWN, YES
from core.differences import TOUCHES
from core.explain.repairs import Goal, fires
from dialogue.conversation import Conversation
from dialogue.parsing.requests.wordings import WORDINGS, Command
from dialogue.questions import QUESTIONS
from tests.transcripts.files import Transcript, header
from tests.transcripts.items import (
    BESIDE_LINE,
    COMMAND,
    CONFLICT,
    FINDING,
    LINE,
    QUESTION,
    RULE,
    SOURCE,
    STATE,
    TABLE,
    TRANSITION,
    Item,
)
from tests.transcripts.lines import lines
from tests.transcripts.people import AUDIENCE, Said, around, people, usual
from tests.transcripts.speak import TODAY, talk
from tests.transcripts.watch import Held, hold

_BITS = {"yes": YES, "no": NO, "unknown": UNKNOWN}
_A_LINE = 12  # sources that one conversation asks for


@dataclass(frozen=True)
class Offer:
    """A conversation written by hand, and what it would cover that nothing does."""

    name: str
    text: str
    covers: tuple[Item, ...]


def offers(missing: Iterable[Item], known: Iterable[Transcript]) -> Iterator[Offer]:
    """Find conversations for what is missing; one that covers several things stands once."""
    left = dict.fromkeys(missing)
    whole = tuple(known)
    for item in tuple(left):
        if item not in left:
            continue
        for number, lines_ in enumerate(_tries(item, whole, tuple(left))):
            held = hold(TODAY, AUDIENCE, lines_)
            covers = tuple(one for one in left if one in held.items)
            if item in covers:
                for one in covers:
                    del left[one]
                yield _offer(item, _cut(lines_, held, covers), covers)
                break
            if number > _TRIES:
                break


_TRIES = 60  # conversations held for one item


def _cut(lines_: tuple[str, ...], held: Held, covers: Iterable[Item]) -> tuple[str, ...]:
    """Leave out what is said after the last thing was covered, once the answer was given.

    After a change only what differs in the plan is said: then the whole answer is asked for.
    """
    first = [turn for turn, _, _ in held.answered[:1]]
    last = max([held.items[one] for one in covers] + first)
    later = any(held.items[one] > turn for one in covers for turn in first)
    shown = ("show the answer",) if later and lines_[last - 1] != "show the answer" else ()
    return (*lines_[:last], *shown)


def _offer(item: Item, said: tuple[str, ...], covers: tuple[Item, ...]) -> Offer:
    slug = "".join(c if c.isalnum() else "-" for c in f"{item.kind.split(',')[0]} {item.name}")
    name = "-".join(part for part in slug.lower().split("-") if part)
    shows = "; ".join(dict.fromkeys(f"{one.kind}: {one.name}" for one in covers[:3]))
    more = f"; and {len(covers) - 3} more" if len(covers) > 3 else ""
    top = header(item.name, f"{shows}{more}", AUDIENCE, TODAY.isoformat())
    return Offer(name, "\n".join([top, *(f"> {line}" for line in said), ""]), covers)


def _tries(item: Item, known: tuple[Transcript, ...], left: tuple[Item, ...]) -> Iterator[Said]:
    """Give conversations that may cover something, the likeliest first."""
    match item.kind:
        case kind if kind in _GOALS:
            shown: Said = ("show the answer",) if kind == CONFLICT else ()
            for goals in _GOALS[kind](item.name):
                yield from ((*said, *shown) for said in people(goals))
        case kind if kind in (LINE, BESIDE_LINE):
            yield from around(
                next(one for one in lines() if one.name == item.name.partition(": ")[0])
            )
        case kind if kind == QUESTION:
            asked = next(one for one in QUESTIONS if one.key == item.name)
            whole = talk(usual(), AUDIENCE).inputs
            for name in asked.names:
                yield (*whole, f"change {name}", "I don't know")
        case kind if kind == SOURCE:
            for goals in (g for t in ALL_TABLES for r in t.rules if item.name in r.cites
                          for g in (fires(t, r),)):  # fmt: skip
                yield from people(goals)
            others = [one.name for one in left if one.kind == SOURCE]
            yield tuple(f"source {name}" for name in others[:_A_LINE])
        case _:
            yield from _after(item, known)


def _after(item: Item, known: tuple[Transcript, ...]) -> Iterator[Said]:
    """Break off a conversation that is there, and say something else."""
    lines_: tuple[Said, ...] = _ODD
    if item.kind == COMMAND:
        command = next(one for one in Command if one.value == item.name)
        lines_ = tuple((word.strip(),) for word in WORDINGS[command].split("|")[:1])
        lines_ = ((command.value,), *lines_)
    if item.kind in (STATE, TRANSITION):
        lines_ = (("quit",),)
    whole = talk(usual(), AUDIENCE).inputs
    starts: list[Said] = [(), ("none",), whole[:2], whole]
    if item.kind in (STATE, TRANSITION):
        source = item.name.partition(" to ")[0]
        starts = list(islice((one for each in known for one in _until(each, source)), 1))
    for start in starts:
        for said in lines_:
            yield (*start, *said)


def _until(transcript: Transcript, state: str) -> Iterator[Said]:
    if transcript.audience != AUDIENCE or transcript.today != TODAY:
        return
    held = Conversation(TODAY, AUDIENCE, keep=False)
    for said in transcript.inputs:
        if held.state.value == state:
            yield held.inputs
            return
        held.answer(said)


# Lines that no answer is made of.
_ODD: tuple[Said, ...] = (
    ("",),
    ("back",),
    ("B12 7000 pg/mL",),
    ("age 119",),
    ("chest pain", "what about my knee"),
    ("chest pain", "change age"),
    ("change age to blue",),
    ("change level to 12345678 pg/mL",),
    ("my B12 is 99999 pg/mL",),
    ("B12 320 pg/mL", "B12 220 pg/mL", "perhaps"),
    ("I take B12 every 300 months",),
    ("my ileum was cut by 900 cm",),
    ("platelets 99999 x10^9/L",),
    ("vegan", "omnivore", "the moon"),
    ("numb for 130 years",),
)


def _rule_goals(name: str) -> Iterator[tuple[Goal, ...]]:
    for table in ALL_TABLES:
        for rule in table.rules:
            if f"{table.name}/{rule.id}" == name:
                yield fires(table, rule)


def _table_goals(name: str) -> Iterator[tuple[Goal, ...]]:
    yield from (((table.when, NO | UNKNOWN),) for table in ALL_TABLES if table.name == name)


def _finding_goals(name: str) -> Iterator[tuple[Goal, ...]]:
    called, _, truth = name.partition(": ")
    yield from (((one, _BITS[truth]),) for one in findings() if one.name == called)


def _conflict_goals(name: str) -> Iterator[tuple[Goal, ...]]:
    if name in TOUCHES:
        yield ((TOUCHES[name], YES),)
    for table in ALL_TABLES:
        for rule in table.rules:
            if rule.acts and name in rule.settles:
                yield fires(table, rule)


_GOALS: Mapping[str, Callable[[str], Iterator[tuple[Goal, ...]]]] = {
    RULE: _rule_goals,
    TABLE: _table_goals,
    FINDING: _finding_goals,
    CONFLICT: _conflict_goals,
}
