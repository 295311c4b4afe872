"""The registers are read whole, and every printed number resolves as far as C-01 lets it."""

import hashlib
from dataclasses import replace
from importlib.resources import files

import pytest

from core import sources

COMMON = "Vitamin B12 Deficiency: Common Questions and Answers"
DIAGNOSIS = "Vitamin B12 and Magnesium Deficiency Diagnosis"
INJECTION = "Vitamin B12 Injection Guidelines"
TOPIC = "Guideline Directed Topic Overview"
RECOGNITION = "Vitamin B12 Deficiency: Recognition and Management"
SUPPLEMENTATION = "Vitamin B12 Supplementation Guidelines"
HYPERHOMOCYSTEINEMIA = "Treatment of Vitamin B12 Deficiency and Hyperhomocysteinemia"
COHORT = "Oral vitamin B12 supplementation in pernicious anemia: a prospective cohort study"
PERSPECTIVE = "Vitamin B12 deficiency - A 21st century perspective"

# Document and printed number: the title used, its status and the year printed (C-01 to C-03).
CREDITED = {
    ("000", 1): (COMMON, "certain", 2025),
    ("000", 2): (DIAGNOSIS, "certain", 2025),
    ("000", 3): (INJECTION, "certain", 2025),
    ("000", 4): (TOPIC, "certain", 2025),
    ("000", 5): (RECOGNITION, "certain", 2017),
    ("000", 6): (SUPPLEMENTATION, "certain", 2025),
    ("001", 1): (DIAGNOSIS, "certain", 2026),
    ("001", 2): (HYPERHOMOCYSTEINEMIA, "certain", 2025),
    ("001", 3): (RECOGNITION, "certain", 2017),
    ("001", 4): (None, "unresolved", None),
    ("001", 5): (COHORT, "inferred", 2024),
    ("001", 6): (INJECTION, "inferred", 2026),
    ("001", 7): (TOPIC, "inferred", 2025),
    ("001", 8): (COMMON, "inferred", 2025),
    ("002", 1): (INJECTION, "certain", 2026),
    ("002", 2): (None, "unresolved", None),
    ("002", 3): (None, "unresolved", None),
    ("002", 4): (None, "unresolved", None),
    ("002", 5): (None, "unresolved", None),
    ("002", 6): (DIAGNOSIS, "inferred", 2026),
    ("002", 7): (PERSPECTIVE, "inferred", 2015),
    **{("003", number): (None, "unresolved", None) for number in range(1, 8)},
    ("004", 1): (INJECTION, "certain", 2025),
    ("004", 2): (None, "unresolved", None),
    ("004", 3): (None, "unresolved", None),
    ("004", 4): (None, "unresolved", None),
}
RESEARCH = {COMMON, RECOGNITION, COHORT, PERSPECTIVE}


def test_all_facts_are_read() -> None:
    """The register holds 575 facts, 112 + 128 + 152 + 99 + 84 by document."""
    counts = dict.fromkeys(sources.DOCUMENTS, 0)
    for fact in sources.facts().values():
        counts[fact.short] += 1

    assert counts == {"000": 112, "001": 128, "002": 152, "003": 99, "004": 84}


def test_a_fact_is_read_with_all_its_columns() -> None:
    """A quoted column with a comma stays one column, and the line is a number."""
    fact = sources.fact("D0-31")

    assert (fact.document, fact.line, fact.kind) == ("000_272398c1cdbe081b.txt", 34, "triage")
    assert fact.applies_when.startswith("serum_b12 in [180, 350] pg/mL AND mma_class = normal")
    assert fact.cited_refs == f"[2] {DIAGNOSIS}"


def test_facts_point_into_known_documents() -> None:
    """Every fact belongs to one of the five documents and to a line of it."""
    known = {document.file for document in sources.DOCUMENTS.values()}

    assert {fact.document for fact in sources.facts().values()} == known
    assert min(fact.line for fact in sources.facts().values()) == 1


def test_the_register_cannot_be_changed() -> None:
    """Facts are read once and shared, so nobody may write to them."""
    with pytest.raises(TypeError):
        sources.facts()["D0-01"] = sources.fact("D0-02")  # type: ignore[index]


def test_an_unknown_fact_is_named_in_the_error() -> None:
    """The message repeats what was asked for and shows what an id looks like."""
    with pytest.raises(KeyError, match=r"D9-99.*D0-15"):
        sources.fact("D9-99")


def test_only_the_third_document_has_no_date() -> None:
    """Dates are as printed, and every document awaits human review (C-04)."""
    assert {d.short: d.updated for d in sources.DOCUMENTS.values()} == {
        "000": "December 7, 2025",
        "001": "February 9, 2026",
        "002": "February 18, 2026",
        "003": None,
        "004": "November 26, 2025",
    }
    assert {d.review_status for d in sources.DOCUMENTS.values()} == {"pending human review"}


def test_all_conflicts_are_read_in_order() -> None:
    """The register holds 128 conflicts, C-01 to C-128, in 14 groups A to N."""
    conflicts = sources.conflicts()

    assert list(conflicts) == [f"C-{n:02}" for n in range(1, 129)]
    assert "".join(dict.fromkeys(c.letter for c in conflicts.values())) == "ABCDEFGHIJKLMN"


def test_every_conflict_says_for_whom_it_matters_and_what_follows() -> None:
    """No bullet is lost on reading: patient and resolution are printed for all."""
    lacking = [c.id for c in sources.conflicts().values() if not (c.patient and c.resolution)]

    assert lacking == []


def test_every_fact_that_a_conflict_names_exists() -> None:
    """Two conflicts, on children and on uncovered safety topics, name no fact at all."""
    named = {c.id: c.facts for c in sources.conflicts().values()}

    assert {fact for facts in named.values() for fact in facts} <= sources.facts().keys()
    assert [conflict for conflict, facts in named.items() if not facts] == ["C-93", "C-107"]


@pytest.mark.parametrize(
    ("conflict", "facts"),
    [
        ("C-06", ("D0-29", "D0-28", "D1-26", "D1-83", "D2-73", "D4-61")),
        ("C-20", ("D0-14", "D0-16", "D0-33", "D0-47")),
        ("C-128", ("D1-33", "D1-34", "D1-35", "D1-36", "D1-37", "D1-38", "D3-25")),
    ],
)
def test_the_facts_of_a_conflict_keep_their_order(conflict: str, facts: tuple[str, ...]) -> None:
    """Facts on both sides of "against" are kept, and a range names all its facts."""
    assert sources.conflict(conflict).facts == facts


def test_a_conflict_is_read_with_its_parts() -> None:
    """Group, title and what is said are plain text; further bullets are notes."""
    conflict = sources.conflict("C-06")

    assert (conflict.letter, conflict.group) == ("B", "Units and boundaries")
    assert conflict.title == "MMA cut-off: 271 nmol/L or 0.26 µmol/L"
    assert conflict.notes[0].startswith("Arithmetic: 0.26 µmol/L = 260 nmol/L")
    assert "**" not in conflict.resolution


@pytest.mark.parametrize(
    ("conflict", "project_choice", "outside"),
    [
        ("C-06", True, False),  # marked at the end of a sentence
        ("C-116", True, False),  # marked on the label
        ("C-117", True, False),  # "project choice for the 7 days"
        ("C-107", False, True),
        ("C-128", True, True),
        ("C-54", False, False),
    ],
)
def test_the_standing_of_a_resolution_is_read(
    conflict: str, *, project_choice: bool, outside: bool
) -> None:
    """A resolution that is in no document can be told from one that is."""
    read = sources.conflict(conflict)

    assert (read.project_choice, read.outside) == (project_choice, outside)


def test_an_unknown_conflict_is_named_in_the_error() -> None:
    """The message repeats what was asked for and gives the range."""
    with pytest.raises(KeyError, match=r"C-129.*C-128"):
        sources.conflict("C-129")


def test_printed_numbers_resolve_as_far_as_the_evidence_goes() -> None:
    """Every number that the documents print resolves to the title, status and year of C-01."""
    found = {
        (fact.short, title.number): (title.title, title.status, title.year)
        for fact in sources.facts().values()
        for title in sources.credited(fact)
    }

    assert found == CREDITED


def test_a_number_resolves_alike_everywhere_in_a_document() -> None:
    """No two facts of a document read the same number differently."""
    readings: dict[tuple[str, int], set[sources.Title]] = {}
    for fact in sources.facts().values():
        for title in sources.credited(fact):
            readings.setdefault((fact.short, title.number), set()).add(title)

    assert [key for key, titles in readings.items() if len(titles) > 1] == []


def test_titles_carry_the_type_and_publisher_that_their_document_prints() -> None:
    """Journal papers are research, the other entries guidelines, each with its publisher."""
    titles = {t for fact in sources.facts().values() for t in sources.credited(fact) if t.title}

    for title in titles:
        assert title.type == ("Research" if title.title in RESEARCH else "Guideline")
    papers = {t.title: t.publisher for t in titles if t.title in RESEARCH}
    assert papers == {
        COMMON: "American family physician",
        RECOGNITION: "American family physician",
        COHORT: "The American journal of clinical nutrition",
        PERSPECTIVE: "Clinical medicine (London, England)",
    }


def test_several_numbers_on_one_sentence_all_count() -> None:
    """D0-22 is credited to 2 and 1, in the order printed."""
    assert [t.number for t in sources.credited(sources.fact("D0-22"))] == [2, 1]


def test_an_entry_of_a_reference_list_credits_nothing() -> None:
    """D2-131 is itself a title, and its number cannot be settled."""
    assert sources.credited(sources.fact("D2-131")) == ()


def test_a_credit_that_cannot_be_read_is_an_error() -> None:
    """A slip in the register is named and never read as "no source"."""
    slip = replace(sources.fact("D0-15"), cited_refs="see above")

    with pytest.raises(ValueError, match="'see above' in 000"):
        sources.credited(slip)


@pytest.mark.parametrize(
    ("facts", "title", "status"),
    [
        (("D0-15",), COMMON, "certain"),
        (("D1-46",), HYPERHOMOCYSTEINEMIA, "certain"),  # prints 6, inferred, before 2
        (("D1-94",), TOPIC, "inferred"),
        (("D3-34",), None, "unresolved"),
        (("D1-22", "D1-24"), None, "unresolved"),  # the second sentence cites nothing
        (("D1-41", "D1-42"), None, "unresolved"),  # one line, two sources
    ],
)
def test_a_reference_names_a_title_only_where_all_its_facts_credit_it(
    facts: tuple[str, ...], title: str | None, status: str
) -> None:
    """A certain title goes before an inferred one, and no fact borrows another's source."""
    (reference,) = sources.references(facts)

    assert (reference.title, reference.title_is) == (title, status)
    assert (reference.type is None) == (title is None)


def test_references_are_numbered_by_first_citation_one_for_each_line() -> None:
    """D0-15 and D0-16 stand on line 20; the later D0-16 joins the first entry."""
    listed = sources.references(["D0-15", "D2-121", "D0-16", "D0-15"])

    assert [(r.n, r.line, r.facts) for r in listed] == [
        (1, 20, ("D0-15", "D0-16")),
        (2, 122, ("D2-121",)),
    ]
    assert listed[1].document == "002_3e32debaad26e47a.txt"
    assert listed[1].section == "Common Pitfalls to Avoid"


def test_numbers_are_ascending_and_without_repeats() -> None:
    """Two facts of one line give one number."""
    listed = sources.references(["D0-15", "D2-121", "D0-16"])

    assert sources.numbers(["D2-121", "D0-16", "D0-15"], listed) == (1, 2)
    assert sources.numbers([], listed) == ()


def test_a_fact_outside_the_list_has_no_number() -> None:
    """A citation that would resolve to nothing is an error, not a gap."""
    with pytest.raises(KeyError, match="D4-01"):
        sources.numbers(["D4-01"], sources.references(["D0-15"]))


def test_the_digest_covers_every_packaged_file() -> None:
    """The digest is that of name, length and bytes of each data file, by name."""
    data = files("core") / "data"
    expected = hashlib.sha256()
    for name in sorted(entry.name for entry in data.iterdir()):
        content = (data / name).read_bytes()
        expected.update(name.encode() + b"\0" + str(len(content)).encode() + b"\0" + content)

    assert sources.digest() == expected.hexdigest()
