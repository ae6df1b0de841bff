"""Who marked what in a file: a conversion, an annotation, a person.

Whatever a program marks has a `resp` that begins with `#tei-toolkit`. An annotation can
be taken out again; so what it put in must be told from what a conversion had put in
before, and it gets a statement of its own where the name is taken.
"""

from collections.abc import Iterator

from tei_toolkit.ids import Ids
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.tei.identifiers import SOFTWARE_ID
from tei_toolkit.values import immutable

RESP = f"#{SOFTWARE_ID}"
"""What marks of a program have for `resp`."""
APPLICATION = "tei-toolkit-names"
"""What the header calls the program that marks names."""


@immutable
class Hand:
    """How one run signs.

    Attributes:
        resp: the `resp` of its marks.
        is_new: whether the header has no statement for it yet.
        stated: the `resp` of what it puts into header and lists; None for a
            conversion, whose header and lists are its own.
    """

    resp: str
    is_new: bool
    stated: str | None

    @property
    def attributes(self) -> tuple[tuple[str, str], ...]:
        """The attributes by which header and lists are known to be this hand's."""
        return (("resp", self.stated),) if self.stated else ()


def conversion_hand(markup: Markup) -> Hand:
    """The hand of `tei convert` in a file that it made."""
    return Hand(f"#{_stated_id(markup)}", is_new=False, stated=None)


def id_prefix(markup: Markup, hand: Hand | None = None) -> str:
    """What ids that are put into a file begin with: its own, if the hand's has it.

    Args:
        markup: the file.
        hand: who puts them in; None for the conversion that made the file.
    """
    own = hand.resp[1:] if hand else _stated_id(markup)
    root = markup.elements[0].attributes.get("xml:id")
    return f"{root}." if root and own.startswith(_id_in(markup)) else ""


def _id_in(markup: Markup) -> str:
    """The id of a program in a file that has one: files may be put together."""
    root = markup.elements[0].attributes.get("xml:id")
    return f"{SOFTWARE_ID}.{root}" if root else SOFTWARE_ID


def _stated_id(markup: Markup) -> str:
    """The id by which a conversion states in a file that it made it."""
    own = _id_in(markup)
    is_there = any(e.attributes.get("xml:id") == own for e in markup.elements)
    return own if is_there else SOFTWARE_ID


def is_automatic(resp: str | None) -> bool:
    """Whether a `resp` is a program's."""
    return resp is not None and " " not in resp and resp.startswith(RESP)


def new_hand(markup: Markup) -> Hand:
    """The hand of an annotation of a file from which older ones were taken out.

    Where what a person accepted still needs the statement of an older one, it is that.
    """
    older = next(_stated_hands(markup), None)
    if older is not None:
        return Hand(older, is_new=False, stated=older)
    ids = {e.attributes["xml:id"] for e in markup.elements if "xml:id" in e.attributes}
    stated = _stated_id(markup)
    if stated not in ids:
        resp = f"#{_id_in(markup)}"
        return Hand(resp, is_new=True, stated=resp)
    resp = f"#{stated}"
    is_marked = any(e.attributes.get("resp") == resp for e in markup.elements)
    if not is_marked and markup.first("appInfo") is not None:
        return Hand(resp, is_new=False, stated=resp)
    own = Ids(ids).make(f"{stated}-annotate")
    return Hand(f"#{own}", is_new=True, stated=f"#{own}")


def hands_in(markup: Markup) -> frozenset[str]:
    """The `resp` of each annotation that was made earlier.

    Where a header has no place for a statement, marks of a program that nothing states
    are an annotation's: a conversion always states its own.
    """
    stated = frozenset(_stated_hands(markup))
    if stated:
        return stated
    ids = {e.attributes.get("xml:id") for e in markup.elements}
    found = {e.attributes.get("resp") for e in markup.elements}
    return frozenset(
        r for r in found if r is not None and is_automatic(r) and r[1:] not in ids
    )


def _stated_hands(markup: Markup) -> Iterator[str]:
    """The `resp` of each annotation that the header states."""
    for element in markup.elements:
        if element.is_tei and element.name in {"respStmt", "application"}:
            resp = element.attributes.get("resp")
            if resp is not None and is_automatic(resp) and _is_own(element, resp):
                yield resp


def _is_own(element: Element, resp: str) -> bool:
    """Whether a statement of the header is an annotation's."""
    if element.name == "respStmt":
        return resp == f"#{element.attributes.get('xml:id')}"
    return element.attributes.get("ident") == APPLICATION
