"""Every `*.input.*` below a convention's folder, read, against its expected outline."""

from pathlib import Path

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

from tei_toolkit.conventions.detection import detect
from tei_toolkit.conventions.registry import find_convention
from tei_toolkit.sources.reading import read_source
from tests.conventions.outline import check_whole, outline

_HERE = Path(__file__).parent
_INPUTS = sorted(_HERE.glob("*/*.input.*"))


@pytest.mark.parametrize(
    "path", _INPUTS, ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_outline_is_as_expected(
    path: Path, file_regression: FileRegressionFixture
) -> None:
    convention = find_convention(path.parent.name)
    assert convention is not None
    source = read_source(path.read_bytes(), path.name)
    detection = detect(source, convention=convention)
    check_whole(source, detection.result)
    expected = path.with_name(f"{path.name.split('.input.')[0]}.expected.txt")
    file_regression.check(outline(source, detection), fullpath=expected)
