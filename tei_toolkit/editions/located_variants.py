"""Variants that say where they belong and do not stand in the place of words.

By two of TEI's three methods the text is whole without its apparatus: an `app` names a
place (`loc`) or two ends (`from`, `to`). So it becomes a note where it stands in a
line, and a list beside blocks.
"""

from collections.abc import Mapping

from lxml import etree

from tei_toolkit.editions.boxes import is_container
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.joining import texts_after
from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.editions.words import shorten, words_of

LEMMA = tk("lemma")
"""On an `app` without a lemma: the words of the text that it is about."""
_APP, _LEM, _LIST, _NOTE = (tei(n) for n in ("app", "lem", "listApp", "note"))
_ENCODING, _TEXTS = tei("variantEncoding"), (tei("TEI"), tei("teiCorpus"))
_APART = frozenset({"location-referenced", "double-end-point"})
_PLACES = ("from", "to", "loc")
_LONGEST = 100


def set_variants_apart(whole: Branch) -> None:
    """Make notes and lists of variants that do not stand in the place of words."""
    entries = whole.named(_APP)
    if not entries:
        return
    methods = _methods(whole)
    lines: dict[etree._Element, bool] = {}
    has_changed = False
    for app in entries:
        if app.find(_LEM) is None and app.get("from"):
            _say_lemma(app, whole.by_id)
        parent = app.getparent()
        if parent is None or parent.tag == _LIST or not _is_apart(app, methods):
            continue
        if parent not in lines:
            lines[parent] = not is_container(parent) or _has_words(parent)
        _wrap(app, parent, is_in_line=lines[parent])
        has_changed = True
    if has_changed:
        whole.look_again()


def _methods(whole: Branch) -> dict[etree._Element, str]:
    """What the headers of texts say of their apparatus."""
    found: dict[etree._Element, str] = {}
    for encoding in whole.named(_ENCODING):
        for text in encoding.iterancestors(*_TEXTS):
            found.setdefault(text, encoding.get("method", ""))
            break
    return found


def _is_apart(app: etree._Element, methods: dict[etree._Element, str]) -> bool:
    """Whether an entry does not stand in the place of words.

    Where only the header says so, a lemma is read that the words before do not repeat.
    """
    if any(app.get(name) for name in _PLACES):
        return True
    above = (methods[text] for text in app.iterancestors(*_TEXTS) if text in methods)
    if next(above, "") not in _APART:
        return False
    lemma = words_of(app.find(_LEM))
    before, parent = app.getprevious(), app.getparent()
    text = (
        before.tail if before is not None else None if parent is None else parent.text
    )
    return not lemma or " ".join((text or "").split()).endswith(lemma)


def _wrap(app: etree._Element, parent: etree._Element, *, is_in_line: bool) -> None:
    """Put an entry into a list: of a note in a line, else one with its neighbours."""
    before = app.getprevious()
    if is_in_line:
        note = etree.Element(_NOTE, type="apparatus")
        note.tail, app.tail = app.tail, None
        parent.replace(app, note)
        etree.SubElement(note, _LIST).append(app)
    elif before is not None and before.tag == _LIST and not (before.tail or "").strip():
        before.tail, app.tail = app.tail, None
        before.append(app)
    else:
        listed = etree.Element(_LIST)
        listed.tail, app.tail = app.tail, None
        parent.replace(app, listed)
        listed.append(app)


def _has_words(element: etree._Element) -> bool:
    """Whether words stand in an element directly, as they may in a turn."""
    texts = [element.text, *(child.tail for child in element)]
    return any((text or "").strip() for text in texts)


def _say_lemma(app: etree._Element, by_id: Mapping[str, etree._Element]) -> None:
    """Write which words an entry is about, where its ends are known."""
    start, end = (
        by_id.get((app.get(n) or "").removeprefix("#")) for n in ("from", "to")
    )
    if start is None:
        return
    words = words_of(start)
    if end is None:
        end = start if words else app
    if end is not start:
        pieces = [words]
        for place in texts_after(start, frozenset()):
            if place.is_tail and place.holder is end:
                break
            text = place.holder.tail if place.is_tail else place.holder.text
            pieces.append(text or "")
            if sum(map(len, pieces)) > _LONGEST * 2:
                break
        words = " ".join("".join(pieces).split())
    if words:
        app.set(LEMMA, shorten(words, _LONGEST))
