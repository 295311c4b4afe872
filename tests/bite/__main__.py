"""Whether the transcripts bite: wrong knowledge, made on purpose, must be noticed by one of them.

Run it from the repository's root: ``python -m tests.bite``. Every number is nudged by one unit of
its printed precision, every comparison is turned and its equality moved, every row dropped, every
two neighbors of a table with an order swapped, every citation shifted to the next fact, every
warning removed, every outcome replaced by a neighbor's: one at a time, in memory. Only transcripts
that cover what is changed are held again, up to the first that goes otherwise. What none notices
is named with the reason: proved to be the same, or the conversation that would notice it.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

from tests.bite.equal import Why, why
from tests.bite.mutants import KINDS, Mutant, mutants
from tests.bite.notice import Board, Noticed, board, notice
from tests.transcripts.files import OWN, SUFFIX, header, transcripts
from tests.transcripts.people import AUDIENCE
from tests.transcripts.speak import TODAY

Tried = tuple[str, Noticed | None, Why | None]


def main() -> int:
    """Try the mutants and print the survivors; 1 if one is not proved to be the same."""
    parser = argparse.ArgumentParser(prog="python -m tests.bite", description=__doc__)
    parser.add_argument("places", type=Path, nargs="*", default=[OWN], help="files or folders")
    parser.add_argument("--only", default="", help="mutants whose name holds this")
    parser.add_argument("--sample", type=int, help="so many of them, evenly spread")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--offer", type=Path, help="a folder for conversations that would notice")
    parser.add_argument("--quick", action="store_true", help="look for no reasons")
    parser.add_argument(
        "--thorough", action="store_true", help="hold every transcript, whatever it covers"
    )
    given = parser.parse_args()
    start = perf_counter()
    chosen = sample([m for m in mutants() if given.only in m.full], given.sample)
    on = board(transcripts(given.places))
    _tell(f"{len(chosen)} of {len(mutants())} mutants, {len(on.known)} transcripts")
    tried: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    equal: Counter[str] = Counter()
    try_ = partial(tried_on, on, thorough=given.thorough, quick=given.quick)
    for mutant, (_, noticed, reason) in zip(chosen, _all(try_, chosen, given.jobs), strict=True):
        tried[mutant.kind] += 1
        if noticed:
            continue
        kept[mutant.kind] += 1
        equal[mutant.kind] += bool(reason and reason.equivalent)
        _tell(f"not noticed: {mutant.full}{f': {reason.text}' if reason else ''}")
        if given.offer and reason and reason.lines:
            _offer(given.offer, mutant, reason)
    _tell(table(tried, kept, equal))
    _tell(f"{perf_counter() - start:.0f} s")
    return int(kept.total() > equal.total())


def sample(every: list[Mutant], size: int | None) -> list[Mutant]:
    """Give so many mutants, evenly spread over all of them."""
    if not size or size >= len(every):
        return every
    return [every[place * len(every) // size] for place in range(size)]


def tried_on(on: Board, mutant: Mutant, *, thorough: bool = False, quick: bool = False) -> Tried:
    """Try one mutant; where it is not noticed, look for the reason."""
    noticed = notice(mutant, on, thorough=thorough)
    return mutant.full, noticed, None if noticed or quick else why(mutant)


def table(tried: Counter[str], kept: Counter[str], equal: Counter[str]) -> str:
    """Give the counts by kind."""
    lines = ["", f"{'kind':28} {'mutants':>8} {'noticed':>8} {'the same':>9} {'not noticed':>12}"]
    for kind in (*(kind for kind in KINDS if tried[kind]), "all"):
        many, left, same = (
            found.total() if kind == "all" else found[kind] for found in (tried, kept, equal)
        )
        lines.append(f"{kind:28} {many:8} {many - left:8} {same:9} {left - same:12}")
    return "\n".join(lines)


_BOARD: list[partial[Tried]] = []  # what the processes share with the one that started them


def _all(try_: "partial[Tried]", chosen: list[Mutant], jobs: int) -> Iterator[Tried]:
    if jobs == 1:
        yield from map(try_, chosen)
        return
    _BOARD.append(try_)
    with ProcessPoolExecutor(jobs, mp_context=get_context("fork")) as pool:
        yield from pool.map(_by_name, [mutant.full for mutant in chosen], chunksize=4)


def _by_name(full: str) -> Tried:
    return _BOARD[-1](next(mutant for mutant in mutants() if mutant.full == full))


def _offer(folder: Path, mutant: Mutant, reason: Why) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    top = header(mutant.name, f"notices {mutant.full}", AUDIENCE, TODAY.isoformat())
    slug = "".join(c if c.isalnum() else "-" for c in mutant.full.lower())
    name = "-".join(part for part in slug.split("-") if part)
    lines = [top, *(f"> {line}" for line in reason.lines), ""]
    (folder / f"{name}{SUFFIX}").write_text("\n".join(lines), "utf-8")


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
