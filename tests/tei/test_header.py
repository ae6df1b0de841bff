"""Every sentence of the header is true of the file that it stands in."""

import pytest
from lxml import etree

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.names.analysis import AnalysisOptions
from tei_toolkit.names.annotating import AnnotateOptions
from tei_toolkit.report import summary

TALK = "ANNA: Where were you yesterday?\n\nBEN: On the pier.\n\nANNA: Since when?\n"
PROSE = "It was a fine day in the town, and nobody said a word to anybody else.\n"
PAGE = """<html><body><nav><ul><li><a href="/">Home</a></li>
<li><a href="/n">News</a></li><li><a href="/a">About us</a></li></ul></nav>
<main><p>ANNA: Where were you?</p>
<p>BEN: On the pier.</p><p>ANNA: Since when?</p></main></body></html>"""


def said(text: str, name: str, element: str, *, named: bool = False) -> str:
    names = AnnotateOptions(AnalysisOptions()) if named else None
    options = ConvertOptions(language="en", names=names)
    root = etree.fromstring(convert(text.encode(), name, options).to_bytes())
    found = root.find(f"tei:teiHeader//tei:{element}", {"tei": root.nsmap[None]})
    assert found is not None
    return " ".join("".join(found.itertext()).split())


def test_a_file_without_a_title_is_called_by_its_name() -> None:
    assert said(TALK, "talk.txt", "title") == "TEI transcript of the file talk.txt"
    assert said(PROSE, "a.txt", "title") == "TEI edition of a text, the file a.txt"


@pytest.mark.parametrize("named", [False, True])
def test_names_are_among_what_was_done_where_they_were_marked(*, named: bool) -> None:
    done = said(TALK, "talk.txt", "resp", named=named)
    assert ("names, dates and measures" in done) is named
    assert "turns, speakers" in done
    assert "turns" not in said(PROSE, "a.txt", "resp", named=named)


def test_how_speakers_are_known() -> None:
    assert "from the printed labels" in said(TALK, "talk.txt", "interpretation")
    assert said(PROSE, "a.txt", "interpretation").startswith("Nothing in the source")
    cues = "WEBVTT\n\n00:01.000 --> 00:02.000\nHello there.\n"
    assert "no speaker labels" in said(cues, "a.vtt", "interpretation")


def test_prose_is_called_no_transcript() -> None:
    assert "from a plain text, the file" in said(PROSE, "a.txt", "projectDesc")
    assert "from a plain-text transcript" in said(TALK, "a.txt", "projectDesc")


def test_what_is_left_out_is_counted_by_the_line() -> None:
    assert "3 lines of site navigation" in said(PAGE, "a.html", "segmentation")
    conversion = convert(PAGE.encode(), "a.html", ConvertOptions(language="en"))
    assert "3 lines of site furniture" in summary(conversion)
