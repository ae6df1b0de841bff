"""Authority files: people, places and organisations with ids and variant names."""

import csv
import io
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from lxml import etree

from tei_toolkit.errors import UsageError
from tei_toolkit.ids import Ids
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.names.linking import Known
from tei_toolkit.names.slugs import slug
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
    **dict.fromkeys(("person", "people"), "person"),
    **dict.fromkeys(
        ("place", "settlement", "country", "city", "town", "region", "location"),
        "place",
    ),
    **dict.fromkeys(
        ("organization", "organisation", "org", "corporation", "institution"), "org"
    ),
}
_COLUMNS = {
    **{name: name for name in ("name", "id", "type", "names", "uri", "role")},
    **dict.fromkeys(
        ("variants", "variant", "labels", "aliases", "alias", "alternatenames"), "names"
    ),
    **dict.fromkeys(("wikidata", "geonames", "gnd", "viaf"), "uri"),
    "url": "uri",
    "occupation": "role",
}
"""The columns of a table, and what each is read as."""
_ADDRESSES = {
    "wikidata": "https://www.wikidata.org/wiki/",
    "geonames": "https://sws.geonames.org/",
    "gnd": "https://d-nb.info/gnd/",
    "viaf": "https://viaf.org/viaf/",
}
_SORTS = frozenset({"country", "region", "settlement"})
"""What a place may be said to be where it is marked."""
_DIVIDER = re.compile(r"[|;]")


def read_authority(path: str, folder: Path | None = None) -> tuple[Known, ...]:
    """The entries of an authority file: TEI, CSV or JSON-LD, known by its content.

    A CSV file has a header with the columns `name` and, as wanted, `id`, `type`,
    `names` (divided by `|` or `;`), `uri` and `role`. JSON(-LD) is a list of objects,
    or one with `@graph`, with `@id`/`id`, `@type`/`type`, `name`, `alternateName`,
    `sameAs`. Pointers into a TEI file start from `folder`.

    Raises:
        InputError: the file cannot be read or parsed.
        UsageError: it has no names, or a table says what cannot be.
    """
    found = _read(read_bytes(Path(path)), path, folder)
    if not found:
        raise UsageError(
            f"{path}: has no entries: each needs a name, in TEI also an xml:id, in "
            "JSON-LD a list or '@graph' around them"
        )
    return found


def _read(data: bytes, path: str, folder: Path | None) -> tuple[Known, ...]:
    suffix = PurePath(path).suffix.lower()
    head = data.lstrip()[:1]
    if suffix in {".csv", ".tsv"}:
        return _from_csv(_decoded(data, path), path)
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
        listed = list(element.iter(tei(tag)))
        if base:  # What is printed before speech means another in each text.
            listed = [e for e in listed if e.get("type") != "label"] or listed
        forms = (name for child in listed for name in _forms_of(child))
        names = _all_orders(forms, kind)
        if not xml_id or not names:
            continue
        address = element.find(tei("idno"))
        uri = _words(address) if address is not None else ""
        role = element.find(tei("occupation"))
        found.append(
            Known(
                f"{kind}:{base and base + '#'}{xml_id}",
                names,
                uri if "://" in uri else None,
                _words(role) or None if role is not None else None,
                is_own=not base,
                subtype=sort if (sort := element.get("type")) in _SORTS else None,
            )
        )
    return tuple(found)


def _forms_of(name: etree._Element) -> Iterator[str]:
    """A name without its title, if it has two words; with it; and its family name.

    A family name of one word may be another's too.
    """
    untitled = " ".join(
        "".join(
            ("" if part.tag == tei("roleName") else part.text or "")
            + ("" if part is name else part.tail or "")
            for part in name.iter("*")
        ).split()
    )
    if " " in untitled:
        yield untitled
    yield _words(name)
    surname = name.find(tei("surname"))
    if surname is not None and " " in (family := _words(surname)):
        yield family


def _all_orders(names: Iterable[str], kind: str) -> tuple[str, ...]:
    """Each name once; of "Berg, Anna" the order in which it is spoken, too."""
    both = ((name, in_order(name) if kind == "person" else "") for name in names)
    found = dict.fromkeys(form for pair in both for form in pair if form)
    return tuple(found)


def in_order(name: str) -> str:
    """A person's name that is printed "Berg, Anna", the family name last."""
    if name.count(",") != 1:
        return name
    parsed = parse_label(name)
    return " ".join(parsed.name.words) if parsed.name is not None else name


def _check_id(own: str, place: str) -> None:
    """Nothing, if an id can stand in a pointer.

    Raises:
        UsageError: it cannot.
    """
    if "#" in own or any(map(str.isspace, own)):
        raise UsageError(
            f"{place}: the id '{own}' has a space or a #, which no pointer can hold; "
            "write letters, digits, '.', '-' and '_'"
        )


def _words(element: etree._Element) -> str:
    parts = [str(part) for part in element.itertext("*")]
    if element.text and not parts:
        parts = [element.text]
    return " ".join("".join(parts).split())


def unread_columns(path: str) -> list[str]:
    """The columns of an authority file in CSV that say nothing to this package.

    Raises:
        InputError: the file cannot be read.
        UsageError: it is not in UTF-8.
    """
    if PurePath(path).suffix.lower() not in {".csv", ".tsv"}:
        return []
    rows = _table(_decoded(read_bytes(Path(path)), path))
    return [column for column in rows.fieldnames or () if column not in _COLUMNS]


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{name}: is not in UTF-8; save it as CSV UTF-8") from error


def _table(text: str) -> "csv.DictReader[str]":
    """The rows of a table, its columns in small letters."""
    sample = text.split("\n", 1)[0]
    mark = max(",;\t", key=sample.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=mark)
    rows.fieldnames = [(name or "").strip().lower() for name in rows.fieldnames or ()]
    return rows


def _from_csv(text: str, name: str) -> tuple[Known, ...]:
    rows = _table(text)
    columns = list(rows.fieldnames or ())
    if "name" not in columns:
        raise UsageError(
            f"{name}: has no column 'name' (it has: {', '.join(columns)}); name the "
            f"columns in the first line: name and, as wanted, {COLUMNS_TOLD}"
        )
    found = []
    ids = Ids()
    lines: dict[str, int] = {}
    for row in rows:
        value = {key: (row.get(key) or "").strip() for key in columns}
        if not value["name"]:
            continue
        entry = _row_entry(value, f"{name}:{rows.line_num}")
        if not value.get("id"):
            entry = replace(entry, ref=ids.make(entry.ref))
        before = lines.setdefault(entry.ref, rows.line_num)
        if value.get("id") and before != rows.line_num:
            raise UsageError(
                f"{name}:{rows.line_num}: the id '{value['id']}' stands in line "
                f"{before} already; give each its own, or write other names of one in "
                "the column 'names', divided by |"
            )
        found.append(entry)
    return tuple(found)


COLUMNS_TOLD = "id, type, names (divided by |), uri, role"
"""The columns that a table may have beside `name`, for people to read."""


def _row_entry(value: Mapping[str, str], place: str) -> Known:
    others = (value[c] for c in value if _COLUMNS.get(c) == "names")
    names = [value["name"], *(n.strip() for v in others for n in _DIVIDER.split(v))]
    said = (value.get("type") or "person").lower()
    if said not in _KIND_WORDS:
        kinds = ", ".join(_KIND_WORDS)
        raise UsageError(f"{place}: type '{value['type']}' is none of {kinds}")
    kind = _KIND_WORDS[said]
    own = value.get("id") or slug(value["name"])
    _check_id(own, place)
    addresses = (_address(c, value[c]) for c in value if _COLUMNS.get(c) == "uri")
    roles = (value[c] for c in value if _COLUMNS.get(c) == "role")
    return Known(
        own if ":" in own and "/" not in own else f"{kind}:{own}",
        _all_orders(names, kind),
        next(filter(None, addresses), None),
        next(filter(None, roles), None),
    )


def _address(column: str, value: str) -> str:
    """An address, where the column has only the number in an authority."""
    is_whole = not value or "://" in value or column not in _ADDRESSES
    return value if is_whole else f"{_ADDRESSES[column]}{value}"


def _from_json(data: bytes, name: str) -> tuple[Known, ...]:
    try:
        content = json.loads(data)
    except ValueError as error:
        raise UsageError(f"{name}: is no JSON: {error}") from error
    if isinstance(content, dict):
        content = content.get("@graph", [content])
    listed = content if isinstance(content, list) else []
    found = [_json_entry(entry, name) for entry in listed if isinstance(entry, dict)]
    return tuple(entry for entry in found if entry is not None)


def _json_entry(entry: dict[str, Any], place: str) -> Known | None:
    own = str(entry.get("@id") or entry.get("id") or "")
    names = [
        name
        for key in ("name", "alternateName", "names")
        for name in _strings(entry.get(key))
    ]
    if not names:
        return None
    kinds = _strings(entry.get("@type") or entry.get("type") or "person")
    kind = next(
        (_KIND_WORDS[word] for word in map(_last_word, kinds) if word in _KIND_WORDS),
        "person",
    )
    uri = next(
        (u for u in (own, *_strings(entry.get("sameAs"))) if u.startswith("http")), None
    )
    stem = own.rstrip("/").rsplit("/", 1)[-1].rsplit("#", 1)[-1] or slug(names[0])
    roles = _strings(entry.get("jobTitle"))
    _check_id(stem, place)
    return Known(
        f"{kind}:{stem}", _all_orders(names, kind), uri, roles[0] if roles else None
    )


def _last_word(kind: str) -> str:
    """`place` of `schema:Place` or `https://schema.org/Place`."""
    return re.split(r"[:/#]", kind)[-1].lower()


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for item in value for text in _strings(item)]
    if isinstance(value, dict):
        return _strings(value.get("@value"))
    return []
