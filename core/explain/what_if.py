"""What if a fact were otherwise: the answer with it beside the answer without it."""

from core.compose import answer_for
from core.explain.difference import difference
from core.explain.fact_words import now
from core.explain.node import Node
from core.explain.suppose import Facts, clash, supposed
from core.fields import fields, shown
from core.measurement import Measurement
from core.patient import Patient
from core.truth import Missing


def what_if(patient: Patient, changes: Facts) -> Node:
    """Say what the answer would be with some facts otherwise: what differs, and nothing else.

    Nothing of the patient is changed. A supposition that contradicts the facts is named as such.
    """
    facts = patient.facts()
    otherwise = {name: value for name, value in changes.items() if facts[name] != value}
    if not otherwise:
        return Node(f"That is so already: {_said(changes, facts)}.")
    new = supposed(facts, otherwise)
    said = _said(otherwise, facts)
    if contradiction := clash(new):
        labels = " and ".join(fields()[name].label for name in contradiction.facts)
        why = contradiction.text.partition(": ")[2]
        return Node(f"Supposed: {said}. That contradicts what is known ({labels}): {why}")
    fallen = [
        fields()[name].label
        for name in facts
        if name not in otherwise and new[name] != facts[name] and not _missing(facts[name])
    ]
    away = f" What goes with it falls away: {', '.join(fallen)}." if fallen else ""
    differs = difference(answer_for(patient), answer_for(Patient(**new)))
    if not differs:
        nothing = f"Supposed: {said}.{away} That would change nothing in the answer."
        return Node(nothing, _with_a_number(otherwise))
    return Node(f"Supposed: {said}.{away} Then:", (*differs, *_with_a_number(otherwise)))


def _with_a_number(changes: Facts) -> tuple[Node, ...]:
    """Say of which facts a number could make a difference: how long, how much."""
    vague = [
        fields()[name].label
        for name, value in changes.items()
        if isinstance(value, Measurement) and not value.is_exact
    ]
    text = f"With a number it may be otherwise: {', '.join(vague)}."
    return (Node(text),) if vague else ()


def _said(changes: Facts, facts: Facts) -> str:
    """Say the supposed facts, those that only go along with them left out."""
    told = {
        name: value
        for name, value in changes.items()
        if not _missing(value) and name.removesuffix("_status") not in changes.keys() - {name}
    }
    return "; ".join(
        f"{fields()[name].label}: {'not known' if _missing(value) else shown(value)}"
        f"{'' if facts[name] == value else f' (now {_now(name, facts)})'}"
        for name, value in (told or changes).items()
    )


def _now(name: str, facts: Facts) -> str:
    """Say what is known now: of a laboratory's word the number in its place."""
    root = name.removesuffix("_flag")
    return now(root if root in facts and not _missing(facts[root]) else name, facts)


def _missing(value: object) -> bool:
    return isinstance(value, Missing)
