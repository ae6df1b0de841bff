"""Spaces around what stands in a line and is no word of it: events, notes."""

from tei_toolkit.editions.boxes import is_container
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.editions.spacing import (
    PARTS,
    are_apart,
    first_letter,
    is_unspaced,
    last_letter,
)

_NOTE, _NUMBERED = tei("note"), tk("note")
_EVENTS = tuple(
    tei(name) for name in ("kinesic", "vocal", "incident", "writing", "stage")
)


def part_asides(whole: Branch) -> None:
    """Put the spaces that the source leaves out.

    Notes in the line have their `tk:note` by then.
    """
    _part_notes(whole)
    _part_events(whole)


def _part_notes(whole: Branch) -> None:
    """Put a space before the notes that stand in the line with their words."""
    for note in whole.named(_NOTE):
        if note.get("type") == "speaker" or note.get(_NUMBERED) is not None:
            continue
        before, parent = note.getprevious(), note.getparent()
        if parent is None:
            continue
        if before is None:
            if parent.text and parent.text[-1].isalnum():
                parent.text += " "
        elif before.tail:
            if before.tail[-1].isalnum():
                before.tail += " "
        elif before.tag in PARTS and are_apart(last_letter(before), first_letter(note)):
            before.tail = " "


def _part_events(whole: Branch) -> None:
    """Put a space between an event and what is said around it, if no word is torn."""
    for event in whole.named(*_EVENTS):
        before, parent = event.getprevious(), event.getparent()
        if is_container(parent):
            continue
        holder, side = (parent, "text") if before is None else (before, "tail")
        said, after = getattr(holder, side, None) or "", event.tail or ""
        ends = said[-1:] or (last_letter(before) if before is not None else "")
        begins = after[:1].isalnum()
        if ends.isalnum() and begins:
            continue
        if begins and not is_unspaced(after[0]):
            event.tail = f" {after}"
        if ends and not is_unspaced(ends) and are_apart(ends, ""):
            setattr(holder, side, f"{said} ")
