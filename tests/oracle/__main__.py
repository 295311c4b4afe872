"""Hold the safety invariants against random patients: ``python -m tests.oracle 10000000``.

The same seed gives the same patients, however many processes share them. Ends with 1 if an
invariant is broken; each is shown when it is first seen, and again at the end with one patient
made as small as it can be.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from time import perf_counter

from tests.oracle.search import CHUNK, Example, Tally, search, shrunk

_PROGRESS = 30  # seconds between lines


def main() -> int:
    """Run the search."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracle", description=__doc__)
    parser.add_argument("patients", type=int, nargs="?", default=100_000, help="default: 100000")
    parser.add_argument("--seed", type=int, default=12, help="default: 12")
    parser.add_argument("--processes", type=int, default=2, help="default: 2")
    given = parser.parse_args()
    start = perf_counter()
    total = Tally()
    told = start
    for part in _parts(given.patients, given.seed, given.processes):
        for name in sorted(part.broken.keys() - total.broken.keys()):
            _tell(f"new: {name}\n{_shown(part.examples[name])}")
        total.add(part)
        if perf_counter() - told > _PROGRESS:
            told = perf_counter()
            _tell(_line(total, told - start))
    _tell(_line(total, perf_counter() - start))
    for name, times in total.broken.most_common():
        _tell(f"\n{times} times: {name}\n{_shown(shrunk(name, total.examples[name]))}")
    return 1 if total.broken else 0


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _parts(patients: int, seed: int, processes: int) -> Iterator[Tally]:
    chunks = range(-(-patients // CHUNK))
    sizes = [min(CHUNK, patients - CHUNK * chunk) for chunk in chunks]
    if processes == 1:
        yield from map(partial(search, seed), chunks, sizes)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(partial(search, seed), chunks, sizes, chunksize=4)


def _line(total: Tally, seconds: float) -> str:
    rate = total.patients / seconds
    found = total.broken.total()
    return f"{total.patients} patients, {seconds:.0f} s, {rate:.0f} a second, {found} violations"


def _shown(example: Example) -> str:
    text = json.dumps(example.patient, ensure_ascii=False)
    return f"{text}\n{example.kind}: {json.dumps(example.patch)}" if example.patch else text


if __name__ == "__main__":
    sys.exit(main())
