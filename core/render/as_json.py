"""The answer as JSON, for other programs."""

import json

from core.answer import Answer


def as_json(answer: Answer) -> str:
    """Give the answer's data; the same answer gives the same bytes."""
    return json.dumps(answer.to_json(), ensure_ascii=False, indent=2) + "\n"
