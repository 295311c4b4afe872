"""What a rule gives, and closed words, as a clinician reads them."""

from collections.abc import Callable
from typing import Any

from core.regimens import Dose, Interval, Loading, Prophylaxis, Regimen
from core.words.vocabulary import AVOIDED, FIELD_VALUES, REFERRALS, SHORT, TIMES, VALUES


def outcome(value: Any, table: str = "") -> str:  # noqa: ANN401 - a plan is made of many kinds
    """Say what a rule of a table gives; nothing for a rule that only says something."""
    text = next((say(value) for kind, say in _OUTCOMES.items() if isinstance(value, kind)), None)
    if text is None:
        text = "" if value is None else str(value)
    return f"avoid {text}" if text and table in AVOIDED else text


def _several(value: tuple[Any, ...]) -> str:
    match value:
        case (str(to), str(when)) if when in TIMES:
            return f"refer to {REFERRALS.get(to, plain(to))}: {TIMES[when]}"
        case (int(months), tuple(items)):
            return f"every {months} months: {_several(items)}"
    return ", ".join(outcome(part) for part in value)


def _loading(course: Loading) -> str:
    words = (course.route, course.schedule, course.until or "")
    given = " ".join(filter(None, map(value_words, words)))
    return f"hydroxocobalamin {course.dose_mcg} mcg {given}"


def _dose(dose: Dose) -> str:
    of = f"{dose.low}" if dose.low == dose.high else f"{dose.low}-{dose.high}"
    route = {"oral": "by mouth", "sublingual": "under the tongue"}.get(dose.route)
    every = {"day": "daily", "week": "weekly", "month": "monthly"}.get(dose.every)
    drug = "B12" if route else "hydroxocobalamin"
    return f"{drug} {of} mcg {route or value_words(dose.route)} {every or value_words(dose.every)}"


def _regimen(regimen: Regimen) -> str:
    first = ", then ".join(outcome(part) for part in (regimen.loading, regimen.oral) if part)
    role = f" ({value_words(regimen.role)})" if regimen.role else ""
    others = "".join(f"; or {_dose(dose)}" for dose in regimen.alternatives)
    return f"{first}{role}{others}"


def _prophylaxis(prevention: Prophylaxis) -> str:
    options = "; or ".join(_dose(d) for d in (prevention.first, *prevention.others) if d)
    offered = "" if prevention.first else "offered: "
    return f"{offered}{options} ({value_words(prevention.duration)})"


def plain(name: str) -> str:
    """Give the words in a name, short names as they are written."""
    return " ".join(SHORT.get(word, word) for word in name.replace("-", "_").split("_"))


def value_words(value: str, field: str = "") -> str:
    """Give a closed word as it is read."""
    own = FIELD_VALUES.get((field, value), VALUES.get(value))
    return own if own is not None else plain(value)


def either(words: list[str]) -> str:
    """List words with "or" before the last."""
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


_OUTCOMES: dict[type, Callable[[Any], str]] = {
    str: value_words,
    tuple: _several,
    Loading: _loading,
    Dose: _dose,
    Regimen: _regimen,
    Prophylaxis: _prophylaxis,
    Interval: lambda interval: f"hydroxocobalamin {interval}",
}
