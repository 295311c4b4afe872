"""I20: platelets and bleeding before an injection (C-18, C-89, C-90, C-114)."""

from tests.oracle.reading import exact
from tests.oracle.seen import Broken, Seen

_GIVES = {"treat_now", "prevent", "change", "continue"}


def platelets(s: Seen) -> Broken:
    """Check what is said of the injection."""
    word = s.plan["injection"]
    injects = s.plan["route"] == "im" or word == "hold"
    if not injects or s.verdict not in _GIVES:
        return
    count = exact(s.patient, "platelet_count")
    if count is None:
        yield from _unknown(s, word)
    else:
        yield from _counted(s, word, count)


def _unknown(s: Seen, word: str) -> Broken:
    """Three questions stand in for the count (C-90)."""
    bleeds, thins = (s.patient.get(n, "unknown") for n in ("bleeding_risk", "anticoagulant_use"))
    if bleeds == thins == "no" and word != "normal":
        yield "I20 all three questions no, not injected normally"
    if bleeds == "yes":
        wanted = "fine_needle_pressure" if s.f.neuro == "yes" else "count_first"
        if word != wanted:
            yield f"I20 bleeding, no count: {word} for {wanted}"
    elif bleeds == "unknown" and s.fresh and s.f.neuro != "yes" and word != "count_first":
        yield f"I20 bleeding not known, no count: {word}"
    if thins == "yes" and word == "normal":
        yield "I20 a blood thinner, injected normally"


def _counted(s: Seen, word: str, count: float) -> Broken:  # noqa: C901 - a list of rules
    calm = {s.patient.get(n) for n in ("bleeding_risk", "anticoagulant_use")} <= {"no"}
    if count > 50 and word not in {"normal", "fine_needle_pressure"}:
        yield f"I20 over 50: {word}"
    if count > 50 and calm and word != "normal":
        yield "I20 over 50, not injected normally"
    if 25 <= count <= 50 and word != "fine_needle_pressure":
        yield f"I20 25 to 50: {word}"
    if count >= 25:
        return
    if s.f.neuro == "yes" and (word, s.plan["route"]) != ("specialist_cover", "im"):
        yield f"I20 under 25 with nerve symptoms: {word}"
    if s.f.neuro != "yes" and word != "hold":
        yield f"I20 under 25 without nerve symptoms: {word}"
    if word == "hold" and s.verdict == "treat_now" and s.plan["route"] != "oral":
        yield "I20 held, no tablets today"
    if word == "hold" and s.loading:
        yield "I20 held, and a course of injections"
    told = {(r["to"], r["when"]) for r in s.plan["refer"]}
    if not told & {("hematology", "same_day"), ("hematology", "emergency")}:
        yield "I20 under 25, no hematology the same day"
    if count < 10 and s.f.neuro != "yes" and s.urgency != "emergency":
        yield "I20 under 10 without nerve symptoms, no emergency"  # C-89
    considered = s.lay or s.says("transfusion") or s.urgency == "emergency"
    if count < 10 and not considered:  # C-05 keeps transfusion for clinicians
        yield "I20 under 10, no transfusion considered"
