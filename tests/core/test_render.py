"""The answer's four formats say the same words, in the fixed order, and obey no value."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.answer import (
    Answer,
    Because,
    Difference,
    Input,
    Reading,
    Reference,
    Section,
    Statement,
    Unknown,
)
from core.render import FORMATS, blocks, render

CLINICIAN = Answer(
    knowledge={"version": "1", "sha256": "ab"},
    audience="clinician",
    question="Should a level of 320 pg/mL be treated?",
    review_status="pending human review",
    updated="2026-01-05",
    verdict="treat_now",
    urgency="same_day",
    contexts=("K1",),
    labels={"level": "borderline"},
    inputs=(
        Input("serum_b12", "B12 level", "236 pmol/L", "319.9 pg/mL", "borderline"),
        Input("age", "Age", "46 years", "46 years"),
    ),
    bottom_line=Statement("bottom", "Treat today.", "do", "documents", ("D0-47",)),
    plan={"drug": "hydroxocobalamin", "route": "im"},
    sections=(
        Section(
            "why",
            "Why",
            (
                Statement(
                    "why-level",
                    "The level is borderline.",
                    "why",
                    "documents",
                    ("D0-16", "D0-15", "D0-47"),
                    because=(Because("serum_b12", "236 pmol/L"),),
                ),
                Statement("gap", "Repeat in 3 months.", "test", "project_choice", (), ("C-06",)),
                Statement("chosen", "A project choice: repeat.", "test", "project_choice"),
            ),
        ),
        Section(
            "pitfalls",
            "Pitfalls",
            (
                Statement("folate", "No folic acid first.", "warn", "documents", ("D0-90",)),
                Statement("shock", "Ask about reactions.", "do", "outside"),
                Statement("other", "The documents do not cover rashes.", "do", "outside"),
            ),
        ),
        Section("evidence", "Evidence", ()),
    ),
    differences=(
        Difference(
            "C-54",
            "Tablets or injections first.",
            "Injections, because of the numbness.",
            (
                Reading("000", "Tablets come first.", ("D0-69",)),
                Reading("003", "Injections come first.", ("D3-18",)),
            ),
        ),
    ),
    unknown=(Unknown("mma", "Methylmalonic acid", "it could confirm the deficiency"),),
    references=(
        Reference(1, "000_27.txt", "Step 1", 20, ("D0-15", "D0-16"), "Injections", "certain"),
        Reference(2, "000_27.txt", "Step 4", 47, ("D0-47",), "Topics", "inferred", "Guideline"),
        Reference(3, "000_27.txt", "Pitfalls", 90, ("D0-90",), None, "unresolved"),
        Reference(4, "000_27.txt", "Treatment", 69, ("D0-69",), "Cohort", "certain", "Research"),
        Reference(5, "003_f8.txt", "Treatment", 18, ("D3-18",), None, "unresolved"),
    ),
    disclaimer="For professionals; it does not replace judgment.",
    follow_up="What else would you like to know?",
    related=("How is a level of 119 pg/mL corrected?",),
)

PATIENT = replace(
    CLINICIAN,
    audience="patient",
    verdict="test_first",
    urgency="routine",
    bottom_line=Statement("bottom", "Ask for one more test.", "test", "documents", ("D0-15",)),
    sections=(),
    differences=(),
    unknown=(),
    inputs=(),
    related=(),
    follow_up="",
)

WORDS = [
    ("title", "Should a level of 320 pg/mL be treated?", ()),
    ("note", "Review status: pending human review", ()),
    ("note", "Updated: 2026-01-05", ()),
    ("note", "Written for: clinicians", ()),
    ("bottom line", "Bottom line: Treat today. [2]", (2,)),
    ("note", "Conclusion: treat now", ()),
    ("note", "Urgency: the same day", ()),
    ("heading", "What was told", ()),
    ("statement", "B12 level: 236 pmol/L (used as 319.9 pg/mL)", ()),
    ("statement", "Age: 46 years", ()),
    ("heading", "Why", ()),
    ("statement", "The level is borderline. [1, 2]", (1, 2)),
    ("statement", "Repeat in 3 months. (project choice)", ()),
    ("statement", "A project choice: repeat.", ()),
    ("heading", "Pitfalls", ()),
    ("warning", "Warning: No folic acid first. [3]", (3,)),
    ("statement", "Ask about reactions. (not in the documents)", ()),
    ("statement", "The documents do not cover rashes.", ()),
    ("heading", "Where the documents differ", ()),
    ("statement", "Tablets or injections first.", ()),
    ("statement", "Document 000: Tablets come first. [4]", (4,)),
    ("statement", "Document 003: Injections come first. [5]", (5,)),
    ("statement", "Followed here: Injections, because of the numbness.", ()),
    ("heading", "What is not known", ()),
    ("statement", "it could confirm the deficiency: Methylmalonic acid", ()),
    ("heading", "References", ()),
    ("reference", "[1] Source line: document 000, Step 1, line 20. Credits: Injections.", ()),
    (
        "reference",
        "[2] Guideline: document 000, Step 4, line 47. Credits: Topics (inferred).",
        (),
    ),
    (
        "reference",
        "[3] Source line: document 000, Pitfalls, line 90. Credited title not certain.",
        (),
    ),
    ("reference", "[4] Research: document 000, Treatment, line 69. Credits: Cohort.", ()),
    (
        "reference",
        "[5] Source line: document 003, Treatment, line 18. Credited title not certain.",
        (),
    ),
    ("disclaimer", "For professionals; it does not replace judgment.", ()),
    ("question", "What else would you like to know?", ()),
    ("heading", "Related questions", ()),
    ("statement", "How is a level of 119 pg/mL corrected?", ()),
]

HOSTILE = [
    "<script>alert(1)</script>",
    "</li></ul><h1>x</h1>",
    "<!-- <b>",
    '" onclick="x',
    "[x](https://example.org)",
    "![x](y)",
    "[1]: https://example.org",
    "**bold** _it_ `code` ~~gone~~",
    "# heading #",
    "- item",
    "1. item",
    "2) item",
    "> quoted",
    "+ item",
    "---",
    "===",
    "a | b",
    "&lt;b&gt; &amp; &#60;",
    "line\nbreak\n\n# heading",
    "tab\tand\x85next",
    "ends in \\",
    "<https://example.org>",
    "``` fence",
]


class Page(HTMLParser):
    """Collects a page's tags and its visible text."""

    def __init__(self, page: str) -> None:
        """Read the page at once."""
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an opening tag."""
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that tags close in the order in which they were opened."""
        assert tag == self.open.pop()

    def handle_data(self, data: str) -> None:
        """Note visible text."""
        if "style" not in self.open:
            self.texts.append(data)

    @property
    def text(self) -> str:
        """All visible text, white space joined."""
        return joined("".join(self.texts))


def joined(text: str) -> str:
    """Join white space, so that layouts can be compared by their words."""
    return " ".join(text.split())


def structure(tokens: list[Token]) -> list[tuple[str, list[str]]]:
    """The kinds of a Markdown document's parts, inline ones included."""
    return [(t.type, [child.type for child in t.children or []]) for t in tokens]


def markdown(text: str) -> list[Token]:
    """Read Markdown with the extensions that GitHub adds."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)


def with_value(value: str) -> Answer:
    """An answer in which a value given by a person stands wherever one can stand."""
    statement = Statement("s", f"You said {value}", "do", "documents", ("D0-15",))
    return replace(
        CLINICIAN,
        question=value,
        inputs=(Input("mma", value, value, value),),
        bottom_line=replace(CLINICIAN.bottom_line, text=value),
        sections=(
            Section("why", value, (statement, replace(statement, text=value, kind="warn"))),
            Section("limits", "Limits", (replace(statement, text=value, cites=()),)),
        ),
        unknown=(Unknown("mma", value, value),),
        follow_up=value,
        related=(value,),
    )


def test_blocks_give_every_word_in_the_fixed_order() -> None:
    """The lines come in the order of C-110, each with its numbers and the mark of its basis."""
    assert [tuple(line) for line in blocks(CLINICIAN)] == WORDS


def test_blocks_leave_out_what_is_empty() -> None:
    """Without inputs, sections or open facts their headings are not printed."""
    assert [line.text for line in blocks(PATIENT) if line.kind != "reference"] == [
        "Should a level of 320 pg/mL be treated?",
        "Review status: pending human review",
        "Updated: 2026-01-05",
        "Written for: patients",
        "Bottom line: Ask for one more test. [1]",
        "Conclusion: ask your clinician about tests first",
        "Urgency: routine, not urgent",
        "References",
        "For professionals; it does not replace judgment.",
    ]


def test_what_is_absent_shares_one_line() -> None:
    """Facts told as absent are named together, after those told as present."""
    told = (
        Input("ataxia", "trouble walking", "no", "no"),
        Input("age", "age", "46 years", "46 years"),
        Input("numbness", "numbness", "no", "no"),
    )
    lines = [line.text for line in blocks(replace(CLINICIAN, inputs=told))]
    first = lines.index("age: 46 years")

    assert lines[first + 1] == "Not present: trouble walking, numbness"
    assert not any(line.endswith(": no") for line in lines)


def test_emergency_line_stands_first() -> None:
    """C-126: in an emergency nothing stands before the bottom line, not even the title."""
    lines = blocks(replace(CLINICIAN, urgency="emergency"))

    assert [line.text for line in lines[:4]] == [
        "Bottom line: Treat today. [2]",
        "Conclusion: treat now",
        "Urgency: emergency",
        "Should a level of 320 pg/mL be treated?",
    ]


def test_emergency_leaves_a_patient_one_thing_to_do() -> None:
    """C-126: beside the emergency line a patient reads no other conclusion."""
    lines = blocks(replace(PATIENT, urgency="emergency"))

    assert [line.text for line in lines[:2]] == [
        "Bottom line: Ask for one more test. [1]",
        "Urgency: emergency",
    ]


def test_a_warning_is_called_so_once() -> None:
    """A warning whose text already begins with the word is not called one twice."""
    statement = Statement("w", "Warning: no folic acid.", "warn", "outside")
    answer = replace(PATIENT, sections=(Section("limits", "Limits", (statement,)),))

    assert "Warning: no folic acid. (not in the documents)" in [b.text for b in blocks(answer)]


def test_a_citation_without_reference_is_refused() -> None:
    """A fact that resolves to no source line is an error, never a line without source."""
    answer = replace(CLINICIAN, references=CLINICIAN.references[:1])

    with pytest.raises(ValueError, match="D0-47"):
        blocks(answer)


@pytest.mark.parametrize("verdict", ["treat_now", "test_first", "prevent", "no_treatment"])
@pytest.mark.parametrize("audience", ["patient", "carer"])
def test_no_conclusion_orders_a_patient(verdict: str, audience: str) -> None:
    """C-05: for patients and carers a conclusion asks; it never tells to treat."""
    texts = [b.text for b in blocks(replace(PATIENT, verdict=verdict, audience=audience))]
    (conclusion,) = (text for text in texts if text.startswith("Conclusion: "))

    assert conclusion.startswith(("Conclusion: ask your clinician", "Conclusion: these facts"))


def test_unknown_format_is_refused() -> None:
    """The error names what was asked and what there is."""
    with pytest.raises(ValueError, match=r"'pdf'.*json, markdown, text, html"):
        render(CLINICIAN, "pdf")


@pytest.mark.parametrize("format", FORMATS)
def test_rendering_is_stable(format: str) -> None:
    """The same answer gives the same text, with one line break at its end."""
    text = render(CLINICIAN, format)

    assert text == render(replace(CLINICIAN), format)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_json_is_the_answers_data() -> None:
    """JSON holds the contract's object, and its signs unescaped."""
    answer = replace(CLINICIAN, question="0,31 µmol/L?")
    text = render(answer, "json")

    assert json.loads(text) == answer.to_json()
    assert '"question": "0,31 µmol/L?"' in text


@pytest.mark.parametrize("answer", [CLINICIAN, PATIENT], ids=["clinician", "patient"])
def test_text_says_the_words_and_fits_the_page(answer: Answer) -> None:
    """Plain text holds each line, in order, within 78 columns."""
    text = render(answer, "text")

    assert max(map(len, text.splitlines())) <= 78
    position = 0
    words = joined(re.sub(r"^(- |! |=+$|-+$)", "", text, flags=re.MULTILINE))
    for line in blocks(answer):
        position = words.index(line.text, position)


def test_text_lays_out_lists_under_headings() -> None:
    """A heading is underlined, its list follows at once, and a long line hangs."""
    text = render(
        replace(CLINICIAN, related=("How is a level corrected that " + "long " * 10 + "ago?",)),
        "text",
    )

    assert "\n\nWhy\n---\n- The level is borderline. [1, 2]\n- Repeat in 3 months." in text
    assert text.endswith("long long long\n  long ago?\n")


@pytest.mark.parametrize("answer", [CLINICIAN, PATIENT], ids=["clinician", "patient"])
def test_markdown_says_the_words(answer: Answer) -> None:
    """Read back by a Markdown parser, each line is there, in order, and nothing else."""
    shown = [
        joined("".join(child.content for child in token.children or []))
        for token in markdown(render(answer, "markdown"))
        if token.type == "inline"
    ]

    assert shown == [line.text for line in blocks(answer)]


def test_markdown_keeps_reference_numbers_readable() -> None:
    """Numbers in the text and in the reference list are written alike, without backslashes."""
    text = render(CLINICIAN, "markdown")

    assert "- The level is borderline. [1, 2]\n" in text
    assert "\n- [2] Guideline: document 000, Step 4, line 47." in text


@pytest.mark.parametrize("answer", [CLINICIAN, PATIENT], ids=["clinician", "patient"])
def test_html_says_the_words(answer: Answer) -> None:
    """The page's visible text is the title and then each line, in order, and nothing else."""
    page = Page(render(answer, "html"))

    assert page.text == joined(" ".join([answer.question, *(b.text for b in blocks(answer))]))
    assert not page.open


def test_html_citations_are_links_that_resolve() -> None:
    """Each citation links to a reference on the page, and every reference has an anchor."""
    tags = Page(render(CLINICIAN, "html")).tags
    links = [attrs["href"] for tag, attrs in tags if tag == "a"]
    anchors = [attrs["id"] for tag, attrs in tags if tag == "li" and "id" in attrs]

    assert anchors == ["ref-1", "ref-2", "ref-3", "ref-4", "ref-5"]
    assert links == ["#ref-2", "#ref-1", "#ref-2", "#ref-3", "#ref-4", "#ref-5"]


def test_html_needs_nothing_else() -> None:
    """The page loads nothing: no script, no image, no link away from itself."""
    text = render(CLINICIAN, "html")
    tags = {tag for tag, _ in Page(text).tags}

    assert not tags & {"script", "link", "img", "iframe", "object"}
    assert "://" not in text
    assert "url(" not in text
    assert "prefers-color-scheme: dark" in text


@pytest.mark.parametrize("value", HOSTILE)
def test_values_cannot_act_as_html(value: str) -> None:
    """A page has the same tags whatever the values say, and shows them as they are."""
    page = Page(render(with_value(value), "html"))

    assert page.tags == Page(render(with_value("plain"), "html")).tags
    assert joined(f"You said {value}") in page.text


@pytest.mark.parametrize("value", HOSTILE)
def test_values_cannot_act_as_markdown(value: str) -> None:
    """A document has the same structure whatever the values say."""
    tokens = markdown(render(with_value(value), "markdown"))

    assert structure(tokens) == structure(markdown(render(with_value("plain"), "markdown")))


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
def test_any_value_keeps_every_line_in_place(value: str) -> None:
    """Whatever a value holds, each line stays one line and both markups keep their structure."""
    answer = with_value(f"x{value}x")
    plain = with_value("plain")

    assert all(line.text.isprintable() for line in blocks(answer))
    assert Page(render(answer, "html")).tags == Page(render(plain, "html")).tags
    shown = [
        "".join(child.content for child in token.children or [])
        for token in markdown(render(answer, "markdown"))
        if token.type == "inline"
    ]
    assert shown == [line.text for line in blocks(answer)]


@given(st.text("#-+=>*_`[]<>!&;:/.)(0123456789 ab\\|~w", min_size=1, max_size=12))
def test_markdown_shows_just_the_text(value: str) -> None:
    """A line made of Markdown's own signs is shown sign by sign."""
    answer = with_value(value)
    shown = [
        "".join(child.content for child in token.children or [])
        for token in markdown(render(answer, "markdown"))
        if token.type == "inline"
    ]

    assert shown == [line.text for line in blocks(answer)]
