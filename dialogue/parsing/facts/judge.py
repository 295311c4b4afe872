"""Whether a phrase of the lexicon tells a fact about the patient, and which.

The phrase, its clause and the words around it are all that counts; where they leave a
doubt, nothing is told. Only an emergency sign is asked about rather than dropped.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dialogue.parsing.facts.gone import NERVES, gone
from dialogue.parsing.facts.medicines import STILL_ON, daily_dose, durations, lengths
from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.heard import Ambiguous, Told
from dialogue.parsing.line.said import Said
from dialogue.parsing.line.terms import BLOT, is_plain, negates

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

_FIRST = re.compile(r"\b(?:i|im|ive|my|me)\b")
# Somebody tells of a patient: a clause with none of these words must be a bare list.
_CUE = re.compile(
    r"\b(?:i|im|ive|my|me|patient|pt|s?he|s?hes|has|have|having|with|feel|feels|feeling|suffer\w*|gets?"
    r"|getting|got|experienc\w*|notic\w*|complain\w*|presents?|presenting|diagnosed|known|history|since"
    r"|theres|there is|yes|had|reports?|also|her|his|their)\b"
)
_SO_LONG = re.compile(
    r"(?: (?!after|before|later|ago|every)[a-z]+){0,4} <dur(?P<number>[0-9]+)>(?! (?:after|before|ago"
    r"|later|on|of|into|on))"
    r"|(?: (?:which|that|it|has|have))* (?:started|began|came on|for) (?:about |around |over |nearly "
    r")?<dur(?P<since>[0-9]+)> ago"
)
_EATS = re.compile(r" ?(?:and )?eats? ")
_OFTEN = re.compile(r" (?:about |only )?<freq(?P<number>[0-9]+)>")
_ONSET = re.compile(
    r"<dur(?P<number>[0-9]+)> (?:history )?of (?:[a-z]+ )?$"
    r"|\bsince (?=<dur)(?:about )?<dur(?P<since>[0-9]+)> (?:[a-z]+ ){0,5}$"
    r"|\b(?:in|over|for|during|these|with)(?: (?:the|a|an|last|past|about|around|over))* "
    r"<dur(?P<lately>[0-9]+)> (?:[a-z]+ ){0,3}$"
    r"|<dur(?P<ago>[0-9]+)> ago (?:[a-z]+ ){0,3}$"
    r"|^(?:presents?|presented|presenting)? ?(?:with )?(?:a )?<dur(?P<first>[0-9]+)> (?:[a-z]+ )?$"
)
_ALL_SINCE = re.compile(
    r"(?:(?:and|all|this|it|its|that|which|is|has|have|been|they|both|symptoms?|present|going on|ongoing|lasting|now"
    r"|only|started|began|came on) )*(?:since(?: about)? <dur(?P<number>[0-9]+)>|<dur(?P<ago>[0-9]+)> ago)"
)
_TAKES = re.compile(
    r"\b(?:on|takes?|taking|taken|took|uses?|using|given|receiv\w*|inject\w*|prescribed|started|with|collects"
    r"|inhal\w*|huff\w*|do|does|doing|abuses|abusing|heavy|chronic|daily|(?:get|gets|go|goes) "
    r"through|gave|because of)\b"
)
_NOTED = re.compile(r"<(?:age|lab|dose|freq|dur)[0-9]")
_PRESENT = re.compile(
    r"\b(?:is|am|im|are|still|now|currently|s?hes) (?:also |now |still )?(?:on|taking)\b|\btakes?\b"
)
# "B12 before the folic acid" leaves open whether that is taken.
_NOT_YET = re.compile(
    r"\b(?:before|prior to|ahead of|instead of|rather than|versus|vs|compared (?:to|with))"
    r"(?: (?:the|any|my|his|her|starting|giving|taking|beginning))* $"
)
# "Folic acid 5 mg daily from my doctor", "colchicine for gout".
_PRESCRIBED = re.compile(
    r" (?:<dose[0-9]+> )?(?:[0-9.]+ ?g? )?<freq|(?: <dose[0-9]+>)? (?:for|against) (?:my )?[a-z]+(?: [a-z]+)?$"
    r"| (?:<dose[0-9]+> )?from (?:my |the |our )?(?:gp|doctor|clinic|surgery)|,? all <dur| (?:use|most|every) ?"
    r"| <dose[0-9]+>(?: (?:caps|capsules?|tabs?))?(?: -|$)"
)
_DIET_BEFORE = re.compile(
    r"(?:^|\b(?:been|lifelong|adult|still|gone|both|i|im|am|an?|is|been|strictly|fully|completely|totally|long term|raw"
    r"|now|currently|also"
    r"|and|old|fe?male|m|f|man|woman|patient|person|diet|eating|follow|with|on|ive|yes)|[>:/&+%-]|\u00a7) *$"
)
_DIET_AFTER = re.compile(
    r" *(?:$|[,.:/&+<\u00a7-]|(?:and|but|for|since|with|who|of|on|man|woman|fe?male|patient|person|adult|diet"
    r"|because|so|now|all|years?|by|taking|without|that|too|like|eggs|milk|cheese|dairy|also|as well|myself)\b)"
)
_ADVISED = re.compile(
    r"\b(?:be|been|takes?|gets?|needs?|start|receive|stop|use|try|switch|add|worry|avoid|have|has|do|go)\b"
)
_EXCEPTED = re.compile(
    r"\b(?:except|but|apart|other than|besides|only|just|though|although|however|aside|mostly|really)\b"
)
_STARTED = re.compile(r"\b(?:started|began|since|put (?:me )?on)\b")
# Breathless on the stairs may be the anemia: asked about, not taken.
_MILD = re.compile(
    r"\b(?:a bit|a little|slightly|mildly|somewhat|bit) \u00a7|\u00a7 (?:when |on |if )?(?:(?:i|he|she) )?"
    r"(?:climb\w*|walk\w* up|go\w* up|up|on|with)(?: (?:the|a|any))? (?:stairs?|hills?|exertion|exercise|effort)"
)
_BY_WHAT = "Is the thinking confused, or is it what has been read or said?"
_OWN = re.compile(r"^(?:im|am i)\b|\b(?:my|him|her)self\b|\bmy\b")
_NOW = "Is this happening now, to the patient?"
_MINE = re.compile(r"\b(?:my|his|her) $")
# What is felt needs no verb to be told: "stocking numbness to the knees"; these make it a topic.
_TOPIC = (
    r"(?:prevention|prophylaxis|clinics?|nurse|team|specialist|screen(?:ing)?|tests?|bloods?|group|forum|service"
    r"|guidelines?"
    r"|guidance|society|charity|awareness|articles?|pathway|protocol|unit|ward|leaflet|topic|week|association"
    r"|antibod(?:y|ies)|markers?|risk|score|questionnaire|review|support|info(?:rmation)?|management|care|advice"
    r"|books?|research|trial)"
)
_TOPIC_AFTER = re.compile(rf" {_TOPIC}\b")
_TOPIC_BEFORE = re.compile(
    rf"\b{_TOPIC} (?:of|for|about|on|in|against|into) (?:[a-z]+ )?$|\b(?:exclude|rule out|\?) $"
)
_OPERATIONS = frozenset({"bariatric_surgery", "gastrectomy"})
_UNDONE = re.compile(
    r" (?:(?:was|is|has been|had been|been|got|now|then) )*(?:removed|reversed|taken out|out|deflated|converted"
    r"|revised|undone)\b"
)
_FEELING = frozenset({Kind.SYMPTOM, Kind.EMERGENCY, Kind.UNCLEAR})


def judge(reading: "Marked", said: Said) -> Iterator[Told]:
    """Give the facts that a phrase tells; what is unclear goes to ``reading.asked``."""
    entry, clause = said.term.entry, said.clause
    if entry.kind is Kind.EMERGENCY:
        yield from _emergency(reading, said)
    elif entry.kind is Kind.SYMPTOM and entry.denied and gone(reading, said):
        yield Told(entry.field, entry.denied, _words(reading, said))
        if entry.field in NERVES:
            yield Told("ever_neuro_symptoms", "yes", _words(reading, said))
    elif (
        entry.kind in {Kind.IGNORED, Kind.PRODUCT} or _closed(reading, said) or said.denied is None
    ):
        return
    elif said.denied:
        if entry.denied and not clause.case:
            yield Told(entry.field, entry.denied, _words(reading, said))
    elif _affirmed(reading, said):
        yield from _facts(reading, said)


def _closed(reading: "Marked", said: Said) -> bool:
    """Say whether the clause is about something else than the patient as they are now."""
    clause, entry = said.clause, said.term.entry
    lasting = entry.kind is Kind.CONDITION or (
        entry.kind is Kind.UNCLEAR and entry.field in _OPERATIONS
    )
    if clause.other or clause.supposes:
        return True
    if entry.kind is Kind.SYMPTOM and _MINE.search(said.before):
        return clause.over or clause.past  # "could it explain my numb feet?"
    planned = entry.value == "planning" and not clause.asks  # of next year, too
    if (clause.doubts or clause.asks) and not (planned or (clause.case and _describes(said))):
        return True
    if lasting:
        undone = entry.field in _OPERATIONS and _UNDONE.match(said.after)
        return bool(undone) or (clause.refuted and not said.denied)
    still = STILL_ON.search(reading.marked[said.term.end :].split(" . ")[0])
    if entry.kind in {Kind.MEDICINE, Kind.USE} and (still or _PRESENT.search(said.before)):
        return clause.over  # "she is on phenytoin after a stroke in 2022"
    never = said.denied and re.search(r"\bnever\b", said.before)  # "never had metformin"
    return clause.over or (clause.past and not never)


def _facts(reading: "Marked", said: Said) -> Iterator[Told]:
    entry, words = said.term.entry, _words(reading, said)
    if entry.kind is Kind.UNCLEAR:
        reading.asked.append(Ambiguous(words, entry.value))
    elif entry.field in {"ileal_resection", "crohns_disease"}:
        yield from lengths(reading, said.clause, said.term, words)
    else:
        medicine = entry.kind is Kind.MEDICINE
        lasted = durations(reading, said.clause, said.term) if medicine else ""
        yield Told(entry.field, lasted or entry.value, words)
        onset = _ONSET.search(said.before) or _SO_LONG.match(said.after) or _since(reading, said)
        if entry.kind is Kind.SYMPTOM and onset:
            yield from _lasted(reading, onset, words)
        if entry.field == "folic_acid_use" and (
            dose := daily_dose(reading, said.clause, said.term)
        ):
            yield Told("folic_acid_dose", dose, words)
        for field, also in entry.also:
            yield Told(field, also, words)


def _since(reading: "Marked", said: Said) -> re.Match[str] | None:
    """Find how long a symptom has lasted in the clause behind it: "..., all since 4 months"."""
    number = reading.clauses.index(said.clause) + 1
    behind = reading.clauses[number : number + 1]
    if not behind or behind[0].sentence != said.clause.sentence or behind[0].asks:
        return None
    text = reading.marked[behind[0].begin : behind[0].end].strip(" ,")
    return _ALL_SINCE.fullmatch(text)


def _lasted(reading: "Marked", found: re.Match[str], words: str) -> Iterator[Told]:
    """Give a time beside a symptom; "depression over 5 months" lasted no longer than that.

    Nothing where it is no time of a life: "numb for 130 years".
    """
    number = int(next(number for number in found.groups() if number))
    lasted, start = reading.amounts.holes[number], reading.amounts.draft.holes[number][0]
    during = found.re is _SO_LONG and reading.text[start:].lower().startswith("over ")
    if lasted:
        yield Told("symptom_onset", lasted.removeprefix(">") if during else lasted, words)


def _phrase(reading: "Marked", said: Said) -> str:
    return reading.words[said.term.begin : said.term.end]


def _words(reading: "Marked", said: Said) -> str:
    return reading.line.said(said.term.begin, said.term.end)


def _describes(said: Said) -> bool:
    """Say whether a phrase describes the patient in "should a 46-year-old with ... be treated?"."""
    if _ADVISED.search(said.before):
        return False  # "should a 46-year-old take folic acid?"
    medicine = said.term.entry.kind in {Kind.MEDICINE, Kind.USE}
    return not medicine or bool(re.search(r"\b(?:on|taking)\b", said.before))


def _affirmed(reading: "Marked", said: Said) -> bool:
    """Say whether a phrase that nothing denies is told of the patient."""
    entry, plain = said.term.entry, is_plain(said.text.strip(" ,"))
    if entry.kind is Kind.DIET:
        return _eats(reading, said)
    if entry.kind in {Kind.MEDICINE, Kind.USE}:
        return plain or _is_taken(reading, said)
    if _phrase(reading, said) == "confused" and said.text.strip(f" ,{BLOT}") == "":
        reading.asked.append(Ambiguous(_words(reading, said), _BY_WHAT))
        return False
    if entry.field == "symptoms":
        return _no_symptoms(reading, said)
    if said.clause.case or plain or _CUE.search(said.text):
        return True
    return not _is_topic(said)


def _is_taken(reading: "Marked", said: Said) -> bool:
    """Say whether a medicine that nothing denies is told to be taken."""
    if _NOT_YET.search(said.before):
        return False
    if re.search(r"\bago\b", said.after) and not _STARTED.search(said.text):
        return False
    if _PRESCRIBED.match(said.after) and is_plain(said.before):
        return True
    # "Pt 79M warfarin plts 41 x10^9/L": a note, in which all that is named is told.
    noted = _NOTED.search(said.text) or said.text.count(f" {BLOT}") > 1
    return bool(
        _TAKES.search(said.before)
        or durations(reading, said.clause, said.term)
        or (noted and not _is_topic(said))
    )


def _eats(reading: "Marked", said: Said) -> bool:
    often = _OFTEN.match(said.after)
    if often and "month" in reading.amounts.holes[int(often["number"])]:
        return False  # "I eat meat once a month"
    words = reading.words[said.clause.begin : said.clause.end]
    if said.term.entry.value == "omnivore" and (
        _CUE.search(words) or _EATS.match(words) or re.search(r"\beat", _phrase(reading, said))
    ):
        return True  # "I eat meat" has its "I" inside the phrase
    return bool(_DIET_BEFORE.search(said.before) and _DIET_AFTER.match(said.after))


def _no_symptoms(reading: "Marked", said: Said) -> bool:
    """Say whether "no symptoms" stands without exception: it denies every symptom at once."""
    others = [t for t in reading.terms if t.entry.kind in _FEELING and t is not said.term]
    if _EXCEPTED.search(reading.marked) or others:
        reading.asked.append(Ambiguous(_words(reading, said), "Which symptoms are there, if any?"))
        return False
    return is_plain(said.after.strip())


def _is_mild(phrase: str, said: Said) -> bool:
    """Say whether a sign may be no emergency, or may be denied."""
    unsure = said.denied is None and negates(said.before)  # not "wet himself without feeling it"
    return unsure or ("breath" in phrase and bool(_MILD.search(said.text)))


def _is_topic(said: Said) -> bool:
    """Say whether a phrase names what is spoken of in general: "stroke prevention"."""
    return bool(_TOPIC_AFTER.match(said.after) or _TOPIC_BEFORE.search(said.before))


def _emergency(reading: "Marked", said: Said) -> Iterator[Told]:
    """Take an emergency sign at once if it is the patient's; ask rather than drop it."""
    clause = said.clause
    phrase = reading.words[said.term.begin : said.term.end]
    own = bool(_FIRST.search(said.text) or _OWN.search(phrase))
    described = clause.case and _describes(said)
    if said.denied or clause.supposes or (clause.asks and not own and not described):
        return  # "is chest pain a sign of it?"
    vague = not own and not clause.other and not is_plain(said.text.strip(" ,"))
    if vague and clause.doubts:
        return  # "chest pain can be a sign of ..."
    elsewhere = clause.past or clause.other or clause.over
    if elsewhere or (vague and _is_topic(said)) or _is_mild(phrase, said):
        reading.asked.append(Ambiguous(_words(reading, said), _NOW))
    else:
        for field, value in ((said.term.entry.field, said.term.entry.value), *said.term.entry.also):
            yield Told(field, value, _words(reading, said))
