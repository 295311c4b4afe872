"""A patient and an answer side by side, as the invariants look at them."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.oracle.course import Running, running
from tests.oracle.found import SYMPTOMS, Found, find
from tests.oracle.reading import Json, longhand

URGENCIES = ("routine", "within_7_days", "same_day", "emergency")
SAME_DAY = {"same_day", "emergency"}
NERVE_COURSE = ("hydroxocobalamin", "im", "alternate_days", "no_further_improvement")
TABLETS = {"oral", "sublingual"}

Broken = Iterator[str]


@dataclass(slots=True)
class Seen:
    """What the invariants need, looked up once."""

    patient: Json
    answer: Json
    f: Found
    run: Running | None  # where treatment goes on
    plan: Json
    verdict: str
    urgency: str
    statements: list[Json]
    loading: Json
    maintenance: Json
    oral: Json

    @property
    def treats(self) -> bool:
        """Tell whether the answer gives B12, or names what prevents a deficiency."""
        return bool(self.plan["route"] or self.plan["prophylaxis"])

    @property
    def gives(self) -> bool:
        """Tell whether B12 is given; prevention that is only named waits for another verdict."""
        return bool(self.plan["route"] or self.verdict == "prevent")

    @property
    def fresh(self) -> bool:
        """Tell whether no treatment goes on: never any, or stopped."""
        return self.f.status in {"none", "stopped"}

    @property
    def lay(self) -> bool:
        """Tell whether the answer is for no clinician; not known counts as a patient (C-05)."""
        return bool(self.patient.get("audience", "unknown") != "clinician")

    @property
    def refused(self) -> bool:
        """Tell whether tablets are the fallback for injections that cannot be (C-57)."""
        never = self.patient.get("injections_refused_or_impossible") == "yes"
        return bool(never and self.f.neuro != "yes")

    @property
    def held(self) -> bool:
        """Tell whether the injection waits for the platelets (C-89)."""
        return bool(self.plan["injection"] == "hold")

    @property
    def anatomical(self) -> bool:
        """Tell whether bowel or stomach are so changed that monthly injections are due (C-69)."""
        return "yes" in {self.f.resection, self.f.crohns, self.f.bariatric}

    def course(self) -> tuple[str | None, ...]:
        """Give drug, route, schedule and end of the course."""
        loading = self.loading
        plan = self.plan
        return plan["drug"], plan["route"], loading.get("schedule"), loading.get("until")

    def longest(self) -> float | None:
        """Give the months between maintenance injections, at their longest."""
        months = self.maintenance.get("every_months")
        if months:
            return float(months[-1])
        every = self.maintenance.get("every")
        if not every:
            return None
        size = {"day": 1 / 30.44, "week": 7 / 30.44, "month": 1.0}[every["unit"]]
        return float(every["n"][-1]) * size

    def says(self, *words: str, conflict: str = "", kinds: tuple[str, ...] = ()) -> bool:
        """Tell whether a statement has one of the words, settles the conflict, is of the kind."""
        return any(
            (not conflict or conflict in s["conflicts"])
            and (not kinds or s["kind"] in kinds)
            and any(word in s["text"].lower() for word in words)
            for s in self.statements
        )


def see(patient: Json, answer: Json) -> Seen:
    """Put a patient and an answer side by side."""
    if "symptoms" in patient or "medicines" in patient:
        patient = longhand(patient, SYMPTOMS)
    f, plan = find(patient), answer["plan"]
    return Seen(
        patient=patient,
        answer=answer,
        f=f,
        run=running(patient, f) if f.status == "running" else None,
        plan=plan,
        verdict=answer["verdict"],
        urgency=answer["urgency"],
        statements=[s for section in answer["sections"] for s in section["statements"]],
        loading=plan["loading"] or {},
        maintenance=plan["maintenance"] or {},
        oral=plan["oral"] or {},
    )
