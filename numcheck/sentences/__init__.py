"""The sentences room."""
