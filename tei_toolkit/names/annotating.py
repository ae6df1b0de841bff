"""Mentions written into a TEI file.

Only whole tags are put between the characters of the file; what is there stays where it
is. Everything put in says `resp="#tei-toolkit"`, so that it can be known again and
taken out (`stripping`).
"""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import field, replace
from enum import StrEnum

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.analysis import (
    Analysis,
    AnalysisOptions,
    layer_of,
    open_questions,
)
from tei_toolkit.names.credit import credit, in_text, recount
from tei_toolkit.names.documents import analyse_markup
from tei_toolkit.names.edits import Edit, edited, put_in
from tei_toolkit.names.encodings import codec_of
from tei_toolkit.names.entries import Things
from tei_toolkit.names.extents import MARKED, Extent, Extents, Refusal
from tei_toolkit.names.fragments import start_tag
from tei_toolkit.names.hands import conversion_hand, id_prefix, new_hand
from tei_toolkit.names.listing import list_things, listed_kinds
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.offices import within_title
from tei_toolkit.names.rejections import find_rejected, without_rejected
from tei_toolkit.names.scanner import read_markup, root_start
from tei_toolkit.names.signing import find_mark, signed
from tei_toolkit.names.spans import span_groups
from tei_toolkit.names.stripping import strip
from tei_toolkit.names.tagging import allowed_tag, attributes_of, tag_of
from tei_toolkit.names.taken import Taken
from tei_toolkit.names.touched import told_of_anew, told_of_touched
from tei_toolkit.tei.serialisation import is_unedited, resealed
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE
from tei_toolkit.values import immutable, record
from tei_toolkit.xml_text import escaped

_HYPHENS = "-\u2010\u00ad\u00ac"
_WITHIN_WORD = lazy_pattern(r"<[^>]*\bbreak\s*=\s*[\"']no[\"']")
_RANKS = {Cert.LOW: 0, Cert.MEDIUM: 1, Cert.HIGH: 2}


class Way(StrEnum):
    """Where annotations stand."""

    INLINE = "inline"
    STANDOFF = "standoff"


@immutable
class AnnotateOptions:
    """What a user decides about annotating.

    Attributes:
        analysis: how mentions are found.
        language: BCP 47 tag, or None to find out.
        types: the types to mark; empty for all.
        min_cert: the least certainty.
        way: in the text, or beside it.
        crossed: elements that a name may hold; None for those of TEI All.
        refused: pairs of an element and one of ours that its schema does not let in.
        is_conversion: the file was just converted: marks are the conversion's own, and
            the place names that it wrote into datelines and setting get a `ref`.
    """

    analysis: AnalysisOptions = field(default_factory=AnalysisOptions)
    language: str | None = None
    types: tuple[str, ...] = ()
    min_cert: Cert = Cert.MEDIUM
    way: Way = Way.INLINE
    crossed: frozenset[str] | None = None
    refused: frozenset[tuple[str, str]] = frozenset()
    is_conversion: bool = False


@immutable
class Annotated:
    """An annotated file.

    Attributes:
        data: its bytes.
        mentions: what was marked.
        unmarked: what was found and could not be marked where it stands.
        notes: what a user should know.
    """

    data: bytes
    mentions: tuple[Mention, ...]
    unmarked: tuple[Mention, ...]
    notes: tuple[str, ...]


def annotate(
    data: bytes, name: str, options: AnnotateOptions | None = None
) -> Annotated:
    """A TEI file with its names, dates and measures marked.

    What an earlier run marked of the types that this one marks, and nobody touched, is
    taken out first.

    Raises:
        InputError: the bytes are no well-formed XML.
    """
    options = options or AnnotateOptions()
    types = wanted_types(options)
    given, data = data, strip(data, name, types, keeps_linked=True)
    markup = read_markup(data, name)
    analysis = analyse_markup(markup, data, name, options.analysis, options.language)
    rejected = find_rejected(markup)
    found = without_rejected(analysis.mentions, rejected.ranges)
    wanted = [m for m in found if _is_wanted(m, options)]
    marks = _find_places(markup, (m for m in wanted if not _is_open_role(m)), options)
    linked = _printed(markup, analysis.mentions) if options.is_conversion else []
    edits = list(_edits(markup, marks, linked, options, analysis))
    result = markup.encode(edited(markup.source, edits)) if edits else data
    anew = told_of_anew(given, result, name) if given != data else ()
    return Annotated(
        _sealed_as(given, data, result),
        tuple(marks.mentions),
        tuple(marks.unmarked),
        (
            *_not_tei(markup),
            *analysis.notes,
            *_lost(rejected.lost),
            *told_of_touched(markup),
            *anew,
            *open_questions([*marks.mentions, *filter(_is_open_role, wanted)]),
        ),
    )


def _is_open_role(mention: Mention) -> bool:
    """Whether a mention is a role of which nobody can say who holds it."""
    return mention.type is MentionType.ROLE and mention.ref is None


def wanted_types(options: AnnotateOptions) -> frozenset[MentionType] | None:
    """The types of mentions that a run marks, or None for all."""
    layers = options.analysis.layers
    types = frozenset(
        kind
        for kind in MentionType
        if layer_of(kind) in layers
        and (not options.types or kind.value in options.types)
    )
    return None if len(types) == len(MentionType) else types


def _not_tei(markup: Markup) -> Iterator[str]:
    if markup.first("text") is None:
        name = markup.elements[0].name
        yield (
            f"there is no 'text' of TEI in it (its root element is '{name}'), so "
            f"nothing can be marked; TEI is in the namespace {TEI_NAMESPACE}"
        )


def _lost(words: Sequence[str]) -> Iterator[str]:
    if words:
        shown = ", ".join(f"'{word}'" for word in dict.fromkeys(words))
        yield (
            f"{len(words)} rejected names are not found where they were rejected, and "
            f"may be marked again: {shown}"
        )


def _sealed_as(given: bytes, stripped: bytes, result: bytes) -> bytes:
    """`result` with a mark of this package where `given` has one.

    Where a person edited the file since, the mark stays as it is: untrue.
    """
    codec = codec_of(given)
    source = given.decode(codec)
    mark = find_mark(source)
    if mark is None or is_unedited(given):
        true = resealed(result) if is_unedited(stripped) else result
        return true if mark is None else signed(true)
    text = result.decode(codec)
    at = root_start(text)
    return (text[:at] + source[slice(*mark)] + text[at:]).encode(codec)


def _is_wanted(mention: Mention, options: AnnotateOptions) -> bool:
    if options.types and mention.type.value not in options.types:
        return False
    return _RANKS[mention.cert] >= _RANKS[options.min_cert]


@record
class _Marks:
    """The mentions that are marked, where, and those that cannot be."""

    mentions: list[Mention] = field(default_factory=list)
    extents: list[Extent] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    unmarked: list[Mention] = field(default_factory=list)


def _find_places(
    markup: Markup, mentions: Iterable[Mention], options: AnnotateOptions
) -> _Marks:
    extents = Extents(markup, options.crossed)
    taken = Taken(
        (element.start, element.end)
        for element in markup.elements
        if element.name in MARKED and element.is_tei
    )
    marks = _Marks()
    for mention in _with_possible_titles(mentions, options.refused):
        extent = extents.of(mention)
        if extent is Refusal.NO_PLACE:
            marks.unmarked.append(mention)
        if isinstance(extent, Refusal) or taken.meet(extent.start, extent.end):
            continue
        if mention.type is MentionType.TIME and _is_elapsed(markup, extent.parent):
            continue
        parent = markup.elements[extent.parent].name
        tag = allowed_tag(mention, parent, options.refused)
        if options.way is Way.INLINE and tag is None:
            marks.unmarked.append(mention)
            continue
        marks.mentions.append(mention)
        marks.extents.append(extent)
        marks.tags.append(tag or tag_of(mention))
    return marks


def _is_elapsed(markup: Markup, parent: int) -> bool:
    """Whether an element is the print of a point of the timeline, just before it.

    What has passed since the start of a recording is no time of day.
    """
    note = markup.elements[parent]
    return (
        note.name == "note"
        and note.attributes.get("type") == "time"
        and markup.elements[parent - 1].name == "anchor"
    )


def _with_possible_titles(
    mentions: Iterable[Mention], refused: Container[tuple[str, str]]
) -> list[Mention]:
    """`mentions`, titles left out whose country or body could not be marked in them."""
    found: list[Mention] = []
    for mention in mentions:
        is_refused = any(
            ("persName", "roleName") in refused
            or ("roleName", tag_of(other)) in refused
            for other in within_title(mention, found)
        )
        found.append(replace(mention, title_start=-1) if is_refused else mention)
    return found


def _printed(
    markup: Markup, mentions: Iterable[Mention]
) -> list[tuple[Element, Mention]]:
    """The place names without `ref` in datelines and setting, and what they mean."""
    found: list[tuple[Element, Mention]] = []
    meanings: dict[str, Mention] = {}
    for mention in mentions:
        if mention.ref is None or mention.type is not MentionType.PLACE:
            continue  # who is called as the place is, is somebody else
        piece = markup.piece_at(mention.start)
        element = markup.elements[piece.element] if piece is not None else None
        if element is None or element.name != "placeName":
            continue
        printed = escaped(mention.text)
        if markup.source[element.open_end : element.close] != printed:
            continue
        if "ref" not in element.attributes and _stands_in(markup, element, "dateline"):
            found.append((element, mention))
            meanings.setdefault(printed, mention)
    for element in markup.elements:
        words = markup.source[element.open_end : element.close]
        if (
            element.name == "placeName"
            and words in meanings
            and "ref" not in element.attributes
            and _stands_in(markup, element, "setting")
        ):
            found.append((element, meanings[words]))
    return found


def _stands_in(markup: Markup, element: Element, name: str) -> bool:
    return element.parent >= 0 and markup.elements[element.parent].name == name


def _edits(
    markup: Markup,
    marks: _Marks,
    linked: Sequence[tuple[Element, Mention]],
    options: AnnotateOptions,
    analysis: Analysis,
) -> Iterator[Edit]:
    if not marks.mentions and not linked:
        return
    is_conversion = options.is_conversion
    hand = conversion_hand(markup) if is_conversion else new_hand(markup)
    prefix = id_prefix(markup, hand)
    things = Things(
        markup.names_taken(),
        listed_kinds(markup),
        hand,
        prefix,
        options.analysis.known,
        analysis.mentions,
    )
    for element, mention in linked:
        at = element.start + len(f"<{markup.prefix}{element.name}")
        yield put_in(at, f' ref="{things.pointer(mention)}"')
    can_list = ("", "standOff") not in options.refused and any(
        e.name == "teiHeader" and e.parent == 0 for e in markup.elements
    )
    pointed: list[tuple[Mention, str | None]] = [
        (mention, things.pointer(unbroken) if can_list else things.listed(mention))
        for mention in marks.mentions
        for unbroken in (_unbroken(markup, mention),)
    ]
    yield from credit(markup, hand, options.analysis.recognisers, options.refused)
    entries = things.entries(analysis.language)
    if options.way is Way.STANDOFF:
        groups = list(span_groups(pointed, markup, hand.resp))
        yield from list_things(markup, entries, hand, groups)
        return
    yield from list_things(markup, entries, hand)
    yield from _inline(markup, pointed, marks, options.refused, hand.resp)


def _unbroken(markup: Markup, mention: Mention) -> Mention:
    """The mention without the hyphens that a break within a word has."""
    if not any(hyphen in mention.text for hyphen in _HYPHENS):
        return mention
    broken = [
        piece.view + piece.length - 1
        for offset in range(mention.start, mention.end)
        if markup.view[offset] in _HYPHENS
        and (piece := markup.piece_at(offset)) is not None
        and offset == piece.view + piece.length - 1
        and _WITHIN_WORD.match(markup.source, piece.raw_end)
    ]
    words = "".join(
        markup.view[offset]
        for offset in range(mention.start, mention.end)
        if offset not in broken
    )
    return replace(mention, text=words)


def _inline(
    markup: Markup,
    pointed: Iterable[tuple[Mention, str | None]],
    marks: _Marks,
    refused: Container[tuple[str, str]],
    resp: str,
) -> Iterator[Edit]:
    added: Counter[str] = Counter()
    for (mention, ref), extent, tag in zip(
        pointed, marks.extents, marks.tags, strict=True
    ):
        added[tag] += 1
        told = attributes_of(mention, tag, ref, resp, refused)
        yield from _tags(markup.prefix, extent, tag, told, depth=1)
        if extent.title is not None and (tag, "roleName") not in refused:
            added["roleName"] += 1
            inner = Extent(extent.start, extent.title, None, extent.parent)
            told = [("resp", resp)]
            yield from _tags(markup.prefix, inner, "roleName", told, depth=0)
    # Where a person marked some that nobody counted, nothing is counted.
    yield from recount(markup, added, in_text(markup))


def _tags(
    prefix: str,
    extent: Extent,
    tag: str,
    attributes: Sequence[tuple[str, str]],
    *,
    depth: int,
) -> Iterator[Edit]:
    """A start tag and an end tag; where several meet, they nest.

    Of two around the same words the one of less `depth` is outside.
    """
    opened = start_tag(prefix, tag, attributes)
    yield put_in(extent.start, opened, (1, -extent.end, depth))
    yield put_in(extent.end, f"</{prefix}{tag}>", (0, -extent.start, -depth))
