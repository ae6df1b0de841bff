"""What every test may use."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"

# A build must not fail by chance: there the examples are the same in every run. At the
# desk they are not, and find more.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("desk", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.fixture
def shared() -> Path:
    """The folder of reference data beside the project, where there is one."""
    if not SHARED.is_dir():
        pytest.skip("the folder of reference data ../shared is not there")
    return SHARED
