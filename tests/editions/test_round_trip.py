"""The plain text of a converted transcript converts to the same turns."""

import os
from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.editions.metadata import words_of
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.rendering import RenderOptions, render
from tei_toolkit.editions.speakers import printed_label

NAMES = (
    "seed.txt",
    "files/001-kremlin-journalists-after-direct-line.txt",
    "files/003-pmq-2006-blair-cameron.md",
    "files/005-scotus-11-398-day2.txt",
    "files/008-europarl-2007-03-13-ch011.txt",
)
MORE = ("files/002-wh-gaggle-hampton.md", "files/007-debate-2016-10-09.txt")
CHOSEN = (*NAMES, *MORE) if os.environ.get("TEI_TOOLKIT_ALL_FILES") else NAMES


def turns(root: etree._Element) -> list[tuple[str, str]]:
    """Labels and letters; the brackets round events are the edition's."""
    found = []
    for turn in root.iter(tei("u"), tei("sp")):
        label = words_of(printed_label(turn)).strip(" :.")
        letters = "".join(c for c in "".join(turn.itertext()) if c.isalnum())
        found.append((label, letters))
    return found


@pytest.mark.parametrize("name", CHOSEN)
@pytest.mark.parametrize("width", ["0", "78"])
def test_turns_come_back(name: str, width: str, shared: Path) -> None:
    path = shared / "transcripts" / name
    first = convert(path.read_bytes(), path.name).to_bytes()
    options = RenderOptions(parameters={"width": width})
    text = render(first, "text", options, name=path.stem).data
    second = convert(text, f"{path.stem}.txt").to_bytes()
    assert turns(etree.fromstring(second)) == turns(etree.fromstring(first))
