"""All that a transcript can cover, by kind: the rules, the numbers, the machine, the messages."""

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from chat.rules.uses import findings
from core.assess import ALL_TABLES
from core.conditions import ALWAYS
from core.differences import DIFFERENCES
from core.sources import facts
from core.truth import Truth
from dialogue.machine import TRANSITIONS, State
from dialogue.parsing.requests.wordings import Command
from dialogue.questions import QUESTIONS
from tests.transcripts.files import ROOT
from tests.transcripts.lines import BESIDE, SIDES, lines

RULE = "rules fired"
ROW = "rows passed over"
TABLE = "tables left out"
FINDING = "findings, yes no unknown"
LINE = "thresholds, below at above"
BESIDE_LINE = "thresholds, one step off"
QUESTION = "questions"
SETTLING = "things to settle"
STATE = "states"
TRANSITION = "transitions"
COMMAND = "commands"
MESSAGE = "error messages"
SOURCE = "source facts said"
CONFLICT = "conflicts shown"
KINDS = (
    *(RULE, ROW, TABLE, FINDING, LINE, BESIDE_LINE, QUESTION, SETTLING),
    *(STATE, TRANSITION, COMMAND, MESSAGE, SOURCE, CONFLICT),
)

# What has to be settled, by words that its question holds.
MATTERS = {
    "differs from what you said before": "said otherwise before",
    "is unusual": "unusual",
    "cannot both be true": "contradiction",
    "is it more than": "on which side of a line",
}
_HELPERS = {"problem", "_problem"}


class Item(NamedTuple):
    """One thing to be covered."""

    kind: str
    name: str


@cache
def everything() -> tuple[Item, ...]:
    """Give all there is to cover, in the order of the kinds."""
    return tuple(Item(kind, name) for kind in KINDS for name in _NAMES[kind]())


def _rules() -> Iterator[str]:
    return (f"{table.name}/{rule.id}" for table in ALL_TABLES for rule in table.rules)


def _tables() -> Iterator[str]:
    return (table.name for table in ALL_TABLES if table.when is not ALWAYS)


def _rows() -> Iterator[str]:
    """Leave out the rows that always hold where nothing stands before them."""
    for table in ALL_TABLES:
        for number, rule in enumerate(table.rules):
            alone = number == 0 or table.hit.value == "collect"
            if not (alone and rule.when is ALWAYS):
                yield f"{table.name}/{rule.id}"


def _findings() -> Iterator[str]:
    return (f"{one.name}: {truth.name.lower()}" for one in findings() for truth in Truth)


def _transitions() -> Iterator[str]:
    for _, sources, to, _ in TRANSITIONS:
        yield from (transition(source, to) for source in sources if passable(source, to))


def passable(source: State, to: State) -> bool:
    """Tell whether a turn can show it: in CHOOSING, where every turn passes, none ends."""
    return source is not State.CHOOSING or to is not State.ENDED


def transition(source: State, to: State) -> str:
    """Name a transition."""
    return f"{source.value} to {to.value}"


@cache
def places() -> dict[tuple[str, int], str]:
    """Name every place of the source that makes a problem block, by file and line."""
    found: dict[tuple[str, int], str] = {}
    for path in sorted((ROOT / "dialogue").rglob("*.py")):
        name = str(path.relative_to(ROOT))
        for number, (line, function) in enumerate(sorted(_made(path)), start=1):
            found[name, line] = f"{name}, {function}, no. {number}"
    return found


def _made(path: Path) -> Iterator[tuple[int, str]]:
    for function in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(function, ast.FunctionDef) and function.name not in _HELPERS:
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and _makes_problem(node):
                    yield node.lineno, function.name


def _makes_problem(call: ast.Call) -> bool:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    kinds = [ast.unparse(argument) for argument in call.args[:1]]
    return name in _HELPERS or (name == "Block" and kinds == ["Kind.PROBLEM"])


_NAMES: Mapping[str, Callable[[], Iterable[str]]] = {
    RULE: _rules,
    ROW: _rows,
    TABLE: _tables,
    FINDING: _findings,
    LINE: lambda: (f"{line.name}: {side}" for line in lines() for side in SIDES),
    BESIDE_LINE: lambda: (f"{line.name}: {side}" for line in lines() for side in BESIDE),
    QUESTION: lambda: (asked.key for asked in QUESTIONS),
    SETTLING: MATTERS.values,
    STATE: lambda: (state.value for state in State),
    TRANSITION: _transitions,
    COMMAND: lambda: (command.value for command in Command),
    MESSAGE: lambda: places().values(),
    SOURCE: facts,
    CONFLICT: lambda: DIFFERENCES,
}
