"""Every invariant of one patient: what an answer breaks, by name."""

from collections.abc import Callable

from tests.oracle import (
    doses,
    folate,
    levels,
    musts,
    nerves,
    platelets,
    prevention,
    reviews,
    routes,
    scope,
    wording,
)
from tests.oracle.reading import Json
from tests.oracle.seen import Broken, Seen, see

# For everybody who gets a plan.
ALL: tuple[Callable[[Seen], Broken], ...] = (
    folate.folate,
    levels.labels,
    levels.markers,
    levels.contexts,
    levels.no_treatment,
    routes.routes,
    routes.vein,
    routes.forms,
    doses.doses,
    platelets.platelets,
    nerves.nerves,
    nerves.severe,
    nerves.urgency,
    levels.borderline,
    levels.above,
    routes.duration,
    prevention.prevention,
    prevention.monitoring,
    reviews.reviews,
    reviews.stopped,
    musts.warnings,
    musts.referrals,
    musts.tests,
    musts.branches,
    musts.checks,
    musts.lasting,
)


def violations(patient: Json, answer: Json) -> list[str]:
    """Name every invariant that the answer to this patient breaks."""
    return [*_violations(see(patient, answer))]


def _violations(s: Seen) -> Broken:
    yield from wording.wording(s)
    if s.f.scope:
        yield from scope.scope(s)
        return
    if s.f.emergency:
        yield from scope.emergency(s)
        if s.lay:
            return
    for check in ALL:
        yield from check(s)
