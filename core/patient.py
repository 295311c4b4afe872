"""The patient: every fact that a rule may need, frozen and strict.

A fact that is missing says why (``Missing``): not asked, unknown, or not applicable.
Each field's description is its plain label. ``core.fields`` reads the fields' kinds
and units from here; ``core.patient_file`` reads and writes the patient file;
``core.consistency`` lists the contradictions that are refused.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, InstanceOf, model_validator

from core.consistency import contradictions
from core.truth import Missing
from core.units import Frequency, Measurement


@dataclass(frozen=True, slots=True)
class Measured:
    """Marks a field that holds a measurement of the named quantity."""

    quantity: str


def says(label: str) -> Any:  # noqa: ANN401 - pydantic's own convention for field defaults
    """Give a field that has not been asked, with its plain label."""
    return Field(default=Missing.NOT_ASKED, description=label)


YesNo = Literal["yes", "no"] | Missing
_Number = InstanceOf[Measurement] | Missing
Level = Annotated[_Number, Measured("serum_b12")]
Mma = Annotated[_Number, Measured("mma")]
Homocysteine = Annotated[_Number, Measured("homocysteine")]
Hemoglobin = Annotated[_Number, Measured("hemoglobin")]
Mcv = Annotated[_Number, Measured("mcv")]
Hematocrit = Annotated[_Number, Measured("hematocrit")]
Platelets = Annotated[_Number, Measured("platelets")]
Egfr = Annotated[_Number, Measured("egfr")]
Gastrin = Annotated[_Number, Measured("gastrin")]
VitaminD = Annotated[_Number, Measured("vitamin_d")]
Length = Annotated[_Number, Measured("length")]
Duration = Annotated[_Number, Measured("duration")]
TreatmentDuration = Annotated[_Number, Measured("treatment_duration")]
Onset = Annotated[_Number, Measured("symptom_onset")]
Interval = Annotated[_Number, Measured("injection_interval")]
B12Dose = Annotated[_Number, Measured("b12_dose")]
FolicDose = Annotated[_Number, Measured("folic_acid_dose")]
Age = Annotated[_Number, Measured("age")]
Count = Annotated[_Number, Measured("count")]
Times = InstanceOf[Frequency] | Missing
Day = date | Missing
LabWord = Literal["low", "normal", "high"] | Missing

EmergencySign = Literal[
    "rapid_weakness", "bladder_or_bowel_loss", "sudden_vision_loss", "chest_pain_or_breathlessness"
]
Form = Literal["hydroxocobalamin", "methylcobalamin", "cyanocobalamin"]
Route = Literal["none", "oral", "sublingual", "im", "deep_sc", "iv", "nasal"]
Gene = Literal["yes", "no", "TCN2", "MMACHC", "MMADHC", "MTRR", "MTR", "other"]


class Check(BaseModel):
    """One check that was done: the month since the start and what was found."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)

    month: int
    serum_b12: Level = Missing.NOT_ASKED
    mma: Mma = Missing.NOT_ASKED
    homocysteine: Homocysteine = Missing.NOT_ASKED
    blood_count: YesNo = Missing.NOT_ASKED
    symptoms: YesNo = Missing.NOT_ASKED


class Patient(BaseModel):
    """All facts about one patient; no name and no identifier.

    Raises:
        pydantic.ValidationError: for a value of the wrong kind, or for facts that
            contradict one another (``core.consistency`` lists them), all at once.
    """

    model_config = ConfigDict(
        frozen=True, strict=True, extra="forbid", hide_input_in_errors=True, allow_inf_nan=False
    )

    # 1, 2. Audience and reason for the visit
    audience: Literal["patient", "carer", "clinician"] | Missing = says("who is asking")
    visit_reason: (
        Literal[
            "interpret_level",
            "low_on_tablets",
            "start_treatment",
            "raised_markers",
            "prevention",
            "monitoring",
            "dose_review",
            "want_to_stop",
            "folic_acid",
            "symptoms_only",
            "cause_search",
        ]
        | Missing
    ) = says("reason for asking")
    deficiency_stated: Literal["confirmed", "severe"] | Missing = says(
        "deficiency as a clinician or the question calls it"
    )
    wants_to_stop: YesNo = says("wish to stop treatment")
    emergency_sign: tuple[EmergencySign, ...] | Missing = says("emergency signs")
    b12_allergy: YesNo = says("allergy to B12 or cobalt")

    # 3. Laboratory values
    serum_b12: Level = says("serum B12")
    serum_b12_flag: LabWord = says("laboratory's word for the B12 level")
    serum_b12_status: Literal["not_done", "pending", "resulted"] | Missing = says("B12 test")
    b12_sample_context: (
        Literal["untreated", "on_tablets", "injection_trough", "injection_other"] | Missing
    ) = says("when the B12 sample was taken")
    mma_status: Literal["not_done", "pending", "resulted", "unavailable"] | Missing = says(
        "MMA test"
    )
    mma: Mma = says("methylmalonic acid (MMA)")
    mma_flag: LabWord = says("laboratory's word for MMA")
    homocysteine: Homocysteine = says("homocysteine")
    homocysteine_flag: LabWord = says("laboratory's word for homocysteine")
    hemoglobin: Hemoglobin = says("hemoglobin")
    mcv: Mcv = says("red cell size (MCV)")
    hematocrit: Hematocrit = says("hematocrit")
    anemia: YesNo = says("anemia")
    macrocytosis: YesNo = says("enlarged red cells (macrocytosis)")
    platelet_count: Platelets = says("platelet count")
    bleeding_risk: YesNo = says("low platelets or easy bleeding")
    egfr: Egfr = says("kidney function (eGFR)")
    intrinsic_factor_antibody: Literal["positive", "negative", "not_tested"] | Missing = says(
        "intrinsic factor antibodies"
    )
    gastrin: Gastrin = says("gastrin")
    h_pylori: Literal["positive", "negative", "not_tested"] | Missing = says(
        "Helicobacter pylori test"
    )
    folate_status: Literal["deficient", "adequate", "not_tested"] | Missing = says("folate level")
    iron_status: Literal["deficient", "adequate", "not_tested"] | Missing = says("iron studies")
    vitamin_d: VitaminD = says("vitamin D")
    bariatric_panel_date: Day = says("last thiamine, calcium and vitamin A tests")

    # 4. Symptoms
    paresthesia: YesNo = says("pins and needles")
    tingling: YesNo = says("tingling")
    numbness: YesNo = says("numbness")
    peripheral_neuropathy: YesNo = says("nerve damage in the limbs (neuropathy)")
    gait_disturbance: YesNo = says("trouble walking")
    ataxia: YesNo = says("clumsy or unsteady movements (ataxia)")
    cognitive_difficulty: YesNo = says("trouble thinking or concentrating")
    memory_problem: YesNo = says("memory trouble")
    brain_fog: YesNo = says("brain fog")
    visual_problem: YesNo = says("trouble seeing")
    optic_nerve_dysfunction: YesNo = says("optic nerve trouble")
    neuropathic_pain: YesNo = says("burning or shooting nerve pain")
    motor_symptoms: YesNo = says("muscle weakness or clumsiness")
    subacute_combined_degeneration: YesNo = says(
        "spinal cord damage (subacute combined degeneration)"
    )
    glossitis: YesNo = says("sore, smooth or red tongue")
    fatigue: YesNo = says("tiredness")
    depression: YesNo = says("low mood or depression")
    symptom_source: Literal["reported", "examined"] | Missing = says("who found the symptoms")
    symptom_onset: Onset = says("how long the symptoms have lasted")
    ever_neuro_symptoms: YesNo = says("nerve symptoms at any time before")

    # 5. Causes and risk conditions
    pernicious_anemia: Literal["confirmed", "suspected", "no"] | Missing = says("pernicious anemia")
    atrophic_gastritis: YesNo = says("atrophic gastritis")
    autoimmune_disease: YesNo = says("autoimmune disease")
    crohns_disease: YesNo = says("Crohn's disease")
    crohns_ileal_length: Length = says("length of ileum with Crohn's disease")
    other_malabsorption: YesNo = says("another confirmed absorption disorder")
    diet: (
        Literal["omnivore", "vegetarian", "strict_vegetarian", "vegan", "other_low_b12"] | Missing
    ) = says("diet")
    inherited_cobalamin_disorder: Gene | Missing = says("inherited cobalamin disorder")
    stroke_history: YesNo = says("stroke or transient attack")
    cardiovascular_disease: YesNo = says("heart or blood vessel disease")
    diabetes: YesNo = says("diabetes")
    diabetic_nephropathy: YesNo = says("kidney damage from diabetes")
    chronic_kidney_disease: YesNo = says("chronic kidney disease")
    dialysis: YesNo = says("dialysis")
    cause_removed: YesNo = says("cause removed")

    # 6. Medicines
    ppi_duration: Duration = says("acid blocker of the PPI kind")
    metformin_duration: Duration = says("metformin")
    h2_blocker_duration: Duration = says("acid blocker of the H2 kind")
    colchicine_use: YesNo = says("colchicine")
    anticonvulsant_use: YesNo = says("medicine against seizures")
    folic_acid_use: YesNo = says("folic acid")
    folic_acid_dose: FolicDose = says("folic acid dose")
    folic_acid_reason: (
        Literal[
            "none", "prescribed_deficiency", "pregnancy", "methotrexate", "renal_vitamin", "other"
        ]
        | Missing
    ) = says("reason for the folic acid")
    anticoagulant_use: YesNo = says("blood thinner")
    nitrous_oxide_use: YesNo = says("nitrous oxide")

    # 7. Surgery
    ileal_resection: Length = says("length of ileum removed")
    ileal_resection_site: Literal["distal_or_terminal", "other"] | Missing = says(
        "part of ileum removed"
    )
    bariatric_surgery: (
        Literal[
            "none",
            "roux_en_y",
            "biliopancreatic_diversion",
            "sleeve_gastrectomy",
            "gastric_band",
            "other",
            "unknown_type",
        ]
        | Missing
    ) = says("weight-loss surgery")
    gastrectomy: Literal["none", "partial", "total"] | Missing = says("stomach removal")

    # 8. Special populations
    age: Age = says("age")
    pregnancy_status: (
        Literal["not_applicable", "none", "planning", "pregnant", "breastfeeding"] | Missing
    ) = says("pregnancy")

    # 9. Current treatment and response
    treatment_status: Literal["none", "on_treatment", "stopped"] | Missing = says("B12 treatment")
    b12_route: Route | Missing = says("how B12 is taken")
    b12_form: (
        Literal["cyanocobalamin", "hydroxocobalamin", "methylcobalamin", "other"] | Missing
    ) = says("form of B12")
    b12_dose: B12Dose = says("B12 dose")
    b12_frequency: Times = says("how often B12 is taken")
    treatment_duration: TreatmentDuration = says("how long B12 has been taken")
    adherence: Literal["reliable", "missed_doses"] | Missing = says("doses taken regularly")
    treatment_phase: Literal["none", "loading", "maintenance"] | Missing = says(
        "phase of treatment"
    )
    injection_interval: Interval = says("time between injections")
    last_injection_date: Day = says("last injection")
    symptom_response: (
        Literal[
            "not_applicable", "improving", "plateau", "resolved", "unchanged", "worse", "recurred"
        ]
        | Missing
    ) = says("response of the symptoms")
    recurrence_timing: Literal["end_of_interval", "any_time", "after_lapse"] | Missing = says(
        "when symptoms return"
    )
    injections_refused_or_impossible: YesNo = says("injections refused or impossible")
    requested_route: (
        Literal["none", "oral", "im", "deep_sc", "sublingual", "iv", "nasal"] | Missing
    ) = says("route asked for")
    available_forms: tuple[Form, ...] | Missing = says("forms of B12 that can be had")

    # 10. Monitoring history
    months_since_start: TreatmentDuration = says("time since the present route began")
    checks_done: tuple[Check, ...] | Missing = says("checks done")
    consecutive_stable_checks: Count = says("stable checks in a row")
    levels_stable: YesNo = says("levels stable")
    b12_repleted: YesNo = says("B12 stores refilled")
    last_check_date: Day = says("last check")

    # What goes with the facts
    previous: tuple[tuple[str, str], ...] | Missing = says("earlier values")
    question: str | Missing = says("question")
    question_topic: Literal["vitamin_b12", "other"] | Missing = says("topic of the question")
    today: date | Missing = says("today's date")

    @model_validator(mode="after")
    def _consistent(self) -> "Patient":
        found = contradictions(self.facts())
        if found:
            raise ValueError("\n".join(c.text for c in found))
        return self

    def facts(self) -> Mapping[str, Any]:
        """Give every fact by name, those not asked included."""
        return self.__dict__

    def learn(self, **facts: Any) -> "Patient":  # noqa: ANN401
        """Give a patient of whom these facts are known too, checked anew."""
        return type(self)(**{**self.__dict__, **facts})
