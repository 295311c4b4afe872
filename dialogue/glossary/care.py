"""Who else is asked, how a plan is spoken of, and words of studies."""

CARE = """
hematology | hematologist | blood specialist | blood doctor
- cites none
- The specialty of blood diseases.
- Doctors for diseases of the blood.

neurology | neurologist | nerve specialist | nerve doctor
- cites none
- The specialty of diseases of the nervous system.
- Doctors for diseases of the nerves and the brain.

nephrology | nephrologist | kidney specialist | kidney doctor
- cites none
- The specialty of kidney diseases.
- Doctors for diseases of the kidneys.

pediatrics | pediatrician | children's doctor
- cites none
- The specialty of children and adolescents.
- Doctors for children and teens.

obstetric team | obstetric | obstetrics | obstetrician
- cites none
- Those who care for pregnancy and birth.
- The doctors and midwives who care for you while you are pregnant.

metabolic clinic | clinic for metabolic diseases
- cites none
- A specialist clinic for inherited disorders of metabolism.
- A clinic for people whose body, from birth, cannot make or use some things as it should.

prescriber
- cites none
- Whoever prescribed the medicine.
- The person who ordered your medicine, such as your doctor.

triage
- cites none
- Sorting by how urgent the care is.
- Sorting out who needs care first.

regimen
- cites none
- A treatment plan: which drug, how much, by which route, how often and for how long.
- A plan for a treatment: what you take, how much, how often and for how long.

formulation
- cites none
- The chemical form of cobalamin in a product, such as hydroxocobalamin.
- Which form of B12 is in the medicine.

supplement | food supplement | supplementation | B12 supplement
- cites D0-97
- A preparation of a vitamin taken besides food; malabsorption and poor intake often need one that
  continues.
- A vitamin that you take besides your food. People who take in too little often need one that goes on.

platelet transfusion | transfusion
- cites D3-77
- Platelets of a donor given into a vein, to be considered at a very low count.
- Getting cells that stop bleeding from a donor, through a vein. It is thought about when there are
  very few of these tiny cells.

needle gauge | gauge | fine needle | 25-27G | 25-27G needle
- cites D3-74
- The thickness of a needle, where a higher number is thinner: 25-27G is used when platelets are low.
- How thick a needle is: a higher number is thinner. A 25-27G one is used if the blood stops bleeding
  badly.

potassium | blood salts
- cites none
- A blood salt that muscles and the heart rhythm depend on.
- One of the salts in your blood. Your muscles and your heart need it.

gene
- cites D2-58
- A unit of heredity; TCN2, MMACHC, MMADHC, MTRR and MTR are named.
- A part of your body's building plan, passed on from your parents.

enzyme
- cites D2-59
- A protein that drives a chemical step, such as the conversion on which cyanocobalamin depends.
- A helper in the body that turns one thing into another.

meta-analysis | meta-analyses | pooled studies
- cites none
- A study that pools the results of several studies.
- A study that adds up the results of many studies.

hazard ratio | hazard
- cites D1-62 D2-56 D4-35
- How many times as often an event comes in one group as in another over time: 2.0 stands for twice.
- How many times as often something bad happens in one group as in another. At 2.0 it is twice as often.

quality-adjusted life year | QALY | quality-adjusted | cost-effective | value for money
- cites D1-28
- A year of life weighted by its quality, by which the value of a test is priced: £3,946 each for MMA
  testing after an indeterminate level.
- A year lived in good health, used to judge if a test is worth its price.

biochemistry | biochemical | biochemical deficiency
- cites none
- What laboratory values show, apart from symptoms.
- What blood tests show, apart from how you feel.

undetectable
- cites none
- Below the least amount that the test can measure.
- So little that the test cannot find it.
"""
