"""I2, I15, I16, I17 and the reviews of C-57 to C-75 for people whose treatment runs."""

import re

from tests.oracle.course import Running, months
from tests.oracle.nerves import nerve_course
from tests.oracle.reading import Json, known, over
from tests.oracle.seen import TABLETS, Broken, Seen

DECIDED = {"change", "continue", "test_first", "refer", "information"}
# Twelve weeks and three months, eight weeks and two months, are the same step of the ladder.
SAME = 1.12
_INTERVAL = re.compile(r"(?:every )?(\d+) (day|week|month)s?")
_MONTHS = {"day": 1 / 30.44, "week": 7 / 30.44, "month": 1.0}


def reviews(s: Seen) -> Broken:
    """Check what is decided about a running treatment."""
    if s.run is None:
        return
    if s.verdict not in DECIDED:
        yield f"I16 running treatment, verdict {s.verdict}"
        return
    yield from _kept(s, s.run)
    yield from _ended(s, s.run)
    yield from _no_titration(s, s.run)
    if s.f.neuro == "yes":
        yield from _nerves(s, s.run)
    elif s.run.tablets:
        yield from _tablets(s, s.run)
    if s.run.injected or s.run.route == "iv":
        yield from _injections(s, s.run)


def ends(s: Seen) -> bool:
    """Tell whether the treatment is to end."""
    return any(change["what"] == "treatment" for change in s.plan["change"])


def may_end(s: Seen) -> bool:
    """C-70 and C-71: cause gone, never nerve symptoms, two stable checks, a year, absorption."""
    patient, checks = s.patient, s.patient.get("consecutive_stable_checks", "unknown")
    # Without a count, levels called stable, or two on record, are two stable checks (C-82).
    called = patient.get("levels_stable") == "yes" or _stable_on_record(patient)
    stable = called if checks == "unknown" else checks not in {0, 1}
    since = [months(patient, name) or 0 for name in ("months_since_start", "treatment_duration")]
    return (
        patient.get("cause_removed") == "yes"
        and s.f.neuro == "no"
        and patient.get("ever_neuro_symptoms") == "no"
        and stable
        and max(since) >= 12
        and s.f.malabsorption == "no"
    )


def _stable_on_record(patient: Json) -> bool:
    last = sorted(patient.get("checks_done", []), key=lambda check: check["month"])[-2:]
    stable = [over(c, "serum_b12", 350) == "yes" and c["symptoms"] == "no" for c in last]
    return len(stable) > 1 and all(stable)


def _ended(s: Seen, run: Running) -> Broken:
    """I16: no stop date, and the line that says so, also when everything is normal."""
    if ends(s):
        if not may_end(s):
            yield "I16 the treatment is ended while its cause may persist"
        return
    if run.route == "unknown" and s.verdict == "continue":
        return
    if not any(s.says("stop", conflict=conflict) for conflict in ("C-70", "C-71")):
        yield "I16 running treatment, no do-not-stop line"
    review = s.maintenance.get("duration") == "review"
    if review and s.f.malabsorption == "yes" and s.f.mma != "normal":  # C-24: may be another cause
        yield "I16 malabsorption, an end to be reviewed"


def _kept(s: Seen, run: Running) -> Broken:
    """A running treatment never falls out of the plan, nor turns from injections to tablets."""
    if ends(s) or s.verdict in {"refer", "information"}:
        return
    if run.route in {"oral", "sublingual", "im", "deep_sc"} and not s.treats:
        yield f"I16 running treatment falls out of the plan, verdict {s.verdict}"
    spared = s.held or s.refused
    if run.injected and s.plan["route"] in TABLETS and not spared:
        yield "I17 injections replaced by tablets"
    if s.verdict == "continue" and run.tablets and s.plan["route"] == "im":
        yield "I24 the verdict is continue, and the route is another"
    shown = s.loading or s.maintenance or s.oral or s.plan["prophylaxis"]
    tellable = run.dosed if run.tablets else run.injected and run.interval is not None
    if s.plan["route"] and tellable and not shown:
        yield "I16 the plan does not show what is given"


def _no_titration(s: Seen, run: Running) -> Broken:
    """I17: in maintenance no interval becomes longer."""
    for change in s.plan["change"]:
        old, new = length(change["from"]), length(change["to"])
        if change["what"] == "interval" and old and new and new > old * SAME:
            yield "I17 the interval becomes longer"
    if run.injected and run.phase == "maintenance" and run.interval and not s.loading:
        longest = s.longest()
        if longest and longest > run.interval * SAME:
            yield "I17 the plan's interval is longer than the running one"


def length(text: str | None) -> float | None:
    """Give the months that an interval's words stand for; none where they are no interval."""
    if text == "twice weekly":
        return 3.5 / 30.44
    found = _INTERVAL.fullmatch(text or "")
    return int(found[1]) * _MONTHS[found[2]] if found else None


# --- nerve symptoms ----------------------------------------------------------------------------


def _nerves(s: Seen, run: Running) -> Broken:
    if s.plan["route"] in TABLETS:
        yield "I2 tablets with nerve symptoms"
    schedule = s.loading.get("schedule")
    if schedule == "three_times_weekly_2_weeks":
        yield "I2 three times weekly with nerve symptoms"
    again = run.phase == "maintenance" and (run.lapsed == "yes" or run.response == "worse")
    course = s.verdict == "change" and schedule == "alternate_days"
    if not run.injected or again:  # C-58, C-75
        name = "lapsed or worse" if again else "on no injections"
        if not course:
            yield f"I2 nerve symptoms, {name}: no alternate days"
    if course:
        yield from nerve_course(s)
        return
    if s.maintenance and (s.longest() or 0) > 2 * SAME:
        yield "I2 maintenance thinner than every 2 months with nerve symptoms"
    if run.phase == "maintenance" and run.response == "recurred" and not again:
        yield from stepped_up(s, run)
    yield from _no_gain(s, run)


def stepped_up(s: Seen, run: Running) -> Broken:
    """Symptoms that returned on schedule: one step of the ladder, or two (C-74, C-75)."""
    if run.interval is None or s.f.functional != "yes":
        return
    if s.verdict != "change":
        yield f"I17 symptoms returned, verdict {s.verdict}"
    elif not s.loading and (s.longest() or 0) * SAME > run.interval:
        yield "I17 symptoms returned, the interval is no shorter"


def _no_gain(s: Seen, run: Running) -> Broken:
    """No gain at all by 3 months, or worse at any time: a specialist (C-63)."""
    since = months(s.patient, "months_since_start")
    stuck = run.response == "unchanged" and since is not None and since >= 3
    seen = "neurology" in {r["to"] for r in s.plan["refer"]}
    if run.injected and (stuck or run.response == "worse") and not seen:
        yield "C-63 no gain, no neurologist"
    if run.phase == "maintenance" and run.response == "unchanged":
        monthly = s.loading or (s.longest() or 0) <= SAME or run.lapsed == "yes"
        if run.interval is not None and not monthly:
            yield "C-73 never improved, no monthly trial"
        for test in ("mma", "homocysteine"):
            told = known(s.patient, test) or known(s.patient, f"{test}_flag")
            told = told or s.patient.get(f"{test}_status") in {"pending", "unavailable"}
            if test not in s.plan["tests_now"] and not told:
                yield f"C-73 never improved, {test} not measured"


# --- tablets -----------------------------------------------------------------------------------


def to_injections(s: Seen) -> bool:
    """Tell whether it is changed to injections; C-57 and C-59 where they cannot be given."""
    return s.refused or (s.verdict == "change" and (s.plan["route"] == "im" or s.held))


def _tablets(s: Seen, run: Running) -> Broken:
    """C-48, C-53, C-57 to C-60."""
    f, patient = s.f, s.patient
    poor = f.at_most == "yes" or f.mma == "elevated"
    if f.malabsorption == "yes" and poor and not to_injections(s):
        yield "I9 on tablets, absorption poor and the level or MMA too: no injections"
    if patient.get("pernicious_anemia") == "confirmed" and not to_injections(s):
        yield "I9 on tablets with pernicious anemia: no injections"
    long = "yes" in {f.resection, f.crohns_long}
    if long and not to_injections(s):  # C-47: monthly injections whatever the level
        yield "I18 ileum removed or diseased, tablets go on"
    # C-60: the functional targets are met, so the switch is not forced.
    well = f.level == "borderline" and f.mma == "normal" and f.functional == "no"
    if run.oral_failure == "yes" and not well and not to_injections(s):
        yield f"I15 oral failure, verdict {s.verdict}"
    reliable = patient.get("adherence", "unknown") != "missed_doses"
    given = run.route == "oral" and run.enough == run.long_enough == "yes" and reliable
    if given and f.mma == "elevated" and not to_injections(s):
        yield "I15 tablets for 3 months and MMA raised: no injections"
    early = run.long_enough == "no" or patient.get("adherence") == "missed_doses"
    unmeasured = f.mma == "unknown" and patient.get("mma_status") not in {"pending", "unavailable"}
    due = early and f.level in {"low", "borderline"} and unmeasured
    if due and "mma" not in s.plan["tests_now"]:
        yield "C-58 low on tablets, too early or missed: no MMA"


# --- injections --------------------------------------------------------------------------------


def _injections(s: Seen, run: Running) -> Broken:
    if run.route == "iv" and s.verdict != "change":
        yield "I10 a vein goes on being used"
    if s.patient.get("b12_form") == "cyanocobalamin" and s.verdict != "change":
        yield "I13 cyanocobalamin goes on being injected"
    if run.phase == "maintenance" and run.injected:
        yield from _maintained(s, run)


def _maintained(s: Seen, run: Running) -> Broken:
    """C-69, C-72, C-74 and C-75 for maintenance by injection."""
    f, patient = s.f, s.patient
    if run.overdue is not None and run.overdue > 0.5 and s.verdict != "change":
        yield "C-75 overdue by more than half an interval, and nothing is changed"
    if f.neuro == "yes":
        return
    if run.response == "recurred" and run.lapsed != "yes":
        yield from stepped_up(s, run)
    if run.interval is None:
        return
    ever = patient.get("ever_neuro_symptoms") == "yes"
    most = 1 if s.anatomical else 2 if ever else 3
    thin = run.interval > most * 1.25 and not (s.held or s.loading)
    if thin and (s.verdict != "change" or (s.longest() or 0) > most * SAME):
        yield "C-69 the running interval is too thin, and stays so"
    trough = patient.get("b12_sample_context") == "injection_trough" and f.at_most == "yes"
    if (f.mma == "elevated" or trough) and run.interval > 1.25 and s.verdict != "change":
        yield "C-72 tests abnormal on injections, nothing offered"


# --- stopped -----------------------------------------------------------------------------------


def stopped(s: Seen) -> Broken:
    """C-70, C-71: stopped while the cause may persist, it is taken up again."""
    if s.f.status != "stopped":
        return
    if s.verdict in {"continue", "change"}:
        yield f"I16 stopped treatment, verdict {s.verdict}"
    elif s.patient.get("cause_removed") != "yes" and s.verdict not in {"treat_now", "information"}:
        yield f"I16 stopped while the cause may persist, verdict {s.verdict}"
