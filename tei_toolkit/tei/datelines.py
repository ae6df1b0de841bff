"""The dates and places of a dateline, marked where they stand."""

from collections.abc import Sequence

from tei_toolkit.leaves import leaves
from tei_toolkit.tei.corpus_ids import software_id
from tei_toolkit.tei.draft import Draft
from tei_toolkit.tei.inline import Marked, uri
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.temporal import dating_attributes
from tei_toolkit.transcript import (
    Dateline,
    Highlighted,
    Inline,
    Link,
    Text,
)


def marked_dateline(draft: Draft, dateline: Dateline) -> list[Inline | Marked]:
    """The children of a dateline, with its dates and places marked where they stand.

    Where the transcript does not say where they stand, the date and the place of the
    event are looked for as printed. A date or place that is spread over several
    children stays unmarked. The marks say that a program made them, as all do.
    """
    own = {"resp": f"#{software_id(draft.options)}", "cert": "high"}
    if draft.options.profile is Profile.PARLAMINT:
        own = {}
    dates = dateline.dates or _find(draft, dateline, draft.date_text, draft.date)
    places = dateline.places or _find(draft, dateline, draft.place, draft.place)
    spans = sorted(
        [
            *((a, b, "date", dating_attributes(value) | own) for a, b, value in dates),
            *((a, b, "placeName", own) for a, b, _ in places),
        ],
        key=lambda span: (span[0], -span[1]),
    )
    return _marked(dateline.children, spans)


_Span = tuple[int, int, str, dict[str, str]]


def _marked(
    found: Sequence[Inline | Marked], spans: Sequence[_Span]
) -> list[Inline | Marked]:
    """Children with the spans that lie in one leaf marked in it."""
    children: list[Inline | Marked] = []
    for child in found:
        if isinstance(child, Highlighted | Link):
            inner = _marked(child.children, spans)
            is_marked = any(isinstance(part, Marked) for part in inner)
            children.append(_element(child, inner) if is_marked else child)
            continue
        if not isinstance(child, Text):
            children.append(child)
            continue
        at, glued = child.start, child.glued
        for start, end, name, attributes in spans:
            if at <= start < end <= child.end:
                if at < start:
                    children.append(Text(at, start, glued))
                    glued = False
                children.append(Marked(name, attributes, (Text(start, end, glued),)))
                at, glued = end, False
        if at < child.end:
            children.append(Text(at, child.end, glued))
    return children


def _element(child: Highlighted | Link, inner: list[Inline | Marked]) -> Marked:
    """Words set apart, or that point somewhere, with what is marked in them."""
    if isinstance(child, Link):
        return Marked("ref", {"target": uri(child.target)}, tuple(inner))
    return Marked("hi", {"rend": child.rendition.value}, tuple(inner))


def _find(
    draft: Draft, dateline: Dateline, printed: str | None, value: str | None
) -> tuple[tuple[int, int, str], ...]:
    """Where `printed` stands as whole words in one leaf of a dateline, with `value`."""
    if not printed or not value:
        return ()
    for leaf in leaves(dateline.children):
        if isinstance(leaf, Text):
            words = draft.printed.text[leaf.start : leaf.end]
            at = words.find(printed)
            end = at + len(printed)
            if (
                at >= 0
                and not words[at - 1 : at].isalnum()
                and not words[end : end + 1].isalnum()
            ):
                return ((leaf.start + at, leaf.start + end, value),)
    return ()
