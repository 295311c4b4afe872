"""What does not fit together, or is not clear enough, and the question that settles it."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from core.assess import open_facts
from core.consistency import contradictions
from core.fields import fields, shown
from core.patient import Patient
from core.thresholds import Threshold, all_thresholds
from core.truth import Missing, Truth
from core.units import Frequency, Measurement, exactly, read
from dialogue.memory import Matter, Way

_EARLIER = ("earlier", "first", "the first", "what i said before", "before", "old", "keep")
# Days after which a date is read back: the ranges of the patient fields, in months of 30.44 days.
_LONG_AGO = {"last_injection_date": 1000, "bariatric_panel_date": 1826, "last_check_date": 18264}
_NOW = ("now", "second", "the second", "what i say now", "new", "change", "latest")


def emergencies(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Add the emergency signs named now to those named before; there is nothing to weigh."""
    before, now = (facts.get("emergency_sign") for facts in (old, new))
    if isinstance(now, Missing) or not now:
        return {}
    named = () if isinstance(before, Missing) else before or ()
    return {"emergency_sign": tuple(dict.fromkeys((*named, *now)))}


def changed(old: Mapping[str, Any], new: Mapping[str, Any]) -> Matter | None:
    """Ask which is right where a fact was said before and is said otherwise now."""
    clash = [
        name
        for name, value in new.items()
        if name in old and not isinstance(old[name], Missing) and _differs(old[name], value)
    ]
    if not clash:
        return None
    before = "; ".join(f"{_label(name)}: {shown(old[name])}" for name in clash)
    now = "; ".join(f"{_label(name)}: {shown(new[name])}" for name in clash)
    return Matter(
        "That differs from what you said before. Which is right?",
        (
            Way("earlier", f"as before ({before})", {}, _EARLIER),
            Way("now", f"as said now ({now})", {name: new[name] for name in clash}, _NOW),
        ),
        tuple(clash),
    )


def _differs(old: Any, new: Any) -> bool:  # noqa: ANN401
    if isinstance(old, Measurement) and isinstance(new, Measurement) and not old.is_exact:
        return not _within(new, old)  # a closer value is no other value
    return not isinstance(new, Missing) and old != new


def _within(inner: Measurement, outer: Measurement) -> bool:
    above = outer.low is None or (inner.low is not None and inner.at_least(outer.low) is Truth.YES)
    below = outer.high is None or (
        inner.high is not None and inner.at_most(outer.high) is Truth.YES
    )
    return above and below


def odd(new: Mapping[str, Any], today: object = None) -> Iterator[Matter]:
    """Read back each value that is possible but unusual."""
    for name, value in new.items():
        if _unusual(name, value, today):
            yield Matter(
                f"{_label(name)} of {shown(value)} is unusual. Is that right?",
                (
                    Way(
                        "yes",
                        "yes, that is right",
                        {name: value},
                        ("yes", "right", "correct", "y", "it is"),
                    ),
                    Way(
                        "no",
                        "no, ask me again",
                        {n: Missing.NOT_ASKED for n in (name, f"{name}_status") if n in fields()},
                        ("no", "wrong", "n", "mistake"),
                    ),
                ),
                (name,),
            )


def _unusual(name: str, value: object, today: object) -> bool:
    if isinstance(value, date) and isinstance(today, date) and name in _LONG_AGO:
        return (today - value).days > _LONG_AGO[name]
    return isinstance(value, Measurement | Frequency) and value.needs_confirmation


def contradicting(facts: Mapping[str, Any]) -> Matter | None:
    """Ask which fact stays where two cannot both be true."""
    every = contradictions(facts)
    for found in every:
        first, *others = found.facts
        # One choice settles all: without treatment there is no route, no dose, no interval.
        clearing = [name for clash in every if clash.facts[0] == first for name in clash.facts[1:]]
        return Matter(
            f"These two cannot both be true: {_said(first, facts)}, and {_said(others[0], facts)}. Which one is right?",
            (
                Way(
                    "first",
                    _said(first, facts),
                    dict.fromkeys(clearing, Missing.NOT_ASKED),
                    ("first", "the first"),
                ),
                Way(
                    "second",
                    _said(others[0], facts),
                    {first: Missing.NOT_ASKED},
                    ("second", "the second"),
                ),
            ),
            found.facts,
        )
    return None


def agreeing(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    """Leave out the facts that contradict one another until it is settled which is right."""
    clashing = {name for found in contradictions(facts) for name in found.facts}
    return {name: value for name, value in facts.items() if name not in clashing}


def at_a_line(facts: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Matter]:
    """Ask on which side of a cut-off an imprecise value lies, if the side can matter."""
    for name, value in new.items():
        if not isinstance(value, Measurement) or value.is_exact:
            continue
        open_without = set(open_facts(Patient(**{**facts, name: Missing.NOT_ASKED})))
        line = next((t for t in all_thresholds() if _straddles(t, name, value)), None)
        if line is not None and name in open_without:
            yield _which_side(line, name, value)


def _straddles(line: Threshold, name: str, value: Measurement) -> bool:
    return line.field == name and line.value > 0 and line.test(value) is Truth.UNKNOWN


def _which_side(line: Threshold, name: str, value: Measurement) -> Matter:
    limit = exactly(line.value, value.quantity).given
    over, under = (
        read(f"more than {limit}", value.quantity),
        read(f"at most {limit}", value.quantity),
    )
    sides = {"more": over, "not": under}
    texts = {"more": f"more than {limit}", "not": f"{limit} or less"}
    words = {
        "more": ("more", "yes", "over", "above", "longer"),
        "not": ("less", "no", "under", "below", "not more"),
    }
    return Matter(
        f"{_label(name)}, {value.given}: is it more than {limit}?",
        (
            *(
                Way(side, texts[side], {name: measured}, words[side])
                for side, measured in sides.items()
                if isinstance(measured, Measurement)
            ),
            Way("unknown", "I don't know", {}, ("not sure", "unknown")),
        ),
        (name,),
    )


def _label(name: str) -> str:
    label = fields()[name].label
    return f"{label[0].upper()}{label[1:]}"


def _said(name: str, facts: Mapping[str, Any]) -> str:
    return f"{fields()[name].label}: {shown(facts[name])}"
