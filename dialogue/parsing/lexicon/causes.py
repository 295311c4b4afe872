"""The words for conditions and diets, for a clinician to review.

What counts as vascular disease is settled in C-52, other malabsorption in C-128.
"""

from dialogue.parsing.lexicon.entries import Entry, Kind

CONDITIONS: tuple[Entry, ...] = (
    Entry(
        Kind.CONDITION,
        "stroke_history",
        "yes",
        "((two|three|several|four|2|3) )?(mini )?strokes?; ((two|three|several|2|3) )?tias?; cvas?; "
        "transient isch(a)?emic attacks?; cerebral infarction",
    ),
    Entry(
        Kind.CONDITION,
        "stroke_history",
        "yes",
        "strokes? (or|/) (tias?|mini strokes?|transient attacks?); tias? (or|/) strokes?",
        denied="no",
    ),
    Entry(
        Kind.CONDITION,
        "cardiovascular_disease",
        "yes",
        "((two|three|several|2|3) )?heart attacks?; myocardial infarction; (my|an|hx|previous|acute"
        "|old|nstemi|stemi) mi; n?stemi; hfr?p?ef; ccf; lvf; pci; intermittent claudication; "
        "angina( pectoris)?; heart failure; "
        "coronary (artery |heart )?disease; "
        "((two|three|several|2|3) )(coronary |cardiac |heart )?stents?; cardiac (disease|stents?); "
        "coronary (artery )?(stents?|bypass|angioplasty); heart (bypass|stents?); "
        "isch(a)?emic heart disease; ihd; cad; pvd; chf; cabg; atherosclerosis; "
        "peripheral (arterial|artery|vascular) disease; "
        "carotid (disease|stenosis|artery disease)",
    ),
    Entry(
        Kind.CONDITION,
        "cardiovascular_disease",
        "yes",
        "cardiovascular disease; vascular disease",
        denied="no",
    ),
    Entry(
        Kind.CONDITION,
        "pernicious_anemia",
        "confirmed",
        "pernicious an(a)?emia; pa; pernicious; (addison )?biermers?( disease| an(a)?emia)?",
        denied="no",
    ),
    Entry(
        Kind.CONDITION,
        "pernicious_anemia",
        "suspected",
        "(suspected|query|possible) (pernicious an(a)?emia|pa)",
    ),
    Entry(
        Kind.CONDITION,
        "atrophic_gastritis",
        "yes",
        "(autoimmune )?atrophic gastritis; autoimmune gastritis",
        denied="no",
    ),
    Entry(
        Kind.CONDITION,
        "autoimmune_disease",
        "yes",
        "rheumatoid( arthritis)?; ra; lupus; sle; sjogrens?( syndrome)?; addisons( disease)?; myasthenia gravis; "
        "autoimmune (thyroid|condition|disorder); scleroderma; alopecia areata; "
        "autoimmune (thyroid )?disease; autoimmune (thyroiditis|hypothyroidism); "
        "hashimotos?( thyroiditis)?; graves disease; vitiligo; autoimmune thyroid",
    ),
    Entry(
        Kind.CONDITION,
        "crohns_disease",
        "yes",
        "(ileal |ileocolonic )?crohns?( (disease|ileitis|colitis))?",
        denied="no",
    ),
    Entry(
        Kind.CONDITION,
        "other_malabsorption",
        "yes",
        "c(o)?eliac( disease)?; (tropical |celiac )?sprue; short (bowel|gut)( syndrome)?; blind "
        "loop( syndrome)?; cystic fibrosis; "
        "radiation enteritis; bile acid malabsorption; small intestinal bacterial overgrowth; sibo; "
        "bacterial overgrowth; (fat )?malabsorption; (exocrine )?pancreatic insufficiency; fish tapeworm",
    ),
    *(
        Entry(
            Kind.CONDITION,
            "inherited_cobalamin_disorder",
            gene.upper(),
            f"{gene} (gene )?(variants?|mutations?|deficiency|defects?|disorder|disease); "
            f"(variants?|mutations?|defects?|deficiency) (of|in) (the )?{gene}( gene)?; {more}",
        )
        for gene, more in (
            ("tcn2", "tcn2; transcobalamin( (2|ii))? deficiency"),
            (
                "mmachc",
                "mmachc; cobalamin c (disease|deficiency|defect); cbl ?c( (disease|deficiency|defect|type))?",
            ),
            (
                "mmadhc",
                "mmadhc; cobalamin d (disease|deficiency|defect); cbl ?d (disease|deficiency|defect|type)",
            ),
            (
                "mtrr",
                "mtrr; cobalamin e (disease|deficiency|defect); cbl ?e (disease|deficiency|defect|type)",
            ),
            (
                "mtr",
                "cobalamin g (disease|deficiency|defect); cbl ?g (disease|deficiency|defect|type)",
            ),
        )
    ),
    Entry(
        Kind.CONDITION,
        "inherited_cobalamin_disorder",
        "yes",
        "inherited (disorder of )?({b12}|cobalamin)( metabolism| metabolic)? ?(disorder|defect)?; "
        "inborn error of ({b12}|cobalamin) metabolism; hereditary ({b12}|cobalamin) (disorder|defect)",
        denied="no",
    ),
    Entry(
        Kind.CONDITION,
        "diabetes",
        "yes",
        "(type (1|2|one|two|i|ii) )?diabetes( mellitus)?( type (1|2))?; diabetic; t[12] ?dm?; dm "
        "?[12]; n?iddm; type ?[12] ?dm; dmt2; sugar diabetes; "
        "(im|am|a) type (1|2|one|two|i|ii)",
        denied="no",
    ),
    Entry(
        Kind.CONDITION,
        "diabetic_nephropathy",
        "yes",
        "diabetic (nephropathy|(kidney|renal) (disease|damage|failure)|kidneys|ckd); dkd; "
        "(kidney|renal) (damage|disease|failure|problems|trouble) (from|due to|because of|secondary to)"
        "( (my|the|his|her|long standing|type 2))* (diabetes|diabetic|it|sugar|t2dm|dm); "
        "nephropathy (from|due to|secondary to) (diabetes|t2dm|dm); "
        "diabetes (with|and) (nephropathy|kidney (damage|disease|failure))",
        denied="no",
        also=(("diabetes", "yes"),),
    ),
    Entry(
        Kind.CONDITION,
        "chronic_kidney_disease",
        "yes",
        "(chronic )?(kidney|renal) (disease|failure|insufficiency|impairment); ckd(( (stage )?)?[1-5][ab]?)?; "
        "kidney patient; stage [1-5][ab]? (ckd|(chronic )?(kidney|renal) disease); es(r|k)[df]; crf; "
        "kidneys (are )?failing; kidneys (dont|do not) work( (well|properly))?",
        denied="no",
    ),
    Entry(
        Kind.STATE,
        "dialysis",
        "yes",
        "(h(a)?emo|peritoneal )?dialysis; dialy(s|z)(ing|ed)",
        denied="no",
    ),
    Entry(
        Kind.STATE,
        "anemia",
        "yes",
        "an(a)?emia; an(a)?emic",
        denied="no",
    ),
    Entry(
        Kind.STATE,
        "macrocytosis",
        "yes",
        "macrocytosis; macrocytic; (large|enlarged|big) red (blood )?cells",
        denied="no",
    ),
    Entry(
        Kind.STATE,
        "anemia",
        "yes",
        "(macrocytic|megaloblastic) an(a)?emia",
        also=(("macrocytosis", "yes"),),
    ),
    Entry(
        Kind.STATE,
        "pregnancy_status",
        "pregnant",
        "(<dur[0-9]+> )?pregnant; (<dur[0-9]+>|(six|seven|eight|nine|ten|eleven|twelve) weeks) (gone"
        "|along|preg(gers|gy|s)?); preg(gers|go|gy); "
        "expecting( a baby| my (first|second|third)( baby)?)?( in [a-z]+)?; (first|second|third|1st"
        "|2nd|3rd) trimester; positive pregnancy test; pregnancy test{is} positive; [1-4]?[0-9] / 40; <dur[0-9]+> "
        "gestation; antenatal clinic; booking visit",
        denied="none",
    ),
    Entry(
        Kind.STATE,
        "pregnancy_status",
        "none",
        "negative pregnancy test; pregnancy test{is} negative; post ?menopausal",
    ),
    Entry(
        Kind.CONDITION,
        "bleeding_risk",
        "yes",
        "nose ?bleeds?( (a lot|loads|often|easily|all the time))?; my nose bleeds( (a lot|loads|often|easily))?; "
        "bruis(e|es|ing)( (so|very|really))?( (easily|easy|a lot|for no reason))?; easy bruising; "
        "bleed(s|ing)? (easily|a lot|for ages); gums bleed(ing)?; bleeding gums; "
        "(low|dropping) platelets?( count)?; platelets?( count)?{is} (very )?low; thrombocytop(a)?eni(a|c); itp; "
        "h(a)?emophili(a|ac); von willebrands?( disease)?; bleeding (disorder|tendency|problem)",
    ),
    Entry(
        Kind.STATE,
        "pregnancy_status",
        "breastfeeding",
        "breast ?feeds?; breast ?feeding( (mum|mom|mother))?; nursing (my|a) baby",
    ),
    Entry(
        Kind.STATE,
        "pregnancy_status",
        "planning",
        "trying (to conceive|to get pregnant|for (a|another) (baby|child)); ttc; planning (a )?pregnancy; "
        "planning to (get|become) pregnant",
    ),
    Entry(
        Kind.CONDITION,
        "b12_allergy",
        "yes",
        "(anaphylaxis|anaphylactic (reaction|shock)|allergic reaction|reaction|reacted)( badly)? to (the |my )?"
        "({b12}|hydroxocobalamin|cyanocobalamin|methylcobalamin)( (shots?|injections?|jabs?))?; "
        "allerg(ic|y|ies) to (any |the |all )?({b12}|cobalamins?|cobalt|hydroxocobalamin"
        "|cyanocobalamin)( (shots?|injections?))?; "
        "({b12}|cobalt) allergy",
        denied="no",
    ),
)

DIETS: tuple[Entry, ...] = (
    Entry(
        Kind.DIET,
        "diet",
        "vegan",
        "(strict |lifelong )?vegan( diet)?; (dont|do not|doesnt) eat( any)? animal products; "
        "(eat(s)? )?no animal products( at all)?; "
        "no (meat|fish|eggs?|dairy|milk|cheese)(( ,)?( or| and| nor)?( no)? (meat|fish|eggs?|dairy|milk|cheese)){3,}",
    ),
    Entry(
        Kind.DIET,
        "diet",
        "strict_vegetarian",
        "strict(ly)? vegetarian( diet)?",
    ),
    Entry(
        Kind.DIET,
        "diet",
        "vegetarian",
        "(eat(s)? )?no meat or fish; eat(s)? (cheese|eggs|dairy|milk)( and (cheese|eggs|dairy"
        "|milk))?( but| ,| and) no meat (or|and) fish; "
        "veggie; (lifelong |lacto |ovo |lacto ovo |ovo lacto )?vegetarian( diet)?",
    ),
    Entry(
        Kind.DIET,
        "diet",
        "omnivore",
        "omnivore; omnivorous; (have |has |ive )?(now )?(switched|gone|went|changed|returned|going) (back )?to "
        "(eating |a )?(meat|normal diet|mixed diet)( again)?; "
        "(back (on|to)|started|began|begun) (eating )?(meat|a mixed diet|a normal diet)( again)?; "
        "eat(s|ing)? meat( and fish)? again; now eat(s|ing)? (meat|everything)( again)?; eating meat; "
        "(i )?eat(s)? (everything|all (kinds|sorts) of food|anything); "
        "(i )?eat(s)? (plenty|lots|a lot|loads) of meat( and (eggs|fish|dairy))?; "
        "(follows |eats )?a (mixed|normal) diet; "
        "(i )?eat(s)? meat most days; (i )?eat(s)? (meat|fish and meat|meat and fish|meat and eggs|meat and dairy); "
        "((mixed|normal|varied|omnivorous|unrestricted) )diet; diet( is| :)? (mixed|normal|varied"
        "|omnivorous|unrestricted); meat eater; carnivore; "
        "(i )?(still |regularly |also |do )?eat(s|ing)?( (some|lots of|plenty of|loads of|a lot of"
        "|mainly|mostly|regular|my))*( (red|white|lean))? (meat|beef|steaks?|chicken|pork|lamb|burgers)"
        "(( ,| and)+ (fish|eggs|dairy|chicken|milk|cheese|veg|vegetables|meat|pork|beef))*( (daily"
        "|regularly|most days|all the time|<freq[0-9]+>))?; "
        "eats? (fish|eggs|dairy) and meat; (meat|fish) and (fish|meat)( included)?",
    ),
)
