"""The clauses of a line, and what each of them is about.

A clause that asks, supposes, looks back, hesitates, or speaks of somebody else tells
nothing about this patient. The lists below are the words by which that is known.
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from dialogue.parsing.line.nobody import OF_ONE, of_nobody
from dialogue.parsing.line.persons import Persons
from dialogue.parsing.line.question_words import is_topic, opens_question, question_starts

LABEL = re.compile(r"^[a-z0-9 <>]{1,40} : ")  # "Verdict: ..."
_END = re.compile(r"[!?;\n]|(?<![0-9])\.|\.(?![0-9])")
_CUT = re.compile(
    r" ?[,] ?(?:and |or )?(?=\S)| (?=(?:whose|but|however|while|because|although|though|whereas|since i"
    r"|so (?:should|can|do|does|is|what|shots|pills|i take|i am|im|i get|i have|i use|she takes|he takes|now)"
    r"|and (?:i|im|ive|my|also|should|can|what|is|now"
    r"|she|shes|he|hes|its|theyre|they"
    r"|eats?|no|never|nobody|no one|everybody|everyone"
    r"|has|have|takes|am|was|had|then|on|her|his|said|says|wants?|the|it|its|which|got|get|feels?|felt|in|by"
    r"|numb|still|a level|theres|whose|<freq[0-9]+|(?:an? )?[a-z ]{0,25}<lab[0-9]+)"
    r"|(?:should|can|could|shall|do|would|will|may|must|am) (?:i|we|you|they)"
    r"|which (?:they|he|she|i|my|the|settles?|comes?)"
    r"|(?:what|how|why|when|which) (?:is|are|do|does|should|can|now|about|to|next))\b)"
    r"|(?<=\u00a7) (?=(?:and )?no \u00a7)"
)
# These also stay in force for the rest of the sentence.
_SUPPOSING = re.compile(
    r"\b(?:(?<!anti )if(?! (?:(?:it|that|this) (?:helps|matters)|anything|relevant|abs?\b|antibod))|suppose|supposing"
    r"|imagine|assuming|pretend|hypothetical(?:ly)?|what about|lets say|say i"
    r"|were to|had i|unless|in case|in theory|for example|eg|such as|like when)\b"
)
# The month is no doubt.
_MAY = (
    r"(?<!in )(?<!since )(?<!until )(?<!from )(?<!of )(?<!last )(?<!this )may(?! (?:19|20)?[0-9])"
)
_DOUBTING = re.compile(
    rf"\b(?:maybe|perhaps|possible|possibly|probabl[ey]|might|{_MAY}|could|query|suspects?|suspected"
    r"|suspicious|think"
    r"|thinks|thought|guess|wonder|wondering|worr(?:y|ied|ying|ies)|afraid|scared|fears?|not sure|unsure"
    r"|uncertain|unclear|whether|almost|nearly|mostly|partly|partially|semi|sort of|kind of|basically"
    r"|trying|tried|try|want|wants|wanted|wish|hope|hoping|would|should|shall|going to|gonna|plan|plans"
    r"|planned|planning|consider|considering|considered|about to|scheduled|due to (?:start|have|get"
    r"|be|see|go|begin)|due for|tomorrow"
    r"|next (?:week|month|year)|will|ill|recommend\w*|suggest\w*|advis\w*|offer\w*|propos\w*|refus\w*"
    r"|declin\w*|reject\w*|turned down|discussed|(?:booked|referred|assessed|approved|listed) for|instead"
    r"|rather than|test(?:ed)? for|test(?:ing)? for|screen\w* for|check\w* for"
    r"|look\w* for|waiting|pretty much|need|needs|ought|must|asked|ask|told to|dream\w*|joke|lol|used by"
    r"|(?<!has )(?<!have )(?<!ive )become|becoming|turn into|not yet|dont know|no idea|forgot)\b"
)
_GENERAL = re.compile(
    r"\b(?:people|persons|patients|everyone|everybody|anyone|anybody|someone|somebody|others|vegans"
    r"|vegetarians|women|men|those|adults|doctors|cause|causes|caused|causing|leads?"
    r"|leading|prevents?|preventing|symptoms? of|signs? of|symptom is|symptoms are|risks? (?:of|for)"
    r"|at risk|higher risk|associated|linked|effects?|lowers?|lowering|reduces?|reducing|affects?"
    r"|depletes?|interacts?|interfer\w*|avoid|avoiding|read|heard|article|study|studies|google"
    r"|googled|online|internet|thoughts|opinions?|views?|explain|learn|difference|compared?|versus|vs"
    r"|treatment of|treatment for|treating|treat|treats|cure for|discuss"
    r"|common|typical|usually|sometimes called|known as|aka|means|mean|called"
    r"|contains?|dangers?|worse than|better than)\b"
)
# Only where nobody in particular is spoken of.
_VAGUE = re.compile(
    r"\b(?:they(?! (?:removed|took|gave|cut|put|found|did|told|diagnosed|said|started|operated"
    r"|tested))|them|their|helps?|information|info|tell|talk|advice|question|questions|like|hate|love|against"
    r"|is an?|are an?|safe|bad|good|great|important|without)\b"
)
# Words of doubt that cast none here: "as advised", "for maybe 3 years".
_IDIOM = re.compile(
    r"^cause :|\b(?:nothing like|as (?:advised|recommended|prescribed|suggested|told|planned|asked)"
    r"|asked for|(?:please|pls|kindly) advise(?! on)|made no difference|forgot to (?:say|mention|add|tell you)"
    r"|(?:maybe|perhaps|possibly|nearly|almost|probably)(?= (?:[0-9]|<dur|two|three|four|five|six))"
    r"|for as long as (?:anyone|i|she|he) can remember|thank you for|asked? to advise on"
    r"|i could (?:cry|sleep|scream|die)|as good as|feel good|feels? great|feel bad)\b"
)
# "Patient is a vegan" tells of the patient after all.
_GENERAL_BUT = re.compile(
    r"\b(?:i am|im|ive been|patient is|pt is|he is|she is) an?\b|\bwithout (?:any )?(?=\u00a7)"
)
# "Now off them", "not on it any more".
OFF_THEM = (
    r"(?:off|no longer (?:on|taking|having|getting|using)) (?:it|them|those|these)"
    r"|not (?:on|taking|having|getting) (?:it|them|those|these) (?:any ?more|any longer|now)"
)
_OVER = re.compile(
    rf"\b(?:{OFF_THEM}|(?:took|taken|had|finished) (?:my|the|his|her) (?:very )?last \u00a7+ (?:tablets?|pills?"
    rf"|capsules?)|not taking (?:it|them)|never (?:took|started) (?:it|them)|(?:dont|didnt|doesnt) (?:take"
    r"|tolerate) (?:it|them)"
    r"|(?:havent|hasnt) (?:taken|started) (?:it|them)|used to|no longer|not any ?more|any ?more|stopped|stop"
    r"|quit|quitting|gave up|given up|came off"
    r"|come off|coming off|taken off|went off|went away|gone away|is gone|are gone|(?:have|has|had) (?:now "
    r"|all |since )?gone(?! (?:numb|weak|worse|down|up|from|\u00a7))|resolved|recovered|cured"
    r"|better now|disappeared|in the past|previous|previously|former|formerly|ex|until|earlier|switched"
    r"|changed from|reversed|ruled out|excluded|misdiagnosed|wrong(?:ly)? diagnos\w*|off (?:the )?"
    r"\u00a7|before (?:starting|i)|back then|as a (?:child|kid|teenager)"
    r"|negative|refuted)(?!\w)|\u00a7 gone\b(?! (?:numb|weak|worse))"
    r"|\u00a7 (?:(?:is|was|has been|been|now|currently|temporarily|being) )*(?:held|withheld|on hold|paused|suspended"
    r"|omitted|discontinued)\b"
)
# "..., but stopped" ends what stands before it; "..., wait until after the birth" does not.
_GONE = (
    r"(?:not taking (?:it|them)|never (?:took|started) (?:it|them)|(?:dont|didnt|doesnt) (?:take"
    r"|tolerate) (?:it|them)"
    rf"|(?:havent|hasnt) (?:taken|started) (?:it|them)|{OFF_THEM}|not any ?more|any ?more|stopped|stop|quit|gave up"
    r"|given up|came off|went off|went away|gone|resolved|recovered"
    r"|cured|better now|disappeared|reversed|ruled out|excluded|misdiagnosed|negative|refuted|wrong)\b"
)
_ENDS = re.compile(
    r"(?:(?:but|and|then|now|since|i|ive|have|has|had|he|she|it|they|that|which|this|was|were|is|are|later|all|also"
    r"|recently|just|only|the tests|tests|mine|turned out|came back|off|in [a-z]+|quite) )*"
    rf"{_GONE}"
)
_REFUTED = re.compile(
    r"\b(?:ruled out|rule out|excluded|misdiagnosed|wrong(?:ly)? diagnos\w*|negative|refuted|cured|reversed)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|wasnt|had|did|ago|in childhood|when i was"
    r"|(?<!since )(?<!for the )(?<!over the )(?<!in the )(?<!since the )last (?:year|month|week|night|time"
    r"|summer|winter|spring|fall|autumn|decade)|(?<!since )in (?:19|20)[0-9][0-9]|once had|for a while)\b"
)
# "have had" and "was diagnosed with" tell of something that is still there.
# So does what started some time ago.
_STILL = re.compile(
    r"\b(?:have|has|ive|hes|shes) (?:also |always |never |now )?had\b"
    r"|\b(?:was|been|were|got) (?:just )?(?:put|started) on\b"
    r"|\b(?:started|began|begun|onset|since|noticed|put (?:me )?on)\b.*\bago\b|\bago\b.*\bstarted\b"
)
# "Three weeks ago my feet went numb".
_CAME_ON = re.compile(
    r"^ ?(?:and |about |around |then |but )*<dur[0-9]+> ago [^,.;]*\b(?:went|became|got|turned|started|began|developed"
    r"|noticed|appeared|came on|woke up with)\b"
    r"(?![^.;]*(?:\b(?:but|better|gone|over|stopped|recovered|passed|wore off|for (?:an?|one|two|some|several|few))\b"
    r"|<dur))"
)
# Who "cannot follow a film any more" has a trouble that has not ended.
_NO_MORE_ABLE = re.compile(
    r"\b(?:cant|cannot|can not|unable to|not able to)\b(?! (?:take|have|use|get|eat|drink))[^,.;]*?\bany ?more\b"
)
_SINCE = re.compile(
    r"\bsince (?:my|the|his|her|a|an|being|i was)\b.*|\bever since\b.*|\bsince \u00a7+ (?:was|were|had been)\b.*"
)
_CASE = re.compile(
    r"^(?:so |and )?(?:should|how should|(?:how )?would (?:you|we)|(?:how )?do (?:i|you|we)|does"
    r"|what)\b.*?\b(?:an?|this|the|my)"
    r" (?:<age[0-9]+>|(?:(?:patient|person|man|woman|male|female|adult)\b|\u00a7).*?<(?:age|lab)[0-9]+>)"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause, by its place in the line's words, and what keeps it from telling facts.

    Attributes:
        begin: where it begins in ``Line.words``.
        end: where it ends.
        sentence: the number of its sentence.
        asks: it is a question.
        case: it is a question about a patient whom it describes ("should a vegan with ...").
        other: it is about somebody else.
        supposes: it says "if" or "what about", or follows such a clause.
        doubts: it plans, wishes, guesses, or speaks in general.
        over: it says that something has stopped.
        refuted: it says that a diagnosis was wrong.
        past: it tells of the past; lasting conditions may still be read from it.
    """

    begin: int
    end: int
    sentence: int
    asks: bool
    case: bool
    other: bool
    supposes: bool
    doubts: bool
    over: bool
    refuted: bool
    past: bool


def clauses(words: str, said: str = "") -> list[Clause]:
    """Cut the words into clauses and say of each what it is about.

    Args:
        words: ``Line.words`` with every phrase of the lexicon blotted out by ``\u00a7``,
            so that the words inside a phrase ("sudden", "and", "no") are not taken for
            words about it.
        said: the same with the phrases in it: "I eat everything" has its "I" inside.
    """
    found: list[Clause] = []
    said = said or words
    persons = Persons(words)
    begin = number = 0
    for stop in [*_END.finditer(words), None]:
        end = stop.start() if stop else len(words)
        mark = stop[0] if stop else ""
        places = {begin, *(c.end() for c in _CUT.finditer(words, begin, end)), end}
        if mark == "?":
            places |= question_starts(words, begin, end)
        cuts = sorted(places)
        spans = [(a, b) for a, b in pairwise(cuts) if words[a:b].strip(" ,")]
        persons.begin_sentence()
        others = [persons.is_other(words[a:b].strip(" ,"), said[a:b]) for a, b in spans]
        _sentence(words, said, spans, number, found, asked=mark == "?", others=others)
        begin, number = (stop.end() if stop else end), number + 1
    return _ended(words, found)


def _doubts(text: str, said: str) -> bool:
    """Say whether a clause plans, wishes, guesses, or speaks in general."""
    text = _GENERAL_BUT.sub("", _IDIOM.sub("", LABEL.sub("", text)))
    if _DOUBTING.search(text) or _GENERAL.search(text):
        return True
    return bool(_VAGUE.search(text)) and not OF_ONE.search(said)


def _ended(words: str, found: list[Clause]) -> list[Clause]:
    """Let "but stopped", said after a clause, end what that clause tells."""
    for number, clause in enumerate(found[1:]):
        text = words[clause.begin : clause.end].strip(" ,")
        if clause.over and "\u00a7" not in text and _ENDS.match(text):
            refuted = found[number].refuted or clause.refuted
            found[number] = replace(found[number], over=True, refuted=refuted)
    return found


def _sentence(  # noqa: PLR0913 - what goes on from one sentence to the next is explicit
    words: str,
    said: str,
    spans: list[tuple[int, int]],
    number: int,
    found: list[Clause],
    *,
    asked: bool,
    others: list[bool],
) -> None:
    """Add the clauses of one sentence."""
    texts = [words[a:b].strip(" ,") for a, b in spans]
    opens = [
        opens_question(text if asked else LABEL.sub("", text), first=not n, asked=asked)
        for n, text in enumerate(texts)
    ]
    told = re.search(
        r"<(?:age|lab)|\b(?:i|im|ive|my|he|hes|she|shes|his|her|gp|doctor)\b", " ".join(texts[:1])
    )
    last_asks = len(texts) > 1 and bool(told or is_topic(texts[-1]))
    if asked and not any(opens) and last_asks:
        opens[-1] = True
    all_ask = asked and not any(opens)
    asks = supposing = False
    begin, end = spans[0][0] if spans else 0, spans[-1][1] if spans else 0
    nobody = of_nobody(words[begin:end], said[begin:end])
    for (a, b), text, opener, other in zip(spans, texts, opens, others, strict=True):
        # A question goes on through its commas until the person tells of themselves.
        asks = opener or all_ask or (asks and not re.match(r"(?:i|im|ive|my)\b", text))
        supposing = supposing or bool(_SUPPOSING.search(text))
        plain = _SINCE.sub("", _STILL.sub("", text))
        found.append(
            Clause(
                begin=a,
                end=b,
                sentence=number,
                asks=asks,
                case=asks and bool(_CASE.match(text)),
                other=other,
                supposes=supposing,
                doubts=nobody or _doubts(text, said[a:b]),
                over=bool(_OVER.search(_NO_MORE_ABLE.sub("", text))),
                refuted=bool(_REFUTED.search(text)),
                past=bool(_PAST.search(plain)) and not _CAME_ON.search(said[a:b]),
            )
        )
