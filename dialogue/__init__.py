"""What to ask next, what an answer means, what was said."""
