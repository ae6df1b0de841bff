"""HTML: the words of a page as a reader sees them, one block a line.

Source: WHATWG HTML Living Standard, 15.3 (rendering) and the `innerText` algorithm.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.errors import InputError
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.building import hide_ranges, sort_styles, state_blocks
from tei_toolkit.sources.controls import merge_hidden
from tei_toolkit.sources.document import Appendix, append
from tei_toolkit.sources.element_tags import has_line_tags
from tei_toolkit.sources.html_notes import find_notes
from tei_toolkit.sources.kind import Certainty, Keep, RawSource, Sample, SourceKind
from tei_toolkit.sources.notes import set_notes_apart
from tei_toolkit.sources.page import PageWalk, notes_of
from tei_toolkit.sources.page_furniture import ALWAYS
from tei_toolkit.sources.page_names import find_names
from tei_toolkit.sources.page_settings import in_other_languages
from tei_toolkit.sources.text import Hidden, SourceNote, SourceText, with_line_feeds
from tei_toolkit.sources.turn_tables import arrange
from tei_toolkit.sources.unshown import holds_words, not_in_text

if TYPE_CHECKING:
    from lxml import etree
    from lxml.html import HtmlElement

MEDIA_TYPE = "text/html"

MARKUP_TOO_DEEP = DiagnosticKind(
    code="TEI-S040",
    name="markup-too-deep",
    severity=Severity.WARNING,
    template="its elements are nested more than {depth} deep; it was read by its tags "
    "alone, and nothing was taken for furniture by its place",
    explanation="""\
*What it reports*: a page whose elements lie so deep in each other that HTML parsers
give up, most often because tags were opened and never closed.

*Why it matters*: all words are there; menus and footers may be among them.

### Wrong

```talk.html python
"<body>" + "<div>" * 3000 + "<p>Chair: Good morning.</p>"
```

### Right

```talk.html
<body><div><p>Chair: Good morning.</p></div></body>
```
""",
)

MAX_SIZE = 50 << 20
_MAX_DEPTH = 2000
# A part of a page that holds more than this share of its words is no furniture.
_MAX_SHARE = 0.4
_PAGE = re.compile(
    r"\A\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_BODY = lazy_pattern(
    r"<(?:html|body|p|div|br|pre|table|ul|h[1-6]|span|article)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
_CLOSED = lazy_pattern(r"</(?:p|div|table|ul|ol|h[1-6]|pre|span|b|i)>", re.IGNORECASE)
_PSEUDO = re.compile(r"^<(?:CHAPTER|SPEAKER) ID=", re.MULTILINE)
_BAD = str.maketrans(
    {
        **dict.fromkeys(range(0x20)),
        0x7F: None,
        9: "\t",
        10: "\n",
        13: "\r",
        12: " ",
        11: " ",
    }
)


def read_html(raw: RawSource) -> SourceText:
    """The text of an HTML page.

    Raises:
        InputError: it is larger than 50 MiB.
    """
    if len(raw.text) > MAX_SIZE:
        raise InputError(
            f"{raw.name}: is an HTML page of {len(raw.text)} characters, more than "
            f"{MAX_SIZE}; split it, or give it as text"
        )
    diagnostics = list(raw.diagnostics)
    source = with_line_feeds(raw.text.translate(_BAD))
    walk = PageWalk()
    root = _parse(source)
    if root is None:
        values = (("depth", str(_MAX_DEPTH)),)
        diagnostics.append(Diagnostic(MARKUP_TOO_DEEP, raw.name, 0, 0, values))
        _walk_tags(source, walk)
    else:
        walk.notes = find_notes(root)
        walk.arranged = arrange(map(_rows, root.iter("table")), _words)
        walk.names = find_names(root)
        _walk_tree(root, walk)
    text = walk.builder.finish()
    furniture: list[tuple[int, int]] = []
    if raw.keep is Keep.MAIN:
        furniture = _find_furniture(walk)
        if root is not None and _needs_extractor(walk, furniture):
            from tei_toolkit.sources.content import find_surroundings  # noqa: PLC0415

            links = {s.start: s.end for s in walk.builder.styles if s.target}
            furniture += find_surroundings(
                root, text, walk.builder.blocks, furniture, links
            )
    hidden = hide_ranges(text, furniture, LeftOutKind.FURNITURE)
    hidden, notes = _notes(text, walk, hidden)
    styles = sort_styles(in_other_languages(walk.builder.styles, walk.builder.size))
    text, apart = append(text, _appendices(walk, text), raw.keep)
    return SourceText(
        name=raw.short_name,
        media_type=MEDIA_TYPE,
        charset=raw.charset,
        sha256=raw.sha256,
        text=text,
        hidden=(*hidden, *apart),
        styles=tuple(style for style in styles if not style.is_name),
        names=tuple((style.start, style.end) for style in styles if style.is_name),
        blocks=state_blocks(walk.builder.blocks),
        tables=walk.builder.tables.state(text),
        notes=notes,
        metadata=tuple(walk.metadata),
        diagnostics=tuple(diagnostics),
    )


def _appendices(walk: PageWalk, text: str) -> Iterator[Appendix]:
    """What the page says and does not show: in its body, then in its head."""
    for words in not_in_text(text, walk.unshown):
        yield Appendix(words, LeftOutKind.CONCEALED)
    said = [f"{key}: {value}" for key, value in walk.metadata if holds_words(value)]
    if said:
        yield Appendix("\n".join(said), LeftOutKind.METADATA)


def _notes(
    text: str, walk: PageWalk, furniture: tuple[Hidden, ...]
) -> tuple[tuple[Hidden, ...], tuple[SourceNote, ...]]:
    """What is hidden of a page, and its notes.

    The words of a note are no furniture, wherever the page has them.
    """
    found, signs = notes_of(walk)
    if not found:
        return merge_hidden(furniture, signs), ()
    bodies = sorted(
        (Hidden(n.start, n.end, LeftOutKind.NOTE) for n in found),
        key=lambda body: body.start,
    )
    apart = set(bodies)
    outside = merge_hidden(tuple(bodies), list(furniture))
    kept = tuple(item for item in outside if item not in apart)
    return set_notes_apart(text, merge_hidden(kept, signs), found)


def _parse(source: str) -> "HtmlElement | None":
    """The page's tree, or None if the parser gave up on its depth."""
    from lxml import etree, html  # noqa: PLC0415 (loaded when needed)

    # `recover` is HTML's own rule; the XML declaration is no part of it.
    source = re.sub(r"\A\s*<\?xml[^>]{0,200}\?>", "", source)
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    try:
        root = html.document_fromstring(source.encode("utf-8"), parser=parser)
    except etree.ParserError:
        # Nothing but white space and comments.
        return html.document_fromstring("<html><body></body></html>")
    for entry in parser.error_log:
        if entry.type_name == "ERR_RESOURCE_LIMIT" or "depth" in entry.message.lower():
            return None
    return root


def _walk_tree(root: "HtmlElement", walk: PageWalk) -> None:
    from lxml import etree  # noqa: PLC0415 (loaded when needed)

    for event, element in etree.iterwalk(
        root, events=("start", "end", "comment", "pi")
    ):
        if event == "start":
            attributes = {str(k).lower(): str(v) for k, v in element.attrib.items()}
            walk.start(str(element.tag).lower(), attributes, element)
            if element.text:
                walk.words(element.text)
            continue
        if event in {"comment", "pi"}:
            walk.comment(element.text or "")
        if event == "end":
            walk.end(str(element.tag).lower())
        if element.tail and element is not root:
            walk.words(element.tail)


def _rows(table: "HtmlElement") -> "list[list[HtmlElement]]":
    """The cells of the rows of a table, without those of tables in it.

    Some heads have no row around their cells.
    """
    parts = [part for part in table if part.tag in {"thead", "tbody", "tfoot"}]
    bare = (part for part in parts if part.find("th") is not None)
    rows = (row for part in (table, *parts) for row in part if row.tag == "tr")
    return [[c for c in row if c.tag in {"td", "th"}] for row in (*bare, *rows)]


def _words(element: "etree._Element") -> str:
    return " ".join("".join(element.itertext()).split())


def _walk_tags(source: str, walk: PageWalk) -> None:
    """Walk a page whose tree cannot be built, tag by tag."""
    from html.parser import HTMLParser  # noqa: PLC0415 (loaded when needed)

    class Tags(HTMLParser):
        def handle_starttag(
            self, tag: str, attrs: list[tuple[str, str | None]]
        ) -> None:
            walk.start(tag, {key: value or "" for key, value in attrs}, None)

        def handle_endtag(self, tag: str) -> None:
            walk.end(tag)

        def handle_comment(self, data: str) -> None:
            walk.comment(data)

        def handle_pi(self, data: str) -> None:
            walk.comment(data)

        def handle_data(self, data: str) -> None:
            walk.words(data)

    tags = Tags()
    tags.feed(source)
    tags.close()
    walk.end_all()


def _find_furniture(walk: PageWalk) -> list[tuple[int, int]]:
    """The ranges of what the page's own markup sets apart from its content."""
    size: Counter[int] = Counter()
    for start, end, region in walk.builder.regions:
        size[region] += end - start
    total = walk.builder.size or 1
    furniture = {
        region
        for region, length in size.items()
        if walk.regions[region] == ALWAYS or length <= total * _MAX_SHARE
    }
    if sum(size[r] for r in furniture if walk.regions[r] != ALWAYS) > total * 0.8:
        furniture = {r for r in furniture if walk.regions[r] == ALWAYS}
    return [(s, e) for s, e, region in walk.builder.regions if region in furniture]


def _needs_extractor(walk: PageWalk, furniture: list[tuple[int, int]]) -> bool:
    """Whether more than one part of the page is left to choose from."""
    hidden = sum(end - start for start, end in furniture)
    preformatted = walk.preformatted
    size = walk.builder.size
    if size > 2 << 20 or preformatted > (size - hidden) * 0.6:
        return False
    return walk.parts > 1


def recognise_html(sample: Sample) -> Certainty:
    """A page begins as one; a fragment with a tag, and has others that end lines."""
    head = sample.head
    if _PAGE.match(head):
        return Certainty.CERTAIN
    if "<" not in head or _PSEUDO.search(head):
        return Certainty.NONE
    if sample.suffix in KIND.suffixes and _BODY.search(head):
        return Certainty.NAMED
    if head.lstrip().startswith("<") and _BODY.match(head.lstrip()):
        is_page = len(_CLOSED.findall(head)) >= 2 or has_line_tags(head)
        return Certainty.LIKELY if is_page else Certainty.NONE
    return Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="an HTML page",
    suffixes=frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"}),
    recognise=recognise_html,
    read=read_html,
)
