"""Scope: emergency signs, age, audience, allergy, and whether B12 is taken already."""

from core.wording import Wording
from dialogue.questions.shape import Answer, Question, Topic, both, offer

ABOUT = (
    Question(
        key="emergency_sign",
        topic=Topic.SCOPE,
        facts=("emergency_sign",),
        text=Wording(
            "Is any of these emergency signs present now?",
            "Is any of these happening right now?",
        ),
        why=Wording(
            "An emergency sign comes before everything else. The five documents do not cover emergencies.",
            "These need emergency help before anything else. The articles do not cover emergencies.",
        ),
        answer=Answer.MANY,
        offers=(
            offer(
                "rapid_weakness",
                "rapidly growing weakness",
                patient="weakness that gets worse fast, such as legs giving way",
                words="weakness|legs giving way|legs failing|paralysis",
            ),
            offer(
                "bladder_or_bowel_loss",
                "loss of bladder or bowel control",
                patient="losing control of bladder or bowels",
                words="bladder|bowel|incontinence|losing control of bladder|bowels",
            ),
            offer(
                "sudden_vision_loss",
                "sudden loss of vision",
                patient="losing sight all at once",
                words="vision loss|sudden blindness|blind|loss of sight|losing sight",
            ),
            offer(
                "chest_pain_or_breathlessness",
                "chest pain or breathlessness",
                patient="chest pain or trouble breathing",
                words="chest pain|breathless|short of breath|trouble breathing|breathlessness",
            ),
        ),
        examples=("none", "1", "chest pain"),
        names=("emergency signs", "emergency", "emergency sign"),
    ),
    Question(
        key="age",
        topic=Topic.SCOPE,
        facts=("age",),
        text=Wording("How old is the patient, in completed years?", "How old are you, in years?"),
        why=Wording(
            "The documents are about adults, and being older than 75 is a high-risk condition.",
            "The articles are about adults, and being older than 75 changes what a borderline level means.",
        ),
        answer=Answer.AMOUNT,
        quantity="age",
        examples=("46", "78 years"),
        names=("age",),
    ),
    Question(
        key="audience",
        topic=Topic.SCOPE,
        facts=("audience",),
        text=both("Who is asking?"),
        why=both("The facts stay the same; only the words change."),
        answer=Answer.ONE,
        offers=(
            offer(
                "patient",
                "a patient",
                {"audience": "patient"},
                words="me|myself|for myself|i am the patient|self",
            ),
            offer(
                "carer",
                "someone who cares for a patient",
                {"audience": "carer"},
                words="carer|caregiver|relative|family",
            ),
            offer(
                "clinician",
                "a clinician",
                {"audience": "clinician"},
                words="doctor|physician|nurse|gp|pharmacist|clinician|healthcare professional",
            ),
        ),
        examples=("1", "clinician"),
        names=("audience", "reader", "who is asking"),
    ),
    Question(
        key="keep",
        topic=Topic.SCOPE,
        facts=(),
        text=both(
            "May this conversation be kept on this computer, so that it can go on after an interruption? "
            "Nothing ever leaves the computer."
        ),
        why=both(
            "If you say yes, each line you type is written to a file that only you can read. If you say no, "
            "nothing is stored."
        ),
        answer=Answer.YES_NO,
        examples=("yes", "no"),
    ),
    Question(
        key="b12_allergy",
        topic=Topic.SCOPE,
        facts=("b12_allergy",),
        text=Wording(
            "Is there a known allergy to B12 (cobalamin) or cobalt?",
            "Have you ever had an allergic reaction to B12 or to cobalt?",
        ),
        why=Wording(
            "With such an allergy no plan is given and the person is referred. The documents do not cover it.",
            "With such an allergy a doctor has to look into it first. The articles do not cover it.",
        ),
        answer=Answer.YES_NO,
        examples=("no", "yes"),
        names=("allergy",),
    ),
    Question(
        key="treatment_status",
        topic=Topic.TREATMENT,
        facts=("treatment_status",),
        text=Wording(
            "Has the patient been given B12 as a treatment or supplement?",
            "Do you take B12 now, as tablets, injections or another supplement?",
        ),
        why=Wording(
            "A level is read differently on treatment: the borderline band is for untreated people.",
            "If you take B12, your level means something else.",
        ),
        answer=Answer.ONE,
        offers=(
            offer(
                "none",
                "no, none so far",
                {"treatment_status": "none"},
                patient="no, and I have not",
                words="no|none|never|untreated|not at all|nope",
            ),
            offer(
                "on_treatment",
                "yes, at present",
                {"treatment_status": "on_treatment"},
                patient="yes, I take it now",
                words="yes|on treatment|currently|now|i do|taking it",
            ),
            offer(
                "stopped",
                "earlier, but stopped",
                {"treatment_status": "stopped"},
                patient="I took it before, but stopped",
                words="stopped|before|in the past|previously|used to",
            ),
        ),
        examples=("no", "2"),
        names=("treatment", "b12 treatment"),
    ),
)
