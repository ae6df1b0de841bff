"""Plain text: the characters as they are."""

import re
from dataclasses import replace

from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.apostrophes import find_apostrophes
from tei_toolkit.sources.controls import merge_hidden
from tei_toolkit.sources.element_tags import find_line_tags, find_tags, without_crossing
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.lost_lines import find_lost_lines
from tei_toolkit.sources.own_tags import find_own_tags
from tei_toolkit.sources.plain_notes import find_plain_notes
from tei_toolkit.sources.quote_marks import find_quote_marks
from tei_toolkit.sources.speaker_tags import find_speaker_tags
from tei_toolkit.sources.starred_notes import find_starred_notes
from tei_toolkit.sources.text import Hidden, SourceText
from tei_toolkit.sources.underscores import find_italics

MEDIA_TYPE = "text/plain"
LAYOUT = "tei-toolkit text edition"
OPENING = re.compile(
    rf"\s*---\n(?:[a-z0-9]+: [^\n]*\n)*layout: {LAYOUT}\n"
    r"(?:[a-z0-9]+: [^\n]*\n)*---\n"
)
"""The facts at the head of what `tei render --to text` writes: our text edition."""
_FACT = re.compile(r"^([a-z0-9]+): ([^\n]*)$", re.MULTILINE)


def read_verbatim(raw: RawSource, media_type: str) -> SourceText:
    """The decoded text, character for character, with nothing hidden."""
    return SourceText(
        name=raw.short_name,
        media_type=media_type,
        charset=raw.charset,
        sha256=raw.sha256,
        text=raw.text,
        diagnostics=raw.diagnostics,
    )


def read_plain(raw: RawSource) -> SourceText:
    """The text of a plain text file; a text of our own brings its facts."""
    source = read_verbatim(raw, MEDIA_TYPE)
    tags, names = find_speaker_tags(raw.text)
    if tags:
        return _between_tags(source, tags, names)
    if tags := find_own_tags(raw.text):
        return _between_tags(source, tags)
    if numbers := find_lost_lines(raw.text):
        return _in_lines(source, numbers)
    hidden, notes = find_plain_notes(raw.text)
    if not notes:
        hidden, notes = find_starred_notes(raw.text)
    if notes:
        source = replace(source, hidden=hidden, notes=notes)
    own = OPENING.match(raw.text)
    if own is None:
        return source if notes else _unmarked(source)
    return replace(source, metadata=tuple(_FACT.findall(own[0])))


def _unmarked(source: SourceText) -> SourceText:
    """`source` without marks that set words apart, end lines or quote all."""
    if ends := find_line_tags(source.text):
        source = _at_line_tags(source, ends)
    marks, styles = find_italics(source.text)
    elements, in_elements = find_tags(source.text)
    apostrophes, between = find_apostrophes(source.text)
    if in_elements or between:
        styles = without_crossing((*styles, *in_elements, *between))
    quotes, alone = find_quote_marks(source.text)
    if alone:
        text = list(source.text)
        for place in alone:
            text[place] = " "
        source = replace(source, text="".join(text))
    hidden = source.hidden
    quoted = tuple(Hidden(*place, LeftOutKind.MARKUP) for place in quotes)
    for found in (marks, elements, apostrophes, quoted):
        hidden = merge_hidden(hidden, list(found))
    return replace(source, hidden=hidden, styles=styles) if hidden else source


def _in_lines(source: SourceText, numbers: tuple[tuple[int, int], ...]) -> SourceText:
    """`source` with a line end in the place of the blank before each line's number."""
    text = list(source.text)
    for start, _ in numbers:
        if start:
            text[start - 1] = "\n"
    hidden = tuple(Hidden(*place, LeftOutKind.LINE_NUMBER) for place in numbers)
    return replace(source, text="".join(text), hidden=hidden)


def _at_line_tags(source: SourceText, tags: tuple[tuple[int, int], ...]) -> SourceText:
    """`source` with a line end in the place of each tag that stands inside a line."""
    text = list(source.text)
    hidden: list[Hidden] = []
    for start, end in tags:
        is_inside = "\n" not in text[max(0, start - 1) : start] + text[end : end + 1]
        if is_inside:
            text[start] = "\n"
        hidden.append(Hidden(start + is_inside, end, LeftOutKind.MARKUP))
    return replace(source, text="".join(text), hidden=tuple(hidden))


def _between_tags(
    source: SourceText,
    tags: tuple[tuple[int, int], ...],
    names: tuple[tuple[int, int], ...] = (),
) -> SourceText:
    """`source` with line ends in the place of the brackets of its own tags.

    Of what stands between these the names of who speaks are words.
    """
    text = list(source.text)
    hidden: list[Hidden] = []
    shown = iter(names)
    name = next(shown, None)
    for start, end in tags:
        text[start] = text[end - 1] = "\n"
        at = start + 1
        if name is not None and name[0] < end:
            hidden.append(Hidden(at, name[0], LeftOutKind.MARKUP))
            at = name[1]
            name = next(shown, None)
        if at < end - 1:
            hidden.append(Hidden(at, end - 1, LeftOutKind.MARKUP))
    return replace(source, text="".join(text), hidden=tuple(hidden), names=names)


def fact_of_edition(source: SourceText, name: str) -> str:
    """A fact at the head of a text edition of ours; empty if it says none.

    It is the one of the event, however little of it the words below tell.
    """
    facts = dict(source.metadata)
    is_ours = facts.get("layout") == LAYOUT
    return facts.get(name, "").strip() if is_ours else ""


def recognise_plain(sample: Sample) -> Certainty:
    """Any text is plain text if it is nothing else; one of our own is no Markdown."""
    if sample.members:
        return Certainty.NONE
    return Certainty.LIKELY if OPENING.match(sample.head) else Certainty.FALLBACK


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="plain text",
    suffixes=frozenset({".txt", ".text"}),
    recognise=recognise_plain,
    read=read_plain,
)
