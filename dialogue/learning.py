"""How the memory changes with what is said: facts in, what clashes or is unusual set apart."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from core.truth import Missing
from dialogue import settling
from dialogue.facts import is_nothing
from dialogue.implied import implied
from dialogue.memory import Matter, Memory, Way
from dialogue.questions import QUESTIONS, Answer, Question
from dialogue.reading import Heard


def learn(
    memory: Memory,
    new: Mapping[str, Any],
    *,
    answering: Question | None = None,
    sure: bool = False,
) -> Memory:
    """Take facts in; what clashes or is unusual waits to be settled.

    ``sure`` says that what was said before is to be replaced.
    """
    alarm = settling.emergencies(memory.facts, new)
    # Help comes first: what waits to be settled is not asked about any more.
    matters = [] if alarm else not_about(new, memory.matters)
    new = {name: value for name, value in new.items() if name not in alarm}
    if not sure and (clash := settling.changed(memory.facts, new)):
        matters.append(clash)
        new = {name: value for name, value in new.items() if name not in clash.facts}
    unusual = [] if alarm else list(settling.odd(new, memory.facts.get("today")))
    matters.extend(unusual)
    for matter in unusual:
        new.pop(matter.facts[0])
    new |= implied({**memory.facts, **new}, new)
    facts = {**memory.facts, **new, **alarm}
    if not alarm and not settling.contradicting(facts):
        matters.extend(settling.at_a_line(facts, new))
    asked = (memory.asked - opened(new)) | ({answering.key} if answering else set())
    return replace(memory, facts=facts, asked=asked, matters=tuple(matters), misses=0)


def settle(memory: Memory, matter: Matter, way: Way) -> Memory:
    """Settle a matter in one of its ways."""
    facts = {**memory.facts, **way.sets}
    sets = {**way.sets, **implied(facts, way.sets)}
    return replace(
        memory,
        facts={**facts, **sets},
        asked=memory.asked - opened(sets),
        matters=_without(memory, matter),
    )


def leave_unknown(memory: Memory, matter: Matter) -> Memory:
    """Settle a matter by nobody knowing which is right: the facts become unknown."""
    unknown = dict.fromkeys(matter.facts, Missing.UNKNOWN)
    facts = {**memory.facts, **unknown}
    facts |= implied(facts, unknown)
    return replace(memory, facts=facts, matters=_without(memory, matter))


def take_back(memory: Memory, asked: Question) -> Memory:
    """Forget a question's facts so that it is asked again next."""
    cleared: dict[str, Any] = dict.fromkeys(asked.facts, Missing.NOT_ASKED)
    cleared |= implied({**memory.facts, **cleared}, cleared)
    return replace(
        memory,
        facts={**memory.facts, **cleared},
        asked=memory.asked - opened(cleared),
        pending=asked.key,
        matters=tuple(not_about(cleared, memory.matters)),
    )


def fresh(memory: Memory, asked: Question, heard: Heard) -> dict[str, Any]:
    """Give what an answer tells anew: what it leaves out takes nothing back, "none" does."""
    partly = asked.answer is Answer.MANY and not all(map(is_nothing, heard.facts.values()))
    return {n: v for n, v in heard.facts.items() if not _stays(memory, n, v, partly=partly)}


def _stays(memory: Memory, name: str, value: object, *, partly: bool) -> bool:
    """Tell whether what is known of a fact outlives what an answer implies for it."""
    if not memory.knows(name):
        return False
    if value is Missing.NOT_ASKED:  # picked, with its details still to come
        return not is_nothing(memory.facts[name])
    return value is Missing.UNKNOWN or (partly and is_nothing(value))


def not_about(facts: Iterable[str], matters: Iterable[Matter]) -> list[Matter]:
    """Leave out what is settled, or raised anew, by saying these facts again."""
    return [matter for matter in matters if set(matter.facts).isdisjoint(facts)]


def opened(facts: Mapping[str, Any]) -> set[str]:
    """Give the questions whose answer was taken back by what is not asked any more."""
    taken_back = {name for name, value in facts.items() if value is Missing.NOT_ASKED}
    return {asked.key for asked in QUESTIONS if not taken_back.isdisjoint(asked.facts)}


def _without(memory: Memory, matter: Matter) -> tuple[Matter, ...]:
    return tuple(other for other in memory.matters if other is not matter)
