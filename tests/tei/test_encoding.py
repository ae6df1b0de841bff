"""One golden file for each phenomenon; after `--force-regen` read the difference."""

import pytest
from lxml import etree
from pytest_regressions.file_regression import FileRegressionFixture

from tei_toolkit.tei.conservation import check_conservation
from tei_toolkit.tei.serialisation import serialise
from tei_toolkit.tei.vocabulary import tei

from .phenomena import PHENOMENA


@pytest.mark.parametrize("name", PHENOMENA)
def test_phenomenon(name: str, file_regression: FileRegressionFixture) -> None:
    case = PHENOMENA[name]
    tree = case.tree()
    check_conservation(case.source, case.transcript, [serialise(tree)], case.options)
    if name not in {"whole-header", "parlamint-sitting"}:
        text = tree.getroot().find(tei("text"))
        assert text is not None
        shown = etree.tostring(text, encoding="unicode", with_tail=False)
    else:
        shown = serialise(tree).decode()
    file_regression.check(
        shown + "\n", basename=f"{name}.expected", extension=".xml", encoding="utf-8"
    )
