"""Text that is not ours, made harmless where it enters and again where it is shown."""

import re
import unicodedata

# An escape sequence goes as a whole, so that its letters are not left behind as words.
# A string command without an end is cut off at the line's end: the next line is an answer.
_ESCAPE = re.compile(
    r"""
    (?:\x1b\[|\x9b)[0-?]*+[ -/]*+[@-~]?                                  # CSI
  | (?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*+(?:\x07|\x1b\\|\x9c)?   # OSC, DCS, ...
  | \x1b[ON][!-~]?                                                       # SS2, SS3: one more sign
  | \x1b[ -/]*+[0-~]?                                                    # all the short ones
    """,
    re.VERBOSE,
)
_PASTE = frozenset({"\x1b[200~", "\x1b[201~", "\x9b200~", "\x9b201~"})
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_MARK = "\ufffd"
_MOST_REPEATED = 60


def clean(text: str, limit: int = 2000) -> str:
    """Replace everything that a terminal could obey by U+FFFD, and cap the length.

    An escape sequence becomes one U+FFFD, the marks around pasted text vanish, line
    feeds stay. Cleaning twice changes nothing.

    Args:
        text: any string, as typed, pasted or read.
        limit: the most characters kept. Whoever must say that text was cut compares
            ``len(text)`` with it.

    Returns:
        The text in NFC without a control, format, private or unassigned character.
    """
    if text.isascii() and text.replace("\n", " ").isprintable():
        return text[:limit]
    # Cut before normalizing: sorting a very long run of accents would take quadratic time.
    cut = _ESCAPE.sub(lambda found: "" if found[0] in _PASTE else _MARK, text)[:limit]
    normal = unicodedata.normalize("NFC", cut)
    return "".join(_safe(sign) for sign in normal)[:limit]


def short(text: str) -> str:
    """Cut what is repeated of a long line to 60 characters, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST_REPEATED else f"{line[:_MOST_REPEATED]}…"


def _safe(sign: str) -> str:
    return _MARK if sign != "\n" and unicodedata.category(sign) in _UNSAFE else sign
