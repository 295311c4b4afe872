"""I22, I23 and I25: what may change when one fact does.

A neighbor is a patch of a patient file: facts to set, and facts to leave out (None). So a
pair can be shrunk like a single patient.
"""

from collections.abc import Callable
from random import Random
from typing import Any

from tests.oracle.draw import settle
from tests.oracle.found import SYMPTOMS, find
from tests.oracle.reading import Json, shorthand, span
from tests.oracle.seen import URGENCIES, Broken

Patch = dict[str, Any]
LIMBS = {"paresthesia", "tingling", "numbness"}
_KEPT = {"audience", "requested_route", "today", "question", "previous", "visit_reason"}
# Words that a fact left unknown may make mean less: they are left unknown with it.
_WITH = {
    "crohns_disease": ("crohns_ileal_length",),
    "folic_acid_use": ("folic_acid_reason",),
    "ileal_resection": ("ileal_resection_site",),
    "diabetes": ("diabetic_nephropathy",),
    **dict.fromkeys(LIMBS, ("peripheral_neuropathy",)),
    "peripheral_neuropathy": tuple(LIMBS),
}
_NERVES = ("gait_disturbance", "visual_problem", "memory_problem", "motor_symptoms")
_RISKS: tuple[Patch, ...] = (
    {"stroke_history": "yes"},
    {"cardiovascular_disease": "yes"},
    {"bariatric_surgery": "roux_en_y"},
    {"bariatric_surgery": "sleeve_gastrectomy"},
    {"ileal_resection": "35 cm"},
    {"crohns_disease": "yes", "crohns_ileal_length": "61 cm"},
    {"metformin_duration": "24 months"},
    {"ppi_duration": "24 months"},
    {"diet": "vegan"},
    {"age": 80, "pregnancy_status": None},
)


def patched(patient: Json, patch: Patch) -> Json:
    """Give the neighbor."""
    neighbor = {**patient, **patch}
    return {name: value for name, value in neighbor.items() if value is not None}


# --- which neighbor ----------------------------------------------------------------------------


def forget(patient: Json, random: Random) -> Patch | None:
    """Take one known fact away (I22)."""
    names = [name for name in patient if name not in _KEPT and patient[name] != "unknown"]
    if not names:
        return None
    name = random.choice(names)
    gone = [name, *(other for other in _WITH.get(name, ()) if other in patient)]
    return dict.fromkeys(gone, "unknown")


def worsen(patient: Json, random: Random) -> Patch | None:
    """Add a nerve symptom or a high-risk condition, or lower the level (I23)."""
    kind = random.random()
    if kind < 0.35:
        nerve = random.choice(_NERVES)
        ever: Patch = {}
        if patient.get("ever_neuro_symptoms") == "no":  # it is no longer true then
            ever = {"ever_neuro_symptoms": "yes"}
        return None if patient.get(nerve) == "yes" else {nerve: "yes", **ever}
    if kind < 0.7:
        patch = random.choice(_RISKS)
        return None if _weakens(patient, patch) else patch
    found = span("serum_b12", patient.get("serum_b12"))
    if found is None or found.low != found.high:
        return None
    lower = float(found.low) - random.choice((1, 2, 30, 100, 250))
    return {"serum_b12": f"{lower:g} pg/mL"} if lower >= 20 else None


def _weakens(patient: Json, patch: Patch) -> bool:
    """Tell whether the condition would take the place of another one, and not be added."""
    if find(patient).scope == "child" or patient.get("pregnancy_status") in {
        "pregnant",
        "planning",
    }:
        return "age" in patch
    if "bariatric_surgery" in patch:
        return patient.get("bariatric_surgery", "unknown") not in {"none", "unknown"}
    if "diet" in patch:
        return patient.get("diet") in {"vegan", "strict_vegetarian"}
    return False


_UNITS: dict[str, Callable[[float], str]] = {
    "serum_b12": lambda n: f"{n:g} ng/L" if n in {180, 350} else f"{n / 1.35537:.4f} pmol/L",
    "mma": lambda n: f"{n / 1000:g} umol/L" if n in {260, 271} else f"{n / 8.468:.4f} ng/mL",
    "homocysteine": lambda n: f"{n:g} µmol/L" if n in {10, 15} else f"{n / 7.397:.4f} mg/L",
    "platelet_count": lambda n: f"{n * 1000:g} per uL",
    "egfr": lambda n: f"{n:g} mL/min/1.73 m2",
    "ileal_resection": lambda n: f"{n:g} cm" if n in {0, 20} else f"{n / 2.54:.4f} inches",
    "crohns_ileal_length": lambda n: f"{n:g} cm" if n in {30, 60} else f"{n / 2.54:.4f} inches",
    "b12_dose": lambda n: f"{n / 1000:g} mg",
    **dict.fromkeys(
        ("ppi_duration", "metformin_duration", "h2_blocker_duration"),
        lambda n: f"{n / 12:g} years" if n % 12 == 0 else f"{n * 30.44:.2f} days",
    ),
}


def convert(patient: Json, random: Random) -> Patch | None:
    """Say the same in other units, or with the shorthands of the patient file (I25)."""
    patch: Patch = {}
    if random.random() < 0.3:
        short = shorthand(patient, SYMPTOMS)
        patch = {name: None for name in patient if name not in short}
        patch |= {name: short[name] for name in ("symptoms", "medicines") if name in short}
    for name, say in _UNITS.items():
        found = span(name, patient.get(name))
        plain = found is not None and found.low == found.high and patient.get(name) != "none"
        if found is not None and plain:
            patch[name] = say(float(found.low))
    return patch or None


# --- what must hold of the two -----------------------------------------------------------------


def forgotten(patient: Json, answer: Json, patch: Patch, fewer: Json) -> Broken:
    """I22: missing is not normal."""
    name = next(iter(patch))
    decided = {"treat_now", "prevent", "change", "continue"}
    if answer["verdict"] not in decided or fewer["verdict"] != "no_treatment":
        return
    # C-29 rules over I22 here: above the band a marker that is not known forbids nothing.
    less = find(patched(patient, patch))
    settled = name in {"mma", "mma_flag"} and less.level == "above_band"
    # A diagnosis that only a clinician makes counts as "none known" while it is unknown.
    settled = settled or name in {
        "pernicious_anemia",
        "intrinsic_factor_antibody",
        "crohns_disease",
    }
    # Not known counts as untreated, and the answer says so (C-35): who stopped is not known then.
    settled = settled or (less.status == "none" and find(patient).status != "none")
    if not settled:
        yield f"I22 {name} forgotten: {answer['verdict']} became no_treatment"


def worsened(patient: Json, answer: Json, patch: Patch, more: Json) -> Broken:  # noqa: ARG001
    """I23: worse facts never lower urgency, drop a warning, or take treatment away."""
    kind = "a lower level" if "serum_b12" in patch else f"{next(iter(patch))} added"
    if URGENCIES.index(more["urgency"]) < URGENCIES.index(answer["urgency"]):
        yield f"I23 {kind}: urgency {answer['urgency']} fell to {more['urgency']}"
    if more["verdict"] == "refer":
        return
    dropped = warnings(answer) - warnings(more)
    if more["plan"]["route"] in {"oral", "sublingual"}:  # by a cause that is known now (P2)
        dropped -= {"cyanocobalamin", "pitfalls/allergy-not-known"}  # said of injections only
    if "folic_acid" in more["plan"]["avoid"]:
        # B12 is given now: that folic acid *alone* is dangerous is no longer the thing to say.
        dropped = {name for name in dropped if not name.startswith("folate-warning/")}
    for warning in sorted(dropped):
        yield f"I23 {kind}: dropped {warning}"
    if answer["verdict"] == "treat_now" and more["verdict"] != "treat_now":
        yield f"I23 {kind}: treat_now became {more['verdict']}"
    # Where the change was a stop, testing first takes nothing away.
    stop = any(c["what"] == "treatment" for c in answer["plan"]["change"])
    kept = {"change", "continue", "test_first"} if stop else {"change", "continue"}
    if answer["verdict"] == "change" and more["verdict"] not in kept:
        yield f"I23 {kind}: change became {more['verdict']}"


def warnings(answer: Json) -> set[str]:
    """Give what an answer warns of: the words of ``avoid`` and the warning statements."""
    sections = (section for section in answer["sections"] if section["id"] != "why")
    told = {s["id"] for part in sections for s in part["statements"] if s["kind"] == "warn"}
    return told | set(answer["plan"]["avoid"])


def converted(patient: Json, answer: Json, patch: Patch, again: Json) -> Broken:  # noqa: ARG001
    """I25: the same patient, the same decision."""
    for key in ("verdict", "urgency", "labels", "contexts"):
        if again[key] != answer[key]:
            yield f"I25 {key} differs in other units"
    worded = {"refer", "change"}  # these hold texts with the patient's own figures
    one, other = ({k: v for k, v in a["plan"].items() if k not in worded} for a in (answer, again))
    if one != other:
        yield "I25 the plan differs in other units"
    if [r["to"] for r in again["plan"]["refer"]] != [r["to"] for r in answer["plan"]["refer"]]:
        yield "I25 the referrals differ in other units"
    one_way, another = ([c["what"] for c in a["plan"]["change"]] for a in (answer, again))
    if one_way != another:
        yield "I25 the changes differ in other units"


Pair = tuple[
    str,
    Callable[[Json, Random], Patch | None],
    Callable[[Json, Json, Patch, Json], Broken],
]
PAIRS: tuple[Pair, ...] = (
    ("forget", forget, forgotten),
    ("worsen", worsen, worsened),
    ("convert", convert, converted),
)
CHECKS = {name: check for name, _, check in PAIRS}


def neighbor(patient: Json, patch: Patch) -> Json:
    """Give the neighbor, repaired where the new fact contradicts an old one."""
    found = patched(patient, patch)
    if "unknown" not in patch.values() and not {"symptoms", "medicines"} & patch.keys():
        settle(found)
    return found
