"""The blood count, the kidneys and what else the blood shows."""

BLOOD = """
macrocytosis | macrocytic | large red cells | large cells
- cites none
- Red blood cells larger than normal, seen as a raised mean corpuscular volume (MCV).
- Red blood cells that are too large.

macrocytic anemia | large cell anemia
- cites D2-120 D2-121
- Anemia with enlarged red blood cells; with a serum B12 below 180 pg/mL, treatment starts at once,
  without confirmatory tests.
- Too few red blood cells, and they are too large. If the B12 level is below 180 pg/mL as well,
  treatment starts at once.

megaloblastic anemia | megaloblastic
- cites D1-98 D2-62
- Anemia with large, immature red blood cells, as in B12 deficiency, where folic acid can hide it.
- Too few red blood cells, and they are large and not ripe. In a B12 shortage, the vitamin folic
  acid can hide this.

anemia | anemic
- cites none
- A hemoglobin concentration below the reference range.
- Too few red blood cells, or too little of the red stuff in them. It can make you tired, pale and
  short of breath.

blood count | complete blood count | full blood count | CBC | FBC | hemogram
- cites none
- The laboratory count of red cells with hemoglobin and MCV, of white cells and of platelets.
- A blood test that counts your blood cells and shows their size.

MCV | mean corpuscular volume | mean cell volume
- cites none
- Mean corpuscular volume, the average size of a red blood cell, in femtoliters (fL); the documents
  print no cut-off.
- The average size of your red blood cells. The articles give no limit for it.

hemoglobin | Hb | Hgb
- cites none
- The protein in red blood cells that carries oxygen; the documents print no cut-off.
- The red stuff in blood cells that carries oxygen. The articles give no limit for it.

hematocrit | Hct | packed cell volume
- cites none
- The share of the blood volume that red blood cells make up, in percent.
- The share of your blood that is made up of red blood cells.

platelets | platelet count | thrombocyte
- cites D3-73 D3-74 D3-75
- Blood cells that start clotting; their count decides how an injection into muscle is given.
- Tiny blood cells that help stop bleeding. How many you have decides how a shot into a muscle
  is given.

thrombocytopenia | low platelets | low platelet count
- cites D3-74 D3-75
- A low platelet count; at 25-50 × 10⁹/L an injection into muscle needs a fine needle and pressure
  on the site.
- Too few platelets, the tiny blood cells that help stop bleeding. At 25-50 × 10⁹/L a shot into
  a muscle needs a fine needle and firm pressure after it.

eGFR | GFR | glomerular filtration rate | estimated GFR | estimated glomerular filtration rate
- cites D2-53
- Estimated glomerular filtration rate, a measure of kidney function; renal dysfunction is drawn at
  a value below 50 mL/min.
- A blood test result that shows how well your kidneys work. Below 50 mL/min they count as weak.

renal dysfunction | kidney dysfunction | kidney problem | kidney disease | chronic kidney disease
  | CKD | renal impairment | nephropathy | kidney failure | kidney trouble
- cites D2-53 D2-54 D3-28 D4-33
- Poor kidney function, such as an estimated GFR below 50 mL/min; cyanocobalamin is not used then.
- Kidneys that work poorly, such as a kidney test (eGFR) below 50 mL/min. One form of B12,
  cyanocobalamin, is not used then.

dialysis | hemodialysis | peritoneal dialysis
- cites D4-65 D4-66 D4-67
- Clearing of the blood in place of failing kidneys; B vitamins are routinely given to replace what
  it removes.
- Cleaning of the blood when the kidneys have failed. It washes out B vitamins, so people on it
  get them.

diabetic nephropathy | diabetic kidney disease | kidney damage from diabetes
- cites D0-81 D1-62
- Kidney damage from diabetes; with it, cyanocobalamin is associated with more cardiovascular
  events (hazard ratio 2.0).
- Kidney damage from diabetes. People with it who took cyanocobalamin, one form of B12, had more
  heart and vessel trouble.
"""
