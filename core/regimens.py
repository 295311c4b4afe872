"""The closed set of regimens that an answer may name; no dose is ever computed.

Each carries the facts that print it. Doses are in micrograms of B12.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Loading:
    """A course of injections that starts treatment."""

    schedule: str
    until: str | None
    dose_mcg: int = 1000
    route: str = "im"

    def __str__(self) -> str:
        """Say the course, as in "1000 mcg IM, alternate days"."""
        return f"{self.dose_mcg} mcg {self.route.upper()}, {self.schedule.replace('_', ' ')}"

    def to_json(self) -> dict[str, Any]:
        """Give the plan's ``loading``."""
        return {
            "dose_mcg": self.dose_mcg,
            "route": self.route,
            "schedule": self.schedule,
            "until": self.until,
        }


@dataclass(frozen=True, slots=True)
class Dose:
    """A repeated dose by one route: a range in micrograms, and how often."""

    route: str
    low: int
    high: int
    every: str
    cites: tuple[str, ...]

    def __str__(self) -> str:
        """Say the dose, as in "oral 1000-2000 mcg every day"."""
        amount = f"{self.low}" if self.low == self.high else f"{self.low}-{self.high}"
        route = "IM" if self.route == "im" else self.route
        every = f"every {self.every}" if self.every in {"day", "week", "month"} else self.every
        return f"{route} {amount} mcg {every.replace('_', ' ')}"

    def to_json(self) -> dict[str, Any]:
        """Give one of the plan's ``alternatives``."""
        return {
            "route": self.route,
            "dose_mcg": [self.low, self.high],
            "every": self.every,
            "cites": list(self.cites),
        }


@dataclass(frozen=True, slots=True)
class Regimen:
    """How treatment starts: the route given today and what else is offered."""

    route: str
    loading: Loading | None = None
    oral: Dose | None = None
    role: str | None = None
    alternatives: tuple[Dose, ...] = ()

    def __str__(self) -> str:
        """Say how treatment starts and what else is offered."""
        first = " then ".join(str(part) for part in (self.loading, self.oral) if part)
        role = f" ({self.role.replace('_', ' ')})" if self.role else ""
        others = "".join(f"; or {dose}" for dose in self.alternatives)
        return f"{first}{role}{others}"


@dataclass(frozen=True, slots=True)
class Interval:
    """The time between maintenance injections of 1000 mcg, shortest and longest printed."""

    shortest: int
    longest: int
    unit: str = "month"

    @property
    def time(self) -> str:
        """Say the time, as in "2-3 months"."""
        if self.longest == 1:
            return f"1 {self.unit}"
        number = str(self.longest)
        if self.shortest < self.longest:
            number = f"{self.shortest}-{self.longest}"
        return f"{number} {self.unit}s"

    def __str__(self) -> str:
        """Say the interval, as in "1000 mcg IM every 2-3 months"."""
        time = self.unit if self.longest == 1 else self.time
        return f"1000 mcg IM every {time}"

    def to_json(self, duration: str | None) -> dict[str, Any]:
        """Give the plan's ``maintenance``; below a month ``every`` says how often."""
        numbers = [self.shortest, self.longest]
        shown: dict[str, Any] = {"dose_mcg": 1000, "route": "im", "every_months": None}
        if self.unit == "month":
            shown["every_months"] = numbers
        else:
            shown["every"] = {"n": numbers, "unit": self.unit}
        return {**shown, "duration": duration}


@dataclass(frozen=True, slots=True)
class Prophylaxis:
    """Prevention: the option offered first and the other printed ones."""

    first: Dose | None
    duration: str
    others: tuple[Dose, ...] = ()

    def __str__(self) -> str:
        """Say the options, the one offered first at the front, and for how long."""
        offered = "" if self.first else "offered: "
        options = "; or ".join(str(dose) for dose in (self.first, *self.others) if dose)
        return f"{offered}{options} ({self.duration.replace('_', ' ')})"


# Injections of hydroxocobalamin 1000 mcg (D0-72, D0-74, D3-05, D3-16, C-62, C-76).
ALTERNATE_DAYS = Loading("alternate_days", "no_further_improvement")
THREE_TIMES_WEEKLY = Loading("three_times_weekly_2_weeks", "2_weeks")
SINGLE_DOSE = Loading("single_dose", None)

ORAL_1000_2000 = Dose("oral", 1000, 2000, "day", ("D0-69", "D3-31"))
ORAL_1000 = Dose("oral", 1000, 1000, "day", ("D3-55",))
ORAL_SURGERY = Dose("oral", 1000, 2000, "day", ("D2-110", "D3-45"))
ORAL_SLEEVE_OR_BAND = Dose("oral", 250, 350, "day", ("D3-48",))
SUBLINGUAL_SLEEVE_OR_BAND = Dose("sublingual", 1000, 1000, "week", ("D3-49",))
SUBLINGUAL_BYPASS = Dose("sublingual", 1000, 2000, "day", ("D3-46",))
IM_MONTHLY_SURGERY = Dose("im", 1000, 1000, "month", ("D2-109", "D3-44", "D3-47"))
IM_MONTHLY_ILEUM = Dose("im", 1000, 1000, "month", ("D2-107", "D3-50"))
IM_MONTHLY_CROHNS = Dose("im", 1000, 1000, "month", ("D2-108",))
IM_MONTHLY_MEDICINE = Dose("im", 1000, 1000, "month", ("D2-104", "D2-111", "D2-112"))
IM_COURSE = Dose("im", 1000, 1000, "three_times_weekly_2_weeks", ("D0-72", "D0-73"))
# Project choices: the documents print the dose, not this use of it.
ORAL_FALLBACK = Dose("oral", 1000, 1000, "day", ("D3-32", "D3-33", "D3-34"))
# Injections refused after tablets failed at 1000 mcg (C-59): still inside a printed range.
ORAL_RAISED = Dose("oral", 2000, 2000, "day", ("D0-69", "D3-31"))
ORAL_OFFER = Dose("oral", 1000, 1000, "day", ())
INJECTION_OFFER = Dose("im", 1000, 1000, "once", ())

NERVES = Regimen("im", ALTERNATE_DAYS)
INJECTIONS = Regimen("im", THREE_TIMES_WEEKLY)
INJECTIONS_OR_TABLETS = Regimen("im", THREE_TIMES_WEEKLY, alternatives=(ORAL_1000_2000,))
FIRST_INJECTION = Regimen("im", SINGLE_DOSE)
INJECTION_THEN_TABLETS = Regimen("im", SINGLE_DOSE, ORAL_1000_2000, "maintenance")
TABLETS = Regimen("oral", oral=ORAL_1000_2000, role="first_line", alternatives=(IM_COURSE,))
TABLETS_FOR_MEDICINE = Regimen("oral", oral=ORAL_1000, role="first_line", alternatives=(IM_COURSE,))
TABLETS_ON_TRIAL = Regimen("oral", oral=ORAL_1000_2000, role="trial")
TABLETS_AS_BRIDGE = Regimen("oral", oral=ORAL_1000_2000, role="bridge")

EVERY_MONTH = Interval(1, 1)
EVERY_2_MONTHS = Interval(2, 2)
EVERY_2_TO_3_MONTHS = Interval(2, 3)
