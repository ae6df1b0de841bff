"""The version of this package, in one place."""

VERSION = "0.1.0"
"""As in `pyproject.toml`, which reads it from here."""
