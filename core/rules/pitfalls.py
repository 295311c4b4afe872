"""Pitfalls: what goes wrong."""

from core.conditions import Told, Unsettled, yes
from core.findings import ANATOMICAL, FUNCTIONAL_SYMPTOMS, HIGH_RISK, LOW, MMA_KNOWN, NEURO
from core.regimens import TABLETS_ON_TRIAL
from core.rules.injection import INJECTED_TODAY
from core.rules.regimen import REGIMEN
from core.rules.review import GOES_ON_INJECTING, REVIEW, REVIEWED
from core.rules.review.steps import STOP_TOGETHER
from core.rules.verdict import BEGINS, FOLLOWED_UP, NO_PLAN, PREVENTS
from core.tables import Decided, Hit, Table, rule

PITFALLS = Table(
    "pitfalls",
    "Pitfalls",
    Hit.COLLECT,
    rule(
        "level-alone",
        when=~NO_PLAN & ~REVIEWED,
        clinician="Do not rely on serum B12 alone to exclude deficiency: an in-range level is "
        "often wrongly taken as ruling it out.",
        patient="A B12 level in the normal range alone does not rule a shortage out.",
        section="pitfalls",
        kind="avoid",
        cites="D0-85 D0-86 D3-87",
        settles="C-84",
    ),
    rule(
        "do-not-delay",
        when=BEGINS & (FUNCTIONAL_SYMPTOMS | HIGH_RISK),
        clinician="Do not hold treatment back in someone with symptoms or high risk: time spent "
        "waiting on MMA can let irreversible nerve complications advance.",
        patient="With symptoms or a high risk, treatment should not wait for the MMA result: "
        "nerve damage can become permanent.",
        section="pitfalls",
        kind="warn",
        cites="D0-87 D0-88 D0-89",
        settles="C-32 C-66",
    ),
    rule(
        "never-delay-nerves",
        when=BEGINS & NEURO,
        clinician="Never delay treatment with neurological symptoms: the damage can become "
        "irreversible.",
        patient="With nerve symptoms treatment should never wait: the damage can become permanent.",
        section="pitfalls",
        kind="warn",
        cites="D3-18 D3-19 D4-29 D4-30",
        settles="C-32 C-116",
    ),
    rule(
        "sample-first",
        when=BEGINS & ~MMA_KNOWN,
        clinician="Draw the samples before the first dose on the same day, since treatment lowers "
        "MMA; if that cannot be done and there are nerve symptoms or severe deficiency, give the "
        "dose anyway.",
        patient="Blood is best taken before the first dose, on the same day. Treatment should not "
        "wait for it.",
        section="pitfalls",
        kind="do",
        cites="D4-38 D4-39 D2-123",
        settles="C-32",
    ),
    rule(
        "do-not-stop",
        when=(BEGINS & ~Decided(REGIMEN, TABLETS_ON_TRIAL))
        | (REVIEWED & ~Decided(REVIEW, STOP_TOGETHER))
        | (PREVENTS & ANATOMICAL),
        clinician="Do not stop because symptoms improve or levels become normal: the deficiency "
        "can come back, with irreversible nerve damage.",
        patient="Do not stop B12 on your own when you feel better or the level is normal: the "
        "shortage can come back and harm nerves for good.",
        section="pitfalls",
        kind="avoid",
        cites="D3-89 D3-90 D2-114 D2-116 D4-70 D4-72 D4-73",
        settles="C-70 C-71",
    ),
    rule(
        "wish-to-stop",
        when=REVIEWED & yes("wants_to_stop") & ~Decided(REVIEW, STOP_TOGETHER),
        clinician="Do not stop: feeling better or a normal level is no reason to, and stopping "
        "can bring the deficiency back with nerve damage that stays. A stop is talked about only "
        "when the cause has ended, nerves were never affected, the 12-month check is done and two "
        "checks were stable (project choice).",
        patient="Please keep your B12 going. Feeling well or a good level is no reason to end it: "
        "the shortage can come back and harm nerves for good. Talk to your clinician about it "
        "first.",
        section="treatment",
        kind="avoid",
        cites="D0-93 D1-100 D1-101 D1-103 D1-104 D2-114 D2-115 D3-89 D3-90 D4-70 D4-72 D4-73",
        settles="C-70 C-71",
    ),
    rule(
        "no-titration",
        when=FOLLOWED_UP & (INJECTED_TODAY | GOES_ON_INJECTING),
        clinician="Do not set the spacing of injections by serum B12 or MMA: symptoms and "
        "response set it. Poor figures may bring injections closer; normal ones never thin them "
        "out.",
        patient="How you feel sets the time between injections, not the blood figures. A good "
        "figure is no reason for fewer of them.",
        section="pitfalls",
        kind="avoid",
        cites="D2-101 D2-102 D3-94 D3-95",
        settles="C-72",
    ),
    rule(
        "watch-on-tablets",
        when=FOLLOWED_UP & ~Told(INJECTED_TODAY | GOES_ON_INJECTING),
        clinician="Watch for nerve symptoms: any of them on tablets means injections at once.",
        patient="Watch for numbness, tingling, or trouble walking, thinking or seeing, and tell "
        "your clinician at once: tablets are not enough then.",
        section="pitfalls",
        kind="monitor",
        cites="D2-33 D2-126 D3-18",
        settles="C-54",
    ),
    rule(
        "watch-for-return",
        when=FOLLOWED_UP & (INJECTED_TODAY | GOES_ON_INJECTING),
        clinician="Watch for nerve symptoms that come back: they mean injections more often, "
        "since the schedule is too sparse then.",
        patient="Watch for numbness, tingling, or trouble walking, thinking or seeing that comes "
        "back, and tell your clinician at once: the schedule is too thin then.",
        section="pitfalls",
        kind="monitor",
        cites="D2-126 D2-127 D2-128",
        settles="C-73",
    ),
    rule(
        "level-alone-on-treatment",
        when=REVIEWED,
        clinician="Serum B12 alone must not steer treatment: it cannot show whether it is "
        "adequate; MMA and homocysteine reflect function more sensitively.",
        patient="The B12 level alone does not show if treatment is enough. MMA and homocysteine "
        "tell more.",
        section="pitfalls",
        kind="avoid",
        cites="D1-105 D1-106 D2-117",
        settles="C-84",
    ),
    rule(
        "potassium",
        when=LOW & yes("anemia") & BEGINS,
        clinician="In severe anemia potassium may fall early in treatment; the documents do not "
        "cover it.",
        patient="With severe anemia some blood salts may fall early in treatment. The articles do "
        "not cover it: your team should check.",
        section="pitfalls",
        kind="warn",
        settles="C-107",
        basis="outside",
    ),
    rule(
        "allergy-not-known",
        when=INJECTED_TODAY & Unsettled(yes("b12_allergy")),
        clinician="Ask about an allergy to cobalamin or cobalt before any injection (not in the "
        "documents).",
        patient="Before an injection, say if you ever reacted badly to B12 or cobalt. The "
        "articles do not cover this.",
        section="pitfalls",
        kind="warn",
        settles="C-107",
        basis="outside",
    ),
)
