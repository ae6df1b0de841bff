"""A small schema of letters, for tests that need no shared material."""

from __future__ import annotations

from tei_toolkit.relaxng.schema import Schema, compile_schema

COMPACT = b"""
default namespace = "http://example.org/letters"
namespace a = "http://relaxng.org/ns/compatibility/annotations/1.0"

start = letter
## A letter with its head and text.
letter = element letter { attribute xml:id { xsd:ID }?, head, opener?, body, closer? }
head = element head { title, date+, note* }
## The title of the letter.
title = element title { text }
date = element date { attribute when { xsd:date | xsd:gYear }, text }
opener = element opener { mixed { salute? } }
salute = element salute { attribute kind { "formal" | "warm" }, text }
body = element body { model.block+ }
model.block = p | entries | note
p = element p { (text | name | note)* }
name = element name { attribute ref { xsd:IDREF }?, text }
entries = element list { item+ }
item = element item { text }
note = element note { attribute n { xsd:positiveInteger }?, text }
closer = element closer { count }
count = element count { xsd:integer }
"""

HEAD = "<head><title>T</title><date when='1848'>then</date></head>"
BODY = "<body><p>Text</p></body>"


def schema() -> Schema:
    """The schema, compiled."""
    return compile_schema(COMPACT)


def letter(*parts: str, attributes: str = "") -> bytes:
    """A letter with the parts inside, each on its own line from the second."""
    inside = "\n".join(parts)
    return (
        f'<letter xmlns="http://example.org/letters"{attributes}>\n{inside}\n</letter>'
    ).encode()
