"""Every question as frozen data, in the order in which a topic asks them.

Light to import: no rule, no unit, no pydantic. What an answer means is worked out in
``dialogue.reading``; which question comes next is the core's answer.
"""

from dialogue.questions.about import ABOUT
from dialogue.questions.causes import CAUSES
from dialogue.questions.levels import LEVELS
from dialogue.questions.review import REVIEW
from dialogue.questions.safety import SAFETY
from dialogue.questions.shape import Answer, Offer, Question, Topic
from dialogue.questions.symptoms import SYMPTOMS
from dialogue.questions.treatment import TREATMENT
from dialogue.questions.workup import WORKUP

__all__ = ["QUESTIONS", "Answer", "Offer", "Question", "Topic", "question"]

QUESTIONS: tuple[Question, ...] = (
    *ABOUT,
    *TREATMENT,
    *LEVELS,
    *SYMPTOMS,
    *CAUSES,
    *SAFETY,
    *REVIEW,
    *WORKUP,
)
_BY_KEY = {asked.key: asked for asked in QUESTIONS}


def question(key: str) -> Question:
    """Give a question by its key.

    Raises:
        KeyError: there is no such question.
    """
    return _BY_KEY[key]
