"""The wordings by which the course of a treatment is told, for a clinician to review.

Written like the lexicon: phrases parted by semicolons, in small letters, without
apostrophes and hyphens; ``(a|b)`` gives alternatives, ``x?`` what may be left out, ``*``
any number of times, and the end of a line is a space. ``{shot}`` is a dose, ``{symptoms}``
are the symptoms in general, ``{b12}`` is the vitamin, ``{time}`` a time such as "10 weeks".
"""

from collections.abc import Mapping
from dataclasses import dataclass

from dialogue.parsing.line.terms import BLOT

__all__ = ["COURSE", "RESPONSES", "Course", "compiled"]


@dataclass(frozen=True, slots=True)
class Course:
    """One value of a fact and the phrases for it.

    Attributes:
        field: the fact.
        value: what the phrases tell of it.
        phrases: the wordings.
        treated: they say so only of somebody who has been given B12: other words of the
            line, or what is known already, must tell that.
    """

    field: str
    value: str
    phrases: str
    treated: bool = False


_MACROS: Mapping[str, str] = {
    "{shot}": "(injections?|shots?|jabs?|doses?|tablets?|pills?)",
    "{symptoms}": "((nerve|neurological|other|leg|foot|hand) )*(symptoms?|sx|complaints|deficits?)",
    "{nerve}": "(nerve|neurological|neurologic) (symptoms?|signs?|problems?)",
    "{b12}": f"(b12|{BLOT}+)",
    "{time}": "<dur[0-9]+>",
    "{check}": "((annual|yearly|blood) )?(checks?|check ups?|tests?|controls?|levels?|bloods|reviews)",
}
# How the symptoms respond; the first that fits counts.
RESPONSES: Mapping[str, str] = {
    "recurred": """
        came back; comes? back; coming back; back( again)?; returned; returns?; returning;
        recur(red|s|ring)?; reappeared
    """,
    "plateau": """
        stopped (improving|getting better); no longer improv(ing|es); (leveled|levelled) off; on a plateau;
        not improving (any ?more|any further|further); plateau(ed|ing)?;
        nothing since; then nothing; no further (improvement|gains?|progress)
    """,
    "unchanged": """
        no better; not (any |getting |got |been )?(better|improv(ed|ing)|changed|changing);
        (havent|hasnt|didnt|dont|doesnt|has not|have not|did not) (really )?(improved?|changed?|respond(ed)?);
        (havent|hasnt|didnt|dont|doesnt|did not) (been )?(got|gotten|get|getting) better;
        unchanged; (just |exactly )?the same; no different; unresponsive;
        (show |shows |with )?no (change|improvement|response)( at all| so far| yet)?;
        nothing (has )?(changed|helped|improved);
        (havent|hasnt|didnt|doesnt|dont|does not|did not|has not) (help(ed)?|work(ed)?)( at all)?
    """,
    "worse": "(even |much |a lot )?worse; worsening; worsened; worsen; deteriorat(ing|ed); progressing",
    "improving": "better; improv(ed|ing|es); subsiding; on the mend",
}

COURSE: tuple[Course, ...] = (
    # The phase: C-76.
    Course(
        "treatment_phase",
        "loading",
        """
        (two|three|four|five|six|[2-9]) more ({shot} )?to (come|go); started ((the|my) )?loading(
        doses)?; phase( is| of treatment)? ?[:=]? ?loading; still loading; [1-9] (more )?to go;
        (first|second|third|fourth|fifth|sixth|[1-9](st|nd|rd|th)) loading ({shot}|one);
        (in|on|having|still in|still on|during|halfway through) (the |a |my )?(initial )?loading;
        loading( (doses?|{shot}|phase|course))? (halfway|half way|ongoing|in progress|underway|just started)
        """,
    ),
    Course(
        "treatment_phase",
        "maintenance",
        """
        phase( is| of treatment)? ?[:=]? ?maintenance;
        (in|on|having|now on|already on) (the |a |my )?maintenance;
        maintenance ({b12} )?({shot}|dose|phase|therapy|treatment)
        """,
    ),
    # Whether the doses are taken: C-58.
    Course(
        "adherence",
        "missed_doses",
        """
        (forget|forgets|forgot|forgetting|miss|misses|missed|missing|skip|skips|skipped|skipping)
        ((to take|taking) )?((it|them|some|most|half|lots|loads|a few|a|one|several|my|the|of|many|any|his|her
        |{b12}) )*{shot};
        (forget|forgets|forgot|forgetting) (to take|taking)( (it|them))?
        """,
    ),
    Course(
        "adherence",
        "missed_doses",
        """
        (sometimes|often|i) (forget|miss|skip)( (it|them|one|some|a few|a day))?$;
        (forget|miss|skip) (it|them|one|some)
        (sometimes|often|now and then|at times|on weekends|once in a while|a lot|quite often|frequently
        |half the time|all the time
        |most (days|weeks));
        (not|dont take (it|them)) (taken )?(regularly|reliably|every day); taken irregularly; irregularly;
        (poor|bad|patchy|erratic|variable) (adherence|compliance|concordance);
        (adherence|compliance|concordance) (is )?(poor|bad|patchy|variable);
        non (adherent|compliant); nonadherent; noncompliant; not (adherent|compliant);
        (skipped|missed|skipping|missing|skip|miss) ((about|roughly|at least|maybe) )?(half|some|most|a third)
        """,
        treated=True,
    ),
    Course(
        "adherence",
        "reliable",
        """
        (never|not|havent|hasnt|rarely|hardly ever)
        (miss|misses|missed|forget|forgets|forgot|forgotten|skip|skips|skipped);
        adherent; compliant; without missing; no missed doses; without fail;
        (good|excellent|full|perfect) (adherence|compliance|concordance);
        (adherence|compliance) (is )?(good|excellent);
        (taken|take it|take them|takes it|takes them|taking it|taking them)
        (regularly|reliably|faithfully|very regularly)
        """,
        treated=True,
    ),
    Course("symptom_response", "unchanged", "(made|makes|make) no difference", treated=True),
    # When the symptoms return: C-75.
    Course(
        "recurrence_timing",
        "end_of_interval",
        """
        (at|towards|toward|near) the end of (the|each|my|every) (interval|cycle|period);
        wears? off; wearing off; before the next {shot}; until the next (one|{shot});
        (in|over|during|for|by) the (last|final) ((few|couple of) )?(fortnight|weeks?|days?|month|{time})
        (of|before|until)
        (each|every|the|my|his|her) ((next|following) )?(interval|cycle|period|{shot})
        """,
        treated=True,
    ),
    Course(
        "recurrence_timing",
        "after_lapse",
        """
        (after|since) ((a|an|the|my|his|her|i|he|she|they|{time}) )*(lapse|break|gap|pause|interruption);
        (after|since) ((my|his|her|i|he|she|they) )?(stopping|stopped|missing|missed);
        after ({time}|(a|one|two|several|some|many) (year|years|months)) without
        ((any|the|my|an?) )*({shot}|treatment|{b12})
        """,
        treated=True,
    ),
    Course(
        "recurrence_timing",
        "any_time",
        "at any time; any ?time between; with no pattern; without any pattern; all through the interval",
        treated=True,
    ),
    # The sample: C-83.
    Course("b12_sample_context", "injection_trough", "trough( level| value| sample)?"),
    # The checks: C-82.
    Course(
        "levels_stable",
        "yes",
        """
        (levels?|values?|{b12}) (is|are|has been|have been|was|were|stay|stayed|remain|remained)
        ((now|all|very) )?(stable|steady); stable levels?; levels? (all )?(stable|steady)
        """,
        treated=True,
    ),
    *(
        Course(
            "consecutive_stable_checks",
            str(number),
            f"""
            ((last|past|latest) )?({words}) ((last|latest|consecutive) )?{{check}}( in a row)?
            (was|were|are|have been|all|both) (all )?(normal|stable|good|fine|ok);
            ({nth}) consecutive (stable|normal|good|steady);
            ({words}) (consecutive )?(stable|normal|good) ((annual|yearly) )?{{check}};
            (stable|steady|normal|good) (over|for|on|in|at|across) ((the|my|his|her) )?(last|past
        |latest) ({words}) {{check}}
            """,
        )
        for number, words, nth in (
            (2, "two|2|both", "second|2nd"),
            (3, "three|3", "third|3rd"),
            (4, "four|4", "fourth|4th"),
            (5, "five|5", "fifth|5th"),
        )
    ),
    # The cause: C-71.
    Course(
        "cause_removed",
        "yes",
        """
        (the |its )?(underlying )?cause (is|was|has been|is now|has now been|now)
        (gone|removed|treated|cured|corrected|eliminated|dealt with)
        """,
    ),
    Course(
        "cause_removed",
        "no",
        """
        (the |its )?(underlying )?cause
        (persists|is still there|goes on|is not removed|was not removed|has not been removed)
        """,
    ),
    # Nerve symptoms earlier: C-67.
    Course("ever_neuro_symptoms", "no", "never (had |have had |any |had any )*{nerve}"),
    Course(
        "ever_neuro_symptoms",
        "yes",
        """
        (had|used to have|have had) {nerve}
        (before|earlier|in the past|years ago|at the start|{time} ago)
        """,
    ),
)


def compiled(phrases: str) -> str:
    """Give the phrases as the source of a regular expression, without a group around it."""
    text = " ".join(phrases.split())
    for name, stands in _MACROS.items():
        text = text.replace(name, stands)
    return "|".join(part.strip() for part in text.replace("(", "(?:").split(";"))
