"""What every test may use."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture
def shared() -> Path:
    """The folder of reference data beside the project, where there is one."""
    if not SHARED.is_dir():
        pytest.skip("the folder of reference data ../shared is not there")
    return SHARED
