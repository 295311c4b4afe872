"""Sentences that tell of nobody: what is taught, listed, or asked of people in general."""

import re

__all__ = ["OF_ONE", "of_nobody"]

_SIGNS = r"(?:signs?|symptoms?|side effects?|causes?|features?|hallmarks?|risk factors?|effects?)"
_LACK = (
    r"(?:(?:a|the|this|severe|low|untreated|lack of|shortage of|too little|not enough|vitamin|being"
    r"|having|short of|low on|low in) )*(?:\u00a7+|b12)(?: (?:deficien\w+|shortage|lack|level|levels))*"
)
# "The leaflet says tingling, ... are signs".
_TAUGHT = re.compile(
    r"\b(?:leaflet|website|web site|book|nhs|nice|internet|page|site|guidelines?|list|textbook|video"
    r"|podcast|blog|post|article|chatgpt|wikipedia|magazine)\b"
    r".*\b(?:says?|said|lists?|mentions?|states?|gives?|recommends?|claims?)\b"
    r"|\b(?:are|is|as) (?:(?:all|both|common|typical|classic|early|late|the|some|possible|usual|known|main|a|an) )*"
    rf"{_SIGNS}\b"
    rf"|\b{_SIGNS}(?: [a-z]+)? (?:like|such as|include|including|are)\b"
)
# "Symptoms of B12 deficiency: fatigue, ...".
_HEADED = re.compile(
    rf"^\W*(?:[a-z]+ ){{0,4}}(?:{_SIGNS} (?:of|for|in|from|with) {_LACK}|{_LACK} {_SIGNS})(?: [a-z]+)? ?[:-]"
    rf"|^\W*(?:[a-z]+ ){{0,4}}{_LACK} (?:(?:can|could|may|might|will|does|often|also) )*(?:do|does|causes?|leads? to"
    rf"|brings?(?: on)?"
    r"|gives?|means?|shows? (?:as|itself)|looks like) ?[:-]"
)
# A list before a question about all: "fatigue, numbness: what can B12 deficiency do?"
_ASKED_OF_ALL = re.compile(
    r"[:,.-] (?:(?:and|so|or) )?(?:what|which|how|can|could|does|do|will|would|might|may)\b(?: [a-z]+){0,3}? "
    rf"{_LACK} (?:(?:really|actually|also|ever|even|all) )*(?:do|cause|causes|lead|give|gives|bring|explain|produce"
    r"|mean|make|affect|bring on|result)\b(?!.*\b(?:this|it|that)\b)"
    rf"|[:,.-] (?:what|which|how many) of (?:these|those|them)\b"
)
OF_ONE = re.compile(r"\b(?:i|im|ive|my|me|s?he|s?hes|her|his|him|patient|pt|mine)\b")


def of_nobody(words: str, said: str) -> bool:
    """Say whether a sentence lists what can be felt or done, and tells of nobody.

    Args:
        words: the words of the sentence, with every phrase of the lexicon blotted out.
        said: its words.
    """
    if OF_ONE.search(said):
        return False
    return bool(_TAUGHT.search(words) or _HEADED.search(words) or _ASKED_OF_ALL.search(words))
