"""A corpus of many files is looked at as one of few."""

from pathlib import Path

import pytest

from tei_toolkit.validation.document import read_document
from tei_toolkit.validation.rule_runs import finding_of
from tei_toolkit.validation.rulebook import find_rules
from tei_toolkit.validation.view import View

MANY = 600
HEAD = '<teiHeader><person xml:id="anna"/></teiHeader>'
NAMESPACES = (
    'xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"'
)


def text(number: int, more: str = "") -> str:
    return f'<TEI {NAMESPACES} xml:id="t{number}"><u who="#anna"/>{more}</TEI>'


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus whose root file is the last by name."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for number in range(MANY):
        (folder / f"t{number}.xml").write_text(text(number))
    includes = "".join(f'<xi:include href="t{n}.xml"/>' for n in range(MANY))
    root = folder / "zz.xml"
    root.write_text(f"<teiCorpus {NAMESPACES}>{HEAD}{includes}</teiCorpus>")
    return folder


def found(path: Path) -> list[str]:
    document = read_document(path.name, path)
    assert document.tree is not None
    view = View(document, document.tree.getroot())
    return [
        f"{rule.code} {finding_of(rule, hit, view).message}"
        for rule in find_rules()
        if rule.code in {"TEI-R001", "TEI-R002", "TEI-R011", "TEI-R012"}
        for hit in rule.check(view)
    ]


def test_the_root_file_is_found_among_many(corpus: Path) -> None:
    assert found(corpus / "t550.xml") == []
    (corpus / "t550.xml").write_text(text(550, '<u who="#ben"/>'))
    (message,) = found(corpus / "t550.xml")
    assert 'TEI-R002 who="#ben" on <u> points to no xml:id' in message


def test_what_is_wrong_with_the_last_of_many_includes_is_told(corpus: Path) -> None:
    assert found(corpus / "zz.xml") == []
    (corpus / "t598.xml").write_text(text(598, '<u xml:id="t7"/>'))
    (corpus / "t599.xml").write_text("<TEI>")
    (corpus / "t400.xml").write_text(text(400, '<xi:include href="zz.xml"/>'))
    assert found(corpus / "zz.xml") == [
        'TEI-R011 xi:include of "t400.xml" leads back to this file',
        'TEI-R011 xi:include of "t599.xml" finds a file that is not well-formed',
        'TEI-R012 xml:id "t7" is in t598.xml, too, which is included here',
    ]


def test_pointers_into_the_last_of_many_includes(corpus: Path) -> None:
    root = corpus / "zz.xml"
    pointers = '<u corresp="#t599"/><u corresp="#t600"/>'
    root.write_text(root.read_text().replace("</teiHeader>", f"{pointers}</teiHeader>"))
    (message,) = found(root)
    assert 'TEI-R001 corresp="#t600" on <u> points to no xml:id' in message


def test_of_what_is_too_much_to_read_nothing_is_said(
    corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tei_toolkit.validation.inclusions.MOST_BYTES", 9_000)
    root = corpus / "zz.xml"
    pointer = '<u who="#nobody"/></teiHeader>'
    root.write_text(root.read_text().replace("</teiHeader>", pointer))
    (corpus / "t599.xml").write_text("<TEI>")
    assert found(root) == []
