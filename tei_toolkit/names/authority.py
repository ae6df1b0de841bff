"""Authority files: people, places and organisations with ids and variant names."""

import csv
import io
import json
import os
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from lxml import etree

from tei_toolkit.errors import UsageError
from tei_toolkit.names.linking import Known, slug
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.tei.vocabulary import XML_ID, tei

_TEI_KINDS = {
    "person": ("person", "persName"),
    "personGrp": ("person", "persName"),
    "place": ("place", "placeName"),
    "org": ("org", "orgName"),
}
_KIND_WORDS = {
    "person": "person",
    "people": "person",
    "place": "place",
    "settlement": "place",
    "country": "place",
    "city": "place",
    "organization": "org",
    "organisation": "org",
    "org": "org",
    "corporation": "org",
}


def read_authority(path: str, folder: Path | None = None) -> tuple[Known, ...]:
    """The entries of an authority file: TEI, CSV or JSON-LD, known by its content.

    A CSV file has a header with the columns `name` and, as wanted, `id`, `type`,
    `names` (divided by `|`), `uri` and `role`. JSON(-LD) is a list of objects, or one
    with `@graph`, with `@id`/`id`, `@type`/`type`, `name`, `alternateName`, `sameAs`.
    Pointers into a TEI file start from `folder`.

    Raises:
        InputError: the file cannot be read or parsed.
        UsageError: it has no names.
    """
    data = read_bytes(Path(path))
    suffix = PurePath(path).suffix.lower()
    head = data.lstrip()[:1]
    if suffix in {".csv", ".tsv"}:
        return _from_csv(data.decode("utf-8-sig", "replace"), path)
    if head in {b"{", b"["}:
        return _from_json(data, path)
    base = pointer_to(Path(path), folder or Path())
    return known_in(parse_tei(data, path).getroot(), base=base)


def pointer_to(path: Path, folder: Path) -> str:
    """The relative URI of a file from a folder."""
    relative = os.path.relpath(path.resolve(), folder.resolve())
    return quote(Path(relative).as_posix())


def known_in(root: etree._Element, base: str = "") -> tuple[Known, ...]:
    """The people, places and organisations that a TEI document lists.

    `base` is the file's name where the list is in another file than the text.
    """
    found = []
    for element in root.iter(*(tei(name) for name in _TEI_KINDS)):
        kind, tag = _TEI_KINDS[etree.QName(element).localname]
        xml_id = element.get(XML_ID)
        names = [_words(child) for child in element.iter(tei(tag))]
        names = [name for name in dict.fromkeys(names) if name]
        if not xml_id or not names:
            continue
        address = element.find(tei("idno"))
        uri = _words(address) if address is not None else ""
        role = element.find(tei("occupation"))
        found.append(
            Known(
                f"{kind}:{base and base + '#'}{xml_id}",
                tuple(names),
                uri if "://" in uri else None,
                _words(role) or None if role is not None else None,
            )
        )
    return tuple(found)


def _words(element: etree._Element) -> str:
    parts = [str(part) for part in element.itertext("*")]
    if element.text and not parts:
        parts = [element.text]
    return " ".join("".join(parts).split())


def _from_csv(text: str, name: str) -> tuple[Known, ...]:
    sample = text.split("\n", 1)[0]
    mark = max(",;\t", key=sample.count)
    rows = csv.DictReader(io.StringIO(text), delimiter=mark)
    columns = [(column or "").strip().lower() for column in rows.fieldnames or ()]
    if "name" not in columns:
        raise UsageError(
            f"{name}: has no column 'name' (it has: {', '.join(columns)}); name the "
            "columns in the first line"
        )
    rows.fieldnames = columns
    found = []
    for row in rows:
        value = {key: (row.get(key) or "").strip() for key in columns}
        if not value["name"]:
            continue
        others = (
            value.get("names") or value.get("variants") or value.get("labels") or ""
        )
        names = [value["name"], *(n.strip() for n in others.split("|") if n.strip())]
        kind = _KIND_WORDS.get((value.get("type") or "person").lower(), "person")
        own = value.get("id") or slug(value["name"])
        found.append(
            Known(
                own if ":" in own and "/" not in own else f"{kind}:{own}",
                tuple(dict.fromkeys(names)),
                value.get("uri") or None,
                value.get("role") or None,
            )
        )
    return tuple(found)


def _from_json(data: bytes, name: str) -> tuple[Known, ...]:
    try:
        content = json.loads(data)
    except ValueError as error:
        raise UsageError(f"{name}: is no JSON: {error}") from error
    if isinstance(content, dict):
        content = content.get("@graph", [content])
    found = [_json_entry(entry) for entry in content if isinstance(entry, dict)]
    return tuple(entry for entry in found if entry is not None)


def _json_entry(entry: dict[str, Any]) -> Known | None:
    own = entry.get("@id") or entry.get("id") or ""
    names = [
        name
        for key in ("name", "alternateName", "names")
        for name in _strings(entry.get(key))
    ]
    if not names:
        return None
    kinds = _strings(entry.get("@type") or entry.get("type") or "person")
    kind = next(
        (_KIND_WORDS[k.lower()] for k in kinds if k.lower() in _KIND_WORDS), "person"
    )
    uri = next(
        (u for u in (own, *_strings(entry.get("sameAs"))) if u.startswith("http")), None
    )
    stem = own.rstrip("/").rsplit("/", 1)[-1].rsplit("#", 1)[-1] or slug(names[0])
    roles = _strings(entry.get("jobTitle"))
    return Known(f"{kind}:{stem}", tuple(names), uri, roles[0] if roles else None)


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for item in value for text in _strings(item)]
    if isinstance(value, dict):
        return _strings(value.get("@value"))
    return []
