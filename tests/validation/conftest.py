"""What the tests of validation share."""

from pathlib import Path

import pytest

HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt>"
    "<publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>"
    "</fileDesc></teiHeader>"
)
GRAMMAR = """\
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><element name="TEI"><ref name="any-header"/><element name="text">
<optional><attribute name="xml:lang"/></optional>
<oneOrMore><ref name="p"/></oneOrMore></element></element></start>
<define name="any-header"><element name="teiHeader"><ref name="any"/></element></define>
<define name="any"><zeroOrMore><choice><text/><element><anyName/><ref name="any"/>
</element></choice></zeroOrMore></define>
<define name="p"><element name="p">
<optional><attribute name="n"><data type="integer"/></attribute></optional>
<optional><attribute name="xml:id"><data type="ID"/></attribute></optional>
<optional><attribute name="xml:lang"/></optional>
<mixed><zeroOrMore><element name="hi"><text/></element></zeroOrMore></mixed>
%s</element></define>
</grammar>
"""


def tei(text: str, before: str = "") -> str:
    """A TEI file with this in its text."""
    return (
        f'{before}<TEI xmlns="http://www.tei-c.org/ns/1.0">{HEADER}'
        f"<text>{text}</text></TEI>"
    )


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the user's schemas or writes into the user's cache."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / ".data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))


@pytest.fixture
def grammar(tmp_path: Path) -> Path:
    """A small RELAX NG schema."""
    path = tmp_path / "small.rng"
    path.write_text(GRAMMAR % "", encoding="utf-8")
    return path
