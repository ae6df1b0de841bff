"""Decisions of a person, in the file and in later runs."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import etree

from tei_toolkit.cli.main import cli
from tei_toolkit.errors import UsageError
from tei_toolkit.names.annotating import AnnotateOptions, annotate
from tei_toolkit.names.mention import Cert
from tei_toolkit.names.scanner import read_markup
from tei_toolkit.names.stripping import strip
from tei_toolkit.review.decisions import Decision, Reviewer, decide
from tei_toolkit.review.suggestions import Key, suggestions
from tei_toolkit.review.values import value_text
from tests.names.documents import plain

ALL = AnnotateOptions(min_cert=Cert.LOW)
ADA = Reviewer("Ada Vale")
TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
BODY = "<p xml:id='p1'>Then John Smith went to Germany on 1 May 2008. In Germany!</p>"


@pytest.fixture
def data() -> bytes:
    return annotate(plain(BODY), "x.xml", ALL).data


def key_of(data: bytes, words: str) -> Key:
    markup = read_markup(data, "x.xml")
    found = (s.key for s in suggestions(markup))
    return next(k for k in found if markup.view[k[0] : k[1]] == words)


def decided(data: bytes, words: str, **choices: object) -> bytes:
    key = key_of(data, words)
    return decide(data, "x.xml", Decision(key, **choices), ADA)  # type: ignore[arg-type]


def element(data: bytes, words: str) -> etree._Element:
    """The innermost element of the text with these words."""
    root = etree.fromstring(data)
    text = next(root.iter(f"{TEI}text"))
    found = [e for e in text.iter() if "".join(e.itertext()) == words]
    return found[-1]


def test_accepted(data: bytes) -> None:
    after = decided(data, "Germany")
    mark = element(after, "Germany")
    root = etree.fromstring(after)
    marks = [e for e in root.iter(f"{TEI}placeName") if e.get("resp") == "#ada-vale"]
    assert len(marks) == 1
    assert mark.tag == f"{TEI}placeName"
    assert marks[0].get("cert") is None
    assert marks[0].get("ref") == "#DE"
    names = [
        e.text for e in root.iter(f"{TEI}respStmt") for e in e.iter(f"{TEI}persName")
    ]
    assert names == ["Ada Vale"]
    again = annotate(after, "x.xml", ALL).data
    assert again.count(b'resp="#ada-vale"') == 1
    assert annotate(again, "x.xml", ALL).data == again
    assert b'resp="#ada-vale"' in strip(after, "x.xml")


@pytest.mark.parametrize("is_by_hand", [False, True])
def test_a_later_run_can_be_taken_out(data: bytes, is_by_hand: bool) -> None:
    after = decided(data, "Germany")
    if is_by_hand:
        machine = b'ref="#DE" resp="#tei-toolkit" cert="high"'
        assert machine in data
        after = data.replace(machine, b'ref="#DE" resp="#me"', 1)
    bare = strip(after, "x.xml")
    assert strip(annotate(after, "x.xml", ALL).data, "x.xml") == bare
    assert re.findall(rb"<(\w+) [^<>]*resp=\"#tei-toolkit\b", bare) == [
        *(b"respStmt", b"standOff", b"listPlace", b"place")
    ]


def test_what_two_hands_of_an_annotation_marked_is_taken_out(data: bytes) -> None:
    bare = strip(decided(data, "Germany"), "x.xml")
    second = b'<respStmt xml:id="tei-toolkit-2" resp="#tei-toolkit-2"><resp>x</resp>'
    old = bare.replace(
        b"</titleStmt>", second + b"<name>y</name></respStmt></titleStmt>"
    )
    old = old.replace(
        b"<p xml:id", b"<p><date resp='#tei-toolkit-2'>x</date></p><p xml:id"
    )
    assert strip(old, "x.xml") == bare.replace(b"<p xml:id", b"<p>x</p><p xml:id")


def test_a_title_goes_with_its_name() -> None:
    data = annotate(plain("<p>Prime Minister John Smith came.</p>"), "x.xml", ALL).data
    mark = next(suggestions(read_markup(data, "x.xml")))
    after = decide(data, "x.xml", Decision(mark.key), ADA)
    assert b'roleName resp="#tei-toolkit"' not in after
    gone = decide(data, "x.xml", Decision(mark.key, is_name=False), ADA)
    assert b"<roleName" not in gone


def test_a_rejected_name_leaves_the_country_of_its_office() -> None:
    body = "<p>We met President of Germany John Smith there.</p>"
    data = annotate(plain(body), "x.xml", ALL).data
    marks = {s.element.name: s for s in suggestions(read_markup(data, "x.xml"))}
    assert set(marks) == {"persName", "placeName"}
    gone = decide(data, "x.xml", Decision(marks["persName"].key, is_name=False), ADA)
    assert b">John Smith</span>" in gone
    again = annotate(gone, "x.xml", ALL).data
    assert b"<persName" not in again.partition(b"<text>")[2]
    assert b">Germany</placeName> John Smith there" in again


TWICE = "<p>Then John Smith went to Germany on foot. And he came back from Germany.</p>"


@pytest.mark.parametrize("body", [TWICE, TWICE.replace("<p>", "<p xml:id='p1'>")])
@pytest.mark.parametrize(
    ("old", "new", "stays"),
    [
        (b">Then ", b">Now, as we were told, ", "back from Germany."),
        (b">Then ", b"><hi>A Hi\xe2\x80\x99s</hi> &amp; ", "back from Germany."),
        (b"body>", b"body><p>In Germany.</p>", "In Germany. back from Germany."),
        (b" on foot", b" at once", "back from Germany."),
    ],
)
def test_a_rejected_name_stays_rejected_where_the_text_was_changed(
    body: str, old: bytes, new: bytes, stays: str
) -> None:
    data = annotate(plain(body), "x.xml", ALL).data
    after = strip(decided(data, "Germany", is_name=False), "x.xml")
    result = annotate(after.replace(old, new, 1), "x.xml", ALL)
    assert [m.text for m in result.mentions].count("Germany") == stays.count("Germany")
    assert b"went to Germany" in result.data
    assert not any("rejected" in note for note in result.notes)


def test_a_rejected_name_that_is_gone_is_told(data: bytes) -> None:
    after = strip(decided(data, "John Smith", is_name=False), "x.xml")
    result = annotate(after.replace(b"Then John Smith", b"Then he"), "x.xml", ALL)
    assert any("rejected" in n and "'John Smith'" in n for n in result.notes)


def test_rejected_and_not_suggested_again(data: bytes) -> None:
    after = decided(data, "John Smith", is_name=False)
    span = next(etree.fromstring(after).iter(f"{TEI}span"))
    assert span.text == "John Smith"
    assert span.get("resp") == "#ada-vale"
    assert str(span.get("target")).startswith("#string-range(p1,")
    assert b"<persName type" not in after
    again = annotate(after, "x.xml", ALL).data
    assert b"<persName ref" not in again
    assert again.count(b"<placeName type") == 2
    bare = annotate(strip(after, "x.xml"), "x.xml", ALL)
    assert "John Smith" not in [m.text for m in bare.mentions]


def test_two_rejections_stand_in_one_group(data: bytes) -> None:
    after = decided(data, "John Smith", is_name=False)
    after = decided(after, "1 May 2008", is_name=False)
    root = etree.fromstring(after)
    assert len(list(root.iter(f"{TEI}spanGrp"))) == 1
    assert len(list(root.iter(f"{TEI}span"))) == 2


def test_retyped(data: bytes) -> None:
    after = decided(data, "Germany", type="organisation")
    mark = element(after, "Germany")
    root = etree.fromstring(after)
    found = [e for e in root.iter(f"{TEI}orgName") if e.get("resp") == "#ada-vale"]
    assert len(found) == 1
    assert found[0].get("ref") is None
    assert mark is not None


def test_relinked(data: bytes) -> None:
    after = decided(data, "Germany", ref="https://example.org/de")
    assert b'ref="https://example.org/de" resp="#ada-vale"' in after
    gone = decided(data, "Germany", ref="")
    assert b'<placeName type="country" resp="#ada-vale">Germany' in gone
    new = decided(data, "Germany", ref="place:germania")
    assert b'ref="#germania"' in new
    assert b'xml:id="germania"' in new
    for wrong in ("#nobody", "two words"):
        with pytest.raises(UsageError):
            decided(data, "Germany", ref=wrong)


def test_extent(data: bytes) -> None:
    start, end, _ = key_of(data, "John Smith")
    after = decided(data, "John Smith", start=start - 5, end=end)
    assert element(after, "Then John Smith").get("resp") == "#ada-vale"
    with pytest.raises(UsageError):
        decided(data, "John Smith", start=start, end=end + 20)
    with pytest.raises(UsageError):
        decided(data, "John Smith", start=start, end=10_000)


def test_date(data: bytes) -> None:
    after = decided(data, "1 May 2008", value="2008-05-02")
    assert element(after, "1 May 2008").get("when") == "2008-05-02"
    with pytest.raises(UsageError):
        decided(data, "1 May 2008", value="2008-13-02")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2008/2010", 'from="2008" to="2010"'),
        ("2008/", 'from="2008"'),
        ("[2008..2010]", 'notBefore="2008" notAfter="2010"'),
        ("P2Y", 'dur="P2Y"'),
        ("", ""),
    ],
)
def test_all_values_of_a_date(data: bytes, value: str, said: str) -> None:
    after = decided(data, "1 May 2008", value=value).decode()
    assert f'<date {said} resp="#ada-vale">'.replace("  ", " ") in after
    (mark,) = re.findall(r"<date ([^>]*) resp=.#ada-vale", after) or [""]
    assert value_text("date", dict(re.findall(r'(\w+)="([^"]*)"', mark))) == value


def test_values_of_measures_and_numbers() -> None:
    data = annotate(plain("<p>They paid $10 million for 20 percent.</p>"), "x.xml").data
    after = decided(data, "$10 million", value="11000000 EUR").decode()
    assert '<measure quantity="11000000" unit="EUR"' in after
    assert 'value="21"' in decided(data, "20 percent", value="21").decode()
    for wrong in ("much", "1 2 3"):
        with pytest.raises(UsageError, match="10 km"):
            decided(data, "$10 million", value=wrong)
    with pytest.raises(UsageError, match="points to nothing"):
        decided(data, "$10 million", ref="#x")


def test_a_new_date_has_its_value(data: bytes) -> None:
    with pytest.raises(UsageError, match="needs its value"):
        decided(data, "Germany", type="date")
    after = decided(data, "Germany", type="date", value="1990")
    assert b'<date when="1990" resp="#ada-vale">Germany</date>' in after


def test_a_place_points_to_no_person(data: bytes) -> None:
    with pytest.raises(UsageError, match="is a person, and a placeName names a place"):
        decided(data, "Germany", ref="#smith")
    with pytest.raises(UsageError, match="is a person"):
        decided(data, "Germany", ref="person:x")


def test_what_nothing_points_to_is_listed_no_longer(data: bytes) -> None:
    assert b"<person xml:id=" in data
    after = decided(data, "John Smith", is_name=False)
    assert b"<person xml:id=" not in after
    assert b"<place xml:id=" in after


def test_a_mark_that_is_gone(data: bytes) -> None:
    key = key_of(data, "John Smith")
    after = decide(data, "x.xml", Decision(key), ADA)
    with pytest.raises(UsageError):
        decide(after, "x.xml", Decision(key), ADA)


def test_a_review_is_not_thrown_away_by_a_conversion(tmp_path: Path) -> None:
    source, target = tmp_path / "a.txt", tmp_path / "a.xml"
    source.write_text(
        "ANNA CRANE: We met in Germany, and in Germany too.\n\nTOM VALE: So did I.\n",
        encoding="utf-8",
    )
    runner = CliRunner()
    convert = ["convert", str(source), "--language", "en", "-o", str(target), "--force"]
    assert runner.invoke(cli, convert).exit_code == 0
    target.write_bytes(decided(target.read_bytes(), "Germany"))
    before = target.read_bytes()
    result = runner.invoke(cli, convert)
    assert result.exit_code == 5
    assert f"--ids-from {target}" in result.output
    assert target.read_bytes() == before
    result = runner.invoke(cli, [*convert, "--ids-from", str(target)])
    assert result.exit_code == 0, result.output
    marks = re.findall(
        r'<placeName type="country" ref="#DE" resp="#([^"]*)"',
        target.read_text(encoding="utf-8"),
    )
    assert marks == ["ada-vale", "tei-toolkit"]


def test_decisions_survive_a_new_conversion(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(
        "ANNA CRANE: I met John Smith in Germany in 2008.\n\n"
        "TOM VALE: So did I. In Germany.\n",
        encoding="utf-8",
    )
    first, second = tmp_path / "a.xml", tmp_path / "b" / "a.xml"
    runner = CliRunner()
    convert = ["convert", str(source), "--language", "en", "-o"]
    assert runner.invoke(cli, [*convert, str(first)]).exit_code == 0
    data = first.read_bytes()
    data = decided(data, "John Smith", is_name=False)
    data = decided(data, "Germany", type="organisation", ref="")
    data = decided(data, "2008")
    first.write_bytes(data)
    second.parent.mkdir()
    result = runner.invoke(cli, [*convert, str(second), "--ids-from", str(first)])
    assert result.exit_code == 0, result.output
    root = etree.fromstring(second.read_bytes())
    kept = {
        "".join(e.itertext()): etree.QName(e).localname
        for e in root.iter()
        if e.get("resp") == "#ada-vale" and e.tag != f"{TEI}spanGrp"
    }
    assert kept == {"Germany": "orgName", "2008": "date", "John Smith": "span"}
    text = next(root.iter(f"{TEI}text"))
    assert not list(text.iter(f"{TEI}persName"))
    places = [e.text for e in text.iter(f"{TEI}placeName")]
    assert places == ["Germany"]
    lines = second.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "standOff>" in line] == [
        *("  <standOff>", "  </standOff>")
    ]
    for path in (first, second):
        valid = runner.invoke(cli, ["validate", str(path)])
        assert valid.exit_code == 0, valid.output


def test_what_is_marked_in_an_office_survives_a_new_conversion(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(
        "ANNA CRANE: We met President of Germany John Smith.\n\nTOM VALE: So did I.\n",
        encoding="utf-8",
    )
    first, second = tmp_path / "a.xml", tmp_path / "b" / "a.xml"
    runner = CliRunner()
    convert = ["convert", str(source), "--language", "en", "-o"]
    assert runner.invoke(cli, [*convert, str(first)]).exit_code == 0
    data = decided(first.read_bytes(), "Germany")
    first.write_bytes(decided(data, "President of Germany John Smith"))
    second.parent.mkdir()
    result = runner.invoke(cli, [*convert, str(second), "--ids-from", str(first)])
    assert result.exit_code == 0, result.output
    text = next(etree.fromstring(second.read_bytes()).iter(f"{TEI}text"))
    kept = [etree.QName(e).localname for e in text.iter() if e.get("resp")]
    assert kept == ["persName", "roleName", "placeName"]
    assert {e.get("resp") for e in text.iter() if e.get("resp")} == {"#ada-vale"}


def test_decisions_in_a_dateline_survive_a_new_conversion(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(
        "Statement on Trade\n\nApril 18, 2006, Berlin\n\n"
        "ANNA CRANE: We met.\n\nTOM VALE: So did I.\n",
        encoding="utf-8",
    )
    first, second = tmp_path / "a.xml", tmp_path / "b" / "a.xml"
    runner = CliRunner()
    convert = ["convert", str(source), "--language", "en", "-o"]
    assert runner.invoke(cli, [*convert, str(first)]).exit_code == 0
    data = decided(first.read_bytes(), "April 18, 2006")
    first.write_bytes(decided(data, "Berlin", is_name=False))
    second.parent.mkdir()
    result = runner.invoke(cli, [*convert, str(second), "--ids-from", str(first)])
    assert result.exit_code == 0, result.output
    (dateline,) = etree.fromstring(second.read_bytes()).iter(f"{TEI}dateline")
    assert [(e.text, e.get("resp")) for e in dateline] == [
        ("April 18, 2006", "#ada-vale")
    ]
    assert "Berlin" in "".join(dateline.itertext())
    valid = runner.invoke(cli, ["validate", str(second)])
    assert valid.exit_code == 0, valid.output


def _converted_again(
    tmp_path: Path, old: str, new: str, name: str, *rejected: str
) -> tuple[etree._Element, str]:
    """What becomes of decisions about "Germany" and others in a new conversion."""
    (tmp_path / "b").mkdir()
    source, changed = tmp_path / "a.txt", tmp_path / "b" / f"{name}.txt"
    source.write_text(old, encoding="utf-8")
    changed.write_text(new, encoding="utf-8")
    first, second = tmp_path / "a.xml", tmp_path / "b" / f"{name}.xml"
    runner = CliRunner()
    convert = ["convert", "--language", "en"]
    made = runner.invoke(cli, [*convert, str(source), "-o", str(first)])
    assert made.exit_code == 0, made.output
    data = decided(first.read_bytes(), "Germany", type="organisation", ref="")
    for words in rejected:
        data = decided(data, words, is_name=False)
    first.write_bytes(data)
    again = [*convert, str(changed), "-o", str(second), "--ids-from", str(first)]
    result = runner.invoke(cli, again)
    assert result.exit_code == 0, result.output
    valid = runner.invoke(cli, ["validate", str(second)])
    assert valid.exit_code == 0, valid.output
    return etree.fromstring(second.read_bytes()), result.stderr


OLD = (
    "ANNA CRANE: I met John Smith in Germany in 2008. We talked there.\n\n"
    "TOM VALE: So did I. In Germany.\n"
)


@pytest.mark.parametrize("name", ["a", "another"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("in Germany in 2008", "all over Germany in 2008"),
        ("I met John", "Yesterday and the day before I met John"),
        ("ANNA CRANE: I met", "TOM VALE: Well.\n\nANNA CRANE: I met"),
    ],
)
def test_decisions_are_carried_by_the_words_around(
    tmp_path: Path, name: str, before: str, after: str
) -> None:
    new = OLD.replace(before, after)
    root, said = _converted_again(tmp_path, OLD, new, name, "John Smith")
    text = next(root.iter(f"{TEI}text"))
    (mark,) = text.iter(f"{TEI}orgName")
    assert "".join(mark.itertext()) == "Germany"
    assert mark.get("resp") == "#ada-vale"
    assert not list(text.iter(f"{TEI}persName"))
    (span,) = root.iter(f"{TEI}span")
    match = re.fullmatch(r"#string-range\((.*),(\d+),(\d+)\)", span.get("target", ""))
    assert match is not None
    (home,) = (e for e in root.iter() if e.get(XML_ID) == match[1])
    start = int(match[2])
    assert "".join(home.itertext())[start : start + int(match[3])] == "John Smith"
    assert "TEI-C008" not in said


def test_decisions_that_have_no_place_are_told(tmp_path: Path) -> None:
    new = "ANNA CRANE: I met her in Spain. We talked there.\n\nTOM VALE: So did I.\n"
    root, said = _converted_again(tmp_path, OLD, new, "a", "John Smith")
    assert "TEI-C008" in said
    assert "'Germany'" in said
    assert "'John Smith'" in said
    assert not list(root.iter(f"{TEI}span"))


def test_a_change_by_hand_survives_a_new_conversion(tmp_path: Path) -> None:
    source, first = tmp_path / "a.txt", tmp_path / "a.xml"
    source.write_text(OLD, encoding="utf-8")
    runner = CliRunner()
    convert = ["convert", str(source), "-o"]
    assert runner.invoke(cli, [*convert, str(first)]).exit_code == 0
    data = first.read_bytes()
    assert b"<placeName type" in data
    first.write_bytes(data.replace(b"<placeName type", b'<placeName n="me" type', 1))
    second = tmp_path / "b.xml"
    again = [*convert, str(second), "--ids-from", str(first)]
    assert runner.invoke(cli, again).exit_code == 0
    assert second.read_bytes().count(b'<placeName n="me" type') == 1
