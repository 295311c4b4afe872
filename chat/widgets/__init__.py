"""The widgets of the full-screen app, one a file."""
