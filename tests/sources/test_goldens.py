"""Each `<phenomenon>.input.<ext>` is read as `<phenomenon>.expected.yml` says."""

from pathlib import Path
from typing import Any

import pytest
from pytest_regressions.data_regression import DataRegressionFixture

from tei_toolkit.sources.reading import read_bytes, read_source

from .checks import check_model, describe

HERE = Path(__file__).parent
INPUTS = sorted(HERE.glob("*/*.input.*"))


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_is_read_as_expected(
    path: Path, data_regression: DataRegressionFixture
) -> None:
    source = read_source(read_bytes(path), path.name)
    check_model(source)
    expected = path.with_name(path.name.partition(".input.")[0] + ".expected.yml")
    found: dict[str, Any] = describe(source)
    data_regression.check(found, fullpath=expected)
