"""What a line of free text is made of: words, amounts, phrases, clauses, and whom it is about."""
