"""I9 to I11, I13, I14 and I16: by which route, in which form, and for how long."""

import re
from collections.abc import Iterator

from tests.oracle.reading import Json, known
from tests.oracle.seen import TABLETS, Broken, Seen

_OFFERED = re.compile(r"cyanocobalamin \d")


def routes(s: Seen) -> Broken:
    """I9 and I14: when tablets may be the plan."""
    f = s.f
    if s.plan["route"] not in TABLETS or s.held or s.refused:
        return
    if f.confirmed == "yes" and "yes" in {f.neuro, f.malabsorption}:
        yield "I9 tablets where injections are required"
    if s.verdict != "treat_now":
        return
    if f.neuro == "yes" or (f.level == "low" and f.macrocytic != "no"):
        yield "I14 tablets against rules 2 and 3"
    if f.malabsorption == "yes":
        yield "I14 tablets against rule 4"
    if f.dietary != "yes" and f.drug != "yes" and (f.level == "low" or f.both_markers == "yes"):
        yield "I14 tablets, cause unknown, low or both markers"


def vein(s: Seen) -> Broken:
    """I10: never into a vein; asked for or running, it is refused with the reason."""
    if "iv" in set(_routes(s.plan)):
        yield "I10 intravenous"
    asked = s.patient.get("requested_route") == "iv" or (s.run is not None and s.run.route == "iv")
    if asked and not s.says("vein", "intravenous", kinds=("avoid",)):
        yield "I10 into a vein, not refused"
    if (asked or s.treats) and "intravenous" not in s.plan["avoid"]:
        yield "I10 the vein is not on the list to avoid"


def _routes(plan: Json) -> Iterator[str | None]:
    yield plan["route"]
    parts = [plan["loading"], plan["maintenance"], plan["prophylaxis"], *plan["alternatives"]]
    for branch in plan["branches"]:
        parts += [branch["loading"], branch["maintenance"]]
    yield from (part["route"] for part in parts if part)
    if plan["prophylaxis"]:
        yield from (other["route"] for other in plan["prophylaxis"]["alternatives"])


def forms(s: Seen) -> Broken:
    """I11 and I13: cyanocobalamin neither into poor or doubtful kidneys nor by injection."""
    plan, patient = s.plan, s.patient
    # C-77: not known, with a kidney risk; C-17: not where the eGFR is not known.
    own = s.run is not None and patient.get("b12_form") == "cyanocobalamin"
    risk = patient.get("diabetes") == "yes" or not (own or known(patient, "egfr"))
    poor = s.f.renal == "yes" or (s.f.renal == "unknown" and risk)
    offered = any(_OFFERED.search(t["text"]) for t in s.statements if t["kind"] == "do")
    if poor and ("cyanocobalamin" in s.oral.get("forms", ()) or offered):
        yield f"I11 cyanocobalamin offered, kidneys poor: {s.f.renal}"
    if plan["route"] == "im" and "cyanocobalamin" not in plan["avoid"]:
        yield "I13 an injection, cyanocobalamin not on the list to avoid"
    if s.f.renal == "yes" and s.treats and "cyanocobalamin" not in plan["avoid"]:
        yield "I11 poor kidneys, cyanocobalamin not on the list to avoid"
    second = patient.get("b12_form") == "methylcobalamin" or (
        "hydroxocobalamin" not in patient.get("available_forms", ["hydroxocobalamin"])
    )  # C-79
    drugs = {"hydroxocobalamin", "methylcobalamin"} if second else {"hydroxocobalamin"}
    if plan["route"] == "im" and plan["drug"] not in drugs:
        yield "I13 another drug injected"
    if plan["drug"] in plan["avoid"]:
        yield "I13 the drug of the plan is on the list to avoid"


def duration(s: Seen) -> Broken:
    """I16: no end while the cause persists, and the line that says so; C-69 for the interval."""
    f = s.f
    if s.fresh and s.verdict == "treat_now" and f.confirmed == "yes":
        if not s.says("stop", conflict="C-71"):
            yield "I16 no do-not-stop line"
        lasting = s.maintenance.get("duration") == "lifelong"
        # C-33: raised by the kidneys perhaps, so nephrology is asked before it is for life.
        kidneys = f.renal == "yes" and f.level == "above_band"
        if f.malabsorption == "yes" and s.plan["route"] == "im" and not (lasting or kidneys):
            yield "I16 malabsorption, not lifelong"
    injected = s.maintenance and s.maintenance["route"] == "im"
    if not injected or s.run:
        return
    longest = s.longest() or 9
    if longest > 3:
        yield "C-69 maintenance thinner than every 3 months"
    if s.anatomical and longest > 1:
        yield "C-69 bowel or stomach changed, not monthly"
    if "yes" in {f.neuro, s.patient.get("ever_neuro_symptoms")} and longest > 2:
        yield "C-67 ever nerve symptoms, maintenance thinner than every 2 months"
