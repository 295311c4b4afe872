"""The words for medicines by class, with everyday brand names, for a clinician to review.

A class may be denied ("no PPI"); who does not take one brand may take another.
Products that hold two medicines stand with the one that matters here.
"""

from dialogue.parsing.entries import Entry, Kind

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
        "eucreas; galvumet",
    ),
    Entry(
        Kind.MEDICINE,
        "ppi_duration",
        "yes",
        "omeprazole; prilosec( otc)?; losec; zegerid; omesec; esomeprazole; nexium; emozul; "
        "lansoprazole; prevacid; zoton; ogast; pantoprazole; protonix; protium; pantoloc; somac; controloc; "
        "rabeprazole; aciphex; pariet; dexlansoprazole; dexilant; ilaprazole; vimovo",
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
        "famotidine; pepcid( ac)?; ranitidine; zantac; cimetidine; tagamet; nizatidine; axid; duexis",
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
        "tiagabine; felbamate; rufinamide; cenobamate",
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
        "enoxaparin; clexane; lovenox; dalteparin; fragmin; tinzaparin; innohep; fondaparinux",
    ),
    Entry(
        Kind.USE,
        "anticoagulant_use",
        "yes",
        "anti ?coagulants?; anti ?coagulation; anti ?coagulated; blood thinners?; doacs?; noacs?",
        denied="no",
    ),
    Entry(
        Kind.USE,
        "nitrous_oxide_use",
        "yes",
        "(recreational )?nitrous( oxide)?( (use|abuse|misuse))?; laughing gas; whippets?; whip ?its?; "
        "whippits?; n2o( (use|abuse|misuse))?; nos balloons?; gas balloons?",
        denied="no",
    ),
)

PRODUCTS: tuple[Entry, ...] = (
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "",
        "{b12}( (treatment|therapy|supplements?|supplementation|replacement))?",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "cyanocobalamin",
        "cyanocobalamin( b12)?; cyano( b12)?; cytamen; cytacon; nascobal; cyanoject; behepan",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "hydroxocobalamin",
        "hydroxocobalamin( b12)?; hydroxo( b12)?; neo ?cytamen; cobalin( h)?; ohb12",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "methylcobalamin",
        "methylcobalamin( b12)?; mecobalamin; methyl ?b12; methylcobal; methycobal",
    ),
    Entry(
        Kind.PRODUCT,
        "b12_form",
        "other",
        "adenosylcobalamin; dibencozide",
    ),
)
