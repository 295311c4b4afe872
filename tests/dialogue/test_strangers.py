"""What a line names and the documents do not: said, and never of their own words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.sources import facts
from dialogue.glossary import spellings
from dialogue.parsing.lexicon.entries import MACROS
from dialogue.parsing.lexicon.phrases import ENTRIES
from dialogue.parsing.requests.wordings import WORDINGS
from dialogue.parsing.strangers import not_in_documents, strangers
from dialogue.questions import QUESTIONS
from tests.dialogue.test_freetext import NOTHING, TOLD


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Is B12 deficiency with hypernatremia treated differently?", ("hypernatremia",)),
        ("does a statin change a B12 of 320 pg/mL?", ("statin",)),
        ("Atorvastatin and B12", ("atorvastatin",)),
        ("B12 320 pg/mL, on amiodarone", ("amiodarone",)),
        ("low B12 and rheumatoid arthritis", ("rheumatoid arthritis",)),
        ("low B12 with arthritis", ("arthritis",)),
        ("B12 and multiple sclerosis", ("multiple sclerosis",)),
        (
            "hepatitis, cirrhosis and lymphoma with B12 150 pg/mL",
            ("hepatitis", "cirrhosis", "lymphoma"),
        ),
        ("lisinopril, metoprolol and B12", ("lisinopril", "metoprolol")),
        ("hypothermia", ()),
        ("vitamin C and B12", ("vitamin c",)),
        ("leukaemia or B12?", ("leukaemia",)),
        ("hypokalemia hypokalemia", ("hypokalemia",)),
    ],
)
def test_strangers_are_named(text: str, named: tuple[str, ...]) -> None:
    """Diseases and medicines of the list, and those known by their ending, once each."""
    assert strangers(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "",
        "anemia",
        "anemmia",
        "anaemia",
        "pernicous anemia",
        "hyperhomocystinemia",
        "homocysteinemia",
        "hypocobalaminemia",
        "atrophic gastrits",
        "glositis",
        "neuropathies",
        "diabetic nefropathy",
        "macrocitosis",
        "diagnosis and prognosis in April",
        "homeopathy and empathy",
        "methylmalonic acidemia",
        "Should a vitamin B12 level of 320 pg/mL be treated?",
        "I am 46, vegan, on metformin and omeprazole, with numb feet",
        "thiamine, calcium, vitamin A and vitamin D",
        "ferritin and transferrin saturation",
        "an MMACHC mutation",
        "K/DOQI",
    ],
)
def test_no_false_alarm(text: str) -> None:
    """Own words, their typos, and words that only look like a disease."""
    assert strangers(text) == ()
    assert not_in_documents(text) == ""


def test_no_word_of_ours_is_a_stranger() -> None:
    """No question, choice, wording, definition or phrase of the lexicon sets it off."""
    texts = [
        *(text for q in QUESTIONS for w in (q.text, q.why) for text in (w.clinician, w.patient)),
        *(word for q in QUESTIONS for o in q.offers for word in (*o.words, o.text.patient, o.text.clinician)),
        *(word for q in QUESTIONS for word in (*q.names, *q.examples, *q.words)),
        *spellings(),
        *(text for d in spellings().values() for text in (d.text.clinician, d.text.patient)),
        *(text for wording in WORDINGS.values() for text in wording.split("|")),
        *(line.partition(" -> ")[0] for line in TOLD.strip().splitlines()),
        *_lexicon(),
        *MACROS.values(),
    ]  # fmt: skip
    assert len(texts) > 2000
    # Taken as autoimmune diseases, of which the documents speak; of these two they do not.
    both = {"rheumatoid arthritis", "lupus"}
    assert {text: named for text in texts if (named := set(strangers(text)) - both)} == {}


def _lexicon() -> list[str]:
    """Every phrase of the lexicon, once with what may be left out and once without."""
    short = [re.sub(r"\([^()]*\)\?", " ", entry.phrases) for entry in ENTRIES]
    long = [re.sub(r"[()?|]", " ", re.sub(r"\(([a-z])\)\?", r"\1", e.phrases)) for e in ENTRIES]
    return [phrase for text in (*short, *long) for phrase in text.split(";")]


def test_no_fact_of_the_documents_is_a_stranger() -> None:
    """What the register holds as advice is in the documents."""
    about = [f for f in facts().values() if f.kind not in {"layout", "question", "reference"}]
    assert {f.id: named for f in about if (named := strangers(f.claim))} == {}


def test_the_documents_own_related_questions_are_strangers() -> None:
    """Related questions off the topic are in no document's text (C-108)."""
    off = [f.claim for f in facts().values() if f.kind in {"layout", "question"}]
    named = {name for claim in off for name in strangers(claim)}
    assert {"hypernatremia", "amiodarone", "atorvastatin"} <= named


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "B12 and amiodarone",
            "Amiodarone is not in these documents; nothing is said about it here.",
        ),
        (
            "B12, amiodarone and a statin",
            "Amiodarone and statin are not in these documents; nothing is said about them here.",
        ),
        ("vitamin c", "Vitamin C is not in these documents; nothing is said about it here."),
        ("my HIV", "HIV is not in these documents; nothing is said about it here."),
    ],
)
def test_one_honest_line(text: str, line: str) -> None:
    """One sentence, with the names as they are written."""
    assert not_in_documents(text) == line


def test_of_many_the_first_are_named() -> None:
    """A long list is cut to its first names."""
    line = not_in_documents("asthma, lupus, malaria, copd, eczema")
    assert line.startswith("Asthma, lupus, malaria and 2 more are not in these documents")


def test_lines_that_tell_nothing_name_few_strangers() -> None:
    """In the everyday lines of the free-text tests only real strangers are found."""
    found = {name for line in NOTHING.strip().splitlines() for name in strangers(line)}
    assert found <= {"hypertension"}


_BITS = ("a", "b", "itis", "emia", "x", "statin", "osis", "anemia", "B12")


@given(st.one_of(st.text(max_size=300), st.lists(st.sampled_from(_BITS)).map(" ".join)))
def test_never_raises(text: str) -> None:
    """Whatever is typed, names that stand in it come back."""
    assert all(name for name in strangers(text))
