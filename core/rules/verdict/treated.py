"""People who take B12, and people who took it and stopped."""

from core.conditions import Is, Told
from core.findings import ABOVE, BORDERLINE, CAUSE_GONE, LEVEL_UNKNOWN, NEURO, STOPPED
from core.rules.review import CHANGES, FORM_CHANGES, REVIEWED, TESTS_FIRST
from core.tables import rule

TREATED = (
    # The review of a running treatment says what and why; these only name its verdict.
    rule(
        "review-changes",
        when=CHANGES | FORM_CHANGES,
        gives="change",
        settles="C-120",
        basis="project_choice",
    ),
    rule(
        "review-tests-first",
        when=TESTS_FIRST,
        gives="test_first",
        settles="C-58",
        basis="project_choice",
    ),
    rule(
        "review-continues",
        when=REVIEWED,
        gives="continue",
        settles="C-72",
        basis="project_choice",
    ),
    rule(
        "stopped-with-nerves",
        when=STOPPED & NEURO,
        gives="treat_now",
        clinician="Treat now, the same day: nerve symptoms after treatment was stopped count as a "
        "lapse, and the full nerve schedule starts again at any level.",
        patient="You have nerve symptoms after your B12 treatment ended. See a clinician today "
        "about taking it up again, whatever the level is.",
        cites="D1-103 D1-104 D2-33 D2-126 D3-18",
        settles="C-75",
    ),
    rule(
        "stopped-cause-stays",
        when=STOPPED
        & ~Told(CAUSE_GONE & Is("ever_neuro_symptoms", "no"))
        & (BORDERLINE | ABOVE | LEVEL_UNKNOWN),
        gives="treat_now",
        clinician="Take treatment up again: it was stopped, and its cause is not known to have "
        "ended. A normal level or feeling well is no reason to be without it.",
        patient="Your B12 treatment was stopped, and nothing shows that its cause has gone. The "
        "articles would have it go on, also when you feel well: ask your clinician about taking "
        "it up again.",
        cites="D1-100 D1-101 D1-103 D2-114 D2-116 D4-70 D4-71 D4-72",
        settles="C-70 C-71",
    ),
)
