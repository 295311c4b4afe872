"""The words for operations, for a clinician to review.

A bypass alone may be one of the heart; "gastric bypass" is read as Roux-en-Y, the usual one.
"""

from dialogue.parsing.lexicon.entries import Entry, Kind

SURGERY: tuple[Entry, ...] = (
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "roux_en_y",
        "(roux en y )?gastric bypass; roux en y( (bypass|surgery))?; l?rygb; roux y; rny( (bypass"
        "|surgery))?; r n y; gastric by pass",
    ),
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "other",
        "(mini|one anastomosis|single anastomosis) gastric bypass; mini bypass; oagb; mgb; sadi( s)?",
    ),
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "sleeve_gastrectomy",
        "gastric sleeve; sleeve( (gastrectomy|patient|surgery|operation|op|20[0-2][0-9]))?; l?vsg; lsg; sleeved",
    ),
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "gastric_band",
        "(adjustable )?gastric band(ing)?; lap ?band; stomach band; lagb",
    ),
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "biliopancreatic_diversion",
        "biliopancreatic diversion( (with|and) duodenal switch)?; duodenal switch; bpd ?/? ds; bpd "
        "(with|and|plus) (ds|duodenal switch); ds surgery",
    ),
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "unknown_type",
        "(some (kind|sort) of )?(weight ?loss|bariatric|obesity) (surgery|operation|op|procedure); "
        "wls; stomach stapling; stomach stapled",
        denied="none",
    ),
    Entry(
        Kind.CONDITION,
        "gastrectomy",
        "total",
        "total gastrectomy; (have|has|ive got|got) no stomach( left| any more)?; (whole|entire|all "
        "of (my|his|her|the)) stomach (was |has been |had been |had to be )?(removed|taken (out|away)|cut out|out)",
    ),
    Entry(
        Kind.CONDITION,
        "gastrectomy",
        "partial",
        "(partial|subtotal|distal) gastrectomy; "
        "(part|half|two thirds|most|some|a piece)( of)? (my|the|his|her) stomach (was |has been |had been )?(removed"
        "|taken (out|away)|cut out|out); "
        "partial (stomach removal|removal of (the|my) stomach); billroth (i|ii|1|2)",
    ),
    Entry(
        Kind.UNCLEAR,
        "gastrectomy",
        "Was all of the stomach removed, or part of it?",
        "gastrectomy; stomach (was |has been )?removed",
    ),
    Entry(
        Kind.UNCLEAR,
        "bariatric_surgery",
        "Was it a bypass of the stomach or of the heart?",
        "(had|have had|after|since)( (a|my|the|his|her))? bypass( (surgery|operation))?",
    ),
    Entry(
        Kind.CONDITION,
        "ileal_resection",
        "yes",
        "(terminal |distal )?(ileal|ileum) (was |has been )?(resection|resections|resected|removed); "
        "ileocolic resection; ileocecal resection; ileoc(a)?ecal resection; "
        "(resection|removal) of( (my|the|terminal|distal))* ileum; "
        "(terminal |distal )?ileum( was| has been)? (removed|resected|taken out|cut out|out); "
        "ti (resection|resected|removed); (have|has) no (terminal )?ileum( left)?; "
        "(resection( of)?|removal of|removed|resected|took( out)?|taken out|cut out|lost|had)( (the"
        "|about|around|last|roughly|over|a further|another))*"
        " <len[0-9]+>( (section|piece|length))?( of)?( (my|the|his|her))* (terminal |distal )?(ileum"
        "|ti)( (removed|out|taken out|resected|cut out))?; "
        "<len[0-9]+>( of)?( (my|the|his|her))* (terminal |distal )?(ileum|ti) (was |were |has been "
        "|have been )?(removed|resected|taken out|cut out|out|gone|taken); "
        "(removed|took( out)?|taken out|cut out|lost|had|resected)( (the|about|around|roughly))* "
        "<len[0-9]+> of( (my|the|his|her))* small (bowel|intestine|gut)"
        "( ,)?( (at|from|near))?( the)? (very )?(end|last|final|terminal|distal) (bit|part|section"
        "|portion|piece|stretch)( ileum)?; "
        "(the )?(last|end|final|terminal|distal) ((part|bit|section|portion|piece|stretch"
        "|<len[0-9]+>) )?of( (my|the|his|her))* small (bowel|intestine|gut)"
        " (was |were |has been |have been )?(removed|resected|taken out|cut out|out|gone|taken); "
        "(removed|resected) (terminal |distal )?ileum",
        denied="none",
    ),
    Entry(
        Kind.CONDITION,
        "ileal_resection",
        "none",
        "(terminal )?ileum{is} (untouched|intact|spared|preserved|still (there|in place)|left (alone|intact|in place)"
        "|not (touched|removed|resected|taken out)); (no|without)( (previous|prior|bowel|surgical|ileal"
        "|small bowel))* resections?",
    ),
    Entry(
        Kind.UNCLEAR,
        "ileal_resection",
        "Was a part of the ileum removed, and how long was it?",
        "(small )?(bowel|intestinal|gut|intestine) (surgery|operation|operations|resection|resections|resected)",
        denied="none",
    ),
    Entry(
        Kind.UNCLEAR,
        "ileal_resection",
        "What was removed?",
        "resected",
        denied="none",
    ),
)
