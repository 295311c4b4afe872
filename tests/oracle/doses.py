"""I21: every dose, route and interval is a member of a closed set, and the plan hangs together."""

from tests.oracle.reading import Json, exact
from tests.oracle.seen import Broken, Seen

LOADING = {
    (1000, "im", "alternate_days", "no_further_improvement"),
    (1000, "im", "three_times_weekly_2_weeks", "2_weeks"),
    (1000, "im", "single_dose", None),
}
# (route, least, most, every): D0-69, D0-72, D2-104, D2-110, D3-44 to D3-50, D3-55, C-89.
REPEATED = {
    ("oral", 1000, 2000, "day"),
    ("oral", 1000, 1000, "day"),
    ("oral", 2000, 2000, "day"),
    ("oral", 250, 350, "day"),
    ("sublingual", 1000, 2000, "day"),
    ("sublingual", 1000, 1000, "week"),
    ("im", 1000, 1000, "month"),
    ("im", 1000, 1000, "three_times_weekly_2_weeks"),
    ("im", 1000, 1000, "alternate_days"),
    ("im", 1000, 1000, "once"),
}
# The documents print no such use of the dose: offers of C-06, C-28, C-31 (project choices).
UNPRINTED = {("oral", 1000, 1000, "day"), ("im", 1000, 1000, "once")}
EVERY_MONTHS = {(1, 1), (2, 2), (2, 3), (3, 3)}
# The ladder below a month (C-74): every 2 weeks, weekly, twice weekly.
EVERY = {(2, 2, "week"), (2, 4, "week"), (1, 1, "week"), (3, 4, "day"), (1, 1, "day")}
DURATIONS = {"lifelong", "while_cause_persists", "review"}
ROLES = {
    *("first_line", "alternative", "maintenance", "prophylaxis", "fallback", "bridge", "trial"),
}
FORMS = {"hydroxocobalamin", "methylcobalamin", "cyanocobalamin"}


def doses(s: Seen) -> Broken:
    """Check each dose of the plan."""
    plan = s.plan
    yield from _course(plan["loading"])
    yield from _maintenance(s, plan["maintenance"])
    for branch in plan["branches"]:
        yield from _course(branch["loading"])
        yield from _maintenance(s, branch["maintenance"])
    if plan["oral"]:
        yield from _oral(s, plan["oral"])
    options = [*plan["alternatives"]]
    if plan["prophylaxis"]:
        options += [plan["prophylaxis"], *plan["prophylaxis"]["alternatives"]]
    for option in options:
        if option["route"] is not None:
            yield from _option(option)
    yield from _whole(s)


def _course(loading: Json | None) -> Broken:
    if loading:
        keys = ("dose_mcg", "route", "schedule", "until")
        if tuple(loading[key] for key in keys) not in LOADING:
            yield "I21 a course that no document prints"


def _maintenance(s: Seen, given: Json | None) -> Broken:
    if not given:
        return
    if given["duration"] not in DURATIONS:
        yield f"I21 maintenance for {given['duration']}"
    months, every = given["every_months"], given.get("every")
    if given["route"] == "oral":
        if given["dose_mcg"] not in ([1000, 2000], [1000, 1000]):
            yield "I21 an oral maintenance dose that no document prints"
        return
    own = s.run is not None and s.verdict in {"continue", "change"}
    if given["dose_mcg"] != 1000 and not (own and given["dose_mcg"] == _own(s)):
        yield "I21 a maintenance dose that no document prints"
    printed = tuple(months) in EVERY_MONTHS if months else False
    if not months and every:
        printed = (*every["n"], every["unit"]) in EVERY
    if not printed and not own:  # a running interval is shown as it is
        yield "I21 a maintenance interval that no document prints"


def _own(s: Seen) -> float | None:
    return exact(s.patient, "b12_dose")


def _oral(s: Seen, oral: Json) -> Broken:
    own = s.run is not None and s.verdict in {"continue", "change", "test_first"}
    route = "sublingual" if s.plan["route"] == "sublingual" else "oral"
    dose = tuple(oral["dose_mcg"] or ())
    printed = (route, *dose, oral["every"]) in REPEATED
    if not printed and not own:
        yield "I21 an oral dose that no document prints"
    if own and dose and not printed and _own(s) not in dose:
        yield "I21 an oral dose that is neither printed nor the running one"
    if oral["role"] not in ROLES and not own:
        yield f"I21 role {oral['role']}"
    if not set(oral["forms"]) <= FORMS or not oral["forms"]:
        yield "I21 forms of tablets"


def _option(option: Json) -> Broken:
    dose = (option["route"], *option["dose_mcg"], option["every"])
    if dose not in REPEATED:
        yield "I21 a dose that no document prints"
    if not option["cites"] and dose not in UNPRINTED:
        yield "I21 a dose without its facts"


def _whole(s: Seen) -> Broken:
    plan = s.plan
    if (plan["drug"] is None) != (plan["route"] is None):
        yield "I21 a drug without a route, or a route without a drug"
    if plan["route"] is None and any(plan[key] for key in ("loading", "maintenance", "oral")):
        yield "I21 a regimen without a route"
    if plan["tests_gate_treatment"] != (s.verdict == "test_first"):
        yield "I21 gated and yet not to be tested first, or the other way round"
    pending = "pending" in {s.patient.get("mma_status"), s.patient.get("serum_b12_status")}
    if s.verdict == "test_first" and not plan["tests_now"] and not pending:
        yield "I21 to be tested first, and no test"
    if s.verdict == "treat_now" and plan["route"] is None:
        yield "I21 treated by no route"
    if s.verdict in {"no_treatment", "cannot_say", "information"} and plan["route"]:
        yield f"I21 a route with the verdict {s.verdict}"
    if plan["change"] and s.verdict not in {"change", "continue"}:
        yield f"I21 a change with the verdict {s.verdict}"
    if s.verdict == "change" and not plan["change"]:
        yield "I21 the verdict is change, and nothing is changed"
