"""The words for symptoms and emergency signs, for a clinician to review."""

from dialogue.parsing.entries import Entry, Kind

SYMPTOMS: tuple[Entry, ...] = (
    Entry(
        Kind.SYMPTOM,
        "numbness",
        "yes",
        "numb( ({part}|lips|face|mouth))?{in}; numbness{in}; {part}{is} numb; "
        "(cant|cannot|can not)( really)? feel{my} ({part}|pedals|floor|ground); no feeling in{my} {part}; "
        "(loss|lack) of (feeling|sensation){in}; (lost|losing|loosing)( (all|the|my|any))* (feeling|sensation){in}; "
        "dead {part}; {part}{is} (dead|wooden|like (cotton( wool)?|wood|rubber|a block of wood))",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "tingling",
        "yes",
        "tingling( {part})?{in}; tingly( {part})?; tingles?; {part}{is} (tingle|tingling|tingly); prickling{in}",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "paresthesia",
        "yes",
        "pins( and| n| &|n)? needles{in}; par(a)?esthesi(as?|ae){in}; "
        "(ants|insects|bugs) crawling{in}; crawling (feeling|sensation){in}; formication",
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
        "unsteady( (gait|walking|walk|(on|when|while|in|with)( my| his| her| the)? (feet|legs|walking|standing"
        "|dark)))?; unsteadi(ness|ly); walks? unsteadily; "
        "walk(s|ing)? (unsteadily|unsteady|badly|like (a drunk|im drunk|i am drunk)|as if drunk|like a drunk person); "
        "wobbly( (on|when)( my| his| her| the)? (feet|legs|walking|standing))?; "
        "(gait|walking|balance) (disturbance|problems?|trouble|difficult(y|ies)|issues?); "
        "(trouble|difficulty|problems?) (with )?((my|his|her) )?(walking|balancing|balance|gait); "
        "(poor|bad|off) balance; (lose|losing|lost|loss of)( my| his| her)? balance; "
        "((my|his|her) )?balance (is|has|goes|gets|feels|was)( (been|gone|completely|really|a bit))*"
        " (off|bad|poor|terrible|going|gone|shot|rubbish|worse); balance goes; "
        "(walking|gait){is} (worse|bad|poor|unsteady|difficult|impaired); "
        "(cant|cannot) walk (straight|steadily|properly|in the dark); not steady on my feet; "
        "off balance; (keeps?|kept|keep on) (falling|stumbling|tripping)( over)?; stumbl(e|es|ing); "
        "falls over( a lot)?; (recurrent|frequent|repeated|admitted with) falls; shuffl(e|es|ing)( gait)?",
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
        "cognitive (difficult(y|ies)|problems?|impairment|decline|issues?|changes?|complaints|symptoms); "
        "(trouble|difficulty|problems?) (with )?(thinking|concentrating|concentration|focusing|finding words); "
        "(cant|cannot|can not|struggle to)( really)? (think (straight|clearly)|concentrate|focus); "
        "(poor|bad|reduced|no|lack of) concentration; concentration{is} (poor|bad|terrible|shot|gone|rubbish); "
        "confusion; confused; word finding (trouble|difficult(y|ies)|problems); (cant|cannot) find (my |the )?words",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "memory_problem",
        "yes",
        "memory (problems?|loss|trouble|issues?|lapses?|difficult(y|ies)|impairment); "
        "(poor|bad|failing|terrible|awful) memory; "
        "(trouble|difficulty|problems?) (with )?(my )?(remembering|memory); "
        "(my )?memory{is} (bad|poor|going|gone|failing|terrible|awful|rubbish|worse|slipping|shot); "
        "memory (isnt|is not|not)( (so|very|as|that))? (great|good|the best|what it (was|used to be)); "
        "(losing|lost|loss of) (my )?memory; forgetful(ness)?; "
        "((keeps? |always )(forgetting|forgets?)|forgetting|forgets) (things|names|words|everything); "
        "forget (names|words|appointments|why|where); "
        "(cant|cannot) remember (things|names|words|anything)( any ?more)?",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "brain_fog",
        "yes",
        "brain fog; brainfog; foggy( (head|headed|brain|brained|mind))?; fogged; fuzzy head(ed)?",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "visual_problem",
        "yes",
        "(blurred|blurry|double|hazy|fuzzy|dim|reduced|failing) (vision|eyesight|sight); "
        "(vision|visual|eyesight|sight) (problems?|trouble|changes?|disturbances?|issues?|loss); "
        "(my )?(vision|eyesight|sight){is} (blurred|blurry|bad|worse|going|failing|hazy); "
        "(trouble|difficulty|problems?) (with )?(seeing|my (eyes|vision|eyesight|sight)); "
        "(cant|cannot) see (clearly|properly|well); seeing double",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "optic_nerve_dysfunction",
        "yes",
        "optic (nerve )?(dysfunction|damage|neuropathy|atrophy|neuritis)",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "neuropathic_pain",
        "yes",
        "burning (pains?|sensation){in}; burning (in|of|on)( (my|the|both|his|her|left|right))* {part}; "
        "burning {part}; "
        "{part}{is} (burn|burns|burning|on fire); (nerve|neuropathic) pains?{in}; "
        "(shooting|electric|stabbing) pains?{in}; electric shocks?( in| down| through)( my| the| both)? {part}",
    ),
    Entry(
        Kind.SYMPTOM,
        "motor_symptoms",
        "yes",
        "(muscle |leg |arm |hand |motor )?weakness{in}; weak {part}; weak muscles; "
        "{part}{is} weak(er)?; {part}{is} like jelly; clumsy( {part})?; {part}{is} clumsy; clumsiness{in}; "
        "(dropping|drops?) things",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "subacute_combined_degeneration",
        "yes",
        "subacute combined degeneration( of the (spinal )?cord)?; scd of the (spinal )?cord; sacdc?; scdc",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "glossitis",
        "yes",
        "(sore|smooth|inflamed|swollen|painful|raw|beefy|sore red|sore and red|red) (red )?(tongue|tounge|toungue); "
        "(my )?(tongues?|tounge|toungue){is} (sore|smooth|inflamed|painful|raw|swollen|red|beefy|like raw (steak"
        "|meat|beef))"
        "( and (sore|smooth|red|raw|swollen))?; "
        "(my )?(tongue|tounge|toungue) (hurts|burns); glossitis",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "fatigue",
        "yes",
        "fatigued?; tired( all the time)?; tiredness; exhausted; exhaustion; worn out; wiped out; knackered; "
        "washed out; run down; zonked; dog tired; weary; weariness; "
        "(feel|feeling|am|im|so|always|absolutely|totally|completely) (shattered|drained); "
        "(no|zero|lack of|low on|low|little) energy; lethargy; lethargic; always sleepy; sleepy all the time",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "depression",
        "yes",
        "depressed( mood)?; depression; low mood; (feel|feels|feeling) (so |very |really )?(down|low); "
        "mood{is} (low|down|bad); (very |so )?sad( all the time)?; low spirits; tearful; "
        "(ive|has|have) been (so |very |really )?(low|down)( that)?",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "memory_problem",
        "no",
        "memory{fine}; nothing wrong with{my} memory",
    ),
    Entry(
        Kind.SYMPTOM,
        "visual_problem",
        "no",
        "(vision|eyesight|sight){fine}",
    ),
    Entry(
        Kind.SYMPTOM,
        "gait_disturbance",
        "no",
        "(gait|balance|walking){fine}; normal gait",
    ),
    Entry(
        Kind.SYMPTOM,
        "depression",
        "no",
        "mood{fine}",
    ),
    Entry(
        Kind.SYMPTOM,
        "cognitive_difficulty",
        "no",
        "(cognition|concentration){fine}",
    ),
    Entry(
        Kind.SYMPTOM,
        "symptoms",
        "none",
        "(no|without|without any|not any|no any|zero|dont have any|do not have any|have no"
        "|havent any|denies|doesnt have any|does not have any|never had any)"
        " (symptoms|complaints)( (at all|whatsoever|on direct questioning))?; asymptomatic; symptom free; symptomless; "
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
        "{part} (have |has )?(gone|went|become|became|got|gotten) (so |very |really )?(weak|limp)"
        " since (yesterday|today|this morning|last night|the weekend|<dur[0-9]+>); "
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
        "(wetting|wet|soiled|soiling) myself; urinary retention; cant (pee|urinate|pass urine)",
    ),
    Entry(
        Kind.EMERGENCY,
        "emergency_sign",
        "sudden_vision_loss",
        "(sudden|rapid) (vision|visual|sight|eyesight) loss; "
        "(sudden|rapid) loss of( my)? (vision|sight|eyesight); "
        "(suddenly|sudden) (lost|losing|lose|went|going|gone|became|blind)"
        "( (my|the|all|blind))*( (vision|sight|eyesight))?; "
        "(lost|losing)( (my|the|all))* (vision|sight|eyesight)( (in|of)( (my|the|one|left|right|both))* eyes?)?"
        " (suddenly|all at once|all of a sudden|in one go); "
        "(lost|losing)( (my|the|all))* (vision|sight|eyesight)( in( (my|the|one|left|right|both))* eyes?)?"
        " (today|tonight|this morning|just now|since (yesterday|today|this morning|last night)); "
        "woke up (this morning |today |yesterday )?(and |i )*(cant|cannot|couldnt) see( properly| clearly"
        "| anything| much)?"
        "( (out of|from|with|in)( (my|the|one|left|right|both))* eyes?)?; "
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
