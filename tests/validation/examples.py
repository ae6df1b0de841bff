"""The examples on the pages of rules, as whole files."""

import re
from pathlib import Path

from tei_toolkit.validation.rule import Rule

EXAMPLE = re.compile(r"### (Wrong|Right)\n\n```xml\n(.*?)\n```", re.DOTALL)
_TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0">'
_HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>An example</title></titleStmt>"
    "<publicationStmt><p>Unpublished</p></publicationStmt>"
    "<sourceDesc><p>Born digital</p></sourceDesc></fileDesc></teiHeader>"
)
AUTHORITY = (
    f"{_TEI}{_HEADER}<text><body><listPerson><person xml:id='anna'>"
    "<persName>Anna</persName></person></listPerson></body></text></TEI>"
)


def examples_of(rule: Rule) -> list[tuple[str, str]]:
    """Each example as `Wrong` or `Right`, and a whole file."""
    return [(kind, whole(text)) for kind, text in EXAMPLE.findall(rule.explanation)]


def whole(text: str) -> str:
    """A file with the example in it."""
    if text.startswith(("<?xml", "<TEI", "<!DOCTYPE")):
        return text
    if text.startswith("<teiHeader"):
        return f"{_TEI}{text}<text><body><p>Text.</p></body></text></TEI>"
    return f"{_TEI}{_HEADER}<text><body><div>{text}</div></body></text></TEI>"


def write_example(folder: Path, text: str) -> Path:
    """Write an example beside the authority file that examples may point to."""
    (folder / "authority.xml").write_text(AUTHORITY, encoding="utf-8")
    path = folder / "example.xml"
    path.write_bytes(text.encode())
    return path
