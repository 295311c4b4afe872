"""Whom a line is about: whoever writes, somebody that they care for, or somebody else."""

import re

__all__ = ["CLOSE", "about_other", "cared_for"]

CLOSE = (
    r"(?:(?:step|grand)?(?:mothers?|moms?|mums?|mummy|fathers?|dads?|daddy|sons?|daughters?)|mommy|wifes?|husbands?"
    r"|partners?|spouse|grandma|grandpa|granny|gran|nan|nana|boyfriends?|girlfriends?)"
)
_RELATIVE = re.compile(
    rf"(?<!bf )(?<!new )(?<!\u00a7 )\b(?:{CLOSE}|childs?|children|kids?|baby|brothers?|sisters?|aunts?|uncles?|aunt(?:ie|y)|grand[a-z]+"
    r"|nephew|niece|friends?|cousins?|family(?! (?:doctor|physician|gp|practice|medicine|practitioner))|relatives?"
    r"|parents?|neighbou?rs?|lady next door|man next door"
    r"|(?:work with|know|met|live with|next to|heard of) an? (?:[a-z]+ )?(?:lady|man|woman|guy|girl|person|someone)"
    r"|colleagues?|boss|roommate|flatmate|fiancee?|inlaw|twin|dog|dogs|cat|cats|(?<!like a )horse|pet|fh|fhx"
    r"|(?:doctor|gp|nurse|pharmacist|dietitian) (?:is|was|has|had|takes|took|eats))\b"
)
_ME = r"(?:i|im|ive|id|ill|me|myself|mine)"
_FIRST = re.compile(rf"\b{_ME}\b")
_MY = re.compile(r"\bmy\b")
_BOTH = re.compile(
    rf"\b(?:{CLOSE}|sisters?|brothers?|friends?) and (?:i|me|myself)\b|\b(?:we|us) both\b"
)
_THIRD = re.compile(r"\b(?:s?he|s?hes|her|hers|him|his|they|them|their|patient|lady|man)\b")
_SPEAKS_OF = re.compile(rf"\b(?:my|our) (?:late )?{CLOSE}\b|\bpatients?\b")

# "I am caring for my dad", "posting on behalf of my mum", "this is about my wife".
_DECLARED = re.compile(
    r"\b(?:asking|posting|writing|enquiring|inquiring|caring|carer|care|look(?:ing)? after|carer|ask|question|concerned"
    r"|worried) (?:for|about|on behalf of|after)? ?(?:(?:my|our|an?|the|old|elderly) )*"
    rf"(?:{CLOSE}|sister|brother|uncle|aunt(?:ie|y)?|friend|neighbou?r|man|lady|woman|gentleman|resident|client|relative)\b"
    r"(?! (?:who is|is) (?:a )?(?:doctor|nurse))"
    rf"|\b(?:this|it|that|question) is about (?:my|our|him|her|a {CLOSE})\b"
    rf"|\bi ?a?m (?:the|a|her|his) (?:{CLOSE}|carer|caregiver)(?: and carer)? (?:of|for|to)\b"
)
_RESULT = re.compile("<lab[0-9]+>|\u00a7 (?:(?:is|was|level|came|back|very|too|at) )*low\\b")
_ASKS_OF = re.compile(
    r"\b(?:should|can|could|does|do|is|will|would|must|may|has) (?:i |we |the |they )?"
    r"(?:(?:get|give|take|have|stop|ask|test|start|let) )?(?:her|him|she|he)\b|\b(?:can|should|must|do) we\b"
)
_STARTS = re.compile(rf"^(?:hi|hello|so|ok|please|help|my|our|the| |,|\.)*\b{CLOSE}\b")


def cared_for(words: str) -> bool:
    """Say whether a line is told for somebody else, who is then the patient.

    It says so ("caring for my dad"); or it begins with someone close, gives their result
    or asks what to do with them, and nobody tells anything of themselves.
    """
    if _DECLARED.search(words):
        return True
    if not _STARTS.match(words) or not (_RESULT.search(words) or _ASKS_OF.search(words)):
        return False
    parts = re.split(r"[.!?;,\n]| (?=(?:and|but|so) (?:i|im|ive|my|mine)\b)", words)
    return not any(_tells_of_self(part) for part in parts)


def _tells_of_self(part: str) -> bool:
    if _THIRD.search(part):
        return False
    return bool(_FIRST.search(part) or _MY.search(re.sub(rf"\bmy (?:late )?{CLOSE}\b", "", part)))


# "I live on toast since my wife died" is about whoever writes.
_ASIDE = re.compile(
    rf"(?<=\bi ).*\b(?:since|when|until|what|like|as|after|before) (?:my |the |our )?{CLOSE}\b.*"
)


def _is_own(text: str) -> bool:
    return bool(_FIRST.search(text) or _MY.search(text) or re.search(r"\b(?:patient|pt)\b", text))


# "My wife does them": what comes after is about whoever writes again.
_HELPER = re.compile(
    rf"\b{CLOSE} (?:does|gives|injects|helps?|says|said|thinks?|reminds|cooks|drives|made me|told me|noticed|worries)\b"
    r"|\bin (?:the|my) family\b"
)


def about_other(text: str, *, other: bool, cared: bool) -> tuple[bool, bool]:
    """Say whether a clause is about somebody else than the patient, and whether the next goes on so.

    Args:
        text: the words of the clause.
        other: whether the clause before it goes on about somebody else.
        cared: whether the patient is somebody whom the writer cares for.
    """
    if cared:
        own = _FIRST.search(text) and not _THIRD.search(text) and not _RELATIVE.search(text)
        foreign = re.search(r"\b(?:his|her|their) [a-z]+", text) and _RELATIVE.search(
            _SPEAKS_OF.sub("", text)
        )
        stranger = bool((own and not _DECLARED.search(text)) or foreign)
        return stranger, False
    if _BOTH.search(text):
        return False, False
    if _RELATIVE.search(_ASIDE.sub("", text)):
        return True, other if _HELPER.search(text) else True
    stranger = other and not _is_own(text)
    return stranger, stranger
