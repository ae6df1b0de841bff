"""Constraints and restrictions on schemas, with the line that is at fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_toolkit.relaxng.errors import SchemaError
from tei_toolkit.relaxng.schema import Schema, compile_schema

RNG = "http://relaxng.org/ns/structure/1.0"
XSD = "http://www.w3.org/2001/XMLSchema-datatypes"


def _xml(inside: str) -> bytes:
    return (
        f'<grammar xmlns="{RNG}" datatypeLibrary="{XSD}">\n{inside}\n</grammar>'
    ).encode()


def _element(inside: str) -> bytes:
    return _xml(
        f'<start>\n<element name="e">\n{inside}\n</element></start>'
        "<define name='f'><element name='f'><empty/></element></define>"
    )


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<attribute name='a'><attribute name='b'/></attribute>", "in <attribute>"),
        ("<list><text/></list>", "not allowed in <list>"),
        ("<list><list><data type='token'/></list></list>", "in <list>"),
        ("<data type='token'><except><text/></except></data>", "in <except>"),
        ("<attribute name='a'/><attribute name='a'/>", "the same attribute"),
        ("<attribute><anyName/></attribute>", "must stand in <oneOrMore>"),
        (
            "<oneOrMore><group><attribute name='a'/><text/></group></oneOrMore>",
            "repeats a <group>",
        ),
        ("<interleave><text/><mixed><empty/></mixed></interleave>", "two branches"),
        (
            "<interleave><ref name='f'/><ref name='f'/></interleave>",
            "the same element",
        ),
        ("<group><data type='token'/><text/></group>", "beside elements"),
        ("<oneOrMore><value>x</value></oneOrMore>", "beside elements"),
        ("<ref name='y'/>", "is not defined"),
        ("<attribute name='xmlns'/>", "xmlns"),
        ("<value type='integer'>x</value>", "is not of the type"),
        ("<data type='integer'><param name='length'>1</param></data>", "no parameter"),
        ("<elment name='x'/>", "no element <elment>"),
        ("<text foo='x'/>", "no attribute"),
        ("<text>x</text>", "text is not allowed"),
        ("<element name='x'/>", "contains no pattern"),
    ],
)
def test_wrong_schemas(inside: str, words: str) -> None:
    with pytest.raises(SchemaError) as caught:
        compile_schema(_element(inside))
    assert words in caught.value.reason
    assert 2 <= caught.value.line <= 5


@pytest.mark.parametrize(
    ("first", "second", "sound"),
    [
        ("<data type='ID'/>", "<data type='ID'/>", True),
        ("<data type='ID'/>", "<text/>", False),
        ("<data type='ID'/>", "<data type='IDREF'/>", False),
        ("<choice><data type='ID'/><value>x</value></choice>", "<text/>", False),
        ("<data type='NCName'/>", "<text/>", True),
    ],
)
def test_identity_must_be_sound(first: str, second: str, sound: bool) -> None:
    content = "".join(
        f"<element name='x'><attribute name='id'>{value}</attribute></element>"
        for value in (first, second)
    )
    schema = _element(f"<choice>{content}</choice>")
    assert isinstance(compile_schema(schema, ids="ignore"), Schema)
    if sound:
        assert isinstance(compile_schema(schema), Schema)
    else:
        with pytest.raises(SchemaError, match="ID type"):
            compile_schema(schema)


def test_identity_against_a_wildcard() -> None:
    schema = _element(
        "<element name='x'><attribute name='id'><data type='ID'/></attribute></element>"
        "<element><anyName/><zeroOrMore><attribute><anyName/></attribute></zeroOrMore>"
        "</element>"
    )
    with pytest.raises(SchemaError, match="conflicting ID types"):
        compile_schema(schema)


def test_not_allowed_attribute_depends_on_another() -> None:
    """Which attribute patterns match decides what the content may be."""
    schema = compile_schema(
        b"""start = element e {
          (attribute kind { "a" }, element a { empty })
          | (attribute kind { "b" | "c" }, element b { empty })
          | (attribute kind { text }, attribute x { text }, text)
        }"""
    )
    assert schema.is_valid(b"<e kind='a'><a/></e>")
    assert schema.is_valid(b"<e kind='c'><b/></e>")
    assert schema.is_valid(b"<e x='' kind='a'>t</e>")
    assert not schema.is_valid(b"<e kind='a'><b/></e>")
    assert not schema.is_valid(b"<e x='' kind='a'><a/></e>")
    assert not schema.is_valid(b"<e kind='d'><b/></e>")


def test_two_declarations_of_one_element() -> None:
    schema = compile_schema(
        b"""start = element e { (x1, y) | (x2, z) }
        x1 = element x { attribute t { "1" }, element p { text } }
        x2 = element x { attribute t { text }, (element p { empty } | element q { text }) }
        y = element y { empty }
        z = element z { empty }"""
    )
    assert schema.is_valid(b"<e><x t='1'><p>t</p></x><y/></e>")
    assert not schema.is_valid(b"<e><x t='1'><p>t</p></x><z/></e>")
    assert schema.is_valid(b"<e><x t='1'><p/></x><z/></e>")
    assert schema.is_valid(b"<e><x t='2'><q/></x><z/></e>")
    assert not schema.is_valid(b"<e><x t='2'><q/></x><y/></e>")
    assert len(schema.validate(b"<e><x t='2'><q/></x><y/></e>")) == 1


def test_external_reference_takes_the_namespace(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "part.rng").write_text(
        f'<element name="b" xmlns="{RNG}"><externalRef href="../last.rng"/></element>'
    )
    (tmp_path / "last.rng").write_text(f'<text xmlns="{RNG}"/>')
    main = tmp_path / "main.rng"
    main.write_text(
        f'<element name="a" xmlns="{RNG}" ns="urn:a">'
        '<externalRef href="sub/part.rng" ns="urn:b"/></element>'
    )
    schema = compile_schema(main)
    assert schema.is_valid(b'<a xmlns="urn:a"><b xmlns="urn:b">x</b></a>')
    assert not schema.is_valid(b'<a xmlns="urn:a"><b>x</b></a>')


def test_fault_in_an_included_file_names_it(tmp_path: Path) -> None:
    part = tmp_path / "part.rnc"
    part.write_text("a = element a {\n  text text }")
    main = tmp_path / "main.rnc"
    main.write_text('include "part.rnc"\nstart = a')
    with pytest.raises(SchemaError) as caught:
        compile_schema(main)
    assert Path(caught.value.path).name == "part.rnc"
    assert caught.value.line == 2


def test_qnames_in_content() -> None:
    schema = compile_schema(
        f'<element name="e" xmlns="{RNG}" xmlns:p="urn:p" datatypeLibrary="{XSD}">'
        '<value type="QName">p:x</value></element>'.encode()
    )
    assert schema.is_valid(b"<e xmlns:q='urn:p'>q:x</e>")
    assert not schema.is_valid(b"<e xmlns:q='urn:q'>q:x</e>")
    assert not schema.is_valid(b"<e>p:x</e>")
