"""This patient's values in words, for the texts of the rules."""

from collections.abc import Iterator, Mapping
from typing import Any

from core.fields import fields, shown
from core.findings import NEURO_SYMPTOMS
from core.truth import Missing

_SIGNS = {
    "rapid_weakness": "rapidly growing weakness",
    "bladder_or_bowel_loss": "loss of bladder or bowel control",
    "sudden_vision_loss": "sudden loss of vision",
    "chest_pain_or_breathlessness": "chest pain or trouble breathing",
}
_WORDS = {"serum_b12": "serum_b12_flag", "mma": "mma_flag", "homocysteine": "homocysteine_flag"}


class Values(Mapping[str, str]):
    """Every fact in words, and the lists that the texts name; worked out when a text asks."""

    def __init__(self, facts: Mapping[str, Any]) -> None:
        """Take the facts by name."""
        self._facts = facts

    def __getitem__(self, name: str) -> str:
        """Word one fact; of a value not given, the laboratory's word for it."""
        if name == "symptoms":
            present = (n for n in NEURO_SYMPTOMS if self._facts[n] == "yes")
            return ", ".join(fields()[n].label for n in present)
        if name == "shown":
            told = {"B12": "serum_b12", "MMA": "mma"}
            return ", ".join(f"{n} {self[f]}" for n, f in told.items() if self[f] != "not given")
        value = self._facts[name]
        if name == "emergency_sign" and not isinstance(value, Missing):
            return ", ".join(_SIGNS[sign] for sign in value)
        if name in _WORDS and isinstance(value, Missing):
            word = self._facts[_WORDS[name]]
            return "not given" if isinstance(word, Missing) else f'called "{word}"'
        return shown(value)

    def __iter__(self) -> Iterator[str]:
        """Go through the names."""
        return iter((*self._facts, "symptoms", "shown"))

    def __len__(self) -> int:
        """Count the names."""
        return len(self._facts) + 2
