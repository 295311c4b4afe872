"""Where the documents differ, by conflict id: every reading, and the one Cobalt follows.

Only true disagreements stand here, between documents or within one. Gaps that no document
fills, and figures that agree once converted, do not. The resolutions are those of the
conflict register; a resolution that is Cobalt's own choice says so in both wordings.
"""

from collections.abc import Mapping
from types import MappingProxyType

from core.differences.course import COURSE
from core.differences.levels import LEVELS
from core.differences.markers import MARKERS
from core.differences.prevention import PREVENTION
from core.differences.route import ROUTE
from core.differences.shape import Disagreement
from core.differences.symptoms import SYMPTOMS
from core.differences.touching import TOUCHES
from core.differences.triage import TRIAGE

__all__ = ["DIFFERENCES", "TOUCHES", "Disagreement"]

_GROUPS = (LEVELS, TRIAGE, MARKERS, SYMPTOMS, PREVENTION, ROUTE, COURSE)

# In the order of the register, whatever file a point stands in.
DIFFERENCES: Mapping[str, Disagreement] = MappingProxyType(
    dict(sorted((point.conflict, point) for group in _GROUPS for point in group))
)
