"""The inside of a paragraph: words, renditions, links, and what happens beside them."""

import re
from collections.abc import Sequence
from typing import Protocol, assert_never
from urllib.parse import quote

from lxml import etree

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.leaves import leaves, notes_in
from tei_toolkit.tei.draft import BREAKS, Draft
from tei_toolkit.tei.language_tags import standard_tag
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.printed import clean
from tei_toolkit.tei.vocabulary import XML_LANG
from tei_toolkit.transcript import (
    Anchor,
    AnchoredNote,
    Event,
    Foreign,
    Gap,
    Highlighted,
    Inline,
    Link,
    PageBreak,
    Pause,
    Rendition,
    Ruby,
    Text,
    Unclear,
)
from tei_toolkit.values import immutable

Mark = Event | Pause | Gap | Anchor | PageBreak | AnchoredNote


class MarkWriter(Protocol):
    """Adds the element for a mark; None where the profile has none for it."""

    def __call__(
        self, draft: Draft, parent: etree._Element, mark: Mark, /
    ) -> etree._Element | None:
        """Add it as the last child of `parent`."""


_URI_SAFE = "%/:=&?~+!$,;'@()*-._"
_STRAY_PERCENT = lazy_pattern(r"%(?![0-9A-Fa-f]{2})")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")


def uri(target: str) -> str:
    """`target` as a URI reference, percent-encoded where it must be (RFC 3986)."""
    address, hash_sign, fragment = clean(target).partition("#")
    parts = [
        _STRAY_PERCENT.sub("%25", quote(part, safe=_URI_SAFE))
        for part in (address, fragment)
    ]
    if ":" in parts[0].split("/")[0] and not _SCHEME.match(parts[0]):
        parts[0] = f"./{parts[0]}"
    return hash_sign.join(parts)


@immutable
class Marked:
    """Children that stand in a TEI element of this name."""

    name: str
    attributes: dict[str, str]
    children: "tuple[Inline | Marked, ...]"


class MixedContent:
    """Writes the children of a paragraph into one element.

    Words have single spaces between them, where the source has white space, and no
    layout. An element without words in it is not written.
    """

    __slots__ = (
        "_buffer",
        "_draft",
        "_last",
        "_owes_space",
        "_parent",
        "_previous",
        "_unopened",
        "_write_mark",
        "is_empty",
    )

    def __init__(
        self, draft: Draft, element: etree._Element, write_mark: MarkWriter
    ) -> None:
        self._draft = draft
        self._parent = element
        self._buffer: list[str] = []
        self._last: etree._Element | None = None
        self._owes_space = False
        self._previous: int | None = None
        self._unopened: list[tuple[str, dict[str, str]]] = []
        self._write_mark = write_mark
        self.is_empty = True

    def write_all(self, children: Sequence[Inline | Marked]) -> None:
        """Write `children`, all that the element will hold, in order."""
        self._write(children)
        self._flush()

    def _write(self, children: Sequence[Inline | Marked]) -> None:
        for child in children:
            match child:
                case Text():
                    self._write_words(child)
                case Highlighted():
                    self._write_inside(*_element_of(child.rendition), child.children)
                case Link():
                    target = {"target": uri(child.target)}
                    self._write_inside("ref", target, child.children)
                case Foreign():
                    lang = {XML_LANG: standard_tag(child.lang)}
                    self._write_inside("foreign", lang, child.children)
                case Unclear():
                    self._write_inside("unclear", {}, child.children)
                case Marked():
                    self._write_inside(child.name, child.attributes, child.children)
                case Ruby():
                    self._write_ruby(child)
                case AnchoredNote() if self._is_parlamint():
                    for note in notes_in((child,)):
                        self._write_beside(note)
                case (
                    Event() | Pause() | Gap() | Anchor() | PageBreak() | AnchoredNote()
                ):
                    self._write_beside(child)
                case _:
                    assert_never(child)

    def _write_words(self, leaf: Text) -> None:
        """Write a leaf, and what is kept of the matter inside it where it stands."""
        start, glued = leaf.start, leaf.glued
        kept = self._draft.kept
        while True:
            self._approach(start, glued=glued)
            at = self._draft.kept_at
            inside = at < len(kept) and start <= kept[at].start < leaf.end
            self._write_stretch(
                start, kept[at].start if inside else leaf.end, glued=glued
            )
            if not inside:
                return
            start, glued = max(start, kept[at].end), False
            if start >= leaf.end:
                self._approach(start)
                return

    def _write_stretch(self, start: int, end: int, *, glued: bool) -> None:
        printed = self._draft.printed
        raw = printed.without_dropped(printed.raw(start, end))
        self._previous = max(start, end)
        if not raw:
            return
        words = printed.normalised(raw)
        if raw[0].isspace() and not glued:
            self._owes_space = True
        if words:
            self._pay_space()
            self._open()
            self._append(words)
            self._owes_space = raw[-1].isspace()

    def _approach(self, start: int, *, glued: bool = False) -> None:
        """Take note of what stands in the source since the last child.

        A space is owed for white space; none before what is glued, none after a line
        break or page break that is kept.
        """
        previous = self._previous
        draft = self._draft
        if previous is None:
            return
        if previous < start and not glued:
            between = draft.printed.raw(previous, start)
            if any(character.isspace() for character in between):
                self._owes_space = True
        while (item := draft.next_kept(start)) is not None:
            is_break = item.kind in BREAKS
            if not is_break:
                self._owes_space = True
            self._pay_space()
            self._flush()
            mark = draft.add_kept_item(self._parent, item, None)
            if mark is None:
                continue
            if glued and is_break:
                mark.set("break", "no")
            self._last = mark
            self._owes_space = not is_break
            self.is_empty = False

    def _pay_space(self) -> None:
        if self._owes_space and not self.is_empty:
            self._append(" ")
        self._owes_space = False

    def _open(self) -> None:
        """Open what waits for its first words."""
        for name, attributes in self._unopened:
            self._flush()
            self._parent = self._draft.add(self._parent, name, None, attributes)
            self._last = None
        self._unopened.clear()

    def _append(self, text: str) -> None:
        self._buffer.append(text)
        self.is_empty = False

    def _flush(self) -> None:
        """Give the words in the buffer to the tree."""
        if self._buffer:
            text = "".join(self._buffer)
            self._buffer.clear()
            if self._last is None:
                self._parent.text = (self._parent.text or "") + text
            else:
                self._last.tail = (self._last.tail or "") + text

    def _is_parlamint(self) -> bool:
        """Whether words are set apart by nothing, and notes hold no notes."""
        return self._draft.options.profile is Profile.PARLAMINT

    def _write_inside(
        self,
        name: str,
        attributes: dict[str, str],
        children: "Sequence[Inline | Marked]",
    ) -> None:
        if self._is_parlamint() or "" in attributes.values():
            self._write(children)
            return
        waiting = len(self._unopened)
        self._unopened.append((name, attributes))
        self._write(children)
        if len(self._unopened) > waiting:
            self._unopened.pop()
            return
        self._flush()
        inside = self._parent
        outside = inside.getparent()
        assert outside is not None  # noqa: S101 - it was opened by this object
        self._parent, self._last = outside, inside

    def _write_ruby(self, ruby: Ruby) -> None:
        """Write words and their reading; the words alone where one has no letters."""
        printed = self._draft.printed
        reading = ruby.reading
        base = "".join(
            printed.words(leaf.start, leaf.end) for leaf in leaves(ruby.children)
        )
        if base and printed.words(reading.start, reading.end):
            words = Marked("rb", {}, ruby.children)
            read = Marked("rt", {}, (reading,))
            self._write_inside("ruby", {}, (words, read))
        else:
            self._write((*ruby.children, reading))

    def _write_beside(self, mark: Mark) -> None:
        self._approach(mark.start)
        if self._unopened:
            self._pay_space()
        self._open()
        self._flush()
        element = self._write_mark(self._draft, self._parent, mark)
        self._previous = mark.end
        if element is not None:
            if self._owes_space and not self.is_empty:
                _put_space_before(element)
            self._owes_space = False
            self._last = element
            self.is_empty = False


def _element_of(rendition: Rendition) -> tuple[str, dict[str, str]]:
    """The element for words that are set apart, and its attributes."""
    if rendition is Rendition.QUOTATION:
        return "q", {}
    return "hi", {"rend": rendition.value}


def _put_space_before(element: etree._Element) -> None:
    """Add a space to the words that stand before `element` in its parent."""
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + " "
        return
    parent = element.getparent()
    if parent is not None:
        parent.text = (parent.text or "") + " "
