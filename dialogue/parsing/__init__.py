"""Pure readers of what people type: text in, facts or a helpful refusal out."""
