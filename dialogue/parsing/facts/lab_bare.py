"""Results that came without a unit: each is asked about, none is ever guessed."""

import re

from dialogue.parsing.line.form import Draft
from dialogue.parsing.line.heard import Ambiguous
from dialogue.parsing.line.lab_numbers import NUMBER, QUANTITY, any_name, why_not
from dialogue.parsing.words import fold

__all__ = ["bare_results"]

_BARE_RESULT = re.compile(
    r"(?:level|levels|result|value|reading)?\s*(?:(?:is|was|of|at|=|:|came|back|level|levels|result|results"
    r"|value|reading|as|about|around|count|only|just|a|now|serum|its|it's|score|shows?|has been|test)\s*)*"
    rf"(?P<number>[<>~]?\s?{NUMBER})(?![\w%/]|[.,][0-9]|\s?(?:%|mcg|ug|\u00b5g|mg|micro|milli|years?|yrs?|months?"
    r"|weeks?|days?|times|shots?|injections?|tablets?|pills?|x\b|doses?|units?|iu))"
)


# Something with a stroke after the number is meant as its unit, but not "2 a day" and the like.
_WRONG_UNIT = re.compile(
    r"\s?[a-z\u00b5]{1,9}\s?/\s?(?!(?:d|day|daily|week|wk|month)\b)[a-z0-9]{1,6}(?![\w/])"
)


def bare_results(draft: Draft) -> list[Ambiguous]:
    """Find results that came without a unit: none is ever guessed."""
    from core.units import Unreadable, read, units_in

    low = fold(draft.text)
    found = []
    for name in any_name().finditer(low):
        field = name.lastgroup or ""
        if field == "other":
            continue
        number = _BARE_RESULT.match(
            low, name.end() + (low[name.end() : name.end() + 1] in {" ", ":", ","})
        )
        if number:
            unit = _WRONG_UNIT.match(low, number.end())
            end = unit.end() if unit else number.end()
            amount = draft.text[number.start("number") : end]
            refused = read(amount, QUANTITY[field]) if unit else None
            units = " or ".join(units_in(QUANTITY[field])[:3])
            why = f"The unit is missing: {units}?"
            if isinstance(refused, Unreadable):
                why = why_not(refused, field)
            found.append(Ambiguous(draft.text[name.start() : end].strip(), why))
    level = re.search(
        rf"\blevels? (?:of|is|was|at)\s(?P<number>{NUMBER})"
        r"(?![\w%/]|[.,][0-9]|\s?(?:%|/|[pnm\u00b5u]g|mcg|[pn]mol|micro|milli|[\ue000-\uf8ff]))",
        low,
    )
    if level and not found:
        found.append(Ambiguous(level[0].strip(), "Which test is it, and in which unit?"))
    return found
