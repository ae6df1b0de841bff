"""Files validated by the library: schemas, verdicts, bad and hostile input."""

import re
from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import SchemaError, UsageError
from tei_toolkit.names.annotating import annotate
from tei_toolkit.validation import schematron, schematron_saxon
from tei_toolkit.validation.document import read_document
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.findings import Source, ValidationResult
from tei_toolkit.validation.registry import find_schema
from tei_toolkit.validation.report import ReportOptions
from tei_toolkit.validation.reports import text as text_report
from tei_toolkit.validation.schema_store import add_schema, update_schemas
from tei_toolkit.validation.selection import Selection
from tei_toolkit.validation.validator import Validator
from tei_toolkit.validation.view import View
from tei_toolkit.validation.xsd_store import quick_schema

from .conftest import GRAMMAR, tei

XSD = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
 targetNamespace="http://www.tei-c.org/ns/1.0" xmlns="http://www.tei-c.org/ns/1.0">
<xs:element name="TEI"><xs:complexType><xs:sequence>
<xs:element name="teiHeader" type="xs:anyType"/>
<xs:element name="text"><xs:complexType><xs:sequence>
<xs:element name="p" maxOccurs="unbounded" type="xs:string"/>
</xs:sequence></xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element></xs:schema>
"""
SCHEMATRON = """\
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="{binding}">
<ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/><pattern>
<rule context="t:text/t:p"><let name="length" value="string-length(.)"/>
<assert test="{test}" role="{role}"><name/> has <value-of select="$length"/>
letters</assert>
</rule></pattern></schema>
"""


def validate(
    path: Path, text: str | bytes, *schemas: Path, rules: bool = True
) -> ValidationResult:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    choices = Choices(tuple(map(str, schemas)), rules=rules, cwd=path.parent)
    return Validator().validate(path.name, path, choices)


def test_verdict_is_the_schemas_alone(tmp_path: Path, grammar: Path) -> None:
    text = tei('<p xml:lang="en_GB">x</p>')
    result = validate(tmp_path / "a.xml", text, grammar)
    assert result.valid is True
    assert [f.code for f in result.findings] == ["TEI-R029"]
    without = validate(tmp_path / "a.xml", text, grammar, rules=False)
    assert without.findings == ()


def test_finding_has_its_place(tmp_path: Path, grammar: Path) -> None:
    result = validate(tmp_path / "a.xml", tei("<p>\nein <hii>x</hii>\n</p>"), grammar)
    (finding,) = result.findings
    assert (finding.line, finding.column) == (2, 5)
    assert finding.source is Source.RELAXNG
    assert finding.found == "hii"
    assert result.valid is False


def test_every_fault_of_form_is_listed(tmp_path: Path, grammar: Path) -> None:
    text = tei("<p>a & b</p>\n<p>c < d</p>\n<p>&nope;</p>\n<p n='1' n='2'>x</q>\n<p>")
    result = validate(tmp_path / "a.xml", text, grammar)
    lines = [f.line for f in result.findings]
    assert lines == [1, 2, 3, 4, 4, 5]
    assert {f.source for f in result.findings} == {Source.XML}
    assert result.valid is False


@pytest.mark.parametrize(
    ("pointer", "said"),
    [
        ("psn:annabel", ""),
        (
            "psn:annabell",
            "this file (#annabell); did you mean psn:annabel?",
        ),
        ("psn:9", "this file (#9)"),
    ],
)
def test_a_prefix_that_stands_for_this_file_is_followed(
    tmp_path: Path, pointer: str, said: str
) -> None:
    text = tei(f"<p><name xml:id='annabel'>x</name><name ref='{pointer}'>x</name></p>")
    text = text.replace(
        "</teiHeader>",
        "<encodingDesc><listPrefixDef><prefixDef ident='psn' "
        "matchPattern='([a-z0-9]+)' replacementPattern='#$1'/></listPrefixDef>"
        "</encodingDesc></teiHeader>",
    )
    path = tmp_path / "a.xml"
    path.write_text(text, encoding="utf-8")
    findings = Validator().validate("a.xml", path, Choices()).findings
    found = [f.message for f in findings if f.source is Source.RULE]
    told = [m.partition("in ")[2] for m in found if "points to" in m]
    assert told == [said] * bool(said)


@pytest.mark.parametrize(
    ("declaration", "encoding", "words"),
    [
        ('encoding="UFT-8"', "utf-8", "UFT-8, which is not known; did you mean UTF-8?"),
        ('encoding="UTF-16"', "utf-8", "UTF-16, but has one byte a letter"),
        ('encoding="ISO-8859-1"', "utf-16", "ISO-8859-1, but is in UTF-16"),
        ('encoding="idna"', "utf-8", "idna, which is not known"),
    ],
)
def test_wrong_encoding_is_named(
    tmp_path: Path, grammar: Path, declaration: str, encoding: str, words: str
) -> None:
    text = f'<?xml version="1.0" {declaration}?>\n{tei("<p>é</p>")}'
    result = validate(tmp_path / "a.xml", text.encode(encoding), grammar)
    (finding,) = result.findings
    assert finding.line == 1
    assert words in finding.message
    assert result.valid is False


def test_characters_that_a_wrong_encoding_makes_are_not_told(
    tmp_path: Path, grammar: Path
) -> None:
    declaration = '<?xml version="1.0" encoding="ISO-8859-1"?>'
    text = f"{declaration}\n{tei('<p>“café” à­ — œuvre ἀνήρ</p>')}"
    (finding,) = validate(tmp_path / "a.xml", text.encode(), grammar).findings
    assert finding.name == "encoding-declaration-lies"


def test_encodings_of_old_programs_are_read(tmp_path: Path, grammar: Path) -> None:
    text = f'<?xml version="1.0" encoding="x-mac-roman"?>\n{tei("<p>é</p>")}'
    result = validate(tmp_path / "a.xml", text.encode("mac-roman"), grammar)
    assert result.findings == ()


def test_no_other_version_of_xml(tmp_path: Path, grammar: Path) -> None:
    text = f'<?xml version="2.0"?>\n{tei("<p>x</p>")}'
    result = validate(tmp_path / "a.xml", text, grammar)
    assert result.valid is False
    assert [f.suggestion for f in result.findings] == ["1.0"]


def test_values_that_the_schema_spells_are_no_pointers(tmp_path: Path) -> None:
    schema = tmp_path / "codes.rng"
    schema.write_text(
        '<element name="TEI" ns="http://www.tei-c.org/ns/1.0" '
        'xmlns="http://relaxng.org/ns/structure/1.0" '
        'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">'
        '<attribute name="rendition"><value>#b</value></attribute>'
        '<attribute name="facs"><data type="string"><param name="pattern">#f[0-9]+'
        '</param></data></attribute><attribute name="ref"><data type="anyURI"/>'
        "</attribute></element>",
        encoding="utf-8",
    )
    root = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" rendition="#b" facs="#f1" ref="#b2"/>'
    )
    result = validate(tmp_path / "a.xml", root, schema)
    assert [f.found for f in result.findings] == ["#b2"]


def test_model_instruction_is_followed(tmp_path: Path, grammar: Path) -> None:
    text = tei("<q/>", f'<?xml-model href="{grammar.name}"?>\n')
    result = validate(tmp_path / "a.xml", text)
    assert [use.why for use in result.schemas] == ["xml-model"]
    assert result.valid is False


def test_older_instruction_of_oxygen_is_followed(tmp_path: Path, grammar: Path) -> None:
    text = tei("<q/>", f'<?oxygen RNGSchema="{grammar.name}" type="xml"?>\n')
    result = validate(tmp_path / "a.xml", text)
    assert result.valid is False
    assert [use.name for use in result.schemas] == [grammar.name]


def test_model_without_address_is_told(tmp_path: Path) -> None:
    result = validate(tmp_path / "a.xml", tei("<p/>", "<?xml-model href=a.rng?>\n"))
    told = [f.line for f in result.findings if f.code == "TEI-V008"]
    assert told == [1]


def test_a_schema_that_does_not_suit_gives_no_verdict(tmp_path: Path) -> None:
    text = tei("<msDesc/><zone/><p><orth>x</orth></p>")
    result = validate(tmp_path / "a.xml", text)
    assert result.valid is None
    assert "RNG003" not in {f.code for f in result.findings}
    (finding,) = [f for f in result.findings if f.code == "TEI-V003"]
    assert "<msDesc>" in finding.message


@pytest.mark.parametrize("main", ["rules.rnc", "outer.rnc"])
def test_schematron_in_the_compact_syntax_is_run(tmp_path: Path, main: str) -> None:
    (tmp_path / "rules.rnc").write_text(
        'default namespace = "http://www.tei-c.org/ns/1.0"\n'
        'namespace sch = "http://purl.oclc.org/dsdl/schematron"\n'
        'sch:ns [ prefix = "t" uri = "http://www.tei-c.org/ns/1.0" ]\n'
        "start = [ sch:pattern [ sch:rule [ context = "
        '"t:p" sch:assert [ test = "@n" "\\x{a}" ~ "number the " sch:name [] ] ] ] ]\n'
        "  element TEI { element p { attribute n { text }?, text }+ }\n",
        encoding="utf-8",
    )
    (tmp_path / "outer.rnc").write_text('include "rules.rnc"\n', encoding="utf-8")
    text = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><p n="1">x</p>\n<p>x</p></TEI>'
    result = validate(tmp_path / "a.xml", text, tmp_path / main)
    assert result.valid is True
    assert [(f.line, f.message) for f in result.findings] == [(2, "number the p")]


def test_marks_of_ours_do_not_make_a_file_ours(tmp_path: Path) -> None:
    foreign = tei("<msDesc/><zone/><p>He saw Paris in 1998.</p>")
    marked = annotate(foreign.encode(), "a.xml")
    assert b"#tei-toolkit" in marked.data
    result = validate(tmp_path / "b.xml", marked.data)
    assert result.valid is None
    assert "TEI-V003" in {f.code for f in result.findings}


def test_network_schema_is_not_fetched(tmp_path: Path) -> None:
    text = tei("<p>x</p>", '<?xml-model href="https://example.org/x.rng"?>\n')
    result = validate(tmp_path / "a.xml", text)
    codes = [f.code for f in result.findings]
    assert "TEI-V001" in codes
    assert "TEI-V003" in codes


def test_added_schema_stands_for_its_address(tmp_path: Path, grammar: Path) -> None:
    added = add_schema(str(grammar), None, "7", "CC0")
    assert (added.version, added.licence) == ("7", "CC0")
    assert added.is_intact()
    href = "https://example.org/schemas/small.rng"
    text = tei("<p>x</p>", f'<?xml-model href="{href}"?>\n')
    (tmp_path / "sub").mkdir()
    result = validate(tmp_path / "sub" / "a.xml", text)
    assert result.valid is True
    assert [use.name for use in result.schemas] == ["small"]
    grammar.write_text(grammar.read_text() + "<!-- new -->")
    said = next(update_schemas([])).said
    assert re.fullmatch("small: updated, sha256 [0-9a-f]{12} to [0-9a-f]{12}", said), (
        said
    )
    updated = find_schema("small")
    assert updated is not None
    assert updated.licence == "CC0"


def test_wrong_schema_says_where(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.rng"
    wrong.write_text(
        '<grammar xmlns="http://relaxng.org/ns/structure/1.0">\n<start>'
        '<ref name="nope"/></start></grammar>'
    )
    with pytest.raises(SchemaError, match=r"wrong\.rng:2: .*nope"):
        validate(tmp_path / "a.xml", tei("<p/>"), wrong)
    with pytest.raises(SchemaError):
        add_schema(str(wrong), None, "", "")
    assert find_schema("wrong") is None


def test_xsd_points_to_the_child(tmp_path: Path) -> None:
    schema = tmp_path / "small.xsd"
    schema.write_text(XSD)
    good = validate(tmp_path / "a.xml", tei("<p>x</p>"), schema)
    assert good.valid is True
    bad = validate(tmp_path / "a.xml", tei("<p>x</p>\n\n  <q>y</q>"), schema)
    assert bad.valid is False
    assert [(f.line, f.column, f.source) for f in bad.findings] == [(3, 3, Source.XSD)]
    assert bad.findings[0].expected == ("p",)


@pytest.mark.parametrize(
    ("binding", "test"), [("xslt", "$length > 1"), ("xslt2", "matches(., '..')")]
)
def test_schematron(tmp_path: Path, binding: str, test: str) -> None:
    if binding != "xslt":
        pytest.importorskip("saxonche", reason="needs the extra schematron")
    schema = tmp_path / "small.sch"
    test = test.replace(">", "&gt;")
    schema.write_text(SCHEMATRON.format(binding=binding, test=test, role="error"))
    result = validate(tmp_path / "a.xml", tei("<p>ab</p>\n <p>c</p>"), schema)
    assert [(f.line, f.column, f.message) for f in result.findings] == [
        (2, 2, "p has 1 letters")
    ]
    assert result.valid is False
    schema.write_text(SCHEMATRON.format(binding=binding, test=test, role="warning"))
    result = validate(tmp_path / "a.xml", tei("<p>ab</p>\n <p>c</p>"), schema)
    assert result.valid is True
    assert result.findings[0].severity is Severity.WARNING


def test_schematron_inside_relaxng(tmp_path: Path) -> None:
    schema = tmp_path / "with.rng"
    pattern = (
        '<pattern xmlns="http://purl.oclc.org/dsdl/schematron" '
        'xmlns:tei="http://www.tei-c.org/ns/1.0"><rule context="tei:p">'
        '<report test="@n = 7">seven</report></rule></pattern>'
    )
    schema.write_text(GRAMMAR % pattern)
    result = validate(tmp_path / "a.xml", tei('<p n="7">x</p>'), schema)
    assert result.valid is True, "the grammar's verdict alone"
    assert [(f.code, f.message) for f in result.findings] == [("SCH002", "seven")]


def test_schematron_says_no_fault_of_the_grammar_again(tmp_path: Path) -> None:
    schema = tmp_path / "with.rng"
    pattern = (
        '<pattern xmlns="http://purl.oclc.org/dsdl/schematron" '
        'xmlns:tei="http://www.tei-c.org/ns/1.0"><rule context="tei:text">'
        '<assert test="count(tei:p) &gt; 0">it needs a p</assert>'
        '<assert test="@n">it needs a number</assert></rule></pattern>'
    )
    schema.write_text(GRAMMAR % pattern)
    document = tei("<p>x</p>").replace("<p>x</p>", "x")
    result = validate(tmp_path / "a.xml", document, schema)
    assert "it needs a p" not in [f.message for f in result.findings]
    assert "it needs a number" in [f.message for f in result.findings]


def test_schematron_can_read_no_file(tmp_path: Path) -> None:
    (tmp_path / "secret.xml").write_text("<secret>42</secret>")
    schema = tmp_path / "evil.sch"
    test = f"document('{(tmp_path / 'secret.xml').as_uri()}')//secret"
    schema.write_text(SCHEMATRON.format(binding="xslt", test=test, role=""))
    try:
        result = validate(tmp_path / "a.xml", tei("<p>x</p>"), schema)
    except SchemaError:
        return
    assert result.findings, "the file was read"


HOSTILE: dict[str, str | bytes] = {
    "laughs": '<!DOCTYPE TEI [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">'
        for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + f"]>{tei('<p>&i;</p>')}",
    "blow-up": f'<!DOCTYPE TEI [<!ENTITY a "{"a" * 50_000}">]>'
    + tei(f"<p>{'&a;' * 20_000}</p>"),
    "file": '<!DOCTYPE TEI [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    + tei("<p>&e;</p>"),
    "dtd": '<!DOCTYPE TEI SYSTEM "http://example.org/x.dtd">' + tei("<p>&nbsp;</p>"),
    "deep": tei("<p>" + "<hi>" * 100_000 + "</hi>" * 100_000 + "</p>"),
    "long": tei(f'<p n="{"1" * 10_000_000}">x</p>'),
    "binary": bytes(range(256)) * 20,
    "empty": "",
    "prose": "Dear Anna,",
    "latin": tei("<p>caf\xe9</p>").encode("latin-1"),
    "klingon": '<?xml version="1.0" encoding="klingon"?>' + tei("<p>x</p>"),
    "loop": tei(
        '<p><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="a.xml"/></p>'
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_reported(name: str, tmp_path: Path, grammar: Path) -> None:
    result = validate(tmp_path / "a.xml", HOSTILE[name], grammar)
    if name != "long":
        assert result.valid is False
        assert any(f.severity is Severity.ERROR for f in result.findings)
    assert "root:" not in "".join(f.message for f in result.findings)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "iso-8859-1", "utf-8-sig"])
def test_places_are_right_in_any_encoding(
    encoding: str, tmp_path: Path, grammar: Path
) -> None:
    declared = {"utf-8-sig": "UTF-8"}.get(encoding, encoding)
    declaration = f'<?xml version="1.0" encoding="{declared}"?>\n'
    text = tei("<p>\n<hi>caf\xe9</hi> <hi/><p>x</p></p>", declaration)
    result = validate(tmp_path / "a.xml", text.encode(encoding), grammar)
    (finding,) = [f for f in result.findings if f.source is Source.RELAXNG]
    assert (finding.line, finding.column) == (3, 20)


def test_a_pointer_that_is_repeated_is_one(tmp_path: Path) -> None:
    text = tei(f'<p n="1" corresp="{"#x " * 200_000}#y">x</p>')
    path = tmp_path / "a.xml"
    path.write_text(text)
    document = read_document(path.name, path)
    assert document.tree is not None
    view = View(document, document.tree.getroot())
    assert [address for _, _, address in view.pointers] == ["#x", "#y"]


def test_marks_hide_findings(tmp_path: Path, grammar: Path) -> None:
    text = tei(
        '<?tei ignore TEI-R029?><p xml:lang="a_b">x</p>\n<p xml:lang="c_d">y</p>\n'
        '<!-- tei: ignore --><p n="x">z</p>'
    )
    result = validate(tmp_path / "a.xml", text, grammar)
    assert [f.found for f in result.findings] == ["c_d"]
    assert result.suppressed == 2
    assert result.valid is False


@pytest.mark.parametrize(
    ("test", "role", "codes"),
    [
        ("@notBefore", "warning", ["TEI-R018"]),
        ("@notBefore", "error", ["SCH002"]),
        ("@cert", "warning", ["SCH002", "TEI-R018"]),
    ],
)
def test_an_embedded_assertion_and_a_rule_tell_a_fault_once(
    tmp_path: Path, test: str, role: str, codes: list[str]
) -> None:
    pattern = (
        '<ns xmlns="http://purl.oclc.org/dsdl/schematron" prefix="t" '
        'uri="http://www.tei-c.org/ns/1.0"/>'
        '<pattern xmlns="http://purl.oclc.org/dsdl/schematron">'
        f'<rule context="t:p[@when]"><report test="{test}" role="{role}">A fault'
        "</report></rule></pattern>"
    )
    attributes = "".join(
        f'<optional><attribute name="{name}"/></optional>'
        for name in ("when", "notBefore", "cert")
    )
    grammar = tmp_path / "embedded.rng"
    grammar.write_text(GRAMMAR.replace("<define", f"{pattern}<define", 1) % attributes)
    text = tei('<p when="1805" notBefore="1804" cert="low">x</p>')
    result = validate(tmp_path / "a.xml", text, grammar)
    assert [f.code for f in result.findings] == codes


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("www.x.org", "https://www.x.org"),
        ("http//x.org", "http://x.org"),
        ("http:/x.org/a", "http://x.org/a"),
        ("https:x.org", "https://x.org"),
        ("HTTP:///x.org", "http://x.org"),
        ("https://x.org", ""),
        ("//x.org", ""),
        ("http/x.org", ""),
        ("www.html", ""),
        ("ftp", ""),
    ],
)
def test_an_address_that_is_none(tmp_path: Path, address: str, meant: str) -> None:
    text = tei(f'<p><ref target="{address}">x</ref></p>')
    (tmp_path / "www.html").write_text("x")
    found = validate(tmp_path / "a.xml", text).findings
    told = [f.suggestion for f in found if f.code == "TEI-R063"]
    assert told == [meant] * bool(meant)


def test_an_override_of_direction_is_told(tmp_path: Path) -> None:
    found = validate(tmp_path / "a.xml", tei("<p>a \u202e b \u2067 c</p>")).findings
    assert [f.found for f in found if f.code == "TEI-R041"] == ["U+202E"]


def test_a_fault_hides_nothing_else_in_its_line(tmp_path: Path) -> None:
    grammar = tmp_path / "dates.rng"
    grammar.write_text(
        GRAMMAR.replace(
            '<element name="hi"><text/>',
            "<element><choice><name>date</name><name>ref</name></choice>"
            '<optional><attribute name="when"><data type="date"/></attribute>'
            "</optional>"
            '<optional><attribute name="target"/></optional><text/>',
        )
        % ""
    )
    text = tei('<p><ref target="#zz">x</ref> <date when="foo">y</date></p>')
    result = validate(tmp_path / "a.xml", text, grammar)
    found = [(f.name, f.found) for f in result.findings]
    assert found == [("dangling-pointer", "#zz"), ("bad-attribute-value", "foo")]


@pytest.mark.parametrize(
    ("mark", "found"),
    [
        ("<?tei ignroe TEI-R029?>", "ignroe TEI-R029"),
        ("<?tei ignore TEI-R0299?>", "TEI-R0299"),
        ("<!-- tei: ignore malformed-lang -->", "malformed-lang"),
        ("<?tei ignore TEI-R029: the tags are old ones?>", ""),
        ("<?tei ignore RNG malformed-language?>", ""),
        ('<?tei form="novel"?>', ""),
        ("<?tei-toolkit version=1?>", ""),
    ],
)
def test_mark_that_is_not_understood(
    tmp_path: Path, grammar: Path, mark: str, found: str
) -> None:
    result = validate(tmp_path / "a.xml", tei(f"<p>x</p>{mark}"), grammar)
    assert [f.found for f in result.findings] == ([found] if found else [])
    assert {f.code for f in result.findings} <= {"TEI-V009"}


def test_rules_run_in_deep_files(tmp_path: Path, grammar: Path) -> None:
    inside = "<hi>" * 1900 + "<ref target='#zz'/>" + "</hi>" * 1900
    result = validate(tmp_path / "a.xml", tei(f"<p>{inside}</p>"), grammar)
    assert "TEI-R001" in {f.code for f in result.findings}
    inside = "<hi>" * 2100 + "</hi>" * 2100
    result = validate(tmp_path / "a.xml", tei(f"<p>{inside}</p>"), grammar)
    (said,) = [f.message for f in result.findings if f.code == "TEI-V004"]
    assert "2,048" in said


@pytest.mark.parametrize(
    ("rules", "told"), [(True, "a.sch and the rules: "), (False, "a.sch: ")]
)
def test_what_a_large_file_is_not_checked_by_is_said(
    tmp_path: Path,
    grammar: Path,
    monkeypatch: pytest.MonkeyPatch,
    rules: bool,
    told: str,
) -> None:
    monkeypatch.setattr("tei_toolkit.validation.document.LARGEST_TREE", 100)
    (tmp_path / "a.sch").write_text(
        '<schema xmlns="http://purl.oclc.org/dsdl/schematron"/>'
    )
    path = tmp_path / "a.xml"
    path.write_text(tei("<p>x</p>"))
    choices = Choices((str(grammar), "a.sch"), rules=rules, cwd=tmp_path)
    (finding,) = Validator().validate("a.xml", path, choices).findings
    assert finding.code == "TEI-V004"
    assert f"this file was not checked by {told}the file is larger" in finding.message


def test_more_findings_than_are_listed_are_counted(
    tmp_path: Path, grammar: Path
) -> None:
    inside = "".join(f"<ref target='#z{n}'/>" for n in range(1005))
    result = validate(tmp_path / "a.xml", tei(f"<p>{inside}</p>"), grammar)
    found = [f.message for f in result.findings if f.code == "TEI-R001"]
    assert len(found) == 1000
    assert found[-1].endswith(
        "(and 5 more that are not listed: correct these and validate again)"
    )


def test_selection() -> None:
    selection = Selection(select=("TEI-R0",), ignore=("dangling-pointer",))
    assert selection.wants("TEI-R002", "unknown-speaker")
    assert not selection.wants("TEI-R001", "dangling-pointer")
    assert not selection.wants("RNG003", "unknown-element")


def test_pointers_into_the_corpus(tmp_path: Path, grammar: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "corpus.xml").write_text(
        '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><person '
        'xml:id="anna"/></teiHeader><xi:include href="parts/a.xml" '
        'xmlns:xi="http://www.w3.org/2001/XInclude"/></teiCorpus>'
    )
    text = tei('<u who="#anna"/><u who="#ben"/>')
    result = validate(tmp_path / "parts" / "a.xml", text, grammar)
    assert [f.found for f in result.findings if f.code == "TEI-R002"] == ["#ben"]


def test_dtd_of_the_network_leaves_the_rules(tmp_path: Path, grammar: Path) -> None:
    before = '<!DOCTYPE TEI SYSTEM "http://example.invalid/tei.dtd">'
    text = tei('<p xml:lang="en_GB">x</p>', before)
    result = validate(tmp_path / "a.xml", text, grammar)
    assert [f.code for f in result.findings] == ["TEI-V006", "TEI-R029"]


def test_entity_of_a_file_is_named(tmp_path: Path, grammar: Path) -> None:
    before = '<!DOCTYPE TEI [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    result = validate(tmp_path / "a.xml", tei("<p>&secret;</p>", before), grammar)
    found = [f.found for f in result.findings if f.name == "external-entity"]
    assert found == ["&secret;"]


WRONG_XSD = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:element name="a" type="nope"/></xs:schema>
"""
WRONG_SCHEMATRON = """\
<schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern>
<rule context="p">
<assert test="1 +">x</assert></rule></pattern></schema>
"""


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        ("a.xsd", WRONG_XSD, "a.xsd:2: "),
        ("a.sch", WRONG_SCHEMATRON, 'a.sch:3: "1 [+]" is no XPath'),
    ],
)
def test_wrong_schemas_of_other_languages_say_where(
    tmp_path: Path, name: str, text: str, place: str
) -> None:
    schema = tmp_path / name
    schema.write_text(text)
    with pytest.raises(SchemaError, match=place):
        validate(tmp_path / "a.xml", tei("<p>x</p>"), schema)


def test_a_schematron_that_is_not_run_gives_no_verdict(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schematron, "has_saxon", lambda: False)
    monkeypatch.setattr(schematron_saxon, "saxon", lambda: None)
    rules = tmp_path / "rich.sch"
    rules.write_text(SCHEMATRON.format(binding="xslt2", test="true()", role=""))
    with pytest.raises(SchemaError, match=r"rich\.sch:1: was not run: .*xslt2.*saxon"):
        validate(tmp_path / "a.xml", tei("<p>x</p>"), rules)
    text = tei("<p>x</p>", '<?xml-model href="rich.sch"?>')
    result = validate(tmp_path / "a.xml", text, rules=False)
    uses = {use.name: use.valid for use in result.schemas if use.why == "xml-model"}
    assert uses == {"rich.sch": None}
    said = [f for f in result.findings if f.code == "TEI-V005"]
    assert [f.severity for f in said] == [Severity.WARNING]


def test_an_unknown_query_language_is_refused(tmp_path: Path) -> None:
    rules = tmp_path / "odd.sch"
    rules.write_text(SCHEMATRON.format(binding="foo", test="true()", role=""))
    with pytest.raises(SchemaError, match=r'odd\.sch:1: the query language "foo"'):
        validate(tmp_path / "a.xml", tei("<p>x</p>"), rules)


def test_a_schema_is_named_with_its_own_verdict(tmp_path: Path, grammar: Path) -> None:
    good, wrong = tmp_path / "good.sch", tmp_path / "wrong.sch"
    good.write_text(SCHEMATRON.format(binding="xslt", test="true()", role=""))
    wrong.write_text(SCHEMATRON.format(binding="xslt", test="1 +", role=""))
    models = "".join(
        f'<?xml-model href="{name}"?>' for name in (grammar, "good.sch", "wrong.sch")
    )
    result = validate(tmp_path / "a.xml", tei("<q>x</q>", models), rules=False)
    said = "".join(text_report.write(iter([result]), ReportOptions())).splitlines()[-1]
    assert f"not valid by {grammar}; not checked by wrong.sch;" in said
    result = validate(tmp_path / "a.xml", tei("<p>x</p>", models), rules=False)
    said = "".join(text_report.write(iter([result]), ReportOptions())).splitlines()[-1]
    assert f"valid by {grammar}, good.sch; not checked by wrong.sch;" in said


PART = """\
<pattern xmlns="http://purl.oclc.org/dsdl/schematron">

<rule context="*"><let name="a" value="1"/>
<assert test="{}">x</assert></rule></pattern>
"""


@pytest.mark.parametrize(
    ("test", "words"),
    [
        ("$a + $b", r"uses the variable \$b"),
        ("matches(., 'x')", "XPath 1.0 does not have"),
        ("count()", "Invalid number of arguments"),
        ("document('/etc/passwd')", "reads another file"),
        ("t:p", "prefix"),
    ],
)
def test_wrong_expression_is_named_with_its_own_line(
    tmp_path: Path, test: str, words: str
) -> None:
    (tmp_path / "part.sch").write_text(PART.format(test))
    whole = tmp_path / "whole.sch"
    whole.write_text(
        '<schema xmlns="http://purl.oclc.org/dsdl/schematron">'
        '<include href="part.sch"/></schema>'
    )
    place = rf'part\.sch:4: "{re.escape(test)}":? .*{words}'
    with pytest.raises(SchemaError, match=place):
        validate(tmp_path / "a.xml", tei("<p>x</p>"), whole)


@pytest.mark.parametrize(
    "test",
    ["foo(1)", "$b", "t:p", "doc('/etc/passwd')/a", "unparsed-text('http://x.org/a')"],
)
def test_saxon_names_the_line_of_the_schema(
    tmp_path: Path, test: str, capfd: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("saxonche", reason="needs the extra saxon")
    schema = tmp_path / "rich.sch"
    text = PART.format(test)
    schema.write_text(
        '<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">'
        f"{text}</schema>"
    )
    with pytest.raises(SchemaError, match=rf'rich\.sch:4: "{re.escape(test)}": \w+'):
        validate(tmp_path / "a.xml", tei("<p>x</p>"), schema)
    assert capfd.readouterr().err == ""


def test_a_file_that_names_schematron_alone_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "a.sch").write_text(
        '<schema xmlns="http://purl.oclc.org/dsdl/schematron"/>', encoding="utf-8"
    )
    corpus = Path(__file__).parents[2] / "corpus"
    text = min(corpus.rglob("*.xml"), key=lambda path: path.stat().st_size)
    written = text.read_text(encoding="utf-8").replace("tei-toolkit", "hand")
    root = written[written.index("<TEI") :]
    path = tmp_path / "a.xml"
    path.write_text(f'<?xml-model href="a.sch"?>{root}', encoding="utf-8")
    result = Validator().validate("a.xml", path, Choices(rules=False, cwd=tmp_path))
    (told,) = [f.message for f in result.findings if f.code == "TEI-V002"]
    assert "names no schema besides Schematron that is at hand" in told


def test_includes_that_go_round_are_named(tmp_path: Path) -> None:
    schema = tmp_path / "round.sch"
    schema.write_text(
        '<schema xmlns="http://purl.oclc.org/dsdl/schematron">\n'
        '<include href="round.sch"/></schema>'
    )
    with pytest.raises(SchemaError, match=r"round\.sch:2: includes round\.sch"):
        validate(tmp_path / "a.xml", tei("<p>x</p>"), schema)


def test_a_taken_name_is_refused(tmp_path: Path, grammar: Path) -> None:
    add_schema(str(grammar), "house", "", "")
    rules = tmp_path / "rules.sch"
    rules.write_text(SCHEMATRON.format(binding="xslt", test="true()", role=""))
    with pytest.raises(UsageError, match=r"'house' is already .*--force"):
        add_schema(str(rules), "house", "", "")
    add_schema(str(grammar), "house", "", "")
    with pytest.raises(UsageError, match="ships with the package"):
        add_schema(str(grammar), "transcript", "", "")
    wrong = tmp_path / "wrong.rng"
    wrong.write_text("<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>")
    with pytest.raises(SchemaError, match=f"^{re.escape(str(wrong))}:1"):
        add_schema(str(wrong), "house", "", "", force=True)
    kept = find_schema("house")
    assert kept is not None
    assert kept.origin == str(grammar)
    assert add_schema(str(rules), "house", "", "", force=True).kind is Source.SCHEMATRON


def test_what_is_no_schema_is_told_truly(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for href, words in (
        ("a.xml", "it is no schema that can be used"),
        ("folder", "it is a folder"),
        ("nowhere.rng", "there is no such file"),
    ):
        text = tei("<p>x</p>", f'<?xml-model href="{href}"?>')
        result = validate(tmp_path / "a.xml", text, rules=False)
        (said,) = [f.message for f in result.findings if f.code == "TEI-V001"]
        assert words in said


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("nothere.rng", "there is no such file$"),
        ("tei_al", r"there is no such file and no schema .*did you mean tei_all\?"),
        ("hose.rng", r"did you mean house\.rng\?"),
        ("tei_ms", "do first: tei schema add tei_ms"),
    ],
)
def test_a_mistyped_schema_is_named(tmp_path: Path, reference: str, words: str) -> None:
    (tmp_path / "house.rng").write_text(GRAMMAR)
    with pytest.raises(SchemaError, match=words):
        validate(tmp_path / "a.xml", tei("<p>x</p>"), Path(reference))


def test_xsd_that_includes_what_is_not_there(tmp_path: Path) -> None:
    schema = tmp_path / "a.xsd"
    schema.write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\n'
        '<xs:include schemaLocation="nope.xsd"/><xs:element name="a"/></xs:schema>'
    )
    with pytest.raises(SchemaError, match=r"a\.xsd:2: includes nope\.xsd"):
        validate(tmp_path / "a.xml", tei("<p>x</p>"), schema)


WORDED_XSD = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
 targetNamespace="u:t" xmlns="u:t">
<xs:element name="list"><xs:complexType><xs:sequence>
<xs:element name="head" minOccurs="0"/>
<xs:element name="item" maxOccurs="unbounded"><xs:complexType><xs:simpleContent>
<xs:extension base="xs:date"><xs:attribute name="n" type="xs:integer"/>
<xs:attribute name="kind"><xs:simpleType><xs:restriction base="xs:string">
<xs:enumeration value="red"/><xs:enumeration value="green"/></xs:restriction>
</xs:simpleType></xs:attribute></xs:extension></xs:simpleContent></xs:complexType>
</xs:element><xs:element name="end" minOccurs="0"/>
</xs:sequence></xs:complexType></xs:element></xs:schema>
"""
ITEM = "<t:item>2020-01-01</t:item>"
WORDED = [
    (
        f"<t:haed/>{ITEM}",
        1,
        "<t:haed> is not an element of this schema; did you mean <t:head>?",
        ("t:head", "t:item"),
        "t:head",
    ),
    (
        f"{ITEM}<t:head/>",
        28,
        "<t:head> comes after <t:item>; in <t:list> it must come before <t:item>",
        ("t:item",),
        "",
    ),
    (
        f"{ITEM}<t:end/><t:end/>",
        36,
        "<t:end> may stand only once here in <t:list>",
        (),
        "",
    ),
    (
        "",
        0,
        "<t:list> (opened at line 1) is empty; it needs at least one <t:item>",
        ("t:item",),
        "t:item",
    ),
    (
        f"{ITEM} loose",
        29,
        (
            "text is not allowed directly in <t:list>; put it into an element such as "
            '<t:item> ("loose")'
        ),
        None,
        "t:item",
    ),
    (
        '<t:item n="x">2020-01-01</t:item>',
        9,
        '"x" is not a value for n on <t:item>; expected a whole number',
        ("a whole number",),
        "",
    ),
    (
        '<t:item kind="redd">2020-01-01</t:item>',
        9,
        (
            '"redd" is not a value for kind on <t:item> (did you mean "red"?); '
            'expected "red" or "green"'
        ),
        ("red", "green"),
        "red",
    ),
    (
        "<t:item>2020-13-01</t:item>",
        1,
        (
            '"2020-13-01" is not a content for <t:item>: there is no month 13; '
            "expected a date (YYYY-MM-DD)"
        ),
        ("a date (YYYY-MM-DD)",),
        "",
    ),
    (
        '<t:item knd="red">2020-01-01</t:item>',
        9,
        '<t:item> has no attribute "knd"; did you mean "kind"?',
        ("kind", "n"),
        "kind",
    ),
]


@pytest.mark.parametrize("case", WORDED, ids=[case[2] for case in WORDED])
def test_xsd_speaks_as_relaxng_does(
    tmp_path: Path, case: tuple[str, int, str, tuple[str, ...] | None, str]
) -> None:
    content, column, message, expected, suggestion = case
    schema = tmp_path / "small.xsd"
    schema.write_text(WORDED_XSD)
    text = f'<t:list xmlns:t="u:t">\n{content}\n</t:list>'
    result = validate(tmp_path / "a.xml", text, schema, rules=False)
    (finding,) = result.findings
    assert finding.message == message
    assert expected is None or finding.expected == expected
    assert finding.suggestion == suggestion
    if column:
        assert (finding.line, finding.column) == (2, column)


def test_a_missing_part_of_an_added_schema_is_named(tmp_path: Path) -> None:
    whole = tmp_path / "whole.rng"
    whole.write_text(
        '<grammar xmlns="http://relaxng.org/ns/structure/1.0">'
        '<include href="nope.rng"/></grammar>'
    )
    with pytest.raises(SchemaError, match=r"nope\.rng: .*included by .*whole\.rng"):
        add_schema(str(whole), None, "", "")


@pytest.mark.parametrize(
    ("attribute", "value", "codes", "suggestion"),
    [
        ("resp", "JS", ["TEI-R006"], "#JS"),
        ("hand", "JS", ["TEI-R006"], "#JS"),
        ("resp", "js", ["TEI-R009"], "#JS"),
        ("ana", "js", ["TEI-R009"], "#JS"),
        ("resp", "XY", ["TEI-R009"], ""),
        ("wit", "A", ["TEI-R009"], ""),
        ("corresp", "XY", ["TEI-R009"], ""),
        ("ana", "noun", [], ""),
        ("facs", "17", [], ""),
        ("rendition", "inline", [], ""),
        ("facs", "page1.jpg", [], ""),
        ("resp", "beside", [], ""),
        ("resp", "folder/beside", [], ""),
        ("resp", "urn:x:JS", [], ""),
        ("ana", "mailto:js", [], ""),
    ],
)
def test_pointers_that_are_mere_words(
    attribute: str,
    value: str,
    codes: list[str],
    suggestion: str,
    tmp_path: Path,
    grammar: Path,
) -> None:
    grammar.write_text(
        GRAMMAR % f'<optional><attribute name="{attribute}"/></optional>'
    )
    (tmp_path / "beside").touch()
    text = tei(f'<p xml:id="JS">a</p><p {attribute}="{value}">b</p>')
    findings = validate(tmp_path / "a.xml", text, grammar).findings
    assert [f.code for f in findings] == codes
    assert [f.suggestion for f in findings] == [suggestion] * len(codes)


def test_no_element_points_to_itself_by_advice(tmp_path: Path) -> None:
    text = tei('<p xml:id="edit" corresp="#edits">a</p><p corresp="#edits2">b</p>')
    found = validate(tmp_path / "a.xml", text).findings
    assert [f.suggestion for f in found if f.code == "TEI-R001"] == ["", "#edit"]


def test_a_file_that_includes_itself_has_no_id_twice(tmp_path: Path) -> None:
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="a.xml"/>'
    text = tei(f'<p xml:id="a">a</p><p xml:id="b">b</p>{include}')
    found = validate(tmp_path / "a.xml", text).findings
    codes = {f.code for f in found}
    assert "TEI-R011" in codes
    assert "TEI-R012" not in codes


def test_a_reference_that_the_schema_missed_is_told_once(tmp_path: Path) -> None:
    schema = tmp_path / "refs.rng"
    corresp = '<attribute name="corresp"><data type="IDREF"/></attribute>'
    schema.write_text(GRAMMAR % f"<optional>{corresp}</optional>")
    text = tei('<p xml:id="ed">a</p><p corresp="edd">b</p>')
    found = validate(tmp_path / "a.xml", text, schema).findings
    assert [f.code for f in found] == ["RNG016"]


def test_libxml2_reads_the_parts_of_a_schema(tmp_path: Path) -> None:
    doctype = '<!DOCTYPE xs:schema SYSTEM "http://127.0.0.1:9/XMLSchema.dtd">'
    head = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'
    (tmp_path / "part.xsd").write_text(f'{head}<xs:element name="b"/></xs:schema>')
    inside = '<xs:include schemaLocation="part.xsd"/><xs:element name="a"/>'
    whole = tmp_path / "whole.xsd"
    whole.write_text(f"{doctype}{head}{inside}</xs:schema>")
    quick = quick_schema(whole)
    assert quick is not None
    assert quick.validate(etree.fromstring("<b/>"))
    assert not quick.validate(etree.fromstring("<c/>"))


@pytest.mark.parametrize(
    ("ident", "expected"),
    [
        ("german", {"TEI-R029 de", "TEI-R028 en", "TEI-R028 fr"}),
        ("English", {"TEI-R029 en", "TEI-R028 fr"}),
        ("en_GB", {"TEI-R029 en-GB", "TEI-R028 en", "TEI-R028 fr"}),
        ("Sindarin elvish", {"TEI-R029 ", "TEI-R028 en", "TEI-R028 fr"}),
        ("la", {"TEI-R030 la", "TEI-R028 en", "TEI-R028 fr"}),
    ],
)
def test_a_wrong_declaration_of_a_language_hides_no_other(
    tmp_path: Path, grammar: Path, ident: str, expected: set[str]
) -> None:
    usage = f"<langUsage><language ident='{ident}'>x</language></langUsage>"
    text = tei("<p xml:lang='fr'>x</p>")
    text = text.replace("<TEI ", "<TEI xml:lang='en' ")
    text = text.replace(
        "</teiHeader>", f"<profileDesc>{usage}</profileDesc></teiHeader>"
    )
    found = validate(tmp_path / "a.xml", text).findings
    languages = [f for f in found if "R028" <= f.code[4:] <= "R030"]
    assert {
        f"{f.code} {f.suggestion if f.code == 'TEI-R029' else f.found}"
        for f in languages
    } == expected
    assert len(languages) == len(expected)


def test_a_language_may_be_the_one_whose_declaration_is_unclear(tmp_path: Path) -> None:
    usage = "<langUsage><language ident='eng lish'>x</language></langUsage>"
    text = tei("<p xml:lang='en'>x</p>").replace(
        "</teiHeader>", f"<profileDesc>{usage}</profileDesc></teiHeader>"
    )
    codes = [f.code for f in validate(tmp_path / "a.xml", text).findings]
    assert "TEI-R029" in codes
    assert "TEI-R028" not in codes


@pytest.mark.parametrize(
    ("pattern", "is_broken"),
    [
        ("([a-z+", True),
        ("(a", True),
        ("*a", True),
        (r"^(\p{Lu}x+?)$", False),
        (r"[\i-[:]][\c-[:]]*", False),
        (r"(?:\p{L}+)-(\d*)", False),
        ("[[a-z]+", False),
        ("a{99999999999}", False),
        ("(" * 500 + ")" * 500, False),
    ],
)
@pytest.mark.filterwarnings("error")
def test_only_a_broken_pattern_is_told(
    tmp_path: Path, pattern: str, *, is_broken: bool
) -> None:
    declared = (
        f"<prefixDef ident='psn' matchPattern='{pattern}' replacementPattern='$1'/>"
    )
    text = tei("<p><name ref='psn:0'>x</name></p>").replace(
        "</teiHeader>",
        f"<encodingDesc><listPrefixDef>{declared}</listPrefixDef></encodingDesc>"
        "</teiHeader>",
    )
    codes = [f.code for f in validate(tmp_path / "a.xml", text).findings]
    assert ("TEI-R061" in codes) == is_broken


@pytest.mark.parametrize(
    ("address", "meant"),
    [("#ada,bob", "#ada #bob"), ("#ada;", "#ada"), ("#ada|bob", "#ada #bob")],
)
def test_pointers_that_a_comma_joins_are_told_apart(
    tmp_path: Path, address: str, meant: str
) -> None:
    people = "<p xml:id='ada'>Ada</p><p xml:id='bob'>Bob</p>"
    text = tei(f"<body>{people}<p><ref target='{address}'>x</ref></p></body>")
    found = validate(tmp_path / "a.xml", text).findings
    (finding,) = [f for f in found if f.code == "TEI-R001"]
    assert finding.suggestion == meant
    assert finding.message.endswith(f"did you mean {meant}?")


def test_no_identifier_is_proposed_that_another_element_has(tmp_path: Path) -> None:
    text = tei("<body><p xml:id='2ed'>x</p><p xml:id='_2ed'>x</p></body>")
    found = validate(tmp_path / "a.xml", text).findings
    (finding,) = [f for f in found if f.code == "TEI-R005"]
    assert finding.suggestion == ""
    assert "_2ed" not in finding.message
