"""What is true about a patient and what follows from it: no input, no output, no clock."""
