"""The vitamin, its level and the markers, and the units in which they are given."""

LEVELS = """
vitamin B12 | B12 | vit B12
- cites none
- A water-soluble vitamin that contains cobalt and is needed to form blood cells and to maintain
  the nervous system.
- A vitamin that your body needs to make blood and to keep nerves well. It comes from animal foods.

cobalamin | cobalamine
- cites none
- The chemical name of vitamin B12 and its forms, among them hydroxocobalamin, methylcobalamin and
  cyanocobalamin.
- The chemical name of vitamin B12.

serum B12 | B12 level | serum B12 level | B12 blood test | B12 test | blood level | total B12
- cites D0-22 D0-85
- The total vitamin B12 measured in serum, which alone is not enough to exclude deficiency.
- The amount of B12 found in your blood. This number alone does not rule a shortage out.

MMA | methylmalonic acid | MMA test | methylmalonate | serum MMA
- cites D0-26 D0-28 D1-26
- Methylmalonic acid, the gold-standard confirmatory test: above 271 nmol/L it confirms functional
  B12 deficiency whatever the serum level.
- A blood test that shows if your cells are short of B12. Above 271 nmol/L it says they are, no
  matter what the B12 level is.

homocysteine | Hcy | tHcy | homocysteine test | hyperhomocysteinemia
- cites D1-31 D1-32 D4-20 D4-21
- A blood marker that is raised in most B12 deficiency; above 15 µmol/L it supports the diagnosis,
  but it is less specific than MMA.
- A blood test that is high in most people short of B12. Above 15 µmol/L it backs up a shortage, but
  it proves less than some other tests.

pg/mL | picogram per milliliter | picogram | pg | pg per mL | picogram per millilitre
- cites D0-15 D2-122
- Picograms (trillionths of a gram) per milliliter, a unit of serum B12; 180 pg/mL is printed beside
  133 pmol/L.
- A unit for the B12 level in blood. Check the unit on your report: 180 pg/mL is about the same as
  133 pmol/L.

pmol/L | picomole per liter | picomole | pmol | pmol per L | picomole per litre
- cites D2-122
- Picomoles per liter, the other unit of serum B12; 133 pmol/L is printed beside 180 pg/mL.
- The other unit for the B12 level in blood. Check the unit on your report: 133 pmol/L is about the
  same as 180 pg/mL.

nmol/L | nanomole per liter | nanomole | nmol | nmol per L | nanomole per litre
- cites D0-28 D0-29
- Nanomoles per liter, the unit of MMA here: the cut-off is printed as 271 nmol/L and in the larger
  unit as 0.26 µmol/L.
- The unit here for MMA, a blood test for a B12 shortage. Its limit is 271 nmol/L, also printed
  as 0.26 µmol/L.

µmol/L | umol/L | micromole per liter | micromole | µmol | umol | micromole per litre
- cites D0-66
- Micromoles per liter, the unit of homocysteine here; its goal is below 10 µmol/L.
- A unit for small amounts in blood. Here it is used for homocysteine, a blood test with a goal
  below 10 µmol/L.

borderline | borderline level | borderline B12 | borderline band | borderline range
  | indeterminate | indeterminate zone | gray zone | grey zone
- cites D0-15 D0-22
- A serum B12 of 180 to 350 pg/mL, where the level by itself neither proves nor excludes functional
  deficiency.
- A B12 level from 180 to 350 pg/mL. In this range the number alone does not show if you are short
  of B12.

low | low level | low B12 | low vitamin B12 | low B12 level
- cites D2-122
- Here, a serum B12 below 180 pg/mL (133 pmol/L).
- Here, a B12 level below 180 pg/mL (133 pmol/L).

above the band | above band | above the borderline band | above the borderline range
- cites D0-15 D0-85
- A serum B12 above the borderline band of 180-350 pg/mL, which alone is not enough to exclude
  deficiency.
- A B12 level above 350 pg/mL. This number alone does not rule a shortage out.

deficiency | B12 deficiency | vitamin B12 deficiency | deficient | shortage | B12 shortage
- cites none
- Too little vitamin B12 for the body's needs, shown by a low serum level or by raised markers.
- A shortage: the body has too little B12 for its needs.

functional deficiency | metabolic deficiency | functional B12 deficiency | metabolic B12 deficiency
  | metabolically deficient
- cites D0-23 D0-28 D1-26
- B12 deficiency within the cells, shown by an MMA above 271 nmol/L even if serum B12 looks normal;
  also called metabolic deficiency.
- The cells are short of B12, even if the B12 level looks normal. An MMA blood test above 271 nmol/L
  shows it.

confirmed deficiency | confirmed | deficiency confirmed | confirmed B12 deficiency
- cites none
- In Cobalt: MMA above the cut-off, MMA and homocysteine both raised, or a serum B12 in the low
  range.
- A B12 shortage that blood tests have shown.

severe deficiency | severe | severe B12 deficiency
- cites none
- In Cobalt: a low serum B12 with macrocytic anemia, or a confirmed deficiency with neurological
  symptoms.
- A low B12 level with too few and too large red blood cells, or a proven shortage with nerve
  symptoms.

disputed zone | disputed | threshold zone
- cites D0-28 D0-29
- An MMA above 0.26 µmol/L but not above 271 nmol/L, between the two printed forms of one cut-off.
- A result of MMA, a blood test, that lies between two printed limits. It is above 0.26 µmol/L, but
  not above 271 nmol/L.
"""
