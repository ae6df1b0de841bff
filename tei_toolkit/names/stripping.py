"""What was annotated, taken out again: the file byte for byte as it was."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from tei_toolkit.names.credit import recount, without
from tei_toolkit.names.edits import Edit, edited
from tei_toolkit.names.entries import KINDS, LISTS
from tei_toolkit.names.extents import MARKED
from tei_toolkit.names.hands import APPLICATION, RESP, hands_in
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.scanner import read_markup
from tei_toolkit.names.signing import find_mark
from tei_toolkit.names.tagging import types_of
from tei_toolkit.names.touched import has_remarks, is_linked, is_touched
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.tei.serialisation import ANNOTATED_START, is_unedited, resealed


def strip(
    data: bytes,
    name: str,
    types: Collection[MentionType] | None = None,
    *,
    keeps_linked: bool = False,
) -> bytes:
    """The file without what `annotate` put in: byte for byte what it was.

    With `types` only marks of these are taken out, and what the others need stays.

    What a conversion marked is part of the file and stays. Marks that a person accepted
    (their `resp` is the person's) stay, and the entries that they point to; so does
    what a person has put into a mark or an entry. With `keeps_linked` entries stay that
    point to an authority file, so that a new annotation finds the ids that it gave.

    Raises:
        InputError: the bytes are no well-formed XML.
    """
    plain = data.replace(b"\0", b"") if b"\0" in data else data
    if RESP.encode() not in plain and ANNOTATED_START not in plain:
        parse_tei(data, name)
        return data
    markup = read_markup(data, name)
    edits = list(_Removal(markup, types, keeps_linked=keeps_linked).edits())
    mark = find_mark(markup.source)
    if mark is not None:
        edits.append(Edit(*mark, (0,), ""))
    if not edits:
        return data
    result = markup.encode(edited(markup.source, edits))
    if mark is not None:
        # The conversion's own mark is true without the annotation's.
        bare = markup.source[: mark[0]] + markup.source[mark[1] :]
        data = markup.encode(bare)
    return resealed(result) if is_unedited(data) else result


def without_unused(data: bytes, name: str) -> bytes:
    """The file without entries of `annotate` that nothing points to any more.

    Raises:
        InputError: the bytes are no well-formed XML.
    """
    markup = read_markup(data, name)
    edits = list(_Removal(markup, frozenset(), keeps_linked=True).unused())
    return markup.encode(edited(markup.source, edits)) if edits else data


class _Removal:
    """What is ours in a file."""

    def __init__(
        self,
        markup: Markup,
        types: Collection[MentionType] | None,
        *,
        keeps_linked: bool,
    ) -> None:
        self.markup = markup
        self.keeps_linked = keeps_linked
        self.types = types
        self.hands = hands_in(markup)
        self.removed: Counter[str] = Counter()
        self.gone: set[int] = set()
        self._parts = {"text": False, "standOff": False, "teiHeader": False}

    def edits(self) -> Iterator[Edit]:
        """The edits that take out everything."""
        if not self.hands:
            return
        elements = self.markup.elements
        where = [self._room(index) for index in range(len(elements))]
        for index, element in enumerate(elements):
            if not self._is_ours(element) or self._is_kept(index):
                continue
            if where[index] == "text" and self._is_mark(element, element.name):
                self.gone.add(index)
                self.removed[element.name] += 1
                yield Edit(element.start, element.open_end, (0,), "")
                yield Edit(element.close, element.end, (0,), "")
        self._take_spans(where)
        self._take_entries(where)
        if not self._is_used(where):
            self._take_statements(where)
        yield from self._blocks(where)
        # Of what is gone there is no count, where only `annotate` counted it.
        yield from recount(
            self.markup, Counter({n: -c for n, c in self.removed.items()})
        )

    def unused(self) -> Iterator[Edit]:
        """The edits that take out entries that nothing points to."""
        where = [self._room(index) for index in range(len(self.markup.elements))]
        if self.hands:
            self._take_entries(where)
        yield from self._blocks(where)

    def _blocks(self, where: Sequence[str]) -> Iterator[Edit]:
        """The edits that take out what is gone and stands apart from the text."""
        elements = self.markup.elements
        for index in sorted(self.gone):
            is_mark = where[index] == "text" and elements[index].name in MARKED
            if not is_mark and elements[index].parent not in self.gone:
                yield without(self.markup, elements[index])

    def _room(self, index: int) -> str:
        """Whether an element is in a `text`, a `standOff` or a `teiHeader`.

        All that a text holds is marked, a header in it, too.
        """
        if self.markup.elements[index].flow is not None:
            return "text"
        for above in self.markup.ancestors(index):
            name = self.markup.elements[above].name
            if name in self._parts:
                return name
        return ""

    def _take_spans(self, where: Sequence[str]) -> None:
        elements = self.markup.elements
        for index, element in enumerate(elements):
            if (
                where[index] == "standOff"
                and element.name == "span"
                and self._is_ours(element)
                and self._is_mark(element, element.attributes.get("type", ""))
                and not self._is_kept(index)
            ):
                self.gone.add(index)
        self._take_emptied(where, ("spanGrp",))

    def _take_entries(self, where: Sequence[str]) -> None:
        """Entries that nothing else points to; then the lists that they leave empty."""
        elements = self.markup.elements
        pointed = {
            part[1:]
            for index, element in enumerate(elements)
            if index not in self.gone
            for value in element.attributes.values()
            if "#" in value
            for part in value.split()
            if part.startswith("#")
        }
        for index, element in enumerate(elements):
            if where[index] == "standOff" and element.name in KINDS:
                xml_id = element.attributes.get("xml:id")
                is_free = xml_id not in pointed and not self._is_kept(index)
                if self._is_ours(element) and is_free:
                    self.gone.add(index)
        self._take_emptied(where, LISTS)
        self._take_emptied(where, ("standOff",))

    def _is_mark(self, element: Element, tag: str) -> bool:
        """Whether an element is a mark that is to be taken out."""
        if self.types is None:
            return tag in MARKED
        kind = element.attributes.get("type")
        return tag in MARKED and not types_of(tag, kind).isdisjoint(self.types)

    def _is_used(self, where: Sequence[str]) -> bool:
        """Whether a mark or a span stays of what was put in."""
        return any(
            self._is_ours(element)
            and index not in self.gone
            and (
                (where[index] == "text" and element.name in MARKED)
                or element.name == "span"
            )
            for index, element in enumerate(self.markup.elements)
        )

    def _take_emptied(self, where: Sequence[str], names: Sequence[str]) -> None:
        """Containers of ours, all whose children go."""
        elements = self.markup.elements
        full = {
            element.parent
            for index, element in enumerate(elements)
            if index not in self.gone
        }
        for index, element in enumerate(elements):
            if (
                element.name in names
                and where[index] == "standOff"
                and self._is_ours(element)
                and index not in full
                and not self._is_kept(index)
            ):
                self.gone.add(index)

    def _take_statements(self, where: Sequence[str]) -> None:
        elements = self.markup.elements
        for index, element in enumerate(elements):
            if where[index] == "standOff" or not self._is_ours(element):
                continue
            if is_touched(self.markup, index):
                continue
            parent = elements[element.parent].name
            if (
                (element.name == "p" and parent == "interpretation")
                or element.attributes.get("ident") == APPLICATION
                or (element.name == "respStmt" and not self._is_needed(index))
            ):
                self.gone.add(index)

    def _is_needed(self, statement: int) -> bool:
        """Whether what stays points to the statement of responsibility."""
        own = self.markup.elements[statement].attributes["resp"]
        return any(
            own in element.attributes.get("resp", "").split()
            for index, element in enumerate(self.markup.elements)
            if index not in self.gone
            and index != statement
            and not (element.name in {"p", "application"} and self._is_ours(element))
        )

    def _is_kept(self, index: int) -> bool:
        """Whether an element that we put in stays, for what was put into it."""
        element = self.markup.elements[index]
        if self.keeps_linked and element.name in KINDS and is_linked(element):
            return True
        return is_touched(self.markup, index) or (
            not self._holds_words(index) and has_remarks(self.markup, index)
        )

    def _holds_words(self, index: int) -> bool:
        element = self.markup.elements[index]
        is_mark = element.name in MARKED and element.name not in KINDS
        return is_mark or element.name == "span"

    def _is_ours(self, element: Element) -> bool:
        return element.is_tei and element.attributes.get("resp") in self.hands
