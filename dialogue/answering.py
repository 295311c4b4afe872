"""How an answer is said: in full, or after a change of one that was said, what differs."""

from typing import TYPE_CHECKING

from core.patient import Patient
from core.render import blocks as answer_blocks
from dialogue.asides import Asides
from dialogue.explaining import blocks
from dialogue.reply import Block, Kind

if TYPE_CHECKING:
    from core.answer import Answer

CHANGES = "What changes in the answer"
_CLOSED = {"refer", "information"}  # no plan is weighed there


def answering(given: "Answer", last: "Answer | None", patient: Patient) -> tuple[Block, ...]:
    """Say an answer.

    Args:
        given: the answer as it is.
        last: the one that was said last; None says the whole. It is said whole in an emergency,
            too, and to whoever was not told before.
        patient: whose answer it is.
    """
    if last == given:
        return ()
    if last and _said(given) == _said(last):
        return (Block(Kind.HEARD, "That changes nothing in the answer."),)
    if last and given.audience == last.audience and given.urgency != "emergency":
        return _differing(last, given)
    return _whole(given, patient)


def _whole(given: "Answer", patient: Patient) -> tuple[Block, ...]:
    whole = tuple(Block(Kind(b.kind), b.text, b.cites) for b in answer_blocks(given))
    weighed = given.urgency != "emergency" and given.verdict not in _CLOSED
    return (*whole, *(Asides(patient).shortly() if weighed else ()))


def _differing(before: "Answer", after: "Answer") -> tuple[Block, ...]:
    from core.explain.difference import difference

    stands = "Conclusion, plan and warnings stand; only what explains them is worded anew."
    return (
        Block(Kind.HEADING, CHANGES),
        *(blocks(difference(before, after), after.audience) or (Block(Kind.HELP, stands),)),
        Block(Kind.HELP, 'Say "show the answer" for the whole answer.'),
    )


def _said(answer: "Answer") -> tuple[object, ...]:
    """Give what an answer concludes and says, apart from what it was told."""
    return answer.verdict, answer.urgency, answer.plan, answer.bottom_line, answer.sections
