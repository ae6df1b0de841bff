"""XSD: versions, identity and values, in words that a person can act on."""

from pathlib import Path

import pytest

from tei_toolkit.validation.findings import ValidationResult
from tei_toolkit.validation.validator import Choices, Validator

OPENING = (
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="u:t" '
    'targetNamespace="u:t" elementFormDefault="qualified"{more}>'
)
TABLE = """
<xs:element name="tab"><xs:complexType><xs:sequence>
<xs:element name="r" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
<xs:attribute name="n" use="required" type="xs:positiveInteger"/>
<xs:attribute name="to" type="xs:positiveInteger"/>
<xs:attribute name="id" type="xs:ID"/><xs:attribute name="ref" type="xs:IDREF"/>
<xs:attribute name="of"><xs:simpleType><xs:restriction base="xs:decimal">
<xs:maxExclusive value="10"/><xs:fractionDigits value="2"/>
</xs:restriction></xs:simpleType></xs:attribute>
</xs:complexType></xs:element>
<xs:element name="i" type="xs:int" minOccurs="0"/>
</xs:sequence></xs:complexType>
<xs:key name="k"><xs:selector xpath="t:r"/><xs:field xpath="@n"/></xs:key>
<xs:keyref name="kr" refer="t:k"><xs:selector xpath="t:r"/><xs:field xpath="@to"/>
</xs:keyref></xs:element></xs:schema>
"""
ASSERTING = """
<xs:element name="tab"><xs:complexType><xs:attribute name="n" type="xs:integer"/>
<xs:assert test="@n gt 1"/></xs:complexType></xs:element></xs:schema>
"""


def validate(folder: Path, schema: str, text: str, more: str = "") -> ValidationResult:
    (folder / "a.xsd").write_text(OPENING.format(more=more) + schema, encoding="utf-8")
    path = folder / "a.xml"
    path.write_text(text, encoding="utf-8")
    choices = Choices((str(folder / "a.xsd"),), rules=False, cwd=folder)
    return Validator().validate(path.name, path, choices)


@pytest.mark.parametrize(
    ("rows", "place", "message"),
    [
        (
            '<r n="1"/>\n<r n="2" to="9"/>',
            (3, 10),
            "to of <r> is 9, a value that the key t:k does not have",
        ),
        ("<r/>", (2, 1), '<r> lacks its attribute "n"'),
        (
            '<r n="0"/>',
            (2, 4),
            '"0" is not a value for n on <r>; expected a whole number, 1 or more',
        ),
        (
            '<r n="1" of="10.123"/>',
            (2, 10),
            (
                '"10.123" is not a value for of on <r>; expected a number below 10 and '
                "a number of at most 2 digits after the point"
            ),
        ),
        (
            "<i>x1</i>",
            (2, 1),
            '"x1" is not a content for <i>; expected a whole number',
        ),
        (
            '<r n="1" ref="b"/>',
            (2, 10),
            'ref="b" points to "b", but no element in this file has that identifier',
        ),
        (
            '<r n="1"/><r n="1"/>',
            (2, 11),
            "<r> repeats the value 1, which must be unique here (t:k)",
        ),
    ],
)
def test_one_fault_is_told_in_words_at_its_place(
    tmp_path: Path, rows: str, place: tuple[int, int], message: str
) -> None:
    result = validate(tmp_path, TABLE, f'<tab xmlns="u:t">\n{rows}\n</tab>')
    told = [(f.line, f.column, f.message) for f in result.findings]
    assert told == [(*place, message)]


@pytest.mark.parametrize(
    ("root", "message"),
    [
        ("<tab/>", '<tab> must be in xmlns="u:t"'),
        (
            '<tab xmlns="u:u"/>',
            '<tab> must be in xmlns="u:t", not in xmlns="u:u"',
        ),
    ],
)
def test_a_root_in_another_namespace(tmp_path: Path, root: str, message: str) -> None:
    result = validate(tmp_path, TABLE, root)
    assert [f.message for f in result.findings] == [message]


@pytest.mark.parametrize(
    "more",
    [
        "",
        ' xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" vc:minVersion="1.1"',
    ],
    ids=["found", "asked for"],
)
def test_version_1_1(tmp_path: Path, more: str) -> None:
    result = validate(tmp_path, ASSERTING, '<tab xmlns="u:t" n="2"/>', more)
    assert result.valid is True
    result = validate(tmp_path, ASSERTING, '<tab xmlns="u:t" n="1"/>', more)
    (finding,) = result.findings
    assert finding.message == "the schema's test of <tab> does not hold: @n gt 1"


def test_what_a_schema_imports_is_not_kept_too_long(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    part = tmp_path / "parts" / "u.xsd"
    written = (
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="u:u">'
        '<xs:simpleType name="n"><xs:restriction base="xs:{}"/></xs:simpleType>'
        "</xs:schema>"
    )
    schema = (
        '<xs:import namespace="u:u" schemaLocation="parts/u.xsd"/>'
        '<xs:element name="tab" type="u:n" xmlns:u="u:u"/></xs:schema>'
    )
    text = '<tab xmlns="u:t">x</tab>'
    part.write_text(written.format("integer"))
    assert validate(tmp_path, schema, text).valid is False
    part.write_text(written.format("date"))
    (finding,) = validate(tmp_path, schema, text).findings
    assert "YYYY" in finding.message
