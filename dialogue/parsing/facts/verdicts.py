"""A word about a test other than B12 and its markers: "folate normal", "IF antibodies negative"."""

import re
from collections.abc import Iterator

from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.form import Line
from dialogue.parsing.line.heard import Told

__all__ = ["verdicts"]

_ANTIBODIES = (
    r"(?:anti ?)?(?:intrinsic factor|if)(?: (?:blocking )?(?:antibod(?:y|ies)|abs?))|anti ?(?:intrinsic factor|if)"
    r"|ifabs?|ifa|intrinsic factor|antibod(?:y|ies) (?:to|against) (?:the )?intrinsic factor"
    r"|(?:pa|pernicious an(?:a)?emia) antibod(?:y|ies)"
)
# Each test with its names, and the words for its values.
_TESTS: tuple[tuple[str, str, dict[str, str]], ...] = (
    (
        "intrinsic_factor_antibody",
        _ANTIBODIES,
        {
            "positive": r"positive|pos|\+ve|\+|detected|present|found",
            "negative": r"negative|neg|-ve|not detected|undetected|absent|not found|clear",
            "not_tested": r"(?:not|never|havent|hasnt|werent|wasnt)(?: (?:yet|been|ever|had))*"
            r" (?:requested|tested|done|sent|checked|measured|ordered|looked for|taken)",
        },
    ),
    (
        "h_pylori",
        r"(?:h|helicobacter) ?\.? ?pylori(?: (?:test|stool antigen|antigen|breath test|serology))?",
        {
            "positive": r"positive|pos|\+ve|detected|found",
            "negative": r"negative|neg|-ve|not detected|clear",
        },
    ),
    (
        "folate_status",
        r"(?:(?:serum|red cell|rbc) )?folate(?: (?:level|levels|test))?|folic acid (?:level|levels|test)",
        {
            "deficient": r"low|deficient|very low|depleted|reduced|below normal",
            "adequate": r"normal|nl|wnl|fine|ok|okay|good|adequate|in range|within range|replete|all right|alright",
        },
    ),
    (
        "iron_status",
        r"(?:(?:serum|my) )?(?:ferritin|iron(?: (?:stores|level|levels|studies))?|transferrin saturation|tsat)",
        {
            "deficient": r"low|deficient|very low|depleted|reduced|below normal",
            "adequate": r"normal|nl|wnl|fine|ok|okay|good|adequate|in range|within range|replete",
        },
    ),
    (
        "macrocytosis",
        r"mcv|(?:blood )?film|(?:red )?(?:blood )?cells",
        {
            "yes": r"macrocytic|macrocytosis|high|raised|elevated|(?:too )?(?:big|large)|enlarged",
            "no": r"normal|normocytic|fine|in range",
        },
    ),
)
_WITH = r"(?: (?:and|&) (?:my )?(?:ferritin|folate|iron|b12|tsh|crp|thyroid|vitamin d))?"
_IS = (
    r"(?: ?[:=-]| \+)?(?: <lab[0-9]+>| [0-9]+(?: ?[.,] ?[0-9]+)?(?: [a-z]{1,3} / [a-z]{1,2})?)?"
    r"(?: (?:is|was|are|were|came|come|has|have|been|back|as|now|test|tests|result|results|still|all|also|both"
    r"|only|very|flagged|marked|reported|noted|coming|comes|found|reads|reading"
    r"|a|bit|slightly|quite|too|just|level|levels|for me|said|says))*"
)
_PATTERNS = tuple(
    (
        field,
        value,
        re.compile(
            rf"\b(?:{names}){_WITH}{_IS} (?P<said>{words})(?!\w)(?! (?:range|dose|risk|diet|intake|supplement))"
            rf"|\b(?P<first>{words})(?: for)?(?: (?:my|the|his|her|any))? (?:{names})\b(?! (?:deficien|tablet"
            rf"|supplement))"
        ),
    )
    for field, names, values in _TESTS
    for value, words in values.items()
)
_DEFICIENCY = re.compile(r"\b(?P<of>iron|folate|folic acid) deficien(?:t|cy)\b")
_NONE_FOUND = re.compile(
    rf"\b(?:no|not find any|couldnt find any|didnt find any|without) (?:{_ANTIBODIES})\b"
)
_NOT = re.compile(
    r"\b(?:no|not|never|isnt|wasnt|arent|werent|without|nor|neither)(?: [a-z]+){0,2} ?$"
)
_DOUBT = re.compile(
    r"\b(?:should|would|could|might|may|maybe|perhaps|want|hope|will|cause[sd]?|people|patients|think|guess"
    r"|(?<!anti )if(?! abs?\b| antibod)|can"
    r"|suspect\w*|test for|need|needs|means)\b"
)


_FORMER = re.compile(
    r"\b(?:last (?:year|summer|winter|spring|autumn|fall)|years? ago|in (?:19|20)[0-9]{2}|used to"
    r"|previous(?:ly)?|formerly|at first|initially)\b"
)
_REFUTED = re.compile(r"\b(?:ruled out|excluded)\b")
_CHANGING = frozenset({"folate_status", "iron_status", "macrocytosis"})  # antibodies stay


def verdicts(line: Line, clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read the word that a laboratory or a person has for such a test.

    Yields:
        The place in the line and the fact.
    """
    text = line.words[clause.begin : clause.end]
    if clause.other or clause.supposes or clause.asks or _DOUBT.search(text):
        return
    for field, value, found in _read(text):
        if _NOT.search(text[: found.start()]) or _REFUTED.search(text):
            continue
        if field in _CHANGING and _FORMER.search(text):
            continue
        begin = clause.begin + found.start()
        yield begin, Told(field, value, line.said(begin, clause.begin + found.end()))


_NO_PYLORI = re.compile(
    r"\bno (?:evidence of |sign of |signs of )?(?:h|helicobacter) ?\.? ?pylori\b"
)


def _read(text: str) -> Iterator[tuple[str, str, re.Match[str]]]:
    if found := _NONE_FOUND.search(text):
        yield "intrinsic_factor_antibody", "negative", found
    if found := _NO_PYLORI.search(text):
        yield "h_pylori", "negative", found
    if found := _DEFICIENCY.search(text):
        yield ("iron_status" if found["of"] == "iron" else "folate_status"), "deficient", found
    for field, value, pattern in _PATTERNS:
        found = pattern.search(text)
        if found and not re.match(r"ifa?$", found[0]):
            yield field, value, found
