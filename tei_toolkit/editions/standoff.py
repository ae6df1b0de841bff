"""Notes that stand apart from the text, put where they belong; what is not shown.

A note in a `standOff` goes to what its `target` names or, without one, to the `ptr` in
the text that leads to it; one that nothing leads to stands after the text.
"""

from collections import Counter

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import XML_ID, XML_LANG, tei

_TEXT, _STANDOFF, _NOTE, _PTR = (
    tei(name) for name in ("text", "standOff", "note", "ptr")
)
_AROUND = frozenset(
    tei(name) for name in ("standOff", "noteGrp", "listAnnotation", "annotation")
)
_UNSHOWN = tuple(tei(name) for name in ("spanGrp", "interpGrp", "linkGrp"))
_HOLDERS = frozenset(
    tei(name) for name in ("p", "ab", "seg", "l", "head", "u", "cell", "item", "div")
)


def bring_in_notes(whole: Branch, regions: list[etree._Element]) -> None:
    """Move the notes of each `standOff` beside a text into that text."""
    has_changed = False
    for standoff in whole.named(_STANDOFF):
        above = standoff.getparent()
        if standoff in regions or above is None:
            continue
        text = next((text for text in above.iterchildren(_TEXT)), None)
        if text is None or not any(text is region for region in regions):
            continue
        if notes := notes_apart(standoff):
            _place(notes, text)
            has_changed = True
    if has_changed:
        whole.look_again()


def notes_apart(standoff: etree._Element) -> list[etree._Element]:
    """The notes in a `standOff` that are about the text."""
    return [note for note in standoff.iter(_NOTE) if _stands_apart(note)]


def _stands_apart(note: etree._Element) -> bool:
    """Whether a note is about the text, not about a person, a place or the like."""
    above = note.getparent()
    while above is not None and above.tag in _AROUND:
        if above.tag == _STANDOFF:
            return True
        above = above.getparent()
    return False


def _place(notes: list[etree._Element], text: etree._Element) -> None:
    by_id = {element.get(XML_ID, ""): element for element in text.iter("*")}
    pointers: dict[str, etree._Element] = {}
    for found in text.iter(_PTR):
        pointers.setdefault((found.get("target") or "").strip()[1:], found)
    for note in notes:
        _keep_language(note)
        named = (note.get("target") or _target_around(note)).split()
        targets = [by_id[n[1:]] for n in named if n.startswith("#") and n[1:] in by_id]
        pointer = pointers.get(note.get(XML_ID) or "-")
        note.tail = None
        if pointer is not None and any(t in pointer.iterancestors() for t in targets):
            targets = []  # what leads to it stands in what it is about
        if targets:
            _put_at(targets[-1], note)
        elif pointer is not None:
            _put_at(pointer, note)
            _replace_pointer(pointer)
        else:
            text.append(note)


def _target_around(note: etree._Element) -> str:
    above = note.getparent()
    return "" if above is None else above.get("target") or ""


def _keep_language(note: etree._Element) -> None:
    """Write on a note the language that an element around it gives."""
    if note.get(XML_LANG) is None:
        for above in note.iterancestors(*_AROUND):
            if language := above.get(XML_LANG):
                note.set(XML_LANG, language)
                return


def _put_at(target: etree._Element, note: etree._Element) -> None:
    """Put a note at the end of a block, or after what stands in a line."""
    if target.tag in _HOLDERS:
        last = target[-1] if len(target) else None
        text = (target.text if last is None else last.tail) or ""
        if last is None:
            target.text = text.rstrip()
        else:
            last.tail = text.rstrip()
        target.append(note)
        return
    while True:  # after the notes that are there already
        following = target.getnext()
        if target.tail or following is None or following.tag != _NOTE:
            break
        target = following
    note.tail, target.tail = target.tail, None
    target.addnext(note)


def _replace_pointer(pointer: etree._Element) -> None:
    """Take a pointer away whose note stands behind it now."""
    parent = pointer.getparent()
    if parent is not None and pointer.get(XML_ID) is None and not len(pointer):
        before = pointer.getprevious()
        text, pointer.tail = pointer.tail or "", None
        if before is not None:
            before.tail = (before.tail or "") + text
        else:
            parent.text = (parent.text or "") + text
        parent.remove(pointer)


def list_unshown(whole: Branch) -> tuple[str, ...]:
    """What of a document no edition shows, in words."""
    if not whole.named(_TEXT):
        return ()
    said = [
        f"{name}: stands beside a text and is not shown"
        for name in ("sourceDoc", "facsimile")
        if any(len(found) for found in whole.named(tei(name)))
    ]
    if unshown := whole.named(*_UNSHOWN):
        count = Counter(
            etree.QName(element).localname
            for element in unshown
            if next(element.iterancestors(_STANDOFF), None) is not None
        )
        said += [f"standOff: {n} <{name}> not shown" for name, n in count.items()]
    return tuple(said)
