"""A list of speakers: CSV, or a TEI `listPerson`."""

import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath

from lxml import etree

from tei_toolkit.errors import InputError, UsageError
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.people import KnownSpeaker
from tei_toolkit.sources.binary import refuse_binary
from tei_toolkit.sources.decoding import decode
from tei_toolkit.tei.identifiers import is_ncname
from tei_toolkit.tei.reading import parse_tei

_TEI = "{http://www.tei-c.org/ns/1.0}"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_COLUMNS = ("name", "labels", "role", "affiliation", "sex", "age", "id")
_ZIP = b"PK\x03\x04"


def read_speakers(data: bytes, name: str) -> tuple[KnownSpeaker, ...]:
    """The speakers that a file lists.

    A CSV file has a header line with the columns `name` and, as wanted, `labels`
    (several divided by `|`), `role`, `affiliation`, `sex`, `age` and `id`; comma,
    semicolon or tab divides the columns. An XML file is TEI: every `person` in it;
    a form of name that two of them share stands for neither.

    Raises:
        InputError: the file cannot be decoded or parsed.
        UsageError: it lists nobody; a column is missing, repeated or not known; a row
            has no name or too many fields; a speaker, a label or an id stands twice.
    """
    if not data.strip():
        raise InputError(f"{name}: is empty; give a list of speakers")
    if data.startswith(_ZIP):
        raise InputError(f"{name}: is a workbook or an archive; save it as CSV (UTF-8)")
    if PurePath(name).suffix.lower() == ".xml" or data.lstrip()[:1] == b"<":
        speakers = _from_tei(parse_tei(data, name).getroot())
        if not speakers:
            raise UsageError(f"{name}: has no person with a persName (TEI)")
        return speakers
    refuse_binary(data, name)
    decoded = decode(data, name)
    if not decoded.charset.startswith("utf-"):
        raise InputError(
            f"{name}: is not UTF-8 but {decoded.charset}, it seems; save the list as "
            "UTF-8"
        )
    return _from_csv(decoded.text, name)


def _from_csv(text: str, name: str) -> tuple[KnownSpeaker, ...]:
    import csv  # noqa: PLC0415 - few need it

    first = text.lstrip("\r\n").replace("\r", "\n").partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    columns: list[str] | None = None
    found: list[tuple[int, KnownSpeaker]] = []
    try:
        for row in rows:
            if not any(field.strip() for field in row):
                continue
            place = f"{name}:{rows.line_num}"
            if columns is None:
                columns = _columns(row, place)
            else:
                found.append((rows.line_num, _speaker(row, columns, place)))
    except csv.Error as error:
        raise UsageError(
            f"{name}:{rows.line_num}: is no CSV: {error}; look at the quotation marks"
        ) from error
    if not found:
        raise UsageError(f"{name}: lists nobody; give a line to each speaker")
    _refuse_repeated(found, name)
    return tuple(speaker for _, speaker in found)


def _columns(row: Sequence[str], place: str) -> list[str]:
    columns = [column.strip().lower() for column in row]
    if "name" not in columns:
        raise UsageError(
            f"{place}: the first line must name the columns, one of them 'name'; "
            f"known columns are {', '.join(_COLUMNS)}"
        )
    for column in columns:
        if column not in _COLUMNS:
            raise UsageError(
                f"{place}: no column '{column}' is known; known columns are "
                f"{', '.join(_COLUMNS)}"
            )
        if columns.count(column) > 1:
            raise UsageError(f"{place}: two columns are called '{column}'; rename one")
    return columns


def _speaker(row: Sequence[str], columns: Sequence[str], place: str) -> KnownSpeaker:
    """The speaker in one row.

    Raises:
        UsageError: the row has no name, more fields than the header, or a bad id.
    """
    if any(field.strip() for field in row[len(columns) :]):
        raise UsageError(
            f"{place}: has {len(row)} fields, the first line {len(columns)}; put "
            "quotation marks around a field that holds the divider"
        )
    value = dict.fromkeys(_COLUMNS, "")
    value |= {
        column: field.strip() for column, field in zip(columns, row, strict=False)
    }
    if not value["name"]:
        raise UsageError(f"{place}: has no name; give one, or take the line out")
    if value["id"] and not is_ncname(value["id"]):
        raise UsageError(
            f"{place}: the id '{value['id']}' is no XML name; write letters, digits, "
            "- and _, a letter first"
        )
    labels = [label.strip() for label in value["labels"].split("|")]
    return KnownSpeaker(
        value["name"],
        tuple(dict.fromkeys(label for label in labels if label)),
        value["role"] or None,
        value["affiliation"] or None,
        value["id"] or None,
        "-".join(value["sex"].split()) or None,
        value["age"] or None,
    )


def _refuse_repeated(found: Iterable[tuple[int, KnownSpeaker]], name: str) -> None:
    """Nothing, if every name, label and id stands for one speaker.

    Two people may have one name if each has an id and labels of their own.

    Raises:
        UsageError: one stands for two.
    """
    labels: dict[str, int] = {}
    ids: dict[str, int] = {}
    for line, speaker in found:
        if speaker.key is not None:
            first = ids.setdefault(speaker.key, line)
            if first != line:
                raise UsageError(
                    f"{name}:{line}: the id '{speaker.key}' is that of line {first}; "
                    "give another"
                )
        own = speaker.labels if speaker.key and speaker.labels else ()
        for label in own or (speaker.name, *speaker.labels):
            first = labels.setdefault(folded(label), line)
            if first != line:
                raise UsageError(
                    f"{name}:{line}: '{label}' stands in line {first}, too; join the "
                    "lines if they are one speaker, or give each an id and labels "
                    "that the other does not have"
                )


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
                person.get("sex") or _sex(person),
                _first(person, "age"),
                identifiers=_identifiers(person),
            )
        )
    met = Counter(
        form
        for speaker in speakers
        for form in {folded(label) for label in (speaker.name, *speaker.labels)}
    )
    return tuple(
        replace(
            speaker,
            labels=tuple(label for label in speaker.labels if met[folded(label)] == 1),
        )
        for speaker in speakers
    )


def _sex(person: etree._Element) -> str | None:
    """The sex that an element of its own states, in one word."""
    element = person.find(f"{_TEI}sex")
    value = element.get("value") if element is not None else None
    return value or "-".join((_first(person, "sex") or "").split()) or None


def _identifiers(person: etree._Element) -> tuple[tuple[str | None, str], ...]:
    """The identifiers of a person, and the addresses that names of it point to."""
    found = [
        (idno.get("type"), _words(idno))
        for idno in person.findall(f"{_TEI}idno")
        if _words(idno)
    ]
    known = {text for _, text in found}
    for name in (person, *person.findall(f"{_TEI}persName")):
        for address in (name.get("ref") or name.get("sameAs") or "").split():
            if "://" in address and address not in known:
                known.add(address)
                found.append(("URI", address))
    return tuple(found)


def _first(person: etree._Element, name: str) -> str | None:
    element = person.find(f"{_TEI}{name}")
    return (_words(element) or None) if element is not None else None


def _words(element: etree._Element) -> str:
    return " ".join("".join(element.itertext("*")).split())
