"""The words for operations, for a clinician to review.

A bypass alone may be one of the heart; "gastric bypass" is read as Roux-en-Y, the usual one.
"""

from dialogue.parsing.entries import Entry, Kind

SURGERY: tuple[Entry, ...] = (
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "roux_en_y",
        "(roux en y )?gastric bypass; roux en y( (bypass|surgery))?; rygb; roux y",
    ),
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "other",
        "(mini|one anastomosis|single anastomosis) gastric bypass; mini bypass",
    ),
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "sleeve_gastrectomy",
        "gastric sleeve; sleeve gastrectomy; sleeve( (patient|20[0-2][0-9]))?; sleeve (surgery|operation); vsg",
    ),
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "gastric_band",
        "(adjustable )?gastric band(ing)?; lap band; stomach band",
    ),
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "biliopancreatic_diversion",
        "biliopancreatic diversion( (with|and) duodenal switch)?; duodenal switch; bpd ds",
    ),
    Entry(
        Kind.CONDITION,
        "bariatric_surgery",
        "unknown_type",
        "(weight loss|bariatric|obesity) (surgery|operation); stomach stapling; stomach stapled",
        denied="none",
    ),
    Entry(
        Kind.CONDITION,
        "gastrectomy",
        "total",
        "total gastrectomy; (whole|entire|all of my) stomach (was |has been )?removed",
    ),
    Entry(
        Kind.CONDITION,
        "gastrectomy",
        "partial",
        "(partial|subtotal|distal) gastrectomy; "
        "(part|half|two thirds)( of)? (my|the|his|her) stomach (was |has been )?(removed|taken out|out); "
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
        "(terminal |distal )?(ileal|ileum) (was |has been )?(resection|resected|removed); "
        "ileocecal resection; ileoc(a)?ecal resection; "
        "(resection|removal) of( (my|the|terminal|distal))* ileum; "
        "(terminal |distal )?ileum( was| has been)? (removed|resected|taken out|cut out|out); "
        "ti (resection|resected|removed); (have|has) no (terminal )?ileum( left)?; "
        "resection <len[0-9]+> of( (my|the))* (terminal |distal )?ileum; "
        "(removed|resected) (terminal |distal )?ileum",
        denied="none",
    ),
)
