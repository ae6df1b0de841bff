"""Authority files that users bring: tables and JSON-LD."""

import json
from pathlib import Path

import pytest

from tei_toolkit.errors import UsageError
from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.annotating import AnnotateOptions, annotate
from tei_toolkit.names.authority import read_authority, unread_columns
from tei_toolkit.names.linking import Known
from tests.names.documents import plain


def read(tmp_path: Path, text: str, name: str = "a.csv") -> tuple[Known, ...]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_authority(str(path))


@pytest.mark.parametrize("column", ["names", "variants", "variant", "Aliases"])
@pytest.mark.parametrize("mark", ["|", "; "])
def test_other_names(tmp_path: Path, column: str, mark: str) -> None:
    text = f"id,name,{column}\np1,John Smith,Johnny Smith{mark}J. Smith\n"
    (found,) = read(tmp_path, text)
    assert found.names == ("John Smith", "Johnny Smith", "J. Smith")


@pytest.mark.parametrize(
    ("column", "value", "uri"),
    [
        ("uri", "https://x.org/1", "https://x.org/1"),
        ("Wikidata", "Q5", "https://www.wikidata.org/wiki/Q5"),
        ("wikidata", "https://www.wikidata.org/wiki/Q5", None),
        ("geonames", "2988507", "https://sws.geonames.org/2988507"),
    ],
)
def test_addresses(tmp_path: Path, column: str, value: str, uri: str | None) -> None:
    (found,) = read(tmp_path, f"id,name,{column}\nq,Quentin Quigley,{value}\n")
    assert found.uri == (uri or value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id,name\np,Ada Vale\np,Tom Vale\n", "a.csv:3: the id 'p' stands in line 2"),
        ("name,type\nAda Vale,Mensch\n", "a.csv:2: type 'Mensch' is none of person"),
        ("id,label\np,Ada Vale\n", "names (divided by |)"),
        ("id,name\na b,Ada Vale\n", "a.csv:2: the id 'a b' has a space or a #"),
        ("id,name\n#k,Ada Vale\n", "a.csv:2: the id '#k' has a space or a #"),
        ("id,name\n", "a.csv: has no entries"),
    ],
)
def test_what_cannot_be_is_told(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        read(tmp_path, text)
    assert said in str(caught.value)


def test_a_table_in_another_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("name\nJürgen Vale\n".encode("cp1252"))
    with pytest.raises(UsageError, match="UTF-8"):
        read_authority(str(path))


def test_two_of_one_name_without_ids_are_two(tmp_path: Path) -> None:
    found = read(tmp_path, "name,role\nAda Vale,baker\nAda Vale,bishop\n")
    assert len({entry.ref for entry in found}) == 2


def test_columns_that_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,name,Birth,\np,Ada Vale,1900,\n", encoding="utf-8")
    assert unread_columns(str(path)) == ["birth", ""]


@pytest.mark.parametrize("kind", ["Place", "schema:Place", "https://schema.org/Place"])
def test_kinds_in_json(tmp_path: Path, kind: str) -> None:
    text = json.dumps({"@id": "http://x.org/z", "@type": kind, "name": "Zembla"})
    (found,) = read(tmp_path, text, "a.json")
    assert found.ref == "place:z"


def test_an_entry_is_called_what_the_authority_calls_it() -> None:
    known = Known("person:zed", ("Zedekiah Plum", "Old Plum"), "https://x.org/zed")
    options = AnnotateOptions(AnalysisOptions(known=(known,)))
    data = annotate(plain("<p>Then Old Plum went home.</p>"), "x.xml", options).data
    names = "<persName><forename>Zedekiah</forename> <surname>Plum</surname></persName>"
    assert f'{names}<persName type="variant">Old Plum</persName>' in data.decode()


@pytest.mark.parametrize("content", [[], {}, {"@graph": []}, [5], {"@id": "x"}])
def test_json_without_entries_is_told(tmp_path: Path, content: object) -> None:
    with pytest.raises(UsageError, match="has no entries"):
        read(tmp_path, json.dumps(content), "a.json")


@pytest.mark.parametrize(
    ("printed", "spoken"),
    [("O'Neil, Tip", "Tip O'Neil"), ("Müller, Hans", "Hans Müller")],
)
def test_inverted_names_are_found_as_they_are_spoken(
    tmp_path: Path, printed: str, spoken: str
) -> None:
    known = read(tmp_path, f'id,name\nx,"{printed}"\n')
    text = f"Then {spoken} and Mr {spoken.split()[1]} came."
    found = analyse(text, AnalysisOptions(known=known)).mentions
    assert [(m.text, m.ref) for m in found] == [
        (spoken, "person:x"),
        (spoken.split()[1], "person:x"),
    ]
