"""Authority files: what is merged, what is asked, what is linked."""

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lxml import etree

from tei_toolkit.authority.likeness import compatible
from tei_toolkit.authority.writing import COLUMNS
from tei_toolkit.cli.main import cli
from tei_toolkit.names.annotating import annotate
from tei_toolkit.names.stripping import strip
from tei_toolkit.names.touched import kept_by_hand
from tei_toolkit.relaxng.schema import compile_schema
from tests.names.documents import HEAD

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["authority", *map(str, arguments)])


def write(path: Path, *entries: str, text: str = "<p>x</p>") -> Path:
    """A TEI file that lists these entries."""
    lists = {"<person": "listPerson", "<place": "listPlace", "<org": "listOrg"}
    listed = "".join(
        f"<{name}>{entry}</{name}>"
        for entry in entries
        for start, name in lists.items()
        if entry.startswith(start)
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(
        (
            f"<TEI xmlns='http://www.tei-c.org/ns/1.0'>{HEAD}\r\n<standOff>{listed}"
            f"</standOff><text><body>{text}</body></text></TEI>"
        ).encode()
    )
    return path


def person(xml_id: str, name: str, more: str = "") -> str:
    return f'<person xml:id="{xml_id}"><persName>{name}</persName>{more}</person>'


def place(xml_id: str, name: str, number: str = "") -> str:
    idno = f'<idno type="geonames">{number}</idno>' if number else ""
    return f'<place xml:id="{xml_id}"><placeName>{name}</placeName>{idno}</place>'


def built(folder: Path) -> tuple[set[frozenset[str]], list[dict[str, str]]]:
    """Which ids of files became one entry, and the questions."""
    result = run("build", folder / "tei", "-o", folder / "authority.xml")
    assert result.exit_code == 0, result.output
    root = etree.parse(folder / "authority.xml").getroot()
    groups = {
        frozenset(entry.get("corresp", "").replace("tei/", "").split())
        for entry in root.iter(*(f"{TEI}{n}" for n in ("person", "personGrp", "place")))
    }
    table = folder / "authority.questions.csv"
    rows = []
    if table.exists():
        with table.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
    return groups, rows


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("John Smith", "John Smith", True),
        ("J. Smith", "John Smith", True),
        ("Jane Smith", "John Smith", False),
        ("John Smith Jr.", "John Smith", False),
        ("Dmitry Medvedev", "Dmitry Anatolyevich Medvedev", True),
        ("Dmitry Ivanovich Medvedev", "Dmitry Anatolyevich Medvedev", False),
        ("John Smith", "John Brown", False),
    ],
)
def test_names_that_can_be_one_persons(one: str, other: str, expected: bool) -> None:
    assert compatible(one, other) is expected


def test_a_full_name_is_one_person(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("smith", "John Smith"))
    write(tmp_path / "tei/b.xml", person("js", "Mr John Smith"))
    groups, questions = built(tmp_path)
    assert groups == {frozenset({"a.xml#smith", "b.xml#js"})}
    assert questions == []


def test_two_of_one_name_in_a_file_are_asked_about(tmp_path: Path) -> None:
    write(
        tmp_path / "tei/a.xml", person("s1", "John Smith"), person("s2", "John Smith")
    )
    write(tmp_path / "tei/b.xml", person("s", "John Smith"))
    groups, questions = built(tmp_path)
    assert len(groups) == 3
    assert [q["may_be"].count("(John Smith)") for q in questions] == [2] or sum(
        q["may_be"].count("(John Smith)") for q in questions
    ) == 2


BORN = '<birth when="{}"/>'
WORKED = "<occupation>{}</occupation>"


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (BORN.format(1750), BORN.format(1900), "born 1750 and born 1900"),
        ("<birth>um 1750</birth>", "<birth>1900</birth>", "born 1750 and born 1900"),
        ('<death when="1800"/>', BORN.format(1900), "born 1900 and died 1800"),
        ("<sex>M</sex>", "<sex>F</sex>", "sex M and sex F"),
        (WORKED.format("baker"), WORKED.format("bishop"), "'baker' and 'bishop'"),
    ],
)
def test_equal_names_of_two_that_differ_are_asked_about(
    tmp_path: Path, one: str, other: str, reason: str
) -> None:
    write(tmp_path / "tei/1.xml", person("a", "Karl Huber", one))
    write(tmp_path / "tei/2.xml", person("b", "Karl Huber", other))
    groups, questions = built(tmp_path)
    assert groups == {frozenset({"1.xml#a"}), frozenset({"2.xml#b"})}
    assert [(q["id"], q["may_be"]) for q in questions] == [("a", "b (Karl Huber)")]
    assert all(part in questions[0]["reason"] for part in reason.split(" and "))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (BORN.format(1750), BORN.format("1750-05-01")),
        (WORKED.format("President"), WORKED.format("President of Kazakhstan")),
        (BORN.format(1750), WORKED.format("baker")),
        ("", WORKED.format("baker")),
    ],
)
def test_equal_names_of_two_that_agree_are_one(
    tmp_path: Path, one: str, other: str
) -> None:
    write(tmp_path / "tei/1.xml", person("a", "Karl Huber", one))
    write(tmp_path / "tei/2.xml", person("b", "Karl Huber", other))
    assert built(tmp_path) == ({frozenset({"1.xml#a", "2.xml#b"})}, [])


def test_what_says_the_same_is_one_where_a_name_means_several(tmp_path: Path) -> None:
    for number, office in enumerate(("baker", "bishop", "baker", "bishop")):
        entry = person(f"p{number}", "Karl Huber", WORKED.format(office))
        write(tmp_path / f"tei/{number}.xml", entry)
    write(tmp_path / "tei/4.xml", person("p4", "Karl Huber"))
    groups, questions = built(tmp_path)
    assert groups == {
        frozenset({"0.xml#p0", "2.xml#p2"}),
        frozenset({"1.xml#p1", "3.xml#p3"}),
        frozenset({"4.xml#p4"}),
    }
    assert {(q["id"], q["may_be"]) for q in questions} == {
        ("p4", "p0 (Karl Huber) | p1 (Karl Huber)"),
        ("p0", "p1 (Karl Huber)"),
    }


def test_a_third_does_not_make_two_of_one_file_one(tmp_path: Path) -> None:
    number = '<idno type="GND">9</idno>'
    write(tmp_path / "tei/1.xml", person("a", "Hans Maier", number))
    write(
        tmp_path / "tei/2.xml",
        person("b", "Johann Maier", number),
        person("c", "Hans Maier"),
    )
    groups, questions = built(tmp_path)
    assert groups == {frozenset({"1.xml#a", "2.xml#b"}), frozenset({"2.xml#c"})}
    (question,) = questions
    assert "2.xml lists both" in question["reason"]


def test_two_with_one_number_in_a_file_are_asked_about(tmp_path: Path) -> None:
    number = '<idno type="GND">9</idno>'
    write(
        tmp_path / "tei/1.xml",
        person("a", "Hans Maier", number),
        person("b", "Johann Maier", number),
    )
    groups, questions = built(tmp_path)
    assert len(groups) == 2
    assert "one GND" in questions[0]["reason"]


def test_a_family_name_before_a_comma_is_one(tmp_path: Path) -> None:
    write(tmp_path / "tei/1.xml", person("a", "Anna Berg"))
    write(tmp_path / "tei/2.xml", person("b", "Berg, Anna"))
    assert built(tmp_path) == ({frozenset({"1.xml#a", "2.xml#b"})}, [])


def test_a_given_name_that_may_be_short_is_asked_about(tmp_path: Path) -> None:
    write(tmp_path / "tei/1.xml", person("a", "Christopher Steele"))
    write(tmp_path / "tei/2.xml", person("b", "Chris Steele"))
    groups, questions = built(tmp_path)
    assert len(groups) == 2
    assert [(q["id"], q["may_be"]) for q in questions] == [
        ("b", "a (Christopher Steele)")
    ]


def test_two_authority_files_of_one_folder_are_merged_into_one(tmp_path: Path) -> None:
    write(tmp_path / "tei/1.xml", person("a", "John Smith"), person("s", "Smith"))
    write(tmp_path / "tei/2.xml", person("b", "John Smith"), place("x", "Paris"))
    one, two = tmp_path / "one.xml", tmp_path / "sub/two.xml"
    two.parent.mkdir()
    for target in (one, two):
        assert run("build", tmp_path / "tei", "-o", target).exit_code == 0
    target = tmp_path / "all.xml"
    assert run("merge", one, two, "-o", target).exit_code == 0
    root = etree.parse(target).getroot()
    found = {e.get("corresp") for e in root.iter(f"{TEI}person", f"{TEI}place")}
    assert found == {"tei/1.xml#a tei/2.xml#b", "tei/1.xml#s", "tei/2.xml#x"}


def test_an_initial_that_fits_two_is_asked_about(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("a", "John Smith"), person("b", "Jane Smith"))
    write(tmp_path / "tei/b.xml", person("c", "J. Smith"))
    write(tmp_path / "tei/c.xml", person("d", "Jo. Brown"))
    groups, questions = built(tmp_path)
    assert len(groups) == 4
    assert [q["id"] for q in questions] == ["c"]
    assert questions[0]["may_be"] == "a (John Smith) | b (Jane Smith)"


def test_a_short_name_is_for_a_person_to_decide(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("a", "John Smith"))
    write(tmp_path / "tei/b.xml", person("c", "J. Smith"))
    groups, questions = built(tmp_path)
    assert len(groups) == 2
    assert len(questions) == 1


def test_a_name_with_another_initial_may_be_another_person(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("a", "John Smith"))
    write(tmp_path / "tei/b.xml", person("b", "John A. Smith"))
    groups, questions = built(tmp_path)
    assert groups == {frozenset({"a.xml#a"}), frozenset({"b.xml#b"})}
    assert len(questions) == 1


def test_a_name_without_its_patronymic_is_that_one_person(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("a", "Dmitry Anatolyevich Medvedev"))
    write(tmp_path / "tei/b.xml", person("c", "Dmitry Medvedev"))
    groups, questions = built(tmp_path)
    assert groups == {frozenset({"a.xml#a", "b.xml#c"})}
    assert questions == []


def test_offices_and_groups_are_never_one(tmp_path: Path) -> None:
    chair = "<roleName>The Chair</roleName>"
    crowd = '<personGrp xml:id="g"><persName>Audience</persName></personGrp>'
    for name in ("a", "b"):
        write(tmp_path / f"tei/{name}.xml", person("chair", chair), crowd)
    groups, questions = built(tmp_path)
    assert len(groups) == 4
    assert questions == []


def test_places_by_their_numbers(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", place("paris", "Paris", "2988507"))
    write(tmp_path / "tei/b.xml", place("paris", "Paris", "4717560"))
    write(tmp_path / "tei/c.xml", place("paname", "Paname", "2988507"))
    write(tmp_path / "tei/d.xml", place("p", "Paris"))
    groups, questions = built(tmp_path)
    assert frozenset({"a.xml#paris", "c.xml#paname"}) in groups
    assert len(groups) == 3
    asked = [question["where"] for question in questions]
    assert asked == ["tei/d.xml#p"]


def test_decisions_are_applied_everywhere(tmp_path: Path) -> None:
    text = '<p>So <persName ref="#smith">Smith</persName> said</p>'
    a = write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    b = write(tmp_path / "tei/b.xml", person("smith", "Smith"), text=text)
    _, questions = built(tmp_path)
    assert [(q["id"], q["may_be"]) for q in questions] == [("smith", "js (John Smith)")]
    table = tmp_path / "authority.questions.csv"
    table.write_text("id,decision\nsmith,js\n", encoding="utf-8")
    before = b.read_bytes()
    dry = run("link", tmp_path / "authority.xml", "--dry-run")
    assert "2 of 2 files would change" in dry.stderr
    assert b.read_bytes() == before
    assert run("link", tmp_path / "authority.xml").exit_code == 0
    after = b.read_bytes()
    assert after == before.replace(
        b'<person xml:id="smith">', b'<person xml:id="js" sameAs="../authority.xml#js">'
    ).replace(b'ref="#smith"', b'ref="#js"')
    assert b'sameAs="../authority.xml#js"' in a.read_bytes()
    root = etree.parse(tmp_path / "authority.xml").getroot()
    entries = list(root.iter(f"{TEI}person"))
    assert [e.get("corresp") for e in entries] == ["tei/a.xml#js tei/b.xml#js"]
    assert run("check", tmp_path / "authority.xml", tmp_path / "tei").exit_code == 0
    assert run("link", tmp_path / "authority.xml").exit_code == 0
    assert b.read_bytes() == after


@pytest.mark.parametrize("extra", ["", "TOM VALE: Smith was late.\n\n"])
def test_a_new_conversion_keeps_the_ids_of_an_authority(
    tmp_path: Path, extra: str
) -> None:
    said = "ANNA CRANE: Mr Smith came. I saw Smith.\n\nTOM VALE: So did I.\n"
    source, target = tmp_path / "b.txt", tmp_path / "tei" / "b.xml"
    source.write_text(said, encoding="utf-8")
    write(tmp_path / "tei" / "a.xml", person("johnny", "John Smith"))
    convert = ["convert", str(source), "--language", "en", "-o", str(target), "--force"]
    assert CliRunner().invoke(cli, convert).exit_code == 0
    built(tmp_path)
    asked(tmp_path, "johnny")
    assert run("link", tmp_path / "authority.xml").exit_code == 0
    linked = target.read_text("utf-8").splitlines()[3:]
    assert any('<person xml:id="johnny" sameAs=' in line for line in linked)
    source.write_text(extra + said, encoding="utf-8")
    result = CliRunner().invoke(cli, [*convert, "--ids-from", str(target)])
    assert result.exit_code == 0, result.output
    again = target.read_text("utf-8").splitlines()[3:]
    if not extra:
        assert again == linked
    assert not any("#smith" in line for line in again)
    assert sum('ref="#johnny"' in line for line in again) == 1 + bool(extra)
    assert run("check", tmp_path / "authority.xml").exit_code == 0


def test_what_was_annotated_and_linked_can_be_taken_out(tmp_path: Path) -> None:
    plain = write(tmp_path / "tei/a.xml", text="<p>Mr John Smith was in Paris.</p>")
    before = plain.read_bytes()
    plain.write_bytes(annotate(before, "a.xml").data)
    write(tmp_path / "tei/b.xml", person("jsmith", "John Smith", "<note>B.</note>"))
    built(tmp_path)
    assert run("link", tmp_path / "authority.xml").exit_code == 0
    linked = plain.read_bytes()
    assert b'sameAs="../authority.xml#' in linked
    assert annotate(linked, "a.xml").data.count(b"sameAs=") == linked.count(b"sameAs=")
    assert not list(kept_by_hand(linked, "a.xml"))
    assert strip(linked, "a.xml") == before


def test_a_decision_that_was_applied_can_be_changed(tmp_path: Path) -> None:
    text = '<p>So <persName ref="#smith">Smith</persName> said</p>'
    a = write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    b = write(tmp_path / "tei/b.xml", person("smith", "Smith"), text=text)
    write(tmp_path / "tei/c.xml", person("jane", "Jane Smith"))
    authority, table = tmp_path / "authority.xml", tmp_path / "authority.applied.csv"
    asked(tmp_path, "js")
    assert run("link", authority).exit_code == 0
    linked = a.read_bytes(), b.read_bytes()
    applied = "id,type,name,where,decision\nsmith,person,Smith,tei/b.xml#js,js\n"
    assert table.read_text("utf-8") == applied
    assert run("link", authority).exit_code == 0
    assert (a.read_bytes(), b.read_bytes()) == linked
    assert table.read_text("utf-8") == applied

    table.write_text(applied.replace(",js\n", ",different\n"), encoding="utf-8")
    assert run("link", authority).exit_code == 0
    assert a.read_bytes() == linked[0]
    assert b.read_bytes() == linked[1].replace(b'"js"', b'"smith"').replace(
        b"#js", b"#smith"
    )
    entries = {
        e.get(XML_ID): (e.get("corresp"), [n.text for n in e.iter(f"{TEI}persName")])
        for e in etree.parse(authority).getroot().iter(f"{TEI}person")
    }
    assert entries["js"] == ("tei/a.xml#js", ["John Smith"])
    assert entries["smith"] == ("tei/b.xml#smith", ["Smith"])
    assert run("check", authority, tmp_path / "tei").exit_code == 0
    rows = asked(tmp_path)
    assert ("smith", "js (John Smith)", "different") in rows


def test_a_decision_that_was_applied_can_be_for_another(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    b = write(tmp_path / "tei/b.xml", person("smith", "Smith"))
    write(tmp_path / "tei/c.xml", person("jane", "Jane Smith"))
    authority, table = tmp_path / "authority.xml", tmp_path / "authority.applied.csv"
    asked(tmp_path, "js")
    assert run("link", authority).exit_code == 0
    applied = table.read_text("utf-8")
    table.write_text(applied.replace(",js\n", ",jane\n"), encoding="utf-8")
    assert run("link", authority).exit_code == 0
    assert b'xml:id="jane" sameAs="../authority.xml#jane"' in b.read_bytes()
    groups, _ = built(tmp_path)
    assert groups == {frozenset({"a.xml#js"}), frozenset({"b.xml#jane", "c.xml#jane"})}
    assert table.read_text("utf-8").endswith("smith,person,Smith,tei/b.xml#jane,jane\n")


def test_pointers_between_files_lead_to_the_new_ids(tmp_path: Path) -> None:
    write(tmp_path / "tei/1.xml", person("p1", "Ada Vale"))
    write(tmp_path / "tei/2 b.xml", person("vale", "Ada Vale", "<sex>F</sex>"))
    text = '<p><persName ref="1.xml#p1 2%20b.xml#vale http://x.org/?a=1&amp;b=2#p1">X</persName></p>'
    other = write(tmp_path / "tei/sub/3.xml", text=text.replace("1.xml", "../1.xml", 1))
    before = other.read_bytes().replace(b"2%20b", b"../2%20b")
    other.write_bytes(before)
    built(tmp_path)
    assert "3 of 3 files" in run("link", tmp_path / "authority.xml").stderr
    assert other.read_bytes() == before.replace(b"../1.xml#p1", b"../1.xml#vale")
    assert run("check", tmp_path / "authority.xml", tmp_path / "tei").exit_code == 0


def test_check_finds_pointers_between_files_that_lead_nowhere(tmp_path: Path) -> None:
    write(tmp_path / "tei/1.xml", person("vale", "Ada Vale"))
    text = '<p><persName ref="1.xml#p1">X</persName> <ref target="9.xml#q">y</ref></p>'
    write(tmp_path / "tei/2.xml", text=text)
    built(tmp_path)
    result = run("check", tmp_path / "authority.xml", tmp_path / "tei")
    assert "2.xml:2: 1.xml#p1 points to no element" in result.stdout
    assert result.exit_code == 1


def test_what_was_decided_to_differ_is_not_asked_again(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    write(tmp_path / "tei/b.xml", person("smith", "Smith"))
    built(tmp_path)
    table = tmp_path / "authority.questions.csv"
    text = table.read_text(encoding="utf-8")
    table.write_text(text.rstrip("\n") + "different\n", encoding="utf-8")
    result = run("link", tmp_path / "authority.xml")
    assert "1 decisions, 0 still open" in result.stderr
    assert "0 errors, 0 to decide" in run("check", tmp_path / "authority.xml").stderr


def asked(folder: Path, *decisions: str) -> list[tuple[str, str, str]]:
    """The questions after a build; `decisions` are then written into the table."""
    result = run("build", folder / "tei", "-o", folder / "authority.xml")
    assert result.exit_code == 0, result.output
    table = folder / "authority.questions.csv"
    if not table.exists():
        return []
    with table.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    found = [(row["id"], row["may_be"], row["decision"]) for row in rows]
    for row, decision in zip(rows, decisions, strict=False):
        row["decision"] = decision
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return found


@pytest.mark.parametrize("is_linked", [False, True])
def test_a_second_build_keeps_what_was_decided(tmp_path: Path, is_linked: bool) -> None:
    write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    write(tmp_path / "tei/b.xml", person("smith", "Smith"))
    assert asked(tmp_path, "different") == [("smith", "js (John Smith)", "")]
    if is_linked:
        assert run("link", tmp_path / "authority.xml").exit_code == 0
    write(tmp_path / "tei/c.xml", person("jane", "Jane Smith"))
    assert asked(tmp_path) == [
        ("smith", "js (John Smith)", "different"),
        ("smith", "jane (Jane Smith)", ""),
    ]
    result = run("build", tmp_path / "tei", "-o", tmp_path / "authority.xml")
    assert ": 1 questions" in result.stderr


def test_what_was_joined_stays_joined_in_a_second_build(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    write(tmp_path / "tei/b.xml", person("smith", "Smith"))
    write(tmp_path / "tei/c.xml", person("jane", "Jane Smith"))
    asked(tmp_path, "js")
    assert asked(tmp_path) == [("smith", "jane (Jane Smith) | js (John Smith)", "js")]
    assert run("link", tmp_path / "authority.xml").exit_code == 0
    assert asked(tmp_path) == []
    root = etree.parse(tmp_path / "authority.xml").getroot()
    assert [e.get("corresp") for e in root.iter(f"{TEI}person")] == [
        *("tei/a.xml#js tei/b.xml#js", "tei/c.xml#jane")
    ]


def test_what_was_decided_of_one_that_is_gone_is_told(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    gone = write(tmp_path / "tei/b.xml", person("smith", "Smith"))
    asked(tmp_path, "js")
    gone.unlink()
    result = run("build", tmp_path / "tei", "-o", tmp_path / "authority.xml")
    assert "'smith', which was decided, is no entry any longer" in result.stderr


def test_merge_keeps_questions_and_decisions(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    write(tmp_path / "tei/b.xml", person("smith", "Smith"))
    write(tmp_path / "tei/c.xml", person("jane", "Jane Smith"))
    asked(tmp_path)
    target = tmp_path / "all.xml"
    for decision in ("", "different"):
        assert asked(tmp_path, decision)
        run("merge", tmp_path / "authority.xml", "-o", target)
        rows = (tmp_path / "all.questions.csv").read_text(encoding="utf-8")
        assert "jane (Jane Smith) | js (John Smith)" in rows
        assert rows.rstrip().endswith(f",{decision}")


def test_a_decision_for_nobody_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    built(tmp_path)
    table = tmp_path / "mine.csv"
    table.write_text("id,decision\njs,nobody\n", encoding="utf-8")
    result = run("link", tmp_path / "authority.xml", "--decisions", table)
    assert "'nobody'" in str(result.exception)


def test_an_edited_authority_file_is_not_replaced(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    built(tmp_path)
    target = tmp_path / "authority.xml"
    target.write_bytes(target.read_bytes().replace(b"John", b"Johann"))
    result = run("build", tmp_path / "tei", "-o", target)
    assert "--force" in str(result.exception)
    assert b"Johann" in target.read_bytes()


def test_check_finds_what_is_lost(tmp_path: Path) -> None:
    text = '<p><persName ref="../authority.xml#gone">X</persName></p>'
    write(tmp_path / "tei/a.xml", person("js", "John Smith"), text=text)
    built(tmp_path)
    (tmp_path / "tei/b.xml").write_text("<TEI", encoding="utf-8")
    result = run("check", tmp_path / "authority.xml", tmp_path / "tei")
    assert result.exit_code == 1
    assert "#gone points to no entry" in result.stdout
    assert "b.xml" in result.stdout


@pytest.mark.parametrize(
    ("entries", "text", "told"),
    [
        ((), "x", "no entry with a name"),
        (("<person><persName>A B</persName></person>",), "x", "'A B' has no xml:id"),
        ((person("a", ""),), "x", "a has no name"),
        ((person("a", "A B", '<note sameAs="#zzz"/>'),), "x", "#zzz points to no"),
        ((person("a", "A B"),), '<persName ref="#gone">X</persName>', "#gone points"),
        (
            (person("a", "A B"),),
            '<placeName ref="../authority.xml#a">X</placeName>',
            "points to a person, and is a placeName",
        ),
    ],
)
def test_check_finds_what_cannot_be_meant(
    tmp_path: Path, entries: tuple[str, ...], text: str, told: str
) -> None:
    write(tmp_path / "authority.xml", *entries)
    write(tmp_path / "tei/a.xml", person("js", "John Smith"), text=f"<p>{text}</p>")
    result = run("check", tmp_path / "authority.xml", tmp_path / "tei")
    assert result.exit_code == 1
    assert told in result.stdout


def test_check_asks_about_two_of_one_name(tmp_path: Path) -> None:
    write(tmp_path / "authority.xml", person("a", "John Smith"), person("b", "Smith"))
    result = run("check", tmp_path / "authority.xml")
    assert (result.exit_code, result.stdout) == (0, "")
    both = person("a", "John Smith"), person("b", "John Smith")
    write(tmp_path / "authority.xml", *both)
    result = run("check", tmp_path / "authority.xml")
    assert result.exit_code == 0
    assert "a and b have one name" in result.stdout


def test_an_entry_without_id_is_told(tmp_path: Path) -> None:
    nameless = "<person><persName>No Id</persName></person>"
    write(tmp_path / "tei/a.xml", person("js", "John Smith"), nameless)
    result = run("build", tmp_path / "tei", "-o", tmp_path / "authority.xml")
    assert "a.xml: 1 without xml:id left out: 'No Id'" in result.stderr


def test_a_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    (tmp_path / "tei/b.xml").write_text("<TEI", encoding="utf-8")
    result = run("build", tmp_path / "tei", "-o", tmp_path / "authority.xml")
    assert result.exit_code == 3
    assert b"John Smith" in (tmp_path / "authority.xml").read_bytes()


def test_nothing_that_an_entry_says_is_lost(tmp_path: Path, shared: Path) -> None:
    birth = '<birth when="1950"/>'
    note = "<note>A <hi>mixed</hi> note.</note>"
    write(tmp_path / "tei/a.xml", person("a", "John Smith", birth))
    write(tmp_path / "tei/b.xml", person("b", "John Smith", f"{note}<sex>M</sex>"))
    built(tmp_path)
    data = (tmp_path / "authority.xml").read_bytes()
    assert all(part.encode() in data for part in (birth, note, "<sex>M</sex>"))
    assert compile_schema(shared / "schemas/tei_all.rng").validate(data) == []


def test_merge_keeps_apart_what_one_file_keeps_apart(tmp_path: Path) -> None:
    one = write(tmp_path / "one.xml", person("a", "Li Wei"), person("b", "Li Wei"))
    two = write(tmp_path / "two.xml", person("c", "Anna Crane"))
    target = tmp_path / "all.xml"
    assert run("merge", one, two, "-o", target).exit_code == 0
    root = etree.parse(target).getroot()
    assert [e.get(XML_ID) for e in root.iter(f"{TEI}person")] == ["a", "b", "c"]


def authority_of(folder: Path) -> etree._Element:
    built(folder)
    return etree.parse(folder / "authority.xml").getroot()


def org(xml_id: str, name: str, more: str = "") -> str:
    return f'<org xml:id="{xml_id}"><orgName>{name}</orgName>{more}</org>'


def test_ids_within_entries_stand_once(tmp_path: Path) -> None:
    cabinet = (
        '<listEvent><event xml:id="e1" when="{}"><label>x</label></event></listEvent>'
    )
    write(tmp_path / "tei/a.xml", org("gov", "Government", cabinet.format("1990")))
    write(tmp_path / "tei/b.xml", org("gov", "Government", cabinet.format("1991")))
    write(tmp_path / "tei/c.xml", org("e1", "Estate One"))
    root = authority_of(tmp_path)
    ids = [xml_id for e in root.iter("*") if (xml_id := e.get(XML_ID))]
    assert sorted(ids) == ["e1", "e1-2", "gov"]


def test_pointers_of_entries_lead_to_what_they_led_to(tmp_path: Path) -> None:
    member = '<affiliation ref="#p" ana="#term"/>'
    write(tmp_path / "tei/a.xml", org("p", "Greens"), person("x", "Eva Ng", member))
    write(tmp_path / "tei/b.xml", org("p", "Liberals"), person("y", "Bo Li", member))
    root = authority_of(tmp_path)
    names = {
        e.get(XML_ID): "".join(e.itertext()).strip() for e in root.iter(f"{TEI}org")
    }
    said = {
        "".join(e.itertext()).strip(): dict(e[-1].attrib)
        for e in root.iter(f"{TEI}person")
    }
    assert names[str(said["Eva Ng"]["ref"])[1:]] == "Greens"
    assert names[str(said["Bo Li"]["ref"])[1:]] == "Liberals"
    assert said["Bo Li"]["ana"] == "tei/b.xml#term"


def test_an_entry_within_another_has_its_own_names(tmp_path: Path) -> None:
    inner = org("c", "Committee on Rules")
    write(tmp_path / "tei/a.xml", org("p", "Parliament", f"<listOrg>{inner}</listOrg>"))
    write(tmp_path / "tei/b.xml", org("c", "Committee on Rules"))
    root = authority_of(tmp_path)
    found = list(root.iter(f"{TEI}org"))
    assert [e.get(XML_ID) for e in found] == ["p", None, "c"]
    assert found[1].get("sameAs") == "#c"
    assert not (tmp_path / "authority.questions.csv").exists()


def test_marked_parts_of_names_say_what_the_family_name_is(tmp_path: Path) -> None:
    parts = "<surname>Kučan</surname> <forename>Milan</forename>"
    write(tmp_path / "tei/a.xml", person("a", parts))
    write(tmp_path / "tei/b.xml", person("b", "Milan Kučan"))
    groups, _ = built(tmp_path)
    assert groups == {frozenset({"a.xml#a", "b.xml#b"})}


def test_one_description_of_several_files_is_one_thing(tmp_path: Path) -> None:
    born = '<birth when="{}"/>'
    two = (
        person("a", "Li Wei", born.format(1950)),
        person("b", "Li Wei", born.format(60)),
    )
    write(tmp_path / "tei/a.xml", *two)
    write(tmp_path / "tei/b.xml", *two)
    groups, questions = built(tmp_path)
    assert groups == {
        frozenset({"a.xml#a", "b.xml#a"}),
        frozenset({"a.xml#b", "b.xml#b"}),
    }
    assert questions == []


def test_languages_and_addresses_stay(tmp_path: Path) -> None:
    entry = person("a", "Eva Ng", "<note>Ärztin</note>").replace(
        "<person ", '<person sameAs="https://viaf.org/1 other.xml#z" '
    )
    path = write(tmp_path / "tei/a.xml", entry)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("<standOff", '<standOff xml:lang="de"'), "utf-8")
    (found,) = authority_of(tmp_path).iter(f"{TEI}person")
    assert found.get("{http://www.w3.org/XML/1998/namespace}lang") == "de"
    assert found.get("sameAs") == "https://viaf.org/1"


def test_a_file_that_is_gone_is_told_once(tmp_path: Path) -> None:
    folk = [person(f"p{n}", f"Ada Vale{'abcde'[n]}") for n in range(5)]
    gone = write(tmp_path / "tei" / "a.xml", *folk)
    built(tmp_path)
    gone.unlink()
    said = run("check", tmp_path / "authority.xml").output
    assert said.count("which is not there") == 1
    assert "(5 entries) come from" in said


def _names_in(path: Path) -> dict[str | None, str]:
    root = etree.parse(path).getroot()
    return {
        e.get(XML_ID): "".join(e.itertext()).strip() for e in root.iter(f"{TEI}person")
    }


def test_an_authority_file_is_merged_into_itself(tmp_path: Path) -> None:
    write(tmp_path / "1.xml", person("js", "John Smith"))
    write(tmp_path / "2.xml", person("js", "Mary Brown"))
    one, two = tmp_path / "A.xml", tmp_path / "B.xml"
    assert run("build", tmp_path / "1.xml", "-o", one).exit_code == 0
    assert run("build", tmp_path / "2.xml", "-o", two).exit_code == 0
    assert run("merge", two, one, "-o", one).exit_code == 0
    assert _names_in(one) == {"js": "John Smith", "js-2": "Mary Brown"}
    before = one.read_bytes()
    assert run("merge", one, "-o", one).exit_code == 0
    assert one.read_bytes() == before


def test_what_was_added_by_hand_is_merged_into_its_own_file(tmp_path: Path) -> None:
    target = tmp_path / "A.xml"
    lists = (
        f"<standOff><listPerson>{person('js', 'John Smith')}</listPerson></standOff>"
    )
    target.write_text(f'<TEI xmlns="{TEI[1:-1]}">{HEAD}{lists}</TEI>', encoding="utf-8")
    write(tmp_path / "2.xml", person("mb", "Mary Brown"))
    result = run("merge", target, tmp_path / "2.xml", "-o", target, "--force")
    assert result.exit_code == 0
    assert _names_in(target) == {"js": "John Smith", "mb": "Mary Brown"}
    assert b"A.xml#" not in target.read_bytes()


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_text_is_never_replaced(tmp_path: Path, force: list[str]) -> None:
    transcript = tmp_path / "seed.txt"
    transcript.write_text("ANNA BERG: Good day.\n\nBO LEE: Hello.\n", encoding="utf-8")
    seed = tmp_path / "seed.xml"
    assert (
        CliRunner().invoke(cli, ["convert", str(transcript), "-o", str(seed)]).exit_code
        == 0
    )
    before = seed.read_bytes()
    write(tmp_path / "a.xml", person("js", "John Smith"))
    for source in (seed, tmp_path / "a.xml"):
        result = run("build", source, "-o", seed, *force)
        assert "is a text" in str(result.exception)
        assert seed.read_bytes() == before


def test_nothing_is_written_out_of_nothing(tmp_path: Path) -> None:
    table = tmp_path / "p.csv"
    table.write_text("id,name\nx,John Smith\n", encoding="utf-8")
    result = run("build", table, "-o", tmp_path / "x.xml")
    assert "nothing was written" in str(result.exception)
    assert not (tmp_path / "x.xml").exists()


def test_entries_of_a_file_that_is_broken_now_stay(tmp_path: Path) -> None:
    write(tmp_path / "tei/a.xml", person("js", "John Smith"))
    write(tmp_path / "tei/b.xml", person("mb", "Mary Brown"))
    built(tmp_path)
    before = (tmp_path / "authority.xml").read_bytes()
    (tmp_path / "tei/b.xml").write_text("<TEI", encoding="utf-8")
    result = run("build", tmp_path / "tei", "-o", tmp_path / "authority.xml")
    assert "not all files could be read" in str(result.exception)
    assert (tmp_path / "authority.xml").read_bytes() == before
