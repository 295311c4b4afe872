"""The review of a treatment: how the symptoms respond, the injections, the checks, the cause."""

from core.wording import Wording
from dialogue.questions.shape import Answer, Question, Topic, offer

_COUNTS = {
    word: {"consecutive_stable_checks": str(number)}
    for number, words in enumerate(("none|no|not any|zero", "one", "two", "three", "four", "five"))
    for word in words.split("|")
}

REVIEW = (
    Question(
        key="ever_neuro_symptoms",
        topic=Topic.SYMPTOMS,
        facts=("ever_neuro_symptoms",),
        text=Wording(
            "Were there neurological symptoms at any time before?",
            "Have you ever had nerve symptoms before, such as numbness, tingling or trouble walking?",
        ),
        why=Wording(
            "Who ever had them gets the denser maintenance, and does not stop.",
            "Whoever has had nerve symptoms needs shots more often later on.",
        ),
        answer=Answer.YES_NO,
        examples=("no", "yes"),
        names=("earlier nerve symptoms", "nerve symptoms before"),
    ),
    Question(
        key="symptom_response",
        topic=Topic.REVIEW,
        facts=("symptom_response",),
        text=Wording(
            "How have the symptoms responded to the treatment?",
            "What have your symptoms done since you take B12?",
        ),
        why=Wording(
            "The symptoms set the schedule: how long the loading course lasts, and when the interval is shortened.",
            "How often you need B12 depends on what your symptoms do, more than on blood tests.",
        ),
        answer=Answer.ONE,
        offers=(
            offer("improving", "improving", {"symptom_response": "improving"}, patient="they are getting better",
                  words="better|getting better|improved|a bit better|a little better|slowly better|much better"
                  "|they are better"),
            offer("plateau", "plateau: improved, no further gain", {"symptom_response": "plateau"},
                  patient="they got better, but not any further",
                  words="plateau|stopped improving|no further improvement|no further gain|levelled off|leveled off"
                  "|not any further"),
            offer("resolved", "resolved", {"symptom_response": "resolved"}, patient="they are gone",
                  words="gone|all gone|went away|disappeared|cured|no symptoms any more"),
            offer("unchanged", "unchanged: no gain at all", {"symptom_response": "unchanged"},
                  patient="nothing has changed",
                  words="unchanged|same|the same|no change|not better|no better|no improvement|nothing changed"
                  "|no different"),
            offer("worse", "worse", {"symptom_response": "worse"}, patient="they are getting worse",
                  words="worse|worsening|getting worse|worsened|much worse"),
            offer("recurred", "recurred: improved, then returned", {"symptom_response": "recurred"},
                  patient="they got better and then came back",
                  words="recurred|returned|came back|come back|they came back|back again|are back|wearing off"),
            offer("not_applicable", "does not apply: never any symptoms", {"symptom_response": "not_applicable"},
                  patient="I never had symptoms",
                  words="not applicable|does not apply|never had symptoms|never had any|no symptoms|n/a"),
        ),
        examples=("1", "getting better", "came back"),
        names=("response", "symptom response", "response of symptoms"),
    ),
    Question(
        key="recurrence_timing",
        topic=Topic.REVIEW,
        facts=("recurrence_timing",),
        text=Wording("When do the symptoms return?", "When do the symptoms come back?"),
        why=Wording(
            "Wearing off at the end of the interval takes one step more often; a lapse in treatment a new course.",
            "If they come back just before the next dose, a little more often may do. After a long gap the first "
            "run is given again.",
        ),
        answer=Answer.ONE,
        offers=(
            offer("end_of_interval", "at the end of the interval (wearing off)",
                  {"recurrence_timing": "end_of_interval"}, patient="in the last days or weeks before the next dose",
                  words="end of interval|end of the interval|before the next|before the next dose|just before"
                  "|before the next injection|before the next shot|wearing off|wears off|at the end"),
            offer("any_time", "at any time", {"recurrence_timing": "any_time"}, patient="at any time, also soon after "
                  "a dose", words="any time|anytime|no pattern|randomly|all the time|soon after"),
            offer("after_lapse", "after a lapse in treatment", {"recurrence_timing": "after_lapse"},
                  patient="after doses were missed or B12 was stopped",
                  words="after a lapse|lapse|after stopping|after a break|after missed doses|when i stopped"
                  "|after i stopped|after a gap"),
        ),
        examples=("1", "before the next dose"),
        names=("recurrence", "when symptoms return", "timing"),
    ),
    Question(
        key="injection_interval",
        topic=Topic.REVIEW,
        facts=("injection_interval",),
        text=Wording("What is the interval between injections?", "How long is it from one injection to the next?"),
        why=Wording(
            "From this interval the next step is counted.",
            "It shows how much more often a shot could be given.",
        ),
        answer=Answer.AMOUNT,
        quantity="injection_interval",
        examples=("8 weeks", "3 months", "every 10 weeks"),
        names=("interval", "injection interval", "time between injections"),
    ),
    Question(
        key="last_injection_date",
        topic=Topic.REVIEW,
        facts=("last_injection_date",),
        text=Wording("When was the last injection?", "When did you have the last injection?"),
        why=Wording(
            "It shows if an injection is overdue, and when the next one is.",
            "It shows if a shot is overdue, and when the next one should come.",
        ),
        answer=Answer.DATE,
        examples=("2 weeks ago", "3 March 2025", "2025-10-01"),
        names=("last injection", "last shot"),
    ),
    Question(
        key="months_since_start",
        topic=Topic.REVIEW,
        facts=("months_since_start",),
        text=Wording(
            "How long ago did the present course, by the present route, begin?",
            "How long ago did you begin to take B12 in the way you do now?",
        ),
        why=Wording(
            "The checks are counted from there; each change of route starts the count anew.",
            "The checks are counted from that day.",
        ),
        answer=Answer.AMOUNT,
        quantity="treatment_duration",
        examples=("5 months", "2 years", "since 2024"),
        names=("start", "start of treatment", "time since start"),
    ),
    Question(
        key="checks_done",
        topic=Topic.REVIEW,
        facts=("checks_done",),
        text=Wording(
            "Which checks since the start have been done (level and blood count)?",
            "Which blood checks have you had since the treatment began?",
        ),
        why=Wording(
            "A check that was missed is done now.",
            "If one was missed, it is done now.",
        ),
        answer=Answer.MANY,
        offers=(
            offer("month_3", "at about 3 months", words="3 months|three months|month 3|first check|the first"),
            offer("month_6", "at about 6 months", words="6 months|six months|month 6|half a year|second check"),
            offer("month_12", "at about 12 months", words="12 months|twelve months|month 12|a year|one year|1 year"
                  "|third check"),
        ),
        examples=("none", "1, 2", "3 months"),
        names=("checks", "checks done"),
    ),
    Question(
        key="consecutive_stable_checks",
        topic=Topic.REVIEW,
        facts=("consecutive_stable_checks",),
        text=Wording(
            "How many of the latest checks in a row were stable (level above the band, no new symptom)?",
            "How many of your latest checks in a row were good, with no new symptom?",
        ),
        why=Wording(
            "Yearly checks begin after two stable ones in a row.",
            "After two good checks in a row, once a year is enough.",
        ),
        answer=Answer.AMOUNT,
        quantity="count",
        words=_COUNTS,
        examples=("2", "none"),
        names=("stable checks", "good checks"),
    ),
    Question(
        key="levels_stable",
        topic=Topic.REVIEW,
        facts=("levels_stable",),
        text=Wording("Are the levels stable?", "Have your blood values stayed steady from one check to the next?"),
        why=Wording(
            "Yearly checks are for stable levels.",
            "If they stay steady, checks can be further apart.",
        ),
        answer=Answer.YES_NO,
        examples=("yes", "no"),
        names=("stable levels", "steady values"),
    ),
    Question(
        key="b12_repleted",
        topic=Topic.REVIEW,
        facts=("b12_repleted",),
        text=Wording(
            "Has repletion been shown (after loading: level above the band, MMA not elevated if measured)?",
            "Has a doctor told you that your B12 is filled up again, shown by a blood test after the first run?",
        ),
        why=Wording(
            "Folic acid stays closed until repletion has been shown.",
            "Folic acid must wait until B12 has been filled up.",
        ),
        answer=Answer.YES_NO,
        examples=("no", "yes"),
        names=("repletion", "b12 stores"),
    ),
    Question(
        key="wants_to_stop",
        topic=Topic.REVIEW,
        facts=("wants_to_stop",),
        text=Wording("Is it wished to stop the B12?", "Do you want to stop taking B12?"),
        why=Wording(
            "Normal values or feeling well are no reason to stop while the cause persists.",
            "Feeling well is no reason to stop. What you should know first depends on the cause.",
        ),
        answer=Answer.YES_NO,
        examples=("no", "yes"),
        names=("wish to stop", "stopping"),
    ),
    Question(
        key="cause_removed",
        topic=Topic.REVIEW,
        facts=("cause_removed",),
        text=Wording(
            "Has the cause of the deficiency been removed for good (medicine stopped, diet changed)?",
            "Is the cause of your B12 shortage gone for good, such as a medicine that was stopped or a diet that "
            "was changed?",
        ),
        why=Wording(
            "As long as the cause persists, so does the treatment.",
            "As long as the cause is there, B12 is needed.",
        ),
        answer=Answer.YES_NO,
        examples=("no", "yes"),
        names=("cause", "cause removed"),
    ),
    Question(
        key="last_check_date",
        topic=Topic.REVIEW,
        facts=("last_check_date",),
        text=Wording("When was the last check?", "When was your last blood check?"),
        why=Wording(
            "The next check is counted from it.",
            "The next check is counted from it.",
        ),
        answer=Answer.DATE,
        examples=("3 months ago", "3 March 2025", "I don't know"),
        names=("last check",),
    ),
)  # fmt: skip
