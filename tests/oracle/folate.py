"""I1: folic acid is opened in one case only, and never stopped when it was prescribed."""

from tests.oracle.reading import Json, known
from tests.oracle.seen import Broken, Seen

_PRESCRIBED = {"prescribed_deficiency", "pregnancy", "methotrexate", "renal_vitamin"}


def may_open(s: Seen) -> bool:
    """Tell whether repletion is shown and folate deficiency documented (C-95)."""
    patient, f = s.patient, s.f
    # Repletion is a level above 350 pg/mL after loading, and MMA not elevated if it was measured.
    told = patient.get("b12_repleted", "unknown")
    shown = told == "yes" and f.level in {"above_band", "unknown"}
    if told == "unknown" and s.run and f.level == "above_band":
        after = s.run.long_enough == "yes" if s.run.tablets else s.run.phase == "maintenance"
        shown = after
    shown = shown and f.mma != "elevated" and patient.get("folate_status") == "deficient"
    loaded = patient.get("treatment_phase") != "loading"
    settled = f.neuro == "no" or patient.get("symptom_response") in {"plateau", "resolved"}
    return shown and loaded and settled


def came_up(patient: Json) -> bool:
    """Tell whether folic acid, folate or homocysteine was spoken of."""
    return (
        patient.get("folic_acid_use") == "yes"
        or patient.get("folate_status") in {"deficient", "adequate"}
        or known(patient, "homocysteine")
        or known(patient, "homocysteine_flag")
    )


def folate(s: Seen) -> Broken:
    """Check the folic acid of an answer."""
    word = s.plan["folic_acid"]
    opened = word == "allowed_5mg_4_months"
    if opened and not may_open(s):
        yield "I1 folic acid opened"
    if not opened and s.says("5 mg", kinds=("do",)) and s.says("folic acid", kinds=("do",)):
        yield "I1 a dose of folic acid while it is closed"
    if s.gives and word == "not_applicable":
        yield "I1 B12 is given, folic acid is not closed"
    if s.treats or came_up(s.patient):
        if not opened and "folic_acid" not in s.plan["avoid"]:
            yield "I1 folic acid not on the list to avoid"
        if not s.says("folic acid", kinds=("avoid", "warn")):
            yield "I1 no folic acid warning"
    if s.patient.get("folic_acid_use") == "yes":
        yield from _taken(s.patient, word)


def _taken(patient: Json, word: str) -> Broken:
    """A prescribed one is never stopped (C-96)."""
    reason = patient.get("folic_acid_reason", "unknown")
    if reason in _PRESCRIBED and word not in {"do_not_stop_prescribed", "allowed_5mg_4_months"}:
        yield "I1 prescribed folic acid not kept"
    if reason != "none" and word == "pause_over_the_counter":
        yield "I1 folic acid paused that may be prescribed"
    # C-96 names pregnancy itself as a reason to keep it, whatever reason is told.
    carries = patient.get("pregnancy_status") in {"planning", "pregnant"}
    if carries and word == "pause_over_the_counter":
        yield "I1 folic acid paused in pregnancy"
