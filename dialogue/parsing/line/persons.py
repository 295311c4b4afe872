"""Whom a line is about: whoever writes, somebody that they care for, or somebody else."""

import re

__all__ = ["RELATIVE", "Persons"]

_CLOSE = (
    r"(?:(?:step|grand)?(?:mothers?|moms?|mums?|mummy|mam|ma|fathers?|dads?|daddy|sons?|daughters?)|mommy|wifes?"
    r"|husbands?|daugters?|duaghters?|daugthers?|dauthers?|husbends?|husbans?"
    r"|hubby|hubbys|missus|other half|partners?|spouse|grandma|grandpa|grand?dad|granny|gran|nan|nana|nanna"
    r"|boyfriends?|girlfriends?|fiancee?)(?:[ -]in[ -]laws?)?"
)
_SIBLING = (
    r"(?:(?:step|half )?(?:brothers?|sisters?)|(?:grand)?(?:son|daughter)s?|aunt(?:ie|y)?|uncle|cousin"
    r"|nephew|niece)"
)
RELATIVE = rf"(?:{_CLOSE}|{_SIBLING})"
# "My elderly mother", "our 15 month old".
_ONE = (
    rf"(?:(?:(?:poor|dear|elderly|old|older|younger|eldest|oldest|youngest|teenage|adult|little|own|lovely|vegan"
    rf"|<age[0-9]+>) )*{RELATIVE}|<(?:age|dur)[0-9]+> old(?! (?:man|woman|male|female|patient|lady|gentleman)))"
)
_LEAD = r"^(?:hi|hello|so|ok|please|help|my|our|the| |,|\.)*"
_KIN = re.compile(
    rf"(?<!bf )(?<!new )\b(?:{_CLOSE}|childs?|children|toddlers?|infants?|newborn|teenagers?|teens?|kids?|baby"
    rf"|brothers?|sisters?|aunts?|uncles?"
    rf"|aunt(?:ie|y)"
    r"|grand[a-z]+|nephew|niece|friends?|cousins?|relatives?|parents?|neighbou?rs?|lady next door|man next door"
    r"|family(?! (?:doctor|physician|gp|practice|medicine|practitioner))"
    r"|(?:work with|know|met|live with|next to|heard of) an? (?:[a-z]+ )?(?:lady|man|woman|guy|girl|person|someone)"
    r"|(?<!dear )colleagues?|boss|roommate|flatmate|fiancee?|inlaw|twin|dogs?|cats?|(?<!like a )horse|pet|fhx?)\b"
)
_DOCTOR = re.compile(
    r"\b(?:doctor|gp|nurse|pharmacist|dietitian) (?:is|was|has|had|takes|took|eats)\b"
)
_ME = r"(?:i|im|ive|id|ill|me|myself|mine)"
_FIRST = re.compile(rf"\b{_ME}\b")
_MY = re.compile(r"\bmy\b")
_BOTH = re.compile(
    rf"\b(?:{_CLOSE}|sisters?|brothers?|friends?) and (?:i|me|myself)\b|\b(?:we|us) both\b"
)
_THIRD = re.compile(r"\b(?:s?he|s?hes|her|hers|him|his|they|them|their|patient|lady|man)\b")
_SPEAKS_OF = re.compile(rf"\b(?:my|our) (?:late )?{RELATIVE}\b|\bpatients?\b")

# "I am caring for my dad", "posting on behalf of my mum", "this is about my wife".
_DECLARED = re.compile(
    r"\b(?:asking|posting|writing|enquiring|inquiring|caring|carer|caregiver|care|look(?:ing)? after|ask|question"
    r"|concerned|worried) (?:for|of|to|about|on behalf of|after)? ?(?:(?:my|our|an?|the|old|elderly) )*"
    rf"(?:{_CLOSE}|sister|brother|uncle|aunt(?:ie|y)?|friend|neighbou?r|man|lady|woman|gentleman|resident|client"
    rf"|relative)\b"
    r"(?! (?:who is|is) (?:a )?(?:doctor|nurse))"
    r"|\b(?:i|we) (?:look(?:ing)? after|care for|support|visit)(?: (?:him|her)\b| is| has| had| gets| takes|, )"
    r"|^(?:[a-z]+ ){0,5}[.]? ?(?:my|our|the) (?:clients?|residents?|service users?)\b"
    rf"|\bs?he (?:=|is|being) (?:my|our) {_CLOSE}\b|^\W*(?:my|our|a) [a-z]+ (?:has )?asked me to\b"
    rf"|\b(?:(?:this|it|that|question) is|its|thats|writing|posting) about (?:my|our|him|her|a {_CLOSE})\b"
    rf"|\bi ?a?m (?:the|a|her|his) (?:{_CLOSE}|carer|caregiver)(?: and carer)? (?:of|for|to)\b"
)
# "My 15 month old was breastfed and I am vegan, could he ...".
_CHILD = re.compile(rf"{_LEAD}<dur[0-9]+> old\b.*\b(?:s?he|him|her|baby)\b")
# "Can my mum have tablets?"
_ASKED_FOR = re.compile(
    rf"^(?:hi|hello|so|ok|please|help| |,|\.)*(?:can|could|should|may|must|does|do|would|is|will|has) (?:my"
    rf"|our) {RELATIVE} "
    r"(?:\W*<age[0-9]+>\W*)?(?:have|take|get|need|needs|be|stop|start|switch|try|use|go|come|keep|really|also|on|at"
    r"|safe)\b"
)
# "My brother, 43", "husband 58", "mum hates needles": told of as they are now.
_OF_NOW = re.compile(
    rf"{_LEAD}{_ONE}"
    r"(?: ,)? (?:(?:aged? |now |is )?<age"
    r"|(?:just |now |also )?(?:is (?:on|having|getting|taking|refusing|struggling|very|so|really|always|in hospital"
    r"|in a home"
    r"|unsteady|forgetful|confused|tired|\u00a7)|takes?|cant|cannot|wont|hates?|refuses?|declines?|keeps?|gets?"
    r"|has been|has just|needs|feels?|forgets?|walks?|sleeps?|falls?|suffers?|lives?|doesnt|does not)\b)"
)
# So are "wifes on Pepcid" and "mum started wetting herself", if it goes on about her or him.
_GOING_ON = re.compile(
    rf"{_LEAD}{_ONE} (?:(?:just|now|also|still|recently|suddenly|has|have) )*(?:on|having|getting|taking|refusing"
    rf"|losing|started"
    r"|begun|began|become|gone|collapsed|complain\w*|uses?|drinks?|smokes?|eats?|works?)\b.*\b(?:s?he|s?hes|her|him"
    r"|his|hers|herself|himself)\b"
)
# A family that is told of, one after the other, is no patient.
_FAMILY = re.compile(
    rf"\b(?:my|our|the)? ?(?:{RELATIVE})\b[^.?!]*\b(?:and|but|while) (?:my |our )?(?:{RELATIVE}) (?:is|has|had|was"
    rf"|got|takes|died)\b"
)
_RESULT = re.compile("<lab[0-9]+>|\u00a7 (?:(?:is|was|level|came|back|very|too|at) )*low\\b")
_ASKS_OF = re.compile(
    r"\b(?:should|can|could|does|do|is|will|would|must|may|has) (?:i |we |the |they )?"
    r"(?:(?:get|give|take|have|stop|ask|test|start|let) )?(?:her|him|she|he)\b|\b(?:can|should|must|do) we\b"
    r"|\b(?:gave|given|give|offered|told|started|prescribed|tested|treated|put) (?:him|her)\b"
)
_STARTS = re.compile(rf"{_LEAD}{_ONE}(?![a-z])")
# "No FH of PA" is about others, what comes after is not.
_FAMILY_HISTORY = re.compile(r"\b(?:fhx?|fam(?:ily)? (?:hx|history))\b")
# "My girlfriend says I'm forgetful" is about whoever writes.
_SAYS_I = re.compile(
    r"\b(?:says?|said|thinks?|noticed?|reckons?|tells? me|told me|complains?)(?: that)? (?:i|im|ive|my)\b"
)
# "... and get jabs too" goes on about whom the clause before was about.
_GOES_ON = re.compile(
    r"(?:(?:and|but|so|or|then|also) )+(?:get|have|take|am|was|do|use|feel|had|got|never|inject|need|been)\b"
)


# Somebody's history, told for what it may mean for whoever writes.
_HERITAGE = re.compile(
    r"\b(?:died|passed away|dead|death|hereditary|inherit\w*|genetic|runs? in|in the family|pass(?:ed)? on|my risk"
    r"|late (?:mother|father|mum|mom|dad|wife|husband))\b"
)


def _cared_for(words: str) -> bool:
    """Say whether a line is told for somebody else, who is then the patient.

    It says so ("caring for my dad"); or it begins with someone close, gives their age,
    their result or how they are now, or asks what to do with them, and nobody tells
    anything of themselves.
    """
    if _DECLARED.search(words) or _CHILD.search(words):
        return True
    told = _ASKED_FOR.match(words) or (
        _STARTS.match(words) and (_RESULT.search(words) or _ASKS_OF.search(words))
    )
    as_now = (_OF_NOW.match(words) or _GOING_ON.match(words)) and not _FAMILY.search(words)
    if _HERITAGE.search(words) or not (told or as_now):
        return False
    parts = re.split(r"[.!?;,\n]| (?=(?:and|but|so) (?:i|im|ive|my|mine)\b)", words)
    return not any(_tells_of_self(part) for part in parts)


# What a carer says of themselves and is about the other: "lives with me", "I don't want to wait".
_CARER_SAYS = re.compile(
    r"\b(?:lives?|stays?|is|with|looked after by|cared for by) (?:with |by |near |next to )?(?:me|us)\b"
    r"|\bi(?: a?m)?(?: (?:dont|do not|cant|just|am|really|also|have|ive))*"
    r" (?:want to (?:wait|know|help|understand|ask|do|be sure)|worr(?:y|ied)|wonder(?:ing)?|know|asked|ask|hope"
    r"|noticed|need to know"
    r"|told|suspect|fear|scared|concerned|not sure|unsure|sure|desperate|at a loss|do|say|push|expect|trust|help"
    r"|give)\b"
    r"|\b(?:should|can|could|must|do|what should|what can|how can|how do) i (?:ask|do|say|push|insist|worry|help|tell"
    r"|give|get|buy|take)\b(?! (?:b12|injections?|jabs?|tablets?|a test|tested))"
)


def _tells_of_self(part: str) -> bool:
    part = _CARER_SAYS.sub("", part)
    if _THIRD.search(part):
        return False
    return bool(
        _FIRST.search(part) or _MY.search(re.sub(rf"\bmy (?:late )?{RELATIVE}\b", "", part))
    )


# "I live on toast since my wife died" is about whoever writes.
_ASIDE = re.compile(
    rf"(?<=\bi ).*\b(?:since|when|until|what|like|as|after|before) (?:my |the |our )?{RELATIVE}\b.*"
)


def _is_own(text: str) -> bool:
    return bool(_FIRST.search(text) or _MY.search(text) or re.search(r"\b(?:patient|pt)\b", text))


_SHE = re.compile(r"(?:(?:and|but|so|now) )*(?:s?he|s?hes|hers?|his)\b")
# "No memory loss per daughter" is about the patient.
_SOURCE = re.compile(
    rf"\b(?:per|as per|according to|acc to|reported by|noticed by|witnessed by|history from"
    rf"|collateral(?: history)? from|informant"
    rf"|says|lives with|here with|accompanied by|brought in by|looked after by|cared for by)(?: (?:the|her|his"
    rf"|my))* {RELATIVE}\b"
)
# "After my last baby" is about the mother.
_BABY = re.compile(
    r"\b(?:after|since|with|before|for|having|had|have|expecting|lost|nursing|feeding|breast ?feeding|carrying|between)"
    r"(?: (?:my|the|a|an|another|our|last|first|second|third|next|new|two|three|young|small|<dur[0-9]+> old))*"
    r" (?:baby|babies|child|children|kids?|newborn|toddlers?|twins?)\b"
)
_AS_CHILD = re.compile(
    r"\b(?:since|as|from)(?: (?:i was|she was|he was|being|a|my|an))* (?:teenager|teens?|child|kid|baby|toddler"
    r"|infant|newborn)\b"
)
_INTRODUCED = re.compile(
    r"<age[0-9]+>|\b(?:patient|pt|customer|client|resident|gentleman|lady|this (?:man|woman))\b"
)
# "My wife does them": what comes after is about whoever writes again.
_HELPER = re.compile(
    rf"\b{_CLOSE} (?:does|gives|injects|helps?|says|said|thinks?|reminds|cooks|drives|made me|told me"
    rf"|noticed|worries)\b"
    r"|\bin (?:the|my) family\b"
)


# "Her sister", "my uncle had the same": somebody beside the one who is cared for.
_THEIRS = re.compile(rf"\b(?:his|her|their) (?:[a-z]+ ){{0,2}}?(?:{_KIN.pattern})")
_ANOTHER = re.compile(
    rf"(?:^|\b(?:and|but|my|our|the) )(?P<who>{RELATIVE}) (?:also |just |now )?(?:had|has|have|was|is|got|gets"
    rf"|takes|took|died"
    r"|were|are|uses?|does|suffers?)\b"
)


class Persons:
    """Follows, from clause to clause, whom a line is about."""

    def __init__(self, words: str) -> None:
        """Begin with the words of the whole line."""
        self._cared = _cared_for(words)
        first = re.search(
            rf"(?<!i am the )(?<!im the )(?<!i am her )(?<!im her )(?<!i am his )(?<!im his )\b{RELATIVE}\b",
            words,
        )
        self._patient = first[0].removesuffix("s") if first else ""
        self._other = self._named = False
        own = _FIRST.search(words) or _MY.search(words)
        introduced = _INTRODUCED.search(words)
        kin = _KIN.search(words)
        # In a clinician's note, a new sentence is about the patient again.
        self._note = bool(introduced and not own and (not kin or introduced.start() < kin.start()))

    def begin_sentence(self) -> None:
        """Begin a new sentence."""
        if self._note:
            self._other = False

    def is_other(self, text: str, said: str) -> bool:
        """Say whether the next clause is about somebody else than the patient.

        Args:
            text: its words, with every phrase of the lexicon blotted out.
            said: its words.
        """
        if self._cared:
            return self._beside(text, said)
        if _BOTH.search(text):
            self._other = False
            return False
        own = text
        for aside in (_ASIDE, _SOURCE, _BABY, _AS_CHILD):
            own = aside.sub("", own)
        kin = bool(_KIN.search(own))
        if kin and _SAYS_I.search(said):
            return self._other
        kin = bool(_KIN.search(_FAMILY_HISTORY.sub("", own)))
        if kin or _DOCTOR.search(own):
            self._named = self._named or kin
            self._other = self._other if _HELPER.search(text) else True
            return True
        hers = self._named and _SHE.match(text) and not _FIRST.search(said)
        if hers or _FAMILY_HISTORY.search(own):
            return True
        self._other = self._other and not _is_own(said)
        return self._other

    def _beside(self, text: str, said: str) -> bool:
        """Say whether a clause is not about the one who is cared for."""
        own = _FIRST.search(said) and not _THIRD.search(text) and not _KIN.search(text)
        if not own and self._other and _GOES_ON.match(text) and not _THIRD.search(text):
            return True
        foreign = _THEIRS.search(_SPEAKS_OF.sub("", text)) or any(
            one["who"] != self._patient for one in _ANOTHER.finditer(text)
        )
        self._other = bool((own and not _DECLARED.search(text)) or foreign)
        return self._other
