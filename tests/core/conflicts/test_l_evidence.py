"""Figures go with their group, in the weaker word (C-98 to C-104)."""

import re

import pytest

from tests.core.conflicts.asking import (
    Json,
    ask,
    changes,
    on_injections,
    on_tablets,
    resolved,
    said,
    statements,
)


@pytest.mark.parametrize(
    ("level", "quoted"), [("320 pg/mL", True), ("700 pg/mL", False), ("150 pg/mL", False)]
)
def test_c98_half_of_whom(level: str, quoted: bool) -> None:  # noqa: FBT001 - a table
    """C-98: "up to 50%" is quoted for the borderline band only."""
    assert ("50%" in said(ask(serum_b12=level))) is quoted


@pytest.mark.parametrize("mma", ["150 nmol/L", "400 nmol/L"])
@pytest.mark.parametrize("audience", ["clinician", "patient"])
def test_c99_raised_in_98_4_percent_of_cases(mma: str, audience: str) -> None:
    """C-99: the figure is said of deficient cases; no figure stands for specificity."""
    figures = [
        s["text"]
        for s in statements(ask(audience=audience, serum_b12="320 pg/mL", mma=mma))
        if "98.4" in s["text"]
    ]

    assert all(re.search("raised in 98.4% of (deficient cases|people)", f) for f in figures)
    assert not any("specificity" in f or "sensitivity" in f for f in figures)


def test_c99_how_sure_is_a_high_mma() -> None:
    """C-99: beside 98.4% stand homocysteine's 95.9% and that MMA is the more specific."""
    told = resolved(ask(serum_b12="320 pg/mL", mma="400 nmol/L"), "C-99")

    assert "98.4%" in told
    assert "95.9%" in told
    assert "more specific" in told


def test_c100_what_homocysteine_20_will_do() -> None:
    """C-100: 20 before treatment, no folic acid: about 35% lower, MMA about 48%; not 7%."""
    answer = ask(serum_b12="150 pg/mL", mma="400 nmol/L", homocysteine="20 umol/L")

    assert "35%" in resolved(answer, "C-100")
    assert "48%" in said(answer)
    assert not re.search(r"(?<![\d.])7%", said(answer))


def test_c101_a_healthy_person_of_40() -> None:
    """C-101: the 43% is not for a healthy person."""
    assert "43%" not in said(ask(age=40, serum_b12="320 pg/mL"))
    assert "43%" not in said(ask(age=40, serum_b12="320 pg/mL", diet="vegan"))


def test_c101_after_a_stroke() -> None:
    """C-101: after a stroke it is said of B vitamins including B12, never to start folic acid."""
    answer = ask(age=40, serum_b12="320 pg/mL", mma="400 nmol/L", stroke_history="yes")
    figures = [s["text"] for s in statements(answer) if "43%" in s["text"]]

    assert figures
    assert all("B vitamins including B12" in f for f in figures)
    assert answer["plan"]["folic_acid"] == "closed"


@pytest.mark.parametrize(
    "different", [{"age": 77}, {"age": 82}, {"stroke_history": "yes"}, {"age": 82, "diet": "vegan"}]
)
def test_c102_figures_go_with_their_group(different: Json) -> None:
    """C-102: 18.1% is said of people over 80, 17.3% of the stroke or cardiovascular group."""
    texts = [s["text"] for s in statements(ask(serum_b12="320 pg/mL", **different))]

    assert all("over 80" in t or "older than 80" in t for t in texts if "18.1%" in t)
    assert all("stroke" in t for t in texts if "17.3%" in t)
    assert ("17.3%" in " ".join(texts)) <= ("stroke_history" in different)


def test_c103_are_tablets_of_500_mcg_enough() -> None:
    """C-103: 647-1032 mcg gives 80-90% of the MMA reduction: 1000 covers most, 500 does not."""
    answer = on_tablets(b12_dose="500 mcg", months="6 months", serum_b12="320 pg/mL")
    told = resolved(answer, "C-103")

    assert changes(answer)["dose"][0].startswith("500")
    assert "647-1032" in told
    assert "80-90%" in told
    assert "normali" not in told


@pytest.mark.parametrize("audience", ["clinician", "patient"])
def test_c104_will_injections_reverse_it(audience: str) -> None:
    """C-104: nerve symptoms for 2 years: "can" and "lowers the risk", recovery never promised."""
    answer = ask(
        audience=audience, serum_b12="150 pg/mL", symptoms=["numbness"], symptom_onset="2 years"
    )

    assert resolved(answer, "C-104")
    assert not re.search(
        r"\b(prevents|cures?|will (recover|reverse|resolve|improve|heal|disappear))\b", said(answer)
    )


def test_c104_a_wish_to_stop_gets_the_weaker_word_too() -> None:
    """C-104: stopping "can" lead to damage; that it will is never said."""
    answer = on_injections(
        months="3 years",
        serum_b12="600 pg/mL",
        pernicious_anemia="confirmed",
        wants_to_stop="yes",
    )

    assert answer["plan"]["route"] == "im"
    assert "can" in said(answer)
    assert not re.search(r"\bwill (cause|lead|result|come back)\b|\bprevents\b", said(answer))
