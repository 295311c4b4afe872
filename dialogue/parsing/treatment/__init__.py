"""What a line tells of B12 treatment: which, how much, since when, how it goes."""
