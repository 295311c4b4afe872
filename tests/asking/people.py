"""Random people as they come to a clinic, for each context: most things absent, some not known.

The shares are rough: they are there to make usual people usual, not to say how many there are.
"""

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from core.assess import assess
from core.consistency import contradictions
from core.findings import NEURO_SYMPTOMS, OTHER_SYMPTOMS
from core.labels import contexts
from core.patient import Patient
from core.patient_file import read_facts

CONTEXTS = ("K1", "K2", "K3", "K4", "K5", "K6")
TODAY = "2026-11-20"

_LEVELS = {  # pg/mL
    "K1": (180, 500),
    "K2": (120, 350),
    "K3": (50, 179),
    "K4": (80, 350),
    "K5": (351, 700),
    "K6": (150, 900),
}
_USUAL_NERVE_SYMPTOMS = (
    *("numbness", "tingling", "paresthesia", "memory_problem", "brain_fog", "gait_disturbance"),
    *("neuropathic_pain", "visual_problem", "cognitive_difficulty", "ataxia"),
)
Raw = dict[str, Any]


def people(random: Random, context: str) -> Iterator[Mapping[str, Any]]:
    """Give people in a context without end, every fact that they could tell."""
    while True:
        told = {**_person(random, context), "today": TODAY}
        facts = {n: v for name, raw in told.items() for n, v in read_facts(name, raw).items()}
        if not contradictions(facts) and context in contexts(assess(Patient(**facts))):
            yield facts


class _Draw:
    """One person while being made up."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.told: Raw = {}

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def some(self, weights: Mapping[str, float]) -> str:
        """Give one of the texts by weight."""
        return self.random.choices(tuple(weights), tuple(weights.values()))[0]

    def one(self, **weights: float) -> str:
        """Give one of the words by weight."""
        return self.some(weights)

    def yes_no(self, name: str, share: float, unknown: float = 0.02) -> bool:
        """Tell a fact: yes in a share of people, not known in another."""
        weights = {"yes": share, "unknown": unknown, "no": 1 - share - unknown}
        self.told[name] = self.some(weights)
        return bool(self.told[name] == "yes")


def _person(random: Random, context: str) -> Raw:
    draw = _Draw(random)
    _about(draw)
    _symptoms(draw, 0.6 if context in {"K3", "K4"} else 0.4, anemic=context == "K3")
    _operations(draw, 0.5 if context == "K5" else 0.06, 0.25 if context == "K5" else 0.04)
    _causes(draw, 2 if context == "K5" else 1)
    _kidneys_and_blood(draw)
    _folate_and_vessels(draw)
    _levels(draw, context)
    if context in {"K2", "K6"}:
        _treatment(draw, injected=context == "K6" and draw.chance(0.7))
    else:
        draw.told["treatment_status"] = "none"
    return draw.told


def _about(draw: _Draw) -> None:
    draw.told["audience"] = draw.one(clinician=5, patient=4, carer=1)
    draw.told["emergency_sign"] = ["chest_pain_or_breathlessness"] if draw.chance(0.01) else []
    draw.told["age"] = int(min(95, max(18, draw.random.gauss(58, 17))))
    draw.yes_no("b12_allergy", 0.003, 0)
    fertile = draw.told["age"] <= 50 and draw.chance(0.5)
    draw.told["pregnancy_status"] = (
        draw.one(none=85, pregnant=5, planning=6, breastfeeding=4) if fertile else "not_applicable"
    )


def _symptoms(draw: _Draw, share: float, *, anemic: bool) -> None:
    told, random = draw.told, draw.random
    told.update(dict.fromkeys((*NEURO_SYMPTOMS, *OTHER_SYMPTOMS), "no"))
    if draw.chance(share):
        if draw.chance(0.6):
            many = random.choice((1, 1, 2, 3))
            told.update(dict.fromkeys(random.sample(_USUAL_NERVE_SYMPTOMS, many), "yes"))
        for name, some in (("fatigue", 0.5), ("glossitis", 0.12), ("depression", 0.15)):
            draw.yes_no(name, some, 0)
    if "yes" in (told["numbness"], told["tingling"], told["paresthesia"]):
        told["peripheral_neuropathy"] = "yes"
    if draw.chance(0.04):
        for name in random.sample(NEURO_SYMPTOMS, 2):
            told[name] = "unknown" if told[name] == "no" else told[name]
    draw.yes_no("anemia", 1 if anemic else 0.2, 0 if anemic else 0.05)
    draw.yes_no("macrocytosis", 1 if anemic else 0.15, 0 if anemic else 0.08)


def _operations(draw: _Draw, operated: float, crohns: float) -> None:
    draw.told["bariatric_surgery"] = (
        draw.one(
            roux_en_y=5,
            sleeve_gastrectomy=4,
            gastric_band=1,
            biliopancreatic_diversion=1,
            unknown_type=1,
        )
        if draw.chance(operated * 0.6)
        else "none"
    )
    lengths = {"10 cm": 1, "18 cm": 1, "25 cm": 2, "40 cm": 2, ">0 cm": 1}
    draw.told["ileal_resection"] = draw.some(lengths) if draw.chance(operated * 0.4) else "none"
    draw.told["gastrectomy"] = draw.one(none=95, partial=2, total=1)
    if draw.yes_no("crohns_disease", crohns, 0.01):
        draw.told["crohns_ileal_length"] = draw.some(
            {"15 cm": 2, "40 cm": 2, "70 cm": 1, "unknown": 1}
        )


def _causes(draw: _Draw, more: float) -> None:
    told = draw.told
    told["pernicious_anemia"] = draw.one(no=82, suspected=5, confirmed=6, unknown=7)
    draw.yes_no("atrophic_gastritis", 0.05, 0.06)
    draw.yes_no("other_malabsorption", 0.04, 0.03)
    draw.yes_no("autoimmune_disease", 0.1, 0.03)
    told["intrinsic_factor_antibody"] = draw.one(not_tested=80, positive=6, negative=10, unknown=4)
    told["diet"] = draw.one(
        omnivore=78, vegetarian=9, vegan=6, strict_vegetarian=3, other_low_b12=2, unknown=2
    )
    for name, share in (
        ("metformin_duration", 0.2 * more),
        ("ppi_duration", 0.25 * more),
        ("h2_blocker_duration", 0.05),
    ):
        told[name] = draw.some({"unknown": 0.02, "none": 0.98 - share, "taken": share})
        if told[name] == "taken":
            told[name] = draw.random.choice(
                ("2 months", "6 months", "14 months", "3 years", "8 years")
            )
    draw.yes_no("colchicine_use", 0.02, 0.01)
    draw.yes_no("anticonvulsant_use", 0.04, 0.01)
    draw.yes_no("nitrous_oxide_use", 0.02, 0.01)


def _kidneys_and_blood(draw: _Draw) -> None:
    told = draw.told
    sick = draw.yes_no("chronic_kidney_disease", 0.1, 0.03)
    told["dialysis"] = "yes" if sick and draw.chance(0.1) else "no"
    diabetic = draw.yes_no("diabetes", 0.12 if told["metformin_duration"] == "none" else 0.5, 0.01)
    told["diabetic_nephropathy"] = "yes" if diabetic and draw.chance(0.15) else "no"
    told["egfr"] = draw.some(
        {
            "unknown": 25,
            "95 mL/min/1.73 m2": 45,
            "72 mL/min/1.73 m2": 20,
            "44 mL/min/1.73 m2": 8,
            "25 mL/min/1.73 m2": 2,
        }
    )
    told["platelet_count"] = draw.some(
        {"unknown": 35, "240 x10^9/L": 58, "60 x10^9/L": 3, "40 x10^9/L": 2, "18 x10^9/L": 1}
    )
    draw.yes_no("bleeding_risk", 0.03, 0.04)
    draw.yes_no("anticoagulant_use", 0.1, 0.01)
    draw.yes_no("injections_refused_or_impossible", 0.05, 0.01)


def _folate_and_vessels(draw: _Draw) -> None:
    if draw.yes_no("folic_acid_use", 0.12, 0.03):
        draw.told["folic_acid_reason"] = draw.one(
            none=4, prescribed_deficiency=3, pregnancy=1, methotrexate=1, unknown=1
        )
    draw.told["folate_status"] = draw.one(not_tested=60, adequate=28, deficient=7, unknown=5)
    draw.yes_no("stroke_history", 0.06, 0.01)
    draw.yes_no("cardiovascular_disease", 0.13, 0.02)


def _levels(draw: _Draw, context: str) -> None:
    told, random = draw.told, draw.random
    unmeasured = context not in {"K2", "K3"} and draw.chance(0.03)
    told["serum_b12"] = "unknown" if unmeasured else f"{random.randint(*_LEVELS[context])} pg/mL"
    if context == "K4" or draw.chance(0.35):
        usual = 5.9 if context in {"K3", "K4"} else 5.3
        told["mma"] = f"{int(min(2000, max(80, random.lognormvariate(usual, 0.45))))} nmol/L"
    else:
        told["mma_status"] = draw.one(not_done=6, pending=2, unavailable=2)
    measured = draw.chance(0.25)
    told["homocysteine"] = (
        f"{random.lognormvariate(2.5, 0.35):.1f} umol/L" if measured else "unknown"
    )


def _treatment(draw: _Draw, *, injected: bool) -> None:
    told, random = draw.told, draw.random
    told["treatment_status"] = "on_treatment"
    told["months_since_start"] = told["treatment_duration"] = random.choice(
        ("1 month", "2 months", "4 months", "8 months", "14 months", "3 years", "unknown")
    )
    (_injections if injected else _tablets)(draw)
    ill = any(told[name] != "no" for name in (*NEURO_SYMPTOMS, *OTHER_SYMPTOMS))
    told["symptom_response"] = (
        draw.one(improving=4, plateau=2, unchanged=2, recurred=2, unknown=1)
        if ill
        else draw.one(resolved=6, not_applicable=4)
    )
    if told["symptom_response"] == "recurred":
        told["recurrence_timing"] = draw.one(
            end_of_interval=5, any_time=3, after_lapse=2, unknown=1
        )
    nerves = any(told[name] == "yes" for name in NEURO_SYMPTOMS)
    told["ever_neuro_symptoms"] = "yes" if nerves else draw.one(no=6, yes=3, unknown=1)
    told["cause_removed"] = draw.one(no=7, yes=2, unknown=1)
    told["wants_to_stop"] = "yes" if draw.chance(0.12) else "no"
    told["checks_done"] = []
    told["consecutive_stable_checks"] = random.choice((0, 1, 2, 3, "unknown"))
    told["levels_stable"] = draw.one(yes=4, no=3, unknown=3)
    told["b12_repleted"] = draw.one(yes=3, no=3, unknown=4)
    told["bariatric_panel_date"] = "2026-05-01"
    told["vitamin_d"] = "unknown"
    told["iron_status"] = "not_tested"


def _injections(draw: _Draw) -> None:
    told, random = draw.told, draw.random
    told["b12_route"] = draw.one(im=9, deep_sc=1)
    told["b12_form"] = draw.one(hydroxocobalamin=6, cyanocobalamin=2, unknown=2)
    told["b12_dose"] = "1000 mcg"
    told["treatment_phase"] = draw.one(maintenance=8, loading=2)
    spaced = random.choice(("4 weeks", "8 weeks", "12 weeks", "3 months", "unknown"))
    told["injection_interval"] = "2 days" if told["treatment_phase"] == "loading" else spaced
    told["last_injection_date"] = random.choice(
        ("2026-11-10", "2026-10-20", "2026-09-01", "2026-06-01", "unknown")
    )
    told["b12_sample_context"] = draw.one(injection_trough=4, injection_other=4, unknown=2)


def _tablets(draw: _Draw) -> None:
    told = draw.told
    told["b12_route"] = draw.one(oral=8, sublingual=2)
    told["b12_form"] = draw.one(cyanocobalamin=6, methylcobalamin=3, unknown=1)
    told["b12_dose"] = draw.some(
        {"1000 mcg": 6, "500 mcg": 2, "50 mcg": 1, "2000 mcg": 1, "unknown": 1}
    )
    told["b12_frequency"] = "1 per day"
    told["adherence"] = draw.one(reliable=7, missed_doses=2, unknown=1)
