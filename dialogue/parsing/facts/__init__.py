"""The facts that a line tells, but for those of B12 treatment."""
