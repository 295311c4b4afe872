"""The coverage table: what rests on each source fact, and what settles each conflict.

Run it from the repository's root: ``python -m tests.coverage_table``.
It writes ``tests/coverage.md`` anew and counts what is not covered; ``tests/core/test_coverage.py``
fails for that, and for a table that is not up to date.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from chat.rules.uses import Use, elsewhere, unused, uses
from core.sources import DOCUMENTS, Fact, conflicts, facts

ROOT = Path(__file__).parent.parent
FILE = ROOT / "tests" / "coverage.md"
NOT_COVERED = "**not covered**"

_TESTS = ("tests/core/conflicts", "tests/core/test_conflicts.py")
_PLURAL = {
    "rule": "rules",
    "threshold": "thresholds",
    "finding": "findings",
    "dose": "doses",
    "difference": "differences",
    "term": "terms",
}
_INTRODUCTION = """\
# Coverage of the sources

Made by `python -m tests.coverage_table`; not to be edited. `tests/core/test_coverage.py` checks \
that it is up to date and that nothing is missing.

- Each of the {facts} facts of `core/data/facts.csv`: the rules (`table/rule`), thresholds, \
findings, doses, differences and glossary terms that cite it, or the reason why none does with \
the part of an answer that follows it all the same (`core/data/unused_facts.csv`).
- Each of the {conflicts} conflicts of `core/data/conflicts.md`: what settles it, a module where \
no rule can (`core/data/settled_elsewhere.csv`), and the tests that pin it with its patient.

`cobalt rules D2-31` and `cobalt rules C-20` show the same for one entry, in words.
"""


def table() -> str:
    """Give the whole table as Markdown."""
    counts = _grid(("", "all", "covered", "not covered"), _counts())
    lines = [_INTRODUCTION.format(facts=len(facts()), conflicts=len(conflicts())), *counts]
    for document in DOCUMENTS.values():
        own = [fact for fact in facts().values() if fact.short == document.short]
        lines += ["", f"## Facts of document {document.short}: {document.title}", ""]
        rows = ((fact.id, fact.kind, fact.claim, fact_cell(fact)) for fact in own)
        lines += _grid(("fact", "kind", "what it says", "used by"), rows)
    lines += ["", "## Conflicts", ""]
    rows = (
        (conflict.id, conflict.title, conflict_cell(conflict.id), tests_cell(conflict.id))
        for conflict in conflicts().values()
    )
    lines += _grid(("conflict", "point", "settled by", "pinned by"), rows)
    return "\n".join([*lines, ""])


def _counts() -> Iterator[tuple[str, ...]]:
    for name, total, open_ in (
        ("facts", len(facts()), facts_not_covered()),
        ("conflicts, settled", len(conflicts()), conflicts_not_settled()),
        ("conflicts, pinned by a test", len(conflicts()), conflicts_not_pinned()),
    ):
        yield name, str(total), str(total - len(open_)), str(len(open_))


def facts_not_covered() -> list[str]:
    """Give the facts without a use and without a reason."""
    return [fact for fact in facts() if fact not in uses() and fact not in unused()]


def conflicts_not_settled() -> list[str]:
    """Give the conflicts that nothing settles."""
    return [one for one in conflicts() if one not in uses() and one not in elsewhere()]


def conflicts_not_pinned() -> list[str]:
    """Give the conflicts without a test of their own."""
    return [one for one in conflicts() if one not in tests()]


def fact_cell(fact: Fact) -> str:
    """Say what rests on a fact, or why nothing does."""
    if fact.id in uses():
        return _places(uses()[fact.id])
    if fact.id in unused():
        left = unused()[fact.id]
        return f"not used: {left.reason}. Followed by {left.followed_by}"
    return NOT_COVERED


def conflict_cell(conflict: str) -> str:
    """Say what settles a conflict."""
    modules = (f"`{place.where}` ({place.how})" for place in elsewhere().get(conflict, ()))
    found = filter(None, (_places(uses().get(conflict, ())), "; ".join(modules)))
    return "; ".join(found) or NOT_COVERED


def tests_cell(conflict: str) -> str:
    """Name the tests that pin a conflict."""
    return ", ".join(f"`{test}`" for test in tests().get(conflict, ())) or NOT_COVERED


def _places(found: Iterable[Use]) -> str:
    names: dict[str, list[str]] = {}
    for use in found:
        names.setdefault(use.kind, []).append(f"`{use.name}`")
    return "; ".join(
        f"{kind if len(own) == 1 else _PLURAL[kind]} {', '.join(own)}"
        for kind, own in names.items()
    )


@cache
def tests() -> Mapping[str, tuple[str, ...]]:
    """Give the tests that name a conflict: ``test_c06_c07_the_mma_classes`` names two.

    Read from the source, since a test file is not imported from outside of a test run.
    """
    found: dict[str, list[str]] = {}
    for file in _test_files():
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and (
                named := re.match(r"test((?:_c\d{2,3})+)_", node.name)
            ):
                for number in re.findall(r"\d+", named[1]):
                    found.setdefault(f"C-{number}", []).append(node.name)
    return {conflict: tuple(sorted(set(names))) for conflict, names in found.items()}


def _test_files() -> Iterator[Path]:
    for name in _TESTS:
        path = ROOT / name
        if path.is_dir():
            yield from sorted(path.rglob("test_*.py"))
        elif path.exists():
            yield path


def _grid(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [head, ("---",) * len(head), *rows]
    return [
        f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines
    ]


def main() -> int:
    """Write the table and print what is not covered; 1 if anything is not."""
    FILE.write_text(table(), "utf-8")
    missing = {
        "facts not covered": facts_not_covered(),
        "conflicts not settled": conflicts_not_settled(),
        "conflicts not pinned by a test": conflicts_not_pinned(),
    }
    for name, ids in missing.items():
        sys.stdout.write(f"{len(ids)} {name}{': ' if ids else ''}{' '.join(ids)}\n")
    return int(any(missing.values()))


if __name__ == "__main__":
    sys.exit(main())
