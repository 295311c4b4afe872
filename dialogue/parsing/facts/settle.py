"""Several readings of one fact: told twice, told more exactly, or told against itself."""

import re
from collections.abc import Iterable

from dialogue.parsing.line.heard import Ambiguous, Told

# Fields of which several values may hold at once.
_MANY = frozenset({"emergency_sign"})
# "yes" beside an amount, and surgery of no kind beside one of a kind, add nothing.
_LOOSE = ("_duration", "_resection", "_surgery")
_NUMBERS = {
    "mma": ("mma_flag", "mma_status"),
    "homocysteine": ("homocysteine_flag",),
    "serum_b12": ("serum_b12_flag", "serum_b12_status"),
}


_INTO_MUSCLE = re.compile(r"\bi\W?m\b|muscle|muscular", re.IGNORECASE)


def settled(facts: Iterable[Told]) -> tuple[tuple[Told, ...], tuple[Ambiguous, ...]]:
    """Keep one reading of each field; of readings that differ keep none, and ask."""
    by_field: dict[str, list[Told]] = {}
    for told in facts:
        if told.field in _MANY:
            by_field.setdefault(f"{told.field} {told.value}", []).append(told)
        else:
            by_field.setdefault(told.field, []).append(told)
    for number, words in _NUMBERS.items():
        if number in by_field:  # a result's number says more than a word about it
            for field in words:
                by_field.pop(field, None)
    _later(by_field)
    kept: list[Told] = []
    asked: list[Ambiguous] = []
    for field, readings in by_field.items():
        exact = readings
        if field.endswith(_LOOSE):
            exact = [
                told for told in readings if told.value not in {"yes", "unknown_type"}
            ] or readings
        if len({told.value for told in exact}) == 1:
            kept.append(exact[0])
            continue
        both = " / ".join(dict.fromkeys(told.words for told in exact))
        asked.append(Ambiguous(both, "These do not agree: which one is right?"))
    return tuple(kept), tuple(asked)


def _later(by_field: dict[str, list[Told]]) -> None:
    """Leave out what another reading says more of, or says of a later time."""
    response = by_field.get("symptom_response", [])
    if back := [told for told in response if told.value == "recurred"]:
        by_field["symptom_response"] = back  # they were better, and came back
    elif flat := [told for told in response if told.value == "plateau"]:
        by_field["symptom_response"] = flat  # they were better, and nothing more came
    routes = by_field.get("b12_route", [])
    if {told.value for told in routes} == {
        "im",
        "deep_sc",
    }:  # an injection, and then under the skin
        by_field["b12_route"] = [
            told for told in routes if told.value == "deep_sc" or _INTO_MUSCLE.search(told.words)
        ]
    treated = by_field.get("treatment_status", [])
    if len({told.value for told in treated}) == 1 and treated[0].value == "on_treatment":
        by_field.pop("visit_reason", None)  # it is not to be started any more
