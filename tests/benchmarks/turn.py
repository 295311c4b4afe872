"""Time of one turn, text in and reply out, without painting.

Run it from the repository's root: ``python -m tests.benchmarks.turn``.
It replays every recorded conversation against the conversation object and times each answer.
"""

import argparse
import gc
import sys
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from dialogue.conversation import Conversation
from dialogue.transcripts import SUFFIX, Transcript, parse

FOLDER = Path(__file__).parents[2] / "transcripts"
LIMIT = 5  # milliseconds, at the median


def turns(transcript: Transcript) -> list[tuple[float, str]]:
    """Replay a conversation and give each turn's milliseconds and what was said."""
    conversation = Conversation(today=transcript.today, audience=transcript.audience, keep=False)
    times = []
    for said in transcript.inputs:
        start = perf_counter()
        conversation.answer(said)
        times.append(((perf_counter() - start) * 1000, said))
    return times


def main() -> int:
    """Print the median, the 99th percentile and the slowest turn; 1 if over the limit."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5, help="replays of each (default: 5)")
    rounds = parser.parse_args().rounds
    files = sorted(FOLDER.rglob(f"*{SUFFIX}"))
    transcripts = [parse(file.read_text("utf-8"), file.name) for file in files]
    if not transcripts:
        print(f"No {SUFFIX} file in {FOLDER.name}/.", file=sys.stderr)
        return 2
    for transcript in transcripts:  # the first replay fills the caches
        turns(transcript)
    gc.freeze()
    times = [turn for _ in range(rounds) for one in transcripts for turn in turns(one)]
    milliseconds = [time for time, _ in times]
    slowest, said = max(times)
    middle = median(milliseconds)
    print(f"{len(times)} turns of {len(transcripts)} conversations")
    print(f"median  {middle:8.3f} ms   limit {LIMIT} ms")
    print(f"p99     {quantiles(milliseconds, n=100)[98]:8.3f} ms")
    print(f"slowest {slowest:8.3f} ms   {said[:60]!r}")
    return int(middle > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
