"""The profile `spoken`: `u` and `seg` (TEI chapter TS)."""

from collections.abc import Mapping
from typing import assert_never

from lxml import etree

from tei_toolkit.tei.compared import is_plain_pause
from tei_toolkit.tei.draft import Draft, duration_text, indent
from tei_toolkit.tei.extent import count_words
from tei_toolkit.tei.inline import Mark, MixedContent
from tei_toolkit.tei.notes import write_anchored_note
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.printed import is_worded
from tei_toolkit.tei.quoted_verse import Verse, with_verse_joined, write_verse
from tei_toolkit.tei.structure import (
    Writers,
    first_offset,
    word,
)
from tei_toolkit.tei.tables import write_aside
from tei_toolkit.tei.vocabulary import XML_ID, XML_LANG
from tei_toolkit.transcript import (
    Anchor,
    AnchoredNote,
    Event,
    Gap,
    Label,
    Listing,
    Note,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Pause,
    Table,
    Text,
    Turn,
)
from tei_toolkit.xml_text import escaped, quoted

_SPEAKER = {"type": "speaker"}
_PREFIXED = {XML_LANG: "xml:lang"}


def write_mark(draft: Draft, parent: etree._Element, mark: Mark) -> etree._Element:
    """Add the element for an event, a pause, a gap, a time or a page break."""
    match mark:
        case Event():
            element = draft.add(parent, mark.element.value)
            if mark.type:
                element.set("type", word(mark.type))
            words = describe(draft, element, mark.desc_start, mark.desc_end)
            doer = draft.doers.find(words)
            if doer is not None and doer in draft.person_ids:
                element.set("who", f"#{draft.person_ids[doer]}")
        case Pause():
            element = _write_pause(draft, parent, mark)
        case Gap():
            element = draft.add(parent, "gap")
            if mark.reason:
                element.set("reason", word(mark.reason))
            describe(draft, element, *words_of_mark(draft, mark))
        case Anchor():
            element = draft.add(parent, "anchor")
            draft.times.append((element, "synch", mark.seconds))
        case PageBreak():
            element = draft.add(parent, "pb")
            if mark.n:
                element.set("n", mark.n)
        case AnchoredNote():
            element = write_anchored_note(draft, parent, mark, write_mark)
        case _:
            assert_never(mark)
    return element


def words_of_mark(draft: Draft, mark: Event | Pause | Gap) -> tuple[int, int]:
    """Where the words of a mark stand, without the brackets around them."""
    if isinstance(mark, Event):
        return mark.desc_start, mark.desc_end
    return draft.printed.without_brackets(mark.start, mark.end)


def describe(draft: Draft, element: etree._Element, start: int, end: int) -> str:
    """Give `element` the printed words from `start` to `end` as its `desc`.

    Returns the words.
    """
    words = draft.printed.words(start, end)
    if words:
        draft.add(element, "desc").text = words
    return words


def _write_pause(draft: Draft, parent: etree._Element, pause: Pause) -> etree._Element:
    """Add a `pause`, or where it is printed in words an `incident` that keeps them.

    TEI's `pause` is empty, and no word of the source may be lost. In a play the word is
    a direction.
    """
    printed = draft.printed.text[pause.start : pause.end]
    is_play = draft.options.profile is Profile.DRAMA
    if is_worded(printed) and (is_play or not is_plain_pause(printed)):
        element = draft.add(parent, "incident", None, {"type": "pause"})
        describe(draft, element, *words_of_mark(draft, pause))
    else:
        element = draft.add(parent, "pause")
    if pause.dur is not None:
        element.set("dur", duration_text(pause.dur))
    return element


def marks_before_words(turn: Turn, label: Label) -> list[Anchor | PageBreak]:
    """The times and page breaks of a turn that stand before or in its label."""
    marks = []
    for block in turn.content:
        if not isinstance(block, Anchor | PageBreak) or block.start >= label.end:
            break
        marks.append(block)
    return marks


def label_words(draft: Draft, turn: Turn, label: Label) -> str:
    """The label as printed, its separator included, without marks inside it.

    Times stay in it for ParlaMint, which has no points in time.
    """
    at, pieces = label.start, []
    are_times_words = draft.options.profile is Profile.PARLAMINT
    for block in marks_before_words(turn, label):
        if block.start >= at and not (are_times_words and isinstance(block, Anchor)):
            pieces.append(draft.printed.raw(at, block.start))
            at = block.end
    pieces.append(draft.printed.raw(at, label.end))
    return draft.printed.normalised("".join(pieces))


def turn_attributes(draft: Draft, turn: Turn, index: int) -> dict[str, str]:
    """`xml:id`, `who`, `toWhom` and what else is known of the turn at `index`."""
    attributes = {XML_ID: draft.turn_ids[index]}
    said_by = draft.said_by.get(turn.speakers)
    if said_by is None:
        said_by = draft.said_by[turn.speakers] = _said_by(draft, turn.speakers)
    attributes.update(said_by)
    if draft.chair_labels and turn.label is not None:
        as_chair = draft.chair_labels.get(turn.speakers[0]) if turn.speakers else None
        if as_chair and turn.label.text not in as_chair:
            attributes.pop("ana", None)
    if turn.addressees and draft.options.profile is not Profile.PARLAMINT:
        to = [key for key in turn.addressees if key in draft.person_ids]
        if to:
            attributes["toWhom"] = " ".join(f"#{draft.person_ids[key]}" for key in to)
    if index in draft.languages:
        attributes[XML_LANG] = draft.languages[index]
    if turn.resumes is not None and draft.resumed.get(turn.resumes) == index:
        attributes["prev"] = f"#{draft.turn_ids[turn.resumes]}"
    if index in draft.resumed:
        attributes["next"] = f"#{draft.turn_ids[draft.resumed[index]]}"
    return attributes


def _said_by(draft: Draft, speakers: tuple[str, ...]) -> dict[str, str]:
    """`who` and `ana` of the turns of `speakers`."""
    who = [draft.person_ids[key] for key in speakers if key in draft.person_ids]
    attributes = {"who": " ".join(f"#{person}" for person in who)} if who else {}
    types = {draft.person_types.get(key, "") for key in speakers}
    ana = " ".join(f"#{kind}" for kind in sorted(types) if kind)
    if ana:
        attributes["ana"] = ana
    return attributes


def write_turn(draft: Draft, parent: etree._Element, turn: Turn, level: int) -> None:
    """Add a turn: its printed label in a `note`, what is said in a `u`."""
    index = draft.turns
    draft.turns += 1
    outer, inner = indent(level + 1), indent(level + 2)
    others = draft.paragraph_languages.get(index, {})
    if draft.shelf is not None and not others and (said := _plain_words(draft, turn)):
        markup = _plain_markup(draft, turn, index, said, (outer, inner))
        draft.shelf.put(parent, markup, outer)
        return
    if turn.label is not None:
        _write_label(draft, parent, turn, turn.label, outer)
    attributes = turn_attributes(draft, turn, index)
    u = draft.add(parent, "u", outer, attributes)
    u.text = inner
    if turn.onset is not None:
        draft.times.append((u, "start", turn.onset))
    if turn.offset is not None:
        draft.times.append((u, "end", turn.offset))
    last = _write_content(draft, u, turn, (attributes[XML_ID], level), others)
    if last is None:
        last = draft.add(u, "gap", None, {"reason": "unprinted"})
    last.tail = outer


def _plain_words(draft: Draft, turn: Turn) -> list[str]:
    """The words of each paragraph of a turn that is words and no more; else nothing."""
    if draft.kept or turn.onset is not None or turn.offset is not None:
        return []
    said: list[str] = []
    for block in turn.content:
        if type(block) is not Paragraph or block.kind is not ParagraphKind.PROSE:
            return []
        leaf, *others = block.children
        if others or type(leaf) is not Text:
            return []
        if words := draft.printed.words(leaf.start, leaf.end):
            said.append(words)
    return said


def _plain_markup(
    draft: Draft, turn: Turn, index: int, said: list[str], layout: tuple[str, str]
) -> str:
    """The `note` and the `u` of a turn that is words and no more, as most turns are."""
    outer, inner = layout
    attributes = turn_attributes(draft, turn, index)
    of_turn = f"xml:id={quoted(attributes.pop(XML_ID))}".removesuffix('"')
    markup = f'<u {of_turn}"'
    label = turn.label
    if label and (words := draft.printed.words(label.start, label.end)):
        markup = f'<note type="speaker">{escaped(words)}</note>{outer}{markup}'
        draft.counts["note"] += 1
    for name, value in attributes.items():
        markup += f" {_PREFIXED.get(name, name)}={quoted(value)}"
    markup += ">"
    spaces = 0
    for number, words in enumerate(said, 1):
        markup += f'{inner}<seg {of_turn}.s{number}">{escaped(words)}</seg>'
        spaces += words.count(" ")
    draft.words += spaces + len(said)
    draft.counts["u"] += 1
    draft.counts["seg"] += len(said)
    draft.paragraphs += len(said)
    return f"{markup}{outer}</u>"


def _write_content(
    draft: Draft,
    u: etree._Element,
    turn: Turn,
    place: tuple[str, int],
    languages: Mapping[int, str],
) -> etree._Element | None:
    """Add what is said in a turn, and give all but the last child a tail.

    `place` is the id of the `u` and the level of its parent. `languages` are those of
    paragraphs that are not in the turn's, by their order.
    Returns the last child, or None if there is none.
    """
    (xml_id, level), tail = place, indent(place[1] + 2)
    segments = paragraphs = 0
    last: etree._Element | None = None
    for block in with_verse_joined(turn.content):
        one = block[0] if isinstance(block, tuple) else block
        if draft.kept and (offset := first_offset((one,))) is not None:
            if last is not None:
                last.tail = tail
            kept = draft.add_kept(u, offset, tail)
            last = last if kept is None else kept
        added: etree._Element | None = None
        if isinstance(block, Paragraph | tuple):
            added = _write_seg(draft, u, block, f"{xml_id}.s{segments + 1}", level + 1)
            if added is not None and paragraphs in languages:
                added.set(XML_LANG, languages[paragraphs])
            segments += added is not None
            paragraphs += len(block) if isinstance(block, tuple) else 1
        elif isinstance(block, Note | Table | Listing):
            added = write_aside(draft, u, level + 1, block, WRITERS)
        else:
            added = write_mark(draft, u, block)
        if added is not None:
            if last is not None:
                last.tail = tail
            last = added
    draft.counts["seg"] += segments
    draft.paragraphs += segments
    return last


def _write_label(
    draft: Draft, parent: etree._Element, turn: Turn, label: Label, tail: str
) -> None:
    if turn.content and type(turn.content[0]) in _TIMES:
        words = label_words(draft, turn, label)
    else:
        words = draft.printed.words(label.start, label.end)
    if words:
        draft.add(parent, "note", tail, _SPEAKER).text = words


def _write_seg(
    draft: Draft,
    u: etree._Element,
    paragraph: Paragraph | Verse,
    xml_id: str,
    level: int,
) -> etree._Element | None:
    """Add a `seg` to `u`, which stands at `level`; None where it would have no words.

    Most paragraphs are one leaf; they take the short way.
    """
    if isinstance(paragraph, tuple):
        verse = write_verse(draft, u, level, paragraph, write_mark)
        if verse is not None:
            verse.set(XML_ID, xml_id)
            verse.set("type", "verse")
        return verse
    children = paragraph.children
    leaf = children[0] if len(children) == 1 else None
    if type(leaf) is Text and not (draft.kept and draft.keeps_before(leaf.end)):
        words = draft.printed.words(leaf.start, leaf.end)
        if not words:
            return None
        seg = etree.SubElement(u, "seg")
        seg.text = words
        draft.words += words.count(" ") + 1
    else:
        seg = etree.SubElement(u, "seg")
        content = MixedContent(draft, seg, write_mark)
        content.write_all(children)
        if content.is_empty:
            u.remove(seg)
            return None
        draft.words += count_words(seg)
    seg.set(XML_ID, xml_id)
    if paragraph.kind is not ParagraphKind.PROSE:
        seg.set("type", paragraph.kind.value)
    return seg


_TIMES = (Anchor, PageBreak)

WRITERS = Writers(
    write_turn=write_turn,
    write_mark=write_mark,
    is_global=lambda _: True,
    note_name=lambda _: "note",
)
