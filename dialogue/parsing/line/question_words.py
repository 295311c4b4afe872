"""The words by which a clause is known to ask, and where a question begins in a sentence."""

import re

__all__ = ["is_topic", "opens_question", "question_starts"]

# "Numb toes, sore tongue - b12?" asks with its last words only.
_TOPIC = (
    r"(?:(?:is|could|can|would|should|so|and|or|any|why|maybe|what|worth|anyone|it|this|that|be|the"
    r"|my|a|low|lack of|due to|related"
    r"|vitamin|to|with|about|for|now|next|else|too|still|same) )*(?:\u00a7+|b12|deficien\w+|normal|why|related"
    r"|thoughts"
    r"|ideas|advice|help|serious|ok|okay|testing|checking|tested|step|steps|next|treat|treatment|dose|correct|right"
    r"|true|worried|bad|low|now|what|cause|else|same|connected|linked|experience|needed|worth it)(?: "
    r"(?:deficiency|level|related|issue|problem|too low|again|do|enough))?"
)
_ASKS_LAST = re.compile(rf" -+ (?={_TOPIC} ?$)")
# A question behind a list: "tingling, fatigue: could this be B12?"
_COLON_ASKS = re.compile(
    r" [:-] (?=(?:(?:so|and|but) )?(?:is|are|could|can|should|would|will|do|does|did|may|might|what|why|how|which"
    r"|when|where|who|any)\b)"
)
_OPENER = re.compile(
    r"^(?:(?:so|and|but|or|then|also|well|hi|hello|hey|please|ok|okay|now|doctor|yes|no|tell me|also"
    r"|i wonder|can you tell me|do you know) )*"
    r"(?:(?:is|are|do|does|did)(?! not| never| no\b| since| from <dur)|should|am i|can|could"
    r"|will|would|what|whats|why|how|when|which|who|whom|where|shall|may|must"
    r"|(?:has|have|had|was|were) (?:i|you|we|it|he|she|they|this|that|the|my|anyone)"
    r"|(?:isnt|arent|doesnt|shouldnt) (?:it|this|that|b12|i|the)"
    r"|if(?! (?:(?:it|that|this) (?:helps|matters)|relevant|abs?\b|antibod)))\b"
)
# Such a beginning asks only with a question mark, or as the first word of a sentence.
_STATES = re.compile(
    r"(?:(?:and|but|so|then|also) )*(?:which|when|who|whom|where|(?:has|have|had|was|were) (?:the|my|it|this|that))\b"
)
_ASKS = re.compile(r"(?:and |so )?(?:which|when|who|where)\b")
# "Give B12 before the folic acid, and which way?" proposes.
_PROPOSES = re.compile(
    r"(?:(?:so|and|or|then|do i|do we|just) )*(?:give|load|treat|switch|start|commence|prescribe|refer|wait"
    r"|withhold|delay)\b"
)
# "... and is still on it", "and has two stents".
_GOES_ON = re.compile(
    r"(?:(?:and|but|so|then|also|who|which) )+(?:is|are|was|were|has|have|does|do|did) (?:now|still"
    r"|also|always|currently|just|on|taking|having|getting|not|very|so|a|an|in|at|been|had|no|\u00a7|<)"
)


def question_starts(words: str, begin: int, end: int) -> set[int]:
    """Give the places in a sentence with a question mark where the question begins after a list."""
    starts = {asks.end() for asks in _COLON_ASKS.finditer(words, begin, end)}
    last = _ASKS_LAST.search(words[begin:end])
    return starts | ({begin + last.end()} if last else set())


def is_topic(text: str) -> bool:
    """Say whether a clause is no more than what is asked about: "b12 deficiency", "what now"."""
    return bool(re.fullmatch(_TOPIC, text))


def opens_question(text: str, *, first: bool, asked: bool) -> bool:
    """Say whether a clause begins a question.

    Args:
        text: its words, without a label before them where no question mark ends the sentence.
        first: it is the first of its sentence.
        asked: a question mark ends the sentence.
    """
    if asked:
        return bool(_OPENER.match(text) or _PROPOSES.match(text))
    states = _STATES.match(text) or _GOES_ON.match(text)
    return bool(_OPENER.match(text)) and (not states or (first and bool(_ASKS.match(text))))
