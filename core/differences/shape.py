"""The shape of a point on which the documents differ."""

from dataclasses import dataclass

from core.answer import Difference, Reading
from core.wording import Wording


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One point on which the documents differ.

    ``text`` says on what they differ, ``followed`` what Cobalt goes by and why. A reading is
    one line, the same for both audiences, and cites facts of its own document only.
    """

    conflict: str
    title: str
    text: Wording
    followed: Wording
    readings: tuple[Reading, ...]

    def for_(self, audience: str) -> Difference:
        """Give the difference as the answer shows it to an audience."""
        return Difference(
            conflict=self.conflict,
            text=self.text.for_(audience),
            followed=self.followed.for_(audience),
            readings=self.readings,
        )
