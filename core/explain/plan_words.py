"""What an answer concludes, item by item in plain words, so that two answers can be compared.

The same words for every reader: they name what the answer holds and tell nobody to do it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Items = Mapping[str, str | tuple[str, ...]]

NONE = "none"
_VERDICTS = {
    "treat_now": "treatment now",
    "test_first": "tests before treatment",
    "prevent": "prevention",
    "no_treatment": "no treatment",
    "continue": "the running treatment goes on",
    "change": "a change of the running treatment",
    "refer": "referral without a plan",
    "cannot_say": "no conclusion yet",
    "information": "not in these documents",
}
_URGENCY = {
    "emergency": "emergency",
    "same_day": "the same day",
    "within_7_days": "within 7 days",
    "routine": "routine",
    "informed": "to be informed",
}
_SCHEDULES = {
    "alternate_days": "on alternate days",
    "three_times_weekly_2_weeks": "three times a week for 2 weeks",
    "single_dose": "once",
}
_UNTIL = {"no_further_improvement": " until there is no further improvement"}
_DURATIONS = {
    "lifelong": "for life",
    "while_cause_persists": "while the cause lasts",
    "review": "until it is reviewed",
}
_ROUTES = {
    "im": "injection into a muscle",
    "deep_sc": "injection deep under the skin",
    "oral": "by mouth",
    "sublingual": "under the tongue",
    "nasal": "through the nose",
    "iv": "into a vein",
}
_EVERY = {"day": "a day", "week": "a week", "month": "a month", **_SCHEDULES}
_ROLES = {
    "first_line": "",
    "maintenance": "",
    "trial": ", as a trial",
    "bridge": ", while injections wait",
    "fallback": ", in place of injections",
}
_TESTS = {
    "serum_b12": "B12 level",
    "mma": "MMA",
    "cbc": "blood count",
    "kidney_function": "kidney function",
    "iron_studies": "iron studies",
    "intrinsic_factor_antibody": "intrinsic factor antibodies",
    "h_pylori": "Helicobacter pylori",
    "neuro_exam": "nerve examination",
    "vitamin_d": "vitamin D",
    "vitamin_a": "vitamin A",
}
_FOLIC_ACID = {
    "closed": "not to be started",
    "allowed_5mg_4_months": "5 mg a day for at least 4 months",
    "do_not_stop_prescribed": "what is prescribed is not stopped",
    "pause_over_the_counter": "pause of what is taken without a reason",
    "not_applicable": "not touched on",
}
_INJECTION = {
    "normal": "as usual",
    "fine_needle_pressure": "with a fine needle and long pressure",
    "specialist_cover": "under specialist cover",
    "hold": "held back",
    "count_first": "after a platelet count",
    "not_applicable": NONE,
}
_SPECIALISTS = {
    "emergency": "emergency care",
    "metabolic": "a metabolic clinic",
    "prescriber": "the prescriber",
    "clinician": "a clinician",
}


# The items of the plan, by the names that they have below; one of them only goes with another.
NAMES: Mapping[str, str] = {
    "loading": "first course",
    "oral": "tablets",
    "alternatives": "other ways",
    "prophylaxis": "prevention",
    "branches": "if it turns out",
    "change": "change of the running treatment",
    "refer": "referrals",
    "tests_now": "tests now",
    "tests_gate_treatment": "tests first",
    "workup": "search for the cause",
    "monitoring": "checks afterwards",
    "folic_acid": "folic acid",
}


def item_words(item: str, words: Items) -> str:
    """Say what the plan holds under one of its items."""
    said = words.get(NAMES.get(item, item), "")
    return said if isinstance(said, str) else "; ".join(said)


def given(verdict: str, urgency: str, course: Mapping[str, Any]) -> Items:
    """Word the conclusion, how urgent it is, and what is given; see ``core.plan.course``."""
    return {
        "conclusion": _VERDICTS[verdict],
        "urgency": _URGENCY[urgency],
        "route": _ROUTES.get(course["route"], NONE),
        "drug": course["drug"] or NONE,
        "first course": _loading(course["loading"]),
        "maintenance": _maintenance(course["maintenance"]),
        "tablets": _oral(course["oral"]),
        "prevention": _prevention(course["prophylaxis"]),
    }


def items(verdict: str, urgency: str, plan: Mapping[str, Any]) -> Items:
    """Word the conclusion and the whole plan; lists stay lists."""
    return {
        **given(verdict, urgency, plan),
        "other ways": tuple(_dose(dose) for dose in plan["alternatives"]),
        "if it turns out": tuple(_branch(branch) for branch in plan["branches"]),
        "change of the running treatment": tuple(map(_change, plan["change"])),
        "injection": _INJECTION[plan["injection"]],
        "tests now": tuple(map(_test, plan["tests_now"])),
        "search for the cause": tuple(map(_test, plan["workup"])),
        "checks afterwards": tuple(_checks(plan["monitoring"])),
        "folic acid": _FOLIC_ACID[plan["folic_acid"]],
        "referrals": tuple(map(_referral, plan["refer"])),
        "avoid": tuple(_plain(word) for word in plan["avoid"]),
    }


def _loading(course: Mapping[str, Any] | None) -> str:
    if course is None:
        return NONE
    until = _UNTIL.get(course["until"], "")
    return f"{course['dose_mcg']} mcg by injection {_SCHEDULES[course['schedule']]}{until}"


def _maintenance(course: Mapping[str, Any] | None) -> str:
    if course is None:
        return NONE
    if course["route"] == "oral":
        return f"{_range(course['dose_mcg'])} mcg a day by mouth, {_DURATIONS[course['duration']]}"
    numbers, unit = course["every_months"], "month"
    if numbers is None:
        numbers, unit = course["every"]["n"], course["every"]["unit"]
    often = f"every {unit}" if numbers[1] == 1 else f"every {_range(numbers)} {unit}s"
    return f"{course['dose_mcg']} mcg by injection {often}, {_DURATIONS[course['duration']]}"


def _oral(course: Mapping[str, Any] | None) -> str:
    if course is None:
        return NONE
    every = _EVERY.get(course["every"], course["every"])
    forms = " or ".join(course["forms"])
    dose = f"{_range(course['dose_mcg'])} mcg {every} ({forms})"
    return f"{dose}{_ROLES[course['role']]}, {_DURATIONS[course['duration']]}"


def _prevention(course: Mapping[str, Any] | None) -> str:
    if course is None:
        return NONE
    ways = [course] if course["route"] else []
    options = "; or ".join(_dose(dose) for dose in (*ways, *course["alternatives"]))
    return f"{options}, {_DURATIONS[course['duration']]}"


def _dose(dose: Mapping[str, Any]) -> str:
    every = _EVERY.get(dose["every"], dose["every"])
    return f"{_range(dose['dose_mcg'])} mcg {every}, {_ROUTES[dose['route']]}"


def _branch(branch: Mapping[str, Any]) -> str:
    (fact,) = branch["if"]
    return f"{_plain(fact)}: {_loading(branch['loading'])}"


def _change(change: Mapping[str, str]) -> str:
    old, new = (_ROUTES.get(change[end], _plain(change[end])) for end in ("from", "to"))
    return f"{_plain(change['what'])} from {old} to {new}"


def _checks(monitoring: Mapping[str, Any] | None) -> Iterator[str]:
    if monitoring is None:
        return
    yield from (f"after {month} months" for month in monitoring["months"])
    if monitoring["then"]:
        yield "once a year" + (" when stable" if monitoring["months"] else "")
    yield from map(_test, monitoring["items"])
    for extra in monitoring["extra"]:
        tests = ", ".join(map(_test, extra["items"]))
        yield f"every {extra['every_months']} months {tests}"


def _referral(referral: Mapping[str, str]) -> str:
    to, when = referral["to"], referral["when"]
    return f"{_SPECIALISTS.get(to, to)} ({_URGENCY.get(when, _plain(when))})"


def _test(name: str) -> str:
    return _TESTS.get(name, name)


def _range(numbers: Sequence[int]) -> str:
    low, high = numbers
    return str(low) if low == high else f"{low}-{high}"


def _plain(word: str) -> str:
    return word.replace("_", " ").replace("b12", "B12")
