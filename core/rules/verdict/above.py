"""A level above 350 pg/mL."""

from core.conditions import Unsettled, yes
from core.findings import (
    ABOVE,
    FUNCTIONAL_SYMPTOMS,
    HOMOCYSTEINE_HIGH,
    MMA_IN_ZONE,
    MMA_IS_NORMAL,
    MMA_KNOWN,
    MMA_UNAVAILABLE,
    NEURO,
    PREVENTION_GROUP,
)
from core.tables import rule
from core.thresholds import HOMOCYSTEINE_ELEVATED

# MMA cannot be had, and homocysteine, its substitute, says nothing more.
_NO_TEST_LEFT = MMA_UNAVAILABLE & ~Unsettled(HOMOCYSTEINE_ELEVATED)

ABOVE_THE_BAND = (
    # Above 350 pg/mL.
    rule(
        "above-nerves-nitrous-oxide-tested",
        when=ABOVE
        & NEURO
        & yes("nitrous_oxide_use")
        & (MMA_KNOWN | MMA_UNAVAILABLE)
        & ~Unsettled(HOMOCYSTEINE_ELEVATED),
        gives="refer",
        clinician="Refer urgently: nerve symptoms after nitrous oxide at {serum_b12}, and no test "
        "of the documents is left to settle it. The documents do not cover nitrous oxide.",
        patient="See a clinician today. Nitrous oxide (laughing gas) can harm nerves even when "
        "the blood tests look good, and it should not be used again. The articles do not cover "
        "this.",
        settles="C-128",
        basis="outside",
    ),
    rule(
        "above-nerves-nitrous-oxide",
        when=ABOVE & NEURO & yes("nitrous_oxide_use"),
        gives="test_first",
        clinician="Test now and refer urgently: after nitrous oxide a serum B12 of {serum_b12} "
        "can mislead. The documents do not cover nitrous oxide.",
        patient="See a clinician today. Nitrous oxide (laughing gas) can harm nerves even when "
        "the B12 level looks good, and it should not be used again. The articles do not cover "
        "this.",
        settles="C-128",
        basis="outside",
    ),
    rule(
        "above-nerves-mma-normal",
        when=ABOVE & NEURO & MMA_IS_NORMAL,
        gives="refer",
        clinician="Look for another cause: with {serum_b12} above the band and a normal MMA the "
        "documents give no ground for B12, and the nerve symptoms still need an explanation.",
        patient="Your B12 level and MMA do not point to a B12 shortage. Your nerve symptoms still "
        "need a cause: see a clinician about them soon.",
        cites="D0-85 D2-119",
        settles="C-28",
    ),
    rule(
        "above-nerves-no-test-left",
        when=ABOVE & NEURO & _NO_TEST_LEFT,
        gives="refer",
        clinician="Refer: nerve symptoms at {serum_b12}, MMA cannot be had and homocysteine is "
        "known, so no test of the documents is left to settle it (project choice).",
        patient="See a clinician soon about your nerve symptoms: the tests that the articles name "
        "cannot settle them. This is Cobalt's choice.",
        settles="C-28 C-31",
        basis="project_choice",
    ),
    rule(
        "above-nerves",
        when=ABOVE & NEURO,
        gives="test_first",
        clinician="Test now: {serum_b12} above the band does not exclude deficiency when there "
        "are nerve symptoms. Send MMA and homocysteine today.",
        patient="Your level of {serum_b12} does not rule out a B12 shortage, because you have "
        "nerve symptoms. Ask a clinician today for MMA and homocysteine blood tests.",
        cites="D0-85 D0-86 D2-119",
        settles="C-28",
    ),
    rule(
        "above-prevention",
        when=ABOVE & PREVENTION_GROUP,
        gives="prevent",
        clinician="Prevent: {serum_b12} shows no deficiency, but this group is offered "
        "prevention, or yearly screening, without any proof of one.",
        patient="Your level of {serum_b12} shows no shortage, but people in your situation are "
        "offered B12 to keep it that way. Ask your clinician about it.",
        cites="D2-104 D2-106",
        settles="C-112",
    ),
    rule(
        "above-disputed-zone",
        when=ABOVE & MMA_IN_ZONE,
        gives="test_first",
        clinician="Not settled: MMA {mma} lies in the disputed zone above 260 and up to 271 "
        "nmol/L. Repeat MMA at 3 months or offer oral B12 1000 mcg daily (project choice).",
        patient="Your MMA of {mma} lies where the articles' own limits disagree. You and your "
        "clinician can choose: another test in 3 months, or B12 tablets for now. This is Cobalt's "
        "choice.",
        settles="C-06",
        basis="project_choice",
    ),
    rule(
        "above-homocysteine",
        when=ABOVE & HOMOCYSTEINE_HIGH & ~MMA_KNOWN,
        gives="test_first",
        clinician="Test first: homocysteine {homocysteine} is elevated at a level above the band; "
        "MMA tells whether B12 is the reason (project choice).",
        patient="Your homocysteine is raised. Ask for an MMA blood test to see if B12 is the "
        "reason. This is Cobalt's choice.",
        settles="C-30",
        basis="project_choice",
    ),
    rule(
        "above-symptoms-mma-normal",
        when=ABOVE & FUNCTIONAL_SYMPTOMS & MMA_IS_NORMAL,
        gives="refer",
        clinician="Look for another cause: {serum_b12} with a normal MMA gives no ground for B12.",
        patient="Your B12 level and MMA do not point to a B12 shortage. Ask your clinician what "
        "else may cause your symptoms.",
        cites="D0-85 D1-26",
        settles="C-28",
    ),
    rule(
        "above-symptoms-no-test-left",
        when=ABOVE & FUNCTIONAL_SYMPTOMS & _NO_TEST_LEFT,
        gives="refer",
        clinician="Look for another cause: at {serum_b12} MMA cannot be had and homocysteine is "
        "known, so no test of the documents is left to settle it (project choice).",
        patient="Ask your clinician what else may cause your symptoms: the tests that the "
        "articles name cannot settle it. This is Cobalt's choice.",
        settles="C-28 C-31",
        basis="project_choice",
    ),
    rule(
        "above-symptoms",
        when=ABOVE & FUNCTIONAL_SYMPTOMS,
        gives="test_first",
        clinician="Test first: {serum_b12} is above the band, but serum B12 alone does not "
        "exclude deficiency in someone with symptoms. Send MMA before any treatment.",
        patient="Your level of {serum_b12} is above the borderline range, but it does not fully "
        "rule out a shortage. Ask about an MMA blood test before any treatment.",
        cites="D0-85 D0-86",
        settles="C-28",
    ),
    rule(
        "above-nothing",
        when=ABOVE & ~FUNCTIONAL_SYMPTOMS & ~PREVENTION_GROUP,
        gives="no_treatment",
        clinician="No treatment on present facts: {serum_b12} is above the band, with no symptom "
        "and no group for which prevention is printed; no rule of the documents calls for "
        "treatment.",
        patient="Your level of {serum_b12} is above the borderline range, you have no symptoms of "
        "a shortage, and you are in no group for which the articles print prevention. You do not "
        "need B12 treatment now.",
        cites="D0-15",
        settles="C-29 C-115",
    ),
    rule(
        "above-cannot-say",
        when=ABOVE,
        gives="cannot_say",
        clinician="Cannot say: {serum_b12} is above the band, but serum B12 alone excludes "
        "nothing, and the facts that would settle it are not known.",
        patient="I cannot say yet. Your level of {serum_b12} looks fine, but a level alone does "
        "not rule out a shortage, and some facts are not known.",
        cites="D0-85 D0-86 D3-87",
        settles="C-127",
    ),
)
