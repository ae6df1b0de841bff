"""The indexes of a page as HTML: lists, the map of the places, the line of the dates.

They are written as text that is XML, too. To build a tree of them, let a stylesheet
turn that into another and write that one took a seventh of the time of a short page.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from lxml import etree

from tei_toolkit.editions.dates import is_duration, say_date
from tei_toolkit.editions.indexes import Entry
from tei_toolkit.editions.maps import draw_map
from tei_toolkit.editions.namespaces import EDITION, tk
from tei_toolkit.editions.pictures import draw_dates
from tei_toolkit.editions.stylesheets import interface_words
from tei_toolkit.editions.tags import escape, quote, tag

PLACE = '<section id="indexes" class="page-indexes"></section>'
"""What stands in a page for its indexes; no words of a document can look like it."""
_HEAD = '<section id="indexes" class="indexes" aria-labelledby="indexes-title">'
_ON_THE_WEB = re.compile(
    r"https?://(?=..)[^@/<>\"\\|{^`]*(?:/[^<>\"\\|{^`]*)?", re.IGNORECASE
)
"""Addresses to which a page may lead, as `safe-address` in `base/common.xsl` has it."""
_PARSER = etree.XMLParser(huge_tree=True, resolve_entities=False)


def hold_place(entries: Sequence[Entry]) -> str:
    """The element of the digest that is the place of the indexes, if there are any."""
    return f"<tk:indexes>{PLACE}</tk:indexes>" if entries else ""


def write_indexes(entries: Sequence[Entry], language: str) -> str:
    """The section of a page with its indexes; empty where nothing is named.

    Args:
        entries: sorted.
        language: of the interface.
    """
    if not entries:
        return ""
    words = interface_words(language)
    said = _say_dates(entries, words)
    written = [f'{_HEAD}<h2 id="indexes-title">{escape(words["indexes"])}</h2>']
    for kind, of_kind in groupby(entries, key=attrgetter("kind")):
        found = list(of_kind)
        written.append(
            f'<h3>{escape(words[f"index-{kind}"])} <span class="count">{len(found)}'
            f'</span></h3><ul class="index index-{kind}">'
        )
        written += [_write_entry(entry, said) for entry in found]
        written.append("</ul>")
        if kind == "place":
            written.append(draw_map(found, words))
        elif kind == "date":
            written.append(draw_dates(found, said, words))
    written.append("</section>")
    return "".join(written)


def put_indexes(
    root: etree._Element, entries: Sequence[Entry], language: str
) -> etree._Element:
    """Put the indexes into the digest of a tree, for stylesheets that read them there.

    Args:
        root: of a prepared tree.
        entries: sorted.
        language: of the interface.

    Returns:
        The root, in whose digest `tk:indexes` holds the section of a page, and a
        `tk:index` for each kind of what is named the same as values.
    """
    place = next(root.iterfind(f"{tk('digest')}/{tk('indexes')}"), None)
    if place is not None:
        place[:] = [parse_section(write_indexes(entries, language))]
        said = _say_dates(entries, interface_words(language))
        values = tag("values", {"xmlns:tk": EDITION}, "".join(_list(entries, said)))
        for index in etree.fromstring(values, _PARSER):
            place.addprevious(index)
    return root


def parse_section(section: str) -> etree._Element:
    """The tree of what `write_indexes` has written."""
    return etree.fromstring(section, _PARSER)


def _say_dates(entries: Sequence[Entry], words: Mapping[str, str]) -> dict[str, str]:
    """The dates in words, by the ids of their entries."""
    return {e.id: say_date(e.value, words) for e in entries if e.kind == "date"}


def _write_entry(entry: Entry, said: Mapping[str, str]) -> str:
    """An entry as HTML; ids are ours, or were found usable, and need no quoting."""
    name, also = _head_entry(entry, said)
    written = f'<li id="{entry.id}"><bdi class="entry-name">{escape(name)}</bdi>'
    if also:
        written += f' <bdi class="entry-also">{escape(also)}</bdi>'
    if entry.note:
        written += f' <bdi class="entry-note">{escape(entry.note)}</bdi>'
    for address, called in _links(entry):
        written += (
            f' <a class="authority" href="{quote(address)}" rel="noopener noreferrer">'
            f"{escape(called)}</a>"
        )
    passages = ", ".join(
        [f'<a href="#{mark}">{escape(label)}</a>' for mark, label in entry.passages]
    )
    return f'{written} <span class="passages">{passages}</span></li>'


def _list(entries: Sequence[Entry], said: Mapping[str, str]) -> Iterator[str]:
    """A `tk:index` for each kind."""
    for kind, found in groupby(entries, key=attrgetter("kind")):
        listed = "".join(_list_entry(entry, said) for entry in found)
        yield tag("index", {"kind": kind}, listed)


def _list_entry(entry: Entry, said: Mapping[str, str]) -> str:
    """A `tk:entry` with the values of an entry."""
    name, also = _head_entry(entry, said)
    given = {"id": entry.id, "name": name, "also": also, "note": entry.note}
    if entry.geo is not None:
        given["geo"] = f"{entry.geo[0]:.4f}, {entry.geo[1]:.4f}"
    links = [tag("link", {"href": to, "name": words}) for to, words in _links(entry)]
    passages = [tag("at", {"id": m, "label": label}) for m, label in entry.passages]
    known = {key: value for key, value in given.items() if value or key == "name"}
    return tag("entry", known, "".join((*links, *passages)))


def _links(entry: Entry) -> Iterator[tuple[str, str]]:
    """The addresses to which a page may lead, with their names."""
    for addresses, words in entry.links:
        if _ON_THE_WEB.fullmatch(address := addresses.partition(" ")[0]):
            yield address, words


def _head_entry(entry: Entry, said: Mapping[str, str]) -> tuple[str, str]:
    """What an entry is called in the index, and what stands beside that."""
    match entry.kind:
        case "date":
            if words := said[entry.id]:
                return words, "" if words == entry.name else entry.name
            return entry.name, entry.value
        case "measure":
            if is_duration(entry.value):
                return entry.name, ""
            return entry.value, "" if entry.name == entry.value else entry.name
        case _:
            return entry.filed or entry.name, entry.value
