"""What the words of the questions and answers mean: "what is X" at any prompt.

A term carries fact ids where both its wordings say only what those facts say; beyond them stands
at most the plain meaning of the word. A term without fact ids is general knowledge or a
convention of Cobalt. The text stays data, so that a clinician can review it by reading.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from core.wording import Wording
from dialogue.parsing.words import fold, is_slip


@dataclass(frozen=True, slots=True)
class Definition:
    """What one term means; ``cites`` are the fact ids behind both wordings, if any."""

    term: str
    text: Wording
    cites: tuple[str, ...]


def define(term: str) -> Definition | None:
    """Say what a term means, or give None for one that is not in the glossary.

    Case, spaces, hyphens, plurals, British spellings and small slips of the finger are
    forgiven; a word that is equally near to two terms is not guessed. Never raises.
    """
    if len(term) > _LONGEST:
        return None
    typed = _words(term)
    bare = typed[1:] if typed[:1] and typed[0] in _ARTICLES else typed
    exact = _spelled().get(_joined(typed)) or _spelled().get(_joined(bare))
    # As typed first: "gastrits" is gastritis with a slip, not the plural of a slip of gastrin.
    return exact or _with_slips(bare, _as_written()) or _with_slips(_stems(bare), _singular())


@cache
def spellings() -> Mapping[str, Definition]:
    """Every name that the glossary lists, as it is written there, with its definition."""
    found: dict[str, Definition] = {}
    for entry in _TERMS.strip().split("\n\n"):
        names, cites, clinician, patient = (" ".join(part.split()) for part in entry.split("\n- "))
        term, *aliases = names.split(" | ")
        text = Wording(clinician, patient)
        definition = Definition(term, text, tuple(re.findall(r"D\d-\d+", cites)))
        found |= dict.fromkeys((term, *aliases), definition)
    return MappingProxyType(found)


_LONGEST = 80  # characters; a longer text is no term
_ARTICLES = frozenset({"a", "an", "the"})

# Words of medicine that are near to a word of the glossary and mean something else. A word of
# the glossary itself is never a slip of another either: neuropathy is not nephropathy.
_OTHER_WORDS = frozenset(
    """
    anomia gastric ileus ilium intravascular leading mastocytosis microcytic microcytosis
    """.split()  # noqa: SIM905 - a list that a reviewer reads as prose
)


def _words(text: str) -> tuple[str, ...]:
    """Give the words without signs, in American spelling."""
    plain = fold(text).replace("'", "").replace("\u03bc", "\u00b5")  # a capital mu folds to Greek
    american = plain.replace("ae", "e").replace("oe", "e")  # anaemia, coeliac
    return tuple(re.findall(r"[^\W_]+", american))


def _stems(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the words in the singular, near enough: both sides are cut the same way."""
    return tuple(_stem(word) for word in words)


def _stem(word: str) -> str:
    if len(word) < 4:  # noqa: PLR2004 - HbS is not a plural of Hb
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _joined(words: tuple[str, ...]) -> str:
    """Run the words together: "weight-loss", "weight loss" and "weightloss" are one."""
    return "".join(_stems(words))


_Names = Mapping[int, list[tuple[tuple[str, ...], Definition]]]  # by the number of words


@cache
def _spelled() -> Mapping[str, Definition]:
    return {_joined(_words(name)): meaning for name, meaning in spellings().items()}


@cache
def _as_written() -> _Names:
    names: dict[int, list[tuple[tuple[str, ...], Definition]]] = {}
    for name, meaning in spellings().items():
        words = _words(name)
        names.setdefault(len(words), []).append((words, meaning))
    return names


@cache
def _singular() -> _Names:
    return {
        length: [(_stems(words), meaning) for words, meaning in names]
        for length, names in _as_written().items()
    }


@cache
def _known() -> frozenset[str]:
    names = [_words(name) for name in spellings()]
    return _OTHER_WORDS.union(*names, *map(_stems, names))


def _with_slips(typed: tuple[str, ...], names: _Names) -> Definition | None:
    nearest: dict[int, set[Definition]] = {}
    for words, meaning in names.get(len(typed), ()):
        wrong = [pair for pair in zip(typed, words, strict=True) if pair[0] != pair[1]]
        if len(wrong) <= 2 and all(_slipped(*pair) for pair in wrong):  # noqa: PLR2004
            nearest.setdefault(len(wrong), set()).add(meaning)
    best = nearest[min(nearest)] if nearest else set()
    return best.pop() if len(best) == 1 else None


def _slipped(typed: str, word: str) -> bool:
    # Stricter than for answers, since any word may be asked about: no slip in a short one ("pool"
    # is no "pmol"), two only in the longest ("retention" and "reduction" are no "resection").
    if len(word) < 5 or typed in _known():  # noqa: PLR2004
        return False
    return is_slip(typed, word) and (len(word) >= 12 or _one_slip(typed, word))  # noqa: PLR2004


def _one_slip(typed: str, word: str) -> bool:
    """Say whether one letter is lost, added or wrong, or two neighbors are swapped."""
    while typed[:1] == word[:1] != "":
        typed, word = typed[1:], word[1:]
    while typed[-1:] == word[-1:] != "":
        typed, word = typed[:-1], word[:-1]
    return max(len(typed), len(word)) < 2 or (len(word) == 2 and typed == word[::-1])  # noqa: PLR2004


# Names (the first is shown), fact ids, the clinician's wording, the patient's wording.
_TERMS = """
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
  heart and vessel trouble (hazard ratio 2.0).

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

K/DOQI | KDOQI | kidney disease outcomes quality initiative
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
