"""James Clark's RELAX NG test suite, whole: every schema and every document."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from lxml import etree

from tei_toolkit.relaxng.errors import SchemaError
from tei_toolkit.relaxng.schema import Schema, compile_schema
from tests.conftest import SHARED

from .shared import shared

if TYPE_CHECKING:
    from collections.abc import Iterator

SUITE = SHARED / "relaxng" / "spectest.xml"
# libxml2 reads XML 1.0 fifth edition and writes this name as a reference, so the
# entity that holds it is put in by hand.
ENTITY = (b"<foo>&dii;</foo>", "<foo><\u0e14\u0e35/></foo>".encode())


def _document(parent: etree._Element) -> bytes:
    child = next(parent.iterchildren("*"))
    return etree.tostring(child, with_tail=False, encoding="utf-8")


def _resources(parent: etree._Element, folder: str = "") -> Iterator[tuple[str, bytes]]:
    for child in parent.iterchildren("resource", "dir"):
        name = folder + child.attrib["name"]
        if child.tag == "dir":
            yield from _resources(child, f"{name}/")
        else:
            yield name, _document(child)


def _cases() -> list[etree._Element]:
    if not SUITE.exists():
        return []
    return list(etree.fromstring(SUITE.read_bytes().replace(*ENTITY)).iter("testCase"))


def _compile(case: etree._Element, schema: etree._Element) -> Schema:
    files = dict(_resources(case))

    def resolve(reference: str, base: str) -> tuple[bytes, str]:
        location = urljoin(base, reference)
        if location not in files:
            raise FileNotFoundError(2, "not in the suite", location)
        return files[location], location

    return compile_schema(_document(schema), resolver=resolve, ids="ignore")


def test_whole_suite() -> None:
    shared("relaxng", "spectest.xml")
    wrong = []
    judged = 0
    for case in _cases():
        for node in case.iterchildren("correct", "incorrect"):
            judged += 1
            try:
                schema = _compile(case, node)
            except SchemaError:
                if node.tag == "correct":
                    wrong.append(f"line {node.sourceline}: correct schema refused")
                continue
            if node.tag == "incorrect":
                wrong.append(f"line {node.sourceline}: incorrect schema accepted")
                continue
            for document in case.iterchildren("valid", "invalid"):
                judged += 1
                valid = not schema.validate(_document(document))
                if valid != (document.tag == "valid"):
                    wrong.append(f"line {document.sourceline}: {document.tag!r}")
    assert wrong == []
    assert judged == 965
