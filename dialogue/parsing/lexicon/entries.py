"""How the lexicon is written: a phrase list for each meaning.

Phrases are parted by semicolons and written in small letters, without apostrophes and
hyphens; ``(a|b)`` gives alternatives and ``x?`` what may be left out. ``{part}`` is a
part of the body, ``{in}`` "in my feet" and the like or nothing, ``{my}`` such words as
"my" or nothing, ``{b12}`` a name of the vitamin, ``{kept}`` a slow release or nothing,
``{is}`` "is", "has got very" and the like or nothing, ``{fine}`` "is fine" and the like.
Longer phrases win over shorter ones.
"""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How a phrase is read; ``dialogue.parsing.freetext`` has the rules."""

    SYMPTOM = "felt now"
    EMERGENCY = "an emergency sign: asked about rather than dropped"
    CONDITION = "once diagnosed, it stays"
    STATE = "true at present"
    DIET = "a way of eating"
    MEDICINE = "a medicine with a duration"
    USE = "a medicine, taken or not"
    PRODUCT = "vitamin B12 as a medicine"
    UNCLEAR = "could mean several things: asked about"
    IGNORED = "means nothing here, though a part of it would"


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning and the phrases for it.

    Attributes:
        kind: how it is read.
        field: the fact it tells; for ``UNCLEAR`` the fact it touches.
        value: what it tells; for ``UNCLEAR`` the question to ask.
        phrases: the wordings.
        denied: the value when it is plainly denied. Empty where a denial of the phrase
            does not deny the fact: someone without angina may have had a heart attack.
        also: further facts it implies.
    """

    kind: Kind
    field: str
    value: str
    phrases: str
    denied: str = ""
    also: tuple[tuple[str, str], ...] = ()


# "{in}" holds "{part}", which therefore stands after it.
MACROS = {
    "{in}": "( (in|of|on|to|down|affecting|over)( (my|the|both|his|her|their|left|right|all|lower"
    "|upper))* {part}( and {part})?)?",
    "{part}": "(feet|foot|toes?|legs?|hands?|fingers?|fingertips|arms?|soles?|limbs?|skin|calves|calf|shins?"
    "|ankles?|knees?|thighs?|heels?|thumbs?|palms?|wrists?|knuckles|extremit(y|ies)|lips|face|mouth)",
    "{my}": "( (my|the|his|her))*",
    "{b12}": "((vitamin|vit) )?(b12|cobalamin)",
    "{kept}": "( (xr|er|sr|mr|ir|slow release|extended release|modified release))?",
    "{is}": "( (is|are|was|has|have|had|been|gone|become|became|got|getting|gets|feels?|felt|looks?|always"
    "|went|goes|turns?|turned|keeps?|remains?|starts?|started|stays?|seems?|then|also"
    "|now|so|very|all|a|bit|really|quite|completely|totally|mostly|constantly|still|just))*",
    "{fine}": "( (is|are|was|were|has|been|seems?|feels?|still|all|quite|perfectly|back|to|:|-))*"
    " (fine|ok|okay|good|normal|intact|unaffected|perfect|steady|unremarkable|sharp|clear|not "
    "(affected|bad|a problem|impaired|an issue)|preserved|as good as ever|alright|all right)",
}
