"""Where a line comes from and how far it can be trusted."""

SOURCES = """
K/DOQI | DOQI | KDOQI | kidney disease outcomes quality initiative
- cites D4-65
- The Kidney Disease Outcomes Quality Initiative, by which dialysis patients routinely receive
  B vitamins.
- A US program for kidney care. It has people on dialysis (cleaning of the blood) get B vitamins.

American Heart Association Class 2a | Class 2a | Class IIa | American Heart Association | AHA
  | Class 2a recommendation | AHA Class 2a
- cites D0-67 D1-95
- A grade of recommendation, worded as reasonable, that B vitamins have for lowering stroke risk in
  cardiovascular disease or after a stroke.
- A grade that means "reasonable". Heart experts give it to B vitamins to lower the risk of
  a stroke after a stroke or with heart disease.

sensitivity | sensitive
- cites D0-27 D4-19
- The share of people with a disease in whom the test is positive: MMA was raised in 98.4% of cases.
- How often a test finds a disease that is there. The MMA blood test found 98.4% of B12 shortages.

specificity | specific
- cites D1-32 D4-21
- The share of people without a disease in whom the test is negative; homocysteine is less specific
  than MMA.
- How often a test is normal in people who do not have the disease. Of the blood
  tests here, homocysteine does worse at this than MMA.

project choice | Cobalt's choice
- cites none
- A rule made for Cobalt where the documents are silent or disagree; it is shown as such and awaits
  a clinician's sign-off.
- A rule that the makers of Cobalt chose where the articles say nothing or do not agree. It still
  waits for a clinician to approve it.

outside the documents | outside | outside the articles
- cites none
- General safety advice that the five documents do not contain; it carries no citation.
- General safety advice that is not in the five articles. So it has no source number.

citation | source | reference | source number | reference number
- cites none
- The number after a line that leads to the document, section and line on which it rests.
- The number after a line. It shows which article, and which line of it, the words rest on.

review status | pending human review | human review
- cites none
- Whether clinicians have reviewed the text; "pending human review" means that this is still to be
  done.
- It tells if clinicians have checked the text. "Pending human review" means that they have not
  done so yet.
"""
