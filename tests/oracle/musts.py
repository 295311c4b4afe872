"""What must not be left out: warnings, tests, referrals, branches and items of the checks.

They are what I22 calls "a warning that still applies", each by the conflict it rests on.
"""

from tests.oracle.reading import known
from tests.oracle.seen import SAME_DAY, Broken, Seen

# The sources of "do not wait with nerve symptoms" and of "the level alone excludes nothing".
_NO_DELAY = {"D0-88", "D0-89", "D3-18", "D3-19", "D4-29", "D4-30"}
_NOT_ALONE = {"D0-85", "D0-86", "D1-105", "D2-117", "D3-87"}


def _cites(s: Seen, facts: set[str]) -> bool:
    return any(not facts.isdisjoint(statement["cites"]) for statement in s.statements)


def warnings(s: Seen) -> Broken:
    """Warnings that hang on one fact."""
    patient = s.patient
    if s.f.neuro == "yes" and s.verdict == "treat_now" and not _cites(s, _NO_DELAY):
        yield "I3 no warning against delay"
    if s.verdict == "no_treatment" and not _cites(s, _NOT_ALONE):
        yield "I6 nothing said of what a level alone cannot exclude"
    asked = any("C-107" in t["conflicts"] for t in s.statements if t["kind"] == "warn")
    if s.plan["route"] == "im" and s.fresh and not known(patient, "b12_allergy") and not asked:
        yield "C-107 a first injection, and allergy not asked about"
    if patient.get("depression") == "yes" and not s.says("mood", "depress"):
        yield "C-25 depression, no line on mood"
    if patient.get("nitrous_oxide_use") == "yes" and s.f.neuro == "yes" and not s.says("nitrous"):
        yield "C-128 nitrous oxide with nerve symptoms, not spoken of"
    kept = {"prescribed_deficiency", "pregnancy", "methotrexate", "renal_vitamin"}
    folic = patient.get("folic_acid_use") == "yes" and patient.get("folic_acid_reason") in kept
    if folic and s.verdict == "treat_now" and s.urgency not in SAME_DAY:
        yield "C-96 folic acid goes on, B12 not the same day"


def referrals(s: Seen) -> Broken:
    """Whom to turn to."""
    f, patient = s.f, s.patient
    told = {r["to"] for r in s.plan["refer"]}
    sight = "yes" in {patient.get("visual_problem"), patient.get("optic_nerve_dysfunction")}
    if sight and "ophthalmology" not in told:
        yield "C-38 sight affected, no eye examination"
    if patient.get("pregnancy_status") == "pregnant" and "obstetrics" not in told:
        yield "C-91 pregnant, the obstetric team not informed"
    kidneys = f.renal == "yes" and f.level == "above_band" and f.mma == "elevated"
    if s.fresh and kidneys and f.neuro != "yes" and "nephrology" not in told:
        yield "C-33 the kidneys may raise MMA, nobody asked"


def tests(s: Seen) -> Broken:
    """Tests that the plan itself relies on."""
    now = s.plan["tests_now"]
    if s.plan["injection"] == "count_first" and "platelets" not in now:
        yield "C-90 the count first, and no count ordered"
    if s.fresh and s.f.level == "low" and s.f.macrocytic == "unknown" and "cbc" not in now:
        yield "C-119 the blood count decides, and is not ordered"


def branches(s: Seen) -> Broken:
    """C-55: with nerve symptoms not known, the plan says what they would change."""
    if not s.fresh or s.verdict != "treat_now" or s.f.neuro != "unknown":
        return
    if not (s.loading or s.oral) or s.held:
        return
    nerves = [b for b in s.plan["branches"] if b["if"] == {"neuro_symptoms": "yes"}]
    if not nerves:
        yield "C-55 nerve symptoms not known, no branch for them"
    for branch in nerves:
        if (branch["loading"] or {}).get("schedule") != "alternate_days":
            yield "I2 the branch for nerve symptoms is not the nerve regimen"


def checks(s: Seen) -> Broken:
    """C-81: what is looked at in the checks."""
    told = s.plan["monitoring"]
    if not told or s.verdict not in {"treat_now", "change", "continue"}:
        return
    if s.plan["prophylaxis"] and not s.loading and not s.oral:  # followed yearly (C-87)
        return
    wanted = {"serum_b12", "cbc"}
    if s.f.neuro == "yes":
        wanted.add("neuro_exam")
    if s.f.mma == "elevated":
        wanted.add("mma")
    if s.f.homocysteine == "elevated":
        wanted.add("homocysteine")
    for item in sorted(wanted - set(told["items"])):
        yield f"C-81 the checks leave out {item}"


def lasting(s: Seen) -> Broken:
    """C-70, C-118: without a known end of the cause, treatment has none."""
    f = s.f
    duration = s.maintenance.get("duration") or s.oral.get("duration")
    if not s.fresh or s.verdict != "treat_now" or f.confirmed != "yes" or s.held:
        return
    kidneys = f.renal == "yes" and f.level == "above_band"  # C-33
    bridge = s.oral.get("role") == "bridge"  # until injections can be given (C-89)
    if kidneys or bridge or s.patient.get("cause_removed") == "yes":
        return
    ends = f.dietary != "no" or f.drug != "no"
    if not ends and duration != "lifelong":
        yield f"I16 cause unknown or lasting, for {duration}"
    if duration == "review":
        yield "I16 confirmed, an end to be reviewed"
