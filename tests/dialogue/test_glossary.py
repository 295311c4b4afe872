"""The glossary: every name is found, nothing is guessed, and the plain wording is plain."""

import re
import string
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.sources import facts
from dialogue.glossary import Definition, define, spellings

DEFINITIONS = tuple(dict.fromkeys(spellings().values()))
WORDINGS = [(d.term, text) for d in DEFINITIONS for text in (d.text.clinician, d.text.patient)]


def listed(text: str) -> tuple[str, ...]:
    """Give the items of a list with commas, free of line ends."""
    return tuple(" ".join(item.split()) for item in text.split(","))


# What the questions and answers say.
SAID = listed(
    """
vitamin B12, cobalamin, serum B12, MMA, methylmalonic acid, homocysteine, pg/mL, pmol/L, nmol/L,
borderline, low, deficiency, functional deficiency, metabolic deficiency, macrocytosis,
macrocytic anemia, megaloblastic anemia, anemia, blood count, MCV, hemoglobin, platelets,
thrombocytopenia, eGFR, renal dysfunction, dialysis, diabetic nephropathy, intrinsic factor,
intrinsic factor antibodies, pernicious anemia, atrophic gastritis, Helicobacter pylori, gastrin,
malabsorption, celiac disease, ileum, ileal resection, Crohn's disease, weight-loss surgery,
Roux-en-Y, biliopancreatic diversion, sleeve gastrectomy, gastric band, gastrectomy, PPI,
H2 blocker, metformin, colchicine, anticonvulsant, anticoagulant, nitrous oxide, folic acid, folate,
hydroxocobalamin, methylcobalamin, cyanocobalamin, intramuscular, IM, subcutaneous, sublingual,
intravenous, oral, mcg, loading course, maintenance, alternate days, paresthesia, neuropathy,
ataxia, gait, glossitis, optic nerve, subacute combined degeneration, stroke, TIA,
cardiovascular disease, vegan, strict vegetarian, autoimmune disease,
inherited cobalamin disorder, K/DOQI, American Heart Association Class 2a, sensitivity,
specificity, project choice, outside the documents, citation, review status, treatment phase,
trough, injection interval, interval, titration, plateau, wearing off, recurrence, symptom response,
frequency ladder, lapse, overdue, oral failure, adherence, missed doses, repletion, stable check,
lifelong, deep subcutaneous, ferritin, iron studies, vitamin D, thiamine, calcium,
vitamin A
"""
)

# Names that need no explanation where the patient reads them, units and answers' plain words.
PLAIN = listed(
    """
vitamin b12, b12, b12 level, b12 shortage, shortage, low, low b12, low b12 level, borderline,
borderline b12, high risk, weight-loss surgery, nerve symptom, nerve damage, tingling, stroke,
heart disease, vegan, vegan diet, by mouth, source, source number, pg/ml, pg, pmol/l, pmol, nmol/l,
nmol, µmol/l, µmol, mg, mcg, x10^9/l, ml/min, diabetes, gene,
fine needle
"""
)
# Names that the same text has to explain, with words that do.
EXPLAINED = {
    "mma": "blood test",
    "homocysteine": "blood test",
    "egfr": "kidney test",
    "cyanocobalamin": "form",
    "pernicious anemia": "disease",
    "anemia": "disease called pernicious anemia|pernicious anemia, a disease",
    "platelets": "tiny blood cells",
    "dialysis": "cleaning of the blood",
    "folic acid": "vitamin folic acid",
}


def meaning(term: str) -> Definition:
    """Give the definition of a term that must have one."""
    found = define(term)
    assert found, term
    return found


def syllables(word: str) -> int:
    """Count the groups of vowels; a silent e at the end is none."""
    count = len(re.findall("[aeiouy]+", word.lower()))
    silent = word.endswith("e") and not word.endswith("le")
    return max(1, count - silent)


def grade(text: str) -> float:
    """Estimate the school grade that a text needs (Flesch and Kincaid)."""
    sentences = len(re.findall(r"[.!?]+(?:\s|$)", text))
    words = re.findall(r"[A-Za-z][A-Za-z']*|\d[\d.]*", text)
    heavy = sum(map(syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * heavy / len(words) - 15.59


def numbers(text: str) -> set[str]:
    """Give the numbers in a text; the digits of a name such as B12 or TCN2 are none."""
    return set(re.findall(r"(?<![A-Za-z\d.])\d+(?:\.\d+)?", text))


@pytest.mark.parametrize("term", SAID)
def test_every_term_of_the_answers_is_defined(term: str) -> None:
    """Each term that questions and answers use has a definition under a name of its own."""
    assert term in spellings()
    assert define(term) is spellings()[term]


def test_every_name_resolves_to_its_own_definition() -> None:
    """No name hides another, in whatever case and with whatever spaces it is typed."""
    for name, expected in spellings().items():
        for typed in (name, name.upper(), f"  {name} ", f"a {name}", name.replace(" ", "-")):
            assert define(typed) is expected, typed


@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("the Crohns disease", "Crohn's disease"),
        ("Crohn\u2019s", "Crohn's disease"),
        ("weight loss surgeries", "weight-loss surgery"),
        ("roux en y", "Roux-en-Y"),
        ("methyl malonic acid", "MMA"),
        ("pg / ml", "pg/mL"),
        ("\u03bcg", "mcg"),  # the Greek letter; the name has the micro sign
        ("\u00b5g", "mcg"),
        ("PPIs", "PPI"),
        ("paraesthesias", "paresthesia"),
        ("pernicious anaemia", "pernicious anemia"),
        ("coeliac disease", "celiac disease"),
        ("homocystein", "homocysteine"),
        ("hydroxycobalamin", "hydroxocobalamin"),
        ("pernicous anemia", "pernicious anemia"),
        ("intrinsic facter antibodys", "intrinsic factor antibodies"),
        ("Helicobacter pilori", "Helicobacter pylori"),
        ("thrombocitopenea", "thrombocytopenia"),  # two slips in a long word
        ("atxaia", "ataxia"),  # neighbors swapped
        ("gastrits", "atrophic gastritis"),  # no plural of "gastrin" with a slip
        ("platlet", "platelets"),
        ("folate?", "folate"),
    ],
)
def test_other_spellings_and_slips_are_understood(typed: str, term: str) -> None:
    """Plurals, British spellings, signs and small slips lead to the term."""
    assert meaning(typed).term == term


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "the",
        "zinc",
        "magnesium",
        "microcytosis",  # small cells, not large ones
        "microcytic anemia",
        "diabetic neuropathy",  # nerves, not kidneys
        "intravascular",
        "HbS",  # sickle hemoglobin, no plural
        "pool",  # short words have no slips: not "pmol"
        "git",
        "retention",
        "reduction",
        "sensibility",
        "mastocytosis",
        "gastrostomy",
        "gastric",
        "ilium",  # a bone of the hip
        "thrombocytosis",
        "hypervitaminosis",
        "lost",  # a word of its own, no slip of "low"
        "b13",
        "B12 " * 30,
    ],
)
def test_other_words_are_not_guessed(typed: str) -> None:
    """A word that means something else, or nothing here, is not taken for a near term."""
    assert define(typed) is None


def test_a_lost_letter_never_leads_to_another_term() -> None:
    """A name with one letter lost gives its own definition or none, never a third one's."""
    for name, expected in spellings().items():
        for place in range(len(name)):
            typed = name[:place] + name[place + 1 :]
            if typed not in spellings() and len(name) > 6:
                assert define(typed) in {expected, None}, typed


def test_cites_are_facts_of_the_register() -> None:
    """Each cited id exists in the register, once for a term, and is no layout or question."""
    for definition in DEFINITIONS:
        assert len(set(definition.cites)) == len(definition.cites)
        for cited in definition.cites:
            assert facts()[cited].kind not in {"layout", "question", "reference"}, cited


def test_every_number_is_in_a_cited_fact() -> None:
    """A number in a definition stands in one of its facts; without facts there is no number."""
    for definition in DEFINITIONS:
        cited = [facts()[fact_id] for fact_id in definition.cites]
        known = numbers(" ".join(f"{fact.claim} {fact.numbers}" for fact in cited))
        said = numbers(f"{definition.text.clinician} {definition.text.patient}")

        assert said <= known, definition.term


def test_both_wordings_give_the_same_numbers_of_a_dose_or_a_cutoff() -> None:
    """The patient's wording has no number that the clinician's lacks: the content is one."""
    for definition in DEFINITIONS:
        said = numbers(definition.text.clinician)

        assert numbers(definition.text.patient) <= said, definition.term


@pytest.mark.parametrize(("term", "text"), WORDINGS)
def test_wordings_are_whole_sentences(term: str, text: str) -> None:
    """Each wording is tidy: a capital, a full stop, single spaces, the right micro sign."""
    assert text == " ".join(text.split()), term
    assert text[0].isupper()
    assert text.endswith(".")
    assert "\u03bc" not in text  # Greek mu: the program prints the micro sign


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda d: d.term)
def test_sentences_are_few(definition: Definition) -> None:
    """The clinician gets one sentence, the patient one or two."""
    stops = re.compile(r"\.(?:\s|$)")

    assert len(stops.findall(definition.text.clinician)) == 1
    assert len(stops.findall(definition.text.patient)) in {1, 2}


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda d: d.term)
def test_patient_wording_is_plain(definition: Definition) -> None:
    """The patient's wording needs at most eight years of school."""
    assert grade(definition.text.patient) <= 8


def test_grade_tells_plain_from_hard() -> None:
    """The estimate separates a plain sentence from a hard one, so the test above can fail."""
    assert grade("The cat sat on the mat.") < 2
    assert grade("Methylmalonic acid concentrations indicate intracellular insufficiency.") > 12


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda d: d.term)
def test_patient_wording_explains_its_jargon(definition: Definition) -> None:
    """A glossary name in a patient's definition is a plain word or explained beside it."""
    text = definition.text.patient.lower()
    for name, owner in spellings().items():
        used = re.search(rf"(?<!\w){re.escape(name.lower())}s?(?!\w)", text)
        if used and owner is not definition and name.lower() not in PLAIN:
            words = EXPLAINED.get(name.lower())

            assert words, f"{name} is not explained"
            assert re.search(words, text), f"{name} is not explained"


@given(st.text())
def test_define_never_raises(typed: str) -> None:
    """Any text gets a definition or none."""
    found = define(typed)

    assert found is None or found in DEFINITIONS


@given(st.sampled_from(sorted(spellings())), st.integers(0, 40), st.sampled_from(string.printable))
def test_define_never_raises_near_a_name(name: str, place: int, sign: str) -> None:
    """A name with a stray sign in it gets a definition or none, too."""
    found = define(name[:place] + sign + name[place:])

    assert found is None or found in DEFINITIONS


def test_import_is_light() -> None:
    """The glossary loads nothing heavy: it must not slow the first question."""
    code = (
        "import sys, dialogue.glossary as g; g.define('MMA')\n"
        "print(*{m.partition('.')[0] for m in sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert {"pydantic", "pint", "textual", "transitions"}.isdisjoint(done.stdout.split())
