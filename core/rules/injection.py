"""Whether and how an injection may be given: platelets and bleeding."""

from core.conditions import Finding, Is, Told, yes
from core.findings import BLEEDING_RISK, NEURO
from core.relations import Known
from core.rules.offers import FALLBACK, INJECTION_MAY_BE_OFFERED
from core.rules.prevention import PREVENTS_BY_INJECTION
from core.rules.regimen import INJECTED
from core.rules.review import GOES_ON_INJECTING
from core.tables import Decided, Hit, Table, rule
from core.thresholds import PLATELETS_LOW, PLATELETS_SAFE, PLATELETS_VERY_LOW

# An injection is given, as treatment or as prevention, or may be offered while tests decide.
ANY_INJECTION = Finding(
    "injection_given_or_offered",
    Told(INJECTED | PREVENTS_BY_INJECTION | INJECTION_MAY_BE_OFFERED | GOES_ON_INJECTING),
)

# Injections that begin: only then are platelets and bleeding asked about.
NEW_INJECTION = Finding(
    "injection_begins",
    Told(INJECTED | PREVENTS_BY_INJECTION | INJECTION_MAY_BE_OFFERED),
    "",
    "C-90",
)

INJECTION = Table(
    "injection",
    "Is an injection safe today",
    Hit.FIRST,
    rule(
        "under-10-with-nerves",
        when=PLATELETS_VERY_LOW & NEURO,
        gives="specialist_cover",
        clinician="Treatment takes priority over platelets of {platelet_count}: inject under "
        "specialist cover with a 25-27G needle and 5-10 minutes of pressure (carried down by "
        "project choice), and consider a platelet transfusion first.",
        patient="Your platelets are very low, but treating the nerves comes first. A specialist "
        "should be there for the injection.",
        section="route",
        kind="do",
        cites="D3-76 D3-77 D3-74 D3-75",
        settles="C-18 C-114",
    ),
    rule(
        "under-25-with-nerves",
        when=PLATELETS_LOW & NEURO,
        gives="specialist_cover",
        clinician="Treatment takes priority over platelets of {platelet_count}: inject with a "
        "25-27G needle and 5-10 minutes of pressure, hematology informed the same day (the "
        "precautions are carried down by project choice).",
        patient="Your platelets are low, but treating the nerves comes first. A blood specialist "
        "should know about it the same day.",
        section="route",
        kind="do",
        cites="D3-76 D3-74 D3-75",
        settles="C-18 C-114",
    ),
    rule(
        "under-25",
        when=PLATELETS_LOW,
        gives="hold",
        clinician="Hold the injection at platelets of {platelet_count}: oral B12 1000-2000 mcg "
        "daily from today, hematology the same day, inject at 25 x10^9/L or on the specialist's "
        "decision (project choice: no document has a rule here).",
        patient="With platelets this low an injection should wait. Ask about B12 tablets of "
        "1000-2000 mcg a day from today, and a blood specialist the same day. This is Cobalt's "
        "choice: the articles have no rule here.",
        section="treatment",
        kind="do",
        settles="C-89",
        basis="project_choice",
    ),
    rule(
        "25-to-50",
        when=Known("platelet_count") & ~PLATELETS_SAFE,
        gives="fine_needle_pressure",
        clinician="Platelets of {platelet_count}: use a 25-27G needle and press for 5-10 minutes.",
        patient="Your platelets are rather low. Tell whoever gives the injection: they use a fine "
        "needle and press on the spot for longer.",
        section="route",
        kind="do",
        cites="D3-74 D3-75",
        settles="C-18",
    ),
    rule(
        "blood-thinner",
        when=PLATELETS_SAFE & yes("anticoagulant_use"),
        gives="fine_needle_pressure",
        clinician="On a blood thinner: the clinician decides; fine needle and long pressure "
        "(project choice).",
        patient="You take a blood thinner. Tell whoever gives the injection. This note is "
        "Cobalt's choice.",
        section="route",
        kind="do",
        settles="C-90",
        basis="project_choice",
    ),
    rule(
        "above-50",
        when=PLATELETS_SAFE,
        gives="normal",
        clinician="Platelets above 50 x10^9/L: intramuscular injection is safe.",
        patient="Your platelets are high enough for an injection.",
        section="route",
        kind="explain",
        cites="D3-73",
        settles="C-18",
    ),
    rule(
        "refused",
        when=FALLBACK,
        gives="not_applicable",
        settles="C-57",
        basis="project_choice",
    ),
    rule(
        "bleeding-risk-with-nerves",
        when=Told(BLEEDING_RISK) & NEURO,
        gives="fine_needle_pressure",
        clinician="Bleeding risk and no platelet count: with nerve symptoms the injection goes "
        "ahead with a fine needle and long pressure (project choice).",
        patient="You may bleed easily, but treating the nerves should not wait. Tell whoever "
        "gives the injection. This is Cobalt's choice.",
        section="route",
        kind="do",
        settles="C-90",
        basis="project_choice",
    ),
    rule(
        "bleeding-risk",
        when=Told(BLEEDING_RISK),
        gives="count_first",
        clinician="Bleeding risk and no platelet count: count platelets before the injection "
        "(project choice).",
        patient="You may bleed easily. Ask for a platelet count before the injection. This is "
        "Cobalt's choice.",
        section="route",
        kind="test",
        settles="C-90",
        basis="project_choice",
    ),
    rule(
        "no-bleeding-risk",
        when=Is("bleeding_risk", "no"),
        gives="normal",
        settles="C-90",
        basis="project_choice",
    ),
    rule(
        "injected-before",
        when=GOES_ON_INJECTING,
        gives="normal",
        settles="C-90",
        basis="project_choice",
    ),
    rule(
        "bleeding-unknown-with-nerves",
        when=NEURO,
        gives="fine_needle_pressure",
        clinician="Platelets and bleeding risk are not known: with nerve symptoms the injection "
        "goes ahead with a fine needle and long pressure (project choice).",
        patient="Nobody has checked how easily you bleed. Treating the nerves should not wait for "
        "it. This is Cobalt's choice.",
        section="route",
        kind="do",
        settles="C-90",
        basis="project_choice",
    ),
    rule(
        "bleeding-unknown",
        gives="count_first",
        clinician="Platelets and bleeding risk are not known: ask today if platelets were ever "
        "low, bleeding is easy or a blood thinner is taken. All no: inject without waiting; "
        "otherwise once today's platelet count is read (project choice).",
        patient="Nobody has checked how easily you bleed. Say today if your platelets were ever "
        "low, if you bleed easily or take a blood thinner: then platelets are counted first. This "
        "is Cobalt's choice.",
        section="route",
        kind="test",
        settles="C-90",
        basis="project_choice",
    ),
    when=ANY_INJECTION,
)

HELD = Decided(INJECTION, "hold")
INJECTED_TODAY = ANY_INJECTION & ~HELD
