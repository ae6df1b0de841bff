"""Citations are read by the parsers of others as they were meant."""

import io
import json
import re
from dataclasses import replace

import docx
import pytest
from lxml import etree

from tei_toolkit.editions.bibliographic_names import name_of_words, read_name
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.citations import (
    cite_bibtex,
    cite_csl,
    cite_plainly,
    cite_ris,
    csl_item,
    linked_data,
    meta_tags,
)
from tei_toolkit.editions.entity_names import read_person
from tei_toolkit.editions.metadata import Metadata, read_metadata
from tei_toolkit.editions.reading import read_tei
from tei_toolkit.editions.rendering import render
from tei_toolkit.editions.speakers import Speaker
from tei_toolkit.editions.stylesheets import interface_words
from tests.editions.small_texts import document

FACTS = Metadata(
    stem="Émile 1",
    title="The {braced & 50% of #1_$ ~x^ \\ “end”",
    authors=("Ludwig van Beethoven", "Ann and Bob Trust", "de la Cruz, Juana", "李白"),
    editors=("Rat für Mahlzeiten", "Cal Ripken, Jr."),
    date="2008-09",
    place="Omsk",
    activity="press {x",
    publisher="A & B",
    identifier="https://example.org/a_b%20c?x=1&y={2}",
    doi="10.1/x",
    language="en",
    keywords=("peace", "bread"),
)
HEADER = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
<title>T</title><author><persName><surname>Beauvoir</surname>
<forename>Simone</forename> <nameLink>de</nameLink></persName></author>
<author><orgName>House and Home</orgName>
</author><editor>Berg, Bo</editor></titleStmt></fileDesc></teiHeader></TEI>"""


def test_bibtex_is_read_back() -> None:
    pybtex = pytest.importorskip("pybtex.database")
    entries = pybtex.parse_string(cite_bibtex(FACTS), "bibtex").entries
    assert list(entries) == ["Emile1"]
    entry = entries["Emile1"]
    authors = entry.persons["author"]
    assert [" ".join(person.last_names) for person in authors] == [
        "Beethoven", "{Ann and Bob Trust}", "Cruz", "李白",
    ]  # fmt: skip
    assert authors[0].prelast_names == ["van"]
    assert authors[2].prelast_names == ["de", "la"]
    assert [str(person) for person in entry.persons["editor"]] == [
        "{Rat für Mahlzeiten}", "{Cal Ripken, Jr.}",
    ]  # fmt: skip
    assert entry.fields["title"].endswith("“end”")
    assert entry.fields["url"] == "https://example.org/a_b%20c?x=1&y=%7B2%7D"
    assert (entry.fields["year"], entry.fields["month"]) == ("2008", "September")


def test_ris_is_read_back() -> None:
    rispy = pytest.importorskip("rispy")
    (entry,) = rispy.loads(cite_ris(FACTS))
    assert "unknown_tag" not in entry
    assert entry["authors"] == list(FACTS.authors)
    assert entry["secondary_authors"] == list(FACTS.editors)
    assert entry["date"] == "2008/09//"
    assert entry["keywords"] == ["peace", "bread"]
    assert entry["title"] == FACTS.title


def test_csl_json_is_json_and_dates_are_partial() -> None:
    (item,) = json.loads(cite_csl(FACTS))
    assert item == csl_item(FACTS)
    assert item["issued"] == {"date-parts": [[2008, 9]]}
    assert item["author"][2] == {"family": "de la Cruz", "given": "Juana"}
    assert item["author"][3] == {"literal": "李白"}


def test_the_header_says_which_part_is_the_family_name() -> None:
    facts = read_metadata(Branch(read_tei(HEADER.encode())[0].getroot()), "x")
    assert facts.authors == ("Simone de Beauvoir", "House and Home")
    assert csl_item(facts)["author"] == [
        {"family": "Beauvoir", "given": "Simone", "non-dropping-particle": "de"},
        {"literal": "House and Home"},
    ]
    assert "author = {de Beauvoir, Simone and {House and Home}}" in cite_bibtex(facts)
    assert "AU  - de Beauvoir, Simone" in cite_ris(facts)
    assert "A2  - Berg, Bo" in cite_ris(facts)


def test_linked_data_can_stand_in_a_page() -> None:
    data = linked_data(
        replace(FACTS, title="</script><b>"), [Speaker("s1", "a", "A", "Chair")]
    )
    assert "<" not in data
    assert json.loads(data)["name"] == "</script><b>"


def test_characters_are_no_contributors_and_ids_no_names() -> None:
    people = [
        Speaker("s1", "lear", "Lear"),
        Speaker("s2", "X.1", "X.1", is_named=False),
    ]
    play = json.loads(linked_data(replace(FACTS, is_speech=False), people))
    assert play["character"] == [{"@type": "Person", "name": "Lear"}]
    assert "contributor" not in play
    spoken = json.loads(linked_data(replace(FACTS, is_speech=True), people))
    assert spoken["contributor"] == [{"@type": "Person", "name": "Lear"}]


def test_words_from_right_to_left_do_not_mix_with_the_date() -> None:
    facts = Metadata("x", "ישיבה", place="ירושלים", date_text="12 June 2007")
    assert cite_plainly(facts, interface_words("en")) == (
        "\u2068ישיבה\u2069. \u2068ירושלים\u2069, 12 June 2007. TEI edition."
    )


@pytest.mark.parametrize("words", ["Ann Lee, Bo Berg, and others", "Lee, see Berg"])
def test_a_comma_alone_makes_no_family_name(words: str) -> None:
    assert name_of_words(words).family == ""


def test_an_organisation_has_no_parts() -> None:
    element = etree.fromstring(
        '<author xmlns="http://www.tei-c.org/ns/1.0">'
        "<orgName>Lee, Berg</orgName></author>"
    )
    assert not read_name(element).is_person


@pytest.mark.parametrize(
    ("title", "said"),
    [("To be?", "To be?"), ("Pages from ...", "Pages from ..."), ("One.", "One.")],
)
def test_a_title_keeps_what_ends_it(title: str, said: str) -> None:
    words = interface_words("en")
    plain = cite_plainly(Metadata(stem="x", title=title, place="Omsk"), words)
    assert plain == f"{said} Omsk. TEI edition."


def test_a_subtitle_that_says_where_and_when_says_it_once() -> None:
    said = Metadata(
        stem="x",
        title="T",
        cited_title="T: held in Omsk, 3 May 1900",
        place="Omsk",
        date_text="3 May 1900",
    )
    plain = cite_plainly(said, interface_words("en"))
    assert plain == "T: held in Omsk, 3 May 1900. TEI edition."


def test_a_full_name_stands_for_its_parts() -> None:
    name = (
        "<persName><name type='full'>Asconia S.</name><name>Asconia</name></persName>"
    )
    person = etree.fromstring(
        f"<person xmlns='http://www.tei-c.org/ns/1.0'>{name}</person>"
    )
    assert read_person(person).name == "Asconia S."


def test_the_plain_citation_speaks_the_language_of_the_page() -> None:
    facts = Metadata("x", "Sitzung", editors=("Bo Berg",))
    said = cite_plainly(facts, interface_words("de"))
    assert said == "Sitzung. Hg. von Bo Berg. TEI-Ausgabe."


RANGES = [
    ("1849", "", "1849", "1849///", {"date-parts": [[1849]]}, "1849"),
    (
        *("[1848..1850]", "c. 1849", "1848--1850", "///c. 1849"),
        *({"date-parts": [[1848], [1850]]}, ""),
    ),
    (
        *("1848-03/1850-05", "", "1848--1850", "///1848–1850"),
        *({"date-parts": [[1848, 3], [1850, 5]]}, ""),
    ),
    (
        *("2008-03-01/2008-03-05", "", "2008", "2008///2008"),
        *({"date-parts": [[2008, 3, 1], [2008, 3, 5]]}, ""),
    ),
    (
        *("1849~", "c. 1849", "c. 1849", "///c. 1849"),
        *({"date-parts": [[1849]], "circa": True}, ""),
    ),
    ("[1200..]", "after 1200", None, "///after 1200", {"literal": "after 1200"}, ""),
]


@pytest.mark.parametrize(("date", "words", "year", "day", "issued", "made"), RANGES)
def test_no_record_is_more_exact_than_the_date(
    date: str,
    words: str,
    year: str | None,
    day: str,
    issued: dict[str, object],
    made: str,
) -> None:
    facts = Metadata("x", "T", date=date, date_text=words)
    bibtex = cite_bibtex(facts)
    assert f"year = {{{year}}}" in bibtex if year else "year" not in bibtex
    assert f"DA  - {day}" in cite_ris(facts)
    assert ("PY  - " in cite_ris(facts)) is (year in ("1849", "2008"))
    assert csl_item(facts)["issued"] == issued
    assert json.loads(linked_data(facts, [])).get("dateCreated", "") == made
    names = [name for _, name, _ in meta_tags(facts)]
    assert ("citation_publication_date" in names) is bool(made)


WHOLE = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
<title>War</title><title type="sub">A Tale</title><author><persName>Leo Tolstoy
</persName><affiliation><orgName>Home</orgName></affiliation></author>
<author><orgName>ACME, Inc.</orgName></author>
<editor role="translator">Constance Garnett</editor><respStmt><resp>Traduction</resp>
<name>Ann Lee</name></respStmt><editor>Bo Berg</editor></titleStmt>
<editionStmt><edition n="2"/></editionStmt><publicationStmt><publisher>P</publisher>
<pubPlace>London</pubPlace><date when="1914"/><idno type="ISBN">978-3</idno>
</publicationStmt><seriesStmt><title>Classics</title><biblScope>7</biblScope></seriesStmt>
</fileDesc></teiHeader></TEI>"""


def test_every_record_says_who_translated_and_where_it_came_out() -> None:
    facts = read_metadata(Branch(read_tei(WHOLE.encode())[0].getroot()), "x")
    assert cite_plainly(facts, interface_words("en")) == (
        "Leo Tolstoy; ACME, Inc.: War: A Tale. Trans. Constance Garnett, Ann Lee. "
        "Ed. Bo Berg. TEI edition, 2. Classics, 7. London: P, 1914."
    )
    item = csl_item(facts)
    assert item["title"] == "War: A Tale"
    assert item["author"][1] == {"literal": "ACME, Inc."}
    assert [name["literal"] for name in item["translator"]] == [
        *("Constance Garnett", "Ann Lee")
    ]
    known = ("collection-title", "collection-number", "edition", "ISBN")
    assert [item[name] for name in known] == ["Classics", "7", "2", "978-3"]
    assert item["publisher-place"] == "London"
    bibtex, ris = cite_bibtex(facts), cite_ris(facts)
    for field in (
        "author = {Leo Tolstoy and {ACME, Inc.}}",
        "translator = {Constance Garnett and Ann Lee}",
        "address = {London}",
        "series = {Classics}",
        "volume = {7}",
        "edition = {2}",
        "isbn = {978-3}",
    ):
        assert f"  {field}," in bibtex
    for line in ("A4  - Ann Lee", "CY  - London", "T3  - Classics", "SN  - 978-3"):
        assert line in ris
    data = json.loads(linked_data(facts, []))
    assert [author["@type"] for author in data["author"]] == ["Person", "Organization"]
    assert data["translator"][0]["name"] == "Constance Garnett"


def test_a_title_of_titles_is_read_in_its_parts() -> None:
    titles = (
        '<title type="full"><title type="main">Hands</title> '
        '<title type="sub">a study</title></title>'
    )
    data = document("<p>x</p>").replace(
        b"<teiHeader>",
        b"<teiHeader><fileDesc><titleStmt>%b</titleStmt></fileDesc>" % titles.encode(),
    )
    found = json.loads(render(data, "json").data)
    assert (found["facts"]["title"], found["facts"]["subtitle"]) == ("Hands", "a study")
    word = docx.Document(io.BytesIO(render(data, "docx").data))
    heads = [(p.style.name, p.text) for p in word.paragraphs[:2] if p.style]
    assert heads == [("Title", "Hands"), ("Subtitle", "a study")]
    page = render(data, "html").data.decode()
    assert re.search(r'<p class="subtitle"[^>]*>a study</p>', page)


def test_names_stand_without_addresses() -> None:
    data = (
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
        b"<title>T</title><author><name>Ron van den Berg</name> <email>r@x.org</email>"
        b"</author></titleStmt><publicationStmt><publisher><orgName>House</orgName>, "
        b"<address><addrLine>1 Rd</addrLine></address></publisher><pubPlace><address>"
        b"<street>1 Rd</street><settlement>Oxford</settlement></address></pubPlace>"
        b"</publicationStmt></fileDesc></teiHeader><text><body/></text></TEI>"
    )
    facts = read_metadata(Branch(read_tei(data)[0].getroot()), "t")
    assert facts.authors == ("Ron van den Berg",)
    assert (facts.publisher, facts.publication_place) == ("House", "Oxford")


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Statement of 22 September 2008", ""),
        ("Statement 2008", " 22. September 2008."),
        ("Statement 22", " 22. September 2008."),
    ],
)
def test_a_day_in_the_title_is_said_once(title: str, said: str) -> None:
    words = interface_words("de")
    facts = Metadata(
        stem="s", title=title, date="2008-09-22", date_text="22. September 2008"
    )
    assert cite_plainly(facts, words).startswith(f"{title}.{said} TEI")


def test_a_full_stop_after_the_years_of_a_life_is_left_out() -> None:
    facts = Metadata(stem="s", title="A Book", authors=("Doe, J., 1679-1763.",))
    said = cite_plainly(facts, interface_words("en"))
    assert said.startswith("Doe, J., 1679-1763: A Book.")
