"""The decision tables: one decision, one table, one file."""
