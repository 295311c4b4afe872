"""What can be asked of the conversation at every prompt, and its answers."""

from collections.abc import Mapping
from typing import Any

from core.assess import unsettled_facts
from core.patient import Patient
from core.truth import Missing
from dialogue.explaining import blocks, sourced
from dialogue.glossary import define
from dialogue.questions import Question
from dialogue.reply import Block, FactLine, Kind

_NONE_OPEN = 'No question is open. Of the answer you can ask "how did you get that" and "says who".'
_SAID = 3  # decisions named in a reason; more only tire
_HELP = (
    'Type an answer, a number, or several facts in one line ("320 pg/ml, vegan, 46").',
    (
        'At any time: "I don\'t know", "why do you ask", "what is MMA", "back", "change my age", '
        '"what have you got", "start over", "save", "quit".'
    ),
    (
        'About the answer, or what follows so far: "how did you get that", "how treatment 2" (a line by '
        'its heading and place), "how did you get the injections" (a line by its words), "says who 3", '
        '"do they agree", "basis sheet", "save basis sheet".'
    ),
    (
        'About the answer: "why not tablets", "what if the MMA were 300 nmol/L", '
        '"what would change this answer", "show the answer".'
    ),
)


class Requests:
    """Answers requests about one moment of the conversation; changes nothing."""

    def __init__(self, facts: Mapping[str, Any], pending: Question | None, audience: str) -> None:
        """Take the facts, the pending question and the audience."""
        self._facts = facts
        self._pending = pending
        self._audience = audience

    def why(self, instead: str = "", asked: Question | None = None) -> tuple[Block, ...]:
        """Say why the pending question is asked, or the one meant, and what it can still change."""
        asked = asked or self._pending
        if asked is None:
            return (_help(instead or _NONE_OPEN),)
        reason = asked.why.for_(self._audience)
        if asked is not self._pending and any(map(self._knows, asked.facts)):
            return (_help(reason),)
        from core.explain.why_ask import why_ask

        found = why_ask(Patient(**self._facts), asked.facts)
        if found is None:  # what it changes takes several open facts together
            return (_help(f"{reason}{self._decides(asked)}"),)
        return (_help(reason), *blocks([found], self._audience))

    def _knows(self, name: str) -> bool:
        return not isinstance(self._facts.get(name, Missing.NOT_ASKED), Missing)

    def _decides(self, asked: Question) -> str:
        rests = unsettled_facts(Patient(**self._facts))
        tables = [table for name in asked.facts for table in rests.get(name, ())]
        tables.sort(key=lambda table: table.name != "verdict")  # the verdict is said first
        titles = list(dict.fromkeys(table.title[0].lower() + table.title[1:] for table in tables))
        more = f"; and {len(titles) - _SAID} more" if len(titles) > _SAID else ""
        return f" It can still change: {'; '.join(titles[:_SAID])}{more}." if titles else ""

    def help(self) -> tuple[Block, ...]:
        """Say what can be typed here and at any time."""
        lines = list(_HELP)
        if self._pending and self._pending.examples:
            examples = ", ".join(f'"{example}"' for example in self._pending.examples)
            lines.insert(0, f"Here I understand, for example: {examples}.")
        return tuple(_help(line) for line in lines)

    def what_is(self, term: str) -> tuple[Block, ...] | None:
        """Explain a term, or give None if it is not in the glossary."""
        found = define(term)
        if found is None:
            return None
        said = f"{found.term}: {found.text.for_(self._audience)}"
        return (_help(sourced(said, found.cites, self._audience)),)

    def facts(self, lines: tuple[FactLine, ...]) -> tuple[Block, ...]:
        """List the facts so far, the unknown ones too."""
        if not lines:
            return (_help("Nothing yet."),)
        known = "; ".join(f"{line.label}: {line.value}" for line in lines if line.known)
        unknown = "; ".join(line.label for line in lines if not line.known)
        said = [_help(f"So far: {known or 'nothing'}.")]
        if unknown:
            said.append(_help(f"Asked and not known: {unknown}."))
        return tuple(said)


def _help(text: str) -> Block:
    return Block(Kind.HELP, text)
