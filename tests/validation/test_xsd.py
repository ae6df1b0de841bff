"""XSD: versions, identity and values, in words that a person can act on."""

import pickle
from pathlib import Path

import pytest

from tei_toolkit.relaxng.cache import Cache
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.findings import ValidationResult
from tei_toolkit.validation.validator import Validator

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
            (
                '"x1" is not a content for <i>; expected a whole number from '
                "-2147483648 to 2147483647"
            ),
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
        ("<tab/>", '<tab> has no namespace; add xmlns="u:t" to it'),
        (
            '<tab xmlns="u:u"/>',
            '<tab> is in the namespace "u:u"; it must be in xmlns="u:t"',
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


UNIONS = """
<xs:simpleType name="word"><xs:restriction base="xs:token">
<xs:enumeration value="high"/><xs:enumeration value="low"/></xs:restriction>
</xs:simpleType>
<xs:simpleType name="prob"><xs:restriction base="xs:decimal">
<xs:minInclusive value="0"/><xs:maxInclusive value="1"/></xs:restriction>
</xs:simpleType>
<xs:simpleType name="cert"><xs:union memberTypes="t:word t:prob"/></xs:simpleType>
<xs:simpleType name="certs"><xs:list itemType="t:cert"/></xs:simpleType>
<xs:simpleType name="when"><xs:union memberTypes="xs:date xs:gYear"/></xs:simpleType>
<xs:element name="tab"><xs:complexType><xs:choice maxOccurs="unbounded">
<xs:element name="r"><xs:complexType><xs:attribute name="cert" type="t:cert"/>
<xs:attribute name="certs" type="t:certs"/><xs:attribute name="when" type="t:when"/>
</xs:complexType></xs:element>
<xs:element name="c" type="t:cert"/>
<xs:element name="s"><xs:complexType><xs:simpleContent>
<xs:extension base="t:when"><xs:attribute name="n"/></xs:extension>
</xs:simpleContent></xs:complexType></xs:element>
</xs:choice></xs:complexType></xs:element></xs:schema>
"""
CERT = '"high", "low" or a number from 0 to 1'


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (
            '<r cert="1.5"/>',
            f'"1.5" is not a value for cert on <r>; expected {CERT}',
        ),
        (
            '<r cert="High"/>',
            (
                '"High" is not a value for cert on <r> (did you mean "high"?); '
                f"expected {CERT}"
            ),
        ),
        (
            '<r certs="low 2 high"/>',
            (
                f'"low 2 high" is not a value for certs on <r>; expected {CERT}, '
                "or several separated by spaces"
            ),
        ),
        ("<c>2</c>", f'"2" is not a content for <c>; expected {CERT}'),
        (
            '<r when="01.02.1843"/>',
            (
                '"01.02.1843" is not a value for when on <r>: the year must come '
                'first, then month and day (did you mean "1843-02-01"?); expected a '
                "date (YYYY-MM-DD) or a year (YYYY)"
            ),
        ),
        (
            "<s>1843-02-30</s>",
            (
                '"1843-02-30" is not a content for <s>: February 1843 has only 28 '
                "days; expected a date (YYYY-MM-DD) or a year (YYYY)"
            ),
        ),
    ],
)
def test_all_that_a_union_allows_is_named(
    tmp_path: Path, row: str, message: str
) -> None:
    result = validate(tmp_path, UNIONS, f'<tab xmlns="u:t">\n{row}\n</tab>')
    assert [f.message for f in result.findings] == [message]


def test_a_copy_has_the_identifiers_of_what_it_copies(tmp_path: Path) -> None:
    rows = "<i>1</i>\n<i>1</i>"
    (finding,) = validate(tmp_path, TABLE, f'<tab xmlns="u:t">{rows}</tab>').findings
    assert finding.message == "<i> may stand only once here in <tab>"


def test_a_facet_that_a_restricted_union_adds(tmp_path: Path) -> None:
    schema = UNIONS.replace(
        '<xs:element name="c" type="t:cert"/>',
        '<xs:element name="c"><xs:simpleType><xs:restriction base="t:cert">'
        '<xs:enumeration value="low"/></xs:restriction></xs:simpleType></xs:element>',
    )
    result = validate(tmp_path, schema, '<tab xmlns="u:t"><c>high</c></tab>')
    (finding,) = result.findings
    assert finding.message == '"high" is not a content for <c>; expected "low"'


def test_an_identifier_that_is_taken(tmp_path: Path) -> None:
    rows = '<r n="1" id="a"/>\n<r n="2" id="b"/>\n<r n="3" id=" a"/>'
    text = f'<tab xmlns="u:t">\n{rows}\n</tab>'
    (finding,) = validate(tmp_path, TABLE, text).findings
    assert (finding.line, finding.column) == (4, 10)
    assert finding.message == 'the identifier "a" is already used on line 2'


ABSTRACT = """
<xs:element name="tab"><xs:complexType><xs:sequence>
<xs:element ref="t:part" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
</xs:element>
<xs:element name="part" abstract="true"/>
<xs:element name="party" substitutionGroup="t:part"/>
<xs:element name="two" substitutionGroup="t:part"/></xs:schema>
"""


@pytest.mark.parametrize(
    ("row", "expected", "message"),
    [
        (
            "<my/>",
            ("party", "two"),
            "<my> is not an element of this schema; expected here: <party> or <two>",
        ),
        (
            "<parts/>",
            ("party", "two"),
            "<parts> is not an element of this schema; did you mean <party>?",
        ),
        (
            "<part/>",
            ("party", "two"),
            (
                "<part> only stands for other elements of the schema; expected <party> "
                "or <two>"
            ),
        ),
        (
            "",
            ("party", "two"),
            "<tab> is empty; it needs at least one <party> or <two>",
        ),
    ],
)
def test_elements_for_which_an_abstract_one_stands(
    tmp_path: Path, row: str, expected: tuple[str, ...], message: str
) -> None:
    result = validate(tmp_path, ABSTRACT, f'<tab xmlns="u:t">{row}</tab>')
    told = [(f.expected, f.message) for f in result.findings]
    assert told == [(expected, message)]


def test_an_abstract_root(tmp_path: Path) -> None:
    (finding,) = validate(tmp_path, ABSTRACT, '<my xmlns="u:t"/>').findings
    assert finding.message == (
        "<my> is not an element of this schema; expected here: <party>, <tab> or <two>"
    )


ATOMS = """
<xs:simpleType name="year"><xs:restriction base="xs:integer">
<xs:pattern value="[0-9]{{4}}"/></xs:restriction></xs:simpleType>
<xs:simpleType name="words"><xs:restriction base="xs:token">
<xs:pattern value="[a-z]+"/><xs:pattern value="[0-9]+"/></xs:restriction>
</xs:simpleType>
<xs:simpleType name="address"><xs:restriction base="xs:anyURI">
<xs:pattern value="\\S+"/></xs:restriction></xs:simpleType>
<xs:simpleType name="all"><xs:list itemType="xs:decimal"/></xs:simpleType>
<xs:simpleType name="some"><xs:restriction base="t:all"><xs:minLength value="1"/>
</xs:restriction></xs:simpleType>
<xs:element name="tab" type="{name}"/></xs:schema>
"""


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("xs:double", "x", "expected a number"),
        (
            "xs:language",
            "en_US",
            '(did you mean "en-US"?); expected a language tag such as en or pt-BR',
        ),
        ("t:year", "12", 'expected a whole number matching the pattern "[0-9]{4}"'),
        ("t:year", "a", 'expected a whole number matching the pattern "[0-9]{4}"'),
        ("t:words", "a1", 'expected text matching the pattern "[a-z]+|[0-9]+"'),
        (
            "t:address",
            "a b",
            "it contains a space; expected a pointer (URI) without spaces",
        ),
        (
            "t:some",
            "",
            "it is empty; expected a number, or several separated by spaces",
        ),
    ],
)
def test_a_datatype_is_told_in_words(
    tmp_path: Path, name: str, text: str, message: str
) -> None:
    schema = ATOMS.format(name=name)
    (finding,) = validate(tmp_path, schema, f'<tab xmlns="u:t">{text}</tab>').findings
    said = finding.message.removeprefix(f'"{text}" is not a content for <tab>')
    assert said.lstrip(":; ") == message


LANG = (
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" '
    'targetNamespace="http://www.w3.org/XML/1998/namespace">'
    '<xs:attribute name="lang" type="xs:language"/></xs:schema>'
)
ROWS = """
<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
<xs:element name="tab"><xs:complexType><xs:sequence>
<xs:element name="r" maxOccurs="unbounded"><xs:complexType><xs:sequence>
<xs:element name="c" type="xs:string" maxOccurs="unbounded"/></xs:sequence>
<xs:attribute name="url" type="xs:anyURI"/></xs:complexType></xs:element>
<xs:element name="g" minOccurs="0"><xs:complexType>
<xs:attribute name="url" use="required" type="xs:anyURI"/>
<xs:attribute ref="xml:lang"/></xs:complexType>
</xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>
"""


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (
            "<r>text</r>",
            (
                "text is not allowed directly in <r>; put it into an element such as "
                '<c> ("text")'
            ),
        ),
        (
            "<r><c/></r>\n<c/>\n<c/>\n<c/>",
            (
                "<c> is not allowed in <tab>; it belongs in <r> (expected here <g> or "
                "<r>); also out of place: <c> at lines 3 and 4"
            ),
        ),
        (
            '<r><c/></r><g url="a" lang="en"/>',
            '<g> has no attribute "lang"; did you mean "xml:lang"?',
        ),
        (
            '<r src="a"><c/></r>',
            '<r> has no attribute "src"; perhaps url is meant',
        ),
        (
            '<r><c/></r><g src="a"/>',
            '<g> has no attribute "src"; did you mean "url"?',
        ),
        (
            '<r><c/></r><g xmlns="" url="a"/>',
            '<g> has no namespace; add xmlns="u:t" to it',
        ),
        (
            "<r/>",
            "<r> is empty; it needs at least one <c>",
        ),
        (
            "<r><b/></r>",
            (
                "<b> is not an element of this schema; expected here: <c>; its content "
                "fits <c>"
            ),
        ),
        (
            '<g url="a"/><r><c/></r>',
            "<g> comes before <r>; in <tab> it must come after it (line 1)",
        ),
    ],
)
def test_one_fault_is_told_once(tmp_path: Path, rows: str, message: str) -> None:
    (tmp_path / "xml.xsd").write_text(LANG)
    result = validate(tmp_path, ROWS, f'<tab xmlns="u:t">{rows}</tab>')
    assert [f.message for f in result.findings] == [message]


def test_where_a_schema_is_costs_no_help(tmp_path: Path) -> None:
    (tmp_path / "xml.xsd").write_text(LANG)
    root = (
        'xmlns="u:t" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" '
        'i:schemaLocation="u:t a.xsd" i:noNamespaceSchemaLocation="b.xsd"'
    )
    text = f"<tab {root}><r><b/></r></tab>"
    (finding,) = validate(tmp_path, ROWS, text).findings
    assert finding.message.endswith("expected here: <c>; its content fits <c>")


NAMED = """
<xs:complexType name="plain"/>
<xs:simpleType name="u"><xs:union memberTypes="xs:integer xs:date"/></xs:simpleType>
<xs:complexType name="more"><xs:complexContent><xs:extension base="t:plain">
<xs:attribute name="n" type="t:u"/></xs:extension></xs:complexContent></xs:complexType>
<xs:element name="tab"><xs:complexType><xs:sequence>
<xs:element name="r" type="t:plain" maxOccurs="unbounded"/></xs:sequence>
</xs:complexType></xs:element></xs:schema>
"""


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ('<r i:type="nope"/>', 'i:type="nope" on <r> names no type of this schema'),
        ('<r i:type="x:more"/>', 'i:type="x:more" on <r> names no type of this schema'),
        (
            '<r i:type="more" n="x"/>',
            (
                '"x" is not a value for n on <r>; expected a date (YYYY-MM-DD) or a '
                "whole number"
            ),
        ),
    ],
)
def test_a_type_that_the_document_names(tmp_path: Path, row: str, message: str) -> None:
    spaces = 'xmlns="u:t" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"'
    result = validate(tmp_path, NAMED, f"<tab {spaces}>{row}</tab>")
    assert [f.message for f in result.findings] == [message]


OPEN = """
<xs:element name="tab"><xs:complexType><xs:attribute name="n"/>
<xs:anyAttribute namespace="##other" processContents="lax"/></xs:complexType>
</xs:element></xs:schema>
"""


def test_an_attribute_that_no_wildcard_takes(tmp_path: Path) -> None:
    (finding,) = validate(tmp_path, OPEN, '<tab xmlns="u:t" m="1"/>').findings
    assert finding.message == '<tab> has no attribute "m"; it may have n'


DATED = """
<xs:element name="tab"><xs:complexType><xs:attribute name="from" type="xs:date"/>
<xs:attribute name="to" type="xs:date"/><xs:assert test="not(@from > @to)"/>
</xs:complexType></xs:element></xs:schema>
"""


def test_a_test_that_a_wrong_value_keeps_from_being_made(tmp_path: Path) -> None:
    text = '<tab xmlns="u:t" from="2020" to="2021-01-01"/>'
    first = validate(tmp_path, DATED, text)
    assert validate(tmp_path, DATED, text).findings == first.findings


def test_what_was_kept_and_is_no_schema_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    text = '<tab xmlns="u:t" m="1"/>'
    first = validate(tmp_path, OPEN, text)
    (kept,) = (tmp_path / "cache").rglob("xsd-*")
    Cache(str(kept.parent), kept.name).write(pickle.dumps({"no": "schema"}), ())
    assert validate(tmp_path, OPEN, text).findings == first.findings


MATCHED = """
<xs:element name="tab"><xs:simpleType><xs:restriction base="xs:string">
<xs:pattern value="{pattern}"/></xs:restriction></xs:simpleType></xs:element>
</xs:schema>"""


@pytest.mark.parametrize("pattern", ["(a+)+b", "((a{1,9}){1,9})+b", "a{2,30000}b"])
def test_a_pattern_that_matches_in_many_ways(tmp_path: Path, pattern: str) -> None:
    schema = MATCHED.format(pattern=pattern)
    assert validate(tmp_path, schema, '<tab xmlns="u:t">aab</tab>').valid is True
    text = f'<tab xmlns="u:t">{"a" * 60}</tab>'
    (finding,) = validate(tmp_path, schema, text).findings
    assert "matching the pattern" in finding.message


def test_a_pattern_that_is_too_large(tmp_path: Path) -> None:
    schema = MATCHED.format(pattern="(a{0,90}){0,90}b|((a+)+){0,9999}b")
    result = validate(tmp_path, schema, f'<tab xmlns="u:t">{"a" * 60}</tab>')
    assert result.valid is None
    assert any("in too many ways" in d.message for d in result.findings)


HIDING = """
<xs:element name="tab"><xs:complexType><xs:sequence>
<xs:element name="g" maxOccurs="9"><xs:complexType><xs:sequence>
<xs:element name="r" minOccurs="0" maxOccurs="9"><xs:complexType>
<xs:attribute name="k" use="required"><xs:simpleType>
<xs:restriction base="xs:string"><xs:pattern value="[a-z][0-9]"/></xs:restriction>
</xs:simpleType></xs:attribute><xs:attribute name="id" type="xs:ID"/>
</xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
<xs:element name="l"><xs:complexType><xs:attribute name="to"/>
<xs:attribute name="ref" type="xs:IDREF"/></xs:complexType></xs:element>
</xs:sequence></xs:complexType>
<xs:key name="k"><xs:selector xpath="t:g/t:r"/><xs:field xpath="@k"/></xs:key>
<xs:keyref name="kr" refer="t:k"><xs:selector xpath="t:l"/><xs:field xpath="@to"/>
</xs:keyref></xs:element></xs:schema>
"""


@pytest.mark.parametrize(
    ("rows", "messages"),
    [
        (
            '<gg><r k="a1" id="i"/></gg><l to="a1" ref="i"/>',
            ["<gg> is not an element of this schema; did you mean <g>?"],
        ),
        (
            '<g><r t="a1"/></g><l to="a1"/>',
            ['<r> has no attribute "t"; did you mean "k"?'],
        ),
        (
            '<gg><r k="a1"/></gg><l to="b1"/>',
            [
                "<gg> is not an element of this schema; did you mean <g>?",
                'to of <l> is "b1", a value that the key t:k does not have',
            ],
        ),
        (
            '<g><r k="a1"/><r/></g><l ref="i"/>',
            [
                '<r> lacks its attribute "k"',
                (
                    'ref="i" points to "i", but no element in this file has that '
                    "identifier"
                ),
            ],
        ),
    ],
)
def test_what_is_hidden_is_not_missing(
    tmp_path: Path, rows: str, messages: list[str]
) -> None:
    result = validate(tmp_path, HIDING, f'<tab xmlns="u:t">{rows}</tab>')
    assert [f.message for f in result.findings] == messages


TESTED = """
<xs:complexType name="any"><xs:simpleContent><xs:extension base="xs:string">
<xs:attribute name="kind"/></xs:extension></xs:simpleContent></xs:complexType>
<xs:complexType name="num"><xs:simpleContent><xs:restriction base="t:any">
<xs:pattern value="[0-9]+"/></xs:restriction></xs:simpleContent></xs:complexType>
<xs:element name="tab"><xs:complexType><xs:sequence>
<xs:element name="m" minOccurs="0" type="t:any">
<xs:alternative test="@kind='num'" type="t:num"/></xs:element>
<xs:element name="e" minOccurs="0"><xs:simpleType><xs:restriction base="xs:integer">
<xs:assertion test="$value mod 2 = 0"/></xs:restriction></xs:simpleType></xs:element>
<xs:element name="d" minOccurs="0"><xs:complexType>
<xs:attribute name="from" type="xs:date"/><xs:attribute name="to" type="xs:date"/>
<xs:assert test="not(@from > @to)"/></xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element></xs:schema>
"""


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (
            '<m kind="num">12a</m>',
            (
                '"12a" is not a content for <m>; expected text matching the pattern '
                '"[0-9]+"'
            ),
        ),
        (
            "<e>3</e>",
            (
                '"3" is not a content for <e>: the schema\'s test of it does not hold: '
                "$value mod 2 = 0"
            ),
        ),
        (
            '<d from="2020" to="2021-01-01"/>',
            '"2020" is not a value for from on <d>; expected a date (YYYY-MM-DD)',
        ),
    ],
)
def test_what_version_1_1_adds(tmp_path: Path, row: str, message: str) -> None:
    result = validate(tmp_path, TESTED, f'<tab xmlns="u:t">{row}</tab>')
    assert [f.message for f in result.findings] == [message]


def test_more_elements_than_a_wildcard_takes(tmp_path: Path) -> None:
    schema = """
        <xs:element name="tab"><xs:complexType><xs:sequence>
        <xs:any processContents="skip" maxOccurs="2"/></xs:sequence></xs:complexType>
        </xs:element></xs:schema>"""
    result = validate(tmp_path, schema, '<tab xmlns="u:t"><a/><b/><c/></tab>')
    (finding,) = result.findings
    assert finding.message == (
        "<c> is not allowed here in <tab>; no element may follow here"
    )


STRICT = """
<xs:element name="tab"><xs:complexType><xs:sequence>
<xs:any processContents="strict" minOccurs="0"/></xs:sequence>
<xs:attribute name="n"/><xs:anyAttribute processContents="strict"/></xs:complexType>
</xs:element></xs:schema>
"""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('<tab xmlns="u:t" m="1"/>', '<tab> has no attribute "m"; it may have n'),
        (
            '<tab xmlns="u:t"><tub/></tab>',
            "<tub> is not an element of this schema; did you mean <tab>?",
        ),
        (
            '<tab xmlns="u:t"><o xmlns="u:o"/></tab>',
            (
                '<o> in the namespace "u:o" is not allowed in <tab>; the schema has no '
                "such elements (expected <tab>)"
            ),
        ),
    ],
)
def test_a_wildcard_for_what_is_declared(
    tmp_path: Path, text: str, message: str
) -> None:
    assert [f.message for f in validate(tmp_path, STRICT, text).findings] == [message]


@pytest.mark.parametrize(
    ("space", "wanted"),
    [
        ("##other", "an element of another namespace"),
        ("##local", "an element without namespace"),
        ("u:b u:a", 'an element in xmlns="u:a" or an element in xmlns="u:b"'),
    ],
)
def test_an_element_of_a_namespace_that_no_wildcard_takes(
    tmp_path: Path, space: str, wanted: str
) -> None:
    schema = f"""
        <xs:element name="tab"><xs:complexType><xs:sequence>
        <xs:any namespace="{space}" processContents="lax"/></xs:sequence>
        </xs:complexType></xs:element></xs:schema>"""
    (finding,) = validate(tmp_path, schema, '<tab xmlns="u:t"><tab/></tab>').findings
    assert finding.message.endswith(f"in <tab> (expected here {wanted})")
