"""Where the transcripts are read from: the one place that knows how they are written."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from dialogue.transcripts import SUFFIX, Transcript, parse

ROOT = Path(__file__).parents[2]
OWN = ROOT / "transcripts"


def transcripts(places: Iterable[Path] = (OWN,)) -> Iterator[tuple[str, Transcript]]:
    """Give the transcripts of files and folders by name, in the order of their names."""
    for place in places:
        for path in sorted(place.rglob(f"*{SUFFIX}")) if place.is_dir() else [place]:
            name = str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
            yield name, parse(path.read_text("utf-8"), name)


def header(title: str, shows: str, audience: str, today: str) -> str:
    """Give the header of a transcript that is written by hand."""
    case = "made to cover what no transcript does"
    return f"title: {title}\nshows: {shows}\ncase: {case}\naudience: {audience}\ntoday: {today}\n"


__all__ = ["OWN", "ROOT", "SUFFIX", "Transcript", "header", "parse", "transcripts"]
