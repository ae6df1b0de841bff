"""The examples on the pages of the grammar's findings do what the pages say."""

from pathlib import Path

import pytest

from tei_toolkit.diagnostics import DiagnosticKind
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.grammar_kinds import GRAMMAR_KINDS
from tei_toolkit.validation.validator import Validator
from tests.validation.examples import EXAMPLE

from .examples import whole

SCHEMA = """\
default namespace = "http://www.tei-c.org/ns/1.0"
start = element TEI { header, element text { element body { division+ } } }
header = element teiHeader {
  element fileDesc {
    element titleStmt { element title { text } },
    element publicationStmt { p },
    element sourceDesc { p }
  }
}
common = attribute xml:id { xsd:ID }?, attribute sameAs { xsd:IDREF }?
division = element div { common, head?, (division+ | block+) }
head = element head { text }
block = p | items | u
p = element p { common, (text | hi | date | num | ref)* }
hi = element hi { attribute rend { text }?, text }
date = element date { attribute when { xsd:date }, text }
num = element num { xsd:integer }
ref = element ref { (attribute target { text } | attribute cRef { text }), text }
items = element list { element item { text }+ }
u = element u { attribute who { text }, element seg { text }+ }
"""


@pytest.mark.parametrize("kind", GRAMMAR_KINDS, ids=lambda kind: kind.name)
def test_examples(kind: DiagnosticKind, tmp_path: Path) -> None:
    schema = tmp_path / "examples.rnc"
    schema.write_text(SCHEMA, encoding="utf-8")
    examples = EXAMPLE.findall(kind.explanation)
    assert [heading for heading, _ in examples] == ["Wrong", "Right"]
    choices = Choices((str(schema),), rules=False, cwd=tmp_path)
    for heading, text in examples:
        path = tmp_path / "example.xml"
        path.write_text(whole(text), encoding="utf-8")
        findings = Validator().validate(path.name, path, choices).findings
        wanted = [kind.code] if heading == "Wrong" else []
        assert [finding.code for finding in findings] == wanted
