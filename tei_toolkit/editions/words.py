"""The words of an element, as people read them: what names, titles and facts are made of.

`tk:out` (`interventions`) and `tk:read` (`apparatus`) say what the view reads.
"""

from lxml import etree

from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.editions.policy import WORDLESS, View

OUT = tk("out")
"""On an element whose words are no part of the text in the view."""
READ = tk("read")
"""On the reading of an `app` that is read, and on the groups that it stands in."""
READINGS = frozenset(tei(name) for name in ("lem", "rdg", "rdgGrp"))
"""What an `app` holds in place of one another."""
_SILENT = WORDLESS | {tei("note"), tei("noteGrp")}
_PARTS = frozenset(
    tei(name) for name in "p ab head l lg list item row cell addrLine".split()
)
CONTACT = frozenset(tei(n) for n in ("email", "address", "affiliation", "idno", "ref"))
"""What stands beside a name in the element of a person or a publisher."""
_DEL = tei("del")
LOCATION = frozenset((tei("location"), tei("geo")))
"""What tells where a place is, in the element of its name."""
_STRUCK = ("⟦", "⟧")


def words_of(
    element: etree._Element | None, besides: frozenset[str] = frozenset()
) -> str:
    """The words of `element` in the view, with single spaces; nothing for None.

    Paragraphs part words, and lines and pages as `joining` has settled; notes in it are
    left out. The diplomatic view has deletions in double brackets, as plain text has them.

    Args:
        element: what is read.
        besides: elements in it that are left out, too.
    """
    if element is None:
        return ""
    if not len(element):
        return " ".join((element.text or "").split())
    pieces: list[str] = []
    _read(element, pieces, besides)
    return " ".join("".join(pieces).split())


def name_in(element: etree._Element | None) -> str:
    """The words of `element` without where its bearer lives, works and is written to."""
    words = words_of(element, CONTACT)
    return words if element is None or not len(element) else words.rstrip(" ,;:")


def is_read_in(element: etree._Element, whole: etree._Element) -> bool:
    """Whether `element`, which stands in `whole`, is among the words of that."""
    above: etree._Element | None = element
    while above is not None and above is not whole:
        if not _is_read(above):
            return False
        above = above.getparent()
    return True


def _read(element: etree._Element, pieces: list[str], besides: frozenset[str]) -> None:
    pieces.append(element.text or "")
    for child in element:
        tag = child.tag
        if isinstance(tag, str) and tag not in besides and _is_read(child):
            before, after = _around(child)
            pieces.append(before)
            _read(child, pieces, besides)
            pieces.append(after)
        pieces.append(child.tail or "")


def _is_read(element: etree._Element) -> bool:
    tag = element.tag
    if tag in _SILENT or element.get(OUT) is not None:
        return False
    return tag not in READINGS or element.get(READ) is not None


def _around(element: etree._Element) -> tuple[str, str]:
    """What stands before and after the words of an element."""
    if element.tag in _PARTS:
        return " ", " "
    if element.tag != _DEL:
        return "", ""
    view = element.getroottree().getroot().get(tk("view"))
    return _STRUCK if view == View.DIPLOMATIC else ("", "")


def shorten(words: str, longest: int) -> str:
    """`words`, or as many whole ones as `longest` letters hold, and an ellipsis."""
    if len(words) <= longest:
        return words
    return f"{words[:longest].rpartition(' ')[0] or words[:longest]}…"
