"""What a line does to the memory, as plain steps: what is said, and what is known then."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from core.fields import fields
from core.truth import Missing
from dialogue.agenda import FIRST
from dialogue.editing import question_for
from dialogue.learning import fresh, learn, leave_unknown, settle, take_back
from dialogue.memory import Matter, Memory
from dialogue.parsing.answers.choices import Option, Picked, read_choices
from dialogue.parsing.clean import short
from dialogue.questions import Answer, Question
from dialogue.reading import Heard, Refused, not_known
from dialogue.reply import Block, Choice, Kind, Prompt
from dialogue.telling import Tale, told

_ASKED_AGAIN = "emergency_sign asked again"  # an unknown emergency sign is asked about twice


@dataclass(frozen=True, slots=True)
class Step:
    """What is said; what is known then, if anything changed; the question to ask next, if one."""

    said: tuple[Block, ...]
    memory: Memory | None = None
    asking: Question | None = None


def tell(memory: Memory, tale: Tale) -> Step:
    """Take the facts that a line told in its own words."""
    known = learn(memory, tale.facts)
    taken = "Heard" if known.matters else "Noted"  # what clashes is not taken yet
    return Step((note(f"{taken}: {tale.echo}."), *tale.problems), known)


def answered(memory: Memory, asked: Question, heard: Heard) -> Step:
    """Take the answer to a question."""
    if asked.key == "keep":
        return consent(memory, keep=heard.echo == "yes")
    known = learn(memory, fresh(memory, asked, heard), answering=asked)
    return Step((note(f"Noted: {_label(asked)}: {heard.echo}."),), known)


def consent(memory: Memory, *, keep: bool) -> Step:
    """Take whether the conversation may be kept."""
    text = "This conversation is kept on this computer." if keep else "Nothing is kept."
    known = replace(memory, keep=keep, asked=memory.asked | {"keep"})
    return Step((note(f"Noted: {text}"),), known)


def settled(memory: Memory, matter: Matter, line: str) -> Step | None:
    """Settle a matter if the line says in which way."""
    options = [Option(way.value, (*way.words, way.text)) for way in matter.ways]
    picked = read_choices(line, options, many=False)
    if not isinstance(picked, Picked) or len(picked.values) != 1:
        return None
    way = next(way for way in matter.ways if way.value == picked.values[0])
    return Step((note(f"Noted: {way.text}."),), settle(memory, matter, way))


def unknown(memory: Memory, pending: Question | None, matter: Matter | None) -> Step:
    """Take "I don't know"."""
    if matter:
        labels = ", ".join(fields()[name].label for name in matter.facts)
        return Step((note(f"Noted: not known: {labels}."),), leave_unknown(memory, matter))
    if pending is None:
        return Step((note("No question is open. The answer stands as it is."),))
    if pending.key == "keep":
        return consent(memory, keep=False)
    if pending.key == "emergency_sign" and _ASKED_AGAIN not in memory.asked:
        again = replace(memory, asked=memory.asked | {_ASKED_AGAIN})
        return Step((Block(Kind.WARNING, _LOOK_AGAIN),), again)
    facts = {n: v for n, v in not_known(pending).items() if not memory.knows(n)}
    said = note(f"Noted: {_label(pending)}: not known.")
    return Step((said,), learn(memory, facts, answering=pending))


_LOOK_AGAIN = (
    "Please look again, in plain words: legs suddenly failing, wetting or soiling yourself, sudden "
    "blindness, chest pain, or fighting for breath? If any of these may be there, get emergency "
    "help now."
)


def change_named(
    memory: Memory, thing: str, line: str, read: Callable[[Question], Heard | Refused] | None
) -> Step:
    """Change the fact of that name, or the facts that the line itself names."""
    if asked := question_for(thing):
        return change(memory, asked, read(asked) if read else None)
    tale = told(line, memory.facts)
    if tale.facts:
        known = learn(memory, tale.facts, sure=True)
        return Step((note(f"Changed: {tale.echo}."),), known)
    no_such = f'Read "{short(thing)}": I have no such fact. ' if thing else ""
    text = f'{no_such}Change what? For example: "change age", "change level to 300 pg/mL".'
    return Step((problem(text),))


def change(memory: Memory, asked: Question, heard: Heard | Refused | None) -> Step:
    """Change the answer to a question: to what was said with it, or by asking it anew."""
    if isinstance(heard, Refused):
        return Step((problem(heard.message),))
    if heard:
        cleared = dict.fromkeys(asked.facts, Missing.NOT_ASKED)
        known = learn(memory, {**cleared, **heard.facts}, answering=asked, sure=True)
        return Step((note(f"Changed: {_label(asked)}: {heard.echo}."),), known)
    if memory.emergency and asked.key != FIRST:
        return Step(
            (
                problem(
                    "Nothing else is asked while an emergency sign is named. If it was named by mistake, "
                    'say "change emergency".'
                ),
            )
        )
    return Step((note(f"Changing {_label(asked)}."),), take_back(memory, asked), asked)


def stands(memory: Memory, line: str, matter: Matter | None) -> tuple[Block, ...]:
    """Say what a line that was not taken leaves standing: something unsettled, an emergency."""
    if matter:
        return (
            problem(
                f'Read "{short(line)}": this has to be settled first. '
                "Type the number of what is right."
            ),
        )
    if memory.emergency:
        return (
            problem(
                f'Read "{short(line)}": the answer above stands. If the emergency sign '
                'was typed by mistake, say "back".'
            ),
        )
    return ()


def missed(
    memory: Memory,
    heard: Heard | Refused | None,
    line: str,
    pending: Question | None,
    *,
    question_asked: bool,
) -> tuple[Block, ...]:
    """Say why a line was not taken, what is accepted, and the second time with examples."""
    if isinstance(heard, Refused) and (heard.near or not question_asked):
        said = [problem(heard.message)]
    else:
        said = [
            problem(
                f'Read "{short(line)}": I found no fact about B12 in it that I know. This rests on five '
                "articles about vitamin B12; other questions are not in these documents. "
                "Do not start, stop or change a medicine on your own."
            )
        ]
    if memory.misses > 1 and pending and pending.examples:
        examples = ", ".join(f'"{e}"' for e in pending.examples)
        text = f'Answers that I understand here: {examples}, or "I don\'t know".'
        said.append(Block(Kind.HELP, text))
    return tuple(said)


def matter_prompt(matter: Matter) -> Prompt:
    """Give a matter as a question with numbered choices."""
    choices = tuple(Choice(n, way.text, str(n)) for n, way in enumerate(matter.ways, start=1))
    return Prompt("settle", matter.text, choices, many=False, hint="(Type a number.)")


def note(text: str) -> Block:
    """Say what was heard."""
    return Block(Kind.HEARD, text)


def problem(text: str) -> Block:
    """Say what was not taken."""
    return Block(Kind.PROBLEM, text)


def _label(asked: Question) -> str:
    """Name a question: by its fact, or where it asks several, by its own name."""
    return asked.names[0] if asked.answer is Answer.MANY else fields()[asked.facts[0]].label
