"""Safe remedies: the same in every encoding, and nothing else is changed."""

import codecs
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.errors import InputError
from tei_toolkit.validation.batch import Request
from tei_toolkit.validation.document import hardened_parser
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.fixing import remedy, write_remedies
from tei_toolkit.validation.selection import Selection
from tei_toolkit.validation.validator import Validator, validate_bytes

ENCODINGS = (
    *("utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252", "macroman"),
    *("windows-1251", "koi8-r", "windows-1258", "shift_jis", "gb18030", "euc-kr"),
)
MARKED = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
)
EXAMPLE = (
    '<egXML xmlns="http://www.tei-c.org/ns/Examples"><p xml:id="1st">so\xadft '
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><p xml:id="2st">\u200b</p></TEI></p>'
    '<ref target="#1st"/></egXML>'
)


def file(text: str, encoding: str = "UTF-8") -> str:
    return (
        f'<?xml version="1.0" encoding="{encoding}"?>\r\n'
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>{text}</body></text>'
        "</TEI>\r\n"
    )


def fixed(folder: Path, data: bytes) -> bytes:
    path = folder / "a.xml"
    path.write_bytes(data)
    found = remedy("a.xml", path, Choices(), Validator())
    return data if found is None else found.data


def fixed_text(folder: Path, text: str) -> str:
    return fixed(folder, file(text).encode()).decode()


def codes(folder: Path, text: str) -> list[str]:
    """What rules about pointers, ids and old markup find."""
    path = folder / "b.xml"
    path.write_bytes(file(text).encode())
    kinds = ("TEI-R00", "TEI-R01", "TEI-R050")
    result = Validator().validate(
        "b.xml", path, Choices(schemas=(), cwd=folder, selection=Selection(kinds))
    )
    return [finding.code for finding in result.findings]


def canonical(data: bytes) -> bytes:
    return etree.tostring(etree.fromstring(data, hardened_parser()), method="c14n")


def test_a_diff_has_no_signs_that_move_a_cursor(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(file("<p>\tso\xadft \x9b2J\u202e</p>"), encoding="utf-8")
    changed = remedy("\x1b.xml", path, Choices(cwd=tmp_path), Validator())
    assert changed is not None
    assert "\tso" in changed.diff
    assert not re.search("[\x1b\x9b\u202e]", changed.diff)


def test_soft_hyphen_in_one_byte(tmp_path: Path) -> None:
    data = file("<p>so\xadft word</p>", "ISO-8859-1").encode("latin-1")
    expected = file("<p>soft word</p>", "ISO-8859-1").encode("latin-1")
    assert fixed(tmp_path, data) == expected
    assert fixed(tmp_path, expected) == expected


def test_every_character_of_windows_stays(tmp_path: Path) -> None:
    text = file("<p>“so\xadft” – é €</p>", "windows-1252")
    done = fixed(tmp_path, text.encode("cp1252"))
    assert done == text.replace("\xad", "").encode("cp1252")


def test_what_the_encoding_lacks_is_a_reference(tmp_path: Path) -> None:
    data = file("<p>Cafe&#x301; был</p>", "windows-1251").encode("cp1251")
    done = fixed(tmp_path, data)
    assert done == file("<p>Caf&#233; был</p>", "windows-1251").encode("cp1251")


@pytest.mark.parametrize("encoding", ENCODINGS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    pieces=st.lists(
        st.sampled_from(
            (
                *("word ", "é", "я", "漢", "“", "e&#x301;", "&#xAD;", "\xad", "\u200b"),
                *("<!--\xad é-->", "<code>a&#xAD;b</code>", "e\u0301", "\n"),
                *('<p xml:id="1é"/>', '<ref target="#1é">x</ref>', "\u0301"),
            )
        )
    )
)
def test_same_in_every_encoding(
    tmp_path: Path, encoding: str, pieces: list[str]
) -> None:
    codec = codecs.lookup(encoding).name
    held = [p for p in pieces if p.encode(codec, "replace").decode(codec) == p]
    text = f"<p>{''.join(held)}</p>"
    data = file(text, encoding).encode(codec)
    try:
        done = fixed(tmp_path, data)
    except InputError:  # its bytes are UTF-8 by chance
        assert data.decode("utf-8") != data.decode(codec)
        return
    twin = fixed(tmp_path, file(text).encode())
    told = done.decode(codec).replace(f'"{encoding}"', '"UTF-8"', 1)
    assert canonical(told.encode()) == canonical(twin)
    back = re.sub(r"&#(\d+);", lambda m: chr(int(m[1])), told)
    assert back == re.sub(r"&#(\d+);", lambda m: chr(int(m[1])), twin.decode())


@pytest.mark.parametrize(("mark", "codec", "declared"), MARKED)
def test_marks_stay(tmp_path: Path, mark: bytes, codec: str, declared: str) -> None:
    text = file("<p>“so\xadft” я 漢</p>", declared)
    done = fixed(tmp_path, mark + text.encode(codec))
    assert done == mark + text.replace("\xad", "").encode(codec)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (file("<p>so\xadft í</p>", "ISO-8859-1").encode(), "but is in UTF-8"),
        (file("<p>so\xadft</p>", "nonsense").encode("latin-1"), "which is not known"),
        (file("<p>so\xadft<p>").encode(), "it is not well-formed"),
        (
            file("<p>so\xadft \x81</p>", "windows-1252").encode("latin-1"),
            "bytes that are not in its encoding",
        ),
    ],
)
def test_says_why_a_file_is_left(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(data)
    said: list[str] = []
    request = Request(files=("a.xml",), cwd=tmp_path)
    outcome = write_remedies(["a.xml"], request, said.append, lambda _: True)
    assert outcome == (0, 0)
    assert reason in "".join(said)
    assert path.read_bytes() == data


def test_link_and_file_are_one(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(file("<p>so\xadft</p>").encode())
    (tmp_path / "b.xml").symlink_to(path)
    said: list[str] = []
    request = Request(files=(".",), cwd=tmp_path)
    names = ["a.xml", "b.xml"]
    assert write_remedies(names, request, said.append, lambda _: False) == (1, 0)
    assert len(said) == 1
    assert write_remedies(names[::-1], request, said.append, lambda _: True) == (1, 1)
    assert (tmp_path / "b.xml").is_symlink()
    assert path.read_bytes() == file("<p>soft</p>").encode()


@pytest.mark.parametrize(
    "text",
    [
        "<p><code>so\xadft e\u0301</code></p>",
        "<eg>so&#xAD;ft</eg>",
        EXAMPLE,
        "<p><![CDATA[so&#xAD;ft e&#x301;]]></p>",
        "<!-- so\xadft -->",
        "<?note so\xadft?>",
        '<p n="so\xadft > e\u0301">x</p>',
        '<m:p xmlns:m="urn:m">so\xadft</m:p>',
    ],
)
def test_left_alone(tmp_path: Path, text: str) -> None:
    assert fixed_text(tmp_path, text) == file(text)


def test_text_beside_entities_is_fixed(tmp_path: Path) -> None:
    entity = (
        """<!DOCTYPE TEI [<!-- ' --><!ENTITY e "<hi xmlns='http://www.tei-c.org/ns/1.0'"""
        """>a\xadb]></hi>">]>"""
    )
    text = f"{entity}{file('<p>a{0}b&e;<hi>a{0}b</hi></p>').partition('?>')[2].strip()}"
    before, after = (text.replace("{0}", sign) for sign in ("\xad", ""))
    assert fixed(tmp_path, before.encode()).decode() == after


def test_text_beside_samples_is_fixed(tmp_path: Path) -> None:
    text = "<p>a\xadb<code>a\xadb</code>a\xadb<![CDATA[a\xadb&#xAD;]]><hi/>\xad</p>"
    done = "<p>ab<code>a\xadb</code>ab<![CDATA[ab&#xAD;]]><hi/></p>"
    assert fixed_text(tmp_path, text) == file(done)


def test_pointers_follow_a_renamed_id(tmp_path: Path) -> None:
    text = '<p xml:id="1st"/><p xml:id="a&#x3a;b"/><ptr target="#1st #x #1st"/>'
    done = '<p xml:id="_1st"/><p xml:id="a&#x3a;b"/><ptr target="#_1st #x #_1st"/>'
    assert fixed_text(tmp_path, text) == file(done)
    text = '<p xml:id="a b"/><ptr target="#a b"/><ptr target="#a b #c"/>'
    done = '<p xml:id="a-b"/><ptr target="#a-b"/><ptr target="#a b #c"/>'
    assert fixed_text(tmp_path, text) == file(done)
    text = '<p xml:id="1st"/><ptr target="1st"/>'
    done = '<p xml:id="_1st"/><ptr target="#_1st"/>'
    assert fixed_text(tmp_path, text) == file(done)
    kept = '<p xml:id="1st"/><ptr target="&#x23;1st"/>'
    assert fixed_text(tmp_path, kept) == file(kept)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a b", "#a #b"),
        ("a  #b x:y", "#a  #b x:y"),
        ("a and b", "a and b"),
        ("#A #b #C", "#a #b #C"),
        ("there", "there"),
    ],
)
def test_lists_of_pointers(tmp_path: Path, before: str, after: str) -> None:
    (tmp_path / "there").touch()
    text = '<p xml:id="a"/><p xml:id="b"/><p xml:id="there"/><ptr target="{}"/>'
    assert fixed_text(tmp_path, text.format(before)) == file(text.format(after))


IDREFS = """\
<element name="TEI" ns="http://www.tei-c.org/ns/1.0"
 xmlns="http://relaxng.org/ns/structure/1.0"
 datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<element name="text"><element name="body"><oneOrMore><element name="p"><optional>
<attribute name="xml:id"><data type="ID"/></attribute></optional><optional>
<attribute name="corresp"><data type="IDREFS"/></attribute></optional><optional>
<attribute name="target"/></optional><text/></element></oneOrMore></element></element>
</element>
"""


def test_ids_without_hash_stay_where_the_schema_wants_them(tmp_path: Path) -> None:
    (tmp_path / "s.rng").write_text(IDREFS)
    path = tmp_path / "a.xml"
    text = '<p xml:id="a">x</p><p corresp="a">x</p><p target="a">x</p>'
    path.write_text(file(text), newline="")
    choices = Choices((str(tmp_path / "s.rng"),), cwd=tmp_path)
    result = Validator().validate(path.name, path, choices)
    assert [(f.code, f.found) for f in result.findings] == [("TEI-R006", "a")]
    found = remedy(path.name, path, choices, Validator())
    assert found is not None
    assert found.data.decode() == file(text).replace('target="a"', 'target="#a"')


def test_references_follow_a_renamed_id(tmp_path: Path) -> None:
    (tmp_path / "s.rng").write_text(IDREFS)
    path = tmp_path / "a.xml"
    text = '<p xml:id="1st">x</p><p xml:id="b" corresp="b 1st">x</p>'
    path.write_text(file(text), newline="")
    choices = Choices((str(tmp_path / "s.rng"),), cwd=tmp_path)
    found = remedy(path.name, path, choices, Validator())
    assert found is not None
    assert found.data.decode() == file(text).replace("1st", "_1st")


def test_two_ids_do_not_become_one(tmp_path: Path) -> None:
    text = '<p xml:id="a b"/><p xml:id="a:b"/>'
    assert fixed_text(tmp_path, text) == file('<p xml:id="a-b"/><p xml:id="a:b"/>')


@pytest.mark.parametrize("name", ["क्षि", "ก้", "cafe\u0301", "a·b", "ⅷ", "한"])
def test_names_of_every_script_stay(tmp_path: Path, name: str) -> None:
    text = f'<p xml:id="{name}"/><ref target="#{name}">x</ref>'
    assert fixed_text(tmp_path, text) == file(text)
    assert codes(tmp_path, text) == []


@pytest.mark.parametrize(
    "text",
    [
        '<p xml:id="css">a<att scheme="css">n</att><gi scheme="css">n</gi></p>',
        '<p><code lang="python">x</code></p>',
        '<p><ref target="b.html">x</ref><ref target="folder/">x</ref></p>',
        '<revisionDesc><change who="AB">x</change></revisionDesc>',
        '<p><ref target="there">x</ref></p>',
    ],
)
def test_nothing_is_found(tmp_path: Path, text: str) -> None:
    (tmp_path / "there").touch()
    assert codes(tmp_path, text) == []
    assert fixed_text(tmp_path, text) == file(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('<sp who="nobody"><p>x</p></sp>', "TEI-R002"),
        ('<sp who="p-1"><p>x</p></sp>', "TEI-R002"),
        ('<p><ref target="nix">x</ref></p>', "TEI-R009"),
        ('<p xml:id="k"><catRef scheme="k"/></p>', "TEI-R006"),
        ('<p lang="de">x</p>', "TEI-R050"),
    ],
)
def test_found(tmp_path: Path, text: str, code: str) -> None:
    assert codes(tmp_path, text) == [code]


def test_message_says_what_the_remedy_writes(tmp_path: Path) -> None:
    text = '<p xml:id="a b">x</p>'
    path = tmp_path / "a.xml"
    path.write_bytes(file(text).encode())
    schema = Path(__file__).parents[2] / "schemas" / "tei-transcript.rng"
    for schemas in ((), (str(schema),)):
        choices = Choices(schemas, cwd=tmp_path)
        found = Validator().validate("a.xml", path, choices).findings
        assert [f.suggestion for f in found if f.found == "a b"] == ["a-b"]
    assert fixed_text(tmp_path, text) == file('<p xml:id="a-b">x</p>')


def test_no_language_is_declared_by_a_tag_that_should_be_another() -> None:
    header = '<langUsage><language ident="en">English</language></langUsage>'
    text = file('<p xml:lang="ger">a</p><p xml:lang="fr">b</p>').replace(
        "<text>", f"<teiHeader><profileDesc>{header}</profileDesc></teiHeader><text>"
    )
    result = validate_bytes(text.encode("utf-8"))
    codes = {f.code: f.found for f in result.findings}
    assert codes["TEI-R028"] == "fr"
    assert codes["TEI-R062"] == "ger"
