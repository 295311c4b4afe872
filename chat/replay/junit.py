"""How a replay went as JUnit XML: each transcript is a test case."""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from chat.replay.holding import Result
from dialogue.transcripts import SUFFIX
from dialogue.transcripts.showing import explained

_DECLARED = '<?xml version="1.0" encoding="utf-8"?>'


def junit(outcomes: Mapping[str, Result]) -> str:
    """Give the XML; a file that cannot be replayed is an error, one that differs a failure."""
    failures = sum(not isinstance(one, str) for one in outcomes.values() if one)
    counts = {"tests": len(outcomes), "failures": failures}
    counts["errors"] = sum(isinstance(one, str) for one in outcomes.values())
    top = ET.Element("testsuites")
    suite = ET.SubElement(top, "testsuite", _texts(name="cobalt replay", **counts))
    for name, one in outcomes.items():
        folder, _, file = name.rpartition("/")
        where = _texts(classname=folder or ".", name=file.removesuffix(SUFFIX), file=name)
        case = ET.SubElement(suite, "testcase", where)
        if isinstance(one, str):
            ET.SubElement(case, "error", _texts(message=one))
        elif one:
            lines = explained(one)
            case.set("line", str(one.line))
            failure = ET.SubElement(case, "failure", _texts(message=lines[0]))
            failure.text = "\n".join(map(_text, lines))
    ET.indent(top)
    return f"{_DECLARED}\n{ET.tostring(top, encoding='unicode')}\n"


def _texts(**values: object) -> dict[str, str]:
    return {key: _text(value) for key, value in values.items()}


def _text(value: object) -> str:
    """Give a value as text that XML can hold."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in str(value))
