"""What a document type declaration does to a file, and what is said of it."""

from pathlib import Path

import pytest

from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.findings import ValidationResult
from tei_toolkit.validation.validator import Validator

from .conftest import tei


def validate(folder: Path, declared: str, text: str, grammar: Path) -> ValidationResult:
    path = folder / "a.xml"
    path.write_text(f"<!DOCTYPE TEI [{declared}]>\n{tei(text)}", encoding="utf-8")
    choices = Choices((str(grammar),), cwd=folder)
    return Validator().validate(path.name, path, choices)


def test_parameter_entities_of_the_file_are_read(tmp_path: Path, grammar: Path) -> None:
    declared = "<!ENTITY % x \"<!ENTITY y 'z'>\"> %x;"
    result = validate(tmp_path, declared, '<p>&y;</p>\n<p n="x">z</p>', grammar)
    assert [(f.line, f.name) for f in result.findings] == [(3, "bad-attribute-value")]
    result = validate(tmp_path, declared, '<p>&y;</p><p n="1">z</p>', grammar)
    assert result.valid is True
    assert result.findings == ()


def test_elements_out_of_entities_are_in_the_namespace(
    tmp_path: Path, grammar: Path
) -> None:
    declared = "<!ENTITY y '<hi>z <hi>z</hi></hi>'>"
    result = validate(tmp_path, declared, "<p>&y;</p>", grammar)
    assert [f.name for f in result.findings] == ["misplaced-element"]
    result = validate(tmp_path, "<!ENTITY y '<hi>z</hi>'>", "<p>&y;</p>", grammar)
    assert result.findings == ()


def test_parameter_entities_of_other_files_are_told(
    tmp_path: Path, grammar: Path
) -> None:
    (tmp_path / "more.dtd").write_text("<!ENTITY y 'z'>")
    declared = '\n<!ENTITY % x SYSTEM "more.dtd"> %x;'
    result = validate(tmp_path, declared, "<p>x</p>", grammar)
    assert [(f.line, f.code, f.found) for f in result.findings] == [
        (2, "TEI-V006", "more.dtd")
    ]
    assert result.valid is True
    result = validate(tmp_path, declared, "<p>&y;</p>", grammar)
    assert [f.code for f in result.findings] == ["TEI-V006", "RNG002"]


def test_attributes_that_the_declaration_adds_are_told_there(
    tmp_path: Path, grammar: Path
) -> None:
    declared = '\n<!ATTLIST hi bogus CDATA "b">'
    text = '<p><hi>x</hi>\n<hi bogus="c">x</hi>\n<hi>x</hi></p>'
    result = validate(tmp_path, declared, text, grammar)
    found = [(f.line, f.found) for f in result.findings if f.line]
    assert found == [(2, "bogus"), (4, "bogus")]
    assert "the DOCTYPE adds bogus to every <hi>" in result.findings[0].message
    assert result.valid is False


CHAINS = {
    "general": ('<!ENTITY e0 "x">', '<!ENTITY e{} "&e{};">', "", "&e{};"),
    "parameter": (
        '<!ENTITY % e0 "<!ELEMENT x ANY>">',
        '<!ENTITY % e{} "&#37;e{};">',
        "%e{};",
        "x",
    ),
    "attribute": (
        '<!ENTITY e0 "x">',
        '<!ENTITY e{} "&e{};">',
        '<!ATTLIST p n CDATA "&e{};">',
        "x",
    ),
}


@pytest.mark.parametrize("kind", CHAINS)
def test_a_long_chain_of_entities_is_told(
    tmp_path: Path, grammar: Path, kind: str
) -> None:
    first, following, used, text = CHAINS[kind]
    last = 99_999
    chain = [following.format(number, number - 1) for number in range(1, last + 1)]
    declared = "".join([first, *chain, used.format(last)])
    result = validate(tmp_path, declared, f"<p>{text.format(last)}</p>", grammar)
    assert result.valid is False
    assert "beyond all bounds" in "".join(f.message for f in result.findings)
