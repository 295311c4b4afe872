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
from core.render import blocks as answer_blocks
from core.truth import Missing
from dialogue import settling
from dialogue.agenda import FIRST, agenda
from dialogue.editing import edit, question_for
from dialogue.facts import fact_lines
from dialogue.learning import fresh, learn, leave_unknown, settle, take_back
from dialogue.machine import State, talk
from dialogue.memory import Matter, Memory
from dialogue.opening import opening, prompt, prompted
from dialogue.parsing.alarm import alarm
from dialogue.parsing.choices import Option, Picked, read_choices
from dialogue.parsing.clean import clean, short
from dialogue.parsing.commands import Command, Recognised, recognise
from dialogue.questions import Answer, Question, Topic, question
from dialogue.reading import Heard, Refused, not_known, read_answer
from dialogue.reply import Block, Choice, Effect, FactLine, Kind, Prompt, Reply
from dialogue.requests import Requests
from dialogue.telling import Tale, told

if TYPE_CHECKING:
    from core.answer import Answer as GivenAnswer

_ASKED_AGAIN = "emergency_sign asked again"  # an unknown emergency sign is asked about twice
_LEAVING = {
    Command.SAVE: ("Saving this conversation as a transcript.", Effect.SAVE),
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
        return Patient(**settling.agreeing(self._memory.facts))

    def answer(self, text: str) -> Reply:
        """Take one line and give the reply to it; never raises, whatever the line holds."""
        if self.state is State.ENDED:
            return self.reply
        self.inputs = (*self.inputs, text)
        line = clean(text).strip()
        said, effect = self._take(line)
        self.reply = self._reply(said, effect)
        return self.reply

    # --- the machine's guards ask these ------------------------------------------------

    def unsettled(self) -> bool:
        """Tell whether something said has to be settled first."""
        return self._matter() is not None

    def emergency(self) -> bool:
        """Tell whether an emergency sign was named."""
        return self._memory.emergency

    def open_in(self, topic: Topic) -> bool:
        """Tell whether a question of the topic can still change the answer."""
        return topic in self._agenda.next

    # --- taking a line -----------------------------------------------------------------

    def _take(self, line: str) -> tuple[tuple[Block, ...], Effect]:
        if (matter := self._matter()) and (settled := self._settle(matter, line)):
            return settled, Effect.NONE
        if not line:
            return (
                _problem('Nothing was typed. Answer the question, or say "help".'),
            ), Effect.NONE
        if danger := alarm(line):
            tale = told(line)
            return (
                Block(Kind.WARNING, danger),
                *(self._tell(tale) if tale.facts else ()),
            ), Effect.NONE
        if wanted := edit(line):
            return self._change(*wanted), Effect.NONE
        request = recognise(line)
        if request is not None:
            return self._request(request, line)
        return self._answer_or_tell(line), Effect.NONE

    def _answer_or_tell(self, line: str) -> tuple[Block, ...]:
        pending = self._pending()
        heard: Heard | Refused | None = (
            read_answer(pending, line, self.audience) if pending else None
        )
        if isinstance(heard, Heard) and pending:
            return self._heard(pending, heard)
        tale = told(line)
        if tale.facts:
            return self._tell(tale)
        if tale.problems and not (isinstance(heard, Refused) and heard.near):
            return tale.problems
        return self._missed(heard, line, question_asked=tale.question)

    def _tell(self, tale: Tale) -> tuple[Block, ...]:
        self._remember(learn(self._memory, tale.facts))
        taken = "Heard" if self._memory.matters else "Noted"  # what clashes is not taken yet
        return (_note(f"{taken}: {tale.echo}."), *tale.problems)

    def _heard(self, asked: Question, heard: Heard) -> tuple[Block, ...]:
        if asked.key == "keep":
            return self._consent(heard)
        new = fresh(self._memory, asked, heard)
        self._remember(learn(self._memory, new, answering=asked))
        return (_note(f"Noted: {_label(asked)}: {heard.echo}."),)

    def _consent(self, heard: Heard) -> tuple[Block, ...]:
        keep = heard.echo == "yes"
        self._remember(replace(self._memory, keep=keep, asked=self._memory.asked | {"keep"}))
        text = "This conversation is kept on this computer." if keep else "Nothing is kept."
        return (_note(f"Noted: {text}"),)

    def _settle(self, matter: Matter, line: str) -> tuple[Block, ...] | None:
        options = [Option(way.value, (*way.words, way.text)) for way in matter.ways]
        picked = read_choices(line, options, many=False)
        if not isinstance(picked, Picked) or len(picked.values) != 1:
            return None
        way = next(way for way in matter.ways if way.value == picked.values[0])
        self._remember(settle(self._memory, matter, way))
        return (_note(f"Noted: {way.text}."),)

    def _missed(
        self, refused: Heard | Refused | None, line: str, *, question_asked: bool
    ) -> tuple[Block, ...]:
        misses = self._memory.misses + 1
        self._memory = replace(self._memory, misses=misses)
        if self._matter():
            return (
                _problem(
                    f'Read "{short(line)}": this has to be settled first. '
                    "Type the number of what is right."
                ),
            )
        if self.emergency():
            return (
                _problem(
                    f'Read "{short(line)}": the answer above stands. If the emergency sign '
                    'was typed by mistake, say "back".'
                ),
            )
        if isinstance(refused, Refused) and (refused.near or not question_asked):
            said = [_problem(refused.message)]
        else:
            said = [
                _problem(
                    f'Read "{short(line)}": I found no fact about B12 in it that I know. This rests on five '
                    "articles about vitamin B12; other questions are not in these documents. "
                    "Do not start, stop or change a medicine on your own."
                )
            ]
        pending = self._pending()
        if misses > 1 and pending and pending.examples:
            examples = ", ".join(f'"{e}"' for e in pending.examples)
            said.append(_help(f'Answers that I understand here: {examples}, or "I don\'t know".'))
        return tuple(said)

    # --- requests ------------------------------------------------------------------------

    def _request(self, request: Recognised, line: str) -> tuple[tuple[Block, ...], Effect]:
        said: tuple[Block, ...]
        requests = Requests(self._memory.facts, self._pending(), self.audience)
        match request.command:
            case Command.UNKNOWN:
                said = self._unknown()
            case Command.WHY:
                said = requests.why(self._matter_why())
            case Command.HELP:
                said = requests.help()
            case Command.WHAT_IS:
                said = requests.what_is(request.argument) or self._answer_or_tell(line)
            case Command.FACTS:
                said = requests.facts(self._fact_lines())
            case Command.BACK:
                said = self._back()
            case Command.CHANGE:
                said = self._change_named(request, line)
            case Command.RESTART:
                said = self._restart()
            case Command.SAVE | Command.QUIT as leaving:
                text, effect = _LEAVING[leaving]
                return (_note(text),), effect
        return said, Effect.NONE

    def _restart(self) -> tuple[Block, ...]:
        keep = self._memory.keep
        self._past.append(self._memory)
        asked = frozenset({"keep"}) if keep is not None else frozenset()
        self._memory = replace(self._start, keep=keep, asked=asked)
        return (
            _note('Starting over. Everything said so far is set aside; "back" brings it back.'),
        )

    def _unknown(self) -> tuple[Block, ...]:
        if matter := self._matter():
            self._remember(leave_unknown(self._memory, matter))
            return (
                _note(f"Noted: not known: {', '.join(fields()[n].label for n in matter.facts)}."),
            )
        pending = self._pending()
        if pending is None:
            return (_note("No question is open. The answer stands as it is."),)
        if pending.key == "keep":
            return self._consent(Heard({}, "no"))
        if pending.key == "emergency_sign" and _ASKED_AGAIN not in self._memory.asked:
            again = self._memory.asked | {_ASKED_AGAIN}
            self._remember(replace(self._memory, asked=again))
            return (
                Block(
                    Kind.WARNING,
                    "Please look again, in plain words: legs suddenly failing, wetting or soiling yourself, sudden "
                    "blindness, chest pain, or fighting for breath? If any of these may be there, get emergency "
                    "help now.",
                ),
            )
        unknown = {n: v for n, v in not_known(pending).items() if not self._memory.knows(n)}
        self._remember(learn(self._memory, unknown, answering=pending))
        return (_note(f"Noted: {_label(pending)}: not known."),)

    def _back(self) -> tuple[Block, ...]:
        if not self._past:
            return (_problem("This is the first question; there is nothing to go back to."),)
        keep, after = self._memory.keep, self._memory.facts
        self._memory = replace(self._past.pop(), misses=0)
        if keep is not None:  # consent is not taken back by going back
            self._memory = replace(self._memory, keep=keep, asked=self._memory.asked | {"keep"})
        undone = [name for name in after if self._memory.facts.get(name) != after[name]]
        labels = ", ".join(dict.fromkeys(fields()[name].label for name in undone))
        return (
            _note(f"Back. Taken back: {labels}." if labels else "Back to the question before."),
        )

    def _change_named(self, request: Recognised, line: str) -> tuple[Block, ...]:
        if asked := question_for(request.argument):
            return self._change(asked, request.value)
        tale = told(line)
        if tale.facts:
            self._remember(learn(self._memory, tale.facts, sure=True))
            return (_note(f"Changed: {tale.echo}."),)
        return (_problem('Change what? For example: "change age", "change level to 300 pg/mL".'),)

    def _change(self, asked: Question, value: str) -> tuple[Block, ...]:
        if value:
            heard = read_answer(asked, value, self.audience)
            if isinstance(heard, Refused):
                return (_problem(heard.message),)
            cleared = dict.fromkeys(asked.facts, Missing.NOT_ASKED)
            new = {**cleared, **heard.facts}
            self._remember(learn(self._memory, new, answering=asked, sure=True))
            return (_note(f"Changed: {_label(asked)}: {heard.echo}."),)
        if self.emergency() and asked.key != FIRST:
            return (
                _problem(
                    "Nothing else is asked while an emergency sign is named. If it was named by mistake, "
                    'say "change emergency".'
                ),
            )
        self._remember(take_back(self._memory, asked), asking=asked)
        return (_note(f"Changing {_label(asked)}."),)

    # --- where it goes next ------------------------------------------------------------

    def _remember(self, memory: Memory, *, asking: Question | None = None) -> None:
        self._past.append(self._memory)
        self._memory = replace(memory, pending=asking.key if asking else None)

    def _reply(self, said: tuple[Block, ...], effect: Effect) -> Reply:
        if effect is Effect.QUIT:
            self._talk.trigger("end")
            return Reply(said, facts=self._fact_lines(), left=self._agenda.left, effect=effect)
        self._agenda = agenda(self._memory, self.patient)
        if self.state is not State.CHOOSING:
            self._talk.trigger("heard")
        self._talk.trigger("choose")
        shown_prompt = self._prompt()
        left = self._agenda.left + (len(self._memory.matters) or int(self.unsettled()))
        # What is asked anew because the person wants to change it counts, whatever it decides.
        left = max(left, int(shown_prompt is not None))
        given = None
        body: tuple[Block, ...] = ()
        if self.state in {State.ANSWERED, State.EMERGENCY}:
            given = answer_for(self.patient)
            if self._said_last is None or _said(given) != _said(self._said_last):
                body = tuple(Block(Kind(b.kind), b.text, b.cites) for b in answer_blocks(given))
            elif given != self._said_last:
                body = (_note("That changes nothing in the answer."),)
            self._said_last = given
        elif shown_prompt:
            body = prompted(shown_prompt)
            self._said_last = None  # after a question the answer is said again, changed or not
        return Reply((*said, *body), shown_prompt, self._fact_lines(), left, given, effect)

    def _matter(self) -> Matter | None:
        """Give what has to be settled next; in an emergency no contradiction has to."""
        first = next(iter(self._memory.matters), None)
        if first or self.emergency():
            return first
        return settling.contradicting(self._memory.facts)

    def _pending(self) -> Question | None:
        if self._matter():
            return None
        if self._memory.pending and self._memory.pending not in self._memory.asked:
            return question(self._memory.pending)
        topic = next((t for t in Topic if State(t.value) is self.state), None)
        return self._agenda.next.get(topic) if topic else None

    def _prompt(self) -> Prompt | None:
        if matter := self._matter():
            return _matter_prompt(matter)
        pending = self._pending()
        return prompt(pending, self.audience) if pending else None

    def _matter_why(self) -> str:
        return "Both cannot go into the answer." if self._matter() else ""

    def _fact_lines(self) -> tuple[FactLine, ...]:
        return fact_lines(self._memory.facts)


def _said(answer: "GivenAnswer") -> tuple[object, ...]:
    """Give what an answer concludes and says, apart from what it was told."""
    return answer.verdict, answer.urgency, answer.plan, answer.bottom_line, answer.sections


def _matter_prompt(matter: Matter) -> Prompt:
    choices = tuple(Choice(n, way.text, str(n)) for n, way in enumerate(matter.ways, start=1))
    return Prompt("settle", matter.text, choices, many=False, hint="(Type a number.)")


def _label(asked: Question) -> str:
    """Name a question: by its fact, or where it asks several, by its own name."""
    return asked.names[0] if asked.answer is Answer.MANY else fields()[asked.facts[0]].label


def _note(text: str) -> Block:
    return Block(Kind.HEARD, text)


def _problem(text: str) -> Block:
    return Block(Kind.PROBLEM, text)


def _help(text: str) -> Block:
    return Block(Kind.HELP, text)
