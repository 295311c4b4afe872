"""By which route B12 is taken, asked for, or refused."""

import re
from collections.abc import Iterator

from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.form import Line
from dialogue.parsing.line.heard import Told

__all__ = ["ROUTE_WORDS", "refused_injections", "requested_routes", "routes_in"]

_ROUTES = (
    ("sublingual", r"sublingual(?:ly)?|under (?:the|my|his|her) tongue|lozenges?|(?<=> )sl"),
    ("deep_sc", r"(?:deep )?subcutaneous(?:ly)?|under the skin|subcut|sub ?q|s ?/ ?c|sc(?= (?:injection|every|<))"),
    ("im", r"injections?|shots?|jabs?|intramuscular(?:ly)?|im(?= (?:injection|every|<)| *,? *$)|(?<=> )im|i ?/ ?m"),
    ("im", r"inject(?:ed|ing)?|(?:in|into) (?:the|my|a|his|her) (?:thigh |upper arm )?muscles?|needles?"),
    ("im", r"(?:neo ?)?cytamen|cobalin(?: ?h)?|cyanoject|vibeden|hydroxomin"),  # sold as injections only
    ("nasal", r"nasal(?:ly)?(?: spray)?|nose spray|nascobal|(?:in|into|up) (?:the|my|his|her|each) (?:nose|nostrils?)"),
    ("iv", r"intravenous(?:ly)?|iv|infusions?|drip|(?:in|into|through) (?:the|my|a) veins?"),
    ("oral", r"oral|orally|by mouth|tablets?|tabs?|pills?|capsules?|caps|gummies|drops|(?<=> )po|p ?/ ?o"),
)  # fmt: skip
_ROUTE = tuple((route, re.compile(rf"\b(?:{words})\b")) for route, words in _ROUTES)
ROUTE_WORDS = re.compile(rf"\b(?:{'|'.join(words for _, words in _ROUTES)})\b")


def routes_in(text: str) -> set[str]:
    """Give the routes that the words name."""
    found = {route for route, pattern in _ROUTE if pattern.search(text)}
    # "Sublingual tablets" go under the tongue, "subcutaneous injections" under the skin.
    if found & {"sublingual"}:
        found.discard("oral")
    if found & {"deep_sc"}:
        found.discard("im")
    if "im" in found and "iv" in found and "needle" in text:
        found.discard("im")
    return found


# --- asked for ------------------------------------------------------------------------------------

_WHO = (
    r"(?:i|it|b12|this|they|you|we|s?he|(?:my |our )?(?:mum|mom|mother|dad|father|wife|husband|partner|son|daughter"
    r"|gran|nan)|(?:the|this|my) patient|patient|pt|(?:people|someone) like (?:me|her|him|that))"
)
_WISH = re.compile(
    rf"\b(?:(?:can|could|may) {_WHO} (?:just |also |please |not )?(?:have|get|take|use"
    r"|(?:switch|swap|change) (?:over )?to|be given|be"
    r"|give|go|inject)|(?:couldnt|could not|cant) (?:i|we|he|she) (?:just |simply )?(?:have|get|take|try)"
    r"|would prefer|would (?:injections?|shots|jabs|tablets?|pills) be (?:possible|an option|ok|okay|enough)"
    r"|i want|i would like|id like|i prefer|id prefer|i would prefer|(?:i|id|would)(?: would)?(?: much| far)? rather"
    r"|^ *(?:(?:and|but|so|now|really|just) )*(?:want|prefer|would like|wanting|preferring)"
    r"|(?:will|would|ll|willing to|happy to) (?:only )?(?:accept|take|have|try|agree to)|(?:only "
    r")?(?:accepts?|agrees? to)"
    r"|(?:happy|fine|ok|okay) with|want to (?:try|have|take|get|go on|switch to|swap to)|(?:asks?"
    r"|asking) for|requests?|requesting|wants(?! (?:me|him|her"
    r"|us|them)\b| to (?!have|get|take|try))"
    r"|prefer(?:s|red)?|is it possible|possible to)\b"
)
# What a clinic wants is its plan.
_OF_OTHERS = re.compile(
    r"\b(?:gp|doctors?|dr|clinic|nurse|surgery|consultant|specialist|practice|hospital|team|h(?:a)?ematolog(?:y|ist)"
    r"|neurologist|pharmacist|they|family|insurance|pcp|midwife|dietitian|mum|mom|dad|wife|husband) "
    r"(?:also |really |only |now )?(?:wants|asks?|accepts?|requests?|prefers?|would|will|is happy|agrees?)"
)
_IF_LATER = re.compile(r"\b(?:want|prefer|rather|like|have|take|accept)\b.* if\b")
_SWAP = re.compile(
    r"\b(?:swap|switch|change|go|move)(?: over)?(?: from (?:my |the )?(?:b12 )?[a-z]+)? (?:on)?to ((?:the )?[a-z]+)"
)
_AGAINST = re.compile(
    r"\b(?:instead of|rather than|over|to|not|no|without|than) (?:(?:the|any|having|taking|have|get|getting|take) )*"
    r"(?:injections?|shots?|jabs?|tablets?|pills?|needles?)\b"
)
# "Can I take B12 tablets with coffee?" asks how to take them.
_HOW = re.compile(
    r"^(?: (?:of|b12|vitamin|<dose[0-9]+>))* (?:with|together|alongside|along|at (?:night|bedtime|the same|once)"
    r"|in the (?:morning"
    r"|evening)|on an empty|before|after|while|when|during|and|every|each|once|twice|daily|<freq[0-9]+>|past|that"
    r"|same|near|on (?:holiday|a plane|antibiotics)|too close|if)(?!\w)"
)
_SWITCHES = re.compile(r"\b(?:instead|rather|switch|swap|change|replace|enough|prefer)\b")
_REFUSAL = re.compile(r"\b(?:dont|do not|not|never|no|cant|cannot|hate|afraid|stop|quit|skip)\b")


def requested_routes(line: Line, clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read by which route the person asks to have B12 (C-65); a choice of two is no request.

    Yields:
        The place in the line and the fact.
    """
    text = line.words[clause.begin : clause.end]
    if clause.other or (clause.supposes and not _IF_LATER.search(text)):
        return
    vein = re.search(r"\b(?:in|into|through) (?:the|my|a) veins?\b", text)
    wish = _WISH.search(text) or (
        _SWAP.search(text) and re.search(r"\b(?:can|could|may|want|like) ", text)
    )
    if wish and _OF_OTHERS.search(text[: wish.end()]):
        return
    if not (wish or (vein and clause.asks)):
        return
    rest = _SWAP.sub(
        r"\1", _AGAINST.sub("", _NO_INJECTIONS.sub("", text)) if not _SWAP.search(text) else text
    )
    routes = routes_in(rest)
    if len(routes) != 1 or _REFUSAL.search(rest) or re.search(r"\b(?:or|vs|versus)\b", rest):
        return
    if any(word in text for word in ("metformin", "prazole", "folic", "iron", "vitamin d")):
        return
    route = routes.pop()
    place = next(p for r, p in _ROUTE if r == route).search(text)
    if place and clause.asks and _HOW.match(text[place.end() :]) and not _SWITCHES.search(text):
        return
    begin = clause.begin + (place.start() if place else 0)
    end = clause.begin + (place.end() if place else len(text))
    yield begin, Told("requested_route", route, line.said(begin, end))


# --- refused --------------------------------------------------------------------------------------

_SHOTS = (
    r"(?:(?:any|all|the|more|further|b12|vitamin|im|having|getting|to have|to get|being) )*"
    r"(?:injections?|shots?|jabs?|needles?|injected)"
)
_AFRAID = r"(?:afraid|scared|terrified|frightened|fear|phobia)"
_NO_INJECTIONS = re.compile(
    rf"\b(?:{_AFRAID} of {_SHOTS}|needle[ -]?phobi(?:a|c)|needle fear|trypanophobia"
    rf"|(?:refuses?|refused|refusing|declines?|declined|declining|rejects?) {_SHOTS}"
    r"|(?:dont|do not|doesnt|does not|didnt) (?:want|like|accept|agree to|tolerate|wish)"
    rf"(?: to (?:have|get))? {_SHOTS}"
    r"|(?:cant|cannot|can not|unable to|wont|will not|not able to)"
    rf" (?:have|get|tolerate|take|receive|give) {_SHOTS}"
    rf"|(?:no|without|never) {_SHOTS} (?:please|for me|thanks|thank you|if possible)"
    rf"|(?:please|so|but) no {_SHOTS}"
    rf"|{_SHOTS} (?:(?:are|is|were) )?(?:refused|declined|impossible|not possible|contraindicated"
    r"|out of the question|not an option|not accepted|not wanted))"
)
_NOT_SO = re.compile(
    r"\b(?:no|not|never|isnt|arent|wasnt|was|were|without|hardly|used to be|no longer|dont|doesnt)\b"
)
_ENDS = re.compile(r" ?(?:yet|so far|at the moment|until now|today|this (?:week|month)|any more)\b")


def refused_injections(line: Line, clause: Clause) -> Iterator[tuple[int, Told]]:
    """Read that injections are refused or impossible; "no injections yet" says neither.

    Yields:
        The place in the line and the fact.
    """
    if clause.other or clause.supposes:
        return
    text = line.words[clause.begin : clause.end]
    found = _NO_INJECTIONS.search(text)
    if not found or _NOT_SO.search(text, 0, found.start()) or _ENDS.match(text, found.end()):
        return
    if clause.asks and not re.search(r"\b(?:i|im|ive|my|me)\b|please$", text):
        return  # "are injections impossible with low platelets?"
    begin, end = clause.begin + found.start(), clause.begin + found.end()
    yield begin, Told("injections_refused_or_impossible", "yes", line.said(begin, end))
