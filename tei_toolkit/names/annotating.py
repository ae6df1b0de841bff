"""Mentions written into a TEI file, and taken out again byte for byte.

Only whole tags are put between the characters of the file; what is there stays where it
is. Everything put in says `resp="#tei-toolkit"`, so that it can be known again.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from xml.sax.saxutils import quoteattr

from tei_toolkit.names.analysis import AnalysisOptions
from tei_toolkit.names.documents import analyse_markup
from tei_toolkit.names.lexicon import Place, load_lexicon
from tei_toolkit.names.markup import Element, Markup, read_markup
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.tei.identifiers import SOFTWARE_ID, make_ncname
from tei_toolkit.version import VERSION

_RESP = f"#{SOFTWARE_ID}"
_MARK = "tei annotate"
# Elements that say of words what they are: what a person marked is never marked again.
MARKED = frozenset(
    "persName placeName orgName geogName name rs date time measure num roleName forename "
    "surname addName genName nameLink settlement country region district bloc geogFeat "
    "measureGrp unit person place org idno title".split()
)
# Elements whose text may hold a name everywhere in TEI.
_CONTAINERS = frozenset(
    "p seg head l ab note quote q said item cell hi emph foreign ref stage dateline opener "
    "closer byline salute signed trailer del add corr sic orig reg unclear supplied "
    "mentioned soCalled distinct term titlePart argument docDate".split()
) - {"argument", "docDate", "term"}
_NEVER = frozenset(
    "speaker label bibl biblStruct biblFull egXML formula code gi tag att val castItem "
    "role roleDesc castList desc gap figDesc idno standOff w pc c m s cl phr".split()
)
_INLINE = frozenset(
    "hi emph foreign ref lb pb cb gb milestone anchor note del add corr sic orig reg choice "
    "unclear supplied mentioned soCalled distinct term abbr expan gap subst app ptr "
    "g ex am fw index space".split()
)
_TAGS = {
    MentionType.PERSON: "persName",
    MentionType.PLACE: "placeName",
    MentionType.ORGANISATION: "orgName",
    MentionType.EVENT: "name",
    MentionType.WORK: "name",
    MentionType.ROLE: "rs",
    MentionType.DATE: "date",
    MentionType.TIME: "time",
    MentionType.MEASURE: "measure",
}
_RANKS = {Cert.LOW: 0, Cert.MEDIUM: 1, Cert.HIGH: 2}


class Way(StrEnum):
    """Where annotations stand."""

    INLINE = "inline"
    STANDOFF = "standoff"


@dataclass(frozen=True, slots=True)
class AnnotateOptions:
    """What a user decides about annotating.

    Attributes:
        analysis: how mentions are found.
        language: BCP 47 tag, or None to find out.
        types: the types to mark; empty for all.
        min_cert: the least certainty.
        way: in the text, or beside it.
    """

    analysis: AnalysisOptions = field(default_factory=AnalysisOptions)
    language: str | None = None
    types: tuple[str, ...] = ()
    min_cert: Cert = Cert.LOW
    way: Way = Way.INLINE


@dataclass(frozen=True, slots=True)
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

    What an earlier run marked, and nobody touched, is taken out first.

    Raises:
        InputError: the bytes are no well-formed XML.
    """
    options = options or AnnotateOptions()
    data = strip(data, name)
    markup = read_markup(data, name)
    analysis = analyse_markup(markup, data, name, options.analysis, options.language)
    wanted = [m for m in analysis.mentions if _is_wanted(m, options)]
    writer = _Writer(markup, options)
    marked, unmarked = writer.write(wanted)
    return Annotated(
        markup.encode(writer.result()),
        tuple(marked),
        tuple(unmarked),
        analysis.notes,
    )


def _is_wanted(mention: Mention, options: AnnotateOptions) -> bool:
    if options.types and mention.type.value not in options.types:
        return False
    return _RANKS[mention.cert] >= _RANKS[options.min_cert]


Insert = tuple[int, int, str]
# Before an element that is all ours, and before one whose `occurs` was changed.
_OURS = "<?tei-toolkit annotated?>"
_COUNTED = re.compile(r'<\?tei-toolkit occurs="(\d+)"\?>')
_OCCURS = re.compile(r"(\soccurs\s*=\s*[\"'])(\d+)")


def _inserted(source: str, inserts: Iterable[Insert]) -> str:
    """`source` with every piece at its place, those of one place by their rank."""
    parts: list[str] = []
    at = 0
    for place, _, text in sorted(inserts, key=lambda insert: insert[:2]):
        parts.append(source[at:place])
        parts.append(text)
        at = place
    parts.append(source[at:])
    return "".join(parts)


class _Writer:
    """Finds where tags go and what they say."""

    def __init__(self, markup: Markup, options: AnnotateOptions) -> None:
        self.markup = markup
        self.options = options
        self.inserts: list[Insert] = []
        self._ids = markup.ids()
        self._listed: dict[str, tuple[str, Mention]] = {}
        self._spans: list[str] = []
        self._counts: dict[int, tuple[int, int]] = {}
        self._taken = [
            (element.start, element.end)
            for element in markup.elements
            if element.name in MARKED and element.is_tei
        ]
        self._own_ids = _listed_ids(markup)

    def write(self, mentions: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
        """Put in all tags; return what was marked and what could not be."""
        marked: list[Mention] = []
        unmarked: list[Mention] = []
        taken = _merged(self._taken)
        for mention in mentions:
            span = self._span(mention)
            if span is None:
                unmarked.append(mention)
                continue
            start, end, title = span
            if _overlaps(taken, start, end):
                continue
            marked.append(mention)
            if self.options.way is Way.STANDOFF:
                self._spans.append(self._span_element(mention))
            else:
                self._tags(mention, start, end, title)
        if marked:
            self._header()
            self._stand_off()
            self._tag_counts()
        return marked, unmarked

    def result(self) -> str:
        """The characters of the file with everything put in."""
        return _inserted(self._counted(), self.inserts)

    # Where.

    def _span(self, mention: Mention) -> tuple[int, int, int | None] | None:
        """Where the tags go in the file, and where the title before the name ends."""
        if mention.title_start >= 0:
            span = self._range(mention.title_start, mention.end)
            title_end = mention.title_start + len(
                self.markup.view[mention.title_start : mention.start].rstrip()
            )
            inner = self._range(mention.title_start, title_end)
            if span and inner and inner[0] == span[0]:
                return span[0], span[1], inner[1]
        found = self._range(mention.start, mention.end)
        return (*found, None) if found else None

    def _range(self, start: int, end: int) -> tuple[int, int] | None:
        """The places in the file around the characters from `start` to `end`."""
        markup = self.markup
        first, last = markup.piece_at(start), markup.piece_at(end - 1)
        if first is None or last is None or first.is_fixed or last.is_fixed:
            return None
        low, high = first.place(start), last.place(end - 1 + 1)
        if end - 1 + 1 - last.view < last.length and last.places is None:
            high = last.raw + (end - last.view)
        above = list(markup.ancestors(first.element))
        below = list(markup.ancestors(last.element))
        common = next((e for e in above if e in set(below)), None)
        if common is None or not self._may_hold(common):
            return None
        for index in above[: above.index(common)]:
            element = markup.elements[index]
            if element.name not in _INLINE or not self._is_bare(element.open_end, low):
                return None
            low = element.start
        for index in below[: below.index(common)]:
            element = markup.elements[index]
            if element.name not in _INLINE or not self._is_bare(high, element.close):
                return None
            high = element.end
        return (low, high) if self._only_inline(common, low, high) else None

    def _is_bare(self, start: int, end: int) -> bool:
        """Whether only tags stand between two places."""
        between = self.markup.source[start:end]
        return not re.sub(r"<[^>]*>", "", between).strip()

    def _only_inline(self, common: int, low: int, high: int) -> bool:
        """Whether all elements between two places may stand in a name."""
        if "<" not in self.markup.source[low:high]:
            return True
        names = re.findall(r"<(?:[\w.-]+:)?([\w.-]+)", self.markup.source[low:high])
        return all(name in _INLINE for name in names)

    def _may_hold(self, index: int) -> bool:
        element = self.markup.elements[index]
        if element.name not in _CONTAINERS or not element.is_tei:
            return False
        if element.attributes.get("type") == "speaker":
            return False
        for above in self.markup.ancestors(index):
            found = self.markup.elements[above]
            if found.name in _NEVER or found.name in MARKED or not found.is_tei:
                return False
            if found.attributes.get("type") == "speaker":
                return False
        return True

    # What.

    def _tags(self, mention: Mention, start: int, end: int, title: int | None) -> None:
        prefix = self.markup.prefix
        tag = self._tag(mention)
        attributes = "".join(
            f" {name}={quoteattr(value)}" for name, value in self._attributes(mention)
        )
        order = len(self.inserts)
        self.inserts.append(
            (start, order + 1_000_000_000, f"<{prefix}{tag}{attributes}>")
        )
        if title is not None:
            self.inserts.append(
                (start, order + 1_000_000_001, f'<{prefix}roleName resp="{_RESP}">')
            )
            self.inserts.append((title, order, f"</{prefix}roleName>"))
        self.inserts.append((end, order + 1, f"</{prefix}{tag}>"))

    @staticmethod
    def _tag(mention: Mention) -> str:
        if mention.type is MentionType.MEASURE and mention.value("unit") == "percent":
            return "num"
        if mention.type is MentionType.TIME and mention.value("dur"):
            dur = mention.value("dur") or ""
            return "time" if dur.startswith("PT") else "date"
        return _TAGS[mention.type]

    def _attributes(self, mention: Mention) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        if self._tag(mention) == "num":
            found.append(("type", "percentage"))
            found.append(("value", mention.value("quantity") or ""))
        else:
            found.extend(mention.values)
        if mention.subtype:
            found.append(("type", mention.subtype))
        elif mention.type in {MentionType.EVENT, MentionType.WORK}:
            found.append(("type", mention.type.value))
        ref = self._ref(mention)
        if ref:
            found.append(("ref", ref))
        found.append(("resp", _RESP))
        found.append(("cert", mention.cert.value))
        return found

    def _ref(self, mention: Mention) -> str | None:
        """The pointer of a mention; its target is listed if nothing has that id yet."""
        if mention.ref is None:
            return None
        own = mention.ref.partition(":")[2]
        if "#" in own:
            return own
        if own in self._own_ids:
            return f"#{own}"
        if mention.ref not in self._listed:
            base = make_ncname(own, fallback="thing")
            xml_id, number = base, 1
            while xml_id in self._ids:
                number += 1
                xml_id = f"{base}-{number}"
            self._ids.add(xml_id)
            self._listed[mention.ref] = (xml_id, mention)
        return f"#{self._listed[mention.ref][0]}"

    def _span_element(self, mention: Mention) -> str:
        """A mention as a `span` of a `spanGrp`, pointing to its words."""
        piece = self.markup.piece_at(mention.start)
        target = ""
        if piece is not None:
            for index in self.markup.ancestors(piece.element):
                element = self.markup.elements[index]
                xml_id = element.attributes.get("xml:id")
                if xml_id:
                    offset = self._offset_in(index, mention.start)
                    length = mention.end - mention.start
                    target = f"#string-range({xml_id},{offset},{length})"
                    break
        pairs = [("type", self._tag(mention))]
        pairs.append(
            (
                "target",
                target
                or f"#string-range(//text,{mention.start},{mention.end - mention.start})",
            )
        )
        ref = self._ref(mention)
        if ref:
            pairs.append(("corresp", ref))
        values = [v for n, v in mention.values if n not in {"type"}]
        pairs.extend((("resp", _RESP), ("cert", mention.cert.value)))
        if values:
            pairs.append(("n", " ".join(f"{n}={v}" for n, v in mention.values)))
        attributes = "".join(f" {n}={quoteattr(v)}" for n, v in pairs)
        words = mention.text.replace("&", "&amp;").replace("<", "&lt;")
        prefix = self.markup.prefix
        return f"<{prefix}span{attributes}>{words}</{prefix}span>"

    def _offset_in(self, index: int, view: int) -> int:
        """How many characters of an element stand before an offset of the view."""
        element = self.markup.elements[index]
        pieces = self.markup.pieces
        at = bisect_right(pieces, view, key=lambda piece: piece.view) - 1
        count = view - pieces[at].view
        while at > 0:
            at -= 1
            piece = pieces[at]
            if piece.raw < element.open_end or piece.raw_end > element.close:
                break
            count += piece.length
        return count

    # The rest of the document.

    def _tag_counts(self) -> None:
        """Keep the counts of the header's `tagsDecl` true."""
        markup, prefix = self.markup, self.markup.prefix
        found = re.findall(
            rf"<{prefix}([A-Za-z]+)[ >]",
            "".join(text for _, _, text in self.inserts if f'resp="{_RESP}"' in text),
        )
        added = Counter(found)
        listed: set[str] = set()
        for element in markup.elements:
            if element.name != "tagUsage" or not element.is_tei:
                continue
            gi = element.attributes.get("gi", "")
            listed.add(gi)
            count = element.attributes.get("occurs", "")
            if added[gi] and count.isdigit():
                mark = f'<?tei-toolkit occurs="{count}"?>'
                self.inserts.append((element.start, 0, mark))
                self._counts[element.start] = (element.open_end, int(count) + added[gi])
        space = next(
            (e for e in markup.elements if e.name == "namespace" and e.is_tei), None
        )
        if space is None or not listed or space.close == space.end:
            return
        for gi in sorted(set(added) - listed):
            text = f'{_OURS}<{prefix}tagUsage gi="{gi}" occurs="{added[gi]}"/>'
            self.inserts.append((space.close, 0, text))

    def _counted(self) -> str:
        """The characters of the file with the new counts, at the same places."""
        if not self._counts:
            return self.markup.source
        source = self.markup.source
        moved = 0
        places: list[tuple[int, int]] = []
        for start, (end, count) in sorted(self._counts.items()):
            tag = source[start + moved : end + moved]
            new = _OCCURS.sub(rf"\g<1>{count}", tag, count=1)
            source = source[: start + moved] + new + source[end + moved :]
            places.append((end, len(new) - len(tag)))
            moved += len(new) - len(tag)
        self.inserts = [
            (place + sum(by for end, by in places if end <= place), rank, text)
            for place, rank, text in self.inserts
        ]
        self._counts = {}
        return source

    def _header(self) -> None:
        """Say who is responsible, unless the header says it already."""
        if SOFTWARE_ID in self._ids:
            return
        title = next(
            (e for e in self.markup.elements if e.name == "titleStmt" and e.is_tei),
            None,
        )
        if title is None or title.close == title.end:
            return
        prefix = self.markup.prefix
        what = "names, dates and measures marked automatically"
        text = (
            f'<{prefix}respStmt xml:id="{SOFTWARE_ID}" n="{_MARK}"><{prefix}resp>{what}'
            f'</{prefix}resp><{prefix}name type="software">tei-toolkit {VERSION}'
            f"</{prefix}name></{prefix}respStmt>"
        )
        self.inserts.append((title.close, 0, text))

    def _stand_off(self) -> None:
        """List what is pointed to, and the spans, in a `standOff` of our own."""
        lists = self._lists()
        prefix = self.markup.prefix
        if self._spans:
            spans = "".join(self._spans)
            lists.append(f'<{prefix}spanGrp type="names">{spans}</{prefix}spanGrp>')
        header = next(
            (e for e in self.markup.elements if e.name == "teiHeader" and e.is_tei),
            None,
        )
        if not lists or header is None:
            return
        present = next(
            (e for e in self.markup.elements if e.name == "standOff" and e.is_tei), None
        )
        if present is not None and present.close != present.end:
            self.inserts.append((present.close, 0, "".join(_OURS + x for x in lists)))
            return
        text = f"{_OURS}<{prefix}standOff>{''.join(lists)}</{prefix}standOff>"
        self.inserts.append((header.end, 0, text))

    def _lists(self) -> list[str]:
        people, places, organisations = [], [], []
        prefix = self.markup.prefix
        for ref, (xml_id, mention) in self._listed.items():
            name = _text(mention.text)
            match ref.partition(":")[0]:
                case "person":
                    people.append(
                        f'<{prefix}person xml:id="{xml_id}"><{prefix}persName>{name}'
                        f"</{prefix}persName></{prefix}person>"
                    )
                case "place":
                    places.append(self._place(xml_id, mention))
                case _:
                    organisations.append(
                        f'<{prefix}org xml:id="{xml_id}"><{prefix}orgName>{name}'
                        f"</{prefix}orgName></{prefix}org>"
                    )
        return [
            f"<{prefix}{tag}>{''.join(entries)}</{prefix}{tag}>"
            for tag, entries in (
                ("listPerson", people),
                ("listPlace", places),
                ("listOrg", organisations),
            )
            if entries
        ]

    def _place(self, xml_id: str, mention: Mention) -> str:
        prefix = self.markup.prefix
        place = _place_of(mention)
        kind = f' type="{mention.subtype}"' if mention.subtype else ""
        parts = [f"<{prefix}placeName>{_text(mention.text)}</{prefix}placeName>"]
        if place is not None:
            if place.name != mention.text:
                parts.append(
                    f'<{prefix}placeName xml:lang="en">{_text(place.name)}'
                    f"</{prefix}placeName>"
                )
            if place.kind == "settlement" and place.country:
                parts.append(f'<{prefix}country key="{place.country}"/>')
            if place.position:
                geo = " ".join(place.position)
                parts.append(
                    f"<{prefix}location><{prefix}geo>{geo}</{prefix}geo></{prefix}location>"
                )
            if place.geonames:
                parts.append(
                    f'<{prefix}idno type="geonames">{place.uri}</{prefix}idno>'
                )
            elif place.kind in {"country", "subdivision"}:
                scheme = "ISO-3166-1" if place.kind == "country" else "ISO-3166-2"
                parts.append(f'<{prefix}idno type="{scheme}">{place.id}</{prefix}idno>')
        body = "".join(parts)
        return f'<{prefix}place xml:id="{xml_id}"{kind}>{body}</{prefix}place>'


def _text(words: str) -> str:
    words = " ".join(words.split())
    return words.replace("&", "&amp;").replace("<", "&lt;")


def _place_of(mention: Mention) -> Place | None:
    """The place of the gazetteer that a mention was linked to."""
    key = " ".join(mention.text.lower().split())
    key = "usa" if mention.text == "US" else key
    wanted = (mention.ref or "").partition(":")[2]
    found = load_lexicon().places(key, foreign=True)
    return next((place for place in found if place.id == wanted), None)


def _listed_ids(markup: Markup) -> set[str]:
    """The ids of the people, places and organisations that the document lists."""
    return {
        element.attributes["xml:id"]
        for element in markup.elements
        if element.name in {"person", "personGrp", "place", "org"}
        and "xml:id" in element.attributes
    }


def _merged(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges in order, those that lie in others left out."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _overlaps(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    index = bisect_right(taken, (start, start))
    near = taken[max(0, index - 1) : index + 1]
    return any(low < end and start < high for low, high in near)


# Taking out.


def strip(data: bytes, name: str) -> bytes:
    """The file without what `annotate` put in: byte for byte what it was.

    Marks that a person accepted (their `resp` is the person's) stay.

    Raises:
        InputError: the bytes are no well-formed XML.
    """
    if b"tei-toolkit" not in data.replace(b"\0", b""):
        return data
    markup = read_markup(data, name)
    source = markup.source
    cuts: list[tuple[int, int, str]] = []
    for element in markup.elements:
        if not element.is_tei:
            continue
        if source.endswith(_OURS, 0, element.start):
            cuts.append((element.start - len(_OURS), element.end, ""))
        elif element.name == "respStmt" and element.attributes.get("n") == _MARK:
            cuts.append((element.start, element.end, ""))
        elif element.name == "tagUsage":
            cuts.extend(_uncounted(source, element))
        elif element.name in MARKED and element.attributes.get("resp") == _RESP:
            cuts.append((element.start, element.open_end, ""))
            cuts.append((element.close, element.end, ""))
    if not cuts:
        return data
    parts: list[str] = []
    at = 0
    for start, end, text in sorted(cuts):
        if start < at:
            continue
        parts.extend((source[at:start], text))
        at = end
    parts.append(source[at:])
    return markup.encode("".join(parts))


def _uncounted(source: str, element: Element) -> list[tuple[int, int, str]]:
    """What makes a changed count in the header what it was."""
    start = source.rfind("<?", 0, element.start)
    mark = _COUNTED.fullmatch(source, max(start, 0), element.start)
    if mark is None:
        return []
    tag = source[element.start : element.open_end]
    old = _OCCURS.sub(rf"\g<1>{mark[1]}", tag, count=1)
    return [(mark.start(), element.open_end, old)]


def only_types(options: AnnotateOptions, types: str | None) -> AnnotateOptions:
    """`options` with the types in a list such as `person,place`."""
    if not types:
        return options
    return replace(options, types=tuple(t.strip() for t in types.split(",")))
