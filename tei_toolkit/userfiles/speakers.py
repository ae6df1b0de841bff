"""A list of speakers: CSV, or a TEI `listPerson`."""

import csv
import io
from pathlib import PurePath

from lxml import etree

from tei_toolkit.errors import InputError, UsageError
from tei_toolkit.metadata.people import KnownSpeaker
from tei_toolkit.tei.reading import parse_tei

_TEI = "{http://www.tei-c.org/ns/1.0}"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_COLUMNS = ("name", "labels", "role", "affiliation", "id")


def read_speakers(data: bytes, name: str) -> tuple[KnownSpeaker, ...]:
    """The speakers that a file lists.

    A CSV file has a header line with the columns `name` and, as wanted, `labels`
    (several divided by `|`), `role`, `affiliation` and `id`; comma,
    semicolon or tab divides the columns. An XML file is TEI: every `person` in it.

    Raises:
        InputError: the file cannot be decoded or parsed.
        UsageError: the CSV has no column `name`, or a column that is not known.
    """
    if PurePath(name).suffix.lower() == ".xml" or data.lstrip()[:1] == b"<":
        return _from_tei(parse_tei(data, name).getroot())
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: byte {error.start} is not UTF-8; save the list as UTF-8"
        ) from error
    return _from_csv(text, name)


def _from_csv(text: str, name: str) -> tuple[KnownSpeaker, ...]:
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = [(column or "").strip().lower() for column in rows.fieldnames or []]
    if "name" not in columns:
        raise UsageError(
            f"{name}:1: the first line must name the columns, one of them 'name'; "
            f"known columns are {', '.join(_COLUMNS)}"
        )
    unknown = [column for column in columns if column not in _COLUMNS]
    if unknown:
        raise UsageError(
            f"{name}:1: no column '{unknown[0]}' is known; known columns are "
            f"{', '.join(_COLUMNS)}"
        )
    rows.fieldnames = columns
    speakers: list[KnownSpeaker] = []
    try:
        for row in rows:
            value = {key: (row.get(key) or "").strip() for key in _COLUMNS}
            if not value["name"]:
                continue
            labels = tuple(
                label.strip() for label in value["labels"].split("|") if label.strip()
            )
            speakers.append(
                KnownSpeaker(
                    value["name"],
                    labels,
                    value["role"] or None,
                    value["affiliation"] or None,
                    value["id"] or None,
                )
            )
    except csv.Error as error:
        raise UsageError(f"{name}:{rows.line_num}: {error}") from error
    return tuple(speakers)


def _from_tei(root: etree._Element) -> tuple[KnownSpeaker, ...]:
    speakers: list[KnownSpeaker] = []
    for person in root.iter(f"{_TEI}person"):
        names = [_words(name) for name in person.iter(f"{_TEI}persName")]
        names = [name for name in names if name]
        if not names:
            continue
        speakers.append(
            KnownSpeaker(
                names[0],
                tuple(names[1:]),
                _first(person, "occupation"),
                _first(person, "affiliation"),
                person.get(_XML_ID),
            )
        )
    return tuple(speakers)


def _first(person: etree._Element, name: str) -> str | None:
    element = person.find(f"{_TEI}{name}")
    return (_words(element) or None) if element is not None else None


def _words(element: etree._Element) -> str:
    return " ".join("".join(element.itertext("*")).split())
