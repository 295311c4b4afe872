"""Numbers in free text: ages, test results, lengths, times and doses.

A result counts only if its unit and, where several tests share the unit, its name say
which test it is. A number that could be two things is reported, never decided.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dialogue.parsing.heard import Ambiguous
from dialogue.parsing.sentence import Draft, known_words
from dialogue.parsing.words import fold


@dataclass(frozen=True, slots=True)
class Found:
    """A result or an age at its place in the text; ``why`` says what is unclear about it.

    ``bound`` marks "under 350": a limit in a question, a result elsewhere.
    """

    field: str
    value: str
    start: int
    end: int
    why: str = ""
    bound: bool = False


@dataclass(slots=True)
class Amounts:
    """All amounts of one text, and the draft from which they have been cut."""

    draft: Draft
    results: list[Found]
    holes: dict[int, str]  # what a hole's text reads as: "3 years", "1000 mcg", "1 per day"


# Field, quantity, the names of the test, and what asks for its unit.
_TESTS: tuple[tuple[str, str, str], ...] = (
    ("serum_b12", "serum_b12", r"(?:(?:vitamin|vit\.?) )?b[ -]?12|cobalamins?"),
    ("mma", "mma", r"mma|methyl ?malon(?:ic(?: acid)?|ate)"),
    ("homocysteine", "homocysteine", r"homocyst(?:eine|ein|ine)|t?hcy"),
    ("gastrin", "gastrin", r"gastrin"),
    ("vitamin_d", "vitamin_d", r"(?:vitamin|vit\.?) d3?|25-?oh(?:-d| vitamin d)?"),
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
_QUANTITY = {field: quantity for field, quantity, _ in _TESTS}

# Which pattern to search for at all: most lines hold few kinds of unit.
_HINTS: tuple[tuple[str, str], ...] = (
    ("serum_b12", r"pg|ng ?/|ng per|pmol|pico|nano"),
    ("mma", r"mol|ng ?/|ng per|\u00b5g ?/|ug ?/|mcg ?/|nano|micro"),
    ("homocysteine", r"mol|mg|milli|micro"),
    ("platelets", r"10|\^|/ ?[\u00b5u]|/ ?mm|per|thousand|k/"),
    ("egfr", r"ml ?/|/ ?min|per min"),
    ("hemoglobin", r"g ?/|grams?|per"),
    ("mcv", r"fl|femto"),
    ("hematocrit", r"%|percent"),
    ("b12_dose", r"mg|mcg|\u00b5g|ug|micro|milli"),
    ("length", r"cm|inch|centi|\""),
    ("duration", r"year|yr|month|mth|mo\b|mos\b|week|wk|day|[0-9] ?[ymwd]\b"),
)
_LAB = ("serum_b12", "mma", "homocysteine", "platelets", "egfr", "hemoglobin", "mcv", "hematocrit")
_HOLE = {"b12_dose": "dose", "length": "len", "duration": "dur"}
# With no name, a unit is enough only where one test alone is likely to have it.
_UNNAMED = {
    "serum_b12": "serum_b12",
    "egfr": "egfr",
}

_NUMBER = r"[0-9]+(?:[.,][0-9]+)*"
_AGE = (
    re.compile(
        r"(?<![\w.,/<>-])(?P<age>[0-9]{1,3})(?:[ -]*(?:years?|yrs?|y)[ -]*(?:old|of age|o\b)"
        r"|[ -]?yo\b|[ -]?y\.?/?o\b)(?! (?:result|report|test|lab|blood|prescription|value|level|scan"
        r"|bottle|supplement|son|daughter|child|boy|kid|girl|mother|father|wife|husband|brother|sister))"
    ),
    re.compile(
        r"\b(?:(?:i am|i'm|im|(?:s?he|patient|pt) is|s?he's|age is|age(?=[:=]| ?[0-9])|aged)[:=]? ?)"
        r"(?P<age>[0-9]{1,3})(?= *(?:$|[,.;!?)\n]|and (?!a half)|but |with |now\b|(?:years?|yrs?) *(?:$|[,.;!?)\n])"
        r"|m(?:ale|an)?\b|f(?:emale)?\b|who |my |vegan|vegetarian|i |i'm |im |taking |year|on (?:metf|omep|b12)))"
        r"(?!\.[0-9])(?! years? (?:in|into|on|vegan|sober))"
    ),
    re.compile(r"(?<![\w.,/<>-])(?P<age>[0-9]{2,3})(?:[ -]?year)?[ -]?(?:male|female|man|woman)\b"),
)
_AGE_SEX = re.compile(r"(?<![\w.,/<>-])(?P<age>[0-9]{2,3}) ?[MF]\b(?![/'.-])")
_NOT_NOW = re.compile(
    r"(?:\b(?:since|when|from|until|till|was|were|at|over|above|under|below|than|almost|nearly|turning"
    r"|turn|turned|to be|not|like|if|say|ages?|before|after|by|reach|between)|[0-9] ?(?:to|and|or|-)|[<>=~])"
    r"\s*(?:(?:i|s?he|they|you)\s+)?(?:was|were|am|is)?\s*(?:(?:the )?age(?: of)?|aged)?\s*(?:an? )?$"
)
_OLDEST = 115

_FREQUENCY = re.compile(
    r"(?<![\w.,-])(?:(?:once|twice|(?:one|two|three|four|[1-9])(?: ?x| times?| tablets?| pills?| shots?| injections?)?) ?"
    r"(?:an?|per|every|each|/) ?(?:(?:other|second|[0-9]{1,2}|two|three|four) )?(?:days?|weeks?|months?)"
    r"|(?:(?:once|twice|[1-9] times|three times|two times) )?(?:daily|weekly|monthly)"
    r"|every (?:(?:other|second|[0-9]{1,2}|two|three|four|six|eight|ten|twelve) )?(?:days?|weeks?|months?)"
    r"|each (?:day|week|month)|(?:on )?alternate days|(?<=mcg )a day|(?<=mg )a day|per day)\b|(?<=mcg)/day\b"
)


def find_amounts(text: str) -> Amounts:
    """Cut ages, frequencies, results, lengths, times and doses out of a text."""
    draft = Draft(text)
    found = Amounts(draft, [], {})
    low = fold(text)
    if not any(c in "0123456789" for c in low) and not re.search(
        r"year|month|week|day|daily|yrs?\b", low
    ):
        return found
    _cut_ages(low, found)
    for span in _FREQUENCY.finditer(fold(draft.text)):
        _cut(found, span.start(), span.end(), "freq", _frequency(span[0]))
    _cut_measures(text, low, found)
    return found


def _cut(found: Amounts, start: int, end: int, name: str, reads: str) -> None:
    number = found.draft.cut(start, end, name)
    if number is not None:
        found.holes[number] = reads


def _cut_ages(low: str, found: Amounts) -> None:
    matches = [m for pattern in _AGE for m in pattern.finditer(low)]
    matches += _AGE_SEX.finditer(found.draft.text)
    taken: list[tuple[int, int]] = []
    for match in sorted(matches, key=lambda m: (m.start("age"), -m.end())):
        start, end = match.start("age"), match.end()
        if any(start < b and a < end for a, b in taken):
            continue
        before = low[max(0, match.start() - 40) : match.start()]
        if "b12" in low[max(0, start - 5) : start] or _NOT_NOW.search(before):
            continue
        taken.append((start, end))
        years = int(match["age"])
        why = "" if years <= _OLDEST else "This is not a possible age."
        found.results.append(Found("age", str(years), match.start(), end, why))
        _cut(found, start, end, "age", str(years))


def _frequency(words: str) -> str:
    from core.units import Unreadable, read_frequency

    tidy = re.sub(r" (?:tablets?|pills?|shots?|injections?)", " times", words).strip()
    tidy = {"a day": "daily", "per day": "daily", "/day": "daily"}.get(tidy, tidy)
    read = read_frequency(re.sub(r"^(one|1) times", "once", tidy))
    return "" if isinstance(read, Unreadable) else read.text


@cache
def _compiled(quantity: str) -> re.Pattern[str]:
    from core.units import pattern

    return re.compile(pattern(quantity))


@cache
def _hints() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((quantity, re.compile(hint)) for quantity, hint in _HINTS)


def _cut_measures(text: str, low: str, found: Amounts) -> None:
    spans: dict[tuple[int, int], list[str]] = {}
    for quantity, hint in _hints():
        if hint.search(low):
            for match in _compiled(quantity).finditer(found.draft.text):
                spans.setdefault(match.span(), []).append(quantity)
    last = 0
    low = fold(found.draft.text)  # without ages, so that "old" is a word about a result
    for (start, end), quantities in sorted(spans.items(), key=lambda s: (s[0][0], -s[0][1])):
        if start < last:
            continue  # inside the one before, which is longer
        last = end
        words = text[start:end]
        labs = [quantity for quantity in quantities if quantity in _LAB]
        if labs:
            found.results.extend(_result(text, low, found.draft, (start, end), labs))
            found.draft.cut(start, end, "lab")
        else:
            _cut(found, start, end, _HOLE[quantities[0]], _plain(words, quantities[0]))


def _plain(words: str, quantity: str) -> str:
    """Give the tidy text of a length, time or dose; empty if it cannot be read."""
    from core.units import Unreadable, read

    value = read(words, quantity)
    return "" if isinstance(value, Unreadable) else value.given


# --- results --------------------------------------------------------------------------------------


@cache
def _any_name() -> re.Pattern[str]:
    groups = "|".join(f"(?P<{field}>{names})" for field, names in _NAMES.items())
    return re.compile(rf"(?<![\w-])(?:(?P<other>{_OTHERS})|{groups})(?![\w-])")


_STANDARD = re.compile(
    r"\b(?:normal|range|reference|ref|cut-? ?offs?|thresholds?|limits?|targets?|goals?|aim|aiming|average"
    r"|ideal|optimal|should be|need to be|needs to be|must be|want it|considered|defined|usually|typically"
    r"|minimum|maximum|recommended|generally|deficiency (?:is|means)|means|up to|at least)\b"
)
_FORMERLY = re.compile(
    r"\b(?:last (?:year|month|week|time|summer|winter|spring|fall|autumn)|ago|previous(?:ly)?|used to"
    r"|before|initial(?:ly)?|originally|at first|at diagnosis|in (?:19|20)[0-9][0-9]|first test|old|earlier"
    r"|was once|formerly|prior|baseline|went from|from|rose|fell|dropped|increased|decreased)\b"
)
_LINK = re.compile(
    r"(?:\s|[:=(,]|\b(?:is|was|are|were|of|at|level|levels|result|results|reading|value|came|come|back|as|a"
    r"|an|about|around|it|its|it's|test|measured|shows?|showed|only|just|now|currently|still|today|stands"
    r"|the|my|serum|count|with|has|have|had|i|got|and|while|blood|lab|labs|latest|recent|in|this|that|he|she"
    r"|her|his|patient|patients|says|said|comes|total|vitamin|to|be|for|on|by|so|if|hello|hi|should|how|can"
    r"|what|does|mean|do|year|old|male|female|man|woman|x)\b)*$"
)
_SENTENCE_END = re.compile(r"[.!?;\n](?=\s|$)")


def _result(
    text: str, low: str, draft: Draft, span: tuple[int, int], labs: list[str]
) -> list[Found]:
    """Say which test a number with a unit belongs to, if to any."""
    from core.units import Unreadable, read

    start, end = span
    words = text[start:end]
    begin = max([0, *(b for a, b, name in draft.holes if name == "lab" and b <= start)])
    gap = low[begin:start]
    ends = [m.end() for m in _SENTENCE_END.finditer(gap)]
    gap = gap[ends[-1] :] if ends else gap
    name, loose, place = _name_before(gap)
    if not name:
        after = re.match(r"\s*(?:of |for |\()?\s*(?:my |serum )?", low[end:])
        follows = _any_name().match(low, end + (after.end() if after else 0))
        name, loose, place = (follows.lastgroup or "" if follows else ""), False, gap.rfind(",") + 1
    if name == "other":
        return []
    quantity = _QUANTITY.get(name, "")
    if name and loose and quantity not in labs:
        name = quantity = ""  # "MMA pending, 320 pg/mL": the name had its own clause
    clause = gap[place:] if name else gap.rsplit(",", 1)[-1]
    if _STANDARD.search(clause):
        return []
    if not name:
        return _unnamed(words, clause, span, labs)
    value = read(words, quantity)
    if isinstance(value, Unreadable):
        return [Found(name, "", start, end, value.message)]
    if value.low and value.high is not None and not value.is_exact and not value.about:
        return []  # two figures are a reference range
    if _FORMERLY.search(clause) or re.match(r"[^,.;]*\b(?:last (?:year|month)|ago)\b", low[end:]):
        return [Found(name, "", start, end, "Is this the latest result?")]
    return [Found(name, value.given, start, end, bound=not value.is_exact and not value.about)]


def _name_before(gap: str) -> tuple[str, bool, int]:
    """The test named last before a number, if a comma parts them, and where its clause begins."""
    names = list(_any_name().finditer(gap))
    if not names:
        return "", False, 0
    last = names[-1]
    if len(names) > 1 and _PAIR.fullmatch(gap[names[-2].end() : last.start()]):
        return "", False, 0  # "MMA and homocysteine are 300 ...": which of them?
    return last.lastgroup or "", "," in gap[last.end() :], gap.rfind(",", 0, last.start()) + 1


_PAIR = re.compile(r",? ?(?:and|&|/|,) ?(?:my |serum )?")


def _unnamed(words: str, clause: str, span: tuple[int, int], labs: list[str]) -> list[Found]:
    from core.units import Unreadable, read

    start, end = span
    field = next((_UNNAMED[quantity] for quantity in labs if quantity in _UNNAMED), "")
    if not field:
        if labs == ["hematocrit"]:
            return []  # a percentage can be of anything
        return [Found("", "", start, end, "Which test is this the result of?")]
    left = _LINK.sub("", re.sub(r"[\ue000-\uf8ff]+", " : ", clause)).split()
    if left and left[-1].isalnum() and left[-1] not in known_words():
        return [Found("", "", start, end, "Which test is this the result of?")]
    value = read(words, field)
    if isinstance(value, Unreadable):
        return [Found(field, "", start, end, value.message)]
    if not value.is_exact and not value.about:
        return []  # a limit or a range, not a result
    if _FORMERLY.search(clause):
        return [Found(field, "", start, end, "Is this the latest result?")]
    return [Found(field, value.given, start, end)]


# --- numbers without a unit -----------------------------------------------------------------------

_BARE_RESULT = re.compile(
    r"(?:level|levels|result|value|reading)?\s*(?:(?:is|was|of|at|=|:|came|back|level|levels|result|results"
    r"|value|reading|as|about|around|count|only|just|a|now|serum|its|it's|score|shows?|has been|test)\s*)*"
    rf"(?P<number>[<>~]?\s?{_NUMBER})(?![\w%/.]|\s?(?:%|mcg|ug|\u00b5g|mg|micro|milli|years?|yrs?|months?"
    r"|weeks?|days?|times|shots?|injections?|tablets?|pills?|x\b|doses?|units?|iu))"
)


def bare_results(draft: Draft) -> list[Ambiguous]:
    """Find results that came without a unit: none is ever guessed."""
    from core.units import units_in

    low = fold(draft.text)
    found = []
    for name in _any_name().finditer(low):
        field = name.lastgroup or ""
        if field == "other":
            continue
        number = _BARE_RESULT.match(
            low, name.end() + (low[name.end() : name.end() + 1] in {" ", ":", ","})
        )
        if number:
            units = " or ".join(units_in(_QUANTITY[field])[:3])
            found.append(
                Ambiguous(
                    draft.text[name.start() : number.end()].strip(),
                    f"The unit is missing: {units}?",
                )
            )
    level = re.search(
        rf"\blevels? (?:of|is|was|at)\s(?P<number>{_NUMBER})(?![\w%/.]|\s?[a-z%/\ue000-\uf8ff])",
        low,
    )
    if level and not found:
        found.append(Ambiguous(level[0].strip(), "Which test is it, and in which unit?"))
    return found
