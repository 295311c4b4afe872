"""How few questions are asked, and whether each of them could matter.

Run it from the repository's root: ``python -m tests.asking``. For random people of each context
it counts

- idle questions: asked, though no two completions of what was open, alike but for the answer,
  led to different answers;
- missed ones: a completion of what was not asked changed the answer after all;
- the ratio of the questions asked to those that were needed: without whose answer, all the others
  given, the answer is still open (no smaller set of questions can do).

Beside it what two forms would ask of the same people: one that skips only what does not apply, and
the same one if it stops as soon as nothing that is left can change the answer.
"""

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from tests.asking.people import CONTEXTS
from tests.asking.survey import Effort, Tally, survey

_CHUNK = 50  # people of one task


def main() -> int:
    """Print the table; 1 if a question was asked or skipped wrongly."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("people", type=int, nargs="?", default=2000, help="of each context")
    parser.add_argument("--contexts", nargs="+", default=CONTEXTS, choices=CONTEXTS)
    parser.add_argument("--tries", type=int, default=3000, help="completions for a question asked")
    parser.add_argument("--completions", type=int, default=200, help="of what was not asked")
    parser.add_argument("--processes", type=int, default=2)
    given = parser.parse_args()
    effort = Effort(given.tries, given.completions)
    _tell("context  people  asked  needed  ratio  idle  missed of tried  form  form that stops")
    wrong = 0
    with ProcessPoolExecutor(given.processes) as pool:
        for context in given.contexts:
            parts = range(-(-given.people // _CHUNK))
            sizes = [min(_CHUNK, given.people - _CHUNK * part) for part in parts]
            total = Tally()
            for part in pool.map(partial(survey, context, effort), parts, sizes):
                total.add(part)
            _tell(_row(context, total))
            wrong += total.idle.total() + total.missed.total()
            for name, found in (("idle", total.idle), ("missed", total.missed)):
                if found:
                    _tell(f"         {name}: {json.dumps(found.most_common(20))}")
    return int(wrong > 0)


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _row(context: str, total: Tally) -> str:
    mean = (total.asked / total.people, total.needed / total.people)
    return (
        f"{context:7}  {total.people:6}  {mean[0]:5.1f}  {mean[1]:6.1f}  "
        f"{total.asked / total.needed:5.3f}  {total.idle.total():4}  "
        f"{total.missed.total():6} of {total.tried}  "
        f"{total.fixed / total.people:4.1f}  {total.stopping / total.people:4.1f}"
    )


if __name__ == "__main__":
    sys.exit(main())
