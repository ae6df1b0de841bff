"""The notes of an HTML page: which links are their marks, and where their words stand.

A link is the mark of a note where the page says so (the roles of DPUB-ARIA and EPUB,
the classes of Pandoc and MediaWiki), where a link of one sign leads to words that lead
back to it, or where a raised one leads to what is called a note.
"""

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import immutable

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SIGN = lazy_pattern(r"[\[(]?\s*([^\W_]{1,6}|[*†‡§¶#]{1,4})\s*[.\])]?")
_ROLES = frozenset({"doc-noteref", "noteref"})
_CLASSES = frozenset(
    "noteref footnote-ref footnote-reference footnoteref endnote-ref reference".split()
)
_BLOCKS = frozenset("p li div dd td aside blockquote".split())
_NO_NOTES = frozenset(
    "html body main article h1 h2 h3 h4 h5 h6 head nav table ul ol dl header".split()
)
_OWN = lazy_pattern(
    r"(?:foot|end)note|(?:\b|_)(?:fn|ftn|edn|note|cite)[\W_]*\d", re.IGNORECASE
)
"""What the blocks of one note are called."""
_DEEPEST = 12
_LONGEST = 20_000
"""Characters that a note has at most."""


@immutable
class PageNotes:
    """The notes of a page.

    Attributes:
        marks: the sign of each note, by the link that it stands in, in their order.
        bodies: the link that is its mark, by the element that holds its words.
        backs: the links back to the text, which are no words.
    """

    marks: "dict[HtmlElement, str]"
    bodies: "dict[HtmlElement, HtmlElement]"
    backs: "frozenset[HtmlElement]"


NO_NOTES = PageNotes({}, {}, frozenset())


def find_notes(root: "HtmlElement") -> PageNotes:
    """The notes of a page, in the order of their marks."""
    marks: dict[HtmlElement, str] = {}
    bodies: dict[HtmlElement, HtmlElement] = {}
    backs: list[HtmlElement] = []
    leads = [
        (link, found[1])
        for link in root.iter("a")
        if "#" in link.get("href", "") and (found := _SIGN.fullmatch(_words(link)))
    ]
    places = _places(root) if leads else {}
    order = {element: at for at, element in enumerate(root.iter("*"))} if leads else {}
    targets = {
        place for link, _ in leads if (place := places.get(_target(link))) is not None
    }
    known: dict[HtmlElement, bool] = {}
    for link, sign in leads:
        target = places.get(_target(link))
        if target is None or order[target] < order[link] or _is_alone(link):
            continue
        body = _body_of(target, targets, known)
        if body is None or body in bodies or any(up in bodies for up in _around(body)):
            continue
        back = list(_links_back(body, link, places))
        is_note = back or _says_so(link) or _is_raised(link, target)
        if is_note and link not in set(body.iter("a")):
            backs += [a for a in back if _is_no_word(a, sign)]
            bodies[body] = link
            marks[link] = sign
    return PageNotes(marks, bodies, frozenset(backs))


def _words(element: "HtmlElement") -> str:
    return "".join(element.itertext()).strip()


def _target(link: "HtmlElement") -> str:
    """The name of the place that a link leads to."""
    return str(link.get("href", "")).rpartition("#")[2]


def _around(element: "HtmlElement") -> "Iterator[HtmlElement]":
    """The elements around an element, the nearest first."""
    at = element.getparent()
    while at is not None:
        yield at
        at = at.getparent()


def _places(root: "HtmlElement") -> "dict[str, HtmlElement]":
    """The elements of a page by their names."""
    found: dict[str, HtmlElement] = {}
    for element in root.iter("*"):
        for name in (element.get("id"), element.get("name")):
            if name:
                found.setdefault(str(name), element)
    return found


def _says_so(link: "HtmlElement") -> bool:
    """Whether the page calls a link the mark of a note."""
    around = link.getparent()
    for element in (link,) if around is None else (link, around):
        said = {str(element.get("role", "")), str(element.get("epub:type", ""))}
        if said & _ROLES:
            return True
        if _CLASSES & set(str(element.get("class", "")).casefold().split()):
            return True
    return False


def _is_raised(link: "HtmlElement", target: "HtmlElement") -> bool:
    """Whether a link is set as the mark of a note, and leads to what is called one."""
    around = link.getparent()
    is_raised = any(child.tag == "sup" for child in link) or (
        around is not None and around.tag == "sup"
    )
    names = f"{target.get('id', '')} {target.get('name', '')} {target.get('class', '')}"
    return is_raised and _OWN.search(names) is not None


def _is_alone(link: "HtmlElement") -> bool:
    """Whether a link is all of its block, as in a list of links."""
    block = next((up for up in _around(link) if up.tag in _BLOCKS), None)
    return block is None or _words(block) == _words(link)


def _body_of(
    target: "HtmlElement",
    targets: "set[HtmlElement]",
    known: "dict[HtmlElement, bool]",
) -> "HtmlElement | None":
    """The block that holds the words of a note, and of no other.

    What is found of each block is put into `known`: many links may lead to one.
    """
    around = islice(chain((target,), _around(target)), _DEEPEST)
    body: HtmlElement | None = None
    for element in around:
        if element.tag in _NO_NOTES:
            break
        if element.tag not in _BLOCKS:
            continue
        names = f"{element.get('id', '')} {element.get('class', '')}"
        if body is not None and element.tag != "li" and not _OWN.search(names):
            break
        if element not in known:
            inside = [child for child in element.iter("*") if child in targets]
            known[element] = len(inside) == 1 and not any(
                child.tag in _HEADINGS for child in element.iter()
            )
        if not known[element]:
            break
        body = element
    return body if body is not None and len(_words(body)) <= _LONGEST else None


_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())


def _links_back(
    body: "HtmlElement", mark: "HtmlElement", places: "dict[str, HtmlElement]"
) -> "Iterator[HtmlElement]":
    """The links in a note that lead to its mark, or to what is right around that."""
    near = {mark, *islice(_around(mark), 2), *mark.iter("*")}
    before = mark.getprevious()
    if before is not None:
        near.add(before)  # an empty anchor
    for link in body.iter("a"):
        if "#" in link.get("href", "") and places.get(_target(link)) in near:
            yield link


def _is_no_word(link: "HtmlElement", sign: str) -> bool:
    """Whether a link back says no more than the sign, or an arrow."""
    words = _words(link)
    return not any(map(str.isalnum, words)) or words.strip("[]().: \u00a0") == sign
