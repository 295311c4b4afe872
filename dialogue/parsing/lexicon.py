"""The words that free text is searched for, for a clinician to review.

Medicines and what must not be misread stand here; the rest in the two neighbors.
"""

from dialogue.parsing.entries import Entry, Kind
from dialogue.parsing.lexicon_causes import CONDITIONS, DIETS, SURGERY
from dialogue.parsing.lexicon_signs import EMERGENCIES, SYMPTOMS

MEDICINES: tuple[Entry, ...] = (
    Entry(
        Kind.MEDICINE,
        "metformin_duration",
        "yes",
        "metformin; glucophage",
        denied="none",
    ),
    Entry(
        Kind.MEDICINE,
        "ppi_duration",
        "yes",
        "omeprazole; prilosec; losec; esomeprazole; nexium; lansoprazole; prevacid; "
        "pantoprazole; protonix; rabeprazole; aciphex; dexlansoprazole; dexilant",
    ),
    Entry(
        Kind.MEDICINE,
        "ppi_duration",
        "yes",
        "ppis?; proton pump inhibitors?",
        denied="none",
    ),
    Entry(
        Kind.MEDICINE,
        "h2_blocker_duration",
        "yes",
        "famotidine; pepcid; ranitidine; zantac; cimetidine; tagamet; nizatidine",
    ),
    Entry(
        Kind.MEDICINE,
        "h2_blocker_duration",
        "yes",
        "h2 (blockers?|antagonists?)",
        denied="none",
    ),
    Entry(
        Kind.USE,
        "colchicine_use",
        "yes",
        "colchicine; colcrys",
        denied="no",
    ),
    Entry(
        Kind.USE,
        "anticonvulsant_use",
        "yes",
        "phenytoin; dilantin; carbamazepine; tegretol; valproate; valproic acid; depakote; "
        "keppra; levetiracetam; lamotrigine; lamictal; topiramate; topamax; phenobarbital",
    ),
    Entry(
        Kind.USE,
        "anticonvulsant_use",
        "yes",
        "anticonvulsants?; anti ?epileptics?; "
        "(epilepsy|seizure) (medicines?|medications?|drugs?|tablets?)",
        denied="no",
    ),
    Entry(
        Kind.USE,
        "folic_acid_use",
        "yes",
        "folic acid( (tablets?|pills?|supplements?))?; methylfolate; "
        "folate (tablets?|pills?|supplements?)",
        denied="no",
    ),
    Entry(
        Kind.USE,
        "anticoagulant_use",
        "yes",
        "warfarin; coumadin; apixaban; eliquis; rivaroxaban; xarelto; dabigatran; pradaxa; "
        "edoxaban; heparin; enoxaparin",
    ),
    Entry(
        Kind.USE,
        "anticoagulant_use",
        "yes",
        "anticoagulants?; blood thinners?",
        denied="no",
    ),
    Entry(
        Kind.USE,
        "nitrous_oxide_use",
        "yes",
        "nitrous( oxide)?; laughing gas; whippets?; whip ?its?",
        denied="no",
    ),
)

PRODUCTS: tuple[Entry, ...] = (
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "",
        "{b12}( (treatment|therapy|supplements?|supplementation))?",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "cyanocobalamin",
        "cyanocobalamin; cyano b12",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "hydroxocobalamin",
        "hydrox(o|y)cobalamin; hydroxo b12",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "methylcobalamin",
        "methylcobalamin; methyl b12",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "other",
        "adenosylcobalamin; dibencozide",
    ),
)

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
        "heat ?strokes?; sun ?strokes?; back ?strokes?; breast ?strokes?; brush ?strokes?; "
        "stroke of (luck|genius); heartburn; kidney (stones?|beans?|donor); "
        "(iron|folate) deficiency; folic acid (level|result|test); pregnancy test; "
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
    *EMERGENCIES,
    *CONDITIONS,
    *SURGERY,
    *DIETS,
    *MEDICINES,
    *PRODUCTS,
    *OTHERS,
)
