"""The lexicon's phrases in a line of words, and whether the words around deny them."""

import re
from dataclasses import dataclass
from functools import cache

from dialogue.parsing.lexicon.entries import MACROS, Entry, Kind
from dialogue.parsing.lexicon.phrases import ENTRIES
from dialogue.parsing.line.clauses import LABEL, Clause

BLOT = "\u00a7"


@dataclass(frozen=True, slots=True)
class Term:
    """A phrase of the lexicon at its place in the line's words."""

    entry: Entry
    begin: int
    end: int


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], Entry], ...]:
    return tuple((re.compile(rf"(?<![^ ])(?:{_source(e)})(?![^ ])"), e) for e in ENTRIES)


def _source(entry: Entry) -> str:
    text = entry.phrases
    for name, stands in MACROS.items():
        text = text.replace(name, stands)
    # The longer wording first: an alternation stops at the first that fits.
    phrases = sorted(text.replace("(", "(?:").split("; "), key=len, reverse=True)
    return "|".join(phrases)


def _rank(term: Term) -> tuple[bool, int, int, bool]:
    kind = term.entry.kind
    return kind is not Kind.EMERGENCY, term.begin - term.end, term.begin, kind is not Kind.IGNORED


def find_terms(words: str) -> list[Term]:
    """Find the phrases; of two that overlap, an emergency counts, or else the longer one."""
    hits = [
        Term(entry, found.start(), _with_any_more(words, found))
        for pattern, entry in _phrases()
        for found in pattern.finditer(words)
    ]
    hits = [hit for hit in hits if not _doses_forgotten(words, hit, hits)]
    taken: list[Term] = []
    for hit in sorted(hits, key=_rank):
        if all(hit.end <= t.begin or hit.begin >= t.end for t in taken):
            taken.append(hit)
    return sorted(taken, key=lambda t: t.begin)


def _with_any_more(words: str, found: re.Match[str]) -> int:
    """Give the end of a phrase with its "any more": who "cannot walk any more" has not recovered."""
    more = _ANY_MORE.match(words, found.end()) if _UNABLE.search(found[0]) else None
    return more.end() if more else found.end()


_ANY_MORE = re.compile(r" any ?more(?![^ ])")
_UNABLE = re.compile(r"\b(?:cant|cannot|can not|unable|no feeling)\b")


# "Keep forgetting my B12 pills" tells of missed doses, not of the memory.
_FILLING = re.compile(
    r"(?: (?:to|take|taking|have|do|my|his|her|the|about|half|all|some|most|of|a|any|one|morning|evening|daily|weekly"
    r"|last|next|these|those))* "
)
_DOSES = re.compile(
    r"(?:tablets?|pills?|capsules?|doses?|injections?|shots?|jabs?|meds?|medicines?|medication|supplements?|vitamins?"
    r"|spray|drops|lozenges?|(?<=take )(?:it|them)|(?<=taking )(?:it|them))\b"
)
_TAKEN = frozenset({Kind.MEDICINE, Kind.USE, Kind.PRODUCT})


def _doses_forgotten(words: str, hit: Term, hits: list[Term]) -> bool:
    """Say whether what is forgotten is to take a medicine."""
    if hit.entry.field != "memory_problem" or "forg" not in words[hit.begin : hit.end]:
        return False
    found = _FILLING.match(words, hit.end)
    at = found.end() if found else -1
    named = any(other.begin == at and other.entry.kind in _TAKEN for other in hits)
    return at > 0 and (named or bool(_DOSES.match(words, at)))


def blotted(words: str, terms: list[Term]) -> str:
    """Blot the phrases out, so that only the words about them are left."""
    for term in terms:
        size = term.end - term.begin
        words = f"{words[: term.begin]}{BLOT * size}{words[term.end :]}"
    return words


# --- denial ---------------------------------------------------------------------------------------

_NOT = re.compile(
    r"\b(?:no|not(?! only)|nothing|without|denie[sd]|deny|denying|never|dont|doesnt|didnt|havent|hasnt|hadnt|isnt|arent"
    r"|wasnt|werent|aint|cant|cannot|couldnt|wont|nor|neither|none|free of|absence of|negative for"
    r"|lack of|nil|zero|hardly|barely|rarely|seldom|without any"
    r"|(?<!to )(?<!be )(?:ruled out|excluded)|no evidence of)\b"
)
# Between a denial and what it denies only such words may stand, and further terms by "or".
_BETWEEN = re.compile(
    r"(?: |\b(?:any|of|a|an|the|my|have|had|has|having|feel|feeling|feels|got|get|really|current|known"
    r"|history|hx|suffer|suffering|from|experience|experiencing|experienced|signs?|symptoms?|taking|take|used|tried"
    r"|takes|took|taken|on|using|use|in|ever|been|diagnosed|complained|complains|mentioned|reported|with|is|am"
    r"|are|longer|more|like|actually|at all|to be|eat"
    r"|notice|noticed|other medicines like|past|previous|prior|new|significant|much)\b"
    rf"|(?:{BLOT}+(?: [a-z]+)? (?:or|nor|/) )|{BLOT}+ ?/)*"
)
_AFTERWARDS = re.compile(
    r" ?(?:(?:is|are|was|were|has been|have been) )?[:=-]? ?(?:(?:ruled out|excluded)\b"
    rf"|(?:no|none|nil|absent|denied|negative|not present|never)\b(?! ?{BLOT}| [a-z]))"
)
# Words that may surround the terms of a plain list.
_PLAIN = re.compile(
    r"\bw /|\b(?:g[0-9]p[0-9]|stricturing|active|longstanding|biopsy|proven|not only|heavy|regular|spray|drops"
    r"|properly|well|any ?more|as well|too|so|lots|again|both|sides|upper|lower|version|long|short)\b|"
    rf"<[a-z]+[0-9]+>|{BLOT}|[,/&+:=-]|\b(?:and|or|nor|also|plus|with|some|mild|severe|moderate|slight"
    r"|slightly|bit|lot|little|very|quite|really|bad|constant|occasional|chronic|new|recent|worsening"
    r"|increasing|a|an|the|of|in|on|my|both|feet|foot|hands?|legs?|fingers|toes|arms?|for|since|over|past"
    r"|the last|last|now|lately|recently|today|yesterday|sometimes|often|always|daily|years?|months?|weeks?"
    r"|days?|night|morning|evening|about|at|all|time|yes|known|confirmed|diagnosed|history|hx|sx|pmh|pt"
    r"|type|stage|grade|left|right|previous|prior|old|s/p|post|status|x|h/o|tablets?|pills?|mg|m|f|male"
    r"|female|man|woman|patient|both sides|every"
    r"|h / o|s / p|c / o|dx|rx|pmhx|meds|medications|medicines|but|however|though|although"
    r"|symptoms?|reports?|here|ago|in|ileal"
    r"|then|given|since then|ever|known|review|nurse|practice|adherent|po|self|total|so far|only|just"
    r"|ileum|terminal|affected|affecting|gait|after|last (?:year|month|week)|done|surgery|[0-9]+)\b| "
)


def is_plain(text: str) -> bool:
    """Say whether a blotted clause is a bare list: terms, amounts and words that add nothing."""
    return not _PLAIN.sub("", LABEL.sub("", text))


_STILL_THERE = re.compile(
    r" (?:has|have|is|are) not (?:really |yet |been )*(?:changed|improved|improving|gone|better|got better)\b"
)


def denied(before: str, after: str) -> bool | None:
    """Say whether a term is denied, from the blotted words of its clause around it.

    Returns:
        True if it is plainly denied, False if nothing is denied near it, None if it
        cannot be told.
    """
    if _STILL_THERE.match(after):
        return False if not _NOT.search(before) else None
    if re.search(r"\bafter (?:my |the |his |her )?$", before):
        return False  # "no ileum left after Crohn's surgery"
    if _AFTERWARDS.match(after):
        return None if _NOT.search(before) else True
    nots = list(_NOT.finditer(before))
    if not nots:
        return None if _stray(after) else False
    last = nots[-1]
    if not _BETWEEN.fullmatch(before, last.end()):
        return None
    doubled = len(nots) > 1 and BLOT not in before[nots[-2].end() : last.start()]
    return None if doubled or last[0] in {"hardly", "barely", "rarely", "seldom"} else True


def negates(text: str) -> bool:
    """Say whether the words hold a denial."""
    return bool(_NOT.search(text))


# "Tired again so that she cannot get upstairs" denies no tiredness.
_ITS_OWN = re.compile(
    r" (?:that|which|because|when|so that|to the point)\b(?! (?:is|are|was|were|has) (?:no|not|never)\b)"
)


# What is no better is there.
_SAME = re.compile(
    r"\b(?:not|no|never|isnt|arent|hasnt|havent) (?:any |really |got |getting |been )*(?:better"
    r"|different|improv\w+|changed|changing|gone"
    r"|going away|gone away|responding|responded|settl\w+|resolv\w+|shift\w*|fully|completely|all)\b"
)


def _stray(after: str) -> bool:
    """Say whether a denial follows that is not the denial of another term."""
    return any(
        not re.match(
            rf"(?: (?:any|a|an|taking|take|on|have|having|use|with|been|or|of))* {BLOT}",
            after[m.end() :],
        )
        for m in _NOT.finditer(_SAME.sub("", _ITS_OWN.split(after)[0]))
    )


# "She denies chest pain, fever, numbness": all of it is denied; after "no fever, numbness" who knows.
_DENIES = re.compile(
    r"\b(?:denie[sd]|deny|denying|negative for|no complaints of|no history of|neither)\b"
)
_NO_OTHER = re.compile(
    r"\b(?:no|without|nor) (?:fevers?|nausea|vomiting|pains?|sob|headaches?|dizziness|palpitations|weight loss|cough"
    r"|diarrh?o?ea|rash|sweats|swelling|vertigo|bleeding|incontinence|cramps|seizures?|syncope|falls)\b"
)
_NEW_START = re.compile(
    r"\b(?:but|however|has|have|had|reports?|complains?|is|are|does|do|with|also|i|im|ive|feels?|gets?|takes?|on|now"
    r"|just|only|some|mild|slight|although|though|because|since|admits)\b"
)


def _goes_on(marked: str, found: list[Clause], number: int) -> bool | None:
    for last in range(number - 1, -1, -1):
        if found[last].sentence != found[number].sentence:
            return False
        between = marked[found[last + 1].begin : found[number].end]
        if _NEW_START.search(between):
            return False
        text = marked[found[last].begin : found[last].end]
        if _DENIES.search(text):
            return True
        if _NO_OTHER.search(text):
            return None
    return False


# "No numbness, just tired": the list of what is denied has ended.
_AFFIRMS = re.compile(
    r"(?:but|however|though|although|yes|some|just|only|mild|slight|occasional|a bit|a little|quite|very|so|feels?)\b"
)


def carried(marked: str, found: list[Clause], number: int) -> bool | None:
    """Say whether a clause goes on with a denial that began before: "no numbness, tingling or ...".

    Returns:
        True if the list ends with "or", None if it cannot be told, False if there is
        no such list.
    """
    clause = found[number]
    if (listed := _goes_on(marked, found, number)) is not False:
        return listed
    text = marked[clause.begin : clause.end].strip(" ,")
    if not is_plain(text) or _AFFIRMS.match(text):
        return False
    first = number
    while first > 0 and found[first - 1].sentence == clause.sentence:
        first -= 1
        text = marked[found[first].begin : found[first].end]
        if _NOT.search(text):
            break
        if not is_plain(text.strip(" ,")):
            return False
    else:
        return False
    ends = marked[found[first].begin : found[first].end].rstrip(" ,")
    opening = _NOT.split(ends)[-1]
    if (
        not re.search(rf"{BLOT}(?: ?,?(?: and| or)?)?$", ends)
        or _BETWEEN.fullmatch(opening.rstrip(f" {BLOT}")) is None
    ):
        return False if BLOT not in opening else None
    last = number
    while last + 1 < len(found) and found[last + 1].sentence == clause.sentence:
        if not is_plain(marked[found[last + 1].begin : found[last + 1].end].strip(" ,")):
            break
        last += 1
    # From the joint before this clause on: "no weakness, numbness or tingling, tired" ends early.
    joint = marked.rfind(BLOT, 0, clause.begin) + 1
    return True if _OR.search(marked, joint, found[last].end) else None


_OR = re.compile(rf"\b(?:or|nor)(?: [a-z]+){{0,2}} {BLOT}")
