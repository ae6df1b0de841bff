"""The passages of a file that are text: not tags, comments, or samples of code."""

import pyexpat
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.relaxng.entities import follow_entities
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.view import View, is_tei, local_name

_SAMPLES: Final = frozenset(("code", "eg", "egXML"))
_MARKUP: Final = re.compile(
    rb"""
    <!--.*?-->
    | <!\[CDATA\[(?P<verbatim>.*?)\]\]>
    | <\?.*?\?>
    | <!DOCTYPE(?:[^\[<>"']|"[^"]*"|'[^']*')*+
      (?:\[(?:<!--.*?-->|<\?.*?\?>|"[^"]*"|'[^']*'|[^\]"'<]|<(?!!--|\?))*+\]\s*)?>
    | </(?P<end>[^\s>]+)\s*>
    | <(?P<start>[^\s/>]+)(?:[^"'>]|"[^"]*"|'[^']*')*+>
    """,
    re.DOTALL | re.VERBOSE,
)


class Passage(NamedTuple):
    """A piece of the text of TEI elements.

    Attributes:
        start: offset in bytes of the file in UTF-8.
        end: offset after its last byte.
        is_verbatim: whether it stands in a CDATA section, where `&` is only itself.
    """

    start: int
    end: int
    is_verbatim: bool


def is_sample(element: etree._Element) -> bool:
    """Whether an element stands in a sample of code or of markup."""
    return any(
        local_name(above) in _SAMPLES for above in element.iterancestors(etree.Element)
    )


def passages(view: View) -> list[Passage]:
    """The text of a file's TEI elements, without samples of code and of markup.

    Nothing if tags and tree do not agree.
    """
    found: list[Passage] = []
    elements = _written_elements(view)
    open_: list[tuple[bool, bool]] = []
    at = 0
    data = view.document.utf8
    for match in _MARKUP.finditer(data):
        if open_ and open_[-1][0] and match.start() > at:
            found.append(Passage(at, match.start(), is_verbatim=False))
        at = match.end()
        if match["verbatim"] and open_ and open_[-1][0]:
            start, end = match.span("verbatim")
            found.append(Passage(start, end, is_verbatim=True))
        elif match["end"] and open_:
            open_.pop()
        elif match["start"]:
            element = next(elements, None)
            if element is None or printed_name(element).encode() != match["start"]:
                return []
            inside = bool(open_) and open_[-1][1]
            sample = inside or local_name(element) in _SAMPLES
            if not match.group().endswith(b"/>"):
                open_.append((is_tei(element) and not sample, sample))
    return found if next(elements, None) is None else []


def _written_elements(view: View) -> Iterator[etree._Element]:
    """The elements whose tags stand in the file, and do not come out of entities."""
    everything = view.root.iter(etree.Element)
    data = view.document.utf8
    if b"<!ENTITY" not in data:
        return everything
    found: list[etree._Element] = []
    parser = pyexpat.ParserCreate("utf-8")

    def start(_name: str, _attributes: object) -> None:
        element = next(everything, None)
        if element is not None and data.startswith(b"<", parser.CurrentByteIndex):
            found.append(element)

    parser.StartElementHandler = start
    follow_entities(parser)
    try:
        parser.Parse(data, True)  # noqa: FBT003  expat
    except pyexpat.ExpatError:
        return iter(())
    return iter(found)


def written(view: View, pattern: re.Pattern[bytes]) -> Iterator[tuple[int, int]]:
    """Where a pattern matches in the text: offsets in bytes of the file in UTF-8.

    A match that begins with `&` counts only where that begins a reference.
    """
    data = view.document.utf8
    for passage in passages(view):
        for match in pattern.finditer(data, passage.start, passage.end):
            if not (passage.is_verbatim and match.group().startswith(b"&")):
                yield match.span()
