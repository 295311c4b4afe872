"""Which test a number belongs to, and numbers that came without a unit.

A result counts only if its unit and, where several tests share the unit, its name say
which test it is. A number that could be two things is reported, never decided.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from dialogue.parsing.line.form import Draft, known_words

if TYPE_CHECKING:
    from core.units import Unreadable


@dataclass(frozen=True, slots=True)
class Found:
    """A result or an age at its place in the text; ``why`` says what is unclear about it.

    ``bound`` marks "under 350": a limit in a question, a result elsewhere. ``when`` is
    "earlier", "before" (a treatment) or "now" where the words around say so.
    """

    field: str
    value: str
    start: int
    end: int
    why: str = ""
    bound: bool = False
    when: str = ""


# Field, quantity, the names of the test, and what asks for its unit.
_TESTS: tuple[tuple[str, str, str], ...] = (
    ("serum_b12", "serum_b12", r"(?:(?:vitamin|vit\.?) )?b[ -]?12|cobalamins?"),
    ("mma", "mma", r"mma|methyl ?malon(?:ic(?: acid)?|ate)"),
    ("homocysteine", "homocysteine", r"homocyst(?:eine|ein|ine|ene|iene|iine)|t?hcy"),
    ("gastrin", "gastrin", r"gastrin"),
    ("vitamin_d", "vitamin_d", r"(?:vitamin|vit\.?) d3?|25-?(?:oh|\(oh\))-?(?:d| vitamin d)?"),
    ("hemoglobin", "hemoglobin", r"ha?emoglobin|hgb|hb"),
    ("mcv", "mcv", r"mcv|mean (?:cell|corpuscular) volume"),
    ("hematocrit", "hematocrit", r"ha?ematocrit|hct"),
    ("platelet_count", "platelets", r"platelets?(?: count)?|plts?"),
    ("egfr", "egfr", r"e?gfr|glomerular filtration(?: rate)?|kidney function"),
)
# Tests that are not asked for but share units with those that are.
_OTHERS = (
    r"(?:active|holo)[ -]?b12|active (?:vitamin )?b12|holo ?tc|holotranscobalamin|folate|folic acid"
    r"|ferritin|tsh|psa|(?:nt-?pro)?bnp|pth|parathyroid hormone|cortisol|testosterone|o?estradiol"
    r"|f?t[34]|free t[34]|creatinine|glucose|sugar|cholesterol|[lh]dl|triglycerides?|iron|calcium|hba1c"
    r"|a1c|crp|prolactin|insulin|vitamin [acek]|thiamine?|b[1-9]|magnesium|zinc|copper|potassium|sodium"
    r"|albumin|urea|bun|bilirubin|a[ls]t|ggt|wbc|white (?:blood )?cells?|leu[ck]ocytes|neutrophils"
    r"|lymphocytes|uric acid|urate|troponin|renin|aldosterone|dhea(?:-?s)?|lh|fsh|progesterone|mpv|rdw"
    r"|red cell folate|transferrin|copeptin|methionine|cystathionine|citrate|weight|bp|blood pressure"
)
_NAMES: Mapping[str, str] = {field: names for field, _, names in _TESTS}
QUANTITY = {field: quantity for field, quantity, _ in _TESTS}

# With no name, a unit is enough only where one test alone is likely to have it.
_UNNAMED = {
    "serum_b12": "serum_b12",
    "egfr": "egfr",
}

NUMBER = r"[0-9]+(?:[.,][0-9]+)*"


@cache
def any_name() -> re.Pattern[str]:
    """Give the pattern of the names of all tests, each in a group of its field."""
    groups = "|".join(f"(?P<{field}>{names})" for field, names in _NAMES.items())
    return re.compile(rf"(?<![\w-])(?:(?P<other>{_OTHERS})|{groups})(?![\w-])")


_STANDARD = re.compile(
    r"\b(?:(?<!low )(?<!low-)normal|range|reference|ref|cut-? ?offs?|thresholds?|limits?|targets?|goals?|aim"
    r"|aiming|average|ideal|optimal|should be(?! (?:done|treated|given|managed))|need to be|needs to be|must be|want it"
    r"|considered|defined|usually|typically"
    r"|minimum|maximum|recommended|generally|deficiency (?:is|means)|means|up to|at least)\b"
)
_EARLIER = re.compile(
    r"\b(?:last (?:year|time|summer|winter|spring|fall|autumn)|ago|previous(?:ly)?|used to"
    r"|before(?! (?:(?:the|my|his|her|an?|each|every|it|i|she|he) )*(?:last|next|was due|is due|due|injection|jab"
    r"|shot|dose|needle|session|breakfast|dialysis|lunch|any|treatment|therapy"
    r"|injections|starting|replacement"
    r"|loading|supplements|tablets))|initial(?:ly)?|originally"
    r"|at first|at diagnosis|in (?:19|20)[0-9][0-9]|first test|old|earlier"
    r"|was once|formerly|prior|baseline|went from|from(?=(?: (?:a|an|about|around|just|only|the|my|b12|level|of"
    r"|around))*\s*$)|years back|back then|at the time)\b"
    r"|^\W*(?:in )?(?:19|20)[0-9][0-9]\b"
)
_EARLIER_AFTER = re.compile(
    r"[^,.;]*\b(?:last year|(?:years?|months?|yrs?) ago|at (?:the time|diagnosis)|in (?:19|20)[0-9][0-9])\b"
    r"|[^,.;]*, ?(?:[a-z]+|[0-9]+) years? ago\b|\s*(?:back )?then\b"
)
_BEFORE_THAT = re.compile(
    r"\s*before (?:i|he|she|we|the|my|his|her|starting|any|treatment|tablets|injections)\b"
)
_NOW = re.compile(
    r"\b(?:now|currently|today|latest|most recent|this (?:month|week)|second test|last (?:week|month)|new)\b"
)
_NOW_AFTER = re.compile(r" ?(?:now|today|currently|this (?:week|month)|last (?:week|month))\b")
_LINK = re.compile(
    r"(?:\s|[:=(,]|\b(?:is|was|are|were|of|at|level|levels|result|results|reading|value|came|come|back|as|a"
    r"|an|about|around|it|its|it's|test|measured|shows?|showed|only|just|now|currently|still|today|stands"
    r"|the|my|serum|count|with|has|have|had|i|got|and|while|blood|lab|labs|latest|recent|in|this|that|he|she"
    r"|her|his|patient|patients|says|said|comes|total|vitamin|to|be|for|on|by|so|if|hello|hi|should|how|can"
    r"|what|does|mean|do|year|old|male|female|man|woman|x|done|treat|treated"
    r"|first|second|third|repeat|repeated|confirmed|new|yearly|annual|dropped|fell|rose|gone|went|down|up|low|high"
    r"|too|really|quite|private|privately|routine|last|previous|again|under|over|above|below|between|always|there"
    r"|report|bloods|hospital|lab's|number|figure|checked|taken|drawn|since|then|also|another|one|found|back"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|week|month|morning"
    r"|yesterday|not|isn't|great|good|bad|says|said|doctor|gp|nurse|trough|random|even|well|yes"
    r"|treatment|dose|need|due|jab|jabs|injection|injections|shot|before|after|following|until|next)\b)*$"
)
# "I eat normally and my level is ..."
_LEVEL = re.compile(
    r"\b(?:mine|(?:my|her|his|the|a|b12|latest|last|new|current|routine|recent|most recent|repeat"
    r"|private) (?:blood )?(?:level|levels|test|result"
    r"|reading))"
    r"(?: (?:on|with|after) (?:it|these|them|this|that|treatment|the tablets|tablets|injections|the injections|pills))?"
    r"(?: (?:taken|drawn|done|measured|checked))?(?:(?: [a-z]+){0,3} (?:just |right |shortly |soon "
    r"|[a-z]+ days? )?(?:after|before|following)"
    r"(?: (?:the|my|his|her|last|next|a))* (?:injection|jab|shot|dose|needle))?"
    r"(?: (?:is|was|of|at|came|back|now|still|only|just|over|under|about|around|has been|says|showed))*\s*$"
)
_SENTENCE_END = re.compile(r"[.!?;\n](?=\s|$)")


def lab_result(
    text: str, low: str, draft: Draft, span: tuple[int, int], labs: list[str]
) -> list[Found]:
    """Say which test a number with a unit belongs to, if to any."""
    from core.units import Unreadable, read

    start, end = span
    words, low = _as_now(text, low, span)
    begin = max([0, *(b for a, b, name in draft.holes if name == "lab" and b <= start)])
    gap = low[begin:start]
    ends = [m.end() for m in _SENTENCE_END.finditer(gap)]
    gap = gap[ends[-1] :] if ends else gap
    name, loose, place = _name_before(gap)
    if not name:
        after = re.match(r"\s*(?:of |for |\()?\s*(?:my |serum )?", low[end:])
        follows = any_name().match(low, end + (after.end() if after else 0))
        name, loose, place = (follows.lastgroup or "" if follows else ""), False, gap.rfind(",") + 1
    if name == "other":
        return []
    quantity = QUANTITY.get(name, "")
    if name and loose and quantity not in labs:
        name = quantity = ""  # "MMA pending, 320 pg/mL": the name had its own clause
    clause = gap[place:] if name else gap.rsplit(",", 1)[-1]
    if not name and (_IT.search(clause) or (_TO.search(gap) and _FROM.search(low[:begin]))):
        name, quantity = _spoken_of(low[:start], labs)
    if _STANDARD.search(clause):
        return []
    if not name:
        return _unnamed(words, low, clause, span, labs)
    value = read(words, quantity)
    if isinstance(value, Unreadable):
        return [Found(name, "", start, end, why_not(value, name))]
    if value.low and value.high is not None and not value.is_exact and not value.about:
        return []  # two figures are a reference range
    bound = not value.is_exact and not value.about
    return [Found(name, value.given, start, end, bound=bound, when=_when(clause, low[end:]))]


def _as_now(text: str, low: str, span: tuple[int, int]) -> tuple[str, str]:
    """Give the figure that a result fell or rose to, and the text without what says so."""
    start, end = span
    words = text[start:end]
    now = _UP_TO.sub("", words) if _WENT.search(low[:start]) else words
    if now != words:
        low = f"{_WENT.sub('', low[:start]).ljust(start)}{low[start:]}"
    return now, low


def _when(before: str, after: str) -> str:
    """Say whether the words around a result place it earlier or now, if they do."""
    if _NOW.search(before) or _NOW_AFTER.match(after):
        return "now"
    if _EARLIER.search(before) or _EARLIER_AFTER.match(after):
        return "earlier"
    return "before" if _BEFORE_THAT.match(after) else ""


def latest(results: Iterable[Found]) -> Iterator[Found]:
    """Leave out a result that was earlier where a later one stands; ask where none does."""
    by_test: dict[str, list[Found]] = {}
    for found in results:
        by_test.setdefault(found.field, []).append(found)
    for readings in by_test.values():
        now = [found for found in readings if found.when == "now" and not found.why]
        plain = [found for found in readings if found.when != "earlier"]
        plain = [found for found in plain if found.when != "before"] or plain
        if len(now) == 1:
            yield now[0]
        elif plain:
            yield from plain
        else:
            yield from (replace(found, why="Is this the latest result?") for found in readings[:1])


def _spoken_of(before: str, labs: list[str]) -> tuple[str, str]:
    """Give the test that was named last, and its quantity, if it may have this unit: "mine is ..."."""
    names = [found.lastgroup or "" for found in any_name().finditer(before)]
    quantity = QUANTITY.get(names[-1], "") if names else ""
    return (names[-1], quantity) if quantity in labs else ("", "")


def _name_before(gap: str) -> tuple[str, bool, int]:
    """The test named last before a number, if a comma parts them, and where its clause begins."""
    names = list(any_name().finditer(gap))
    if not names:
        return "", False, 0
    last = names[-1]
    if len(names) > 1 and _PAIR.fullmatch(gap[names[-2].end() : last.start()]):
        return "", False, 0  # "MMA and homocysteine are 300 ...": which of them?
    return last.lastgroup or "", "," in gap[last.end() :], gap.rfind(",", 0, last.start()) + 1


def why_not(refused: "Unreadable", field: str) -> str:
    """Say why a result cannot be taken; what was read is said by whoever shows it."""
    why = refused.why.replace("a unit for this", f"a unit for {_LABELS.get(field, field)}")
    return f"{why[:1].upper()}{why[1:]}. Accepted: {', '.join(refused.accepted)}."


_LABELS = {
    "serum_b12": "B12",
    "mma": "MMA",
    "mcv": "MCV",
    "egfr": "eGFR",
    "platelet_count": "platelets",
    "vitamin_d": "vitamin D",
}
# No limit where it went up, and of "from 400 to 260 pg/mL" the second is what it is now.
_UP_TO = re.compile(
    rf"^(?:up to\s+|{NUMBER}\s*(?:[pn\u00b5u](?:g|mol)/m?l\s*)?(?:to|-+>|\u2192)\s*(?={NUMBER}))",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrom\b[^.;]*$")
_WENT = re.compile(
    r"\b(?:went|gone|go|dropped|drops|fell|fallen|falling|rose|risen|rising|came|up|down|drift(?:ed|ing)|increased"
    r"|decreased|declined|crept|climbed|moved|improved|changed|jumped|from)(?: (?:up|down|only|just|from))*\s*$"
)
_IT = re.compile(
    r"\b(?:mine|it|that|this|his|hers?)(?:'s| is| was| came| back| at| still| now| only| says?| about| around)*\s*$"
)
_TO = re.compile(
    r"^[^.;]{0,40}\bto(?: [a-z]+){0,3}\s*$"
)  # "from 420 pg/mL two years ago to 240 pg/mL now"
_PAIR = re.compile(r",? ?(?:and|&|/) ?(?:my |serum )?")


def _unnamed(
    words: str, low: str, clause: str, span: tuple[int, int], labs: list[str]
) -> list[Found]:
    from core.units import Unreadable, read

    start, end = span
    field = next((_UNNAMED[quantity] for quantity in labs if quantity in _UNNAMED), "")
    if not field:
        if labs == ["hematocrit"]:
            return []  # a percentage can be of anything
        return [Found("", "", start, end, "Which test is this the result of?")]
    marked = re.sub(r"[\ue000-\uf8ff]+", " : ", clause)
    left = _LINK.sub("", marked).split()
    if not _LEVEL.search(marked) and left and left[-1].isalnum() and left[-1] not in known_words():
        return [Found("", "", start, end, "Which test is this the result of?")]
    value = read(words, field)
    if isinstance(value, Unreadable):
        return [Found(field, "", start, end, why_not(value, field))]
    bound = not value.is_exact and not value.about
    if bound and not _LEVEL.search(marked):
        return []  # a limit or a range, not a result
    return [Found(field, value.given, start, end, bound=bound, when=_when(clause, low[end:]))]
