"""B12 that a line takes for granted, and lines that only seem to."""

import pytest

from dialogue.parsing.freetext import read_free_text

TOLD = """
can I stop my b12 jabs? -> on_treatment im
I would like to stop my B12 injections, they hurt -> on_treatment im
I skip my B12 tablets often -> on_treatment oral
started injections in july after a b12 of 90 ng/l -> on_treatment im
my gp gave me 50 mcg cyanocobalamin tablets -> on_treatment oral
was switched from injections to tablets, B12 260 ng/L -> on_treatment oral
had 3 B12 injections so far -> on_treatment im
I've had pernicious anaemia since 2008 and 12-weekly injections ever since -> on_treatment im
never been treated. B12 164 pg/mL -> none
I take nothing so far, B12 195 pg/mL -> none
they stopped my b12 injections in covid and never restarted them -> stopped im
I quit my b12 pills in march -> stopped oral
I had to stop B12 tablets due to acne -> -
I was put on B12 tablets but never took them -> -
I bought B12 tablets but have not started them -> -
my first injection was in 2010, B12 deficiency, none since -> -
first B12 injection is next week -> -
GP offered B12 injections -> -
depression never treated, B12 200 pg/mL -> -
my jabs wear off after 9 weeks -> on_treatment im
I get injections every 3 months for contraception, tingling feet -> -
can I stop my tablets? B12 200 pg/mL -> -
mum's B12 jabs wear off, I am 40 -> -
"""


def rows() -> list[tuple[str, list[str]]]:
    """Give each line with the status of B12 and its route."""
    split = [row.rpartition(" -> ") for row in TOLD.strip().splitlines()]
    return [(text, [] if facts == "-" else facts.split()) for text, _, facts in split]


@pytest.mark.parametrize(("text", "expected"), rows())
def test_what_is_taken_for_granted(text: str, expected: list[str]) -> None:
    """The status of B12 and its route are told, or neither."""
    told = {fact.field: fact.value for fact in read_free_text(text).facts}
    fields = ("treatment_status", "b12_route")
    assert [told[field] for field in fields if field in told] == expected
