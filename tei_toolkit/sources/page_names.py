"""Elements of a page that name who speaks, as their class says: `speaker`, `name`.

Pages made by programs set a name apart in whatever way their style sheets say, which is
not read. That it is a name is known by the class, and by what the elements of the class
have in common: they are short, come again, and words follow them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING

from tei_toolkit.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NAMING = lazy_pattern(
    r"(?:^|[\s_-]|(?<=[a-z])(?=[A-Z]))"
    r"(?:[Ss]peaker|[Nn]ame|[Uu]sername|[Cc]haracter|[Pp]ersona(?:ggio|je)?|[Ww]ho"
    r"|[Ss]precher(?:in)?|[Ll]ocuteur|[Oo]rateur|[Oo]rador|[Oo]ratore|[Nn]ick(?:name)?"
    r"|[Ss]ender|[Ii]nterlocutor|[Rr]edner(?:in)?|[Ii]ntervenant|[Ii]nterviniente"
    r"|[Hh]ablante|[Ll]ocutor|[Ff]alante|[Pp]arlante|[Ss]preker|[Tt]al(?:are|er)"
    r"|[Mm]ówca|[Mm]owca|[Mm]luvčí|[Kk]onuşmacı|[Pp]uhuja|[Сс]пикер|[Оо]ратор)"
    r"(?:$|[\s_-]|(?<=[a-z])(?=[A-Z]))"
)
_INLINE = ("span", "a", "cite", "bdi", "label")
_TAGS = (*_INLINE, "div", "p", "td", "header")
_LEAST = 4
"""Elements of one class by which their use is known."""
_LONGEST = 60
"""Characters of the longest name."""
_NEARLY = 0.9
_MARKS = tuple(":：.。")
_OFTEN = 1.5
"""How often a name comes on average."""


def find_names(root: "HtmlElement") -> "frozenset[HtmlElement]":
    """The elements of a page that name who speaks; mostly none."""
    kinds: defaultdict[tuple[str, str], list[HtmlElement]] = defaultdict(list)
    for element in root.iter(*_TAGS):
        name = element.get("class")
        if name and _NAMING.search(name):
            kinds[str(element.tag), name].append(element)
    return frozenset(
        element
        for found in kinds.values()
        if len(found) >= _LEAST and _are_names(found)
        for element in found
    )


def _are_names(elements: "list[HtmlElement]") -> bool:
    """Whether elements are short, some of them come again, and words follow them.

    They are not if a colon or a full stop says already what they are.
    """
    names = Counter(map(_words, elements))
    least = _NEARLY * len(elements)
    if sum(map(_is_marked, elements)) >= len(elements) / 2:
        return False
    return (
        "" not in names
        and len(names) * _OFTEN <= len(elements)
        and max(map(len, names)) <= _LONGEST
        and sum(map(_is_first, elements)) >= least
        and sum(map(_has_words_after, elements)) >= least
    )


def _is_marked(element: "HtmlElement") -> bool:
    """Whether what divides a label from its words stands after an element."""
    after = (element.tail or "").lstrip() if element.tag in _INLINE else ""
    return _words(element)[-1:] in _MARKS or after[:1] in _MARKS


def _words(element: "HtmlElement") -> str:
    """The words in an element; only the first if they are too many for a name."""
    words: list[str] = []
    for text in element.itertext():
        words += text[: 2 * _LONGEST].split()
        if len(words) > _LONGEST:
            break
    return " ".join(words)


def _is_first(element: "HtmlElement") -> bool:
    """Whether an element is a block, or no word stands before it in its own."""
    parent = element.getparent()
    if parent is None or element.tag not in _INLINE:
        return True
    return not _has_letters([parent.text or ""]) and not any(
        _has_letters([sibling.tail or ""]) or _has_letters(sibling.itertext())
        for sibling in element.itersiblings("*", preceding=True)
    )


def _has_words_after(element: "HtmlElement") -> bool:
    """Whether words stand after an element, or after the one around it."""
    parent = element.getparent()
    around = () if parent is None else (parent,)
    return _has_letters([element.tail or ""]) or any(
        _has_letters(after.itertext())
        for one in (element, *around)
        for after in one.itersiblings("*")
    )


def _has_letters(texts: "Iterable[str]") -> bool:
    return any(map(str.isalpha, chain.from_iterable(texts)))
