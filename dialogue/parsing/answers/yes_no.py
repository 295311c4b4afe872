"""Plain yes, no, and "I don't know"."""

import re
from typing import Literal

from dialogue.parsing.requests.commands import Command, recognise
from dialogue.parsing.words import fold, is_slip, words_of

YesNo = Literal["yes", "no", "unknown"]

_YES = (
    "yes yep yeah yea yup y ya yah yess aye affirmative correct right true indeed absolutely "
    "definitely certainly sure ok okay always sometimes often"
)
_NO = "no n nope nah none never negative false neither naw nay"
# After the first word only words of these lists may follow: "yes, but not now" and
# "no, just tingling" say more than a yes or a no, and are left to other readers.
_YES_TAIL = (
    "yes yep yeah y i do am have did had one it is he she they does has are we that s please of "
    "course a lot bit little very much sometimes often always definitely quite thanks thank you all "
    "the time day most days every both indeed right correct true sir doctor for sure absolutely "
    "certainly"
)
_NO_TAIL = (
    "no nope none never not i do dont have havent am im arent isnt hasnt doesnt didnt he she they it its "
    "we has does is are at all any of them those these that thanks thank you sir doctor nothing neither "
    "whatsoever had ever one ive did kind sort"
)
# Whole answers. Hedged ones count as unknown: nothing is decided by a "probably not".
_WHOLE: dict[YesNo, str] = {
    "yes": """
        i do | i am | i have | i did | it is | it does | he does | she does | they do | he is |
        she is | they are | he has | she has | they have | we do | of course | of course i do |
        that's right | that is right | that's correct | that is correct | uh huh | mhm |
        mm hmm | you bet | for sure | a little | a bit | a lot | very much | very much so |
        quite a bit | from time to time | now and then | occasionally | all the time |
        every day | i have had | most of the time | at times | i sure do | i'm afraid so |
        afraid so | unfortunately yes | sadly yes
    """,
    "no": """
        not at all | i don't | i do not | i'm not | i am not | i haven't | i have not |
        i didn't | i did not | it isn't | it is not | it doesn't | he doesn't | she doesn't |
        they don't | he isn't | she isn't | he hasn't | she hasn't | none at all |
        none of them | none of these | none of those | nothing | nothing like that |
        nothing of the kind | of course not | certainly not | definitely not | absolutely not |
        no way | neither of them | not any | never have | never had | never did | i never have |
        i never had | i never did | i don't have any | i don't have that | i do not have any |
        i have none | i've never had that | i have never had that | i've never had it |
        i have never had it | i don't take any | nil | not ever
    """,
    "unknown": """
        maybe | perhaps | possibly | probably | probably not | i think so | i don't think so |
        i do not think so | i guess | i guess so | i guess not | i suppose | i suppose so |
        i believe so | i believe not | not really | not that i know | not that i know of |
        not to my knowledge | not as far as i know | might be | could be | it might be |
        it could be | it depends | depends | sort of | kind of | i hope not | hopefully not |
        not sure | unknown | don't know | dont know | i wonder | hard to tell | yes and no |
        no and yes
    """,
}
_PLAIN: dict[str, YesNo] = {
    " ".join(wording.replace("'", "").split()): answer
    for answer, wordings in _WHOLE.items()
    for wording in words_of(wordings, "|")
}
_YES_WORDS, _NO_WORDS = words_of(_YES), words_of(_NO)
_YES_REST, _NO_REST = words_of(_YES_TAIL), words_of(_NO_TAIL)
_MOST_WORDS = 8
_WORD = re.compile(r"[a-z0-9']+")


_LONG_YES = re.compile("y+e+s+|y+e+a+h*|y+e+p+|ya+s+")
_LONG_NO = re.compile("n+o+|n+o+p+e+")


def read_yes_no(text: str) -> YesNo | None:
    """Read a plain yes, no or "I don't know"; None for everything else. Never raises."""
    line = " ".join(fold(text).replace(",", " ").replace("'", "").split()).strip(" .!;")
    if line in _PLAIN:
        return _PLAIN[line]
    words = _WORD.findall(line)
    if words and len(words) <= _MOST_WORDS and not line.endswith("?"):  # "yes?" asks back
        first, rest, others = words[0], " ".join(words[1:]), frozenset(words[1:])
        if _LONG_YES.fullmatch(first) or first in _YES_WORDS or is_slip(first, "yeah"):
            if others <= _YES_REST or _PLAIN.get(rest) == "yes":
                return "yes"
        elif (
            _LONG_NO.fullmatch(first)
            or first in _NO_WORDS
            or is_slip(first, "nope")
            or is_slip(first, "never")
        ) and (others <= _NO_REST or _PLAIN.get(rest) == "no"):
            return "no"
    request = recognise(text)
    return "unknown" if request and request.command is Command.UNKNOWN else None
