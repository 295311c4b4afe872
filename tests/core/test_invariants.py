"""The safety invariants, held against random patients by an oracle of its own.

The oracle reads the patient file and the answer's JSON and nothing of ``core``: it derives
the facts (group 11 of the patient fields) anew. Untreated patients only; running treatment
is not covered by this version. ``COBALT_PATIENTS`` sets how many patients are drawn.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest

from core.compose import answer_for
from core.patient_file import PatientFileError, load

Json = dict[str, Any]
PATIENTS = int(os.environ.get("COBALT_PATIENTS", "1000"))
SEED = int(os.environ.get("COBALT_SEED", "12"))

NEURO = [
    "paresthesia",
    "tingling",
    "numbness",
    "peripheral_neuropathy",
    "gait_disturbance",
    "ataxia",
    "cognitive_difficulty",
    "memory_problem",
    "brain_fog",
    "visual_problem",
    "optic_nerve_dysfunction",
    "neuropathic_pain",
    "motor_symptoms",
    "subacute_combined_degeneration",
]
OTHER = ["glossitis", "fatigue", "depression"]
URGENCIES = ["routine", "within_7_days", "same_day", "emergency"]
YES_NO = ["yes", "no", "no", "unknown", None]
RARE = ["no"] * 20 + ["yes", "unknown", None]

# Values to draw from; None leaves the field out. Each boundary has a neighbor on either side.
CHOICES: dict[str, list[Any]] = {
    "audience": ["clinician", "clinician", "patient", "carer", None],
    "age": [46, 46, 30, 75, 76, 80, "unknown", None],
    "treatment_status": ["none", None],
    "emergency_sign": ["none"] * 12 + [["rapid_weakness"], "unknown", None],
    "b12_allergy": RARE,
    "inherited_cobalamin_disorder": [*RARE, "MMACHC"],
    "serum_b12": [
        "90 pg/mL",
        "179 pg/mL",
        "180 pg/mL",
        "320 pg/mL",
        "320 pg/mL",
        "350 pg/mL",
        "351 pg/mL",
        "600 pg/mL",
        None,
    ],
    "serum_b12_flag": ["low", "normal", None, None, None],
    "mma": [
        "150 nmol/L",
        "260 nmol/L",
        "261 nmol/L",
        "271 nmol/L",
        "272 nmol/L",
        "500 nmol/L",
        None,
        None,
        None,
        None,
    ],
    "mma_flag": ["high", "normal", None, None, None, None],
    "homocysteine": ["8 umol/L", "12 umol/L", "15 umol/L", "22 umol/L", None, None, None],
    "anemia": YES_NO,
    "macrocytosis": YES_NO,
    "platelet_count": [
        *(f"{count} x10^9/L" for count in (9, 10, 24, 25, 50, 51, 250)),
        *[None] * 12,
    ],
    "bleeding_risk": YES_NO,
    "egfr": ["90 mL/min", "90 mL/min", "50 mL/min", "49 mL/min", "unknown", None],
    "intrinsic_factor_antibody": ["positive", "negative", "not_tested", None, None],
    "folate_status": ["deficient", "adequate", "not_tested", None],
    "pernicious_anemia": ["no", "no", "no", "confirmed", "suspected", "unknown", None],
    "atrophic_gastritis": RARE,
    "autoimmune_disease": RARE,
    "other_malabsorption": RARE,
    "diet": ["omnivore"] * 4 + ["vegetarian", "strict_vegetarian", "vegan", "unknown", None],
    "stroke_history": RARE,
    "cardiovascular_disease": RARE,
    "diabetes": YES_NO,
    "diabetic_nephropathy": RARE,
    "chronic_kidney_disease": RARE,
    "dialysis": RARE,
    "ppi_duration": ["none"] * 6 + ["4 months", "5 months", "13 months", "unknown", None],
    "metformin_duration": ["none"] * 6 + ["4 months", "5 months", "13 months", "unknown", None],
    "h2_blocker_duration": ["none", "none", "24 months", None],
    "folic_acid_use": ["no", "no", "yes", "unknown", None],
    "folic_acid_reason": ["prescribed_deficiency", "pregnancy", "none", None],
    "ileal_resection": ["0 cm"] * 8 + ["20 cm", "21 cm", "unknown", None],
    "bariatric_surgery": ["none"] * 8
    + ["roux_en_y", "sleeve_gastrectomy", "unknown_type", "unknown", None],
    "gastrectomy": ["none"] * 6 + ["total", "unknown", None],
    "crohns": [{"crohns_disease": "no"}] * 6
    + [{"crohns_disease": "yes", "crohns_ileal_length": f"{length} cm"} for length in (30, 31, 61)]
    + [{}],
    "pregnancy_status": ["none", "none", "pregnant", None],
    "injections_refused_or_impossible": ["no", "no", None, "yes"],
    "requested_route": [None, None, None, "iv", "oral", "deep_sc"],
}


def draw(random: Random) -> Json:
    """Draw a patient file; the symptoms are all absent, partly known, or partly present."""
    patient: Json = {}
    for name, values in CHOICES.items():
        value = random.choice(values)
        if isinstance(value, dict):
            patient.update(value)
        elif value is not None:
            patient[name] = value
    mood = random.random()
    for name in NEURO + OTHER:
        rare = 0.06 if mood > 0.4 else 0
        drawn = random.random()
        patient[name] = "yes" if drawn < rare else "unknown" if mood > 0.85 > drawn else "no"
    if "yes" in {patient["paresthesia"], patient["tingling"], patient["numbness"]}:
        patient["peripheral_neuropathy"] = "yes"
    _settle(patient)
    return patient


def _settle(patient: Json) -> None:
    """Take away what would contradict itself."""
    if patient.get("diabetic_nephropathy") == "yes":
        patient["diabetes"] = "yes"
    if patient.get("folic_acid_use") != "yes":
        patient.pop("folic_acid_reason", None)
    if "mma" in patient:
        patient.pop("mma_flag", None)


def answer_to(patient: Json) -> Json:
    """Answer a patient file."""
    return answer_for(load(json.dumps(patient))).to_json()


# --- the oracle's own findings ---------------------------------------------------------------


def number(patient: Json, name: str) -> float | None:
    """Read a quantity's number; none when it is missing."""
    value = patient.get(name)
    if value == "none":
        return 0.0
    if value in {None, "unknown"}:
        return None
    return float(str(value).split()[0])


def over(patient: Json, name: str, line: float) -> str:
    """Tell whether a quantity is over a line: yes, no or unknown."""
    value = number(patient, name)
    return "unknown" if value is None else "yes" if value > line else "no"


def said_yes(patient: Json, *names: str) -> str:
    """Tell whether any of the yes/no facts is yes."""
    return either(*(patient.get(name, "unknown") for name in names))


def either(*values: str) -> str:
    """Join by or, unknown kept."""
    return "yes" if "yes" in values else "unknown" if "unknown" in values else "no"


def both(*values: str) -> str:
    """Join by and, unknown kept."""
    return "no" if "no" in values else "unknown" if "unknown" in values else "yes"


@dataclass(frozen=True, slots=True)
class Found:
    """What the oracle reads out of a patient file."""

    level: str
    mma: str
    homocysteine: str
    neuro: str
    functional: str
    macrocytic: str
    confirmed: str
    high_risk: str
    malabsorption: str
    renal: str
    elderly: str


def find(patient: Json) -> Found:
    """Derive the facts anew, by the definitions of the patient fields."""
    b12, mma, hcy = (number(patient, n) for n in ("serum_b12", "mma", "homocysteine"))
    level = (
        "unknown"
        if b12 is None
        else "low"
        if b12 < 180
        else "borderline"
        if b12 <= 350
        else "above_band"
    )
    flag = {"high": "elevated", "normal": "normal"}.get(patient.get("mma_flag", ""), "unknown")
    mma_class = (
        flag
        if mma is None
        else "normal"
        if mma <= 260
        else "threshold_zone"
        if mma <= 271
        else "elevated"
    )
    hcy_class = (
        "unknown"
        if hcy is None
        else "at_goal"
        if hcy < 10
        else "above_goal"
        if hcy <= 15
        else "elevated"
    )
    crohns = patient.get("crohns_disease", "unknown")
    ileum = "no" if crohns == "no" else over(patient, "crohns_ileal_length", 30)
    bariatric = {"none": "no", "unknown": "unknown"}.get(
        patient.get("bariatric_surgery", "unknown"), "yes"
    )
    diet = patient.get("diet", "unknown")
    strict = "unknown" if diet == "unknown" else yes_no(diet in {"vegan", "strict_vegetarian"})
    elderly = over(patient, "age", 75)
    ppi = either(over(patient, "ppi_duration", 12), both(elderly, over(patient, "ppi_duration", 4)))
    neuro = said_yes(patient, *NEURO)
    low = "unknown" if level == "unknown" else yes_no(level == "low")
    raised = "unknown" if mma_class == "unknown" else yes_no(mma_class == "elevated")
    confirmed = either(low, raised)
    diagnoses = [
        yes_no(patient.get(name) == "yes") for name in ("atrophic_gastritis", "other_malabsorption")
    ]
    return Found(
        level=level,
        mma=mma_class,
        homocysteine=hcy_class,
        neuro=neuro,
        functional=either(neuro, said_yes(patient, *OTHER)),
        macrocytic=both(patient.get("anemia", "unknown"), patient.get("macrocytosis", "unknown")),
        confirmed=confirmed,
        high_risk=either(
            elderly,
            said_yes(patient, "stroke_history", "cardiovascular_disease"),
            over(patient, "ileal_resection", 20),
            ileum,
            bariatric,
            ppi,
            over(patient, "metformin_duration", 4),
            strict,
        ),
        malabsorption=either(
            yes_no(patient.get("pernicious_anemia") in {"confirmed", "suspected"}),
            both(yes_no(patient.get("intrinsic_factor_antibody") == "positive"), confirmed),
            yes_no(patient.get("gastrectomy") in {"partial", "total"}),
            over(patient, "ileal_resection", 20),
            ileum,
            bariatric,
            *diagnoses,
        ),
        renal=either(
            both(over(patient, "egfr", -1), invert(over(patient, "egfr", 49.999))),
            said_yes(patient, "chronic_kidney_disease", "dialysis", "diabetic_nephropathy"),
        ),
        elderly=elderly,
    )


def yes_no(truth: bool) -> str:  # noqa: FBT001 - a conversion
    """Say a plain truth as the patient file does."""
    return "yes" if truth else "no"


def invert(value: str) -> str:
    """Swap yes and no."""
    return {"yes": "no", "no": "yes"}.get(value, value)


# --- the invariants ------------------------------------------------------------------------


def statements(answer: Json) -> list[Json]:
    """Give every statement of every section."""
    return [s for section in answer["sections"] for s in section["statements"]]


def treats(answer: Json) -> bool:
    """Tell whether the answer gives B12."""
    return bool(answer["plan"]["route"] or answer["plan"]["prophylaxis"])


def violations(patient: Json, answer: Json) -> Iterator[str]:
    """Name every invariant that the answer to this patient breaks."""
    f, plan = find(patient), answer["plan"]
    if out_of_scope(patient):
        yield from _scope(patient, answer)
        return
    emergency = isinstance(patient.get("emergency_sign"), list)
    if emergency and answer["urgency"] != "emergency":
        yield "I26 emergency sign without emergency"
    if emergency and patient.get("audience") != "clinician":
        if any(plan[k] for k in ("drug", "route", "loading", "maintenance", "oral")):
            yield "I26 regimen for a lay emergency"
        return
    yield from _folate(patient, answer)
    yield from _nerves(f, answer)
    yield from _markers(f, answer)
    yield from _no_treatment(patient, f, answer)
    yield from _routes(patient, f, answer)
    yield from _prevention(patient, f, answer)
    yield from _platelets(patient, f, answer)


def out_of_scope(patient: Json) -> bool:
    """Tell whether no regimen may be computed at all."""
    return patient.get("b12_allergy") == "yes" or patient.get(
        "inherited_cobalamin_disorder", "no"
    ) not in {"no", "unknown"}


def _scope(patient: Json, answer: Json) -> Iterator[str]:
    plan = answer["plan"]
    keys = ("drug", "route", "loading", "maintenance", "oral", "prophylaxis")
    if any(plan[key] for key in keys) or plan["alternatives"] or plan["branches"]:
        yield "I26 regimen out of scope"
    if answer["verdict"] != "refer" or not plan["refer"]:
        yield "I26 no referral"
    inherited = patient.get("inherited_cobalamin_disorder", "no") not in {"no", "unknown"}
    if inherited and "cyanocobalamin" not in plan["avoid"]:
        yield "I12 cyanocobalamin not avoided"
    if inherited and "metabolic" not in {r["to"] for r in plan["refer"]}:
        yield "I12 no metabolic clinic"


def _folate(patient: Json, answer: Json) -> Iterator[str]:
    plan = answer["plan"]
    if plan["folic_acid"] == "allowed_5mg_4_months":
        yield "I1 folic acid opened"
    came_up = (
        patient.get("folic_acid_use") == "yes"
        or patient.get("folate_status") in {"deficient", "adequate"}
        or "homocysteine" in patient
    )
    warned = any(
        s["kind"] in {"avoid", "warn"} and "folic acid" in s["text"].lower()
        for s in statements(answer)
    )
    if (treats(answer) or came_up) and not warned:
        yield "I1 no folic acid warning"
    prescribed = patient.get("folic_acid_reason") in {"prescribed_deficiency", "pregnancy"}
    if prescribed and plan["folic_acid"] != "do_not_stop_prescribed":
        yield "I1 prescribed folic acid not kept"


def _nerves(f: Found, answer: Json) -> Iterator[str]:  # noqa: C901 - a list of rules
    plan = answer["plan"]
    low_with_anemia = f.level == "low" and f.macrocytic == "yes"
    if f.neuro == "yes" and answer["verdict"] == "treat_now":
        loading, maintenance = plan["loading"] or {}, plan["maintenance"] or {}
        if (plan["drug"], plan["route"], loading.get("schedule"), loading.get("until")) != (
            "hydroxocobalamin",
            "im",
            "alternate_days",
            "no_further_improvement",
        ):
            yield "I2 not the nerve regimen"
        if maintenance and (maintenance["every_months"] or [9])[-1] > 2:
            yield "I2 maintenance thinner than every 2 months"
        if answer["urgency"] not in {"same_day", "emergency"} or plan["tests_gate_treatment"]:
            yield "I3 delayed"
    if (
        f.neuro == "yes"
        and (f.confirmed == "yes" or f.level == "borderline")
        and answer["verdict"] != "treat_now"
    ):
        yield "I3 nerve symptoms and a trigger, not treated"
    if low_with_anemia:
        held = plan["injection"] in {"hold", "count_first"}
        if answer["urgency"] not in {"same_day", "emergency"} or plan["tests_gate_treatment"]:
            yield "I4 not the same day"
        if plan["route"] != "im" and not held:
            yield "I4 no injection"
    if f.level == "low" and f.macrocytic == "unknown" and answer["urgency"] not in URGENCIES[2:]:
        yield "C-119 count unknown, not the same day"
    if f.confirmed == "yes" and answer["urgency"] == "routine":
        yield "C-116 confirmed, routine"


def _markers(f: Found, answer: Json) -> Iterator[str]:
    labels = answer["labels"]
    if f.mma == "elevated" and (labels["deficiency_confirmed"], answer["verdict"]) != (
        "yes",
        "treat_now",
    ):
        yield "I5 raised MMA not treated as confirmed"
    if (
        f.mma in {"normal", "threshold_zone"}
        and f.level != "low"
        and labels["deficiency_confirmed"] == "yes"
    ):
        yield "I5 confirmed by an MMA that is not raised"
    if f.mma == "threshold_zone":
        zone = [s for s in statements(answer) if "C-06" in s["conflicts"]]
        if labels["mma"] != "threshold_zone" or not zone:
            yield "I5 disputed zone not shown"
    if f.level == "borderline" and labels["level"] != "borderline":
        yield "I6 borderline mislabeled"
    if f.level == "borderline" and f.mma == "unknown" and answer["verdict"] == "no_treatment":
        yield "I6 borderline without MMA ends in nothing"


def _no_treatment(patient: Json, f: Found, answer: Json) -> Iterator[str]:
    if answer["verdict"] != "no_treatment":
        return
    if f.functional != "no":
        yield f"I7 no treatment, symptoms {f.functional}"
    if f.level == "borderline" and (f.high_risk != "no" or f.mma != "normal"):
        yield f"I7 no treatment at a borderline level, risk {f.high_risk}, MMA {f.mma}"
    if f.level in {"low", "unknown"}:
        yield f"I7 no treatment, level {f.level}"
    surgery = either(
        over(patient, "ileal_resection", 20),
        {"none": "no", "unknown": "unknown"}.get(
            patient.get("bariatric_surgery", "unknown"), "yes"
        ),
    )
    if f.level == "above_band" and surgery != "no":
        yield f"C-127 no treatment, surgery {surgery}"


def _routes(patient: Json, f: Found, answer: Json) -> Iterator[str]:  # noqa: C901, PLR0912 - a list
    plan, treated = answer["plan"], answer["verdict"] == "treat_now"
    refused = patient.get("injections_refused_or_impossible") == "yes" and f.neuro != "yes"
    held = plan["injection"] in {"hold", "count_first"}
    if f.level == "borderline" and f.high_risk == "yes":
        early = answer["verdict"] in {"treat_now", "prevent"}
        if not (early and treats(answer)) or plan["tests_gate_treatment"]:
            yield "I8 high risk at a borderline level waits"
    required = f.confirmed == "yes" and either(f.neuro, f.malabsorption) == "yes"
    if required and plan["route"] == "oral" and not (held or refused):
        yield "I9 tablets where injections are required"
    if "iv" in {plan["route"], (plan["loading"] or {}).get("route")}:
        yield "I10 intravenous"
    if patient.get("requested_route") == "iv" and not any(
        re.search("vein|intravenous", s["text"]) and s["kind"] == "avoid"
        for s in statements(answer)
    ):
        yield "I10 asked for, not refused"
    poor = f.renal == "yes" or (f.renal == "unknown" and patient.get("diabetes") == "yes")
    forms = (plan["oral"] or {}).get("forms", [])
    offered = any(re.search(r"cyanocobalamin \d", s["text"]) for s in statements(answer))
    if poor and ("cyanocobalamin" in forms or offered):
        yield "I11 cyanocobalamin with poor or doubtful kidneys"
    if plan["route"] == "im" and plan["drug"] != "hydroxocobalamin":
        yield "I13 another drug injected"
    cause = patient.get("diet") in {"vegan", "strict_vegetarian"} or any(
        over(patient, name, line) == "yes"
        for name, line in (
            ("metformin_duration", 4),
            ("ppi_duration", 12),
            ("h2_blocker_duration", 12),
        )
    )
    markers = f.mma == f.homocysteine == "elevated"
    if treated and plan["route"] == "oral" and not held and not refused:
        if f.neuro == "yes" or (f.level == "low" and f.macrocytic != "no"):
            yield "I14 tablets against rules 2 and 3"
        if not cause and (f.level == "low" or markers):
            yield "I14 tablets, cause unknown, low or both markers"
    if treated and f.confirmed == "yes":
        if not any("top" in s["text"] and "C-71" in s["conflicts"] for s in statements(answer)):
            yield "I16 no do-not-stop line"
        lasting = (plan["maintenance"] or {}).get("duration") == "lifelong"
        if f.malabsorption == "yes" and plan["route"] == "im" and not lasting:
            kidneys = f.renal == "yes" and f.level == "above_band"  # C-33 asks nephrology first
            if not kidneys:
                yield "I16 malabsorption without lifelong"


def _prevention(patient: Json, f: Found, answer: Json) -> Iterator[str]:
    plan = answer["plan"]
    operated = patient.get("bariatric_surgery", "unknown") not in {"none", "unknown"}
    ileum = (
        over(patient, "ileal_resection", 20) == "yes"
        or over(patient, "crohns_ileal_length", 60) == "yes"
    )
    medicine = f.elderly == "yes" and "yes" in {
        over(patient, "ppi_duration", 4),
        over(patient, "metformin_duration", 4),
    }
    well = f.functional == "no" and f.macrocytic == "no"
    group = operated or ileum or medicine
    if group and well and f.level in {"above_band", "unknown"} and not treats(answer):
        yield f"I18 no prevention, level {f.level}, verdict {answer['verdict']}"
    if treats(answer) and answer["verdict"] == "treat_now":
        monitoring = plan["monitoring"]
        if not monitoring or monitoring["months"] != [3, 6, 12]:
            yield "I19 no schedule"
        if not monitoring or monitoring["then"] != "annual_when_stable":
            yield "I19 no yearly checks"
        if operated and not (monitoring or {}).get("extra"):
            yield "I19 no panel after weight-loss surgery"


def _platelets(patient: Json, f: Found, answer: Json) -> Iterator[str]:
    plan, count = answer["plan"], number(patient, "platelet_count")
    injects = plan["route"] == "im" or plan["injection"] == "hold"
    if count is None or not injects or answer["verdict"] not in {"treat_now", "prevent"}:
        return
    safe = patient.get("bleeding_risk") == "no"
    if count > 50 and safe and plan["injection"] != "normal":
        yield "I20 over 50"
    if 25 <= count <= 50 and plan["injection"] != "fine_needle_pressure":
        yield "I20 25 to 50"
    given = plan["injection"], plan["route"]
    if count < 25 and f.neuro == "yes" and given != ("specialist_cover", "im"):
        yield "I20 under 25 with nerve symptoms"
    if count < 25 and f.neuro == "no" and given[0] != "hold":
        yield "I20 under 25 without nerve symptoms: not held"
    if given[0] == "hold" and answer["verdict"] == "treat_now" and given[1] != "oral":
        yield "I20 held without tablets"
    if count < 25 and not {("hematology", "same_day"), ("hematology", "emergency")} & {
        (r["to"], r["when"]) for r in plan["refer"]
    }:
        yield "I20 no hematology"
    considered = any("transfusion" in s["text"] for s in statements(answer))
    if count < 10 and answer["urgency"] != "emergency" and not considered:
        yield "I20 under 10"


# --- pairs of patients -----------------------------------------------------------------------


def warnings(answer: Json) -> set[str]:
    """Give what the answer warns of: the words of ``avoid`` and the warning statements."""
    sections = (section for section in answer["sections"] if section["id"] != "why")
    told = {s["id"] for part in sections for s in part["statements"] if s["kind"] == "warn"}
    return told | set(answer["plan"]["avoid"])


def forgotten(patient: Json, answer: Json, random: Random) -> Iterator[str]:
    """I22: one known fact replaced by unknown."""
    name = random.choice(sorted(set(patient) - {"audience", "requested_route"}))
    less = {**patient, name: "unknown"}
    if name == "crohns_disease":
        less.pop("crohns_ileal_length", None)
    if name == "folic_acid_use":
        less.pop("folic_acid_reason", None)
    if name in {"paresthesia", "tingling", "numbness"}:
        less["peripheral_neuropathy"] = "unknown"
    if name == "diabetes" and patient.get("diabetic_nephropathy") == "yes":
        return
    fewer = answer_to(less)
    already = set(violations(patient, answer))
    yield from (f"I22 {name}: {b}" for b in violations(less, fewer) if b not in already)
    # C-29 rules over I22 here: above the band a marker that is not known forbids nothing.
    settled = name in {"mma", "mma_flag"} and find(less).level == "above_band"
    # A diagnosis that only a clinician makes counts as "none known" while it is unknown.
    settled = settled or name == "pernicious_anemia"
    treated = answer["verdict"] in {"treat_now", "prevent"}
    if treated and fewer["verdict"] == "no_treatment" and not settled:
        yield f"I22 {name} unknown: {answer['verdict']} became no_treatment"


def worsened(patient: Json, answer: Json, random: Random) -> Iterator[str]:
    """I23: one nerve symptom more, one high-risk condition more, or a lower level."""
    worse = dict(patient)
    kind = random.choice(["nerve", "risk", "level"])
    if kind == "nerve":
        worse[random.choice(["gait_disturbance", "visual_problem", "memory_problem"])] = "yes"
    elif kind == "risk":
        name, value = random.choice(
            [
                ("stroke_history", "yes"),
                ("bariatric_surgery", "roux_en_y"),
                ("ileal_resection", "35 cm"),
                ("metformin_duration", "24 months"),
                ("age", 80),
            ]
        )
        if patient.get("diet") not in {"vegan", "strict_vegetarian"}:
            name, value = random.choice([(name, value), ("diet", "vegan")])
        worse[name] = value
    elif number(patient, "serum_b12") is not None:
        lower = (number(patient, "serum_b12") or 0) - random.choice([1, 100, 250])
        if lower < 20:
            return
        worse["serum_b12"] = f"{lower:g} pg/mL"
    else:
        return
    more = answer_to(worse)
    if URGENCIES.index(more["urgency"]) < URGENCIES.index(answer["urgency"]):
        yield f"I23 {kind}: urgency {answer['urgency']} fell to {more['urgency']}"
    dropped = warnings(answer) - warnings(more)
    if more["plan"]["route"] in {"oral", "sublingual"}:  # by a cause that is known now (P2)
        dropped -= {"cyanocobalamin", "pitfalls/allergy-not-known"}  # said of injections only
    if dropped:
        yield f"I23 {kind}: dropped {sorted(dropped)}"
    if answer["verdict"] == "treat_now" and more["verdict"] not in {"treat_now", "refer"}:
        yield f"I23 {kind}: treat_now became {more['verdict']}"


def converted(patient: Json, answer: Json) -> Iterator[str]:
    """I25: the same patient in other units."""
    other = dict(patient)
    b12, mma = number(patient, "serum_b12"), number(patient, "mma")
    if b12 is not None:
        exact = b12 in {180, 350}  # a rounded pmol/L would fall on the other side of the line
        other["serum_b12"] = f"{b12:g} ng/L" if exact else f"{b12 / 1.35537:.4f} pmol/L"
    if mma is not None:
        other["mma"] = f"{mma / 1000:g} umol/L"
    for name in ("ppi_duration", "metformin_duration", "h2_blocker_duration"):
        if patient.get(name) == "24 months":
            other[name] = "2 years"
    again = answer_to(other)
    for key in ("verdict", "urgency", "labels", "contexts"):
        if again[key] != answer[key]:
            yield f"I25 {key} differs in other units"
    same = {k: v for k, v in answer["plan"].items() if k != "refer"}
    if {k: v for k, v in again["plan"].items() if k != "refer"} != same:
        yield "I25 the plan differs in other units"


def test_random_patients_break_no_invariant() -> None:
    """I1 to I14, I16, I18 to I20, I22, I23, I25 and I26 hold for every patient drawn."""
    random = Random(SEED)  # noqa: S311 - not for secrets
    broken: Counter[str] = Counter()
    example: dict[str, Json] = {}
    for _ in range(PATIENTS):
        patient = draw(random)
        answer = answer_to(patient)
        found = [*violations(patient, answer)]
        found += forgotten(patient, answer, random)
        found += worsened(patient, answer, random)
        found += converted(patient, answer)
        for name in found:
            broken[name] += 1
            example.setdefault(name, patient)
    told = [f"{n} times {name}: {json.dumps(example[name])}" for name, n in broken.most_common()]
    assert not told, "\n".join(told)


def test_the_draw_reaches_every_verdict() -> None:
    """The random patients are no empty exercise: each verdict of the untreated comes up."""
    random = Random(SEED)  # noqa: S311 - not for secrets
    verdicts = {answer_to(draw(random))["verdict"] for _ in range(400)}

    assert {"treat_now", "test_first", "prevent", "refer", "cannot_say"} <= verdicts


@pytest.mark.parametrize(
    "facts",
    [
        {"age": 17},
        {"age": 9, "numbness": "yes"},
        {"b12_allergy": "yes"},
        {"inherited_cobalamin_disorder": "TCN2"},
    ],
)
@pytest.mark.parametrize("level", ["90 pg/mL", "320 pg/mL", "600 pg/mL"])
def test_out_of_scope_gets_no_regimen(facts: Json, level: str) -> None:
    """I12 and I26: children, allergy and inherited disorders are referred, nothing is computed."""
    answer = answer_to({"serum_b12": level, **facts})

    assert not [*_scope(facts, answer)]


@pytest.mark.parametrize(
    "facts",
    [
        {"symptoms": [], "numbness": "yes"},
        {"treatment_status": "none", "b12_route": "oral"},
        {"mma_status": "not_done", "mma": "300 nmol/L"},
        {"ileal_resection": "0 cm", "ileal_resection_site": "distal_or_terminal"},
        {"crohns_disease": "no", "crohns_ileal_length": "40 cm"},
        {"serum_b12": "-5 pg/mL"},
        {"serum_b12": "320"},
        {"age": 300},
        {"age": 30, "ppi_duration": "40 years"},
        {"diet": "carnivore"},
    ],
)
def test_impossible_and_contradictory_input_is_refused(facts: Json) -> None:
    """I26: what cannot be true is refused, never clamped or guessed."""
    with pytest.raises(PatientFileError):
        load(json.dumps(facts))
