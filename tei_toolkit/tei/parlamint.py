"""The text of a ParlaMint component file (clarin-eric/ParlaMint, schema ParlaMint-TEI).

ParlaMint's text is flatter than TEI: divisions do not nest, headings and notes hold
nothing but words, and every utterance states the type of its speaker.
"""

from collections.abc import Iterator, Sequence
from typing import assert_never

from lxml import etree

from tei_toolkit.leaves import leaves, notes_in, parts_of
from tei_toolkit.tei import spoken
from tei_toolkit.tei.draft import Draft, close_element, indent, open_element
from tei_toolkit.tei.extent import count_words
from tei_toolkit.tei.identifiers import is_ncname
from tei_toolkit.tei.inline import Mark, MixedContent
from tei_toolkit.tei.structure import first_offset, has_matter, word
from tei_toolkit.tei.vocabulary import XML_ID
from tei_toolkit.transcript import (
    Anchor,
    AnchoredNote,
    Block,
    Dateline,
    Division,
    Event,
    EventElement,
    Foreign,
    Gap,
    Heading,
    Highlighted,
    Inline,
    Link,
    Listing,
    Note,
    NoteKind,
    PageBreak,
    Paragraph,
    Pause,
    Ruby,
    Signature,
    Table,
    Text,
    Trailer,
    Transcript,
    Turn,
    TurnContent,
    Unclear,
)

_TYPES = {
    EventElement.KINESIC: frozenset(
        (
            *("kinesic", "applause", "ringing", "signal", "playback", "gesture"),
            *("smiling", "laughter", "snapping", "noise"),
        )
    ),
    EventElement.INCIDENT: frozenset(
        (
            *("action", "incident", "leaving", "entering", "break", "pause"),
            *("sound", "editorial"),
        )
    ),
    EventElement.VOCAL: frozenset(
        (
            *("greeting", "question", "clarification", "speaking", "interruption"),
            *("exclamat", "laughter", "shouting", "murmuring", "noise", "signal"),
        )
    ),
}
_NEAREST = {"crosstalk": "interruption", "recess": "break", "exclamation": "exclamat"}
_REASONS = frozenset({"editorial", "inaudible", "foreign"})
DEFAULT_SPEAKER_TYPE = "regular"

_Item = (
    Heading
    | Turn
    | Note
    | Mark
    | Paragraph
    | Dateline
    | Trailer
    | Signature
    | Table
    | Listing
)


def write_text(draft: Draft, text: etree._Element, transcript: Transcript) -> None:
    """Write the `body` with one `div` for each section of the transcript."""
    open_element(text, 1)
    body = draft.add(text, "body", indent(1))
    open_element(body, 2)
    blocks = (*transcript.front, *transcript.body, *transcript.back)
    div: etree._Element | None = None
    has_content = ends = False
    for item in _flat_blocks(draft, blocks):
        is_head = isinstance(item, Heading)
        if has_content and (item is None or is_head):
            ends, has_content = True, False
        if item is None:
            continue
        offset = first_offset((item,)) if is_head else None
        if offset is not None and draft.keeps_before(offset):
            if div is None:
                div = draft.add(body, "div", indent(3))
                open_element(div, 3)
            ends = draft.add_kept(div, offset, indent(4)) is not None or ends
            has_content = False
        if div is None or ends:
            if div is not None:
                _end_section(draft, div)
            div = draft.add(body, "div", indent(3))
            open_element(div, 3)
            ends = False
        has_content = has_content or not is_head or bool(notes_in((item,)))
        _write_item(draft, div, item)
    if div is None:
        div = draft.add(body, "div", indent(3))
    draft.add_kept(div, len(draft.printed.text) + 1, indent(4))
    _end_section(draft, div)
    close_element(body, 2)


def _flat_blocks(draft: Draft, blocks: Sequence[Block]) -> Iterator[_Item | None]:
    """Every block, in order, with None where a division begins or ends."""
    pending: list[Iterator[Block]] = [iter(blocks)]
    while pending:
        for block in pending[-1]:
            if isinstance(block, Division):
                yield None
                if block.heading and has_matter(draft, block.heading):
                    yield block.heading
                pending.append(iter(block.children))
                break
            if has_matter(draft, block):
                yield block
        else:
            pending.pop()
            yield None


def _end_section(draft: Draft, div: etree._Element) -> None:
    """State what the section is, once its content is known."""
    has_turn = div.find("u") is not None
    div.set("type", "debateSection" if has_turn else "commentSection")
    if not any(child.tag != "head" for child in div):
        for head in list(div):
            head.tag = "note"
            head.set("type", "heading")
            draft.counts["head"] -= 1
            draft.counts["note"] += 1
    if not len(div):
        draft.add(div, "note", None, {"type": "empty"})
    close_element(div, 3)


def flat(children: Sequence[Inline]) -> Iterator[Text]:
    """All that `children` print, brackets included, as words and nothing else.

    Notes are no part of it; they stand after what refers to them.
    """
    for child in children:
        if isinstance(child, Text):
            yield child
        elif isinstance(child, Highlighted | Link | Foreign | Unclear | Ruby):
            yield from flat(child.children)
            if isinstance(child, Ruby):
                yield child.reading
        elif not isinstance(child, AnchoredNote):
            yield Text(child.start, child.end)


def _write_flat(
    draft: Draft,
    parent: etree._Element,
    name: str,
    children: Sequence[Inline],
    kind: str | None,
) -> etree._Element | None:
    element = draft.add(parent, name, indent(4), {"type": kind} if kind else None)
    content = MixedContent(draft, element, write_mark)
    content.write_all(list(flat(children)))
    if content.is_empty:
        draft.drop(element)
    for note in leaves(children):
        if isinstance(note, AnchoredNote):
            _write_mark(draft, parent, note, indent(4))
    return None if content.is_empty else element


def _write_item(draft: Draft, div: etree._Element, item: _Item) -> None:
    offset = first_offset((item,))
    if draft.kept and offset is not None:
        draft.add_kept(div, offset, indent(4))
    match item:
        case Turn():
            _write_turn(draft, div, item)
        case Heading():
            _write_flat(draft, div, "head", item.children, None)
        case Dateline():
            _write_flat(draft, div, "note", item.children, "date")
        case Trailer():
            _write_flat(draft, div, "note", item.children, "trailer")
        case Signature():
            _write_flat(draft, div, "note", item.children, "signature")
        case Paragraph():
            element = _write_flat(draft, div, "note", item.children, "paragraph")
            if element is not None:
                draft.paragraphs += 1
        case Note():
            _write_flat(draft, div, "note", item.children, note_type(item))
        case Table() | Listing():
            _write_parts(draft, div, item)
        case _:
            _write_mark(draft, div, item, indent(4))


def _write_parts(draft: Draft, parent: etree._Element, block: Table | Listing) -> None:
    """Write each cell of a table or item of a list as a note: there is nothing else."""
    kind = "cell" if isinstance(block, Table) else "item"
    for part in parts_of(block):
        offset = first_offset((part,)) if draft.kept else None
        if offset is not None:
            draft.add_kept(parent, offset, indent(4))
        _write_flat(draft, parent, "note", part.children, kind)


def note_type(note: Note) -> str:
    """The `type` of a note: what the source calls it, if it is a name, or its kind."""
    if note.type and is_ncname(note.type):
        return note.type
    return NoteKind(note.kind).value


def write_mark(
    draft: Draft, parent: etree._Element, mark: Mark
) -> etree._Element | None:
    """Add the element for a mark; None if nothing is printed for it.

    ParlaMint wants words in each, and has no place for a point in time.
    """
    if isinstance(mark, PageBreak | AnchoredNote):
        return spoken.write_mark(draft, parent, mark)
    printed = draft.printed.words(mark.start, mark.end)
    if not printed:
        return None
    match mark:
        case Event():
            element = draft.add(parent, mark.element.value)
            kind = _NEAREST.get(mark.type, word(mark.type))
            if kind in _TYPES[mark.element]:
                element.set("type", kind)
            elif mark.element is EventElement.VOCAL:
                element.set("type", "noise")
        case Pause():
            element = draft.add(parent, "incident", None, {"type": "pause"})
        case Gap():
            reason = mark.reason if mark.reason in _REASONS else "editorial"
            element = draft.add(parent, "gap", None, {"reason": reason})
        case Anchor():
            element = draft.add(parent, "note", None, {"type": "time"})
            element.text = printed
            return element
        case _:
            assert_never(mark)
    words = draft.printed.words(*spoken.words_of_mark(draft, mark))
    draft.add(element, "desc").text = words or printed
    return element


def _write_turn(draft: Draft, div: etree._Element, turn: Turn) -> None:
    """Add an utterance; a label with nothing after it leaves its `note` alone."""
    index = draft.turns
    draft.turns += 1
    blocks = _write_label(draft, div, turn)
    attributes = spoken.turn_attributes(draft, turn, index)
    attributes.setdefault("ana", f"#{DEFAULT_SPEAKER_TYPE}")
    if " " in attributes.get("who", ""):
        del attributes["who"]
    u = draft.add(div, "u", indent(4), attributes)
    open_element(u, 4)
    before = draft.counts["seg"]
    for block in blocks:
        if draft.kept and (offset := first_offset((block,))) is not None:
            draft.add_kept(u, offset, indent(5))
        if isinstance(block, Paragraph):
            _write_seg(draft, u, block, before)
        elif isinstance(block, Note):
            note = _write_flat(draft, u, "note", block.children, note_type(block))
            if note is not None:
                note.tail = indent(5)
        elif isinstance(block, Table | Listing):
            _write_parts(draft, u, block)
        else:
            _write_mark(draft, u, block, indent(5))
    close_element(u, 4)
    if not len(u):
        draft.drop(u)


def _write_label(draft: Draft, div: etree._Element, turn: Turn) -> list[TurnContent]:
    """Add the printed label and the marks before it; the blocks that are left."""
    blocks = list(turn.content)
    if turn.label is None:
        return blocks
    for mark in spoken.marks_before_words(turn, turn.label):
        if mark.start < turn.label.start:
            _write_mark(draft, div, mark, indent(4))
            blocks.remove(mark)
        elif isinstance(mark, Anchor):
            blocks.remove(mark)
    words = spoken.label_words(draft, turn, turn.label)
    if words:
        draft.add(div, "note", indent(4), {"type": "speaker"}).text = words
    return blocks


def _write_seg(
    draft: Draft, u: etree._Element, paragraph: Paragraph, before: int
) -> None:
    """Add a `seg`; `before` is how many there were before its utterance."""
    number = draft.counts["seg"] - before + 1
    seg = draft.add(u, "seg", indent(5), {XML_ID: f"{u.get(XML_ID)}.s{number}"})
    content = MixedContent(draft, seg, write_mark)
    content.write_all(paragraph.children)
    if content.is_empty:
        draft.drop(seg)
    else:
        draft.paragraphs += 1
        draft.words += count_words(seg)


def _write_mark(draft: Draft, parent: etree._Element, mark: Mark, tail: str) -> None:
    marks = notes_in((mark,)) if isinstance(mark, AnchoredNote) else (mark,)
    for each in marks:
        element = write_mark(draft, parent, each)
        if element is not None:
            element.tail = tail
