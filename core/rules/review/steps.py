"""What can become of a running treatment, and the ladder of injection intervals."""

from dataclasses import dataclass
from typing import Literal

from core.regimens import Interval


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of a running treatment: the verdict, and what changes.

    Attributes:
        verdict: continue, change, or test_first.
        does: which part of the plan it makes.
        rungs: how many rungs of the ladder of intervals it goes down.
    """

    verdict: Literal["continue", "change", "test_first"]
    does: str
    rungs: int = 0

    def __str__(self) -> str:
        """Say the step, as in "change: new course"."""
        return f"{self.verdict.replace('_', ' ')}: {self.does.replace('_', ' ')}"


AS_BEFORE = Step("continue", "as_before")
COURSE = Step("change", "new_course")
PREVENT = Step("change", "monthly_prevention")
ON_TO_MAINTENANCE = Step("change", "maintenance")
USUAL_INTERVAL = Step("change", "usual_interval")
SHORTEN = Step("change", "one_rung_down", 1)
SHORTEN_TWICE = Step("change", "two_rungs_down", 2)
MONTHLY = Step("change", "monthly")
NOW = Step("change", "next_dose_now")
HOLD = Step("change", "tablets_while_injections_wait")
TABLETS_INSTEAD = Step("change", "tablets_instead")
STOP_TOGETHER = Step("change", "stop_with_a_clinician")
TEST = Step("test_first", "as_before")

# The ladder of C-74, from the longest interval to the shortest.
LADDER: tuple[tuple[str, Interval], ...] = (
    ("3 months", Interval(3, 3)),
    ("2 months", Interval(2, 2)),
    ("1 month", Interval(1, 1)),
    ("2 weeks", Interval(2, 2, "week")),
    ("1 week", Interval(1, 1, "week")),
    ("twice weekly", Interval(3, 4, "day")),
)
