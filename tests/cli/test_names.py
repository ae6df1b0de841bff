"""`tei names`: mentions of texts, in the forms that other programs read."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from lxml import etree

from tei_toolkit.cli.main import cli
from tests.names.documents import plain

TEXT = "Mr John Smith went to Germany on 1 May 2008.\r\nThen he paid $10 million.\r\n"


def run(*arguments: str | Path, data: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, ["names", *map(str, arguments)], input=data)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_json_is_one_object_a_file(tmp_path: Path, source: Path) -> None:
    result = run(source, tmp_path / "none.txt", source, "--json")
    assert result.exit_code == 3
    assert "none.txt" in result.stderr
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [data["file"] for data in found] == [str(source)] * 2
    assert found[0]["language"] == "en"
    mentions = found[0]["mentions"]
    assert [(m["text"], m["type"]) for m in mentions] == [
        ("John Smith", "person"),
        ("Germany", "place"),
        ("1 May 2008", "date"),
        ("$10 million", "measure"),
    ]
    for mention in mentions:
        assert TEXT[mention["start"] : mention["end"]] == mention["text"]
        assert mention["cert"] in {"high", "medium", "low"}
    assert mentions[1]["ref"] == "place:DE"
    assert mentions[2]["when"] == "2008-05-01"
    assert (mentions[3]["quantity"], mentions[3]["unit"]) == ("10000000", "USD")


def test_places_in_tei_count_its_characters(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    body = "<p>To <hi>Ger</hi>many<note>not <q>France</q></note> &amp; Spain</p>"
    path.write_bytes(plain(body))
    root = etree.fromstring(path.read_bytes())
    text = "".join(next(root.iter("{*}text")).itertext())
    mentions: list[dict[str, Any]] = json.loads(run(path, "--json").stdout)["mentions"]
    assert [m["text"] for m in mentions] == ["Germany", "France", "Spain"]
    for mention in mentions:
        assert text[mention["start"] : mention["end"]] == mention["text"]


def test_csv_has_one_header(source: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run(source, source, "--csv").stdout)))
    assert len(rows) == 8
    assert rows[2]["value"] == "2008-05-01"
    assert rows[5]["ref"] == "place:DE"


def test_conll_has_a_word_a_line(source: Path) -> None:
    lines = run(source, "--conll").stdout.splitlines()
    assert "John\t3\tB-PERSON" in lines
    assert "Smith\t8\tI-PERSON" in lines
    assert "went\t14\tO" in lines


def test_no_sentence_ends_within_a_name(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(plain("<p>We met Mr. John Smith in New<pb/>\nYork. He left.</p>"))
    blocks = run("--conll", path).stdout.strip().split("\n\n")
    assert [block.split()[-3] for block in blocks] == [".", "."]


def test_broken_xml_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text("<TEI><text><p>Mr John Smith", encoding="utf-8")
    assert "tags and all" in run(path).stderr


def test_standard_input_and_a_date(source: Path) -> None:
    result = run("-", "--json", "--document-date", "1994-05-10", data=b"He came today.")
    (mention,) = json.loads(result.stdout)["mentions"]
    assert (mention["text"], mention["when"]) == ("today", "1994-05-10")


def test_standard_input_twice_is_refused(source: Path) -> None:
    assert "standard input" in str(run("-", "-").exception)


def test_the_text_that_is_counted_is_given_where_it_is_not_the_file(
    tmp_path: Path,
) -> None:
    page, plain = tmp_path / "a.html", tmp_path / "a.txt"
    page.write_text(
        "<html><body><p>ANNA: We went to <b>Germany</b>.</p></body></html>",
        encoding="utf-8",
    )
    plain.write_text("ANNA: We went to Germany.\n", encoding="utf-8")
    for path, is_given in ((page, True), (plain, False)):
        data = json.loads(run(path, "--json").stdout)
        assert ("text" in data) is is_given
    data = json.loads(run(page, "--json").stdout)
    places = [m for m in data["mentions"] if m["type"] == "place"]
    assert [data["text"][m["start"] : m["end"]] for m in places] == ["Germany"]


def test_two_forms_exclude_each_other(source: Path) -> None:
    result = run(source, "--json", "--csv")
    assert result.exit_code == 2
    assert "--json and --csv" in result.output


def test_types(source: Path) -> None:
    found = json.loads(run(source, "--json", "--types", "date").stdout)["mentions"]
    assert {mention["type"] for mention in found} == {"date"}
    assert "no type 'dates'" in str(run(source, "--types", "dates").exception)


def test_whose_roles_are_known_is_told(source: Path) -> None:
    assert "roles mean those who hold them" in run(source, "--types", "role").stderr


@pytest.mark.parametrize("form", [[], ["--json"], ["--csv"], ["--conll"]])
def test_a_role_with_a_pointer_is_listed(tmp_path: Path, form: list[str]) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(plain('<p>We met <rs ref="#x">the minister</rs> there.</p>'))
    result = run(path, *form)
    assert result.exit_code == 0
    assert "minister" in result.stdout


def test_the_encoding_of_a_text_can_be_stated(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("They met J\u00fcrgen Smith.".encode("latin-1"))
    stated = run(path, "--conll", "--charset", "cp1251").stdout
    assert "J\u044crgen" in stated
    assert "J\u00fcrgen" in run(path, "--conll").stdout


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<a>" * 3000 + b"</a>" * 3000, ":1:6147: its elements are nested"),
        (
            b"<a><b></a>",
            ":1:11: is no well-formed XML: Opening and ending",
        ),
    ],
)
def test_what_is_wrong_is_said_once_and_plainly(
    tmp_path: Path, data: bytes, said: str
) -> None:
    path = tmp_path / "a.xml"
    root = b'<TEI xmlns="http://www.tei-c.org/ns/1.0"/>'
    path.write_bytes(data + b"<!-- " + root + b" -->")
    result = CliRunner().invoke(cli, ["annotate", str(path)])
    assert said in result.stderr
    assert "XML_PARSE_HUGE" not in result.stderr
    assert ", line 1" not in result.stderr
