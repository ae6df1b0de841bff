"""What every test may use."""

from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"

# A build must not fail by chance: the examples are the same in every run. Who wants to
# look for new ones runs `pytest --hypothesis-profile search`.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None)
settings.load_profile("same")


@pytest.fixture
def shared() -> Path:
    """The folder of reference data beside the project, where there is one."""
    if not SHARED.is_dir():
        pytest.skip("the folder of reference data ../shared is not there")
    return SHARED
