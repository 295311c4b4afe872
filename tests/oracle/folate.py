"""I1: folic acid is opened in one case only, and never stopped when it was prescribed."""

from tests.oracle.reading import Json, known
from tests.oracle.seen import Broken, Seen

_PRESCRIBED = {"prescribed_deficiency", "pregnancy", "methotrexate", "renal_vitamin"}


def may_open(s: Seen) -> bool:
    """Tell whether repletion is shown and folate deficiency documented (C-95)."""
    patient, f = s.patient, s.f
    shown = patient.get("b12_repleted") == "yes" and patient.get("folate_status") == "deficient"
    # Repletion is a level above 350 pg/mL, and MMA not elevated if it was measured.
    shown = shown and f.level in {"above_band", "unknown"} and f.mma != "elevated"
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
    patient, word = s.patient, s.plan["folic_acid"]
    if word == "allowed_5mg_4_months":
        if not may_open(s):
            yield "I1 folic acid opened"
    elif s.says("5 mg", kinds=("do",)) and s.says("folic acid", kinds=("do",)):
        yield "I1 a dose of folic acid while it is closed"
    if (s.treats or came_up(patient)) and "folic_acid" not in s.plan["avoid"]:
        if word != "allowed_5mg_4_months":
            yield "I1 folic acid not on the list to avoid"
    if (s.treats or came_up(patient)) and not s.says("folic acid", kinds=("avoid", "warn")):
        yield "I1 no folic acid warning"
    if patient.get("folic_acid_use") != "yes":
        return
    reason = patient.get("folic_acid_reason", "unknown")
    if reason in _PRESCRIBED and word not in {"do_not_stop_prescribed", "allowed_5mg_4_months"}:
        yield "I1 prescribed folic acid not kept"
    if reason != "none" and word == "pause_over_the_counter":
        yield "I1 folic acid paused that may be prescribed"
