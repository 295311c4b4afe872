"""Conditions on several facts at once: a dose a day, an interval, how far a date lies back."""

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from core.case import bit
from core.conditions import ANY, UNKNOWN, YES, Case, Condition, settled
from core.frequency import Frequency
from core.measurement import Measurement
from core.thresholds import Threshold
from core.truth import Missing, Truth
from core.units import read

_DAYS_A_WEEK = 7


class Relation(Condition):
    """A condition on several facts, judged together.

    Without one that it ``needs`` the truth is unknown, whatever the others are.
    """

    needs: tuple[str, ...] = ()

    def __init__(self, *names: str) -> None:
        """Name the facts."""
        self.names = names

    @abstractmethod
    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        """Judge the values; each may be missing."""

    def reads(self) -> tuple[str, ...]:
        """Give the facts."""
        return self.names

    def work_out(self, case: Case) -> int:
        """Judge the facts; while one that may be asked is open, anything is possible."""
        if still := self._open(case):
            lacking = (n for n in self.needs if isinstance(case.value(n), Missing))
            return ANY if still.issuperset(lacking) else UNKNOWN
        return self.test(*(case.value(name) for name in self.names)).bit

    def _open(self, case: Case) -> frozenset[str]:
        return frozenset(
            name
            for name in self.names
            if name in case.exploring and case.value(name) is Missing.NOT_ASKED
        )

    def lacks(self, case: Case, whether: int) -> int:
        """Give the facts that are open, and what decides if they apply."""
        if settled(self.truths(case), whether):
            return 0
        lacking = sum(map(bit, self._open(case)))
        for name in self.names:
            if name in case.applies:
                lacking |= case.applies[name].lacking(case, YES)
        return lacking

    def support(self, case: Case) -> Iterator[str]:  # noqa: ARG002
        """Give the facts."""
        return iter(self.names)

    def fields(self) -> Iterator[str]:
        """Give the facts."""
        return iter(self.names)


class DoseADay(Relation):
    """The dose of one day lies on the threshold's side; how often not known is once a day."""

    needs = ("b12_dose",)

    def __init__(self, threshold: Threshold) -> None:
        """Take the threshold for the dose of a day."""
        super().__init__("b12_dose", "b12_frequency")
        self.threshold = threshold

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        """Multiply and compare."""
        dose, often = values
        if not isinstance(dose, Measurement):
            return Truth.UNKNOWN
        times = often.per_day if isinstance(often, Frequency) else Fraction(1)
        ends = (end if end is None else end * times for end in (dose.low, dose.high))
        low, high = ends
        return self.threshold.test(replace(dose, low=low, high=high))

    def words(self) -> str:
        """Say it."""
        return f"{self.threshold.words()} a day"


class Every(Relation):
    """The time between injections lies on the threshold's side, told as such or as a frequency."""

    def __init__(self, threshold: Threshold) -> None:
        """Take the threshold for the weeks between injections."""
        super().__init__("injection_interval", "b12_frequency")
        self.threshold = threshold

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        """Compare what is told."""
        weeks = weeks_between(*values)
        return Truth.UNKNOWN if weeks is None else self.threshold.test(weeks)

    def words(self) -> str:
        """Say it."""
        return self.threshold.words()


class Overdue(Relation):
    """The last injection lies back more than so many intervals."""

    needs = ("today", "last_injection_date")

    def __init__(self, intervals: str) -> None:
        """Take the number of intervals."""
        super().__init__("today", "last_injection_date", "injection_interval", "b12_frequency")
        self.intervals = Fraction(intervals)

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        """Compare the days since with the days between."""
        today, last, *between = values
        weeks = weeks_between(*between)
        if isinstance(today, Missing) or isinstance(last, Missing) or weeks is None:
            return Truth.UNKNOWN
        days = Fraction((today - last).days)
        return ~weeks.at_least(days / _DAYS_A_WEEK / self.intervals)

    def words(self) -> str:
        """Say it."""
        return f"last injection longer ago than {float(self.intervals):g} intervals"


class CheckDone(Relation):
    """A check was done in these months of treatment, the first counted and the last not."""

    def __init__(self, first: int, last: int) -> None:
        """Take the months."""
        super().__init__("checks_done")
        self.first, self.last = first, last

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        """Look for one; none known means none done."""
        (checks,) = values
        if isinstance(checks, Missing):
            return Truth.NO
        done = any(self.first <= check.month < self.last for check in checks)
        return Truth.YES if done else Truth.NO

    def words(self) -> str:
        """Say it."""
        return f"a check was done from month {self.first} and before month {self.last}"


def weeks_between(interval: Any, often: Any) -> Measurement | None:  # noqa: ANN401
    """Give the weeks between injections, from the interval or else from how often."""
    if isinstance(interval, Measurement):
        return interval
    if isinstance(often, Frequency):
        weeks = 1 / often.per_day / _DAYS_A_WEEK
        return Measurement("injection_interval", weeks, weeks, often.text, "weeks")
    return None


class Known(Relation):
    """A fact has a value."""

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        """Look whether it has one."""
        return Truth.NO if isinstance(values[0], Missing) else Truth.YES

    def words(self) -> str:
        """Say it."""
        return f"{self.names[0].replace('_', ' ')} is known"


class LongAgo(Relation):
    """A date lies back more than so many days."""

    def __init__(self, field: str, days: int) -> None:
        """Name the date and the days."""
        super().__init__("today", field)
        self.days = days

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        """Count the days since."""
        today, then = values
        if isinstance(today, Missing) or isinstance(then, Missing):
            return Truth.UNKNOWN
        return Truth.YES if (today - then).days > self.days else Truth.NO

    def words(self) -> str:
        """Say it."""
        return f"{self.names[1].replace('_', ' ')} more than {self.days} days ago"


class Earlier(Relation):
    """An earlier value of a fact lies on the threshold's side."""

    def __init__(self, threshold: Threshold) -> None:
        """Take the threshold."""
        super().__init__("previous")
        self.threshold = threshold

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        """Read the earlier value and compare; none told is none."""
        (previous,) = values
        given = {} if isinstance(previous, Missing) else dict(previous)
        text = given.get(self.threshold.field)
        value = read(text, self.threshold.field) if text else None
        return self.threshold.test(value) if isinstance(value, Measurement) else Truth.NO

    def words(self) -> str:
        """Say it."""
        return f"earlier {self.threshold.words()}"


class Said(Relation):
    """Something was said that can only be said of someone who takes or took B12; never asked."""

    def __init__(self, empty: Mapping[str, tuple[Any, ...]]) -> None:
        """Take the facts, and the words of each that say nothing."""
        super().__init__(*empty)
        self.empty = empty

    def rests_on(self, applies: Mapping[str, Condition]) -> tuple[()]:  # noqa: ARG002
        """Rest on nothing else: what was said counts, whether or not it could be asked."""
        return ()

    def work_out(self, case: Case) -> int:
        """Look at what was said."""
        said = (
            not isinstance(value := case.facts.get(name, Missing.NOT_ASKED), Missing)
            and value not in words
            for name, words in self.empty.items()
        )
        return (Truth.YES if any(said) else Truth.NO).bit

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        """Judge nothing: what was said is looked up as it stands."""
        raise NotImplementedError

    def words(self) -> str:
        """Say it."""
        return "something is told of B12 treatment"


class LastChecksStable(Relation):
    """The last two checks on record had a level on the threshold's side and no symptom."""

    def __init__(self, threshold: Threshold) -> None:
        """Take the threshold."""
        super().__init__("checks_done")
        self.threshold = threshold

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        """Look at the last two; fewer are none."""
        (checks,) = values
        done = [] if isinstance(checks, Missing) else sorted(checks, key=lambda c: c.month)[-2:]
        stable = [
            isinstance(check.serum_b12, Measurement)
            and self.threshold.test(check.serum_b12) is Truth.YES
            and check.symptoms == "no"
            for check in done
        ]
        return Truth.YES if len(stable) > 1 and all(stable) else Truth.NO

    def words(self) -> str:
        """Say it."""
        return f"in the last two checks {self.threshold.words()} and no symptom"
