"""Where the shared suites and documents lie, when they are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import SHARED


def shared(*parts: str) -> Path:
    """A shared file or folder; the test is skipped when it is not there."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"{path} is not here: the shared material is not in the package")
    return path
