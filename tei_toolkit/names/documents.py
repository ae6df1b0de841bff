"""TEI documents, analysed: their words, their people, their language."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tei_toolkit.metadata.language.language import language_to_read
from tei_toolkit.names.analysis import Analysis, AnalysisOptions, analyse_read
from tei_toolkit.names.authority import known_in
from tei_toolkit.names.extents import without_variants
from tei_toolkit.names.letters import Letters, as_read
from tei_toolkit.names.lines import read_spaces
from tei_toolkit.names.marked import marked_mentions
from tei_toolkit.names.markup import Markup, Piece
from tei_toolkit.names.mention import Mention
from tei_toolkit.names.scanner import characters, read_markup
from tei_toolkit.names.spans import StringRanges
from tei_toolkit.names.spans_of_time import Day
from tei_toolkit.names.taken import Taken
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.tei.vocabulary import XML_LANG, tei

_SAMPLE = 20_000
_ACTS = frozenset({"act", "scene"})
_PARTS = frozenset({"castList", "div", "div1", "div2", "div3"})


def analyse_tei(
    data: bytes, name: str, options: AnalysisOptions, language: str | None
) -> tuple[str, Analysis]:
    """The characters of the `text` of a TEI document, and what they mention.

    The characters are those of all its text nodes, one after the other, as an XML tool
    gives them; places count from there. What is marked in the file is what it is marked
    as. A note within a name is no part of its words.

    Raises:
        InputError: it is no well-formed XML.
    """
    markup = read_markup(data, name)
    analysis = analyse_markup(markup, data, name, options, language)
    text = "".join(characters(markup, raw)[0] for raw in markup.texts)
    ranges = StringRanges(markup)
    mentions = [
        placed
        for mention in _with_marked(markup, analysis.mentions)
        if (placed := _placed(mention, markup, ranges, text)) is not None
    ]
    mentions.sort(key=lambda mention: (mention.start, mention.end))
    return text, replace(analysis, mentions=tuple(mentions))


def _with_marked(markup: Markup, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Yield what is marked, and the mentions that were found elsewhere."""
    marked = list(marked_mentions(markup))
    yield from marked
    taken = Taken((mention.start, mention.end) for mention in marked)
    for mention in mentions:
        if not taken.meet(mention.start, mention.end):
            yield mention


def _placed(
    mention: Mention, markup: Markup, ranges: StringRanges, text: str
) -> Mention | None:
    """A mention of the view at its place in the characters of the document."""
    first = markup.piece_at(mention.start)
    last = markup.piece_at(mention.end - 1)
    if first is None or last is None:
        return None
    start = ranges.count(first.place(mention.start))
    end = ranges.count(last.place(mention.end))
    title = -1
    if mention.title_start >= 0:
        before = markup.piece_at(mention.title_start)
        if before is not None:
            title = ranges.count(before.place(mention.title_start))
    is_whole = text[start:end] == mention.text or _has_no_aside(markup, first, last)
    words = text[start:end] if is_whole else mention.text
    return replace(mention, start=start, end=end, text=words, title_start=title)


def _has_no_aside(markup: Markup, first: Piece, last: Piece) -> bool:
    """Whether nothing stands between two pieces but what their sentence has."""
    flow = markup.elements[first.element].flow
    low = bisect_left(markup.texts, first.raw, key=lambda text: text.start)
    high = bisect_left(markup.texts, last.raw_end, key=lambda text: text.start)
    between = markup.texts[low:high]
    return all(markup.elements[text.element].flow == flow for text in between)


def analyse_markup(
    markup: Markup,
    data: bytes,
    name: str,
    options: AnalysisOptions,
    language: str | None = None,
) -> Analysis:
    """What the view of a document mentions, its own people and places first."""
    root = parse_tei(data, name).getroot()
    tag = language or root.get(XML_LANG) or ""
    if not tag:
        text = root.find(tei("text"))
        tag = (text.get(XML_LANG) if text is not None else None) or ""
    if not tag:
        middle = max(0, len(markup.view) // 2 - _SAMPLE // 2)
        tag, _ = language_to_read(as_read(markup.view[middle : middle + _SAMPLE]))
    if tag == "und":
        tag = "en"
    is_dated = not _is_play(markup)
    options = replace(
        options,
        language=tag,
        day=options.day or (_day(markup) if is_dated else None),
        is_dated=is_dated,
        known=(*known_in(root), *options.known),
    )
    analysis = analyse_read(markup.view, _laid_out(markup), options)
    mentions = without_variants(markup, analysis.mentions)
    return replace(analysis, mentions=tuple(mentions))


def _laid_out(markup: Markup) -> Letters:
    """The view as it is read: white space parts nothing but words, blocks do.

    An empty line among the words of an element parts what stands there, too.
    """
    view = markup.view

    def is_hard(start: int, end: int) -> bool:
        return view.count("\n", start, end) > 1 or any(
            view[at] == "\n" and markup.piece_at(at) is None for at in range(start, end)
        )

    return read_spaces(view, is_hard)


def _is_play(markup: Markup) -> bool:
    """Whether the words are said on no day: the text is a play or a film."""
    return any(
        element.name == "castList" or element.attributes.get("type") in _ACTS
        for element in markup.elements
        if element.is_tei and element.name in _PARTS
    )


def _day(markup: Markup) -> Day | None:
    """The day of the event, where the header says it."""
    for wanted in ("setting", "creation", "bibl", "recording", "sourceDesc"):
        for index, element in enumerate(markup.elements):
            if element.name != "date" or "when" not in element.attributes:
                continue
            names = {markup.elements[i].name for i in markup.ancestors(index)}
            if "text" not in names and wanted in names:
                return Day.read(element.attributes["when"])
    return None
