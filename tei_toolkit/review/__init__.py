"""Suggested names, decided by a person in a browser."""
