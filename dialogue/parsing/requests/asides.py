"""Questions about the answer that carry something with them: a supposition, a named plan."""

import re
from functools import cache

from dialogue.parsing.words import is_slip

_IF = re.compile(
    r"(?:and |but |so |ok )?(?:"
    r"(?:what|how) (?:about )?(?:if|iff|fi)"
    r"|what (?:would|will|happens?|changes?)(?: (?:it|happen|change|be|differ|be different))* if"
    r"|(?:suppos(?:e|ing|ed)|assum(?:e|ing)|imagine|pretend|lets say|let us say)(?: that)?"
    r"|(?:would|will|does|do) (?:it|that|this|anything|something|the answer|the plan)"
    r"(?: (?:change|differ|be|different|matter|make|a|any|difference|anything|the|answer))* if"
    r") (?P<rest>.+)"
)
_BARE = frozenset({"what if", "and if", "suppose", "would it change if", "how about if"})
_AND_IF = re.compile(r"(?:and|but) if (?P<rest>.+)")
# What is supposed is said of the past; the readers of facts know the present.
_PRESENT = (
    (re.compile(r"^there (?:were|was|is|are|had been) ", re.IGNORECASE), ""),
    (re.compile(r"\bi (?:were|was|had been)\b", re.IGNORECASE), "i am"),
    (re.compile(r"\b(he|she) (?:were|was|had been)\b", re.IGNORECASE), r"\1 is"),
    (re.compile(r"\b(i|he|she|they|and|but|also) had\b", re.IGNORECASE), r"\1 have"),
    (re.compile(r"\b(i|he|she|they|and) took\b", re.IGNORECASE), r"\1 take"),
    (re.compile(r"\b(i|he|she|they|and) ate\b", re.IGNORECASE), r"\1 eat"),
    (re.compile(r"\b(?:were|was|is|are|had been) removed\b", re.IGNORECASE), "removed"),
)
_THING = re.compile(
    r"(?:(?:my|the|his|her|their) )?(?P<thing>.+?) "
    r"(?:(?:were|was|is|are|be|would be|had been|of|at|came back(?: at)?|=|to) |(?=[<>]?[0-9]))(?P<value>.+)",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"^(?:it|that|(?:the|my|his|her) (?:test|result|blood test))"
    r" (?:(?:comes?|came|is|was|were|turns?|turned) (?:back |out )?(?:at |as |to be )?)",
    re.IGNORECASE,
)
_NO_THING = frozenset({"it", "that", "this", "they", "these", "those", "there"})
_NUMBER = re.compile(r"[<>]?\s*[0-9]+(?:[.,][0-9]+)?")

_WHY_NOT = re.compile(
    r"why (?:not|no|(?:cant|can|cannot|shouldnt|dont|didnt|wont|wouldnt|couldnt|isnt|arent|doesnt)"
    r"(?: (?:i|we|you|he|she|it|they))?"
    r"(?: not)?)(?: (?:just|simply|have|take|get|use|give|try|suggest|recommend|go|be|start|with|on|for|me|him|her))*"
    r"(?: (?:the|a|an|any|some|only|my))* (?P<plan>.+)"
)
_RULE = re.compile(
    r"why (?:not|doesnt|didnt|does not|did not)(?: the)? rule "
    r"\"?(?P<name>[a-z0-9 -]+?)\"?(?: (?:hold|count|fire|apply))?"
)
_LONGEST = 7  # words that name a plan; longer ones tell a story

# The plans of ``core.explain.wishes`` in the words of people; "|" parts two of them.
PLANS = {
    "3_months": "every 3 months|every three months|3 monthly|three monthly|quarterly|every 12 weeks"
    "|longer intervals|longer interval|less often|fewer injections|every 2-3 months",
    "2_months": "every 2 months|every two months|every other month|two monthly|every 8 weeks",
    "monthly": "monthly|every month|once a month|every 4 weeks|more often|shorter intervals",
    "alternate_days": "alternate days|alternate day|every other day|every second day",
    "three_times_weekly": "three times a week|3 times a week|thrice weekly|three times weekly",
    "single": "single injection|one injection|single shot|one shot|just once",
    "sublingual": "sublingual|under the tongue|under my tongue|lozenges|lozenge",
    "nasal": "nasal|nasal spray|through the nose|nose spray",
    "iv": "intravenous|iv|vein|into the vein|a drip|drip|infusion",
    "folic_acid": "folic acid|folate|folic",
    "cyanocobalamin": "cyanocobalamin|cyano",
    "methylcobalamin": "methylcobalamin|methyl",
    "hydroxocobalamin": "hydroxocobalamin|hydroxo",
    "lifelong": "lifelong|for life|for ever|forever|life long",
    "for_a_time": "for a time|for a while|for some time|temporary|temporarily|a few months",
    "test_first": "test first|tests first|testing first|test|wait|waiting|wait for mma|waiting for mma"
    "|wait for the mma|waiting for the mma|wait and see|more tests|mma first|test mma first",
    "prevent": "prevention|prophylaxis|preventive",
    "stop": "stop|stopping|an end|quit b12|come off|end it|end the treatment|stop treatment",
    "no_treatment": "no treatment|nothing|not treat|do nothing|leave it|without treatment|no b12",
    "treat_now": "treat|treatment|treat now|treatment now|treat today|start now|start today|b12",
    "oral": "tablets|tablet|pills|pill|oral|by mouth|capsules|capsule|swallow|tabs",
    "im": "injections|injection|shots|shot|jabs|jab|needles|im|intramuscular",
}


def supposition(line: str) -> str | None:
    """Give what a line supposes: "the mma were 300" of "what if the mma were 300?".

    "" where nothing is supposed yet, None for a line that supposes nothing.
    """
    plain = line.rstrip(" ?.!")
    if plain in _BARE:
        return ""
    found = _IF.fullmatch(plain) or _AND_IF.fullmatch(plain)
    return found["rest"] if found else None


def as_present(rest: str) -> str:
    """Say a supposition as a fact: "i am vegan" of "i were vegan"."""
    for past, present in _PRESENT:
        rest = past.sub(present, rest)
    return rest


def thing_and_value(rest: str) -> tuple[str, str] | None:
    """Take "the mma were 300" apart."""
    found = _THING.fullmatch(rest)
    if not found or found["thing"].lower() in _NO_THING:
        return None
    return found["thing"], found["value"]


def of_a_test(rest: str, name: str) -> str:
    """Name the test of which "it comes back normal" speaks."""
    return _RESULT.sub(f"the {name} is ", rest, count=1)


def is_bare(value: str) -> bool:
    """Tell whether a value is a number without a unit."""
    return bool(_NUMBER.fullmatch(value.strip()))


def plan_asked(line: str) -> str | None:
    """Give the key of the plan of which a line asks why it is not given; "" where it names none.

    A rule is asked after by its name, and given as "rule NAME"; what is no known plan is given
    as it was written.

    None for a line that asks nothing of the kind.
    """
    plain = line.rstrip(" ?.!")
    if plain == "why not":
        return ""
    if rule := _RULE.fullmatch(plain):
        return f"rule {rule['name']}"
    found = _WHY_NOT.fullmatch(plain)
    if not found or len(found["plan"].split()) > _LONGEST:
        return None
    plan = found["plan"]
    if plain.startswith("why no ") and plan in {"treatment", "b12"}:
        return "treat_now"
    if plain.startswith("why dont") and plan.startswith("stop"):
        return "stop"
    return _plan(plan) or plan


def is_plan(text: str) -> bool:
    """Tell whether a text is the name of a plan and nothing more."""
    typed = text.split()
    return any(len(typed) == len(words) and _same(typed, words) for _, words in _names())


def _plan(text: str) -> str:
    typed = text.split()
    for key, words in _names():
        for start in range(len(typed) - len(words) + 1):
            if _same(typed[start : start + len(words)], words):
                return key
    return ""


def _same(typed: list[str], words: tuple[str, ...]) -> bool:
    return all(a == b or is_slip(a, b) for a, b in zip(typed, words, strict=True))


@cache
def _names() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give every name of a plan, the longest first."""
    every = [
        (key, tuple(name.split())) for key, names in PLANS.items() for name in names.split("|")
    ]
    return tuple(sorted(every, key=lambda one: -len(one[1])))
