"""What `tei names` lists of a TEI file that is marked already."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions
from tei_toolkit.names.annotating import annotate
from tei_toolkit.names.documents import analyse_tei
from tei_toolkit.names.mention import Mention
from tests.names.documents import HEAD, plain


def listed(body: str) -> list[Mention]:
    _, analysis = analyse_tei(plain(body), "x.xml", AnalysisOptions(), None)
    return list(analysis.mentions)


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ('<persName ref="#zz">Zork</persName>', ("Zork", "person", "person:zz", None)),
        (
            '<placeName ref="http://x.org/1">Narnia</placeName>',
            ("Narnia", "place", None, "http://x.org/1"),
        ),
        (
            "<orgName>Bank of <placeName>England</placeName></orgName>",
            ("Bank of England", "organisation", None, None),
        ),
        (
            '<settlement ref="#p">Paris</settlement>',
            ("Paris", "place", "place:p", None),
        ),
        ('<name type="event">Xyz</name>', ("Xyz", "event", None, None)),
    ],
)
def test_what_is_marked_is_listed(
    mark: str, expected: tuple[str, str, str | None, str | None]
) -> None:
    (found,) = listed(f"<p>and {mark} and so on</p>")
    assert (found.text, found.type.value, found.ref, found.uri) == expected
    assert found.cert.value == "high"
    assert found.evidence == ("marked in the file",)


def test_several_pointers_are_candidates_and_values_are_read() -> None:
    body = '<persName ref="#a #b">Bo</persName> on <date when="1998-05-03">it</date>'
    person, date = listed(f"<p>and {body}</p>")
    assert person.candidates == ("person:a", "person:b")
    assert date.values == (("when", "1998-05-03"),)


def test_a_mark_of_a_program_is_as_certain_as_it_says() -> None:
    body = '<persName resp="#tei-toolkit" cert="low">Bo</persName>'
    assert [m.cert.value for m in listed(f"<p>and {body} so on</p>")] == ["low"]


def test_the_words_of_a_note_are_no_part_of_a_name() -> None:
    text = "<p>With John<note>or Jon from Paris</note> Smith in <hi>Ger</hi>many.</p>"
    assert {m.text for m in listed(text)} >= {"John Smith", "Paris", "Germany"}


def test_parts_of_a_bibl_are_no_one_name() -> None:
    bibl = "<bibl><title>Times of London</title><author>John Smith</author></bibl>"
    found = [m.text for m in listed(f"<listBibl>{bibl}</listBibl>")]
    assert found == ["Times of London", "John Smith"]


def test_an_annotated_file_lists_what_it_listed_before() -> None:
    body = "<p>Mr John Smith of the United Nations was in Germany on 1 May 2008.</p>"
    data = annotate(plain(body), "x.xml").data
    _, analysis = analyse_tei(data, "x.xml", AnalysisOptions(), None)
    found = [(m.text, m.type) for m in analysis.mentions]
    assert found == [(m.text, m.type) for m in listed(body)]


def test_what_is_marked_in_a_title_is_listed_beside_the_name() -> None:
    body = (
        "<persName><roleName>President of <placeName>Zork</placeName></roleName> "
        "<forename>Bo</forename> <placeName>Vale</placeName></persName>"
    )
    found = [(m.text, m.type.value) for m in listed(f"<p>and {body} so on</p>")]
    assert found == [("Zork", "place"), ("Bo Vale", "person")]


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ('<rs ref="#x">the minister</rs>', ("role", None)),
        ('<rs ref="#a">the minister</rs>', ("role", "person:a")),
        ('<rs ref="#a" type="person">the minister</rs>', ("person", "person:a")),
        ('<date ref="#x">May</date>', ("date", None)),
        ('<name type="work" ref="#x">the book</name>', ("work", None)),
    ],
)
def test_whatever_has_a_pointer_is_listed(
    mark: str, expected: tuple[str, str | None]
) -> None:
    header = HEAD + (
        '<standOff><listPerson><person xml:id="a"><persName>B</persName></person>'
        "</listPerson></standOff>"
    )
    data = plain(f"<p>and {mark} there</p>", header)
    _, analysis = analyse_tei(data, "x.xml", AnalysisOptions(), None)
    assert [(m.type.value, m.ref) for m in analysis.mentions] == [expected]
