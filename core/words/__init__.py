"""Conditions and outcomes in words, made from the very values that decide."""
