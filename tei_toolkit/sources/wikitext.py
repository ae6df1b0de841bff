"""Pages of wikis: the file verbatim, its marks hidden, what they mean kept.

Source: MediaWiki, *Help:Formatting*, *Help:Links* and *Help:Templates*. What a template
or a reference holds is not in the text of the page; the fields of a template that opens
the page are, as they say what the page is about.
"""

import re
from dataclasses import field

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.apostrophes import pair_apostrophes
from tei_toolkit.sources.elements import LINES, NAMES, PARAGRAPHS, RENDITIONS
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.ranges import disjoint, nested
from tei_toolkit.sources.text import (
    Block,
    BlockKind,
    Hidden,
    SourceText,
    Style,
    split_lines,
)
from tei_toolkit.sources.unshown import unshown_kind
from tei_toolkit.transcript import Rendition
from tei_toolkit.values import record

MEDIA_TYPE = "text/x-wiki"

_HEADING = lazy_pattern(r"(={1,6})[ \t]*(?=[^\s=])(.*?)[ \t]*\1[ \t]*$")
_RULE = lazy_pattern(r"-{4,}[ \t]*$")
_LIST = lazy_pattern(r"[*#:;]+[ \t]*")
_TERM_END = re.compile(r"[ \t]*:[ \t]+|[ \t]+:")
_FIELD = lazy_pattern(
    r"\|[ \t]*(?P<key>[^\s|=\[\]{}][^|=\[\]{}\r\n]{0,60}?)[ \t]*=[ \t]*"
    r"(?P<value>(?:\[\[[^\[\]]*\]\]|[^|{}\[\]])*)"
)
_MARKS_OF_VALUE = lazy_pattern(r"\[\[(?:[^\[\]|]*\|)?|\]\]|'{2,}|<[^<>]*>")
_INLINE = lazy_pattern(
    r"(?P<quotes>'{2,})"
    r"|(?P<comment><!--)"
    r"|(?P<reference><ref\b[^<>]{0,500}>)"
    r"|(?P<tag></?(?P<name>[A-Za-z][A-Za-z0-9]{0,15})(?:[\s/][^<>\r\n]{0,500})?>)"
    r"|(?P<link>\[\[(?P<target>[^\[\]|\r\n]{1,300})"
    r"(?:\|(?P<shown>[^\[\]\r\n]{0,500}))?\]\])"
    r"|(?P<address>\[(?P<to>https?://[^\s\[\]]{1,500})"
    r"(?:[ \t]+(?P<named>[^\[\]\r\n]{1,300}))?\])"
    r"|(?P<open>\{\{)|(?P<close>\}\})"
)
_NO_WORDS = re.compile(r"[ \t:]*[^\W\d_][\w -]{2,20}:[^\s:]")
"""A picture, a category, a page of another wiki: `Category:Interviews`, `fr:Phare`."""
_SIGNS = (
    re.compile(r"^={2,4}[ \t]*[^=\r\n]{1,120}[ \t]*={2,4}[ \t]*\r?$", re.MULTILINE),
    re.compile(r"\[\[[^\[\]\r\n]{2,200}\]\]"),
    re.compile(r"'''[^'\r\n]{1,120}'''"),
    re.compile(r"^\{\{[^\W\d_]", re.MULTILINE),
    re.compile(r"^;[ \t]?\w.*\r?\n:", re.MULTILINE),
)
_LEAST_SIGNS = 3
_LEAST_TERMS = 4
"""Lines `;Term` with `:what it says` below, which make a wiki's page alone."""
_LONGEST_TEMPLATE = 4000
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")


@record
class _Page:
    """One pass over a page."""

    text: str
    hidden: list[Hidden] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    fields: list[tuple[str, str]] = field(default_factory=list)
    unclosed: set[str] = field(default_factory=set)
    """The signs that stand nowhere after the place that is read."""

    def hide(
        self,
        start: int,
        end: int,
        kind: LeftOutKind | None = None,
        *,
        breaks: bool = False,
    ) -> None:
        """Hide what is no words, or words that no reader of the page sees."""
        if end > start:
            kind = kind or unshown_kind(self.text[start:end])
            self.hidden.append(Hidden(start, end, kind, breaks))

    def hide_until(self, closing: str, start: int, end: int) -> int:
        """Hide what goes from `start` to the sign that closes it; where to go on."""
        if closing in self.unclosed:
            return end
        found = self.text.find(closing, end)
        if found < 0:
            self.unclosed.add(closing)
            return end
        self.hide(start, found + len(closing))
        return found + len(closing)

    def mark(self, start: int, end: int) -> None:
        """Hide signs of markup."""
        self.hide(start, end, LeftOutKind.MARKUP)


def read_wikitext(raw: RawSource) -> SourceText:
    """The text of a wiki page."""
    page = _Page(raw.text)
    first = _read_inline(page)
    for start, end in split_lines(raw.text):
        if start >= first:
            _read_line(page, start, end)
    return SourceText(
        name=raw.short_name,
        media_type=MEDIA_TYPE,
        charset=raw.charset,
        sha256=raw.sha256,
        text=raw.text,
        hidden=disjoint(page.hidden),
        styles=nested(page.styles),
        blocks=tuple(page.blocks),
        metadata=tuple(page.fields),
        diagnostics=raw.diagnostics,
    )


def _read_line(page: _Page, start: int, end: int) -> None:
    """What the signs at the beginning of a line say."""
    line = page.text[start:end]
    if heading := _HEADING.match(line):
        page.mark(start, start + heading.start(2))
        page.mark(start + heading.end(2), end)
        page.blocks.append(Block(start, end, BlockKind.HEADING, len(heading[1])))
    elif _RULE.match(line):
        page.hide(start, end, LeftOutKind.RULE)
    elif signs := _LIST.match(line):
        _read_item(page, start, end, signs)


def _read_item(page: _Page, start: int, end: int, signs: re.Match[str]) -> None:
    """An item of a list; a term of a list of definitions is in bold."""
    words = start + signs.end()
    marks = signs[0].rstrip()
    page.mark(start, words)
    if marks[-1] in "*#" and words < end:
        page.blocks.append(Block(start, end, BlockKind.ITEM, len(marks)))
    if marks[-1] != ";":
        return
    last = end
    if defined := _TERM_END.search(page.text, words, end):
        last = defined.start()
    if last > words:
        page.styles.append(Style(words, last, Rendition.BOLD))


def _read_inline(page: _Page) -> int:
    """Links, tags and templates; where the text begins, after those that open it."""
    opened: list[int] = []
    quotes: list[tuple[int, int]] = []
    first = at = 0
    while match := _INLINE.search(page.text, at):
        start, end = match.span()
        at = end
        match match.lastgroup:
            case "open":
                opened.append(start)
            case "close" if opened:
                begin = opened.pop()
                if not opened and _read_template(page, begin, end, first):
                    first = end
            case "quotes":
                quotes.append((start, end))
            case "link" | "shown" | "target":
                _read_link(page, match)
            case "address" | "named" | "to":
                named = match.span("named") if match["named"] else match.span("to")
                page.mark(start, named[0])
                page.mark(named[1], end)
                page.styles.append(Style(*named, target=match["to"]))
            case "tag" | "name":
                _read_tag(page, match)
            case "comment":
                at = page.hide_until("-->", start, end)
            case "reference":
                is_whole = match[0].endswith("/>")
                at = page.hide_until("" if is_whole else "</ref>", start, end)
    marks, styles = pair_apostrophes(page.text, quotes)
    page.hidden += marks
    page.styles += styles
    return first


def _read_template(page: _Page, start: int, end: int, first: int) -> bool:
    """Hide a template; its fields say what the page is about if it opens the page.

    One that holds paragraphs is a frame around them. Returns whether it opens the page.
    """
    inner = page.text[start:end]
    is_opening = not page.text[first:start].strip("\ufeff \r\n\t")
    if end - start > _LONGEST_TEMPLATE or _BLANK_LINE.search(inner):
        page.mark(start, start + 2)
        page.mark(end - 2, end)
        return False
    if not is_opening:
        page.hide(start, end)
        return False
    page.hide(start, end, LeftOutKind.METADATA)
    for found in _FIELD.finditer(inner):
        value = " ".join(_MARKS_OF_VALUE.sub("", found["value"]).split())
        if value:
            page.fields.append((found["key"].casefold(), value))
    return True


def _read_link(page: _Page, match: re.Match[str]) -> None:
    """A link to a page, of which the words stay; pictures and categories have none."""
    start, end = match.span()
    if _NO_WORDS.match(match["target"]):
        page.hide(start, end)
        return
    shown = match.span("shown" if match["shown"] else "target")
    page.mark(start, shown[0])
    page.mark(shown[1], end)


def _read_tag(page: _Page, match: re.Match[str]) -> None:
    """A tag of HTML, or of an extension of the wiki."""
    name = match["name"].lower()
    known = name in NAMES or name in RENDITIONS or name in {"nowiki", "poem", "ref"}
    if known or name.startswith("include"):
        breaks = name == "br" or name in PARAGRAPHS or name in LINES
        page.hide(*match.span(), LeftOutKind.MARKUP, breaks=breaks)


def recognise_wikitext(sample: Sample) -> Certainty:
    """Known by its suffix, or by signs of two sorts that no other text has."""
    if sample.members:
        return Certainty.NONE
    if sample.suffix in KIND.suffixes:
        return Certainty.NAMED
    counts = [len(sign.findall(sample.head)) for sign in _SIGNS]
    sorts = sum(1 for count in counts if count)
    is_page = (sorts > 1 and sum(counts) >= _LEAST_SIGNS) or counts[-1] >= _LEAST_TERMS
    return Certainty.LIKELY if is_page else Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="a page of a wiki",
    suffixes=frozenset({".wiki", ".mediawiki", ".wikitext"}),
    recognise=recognise_wikitext,
    read=read_wikitext,
)
