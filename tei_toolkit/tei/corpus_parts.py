"""What the root file of a corpus has to know of each text in it."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import field
from pathlib import Path

from lxml import etree

from tei_toolkit.errors import InputError
from tei_toolkit.inert import Nothing
from tei_toolkit.tei.pointers import POINTERS
from tei_toolkit.tei.vocabulary import XML_ID, XML_LANG, tei
from tei_toolkit.values import immutable, record

_HEADER = tei("teiHeader")
_DATES = tuple(tei(name) for name in ("creation", "setting"))
_WHEN = ("when", "from", "to", "notBefore", "notAfter")


@immutable
class CorpusPart:
    """One text of a corpus, in a file of its own.

    Attributes:
        path: the file.
        xml_id: the `xml:id` of its root.
        language: BCP 47 tag of the text.
        measures: its extent: units and quantities.
        tags: how often each element occurs in its text, as its header says.
        languages: every language with its percentage, as its header says.
        dates: the days of the event, ISO 8601.
        places: where it was: `type` or "", `key` or "", words.
        ids: its ids that do not begin with `xml_id` and a dot.
        pointers: the ids that it points to and does not have.
        people: who speaks in it, each a `person` as XML.
    """

    path: Path
    xml_id: str
    language: str
    measures: tuple[tuple[str, int], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    languages: tuple[tuple[str, int | None], ...] = ()
    dates: tuple[str, ...] = ()
    places: tuple[tuple[str, str, str], ...] = ()
    ids: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    people: tuple[bytes, ...] = ()


@record
class _Scan:
    """What is met while a file streams by."""

    root: dict[str, str] = field(default_factory=dict)
    header: etree._Element | None = None
    ids: set[str] = field(default_factory=set)
    pointers: set[str] = field(default_factory=set)


def read_part(path: Path, people: Iterable[etree._Element] = ()) -> CorpusPart:
    """The text in a TEI file, which is read as it streams by.

    Args:
        path: the file.
        people: who speaks in it, where that is known.

    Raises:
        InputError: it cannot be read, is no well-formed XML, or has no id or header.
    """
    scan = _scan(path)
    xml_id, header = scan.root.get(XML_ID, ""), scan.header
    if not xml_id or header is None:
        raise InputError(f"{path}: is no TEI text with an xml:id and a teiHeader")
    own = f"{xml_id}."
    return CorpusPart(
        path,
        xml_id,
        scan.root.get(XML_LANG, "und"),
        measures=tuple(_measures(header)),
        tags=tuple(_counts(header.iter(tei("tagUsage")), "gi", "occurs")),
        languages=tuple(_languages(header)),
        dates=tuple(sorted(_dates(header))),
        places=tuple(_places(header)),
        ids=frozenset(i for i in scan.ids if not i.startswith(own)),
        pointers=frozenset(scan.pointers - scan.ids),
        people=tuple(etree.tostring(person) for person in people),
    )


def read_ids(path: Path) -> frozenset[str]:
    """Every `xml:id` of a file.

    Raises:
        InputError: it cannot be read or is no well-formed XML.
    """
    return frozenset(_scan(path).ids)


def _scan(path: Path) -> _Scan:
    scan = _Scan()
    is_in_header = False
    try:
        events = etree.iterparse(
            io.BytesIO(path.read_bytes()),
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=True,
        )
        events.resolvers.add(Nothing())
        for event, element in events:
            if not isinstance(element.tag, str):
                continue
            if event == "start":
                _note(scan, element)
                is_in_header = is_in_header or (
                    element.tag == _HEADER and scan.header is None
                )
            elif element.tag == _HEADER and scan.header is None:
                scan.header, is_in_header = element, False
            elif not is_in_header:
                _let_go(element)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error
    except etree.XMLSyntaxError as error:
        raise InputError(f"{path}: is no well-formed XML: {error.msg}") from error
    return scan


def _note(scan: _Scan, element: etree._Element) -> None:
    if not scan.root:
        scan.root = {str(k): str(v) for k, v in element.attrib.items()} or {"": ""}
    for name, value in element.attrib.items():
        if name == XML_ID:
            scan.ids.add(str(value))
        elif "#" in value and name in POINTERS:
            words = str(value).split()
            scan.pointers.update(word[1:] for word in words if word[0] == "#")


def _let_go(element: etree._Element) -> None:
    """Free what has been read; the header, which stands before it, stays."""
    element.clear()
    parent = element.getparent()
    while parent is not None and (before := element.getprevious()) is not None:
        if before.tag == _HEADER:
            break
        parent.remove(before)


def _measures(header: etree._Element) -> Iterator[tuple[str, int]]:
    extent = header.find(f"{tei('fileDesc')}/{tei('extent')}")
    if extent is not None:
        yield from _counts(extent.iterchildren(tei("measure")), "unit", "quantity")


def _counts(
    elements: Iterable[etree._Element], name: str, number: str
) -> Iterator[tuple[str, int]]:
    for element in elements:
        value = str(element.get(number) or "")
        if value.isascii() and value.isdigit():
            yield str(element.get(name) or ""), int(value)


def _languages(header: etree._Element) -> Iterator[tuple[str, int | None]]:
    for language in header.iter(tei("language")):
        usage = str(language.get("usage") or "")
        is_number = usage.isascii() and usage.isdigit()
        yield str(language.get("ident") or ""), int(usage) if is_number else None


def _dates(header: etree._Element) -> set[str]:
    return {
        str(value)
        for parent in header.iter(*_DATES)
        for date in parent.iter(tei("date"))
        for name in _WHEN
        if (value := date.get(name))
    }


def _places(header: etree._Element) -> Iterator[tuple[str, str, str]]:
    for setting in header.iter(tei("setting")):
        for place in setting.iterchildren(tei("name"), tei("placeName")):
            words = " ".join("".join(map(str, place.itertext())).split())
            if words:
                yield str(place.get("type") or ""), str(place.get("key") or ""), words
