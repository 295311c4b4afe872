"""Questions about the answer: why not, what if, what would change it. Nothing is noted by them."""

from collections.abc import Mapping
from typing import Any

from core.assess import ALL_TABLES
from core.explain.node import Node
from core.measurement import Measurement
from core.patient import Patient
from core.tables import Rule, Table
from core.truth import Missing
from core.words.outcomes import plain
from dialogue.editing import question_for
from dialogue.explaining import NOT_YET, blocks
from dialogue.parsing.clean import short
from dialogue.parsing.requests.asides import as_present, is_bare, of_a_test, thing_and_value
from dialogue.parsing.requests.commands import Command, Recognised
from dialogue.questions import Question
from dialogue.reading import Heard, Refused, read_answer
from dialogue.reply import Block, Kind
from dialogue.telling import told

_FIRST_HELP = "The answer above stands: help comes first. Nothing is weighed against it."
_AWAITED = {"B12": "serum_b12_status", "MMA": "mma_status"}
_RULE = "rule "
_ONLY_TRIED = "This was only tried out: nothing of it is noted."
# Trying out, and knowing what else could be, is no reason to do it.
_NO_ADVICE = "It is no advice: do not start, stop or change anything on your own because of it."
_TRY = 'For example: "what if the MMA were 300 nmol/L", "what if I were vegan".'


class Asides:
    """Answers questions about one moment's answer; changes nothing."""

    def __init__(self, patient: Patient, *, answered: bool = True) -> None:
        """Take the patient as known so far, and whether the answer was given."""
        self._patient = patient
        self._answered = answered
        self._audience = "patient" if isinstance(patient.audience, Missing) else patient.audience

    def tell(self, asked: Recognised) -> tuple[Block, ...]:
        """Answer why not, what if, or what would change the answer."""
        match asked.command:
            case Command.WHY_NOT:
                return self.why_not(asked.argument)
            case Command.WHAT_IF:
                return self.what_if(asked.argument)
        return self.nearest()

    def why_not(self, plan: str) -> tuple[Block, ...]:
        """Say why a plan or a rule is not it; without one, which can be named."""
        from core.explain.why_not import why_not
        from core.explain.why_not_plan import why_not_plan
        from core.explain.wishes import wishes

        if first := self._first_help():
            return first
        if plan in wishes():
            return self._told(why_not_plan(self._patient, plan))
        if plan.startswith(_RULE) and (found := _rules(plan.removeprefix(_RULE))):
            return self._told(*(why_not(self._patient, *rule) for rule in found))
        read = f'Read "{short(plan)}": that is none of the plans I know. ' if plan else ""
        known = ", ".join(wish.label for wish in wishes().values())
        if self._audience == "clinician":
            known += '; and each rule by its name: "why not rule diet"'
        text = f'{read}Why not what? For example: "why not tablets". I know: {known}.'
        return (_help(text),)

    def what_if(self, rest: str) -> tuple[Block, ...]:
        """Say what the answer would be with something supposed."""
        from core.explain.what_if import what_if

        if first := self._first_help():
            return first
        facts, problems = self._supposed(rest)
        if not facts:
            return problems
        tried = self._told(what_if(self._patient, facts))
        return (*problems, *tried, _help(_ONLY_TRIED), *self._no_advice)

    def nearest(self) -> tuple[Block, ...]:
        """Say everything that would change the answer."""
        from core.explain.nearest import nearest

        if first := self._first_help():
            return first
        found = nearest(self._patient)
        if not found:
            return (_help("No single fact was found that would change the treatment."),)
        lead = _help("What would change this answer, each by itself:")
        return (*self._told(*found, lead=lead), *self._no_advice)

    def shortly(self) -> tuple[Block, ...]:
        """Say the few most important things that would change the answer."""
        from core.explain.nearest import SHORT, nearest

        found = nearest(self._patient, SHORT)
        if not found:
            return ()
        more = 'Say "what would change this answer" for the rest, "what if ..." to try one.'
        return (
            Block(Kind.HEADING, "What would change this answer"),
            *blocks(found, self._audience),
            _help(more),
        )

    def _told(self, *nodes: Node, lead: Block | None = None) -> tuple[Block, ...]:
        note = () if self._answered else (Block(Kind.NOTE, NOT_YET),)
        return (*note, *((lead,) if lead else ()), *blocks(nodes, self._audience))

    @property
    def _no_advice(self) -> tuple[Block, ...]:
        """A clinician knows; a patient or a carer is told."""
        return () if self._audience == "clinician" else (_help(_NO_ADVICE),)

    def _first_help(self) -> tuple[Block, ...]:
        signs = self._patient.emergency_sign
        urgent = not isinstance(signs, Missing) and bool(signs)
        return (Block(Kind.WARNING, _FIRST_HELP),) if urgent else ()

    def _supposed(self, rest: str) -> tuple[Mapping[str, Any], tuple[Block, ...]]:
        """Read the supposed facts; without any, say what was not understood."""
        known = self._patient.facts()
        rest = self._of_what_is_pending(rest)
        tale = told(as_present(rest), known)
        if tale.facts:
            # A laboratory's word stands in place of a number, not beside it.
            roots = (name.removesuffix("_flag") for name in tale.facts if name.endswith("_flag"))
            return {**dict.fromkeys(roots, Missing.UNKNOWN), **tale.facts}, tale.problems
        found = thing_and_value(rest)
        asked = question_for(found[0]) if found else None
        if found and asked:
            heard = read_answer(asked, self._with_unit(found[1], asked), "", known["today"])
            if isinstance(heard, Heard):
                return heard.facts, ()
            if isinstance(heard, Refused):
                return {}, (_problem(heard.message),)
        if tale.problems:
            return {}, tale.problems
        read = f'Read "{short(rest)}": I found no fact in it that I know. ' if rest else "What if? "
        return {}, (_problem(f"{read}{_TRY}"),)

    def _of_what_is_pending(self, rest: str) -> str:
        """Read "it" as the test that is awaited, where there is one."""
        facts = self._patient.facts()
        awaited = [name for name, status in _AWAITED.items() if facts[status] == "pending"]
        return of_a_test(rest, awaited[0]) if len(awaited) == 1 else rest

    def _with_unit(self, value: str, asked: Question) -> str:
        """Give a bare number the unit in which the fact was given before."""
        before = self._patient.facts()[asked.facts[0]]
        if isinstance(before, Measurement) and is_bare(value):
            return f"{value} {before.unit}"
        return value


def _rules(name: str) -> tuple[tuple[Table, Rule], ...]:
    """Give the rules of a name, as explanations write it, each with its table."""
    every = ((table, rule) for table in ALL_TABLES for rule in table.rules)
    return tuple(found for found in every if plain(found[1].id).lower() == name)


def _help(text: str) -> Block:
    return Block(Kind.HELP, text)


def _problem(text: str) -> Block:
    return Block(Kind.PROBLEM, text)
