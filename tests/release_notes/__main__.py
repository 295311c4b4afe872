"""Release notes for clinicians: whose advice changes from one version to another.

Run it from the repository's root: ``python -m tests.release_notes OLD [NEW]``. A version is a
revision of this repository or a folder with the program; without NEW it is the folder as it is.
Both are asked about the same conversations (the person's lines of all transcripts) and the same
random patients; what differs is grouped by its most important change, with an example.
"""

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any

from dialogue.transcripts import SUFFIX, parse
from tests.oracle.draw import draw
from tests.oracle.search import random_of
from tests.release_notes.notes import Groups, markdown
from tests.release_notes.versions import NoSuchVersionError, ask, checkout

Json = dict[str, Any]

_CHUNK = 5_000  # patients sent to a version at a time


def main() -> int:
    """Print the notes; 2 for what is no version."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("old", help="a revision or a folder")
    parser.add_argument("new", nargs="?", default=".", help="a revision or a folder (default: .)")
    parser.add_argument("--patients", type=int, default=100_000, help="default: 100000")
    parser.add_argument("--seed", type=int, default=12, help="default: 12")
    parser.add_argument("--transcripts", type=Path, default=Path("transcripts"))
    parser.add_argument("--most", type=int, default=40, help="groups in full (default: 40)")
    given = parser.parse_args()
    try:
        with checkout(given.old) as old, checkout(given.new) as new:
            groups, talks = Groups(), 0
            with ThreadPoolExecutor(2) as pool:  # one thread waits for each version

                def both(asked: list[Json]) -> Iterator[tuple[Any, Any]]:
                    return zip(*pool.map(partial(_ask, asked), (old, new)), strict=True)

                names, asked = _talks(given.transcripts)
                for name, (was, now) in zip(names, both(asked), strict=True):
                    talks += 1
                    for before, after in zip_longest(was, now, fillvalue=_NO_ANSWER):
                        groups.take(before, after, talk=name)
                patients = _patients(given.seed, given.patients)
                while some := list(islice(patients, _CHUNK)):
                    pairs = both([{"patient": one} for one in some])
                    for patient, ((before,), (after,)) in zip(some, pairs, strict=True):
                        groups.take(before, after, patient=patient)
    except NoSuchVersionError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    title = f"Whose advice changes from {given.old} to {given.new}"
    looked = f"Looked at: {talks} conversations and {given.patients} random patients."
    sys.stdout.write(markdown(title, looked, groups, given.most))
    return 0


_NO_ANSWER = {"refused": "no answer at this point of the conversation"}


def _ask(asked: list[Json], folder: Path) -> list[list[Json]]:
    return ask(folder, asked)


def _talks(folder: Path) -> tuple[list[str], list[Json]]:
    names, asked = [], []
    for path in sorted(folder.rglob(f"*{SUFFIX}")):
        transcript = parse(path.read_text(encoding="utf-8"), str(path))
        names.append(path.stem)
        said = {"said": transcript.inputs, "today": transcript.today.isoformat()}
        asked.append({**said, "audience": transcript.audience})
    return names, asked


def _patients(seed: int, many: int) -> Iterator[Json]:
    random = random_of(seed, 0)
    return islice(iter(partial(draw, random), None), many)


if __name__ == "__main__":
    sys.exit(main())
