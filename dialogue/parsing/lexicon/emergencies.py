"""The words for emergency signs, for a clinician to review."""

from dialogue.parsing.lexicon.entries import Entry, Kind

EMERGENCIES: tuple[Entry, ...] = (
    Entry(
        Kind.EMERGENCY,
        "emergency_sign",
        "rapid_weakness",
        "(rapid|sudden|rapidly (worsening|progressive)|quickly worsening) (leg |muscle |limb )?weakness; "
        "weakness{in} (is |that is )?(getting worse (fast|quickly|by the (day|hour))|since yesterday); "
        "{part} (rapidly|suddenly|quickly) (getting |become |became |becoming |gone )?(weak|weaker|paraly[sz]ed); "
        "{part} (have |has |had )?(just |suddenly )?(stopped working|gone to jelly|turned to jelly|buckled)"
        " (today|suddenly|since (yesterday|today|this morning|last night|the weekend)|this morning); "
        "(unable to|no longer able to) (walk|stand)( up)? (any ?more|since (yesterday|today|this "
        "morning)|suddenly|now); off (her|his|my) legs since (yesterday|today|this morning|last night|the weekend); "
        "(rapidly|suddenly|quickly) (getting |become |became |becoming |gone )?(weak|weaker|paraly[sz]ed); "
        "{part} (are|is|keep|have been) (failing|giving way|giving out|suddenly weak|paraly[sz]ed); "
        "{part} (suddenly )?(gave|went|give) (way|out|weak suddenly); "
        "{part} (have |has )?(gone|went|become|became|got|gotten) (so |very |really )?(weak|limp)"
        " since (yesterday|today|this morning|last night|the weekend|<dur[0-9]+>); "
        "(suddenly )?(cant|cannot) (suddenly )?(move|lift){my} {part}; "
        "(suddenly |now )(cant|cannot) walk; "
        "(cant|cannot) (stand|stand up|walk) (any ?more|since (yesterday|today|this morning)); "
        "{part}( (are|is|keep|keeps|have been|has been|been))? (getting|becoming)( (much|a lot))? weaker"
        " (and weaker|by the (minute|hour|day)|every (minute|hour)|fast|quickly|rapidly); "
        "{part} suddenly( (got|became|went|are|is|feel|felt|turned|very|so|really|too))* (weak|weaker); "
        "{part}( (got|became|went|are|is|feel|felt|very|so|really|too))+ (weak|weaker) suddenly; "
        "suddenly{my} {part}( (got|became|went|are|is|feel|felt|very|so|really|too))+ (weak|weaker); "
        "paraly[sz]ed",
        also=(("motor_symptoms", "yes"),),
    ),
    Entry(
        Kind.EMERGENCY,
        "emergency_sign",
        "rapid_weakness",
        "(am i|am|im|is|be) (now )?having (a|another) (mini )?(stroke|tia); stroke right now; "
        "face( (is|has|suddenly|started))* (drooping|drooped|droopy|droops|dropping|dropped); facial droop(ing)?; "
        "(suddenly |now )(cant|cannot) (speak|talk); "
        "(cant|cannot) (speak|talk) (any ?more|suddenly|since (yesterday|today|this morning)); "
        "one side of my (body|face)( (is|has|went|gone|suddenly))+ (weak|limp|paraly[sz]ed)",
    ),
    Entry(
        Kind.EMERGENCY,
        "emergency_sign",
        "bladder_or_bowel_loss",
        "(lost|losing|loss of|lose|no) control (of|over){my} (bladder|bowels?|urine|stool)( or bowels?| and bowels?)?; "
        "(loss of|lost|no|losing)( my)? (bladder|bowel)( or bowel| and bowel)? control; "
        "(cant|cannot) (control|hold){my} (bladder|bowels?|urine|pee|stool|poo); "
        "(wetting|wet|wets|soiled|soiling|soils|peed|peeing|pees|weed|weeing|pooed|pooing|pooped)"
        " (myself|himself|herself|themselves|(his|her|my) (pants|trousers|self)); "
        "(cant|cannot) (feel|tell) when{my} (bladder is full|i need (to pee|the toilet|to go)); "
        "(saddle|perineal) (an(a)?esthesia|numbness); numb(ness)? (between|around)( (my|the|his"
        "|her))* (legs|saddle|groin|anus|bottom); "
        "(new|sudden|recent|acute) (onset )?(urinary |f(a)?ecal |bladder |bowel |double )?incontinence; "
        "incontinent (since (yesterday|today|this morning|last night|last week)|suddenly|now); "
        "no (bladder|bowel) control; urinary retention; (cant|cannot) (pee|wee|urinate|pass (urine|water))",
    ),
    Entry(
        Kind.EMERGENCY,
        "emergency_sign",
        "sudden_vision_loss",
        "(sudden|rapid) (vision|visual|sight|eyesight) loss; "
        "(sudden|rapid) loss of( my)? (vision|sight|eyesight); "
        "(suddenly|sudden) (lost|losing|lose|went|going|gone|became|blind)"
        "( (my|the|all|blind|his|her))*( (vision|sight|eyesight)( (in|of)( (my|the|one|left|right"
        "|both|his|her))* eyes?)?)?; "
        "(lost|losing)( (my|the|all))* (vision|sight|eyesight)( (in|of)( (my|the|one|left|right|both))* eyes?)?"
        " (suddenly|all at once|all of a sudden|in one go); "
        "(vision|sight|eyesight) (just |suddenly )?(went|gone|has gone) (black|dark|gr[ae]y|blank)( "
        "suddenly| today| this morning)?; "
        "(lost|losing)( (my|the|all|his|her))* (vision|sight|eyesight)( in( (my|the|one|left|right"
        "|both|his|her))* eyes?)?"
        "( suddenly| all of a sudden)? (today|tonight|this morning|just now|since (yesterday|today"
        "|this morning|last night)); "
        "woke up (this morning |today |yesterday )?(and |i )*(cant|cannot|couldnt) see( properly| clearly"
        "| anything| much)?( (out of|from|with|in)( (my|the|one|left|right|both))* eyes?)?; "
        "(went|gone|going) (suddenly )?blind( suddenly)?( in( (my|the|one|left|right|both))* eyes?)?"
        "( (suddenly|today|this morning|just now|yesterday))?; suddenly (cant|cannot) see; "
        "(suddenly )?(cant|cannot|can not) see( anything)?( (out of|from|with|in)( (my|the|one|left|right|both))*"
        " eyes?)? (any ?more|suddenly|now|today|since (yesterday|today|this morning|last night))",
        also=(("visual_problem", "yes"),),
    ),
    Entry(
        Kind.EMERGENCY,
        "emergency_sign",
        "chest_pain_or_breathlessness",
        "(chest|heart) (pains?|pressure|tightness); tight chest; crushing (pain|pressure); gasping( "
        "for (air|breath))?; (cant|cannot) (catch|get) (my|his|her) breath; chest (feels|is) (tight|heavy|crushed); "
        "breathing (is )?(difficult|hard|bad); "
        "(pains?|pressure|tightness) in( my| the)? chest; "
        "(my )?chest (hurts|is tight|aches); short(ness)? of breath; breathless(ness)?; "
        "out of breath; (cant|cannot|hard to) breathe?; "
        "(trouble|difficulty|problems?|struggling) (with )?(to )?(breathing|breathe); "
        "dyspn(o)?ea; (am i|am|im|is|be) (now )?having (a|another) (mini )?heart attack; heart attack right now",
    ),
)
