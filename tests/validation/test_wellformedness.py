"""Files that are not well-formed: each fault once, at its place."""

import pyexpat
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.relaxng.schema import compile_schema
from tei_toolkit.validation.balance import Hollow, never
from tei_toolkit.validation.wellformedness import all_faults

Fault = tuple[int, int, str]
CASES: list[tuple[str, list[Fault]]] = [
    ("<p>a & b</p>", [(1, 6, "write &amp;")]),
    ("<p>a &amp b &lt c</p>", [(1, 6, "write &amp;"), (1, 13, "write &lt;")]),
    ("<p>&nbsp;</p>", [(1, 4, "&nbsp; is not defined")]),
    ("<p>&nbsp;</p>", [(1, 4, "write &#xA0;")]),
    ("<p>&eacute;</p>", [(1, 4, "write é")]),
    ("<p>&#0;&#xZZ;</p>", [(1, 4, "not a character"), (1, 8, "its number")]),
    ('<p n="a&b"/>', [(1, 8, "write &amp;")]),
    ("<p>3 < 4 <5</p>", [(1, 6, "write &lt;"), (1, 10, "write &lt;")]),
    ("<p>a ]]> b</p>", [(1, 6, "write ]]&gt;")]),
    ("<p>\x01\x02</p>", [(1, 4, "U+0001"), (1, 5, "U+0002")]),
    ("<p n=a r=b/>", [(1, 6, 'write n="a"'), (1, 10, 'write r="b"')]),
    ("<p n=“a”>b</p>", [(1, 6, 'write n="a"')]),
    ('<p n="a>b</p>', [(1, 6, "value of n is never closed")]),
    (
        '<p n="a>b</p>\n<p n="c">d</p>',
        [(1, 6, "n is never"), (2, 1, "follows the end")],
    ),
    ('<a><p n="a r="b">c</p></a>', [(1, 9, "value of n is never closed")]),
    ('<p n="a<b">c</p>', [(1, 8, "write &lt;")]),
    ('<p n="a > b < c">d</p>', [(1, 13, "write &lt;")]),
    ('<p n="say "yes" now">d</p>', [(1, 11, "write &quot;")]),
    ('<p n="a"r="b">c</p>', [(1, 9, "space is missing before the attribute r")]),
    ('<p n="a", r="b">c</p>', [(1, 9, '"," is not allowed')]),
    ("<p n>c</p>", [(1, 4, 'write n="…"')]),
    ('<p n="1" n="2">c</p>', [(1, 10, "attribute n stands twice")]),
    ("<a>\n<headTitle</head></a>", [(2, 1, 'the tag <head> lacks its ">"')]),
    ("<a><p>b<c.</p></a>", [(1, 8, 'a bare "<" is not allowed')]),
    ("<a><p>b <c d='e' </p></a>", [(1, 9, 'the tag <c> lacks its ">"')]),
    ('<a><p n="\n</a>', [(1, 9, 'its " is missing')]),
    ("PK\x03\x04\0\0abc", [(1, 1, "this is not XML: it has no element")]),
    ('<a><p n="1"text</p></a>', [(1, 4, 'the tag <p> lacks its ">"')]),
    ("<a><p>text</p and</a>", [(1, 11, 'the end tag </p> lacks its ">"')]),
    ("<a><p>text<\\p></a>", [(1, 11, "write </p>")]),
    ("<a><lb\\></a>", [(1, 7, "write <lb/>")]),
    ("<a><pb n='1' \\></a>", [(1, 14, "write <pb/>")]),
    (
        "<a>\n<<<<<<< HEAD\n<p>b & c\n=======\n<p>d & e\n>>>>>>> it\n</p></a>",
        [(2, 1, "a merge conflict"), (3, 6, "write &amp;")],
    ),
    ("<a>\n <<<<<<< HEAD\n<p>b</p></a>", [(2, 2, "a merge conflict")]),
    ("<a><lb/ ></a>", [(1, 7, 'between "/" and ">"')]),
    ("<a>< p>b</p></a>", [(1, 4, 'no space may follow "<"')]),
    ("<a><p>b< /p></a>", [(1, 8, 'no space may follow "<": write </p>')]),
    ("<!DOCTYPE a [<!ENTITY x>]><a/>", [(1, 14, "the entity x has no value")]),
    ("<!DOCTYPE a PUBLIC 'b'><a/>", [(1, 13, "lacks its system identifier")]),
    ("<!DOCTYPE a SYSTEM><a/>", [(1, 13, "nothing follows SYSTEM")]),
    ('<a>\n<p\n b:c="d"/></a>', [(3, 2, 'the prefix "b" is used')]),
    ("<a><1p>b</1p></a>", [(1, 4, "not a name")]),
    ("<a>b<", [(1, 6, "the file ends before <a>")]),
    ("<a/> <", [(1, 6, "write &lt;")]),
    ("<a>b</ a>", [(1, 5, 'no space may follow "</"')]),
    ("<a><!-- b -- c --></a>", [(1, 11, '"--" is not allowed')]),
    ("<a><!-- b ---></a>", [(1, 11, '"--" is not allowed')]),
    ("<a><!-- b <!-- c --></a>", [(1, 4, "another comment begins")]),
    ("<a><!-- b </a>", [(1, 4, "comment is never closed with -->")]),
    ("<a><![CDATA[ b </a>", [(1, 4, "never closed with ]]>")]),
    ("\n<?xml version='1.0'?><a/>", [(2, 1, "must be the very beginning")]),
    ("a<?xml version='1.0'?><a/>", [(1, 1, "must be the very beginning")]),
    ("<?xml version=1.0?><a/>", [(1, 15, "XML declaration is wrong")]),
    ("<?XML version='1.0'?><a/>", [(1, 1, "begins with <?xml, not with <?XML")]),
    ('<a xmlns:b=""/>', [(1, 1, "xmlns:b is empty")]),
    ('<a xmlns:xml="b"/>', [(1, 1, "leave xmlns:xml out")]),
    ("<a><:b/><c:d:e/></a>", [(1, 4, '":b" may have'), (1, 9, '"c:d:e" may have')]),
    ("<a><b><>c</></b></a>", [(1, 7, "write &lt;"), (1, 10, "without a name")]),
    ('<a><b\u00a0n="1">c</b></a>', [(1, 6, "U+00A0 is no space")]),
    ("<!doctype a><a/>", [(1, 1, "must be written <!DOCTYPE")]),
    ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;&d;</a>', [(1, 37, "&d; is not defined")]),
    ("text", [(1, 1, "not XML")]),
    ("", [(1, 1, "no element")]),
    ("<a/><b/>", [(1, 5, "one root element only")]),
    ("<a/>text", [(1, 5, "text follows the end")]),
    ("<a><b><c>", [(1, 10, "the file ends before <c>")]),
    ("<a><b", [(1, 4, "the file ends inside the tag <b>")]),
    ("<a><b:c/><b:c/><d e:f='1'/></a>", [(1, 4, '"b"'), (1, 19, '"e"')]),
    ("<a><hi>b</Hi></a>", [(1, 9, "did you mean </hi>?")]),
    ("<a><item>b</itme></a>", [(1, 11, "did you mean </item>?")]),
    ("<a>\n<p>b</a>", [(2, 5, "the <p> opened at line 2 is never closed")]),
    ("<a><b>c</b></b></a>", [(1, 12, "</b> closes nothing that is open")]),
    ("<a><b>c</d></a>", [(1, 8, "did you mean </b>?")]),
    ("<a><b>1<c>2</b>3</c></a>", [(1, 12, "would overlap it")]),
    (
        "<a><p>1<c>2</p> <p>3</c>4</p></a>",
        [(1, 12, "</p> must not stand before </c>: the <c> opened at line 1 would")],
    ),
    (
        "<a><p>1<c>2</p><p>3</p><p>4</c>5</p></a>",
        [(1, 12, "is never closed"), (1, 28, "</c> closes nothing")],
    ),
    (
        "<a><p><c>1<p>2</c>3</p></p></a>",
        [(1, 15, "</c> must not stand before </p>: the <p> opened at line 1 would")],
    ),
    (
        "<a><p><c>1<p>2</c>3</p>4</p></a>",
        [(1, 15, "is never closed"), (1, 25, "</p> closes nothing")],
    ),
    (
        "<a>\n<p>b<c>d</p> e</p>\n<p>f</p></a>",
        [(2, 9, "</p> does not match the <c> opened at line 2; did you mean </c>?")],
    ),
    (
        "<a>\n<p>b<c>d</p> e\n<p>f</p></a>",
        [(2, 9, "the <c> opened at line 2 is never closed")],
    ),
    (
        "<a>\n</b>c<b>\n<p>d</p></a>",
        [(2, 1, "</b> stands before its text and <b> after it; write <b>…</b>")],
    ),
    ("<a>\n</b>c<b>d</b></a>", [(2, 1, "</b> closes nothing that is open")]),
    ("<a><hi>b<hi> c</a>", [(1, 15, "<hi> opened at line 1 is never closed")]),
    ("<a><hi>b<hi/> c</a>", [(1, 16, "the <hi/> at line 1 may be meant")]),
    ('<a><pb/><pb n="1"></a>', [(1, 19, "write <pb/> if it is empty")]),
    (
        "<a>\n <div>\n  <div>\n   <p/>\n </div>\n</a>",
        [(5, 2, "the <div> opened at line 3 is never closed")],
    ),
    (
        "<a>\n<p>b & c</q>\n<p n=1 n='2'>&x;\n<p>d</p></a>",
        [
            (2, 6, "&amp;"),
            (2, 9, "did you mean </p>"),
            (3, 6, 'n="1"'),
            (3, 8, "twice"),
            (3, 14, "&x;"),
            (4, 9, "opened at line 3"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "faults"), CASES, ids=[text for text, _ in CASES])
def test_each_fault_is_told_once(text: str, faults: list[Fault]) -> None:
    findings = all_faults(text.encode())
    assert [(f.line, f.column) for f in findings] == [fault[:2] for fault in faults]
    for finding, (_, _, words) in zip(findings, faults, strict=True):
        assert words in finding.message


HOLLOW_CASES: list[tuple[str, list[Fault]]] = [
    ("<p>a <lb>b</p>", [(1, 6, "write <lb/>")]),
    ("<p>a\n<lb>b <lb>c\n<lb></p>", [(2, 1, "<lb>"), (2, 7, "<lb>"), (3, 1, "<lb>")]),
    ('<div>\n<pb n="2">\n<p>b</p>\n</div>', [(2, 1, "write <pb/>")]),
    ("<p>a<gap> b</p>", [(1, 5, "write <gap/>")]),
    ("<p>a<gap>\n<desc>b</desc></p>", [(2, 15, "the <gap> opened at line 1")]),
    ("<p>a<lb>b</P>", [(1, 5, "write <lb/>"), (1, 10, "did you mean </p>?")]),
    ("<p>a</lb>b</p>", [(1, 5, "write <lb/>")]),
    ("<p>a<lb>b</p></lb>", [(1, 5, "write <lb/>"), (1, 14, "</lb> closes nothing")]),
    ("<div><p>a<lb>b", [(1, 10, "write <lb/>"), (1, 15, "ends before <p>")]),
    ("<div>\n a\n<p>b</div>", [(3, 5, "the <p> opened at line 3")]),
    ("<p>a<lb>b</lb></p>", []),
]
GRAMMAR = b"""
start = any
any = element div { (any | para)* } | element other { any* } | para
para = element p { mixed { (lb | pb | gap)* } }
lb = element lb { attribute n { text }?, empty }
pb = element pb { attribute n { text }?, empty }
gap = element gap { element desc { text }? }
"""


@pytest.mark.parametrize(("text", "faults"), HOLLOW_CASES)
def test_an_empty_element_is_to_be_written_so(text: str, faults: list[Fault]) -> None:
    schema = compile_schema(GRAMMAR, base="empty.rnc")
    findings = all_faults(text.encode(), schema.is_hollow)
    assert [(f.line, f.column) for f in findings] == [fault[:2] for fault in faults]
    for finding, (_, _, words) in zip(findings, faults, strict=True):
        assert words in finding.message


def test_bytes_of_another_encoding_are_one_fault() -> None:
    (finding,) = all_faults("<p>fïrst sécond</p>".encode("latin-1"))
    assert (finding.line, finding.column) == (1, 5)
    assert "not in UTF-8" in finding.message


def test_one_damaged_byte_is_where_it_is() -> None:
    (finding,) = all_faults("<p>é".encode() + b"\xc3 b</p>")
    assert (finding.line, finding.column) == (1, 5)
    assert "0xC3" in finding.message


def test_many_faults_are_bounded() -> None:
    findings = all_faults(b"<p>" + b"&" * 5000 + b"</p>")
    assert len(findings) == 1000
    assert "(and more that are not listed: " in findings[-1].message


@pytest.mark.parametrize("end", ["</p>", "</q>", ""])
def test_unclosed_empty_elements_are_bounded(end: str) -> None:
    text = f"<p>{'<b>a ' * 90_000}{end}"
    begun = time.process_time()
    findings = all_faults(text.encode(), _b_is_hollow)
    assert time.process_time() - begun < 15
    assert len(findings) == 1000
    assert findings[0].suggestion == "<b/>"


@pytest.mark.parametrize("end", ["", "</body>", "</body></text>"])
def test_open_elements_are_bounded(end: str) -> None:
    text = f"<text><body>{'<p>a ' * 120_000}{end}"
    begun = time.process_time()
    (finding,) = all_faults(text.encode())
    assert time.process_time() - begun < 15
    assert finding.found == "p"
    assert "never closed" in finding.message


def test_a_long_line_is_read_in_linear_time() -> None:
    def seconds(count: int) -> float:
        begun = time.process_time()
        all_faults(f"<a>{'<p>a</p>' * count}&</a>".encode())
        return time.process_time() - begun

    seconds(1_000)
    assert seconds(40_000) < 12 * seconds(10_000)


PIECES = st.sampled_from(
    "< > </ /> <a> </a> <b/> <b> </b> "
    "<a <!-- --> <![CDATA[ ]]> & &amp; &# ; = \" ' <? ?> <?xml "
    '<!DOCTYPE [ ] n="1" n=1 x: \x01 “ \n'.split(" ")
)


def _b_is_hollow(name: str, _child: str) -> bool:
    return name == "b"


@given(
    st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join),
    st.sampled_from([never, _b_is_hollow]),
)
def test_whatever_is_refused_has_a_fault(text: str, hollow: Hollow) -> None:
    data = text.encode("utf-8", "replace")
    findings = all_faults(data, hollow)
    try:
        pyexpat.ParserCreate("utf-8", " ").Parse(data, True)
    except pyexpat.ExpatError:
        assert findings
    else:
        assert not findings
    rows = data.decode().replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in findings:
        assert 1 <= finding.line <= len(rows)
        assert 1 <= finding.column <= len(rows[finding.line - 1]) + 1
