"""What a person has changed in what an annotation put in: it is the person's now."""

import re
from collections.abc import Iterator, Sequence

from tei_toolkit.names.entries import KINDS
from tei_toolkit.names.extents import MARKED
from tei_toolkit.names.hands import RESP, hands_in
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.scanner import read_markup
from tei_toolkit.tei.serialisation import is_unedited

_OF_MARKS = frozenset(
    "resp type ref cert when from to notBefore notAfter dur calendar quantity unit "
    "value".split()
)
_OF_SPANS = frozenset({"resp", "type", "target", "corresp", "n", "cert"})
_OF_OTHERS = frozenset({"resp", "xml:id", "type", "ident", "version"})
_OF_ENTRIES = _OF_OTHERS | {"sameAs"}
_IN_ENTRIES = frozenset({"type", "xml:lang", "key"})
# So many words are shown of what is told.
_SHOWN = 3
_TAG = re.compile(r"<[^>]*>")
_PARTS = frozenset("forename surname addName genName nameLink roleName".split())
_ENTRY_CONTENT = _PARTS | frozenset(
    "persName placeName orgName country location geo idno".split()
)


def is_touched(markup: Markup, index: int) -> bool:
    """Whether an element that an annotation put in has what none puts there."""
    element = markup.elements[index]
    said = element.attributes.keys()
    if element.name in KINDS:
        own = _OF_ENTRIES if is_linked(element) else _OF_OTHERS
        return not said <= own or any(
            part.name not in _ENTRY_CONTENT or not part.attributes.keys() <= _IN_ENTRIES
            for part in _within(markup, index)
        )
    if element.name in MARKED:
        hand = element.attributes["resp"]
        return not said <= _OF_MARKS or any(
            part.name in _PARTS and part.attributes.get("resp") != hand
            for part in _within(markup, index)
        )
    return not said <= (_OF_SPANS if element.name == "span" else _OF_OTHERS)


def is_linked(element: Element) -> bool:
    """Whether an entry points to an authority file (`sameAs`), as `link` lets it."""
    file, found, _ = element.attributes.get("sameAs", "").partition("#")
    return bool(found and file) and ":" not in file and " " not in file


def has_remarks(markup: Markup, index: int) -> bool:
    """Whether words, comments or instructions stand directly in an element."""
    at = markup.elements[index].open_end
    for child in _within(markup, index):
        if child.parent == index:
            if markup.source[at : child.start].strip():
                return True
            at = child.end
    return bool(markup.source[at : markup.elements[index].close].strip())


def _touched_words(markup: Markup) -> Iterator[str]:
    """What stays of an annotation as a person changed it: words, and ids of entries."""
    hands = hands_in(markup)
    for index, element in enumerate(markup.elements):
        if element.attributes.get("resp") not in hands or not element.is_tei:
            continue
        is_listed = element.name in KINDS
        if (is_listed or element.flow is not None) and is_touched(markup, index):
            view = markup.view_range(element.open_end, element.close)
            words = markup.view[slice(*view)] if view is not None else ""
            yield " ".join(words.split()) or element.attributes.get("xml:id", "")


def _within(markup: Markup, index: int) -> Iterator[Element]:
    """The elements in an element."""
    end = markup.elements[index].end
    for number in range(index + 1, len(markup.elements)):
        if markup.elements[number].start >= end:
            return
        yield markup.elements[number]


def _made_anew(before: Markup, after: Markup) -> Iterator[str]:
    """What an older run put into a file, and is there no longer as it was.

    Where somebody edited the file since, some of it may be that person's work.
    """
    new = dict(_made(after))
    for key, (words, said) in _made(before):
        found = new.get(key)
        if found is None:
            yield f"'{words}'"
        elif found != (words, said):
            pairs = (f"{n} '{v}'" for n, v in said if (n, v) not in found[1])
            yield f"'{words}' ({', '.join(pairs) or 'other words'})"


_Key = tuple[str, object]
_Made = tuple[str, tuple[tuple[str, str], ...]]


def _made(markup: Markup) -> Iterator[tuple[_Key, _Made]]:
    """What annotations put in: where it stands, its words, and what it says."""
    hands = hands_in(markup)
    for element in markup.elements:
        if element.attributes.get("resp") not in hands or not element.is_tei:
            continue
        said = tuple((n, v) for n, v in element.attributes.items() if n != "cert")
        if element.name in KINDS:
            inner = markup.source[element.open_end : element.close]
            words = " ".join(_TAG.sub(" ", inner).split())
            yield (element.name, element.attributes.get("xml:id")), (words, said)
        elif element.flow is not None and element.name in MARKED:
            view = markup.view_range(element.open_end, element.close)
            if view is not None:
                words = " ".join(markup.view[slice(*view)].split())
                yield (element.name, view), (words, said)


def kept_by_hand(data: bytes, name: str) -> Iterator[str]:
    """What a user should know of a file from which marks were taken out.

    Raises:
        InputError: the bytes are no well-formed XML.
    """
    if RESP.encode() in data.replace(b"\0", b""):
        yield from told_of_touched(read_markup(data, name))


def told_of_touched(markup: Markup) -> Iterator[str]:
    """What a user should know of marks that stay as a person changed them."""
    words = list(_touched_words(markup))
    if words:
        yield f"{len(words)} that were changed by hand stay: {_first(words)}"


def told_of_anew(given: bytes, result: bytes, name: str) -> Iterator[str]:
    """What a user should know who edited a file after it was annotated.

    Args:
        given: the file, as it was edited.
        result: the file, annotated again.
        name: of the file, for messages.
    """
    if is_unedited(given) or given == result:
        return
    anew = list(_made_anew(read_markup(given, name), read_markup(result, name)))
    if anew:
        shown = ", ".join(anew[:_SHOWN]) + (", …" if len(anew) > _SHOWN else "")
        yield (
            f"{len(anew)} marks or entries that were there are gone or made anew: "
            f"{shown}; what you changed in one stays if its resp is yours"
        )


def _first(words: Sequence[str]) -> str:
    shown = ", ".join(f"'{word}'" for word in words[:_SHOWN])
    return f"{shown}, …" if len(words) > _SHOWN else shown
