"""Say what one version of the knowledge decides: run with that version on the path.

Reads one JSON object a line from standard input, ``{"patient": {...}}`` or ``{"said": [...],
"today": ..., "audience": ...}``, and writes a list of outcomes for each. It uses only what every
version has: loading a patient, assessing it, holding a conversation.
"""

import json
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

from core.assess import assess
from core.patient import Patient
from core.patient_file import PatientFileError, load

Json = dict[str, Any]


def main() -> None:
    """Answer line by line."""
    for line in sys.stdin:
        asked = json.loads(line)
        found = _of_patient(asked["patient"]) if "patient" in asked else _of_talk(asked)
        sys.stdout.write(f"{json.dumps(list(found), default=str)}\n")


def _of_patient(patient: Json) -> Iterator[Json]:
    try:
        loaded = load(json.dumps(patient))
    except PatientFileError as refused:
        yield {"refused": "; ".join(map(str, refused.problems))}
        return
    yield _outcome(loaded)


def _of_talk(asked: Json) -> Iterator[Json]:
    """Give the outcome after each line that brought an answer."""
    from dialogue.conversation import Conversation  # only for conversations

    talk = Conversation(date.fromisoformat(asked["today"]), asked["audience"])
    for said in asked["said"]:
        if talk.answer(said).answer is not None:
            yield _outcome(talk.patient)


def _outcome(patient: Patient) -> Json:
    found = assess(patient)
    return {
        "verdict": found.verdict.gives,
        "urgency": found.urgency,
        "plan": found.plan,
        "said": {
            f"{table}/{rule.id}": found.say(rule)
            for table, rule in found.fired_by_table
            if rule.acts and rule.says is not None
        },
    }


if __name__ == "__main__":
    main()
