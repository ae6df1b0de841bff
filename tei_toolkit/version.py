"""The version of this package, in one place."""

import re

VERSION = "0.1.0"
"""As in `pyproject.toml`, which reads it from here."""


def version_number(version: str = VERSION) -> str:
    """The numbers at the beginning of a version, as TEI's `application` wants them.

    Source: the pattern of `teidata.versionNumber`; "0" where there is none.
    """
    match = re.match(r"\d+[a-z]*\d*(?:\.\d+[a-z]*\d*){0,3}", version, re.ASCII)
    return match.group() if match else "0"
