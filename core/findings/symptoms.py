"""The symptoms, the neurological set first."""

from core.conditions import Any_, Finding, Told, yes

NEURO_SYMPTOMS = (
    "paresthesia",
    "tingling",
    "numbness",
    "peripheral_neuropathy",
    "gait_disturbance",
    "ataxia",
    "cognitive_difficulty",
    "memory_problem",
    "brain_fog",
    "visual_problem",
    "optic_nerve_dysfunction",
    "neuropathic_pain",
    "motor_symptoms",
    "subacute_combined_degeneration",
)

OTHER_SYMPTOMS = ("glossitis", "fatigue", "depression")

NEURO = Finding(
    "nerve_symptoms",
    Any_(*(yes(symptom) for symptom in NEURO_SYMPTOMS)),
    "D0-48 D0-49 D0-50 D0-51 D0-52 D0-53 D0-54 D0-55 D1-46 D1-47 D2-26 D2-27 D4-23 D4-58",
    "C-36 C-37 C-38 C-39 C-41",
)

NERVES_OF_HANDS_OR_FEET = Finding(
    "neuropathy",
    Any_(*(yes(s) for s in ("paresthesia", "tingling", "numbness", "peripheral_neuropathy"))),
    "D0-51 D0-52 D0-53 D2-17",
    "C-36",
)

VISION = Finding(
    "vision_affected", yes("visual_problem") | yes("optic_nerve_dysfunction"), "D2-26 D2-27", "C-38"
)

FUNCTIONAL_SYMPTOMS = Finding(
    "symptoms_of_functional_deficiency",
    NEURO | Any_(*(yes(symptom) for symptom in OTHER_SYMPTOMS)),
    "D0-47 D0-48 D0-49 D0-50 D0-51 D0-54 D0-55 D0-56 D0-57 D0-58",
    "C-25 C-37 C-40",
)

TIRED_OR_LOW_ONLY = Finding(
    "only_fatigue_or_depression",
    (yes("fatigue") | yes("depression")) & Told(~NEURO) & Told(~yes("glossitis")),
    "D0-56 D0-57",
    "C-25",
)
