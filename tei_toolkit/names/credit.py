"""What the header says of automatic annotation, and its counts of elements."""

import re
from collections import Counter
from collections.abc import Collection, Container, Iterator, Sequence

from tei_toolkit.names.edits import Edit, put_in
from tei_toolkit.names.fragments import Fragment, space_before, start_tag, written
from tei_toolkit.names.hands import APPLICATION, Hand
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE
from tei_toolkit.version import VERSION, version_number

OCCURS = re.compile(r"(\soccurs\s*=\s*[\"'])(0|[1-9][0-9]*)(?=[\"'])")
"""The count in a `tagUsage`."""
_OWN = "lexical"


def children_of(markup: Markup, parent: Element) -> list[Element]:
    """The elements directly inside `parent`, in order."""
    elements = markup.elements
    index = next(i for i, element in enumerate(elements) if element is parent)
    found = []
    for element in elements[index + 1 :]:
        if element.start >= parent.end:
            break
        if element.parent == index:
            found.append(element)
    return found


def without(markup: Markup, element: Element) -> Edit:
    """The edit that takes out an element and the layout before it."""
    start = element.start
    while start and markup.source[start - 1] in " \t\r\n":
        start -= 1
    is_layout = start > 0 and markup.source[start - 1] == ">"
    return Edit(start if is_layout else element.start, element.end, (0,), "")


def after(markup: Markup, element: Element, fragment: Fragment, rank: int = 0) -> Edit:
    """The edit that puts a fragment after an element, laid out as that one is."""
    space = space_before(markup, element)
    text = space + written(fragment, markup.prefix, space)
    return put_in(element.end, text, (rank,))


def credit(
    markup: Markup,
    hand: Hand,
    recognisers: Sequence[str],
    refused: Container[tuple[str, str]] = (),
) -> Iterator[Edit]:
    """The edits that say in the header who marked the names, and how.

    `refused` are pairs of an element and a child that its schema does not let in.
    """
    said = (
        "Names, dates and measures in the text were marked automatically; cert says "
        "how sure each mark is."
    )
    statements = [
        ("titleStmt", _responsibility(hand, refused) if hand.is_new else None),
        ("interpretation", Fragment("p", hand.attributes, (said,))),
        ("appInfo", _application(hand, recognisers)),
    ]
    for parent, fragment in statements:
        element = markup.first(parent)
        if element is None or fragment is None:
            continue
        children = children_of(markup, element)
        if any(_is_said(child, fragment, hand) for child in children):
            continue
        if children and (parent, fragment.name) not in refused:
            yield after(markup, children[-1], fragment)


def _is_said(element: Element, fragment: Fragment, hand: Hand) -> bool:
    """Whether a header says already what an earlier run of the same hand put in."""
    resp = element.attributes.get("resp")
    return hand.stated is not None and (
        element.name == fragment.name and resp == hand.stated
    )


def _responsibility(hand: Hand, refused: Container[tuple[str, str]]) -> Fragment:
    is_typed = ("name@type", "software") not in refused
    kind = (("type", "software"),) if is_typed else ()
    software = Fragment("name", kind, (f"tei-toolkit {VERSION}",))
    said = "names, dates and measures marked automatically"
    resp = Fragment("resp", (), (said,))
    return Fragment(
        "respStmt", (("xml:id", hand.resp[1:]), *hand.attributes), (resp, software)
    )


def _application(hand: Hand, recognisers: Sequence[str]) -> Fragment:
    others = [name for name in recognisers if name != _OWN]
    said = "Names, dates and measures by the lexicon and the rules of tei-toolkit"
    if others:
        said += f", in a vote with {', '.join(others)}"
    label = Fragment("label", (), ("tei-toolkit names",))
    desc = Fragment("desc", (), (f"{said}.",))
    attributes = (
        ("ident", APPLICATION),
        ("version", version_number()),
        *hand.attributes,
    )
    return Fragment("application", attributes, (label, desc))


def in_text(markup: Markup) -> Counter[str]:
    """How often each TEI element occurs in the text."""
    return Counter(e.name for e in markup.elements if e.flow is not None and e.is_tei)


def recount(
    markup: Markup, added: Counter[str], uncounted: Collection[str] = ()
) -> Iterator[Edit]:
    """The edits that keep the counts of `tagsDecl` true when elements are added.

    Fewer than none are elements taken out; of what is gone there is no count. A count
    that is not written as a plain number stays as it is, and elements in `uncounted`
    get none if they have none.
    """
    space = next(
        (
            element
            for element in markup.elements
            if element.name == "namespace"
            and element.is_tei
            and element.attributes.get("name") == TEI_NAMESPACE
        ),
        None,
    )
    if space is None:
        return
    usages = [e for e in children_of(markup, space) if e.name == "tagUsage"]
    if not usages:
        return
    listed = set()
    for usage in usages:
        gi = usage.attributes.get("gi", "")
        listed.add(gi)
        number = OCCURS.search(markup.source, usage.start, usage.open_end)
        if not added[gi] or number is None or number[2] == "0":
            continue
        total = int(number[2]) + added[gi]
        if total > 0:
            yield Edit(number.start(2), number.end(2), (0,), str(total))
        elif total == 0:
            yield without(markup, usage)
    indent = space_before(markup, usages[0])
    listed.update(uncounted)
    new = sorted(gi for gi in added if gi not in listed and added[gi] > 0)
    for rank, gi in enumerate(new):
        before = [u for u in usages if u.attributes.get("gi", "") < gi]
        place = before[-1].end if before else space.open_end
        pairs = (("gi", gi), ("occurs", str(added[gi])))
        tag = start_tag(markup.prefix, "tagUsage", pairs)
        yield put_in(place, f"{indent}{tag[:-1]}/>", (rank,))
