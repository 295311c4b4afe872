"""How B12 is given: routes, doses, the course of a treatment and its review."""

TREATMENT = """
intramuscular | IM | intramuscular injection | IM injection | into the muscle
- cites none
- Injected into a muscle.
- Given as a shot into a muscle.

subcutaneous | SC | subcut | subQ | deep subcutaneous | subcutaneous injection | under the skin
- cites D2-40
- Injected under the skin; deep subcutaneous injection is accepted beside intramuscular.
- Given as a shot under the skin. A deep one may be used in place of a shot into a muscle.

sublingual | SL | under the tongue
- cites D3-46 D3-49
- Dissolved under the tongue, an option for prevention after weight-loss surgery.
- Placed under the tongue to melt. It is one way to prevent a shortage after weight-loss surgery.

intravenous | IV | into the vein | drip | infusion
- cites D2-48 D2-49
- Given into a vein, which is to be avoided for B12: nearly all of the dose leaves in the urine.
- Given into a vein. This is avoided for B12, as nearly all of it is lost in the urine.

oral | by mouth | orally | oral B12 | PO
- cites none
- Taken by mouth and swallowed.
- Taken by mouth, such as a tablet that you swallow.

nasal | nasal spray | intranasal
- cites none
- Given as a spray into the nose, a route that the documents do not cover.
- Sprayed into the nose. The articles say nothing about giving B12 this way.

mcg | microgram | µg | ug
- cites D1-44
- Microgram, the unit of a B12 dose; 1000 mcg is 1 mg.
- The unit for a dose of B12. 1000 mcg is the same as 1 mg.

mg | milligram
- cites D1-44
- Milligram; 1 mg of B12 is 1000 mcg.
- A unit for a dose. 1 mg is the same as 1000 mcg.

loading course | loading dose | loading | loading phase
- cites D2-36 D2-37
- The first, dense run of injections that corrects the biochemistry, such as hydroxocobalamin 1000
  mcg IM three times a week for 2 weeks.
- The first run of B12 shots, close together, to fill you up again. One such run is three shots
  a week for 2 weeks.

maintenance | maintenance dose | maintenance treatment | maintenance phase
- cites D0-73 D1-57
- The spaced injections that follow the loading course, every 2-3 months or, for some, monthly.
- The B12 shots after the first weeks. They are further apart: every 2-3 months or, for some, each
  month.

alternate days | alternate day | every other day | alternate-day injections
- cites D2-30 D2-31 D2-33
- Every other day, the injection schedule for neurological symptoms, kept until gains level off.
- Every other day. With nerve symptoms, B12 shots are given this often for as long as things keep
  getting better.

prevention | prophylaxis | prophylactic | preventive
- cites D2-104 D2-106
- B12 for high-risk people without proven deficiency.
- B12 for people at high risk, even if no shortage has been proven.
"""
