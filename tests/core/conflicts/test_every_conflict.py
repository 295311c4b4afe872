"""Every conflict of the register has a test, named after it, that says whom it is about."""

import ast
import re
from pathlib import Path

import pytest

from core import sources

# `test_c08_c09_...` pins C-08 and C-09; two digits at least.
NAME = re.compile(r"test((?:_c\d{2,3})+)_\w+")


def _named() -> dict[str, tuple[tuple[str, ...], str]]:
    """Give every test of this folder but those of this file: its conflicts and its docstring."""
    found = {}
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        if path == Path(__file__):
            continue
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
                named = NAME.fullmatch(node.name)
                ids = re.findall(r"\d+", named[1]) if named else []
                conflicts = tuple(f"C-{number}" for number in ids)
                found[f"{path.name}::{node.name}"] = conflicts, ast.get_docstring(node) or ""
    return found


TESTS = _named()


@pytest.mark.parametrize("conflict", sources.conflicts())
def test_every_conflict_has_a_test(conflict: str) -> None:
    """None of C-01 to C-128 is left out."""
    assert any(conflict in conflicts for conflicts, _ in TESTS.values())


@pytest.mark.parametrize("test", TESTS)
def test_a_test_is_named_after_its_conflicts(test: str) -> None:
    """The name holds the conflicts it pins, and the docstring begins with the same ones."""
    conflicts, words = TESTS[test]

    assert conflicts
    assert set(conflicts) <= sources.conflicts().keys()
    assert words.startswith(conflicts[0])
    assert all(conflict in words.split(":")[0] for conflict in conflicts)


def test_the_register_has_128_conflicts() -> None:
    """The whole register is looked at."""
    assert list(sources.conflicts()) == [f"C-{number:02}" for number in range(1, 129)]
