"""A session with long and hostile texts, for tests of what shows it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from dialogue.reply import Block, Choice, Effect, FactLine, Kind, Prompt, Reply

if TYPE_CHECKING:
    from core.answer import Answer

HOSTILE = "[/bold] \x1b[2J [@click=app.exit]x[/] \x9b2J [link=x]y"

AUDIENCE = Prompt(
    "audience",
    "Who is this for?",
    (
        Choice(1, "A patient", "patient"),
        Choice(2, "A carer", "carer"),
        Choice(3, "A clinician", "clinician"),
    ),
)
SYMPTOM_WORDS = (
    "Numb or tingling feet or hands",
    "Unsteady walking",
    "Trouble with memory or thinking",
    "Blurred or lost vision",
    "Low mood",
    "Tiredness",
    "Shortness of breath",
    "A sore or smooth tongue",
    "Weight loss",
    "Pale skin",
    "Palpitations",
    "Weakness in the legs",
    "Something else",
    "None of these",
)
SYMPTOMS = Prompt(
    "symptoms",
    "Which of these symptoms does the patient have?",
    tuple(Choice(n, text, text.lower()) for n, text in enumerate(SYMPTOM_WORDS, 1)),
    many=True,
)


def asked(
    prompt: Prompt, *before: Block, facts: tuple[FactLine, ...] = (), left: int | None = None
) -> Reply:
    """A reply that ends in a question, with its choices as blocks too."""
    question = Block(Kind.QUESTION, prompt.text)
    choices = tuple(Block(Kind.CHOICE, f"{c.number}. {c.text}") for c in prompt.choices)
    return Reply((*before, question, *choices), prompt=prompt, facts=facts, left=left)


OPENING = asked(
    AUDIENCE,
    Block(Kind.TITLE, "Cobalt: vitamin B12, one question at a time"),
    Block(
        Kind.NOTE,
        "It asks only what can still change the answer, and names a source for every line. "
        "It does not replace a clinician.",
    ),
    Block(Kind.NOTE, 'Type "help" at any time.'),
)
FACTS = (
    FactLine("serum_b12", "Serum B12", "320 pg/mL (236 pmol/L)", known=True, edit="b12 320 pg/mL"),
    FactLine("age", "Age", "46 years", known=True, edit="age 46"),
    FactLine("mma", "Methylmalonic acid", "unknown", known=False, edit="mma "),
)
NUMBER = Prompt("age", "How old is the patient, in years?", hint="For example: 46")

# Two sentences under the first, one of which rests on a third.
EXPLAINED = (
    Block(Kind.EXPLANATION, "Treat now."),
    Block(Kind.EXPLANATION, "  The row holds, because:", depth=1),
    Block(Kind.EXPLANATION, "    nerve symptoms: yes", depth=2),
    Block(Kind.EXPLANATION, "      numbness: yes", depth=3),
    Block(Kind.EXPLANATION, "  Basis: the documents.", depth=1),
)


def answer() -> "Answer":
    """An answer with two references."""
    from core.answer import Answer, Reference, Statement

    return Answer(
        knowledge={},
        audience="clinician",
        question="Should 320 pg/mL be treated?",
        review_status="pending human review",
        updated="",
        verdict="test_first",
        urgency="routine",
        contexts=("K1",),
        labels={},
        inputs=(),
        bottom_line=Statement("b", "Test first.", "do", "documents"),
        plan={},
        sections=(),
        differences=(),
        unknown=(),
        references=(
            Reference(
                1,
                "000_272398c1cdbe081b.txt",
                "Bottom line",
                20,
                ("D0-15", "D0-16"),
                "A title",
                "certain",
                "review",
            ),
            Reference(
                2, "001_5d8a6100872453df.txt", "Monitoring", 44, ("D1-20",), None, "unresolved"
            ),
        ),
        disclaimer="d",
        follow_up="f",
    )


def answered(lines: int = 60) -> Reply:
    """A long answer: five sections, citations, references."""
    blocks = [
        Block(Kind.TITLE, "Should a vitamin B12 level of 320 pg/mL be treated?"),
        Block(Kind.NOTE, "Pending human review"),
        Block(
            Kind.BOTTOM_LINE,
            "Not yet: measure methylmalonic acid first, and treat when it is raised [1].",
            (1,),
        ),
        Block(Kind.WARNING, "Do not start folic acid before B12 has been repleted [2].", (2,)),
    ]
    for section in ("Why", "Treatment", "Special considerations", "Pitfalls", "Monitoring"):
        blocks.append(Block(Kind.HEADING, section))
        blocks += [
            Block(
                Kind.STATEMENT,
                f"Statement {n} of this part, with a value of 320 pg/mL in the middle "
                "of a sentence that is long enough to be broken [1, 2]",
                (1, 2),
            )
            for n in range(1, lines // 5 - 1)
        ]
    blocks += [
        Block(Kind.HEADING, "References"),
        Block(Kind.REFERENCE, "[1] 000_272398c1cdbe081b.txt, line 20"),
        Block(Kind.REFERENCE, "[2] 001_5d8a6100872453df.txt, line 44"),
        Block(Kind.DISCLAIMER, "This is no medical advice."),
    ]
    prompt = Prompt(
        "next",
        "What would you like next?",
        (Choice(1, "Save", "save"), Choice(2, "Start over", "start over")),
    )
    return replace(asked(prompt, *blocks), facts=FACTS, left=0, answer=answer())


class FakeSession:
    """The session's methods, without a conversation behind them."""

    def __init__(self) -> None:
        """Remember what was said."""
        self.said: list[str] = []
        self.resumed = False
        self.finished: list[bool] = []

    def opening(self) -> Reply:
        """The first words."""
        return OPENING

    def start(self) -> Reply:
        """The conversation, loaded."""
        return OPENING

    def answer(self, text: str) -> Reply:
        """A reply that depends on the words only."""
        self.said.append(text)
        match text:
            case "quit":
                return Reply((Block(Kind.NOTE, "Goodbye."),), effect=Effect.QUIT)
            case "symptoms":
                return asked(SYMPTOMS, Block(Kind.HEARD, "Age: 46 years."), facts=FACTS, left=7)
            case "answer":
                return answered()
            case "how" | "do they agree":
                more = EXPLAINED[:2] if text != "how" else ()
                return Reply((*EXPLAINED, *more), answer=answer())
            case "hostile":
                line = FactLine(HOSTILE, HOSTILE, HOSTILE, known=True, edit=HOSTILE)
                prompt = Prompt("x", HOSTILE, (Choice(1, HOSTILE, HOSTILE),))
                return asked(prompt, *(Block(kind, HOSTILE, (1,)) for kind in Kind), facts=(line,))
            case "crash":
                message = "a patient's words"
                raise KeyError(message)
        heard = Block(Kind.HEARD, f"Understood: {text}")
        return asked(NUMBER, heard, Block(Kind.PROBLEM, "A problem"), facts=FACTS, left=5)

    def finish(self, *, interrupted: bool = False) -> tuple[str, ...]:
        """End the sitting."""
        self.finished.append(interrupted)
        return ("Go on with: cobalt --resume",)


if __name__ == "__main__":  # started in a terminal by test_terminal.py
    import sys

    from chat.app import run

    sys.exit(run(FakeSession()))  # type: ignore[arg-type]
