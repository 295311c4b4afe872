"""Diseases and medicines that a line names and that the five documents say nothing about.

A short list of common ones, and word endings that only such words have. A word that
the documents, the questions, the glossary or the lexicon use is never a stranger, and
neither is a typo of one.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from core.sources import facts
from core.wording import Wording
from dialogue.glossary import spellings
from dialogue.parsing.lexicon.entries import MACROS
from dialogue.parsing.lexicon.phrases import ENTRIES
from dialogue.parsing.line.form import Draft, Line
from dialogue.parsing.words import is_slip
from dialogue.questions import QUESTIONS

__all__ = ["not_in_documents", "strangers"]

# For a reviewer to read; longer names before those that they contain.
NAMES = """
alzheimers( disease)?; dementia; parkinsons( disease)?; multiple sclerosis; migraines?;
fibromyalgia; chronic fatigue syndrome; lupus; asthma; copd; emphysema; pneumonia; tuberculosis;
covid( 19)?; long covid; influenza; malaria; hiv; aids; syphilis; lyme( disease)?; shingles;
cancer; tumou?r; lymphoma; melanoma; myeloma; chemotherapy; radiotherapy; leuk(a)?emia;
rheumatoid arthritis; arthritis; osteoporosis; psoriasis; eczema; acne; endometriosis;
irritable bowel syndrome; ibs; ulcerative colitis; gallstones?; hemochromatosis;
hyperthyroidism; hypertension; preeclampsia; autism; adhd;
bipolar( disorder)?; schizophrenia; insomnia; alcoholism; thalass(a)?emia;
amiodarone; digoxin; metoprolol; lisinopril; losartan; amlodipine; furosemide; spironolactone;
aspirin; ibuprofen; naproxen; paracetamol; acetaminophen; tramadol; morphine; opioids?; statins?;
levothyroxine; prednisone; prednisolone; cortisone; insulin; semaglutide; ozempic; wegovy; mounjaro;
antibiotics?; amoxicillin; sertraline; fluoxetine; escitalopram; lithium; clozapine; diazepam;
viagra; sildenafil; finasteride; minoxidil; contraceptives?; birth control; testosterone;
cannabis; cbd; ketamine; gabapentin; pregabalin; allopurinol; hydroxychloroquine; cyclosporine;
vitamin (c|e|k|b6|b3|b2|b5|b7); biotin; zinc; copper; selenium; magnesium; turmeric; omega 3; creatine
"""
_ENDINGS = re.compile(
    r"[a-z]{2,}(?:a?emia|itis|statin|osis|oma|pathy|plegia|algia|sartan|pril|olol|dipine|cillin|mycin|floxacin|gliptin"
    r"|gliflozin|glutide|setron|triptan|tidine|oxetine|azepam|zolam|mab|tinib|vir|thyroxine|profen)s?"
)
# Words with such an ending that are no disease and no medicine, or are B12 deficiency itself.
_PLAIN = frozenset(
    """
    academia april aroma bohemia coma diagnosis diploma empathy apathy sympathy telepathy homeopathy naturopathy
    osteopathy allopathy prognosis hypnosis metamorphosis osmosis symbiosis oklahoma soma stoma mitosis meiosis
    avitaminosis hypovitaminosis hypocobalaminemia cobalaminemia homocysteinemia acidemia ileitis myelopathy uremia
    """.split()  # noqa: SIM905 - a list that a reviewer reads as prose
)
_CAPITALS = frozenset({"copd", "hiv", "aids", "ibs", "adhd", "cbd", "covid", "covid 19"})
_LONGEST = 2000
_FEW = 3


def strangers(text: str) -> tuple[str, ...]:
    """Give the names of what the documents do not speak of, in the order of the text."""
    words = Line(Draft(text[:_LONGEST]), text[:_LONGEST]).words
    found: dict[int, str] = {}
    for name in _names().finditer(words):
        found[name.start()] = name[0]
    for word in re.finditer(r"[a-z0-9]+", words):
        inside = any(at <= word.start() < at + len(name) for at, name in found.items())
        if not inside and _ENDINGS.fullmatch(word[0]) and not _is_known(word[0]):
            found[word.start()] = word[0]
    return tuple(dict.fromkeys(found[at] for at in sorted(found)))


def not_in_documents(text: str) -> str:
    """Give the one line that says which of what was named is not covered; empty if none is."""
    named = strangers(text)
    if not named:
        return ""
    first, more = named[:_FEW], len(named) - _FEW
    shown = [_written(name) for name in first] + ([f"{more} more"] if more > 0 else [])
    several = len(shown) > 1
    list_ = f"{', '.join(shown[:-1])} and {shown[-1]}" if several else shown[0]
    return (
        f"{list_[:1].upper()}{list_[1:]} {'are' if several else 'is'} not in these documents; "
        f"nothing is said about {'them' if several else 'it'} here."
    )


def _written(name: str) -> str:
    if name in _CAPITALS:
        return name.upper()
    return re.sub(r"(?<=^vitamin )[a-z]", lambda letter: letter[0].upper(), name)


@cache
def _names() -> re.Pattern[str]:
    names = sorted((n.strip() for n in " ".join(NAMES.split()).split(";")), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(n.replace('(', '(?:') for n in names if n)})\b")


def _is_known(word: str) -> bool:
    bare = word.removesuffix("s")
    known = _own_words()
    if {word, bare} & (known | _PLAIN):
        return True
    return any(is_slip(word, own) or is_slip(bare, own) for own in known if own[:1] == word[:1])


@cache
def _own_words() -> frozenset[str]:
    """Every word that the documents' facts, questions, glossary and lexicon use."""
    return frozenset(word for text in _own_texts() for word in _split(text))


def _own_texts() -> Iterator[str]:
    for fact in facts().values():
        if fact.kind not in {"layout", "question", "reference"}:
            yield f"{fact.claim} {fact.numbers}"
    for asked in QUESTIONS:
        yield from _both(asked.text, asked.why)
        yield " ".join((*asked.names, *asked.examples, *asked.words))
        for offered in asked.offers:
            yield from _both(offered.text)
            yield " ".join(offered.words)
    for name, meaning in spellings().items():
        yield name
        yield from _both(meaning.text)
    for entry in ENTRIES:
        yield re.sub(r"\([a-z|]+\)\?", "", entry.phrases)
        yield re.sub(r"\(([a-z]+)\)\?", r"\1", entry.phrases)
    yield " ".join(MACROS.values())


def _both(*wordings: Wording) -> Iterator[str]:
    for wording in wordings:
        yield wording.clinician
        yield wording.patient


def _split(text: str) -> Iterable[str]:
    return re.findall("[a-z]+", text.lower())
