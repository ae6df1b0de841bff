"""What a program marked in a TEI file, as a person is shown it."""

from collections.abc import Iterator
from typing import Any

from tei_toolkit.names.analysis import AnalysisOptions
from tei_toolkit.names.documents import analyse_markup
from tei_toolkit.names.entries import KINDS
from tei_toolkit.names.extents import MARKED
from tei_toolkit.names.hands import APPLICATION, is_automatic
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import Mention
from tei_toolkit.names.rejections import rejected_spans
from tei_toolkit.names.scanner import resolved
from tei_toolkit.review.values import value_text
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE
from tei_toolkit.values import immutable

_NEIGHBOUR = 240
Key = tuple[int, int, str]
"""A suggestion: where it starts and ends in the view, and its element."""


@immutable
class Suggestion:
    """One mark that nobody has decided on.

    Attributes:
        start: where it starts in the view of the document.
        end: where it ends.
        element: the element in the file.
    """

    start: int
    end: int
    element: Element

    @property
    def key(self) -> Key:
        """What it is known by; markup around it does not change it."""
        return self.start, self.end, self.element.name


def suggestions(markup: Markup) -> Iterator[Suggestion]:
    """The marks of a program that no person has decided on, in the order of the file.

    A title marked inside a name goes with the name.
    """
    elements = markup.elements
    for element in elements:
        if not (_is_mark(element) and is_automatic(element.attributes.get("resp"))):
            continue
        if _is_title(markup, element):
            continue
        view = markup.view_range(element.open_end, element.close)
        if view is not None:
            yield Suggestion(*view, element)


def nothing_to_review(markup: Markup, name: str) -> str | None:
    """Why a file has no suggestions and never had, and what to do; None if it has."""
    if markup.first("text") is None:
        return (
            f"is no TEI P5: there is no 'text' in the namespace {TEI_NAMESPACE} "
            f"(its root element is '{markup.elements[0].name}'); bring it to P5 first"
        )
    annotate = f"tei annotate '{name}' -o ANNOTATED.xml"
    automatic = [e for e in markup.elements if is_automatic(e.attributes.get("resp"))]
    is_annotated = bool(automatic) or any(
        e.attributes.get("ident") == APPLICATION for e in markup.elements
    )
    is_decided = any(_is_mark(e) and "resp" in e.attributes for e in markup.elements)
    if any(map(_is_mark, automatic)) or any(rejected_spans(markup)):
        return None
    if is_annotated and is_decided:
        return None
    if any(e.name == "span" and e.is_tei for e in automatic):
        return f"its names stand beside the text; put them into it: {annotate}"
    return f"no names are marked in it; mark them first: {annotate}"


def _is_title(markup: Markup, element: Element) -> bool:
    """Whether a mark is of a title inside a marked name."""
    parent = markup.elements[element.parent]
    return element.name == "roleName" and _is_mark(parent)


def _is_mark(element: Element) -> bool:
    return element.name in MARKED and element.is_tei and element.flow is not None


Evidence = dict[tuple[int, int], Mention]
"""Mentions by their place in the view."""


def evidence_of(markup: Markup, data: bytes, name: str) -> Evidence:
    """What a new analysis knows of each place in the view."""
    analysis = analyse_markup(markup, data, name, AnalysisOptions())
    return {(m.start, m.end): m for m in analysis.mentions}


def state_of(markup: Markup, evidence: Evidence, resp: str) -> dict[str, Any]:
    """All that the page shows, as JSON has it."""
    items, lines, around = [], {}, {}
    for suggestion in suggestions(markup):
        start, end = suggestion.start, suggestion.end
        first = markup.view.rfind("\n", 0, start) + 1
        last = markup.view.find("\n", end)
        last = len(markup.view) if last < 0 else last
        lines[first] = markup.view[first:last]
        around[first] = _around(markup.view, first, last)
        known = evidence.get((start, end))
        attributes = dict(suggestion.element.attributes)
        items.append(
            {
                "start": start,
                "end": end,
                "tag": suggestion.element.name,
                "line": first,
                "cert": attributes.pop("cert", ""),
                "value": value_text(suggestion.element.name, attributes),
                "attributes": {k: v for k, v in attributes.items() if k != "resp"},
                "evidence": list(known.evidence) if known is not None else [],
                "candidates": list(known.candidates) if known is not None else [],
            }
        )
    accepted = sum(
        _is_mark(element)
        and element.attributes.get("resp") == resp
        and not _is_title(markup, element)
        for element in markup.elements
    )
    return {
        "items": items,
        "lines": lines,
        "around": around,
        "things": list(_things(markup)),
        "accepted": accepted,
        "rejected": sum(1 for _ in rejected_spans(markup)),
    }


def _around(view: str, first: int, last: int) -> tuple[str, str]:
    """The end of the paragraph before a paragraph, and the beginning of the next."""
    before = view[max(0, first - _NEIGHBOUR) : first].strip("\n")
    after = view[last : last + _NEIGHBOUR].strip("\n")
    return before.rpartition("\n")[2], after.partition("\n")[0]


def _things(markup: Markup) -> Iterator[dict[str, str]]:
    """The people, places and organisations that the document lists."""
    names = {"person": "persName", "place": "placeName", "org": "orgName"}
    elements = markup.elements
    listed: dict[int, dict[str, str]] = {}
    for index, element in enumerate(elements):
        xml_id = element.attributes.get("xml:id")
        if element.name in KINDS and element.is_tei and xml_id:
            kind = KINDS[element.name]
            listed[index] = {"id": f"#{xml_id}", "kind": kind, "name": ""}
        above = listed.get(element.parent)
        if above is not None and not above["name"]:
            is_name = element.name == names[above["kind"]]
            above["name"] = _words(markup, element) if is_name else ""
    yield from listed.values()


def _words(markup: Markup, element: Element) -> str:
    parts, depth = [], 0
    for character in markup.source[element.open_end : element.close]:
        depth += (character == "<") - (character == ">")
        if not depth and character != ">":
            parts.append(character)
    return " ".join(resolved("".join(parts), markup.entities).split())
