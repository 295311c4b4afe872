"""Answers to a question: a choice, yes or no, a dose."""
