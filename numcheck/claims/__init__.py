"""Quantities in, claims out."""
