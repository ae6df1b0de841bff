"""The texts that come with the project, and the TEI that is made of them."""

from pathlib import Path

import pytest

from tei_toolkit.convert import Conversion, ConvertOptions, convert
from tei_toolkit.names.annotating import AnnotateOptions

CORPUS = Path(__file__).parents[1] / "corpus"
TRANSCRIPTS = sorted((CORPUS / "transcripts").iterdir())
NS = {"t": "http://www.tei-c.org/ns/1.0"}
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def converted(name: str) -> Conversion:
    path = CORPUS / "transcripts" / name
    options = ConvertOptions(names=AnnotateOptions())
    return convert(path.read_bytes(), path.name, options)


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.name)
def test_golden(path: Path, pytestconfig: pytest.Config) -> None:
    golden = CORPUS / "tei" / f"{path.stem}.xml"
    made = converted(path.name).to_bytes()
    if pytestconfig.getoption("force_regen") or not golden.exists():
        golden.write_bytes(made)
        pytest.fail(f"{golden.name} was written; read it line by line")
    assert made.decode() == golden.read_bytes().decode()


def test_every_text_has_its_origin_and_licence() -> None:
    listed = (CORPUS / "README.md").read_text(encoding="utf-8")
    for path in TRANSCRIPTS:
        assert f"`{path.name}`" in listed


def test_press_statement() -> None:
    conversion = converted("press-statement.txt")
    root = conversion.tree.getroot()
    turns = root.findall(".//t:u", NS)
    assert len(turns) == 2
    people = {p.get(XML_ID): p for p in root.iter("{*}person")}
    names = [
        " ".join("".join(people[u.get("who", "")[1:]][0].itertext()).split())
        for u in turns
    ]
    assert names == ["Nursultan Nazarbayev", "Dmitry Anatolyevich Medvedev"]
    assert conversion.description.date == "2008-09-22"
    assert conversion.description.place == "Aktyubinsk"
    assert conversion.description.title == (
        "Press Statement Following the Forum of the Border Regions of Russia "
        "and Kazakhstan"
    )
    left_out = [
        conversion.source.text[item.start : item.end]
        for item in conversion.transcript.left_out
    ]
    assert len(left_out) == 7
    assert left_out[5].replace("\u00a0", " ") == (
        "Official website of the President of Russia"
    )
    assert conversion.description.publisher is not None
    assert len(root.findall(".//t:dateline", NS)) == 2
    last = " ".join("".join(turns[1].itertext()).split())
    assert "Once again: we cherish our partnership" in last


def test_recipe_has_no_turns() -> None:
    assert list(converted("onion-tart.md").transcript.turns()) == []
