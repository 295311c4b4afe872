"""The words that free text is searched for, for a clinician to review.

What must not be misread stands here; the rest in the neighbors.
"""

from dialogue.parsing.lexicon.causes import CONDITIONS, DIETS
from dialogue.parsing.lexicon.emergencies import EMERGENCIES
from dialogue.parsing.lexicon.entries import Entry, Kind
from dialogue.parsing.lexicon.medicines import MEDICINES, PRODUCTS
from dialogue.parsing.lexicon.mind import MIND
from dialogue.parsing.lexicon.signs import SYMPTOMS
from dialogue.parsing.lexicon.surgery import SURGERY

OTHERS: tuple[Entry, ...] = (
    Entry(
        Kind.UNCLEAR,
        "motor_symptoms",
        "Is it weak muscles, or tiredness all over?",
        "(feel|feeling|felt|am|im|so|very) weak; weak",
    ),
    Entry(
        Kind.UNCLEAR,
        "cardiovascular_disease",
        "Which heart disease is it?",
        "heart (disease|trouble|problems?|condition)",
    ),
    Entry(
        Kind.UNCLEAR,
        "ppi_duration",
        "Which medicine against acid is it?",
        "(acid|stomach acid) (tablets?|medicines?|blockers?|reducers?|suppressants?)",
        denied="none",
    ),
    Entry(
        Kind.UNCLEAR,
        "chronic_kidney_disease",
        "Which kidney trouble is it?",
        "kidney (problems?|trouble|issues?)",
        denied="no",
    ),
    Entry(
        Kind.UNCLEAR,
        "emergency_sign",
        "Is the loss of control of bladder or bowel new?",
        "incontinent; incontinence",
    ),
    Entry(
        Kind.UNCLEAR,
        "emergency_sign",
        "Is the loss of sight new?",
        "(cant|cannot|can not) see( anything)? (out of|from|with|in)( (my|the|one|left|right|both))* eyes?",
    ),
    Entry(
        Kind.IGNORED,
        "",
        "",
        "burning (mouth|lips)( syndrome)?; heat ?strokes?; sun ?strokes?; back ?strokes?; breast ?strokes?; brush "
        "?strokes?; stroke of (luck|genius); heartburn; kidney (stones?|beans?|donor); "
        "(iron|folate) deficiency; folic acid (level|result|test); pregnancy test; "
        "(diabetes|diabetic) (meds?|medications?|medicines?|drugs?|tablets?|nurse|clinic|team|screening|test|risk); "
        "(i )?eat(s)? meat( (about|only|maybe|once|or))* (rarely|seldom|sometimes|now and then"
        "|once in a while); c(o)?eliac (screen(ing)?|serology|antibod(y|ies)|bloods?|tests?|ttg); "
        "(so|very|really|bit|all|completely|totally|im|am|more|still) confused( (about|by|why|what|as to))?; "
        "antibod(y|ies)( is| are| was| were| came back)? (negative|positive) for (pa|pernicious an(a)?emia); "
        "(my|the|a|our|their) pa; pa (says|said|told|wants|ordered|student|antibod(y|ies)); in pa; "
        "up (my|her|his) sleeve; (long|short) sleeves?; veggie (burgers?|food|soup|options?|meals?); "
        "gestational diabetes; diabetes insipidus; pre ?diabet(es|ic); "
        "sickle cell an(a)?emia; sick and tired; tired of; "
        "vegan (food|cheese|recipes?|restaurants?|options?|b12|protein|friends?|supplements?|products?|meals?); "
        "stroke risk; gestational; postpartum depression; (foot|hand|eye) exam(ination)?; "
        "great depression; depression of; burning (calories|fat|question); "
        "vegetarian (food|options?|meals?|recipes?)",
    ),
)

ENTRIES: tuple[Entry, ...] = (
    *SYMPTOMS,
    *MIND,
    *EMERGENCIES,
    *CONDITIONS,
    *SURGERY,
    *DIETS,
    *MEDICINES,
    *PRODUCTS,
    *OTHERS,
)
