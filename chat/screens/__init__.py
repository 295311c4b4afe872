"""The screens of the full-screen app, one a file with its style sheet beside it."""
