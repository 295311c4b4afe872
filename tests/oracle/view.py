"""What the oracle looks at: the answer's JSON, or a light view of the same shape.

The light view has what the JSON has, but for what takes long and decides nothing: the bottom
line put together, what each statement rests on, differences, inputs, references, and the
facts still open. ``differs`` holds the two against each other.
"""

import json
from collections.abc import Iterator

from core.assess import assess
from core.compose import answer_for
from core.labels import contexts, labels
from core.patient import Patient
from core.patient_file import load
from tests.oracle.reading import Json

# The table that speaks in the bottom line and not in a section.
_BOTTOM_LINE = {"verdict"}


def read(patient: Json) -> Patient:
    """Load a patient file as the program does.

    Raises:
        core.patient_file.PatientFileError: the file is refused.
    """
    return load(json.dumps(patient))


def light(patient: Patient) -> Json:
    """Give the light view of what follows for a patient."""
    assessment = assess(patient)
    audience = assessment.audience
    said: dict[str, list[Json]] = {}
    line = []
    for table, rule in assessment.fired_by_table:
        if rule.says is None or rule.only not in {None, audience}:
            continue
        if table in _BOTTOM_LINE:
            line.append(assessment.say(rule))
            continue
        statement = {
            "id": f"{table}/{rule.id}",
            "text": assessment.say(rule),
            "cites": rule.cites,
            "conflicts": rule.settles,
            "kind": rule.kind,
            "basis": rule.basis,
        }
        said.setdefault(rule.section, []).append(statement)
    return {
        "audience": audience,
        "verdict": assessment.verdict.gives,
        "urgency": assessment.urgency,
        "contexts": contexts(assessment),
        "labels": labels(assessment.case),
        "plan": assessment.plan,
        "bottom_line": {"text": " ".join(line)},
        "sections": [{"id": name, "statements": found} for name, found in said.items()],
    }


def full(patient: Patient) -> Json:
    """Give the whole answer."""
    return answer_for(patient).to_json()


_SAME = ("audience", "verdict", "urgency", "labels", "plan")
_OF_STATEMENT = ("id", "text", "kind", "basis")


def differs(seen: Json, answer: Json) -> Iterator[str]:
    """Name the parts in which the light view is not what the whole answer says."""
    yield from (f"the light view differs: {key}" for key in _SAME if seen[key] != answer[key])
    if list(seen["contexts"]) != answer["contexts"]:
        yield "the light view differs: contexts"
    if _said(seen) != _said(answer):
        yield "the light view differs: statements"


def _said(answer: Json) -> dict[tuple[object, ...], str]:
    return {
        (*(s[key] for key in _OF_STATEMENT), *s["cites"], *s["conflicts"]): section["id"]
        for section in answer["sections"]
        for s in section["statements"]
        if not s["id"].startswith("check/")  # unusual values, asked about outside the rules
    }
