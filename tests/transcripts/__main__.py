"""What the transcripts cover, and conversations that would cover the rest.

Run it from the repository's root: ``python -m tests.transcripts``. Every transcript is held again;
what fires, is asked, answered, crossed and said is counted by kind, and what is not is named.
With ``--offer FOLDER`` people are searched for whom it would, and their conversations written there,
to be read, and taken over or not: nothing is added to the transcripts by itself.
"""

import argparse
import sys
from pathlib import Path

from tests.transcripts.coverage import coverage, offered
from tests.transcripts.files import OWN, SUFFIX, transcripts
from tests.transcripts.report import FORMATS, report


def main() -> int:
    """Print the report; 1 if anything that can be covered is not."""
    parser = argparse.ArgumentParser(prog="python -m tests.transcripts", description=__doc__)
    parser.add_argument("places", type=Path, nargs="*", default=[OWN], help="files or folders")
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument("--out", type=Path, help="write the report there")
    parser.add_argument("--offer", type=Path, help="a folder for conversations that would help")
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()
    whole = list(transcripts(given.places))
    found = coverage(whole, given.jobs)
    helpful = offered(found, whole) if given.offer else ()
    for offer in helpful:
        given.offer.mkdir(parents=True, exist_ok=True)
        (given.offer / f"{offer.name}{SUFFIX}").write_text(offer.text, "utf-8")
    text = report(found, helpful, given.format)
    if given.out:
        given.out.write_text(text, "utf-8")
    else:
        sys.stdout.write(text)
    return int(bool(found.open))


if __name__ == "__main__":
    sys.exit(main())
