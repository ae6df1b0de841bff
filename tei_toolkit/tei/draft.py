"""A TEI text under construction: its elements, their layout, and what is counted.

Its elements have no namespace, which lxml makes in half the time: the root declares
TEI's for all, so in the file they have it.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import field

from lxml import etree

from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.metadata.people.doers import Doers
from tei_toolkit.tei.options import EncodingOptions
from tei_toolkit.tei.printed import Printed
from tei_toolkit.tei.shelf import Shelf
from tei_toolkit.tei.vocabulary import XML_ID
from tei_toolkit.values import record

BREAKS = frozenset({LeftOutKind.PAGE_NUMBER, LeftOutKind.LINE_NUMBER})
_DEEPEST = 40
_INDENTS = tuple("\n" + "  " * level for level in range(_DEEPEST))


def indent(level: int) -> str:
    """The line end and the spaces before an element at `level` (the root is at 0)."""
    return _INDENTS[level] if level < _DEEPEST else "\n" + "  " * level


@record
class Draft:
    """The text of one document while it is built.

    Attributes:
        printed: the words of the source.
        options: how to encode.
        person_ids: the `xml:id` of every identified person, by `Person.key`.
        person_types: `ana` of every person whose type is known, by `Person.key`.
        chair_labels: the only labels under which a person presides, by `Person.key`.
        languages: language of the turns that are not in the document's language.
        paragraph_languages: language of the paragraphs that are not in their turn's, by
            the turn and by their place in it.
        turn_ids: the `xml:id` of every turn of the body.
        resumed: for a turn that a later one continues, the index of that one.
        kept: left-out matter that the options keep, in the order of the source.
        date: day of the event, ISO 8601, if known.
        date_text: the same as printed.
        place: place of the event as printed, if known.
        counts: how often each element occurs (local name), as far as counted here.
        turns: how many turns there are.
        times: elements that point to the timeline: element, attribute, seconds.
        paragraphs: how many paragraphs, verse lines and items there are.
        words: how many words there are in them, counted between spaces.
        kept_at: how far `kept` has been written.
        said_by: `who` and `ana` of the turns written so far, by their speakers.
        commenters: the `xml:id` of everyone who comments on the source, by name.
        doers: finds who did what a remark tells.
        shelf: where finished parts of the text go, or None to keep all in the tree;
            what points to the timeline cannot go there before that is known.
    """

    printed: Printed
    options: EncodingOptions
    person_ids: dict[str, str]
    person_types: dict[str, str]
    chair_labels: dict[str, frozenset[str]]
    languages: dict[int, str]
    paragraph_languages: dict[int, dict[int, str]]
    turn_ids: Sequence[str]
    resumed: dict[int, int]
    kept: list[LeftOut]
    date: str | None = None
    date_text: str | None = None
    place: str | None = None
    counts: Counter[str] = field(default_factory=Counter)
    times: list[tuple[etree._Element, str, float]] = field(default_factory=list)
    turns: int = 0
    paragraphs: int = 0
    words: int = 0
    kept_at: int = 0
    said_by: dict[tuple[str, ...], dict[str, str]] = field(default_factory=dict)
    commenters: dict[str, str] = field(default_factory=dict)
    doers: Doers = field(default_factory=lambda: Doers(()))
    shelf: Shelf | None = None

    def add(
        self,
        parent: etree._Element,
        name: str,
        tail: str | None = None,
        attributes: dict[str, str] | None = None,
    ) -> etree._Element:
        """A new last child of `parent`, counted."""
        self.counts[name] += 1
        element = etree.SubElement(parent, name)
        if attributes:
            for key, value in attributes.items():
                element.set(key, value)
        if tail is not None:
            element.tail = tail
        return element

    def drop(self, element: etree._Element) -> None:
        """Take the empty `element` out again."""
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
            self.counts[str(element.tag)] -= 1

    def commenter(self, name: str) -> str:
        """The `xml:id` of who wrote a comment; the header says who it is."""
        number = len(self.commenters) + 1
        return self.commenters.setdefault(
            name, f"{self.options.stem}.commenter{number}"
        )

    def keeps_before(self, offset: int) -> bool:
        """Whether kept matter before `offset` is not yet written."""
        return self.kept_at < len(self.kept) and self.kept[self.kept_at].start < offset

    def next_kept(self, before: int) -> LeftOut | None:
        """The next kept matter before offset `before`, taken off the list."""
        if self.kept_at < len(self.kept):
            item = self.kept[self.kept_at]
            if item.start < before:
                self.kept_at += 1
                return item
        return None

    def add_kept(
        self, parent: etree._Element, before: int, tail: str | None
    ) -> etree._Element | None:
        """Add what is kept of the matter before offset `before`; the last one added."""
        last = None
        while (item := self.next_kept(before)) is not None:
            added = self.add_kept_item(parent, item, tail)
            last = added if added is not None else last
        return last

    def add_kept_item(
        self, parent: etree._Element, item: LeftOut, tail: str | None
    ) -> etree._Element | None:
        """Add one piece of kept matter; None where XML can hold nothing of it."""
        words = self.printed.left_out_words(item.start, item.end)
        match item.kind:
            case LeftOutKind.PAGE_NUMBER:
                return self.add(parent, "pb", tail, {"n": words} if words else None)
            case LeftOutKind.LINE_NUMBER:
                return self.add(parent, "lb", tail, {"n": words} if words else None)
            case _:
                if not words:
                    return None
                note = self.add(parent, "note", tail, {"type": "furniture"})
                note.text = words
                return note


def open_element(element: etree._Element, level: int) -> None:
    """Lay out `element`, which stands at `level` and will hold elements, not text."""
    element.text = indent(level + 1)


def close_element(element: etree._Element, level: int) -> None:
    """Lay out the end of `element`, which stands at `level`."""
    if len(element):
        element[-1].tail = indent(level)
    else:
        element.text = None


def seconds_text(seconds: float) -> str:
    """Seconds as TEI `interval` wants them, to the millisecond, without idle zeros."""
    return f"{seconds:.3f}".rstrip("0").rstrip(".")


def duration_text(seconds: float) -> str:
    """Seconds as an ISO 8601 duration: `PT2.5S`."""
    return f"PT{seconds_text(seconds)}S"


def timeline(draft: Draft, stem: str) -> etree._Element | None:
    """The `timeline` of every point that the text uses, which now points to it.

    Returns None where nothing has a time. The ids are a function of the times alone, so
    they are the same whatever the source was.
    """
    if not draft.times:
        return None
    points = sorted({round(seconds, 3) for _, _, seconds in draft.times} | {0.0})
    ids = {seconds: f"{stem}.t{index}" for index, seconds in enumerate(points)}
    for element, attribute, seconds in draft.times:
        element.set(attribute, f"#{ids[round(seconds, 3)]}")
    element = etree.Element("timeline", {"unit": "s", "origin": f"#{stem}.t0"})
    element.text = indent(3)
    for seconds in points:
        when = draft.add(element, "when", indent(3), {XML_ID: ids[seconds]})
        if seconds:
            when.set("interval", seconds_text(seconds))
            when.set("since", f"#{stem}.t0")
    draft.counts["timeline"] += 1
    element[-1].tail = indent(2)
    element.tail = indent(2)
    return element
