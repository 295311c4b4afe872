"""The words for symptoms of memory, thought and mood, for a clinician to review."""

from dialogue.parsing.lexicon.entries import Entry, Kind

MIND: tuple[Entry, ...] = (
    Entry(
        Kind.SYMPTOM,
        "cognitive_difficulty",
        "yes",
        "cognitive (difficult(y|ies)|problems?|impairment|decline|issues?|changes?|complaints?|symptoms?|deficits?"
        "|concerns?|slowing); "
        "(trouble|difficulty|problems?) (with )?(thinking|concentrating|concentration|focusing|finding words); "
        "(cant|cannot|can not|struggle to)( really)? (think (straight|clearly)|concentrate|focus); "
        "(poor|bad|reduced|no|lack of) concentration; (concentration|focus){is} (poor|bad|terrible"
        "|shot|gone|rubbish|awful|off|worse); "
        "(lose|loses|losing) ((my|his|her|the) )?(words|train of thought|thread|track)( of (things|conversations?"
        "|what))?; "
        "(cant|cannot|can not|struggles? to|unable to) follow( (a|the|any|simple))* (conversations?|films?|plots?"
        "|stor(y|ies)|tv|programmes?|recipes?|instructions); thinking{is} (slow|slower|foggy|muddled); "
        "(mentally|thinking) (slow|slowed|sluggish); muddled; (concentration|focus) (problems?|issues?|difficulties); "
        "confusion; confused; word finding (trouble|difficult(y|ies)|problems); (cant|cannot) find (my |the )?words",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "memory_problem",
        "yes",
        "memory (problems?|loss|trouble|issues?|lapses?|difficult(y|ies)|impairment|complaints?|symptoms?|deficits?"
        "|concerns?|decline|disturbances?|changes?); "
        "(poor|bad|failing|terrible|awful) memory; "
        "(trouble|difficulty|problems?) (with )?(my )?(remembering|memory); "
        "(my )?memory{is} (bad|poor|going|gone|failing|terrible|awful|rubbish|worse|slipping|shot); "
        "memory (isnt|is not|not)( (so|very|as|that))? (great|good|the best|what it (was|used to be)); "
        "(losing|lost|loss of) (my )?memory; forgetful(ness)?; "
        "(keeps?|kept|always|constantly) (forgetting|forgets?)( (things|stuff|names|words|everything"
        "|appointments|where|why|what))?; "
        "(forgetting|forgets?) ((my|our|his own|her own|their|peoples|everyones|the) )?(things|stuff|names?"
        "|birthdays?|faces|words|everything|appointments|why|where|what (i"
        "|he|she) (was|is|went)); memory like( (a|an))? (sieve|swiss cheese|goldfish"
        "|colander); short term memory (loss|problems?|issues?|trouble); "
        "(cant|cannot) remember (things|names|words|anything)( any ?more)?",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "brain_fog",
        "yes",
        "brain fog(gy|giness|ged)?; brainfog; mental fog; (brain|head|mind){is} (foggy|fogged|fuzzy"
        "|cloudy|mush|like cotton wool); "
        "foggy( (head|headed|brain|brained|mind))?; fogged; fuzzy head(ed)?",
        denied="no",
    ),
    Entry(
        Kind.SYMPTOM,
        "depression",
        "yes",
        "depressed( mood)?; depression; low mood; (feel|feels|feeling) (so |very |really )?(down|low); "
        "mood{is} (low|down|bad); (very |so )?sad( all the time)?; (always|constantly|often|forever) (crying|in tears"
        "|tearful|sad|low); low spirits; tearful; weepy; low "
        "in mood; depressive (symptoms|episode|disorder|illness); "
        "(cry|cries|crying) (all the time|often|a lot|every day|easily|for no reason); feel(ing|s)? (blue|hopeless); "
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
)
