"""Every word that Cobalt says is everyday English or is explained by the glossary.

The everyday words are a reviewed list, ``everyday_words.txt`` beside this file. A new medical
word fails here until the glossary explains it; a new everyday word is added to the list.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from core.assess import ALL_TABLES
from core.explain import how, plan_words
from core.explain.wishes import wishes
from core.fields import fields, shown
from core.quantities import QUANTITIES
from core.wording import Wording
from core.words import vocabulary
from dialogue import requests
from dialogue.glossary import define, spellings
from dialogue.questions import QUESTIONS

EVERYDAY = Path(__file__).with_name("everyday_words.txt")
# Units that everybody knows.
COMMON_UNITS = {"years", "months", "weeks", "days", "cm", "inches", "%", "g", "mg"}
_ENDINGS = (("s", ""), ("es", ""), ("ies", "y"), ("d", ""), ("ed", ""), ("ing", ""), ("ing", "e"),
            ("ings", ""), ("ly", ""), ("er", ""), ("est", ""))  # fmt: skip


def said() -> Iterator[str]:
    """Give every text of questions, statements, labels, explanations and help, to both readers."""
    for table in ALL_TABLES:
        yield table.title
        for rule in table.rules:
            yield from _texts(rule.says)
    for question in QUESTIONS:
        yield from _texts([question.text, question.why, question.examples])
        yield from _texts([offer.text for offer in question.offers])
    for field in fields().values():
        yield from (field.label, *map(shown, field.choices))
    yield from (wish.label for wish in wishes().values())
    for module in (vocabulary, plan_words, how, requests):
        for name, value in vars(module).items():
            if name.strip("_").isupper():
                yield from _texts(value)


def _texts(value: object) -> Iterator[str]:
    """Give the texts in a wording, a list or a map; names of fields in a text are none."""
    match value:
        case str():
            yield re.sub(r"\{[^}]*\}", "", value)
        case Wording():
            yield from _texts([value.clinician, value.patient])
        case dict():
            yield from _texts(list(value.values()))
        case list() | tuple() | set() | frozenset():
            for one in value:
                yield from _texts(one)


def words(text: str) -> list[str]:
    """Give the words of a text, without a genitive."""
    found = re.findall(r"[a-zµ]+(?:['-][a-zµ]+)*", text.lower().replace("\u2019", "'"))
    return [word.removesuffix("'s").removesuffix("'") for word in found]


@cache
def everyday() -> frozenset[str]:
    """Give the reviewed words."""
    return frozenset(EVERYDAY.read_text("utf-8").split())


@cache
def explained() -> frozenset[str]:
    """Give the words of the glossary's names."""
    whole = [word for name in spellings() for word in words(name)]
    return frozenset(whole).union(*(word.split("-") for word in whole))


def plain(word: str) -> bool:
    """Tell whether a word, or what it is formed from, is on the list or in the glossary."""
    return all(len(part) == 1 or _listed(part) for part in word.split("-"))


def _listed(word: str) -> bool:
    formed = (word.removesuffix(end) + instead for end, instead in _ENDINGS if word.endswith(end))
    known = everyday() | explained()
    return any(form in known for form in (word, *formed))


def test_there_is_much_to_look_at() -> None:
    """Both readers' texts, of all places."""
    texts = list(said())

    assert len(texts) > 2000
    assert any("hematology" in text for text in texts)
    assert any("blood specialist" in text for text in texts)
    assert any("tablets, capsules" in text for text in texts)
    assert any("what is MMA" in text for text in texts)


def test_every_word_is_everyday_or_explained() -> None:
    """A term that is new in a text is found."""
    unknown = {word: text for text in said() for word in words(text) if not plain(word)}

    assert unknown == {}
    assert not plain("pancytopenia")


def test_the_everyday_list_holds_nothing_else() -> None:
    """No word that the glossary explains, none that nobody says, each once and in order."""
    listed = EVERYDAY.read_text("utf-8").split()
    spoken = {word for text in said() for word in words(text)}
    parts = spoken | {part for word in spoken for part in word.split("-")}
    formed = {word.removesuffix(end) + instead for word in parts for end, instead in _ENDINGS
              if word.endswith(end)}  # fmt: skip

    assert listed == sorted(set(listed))
    assert [word for word in listed if word not in parts | formed] == []
    assert [word for word in listed if word in spellings()] == []


@pytest.mark.parametrize(
    "unit",
    sorted({unit for kind in QUANTITIES.values() for unit in (kind.canonical, *kind.accepted)}),
)
def test_every_unit_is_explained(unit: str) -> None:
    """By its own name, but for those that everybody knows."""
    assert not unit or unit in COMMON_UNITS or define(unit), unit


def test_every_abbreviation_is_explained() -> None:
    """Two capitals or more, by its own name."""
    short = {
        w for text in said() for w in re.findall(r"\b[A-Za-z]*[A-Z][a-z]?[A-Z]+[A-Za-z]*\b", text)
    }

    assert short >= {"MMA", "IM", "MCV", "PPI"}
    assert sorted(word for word in short if define(word) is None) == []
