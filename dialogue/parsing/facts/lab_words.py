"""Words about a test where a number could stand: pending, not done, high, normal."""

import re
from collections.abc import Iterator

from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.form import Line
from dialogue.parsing.line.heard import Told

_NAMES = {
    "mma": r"(?:mma|methylmalonic(?: acid)?|methylmalonate)",
    "homocysteine": r"(?:homocysteine|hcy)",
    "serum_b12": r"(?:(?:serum )?(?:(?:vitamin|vit) )?b12)",
}
_NOUN = r"(?: (?:test|tests|level|levels|result|results|value))*"
_IS = (
    r"(?: ?[:=-])?(?: (?:is|was|are|were|came|come|has|have|been|still|back|as|now|remains|results|be|also"
    r"|very|slightly|a bit|mildly|flagged|marked|reported|noted|coming|comes|reads|showing))*"
)
_STATUS = {
    "pending": r"pending|(?:is |has |are )?not (?:yet )?(?:back|in|come back|returned)(?: yet)?|awaited|sent"
    r"(?: off)?(?: today| yesterday)?|outstanding|requested|being (?:tested|done|processed)|on the way|ordered",
    "unavailable": r"not available|unavailable|(?:cant|cannot) be (?:done|measured|tested|ordered)"
    r"|not offered|not possible|not obtainable",
    "not_done": r"not (?:yet )?(?:done|tested|measured|checked|ordered|taken"
    r"|been (?:done|tested|measured|checked|ordered|requested))"
    r"|(?:hasnt|havent|wasnt|werent|never|not) (?:been )?(?:done|tested|measured|checked|ordered|requested|sent|run"
    r"|included|asked for|offered|looked at)|untested|never"
    r" (?:done|tested|measured|checked)",
}
_LEADING = {
    "pending": r"(?:awaiting|waiting for|waiting on|pending)(?: (?:my|the|an?))?",
    "unavailable": r"(?:no access to|(?:cant|cannot) (?:get|order|measure|test))(?: (?:my|the|an?))?",
    "not_done": r"(?:never (?:had|did)|havent (?:yet )?had|havent done|have not had|no)(?: (?:my|the|an?))?",
}
_FLAG = {
    "high": r"high|elevated|raised|increased|above normal|up",
    "normal": r"normal(?:i[sz]ed)?|fine|nl|wnl|within normal limits|within range|in (?:the )?(?:normal )?range|ok",
    "low": r"low|decreased|reduced|below normal",
}
_STATUS_FIELD = {"mma": "mma_status", "serum_b12": "serum_b12_status"}
_NOT_AFTER = r"(?! (?:range|ranges|limits?|value|values|is|are|means?|to|can|diet|intake|cut|enough|foods?|in people))"

_PATTERNS: list[tuple[str, str, re.Pattern[str]]] = []
for _test, _name in _NAMES.items():
    for _value, _words in _STATUS.items():
        if _test in _STATUS_FIELD and (_test, _value) != ("serum_b12", "unavailable"):
            _source = rf"\b{_name}{_NOUN}{_IS} (?:{_words})\b|\b(?:{_LEADING[_value]}) {_name}"
            _source += (
                r" (?:test|result|measured|checked|tested|done)s?\b(?! of)"
                if _value == "not_done"
                else rf"{_NOUN}\b"
            )
            _PATTERNS.append((_STATUS_FIELD[_test], _value, re.compile(_source)))
    for _value, _words in _FLAG.items():
        _source = rf"\b{_name}{_NOUN}{_IS} (?:{_words})\b{_NOT_AFTER}|\b(?:{_words}) {_name}{_NOUN}\b{_NOT_AFTER}"
        _PATTERNS.append((f"{_test}_flag", _value, re.compile(_source)))

# "No blood test so far" in a line about B12.
_PATTERNS.append(
    (
        "serum_b12_status",
        "not_done",
        re.compile(
            r"\b(?:no|not had a|havent had a|never had a|not had any|without a) (?:blood (?:test|tests|work)|bloods?)"
            r"(?: (?:so far|yet|done|taken|at all|on record|on file|recorded|available|in (?:the|his|her"
            r"|my) notes))*$|\bno numbers yet\b"
        ),
    )
)
_PATTERNS.append(
    (
        "serum_b12_status",
        "pending",
        re.compile(
            r"^(?:nothing|no results?|results? not)(?: (?:is|are|has come|have come|come))? back(?: yet)?$"
        ),
    )
)
_PATTERNS.append(
    (
        "serum_b12",
        "undetectable",
        re.compile(rf"\b(?:{_NAMES['serum_b12']}{_NOUN}|level){_IS} undetectable\b"),
    )
)
# Both markers in one breath: "homocysteine and MMA are elevated", "elevated homocysteine and MMA".
_MARKER = rf"(?:{_NAMES['mma']}|{_NAMES['homocysteine']})"
_PAIR = (
    rf"(?:(?:both|my|the|serum) )*{_MARKER}{_NOUN}(?: and|,| &|,? and also| as well as)?"
    rf" (?:the |my |serum )?{_MARKER}{_NOUN}"
)
_BOTH = r"both(?: of)?(?: my| the)? markers"
_LISTS = {
    value: re.compile(
        rf"\b(?:{_PAIR}|{_BOTH})(?: (?:both|levels|results))*{_IS} (?:{words})\b{_NOT_AFTER}"
        rf"|\b(?:{words}) (?:{_PAIR}|{_BOTH}){_NOT_AFTER}"
    )
    for value, words in _FLAG.items()
}
_ANY = re.compile(
    "|".join(
        [*_NAMES.values(), "bloods?", "no numbers", "nothing", "results?", "level undetectable"]
    )
)
# "What is the treatment for low B12 with elevated MMA?" describes a patient, as a case does.
_TREATS = re.compile(
    r"^(?:so |and )?(?:what|how)\b.*\b(?:treat\w*|manag\w*|therapy|done)\b.*\b(?:for|of|with|in|if)\b"
    r"|^(?:so |and )?how\b.*\b(?:treated|managed)$"
)
_OWN = re.compile(r"\b(?:i|ive|im|my|has|have|had|with|patient|is|was|came|are)\b")
_DOUBT = re.compile(
    r"\b(?:should|would|could|might|may|maybe|want|wants|hope|will|cause[sd]?|causing|people|patients|read"
    r"|think|guess|probably|risks?|signs?|symptoms?|treat|treatment|treating|about|if|can|means|worried"
    r"|active|how|why)\b"
)


# "Injections for low B12": a reason from earlier, not a result.
_REASON = re.compile(r"\b(?:for|because of|due to)(?: (?:the|a|my|his|her))* $")


def result_words(line: Line, clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read a laboratory's word, or that a test has no result yet (C-31, C-98, C-123).

    Yields:
        The place in the line and the fact.
    """
    if clause.other or clause.supposes:
        return
    text = line.words[clause.begin : clause.end].strip(" ,")
    if clause.asks:
        yield from _asked_about(line, clause, text)
        return
    if _DOUBT.search(text):
        return
    yield from _listed(line, clause, text)
    if not _ANY.search(text):
        return
    for field, value, pattern in _PATTERNS:
        found = pattern.search(text)
        if not found:
            continue
        if _NO.search(text[: found.start()]) and not found[0].startswith("no "):
            continue
        if field.endswith("_flag") and _REASON.search(text[: found.start()]):
            continue
        if field.endswith("_flag") and not (_OWN.search(text) or _alone(text, found)):
            continue
        begin = line.words.index(text, clause.begin) + found.start()
        yield begin, Told(field, value, line.said(begin, begin + len(found[0])))


# "B12 low acc to lab", "lab flags B12 low".
_BESIDE = re.compile(
    r"<[a-z]+[0-9]+>|\b(?:and|but|a|the|slightly|very|acc|according to|as per|per|by|to|on|lab|labs|laboratory"
    r"|report|app|print ?out"
    r"|results?|bloods?|test|flags?|flagged|reports?|reported|says?|shows?|showed|today|yesterday|this week"
    r"|this morning|again|also|both|now|came back|too)\b|[ :,-]"
)
_NO = re.compile(r"\b(?:no|not|never|isnt|wasnt|hasnt|nor|neither)\b")


def _alone(text: str, found: re.Match[str]) -> bool:
    rest = text[: found.start()] + text[found.end() :]
    return not _BESIDE.sub("", rest)


def _listed(line: Line, clause: Clause, text: str) -> Iterator[tuple[int, Told]]:
    """Read one word that is said of both markers."""
    for value, pattern in _LISTS.items():
        found = pattern.search(text)
        if not found or re.search(
            r"\b(?:no|not|never|nor|neither|isnt|arent)\b", text[: found.end()]
        ):
            continue
        begin = line.words.index(text, clause.begin) + found.start()
        for field in ("mma_flag", "homocysteine_flag"):
            yield begin, Told(field, value, line.said(begin, begin + len(found[0])))


def _asked_about(line: Line, clause: Clause, text: str) -> Iterator[tuple[int, Told]]:
    """Read the findings of a case whose treatment is asked for: high markers and a low level."""
    if not (_TREATS.search(text) or clause.case) or not _ANY.search(text):
        return
    yield from ((at, told) for at, told in _listed(line, clause, text) if told.value == "high")
    for field, value, pattern in _PATTERNS:
        found = pattern.search(text)
        if found and ((field, value) in _CASE_WORDS or (clause.case and value == "normal")):
            begin = line.words.index(text, clause.begin) + found.start()
            yield begin, Told(field, value, line.said(begin, begin + len(found[0])))


_CASE_WORDS = frozenset(
    {("serum_b12_flag", "low"), ("mma_flag", "high"), ("homocysteine_flag", "high")}
)
