"""The plain text of a converted transcript converts to the same turns."""

import os

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.rendering import RenderOptions, render
from tei_toolkit.editions.speakers import printed_label
from tei_toolkit.editions.words import words_of
from tests.conftest import SHARED

TRANSCRIPTS = SHARED / "transcripts"
FILES = (
    ("seed.txt", *sorted(f"files/{p.name}" for p in (TRANSCRIPTS / "files").iterdir()))
    if TRANSCRIPTS.is_dir()
    else ()
)
WIDTHS = ("0", "78") if os.environ.get("TEI_TOOLKIT_ALL_FILES") else ("78",)


def turns(root: etree._Element) -> list[tuple[str, str]]:
    """Labels and letters; the brackets round events are the edition's."""
    found = []
    for turn in root.iter(tei("u"), tei("sp")):
        label = printed_label(turn)
        said = [p for p in turn.iterchildren() if p is not label]
        words = "".join("".join(part.itertext()) for part in said)
        letters = "".join(letter for letter in words if letter.isalnum())
        found.append((words_of(label).strip(" :."), letters))
    return found


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("width", WIDTHS)
def test_turns_come_back(name: str, width: str) -> None:
    path = TRANSCRIPTS / name
    first = convert(path.read_bytes(), path.name).to_bytes()
    options = RenderOptions(parameters={"width": width})
    text = render(first, "text", options, name=path.stem).data
    second = convert(text, f"{path.stem}.txt").to_bytes()
    assert turns(etree.fromstring(second)) == turns(etree.fromstring(first))
