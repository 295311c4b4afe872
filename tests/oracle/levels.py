"""I5 to I8: what a level and the markers mean, and when nothing needs to be done."""

from tests.oracle.reading import both, either, known, over
from tests.oracle.seen import Broken, Seen


def labels(s: Seen) -> Broken:
    """The labels are the oracle's own findings."""
    f, told = s.f, s.answer["labels"]
    own = {
        "level": f.level,
        "mma": f.mma,
        "homocysteine": f.homocysteine,
        "neuro": f.neuro,
        "deficiency_confirmed": f.confirmed,
        "severe": f.severe,
        "malabsorption": f.malabsorption,
        "renal": f.renal,
        "anemia": s.patient.get("anemia", "unknown"),
    }
    if s.run and s.run.dosed and known(s.patient, "b12_route"):
        own["oral_failure"] = s.run.oral_failure
    elif s.patient.get("treatment_status") == "none":
        own["oral_failure"] = "no"
    if s.patient.get("crohns_disease") == "yes" and f.malabsorption == "unknown":
        del own["malabsorption"]  # C-16: whether it reaches the ileum is not known; either will do
    if s.patient.get("diabetes") == "no" and f.renal == "no":
        own["renal"] = told["renal"] if told["renal"] == "unknown" else "no"  # nephropathy not told
    for name, value in own.items():
        if told[name] != value:
            yield f"label {name} {told[name]}, found {value}"


def contexts(s: Seen) -> Broken:
    """The contexts that the facts alone put somebody in (C-120)."""
    found = set(s.answer["contexts"])
    wanted = {"K3"} if s.f.severe == "yes" else {"K4"} if s.f.confirmed == "yes" else set()
    if s.run:
        wanted.add("K6")
        if s.run.route == "oral" and s.f.level in {"low", "borderline"}:
            wanted.add("K2")
    for context in sorted(wanted - found):
        yield f"C-120 {context} is missing"


def markers(s: Seen) -> Broken:
    """I5: MMA over 271 confirms; 260 to 271 is shown as disputed."""
    f, told = s.f, s.answer["labels"]
    if f.mma == "elevated":
        if told["deficiency_confirmed"] != "yes":
            yield "I5 raised MMA does not confirm"
        if s.fresh and s.verdict != "treat_now":
            yield "I5 raised MMA, not treated"
    unproven = f.mma in {"normal", "threshold_zone"} and f.confirmed != "yes"
    if unproven and told["deficiency_confirmed"] == "yes":
        yield "I5 confirmed by an MMA that is not raised"
    if f.mma == "threshold_zone":
        shown = any("C-06" in statement["conflicts"] for statement in s.statements)
        if told["mma"] != "threshold_zone" or not shown:
            yield "I5 the disputed zone is not shown"


def borderline(s: Seen) -> Broken:
    """I6 and I8: a borderline level is never nothing, and with a risk it does not wait."""
    f = s.f
    if f.level != "borderline":
        return
    if s.answer["labels"]["level"] != "borderline":
        yield "I6 a borderline level is called something else"
    if f.mma == "unknown" and s.verdict == "no_treatment":
        yield "I6 borderline without MMA ends in nothing"
    if s.fresh:
        yield from _now(s)


def _now(s: Seen) -> Broken:
    """A borderline level on whom no treatment runs."""
    f = s.f
    on_its_way = s.patient.get("mma_status") in {"pending", "unavailable"}
    if f.mma == "unknown" and "mma" not in s.plan["tests_now"] and not on_its_way:
        yield "I6 borderline, no MMA asked for"
    if f.mma == "unknown" and s.verdict in {"cannot_say", "information"}:
        yield f"I6 borderline without MMA, verdict {s.verdict}"
    # C-30, C-31: MMA cannot be had, and homocysteine stands in for it.
    instead = s.patient.get("mma_status") == "unavailable" and f.mma == "unknown"
    if instead and f.homocysteine == "elevated" and s.verdict != "treat_now":
        yield "C-30 borderline, homocysteine in place of MMA, not treated"
    if f.high_risk == "yes":
        if s.verdict not in {"treat_now", "prevent"} or not s.treats:
            yield "I8 high risk at a borderline level waits"
        if s.plan["tests_gate_treatment"]:
            yield "I8 high risk at a borderline level, gated by a test"
    # 000 step 4, and C-27: a macrocytic anemia counts as one of its symptoms.
    if "yes" in {f.functional, f.macrocytic} and s.verdict != "treat_now":
        yield "I8 a symptom at a borderline level, not treated"


def above(s: Seen) -> Broken:
    """C-28: symptoms above the band are looked into, and not left at that."""
    f = s.f
    open_ = f.level == "above_band" and f.functional == "yes" and f.mma == "unknown"
    if s.fresh and open_ and s.verdict in {"cannot_say", "no_treatment", "information"}:
        yield f"C-28 symptoms above the band, verdict {s.verdict}"


def no_treatment(s: Seen) -> Broken:
    """I7: only by explicit answers; and never for somebody whose treatment runs (I16)."""
    if s.verdict != "no_treatment":
        return
    f = s.f
    # C-70, C-71: only where the cause is gone, and nerves were never hurt.
    gone = f.status == "stopped" and s.patient.get("cause_removed") == "yes"
    gone = gone and f.malabsorption != "yes" and s.patient.get("ever_neuro_symptoms") != "yes"
    if f.status != "none" and not gone:
        yield f"I16 no treatment, status {f.status}"
    if f.functional != "no":
        yield f"I7 no treatment, symptoms {f.functional}"
    if f.level in {"low", "unknown"}:
        yield f"I7 no treatment, level {f.level}"
    if f.confirmed == "yes":
        yield "I7 no treatment, deficiency confirmed"
    if f.level == "borderline" and (f.high_risk != "no" or f.mma != "normal"):
        yield f"I7 no treatment at a borderline level, risk {f.high_risk}, MMA {f.mma}"
    # C-127: above the band the surgery must be known; C-29: and no prevention group.
    group = either(f.bariatric, f.resection, f.crohns_long, medicine_group(s))
    if f.level == "above_band" and group != "no":
        yield f"I7 no treatment above the band, prevention group {group}"
    if f.macrocytic == "yes" and f.level != "above_band":
        yield "I7 no treatment with macrocytic anemia"


def medicine_group(s: Seen) -> str:
    """Tell whether age and a medicine make a prevention group (C-44)."""
    taken = (over(s.patient, name, 4) for name in ("ppi_duration", "metformin_duration"))
    return both(s.f.elderly, either(*taken))
