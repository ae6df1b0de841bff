"""Every sentence of the header is true of the file that it stands in."""

import pytest
from lxml import etree

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.names.analysis import AnalysisOptions
from tei_toolkit.names.annotating import AnnotateOptions
from tei_toolkit.report import summary
from tei_toolkit.tei.options import Profile, Project
from tei_toolkit.tei.parlamint_header import missing_of_project
from tei_toolkit.tei.vocabulary import tei

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


PLAY = """THE TRAGEDY OF LADY JANE

by Ada Roe

DRAMATIS PERSONAE

GUILDFORD, son to Northumberland.
A MESSENGER.

ACT I.

SCENE I. The Court.

Enter GUILDFORD and a MESSENGER.

GUILDFORD.
What news from court? Thy looks, my friend, are pale.

MESSENGER.
My lord, the king is dead.

GUILDFORD.
Then all is lost!
  [Exit Messenger.
"""
TRANSCRIBED = f"Interview\n\nDate: 3 May 1987\nTranscribed by: Anna Keane\n\n{TALK}"


def _header(text: str, name: str) -> etree._Element:
    root = etree.fromstring(convert(text.encode(), name).to_bytes())
    header = root.find("tei:teiHeader", {"tei": root.nsmap[None]})
    assert header is not None
    return header


def _all(header: etree._Element, path: str) -> list[str]:
    found = header.findall(path, {"tei": header.nsmap[None]})
    return [" ".join("".join(element.itertext()).split()) for element in found]


def test_the_author_of_a_play_is_named() -> None:
    header = _header(PLAY, "mill.txt")
    assert _all(header, ".//tei:titleStmt/tei:author") == ["Ada Roe"]
    assert _all(header, ".//tei:bibl/tei:author") == ["Ada Roe"]
    talk = _header(f"The Mill\n\nby Ada Roe\n\n{TALK}", "talk.txt")
    assert _all(talk, ".//tei:author") == []


def test_who_transcribed_it_is_responsible() -> None:
    header = _header(TRANSCRIBED, "talk.txt")
    stated = _all(header, ".//tei:respStmt")
    assert "Transcribed by Anna Keane" in stated
    sentence = f"It was edited by hand, and then read by Tom.\n\n{TALK}"
    assert len(_all(_header(sentence, "talk.txt"), ".//tei:respStmt")) == 1


def test_the_printer_of_a_government_publishes() -> None:
    front = "[From the U.S. Government Publishing Office]\n\n"
    header = _header(front + TALK, "talk.txt")
    publishers = _all(header, ".//tei:bibl/tei:publisher")
    assert publishers == ["U.S. Government Publishing Office"]


def test_what_a_tag_says_of_a_speaker_is_kept() -> None:
    text = "".join(
        f'<SPEAKER ID="{number}" NAME="{name}"{more}>\nMr President, I agree with it.\n'
        for number, name, more in (
            (1, "President", ""),
            (2, "Ann Roe", ' AFFILIATION="PSE"'),
            (3, "President", ""),
        )
    )
    header = _header(f"<CHAPTER ID=1>\nMinutes\n{text}", "ep.txt")
    assert _all(header, ".//tei:person/tei:affiliation") == ["PSE"]


def test_what_chat_says_of_its_recording_and_its_kinds_is_in_the_header() -> None:
    talk = (
        "@UTF8\n@Begin\n@Languages:\teng\n"
        "@Participants:\tFAT Father, CHI Target_Child\n"
        "@ID:\teng|X|FAT||male|||Father|||\n@ID:\teng|X|CHI|1;04.11|male|TD||"
        "Target_Child|||\n@Media:\tkitchen, audio\n@Types:\tlong, toyplay, TD\n"
        "*FAT:\tgive me a kiss .\n*CHI:\tno .\n@End\n"
    )
    header = convert(talk.encode(), "talk.cha").tree.getroot()
    recording = header.find(f".//{tei('recordingStmt')}/{tei('recording')}")
    assert recording is not None
    assert recording.get("type") == "audio"
    assert recording.findtext(tei("p")) == "kitchen"
    terms = [term.text for term in header.iter(tei("term"))]
    assert terms == ["conversation", "long", "toyplay", "TD"]
    assert [person.get("sex") for person in header.iter(tei("person"))] == ["M", "M"]


def test_the_languages_of_paragraphs_are_counted() -> None:
    irish = "Go raibh míle maith agaibh go léir."
    said = f"{PROSE.strip()}\n\n{irish}"
    text = f"ANNA: {said}\n\nBEN: {PROSE}\nANNA: {PROSE}\nBEN: {PROSE}"
    root = etree.fromstring(convert(text.encode(), "talk.txt").to_bytes())
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    tagged = [e for e in root.iter("{*}seg") if e.get(lang)]
    assert [(e.get(lang), e.text) for e in tagged] == [("ga", irish)]
    usage = {e.get("ident"): e.get("usage") for e in root.iter("{*}language")}
    assert usage == {"en": "90", "ga": "10"}


def test_a_licence_may_be_its_address() -> None:
    address = "http://creativecommons.org/licenses/by/4.0/"
    project = Project(publisher="Test Press", licence=address)
    assert "the licence" not in " ".join(missing_of_project(project))
    options = ConvertOptions(project=project)
    root = etree.fromstring(convert(TALK.encode(), "talk.txt", options).to_bytes())
    licences = [element.get("target") for element in root.iter("{*}licence")]
    assert licences == [address]


def test_a_setting_of_which_nothing_is_known_is_left_out() -> None:
    options = ConvertOptions(profile=Profile.PARLAMINT)
    root = etree.fromstring(convert(TALK.encode(), "talk.txt", options).to_bytes())
    assert list(root.iter("{*}setting")) == []


def test_who_wrote_the_page_is_the_author_of_the_source_and_not_of_the_speech() -> None:
    page = (
        "---\ntitle: Goats\nauthor: Rosalind Achebe\n---\n\n**Anna:** I came early.\n\n"
        "**Tom:** So did I.\n\n**Anna:** We waited.\n\n**Tom:** Yes.\n"
    )
    root = convert(page.encode(), "goats.md").tree.getroot()
    assert len(list(root.iter(tei("author")))) == 1
    (bibl,) = root.iter(tei("bibl"))
    assert bibl.findtext(tei("author")) == "Rosalind Achebe"
