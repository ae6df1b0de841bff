"""Footnotes, endnotes and comments (TEI chapter CO, 3.9 Notes)."""

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from tei_toolkit.leaves import leaves
from tei_toolkit.tei.draft import Draft
from tei_toolkit.tei.inline import MarkWriter, MixedContent
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.printed import clean
from tei_toolkit.transcript import (
    AnchoredNote,
    Inline,
    NotePlace,
    Text,
)

_TYPES = {
    NotePlace.FOOT: "footnote",
    NotePlace.END: "endnote",
    NotePlace.MARGIN: "comment",
}


def write_anchored_note(
    draft: Draft, parent: etree._Element, note: AnchoredNote, write_mark: MarkWriter
) -> etree._Element:
    """Add a note where the text refers to it; one paragraph stands in it without `p`.

    ParlaMint's notes hold words only: no paragraphs, and nothing that they refer to.
    """
    attributes = {"n": clean(note.n), "type": _TYPES[note.place]}
    is_parlamint = draft.options.profile is Profile.PARLAMINT
    if not is_parlamint:
        attributes["place"] = note.place.value
        if note.author and clean(note.author):
            attributes["resp"] = f"#{draft.commenter(clean(note.author))}"
    element = draft.add(parent, "note", None, attributes)
    inside = replace(draft, kept=[])  # what is kept of the page stands in no note
    paragraphs = [paragraph.children for paragraph in note.children]
    if is_parlamint:
        paragraphs = [tuple(_words_only(note))]
    if len(paragraphs) == 1:
        MixedContent(inside, element, write_mark).write_all(paragraphs[0])
    else:
        for children in paragraphs:
            _write_paragraph(inside, element, children, write_mark)
    if note.when and not is_parlamint:
        draft.add(element, "date", None, {"when": note.when})
    return element


def _words_only(note: AnchoredNote) -> Iterator[Text]:
    """The words of a note, a space between its paragraphs."""
    for paragraph in note.children:
        is_first = True
        for leaf in leaves(paragraph.children):
            if isinstance(leaf, Text):
                yield replace(leaf, glued=leaf.glued and not is_first)
                is_first = False


def _write_paragraph(
    draft: Draft,
    note: etree._Element,
    children: tuple[Inline, ...],
    write_mark: MarkWriter,
) -> None:
    element = draft.add(note, "p")
    content = MixedContent(draft, element, write_mark)
    content.write_all(children)
    if content.is_empty:
        draft.drop(element)
