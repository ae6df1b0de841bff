"""The profile `drama`: `sp`, `speaker`, `p`, `l` and `stage` (TEI chapter DR)."""

from collections.abc import Sequence

from lxml import etree

from tei_toolkit.tei import spoken
from tei_toolkit.tei.draft import Draft, close_element, indent, open_element
from tei_toolkit.tei.inline import Mark
from tei_toolkit.tei.printed import is_worded
from tei_toolkit.tei.structure import (
    Writers,
    first_offset,
    word,
    write_paragraph,
)
from tei_toolkit.tei.tables import write_aside
from tei_toolkit.tei.vocabulary import XML_ID
from tei_toolkit.transcript import (
    Anchor,
    AnchoredNote,
    Block,
    Event,
    Gap,
    Listing,
    Note,
    NoteKind,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Pause,
    Table,
    Turn,
)

_VERSE = (ParagraphKind.VERSE, ParagraphKind.QUOTED_VERSE)
_WITHOUT_STAGE = frozenset({"dateline", "signed", "castItem", "foreign", "rb"})


def write_mark(draft: Draft, parent: etree._Element, mark: Mark) -> etree._Element:
    """Add a stage direction, or a gap, a time or a page break as in `spoken`.

    What TEI lets hold no `stage` gets the element that `spoken` has for the event.
    """
    if parent.tag in _WITHOUT_STAGE:
        return spoken.write_mark(draft, parent, mark)
    match mark:
        case Event():
            element = draft.add(parent, "stage")
            if mark.type:
                element.set("type", word(mark.type))
        case Pause() if is_worded(draft.printed.text[mark.start : mark.end]):
            element = draft.add(parent, "stage", None, {"type": "pause"})
        case Pause() | Gap() | Anchor() | PageBreak() | AnchoredNote():
            return spoken.write_mark(draft, parent, mark)
    start, end = spoken.words_of_mark(draft, mark)
    element.text = draft.printed.words(start, end) or None
    return element


def _attributes(draft: Draft, turn: Turn, index: int) -> dict[str, str]:
    """What is known of the speech at `index`, and which one is spoken with it."""
    attributes = spoken.turn_attributes(draft, turn, index)
    if turn.synch is not None:
        attributes["synch"] = f"#{draft.turn_ids[turn.synch]}"
    return attributes


def write_turn(draft: Draft, parent: etree._Element, turn: Turn, level: int) -> None:
    """Add a speech: its printed label in `speaker`, then paragraphs or verse lines."""
    index = draft.turns
    draft.turns += 1
    inner = indent(level + 2)
    attributes = _attributes(draft, turn, index)
    speech = draft.add(parent, "sp", indent(level + 1), attributes)
    open_element(speech, level + 1)
    if turn.label is not None:
        words = spoken.label_words(draft, turn, turn.label)
        if words:
            draft.add(speech, "speaker", inner).text = words
    if turn.onset is not None:
        anchor = draft.add(speech, "anchor", inner)
        draft.times.append((anchor, "synch", turn.onset))
    number, said = 0, False
    for block in turn.content:
        if draft.kept and (offset := first_offset((block,))) is not None:
            draft.add_kept(speech, offset, inner)
        if isinstance(block, Paragraph):
            name = "l" if block.kind in _VERSE else "p"
            element = write_paragraph(draft, speech, name, inner, block, WRITERS)
            if element is not None:
                number += 1
                element.set(XML_ID, f"{attributes[XML_ID]}.{name}{number}")
                if block.part is not None and name == "l":
                    element.set("part", block.part)
                said = True
        elif isinstance(block, Note | Table | Listing):
            aside = write_aside(draft, speech, level + 1, block, WRITERS)
            if aside is not None:
                aside.tail = inner
                said = True
        else:
            write_mark(draft, speech, block).tail = inner
            said = True
    if not said:
        draft.add(speech, "gap", inner, {"reason": "unprinted"})
    close_element(speech, level + 1)


def _is_global(block: Block | Sequence[Block]) -> bool:
    """Whether `block` may stand between divisions: a `stage` may not."""
    if isinstance(block, Note):
        return _note_name(block.kind) == "note"
    return isinstance(block, Gap | Anchor | PageBreak | AnchoredNote)


def _note_name(kind: NoteKind) -> str:
    return "stage" if kind is NoteKind.NARRATIVE else "note"


WRITERS = Writers(
    write_turn=write_turn,
    write_mark=write_mark,
    is_global=_is_global,
    note_name=_note_name,
    has_cast_lists=True,
)
