"""Symptoms that were there and are no more."""

import re
from typing import TYPE_CHECKING

from dialogue.parsing.line.said import Said
from dialogue.parsing.line.terms import BLOT

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["NERVES", "gone"]

# "The tingling has gone", "no longer tired", "I used to have tingling but not any more".
_WENT = re.compile(
    r"(?: (?:in|of|on) (?:my |the |his |her |both )*[a-z]+)?"
    r"(?: (?:has|have|is|are|had|was|were|that|which|now|all|fully|completely|totally|entirely|since|been|both|then"
    rf"|soon|quickly|finally|eventually|and|{BLOT}+))*,?"
    r" (?:gone(?! (?:numb|weak|worse|from|up|down|into|on|\u00a7))|went away|gone away|resolved|disappeared|vanished"
    r"|cleared(?: up)?|settled|stopped|no longer (?:there|present)|but not (?:any ?more|now|any longer)"
    r"|but no longer)\b(?!.*\b(?:again|back|returned|return)\b)"
)
_NO_MORE = re.compile(
    r"\bno (?:longer|more) (?:have |feel |get |any |so |the |my )*\u00a7|\u00a7(?: at all)? any ?more\b"
)
_USED = re.compile(r"(?<![a-z])used to (?:have|get|feel|be|suffer)\b")
_NOT_NOW = re.compile(
    r" ?(?:but |and )?(?:not (?:any ?more|now|any longer)|no longer|not now|now (?:its|they are) gone)"
)
NERVES = frozenset(
    {
        *(
            "paresthesia",
            "tingling",
            "numbness",
            "peripheral_neuropathy",
            "gait_disturbance",
            "ataxia",
        ),
        *("neuropathic_pain", "motor_symptoms", "visual_problem"),
    }
)
_NOT_SO = re.compile(
    r"\b(?:until|before|when|partly|partially|somewhat|a bit|half|till|unless|not (?:gone|resolved|fully|completely"
    r"|all|quite|yet))\b"
)


def gone(reading: "Marked", said: Said) -> bool:
    """Say whether a symptom was there and is no more."""
    clause = said.clause
    if clause.asks or clause.other or clause.supposes or clause.doubts or _NOT_SO.search(said.text):
        return False
    back = said.denied is not False and _NO_MORE.search(said.text)
    used = _USED.search(said.before) and _NOT_NOW.match(reading.marked[clause.end :])
    return bool(back or used or (said.denied is not True and _WENT.match(said.after)))
