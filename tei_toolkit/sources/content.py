"""Which blocks of a page surround its main content: a second opinion, distrusted.

The extractor (trafilatura) was made for articles. It drops short turns, so its verdict
counts only for whole parts of the page before or after all that it keeps.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.building import BuiltBlock
from tei_toolkit.sources.text import BlockKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Below this share of the words the extractor has not understood the page.
_MIN_SHARE = 0.5
# Each search for a line that is not there reads all that follows.
_MAX_MISSES = 300
_MENU = 3
"""Links in a row that make a menu."""
_LONG = 12
_WORDS = re.compile(r"\W+")
_OF_TEXT = frozenset({"p", "center"})
"""Elements that hold what somebody wrote, and no part of a page's frame."""
# A line that a speaker may begin: never taken away on the extractor's word alone.
_TURN = lazy_pattern(r"\A[^\s:：][^:：\n]{0,60}[:：]\s*\S|\A(?:Q|A)\b[.:]?\s(?!&)")


def find_surroundings(
    root: "HtmlElement",
    text: str,
    blocks: list[BuiltBlock],
    furniture: list[tuple[int, int]],
    links: dict[int, int],
) -> list[tuple[int, int]]:
    """The ranges of the blocks that only surround the page's main content.

    `links` has the end of each linked range by its start: a block that is nothing but a
    link belongs to a menu, wherever it stands.
    """
    # The elements are known by `id`, so none may be collected meanwhile.
    alive = list(root.iter())
    hidden = {start for start, _ in furniture}
    left = [block for block in blocks if block.start not in hidden]
    kept_lines = _extract(root)
    verdict = _find_kept(text, left, kept_lines)
    length = sum(block.end - block.start for block in left) or 1
    kept = sum(
        b.end - b.start for b, is_kept in zip(left, verdict, strict=True) if is_kept
    )
    if kept < length * _MIN_SHARE:
        return []
    linked = [links.get(block.start, -1) >= block.end for block in left]
    first = _first_kept(verdict, linked)
    last = len(verdict) - 1 - _first_kept(verdict[::-1], linked[::-1])
    titles = [
        index
        for index, block in enumerate(left[:first])
        if block.context.kind is BlockKind.HEADING and block.context.level == 1
    ]
    first = titles[0] if titles else first
    inner = left[first : last + 1]
    above, likes = _describe(inner)
    outer = left[:first] + left[last + 1 :]
    outer_links = linked[:first] + linked[last + 1 :]
    apart = [
        (block.start, block.end)
        for block, is_link in zip(outer, outer_links, strict=True)
        if not _TURN.match(text[block.start : block.end])
        and (is_link or _is_apart(block, above, likes))
    ]
    del alive
    return apart


def _first_kept(verdict: Sequence[bool], linked: Sequence[bool]) -> int:
    """Index of the first block that the extractor keeps, and that is in no menu.

    The words of a menu may stand in the content, too. Several links in a row are one.
    """
    kept = verdict.index(True)
    for index in range(kept, len(verdict)):
        if not verdict[index]:
            continue
        row = linked[index : index + _MENU]
        is_in_menu = linked[index] and ((index > 0 and linked[index - 1]) or all(row))
        if not is_in_menu:
            return index
    return kept


def _extract(root: "HtmlElement") -> list[str]:
    """The lines that the extractor takes for content, reduced to their letters."""
    import trafilatura  # noqa: PLC0415 (loaded when needed: it takes half a second)

    found = trafilatura.extract(
        root,
        output_format="txt",
        include_comments=True,
        include_tables=True,
        include_formatting=False,
        favor_recall=True,
        deduplicate=False,
    )
    lines = (found or "").replace("|", "\n").split("\n")
    return [reduced for line in lines if (reduced := _WORDS.sub("", line))]


def _find_kept(text: str, blocks: list[BuiltBlock], kept: list[str]) -> list[bool]:
    """For each block whether the extractor kept a line of it; it may join lines."""
    lines = set(kept)
    joined = "\n".join(kept)
    verdict = []
    cursor = misses = 0
    for block in blocks:
        found = False
        for piece in re.split(r"[\n\t]", text[block.start : block.end]):
            reduced = _WORDS.sub("", piece)
            if not reduced:
                continue
            if reduced in lines:
                found = True
            elif misses < _MAX_MISSES:
                at = joined.find(reduced, cursor)
                misses += at < 0
                found = found or at >= 0
                if at >= 0 and len(reduced) >= _LONG:
                    cursor = at
        verdict.append(found)
    return verdict


def _describe(
    inner: list[BuiltBlock],
) -> tuple[set[int], set[tuple[int, str, str]]]:
    """The elements around the content, and (parent, tag, class) of repeated ones."""
    above: set[int] = set()
    likes: Counter[tuple[int, str, str]] = Counter()
    for block in inner:
        element: HtmlElement | None = block.context.owner  # type: ignore[assignment]  # page.py puts its element there
        while element is not None and id(element) not in above:
            above.add(id(element))
            likes[_signature(element)] += 1
            element = element.getparent()
    return above, {signature for signature, count in likes.items() if count > 1}


def _is_apart(
    block: BuiltBlock, above: set[int], likes: set[tuple[int, str, str]]
) -> bool:
    """Whether the part of the page that holds the block is unlike the content's."""
    element: HtmlElement | None = block.context.owner  # type: ignore[assignment]  # page.py puts its element there
    part = None
    while element is not None and id(element) not in above:
        part = element
        element = element.getparent()
    if part is None:
        return False
    return part.tag not in _OF_TEXT and _signature(part) not in likes


def _signature(element: "HtmlElement") -> tuple[int, str, str]:
    parent = element.getparent()
    place = -1 if parent is None else id(parent)
    return place, str(element.tag), element.get("class") or ""
