"""The phrases that free text is searched for, by what they name, for a clinician to review."""
