"""The conversation: a plain object that takes lines and gives replies.

Its state is the ordered inputs and nothing else: whatever it knows is worked out from
them, so going back, resuming and replaying are all the same thing.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from core.compose import answer_for
from core.fields import fields
from core.patient import Patient
from dialogue import steps
from dialogue.agenda import FIRST, agenda
from dialogue.answering import answering
from dialogue.asides import Asides
from dialogue.editing import edit, question_for
from dialogue.facts import fact_lines
from dialogue.machine import State, talk
from dialogue.memory import Memory
from dialogue.opening import opening, prompt, prompted
from dialogue.parsing.alarm import alarm
from dialogue.parsing.clean import clean
from dialogue.parsing.requests.commands import BEHIND, BESIDE, Command, Recognised, recognise
from dialogue.questions import Question, Topic, question
from dialogue.reading import Heard, Refused, read_answer
from dialogue.reply import Block, Effect, FactLine, Kind, Prompt, Reply
from dialogue.requests import Requests
from dialogue.steps import Step
from dialogue.telling import told

if TYPE_CHECKING:
    from core.answer import Answer as GivenAnswer
    from core.render import Line
    from dialogue.backing import Backing

_ANSWERED = {State.ANSWERED, State.EMERGENCY}
_LEAVING = {
    Command.SAVE: ("Saving this conversation as a transcript.", Effect.SAVE),
    Command.SAVE_BASIS: ("Saving the basis sheet.", Effect.SAVE_BASIS),
    Command.QUIT: ("Goodbye.", Effect.QUIT),
}


class Conversation:
    """A guided conversation.

    Args:
        today: the date for anything that depends on one.
        audience: patient, carer or clinician; None asks.
        keep: consent to keep the conversation; None asks once.
        inputs: lines said before, taken again in order.
    """

    def __init__(
        self,
        today: date,
        audience: str | None = None,
        keep: bool | None = False,  # noqa: FBT001, FBT002 - the contract of the front ends
        inputs: Iterable[str] = (),
    ) -> None:
        """Begin at the first question, then take what was said before."""
        facts = {"today": today} | ({"audience": audience} if audience else {})
        self._start = Memory(facts=facts, pending=FIRST, keep=keep)
        self._memory = self._start
        self._past: list[Memory] = []
        self._talk = talk(self)
        self._said_last: GivenAnswer | None = None
        self._given: tuple[Patient, GivenAnswer] | None = None
        self._agenda = agenda(self._memory, self.patient)
        self.inputs: tuple[str, ...] = ()
        first = opening(audience)
        self.reply = replace(first, facts=self._fact_lines(), left=self._agenda.left)
        for text in inputs:
            self.answer(text)

    @property
    def keep(self) -> bool | None:
        """Consent to keep this conversation; None while it has not been asked."""
        return self._memory.keep

    @property
    def audience(self) -> str:
        """Who is told; a patient until it is known (C-05)."""
        return str(self._memory.facts.get("audience", "patient"))

    @property
    def state(self) -> State:
        """Where the machine stands."""
        return self._talk.state

    @property
    def patient(self) -> Patient:
        """The patient as known so far."""
        return self._memory.patient

    def answer(self, text: str) -> Reply:
        """Take one line and give the reply to it; never raises, whatever the line holds."""
        if self.state is State.ENDED:
            return self.reply
        self.inputs = (*self.inputs, text)
        line = clean(text).strip()
        said, effect = self._take(line)
        self.reply = self._reply(said, effect)
        return self.reply

    def basis(self) -> "tuple[Line, ...]":
        """Give the basis sheet of the answer, or of what follows so far."""
        return self._backing().lines()

    # --- the machine's guards ask these ------------------------------------------------

    def unsettled(self) -> bool:
        """Tell whether something said has to be settled first."""
        return self._memory.matter is not None

    def emergency(self) -> bool:
        """Tell whether an emergency sign was named."""
        return self._memory.emergency

    def open_in(self, topic: Topic) -> bool:
        """Tell whether a question of the topic can still change the answer."""
        return topic in self._agenda.next

    # --- taking a line -----------------------------------------------------------------

    def _take(self, line: str) -> tuple[tuple[Block, ...], Effect]:
        if (matter := self._memory.matter) and (step := steps.settled(self._memory, matter, line)):
            return self._go(step), Effect.NONE
        if not line:
            nothing = steps.problem('Nothing was typed. Answer the question, or say "help".')
            return (nothing,), Effect.NONE
        if danger := alarm(line):
            tale = told(line, self._memory.facts)
            more = self._go(steps.tell(self._memory, tale)) if tale.facts else ()
            return (Block(Kind.WARNING, danger), *more), Effect.NONE
        if wanted := edit(line):
            asked, value = wanted
            heard = self._read(asked, value) if value else None
            return self._go(steps.change(self._memory, asked, heard)), Effect.NONE
        request = recognise(line)
        if request is not None:
            about = request.command in BEHIND | BESIDE
            return self._about_answer(request) if about else self._request(request, line)
        return self._answer_or_tell(line), Effect.NONE

    def _answer_or_tell(self, line: str) -> tuple[Block, ...]:
        pending = self._pending()
        heard = self._read(pending, line) if pending else None
        if isinstance(heard, Heard) and pending:
            return self._go(steps.answered(self._memory, pending, heard))
        tale = told(line, self._memory.facts)
        if tale.facts:
            return self._go(steps.tell(self._memory, tale))
        if tale.problems and not (isinstance(heard, Refused) and heard.near):
            return tale.problems
        self._memory = replace(self._memory, misses=self._memory.misses + 1)
        asks = tale.question
        return steps.stands(self._memory, line, self._memory.matter) or steps.missed(
            self._memory, heard, line, pending, question_asked=asks
        )

    def _read(self, asked: Question, line: str) -> Heard | Refused:
        return read_answer(asked, line, self.audience, self._memory.facts["today"])

    def _go(self, step: Step) -> tuple[Block, ...]:
        if step.memory:
            self._past.append(self._memory)
            pending = step.asking.key if step.asking else None
            self._memory = replace(step.memory, pending=pending)
        return step.said

    # --- requests ------------------------------------------------------------------------

    def _request(self, request: Recognised, line: str) -> tuple[tuple[Block, ...], Effect]:
        said: tuple[Block, ...]
        pending, matter = self._pending(), self._memory.matter
        requests = Requests(self._memory.facts, pending, self.audience)
        match request.command:
            case Command.UNKNOWN:
                said = self._go(steps.unknown(self._memory, pending, matter))
            case Command.WHY:
                about = question_for(request.argument)
                said = requests.why("Both cannot go into the answer." if matter else "", about)
            case Command.HELP:
                said = requests.help()
            case Command.WHAT_IS:
                said = requests.what_is(request.argument) or self._answer_or_tell(line)
            case Command.FACTS:
                said = requests.facts(self._fact_lines())
            case Command.BACK:
                said = self._back()
            case Command.CHANGE:
                said = self._change(request, line)
            case Command.RESTART:
                said = self._restart()
            case Command.SAVE | Command.SAVE_BASIS | Command.QUIT as leaving:
                text, effect = _LEAVING[leaving]
                return (steps.note(text),), effect
        return said, Effect.NONE

    def _change(self, request: Recognised, line: str) -> tuple[Block, ...]:
        value = request.value
        read = (lambda asked: self._read(asked, value)) if value else None
        return self._go(steps.change_named(self._memory, request.argument, line, read))

    def _about_answer(self, request: Recognised) -> tuple[tuple[Block, ...], Effect]:
        """Tell what stands behind the answer, or behind what follows so far, or what else could."""
        if request.command is Command.ANSWER:
            return self._show_answer(), Effect.NONE
        answered = self.state in _ANSWERED
        beside = request.command in BESIDE
        teller = Asides(self.patient, answered=answered) if beside else self._backing()
        return teller.tell(request), Effect.NONE

    def _backing(self) -> "Backing":
        from dialogue.backing import Backing  # only when asked

        return Backing(self.patient, answered=self.state in _ANSWERED)

    def _show_answer(self) -> tuple[Block, ...]:
        if self.state not in _ANSWERED:
            return (Block(Kind.HELP, "There is no answer yet: a question is open."),)
        self._said_last = None
        return ()

    def _restart(self) -> tuple[Block, ...]:
        keep = self._memory.keep
        self._said_last = None
        self._past.append(self._memory)
        asked = frozenset({"keep"}) if keep is not None else frozenset()
        self._memory = replace(self._start, keep=keep, asked=asked)
        text = 'Starting over. Everything said so far is set aside; "back" brings it back.'
        return (steps.note(text),)

    def _back(self) -> tuple[Block, ...]:
        if not self._past:
            text = "This is the first question; there is nothing to go back to."
            return (steps.problem(text),)
        keep, after = self._memory.keep, self._memory.facts
        self._memory = replace(self._past.pop(), misses=0)
        self._said_last = None  # what is said next is said in full
        if keep is not None:  # consent is not taken back by going back
            self._memory = replace(self._memory, keep=keep, asked=self._memory.asked | {"keep"})
        undone = [name for name in after if self._memory.facts.get(name) != after[name]]
        labels = ", ".join(dict.fromkeys(fields()[name].label for name in undone))
        text = f"Back. Taken back: {labels}." if labels else "Back to the question before."
        return (steps.note(text),)

    # --- where it goes next ------------------------------------------------------------

    def _reply(self, said: tuple[Block, ...], effect: Effect) -> Reply:
        if effect is Effect.QUIT:
            self._talk.trigger("end")
            return Reply(said, facts=self._fact_lines(), left=self._agenda.left, effect=effect)
        self._agenda = agenda(self._memory, self.patient, self._agenda)
        if self.state is not State.CHOOSING:
            self._talk.trigger("heard")
        self._talk.trigger("choose")
        shown_prompt = self._prompt()
        left = self._agenda.left + (len(self._memory.matters) or int(self.unsettled()))
        # What is asked anew because the person wants to change it counts, whatever it decides.
        left = max(left, int(shown_prompt is not None))
        given = None
        body: tuple[Block, ...] = ()
        if self.state in _ANSWERED:
            given = self._answered()
            body = answering(given, self._said_last, self.patient)
            self._said_last = given
        elif shown_prompt:
            body = prompted(shown_prompt)
        return Reply((*said, *body), shown_prompt, self._fact_lines(), left, given, effect)

    def _answered(self) -> "GivenAnswer":
        """Give the answer, worked out anew where what is known has changed."""
        if self._given is None or self._given[0] != self.patient:
            self._given = self.patient, answer_for(self.patient)
        return self._given[1]

    def _pending(self) -> Question | None:
        if self._memory.matter:
            return None
        if self._memory.pending and self._memory.pending not in self._memory.asked:
            return question(self._memory.pending)
        topic = next((t for t in Topic if State(t.value) is self.state), None)
        return self._agenda.next.get(topic) if topic else None

    def _prompt(self) -> Prompt | None:
        if matter := self._memory.matter:
            return steps.matter_prompt(matter)
        pending = self._pending()
        return prompt(pending, self.audience) if pending else None

    def _fact_lines(self) -> tuple[FactLine, ...]:
        return fact_lines(self._memory.facts)
