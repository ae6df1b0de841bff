"""The examples on the pages of `tei explain`: wrong ones have the code, right ones not.

A fence of an example says what to write into which file: its name, then the encoding,
or `python` when an expression makes the content; what begins with a hyphen goes to
`tei convert`. Of several fences the last is the file that is looked at. Documents of
word processors are given by the XML of their body.
"""

import re
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import docx
import pytest
from click.testing import CliRunner
from docx.oxml import parse_xml

from tei_toolkit.cli.convert import command as convert
from tei_toolkit.diagnostics import DiagnosticKind
from tei_toolkit.explanations import all_kinds, explanation_page
from tei_toolkit.metadata.people import people
from tei_toolkit.validation import schematron_saxon
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.schema_kinds import NO_ANSWER
from tei_toolkit.validation.schema_store import add_schema
from tei_toolkit.validation.validator import Validator

PART = re.compile(r"^### (Wrong|Right)\n(.*?)(?=^### |\Z)", re.MULTILINE | re.DOTALL)
FENCE = re.compile(r"^```([^\n]+)\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
ELSEWHERE = ("TEI-R", "RNG")
"""Their examples are run by the tests of rules and of the grammar's pages."""
KINDS = [kind for kind in all_kinds() if not kind.code.startswith(ELSEWHERE)]
REDUCED = {"TEI-M202": ("10_001", "101")}
"""What an example has too much of to be run whole, with the limit to match it."""
SCHEMA = Path(__file__).parent / "validation" / "examples"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"


class Example(NamedTuple):
    """A file, and what `tei convert` is told beside its name."""

    path: Path
    options: list[str]


def parts(kind: DiagnosticKind) -> dict[str, str]:
    return dict(PART.findall(explanation_page(kind.code)))


def write(folder: Path, part: str) -> Example:
    example = Example(folder, [])
    for info, text in FENCE.findall(part):
        name, *words = info.split()
        encoding = "utf-8"
        if words and not words[0].startswith("-"):
            encoding = words.pop(0)
        path = folder / name
        path.write_bytes(content_of(text, encoding))
        example = Example(path, words)
    return example


def content_of(text: str, encoding: str) -> bytes:
    if encoding == "python":
        made = eval(text)  # noqa: S307  our own pages
        return made if isinstance(made, bytes) else str(made).encode()
    if text.startswith("<w:"):
        return word_document(text)
    if text.startswith("<text:"):
        return open_document(text)
    return f"{text}\n".encode(encoding)


def word_document(text: str) -> bytes:
    document = docx.Document()
    body: Any = document.element.body
    whole: Any = parse_xml(f'<w:body xmlns:w="{W}" xmlns:r="{R}">{text}</w:body>')
    for number, element in enumerate(list(whole)):
        body.insert(number, element)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def open_document(text: str) -> bytes:
    content = (
        f'<office:document-content xmlns:office="{OFFICE}" xmlns:text="{TEXT}">'
        f"<office:body><office:text>{text}</office:text></office:body>"
        "</office:document-content>"
    )
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", content)
    return buffer.getvalue()


def codes_of_converting(example: Example, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    monkeypatch.chdir(example.path.parent)
    arguments = [example.path.name, "-o", "made.xml", "--report", "report.json"]
    result = CliRunner().invoke(convert, [*arguments, *example.options])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    said = result.output + Path("report.json").read_text(encoding="utf-8")
    return set(re.findall(r"TEI-[SMC]\d+", said))


def codes_of_validating(example: Example) -> set[str]:
    path = example.path
    cwd = path.parent
    schemas: tuple[str, ...] = ()
    if path.suffix in (".sch", ".rng"):
        schemas, path = (path.name,), cwd / "document.xml"
        path.write_text(
            '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>', encoding="utf-8"
        )
    choices = Choices(schemas, cwd=cwd)
    return {f.code for f in Validator().validate(path.name, path, choices).findings}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_examples(
    kind: DiagnosticKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = parts(kind)
    assert list(found) == ["Wrong", "Right"]
    for heading, part in found.items():
        folder = tmp_path / heading
        folder.mkdir()
        if kind.code.startswith(("TEI-V", "XSD", "SCH")):
            for file in SCHEMA.iterdir():
                (folder / file.name).write_bytes(file.read_bytes())
            monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
            if kind is NO_ANSWER:
                pytest.importorskip("saxonche", reason="needs the extra saxon")
            else:
                monkeypatch.setattr(schematron_saxon, "saxon", lambda: None)
            add_schema(str(SCHEMA / "house.rng"), "house", "", "")
            codes = codes_of_validating(write(folder, part))
        else:
            if kind.code in REDUCED:
                part = part.replace(*REDUCED[kind.code])  # noqa: PLW2901  shorter
                monkeypatch.setattr(people, "_MOST_LABELS", 100)
            codes = codes_of_converting(write(folder, part), monkeypatch)
        assert (kind.code in codes) is (heading == "Wrong"), (heading, codes)
