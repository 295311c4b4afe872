"""Conditions over a patient's facts, as values that can be evaluated, inspected and printed.

From the same condition come the decision, its reason, the facts it still lacks and
the words in which the decision table prints it.

A condition is evaluated to the *set* of truths it may still take. With every fact
answered the set has one member. While facts have not been asked it says what remains
possible, which is how the next question is chosen. A fact that was asked and is
unknown stays unknown: it never becomes a yes or a no.
"""

from core.case import ANY, NO, UNKNOWN, YES, Case
from core.conditions.facts import Is, Leaf, yes
from core.conditions.knowledge import ALWAYS, Finding, Given, Told, Unsettled
from core.conditions.logic import All, Any_, Condition, Not, settled

__all__ = [
    "ALWAYS",
    "ANY",
    "NO",
    "UNKNOWN",
    "YES",
    "All",
    "Any_",
    "Case",
    "Condition",
    "Finding",
    "Given",
    "Is",
    "Leaf",
    "Not",
    "Told",
    "Unsettled",
    "settled",
    "yes",
]
