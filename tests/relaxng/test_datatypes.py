"""Datatypes: James Clark's suite for them, and cases of our own."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tei_toolkit.relaxng.datatypes import XSD_LIBRARY, Datatype, DatatypeError
from tei_toolkit.relaxng.regex import Regex, RegexError
from tei_toolkit.relaxng.schema import Schema, compile_schema

from .shared import shared

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

RNG = "http://relaxng.org/ns/structure/1.0"


def _escaped(text: str) -> str:
    for character in "&<\t\r\n":
        text = text.replace(character, f"&#{ord(character)};")
    return text


def _declarations(prefixes: Mapping[str | None, str]) -> str:
    return "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in prefixes.items())


@cache
def _schema(content: str, declarations: str = "") -> Schema:
    return compile_schema(
        f'<element name="e" xmlns="{RNG}" datatypeLibrary="{XSD_LIBRARY}"'
        f"{declarations}>{content}</element>".encode(),
        ids="ignore",
    )


def _is_valid(
    content: str, text: str, declarations: str = "", subset: str | None = None
) -> bool:
    doctype = f"<!DOCTYPE e [{subset}]>" if subset else ""
    document = f"{doctype}<e{declarations}>{_escaped(text)}</e>".encode()
    return _schema(content, declarations).is_valid(document)


def _values(parent: etree._Element) -> list[str]:
    return [value.text or "" for value in parent.iterchildren("value")]


def _wrong(name: str, node: etree._Element) -> Iterator[str]:
    declarations = _declarations(node.nsmap)
    text = node.text or ""
    match node.tag:
        case "valid" | "invalid":
            subset = node.get("internalSubset")
            valid = _is_valid(f'<data type="{name}"/>', text, declarations, subset)
            if valid != (node.tag == "valid"):
                yield f"{node.tag} {text!r}"
        case "length":
            parameter = f'<param name="length">{node.attrib["value"]}</param>'
            if not _is_valid(f'<data type="{name}">{parameter}</data>', text):
                yield f"length {parameter} {text!r}"
        case "equiv":
            classes = [_values(members) for members in node.iterchildren("class")]
            members = [
                (i, value) for i, values in enumerate(classes) for value in values
            ]
            for i, one in members:
                content = f'<value type="{name}">{_escaped(one)}</value>'
                for j, other in members:
                    if _is_valid(content, other, declarations) != (i == j):
                        yield f"{one!r} and {other!r}"
        case "lessThan":
            low, high = _values(node)
            for facet, limit, value, expected in (
                ("maxExclusive", high, low, True),
                ("maxExclusive", low, high, False),
                ("minInclusive", high, low, False),
                ("minInclusive", low, high, True),
            ):
                parameter = f'<param name="{facet}">{limit}</param>'
                content = f'<data type="{name}">{parameter}</data>'
                if _is_valid(content, value) != expected:
                    yield f"{low!r} less than {high!r}"


# The suite calls these durations incomparable with each other; the standard says
# that they are equal, and so does jing since.
DOUBTFUL = {"incomparable"}


def test_suite_of_datatypes() -> None:
    path = shared("relaxng", "xsdtest.xml")
    wrong = [
        f"{node.attrib['name']}, line {child.sourceline}: {fault}"
        for node in etree.parse(path).iter("datatype")
        for child in node.iterchildren("*")
        if child.tag not in DOUBTFUL
        for fault in _wrong(node.attrib["name"], child)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "parameters", "good", "bad"),
    [
        ("date", (), ["2024-02-29", "-0044-03-15", "2020-01-02Z"], ["2023-02-29"]),
        ("gYear", (), ["0987", "12024", "2020-05:00"], ["987", "0000", "02024"]),
        ("time", (), ["23:59:59.5", "24:00:00"], ["24:00:01", "7:00:00"]),
        ("duration", (), ["P1Y", "-PT0.5S"], ["P", "PT", "P1S", "1Y"]),
        (
            "decimal",
            (("totalDigits", "3"),),
            ["123", "1.23", "0.12"],
            ["1234", "1.234"],
        ),
        ("decimal", (("fractionDigits", "1"),), ["1.5", "1.50"], ["1.55"]),
        ("integer", (("minInclusive", "-5"),), ["-5", "999999999999"], ["-6", "1.0"]),
        ("anyURI", (("pattern", r"\S+"),), ["#a", "a%20b"], ["a b", "100%"]),
        (
            "anyURI",
            (),
            [
                "",
                "a|b",
                "a#[b]",
                "//a",
                "http://h#",
                "a:b[c]",
                "//[::1]:80/x",
                "//[::1]:",
                "///a",
            ],
            [
                "a[b]",
                "http://",
                "mailto:",
                "//[::1",
                ":a",
                "1:a",
                "#a#b",
                "a%zz",
                "//[x]/",
            ],
        ),
        ("base64Binary", (("length", "2"),), ["YWI=", "Y W I ="], ["YWJj", "YW"]),
        ("hexBinary", (), ["", "0aF9"], ["0", "0g"]),
        ("float", (), ["1e3", "INF", "NaN"], ["inf", "1e", "+INF"]),
        ("float", (("maxInclusive", "1"),), ["1", "-INF"], ["1.1", "NaN"]),
        ("NMTOKENS", (("minLength", "2"),), ["a b"], ["a"]),
        ("language", (), ["pt-BR", "x-klingon"], ["pt_BR", "abcdefghi"]),
        ("string", (("maxLength", "1"),), ["x", "\U00010800"], ["xy"]),
    ],
)
def test_lexical_forms(
    name: str, parameters: tuple[tuple[str, str], ...], good: list[str], bad: list[str]
) -> None:
    datatype = Datatype((XSD_LIBRARY, name, parameters))
    assert [text for text in good if not datatype.allows(text, None)] == []
    assert [text for text in bad if datatype.allows(text, None)] == []


@pytest.mark.parametrize(
    ("library", "name", "parameters"),
    [
        ("", "date", ()),
        ("", "token", (("pattern", "x"),)),
        ("http://example.org/", "string", ()),
        (XSD_LIBRARY, "dates", ()),
        (XSD_LIBRARY, "date", (("length", "3"),)),
        (XSD_LIBRARY, "string", (("minInclusive", "3"),)),
        (XSD_LIBRARY, "integer", (("minInclusive", "three"),)),
        (XSD_LIBRARY, "string", (("enumeration", "x"),)),
        (XSD_LIBRARY, "string", (("pattern", "("),)),
    ],
)
def test_wrong_datatypes(
    library: str, name: str, parameters: tuple[tuple[str, str], ...]
) -> None:
    with pytest.raises(DatatypeError):
        Datatype((library, name, parameters))


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (r"[^\p{C}\p{Z}]+", ["Straße", "日本"], ["a b", "", "a\u00a0b"]),
        (r"[a-z-[aeiou]]*", ["xyz"], ["xayz"]),
        (r"\i\c*", ["a-b:c"], ["-a", "1"]),
        (r"(ab|cd){2,3}", ["abcd", "ababab"], ["ab", "abababab"]),
        (r"\d{4}(-\d\d)?", ["1848", "1848-03"], ["1848-3"]),
        (r"a{0}b?", ["", "b"], ["a"]),
        (r"\p{IsGreek}+|\P{Lu}", ["λόγος", "a"], ["A"]),
        (r".", ["\U0001f600"], ["\n"]),
        (r"[\-+.]|[x-]", ["-", "x"], ["y"]),
        (r"^$", ["^$"], [""]),
    ],
)
def test_regular_expressions(pattern: str, good: list[str], bad: list[str]) -> None:
    regex = Regex(pattern)
    assert [text for text in good if not regex.matches(text)] == []
    assert [text for text in bad if regex.matches(text)] == []


@pytest.mark.parametrize(
    "pattern", ["(", "a**", "[b-a]", "[]", "x{2,1}", r"\q", r"\p{Xx}", "a{1,9999999}"]
)
def test_wrong_regular_expressions(pattern: str) -> None:
    with pytest.raises(RegexError):
        Regex(pattern)


def test_matching_is_linear() -> None:
    """An expression that makes backtracking engines run for ever."""
    regex = Regex("(a|aa|a*)*b")
    assert not regex.matches("a" * 20_000)
