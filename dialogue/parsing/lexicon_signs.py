"""The words for symptoms and emergency signs, for a clinician to review."""

from dialogue.parsing.entries import Entry, Kind

SYMPTOMS: tuple[Entry, ...] = (
    Entry(
        Kind.SYMPTOM,
        "numbness",
        "yes",
        "numb( {part})?; numbness{in}; "
        "{part} (is|are|feel|feels|go|goes|went|going|gone|getting)( (a bit|very|so|all|quite))? numb; "
        "(cant|cannot|can not) feel{my} {part}; no feeling in{my} {part}; "
        "(loss|lack) of (feeling|sensation){in}",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "tingling",
        "yes",
        "tingling( {part})?{in}; tingly; tingles?; {part} tingle; prickling",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "paresthesia",
        "yes",
        "pins and needles{in}; pins & needles{in}; par(a)?esthesias?{in}",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "peripheral_neuropathy",
        "yes",
        "peripheral neuropathy; polyneuropathy; neuropathy; nerve damage",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "gait_disturbance",
        "yes",
        "unsteady( (on|when|while)( my)? (feet|walking|standing))?; unsteadiness; "
        "(gait|walking|balance) (disturbance|problems?|trouble|difficult(y|ies)|issues?); "
        "(trouble|difficulty|problems?) (with )?(walking|balancing|my balance|balance); "
        "unsteady gait; (poor|bad|off) balance; (lose|losing|lost|loss of)( my)? balance; "
        "(my )?balance is (off|bad|poor|terrible|going); "
        "(cant|cannot) walk (straight|steadily|properly); not steady on my feet; "
        "off balance; keep (falling|stumbling|tripping); stumbling",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "ataxia",
        "yes",
        "ataxia; ataxic; ataxic gait",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "cognitive_difficulty",
        "yes",
        "cognitive (difficult(y|ies)|problems?|impairment|decline|issues?|changes?); "
        "(trouble|difficulty|problems?) (with )?(thinking|concentrating|concentration|focusing); "
        "(cant|cannot) (think (straight|clearly)|concentrate|focus); "
        "(poor|bad) concentration; confusion",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "memory_problem",
        "yes",
        "memory (problems?|loss|trouble|issues?|lapses?|difficult(y|ies)|impairment); "
        "(poor|bad|failing|terrible) memory; "
        "(trouble|difficulty|problems?) (with )?(my )?(remembering|memory); "
        "(my )?memory is (bad|poor|going|failing|terrible|getting worse|worse|slipping); "
        "(losing|lost|loss of) (my )?memory; forgetful(ness)?; "
        "(keep|always) forgetting( things)?; (cant|cannot) remember things",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "brain_fog",
        "yes",
        "brain fog; brainfog; foggy( (head|brain|mind))?",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "visual_problem",
        "yes",
        "(blurred|blurry|double|hazy|fuzzy|dim|reduced|failing) (vision|eyesight|sight); "
        "(vision|visual|eyesight|sight) (problems?|trouble|changes?|disturbances?|issues?|loss); "
        "(my )?(vision|eyesight|sight) is (blurred|blurry|bad|worse|getting worse|going|failing|hazy); "
        "(trouble|difficulty|problems?) (with )?(seeing|my (eyes|vision|eyesight|sight)); "
        "(cant|cannot) see (clearly|properly|well); seeing double",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "optic_nerve_dysfunction",
        "yes",
        "optic (nerve dysfunction|nerve damage|neuropathy|atrophy)",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "neuropathic_pain",
        "yes",
        "burning (pain|sensation){in}; burning {part}; "
        "{part} (burn|burning|are burning|is burning); "
        "(shooting|electric|stabbing) pains?{in}; (nerve|neuropathic) pains?{in}",
    ),
    Entry(
        Kind.SYMPTOM,
        "motor_symptoms",
        "yes",
        "(muscle |leg |arm |hand |motor )?weakness{in}; weak {part}; weak muscles; "
        "{part} (is|are|feel|feels|getting) weak(er)?; clumsy; clumsiness; dropping things",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "subacute_combined_degeneration",
        "yes",
        "subacute combined degeneration( of the (spinal )?cord)?; scd of the (spinal )?cord",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "glossitis",
        "yes",
        "(sore|smooth|inflamed|swollen|painful|raw|beefy|sore red) (red )?tongue; "
        "(my )?tongue is (sore|smooth|inflamed|painful|raw|swollen|red); "
        "(my )?tongue (hurts|burns); glossitis",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "fatigue",
        "yes",
        "fatigued?; tired( all the time)?; tiredness; exhausted; exhaustion; worn out; "
        "no energy; (lack of|low on|low|little) energy; lethargy; lethargic; always sleepy",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "depression",
        "yes",
        "depressed( mood)?; depression; low mood; feel(ing)? (down|low); mood is low; "
        "(very |so )?sad all the time",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "symptoms",
        "none",
        "(no|without|without any|not any|no any|zero|dont have any|do not have any|have no"
        "|havent any|denies|doesnt have any|does not have any|never had any)"
        " symptoms( (at all|whatsoever))?; asymptomatic; symptom free; symptomless; "
        "symptoms( :| -)? (none|nil)",
    ),
)

EMERGENCIES: tuple[Entry, ...] = (
    Entry(
        Kind.EMERGENCY,
        "emergency_sign",
        "rapid_weakness",
        "(rapid|sudden|rapidly (worsening|progressive)|quickly worsening) (leg |muscle |limb )?weakness; "
        "weakness{in} (is |that is )?(getting worse (fast|quickly|by the (day|hour))|since yesterday); "
        "(rapidly|suddenly|quickly) (getting |become |became |becoming |gone )?(weak|weaker|paraly[sz]ed); "
        "{part} (are|is|keep|have been) (failing|giving way|giving out|suddenly weak|paraly[sz]ed); "
        "{part} (suddenly )?(gave|went|give) (way|out|weak suddenly); "
        "(suddenly )?(cant|cannot) (suddenly )?(move|lift){my} {part}; "
        "(suddenly |now )(cant|cannot) walk; "
        "(cant|cannot) (stand|stand up|walk) (any ?more|since (yesterday|today|this morning)); "
        "{part}( (are|is|keep))? (getting|becoming)( (much|a lot))? weaker"
        " (and weaker|by the (minute|hour|day)|every (minute|hour)|fast|quickly|rapidly); "
        "{part} suddenly( (got|became|went|are|is|feel|felt|turned|very|so|really|too))* (weak|weaker); "
        "{part}( (got|became|went|are|is|feel|felt|very|so|really|too))+ (weak|weaker) suddenly; "
        "suddenly{my} {part}( (got|became|went|are|is|feel|felt|very|so|really|too))+ (weak|weaker); "
        "(am i|am|im|is|be) (now )?having (a|another) (mini )?(stroke|tia); stroke right now; "
        "face( (is|has|suddenly|started))* (drooping|drooped|droopy|droops|dropping|dropped); facial droop(ing)?; "
        "(suddenly |now )(cant|cannot) (speak|talk); "
        "(cant|cannot) (speak|talk) (any ?more|suddenly|since (yesterday|today|this morning)); "
        "one side of my (body|face)( (is|has|went|gone|suddenly))+ (weak|limp|paraly[sz]ed); "
        "paraly[sz]ed",
    ),
    Entry(
        Kind.EMERGENCY,
        "emergency_sign",
        "bladder_or_bowel_loss",
        "(lost|losing|loss of|lose|no) control (of|over){my} (bladder|bowels?|urine|stool)( or bowels?| and bowels?)?; "
        "(loss of|lost|no|losing)( my)? (bladder|bowel)( or bowel| and bowel)? control; "
        "(cant|cannot) (control|hold){my} (bladder|bowels?|urine|pee|stool|poo); "
        "(wetting|wet|soiled|soiling) myself; cant (pee|urinate|pass urine)",
    ),
    Entry(
        Kind.EMERGENCY,
        "emergency_sign",
        "sudden_vision_loss",
        "(sudden|rapid) (vision|visual|sight|eyesight) loss; "
        "(sudden|rapid) loss of( my)? (vision|sight|eyesight); "
        "(suddenly|sudden) (lost|losing|lose|went|going|gone|became|blind)"
        "( (my|the|all|blind))*( (vision|sight|eyesight))?; "
        "(lost|losing)( (my|all))* (vision|sight|eyesight) suddenly; "
        "(lost|losing)( (my|the|all))* (vision|sight|eyesight)( in( (my|the|one|left|right|both))* eyes?)?"
        " (today|tonight|this morning|just now|since (yesterday|today|this morning|last night)); "
        "(went|gone|going) (suddenly )?blind( suddenly)?( in( (my|the|one|left|right|both))* eyes?)?"
        "( (suddenly|today|this morning|just now|yesterday))?; suddenly (cant|cannot) see; "
        "(suddenly )?(cant|cannot|can not) see( anything)?( (out of|from|with|in)( (my|the|one|left|right|both))*"
        " eyes?)? (any ?more|suddenly|now|today|since (yesterday|today|this morning|last night))",
    ),
    Entry(
        Kind.EMERGENCY,
        "emergency_sign",
        "chest_pain_or_breathlessness",
        "(chest|heart) (pains?|pressure|tightness); tight chest; "
        "(pains?|pressure|tightness) in( my| the)? chest; "
        "(my )?chest (hurts|is tight|aches); short(ness)? of breath; breathless(ness)?; "
        "out of breath; (cant|cannot|hard to) breathe?; "
        "(trouble|difficulty|problems?|struggling) (with )?(to )?(breathing|breathe); "
        "dyspn(o)?ea; "
        "(am i|am|im|is|be) (now )?having (a|another) (mini )?heart attack; heart attack right now",
    ),
)
