"""Marks put into TEI and taken out again."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from tei_toolkit.names.analysis import AnalysisOptions
from tei_toolkit.names.annotating import AnnotateOptions, Way, annotate
from tei_toolkit.names.content_models import IN_NAMES, TEXT_HOLDERS
from tei_toolkit.names.extents import CROSSED
from tei_toolkit.names.mention import Cert
from tei_toolkit.names.signing import signed
from tei_toolkit.names.stripping import strip
from tei_toolkit.relaxng.schema import Schema, compile_schema
from tei_toolkit.tei.serialisation import is_unedited, serialise
from tests.names.documents import HEAD, documents, plain

ALL = AnnotateOptions(min_cert=Cert.LOW)
BESIDE = AnnotateOptions(min_cert=Cert.LOW, way=Way.STANDOFF)
TEI = "{http://www.tei-c.org/ns/1.0}"


def words(data: bytes) -> str:
    """The characters of the text, without comments and processing instructions."""
    parser = etree.XMLParser(
        resolve_entities=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        huge_tree=True,
    )
    root = etree.fromstring(data, parser)
    found = [
        "".join(element.itertext())
        for element in root.iter(f"{TEI}text")
        if next(element.iterancestors(f"{TEI}text"), None) is None
    ]
    return "".join(found)


def marked(body: str, options: AnnotateOptions = ALL) -> str:
    """The body of a document after annotation, our marks without their attributes."""
    data = annotate(plain(body), "x.xml", options).data
    found = re.search("<body>(.*)</body>", data.decode(), re.DOTALL)
    assert found is not None
    return re.sub(r'<(\w+) [^<>]*resp="#tei-toolkit"[^<>]*>', r"<\1>", found[1])


@settings(max_examples=60)
@given(documents())
def test_what_was_put_in_can_be_taken_out(data: bytes) -> None:
    for options in (ALL, BESIDE):
        result = annotate(data, "x.xml", options).data
        assert strip(result, "x.xml") == data
        assert words(result) == words(data)
        assert annotate(result, "x.xml", options).data == result


def test_what_was_marked_in_a_header_within_a_text_comes_back() -> None:
    data = plain("<teiHeader><fileDesc><p>in Germany</p></fileDesc></teiHeader>")
    result = annotate(data, "x.xml", ALL)
    assert result.mentions
    assert strip(result.data, "x.xml") == data


def test_what_was_said_in_the_only_header_there_is_comes_back() -> None:
    root = '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">'
    data = f"{root}<text>{HEAD}<p>in Germany</p></text></TEI>"
    result = annotate(data.encode(), "x.xml", ALL).data
    assert b"<respStmt" in result
    assert strip(result, "x.xml") == data.encode()


@pytest.fixture(scope="module")
def tei_all() -> Schema:
    path = Path(__file__).parents[3] / "shared/schemas/tei_all.rng"
    if not path.exists():
        pytest.skip("the folder of reference data ../shared is not there")
    return compile_schema(path)


@settings(max_examples=40)
@given(data=documents())
def test_valid_stays_valid(tei_all: Schema, data: bytes) -> None:
    if tei_all.is_valid(data):
        for options in (ALL, BESIDE):
            assert tei_all.validate(annotate(data, "x.xml", options).data) == []


def test_documents_of_others(tei_all: Schema, shared: Path) -> None:
    met = 0
    for path in sorted((shared / "tei").glob("*.xml")):
        data = path.read_bytes()
        if len(data) > 100_000:
            continue
        for options in (ALL, BESIDE):
            result = annotate(data, path.name, options)
            met += len(result.mentions)
            assert strip(result.data, path.name) == data, path.name
            assert words(result.data) == words(data), path.name
            assert tei_all.is_valid(result.data) or not tei_all.is_valid(data), (
                path.name
            )
    assert met > 1000


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "<p>in <hi>Ger</hi>many now</p>",
            "<p>in <placeName><hi>Ger</hi>many</placeName> now</p>",
        ),
        (
            "<p>in Ger<lb break='no'/>many now</p>",
            "<p>in <placeName>Ger<lb break='no'/>many</placeName> now</p>",
        ),
        (
            "<p>in Ger<milestone unit='x'/>many now</p>",
            "<p>in <placeName>Ger<milestone unit='x'/>many</placeName> now</p>",
        ),
        (
            "<p>the United <pb/>States of America</p>",
            "<p>the <placeName>United <pb/>States of America</placeName></p>",
        ),
        (
            "<p>the United<note>x</note> States of America</p>",
            "<p>the <placeName>United<note>x</note> States of America</placeName></p>",
        ),
        (
            "<p>in &#x47;ermany now</p>",
            "<p>in <placeName>&#x47;ermany</placeName> now</p>",
        ),
        (
            "<p><w>in</w> <w>Germany</w> <w>now</w></p>",
            "<p><w>in</w> <placeName><w>Germany</w></placeName> <w>now</w></p>",
        ),
        (
            "<lg><l>To Germany</l><l>he rode</l></lg>",
            "<lg><l>To <placeName>Germany</placeName></l><l>he rode</l></lg>",
        ),
        (
            "<p>to <choice><sic>Angla</sic><corr>Angela</corr></choice> Merkel</p>",
            (
                "<p>to <persName><choice><sic>Angla</sic><corr>Angela</corr></choice> "
                "Merkel</persName></p>"
            ),
        ),
        (
            "<p>in <choice><orig>Fraunce</orig><reg>France</reg></choice> now</p>",
            (
                "<p>in <placeName><choice><orig>Fraunce</orig><reg>France</reg>"
                "</choice></placeName> now</p>"
            ),
        ),
        (
            "<p>the <choice><expan>United Nations</expan><abbr>UN</abbr></choice></p>",
            (
                "<p>the <orgName><choice><expan>United Nations</expan><abbr>UN</abbr>"
                "</choice></orgName></p>"
            ),
        ),
        (
            "<p><choice><orig>to France!</orig><reg>to France.</reg></choice></p>",
            (
                "<p><choice><orig>to <placeName>France</placeName>!</orig><reg>to "
                "<placeName>France</placeName>.</reg></choice></p>"
            ),
        ),
        (
            "<p>to John <app><lem>Smith</lem><rdg>Smith Paris</rdg></app> now</p>",
            (
                "<p>to <persName>John <app><lem>Smith</lem><rdg>Smith Paris</rdg></app>"
                "</persName> now</p>"
            ),
        ),
    ],
    ids=[
        "part-in-hi",
        "line-break",
        "milestone",
        "page-break",
        "note",
        "reference",
        "words",
        "verse",
        "correction",
        "regularisation",
        "expansion",
        "readings-with-names-in-them",
        "variant",
    ],
)
def test_marks_go_around_what_is_there(before: str, after: str) -> None:
    assert marked(before) == after


@pytest.mark.parametrize(
    "body",
    [
        "<p>in <hi>Ger</hi><del>x</del><ref>many now</ref></p>",
        "<p>in <placeName>Germany</placeName> now</p>",
        "<p>the <rs>government of Germany</rs> said</p>",
        "<p>type <code>Germany</code> now</p>",
        "<p>in <![CDATA[Germany now]]></p>",
        "<sp><speaker>Germany</speaker><p>yes</p></sp>",
        '<p>in <x xmlns="urn:x">Germany</x> now</p>',
        "<note type='speaker'>Germany:</note><u><seg>yes</seg></u>",
        "<p>in <choice><abbr>GERM</abbr><expan>germ</expan></choice>x</p>",
    ],
)
def test_stays_as_it_is(body: str) -> None:
    assert marked(body) == body


def test_a_name_points_to_its_corrected_reading() -> None:
    body = "<p>In <choice><sic>Germny</sic><corr>Germany</corr></choice> and Spain.</p>"
    data = annotate(plain(body), "x.xml").data
    assert b'ref="#DE"' in data
    assert b"<placeName>Germany</placeName>" in data
    assert b"Germny</placeName>" not in data


def test_a_mark_of_a_person_is_left_alone() -> None:
    body = '<p>in <placeName resp="#me">Germany</placeName> and in Germany</p>'
    result = marked(body)
    assert result == body.replace("in Germany<", "in <placeName>Germany</placeName><")


def test_an_accepted_mark_and_its_entry_survive() -> None:
    data = annotate(plain("<p>in Germany, in France</p>"), "x.xml", ALL).data
    first = data.index(b"<placeName type")
    accepted = data[:first] + data[first:].replace(
        b'resp="#tei-toolkit" cert="high"', b'resp="#me"', 1
    )
    left = strip(accepted, "x.xml")
    assert left.count(b'<placeName type="country" ref="#DE" resp="#me">') == 1
    assert b'xml:id="DE"' in left
    assert b'xml:id="FR"' not in left
    assert annotate(left, "x.xml", ALL).data.count(b'xml:id="FR"') == 1


def test_counts_of_the_header_stay_true() -> None:
    header = HEAD.replace(
        "</fileDesc>",
        "</fileDesc><encodingDesc><tagsDecl><namespace name='http://www.tei-c.org/ns/1.0'>"
        "<tagUsage gi='p' occurs='1'/><tagUsage gi='placeName' occurs='1'/></namespace>"
        "</tagsDecl></encodingDesc>",
    )
    body = "<p>in <placeName>Rome</placeName>, in Germany on 1 May 2008</p>"
    data = plain(body, header)
    result = annotate(data, "x.xml", ALL).data
    usages = {
        usage.get("gi"): usage.get("occurs")
        for usage in etree.fromstring(result).iter(f"{TEI}tagUsage")
    }
    assert usages == {"p": "1", "placeName": "2", "date": "1"}
    assert strip(result, "x.xml") == data


def test_every_pointer_leads_to_one_entry() -> None:
    body = "<p xml:id='DE'>John Smith of the United Nations saw Germany and Berlin.</p>"
    root = etree.fromstring(annotate(plain(body), "x.xml", ALL).data)
    ids = [e.get("{http://www.w3.org/XML/1998/namespace}id") for e in root.iter()]
    found = [e.get("ref", "")[1:] for e in root.iter() if e.get("ref")]
    assert found
    assert all(ids.count(target) == 1 for target in found)


def test_a_prefix_is_kept() -> None:
    data = plain("<p>in Germany</p>").replace(b"xmlns=", b"xmlns:t=")
    data = re.sub(rb"<(/?)(?=[a-zA-Z])", rb"<\1t:", data)
    result = annotate(data, "x.xml", ALL).data
    assert b"<t:placeName " in result
    assert strip(result, "x.xml") == data


def test_a_file_of_ours_stays_known_as_unedited() -> None:
    data = serialise(etree.ElementTree(etree.fromstring(plain("<p>in Germany</p>"))))
    result = annotate(data, "x.xml", ALL).data
    assert is_unedited(result)
    assert strip(result, "x.xml") == data
    assert not is_unedited(result.replace(b"in <", b"im <"))


def test_what_a_conversion_marked_is_part_of_the_file() -> None:
    paths = sorted((Path(__file__).parents[2] / "corpus/tei").glob("*.xml"))
    assert paths
    for path in paths:
        data = path.read_bytes()
        assert strip(data, path.name) == data
        for options in (AnnotateOptions(), ALL, BESIDE):
            result = annotate(data, path.name, options).data
            assert strip(result, path.name) == data, path.name
            assert strip(signed(result), path.name) == data, path.name
            assert annotate(result, path.name, options).data == result, path.name


def test_marks_of_an_older_program_stay() -> None:
    old = '<p>in <placeName resp="#tei-toolkit">Rome</placeName>, in Germany</p>'
    header = HEAD.replace("<title>T</title>", '<title xml:id="tei-toolkit">T</title>')
    data = plain(old, header)
    result = annotate(data, "x.xml", ALL).data
    assert b'resp="#tei-toolkit">Rome<' in result
    assert b'resp="#tei-toolkit-annotate" cert="high">Germany<' in result
    assert annotate(result, "x.xml", ALL).data == result
    assert strip(result, "x.xml") == data


def test_annotated_files_can_be_put_together() -> None:
    found: list[str] = []
    for name in ("a", "b"):
        data = plain("<p>in Paris and in Germany</p>").replace(
            b"<TEI ", b'<TEI xml:id="%s" ' % name.encode(), 1
        )
        result = annotate(data, f"{name}.xml", ALL).data
        assert f'resp="#tei-toolkit.{name}"'.encode() in result
        assert strip(result, "x.xml") == data
        assert annotate(result, "x.xml", ALL).data == result
        ids = re.findall(r'xml:id="([^"]+)"', result.decode())
        assert all(f'ref="#{i}"' in result.decode() for i in ids if i.endswith("paris"))
        found.extend(ids)
    assert f"{found[0]}.paris" in found
    assert len(set(found)) == len(found)


def test_types_and_certainty() -> None:
    data = plain("<p>in Germany on 1 May 2008</p>")
    only = AnnotateOptions(types=("date",), min_cert=Cert.LOW)
    assert [m.text for m in annotate(data, "x.xml", only).mentions] == ["1 May 2008"]


def test_a_role_of_which_two_are_meant_is_asked_about_and_not_marked() -> None:
    body = (
        "<p>The Chancellor, Anna Karlsson, met Alistair Darling, the Chancellor.</p>"
        "<p>The Chancellor left.</p>"
    )
    found = annotate(plain(body), "x.xml", ALL)
    assert found.data.count(b"<rs ") == 2
    assert "'Chancellor' could be person:darling, person:karlsson" in found.notes


def test_spans_point_to_their_words() -> None:
    body = "<p xml:id='p1'>was <hi>in</hi> Germany</p><p>and <note>in</note> France</p>"
    root = etree.fromstring(annotate(plain(body), "x.xml", BESIDE).data)
    spans = {span.text: span.get("target") for span in root.iter(f"{TEI}span")}
    assert spans["Germany"] == "#string-range(p1,7,7)"
    text = words(plain(body))
    start = text.index("France")
    whole = "xpath(//*[local-name()='text'])"
    assert spans["France"] == f"#string-range({whole},{start},6)"


def _pointed(data: bytes) -> dict[str, str]:
    """The words of each span, and those that an XML tool finds where it points to."""
    root = etree.fromstring(data)
    found = {}
    for span in root.iter(f"{TEI}span"):
        target = span.get("target") or ""
        match = re.fullmatch(r"#string-range\((.+),(\d+),(\d+)\)", target)
        assert match is not None
        path = match[1].removeprefix("xpath(").removesuffix(")")
        nodes = root.xpath(path if path != match[1] else f"//*[@xml:id='{path}']")
        assert isinstance(nodes, list)
        (home,) = nodes
        assert isinstance(home, etree._Element)
        whole = "".join(map(str, home.itertext()))
        start = int(match[2])
        found[span.text or ""] = whole[start : start + int(match[3])]
    return found


@pytest.mark.parametrize("empty", ["<standOff/>", "<standOff></standOff>"])
def test_an_empty_stand_off_is_no_place_for_entries(empty: str) -> None:
    data = plain("<p>in Germany</p>").replace(b"<text>", f"{empty}<text>".encode())
    result = annotate(data, "x.xml", ALL).data
    assert b'<place xml:id="DE"' in result
    assert annotate(result, "x.xml", ALL).data == result
    assert strip(result, "x.xml") == data


def test_spans_never_count_from_what_holds_the_header() -> None:
    data = plain("<p>in Germany</p>").replace(b"<TEI ", b'<TEI xml:id="doc1" ', 1)
    result = annotate(data, "x.xml", BESIDE).data
    assert _pointed(result) == {"Germany": "Germany"}
    assert strip(result, "x.xml") == data


def test_spans_point_into_the_one_text_that_is_meant() -> None:
    start, end = b'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">', b"</teiCorpus>"
    two = [plain("<p>in Germany</p>"), plain("<p>and then in France</p>")]
    bare = [re.sub(rb"<\?.*?\?>\s*", b"", one) for one in two]
    data = start + HEAD.encode() + b"".join(bare) + end
    pointed = _pointed(annotate(data, "x.xml", BESIDE).data)
    assert pointed == {"Germany": "Germany", "France": "France"}


def test_values_beside_the_text_are_those_of_their_elements(tei_all: Schema) -> None:
    body = "<p>They paid $10 million on 1 May 2008, 20 percent of it.</p>"
    data = annotate(plain(body), "x.xml", BESIDE).data
    assert b'<date when="2008-05-01">1 May 2008</date>' in data
    assert b'quantity="10000000"' in data
    assert b'value="20">20 percent</num>' in data
    assert b' n="' not in data
    assert tei_all.is_valid(data)
    assert strip(data, "x.xml") == plain(body)


def test_elements_of_the_lists_are_in_the_content_models() -> None:
    assert CROSSED - {"lem", "rdg"} <= IN_NAMES
    assert {"p", "seg", "l", "head", "note"} <= TEXT_HOLDERS
    assert {"lg", "choice", "listPerson", "app"}.isdisjoint(TEXT_HOLDERS)


TAGGED = re.compile(r"(?:<|span type=\")(persName|placeName|date|measure)\b")
LAYERED = "<p>Mr John Smith was in Germany on 1 May 2008 with $10 million.</p>"


@pytest.mark.parametrize("way", list(Way))
def test_each_run_replaces_its_own_layers_only(way: Way) -> None:
    data = plain(LAYERED)
    for order in (("names", "dates", "measures"), ("measures", "names", "dates")):
        result = data
        for layer in (*order, order[0]):
            options = AnnotateOptions(AnalysisOptions(layers=(layer,)), way=way)
            result = annotate(result, "x.xml", options).data
            assert strip(result, "x.xml") == data
        found = re.findall(
            r"(?:<|span type=\")(persName|placeName|date|measure)\b", result.decode()
        )
        whole = annotate(data, "x.xml", AnnotateOptions(way=way)).data
        expected = re.findall(
            r"(?:<|span type=\")(persName|placeName|date|measure)\b", whole.decode()
        )
        assert sorted(found) == sorted(expected)
        assert annotate(result, "x.xml", AnnotateOptions(way=way)).data == whole


def test_each_run_replaces_its_own_types_only() -> None:
    data = plain(LAYERED)
    people = annotate(data, "x.xml", AnnotateOptions(types=("person",))).data
    both = annotate(people, "x.xml", AnnotateOptions(types=("place",))).data
    assert both.count(b"<persName") == people.count(b"<persName") > 0
    assert b"<placeName" in both
    assert b"<date" not in both
    assert strip(both, "x.xml") == data


def test_a_file_without_tei_is_told() -> None:
    (note,) = annotate(b"<html><p>in Germany</p></html>", "x.xml").notes
    assert "root element is 'html'" in note


@pytest.mark.parametrize(
    ("printed", "listed"),
    [
        ("An-<lb break='no'/>gela Merkel", "Angela Merkel"),
        ("Anne-Marie<lb/> Slaughter", "Anne-Marie Slaughter"),
    ],
)
def test_a_hyphen_at_a_break_is_no_part_of_a_listed_name(
    printed: str, listed: str
) -> None:
    result = annotate(plain(f"<p>Then {printed} spoke to us.</p>"), "x.xml", ALL)
    person = etree.fromstring(result.data).find(".//{*}person/{*}persName")
    assert person is not None
    assert "".join(person.itertext()) == listed


def test_only_what_is_marked_raises_questions() -> None:
    data = plain("<p>Mr Vale lives in Springfield, and Mrs Vale in Lexington.</p>")
    people = AnnotateOptions(types=("person",))
    assert not annotate(data, "a.xml", people).notes
    assert any("Springfield" in note for note in annotate(data, "a.xml").notes)


OFFICE = "<p>We met President of Germany John Smith there.</p>"


def test_the_country_of_an_office_is_marked_in_it() -> None:
    assert marked(OFFICE) == (
        "<p>We met <persName><roleName>President of <placeName>Germany</placeName>"
        "</roleName> John Smith</persName> there.</p>"
    )
    data = plain(OFFICE)
    result = annotate(data, "x.xml", ALL).data
    assert strip(result, "x.xml") == data
    assert annotate(result, "x.xml", ALL).data == result


@pytest.mark.parametrize(
    "refused", [("roleName", "placeName"), ("persName", "roleName")]
)
def test_where_a_schema_lets_no_country_into_an_office_it_stands_beside_the_name(
    refused: tuple[str, str],
) -> None:
    options = AnnotateOptions(min_cert=Cert.LOW, refused=frozenset({refused}))
    assert marked(OFFICE, options) == (
        "<p>We met President of <placeName>Germany</placeName> "
        "<persName>John Smith</persName> there.</p>"
    )


def test_an_office_over_markup_that_it_would_cross_is_left_out() -> None:
    body = "<p>We met <hi>President of Germany</hi> John Smith there.</p>"
    assert marked(body) == (
        "<p>We met <hi>President of <placeName>Germany</placeName></hi> "
        "<persName>John Smith</persName> there.</p>"
    )


def test_who_is_meant_by_a_role_is_listed_by_name() -> None:
    name = "David Miliband, the Foreign Secretary,"
    data = plain(f"<p>The Foreign Secretary left. {name} ate.</p>")
    only = annotate(data, "a.xml", AnnotateOptions(types=("role",))).data.decode()
    assert "<surname>Miliband</surname>" in only
    assert ">Foreign Secretary</persName>" not in annotate(data, "a.xml").data.decode()


@pytest.mark.parametrize(
    ("place", "is_linked"), [("Leith", False), ("Wick", False), ("Geneva", True)]
)
def test_a_printed_place_points_to_no_person(place: str, *, is_linked: bool) -> None:
    body = (
        f"<div><opener><dateline><placeName>{place}</placeName>, 4 May 1994</dateline>"
        "</opener><p>Good morning to all.</p></div>"
    )
    data = annotate(plain(body), "x.xml", AnnotateOptions(is_conversion=True)).data
    root = etree.fromstring(data)
    dateline = next(root.iter(f"{TEI}dateline"))
    assert ("ref" in dateline[0].attrib) is is_linked
    assert next(root.iter(f"{TEI}person"), None) is None
