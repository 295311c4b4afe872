"""Facts of a patient in words: as they are, and as they would have to be."""

from collections.abc import Callable, Iterator, Mapping
from itertools import takewhile
from typing import Any

from core.explain.classes import Span, classes, spans
from core.fields import Kind, fields, shown
from core.measurement import Measurement
from core.truth import Missing

Facts = Mapping[str, Any]


def now(name: str, facts: Facts) -> str:
    """Say what a fact is now: its value, or that it is not known."""
    value = facts.get(name, Missing.NOT_ASKED)
    return "not known" if isinstance(value, Missing) else shown(value)


def otherwise(changes: Facts, facts: Facts, holds: Callable[[Facts], bool]) -> str:
    """Say changed facts, each with every value that would do beside the others, and what it is."""
    return "; ".join(
        f"{phrase(name, fields()[name].label, reach(name, changes, facts, holds))} "
        f"(now {now(name, facts)})"
        for name in changes
    )


def phrase(name: str, label: str, words: str) -> str:
    """Say a fact and a value of it, as in "no numbness", "age above 75 years", "diet: vegan"."""
    field = fields()[name]
    if field.kind is Kind.MEASUREMENT and words != "not known":
        return f"{label} {words}"
    if field.yes_no and words in {"yes", "no"}:
        return label if words == "yes" else f"no {label}"
    return f"{label}: {words}"


def reach(name: str, changes: Facts, facts: Facts, holds: Callable[[Facts], bool]) -> str:
    """Say all values of one changed fact with which something holds, the others as they are.

    Of a number it is the span round the value that was chosen, as far as it goes.
    """
    value = changes[name]
    if isinstance(value, Missing):
        return "not known"
    if fields()[name].kind is Kind.MEASUREMENT:
        if not value.is_exact:
            return f"known only as {shown(value)}"
        run = list(_run(spans(name, facts), value, lambda span: holds({**changes, name: span})))
        return run[0].up_to(run[-1]).words()
    if fields()[name].kind is not Kind.CHOICE or fields()[name].yes_no:
        return shown(value)
    other = (one for one in classes(name, facts) if one != value and holds({**changes, name: one}))
    return " or ".join(shown(one) for one in (value, *other))


def _run(
    found: tuple[Span, ...], value: Measurement, does: Callable[[Measurement], bool]
) -> Iterator[Span]:
    """Give the neighbouring spans that do, the one of the value among them."""
    at = next(i for i, span in enumerate(found) if value.low is not None and span.holds(value.low))
    below = takewhile(lambda span: does(span.value), reversed(found[:at]))
    yield from reversed(tuple(below))
    yield found[at]
    yield from takewhile(lambda span: does(span.value), found[at + 1 :])
