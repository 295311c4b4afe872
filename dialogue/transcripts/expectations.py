"""Whether a reply holds what is expected of it, however the rest is worded.

The words of an expectation must stand together in one sentence of advice, its numbers beside
their units, and no negation may stand with them that was not expected.
"""

import re

from core.render.blocks import reference_line
from core.sources import facts
from dialogue.reply import Kind, Reply
from dialogue.transcripts.content import NEGATIONS, parted, words
from dialogue.transcripts.format import Expectation

_NEAREST = 2
_LONGEST = 200  # characters of a line that is repeated: about three lines
_PLACE = re.compile(r"article (\d+), lines? (\d+(?:, \d+)*)")
_SENTENCE = re.compile(r"(?<=[.;!?])\s+")
_CLAUSE = re.compile(
    r"[,:()]|\b(?:until|unless|if|when|while|because|but|then|so)\b", re.IGNORECASE
)
# Words that a published case may use for what the program says.
_SAME = {"tablet": "oral", "pill": "oral", "mouth": "oral", "only": "alone"} | {
    "never": "not",
    "other": "alternate",
}
# What is said with these is said more exactly than with the word that they stand for.
_IMPLIES = dict.fromkeys(("im", "intramuscular", "sc", "subcutaneous", "shot"), "inject")
_COUNTS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve once twice thrice time half quarter
    double second third alternate
    """.split()  # noqa: SIM905 - a list that a reviewer reads as prose
)
_IDLE = frozenset({"a", "an", "the", "of", "to", "on", "by", "in", "with", "every", "and", "as"})


def missing(expected: Expectation, reply: Reply | None) -> str:
    """Say what the reply holds in place of what is expected; empty when all is well."""
    if reply is None:
        return "the conversation has ended before"
    match expected.key:
        case "advice":
            return _unsaid(expected.value, _advised(reply))
        case "never":
            said = (found for line in _advised(reply) if (found := _said(line, expected.value)))
            return next((f"said: {_cut(sentence)}" for sentence in said), "")
        case "cites":
            return _uncited(expected.value, reply)
        case "asks":
            asked = reply.prompt.key if reply.prompt else "nothing"
            return "" if asked == expected.value else f"asked: {asked}"
    given = getattr(reply.answer, expected.key, "no answer yet")  # verdict or urgency
    return "" if given == expected.value.replace(" ", "_") else f"given: {given}"


def _advised(reply: Reply) -> list[str]:
    """Give the lines of advice in a reply, whatever warns among them."""
    warned = (block.text for block in reply.blocks if block.kind is Kind.WARNING)
    return list(dict.fromkeys([*parted(reply.lines).advice, *parted(warned).uncited]))


def _unsaid(value: str, lines: list[str]) -> str:
    """Say which lines come nearest where none says it."""
    if any(_said(line, value) for line in lines):
        return ""
    wanted = set(_told(value))
    near = sorted(lines, key=lambda line: -len(wanted.intersection(_told(line))))
    found = [line for line in near[:_NEAREST] if wanted.intersection(_told(line))]
    return f"nearest: {' / '.join(map(_cut, found))}" if found else "no advice near it was said"


def _said(line: str, value: str) -> str:
    """Give the sentence of a line that says it, if any; a negation counts as the clause has it."""
    wanted = set(_told(value))
    sentences = _SENTENCE.split(line) if wanted else []
    return next((sentence for sentence in sentences if _says(sentence, wanted)), "")


def _says(sentence: str, wanted: set[str]) -> bool:
    clauses = [_meant(clause) for clause in _CLAUSE.split(sentence)]
    if wanted & NEGATIONS:
        return any(wanted <= clause for clause in clauses)
    touched = [clause for clause in clauses if wanted & clause]
    return wanted <= _meant(sentence) and not any(clause & NEGATIONS for clause in touched)


def _meant(text: str) -> set[str]:
    """Give the words that count, and those that they stand for."""
    told = _told(text)
    return {*told, *(_IMPLIES[word] for word in told if word in _IMPLIES)}


def _told(text: str) -> list[str]:
    """Give the words that count; how much and how often is one with what it counts."""
    told: list[str] = []
    counting = False
    for word in (_SAME.get(word, word) for word in words(text) if word not in _IDLE):
        if counting:
            told[-1] += f" {word}"
        else:
            told.append(word)
        counting = word[0].isdigit() or word in _COUNTS
    return told


def _uncited(fact_id: str, reply: Reply) -> str:
    """Say what is cited where a statement is not, by its number, its id or its place."""
    if fact_id not in facts():
        return f"there is no statement {fact_id}"
    said = set(reply.lines)
    listed = reply.answer.references if reply.answer else ()
    cited = {one for ref in listed if reference_line(ref) in said for one in ref.facts}
    text = " ".join(reply.lines)
    if fact_id in cited or re.search(rf"\b{fact_id}\b", text):
        return ""
    wanted = facts()[fact_id]
    for short, lines in _PLACE.findall(text):
        if short == wanted.short and str(wanted.line) in lines.split(", "):
            return ""
    return f"cited: {', '.join(sorted(cited)) or 'nothing'}"


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
