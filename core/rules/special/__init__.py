"""Special considerations, in the order in which they are said."""

from core.rules.special.causes import CAUSES
from core.rules.special.groups import GROUPS
from core.rules.special.nerves import NERVES
from core.tables import Hit, Table

__all__ = ["SPECIAL"]

SPECIAL = Table(
    "special",
    "Special considerations",
    Hit.COLLECT,
    *CAUSES,
    *NERVES,
    *GROUPS,
)
