"""This patient's values in words, for the texts of the rules."""

from collections.abc import Mapping

from core.fields import fields, shown
from core.findings import NEURO_SYMPTOMS
from core.patient import Patient
from core.truth import Missing

_SIGNS = {
    "rapid_weakness": "rapidly growing weakness",
    "bladder_or_bowel_loss": "loss of bladder or bowel control",
    "sudden_vision_loss": "sudden loss of vision",
    "chest_pain_or_breathlessness": "chest pain or trouble breathing",
}
_WORDS = {"serum_b12": "serum_b12_flag", "mma": "mma_flag", "homocysteine": "homocysteine_flag"}


def values(patient: Patient) -> Mapping[str, str]:
    """Give every fact in words, and the lists that the texts name."""
    facts = patient.facts()
    found = {name: shown(value) for name, value in facts.items()}
    for name, flag in _WORDS.items():
        if isinstance(facts[name], Missing):
            word = facts[flag]
            found[name] = "not given" if isinstance(word, Missing) else f'called "{word}"'
    present = [fields()[name].label for name in NEURO_SYMPTOMS if facts[name] == "yes"]
    found["symptoms"] = ", ".join(present)
    signs = facts["emergency_sign"]
    if not isinstance(signs, Missing):
        found["emergency_sign"] = ", ".join(_SIGNS[sign] for sign in signs)
    return found
