"""Every element of TEI All has a decided treatment, and the documentation has it."""

from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.editions.treatments import list_treatments, write_table

PAGE = Path(__file__).parents[2] / "docs/editions.md"
START, END = "<!-- table -->\n", "<!-- end of table -->"


def test_every_element_of_tei_all_is_known(shared: Path) -> None:
    schema = next((shared / "schemas").rglob("tei_all.rng"))
    names = {
        element.get("name")
        for element in etree.parse(schema).iter(
            "{http://relaxng.org/ns/structure/1.0}element"
        )
    }
    assert names - set(list_treatments()) - {None, "egXML"} == set()


def test_the_documentation_has_the_table(request: pytest.FixtureRequest) -> None:
    page = PAGE.read_text("utf-8")
    before, _, rest = page.partition(START)
    after = rest.partition(END)[2]
    wanted = before + START + write_table() + END + after
    if request.config.getoption("force_regen"):
        PAGE.write_text(wanted, "utf-8")
    assert PAGE.read_text("utf-8") == wanted
