"""The review of a treatment: phases, intervals, response, checks and the long-term tests."""

REVIEW = """
treatment phase | phase | phase of treatment
- cites none
- Whether a treatment is in its first, dense run of doses or in the spaced ones that follow.
- The part of the treatment you are in. First come shots close together, then shots further apart.

trough | trough level | trough sample | pre-injection level | trough value
- cites D2-79 D2-80
- The serum B12 drawn immediately before the next injection, which can show under-dosing.
- The B12 level just before the next shot. It can show that the dose is too small.

injection interval | interval | time between injections | dosing interval | injection spacing
- cites D2-97 D3-96
- The time from one injection to the next, for which the guidelines print 2-3 months.
- The time from one shot to the next. The guidelines print 2-3 months.

titration | titrate | dose titration
- cites D2-101 D2-102 D3-94 D3-95
- Setting the spacing by laboratory values, which is not done with B12 injections: symptoms and
  clinical response set it.
- To set how often shots are given by lab values. With B12 this is not done, as how you feel sets
  it.

plateau | no further improvement | no further gain | levelling off
- cites D2-31 D3-16 D4-27
- The point at which neurological gains level off, up to which the alternate-day course is kept.
- The point where nerve symptoms stop getting better. The first run of shots goes on until then.

wearing off | wears off | end-of-interval symptoms | end of dose symptoms
- cites none
- Symptoms that return in the last part of the interval and settle with the next injection.
- Signs that come back shortly before the next shot and fade after it.

recurrence | recurred | relapse | returning symptoms | symptoms return
- cites D2-127 D2-128 D3-99
- Symptoms that return under maintenance, which show that the schedule is too sparse and ask for
  more frequent injections.
- Signs that come back while you get spaced shots. They show that shots are needed more often.

symptom response | response | response to treatment | clinical response
- cites none
- How the symptoms have changed under treatment: improving, at a standstill, resolved, unchanged,
  worse or returned.
- What your symptoms have done since the B12 began.

frequency ladder | ladder | step of the ladder | ladder step
- cites none
- The steps by which injections are given more often when symptoms return, one or two at a time; a
  project choice.
- The steps by which shots are given more often when signs come back. The makers of Cobalt chose
  them.

lapse | lapsed | lapse in treatment | treatment lapse
- cites none
- A gap in which injections were stopped or overdue by more than half of their interval.
- A gap in which shots were stopped or came much too late.

overdue | overdue injection | overdue check
- cites none
- Due at an earlier time and not yet given or done.
- Late: it should have been given or done before now.

oral failure | failure of tablets | failed tablets | tablet failure | failure of oral treatment
- cites none
- In Cobalt: a serum B12 at or below the borderline band although a full daily dose was taken by
  mouth, reliably and for months.
- Tablets that did not work. The B12 level stayed too low, though a full dose was taken each day for
  months.

adherence | missed doses | compliance | taken reliably
- cites none
- Whether the doses are taken as agreed; missed ones are put right before tablets are said to have
  failed.
- If you take each dose or miss some. Missed ones are put right first.

repletion | repleted | B12 stores | B12 repletion | filled up
- cites none
- In Cobalt: a serum B12 above the borderline band after loading, with no raised MMA if that was
  measured.
- The body has enough B12 again, shown by a blood test after the first run of shots.

stable check | stable | stable checks | consecutive stable checks | stable level
- cites none
- In Cobalt: a check with a serum B12 above the borderline band and no new symptom; two in a row
  open the way to yearly ones.
- A check with a good B12 level and no new symptom. After two in a row, once a year is enough.

lifelong | lifelong treatment | indefinitely
- cites D1-102 D2-115
- Without a planned end: with malabsorption, treatment goes on for life.
- With no end. If the gut takes up too little B12, treatment goes on for life.

iron studies | iron status | ferritin | transferrin saturation | iron deficiency
- cites D2-83 D2-84 D2-85 D2-86
- Ferritin and transferrin saturation, followed in the long term, since iron deficiency is often
  present too and can weaken the blood response.
- Blood tests for iron. A lack of iron is often there too, and it can slow how the blood gets
  better.

vitamin D | 25-OH vitamin D
- cites D2-87 D2-88
- A vitamin whose level is followed after weight-loss surgery, with a goal of at least 75 nmol/L.
- A vitamin that is checked after weight-loss surgery. The goal is at least 75 nmol/L.

thiamine | vitamin B1 | thiamin
- cites D2-89
- Vitamin B1, followed after weight-loss surgery.
- A B vitamin that is checked after weight-loss surgery.

calcium
- cites D2-90
- A mineral that is followed after weight-loss surgery.
- A mineral that is checked after weight-loss surgery.

vitamin A | retinol
- cites D2-91
- A vitamin that is followed after weight-loss surgery.
- A vitamin that is checked after weight-loss surgery.
"""
