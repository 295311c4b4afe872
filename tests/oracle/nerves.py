"""I2 to I4 and the floor of urgency (C-116), for people on whom no treatment runs."""

from tests.oracle.found import Found
from tests.oracle.reading import Json
from tests.oracle.seen import NERVE_COURSE, SAME_DAY, Broken, Seen


def flagged_low(patient: Json) -> bool:
    """Tell whether the laboratory called the level low without a number (C-124)."""
    return patient.get("serum_b12", "unknown") == "unknown" and (
        patient.get("serum_b12_flag") == "low"
    )


def triggered(patient: Json, f: Found) -> bool:
    """Tell whether nerve symptoms call for treatment today."""
    if f.neuro != "yes":
        return False
    missing = f.level == "unknown" and f.at_most == "unknown"
    return (
        f.confirmed == "yes"
        or f.at_most == "yes"
        or f.status == "stopped"  # the treatment has lapsed (C-75)
        or (missing and (f.macrocytic == "yes" or flagged_low(patient)))
    )


def nerves(s: Seen) -> Broken:
    """Check what nerve symptoms call for."""
    if not s.fresh:
        return
    if triggered(s.patient, s.f) and s.verdict != "treat_now":
        yield "I3 nerve symptoms and a trigger, not treated"
    if s.f.neuro == "yes" and s.verdict == "treat_now":
        yield from nerve_course(s)
    elif s.f.neuro == "yes" and s.plan["route"] in {"oral", "sublingual"}:
        yield "I2 tablets with nerve symptoms"
    if s.f.neuro == "yes" and s.plan["prophylaxis"] and s.plan["prophylaxis"]["route"] != "im":
        yield "I2 prevention by tablets with nerve symptoms"  # C-48


def nerve_course(s: Seen) -> Broken:
    """Check the one regimen for nerve symptoms, and that it does not wait."""
    if s.course() != NERVE_COURSE:
        yield "I2 not the nerve regimen"
    if s.loading.get("dose_mcg") != 1000:
        yield "I2 not 1000 mcg"
    if s.oral:
        yield "I2 tablets with nerve symptoms"
    if not s.maintenance or s.maintenance["route"] != "im":
        yield "I2 no maintenance by injection"
    elif (s.longest() or 9) > (1 if s.anatomical else 2):
        yield "I2 maintenance too thin after nerve symptoms"
    if s.urgency not in SAME_DAY or s.plan["tests_gate_treatment"]:
        yield "I3 nerve symptoms, treatment delayed"


def severe(s: Seen) -> Broken:
    """I4: a low level with macrocytic anemia; the count not known is treated alike (C-119)."""
    if s.f.level != "low" or s.f.macrocytic == "no" or not _counts(s):
        return
    name = "I4" if s.f.macrocytic == "yes" else "I4 (C-119, count not known)"
    if s.urgency not in SAME_DAY:
        yield f"{name} not the same day"
    if s.plan["tests_gate_treatment"]:
        yield f"{name} gated by a test"
    if s.plan["route"] != "im" and not (s.held or s.refused):
        yield f"{name} no injection"
    if s.verdict not in {"treat_now", "change"}:
        yield f"{name} verdict {s.verdict}"
    course = s.f.macrocytic == "yes" and s.f.neuro != "yes" and s.plan["route"] == "im"
    if course and s.loading.get("schedule") != "three_times_weekly_2_weeks":
        yield "I4 not the course of rule 3"


def _counts(s: Seen) -> bool:
    """Tell whether the level is one of before the injections, so that one is due today."""
    if s.run is None:
        return s.fresh
    if s.run.injected:  # an injection course may be running: only maintenance is told apart
        return s.run.phase == "maintenance" and s.f.macrocytic == "yes"
    return s.run.tablets


def urgency(s: Seen) -> Broken:
    """C-116: what the facts alone demand."""
    if s.fresh and s.f.confirmed == "yes" and s.urgency == "routine":
        yield "C-116 confirmed, routine"
    failure = s.run is not None and s.run.oral_failure == "yes"
    if failure and s.urgency == "routine" and s.verdict != "continue":  # C-60 leaves the tablets
        yield "C-116 oral failure, routine"
    missing = s.f.level == "unknown" and s.f.at_most == "unknown"
    if s.fresh and missing and s.f.neuro == "yes" and s.urgency not in SAME_DAY:
        yield "C-124 nerve symptoms, no level, not the same day"
