"""A difference as a person reads it."""

from dialogue.transcripts import Replayed, Turn, parse
from dialogue.transcripts.changes import change
from dialogue.transcripts.format import Expectation
from dialogue.transcripts.replaying import Unmet, compared
from dialogue.transcripts.showing import diff, explained, gravest, signature, totals

HEADER = "title: t\nshows: s\ncase: c\ntoday: 2026-01-15\n\n"
LONG = "\n".join(f"Line {n}." for n in range(20))
OLD = f"""\
{HEADER}Welcome.
> one
First.
> two
{LONG}
> three
Third.
> four
Urgency: routine
> five
Fifth.
(end of transcript)
"""


def replayed(*changes: tuple[str, str], unmet: tuple[Unmet, ...] = ()) -> Replayed:
    """Give the replay in which some words are other words."""
    now = OLD
    for was, other in changes:
        assert was in now
        now = now.replace(was, other)
    return compared("a.transcript", parse(OLD), parse(now).turns, unmet)


def test_a_turn_is_shown_within_the_turns_around_it() -> None:
    """Two turns before and after; a long one only at its ends, so that hunks stand apart."""
    assert explained(replayed(("Third.", "Last."))) == [
        "a.transcript:31: wording",
        "--- a.transcript",
        "+++ a.transcript (replayed)",
        "@@ -7,5 +7,5 @@",
        " > one",
        " First.",
        " > two",
        " Line 0.",
        " Line 1.",
        "@@ -27,9 +27,9 @@",
        " Line 17.",
        " Line 18.",
        " Line 19.",
        " > three",
        "-Third.",
        "+Last.",
        " > four",
        " Urgency: routine",
        " > five",
        " Fifth.",
    ]


def test_within_a_long_turn_only_what_is_near_is_shown() -> None:
    """The person's line and three lines before and after."""
    shown = diff(one := replayed(("Line 9.", "Line nine.\nAnd more.")), one.changes[0])

    assert [line for line in shown if line.startswith("@@")] == [
        "@@ -6,4 +6,4 @@",
        "@@ -16,7 +16,8 @@",
        "@@ -30,4 +31,4 @@",
    ]
    assert [line for line in shown if line[0] in "+-"][2:] == [
        "-Line 9.",
        "+Line nine.",
        "+And more.",
    ]


def test_the_gravest_is_shown_and_the_rest_is_counted() -> None:
    """Wherever advice stands, it comes first; what stands beside it is no part of its diff."""
    one = replayed(("Welcome.", "Hello."), ("Third.", "Last."), ("routine", "the same day"))
    lines = explained(one)

    assert gravest(one) == one.changes[2]
    assert lines[0] == "a.transcript:33: advice"
    assert [line for line in lines[3:] if line[0] in "+-"] == [
        "-Urgency: routine",
        "+Urgency: the same day",
    ]
    assert lines[-1] == "a.transcript: besides, 2 wording (lines 6, 31)"
    assert totals(one.changes) == "1 advice, 2 wording"


def lines_of_advice(old: str, now: str) -> tuple[str, ...]:
    """Give the signature of a change in a turn."""
    turn = Turn("x", words=(old, "Urgency: routine"))
    return signature(change(1, turn, Turn("x", words=(now, "Urgency: routine"))))


def test_the_same_words_changed_elsewhere_are_the_same_change() -> None:
    """Whatever stands around them and is cited; of advice the whole line has to be the same."""
    wording = lines_of_advice("Hello, dear friend. [1]", "Hello, my friend. [1]")

    assert wording == lines_of_advice("Bye, dear cat. [1, 2]", "Bye, my cat. [1, 2]")
    assert wording != lines_of_advice("Bye, dear cat.", "Bye, old cat.")

    advice = lines_of_advice("Warning: take 5 mg of it. [1]", "Warning: take 6 mg of it. [1]")

    assert advice == lines_of_advice("Warning: take 5 mg of it.", "Warning: take 6 mg of it.")
    assert advice != lines_of_advice("Warning: take 5 mg of that.", "Warning: take 6 mg of that.")


def test_citations_and_layouts_are_not_all_the_same() -> None:
    """What makes two of them one change is what changed in them."""
    cited = lines_of_advice("So it is. [1]", "So it is. [2]")
    laid_out = lines_of_advice("So it is.", " So it is.")

    assert cited == lines_of_advice("It goes. [1]", "It goes. [2]")
    assert cited != lines_of_advice("It goes. [1]", "It goes. [3]")
    assert laid_out != lines_of_advice("It goes.", " It goes.")


def test_what_was_expected_comes_first() -> None:
    """Also where nothing else differs."""
    unmet = (Unmet(1, 8, Expectation("never", "tablets"), "said: Take tablets."),)

    assert explained(replayed(unmet=unmet)) == [
        "a.transcript:8: expected never: tablets; said: Take tablets."
    ]


def test_an_early_end_is_told() -> None:
    """The lines that nobody hears are taken out."""
    lines = explained(replayed(("> five\nFifth.\n", "")))

    assert lines[0] == "a.transcript:34: wording: the conversation has ended before this line"
    assert lines[-2:] == ["-> five", "-Fifth."]
