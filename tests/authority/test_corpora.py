"""Authority files of a corpus, whose speakers stand in its root file."""

from pathlib import Path

from lxml import etree

from tei_toolkit.convert import ConvertOptions
from tei_toolkit.tei.options import Profile
from tests.authority.test_authority import TEI, XML_ID, built, run
from tests.corpora.corpora import FILES, NAMES, PROJECT, ROOT, ids_of, texts_of
from tests.corpora.corpora import run as convert


def corpus(folder: Path) -> None:
    convert(folder, FILES, ConvertOptions(names=NAMES))
    (folder / "out").rename(folder / "tei")


def test_who_has_no_full_name_is_asked_about(tmp_path: Path) -> None:
    corpus(tmp_path)
    groups, questions = built(tmp_path)
    asked = {row["id"]: row["may_be"] for row in questions}
    assert asked == {
        "third.smith": "minutes.smith-john (John Smith)",
        "third.vale": "minutes.vale-tom (Tom Vale)",
    }
    assert frozenset({"minutes.xml#first.chair"}) in groups
    assert frozenset({"minutes.xml#second.chair"}) in groups


def test_linking_keeps_the_ids_of_a_corpus(tmp_path: Path) -> None:
    corpus(tmp_path)
    files = [
        tmp_path / "tei" / Path(ROOT).name,
        *sorted(tmp_path.glob("tei/texts/*.xml")),
    ]
    before = [ids_of(path) for path in files]
    built(tmp_path)
    table = tmp_path / "authority.questions.csv"
    lines = table.read_text().splitlines()
    decided = [
        f"{line}minutes.smith-john" if "third.smith" in line else line for line in lines
    ]
    table.write_text("\n".join(decided) + "\n")
    result = run("link", tmp_path / "authority.xml")
    assert result.exit_code == 0, result.output
    assert [ids_of(path) for path in files] == before
    root = etree.parse(files[0])
    same = {p.get(XML_ID): p.get("sameAs") for p in root.iter(f"{TEI}person")}
    assert same["third.smith"] == "../authority.xml#minutes.smith-john"
    assert same["minutes.smith-john"] == "../authority.xml#minutes.smith-john"
    result = run("check", tmp_path / "authority.xml", tmp_path / "tei")
    assert "0 errors" in result.output, result.output
    texts = texts_of(tmp_path, "tei/minutes.xml")
    ids = [i for path in (files[0], *texts) for i in ids_of(path)]
    assert len(ids) == len(set(ids))


def test_linking_without_questions_says_no_origin_twice(tmp_path: Path) -> None:
    convert(tmp_path, {"first.txt": FILES["first.txt"]}, ConvertOptions())
    (tmp_path / "out").rename(tmp_path / "tei")
    built(tmp_path)
    assert run("link", tmp_path / "authority.xml").exit_code == 0
    for entry in etree.parse(tmp_path / "authority.xml").iter(f"{TEI}person"):
        origins = entry.get("corresp", "").split()
        assert len(origins) == len(set(origins)) == 1


def test_the_root_of_a_parlamint_corpus_keeps_its_ids(tmp_path: Path) -> None:
    options = ConvertOptions(project=PROJECT, profile=Profile.PARLAMINT)
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        convert(tmp_path / name, FILES, options, root=f"out/{name}.xml")
        (tmp_path / name / "out").rename(tmp_path / f"tei-{name}")
    roots = [tmp_path / f"tei-{name}" / f"{name}.xml" for name in ("a", "b")]
    before = [ids_of(root) for root in roots]
    authority = tmp_path / "authority.xml"
    assert run("build", *roots, "-o", authority).exit_code == 0
    assert run("link", authority).exit_code == 0
    assert [ids_of(root) for root in roots] == before
