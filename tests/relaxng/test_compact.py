"""The compact syntax means what its XML counterpart means."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_toolkit.relaxng.errors import SchemaError
from tei_toolkit.relaxng.schema import compile_schema

from .shared import shared

RNG = "http://relaxng.org/ns/structure/1.0"
XSD = "http://www.w3.org/2001/XMLSchema-datatypes"
A = "http://relaxng.org/ns/compatibility/annotations/1.0"

PAIRS = {
    "name classes": (
        """
        default namespace d = "urn:d"
        namespace p = "urn:p"
        element (a | p:b | p:* - (p:c | p:d) | * - (d:* | local)) {
          attribute p:x { text }?, attribute y { text }?, attribute * - (y | p:x) { text }*
        }
        """,
        f"""
        <element xmlns="{RNG}" xmlns:d="urn:d" xmlns:p="urn:p" ns="urn:d">
          <choice>
            <name>a</name><name>p:b</name>
            <nsName ns="urn:p"><except><choice><name>p:c</name><name>p:d</name>
              </choice></except></nsName>
            <anyName><except><choice><nsName ns="urn:d"/><name>local</name></choice>
              </except></anyName>
          </choice>
          <optional><attribute name="p:x"/></optional>
          <optional><attribute name="y"/></optional>
          <zeroOrMore><attribute><anyName><except><choice><name ns="">y</name><name>p:x</name></choice></except>
            </anyName></attribute></zeroOrMore>
        </element>
        """,
    ),
    "data": (
        r"""
        datatypes t = "http://www.w3.org/2001/XMLSchema-datatypes"
        element e {
          list { t:integer { minInclusive = "1" maxInclusive = "9" }+ }
          | xsd:token - ("a" | "b")
          | string "x" | token "y" | 'it''s' | "tab\x{9}" ~ '''"q"'''
        }
        """.replace("'it''s'", '"it" ~ "s"'),
        f"""
        <element name="e" xmlns="{RNG}" datatypeLibrary="{XSD}"><choice>
          <list><oneOrMore><data type="integer"><param name="minInclusive">1</param>
            <param name="maxInclusive">9</param></data></oneOrMore></list>
          <data type="token"><except><choice><value>a</value><value>b</value></choice>
            </except></data>
          <value type="string" datatypeLibrary="">x</value><value>y</value>
          <value>its</value><value>tab&#9;"q"</value>
        </choice></element>
        """,
    ),
    "grammar": (
        r"""
        # a comment
        namespace x = "urn:x"
        x:note [ kind = "foreign" "text" x:more [ ] ]
        ## About the start.
        start |= \start
        start |= other
        div {
          \start = element start { mixed { (a & b?) }, parentless }
          a &= element a { empty }
          a &= element list { text* }
        }
        other = element other { notAllowed } | grammar { start = parent b }
        b = element b { (text | [ x:y = "z" ] a)+ } >> x:after [ "x" ]
        parentless = empty
        """,
        f"""
        <grammar xmlns="{RNG}">
          <start combine="choice"><ref name="start"/></start>
          <start combine="choice"><ref name="other"/></start>
          <define name="start"><element name="start"><mixed><interleave>
            <ref name="a"/><optional><ref name="b"/></optional></interleave></mixed>
            <ref name="parentless"/></element></define>
          <define name="a" combine="interleave"><element name="a"><empty/></element>
            </define>
          <define name="a" combine="interleave"><element name="list"><zeroOrMore>
            <text/></zeroOrMore></element></define>
          <define name="other"><choice><element name="other"><notAllowed/></element>
            <grammar><start><parentRef name="b"/></start></grammar></choice></define>
          <define name="b"><element name="b"><oneOrMore><choice><text/>
            <ref name="a"/></choice></oneOrMore></element></define>
          <define name="parentless"><empty/></define>
        </grammar>
        """,
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_same_patterns(name: str) -> None:
    compact, xml = (compile_schema(text.encode()) for text in PAIRS[name])
    assert compact._compiled is not None
    assert xml._compiled is not None
    assert compact._compiled.patterns.dump() == xml._compiled.patterns.dump()
    assert compact._compiled.literals == xml._compiled.literals
    assert compact._compiled.specifications == xml._compiled.specifications


@pytest.mark.parametrize(
    "name", ["ParlaMint-TEI", "ParlaMint-TEI.ana", "older/ParlaMint-teiCorpus"]
)
def test_schemas_of_parlamint(name: str) -> None:
    folder = shared("schemas", "parlamint")
    compact = compile_schema(folder / f"{name}.rnc")
    xml = compile_schema(folder / f"{name}.rng")
    assert compact._compiled is not None
    assert xml._compiled is not None
    assert compact._compiled.patterns.dump() == xml._compiled.patterns.dump()


def test_documentation_is_read() -> None:
    schema = compile_schema(
        f"""
        namespace a = "{A}"
        ## The root.
        start = element e {{ x }}
        x = [ a:documentation [ "In " ~ "brackets." ] ] element x {{ y }}
        y = element y {{ empty }} >> a:documentation [ "Afterwards." ]
        """.encode()
    )
    assert schema._compiled is not None
    assert sorted(schema._compiled.element_notes.values()) == [
        "Afterwards.",
        "In brackets.",
        "The root.",
    ]


def test_include_with_override_and_inherited_namespace(tmp_path: Path) -> None:
    (tmp_path / "part.rnc").write_text(
        "start = a\na = element a { b }\nb = element b { empty }"
    )
    main = tmp_path / "main.rnc"
    main.write_text(
        'default namespace n = "urn:n"\ninclude "part.rnc" inherit = n '
        "{ b = element c { text } }"
    )
    schema = compile_schema(main)
    assert schema.is_valid(b'<a xmlns="urn:n"><c>x</c></a>')
    assert not schema.is_valid(b"<a><c>x</c></a>")
    assert not schema.is_valid(b'<a xmlns="urn:n"><b/></a>')


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("start = a\nb = c", 1, '"a" is not defined'),
        ("start = element a {\n  b, c | d }", 2, "mixed without parentheses"),
        ('start =\n element p:a { "x" }', 2, 'prefix "p" is not declared'),
        ("start = element a { empty }\nstart = notAllowed", 2, "more than once"),
        ('start = element a {\n  "x', 2, "not closed"),
        ("start = element a {\n\n xsd:dat }", 3, 'no datatype "dat"'),
        ("start =\n  element a { attribute * { text } }", 2, "must stand in"),
        ("# a\nstart = text", 2, "is not allowed in <start>"),
        ("element a { empty", 1, '"}" is expected'),
    ],
)
def test_errors_have_their_place(text: str, line: int, words: str) -> None:
    with pytest.raises(SchemaError) as caught:
        compile_schema(text.encode())
    assert words in caught.value.reason
    assert caught.value.line == line
