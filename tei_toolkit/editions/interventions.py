"""What of a text a view leaves out, written into the tree once for every format.

A deletion or an addition that is given by its two ends (`delSpan`, `addSpan`) becomes
one or more elements, `del` or `add`, so that it is read as those are.
"""

from collections.abc import Iterable

from lxml import etree

from tei_toolkit.editions.boxes import BLOCKS
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import XML_ID, tei
from tei_toolkit.editions.policy import LEFT_OUT, PREFERRED, View
from tei_toolkit.editions.words import OUT

_CHOICE, _DEL, _RESTORE = tei("choice"), tei("del"), tei("restore")
_AM, _EX, _UNDO, _REDO = tei("am"), tei("ex"), tei("undo"), tei("redo")
_EXPANSIONS = (tei("expan"), _CHOICE)
_SPANS = {tei("delSpan"): _DEL, tei("addSpan"): tei("add")}
_RIGID = frozenset(
    tei(n) for n in ("list", "table", "row", "choice", "app", "castList", "listBibl")
)
"""Elements between which and their children no other element may come."""


def mark_interventions(whole: Branch, view: View) -> None:
    """Write `tk:out` on all that `view` leaves out."""
    _close_spans(whole, view)
    left_out, preferred = LEFT_OUT[view], PREFERRED[view]
    restored: frozenset[str] | None = None
    has_changed = False
    for element in whole.named(_CHOICE, *left_out):
        tag = element.tag
        if tag == _CHOICE:
            for child in _unread(element, preferred, left_out):
                child.set(OUT, "yes")
            continue
        if tag == _DEL:
            if restored is None:
                restored = _undone(whole)
            if _is_restored(element, restored):
                continue
            if view is View.READING and _keep_restored(element):
                has_changed = True
                continue
        elif tag == _AM and not _is_resolved(element):
            continue
        element.set(OUT, "yes")
    if has_changed:
        whole.look_again()


def _unread(
    choice: etree._Element, preferred: frozenset[str], left_out: frozenset[str]
) -> list[etree._Element]:
    """The children of a `choice` that are not read."""
    children = [child for child in choice if isinstance(child.tag, str)]
    wanted = (
        [child for child in children if child.tag in preferred]
        or [child for child in children if child.tag not in left_out]
        or children
    )
    return [child for child in children if child is not wanted[0]]


def _undone(whole: Branch) -> frozenset[str]:
    """The ids of interventions that an `undo` cancels and no `redo` reaffirms."""
    return frozenset(_targets(whole.named(_UNDO))) - set(_targets(whole.named(_REDO)))


def _targets(elements: Iterable[etree._Element]) -> Iterable[str]:
    for element in elements:
        for pointer in (element.get("target") or "").split():
            yield pointer.removeprefix("#")


def _is_restored(deletion: etree._Element, undone: frozenset[str]) -> bool:
    """Whether a deletion was cancelled, so that its words stand."""
    if deletion.get(XML_ID) in undone:
        return True
    above = next(deletion.iterancestors(_RESTORE, _DEL), None)
    return above is not None and above.tag == _RESTORE


def _keep_restored(deletion: etree._Element) -> bool:
    """Narrow a deletion to what no `restore` in it keeps; False without any."""
    restored = [
        element
        for element in deletion.iterdescendants(_RESTORE)
        if next(element.iterancestors(_RESTORE, _DEL)) is deletion
    ]
    if not restored:
        return False
    kept = {deletion}.union(*(element.iterancestors() for element in restored))
    cover = _Cover(_DEL, View.READING)
    _narrow(deletion, kept.union(restored), cover)
    for part in cover.made:
        part.set(OUT, "yes")
    return True


def _narrow(
    element: etree._Element, kept: set[etree._Element], cover: "_Cover"
) -> None:
    """Make deletions of what stands in `element` beside what is kept."""
    before: etree._Element | None = None
    for child in [child for child in element if child in kept]:
        cover.wrap(element, before, child)
        if child.tag != _RESTORE:
            _narrow(child, kept, cover)
        before = child
    cover.wrap(element, before, None)


def _is_resolved(mark: etree._Element) -> bool:
    """Whether letters are supplied for a mark of abbreviation."""
    after, before = mark.getnext(), mark.getprevious()
    if after is not None and after.tag == _EX and not mark.tail:
        return True
    if before is not None and before.tag == _EX and not before.tail:
        return True
    above = next(mark.iterancestors(*_EXPANSIONS), None)
    return above is not None and next(above.iter(_EX), None) is not None


def _close_spans(whole: Branch, view: View) -> None:
    """Put what stands between the two ends of a span into elements.

    Of spans of one kind that overlap, what they share is covered once.
    """
    starts = whole.named(*_SPANS)
    if not starts:
        return
    by_id: dict[str, etree._Element] = {}
    order: dict[etree._Element, int] = {}
    for number, element in enumerate(whole.elements):
        order[element] = number
        by_id.setdefault(element.get(XML_ID, ""), element)
    ends = _Ends(order)
    covered: dict[str, etree._Element] = {}
    for start in starts:
        target = (start.get("spanTo") or "").removeprefix("#")
        end = by_id.get(target) if target else None
        if end is None or end is start:
            continue
        if ends.place(end)[0] < order[start]:
            continue
        tag = str(start.tag)
        last = covered.get(tag)
        if last is not None and ends.place(last)[0] >= order[start]:
            if ends.place(end) <= ends.place(last):
                continue
            start = last  # noqa: PLW2901 - what follows the span before
        _Cover(_SPANS[tag], view).cover(start, end)
        covered[tag] = end
    whole.look_again()


class _Ends:
    """Where elements end, in the order of the document as it was at first."""

    def __init__(self, order: dict[etree._Element, int]) -> None:
        self.order = order
        self.known: dict[etree._Element, tuple[int, int]] = {}

    def place(self, element: etree._Element) -> tuple[int, int]:
        """The place of the last that stands in an element, and minus its own depth."""
        if element not in self.known:
            last = element
            while len(last):
                last = last[-1]
            depth = sum(1 for _ in element.iterancestors())
            self.known[element] = (self.order.get(last, 0), -depth)
        return self.known[element]


class _Cover:
    """Puts what stands between two ends into elements called `tag`.

    Where the elements are seen, they stand around words; where they are left out,
    around whole blocks, lest empty ones remain.
    """

    def __init__(self, tag: str, view: View) -> None:
        self.tag = tag
        self.is_seen = tag not in LEFT_OUT[view]
        self.made: list[etree._Element] = []

    def cover(self, start: etree._Element, end: etree._Element) -> None:
        """Wrap what stands from `start` to the end of `end`."""
        chain = {end, *end.iterancestors()}
        node: etree._Element | None = start
        parent = start.getparent()
        while parent is not None and parent not in chain:
            self.wrap(parent, node, None)
            node, parent = parent, parent.getparent()
        while parent is not None and parent is not end:
            following = parent if node is None else node.itersiblings()
            stop = next((child for child in following if child in chain), None)
            self.wrap(parent, node, stop)
            node, parent = None, stop
        if parent is not None:
            self.wrap(parent, node, None)

    def wrap(
        self,
        parent: etree._Element,
        after: etree._Element | None,
        until: etree._Element | None,
    ) -> None:
        """Wrap the content of `parent` between two of its children."""
        text = (parent.text if after is None else after.tail) or ""
        run: list[etree._Element] = []
        for child in parent if after is None else after.itersiblings():
            if child is until:
                break
            run.append(child)
        if not run and not text.strip():
            return
        if parent.tag in _RIGID or (self.is_seen and _holds_blocks(text, run)):
            for child in run:
                self.wrap(child, None, None)
            return
        wrapper = etree.Element(self.tag)
        wrapper.text = text
        if after is None:
            parent.text = None
            parent.insert(0, wrapper)
        else:
            after.tail = None
            after.addnext(wrapper)  # its place need not be counted out
        wrapper.extend(run)
        self.made.append(wrapper)


def _holds_blocks(text: str, run: list[etree._Element]) -> bool:
    """Whether a run of siblings is blocks, with no words between them."""
    if text.strip() or any((child.tail or "").strip() for child in run):
        return False
    return all(
        child.tag in BLOCKS or not len(child) + len(child.text or "") for child in run
    )
