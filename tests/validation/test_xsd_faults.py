"""XSDs that are wrong, or too large, and documents that xmlschema cannot judge."""

from pathlib import Path

import pytest

from tei_toolkit.errors import SchemaError
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.findings import ValidationResult
from tei_toolkit.validation.validator import Validator

OPENING = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"{more}>\n'
NEWER = ' xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" vc:minVersion="1.1"'
LAST = '<xs:sequence><xs:element name="b" type="xs:string"/></xs:sequence>'
VALUE = (
    '<xs:element name="a"><xs:simpleType><xs:restriction base="xs:{}">'
    '\n<xs:{} value="{}"/></xs:restriction></xs:simpleType></xs:element>'
)


def validate(folder: Path, schema: str, text: str, more: str = "") -> ValidationResult:
    schema = f"{OPENING.format(more=more)}{schema}</xs:schema>"
    (folder / "a.xsd").write_text(schema, encoding="utf-8")
    path = folder / "a.xml"
    path.write_text(text, encoding="utf-8")
    choices = Choices(("a.xsd",), rules=False, cwd=folder)
    return Validator().validate(path.name, path, choices)


def chain(levels: int, references: int) -> str:
    """Groups, each of which refers so often to the next, and an element with them."""
    groups = [
        f'<xs:group name="g{n}"><xs:sequence>'
        + f'<xs:group ref="g{n + 1}"/>' * references
        + "</xs:sequence></xs:group>\n"
        for n in range(levels)
    ]
    groups.append(f'<xs:group name="g{levels}">{LAST}</xs:group>')
    model = '<xs:complexType><xs:group ref="g0"/></xs:complexType>'
    return f'{"".join(groups)}<xs:element name="a">{model}</xs:element>'


@pytest.mark.parametrize(
    ("schema", "more", "line", "told"),
    [
        (chain(30, 2), "", 2, "<sequence> stands for more than 20,000 elements"),
        (chain(150, 1), "", 2, "<sequence> has more than 100 groups in one another"),
        ('<xs:element name="b"/>\n<xs:element name="a" type="no"/>', "", 3, "'no'"),
        (VALUE.format("duration", "enumeration", f"P{'9' * 20}Y"), "", 3, "overflow"),
        (VALUE.format("string", "pattern", "a{99999999999}"), "", 3, "too large"),
        (
            (
                '<xs:element name="b"/>\n<xs:element name="a"><xs:complexType>'
                '\n<xs:assert test="foo()"/></xs:complexType></xs:element>'
            ),
            NEWER,
            4,
            "is no valid XSD: unknown function 'foo'",
        ),
    ],
    ids=["doubling", "deep", "a type", "a duration", "a pattern", "a function"],
)
def test_a_schema_that_cannot_be_used_is_refused_at_its_line(
    tmp_path: Path, schema: str, more: str, line: int, told: str
) -> None:
    place = f"a.xsd:{line}: "
    with pytest.raises(SchemaError) as caught:
        validate(tmp_path, schema, "<a><b/></a>", more)
    assert str(caught.value).removeprefix(f"{tmp_path}/").startswith(place)
    assert told in str(caught.value)


def test_a_fault_in_an_included_file_is_told_there(tmp_path: Path) -> None:
    wrong = f'{OPENING.format(more="")}\n<xs:element name="a" type="no"/></xs:schema>'
    (tmp_path / "b.xsd").write_text(wrong)
    with pytest.raises(SchemaError, match=r"b\.xsd:3: is no valid XSD"):
        validate(tmp_path, '<xs:include schemaLocation="b.xsd"/>', "<a/>")


@pytest.mark.parametrize("levels", [16, 60])
def test_groups_may_stand_in_one_another(tmp_path: Path, levels: int) -> None:
    (finding,) = validate(tmp_path, chain(levels, 1), "<a><c/></a>").findings
    assert finding.message.startswith("<c> is not an element of this schema")


def test_a_model_too_large_for_the_engine_is_explained(tmp_path: Path) -> None:
    (finding,) = validate(tmp_path, chain(11, 2), "<a><b/></a>").findings
    assert finding.message == "<a> ends too early; it lacks <b>"


def test_occurrences_within_occurrences_are_not_written_out(tmp_path: Path) -> None:
    around = '<xs:sequence minOccurs="0" maxOccurs="30">' * 6
    model = f'{around}<xs:element name="b"/>{"</xs:sequence>" * 6}'
    schema = (
        f'<xs:element name="a"><xs:complexType>{model}</xs:complexType></xs:element>'
    )
    (finding,) = validate(tmp_path, schema, "<a><b/><bb/></a>").findings
    assert "did you mean <b>?" in finding.message


def test_a_value_too_large_to_be_computed(tmp_path: Path) -> None:
    schema = (
        '<xs:element name="a" type="xs:gYear"/><xs:element name="r" type="xs:IDREF"/>'
    )
    result = validate(tmp_path, schema, f"<a>-{'9' * 30}</a>")
    (finding,) = result.findings
    assert finding.code == "TEI-V010"
    assert "too large to be computed" in finding.message
    assert result.valid is None


def test_a_test_that_no_document_can_answer_is_a_fault_of_the_schema(
    tmp_path: Path,
) -> None:
    schema = (
        '<xs:element name="a"><xs:alternative test="$x" type="xs:string"/></xs:element>'
    )
    with pytest.raises(SchemaError, match="unknown variable 'x'"):
        validate(tmp_path, schema, "<a/>", NEWER)
