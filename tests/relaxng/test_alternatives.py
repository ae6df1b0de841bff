"""A fault where a content model has alternatives: the child at fault is told, once."""

from __future__ import annotations

import time

import pytest

from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.schema import compile_schema

LETTER = """
start = element div { letter | poem | (entry+, label?) }
letter = head, element opener { text }, p+, element closer { text }
poem = head?, lg+, note*
head = element head { text }
p = element p { (text | element hi { text })* }
lg = element lg { element l { text }+ }
note = element note { attribute place { "foot" }, (text | p+) }
entry = element entry { empty }
label = element label { text }
"""
STATEMENT = """
start = element st { (p+ | ab+) | ((publisher | authority), (date | idno | avail)*) }
p = element p { text }
ab = element ab { (text | date)* }
publisher = element publisher { text }
authority = element authority { text }
date = element date { text }
idno = element idno { text }
avail = element avail { p+ }
"""
KINDS = """
start = element body { kind.edition, (kind.notes | kind.list)* }
kind.edition = element div { attribute type { "edition" }, element ab { text }+ }
kind.notes = element div { attribute type { "notes" }, p+ }
kind.list = element div { attribute type { "list" }, gloss+ }
gloss = element list { attribute type { "gloss" }, (element label { text }, item)+ }
  | element list { item+ }
item = element item { text }
p = element p { (text | gap | title | hi)* }
gap = element gap { attribute reason { text }, attribute unit { "line" }, empty }
title = element title { attribute level { "a" }?, text }
hi = element hi { attribute rend { "i" }, text }
"""


def found(schema: str, document: str) -> list[Finding]:
    return compile_schema(schema.encode()).validate(document.encode())


def lines(*parts: str) -> str:
    return "\n".join(parts)


REST = "<opener>o</opener>\n<p>x</p>\n<closer>c</closer></div>"


@pytest.mark.parametrize(
    ("schema", "document", "place", "words"),
    [
        pytest.param(
            LETTER,
            f"<div>\n<note place='foot'>x</note>\n<head>h</head>\n{REST}",
            "/div[1]/note[1]",
            "<note> cannot stand before <head> (line 3) and <opener> (line 4) in <div>",
            id="a child that only another alternative has",
        ),
        pytest.param(
            LETTER,
            f"<div>\n<lg><l>x</l></lg>\n<head>h</head>\n{REST}",
            "/div[1]/lg[1]",
            "<lg> cannot stand before <head> (line 3) and <opener> (line 4) in <div>",
            id="a child that is right in another alternative",
        ),
        pytest.param(
            LETTER,
            f"<div>\n<note><head>h</head></note>\n{REST}",
            "/div[1]/note[1]",
            "its content would fit without <note>",
            id="tags around a child",
        ),
        pytest.param(
            LETTER,
            f"<div><head>h</head>\n<lg/>\n{REST}",
            "/div[1]/lg[1]",
            "<lg> cannot stand before <opener> (line 3) in <div>",
            id="an empty child of another alternative",
        ),
        pytest.param(
            LETTER,
            "<div><head>h</head><opener>o</opener>\n<note place='foot'><hi>x</hi> y"
            "</note><closer>c</closer></div>",
            "/div[1]/note[1]",
            "its content fits <p>",
            id="an element out of place with the content of another",
        ),
        pytest.param(
            STATEMENT,
            "<st>\n<p>x</p>\n<date>d</date>\n<idno>i</idno></st>",
            "/st[1]/p[1]",
            "<p> cannot stand before <date> (line 3) and <idno> (line 4) in <st>; "
            "perhaps <authority> or <publisher> is meant",
            id="the name of another alternative",
        ),
        pytest.param(
            STATEMENT,
            "<st>\n<ab><authority>x</authority></ab>\n<date>d</date></st>",
            "/st[1]/ab[1]",
            "its content would fit without <ab>",
            id="tags of another alternative",
        ),
        pytest.param(
            KINDS,
            "<body>\n<div type='notes'><p>x</p></div>\n"
            "<div type='edition'><ab>x</ab></div>\n<div type='list'>"
            "<list><item>i</item></list></div></body>",
            "/body[1]/div[1]",
            "<div> cannot stand before the <div> at line 3 in <body>",
            id="kinds of one element in the wrong order",
        ),
        pytest.param(
            KINDS,
            "<body>\n<div type='notes'><p>x</p></div>\n<div type='list'>"
            "<list><item>i</item></list></div></body>",
            "/body[1]/div[1]/@type",
            "here in <body>; such a <div> may stand elsewhere in it; "
            'expected "edition"',
            id="a kind is missing",
        ),
        pytest.param(
            KINDS,
            "<body><div type='edition'><ab>x</ab></div><div type='list'><list>\n"
            "<label>a</label><item>A</item><label>b</label><item>B</item></list></div>"
            "</body>",
            "/body[1]/div[2]/list[1]/label[1]",
            "a <list> with type may hold all that",
            id="an attribute decides what an element holds",
        ),
        pytest.param(
            KINDS,
            "<body><div type='edition'><ab>x</ab></div><div type='list'>"
            "<list type='gloss'>\n<label>a</label><item>A</item><item>B</item>"
            "<label>b</label></list></div></body>",
            "/body[1]/div[2]/list[1]/item[2]",
            "<item> comes before <label>; in <list> it must come after it (line 2)",
            id="two children in the wrong order at the end",
        ),
        pytest.param(
            KINDS,
            "<body><div type='edition'><ab>x</ab></div><div type='notes'><p>\n"
            "<title reason='r' unit='line'/></p></div></body>",
            "/body[1]/div[2]/p[1]/title[1]/@reason",
            '<title> does not have the attributes "reason" and "unit"; it has what '
            "<gap> may have: did you mean <gap>?",
            id="the attributes of another element",
        ),
        pytest.param(
            KINDS,
            "<body><div type='edition'><ab>x</ab></div><div type='notes'><p>\n"
            "<gap reason='r' unit='line'>x <hi rend='i'>y</hi> z <hi rend='i'>y</hi>"
            "</gap></p></div></body>",
            "/body[1]/div[2]/p[1]/gap[1]",
            "text is not allowed directly in <gap>, which must be empty",
            id="content of an element that holds nothing",
        ),
    ],
)
def test_one_finding(schema: str, document: str, place: str, words: str) -> None:
    findings = found(schema, document)
    assert [f.message for f in findings] == [findings[0].message]
    assert findings[0].xpath == place
    assert words in findings[0].message


def test_attributes_say_which_name_was_meant() -> None:
    schema = """start = element p { (text | pb | ptr)* }
    pb = element pb { attribute n { text } }
    ptr = element ptr { attribute target { text } }"""
    (finding,) = found(schema, "<p>x <pt target='y'/></p>")
    assert finding.suggestion == "ptr"
    (finding,) = found(schema, "<p>x <pt n='y'/></p>")
    assert finding.suggestion == "pb"


def test_a_misspelt_attribute_decides_what_an_element_holds() -> None:
    document = (
        "<body><div type='edition'><ab>x</ab></div><div type='list'>"
        "<list tpye='gloss'><label>a</label><item>A</item></list></div></body>"
    )
    (finding,) = found(KINDS, document)
    assert finding.suggestion == "type"


def test_a_name_of_another_habit_lacks_attributes() -> None:
    document = (
        "<body><div type='edition'><ab>x</ab></div><div type='notes'>"
        "<p><i>x</i></p></div></body>"
    )
    (finding,) = found(KINDS, document)
    assert finding.message.endswith('did you mean <hi> with "rend"?')


def test_attributes_at_odds_are_named() -> None:
    schema = """start = element gap { attribute reason { text },
      (attribute extent { text } | attribute quantity { text }) }"""
    (finding,) = found(schema, "<gap reason='a' extent='b' quantity='c'/>")
    assert finding.message == (
        'the attributes of <gap> do not go together: extent="b" and quantity="c"; '
        "leave one of them out"
    )


def test_one_attribute_at_odds_is_named() -> None:
    schema = """start = element date { attribute when { text }
      | (attribute from { text }, attribute to { text }) }"""
    (finding,) = found(schema, "<date when='a' from='b'/>")
    assert finding.message == (
        'from="b" on <date> does not go together with when="a"; leave it out'
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("xsd:nonNegativeInteger, xsd:nonNegativeInteger?", "1 or 2 of these"),
        ("xsd:date, xsd:date, xsd:date", "3 of these"),
        ("xsd:date, xsd:date?, xsd:date?, xsd:date?", "1 to 4 of these"),
        ('xsd:date, "x"?', 'a date (YYYY-MM-DD) then perhaps "x"'),
    ],
)
def test_a_list_is_described(value: str, expected: str) -> None:
    schema = f"start = element a {{ attribute n {{ list {{ {value} }} }} }}"
    (finding,) = found(schema, "<a n='two'/>")
    assert expected in finding.message


@pytest.mark.parametrize(
    ("value", "meant"),
    [("-44-03-15", "-0044-03-15"), ("800-1-2", "0800-01-02"), ("44-03-15", "")],
)
def test_a_year_has_four_digits(value: str, meant: str) -> None:
    schema = "start = element date { attribute when { xsd:date } }"
    (finding,) = found(schema, f"<date when='{value}'/>")
    assert finding.suggestion == meant


def test_two_faults_stay_two() -> None:
    document = (
        "<div>\n<head>h</head><opener>o</opener>\n<hi>x</hi>\n<p>x</p>\n<closer>c"
        "</closer>\n<lg><l>x</l></lg></div>"
    )
    assert [f.line for f in found(LETTER, document)] == [3, 6]


def test_a_child_that_lacks_an_attribute_stands_well() -> None:
    document = "<div><lg><l>x</l></lg>\n<note>x</note>\n<note place='foot' x='x'>y</note></div>"
    assert [f.fault for f in found(LETTER, document)] == [
        Fault.MISSING_ATTRIBUTE,
        Fault.UNKNOWN_ATTRIBUTE,
    ]


def test_many_faults_of_one_parent_are_read_in_linear_time() -> None:
    def seconds(count: int) -> float:
        part = "<p>x</p><hi>x</hi>" + "<p>y</p>" * 20
        document = f"<div><head>h</head><opener>o</opener>{part * count}</div>"
        start = time.process_time()
        assert found(LETTER, document)
        return time.process_time() - start

    seconds(20)
    assert seconds(1200) < 40 * max(seconds(100), 0.01)
