"""What stands behind the answer, told at any moment: its reasons, its sources, their differences.

Nothing here changes what is known: the same question waits as before.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from core.answer import Answer
from core.assess import Assessment, assess
from core.compose import answer_for
from core.explain import lines as named
from core.explain.agreement import agreement
from core.explain.how import how
from core.explain.node import Node
from core.explain.sheet import basis_sheet
from core.explain.sources import at_line, reference, source, sources
from core.patient import Patient
from core.render import Line
from dialogue.explaining import NOT_YET, blocks
from dialogue.parsing.clean import short
from dialogue.parsing.requests.asking import line_of_document, source_named
from dialogue.parsing.requests.commands import Command, Recognised
from dialogue.pointing import pointed
from dialogue.reply import Block, Kind
from dialogue.steps import problem

_LISTED = 8  # lines to choose from; more only tire


@dataclass(frozen=True)
class Backing:
    """Tells what stands behind the answer for a patient.

    Attributes:
        patient: as known now.
        answered: whether the answer was given; else what follows so far is told as such.
    """

    patient: Patient
    answered: bool

    def tell(self, asked: Recognised) -> tuple[Block, ...]:
        """Answer a request for reasons, sources, differences or the whole basis."""
        match asked.command:
            case Command.HOW:
                return self.how(asked.argument)
            case Command.WHO:
                return self.who(asked.argument)
            case Command.AGREE:
                return self.agree()
        return self.sheet()

    def how(self, what: str) -> tuple[Block, ...]:
        """Say how a line came about; without words, the bottom line."""
        return self._about(what, "how", lambda line: (how(self._assessment, line.id),))

    def who(self, what: str) -> tuple[Block, ...]:
        """Open a numbered reference, a statement of the register, or all sources of a line."""
        named, audience = source_named(what), self._answer.audience
        try:
            if there := line_of_document(what):
                return blocks((at_line(*there, audience),), audience)
            if named and not named.isdecimal():
                return blocks((source(named, audience),), audience)
        except KeyError as error:
            return (problem(error.args[0]),)
        if named is None:
            return self._about(what, "says who", self._sources)
        listed = {one.n: one for one in self._answer.references}
        if found := listed.get(int(named)):
            return blocks((reference(found, audience),), audience)
        runs = f"the numbers run from 1 to {len(listed)}" if listed else "nothing is cited here"
        return (problem(f"There is no reference {named}: {runs}."),)

    def agree(self) -> tuple[Block, ...]:
        """Say where the documents differ for this patient, and what is followed."""
        return self._told(*agreement(self._answer))

    def sheet(self) -> tuple[Block, ...]:
        """Show the basis sheet in the conversation.

        Without the hash, which tells nothing to the eye: the same words on the same grounds.
        """
        version = {"version": self._answer.knowledge["version"]}
        return tuple(Block(Kind(line.kind), line.text) for line in self.lines(version))

    def lines(self, knowledge: Mapping[str, str] | None = None) -> tuple[Line, ...]:
        """Give the basis sheet: everything that the answer rests on."""
        answer = replace(self._answer, knowledge=knowledge or self._answer.knowledge)
        title, *rest = basis_sheet(self._assessment, answer)
        lead = () if self.answered else (Line(Kind.NOTE, NOT_YET),)
        return (title, *lead, *rest)

    @cached_property
    def _assessment(self) -> Assessment:
        return assess(self.patient)

    @cached_property
    def _answer(self) -> Answer:
        return answer_for(self.patient)

    def _sources(self, line: named.Line) -> tuple[Node, ...]:
        text = f"{line.name}: {line.text}" if line.text else f"{line.name}:"
        return (Node(text, sources(self._assessment, line.id)),)

    def _about(
        self, what: str, verb: str, tell: Callable[[named.Line], tuple[Node, ...]]
    ) -> tuple[Block, ...]:
        """Tell of the line that is meant, ask which one, or say how lines are named."""
        listed = named.lines(self._answer)
        found = pointed(what, listed)
        if len(found) == 1:
            return self._told(*tell(found[0]))
        if not found:
            placed = [line for line in listed if line.place]
            example = (*placed, listed[0])[0].name.lower()
            headings = "; ".join(dict.fromkeys(line.section for line in placed)) or "none"
            text = (
                f'Read "{short(what)}": no line of the answer says that. Name a line by words of '
            )
            text += (
                f'it, or by its heading and place: "{verb} {example}". The headings: {headings}.'
            )
            return (problem(text),)
        more = [f"And {len(found) - _LISTED} more."] if len(found) > _LISTED else []
        lead = f'Which line is meant? Say "{verb}" and its name:'
        names = (f"{line.name}: {line.text}" for line in found[:_LISTED])
        return tuple(Block(Kind.HELP, text) for text in (lead, *names, *more))

    def _told(self, *nodes: Node) -> tuple[Block, ...]:
        lead = () if self.answered else (Block(Kind.NOTE, NOT_YET),)
        return (*lead, *blocks(nodes, self._answer.audience))
