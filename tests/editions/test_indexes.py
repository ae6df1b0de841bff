"""The indexes: what entries and their passages are called."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tei_toolkit.editions.index_section import parse_section, write_indexes
from tei_toolkit.editions.indexes import Entry
from tei_toolkit.editions.own import render_with
from tei_toolkit.editions.page import make_page, read_style
from tei_toolkit.editions.rendering import RenderOptions, read_and_prepare, render

PEOPLE = """<person xml:id="z"><persName><forename>Zoe</forename>
<surname>Adams</surname></persName></person><person xml:id="a"><persName>
<forename>Anna</forename> <surname>Zimmer</surname></persName></person>"""


def tei(text: str, header: str = "", title: str = "T", language: str = "en") -> bytes:
    return (
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="{language}"><teiHeader>'
        f"<fileDesc><titleStmt><title>{title}</title></titleStmt></fileDesc>"
        f"<profileDesc>{header}</profileDesc></teiHeader><text><body>{text}</body>"
        "</text></TEI>"
    ).encode()


def entries(data: bytes, language: str = "en") -> list[tuple[str, str]]:
    page = render(data, "html", RenderOptions(language=language)).data.decode()
    return re.findall(
        r'<bdi class="entry-name">([^<]*)</bdi>'
        r'(?: <bdi class="entry-also">([^<]*)<)?',
        page,
    )


def labels(data: bytes, language: str = "en") -> list[list[str]]:
    whole = json.loads(render(data, "json", RenderOptions(language=language)).data)
    return [[label for _, label in e["passages"]] for e in whole["entries"]]


def test_the_parts_of_an_entry_are_words_of_their_own() -> None:
    links = (("https://sws.geonames.org/1/", "GeoNames"),)
    place = Entry("e1", "place", "Oslo", "", "NO", "Norway", links, [("p", "1")])
    section = parse_section(write_indexes([place], "en"))
    (item,) = section.iterfind("ul/li")
    assert "".join(item.itertext()) == "Oslo NO Norway GeoNames 1"


def test_people_are_sorted_by_their_family_names() -> None:
    data = tei(
        '<p><persName ref="#a">Anna</persName> <persName ref="#z">Zoe</persName> '
        "<persName>Öberg</persName> <persName><forename>Émile</forename> "
        "<surname>Zola</surname></persName> <persName>Mr. Lee</persName> "
        "<persName>J. R. Ewing</persName> <persName>Henry VIII.</persName> "
        "<persName>M. le Maire</persName></p>",
        f"<particDesc><listPerson>{PEOPLE}</listPerson></particDesc>",
    )
    assert [name for name, _ in entries(data)] == [
        *("Adams, Zoe", "Ewing, J. R.", "Henry VIII.", "Lee, Mr.", "M. le Maire"),
        *("Öberg", "Zimmer, Anna", "Zola, Émile"),
    ]


@pytest.mark.parametrize(
    ("name", "also"),
    [
        ("<surname>Box</surname>, <forename>Bob</forename>", ""),
        ("<forename>Bob</forename> <surname>Box</surname>", ""),
        ("<surname>Box</surname> <forename>Bob</forename>", ""),
        ("Box, Bob</persName><persName>Bobby", "Bobby"),
    ],
)
def test_an_entry_does_not_say_its_name_twice(name: str, also: str) -> None:
    people = f'<person xml:id="b"><persName>{name}</persName></person>'
    header = f"<particDesc><listPerson>{people}</listPerson></particDesc>"
    data = tei('<p><persName ref="#b">him</persName></p>', header)
    assert entries(data) == [("Box, Bob", also)]


def test_a_person_is_filed_by_the_name_of_the_time() -> None:
    names = "".join(
        f"<persName {when}><forename>Ann</forename> <surname>{name}</surname>"
        "</persName>"
        for name, when in (("Old", 'to="2000"'), ("Lee", 'from="2000"'))
    )
    header = (
        f'<particDesc><listPerson><person xml:id="a">{names}</person></listPerson>'
        '</particDesc><settingDesc><setting><date when="2010"/></setting></settingDesc>'
    )
    data = tei('<p><persName ref="#a">her</persName></p>', header)
    assert entries(data) == [("Lee, Ann", "Ann Old")]


PLACE = "<placeName>Omsk</placeName>"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"<head>T {PLACE}</head><u>x</u>", ["title"]),
        (f"<p>{PLACE}</p><u>x</u><u>y</u><p>{PLACE}</p>", ["before 1", "after 2"]),
        (f"<p>{PLACE}</p><p>{PLACE}</p>", ["1", "2"]),
        (f"<div><head>In {PLACE}</head><p>x</p></div>", ["“In Omsk”"]),
        (f"<div><head>A</head><list><item>{PLACE}</item></list></div>", ["“A”"]),
        (f'<pb n="12"/><list><item>{PLACE}</item></list>', ["p. 12"]),
        (f"<list><item>{PLACE}</item></list>", ["1"]),
    ],
)
def test_a_place_outside_passages_is_called_by_what_is_near(
    text: str, wanted: list[str]
) -> None:
    assert labels(tei(f"<div>{text}</div>", title="T Omsk")) == [wanted]


def test_a_place_is_called_so_in_the_language_of_the_page() -> None:
    assert labels(tei(f"<p>{PLACE}</p><u>x</u>"), "de") == [["vor 1"]]


def test_dates_are_said_and_lengths_of_time_are_amounts() -> None:
    data = tei(
        '<p><date when="--08">in August</date> <date dur="P5Y">five years</date> '
        '<date notAfter="2008-09-22">recently</date> '
        '<time when="10:00:00">10 a.m.</time> <date when="2001-02-30">bad</date></p>'
    )
    assert entries(data, "fr") == [
        ("bad", "2001-02-30"),
        ("au plus tard : 22 septembre 2008", "recently"),
        ("août", "in August"),
        ("10:00", "10 a.m."),
        ("five years", ""),
    ]


def test_the_masthead_speaks_the_language_of_the_page() -> None:
    data = tei(
        '<u xml:lang="fr">Oui.</u>',
        '<settingDesc xml:lang="en"><setting><date when="2024-03-13">13 March 2024'
        "</date><placeName>Lyons</placeName><activity>debate</activity></setting>"
        "</settingDesc>",
        language="fr",
    )
    page = render(data, "html").data.decode()
    masthead = page[page.index("<header") : page.index("</header>")]
    assert '<p class="kicker">débat</p>' in masthead
    assert "<bdi>13 mars 2024</bdi>" in masthead
    assert '<bdi lang="en">Lyons</bdi>' in masthead


def test_the_last_year_of_the_timeline_is_not_cut_off() -> None:
    dates = "".join(f'<date when="{y}">{y}</date> ' for y in (2009, 2040, 2090))
    page = render(tei(f"<p>{dates}</p>"), "html").data.decode()
    ticks = re.findall(r'<text class="grid-label"[^>]*>', page)
    assert ticks
    for tick in ticks:
        x = float(re.findall(r' x="([\d.]+)"', tick)[0])
        anchor = re.findall(r'text-anchor="(\w+)"', tick)[0]
        half = {"start": (0, 36), "middle": (18, 18), "end": (36, 0)}[anchor]
        assert x - half[0] >= 0
        assert x + half[1] <= 600


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://viaf.org/viaf/1?a=b@c", "https://viaf.org/viaf/1?a=b@c"),
        ("https://é.org/[x]", "https://é.org/[x]"),
        ("http://a@b.org/", ""),
        ("http://x", ""),
        ("http:x", ""),
        ("https://a.org/&quot;x", ""),
        ("https://a.org/{x", ""),
    ],
)
def test_an_index_leads_only_where_a_page_may(address: str, shown: str) -> None:
    person = f'<person xml:id="a"><persName>A</persName><idno>{address}</idno></person>'
    data = tei(
        '<p><persName ref="#a">A</persName></p>',
        f"<particDesc><listPerson>{person}</listPerson></particDesc>",
    )
    page = render(data, "html").data.decode()
    found = re.findall('<a class="authority" href="([^"]*)"', page)
    assert found == ([shown] if shown else [])


@pytest.mark.parametrize(
    ("identifier", "name", "filed"),
    [
        ("brugger", "Agnieszka Brugger", "Brugger, Agnieszka"),
        ("brugger-2", "Agnieszka Brugger", "Brugger, Agnieszka"),
        ("mueller", "Carsten Müller", "Müller, Carsten"),
        ("muller", "Carsten Müller", "Müller, Carsten"),
        ("müller", "Carsten Müller", "Müller, Carsten"),
        ("goethe", "Johann Wolfgang von Goethe", "Goethe, Johann Wolfgang von"),
        ("mueller-carsten", "Carsten Müller", "Müller, Carsten"),
        ("BaerbockAnnaLena", "Anna Lena Baerbock", "Baerbock, Anna Lena"),
        ("carsten-müller", "Carsten Müller", "Carsten Müller"),
        ("mao", "Mao Zedong", "Mao Zedong"),
        ("p1", "Anna Maria", "Anna Maria"),
        ("anna", "Anna", "Anna"),
        ("bob", "Box, Bob", "Box, Bob"),
    ],
)
def test_an_id_may_say_the_family_name(identifier: str, name: str, filed: str) -> None:
    """Where the name has no parts and its last word is the id of the person."""
    person = f'<person xml:id="{identifier}"><persName>{name}</persName></person>'
    header = f"<particDesc><listPerson>{person}</listPerson></particDesc>"
    text = f'<p><persName ref="#{identifier}">x</persName></p>'
    assert [found for found, _ in entries(tei(text, header))] == [filed]


@pytest.mark.parametrize(
    ("others", "filed"),
    [
        ('<person xml:id="brugger"><persName>Agnieszka Brugger</persName>', 1),
        ('<person xml:id="mao"><persName>Mao Zedong</persName>', 0),
        ('<person xml:id="p1"><persName>Agnieszka Brugger</persName>', 0),
    ],
)
def test_an_id_of_the_whole_name_is_read_as_the_others_are(
    others: str, filed: int
) -> None:
    """Two of one family have whole names for ids where one alone has the family's."""
    person = '<person xml:id="carsten-müller"><persName>Carsten Müller</persName>'
    listed = f"<listPerson>{others}</person>{person}</person></listPerson>"
    data = tei(
        '<p><persName ref="#carsten-müller">x</persName></p>',
        f"<particDesc>{listed}</particDesc>",
    )
    assert entries(data)[0][0] == ("Carsten Müller", "Müller, Carsten")[filed]


@pytest.mark.parametrize(
    ("measure", "entry"),
    [
        ('quantity="1.2" unit="kg">1.2 kg', ("1.2 kg", "")),
        ('quantity="1.2" unit="kg">2 lb 10 oz', ("1.2 kg", "2 lb 10 oz")),
        ('quantity="190">190 °C', ("190 °C", "")),
        ('quantity="3">', ("3", "")),
    ],
)
def test_a_quantity_is_headed_with_its_unit(
    measure: str, entry: tuple[str, str]
) -> None:
    assert entries(tei(f"<p><measure {measure}</measure></p>")) == [entry]


def test_who_is_described_in_the_text_has_one_entry() -> None:
    data = tei(
        '<listPerson><person xml:id="p"><persName>Ada Byron</persName></person>'
        '</listPerson><listPlace><place xml:id="l"><placeName>Ely</placeName></place>'
        '</listPlace><p><persName ref="#p">Ada</persName> of <placeName ref="#l">the '
        "town</placeName></p>"
    )
    assert [name for name, _ in entries(data)] == ["Ada Byron", "Ely"]
    assert [len(found) for found in labels(data)] == [2, 2]


@pytest.mark.parametrize(
    ("language", "amounts"),
    [("en", ["1,234,567 USD", "2.5 kg"]), ("de", ["1.234.567 USD", "2,5 kg"])],
)
def test_amounts_are_written_as_the_language_does(
    language: str, amounts: list[str]
) -> None:
    data = tei(
        '<p><measure quantity="1234567" unit="USD">much</measure> <measure '
        'quantity="2.5" unit="kg">little</measure></p>'
    )
    assert sorted(name for name, _ in entries(data, language)) == amounts


def test_the_section_of_indexes_is_xml_whatever_is_named() -> None:
    name = 'A & "B" <C>'
    links = ((f"https://a.org/?b=1&c={name[0]}", name),)
    passages = [("p", name)]
    place = Entry("e1", "place", name, "", name, name, links, passages, (50, 10))
    dates = [Entry(f"d{year}", "date", name, value=year) for year in ("1", "22", "333")]
    dated = [replace(date, value=f"{date.value:0>4}") for date in dates]
    section = parse_section(write_indexes([place, *dated], "en"))
    assert section.findtext("ul/li/bdi") == name
    assert section.findtext("ul/li/span/a") == name
    assert section.findtext("figure[@class='map']/svg/circle/title") == name
    assert section.findtext("figure[@class='timeline']/svg/line/title") == f"1: {name}"
    assert [a.get("href") for a in section.iterfind("ul/li/a")] == [links[0][0]]


def test_an_index_keeps_no_link_to_what_the_page_does_not_show() -> None:
    data = tei('<p><persName>Ann</persName> &lt;a id="nowhere"></p>')
    prepared, _, _ = read_and_prepare(data, RenderOptions(), "t", with_images=False)
    lost = Entry("entry-1", "person", "Ann", passages=[("nowhere", "1")])
    page, _ = make_page(replace(prepared, entries=(lost,)), "en", read_style(), {})
    assert b'<span class="passages"><a>1</a></span>' in page
    assert page.count(b'id="indexes"') == 1


def test_a_stylesheet_of_ones_own_has_the_indexes_as_values(tmp_path: Path) -> None:
    sheet = tmp_path / "own.xsl"
    sheet.write_text(
        '<xsl:stylesheet version="1.0" xmlns:tk="urn:tei-toolkit:edition"'
        ' xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="text"/>'
        '<xsl:template match="/"><xsl:for-each select="/*/tk:digest/tk:index/tk:entry">'
        "<xsl:value-of select=\"concat(../@kind, ' ', @name, ' ', tk:at/@label)\"/>"
        "</xsl:for-each></xsl:template></xsl:stylesheet>"
    )
    data = tei("<p>a</p><p><persName>Ann</persName></p>")
    made = render_with(sheet, data, RenderOptions(), "t", trusted=False).data
    assert made == b"person Ann 2"


def test_other_forms_of_a_name_are_said_where_they_say_more() -> None:
    ann = (
        '<person xml:id="a"><persName><forename>Ann</forename> <surname>Lee</surname>'
        "</persName><persName>Dr Ann Lee (Ashdale)</persName>"
        "<persName>Dr Lee</persName><persName>Lee</persName><persName>Annie</persName>"
        "<occupation>Ashdale</occupation></person>"
    )
    data = tei(
        '<p><persName ref="#a">Lee</persName></p>',
        f"<particDesc><listPerson>{ann}</listPerson></particDesc>",
    )
    assert entries(data) == [("Lee, Ann", "Dr Lee, Annie")]


def test_a_name_without_a_pointer_is_that_of_what_it_corresponds_to() -> None:
    data = tei(
        '<p><persName corresp="#a">Zim</persName><lb/><persName corresp="#a">mer'
        '</persName> <placeName corresp="#a">Z</placeName></p>',
        f"<particDesc><listPerson>{PEOPLE}</listPerson></particDesc>",
    )
    assert [name for name, _ in entries(data)] == ["Zimmer, Anna", "Z"]


def test_authorities_and_units_are_called_as_people_call_them() -> None:
    place = (
        '<place xml:id="p"><placeName>P</placeName><idno type="geonames">1</idno>'
        '<idno type="WIKIDATA">https://www.wikidata.org/entity/Q1</idno></place>'
    )
    data = tei(
        '<p><placeName ref="#p">P</placeName> <measure unit="roman_pound" quantity="1"'
        ">libram</measure></p>",
        f"<settingDesc><listPlace>{place}</listPlace></settingDesc>",
    )
    page = render(data, "html").data.decode()
    found = re.findall('<a class="authority"[^>]*>([^<]*)<', page)
    assert found == ["GeoNames", "Wikidata"]
    assert ("1 roman pound", "libram") in entries(data)
