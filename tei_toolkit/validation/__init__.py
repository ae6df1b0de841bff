"""Validation: is a TEI file valid, and what else is wrong with it."""
