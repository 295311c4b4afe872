"""I18 and I19: who is protected without a deficiency, and how treatment is followed."""

from tests.oracle.levels import medicine_group
from tests.oracle.seen import Broken, Seen

# (route, least, most, every): the printed preventive options (C-44, C-47, C-49).
MONTHLY = ("im", 1000, 1000, "month")
FALLBACK = ("oral", 1000, 1000, "day")  # injections refused, no nerve symptom (C-57)
GENERAL = {MONTHLY, ("oral", 1000, 2000, "day")}
BYPASS = GENERAL | {("sublingual", 1000, 2000, "day")}
SMALL = {("oral", 250, 350, "day"), ("sublingual", 1000, 1000, "week"), MONTHLY}
BY_OPERATION = {
    "roux_en_y": BYPASS,
    "biliopancreatic_diversion": BYPASS,
    "other": BYPASS,
    "sleeve_gastrectomy": SMALL,
    "gastric_band": SMALL,
    "unknown_type": GENERAL,
}
BY_MEDICINE = {MONTHLY, ("oral", 1000, 1000, "day")}
PANEL = {"vitamin_d", "thiamine", "calcium", "vitamin_a"}


def prevention(s: Seen) -> Broken:
    """I18: offered at a normal or unmeasured level, by the cut-offs of C-43 to C-49."""
    f = s.f
    if f.status != "none":
        return
    long = "yes" in {f.resection, f.crohns_long}
    operated, medicine = f.bariatric == "yes", medicine_group(s) == "yes"
    group = long or operated or medicine
    unproven = f.at_most != "yes" and f.confirmed != "yes"
    if group and unproven and not s.treats:
        # Above the band symptoms are looked into first (C-28); prevention may still be named.
        well = f.functional == "no" and f.macrocytic == "no"
        yield f"I18 no prevention, {'well' if well else 'with symptoms or not known'}"
    given = s.plan["prophylaxis"]
    if s.verdict == "prevent" and not given:
        yield "I18 verdict prevent, nothing to prevent with"
    if not given or given["route"] is None or not unproven:
        return
    if (long or operated) and given["duration"] != "lifelong":
        yield "I16 bowel or stomach changed, prevention not lifelong"
    option = (given["route"], *given["dose_mcg"], given["every"])
    if long and option != (FALLBACK if s.refused and f.neuro == "no" else MONTHLY):
        yield "I18 ileum removed or diseased, not monthly injections"
    elif not long and operated and option not in BY_OPERATION[s.patient["bariatric_surgery"]]:
        yield "I18 not an option printed for the operation"
    elif not long and not operated and medicine and option not in BY_MEDICINE:
        yield "I18 not an option printed for age and medicine"


def monitoring(s: Seen) -> Broken:
    """I19: 3, 6 and 12 months, yearly only after two stable checks; extras by group."""
    told = s.plan["monitoring"]
    if not s.gives:
        return
    if not told:
        yield "I19 treated, not followed"
        return
    if s.verdict == "treat_now" and told["months"] != [3, 6, 12]:
        yield "I19 not at 3, 6 and 12 months"
    if s.verdict == "treat_now" and told["then"] != "annual_when_stable":
        yield "I19 yearly without two stable checks"
    if s.run and s.verdict in {"continue", "change"}:
        yield from _later(s)
    if s.f.bariatric != "yes":
        return
    extra = {(e["every_months"], *sorted(e["items"])) for e in told["extra"]}
    if not any(months <= 6 and set(items) >= PANEL for months, *items in extra):
        yield "I19 no panel after weight-loss surgery"
    carries = s.patient.get("pregnancy_status") in {"planning", "pregnant"}
    if carries and not any(m <= 3 and "serum_b12" in items for m, *items in extra):
        yield "I19 no 3-monthly check in pregnancy after weight-loss surgery"  # C-91


def _later(s: Seen) -> Broken:
    """A running treatment: the checks of the first year that are left, then yearly if stable."""
    told = s.plan["monitoring"]
    if s.plan["prophylaxis"] and not s.loading:  # followed yearly (C-87)
        return
    if s.loading and s.verdict == "change" and told["months"] != [3, 6, 12]:
        yield "I19 a new course, the clock not started anew"  # C-86
    if not set(told["months"]) <= {3, 6, 12}:
        yield "I19 other months than 3, 6 and 12"
    stable = s.patient.get("consecutive_stable_checks", 0)
    enough = stable not in {"unknown", 0, 1}
    if told["then"] == "annual" and not enough:
        yield "I19 yearly without two stable checks"
    if told["then"] is None:
        yield "I19 nothing after the first year"
