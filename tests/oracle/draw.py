"""Random whole patients: about half untreated, a third on treatment, the rest stopped.

Some are plain but for a fact or two, some have much wrong with them, of some little is known.
Draws that contradict themselves are repaired (``settle``).
"""

from random import Random

from tests.oracle.found import NEURO, OTHER
from tests.oracle.reading import Json, known, over, under
from tests.oracle.treatment import TODAY, of_running, of_stopped
from tests.oracle.values import (
    ALWAYS,
    LEVELS,
    ODD_LEVELS,
    REASONS,
    RISKS,
    SELDOM,
)

_ALWAYS = [(name, values, len(values)) for name, values in ALWAYS.items()]
_RISKS = [(name, values, len(values)) for name, values in RISKS.items()]
_SELDOM = [(name, values, len(values)) for name, values in SELDOM.items()]
_PLAIN = {name: values[0] for name, values in (ALWAYS | RISKS).items()}
# What is drawn for plain patients as well: it is for these that the rest is plain.
_TELLING = {"audience", "mma", "homocysteine"}
# How many of a hundred facts are drawn, and how many of the drawn ones are told.
_MANNERS = ((12, 1), (12, 1), (0, 1), (100, 1), (100, 1), (100, 1), (100, 0.5))


def draw(random: Random) -> Json:
    """Draw a patient file."""
    chance = random.random
    drawn, told = random.choice(_MANNERS)
    patient: Json = {}
    for name, values, n in _ALWAYS:
        if drawn == 100 or name in _TELLING or chance() * 100 < drawn:
            value = values[int(chance() * n)]
        else:
            value = _PLAIN[name]
        if value is not None:
            patient[name] = value
    for name, values, n in _RISKS:
        value = values[int(chance() * n)] if drawn == 100 or chance() * 100 < drawn else values[0]
        if value is not None and (told == 1 or chance() < told):
            patient[name] = value
    seldom = 0.2 if drawn == 100 else 0.08
    for name, values, n in _SELDOM:
        if chance() < seldom:
            patient[name] = values[int(chance() * n)]
    _level(patient, random)
    _details(patient, random)
    _symptoms(patient, random)
    _treatment(patient, random)
    settle(patient)
    return patient


def _details(patient: Json, random: Random) -> None:
    """What is only said where something else is."""
    chance = random.random
    if chance() < 0.08:  # the two go together
        patient["anemia"] = patient["macrocytosis"] = "yes"
    if patient.get("crohns_disease") == "yes" and chance() < 0.8:
        lengths = ("20 cm", "30 cm", "31 cm", "60 cm", "61 cm", "yes", "unknown")
        patient["crohns_ileal_length"] = random.choice(lengths)
    elif "crohns_disease" not in patient and chance() < 0.2:
        patient["crohns_ileal_length"] = "40 cm"
    if patient.get("folic_acid_use") == "yes" and chance() < 0.8:
        patient["folic_acid_reason"] = random.choice(REASONS)
    if over(patient, "ileal_resection", 0) == "yes" and chance() < 0.4:
        patient["ileal_resection_site"] = "distal_or_terminal"


def _level(patient: Json, random: Random) -> None:
    kind = random.random()
    if kind < 0.8:
        patient["serum_b12"] = random.choice(LEVELS)
    elif kind < 0.9:
        patient["serum_b12"] = random.choice(ODD_LEVELS)


def _symptoms(patient: Json, random: Random) -> None:  # noqa: C901 - a list of moods
    """None at all, nerve symptoms, others, or partly not known."""
    chance = random.random
    mood = chance()
    for name in (*NEURO, *OTHER):
        patient[name] = "no"
    if mood < 0.4:
        return
    if mood < 0.6:
        for _ in range(random.choice((1, 1, 2))):
            patient[random.choice(NEURO)] = "yes"
    if 0.55 < mood < 0.75:
        patient[random.choice(OTHER)] = "yes"
    if mood > 0.7:
        share = 0.06 if mood < 0.8 else 0.9 if mood > 0.96 else 0.3
        for name in (*NEURO, *OTHER):
            if patient[name] == "no" and chance() < share:
                if chance() < 0.5:
                    del patient[name]
                else:
                    patient[name] = "unknown"
    if mood > 0.9 and chance() < 0.4:
        patient[random.choice(NEURO)] = "yes"


def _treatment(patient: Json, random: Random) -> None:
    kind = random.random()
    if kind < 0.5:
        status = random.choice(("none", "none", "none", None, "unknown"))
        if status is not None:
            patient["treatment_status"] = status
        if random.random() < 0.1:
            patient["b12_sample_context"] = "untreated"
        return
    running = kind < 0.84
    patient["today"] = TODAY
    patient.update(of_running(random) if running else of_stopped(random))
    if random.random() < 0.04:  # nobody asked whether it still goes on
        patient["treatment_status"] = "unknown"


def settle(patient: Json) -> None:  # noqa: C901 - a list of repairs
    """Take away what would contradict itself."""
    for limb in ("paresthesia", "tingling", "numbness"):
        if patient.get(limb) == "yes":
            patient["peripheral_neuropathy"] = "yes"
    if patient.get("diabetic_nephropathy") == "yes":
        patient["diabetes"] = "yes"
    for test in ("mma", "homocysteine", "serum_b12"):
        if known(patient, test):
            patient.pop(f"{test}_flag", None)
        if known(patient, test) or known(patient, f"{test}_flag"):
            patient.pop(f"{test}_status", None)
    if patient.get("pregnancy_status") in {"pregnant", "planning", "breastfeeding"} and (
        over(patient, "age", 45) != "no" or under(patient, "age", 18) != "no"
    ):
        patient["age"] = 30
    nerves = [name for name in NEURO if patient.get(name) == "yes"]
    if nerves and patient.get("ever_neuro_symptoms") == "no":
        patient["ever_neuro_symptoms"] = "yes"
    if patient.get("treatment_status") == "on_treatment":
        _settle_response(patient, nerves)
    poor = over(patient, "serum_b12", 350) == "no" or over(patient, "mma", 271) == "yes"
    for name in ("b12_repleted", "levels_stable"):
        if poor and patient.get(name) == "yes":
            del patient[name]


def _settle_response(patient: Json, nerves: list[str]) -> None:
    response = patient.get("symptom_response")
    symptoms = [name for name in (*NEURO, *OTHER) if patient.get(name, "unknown") != "no"]
    if nerves and response == "not_applicable":
        patient["symptom_response"] = "unchanged"
    if not symptoms and response not in {None, "unknown", "not_applicable", "resolved"}:
        patient["symptom_response"] = "resolved"
    if patient.get("symptom_response") != "recurred":
        patient.pop("recurrence_timing", None)
