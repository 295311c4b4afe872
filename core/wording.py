"""One message in two wordings: for a clinician, and for everybody else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """The same content for both audiences; only the words differ (C-05)."""

    clinician: str
    patient: str

    def for_(self, audience: str) -> str:
        """Give the wording for an audience.

        Any audience but ``"clinician"``, an unknown one included, gets the patient wording:
        the plainer text is the safer one to hand to somebody unknown.
        """
        return self.clinician if audience == "clinician" else self.patient
