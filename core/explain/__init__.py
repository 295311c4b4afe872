"""Explanations of an assessment, worked out from the very conditions that decided it."""
