"""People for whom something holds, found by search, who tell all that it takes."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from fractions import Fraction
from typing import Any

from core.asking import APPLIES
from core.conditions import YES
from core.explain.repairs import Goal, met
from core.explain.search import someone
from core.explain.suppose import case_of, clash, supposed
from core.explain.walk import plain
from core.fields import fields
from core.frequency import Frequency
from core.measurement import exactly
from core.patient import Patient
from core.patient_file import read_facts
from core.truth import Missing
from dialogue.conversation import Conversation
from dialogue.questions import QUESTIONS
from tests.transcripts.lines import AT, JUST_ABOVE, JUST_BELOW, Line
from tests.transcripts.speak import TODAY, reply_to, talk, telling

AUDIENCE = "clinician"
_TALK = (("audience", AUDIENCE), ("today", TODAY))
_ENOUGH = 90  # lines of one conversation
_TEST = 3  # facts of one test at most: its value, its word, whether it was done

Said = tuple[str, ...]

# Someone of whom most is known and little is the matter.
USUAL: Mapping[str, Any] = {
    "emergency_sign": [],
    "age": 46,
    "b12_allergy": "no",
    "treatment_status": "none",
    "serum_b12": "320 pg/mL",
    "mma_status": "not_done",
    "homocysteine": "11 umol/L",
    "symptoms": [],
    "anemia": "no",
    "macrocytosis": "no",
    "bariatric_surgery": "none",
    "ileal_resection": "none",
    "gastrectomy": "none",
    "crohns_disease": "no",
    "pernicious_anemia": "no",
    "atrophic_gastritis": "no",
    "other_malabsorption": "no",
    "autoimmune_disease": "no",
    "intrinsic_factor_antibody": "not_tested",
    "diet": "omnivore",
    "metformin_duration": "none",
    "ppi_duration": "none",
    "h2_blocker_duration": "none",
    "colchicine_use": "no",
    "anticonvulsant_use": "no",
    "nitrous_oxide_use": "no",
    "chronic_kidney_disease": "no",
    "dialysis": "no",
    "diabetes": "no",
    "egfr": "85 mL/min",
    "platelet_count": "240 x10^9/L",
    "bleeding_risk": "no",
    "anticoagulant_use": "no",
    "pregnancy_status": "none",
    "injections_refused_or_impossible": "no",
    "folic_acid_use": "no",
    "folate_status": "adequate",
    "stroke_history": "no",
    "cardiovascular_disease": "no",
}


def people(goals: tuple[Goal, ...]) -> Iterator[Said]:
    """Find someone for whom the goals are reached, as usual otherwise as can be."""

    def reached(facts: Mapping[str, Any]) -> bool:
        return not clash(facts) and all(met(goal, case_of(facts)) for goal in goals)

    def enough(patient: Patient) -> bool:
        return reached(patient.facts())

    if reached(whole := usual()):
        yield talk(whole, AUDIENCE, enough).inputs
    found = someone(goals, _TALK)
    if found is None:
        return
    yield talk(like_others(found, reached), AUDIENCE, enough).inputs
    yield talk(found, AUDIENCE, enough).inputs


def usual() -> dict[str, Any]:
    """Give the facts of someone with little the matter."""
    told = {n: v for name, raw in USUAL.items() for n, v in read_facts(name, raw).items()}
    return {**dict.fromkeys(fields(), Missing.NOT_ASKED), **dict(_TALK), **told}


def like_others(
    found: Mapping[str, Any], reached: Callable[[Mapping[str, Any]], bool]
) -> dict[str, Any]:
    """Take over what is usual, fact by fact, wherever it does no harm."""
    facts = dict(found)
    for name, value in usual().items():
        beside = {n for asked in QUESTIONS if name in asked.facts for n in asked.facts}
        open_ = all(isinstance(facts[one], Missing) for one in beside if one != name)
        single = len(beside) > _TEST or open_
        if isinstance(facts[name], Missing) and not isinstance(value, Missing) and single:
            new = {**facts, name: value}
            if reached(new):
                facts = new
    return facts


def around(line: Line) -> Iterator[Said]:
    """Stand one step below a number, on it, and one step above, one after the other."""
    applies = APPLIES.get(line.field)
    goals: tuple[Goal, ...] = ((applies, YES),) if applies else ()
    base = someone(goals, _TALK) if goals else plain(dict(_TALK))
    if base is None:
        return

    def reached(facts: Mapping[str, Any]) -> bool:
        return not clash(facts) and all(met(goal, case_of(facts)) for goal in goals)

    base = like_others(base, reached)
    for make in (_value, _combined):
        told = [made for side in (JUST_BELOW, AT, JUST_ABOVE) for made in make(line, side)]
        if told:
            yield _in_turn(base, told)


def _in_turn(base: Mapping[str, Any], told: list[dict[str, Any]]) -> Said:
    held = talk(supposed(base, told[0]), AUDIENCE)
    for facts in told:
        for name, value in facts.items():
            if held.patient.facts()[name] != value and (said := telling(name, value, held)):
                held.answer(said)
                _go_on(held, supposed(base, facts))
    return held.inputs


def _go_on(held: Conversation, truth: Mapping[str, Any]) -> None:
    """Answer what is asked next, until the answer is there again."""
    while (prompt := held.reply.prompt) and len(held.inputs) < _ENOUGH:
        held.answer(reply_to(prompt, truth, held))


def _value(line: Line, side: str) -> Iterator[dict[str, Any]]:
    """Give the fact itself that value."""
    quantity = fields()[line.field].quantity
    number = line.value_at(side)
    if not quantity:
        if line.attribute == "days":
            yield {line.field: TODAY - timedelta(days=int(number))}
        return
    yield from _readable(line.field, _given(number, quantity))


def _given(number: Fraction, quantity: str) -> str:
    return exactly(number, quantity).given


def _combined(line: Line, side: str) -> Iterator[dict[str, Any]]:
    """Give several facts that come to that value together."""
    number = line.value_at(side)
    if line.attribute == "intervals":
        days = number * 70
        if days.denominator == 1:
            yield {
                "injection_interval": read_facts("injection_interval", "10 weeks")[
                    "injection_interval"
                ],
                "last_injection_date": TODAY - timedelta(days=int(days)),
            }
    if line.field == "b12_dose":
        for dose in _readable("b12_dose", _given(number, fields()["b12_dose"].quantity)):
            yield {**dose, "b12_frequency": Frequency(1, 1, "day")}
    if line.field == "checks_done":
        yield from _readable("checks_done", [{"month": int(number)}])


def _readable(name: str, value: object) -> Iterator[dict[str, Any]]:
    """Read a value as a patient file has it; one that cannot be is left out."""
    try:
        yield read_facts(name, value)
    except ValueError:
        return
