"""Schemas that would run for ever, or take all memory, are broken off."""

import subprocess
import sys
import time
from multiprocessing import active_children
from pathlib import Path

import pytest

from tei_toolkit.errors import NotRunError, SchemaError
from tei_toolkit.validation import apart
from tei_toolkit.validation.document import Document
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.findings import Finding, ValidationResult
from tei_toolkit.validation.validator import Validator

XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a">
<xs:complexType><xs:attribute name="n"/><xs:assert test="matches(@n, '^(a+)+$')"/>
</xs:complexType></xs:element></xs:schema>"""
SCHEMATRON = """<schema xmlns="http://purl.oclc.org/dsdl/schematron"
queryBinding="{binding}"><pattern><rule context="a">{lets}<assert test="{test}">no
</assert></rule></pattern></schema>"""
RECURSIVE = """<schema xmlns="http://purl.oclc.org/dsdl/schematron"
xmlns:xsl="http://www.w3.org/1999/XSL/Transform" queryBinding="xslt2">
<ns prefix="f" uri="u:f"/><xsl:function name="f:r"><xsl:param name="n"/>
<xsl:for-each select="1 to 3"><xsl:sequence select="f:r(.)"/></xsl:for-each>
</xsl:function><pattern><rule context="a"><assert test="f:r(1) = 2">no</assert></rule>
</pattern></schema>"""
SLOW = "count(//b[count(//b[count(//b[. = 7]) = 3]) = 1]) = 0"
DOUBLING = "".join(
    f'<let name="v{n}" value="concat($v{n - 1}, $v{n - 1})"/>' for n in range(1, 31)
)
LONG = '<let name="v0" value="string(/)"/>' + DOUBLING
CATASTROPHE = f'<a n="{"a" * 40}b"/>'
CROWD = f"<a>{'<b/>' * 900}</a>"


class Shelf:
    """Files validated with one schema, one after the other."""

    def __init__(self, folder: Path, name: str, schema: str) -> None:
        self.folder = folder
        self.schema = folder / name
        self.schema.write_text(schema, encoding="utf-8")
        self.validator = Validator()

    def validate(self, text: str) -> ValidationResult:
        path = self.folder / "a.xml"
        path.write_text(text, encoding="utf-8")
        choices = Choices((str(self.schema),), rules=False, cwd=self.folder)
        return self.validator.validate(path.name, path, choices)


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds that a test can wait for."""
    monkeypatch.setattr(apart, "LONGEST_ASKING", 1.5)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time enough to take all the memory that may be had."""
    monkeypatch.setattr(apart, "LONGEST_ASKING", 60.0)
    monkeypatch.setattr(apart, "MOST_MEMORY", 250 << 20)


@pytest.fixture
def laden() -> bytes:
    """Much memory, which the process that asks has taken already."""
    return b"x" * (900 << 20)


@pytest.mark.parametrize(
    ("name", "schema", "endless", "quick"),
    [
        ("a.xsd", XSD, CATASTROPHE, '<a n="aa"/>'),
        (
            "a.sch",
            SCHEMATRON.format(binding="xslt", lets="", test=SLOW),
            CROWD,
            "<a><b/></a>",
        ),
    ],
)
def test_a_schema_without_end_leaves_the_other_files(
    tmp_path: Path, name: str, schema: str, endless: str, quick: str
) -> None:
    shelf = Shelf(tmp_path, name, schema)
    result = shelf.validate(endless)
    (finding,) = result.findings
    assert finding.code == "TEI-V010"
    assert "took longer than 2 s" in finding.message
    assert result.valid is None
    assert shelf.validate(quick).valid is True


def test_waiting_for_the_processor_is_no_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Patient:
        """A schema that waits, as where many others are at work."""

        def findings(self, *_: object) -> list[Finding]:
            time.sleep(2.5)
            return []

    schema = apart.SchemaApart(tmp_path / "a.sch", Patient)
    document = Document("a.xml", tmp_path / "a.xml", b"<a/>")
    assert schema.findings(document) == []
    monkeypatch.setattr(apart, "_PATIENCE", 1)
    with pytest.raises(NotRunError, match="took longer than 2 s"):
        schema.findings(document)


def test_a_schema_that_broke_off_twice_is_not_tried_again(tmp_path: Path) -> None:
    schema = SCHEMATRON.format(binding="xslt", lets="", test=SLOW)
    shelf = Shelf(tmp_path, "a.sch", schema)
    shelf.validate(CROWD)
    shelf.validate(CROWD)
    (finding,) = shelf.validate("<a/>").findings
    assert finding.message.endswith("so it was twice, and is not tried again")


@pytest.mark.usefixtures("small", "laden")
def test_memory_is_bounded(tmp_path: Path) -> None:
    schema = SCHEMATRON.format(binding="xslt", lets=LONG, test="$v30 = 'x'")
    shelf = Shelf(tmp_path, "a.sch", schema)
    (finding,) = shelf.validate(f"<a>{'x' * 999}</a>").findings
    assert finding.code == "TEI-V010"
    assert "more memory" in finding.message
    assert shelf.validate("<a/>").valid is False


@pytest.mark.usefixtures("small", "laden")
def test_memory_of_saxon_is_bounded(tmp_path: Path) -> None:
    pytest.importorskip("saxonche", reason="needs the extra saxon")
    test = "string-length(string-join((1 to 999)!string-join((1 to 9999999)!'x'))) = 0"
    schema = SCHEMATRON.format(binding="xslt3", lets="", test=test)
    (finding,) = Shelf(tmp_path, "a.sch", schema).validate("<a/>").findings
    assert finding.code == "TEI-V010"
    assert "more memory" in finding.message


def test_recursion_of_saxon_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("saxonche", reason="needs the extra saxon")
    monkeypatch.setattr(apart, "LONGEST_ASKING", 60.0)
    (finding,) = Shelf(tmp_path, "a.sch", RECURSIVE).validate("<a/>").findings
    assert finding.code == "TEI-V010"
    assert "a rule or function of it calls itself without end" in finding.message


def test_a_schema_that_is_compiled_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "LONGEST_MAKING", 0.0)
    shelf = Shelf(tmp_path, "a.xsd", XSD)
    with pytest.raises(SchemaError, match=r"a\.xsd: could not be compiled: it took"):
        shelf.validate("<a/>")


@pytest.mark.parametrize(
    "schema", [XSD.replace("matches", "no"), XSD.replace("</xs:element>", "")]
)
def test_a_schema_that_is_refused_keeps_no_process(tmp_path: Path, schema: str) -> None:
    before = active_children()
    shelf = Shelf(tmp_path, "a.xsd", schema)
    with pytest.raises(SchemaError):
        shelf.validate("<a/>")
    assert set(active_children()) <= set(before)


def test_few_schemas_have_a_process_at_once(tmp_path: Path) -> None:
    schema = SCHEMATRON.format(binding="xslt", lets="", test="true()")
    shelves = []
    for number in range(12):
        folder = tmp_path / str(number)
        folder.mkdir()
        shelves.append(Shelf(folder, "a.sch", schema))
    for shelf in [*shelves, *reversed(shelves)]:
        assert shelf.validate("<a/>").valid is True
        assert len(active_children()) <= 8


def test_a_process_ends_with_the_one_that_asks(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux ends a process with its parent")
    schema = SCHEMATRON.format(binding="xslt", lets="", test=SLOW.replace("b", "*"))
    (tmp_path / "a.sch").write_text(schema, encoding="utf-8")
    (tmp_path / "a.xml").write_text(CROWD, encoding="utf-8")
    command = [sys.executable, "-m", "tei_toolkit", "validate", "--schema", "a.sch"]
    asking = subprocess.Popen([*command, "a.xml"], cwd=tmp_path)
    children = Path(f"/proc/{asking.pid}/task/{asking.pid}/children")
    for _ in range(600):
        if found := children.read_text().split():
            break
        time.sleep(0.1)
    asking.kill()
    asking.wait()
    for _ in range(100):
        if not Path(f"/proc/{found[0]}").exists():
            break
        time.sleep(0.1)
    assert not Path(f"/proc/{found[0]}").exists()
