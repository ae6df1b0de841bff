"""A list of speakers: what it may look like, and how a slip in it is told."""

import pytest

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.errors import ToolkitError
from tei_toolkit.metadata.people.people import KnownSpeaker
from tei_toolkit.userfiles.speakers import read_speakers

CRANE = KnownSpeaker("Anna Crane", ("CRANE", "A. C."), "chair", "Hull", "crane")
ROWS = "name,labels,role,affiliation,id\nAnna Crane,CRANE|A. C.,chair,Hull,crane\n"


@pytest.mark.parametrize(
    "data",
    [
        ROWS.encode(),
        ROWS.encode("utf-8-sig"),
        ROWS.encode("utf-16"),
        ROWS.replace(",", "\t").encode("utf-16-le"),
        ROWS.replace(",", ";").encode(),
        ROWS.replace("\n", "\r\n").encode(),
        ROWS.replace("\n", "\r").encode(),
        ("\n" + ROWS + ",,,,\n\n").encode(),
        b'ID;Name;Role;Labels;Affiliation\ncrane;"Anna Crane";chair;CRANE| |A. C.;Hull',
    ],
)
def test_csv_of_any_kind(data: bytes) -> None:
    assert read_speakers(data, "people.csv") == (CRANE,)


def test_forms_of_name_that_two_persons_share_stand_for_neither() -> None:
    person = "<person xml:id='{}'><persName>{}</persName><persName>Cole</persName>"
    text = (
        "<listPerson xmlns='http://www.tei-c.org/ns/1.0'>"
        + person.format("a", "Ann Cole")
        + "<persName>Ann</persName></person>"
        + person.format("b", "Ben Cole")
        + "</person></listPerson>"
    )
    first, second = read_speakers(text.encode(), "people.xml")
    assert first.labels == ("Ann",)
    assert second == KnownSpeaker("Ben Cole", (), None, None, "b")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"PK\x03\x04\x14", "save it as CSV"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        ("name\nJos\u00e9 M\u00e9ndez\n".encode("cp1252"), "UTF-8"),
        (b"name,labels\n", "lists nobody"),
        (b"Anna Crane,CRANE\n", "people.csv:1: the first line must name"),
        (b"name,label\nA,B\n", "no column 'label'"),
        (b"name,labels,labels\nA,B,C\n", "two columns are called 'labels'"),
        (b"name,labels\n,CRANE\n", "people.csv:2: has no name"),
        (b"name,labels\nCrane, Anna,C\n", "people.csv:2: has 3 fields"),
        (b'name,labels\n"Anna,C\n', "quotation marks"),
        (b"name,id\nAnna,1 a\n", "no XML name"),
        (b"name\nAnna\nAnna\n", "people.csv:3: 'Anna' stands in line 2, too"),
        (b"name,labels\nAnna,C\nBen,c\n", "people.csv:3: 'c' stands in line 2, too"),
        (b"name,id\nAnna,x\nBen,x\n", "the id 'x' is that of line 2"),
        (b"<listPerson/>", "no person"),
        (b"<listPerson", "well-formed"),
    ],
)
def test_a_slip_is_told(data: bytes, words: str) -> None:
    with pytest.raises(ToolkitError, match=words) as caught:
        read_speakers(data, "people.csv")
    assert str(caught.value).startswith("people.csv:")


def test_two_people_of_one_name_are_told_apart_by_id_and_labels() -> None:
    data = b"name,labels,id\nAnna Crane,CRANE 1,a\nAnna Crane,CRANE 2,b\n"
    assert [speaker.key for speaker in read_speakers(data, "p.csv")] == ["a", "b"]


def test_sex_and_age_are_what_the_list_says() -> None:
    rows = b"name,sex,age\nAnna Crane,F,about 40\nTom Vale,not stated,\n"
    crane, vale = read_speakers(rows, "people.csv")
    assert (crane.sex, crane.age) == ("F", "about 40")
    assert (vale.sex, vale.age) == ("not-stated", None)
    text = (
        "<listPerson xmlns='http://www.tei-c.org/ns/1.0'><person sex='F'>"
        "<persName>Anna Crane</persName><age>40</age></person></listPerson>"
    )
    (listed,) = read_speakers(text.encode(), "people.xml")
    assert (listed.sex, listed.age) == ("F", "40")


def test_what_a_tei_list_says_of_a_person_is_kept() -> None:
    text = (
        "<listPerson xmlns='http://www.tei-c.org/ns/1.0'><person xml:id='ac'>"
        "<persName ref='https://example.org/ac #x'>Anna Crane</persName>"
        "<sex value='F'/><idno type='VIAF'>123</idno><idno> 4 </idno>"
        "<idno/></person></listPerson>"
    )
    (known,) = read_speakers(text.encode(), "people.xml")
    expected = (("VIAF", "123"), (None, "4"), ("URI", "https://example.org/ac"))
    assert (known.sex, known.identifiers) == ("F", expected)
    talk = (
        b"Anna Crane: Good morning.\n\nTom Vale: Good morning.\n\nAnna Crane: Well.\n"
    )
    done = convert(talk, "talk.txt", ConvertOptions(speakers=(known,)))
    written = done.to_bytes().decode()
    assert '<idno type="VIAF">123</idno>' in written
    assert '<idno type="URI">https://example.org/ac</idno>' in written
