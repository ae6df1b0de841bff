"""`tei annotate`: files read, written and left alone."""

import itertools
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lxml import etree

from tei_toolkit.cli.main import cli
from tei_toolkit.tei.serialisation import is_unedited, serialise
from tests.names.documents import plain

BODY = "<p>Mr John Smith went to Germany on 1 May 2008.</p>"


def run(*arguments: str | Path, data: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, ["annotate", *map(str, arguments)], input=data)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "a.xml"
    path.write_bytes(plain(BODY, begin='<?xml version="1.0"?>\r\n'))
    return path


def test_many_files_to_a_folder_and_a_bad_one(tmp_path: Path, source: Path) -> None:
    (tmp_path / "b.xml").write_bytes(plain("<p>In France.</p>"))
    (tmp_path / "bad.xml").write_text("<TEI", encoding="utf-8")
    files = [tmp_path / name for name in ("a.xml", "bad.xml", "none.xml", "b.xml")]
    result = run(*files, "-o", tmp_path / "out")
    assert result.exit_code == 3
    assert "bad.xml:1" in result.stderr
    assert "none.xml" in result.stderr
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["a.xml", "b.xml"]
    assert b"<placeName" in (tmp_path / "out/b.xml").read_bytes()


def test_strip_gives_back_the_bytes(tmp_path: Path, source: Path) -> None:
    out = tmp_path / "out.xml"
    assert run(source, "-o", out).exit_code == 0
    assert out.read_bytes() != source.read_bytes()
    back = run(out, "--strip")
    assert back.stdout_bytes == source.read_bytes()


def test_strip_says_why_it_takes_nothing(tmp_path: Path, source: Path) -> None:
    assert "nothing in it was marked" in run(source, "--strip").stderr
    talk = tmp_path / "talk.txt"
    talk.write_text("ADA: I went to France.\n\nBEN: To Paris?\n\nADA: To Paris.\n")
    CliRunner().invoke(cli, ["convert", str(talk), "-o", str(tmp_path / "talk.xml")])
    assert "tei convert --no-names" in run(tmp_path / "talk.xml", "--strip").stderr


def test_a_mark_taken_out_by_hand_and_made_again_is_told(
    tmp_path: Path, source: Path
) -> None:
    out, again = tmp_path / "out.xml", tmp_path / "again.xml"
    run(source, "-o", out)
    assert "by hand" not in run(out, "-o", again).stderr
    text = out.read_text("utf-8")
    bare = re.sub(r"<date [^<>]*>([^<>]*)</date>", r"\1", text)
    assert bare != text
    out.write_text(bare, "utf-8", newline="")
    assert "1 mark more now" in run(out, "-o", again, "--force").stderr


def test_an_edited_file_is_not_replaced(tmp_path: Path, source: Path) -> None:
    out = tmp_path / "out.xml"
    run(source, "-o", out)
    assert run(source, "-o", out, "--types", "date").exit_code == 0
    edited = out.read_bytes().replace(b"went", b"goes")
    out.write_bytes(edited)
    refused = run(source, "-o", out)
    assert refused.exit_code == 5
    assert "--force" in refused.stderr
    assert out.read_bytes() == edited
    assert run(source, "-o", out, "--force").exit_code == 0
    assert b"went" in out.read_bytes()


def test_an_edited_file_annotated_again_still_counts_as_edited(
    tmp_path: Path, source: Path
) -> None:
    out = tmp_path / "out.xml"
    run(source, "-o", out)
    out.write_bytes(out.read_bytes().replace(b"went", b"goes"))
    assert run(out, "-o", out).exit_code == 0
    assert run(source, "-o", out).exit_code == 5


def test_in_place_twice_is_once(source: Path) -> None:
    before = source.read_bytes()
    refused = run(source, "-o", source)
    assert refused.exit_code == 5
    assert "--force" in refused.stderr
    assert source.read_bytes() == before
    run(source, "-o", source, "--force")
    once = source.read_bytes()
    run(source, "-o", source, "--force")
    assert source.read_bytes() == once != before
    run(source, "-o", source, "--strip", "--force")
    assert source.read_bytes() == before


def test_standard_input(source: Path) -> None:
    result = run("-", "-q", data=source.read_bytes())
    assert b"<persName" in result.stdout_bytes
    assert result.stderr == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ("--types", "dragon"),
        ("--layer", "dragons"),
        ("--document-date", "yesterday"),
        ("--authority", "none.csv"),
    ],
)
def test_a_wrong_option_is_told(source: Path, arguments: tuple[str, str]) -> None:
    result = CliRunner().invoke(cli, ["annotate", str(source), *arguments])
    assert isinstance(result.exception, Exception)
    assert arguments[1] in str(result.exception)


def test_two_files_of_one_name(tmp_path: Path, source: Path) -> None:
    (tmp_path / "sub").mkdir()
    other = tmp_path / "sub/a.xml"
    other.write_bytes(source.read_bytes())
    result = run(source, other, "-o", tmp_path / "out")
    assert "a.xml" in str(result.exception)


def test_what_a_stricter_schema_refuses_is_not_written(
    tmp_path: Path, shared: Path
) -> None:
    for name, tags in (
        ("tei_lite", (b'<name type="person"',)),
        ("tei_bare", ()),
        ("tei_simplePrint", (b'<name type="person"', b"<name>tei-toolkit", b"<date ")),
    ):
        path = tmp_path / f"{name}.xml"
        model = f'<?xml-model href="{shared}/schemas/{name}.rng"?>'
        path.write_bytes(plain(BODY, begin=model).replace(b' xml:lang="en"', b""))
        out = tmp_path / "out" / path.name
        assert run(path, "-o", tmp_path / "out").exit_code == 0
        assert all(tag in out.read_bytes() for tag in tags)
        arguments = ["validate", str(path), str(out)]
        assert CliRunner().invoke(cli, arguments).exit_code == 0


def test_what_stands_beside_a_conversion_has_its_values(tmp_path: Path) -> None:
    text, path, out = (tmp_path / name for name in ("a.txt", "a.xml", "out.xml"))
    said = "On 3 May 2008 at 5 p.m. Ann Lee gave the UN $5 million, or 12%."
    text.write_text(f"ANNA: {said}\n\nTOM: Oh.\n\nANNA: Yes.\n", encoding="utf-8")
    arguments = [
        "convert",
        "--no-names",
        "--language",
        "en",
        str(text),
        "-o",
        str(path),
    ]
    assert CliRunner().invoke(cli, arguments).exit_code == 0
    assert run(path, "--standoff", "-o", out).exit_code == 0
    for value in (b'<date when="2008-05-03">', b"<time when", b"<num ", b"<measure "):
        assert value in out.read_bytes()
    arguments = ["validate", "--schema", "tei-transcript", str(out)]
    assert CliRunner().invoke(cli, arguments).exit_code == 0


def test_pointers_into_an_authority_file_start_at_the_output(
    tmp_path: Path, source: Path
) -> None:
    authority = tmp_path / "people.xml"
    person = '<person xml:id="js"><persName>John Smith</persName></person>'
    body = f"<listPerson>{person}</listPerson>"
    authority.write_bytes(plain(body))
    out = tmp_path / "out/deep/a.xml"
    out.parent.mkdir(parents=True)
    run(source, "-o", out, "--authority", authority)
    assert b'ref="../../people.xml#js"' in out.read_bytes()
    text = tmp_path / "a.txt"
    text.write_text("ANNA: I met John Smith.\n\nTOM: So did I.\n", encoding="utf-8")
    arguments = ["convert", str(text), "--authority", str(authority)]
    arguments += ["--language", "en", "-o", str(tmp_path / "tei/")]
    assert CliRunner().invoke(cli, arguments).exit_code == 0
    converted = (tmp_path / "tei/a.xml").read_bytes()
    assert b'ref="../people.xml#js"' in converted


_STEPS = [
    ("--layer", "names"),
    ("--layer", "dates"),
    ("--layer", "measures"),
    ("--types", "person"),
    ("--standoff",),
    (),
]


@pytest.mark.parametrize("steps", list(itertools.permutations(_STEPS, 2)))
def test_a_conversion_annotated_in_steps_comes_back(
    tmp_path: Path, steps: tuple[tuple[str, ...], ...]
) -> None:
    tree = etree.ElementTree(etree.fromstring(plain(BODY)))
    before = serialise(tree)
    first, once, steps_made = (tmp_path / f"{name}.xml" for name in "abc")
    first.write_bytes(before)
    run(first, "-o", once)
    source = first
    for step in (*steps, ()):
        run(source, "-o", steps_made, *step)
        source = steps_made
        assert is_unedited(source.read_bytes())
        assert run(source, "--strip").stdout_bytes == before


@pytest.mark.parametrize("data", [b"", b"plain", b"\x00\xff\x03", b"<TEI><a></TEI>"])
def test_what_is_no_xml_cannot_be_stripped(tmp_path: Path, data: bytes) -> None:
    source = tmp_path / "a.xml"
    source.write_bytes(data)
    marked, stripped = run(source), run(source, "--strip")
    assert marked.exit_code == stripped.exit_code == 3
    assert marked.stderr == stripped.stderr


@pytest.mark.parametrize("option", [("--standoff",), ("--min-cert", "low")])
def test_what_means_nothing_beside_strip_is_refused(
    source: Path, option: tuple[str, ...]
) -> None:
    result = run(source, "--strip", *option)
    assert result.exit_code == 2
    assert option[0] in result.stderr


def test_some_types_are_stripped(tmp_path: Path, source: Path) -> None:
    out, less = tmp_path / "out.xml", tmp_path / "less.xml"
    run(source, "-o", out)
    assert run(out, "--strip", "--types", "date", "-o", less).exit_code == 0
    data = less.read_bytes()
    assert b"<date" not in data
    assert b"<persName" in data
    assert is_unedited(data)
    assert run(less, "--strip").stdout_bytes == source.read_bytes()
