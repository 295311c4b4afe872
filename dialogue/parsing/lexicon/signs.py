"""The words for symptoms of the body, for a clinician to review."""

from dialogue.parsing.lexicon.entries import Entry, Kind

SYMPTOMS: tuple[Entry, ...] = (
    Entry(
        Kind.SYMPTOM,
        "numbness",
        "yes",
        "numb( {part})?{in}; numbness{in}; {part}{is} numb; {part} (go|goes|going) (numb|dead|to sleep); "
        "{part} (falls?|falling) asleep; (reduced|decreased|impaired|diminished|absent|altered) sensation{in}; "
        "sensory (loss|deficit){in}; hyp(o)?(a)?esthesia{in}; walk(s|ing)? on (cotton( wool)?"
        "|marshmallows?|sponges?|pillows); "
        "(cant|cannot|can not)( really)? feel( where)?{my} ({part}|pedals|floor|ground)( (are"
        "|is))?; {part}{is} (asleep|sleeping); no feeling in{my} {part}; "
        "(loss|lack) of (feeling|sensation){in}; (lost|losing|loosing)( (all|the|my|any))* (feeling|sensation){in}; "
        "dead {part}; {part}{is} (dead|wooden|like (cotton( wool)?|wood|rubber|a block of wood))",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "tingling",
        "yes",
        "tingling( {part})?{in}; tingly( {part})?; tingles?; {part}{is} (tingle|tingling|tingly); prickling{in}; "
        "prickly {part}; buzzing{in}; fizzing{in}; {part}{is} (buzzing|fizzing|prickly)",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "paresthesia",
        "yes",
        "pins( and| n| &| \\+|n)? needles{in}; pins n needles{in}; dys(a)?esthesi(as?|ae){in}; "
        "par(a)?esthesi(as?|ae){in}; "
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
        "drag(s|ging)?( (my|his|her|the|one|both|a|left|right))* (foot|feet|legs?); "
        "walk(s|ing)? (unsteadily|unsteady|badly|like (a drunk|im drunk|i am drunk)|as if drunk|like a drunk person); "
        "wobbl(y|e|es|ing)( when (i|he|she) walks?)?; (wide|broad) based gait; abnormal gait; staggers?; staggering; "
        "(hold|holds|holding) on ?to (the )?(furniture|walls|things); furniture walk(s|ing|er); "
        "bump(s|ing)? into things; (cant|cannot) walk in a straight line; "
        "wobbly( (on|when)( my| his| her| the)? (feet|legs|walking|standing))?; "
        "(gait|walking|balance|mobility) (disturbances?|problems?|trouble|difficult(y|ies)|issues?|complaints?"
        "|impairment|abnormalit(y|ies)|changes?); gait{is} (broad|wide) based; "
        "(cant|cannot|can not|unable to|struggles? to) walk (far|unaided|alone|any distance|without (help"
        "|holding( on)?( to (things"
        "|furniture|walls))?|a stick|a frame|support|falling|assistance|an? aid|someone|leaning)); sway(s"
        "|ing)?; veer(s|ing)?; "
        "(trouble|difficulty|problems?) (with )?((my|his|her) )?(walking|balancing|balance|gait); "
        "(poor|bad|off) balance; (lose|losing|lost|loss of)( my| his| her)? balance; "
        "((my|his|her) )?balance (is|has|goes|gets|feels|was)( (been|gone|completely|really|a bit))*"
        " (off|bad|poor|terrible|going|gone|shot|rubbish|worse); balance goes; "
        "(walking|gait|balance){is} (worse|bad|poor|unsteady|difficult|impaired); "
        "(cant|cannot) walk (straight|steadily|properly|in the dark); not steady on my feet; "
        "(fell|fallen|falling|had (two|three|several|a few|many) falls|fell over)( (over|down))?"
        " (twice|(two|three|four|several|many|a few) times|repeatedly|again and again); "
        "off balance; (keeps?|kept|keep on) (falling|stumbling|tripping)( over)?; stumbl(e|es|ing); "
        "falls over( a lot)?; falls (a lot|often|all the time|frequently); falling (over|a lot"
        "|often); (recurrent|frequent|repeated|admitted with) falls; shuffl(e|es|ing)( gait)?",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "ataxia",
        "yes",
        "ataxia; ataxic",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "ataxia",
        "yes",
        "ataxic gait; gait ataxia",
        denied="no",
        also=(("gait_disturbance", "yes"),),
    ),
    Entry(
        Kind.SYMPTOM,
        "visual_problem",
        "yes",
        "(blurred|blurry|blurring|double|hazy|fuzzy|dim|reduced|failing|poor|worsening"
        "|deteriorating)( of)? (vision|eyesight|sight); "
        "(reduced|decreased|poor|worsening|impaired) (visual )?acuity; (visual )?acuity{is} (down"
        "|reduced|worse|poor|decreased|impaired); "
        "diplopia; sees? double; "
        "(vision|visual|eyesight|sight) (problems?|trouble|changes?|disturbances?|issues?|loss|complaints?"
        "|symptoms?|defects?|deficits?|impairment|difficult(y|ies)); "
        "(my )?(vision|eyesight|sight){is} (down|poor|blurring|blurred|blurry|bad|worse|going|failing|hazy); "
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
        "{part}{is} (burn|burns|burning|on fire); "
        "(shooting|electric|stabbing|lancinating)( (nerve|neuropathic))? pains?{in}; electric "
        "shocks?( in| down| through)( my| the| both)? {part}",
    ),
    Entry(
        Kind.SYMPTOM,
        "neuropathic_pain",
        "yes",
        "(nerve|neuropathic) pains?{in}",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "motor_symptoms",
        "yes",
        "(muscle |leg |arm |hand |motor )?weakness{in}; weak {part}; weak muscles; "
        "{part}{is} weak(er)?; (weak|poor) grip{in}; grip{is} (weak|poor|weaker|gone); foot drop; "
        "(cant|cannot|struggles? (to|with)|trouble with) (grip|do up buttons|do buttons|buttons|open "
        "jars|hold (things|cups|a pen)); "
        "fumbl(e|es|ing); reduced power{in}; {part}{is} like jelly; clumsy( {part})?; {part}{is} "
        "clumsy; clumsiness{in}; "
        "(dropping|drops?) ((my|his|her|the|a) )?(things|stuff|cups?|plates?|objects|everything|phone|keys|glass(es)?"
        "|forks?|spoons?"
        "|pens?); (cant|cannot|can not|struggles? to|unable to) (climb|get|rise)( up)? (out of|up from|from|off)( (my"
        "|the|a|his|her))* (chair|bed|floor|bath|sofa|toilet|car)",
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
        "(my )?(tongues?|tounge|toungue){is} (sore|smooth|inflamed|painful|raw|swollen|red|beefy|shiny|glossy|tender"
        "|burning|on fire|like raw (steak|meat|beef))"
        "(( and| ,| &)? (sore|smooth|red|raw|swollen|shiny|beefy|tender|painful))*; burning (mouth and )?tongue; "
        "glossy tongue; shiny tongue; tongue burning; (strawberry|bald|magenta|atrophic) tongue; "
        "tongue{is} like( (a|an))? (strawberry|raw (steak|meat|beef)|sandpaper|beef|leather); "
        "burning (mouth|lips)( and| &| ,| \\+)* tongue; (sore|burning|painful|raw|red) tongue( and| &| \\+)+ (mouth"
        "|lips); (my )?(tongue|tounge|toungue) (hurts|burns); glossitis",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "fatigue",
        "yes",
        "fatigued?; tired( all the time)?; tiredness; exhausted; exhaustion; worn out; wiped out; knackered; "
        "washed out; run down; zonked; dog tired; weary; weariness; "
        "shattered; bone tired; bone weary; cream crackered; pooped; dead on (my|his|her) feet; tatt; fatigability; "
        "(feel|feels|feeling|am|im|so|always|absolutely|totally|completely) (drained|wrecked|done in|whacked); "
        "(lack|lacks|lacking|out of|no) (energy|stamina|get up and go); sleeps? all (day|the time); "
        "(no|zero|lack of|low on|low|little) energy; lethargy; lethargic; always sleepy; sleepy all the time",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "glossitis",
        "no",
        "tongue{fine}; normal tongue; tongue{is} not (sore|red|raw|swollen|painful|smooth|inflamed"
        "|burning)( or [a-z]+)?",
    ),
    Entry(
        Kind.SYMPTOM,
        "visual_problem",
        "no",
        "(vision|eyesight|sight){fine}; (vision|eyesight|sight){is} not (blurred|blurry|double|worse)",
    ),
    Entry(
        Kind.SYMPTOM,
        "gait_disturbance",
        "no",
        "(gait|balance|walking){fine}; normal gait; walks? (normally|fine|ok|okay|well|unaided"
        "|without (help|difficulty|trouble|problems?)); steady on (my|his|her) feet; gait and balance{fine}",
    ),
    Entry(
        Kind.SYMPTOM,
        "paresthesia",
        "no",
        "(nil|no|without|without any|denies|denies any|no new) (neuro|neurological|neurologic)"
        "( (symptoms?|signs?|deficits?|sx|complaints?|problems?|features?|involvement))*; "
        "(nil|no|without|without any|denies|denies any|no new) (nerve|neuropathic) (symptoms?|signs?|sx)",
        also=tuple(
            (field, "no")
            for field in (
                *("tingling", "numbness", "gait_disturbance", "ataxia", "cognitive_difficulty"),
                *(
                    "memory_problem",
                    "brain_fog",
                    "visual_problem",
                    "neuropathic_pain",
                    "motor_symptoms",
                ),
            )
        ),
    ),
    Entry(
        Kind.SYMPTOM,
        "symptoms",
        "none",
        "(no|without|without any|not any|no any|zero|dont have any|do not have any|have no"
        "|havent any|denies|doesnt have any|does not have any|never had any)"
        " (symptoms|complaints)( (at all|whatsoever|on direct questioning))?; asymptomatic; symptom free; symptomless; "
        "symptoms?( :| -)? (none|nil)( (whatsoever|at all|reported|to note))?",
    ),
)
