"""What is imported when, proved at run time: the start stays light and the layers stay apart.

import-linter reads the source; these tests see what is really loaded, lazily or not.
"""

import json
import re
import subprocess
import sys

import pytest

ALL_OF = """
import importlib, json, pkgutil, sys
package = importlib.import_module({package!r})
for module in pkgutil.walk_packages(package.__path__, {package!r} + "."):
    importlib.import_module(module.name)
print(json.dumps(sorted(sys.modules)))
"""
ONE = "import json, sys, {module}; print(json.dumps(sorted(sys.modules)))"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with nothing on standard input."""
    return subprocess.run(
        [sys.executable, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )


def top_level(modules: list[str]) -> set[str]:
    """The packages to which modules belong."""
    return {module.partition(".")[0] for module in modules}


def loaded(code: str) -> set[str]:
    """The packages that are loaded after a piece of code that prints them."""
    modules: list[str] = json.loads(run("-c", code).stdout)
    return top_level(modules)


@pytest.mark.parametrize("option", ["--help", "--plain"])
def test_commands_that_never_paint_import_no_screen_and_no_units(option: str) -> None:
    """The help and the plain conversation load neither Textual nor pint."""
    done = run("-X", "importtime", "-m", "chat", option)
    packages = top_level(re.findall(r"^import time:.*\| +(\S+)$", done.stderr, re.MULTILINE))

    assert done.stdout.strip()
    assert "chat" in packages
    assert packages.isdisjoint({"textual", "rich", "pint"})


def test_the_first_question_is_light() -> None:
    """The opening words load none of the heavy packages: they are shown before those."""
    packages = loaded(ONE.format(module="dialogue.opening"))

    assert "dialogue" in packages
    assert packages.isdisjoint({"pint", "pydantic", "textual", "transitions"})


@pytest.mark.parametrize(
    ("package", "forbidden"),
    [
        ("core", {"dialogue", "chat", "textual", "rich", "transitions"}),
        ("dialogue", {"chat", "textual", "rich"}),
    ],
)
def test_arrows_run_one_way(package: str, forbidden: set[str]) -> None:
    """With every module of a layer loaded, nothing of the layers above it is."""
    packages = loaded(ALL_OF.format(package=package))

    assert package in packages
    assert packages.isdisjoint(forbidden)
