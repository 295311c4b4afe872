"""Where a source statement stands, in the words of who reads it."""

from collections.abc import Iterable

from core.sources import fact
from core.wording import Wording

DOCUMENT = Wording("Document", "Article")


def placed(cites: Iterable[str], audience: str) -> str:
    """Say where facts stand: by their ids to a clinician, else by article and line."""
    if audience == "clinician":
        return ", ".join(cites)
    lines: dict[str, list[int]] = {}
    for one in map(fact, cites):
        lines.setdefault(one.short, []).append(one.line)
    return "; ".join(
        f"article {short}, line{'s' if len(set(found)) > 1 else ''} "
        f"{', '.join(map(str, sorted(set(found))))}"
        for short, found in sorted(lines.items())
    )
