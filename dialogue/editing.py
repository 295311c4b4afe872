"""Which question "change ..." means: by a question's name, or by the label of a fact."""

import re
from collections.abc import Mapping
from functools import cache

from core.fields import fields
from dialogue.parsing.words import fold
from dialogue.questions import QUESTIONS, Question

_VERBS = frozenset({"change", "correct", "edit", "fix", "update"})
_MINE = frozenset({"my", "the", "his", "her", "their"})
_TO = frozenset({"to", "into", "="})
_ANSWER = re.compile(r"^(?:last |previous )?answers? (?:about|on|to|for|regarding) (?:my |the )?")
_EDGES = " .!"


def edit(line: str) -> tuple[Question, str] | None:
    """Read "change NAME" or "change NAME to VALUE", with any name that a fact goes by."""
    if line.endswith("?"):  # "change tablets to injections?" asks about care
        return None
    typed = line.split()
    plain = [_plain(word) for word in typed]
    if not plain or plain[0] not in _VERBS:
        return None
    first = 2 if len(plain) > 1 and plain[1] in _MINE else 1
    for end in range(len(plain), first, -1):
        asked = _names().get(" ".join(plain[first:end]))
        if asked and (end == len(plain) or typed[end] in _TO):
            return asked, " ".join(typed[end + 1 :]).strip(_EDGES)
    return None


def question_for(thing: str) -> Question | None:
    """Give the question that a thing's name means, in full or by one of its words."""
    name = _ANSWER.sub("", " ".join(_plain(word) for word in thing.split()))
    if not name:
        return None
    whole = _names().get(name)
    return whole or next((q for n, q in _names().items() if name in n.split()), None)


@cache
def _names() -> Mapping[str, Question]:
    """Every name in plain letters; a question's own name comes before a fact's label."""
    found: dict[str, Question] = {}
    for asked in QUESTIONS:
        for name in (*asked.names, asked.key.replace("_", " ")):
            found.setdefault(_plain(name), asked)
    for asked in QUESTIONS:
        for fact in asked.facts:
            found.setdefault(_plain(fields()[fact].label), asked)
    return found


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9 =-]", "", fold(text)).strip()
