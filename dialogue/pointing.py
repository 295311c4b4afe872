"""Which line of the answer a person means: by its heading and place, or by its words."""

import re
from collections import Counter
from collections.abc import Iterable

from core.explain.how import BOTTOM_LINE
from core.explain.lines import Line
from dialogue.parsing.requests.asking import heading_words, is_heading, near, place_named
from dialogue.parsing.words import fold, words_of

# Too common to tell one line from another.
_COMMON = words_of("the and for that this with are was you your should will has have its not from")


def pointed(what: str, lines: Iterable[Line]) -> tuple[Line, ...]:
    """Give the line that is meant; several where they are equally near; none where no word fits.

    Args:
        what: the person's words, in small letters; empty for the bottom line.
        lines: the lines of the answer.
    """
    lines = tuple(lines)
    if not what:
        return tuple(line for line in lines if line.id == BOTTOM_LINE)
    if named := tuple(line for line in lines if not line.place and _called(what, line)):
        return (*named[:1], *_also_saying(what, named[0], lines))
    if placed := place_named(what):
        heading, _ = placed
        if (found := tuple(_at(*placed, lines))) or (heading and is_heading(heading)):
            return found
    return _nearest(_words(what), tuple(line for line in lines if not line.is_of_plan))


def _called(what: str, line: Line) -> bool:
    names = {line.section.lower(), line.also}
    return any(name in names for name in (what, what.removeprefix("the ")))


def _also_saying(what: str, named: Line, lines: Iterable[Line]) -> Iterable[Line]:
    """Give the lines that say what an item of the plan is about: "folic acid" may mean each."""
    if not named.is_of_plan or " " not in what:
        return ()
    return (line for line in lines if line.place and what in line.text.lower())


def _at(heading: Iterable[str], place: int, lines: Iterable[Line]) -> Iterable[Line]:
    for line in lines:
        if line.place == place:
            words = heading_words(f"{line.section} {line.also}")
            if all(near(word, words) for word in heading):
                yield line


def _nearest(typed: frozenset[str], lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Give the lines that share most words with what was typed; a rare word counts for more."""
    shared = {line: [w for w in sorted(typed) if near(w, _words(line.text))] for line in lines}
    spread = Counter(word for words in shared.values() for word in words)
    weight = {line: sum(1 / spread[word] for word in words) for line, words in shared.items()}
    most = max(weight.values())
    best = [line for line in lines if weight[line] == most > 0]
    # The bottom line repeats what other lines say; those stand alone.
    return tuple(line for line in best if line.id != BOTTOM_LINE) or tuple(best)


def _words(text: str) -> frozenset[str]:
    found = re.findall(r"[a-z]{3,}|[0-9][0-9.]*[0-9]|[0-9]+", fold(text).replace("-", " "))
    return frozenset(found) - _COMMON
