"""Medicines that bear on B12, and the forms of B12 and folate."""

MEDICINES = """
PPI | PPIs | proton pump inhibitor | omeprazole | esomeprazole | lansoprazole | pantoprazole
  | rabeprazole | acid blocker
- cites D0-42 D2-111
- A proton pump inhibitor, which suppresses stomach acid, such as omeprazole; use is a risk for B12
  beyond 12 months, in elderly people beyond 4 months.
- A medicine that cuts stomach acid, such as omeprazole. It is a risk for B12 after more than 12
  months, in older people after more than 4 months.

H2 blocker | H2 receptor blocker | H2 antagonist | famotidine | cimetidine | nizatidine | ranitidine
- cites D1-74 D3-54
- A histamine H2-receptor antagonist, which reduces stomach acid, such as famotidine; named as a
  cause, with use beyond 12 months to be reviewed.
- A medicine that cuts stomach acid, such as famotidine. It can cause a B12 shortage; use for more
  than 12 months should be looked at.

metformin | Glucophage
- cites D0-43
- A diabetes medicine that lowers glucose; use for more than 4 months is a high-risk condition.
- A medicine for diabetes. More than 4 months of it counts as a high risk for a B12 shortage.

colchicine
- cites D1-75
- A gout medicine, part of the medication review when oral B12 fails.
- A medicine for gout. It is one to look at when B12 by mouth fails.

anticonvulsant | antiepileptic | seizure medicine | epilepsy medicine | anti-seizure medicine
  | phenytoin | levetiracetam
- cites D1-76
- A medicine against seizures, part of the medication review when oral B12 fails.
- A medicine against seizures. It is one to look at when B12 by mouth fails.

anticoagulant | blood thinner | warfarin | apixaban | rivaroxaban
- cites none
- A medicine that slows blood clotting, to be known before an injection into muscle.
- A blood thinner: it slows clotting. Your care team should know of it before any shot.

nitrous oxide | laughing gas | N2O | whippets
- cites none
- An anesthetic and recreational gas that inactivates B12, on which the documents are silent.
- Laughing gas. It stops B12 from working in the body, and the articles do not speak of it.

folic acid
- cites D0-83 D0-84
- The synthetic form of folate (vitamin B9); not to be started until adequate B12 treatment is
  established, as it can hide B12 deficiency while nerve damage goes on.
- The man-made form of a B vitamin. It must not be started until B12 is well treated, as it can hide
  a B12 shortage while nerve damage goes on.

folate | vitamin B9 | B9 | folate deficiency | folate level
- cites D3-61 D3-62
- Vitamin B9, always checked together with B12; of the two, a B12 deficiency is treated first.
- A B vitamin that is always checked along with B12. A B12 shortage is treated first.

hydroxocobalamin | hydroxycobalamin | hydroxo | OHCbl | hydroxocobalamine
- cites D2-50 D2-51 D2-52
- The form of B12 that comes first for injection, with better tissue retention and established
  dosing protocols.
- The form of B12 that comes first for shots. It stays in the body better.

methylcobalamin | methyl B12 | methyl | MeCbl | methylcobalamine
- cites D0-78 D0-79
- A form of B12 chosen, like hydroxocobalamin, in preference to cyanocobalamin, above all when the
  kidneys work poorly.
- A form of B12. It is chosen over the form cyanocobalamin, above all when the kidneys work poorly.

cyanocobalamin | cyano | CNCbl | cyanocobalamine
- cites D1-60 D3-28 D3-92
- A form of B12 that the kidneys must clear; it is not used in renal dysfunction and is not to be
  injected.
- A form of B12 that the kidneys must clear. It is not used when the kidneys work poorly, and it
  is not given as a shot.

methotrexate
- cites none
- A medicine against overactive immune diseases that blocks folate.
- A medicine for sore joints or skin. It works against the vitamin folic acid.
"""
