"""B12 that is taken already, or was: route, form, dose, how often, how long, how reliably."""

from core.wording import Wording
from dialogue.questions.shape import Answer, Question, Topic, offer

TREATMENT = (
    Question(
        key="b12_route",
        topic=Topic.TREATMENT,
        facts=("b12_route",),
        text=Wording(
            "By which route is the B12 given? If it was stopped: by which was it given last?",
            "How do you take the B12? If you stopped: how did you take it last?",
        ),
        why=Wording(
            "A level on tablets is read differently from one on injections, and nerve symptoms on tablets are a "
            "reason to change the route.",
            "What a level on B12 means depends on the way it is taken.",
        ),
        answer=Answer.ONE,
        offers=(
            offer("im", "intramuscular injection", {"b12_route": "im"}, patient="injections into a muscle",
                  words="injection|injections|b12 injections|shot|shots|b12 shots|jab|jabs|intramuscular"
                  "|intramuscularly|into the muscle|needle|needles"),
            offer("deep_sc", "deep subcutaneous injection", {"b12_route": "deep_sc"},
                  patient="injections under the skin",
                  words="subcutaneous|subcutaneously|under the skin|sc|subcut|injection under the skin"),
            offer("oral", "oral (swallowed)", {"b12_route": "oral"}, patient="by mouth: tablets, capsules or drops "
                  "that I swallow",
                  words="tablet|tablets|b12 tablets|pill|pills|capsule|capsules|by mouth|oral|orally|swallowed"
                  "|drops|gummies"),
            offer("sublingual", "sublingual", {"b12_route": "sublingual"}, patient="under the tongue",
                  words="under the tongue|under my tongue|tongue|lozenge|lozenges|sublingual tablets|sublingually"),
            offer("nasal", "nasal", {"b12_route": "nasal"}, patient="a spray into the nose",
                  words="nasal spray|nose|nose spray|spray"),
            offer("iv", "intravenous", {"b12_route": "iv"}, patient="a drip into a vein",
                  words="intravenously|into the vein|vein|drip|infusion|infusions"),
        ),
        examples=("1", "tablets", "injections"),
        names=("route", "b12 route", "way it is taken"),
    ),
    Question(
        key="b12_form",
        topic=Topic.TREATMENT,
        facts=("b12_form",),
        text=Wording(
            "Which form of B12 is it?",
            "Which form of B12 is it? Please read the label: the word ends in -cobalamin.",
        ),
        why=Wording(
            "Cyanocobalamin is not to be injected, and it is avoided by any route with renal dysfunction.",
            "One form, cyanocobalamin, is not given as a shot and is avoided when the kidneys are weak.",
        ),
        answer=Answer.ONE,
        offers=(
            offer("hydroxocobalamin", "hydroxocobalamin", {"b12_form": "hydroxocobalamin"},
                  words="hydroxo|hydroxy|hydroxycobalamin|ohcbl|hydroxo b12"),
            offer("cyanocobalamin", "cyanocobalamin", {"b12_form": "cyanocobalamin"}, words="cyano|cncbl|cyano b12"),
            offer("methylcobalamin", "methylcobalamin", {"b12_form": "methylcobalamin"},
                  words="methyl|mecbl|methyl b12"),
            offer("other", "another form, or a mixture", {"b12_form": "other"},
                  words="other|another|another form|mixture|mixed|adenosylcobalamin|several"),
        ),
        examples=("1", "cyanocobalamin", "I don't know"),
        names=("form", "b12 form", "form of b12"),
    ),
    Question(
        key="b12_dose",
        topic=Topic.TREATMENT,
        facts=("b12_dose",),
        text=Wording(
            "What is a single dose, with its unit?",
            "How much B12 is in one dose (one tablet, one injection), with its unit? The label says it.",
        ),
        why=Wording(
            "Whether tablets have failed cannot be judged without their dose.",
            "A low level means something else on a small dose than on a large one.",
        ),
        answer=Answer.AMOUNT,
        quantity="b12_dose",
        examples=("1000 mcg", "1 mg", "I don't know"),
        names=("dose", "b12 dose", "strength"),
    ),
    Question(
        key="b12_frequency",
        topic=Topic.TREATMENT,
        facts=("b12_frequency",),
        text=Wording(
            "How often is it given? If it was stopped: how often was it given?",
            "How often do you take or get it? If you stopped: how often was it?",
        ),
        why=Wording(
            "With the dose it gives the amount of a day; for injections it is the interval, which the review may "
            "shorten.",
            "How much B12 you get depends on how often you take it.",
        ),
        answer=Answer.OFTEN,
        examples=("daily", "twice a week", "every 8 weeks"),
        names=("frequency", "b12 frequency", "how often"),
    ),
    Question(
        key="treatment_duration",
        topic=Topic.TREATMENT,
        facts=("treatment_duration",),
        text=Wording(
            "For how long has B12 been given in this way? If it was stopped: for how long was it?",
            "For how long have you taken B12 in this way? If you stopped: for how long did you take it?",
        ),
        why=Wording(
            "A low level after a few weeks is no failure of the treatment; after months it is.",
            "A level needs time to rise. After a few weeks it says little.",
        ),
        answer=Answer.AMOUNT,
        quantity="treatment_duration",
        examples=("4 weeks", "8 months", "since 2019"),
        names=("duration", "treatment duration", "duration of treatment"),
    ),
    Question(
        key="adherence",
        topic=Topic.TREATMENT,
        facts=("adherence",),
        text=Wording("Are the doses taken reliably?", "Do you take every dose, or do you miss some?"),
        why=Wording(
            "Missed doses are put right first, before tablets are said to have failed.",
            "If doses were missed, that comes first: the B12 may work when it is taken each time.",
        ),
        answer=Answer.ONE,
        offers=(
            offer("reliable", "taken reliably", {"adherence": "reliable"}, patient="I take every dose, or nearly",
                  words="yes|reliably|reliable|regularly|always|every dose|every day|all of them|never miss"
                  "|i never miss|never missed|no missed doses|none missed|i take every dose"),
            offer("missed_doses", "doses are missed", {"adherence": "missed_doses"}, patient="I miss some",
                  words="no|missed|miss some|i miss some|sometimes|sometimes i forget|i sometimes forget|i forget"
                  "|forget|irregularly|not always|missed doses|i skip some|not regularly"),
        ),
        examples=("1", "sometimes I forget"),
        names=("adherence", "missed doses", "forgotten doses", "regularity"),
    ),
    Question(
        key="treatment_phase",
        topic=Topic.TREATMENT,
        facts=("treatment_phase",),
        text=Wording(
            "Is this the loading course or maintenance?",
            "Are you still in the first run of shots, close together, or on the shots further apart that follow?",
        ),
        why=Wording(
            "In the loading course the question is when it ends; in maintenance, whether the interval is right.",
            "In the first run it matters when it ends. After it, what matters is the time between the shots.",
        ),
        answer=Answer.ONE,
        offers=(
            offer("loading", "loading course", {"treatment_phase": "loading"},
                  patient="the first run, close together (loading)",
                  words="loading|loading phase|first run|the first run|first|close together|still loading|first shots"),
            offer("maintenance", "maintenance", {"treatment_phase": "maintenance"},
                  patient="the shots further apart that follow (maintenance)",
                  words="maintenance phase|further apart|spaced|follow up shots|after the first run|later ones"),
        ),
        examples=("1", "maintenance"),
        names=("phase", "treatment phase", "phase of treatment"),
    ),
)  # fmt: skip
