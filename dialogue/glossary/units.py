"""The units of other tests and of doses, as reports and questions print them."""

UNITS = """
x10^9/L | 10^9/L | x10^3/µL | cells per microliter | per µL | /µL
- cites none
- Billions of cells per liter, the unit of platelets; the same number counts thousands per microliter.
- A unit that counts cells in blood. It is used for platelets, tiny blood cells that stop bleeding.

fL | femtoliter | femtolitre
- cites none
- Femtoliters, the unit of the mean volume of a red cell.
- A very small unit of volume. It is used for the size of red blood cells.

g/dL | gram per deciliter | g/L | gram per liter | dL | deciliter
- cites none
- Grams per deciliter or per liter, the units of hemoglobin.
- Units for the red dye in blood that carries oxygen.

mL/min | mL/min/1.73 m2 | milliliter per minute | milliliters per minute
- cites D2-53
- Milliliters per minute, the unit of eGFR; renal dysfunction is drawn below 50 mL/min.
- The unit of the kidney test called eGFR: how much blood the kidneys clean each minute. Below
  50 mL/min counts as weak kidneys.

ng/mL | nanogram per milliliter | ng | nanogram | µg/L | ng/L | nanogram per liter
- cites none
- Nanograms or micrograms in a volume, units of vitamins and other substances in serum.
- Units for small amounts in blood, such as vitamins. Check which one your report has.

mg/dL | milligram per deciliter | mg/L | milligram per liter
- cites none
- Milligrams in a volume, units of larger amounts in serum.
- Units for larger amounts in blood. Check which one your report has.

mcg/day | mcg a day | microgram a day | mg/day | mg a day | milligram a day
- cites none
- Micrograms or milligrams a day: the dose of a day, however it is divided.
- How much of a medicine is taken in one day, all doses added up.
"""
