"""Taking changes into a transcript: by kind and by turn, advice only with a reason."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dialogue.parsing.clean import clean
from dialogue.transcripts.format import Accepted, Transcript, parse
from dialogue.transcripts.kinds import Change, Kind
from dialogue.transcripts.replaying import Replayed, Unmet, compared

UNLESS_NAMED = frozenset(Kind) - {Kind.ADVICE}
"""What is taken when no kind is named."""


def accepted(
    replayed: Replayed, wanted: Iterable[Change], today: date, because: str = ""
) -> tuple[Replayed, list[Change]]:
    """Take changes into a transcript; give it as it then is, with what is left, and what was taken.

    A turn whose reply does not hold what is expected of it is never taken.

    Args:
        replayed: a replay.
        wanted: the changes to take.
        today: the day of a change of advice.
        because: why changes of advice are taken; they are not without a reason.
    """
    reason = " ".join(clean(because).split())
    held = {one.turn for one in replayed.unmet}
    taken = [
        one for one in wanted if one.turn not in held and (reason or one.kind is not Kind.ADVICE)
    ]
    if not taken:
        return replayed, []
    now = {one.turn: one.now for one in taken}
    turns = [now.get(n, turn) for n, turn in enumerate(replayed.transcript.turns)]
    kept = [n for n, turn in enumerate(turns) if turn is not None]
    log = replayed.transcript.accepted
    if any(one.kind is Kind.ADVICE for one in taken):
        log = tuple(dict.fromkeys((*log, Accepted(today, reason))))
    new = replace(replayed.transcript, accepted=log, turns=tuple(turn for turn in turns if turn))
    transcript = parse(new.text, replayed.name)  # knows where each turn stands now
    unmet = (_moved(one, replayed, transcript, kept.index(one.turn)) for one in replayed.unmet)
    return compared(replayed.name, transcript, replayed.now, tuple(unmet)), taken


def _moved(one: Unmet, before: Replayed, after: Transcript, turn: int) -> Unmet:
    line = after.turns[turn].line + one.line - before.transcript.turns[one.turn].line
    return replace(one, turn=turn, line=line)
