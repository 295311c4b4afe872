"""Special considerations: nerves, vision, mood, nitrous oxide, injections that cannot be."""

from core.conditions import Told, Unsettled, yes
from core.findings import INHERITED, NEURO, ON_INJECTIONS, RUNNING, VISION
from core.rules.verdict import BEGINS, COVERED, GIVES_B12, NO_PLAN
from core.tables import rule
from core.thresholds import DOSE_TOO_SMALL

_NERVES_UNKNOWN = Unsettled(NEURO)

NERVES = (
    # Nerves.
    rule(
        "tongue-check",
        when=yes("glossitis") & BEGINS,
        clinician="Glossitis obliges a full neurological check before the first dose, at the "
        "latest before the second dose; any finding means alternate-day injections.",
        patient="With a sore tongue, ask to have your nerves checked before the first dose, at "
        "the latest before the second dose: it can change the treatment.",
        section="special",
        kind="do",
        cites="D2-16 D2-25 D2-28",
        settles="C-37",
    ),
    rule(
        "nerves-to-examine",
        when=_NERVES_UNKNOWN & BEGINS,
        clinician="Nerve symptoms are not settled: examine before the first dose, at the latest "
        "before the second dose, since any finding means alternate-day injections; if it cannot "
        "be settled, alternate days.",
        patient="It is not known whether your nerves are affected. Ask to have them checked "
        "before the first dose, at the latest before the second dose: it changes the treatment.",
        section="special",
        kind="do",
        cites="D2-16 D2-28",
        settles="C-55 C-37",
    ),
    rule(
        "diabetic-nerves",
        when=NEURO & yes("diabetes") & COVERED,
        clinician="Diabetic neuropathy can coexist: the symptom counts, treat, and let the "
        "response at 3 months decide on further steps (project choice: no document attributes "
        "symptoms).",
        patient="Diabetes can harm nerves too. Your symptoms still count, and the check after 3 "
        "months shows more. This is Cobalt's choice.",
        section="special",
        kind="explain",
        settles="C-42",
        basis="project_choice",
    ),
    rule(
        "refused-with-nerves",
        when=yes("injections_refused_or_impossible") & NEURO & GIVES_B12,
        clinician="Injections were refused or are impossible: with nerve symptoms tablets alone "
        "are no option. Talk it over today, with a specialist: the damage can become "
        "irreversible.",
        patient="You said that injections are not possible. With nerve symptoms tablets alone are "
        "not enough: talk to a clinician about it today, because the damage can become permanent.",
        section="special",
        kind="explain",
        cites="D2-33 D3-19 D4-30",
        settles="C-57",
    ),
    rule(
        "treated-with-an-inherited-disorder",
        when=INHERITED & Told(RUNNING),
        clinician="What is taken is not stopped meanwhile: ask the metabolic clinic this week, "
        "the same day with nerve symptoms (not in the documents).",
        patient="Keep what you take now until the clinic has seen it: ask this week, today with "
        "numbness or trouble walking. The articles do not cover this.",
        section="special",
        kind="warn",
        settles="C-80",
        basis="outside",
    ),
    rule(
        "another-injected-dose",
        when=ON_INJECTIONS & COVERED & DOSE_TOO_SMALL,
        clinician="The injected dose of {b12_dose} is below the 1000 mcg that every document "
        "prints: ask why.",
        patient="Your injections hold less than the 1000 mcg that the articles print: ask your "
        "clinician why.",
        section="treatment",
        kind="do",
        cites="D1-55 D2-32 D2-38 D3-10",
        settles="C-19",
    ),
    rule(
        "vision",
        when=VISION & COVERED,
        clinician="Visual symptoms count as nerve symptoms; arrange an urgent eye examination in "
        "parallel (the documents do not cover that examination).",
        patient="Eye problems count as nerve symptoms. Ask for an urgent eye check too; the "
        "articles do not cover it.",
        section="special",
        kind="refer",
        gives=("ophthalmology", "urgent"),
        settles="C-38",
        basis="outside",
    ),
    rule(
        "mood",
        when=yes("depression") & ~NO_PLAN,
        clinician="Depression is never handled by B12 alone: assess mood and safety on its own "
        "(not in the documents).",
        patient="B12 alone is not a treatment for low mood. Talk to someone you trust or a "
        "clinician about it; if you think of harming yourself, get help right away. The articles "
        "do not cover this.",
        section="special",
        kind="warn",
        settles="C-25",
        basis="outside",
    ),
    rule(
        "nitrous-oxide-with-nerves",
        when=yes("nitrous_oxide_use") & NEURO & ~NO_PLAN,
        gives=("neurology", "urgent"),
        clinician="Nitrous oxide can inactivate B12 and a serum level may mislead: MMA and "
        "homocysteine now unless known, refer urgently, stop the exposure (not in the "
        "documents).",
        patient="Nitrous oxide (laughing gas) can use up B12 and harm nerves, and a B12 level may "
        "look better than it is. The articles do not cover it: see a clinician today and do not "
        "use it again.",
        section="special",
        kind="refer",
        settles="C-128",
        basis="outside",
    ),
    rule(
        "nitrous-oxide",
        when=yes("nitrous_oxide_use") & ~NEURO & ~NO_PLAN,
        clinician="Nitrous oxide can inactivate B12, and a serum level may mislead (not in the "
        "documents).",
        patient="Nitrous oxide (laughing gas) can use up B12. The articles do not cover it: tell "
        "your clinician.",
        section="special",
        kind="explain",
        settles="C-128",
        basis="outside",
    ),
)
