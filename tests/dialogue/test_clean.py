"""Cleaning: nothing a terminal could obey survives, and everything else stays."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.parsing.clean import clean, short

MARK = "\ufffd"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("320 pg/mL, vegan", "320 pg/mL, vegan"),
        ("", ""),
        ("two\nlines", "two\nlines"),
        ("[/bold] [@click=app.quit]x[/]", "[/bold] [@click=app.quit]x[/]"),
        ("0,31 µmol/L – café", "0,31 µmol/L – café"),
        ("cafe\u0301", "caf\u00e9"),
        ("\x1b[2J", MARK),
        ("a\x1b[31mb\x1b[0mc", f"a{MARK}b{MARK}c"),
        ("a\x9b2Jb", f"a{MARK}b"),
        ("\x1b[57358;1:3uok", f"{MARK}ok"),
        ("\x1b]0;title\x07ok", f"{MARK}ok"),
        ("\x1b]52;c;AAAA\x1b\\ok", f"{MARK}ok"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", f"{MARK}link{MARK}"),
        ("\x1b]0;no end\n46", f"{MARK}\n46"),
        ("\x1bPq#0\x1b\\ok", f"{MARK}ok"),
        ("\x1bOAok", f"{MARK}ok"),
        ("\x1b(Bok", f"{MARK}ok"),
        ("\x1bcok", f"{MARK}ok"),
        ("ok\x1b", f"ok{MARK}"),
        ("ok\x1b[", f"ok{MARK}"),
        ("\x1b[200~pasted\x1b[201~", "pasted"),
        ("\x1b[2\x1b[200~00~", f"{MARK}00~"),
        ("a\x00b\x7fc\rd\te", f"a{MARK}b{MARK}c{MARK}d{MARK}e"),
        ("a\u202eb\u200bc\u2028d\u2029e", f"a{MARK}b{MARK}c{MARK}d{MARK}e"),
        ("\ue000\ud800\U0010ffff", MARK * 3),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    """Escape sequences go as one mark, controls one by one, paste marks without a trace."""
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    ("length", "kept"), [(1999, 1999), (2000, 2000), (2001, 2000), (10**6, 2000)]
)
def test_caps_the_length(length: int, kept: int) -> None:
    """Text over the limit is cut, plain or not."""
    assert len(clean("a" * length)) == kept
    assert len(clean("\u00e9" * length)) == kept


def test_caps_after_normalizing() -> None:
    """A character that normalizing makes two of does not pass the limit."""
    assert len(clean("\u0958" * 10, limit=10)) == 10


HOSTILE = st.lists(
    st.one_of(
        st.text(max_size=8),
        st.sampled_from(
            ["\x1b[", "\x1b]", "\x9b", "\x9d", "\x1b\\", "\x07", "200~", "201~", "\n", "e\u0301"]
        ),
    ),
    max_size=20,
).map("".join)


@given(HOSTILE)
def test_nothing_dangerous_survives(text: str) -> None:
    """No control, format, private or unassigned character but the line feed is left, in NFC."""
    cleaned = clean(text)
    unsafe = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}

    assert not unsafe & {unicodedata.category(c) for c in cleaned if c != "\n"}
    assert unicodedata.is_normalized("NFC", cleaned)


@given(HOSTILE, st.integers(min_value=0, max_value=30))
def test_idempotent(text: str, limit: int) -> None:
    """Cleaning twice changes nothing, at any limit."""
    once = clean(text, limit)

    assert clean(once, limit) == once
    assert len(once) <= limit


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "Zs"]), max_size=50))
def test_harmless_text_stays(text: str) -> None:
    """Letters, digits, punctuation and spaces come through as they are, in NFC."""
    assert clean(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("text", "repeated"),
    [("numb", "numb"), ("a" * 60, "a" * 60), ("a" * 61, "a" * 60 + "…"), ("a\n  b", "a b")],
)
def test_what_is_repeated_is_one_short_line(text: str, repeated: str) -> None:
    """Up to 60 characters stay; beyond, the cut is shown."""
    assert short(text) == repeated
