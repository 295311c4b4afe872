"""Stomach and gut: what takes B12 up, its diseases, and operations."""

GUT = """
intrinsic factor
- cites D1-112 D2-44
- A protein of the stomach that B12 absorption depends on; in pernicious anemia it is missing.
- A protein from the stomach that helps the gut take up B12. In a disease called pernicious anemia
  it is missing.

intrinsic factor antibodies | intrinsic factor antibody | anti-intrinsic factor antibodies
  | anti-intrinsic factor | anti-intrinsic factor antibody | antibodies | antibody | IF antibodies
- cites D1-67 D1-112 D2-44
- Antibodies against intrinsic factor, tested to detect pernicious anemia, in which it is missing.
- A blood test that looks for a disease called pernicious anemia. In it the stomach lacks a protein
  that helps the gut take up B12.

pernicious anemia
- cites D1-112 D2-44
- Loss of B12 absorption because intrinsic factor is missing.
- A disease in which the stomach lacks a protein that helps the gut take up B12.

atrophic gastritis | gastritis
- cites D1-34
- Chronic inflammation of the stomach with loss of its glands, in which oral B12 can fail.
- A worn stomach lining. With it, B12 by mouth can fail to work.

Helicobacter pylori | H pylori | Helicobacter | pylori
- cites D1-71
- A bacterium of the stomach, tested for as a cause of atrophic gastritis.
- A stomach germ. It can wear down the stomach lining.

gastrin
- cites D1-69 D1-70
- A stomach hormone, measured when pernicious anemia is suspected; above 1000 pg/mL it points to it.
- A hormone from the stomach. Above 1000 pg/mL it points to pernicious anemia, a disease that stops
  the uptake of B12.

malabsorption | poor absorption | absorption
- cites D1-102 D2-115
- Poor uptake of nutrients, here of B12, from the gut; it means treatment for life.
- The gut takes up too little B12. It means treatment for life.

celiac disease | celiac | celiac sprue
- cites none
- An autoimmune disease in which gluten damages the small bowel; once a clinician has confirmed it,
  Cobalt counts it as malabsorption.
- A disease in which gluten, found in wheat, harms the gut. The gut may then take up less B12.

ileum | terminal ileum | distal ileum
- cites none
- The last part of the small bowel, where B12 is absorbed.
- The last part of the small bowel, where the body takes up B12.

ileal resection | resection | bowel resection | removal of ileum
- cites D0-39
- Surgical removal of part of the ileum; more than 20 cm is a high-risk condition.
- Surgery that took out some of the last part of the small bowel. More than 20 cm counts as
  a high risk for a B12 shortage.

Crohn's disease | Crohn's | Crohn | ileal disease
- cites D0-40
- A chronic inflammatory bowel disease; a high-risk condition beyond an ileal length that is printed
  as a range, 30-60 cm.
- A disease that keeps the gut sore and swollen. In more than 30-60 cm of the last part of the small
  bowel, it counts as a high risk for a B12 shortage.

weight-loss surgery | bariatric surgery | bariatric | obesity surgery | weight loss operation
- cites D0-41
- Surgery on the stomach or bowel for weight loss, a high-risk condition.
- Surgery on the stomach or gut to lose weight. It counts as a high risk for a B12 shortage.

Roux-en-Y | Roux-en-Y bypass | Roux-en-Y gastric bypass | gastric bypass | RYGB
- cites D2-43 D2-44
- Weight-loss surgery that joins a small stomach pouch to a limb of small bowel; absorption of B12
  through intrinsic factor is impaired after it.
- Weight-loss surgery that leaves a small stomach and skips part of the gut. The gut then takes up
  less B12.

biliopancreatic diversion | duodenal switch
- cites D2-43 D2-44
- Weight-loss surgery that shrinks the stomach and bypasses most of the small bowel; absorption of
  B12 through intrinsic factor is impaired after it.
- Weight-loss surgery that leaves a small stomach and skips most of the gut. The gut then takes up
  less B12.

sleeve gastrectomy | gastric sleeve | sleeve
- cites D2-109 D3-48
- Weight-loss surgery that narrows the stomach to a tube; B12 is given after it as prevention.
- Weight-loss surgery that leaves the stomach as a narrow tube. After it, B12 is given to prevent
  a shortage.

gastric band | gastric banding | lap band
- cites D2-109 D3-48
- Weight-loss surgery that puts a band around the upper stomach; B12 is given after it as prevention.
- Weight-loss surgery that puts a band around the stomach. After it, B12 is given to prevent
  a shortage.

gastrectomy | partial gastrectomy | total gastrectomy | stomach removal
- cites none
- Surgical removal of part or all of the stomach; the documents do not name it, and Cobalt counts it
  as malabsorption (project choice).
- Surgery that takes out part or all of the stomach. The gut may then take up less B12.

bacterial overgrowth | small bowel bacterial overgrowth | SIBO
- cites none
- Too many bacteria in the small bowel, which can take up B12 before it is absorbed.
- Too many germs in the small bowel. They can use up B12 before the body gets it.
"""
