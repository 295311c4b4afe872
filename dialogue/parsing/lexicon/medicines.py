"""The words for medicines by class, with everyday brand names, for a clinician to review.

A class may be denied ("no PPI"); who does not take one brand may take another.
Products that hold two medicines stand with the one that matters here.
"""

from dialogue.parsing.lexicon.entries import Entry, Kind

MEDICINES: tuple[Entry, ...] = (
    Entry(
        Kind.MEDICINE,
        "metformin_duration",
        "yes",
        "metformin{kept}",
        denied="none",
    ),
    Entry(
        Kind.MEDICINE,
        "metformin_duration",
        "yes",
        "glucophage{kept}; fortamet; glumetza; riomet; diaformin; metfogamma; siofor; janumet; jentadueto; "
        "glucovance; komboglyze; invokamet; synjardy; xigduo; segluromet; kazano; vokanamet; competact; "
        "eucreas; galvumet; metabet; glucient( sr)?; sukkarto( sr)?; bolamyn( sr)?; diabex; "
        "glycomet; gluformin; dianben; "
        "stagid; actoplus ?met; velmetia; ristfor; efficib; icandra; zomarist; ebymect; trijardy; met ?formin",
    ),
    Entry(
        Kind.MEDICINE,
        "ppi_duration",
        "yes",
        "omeprazole; prilosec( otc)?; losec; zegerid; omesec; esomeprazole; nexium; emozul; "
        "lansoprazole; prevacid; zoton; ogast; pantoprazole; protonix; protium; pantoloc; somac; controloc; "
        "rabeprazole; aciphex; pariet; dexlansoprazole; dexilant; ilaprazole; vimovo; omez; zanprol; "
        "mezzopram; esomep; pantop; tecta; lanzol; inhibitol; nexium control",
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
        "famotidine; pepcid( ac)?; ranitidine; zantac; cimetidine; tagamet; nizatidine; axid; "
        "duexis; famotidin; ranitidin; zantac (75|150); gavilast; roxatidine",
    ),
    Entry(
        Kind.MEDICINE,
        "h2_blocker_duration",
        "yes",
        "(h2|histamine 2) (receptor )?(blockers?|antagonists?); h2ras?",
        denied="none",
    ),
    Entry(
        Kind.USE,
        "colchicine_use",
        "yes",
        "colchicine; colcrys; mitigare; gloperba; lodoco",
        denied="no",
    ),
    Entry(
        Kind.USE,
        "anticonvulsant_use",
        "yes",
        "phenytoin; dilantin; epanutin; fosphenytoin; carbamazepine; tegretol; carbatrol; oxcarbazepine; "
        "trileptal; eslicarbazepine; valproate; sodium valproate; valproic acid; divalproex; depakote; "
        "depakine; epilim; keppra; levetiracetam; brivaracetam; briviact; lamotrigine; lamictal; "
        "topiramate; topamax; phenobarbital; phenobarbitone; primidone; mysoline; zonisamide; zonegran; "
        "lacosamide; vimpat; ethosuximide; zarontin; perampanel; fycompa; clobazam; vigabatrin; sabril; "
        "tiagabine; felbamate; rufinamide; cenobamate; episenta; convulex; orfiril; zebinix; aptiom; "
        "xcopri; ontozry; frisium; "
        "gabitril; inovelon; diacomit; stiripentol; phenobarb; carbamazepin; lamotrigin; levetiracetam",
    ),
    Entry(
        Kind.USE,
        "anticonvulsant_use",
        "yes",
        "anticonvulsants?; anti ?epileptics?( (medicines?|medications?|drugs?))?; "
        "(epilepsy|seizure) (medicines?|medications?|meds|drugs?|tablets?)",
        denied="no",
    ),
    Entry(
        Kind.USE,
        "folic_acid_use",
        "yes",
        "folic acid( (tablets?|pills?|supplements?))?; methyl ?folate; folvite; "
        "folate (tablets?|pills?|supplements?)",
        denied="no",
    ),
    Entry(
        Kind.USE,
        "anticoagulant_use",
        "yes",
        "warfarin; coumadin; marevan; jantoven; acenocoumarol; sintrom; phenprocoumon; marcumar; apixaban; "
        "eliquis; rivaroxaban; xarelto; dabigatran; pradaxa; edoxaban; lixiana; savaysa; heparin; "
        "enoxaparin; clexane; lovenox; dalteparin; fragmin; sinthrome; fluindione; previscan; "
        "roteas; arixtra; apixiban; rivaroxiban; argatroban; tinzaparin; innohep; fondaparinux",
    ),
    Entry(
        Kind.USE,
        "anticoagulant_use",
        "yes",
        "anti ?coagulants?; anti ?coagulation; anti ?coagulated; blood ?thinn(ers?|ing) ?(tablets?"
        "|pills?|meds|medication|medicine)?; doacs?; noacs?",
        denied="no",
    ),
    Entry(
        Kind.USE,
        "nitrous_oxide_use",
        "yes",
        "(recreational )?nitrous( oxide)?( (use|abuse|misuse))?; laughing gas; whippets?; whip ?its?; "
        "whippits?; nangs?; hippy crack; galaxy gas; smart ?whips?; (whipped )?cream chargers?; nos (canisters?|gas); "
        "balloons? (of|with|filled with) (nos|nitrous|n2o|gas|laughing gas); n2o( (use|abuse"
        "|misuse))?; nos balloons?; gas balloons?",
        denied="no",
    ),
)

PRODUCTS: tuple[Entry, ...] = (
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "",
        "jarrow( formulas)?; solgar b12; {b12}( (treatment|therapy|supplements?|supplementation|replacement))?",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "cyanocobalamin",
        "cyanocobalamin( b12)?; cyano( b12)?; cytamen; cytacon; nascobal; cyanoject; behepan; "
        "betolvex; betolvidon; dobetin; ankermann; b12 ankermann; eligen( b12)?; cyanocob",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "hydroxocobalamin",
        "hydroxocobalamin( b12)?; hydroxo( b12)?; neo ?cytamen; cobalin( h)?; cobalinh; ohb12; "
        "hydroxy ?b12; hydroxomin; hepavit; vibeden; hydroxycob; acti ?b12",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "methylcobalamin",
        "methylcobalamin( b12)?; mecobalamin; methyl ?b12; methylcobal; methycobal; mecobal; methyl cobalamin",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "other",
        "adenosylcobalamin; dibencozide",
    ),
)
