"""Symptoms, and what a person may have or be that counts."""

PEOPLE = """
high-risk condition | high risk | risk condition | risk factor
- cites D0-32 D0-33
- A condition with which a borderline level is treated before the MMA result is back.
- Something that raises the risk, such as a vegan diet. With a borderline B12 level, treatment then
  starts before more tests are back.

neurological symptoms | nerve symptom | neurologic symptom | neurological involvement
  | neurological sign | nerve sign
- cites D2-17 D2-19 D2-20 D2-21 D2-23 D2-24
- Signs of nervous-system involvement, such as neuropathy, numbness, tingling, a disturbed gait,
  cognitive difficulty or impaired memory.
- Signs that nerves or the brain are hurt. Some are numb or tingling skin, a change in how you walk,
  and trouble with thinking or memory.

paresthesia | tingling | pins and needles | prickling
- cites D2-18 D2-20
- An abnormal sensation such as tingling or prickling, counted as a neurological manifestation.
- A feeling of tingling or pins and needles. It counts as a nerve symptom.

neuropathy | peripheral neuropathy | nerve damage
- cites D0-51 D0-52 D0-53
- Peripheral nerve damage, felt for example as paresthesias or numbness; it triggers treatment at
  a borderline level.
- Nerve damage, felt for example as tingling or numb skin. With a borderline B12 level it is
  a reason to treat.

ataxia | ataxic
- cites D0-54
- Loss of coordination of movement; it triggers treatment at a borderline level.
- Trouble steering how you move, so that you sway or miss. With a borderline B12 level it is a reason
  to treat.

gait | gait disturbance | disturbed gait | gait problem
- cites D0-55
- The manner of walking; if disturbed, it triggers treatment at a borderline level.
- The way you walk. If it has changed, that is a reason to treat a borderline B12 level.

glossitis | sore tongue
- cites D0-58
- Inflammation of the tongue; it triggers treatment at a borderline level and is listed apart from
  the nerve symptoms.
- A sore, smooth or red tongue. With a borderline B12 level it is a reason to treat.

optic nerve | optic nerve dysfunction | optic neuropathy
- cites D2-27
- The nerve from the eye to the brain; its dysfunction is a neurological manifestation.
- The nerve from the eye to the brain. If it fails, that counts as a nerve symptom.

subacute combined degeneration | SACD | combined degeneration | cord damage | spinal cord damage
- cites D1-99 D2-63
- Damage to the spinal cord in B12 deficiency, which can be permanent.
- Damage to the spinal cord from a B12 shortage. It can last for good.

stroke
- cites D0-36
- Sudden brain damage from a blocked or burst vessel; a past stroke is a high-risk condition.
- Sudden brain damage from a blocked or burst blood vessel. A past stroke counts as a high risk.

TIA | transient ischemic attack | mini-stroke | transient ischaemic attack
- cites none
- Transient ischemic attack: stroke signs that pass without lasting damage; Cobalt counts it with
  stroke (project choice).
- A brief attack with the signs of a stroke, which then pass. It needs urgent care too.

cardiovascular disease | CVD | heart disease | vascular disease | heart and vessel disease
- cites D0-37
- Disease of the heart or blood vessels, a high-risk condition.
- Disease of the heart or blood vessels, such as a heart attack. It counts as a high risk.

vegan | vegan diet | veganism
- cites D0-45
- Eating no food of animal origin, a high-risk condition.
- Eating no food that comes from animals. It counts as a high risk for a B12 shortage.

strict vegetarian | strict vegetarian diet | strictly vegetarian
- cites D0-44
- Eating no animal food or practically none, a high-risk condition.
- Eating no food from animals, or almost none. It counts as a high risk for a B12 shortage.

omnivore | omnivorous | mixed diet
- cites none
- Eating food of plant and animal origin.
- Eating all kinds of food, meat and fish too.

vegetarian | vegetarian diet
- cites none
- Eating no meat or fish; with eggs or milk, Cobalt does not count the diet as strict vegetarian.
- Eating no meat or fish. If you have eggs or milk, it does not count as strict here.

autoimmune disease | autoimmune | autoimmune disorder
- cites D3-39
- A disease in which the immune system attacks the body's own tissue; with it, intrinsic factor
  antibodies are tested at any B12 level.
- A disease in which the body attacks its own parts. With it, a blood test for one cause of B12
  shortage is done at any B12 level.

inherited cobalamin disorder | inherited disorder | cobalamin disorder | inherited B12 disorder
  | inborn error of cobalamin metabolism | TCN2 | MMACHC | MMADHC | MTRR | MTR
- cites D2-57 D2-58
- An inherited disorder of cobalamin metabolism (TCN2, MMACHC, MMADHC, MTRR or MTR), which requires
  hydroxocobalamin or methylcobalamin.
- A fault in the genes that changes how the body handles B12. It calls for certain forms of B12.

cognitive difficulty | cognitive impairment | cognitive | brain fog | memory problem | memory trouble
- cites D1-48 D2-23 D3-14
- Trouble with thinking, memory or attention, counted as a neurological symptom.
- Trouble with thinking or memory. It counts as a nerve symptom.

neuropathic pain | nerve pain | neuropathic
- cites none
- Pain that arises from the nerves themselves, often burning or shooting.
- Pain that comes from the nerves. It often burns or shoots.

motor symptoms | motor signs | motor
- cites D4-58
- Weakness or other trouble of movement, which improves later than pain and paresthesias.
- Weak muscles or other trouble with moving. They get better later than pain and tingling.

angina | chest pain from the heart
- cites none
- Chest pain from narrowed coronary arteries.
- Chest pain because the arteries of the heart are too narrow.

coronary procedure | coronary | coronary artery | coronary disease | stent
- cites none
- A widening or bypass of the arteries that supply the heart, often with a stent.
- A way to open the arteries of the heart. A stent is a small tube that keeps one open.

heart failure
- cites none
- Failure of the heart to pump enough blood.
- A heart that is too weak to pump enough blood.

peripheral artery disease | narrowed arteries | peripheral or carotid artery disease | carotid
  | carotid artery
- cites none
- Narrowing of the arteries of the legs, or of the carotid arteries of the neck.
- Arteries of the legs or the neck that have become too narrow.

thyroid disease | thyroid | autoimmune thyroid disease
- cites none
- Disease of the thyroid gland, often autoimmune.
- A disease of the gland in the neck that sets how fast the body works.

vitiligo
- cites none
- An autoimmune disease with patches of skin that have lost their pigment.
- White patches of skin that have lost their color. The body's own defense causes them.

diabetes | type 1 diabetes | diabetes mellitus
- cites none
- A disease with raised blood glucose.
- A disease with too much sugar in the blood.
"""
