"""Words as people type them: folded signs, slips of the finger, and what is no slip."""

from functools import cache, lru_cache

_FOLD = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u02bc\u0060\u00b4\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys(
            "\u00a0\u2000\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000\ufffd\t", " "
        ),
        "\u03bc": "\u00b5",
        "\u2081": "1",
        "\u2082": "2",
    }
)

# Real words, one or two slips away from a word that the program knows. They are read as
# they stand: "not sore" is an answer, "not sure" is not, and "tried" is not "tired".
_REAL_WORDS = """
able about above accept active acute after again against agree alive allow almost alone along
also always amount angry another answer anyone apart area around arthritis asked asleep
asymptotic awake bake balanced balances ball bank bark based bear beat became become been before
began begin behind being below best better between beyond bind black bland blend blink blinked
blood body bone both bowl brain breadth break bring broken brown bulk bumps burn burned burping
butter calls calm came cancer care carrot case cause caused cell chance chances change changed
charge check cheese chest chew child chose clean cleanly clear clearly clever clone close closed
closer coffee cold combine combines come comments common compliant complain complained complains confusing
consumed correct cost cough
could count cover crack craft crash cream daily dairy dark date dating dead dear death decline
declined declines decreased deep defined denied depressing desire detect detects diabetics died diets
digression dilation dining dinner direct diuretic diuretics doctor does done door dose doses
double doubled doubly doubt down drink drive driver drop dropped dropping drops drug dumb dump during each early east
eating eggs eight else enough even ever every exact exam example except exist expect expert
extra eyes face faces facets fact fail fall family fast fasting fatigues fear feed feeds feel
feelings feels feet fell felt filling finders fine finger fire fired firewall first fish five
fixed flash flood focus folder follow forget forgot forgotten food foot fork form forms formula
formulas formulation formulations found four fresh from full gain
game gastroscopy gastrostomy gate gave given glad goes gone good grade grades grand grass great
green greet grew ground group grow growing guess habit half hand hands handy hang hangs happy
hard have haven hazy head heal health heap heard hearing heat heavy held hell here hers high
hold hole home hope hour hours house hurt idea ideal infant include inform injects insufficient iron issue
issued item itself jump just keen keep kept kid kids kind kinda knee knew know known lack lame
lane large larger last late lately later leads leaf lean learn least leave left legal legs lend less
level libs lift light like line lint list live liver load local lock long look loose lose loses
losing loss lost lots loud love lower lowing luck lump lung made main make male many mark mass
mate meal mean means meant meat media medical meet memoir memories memorize men mental menu mere
mess milk mind mine miss mixed mixes moan mode month monthly months mood moon more most motor mouth move much muscle
must name naturopathy near neck need nest never newer news next nice night nine none nope normal
nose note noted nothing novel now number numbers nurse often once only open oral other ours over
own pace pack pads page paid pail pain pains paint pair pairs pale palm pan panic parenthesis
park part partly past paste pawn peak pens people perfect phone pick pickling piece pills pin
place plain plan plane plant plate play please plus poignant point possibly possible poor pork post prefer press
previously price problem produces progression property proto prove pull pulls pulse push quick
quiet quite quit quits quitting quote race rain rained raise rank rapid rare rate rather reach read
ready real recall reduce reduces reduction reflection regular rejected rejection relax remove
removes respected rest result results retention return rice rich ride right rise risk road role
room root rope rose rough round rule runs safe sage said sake salad sale same sand sane save
saved school score seat second seed seeding seeking seen self semi send sense sent serve seven shake
shall sharp sheet shell ship shirt shock shoes shop shore short shot shots should show showed shows
sick side sight sign silver since sine sink site size skin skipping slave sleep sleeve slept
slight slip slots slow small smell smoke snow soap soft sole solo solves some song soon sore
sort soup sour south space spare speak speech spend spiral sport spot spots spring stable stack
stage stairs stand stare start started state states stats stay steady steak steel step stick
still stock stoke stomach stone stood stop store stores storm story stove street strict strike
strobe stroked strong study stuff such suck suffer sugar suit summer sure surely suspect
suspects swim swimming switch switches table tables take taken takes talk tall taste team tear tell term test
tested than thank that them then there these they thick thin thing think thinks third this those though
three threw thumb tide tied tight tiled time timed times tingle tiny tire tires toes token told
tone tongue tonight took tooth total touch tough track trade train trained trees tried tries
trip trough trouble true truly trust truth tumble tune turn turned twice type uncertainty under unit
unsafe unstable until upper upset used usual vagina value varied vary vast vegans vegas
vegetables vegetarians version vertigo very video view visit visits voice vote wait wake walk
walked walking wall want warfare warm warn wash waste watch water weak weaken wear wearing wears
week weekly weeks weight well wellness went were west what wheat when where which while white
whole whose wide wife will wind wine wing wire wired wise wish with within woke woman wonder
wood word words wore work worked world worn worry worse worsen worst would wrist write wrong
chain chains condensation conversion eager facet facts files leading leaning learning leaving placed
plat plts preserve reserved retain sample sampled saying says scared shared showing simple simpler
simply spared spares star stat staying stays sticky swans swap swaps swaying swings theme theyre
ties timer touches trace tread trick veering verse verses
wrote yard year years yesterday yogurt young your
"""


_SLIP_AT = (4, 8)  # a word of 4 letters may have one slip, one of 8 two


def words_of(text: str, by: str | None = None) -> frozenset[str]:
    """Give the words of a list that is written as prose, or its phrases parted by ``by``."""
    return frozenset(text.split(by))


def fold(text: str) -> str:
    """Give the text in small letters with plain quotes, dashes, spaces and micro signs.

    Every character stays where it is, so that a place in the result is the same place
    in the text.
    """
    if text.isascii():
        return text.lower().replace("\t", " ").replace("`", "'")
    folded = text.translate(_FOLD)
    small = folded.lower()
    if len(small) == len(text):
        return small
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


@cache
def _real_words() -> frozenset[str]:
    return words_of(_REAL_WORDS)


def slips(word: str) -> int:
    """Say how many slips of the finger a word of this length may have: 0, 1 or 2."""
    if not word.isalpha():
        return 0
    return sum(len(word) >= length for length in _SLIP_AT)


@lru_cache(maxsize=8192)
def is_slip(typed: str, word: str, most: int = 2) -> bool:
    """Say whether ``typed`` is ``word`` with at most the slips that its length allows.

    A slip is a letter lost, added, wrong, or swapped with its neighbor. A word that is
    a word of its own is never a slip, nor is one that starts with another letter, unless
    only the first two letters are swapped.
    """
    most = min(most, slips(word))
    if not most or abs(len(typed) - len(word)) > most or not typed.isalpha():
        return False
    if typed in _real_words() or (typed[0] != word[0] and typed[:2] != word[1::-1]):
        return False
    if typed == f"{word}s" or (f"{typed}s" == word and not word.endswith("ss")):
        return False  # one and many are different words: "vegans" are not this patient
    return _distance(typed, word) <= most


def _distance(a: str, b: str) -> int:
    """Count the letters lost, added, wrong or swapped (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row, older = row, [i], before
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        before = last
    return row[-1]
