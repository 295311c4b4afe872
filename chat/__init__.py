"""What a person sees and types: the Textual app, the plain line mode, the command line."""
