"""The printed list of a play's characters as a `castList` (TEI chapter DR)."""

from lxml import etree

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.tei.draft import Draft, close_element, indent, open_element
from tei_toolkit.tei.inline import Mark, MixedContent
from tei_toolkit.tei.structure import (
    Writers,
    first_offset,
    has_matter,
    matter_in,
    write_note,
    write_paragraph,
)
from tei_toolkit.transcript import (
    Division,
    Note,
    Paragraph,
)

_DOTS = r"\s*(?:\.{4,}|…{2,}|\.?(?:\s\.){3,})\s*"
_LEADER = lazy_pattern(_DOTS)
"""The dots that lead to the player, or to what is told."""
_ROLE = lazy_pattern(
    r"(?P<role>[^\W\d_][^,;:(\[{}–—]{0,80}?)"
    r"(?P<between>"
    + _DOTS
    + r"|\s*\}\s*(?=$|\()|\s*[,;:–—]\s+|\s+-\s+|\s+(?=[(\[{}])|\.?\s*$)"
)

_BETWEEN = lazy_pattern(_DOTS + r"|\s*[,;:–—]\s+|\s+-\s+|\s+(?=[(\[{])|\.?\s*$")
_WHOLE = lazy_pattern(r"(?P<role>.+?)(?P<between>[.\s]*)$")
_NAME = r"[^\W\d_a-zа-яß-ÿ][\w'’. -]*"
_SEVERAL = lazy_pattern(
    rf"{_NAME}(?:, {_NAME})* (?:and|und|et|y|e|и) {_NAME}[.\s]*$"
    rf"|(?-i:[^,a-z]+, [A-Z][A-Z. ]+(?:,|\}}|$))"
)
"""Several characters in one line, of whom nothing is told."""


def is_cast_list(draft: Draft, division: Division) -> bool:
    """Whether a division is no more than the printed list of a play's characters."""
    kind = division.type.casefold().replace("-", "").replace(" ", "")
    if kind not in {"castlist", "cast", "dramatispersonae"}:
        return False
    members = matter_in(draft, division.children)
    return any(isinstance(block, Paragraph) for block in members) and all(
        isinstance(block, Paragraph | Note | Mark) for block in members
    )


def write_cast_list(
    draft: Draft,
    parent: etree._Element,
    level: int,
    division: Division,
    writers: Writers,
) -> None:
    """Add a `castList` with one `castItem` for each printed paragraph."""
    cast = draft.add(parent, "castList", indent(level + 1))
    open_element(cast, level + 1)
    tail = indent(level + 2)
    if division.heading is not None and has_matter(draft, division.heading):
        head = draft.add(cast, "head", tail)
        content = MixedContent(draft, head, writers.write_mark)
        content.write_all(division.heading.children)
    for block in matter_in(draft, division.children):
        if draft.kept and (offset := first_offset((block,))) is not None:
            draft.add_kept(cast, offset, tail)
        if isinstance(block, Paragraph):
            item = write_paragraph(draft, cast, "castItem", tail, block, writers)
            if item is not None:
                _tell_role(draft, item)
        elif isinstance(block, Note):
            write_note(draft, cast, block, tail, writers)
        elif isinstance(block, Mark):
            mark = writers.write_mark(draft, cast, block)
            if mark is not None:
                mark.tail = tail
    _note_directions_between(cast)
    close_element(cast, level + 1)


def _tell_role(draft: Draft, item: etree._Element) -> None:
    """Set the name of a character in `role`, what is told of it in `roleDesc`."""
    text = item.text or ""
    if not text.strip() and len(item) and item[0].tag == "hi":
        _tell_highlighted(draft, item)
        return
    is_list = _SEVERAL.match(text) is not None and not len(item)
    match = (_WHOLE if is_list else _ROLE).match(text)
    if match is None:
        return
    children = list(item)
    role = draft.add(item, "role")
    item.insert(0, role)
    item.text, role.text, role.tail = None, match["role"], match["between"] or None
    _tell_more(draft, item, text[match.end() :], children)


def _tell_highlighted(draft: Draft, item: etree._Element) -> None:
    """Set the name of a character in `role` that is in bold or italics in its line."""
    name, *children = item
    match = _BETWEEN.match(name.tail or "")
    if match is None:
        return
    role = draft.add(item, "role")
    item.insert(0, role)
    rest = (name.tail or "")[match.end() :]
    name.tail, role.tail = None, match[0] or None
    role.append(name)
    _tell_more(draft, item, rest, children)


def _tell_more(
    draft: Draft, item: etree._Element, rest: str, children: list[etree._Element]
) -> None:
    """Set what is told of a character in `roleDesc`, if anything is."""
    if not rest and not children:
        return
    led = _LEADER.search(rest) if rest and not children else None
    words, player = (
        (rest, "") if led is None else (rest[: led.start()], rest[led.end() :])
    )
    if led is None or words:
        told = draft.add(item, "roleDesc")
        told.text = words or None
        told.extend(children)
        told.tail = led[0] if led else None
    if player:
        draft.add(item, "actor").text = player


def _note_directions_between(cast: etree._Element) -> None:
    """Make notes of the directions between members of a cast, where TEI has none."""
    for direction in cast.findall("stage"):
        is_between = all(
            next(direction.itersiblings("castItem", preceding=way), None) is not None
            for way in (True, False)
        )
        if is_between:
            direction.tag = "note"
            kind = direction.attrib.pop("type", None)
            direction.set("type", "stage")
            if kind is not None:
                direction.set("subtype", str(kind))
