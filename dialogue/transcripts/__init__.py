"""Conversations as plain text: written by hand or recorded, replayed as tests.

Light to import: what a difference means, and whether what is expected was said, is loaded when
something differs or something is expected.
"""

from dialogue.transcripts.format import (
    LIMIT,
    SUFFIX,
    Transcript,
    TranscriptError,
    Turn,
    decoded,
    parse,
)
from dialogue.transcripts.replaying import Replayed, record, replay

__all__ = [
    "LIMIT",
    "SUFFIX",
    "Replayed",
    "Transcript",
    "TranscriptError",
    "Turn",
    "decoded",
    "parse",
    "record",
    "replay",
]
