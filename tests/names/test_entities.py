"""References to entities in a TEI file: what they are read as."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions
from tei_toolkit.names.annotating import annotate
from tei_toolkit.names.documents import analyse_tei
from tei_toolkit.names.stripping import strip
from tests.names.documents import plain

EXTERNAL = '<!DOCTYPE TEI SYSTEM "tei.dtd">'
OWN = (
    '<!DOCTYPE TEI [<!ENTITY uuml "&#xfc;"><!ENTITY who "John Smith">'
    '<!ENTITY more "<hi>more</hi>"><!ENTITY bomb "&who;&who;">]>'
)


@pytest.mark.parametrize(
    ("begin", "body", "expected"),
    [
        (
            EXTERNAL,
            "Angela Merkel&nbsp;and Kofi&nbsp;Annan in New&nbsp;York spoke.",
            ["Angela Merkel", "Kofi\u00a0Annan", "New\u00a0York"],
        ),
        (
            EXTERNAL,
            "They met Angela Merkel&zork;Kofi Annan there.",
            ["Angela Merkel", "Kofi Annan"],
        ),
        (
            EXTERNAL,
            "They met J&uuml;rgen Smith &amp; Co in Berlin.",
            ["J\u00fcrgen Smith", "Berlin"],
        ),
        (
            OWN,
            "They went with J&uuml;rgen Smith and &who; again.",
            ["J\u00fcrgen Smith", "John Smith"],
        ),
        (
            OWN,
            "They met Angela Merkel&more;Kofi Annan &bomb; there.",
            ["Angela Merkel", "Kofi Annan"],
        ),
    ],
)
def test_references_are_read(begin: str, body: str, expected: list[str]) -> None:
    data = plain(f"<p>{body}</p>", begin=begin)
    text, analysis = analyse_tei(data, "x.xml", AnalysisOptions(), None)
    assert [m.text for m in analysis.mentions] == expected
    assert [text[m.start : m.end] for m in analysis.mentions] == expected
    marked = annotate(data, "x.xml").data
    assert marked.count(b'cert="') == len(expected)
    assert strip(marked, "x.xml") == data


def test_no_mark_divides_a_reference() -> None:
    begin = '<!DOCTYPE TEI [<!ENTITY who "Smith went">]>'
    data = plain("<p>Then John &who; to Berlin.</p>", begin=begin)
    marked = annotate(data, "x.xml").data
    assert b"&who;" in marked
    assert marked.count(b"</persName>") == marked.count(b"<persName")
