"""Requests to the conversation itself, and questions about its answer."""
