"""The words in which the tables name facts, values and findings to a clinician.

Data only. What is not listed is worded from its name, so that nothing new is left out; listed
is what would read badly that way.
"""

from core.wording import Wording

# What a field is called, where its name with spaces for underscores is not enough.
FIELDS = {
    "audience": "reader",
    "visit_reason": "reason for asking",
    "wants_to_stop": "wish to stop treatment",
    "b12_allergy": "allergy to cobalamin or cobalt",
    "serum_b12": "serum B12",
    "serum_b12_flag": "laboratory's word for the B12 level",
    "serum_b12_status": "B12 test",
    "b12_sample_context": "B12 sample taken",
    "mma_status": "MMA test",
    "mma": "MMA",
    "mma_flag": "laboratory's word for MMA",
    "homocysteine_flag": "laboratory's word for homocysteine",
    "mcv": "MCV",
    "bleeding_risk": "bleeding tendency (low platelets before, easy bleeding)",
    "egfr": "eGFR",
    "intrinsic_factor_antibody": "intrinsic factor antibodies",
    "h_pylori": "Helicobacter pylori test",
    "folate_status": "folate",
    "iron_status": "iron studies",
    "vitamin_d": "vitamin D",
    "bariatric_panel_date": "last tests after weight-loss surgery",
    "motor_symptoms": "weakness or other motor signs",
    "symptom_source": "who found the symptoms",
    "symptom_onset": "duration of the symptoms",
    "ever_neuro_symptoms": "nerve symptoms at any earlier time",
    "crohns_disease": "Crohn's disease",
    "crohns_ileal_length": "length of ileum with Crohn's disease",
    "other_malabsorption": "other malabsorption confirmed by a clinician",
    "stroke_history": "past stroke or transient ischemic attack",
    "ppi_duration": "PPI use",
    "metformin_duration": "metformin use",
    "h2_blocker_duration": "H2 blocker use",
    "folic_acid_use": "folic acid use",
    "folic_acid_reason": "reason for the folic acid",
    "ileal_resection": "length of ileum removed",
    "ileal_resection_site": "part of ileum removed",
    "bariatric_surgery": "weight-loss surgery",
    "pregnancy_status": "pregnancy",
    "treatment_status": "B12 treatment",
    "b12_route": "route of the running treatment",
    "b12_form": "form of B12 taken",
    "b12_dose": "B12 dose",
    "b12_frequency": "how often B12 is taken",
    "treatment_duration": "time on B12",
    "adherence": "doses taken",
    "treatment_phase": "phase of treatment",
    "injection_interval": "time between injections",
    "symptom_response": "response of the symptoms",
    "recurrence_timing": "when symptoms return",
    "last_injection_date": "last injection",
    "last_check_date": "last check",
    "requested_route": "route asked for",
    "available_forms": "forms of B12 that can be had",
    "months_since_start": "time since the present route began",
    "consecutive_stable_checks": "stable checks in a row",
    "question_topic": "topic of the question",
}

# What a medicine or a length is called where any amount of it counts.
PRESENCE = {
    "ileal_resection": "ileal resection",
    "crohns_ileal_length": "ileal Crohn's disease",
}

# A yes/no fact that is no noun: of what, and what is said of it.
STATES = {
    "cause_removed": ("cause", "removed"),
    "levels_stable": ("levels", "stable"),
    "b12_repleted": ("B12 stores", "refilled"),
    "injections_refused_or_impossible": ("injections", "refused or impossible"),
}

# Closed words, of facts and of outcomes.
VALUES = {
    "im": "IM",
    "iv": "intravenous",
    "deep_sc": "deep subcutaneous",
    "roux_en_y": "Roux-en-Y bypass",
    "unknown_type": "unknown operation",
    "other_low_b12": "another diet low in B12",
    "bladder_or_bowel_loss": "loss of bladder or bowel control",
    "sudden_vision_loss": "sudden loss of vision",
    "chest_pain_or_breathlessness": "chest pain or breathlessness",
    "rapid_weakness": "rapidly growing weakness",
    "missed_doses": "with some missed",
    "any_time": "at any time",
    "end_of_interval": "at the end of the interval",
    "after_lapse": "after a lapse",
    "prescribed_deficiency": "prescribed for a deficiency",
    "vitamin_b12": "vitamin B12",
    "mma": "MMA",
    "cbc": "complete blood count",
    "serum_b12": "serum B12",
    "neuro_exam": "neurological examination",
    "h_pylori": "Helicobacter pylori test",
    "intrinsic_factor_antibody": "intrinsic factor antibodies",
    "vitamin_d": "vitamin D",
    "vitamin_a": "vitamin A",
    "fine_needle_pressure": "inject with a fine needle and long pressure",
    "specialist_cover": "inject under specialist cover",
    "hold": "hold the injection",
    "closed": "not to be started",
    "review": "until it is reviewed",
    "count_first": "platelet count first",
    "do_not_stop_prescribed": "do not stop what is prescribed",
    "pause_over_the_counter": "pause what is taken without a reason",
    "allowed_5mg_4_months": "allowed: 5 mg daily for at least 4 months",
    "no_further_improvement": "until no further improvement",
    "2_weeks": "",
    "three_times_weekly_2_weeks": "three times a week for 2 weeks",
    "alternate_days": "on alternate days",
    "single_dose": "one dose",
}
# The same word of two facts.
FIELD_VALUES = {
    ("question_topic", "other"): "something other than vitamin B12",
    ("treatment_status", "on_treatment"): "running",
    ("adherence", "reliable"): "regularly",
    ("inherited_cobalamin_disorder", "other"): "another gene",
    ("inherited_cobalamin_disorder", "yes"): "gene not known",
    ("bariatric_surgery", "other"): "another operation",
    ("ileal_resection_site", "other"): "another part",
    ("ileal_resection_site", "distal_or_terminal"): "the distal or terminal part",
    ("b12_sample_context", "untreated"): "without treatment",
    ("b12_sample_context", "injection_trough"): "just before an injection",
    ("b12_sample_context", "injection_other"): "at another time between injections",
}

# Findings that are no plain noun: of what, and what is said of it, also when it does not hold.
FINDING_STATES: dict[str, tuple[str, ...]] = {
    "low_level": ("B12 level", "low"),
    "level_above_the_band": ("B12 level", "above the borderline band"),
    "borderline_level": ("B12 level", "borderline"),
    "level_flagged_low_or_undetectable": ("B12 level", "called low or undetectable"),
    "mma_elevated": ("MMA", "elevated"),
    "mma_in_the_disputed_zone": ("MMA", "in the disputed zone"),
    "mma_normal": ("MMA", "normal"),
    "mma_cannot_be_done": ("MMA", "unobtainable"),
    "homocysteine_elevated": ("homocysteine", "elevated"),
    "homocysteine_above_goal": ("homocysteine", "above its goal"),
    "both_markers_elevated": ("MMA and homocysteine", "both elevated"),
    "deficiency_confirmed": ("deficiency", "confirmed"),
    "vision_affected": ("vision", "affected"),
    "over_75": ("age", "over 75 years"),
    "injection_given_or_offered": ("injection", "given or offered"),
    "vegan_or_strict_vegetarian": ("diet", "vegan or strict vegetarian"),
    "ppi_long_enough": ("PPI use", "long enough to count"),
    "b12_treatment_stopped": ("B12 treatment", "stopped"),
    "symptoms_returned": ("symptoms", "returned"),
    "symptoms_worse": ("symptoms", "worse"),
    "injection_overdue": ("injection", "overdue"),
    "treatment_lapsed": ("treatment", "lapsed"),
    "doses_missed": ("doses", "missed"),
    "two_weeks_since_the_start": ("two weeks since the start", "over"),
    "less_than_1000_mcg_a_day": ("dose of a day", "less than 1000 mcg", "1000 mcg or more"),
    "cause_has_ended": ("cause", "ended"),
    "prevention_group": ("", "in a group for prevention"),
    "repletion_shown": ("repletion", "shown"),
    "injections_wanted_but_refused": ("injections", "wanted but refused"),
    "treated_by_injection": ("treatment", "by injection"),
    "treated_by_tablets_only": ("treatment", "by tablets only"),
}
# Findings whose opposite has words of its own: when it holds, and when it does not.
FINDING_PAIRS = {
    "level_not_known": ("B12 level not known", "B12 level known"),
    "mma_known": ("MMA known", "MMA not known"),
    "under_18": ("under 18 years", "18 years or older"),
    "no_plan_is_given": ("no plan is given", "a plan is given"),
    "covered": ("covered by the documents", "not covered by the documents"),
    "read_as_untreated": ("read as untreated", "not read as untreated"),
    "treatment_is_reviewed": ("running treatment is reviewed", "no running treatment is reviewed"),
    "injections_go_on": ("injections go on", "injections do not go on"),
    "a_course_begins": ("a course begins", "no course begins"),
    "b12_is_given": ("B12 is given", "no B12 is given"),
    "b12_is_followed_up": ("B12 is followed up", "B12 is not followed up"),
    "route_not_known": ("route of treatment not known", "route of treatment known"),
    "symptoms_never_improved": ("symptoms never improved", "symptoms improved"),
    "no_further_improvement": ("no further improvement", "further improvement"),
    "taken_for_3_months_or_an_unknown_time": (
        "taken for 3 months or an unknown time",
        "taken for less than 3 months",
    ),
    "a_stop_may_be_talked_about": ("a stop may be talked about", "no stop is talked about"),
    "more_than_20_cm_of_ileum_removed_or_length_unknown": (
        "more than 20 cm of ileum removed or length unknown",
        "20 cm of ileum removed or less",
    ),
    "crohns_of_more_than_30_cm_or_extent_unknown": (
        "ileal Crohn's disease of more than 30 cm or of unknown extent",
        "no Crohn's disease or 30 cm of ileum or less",
    ),
}
# Findings that are nouns, but not those of their names.
FINDING_NOUNS = {
    "only_fatigue_or_depression": "fatigue or depression as the only symptom",
    "crohns_of_more_than_60_cm": "ileal Crohn's disease of more than 60 cm",
    "folic_acid_that_is_not_stopped": "folic acid use that is not to be stopped",
    "medicine_taken_for_too_short_to_count": "medicine use too short to count",
    "b12_into_a_vein": "B12 given into a vein",
    "cyanocobalamin_where_it_is_avoided": "use of cyanocobalamin where it is avoided",
    "pernicious_anemia_or_suspected": "confirmed or suspected pernicious anemia",
    "weight_loss_surgery": "weight-loss surgery",
    "high_risk_condition": "high-risk condition",
    "sleeve_or_band": "sleeve gastrectomy or gastric band",
    "bypass_or_diversion_or_other_operation": "bypass, diversion or another operation",
}

# What a decision is called where another rests on it.
DECISIONS = {"regimen": "first course", "injection": "injection today"}
# A finding whose name begins so says where a person is: "on injections", "not on injections".
PLACES = ("on_", "in_")
# What a table gives is what is to be left out.
AVOIDED = {"formulation"}
# To whom, where the word alone does not say it.
REFERRALS = {
    "emergency": "emergency care",
    "metabolic": "a metabolic clinic",
    "prescriber": "the prescriber",
    "clinician": "a clinician",
}
# When: a pair of such a word and one to whom is a referral.
TIMES = {
    "emergency": "at once",
    "now": "now",
    "soon": "soon",
    "urgent": "urgent",
    "informed": "to be informed",
    "same_day": "the same day",
    "within_7_days": "within 7 days",
    "routine": "routine",
    "before_any_b12": "before any B12",
    "before_lifelong": "before treatment is made lifelong",
}

# Short names inside the words made from a name.
SHORT = {
    "b12": "B12",
    "mma": "MMA",
    "ppi": "PPI",
    "iv": "IV",
    "im": "IM",
    "h2": "H2",
    "crohns": "Crohn's",
    "cm": "cm",
    "mcg": "mcg",
}

# What a verdict reads as; to a patient it asks, it never tells to treat (C-05).
CONCLUSIONS = {
    "treat_now": Wording("treat now", "ask your clinician about treatment now"),
    "test_first": Wording("test first", "ask your clinician about tests first"),
    "prevent": Wording("prevent deficiency", "ask your clinician about preventing a deficiency"),
    "no_treatment": Wording("no treatment", "these facts do not call for treatment"),
    "continue": Wording(
        "continue the running treatment", "ask your clinician about going on as now"
    ),
    "change": Wording(
        "change the running treatment", "ask your clinician about a change of treatment"
    ),
    "refer": Wording("refer", "ask your clinician who should look at this"),
    "cannot_say": Wording("cannot say from these facts", "these facts do not allow an answer"),
    "information": Wording("information only", "information only"),
}
