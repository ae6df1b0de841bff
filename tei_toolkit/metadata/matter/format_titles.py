"""The title that a source's format carries beside its text."""

import re

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.matter.fields import meaning_of, parse_field
from tei_toolkit.metadata.matter.lines import read_line
from tei_toolkit.metadata.matter.title_faults import title_faults
from tei_toolkit.sources.text import SourceText

_TITLE_KEYS = {"og:title", "dc.title", "dcterms.title"}
_FOUNTAIN_TITLE = lazy_pattern(
    r"\s*(?:[^\W\d_][\w ]{0,20}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){0,6}?"
    r"[Tt](?:itle|ITLE):((?:[^\n]*\n)(?:[ \t]+\S[^\n]*\n)*)"
)
"""The title among the fields of a title page, whichever stands first."""
_LONGEST = 14
"""Words of a title that a note begins with."""


def title_of_format(source: SourceText) -> str | None:
    """The title that the source's format carries, or None."""
    for key, value in source.metadata:
        if (key in _TITLE_KEYS or meaning_of(key) == "title") and value.strip():
            return " ".join(value.split())
    if source.media_type == "text/x-fountain":
        page = _FOUNTAIN_TITLE.match(source.text)
        words = re.sub(r"[_*]", " ", page[1]).split() if page else []
        return " ".join(words) or None
    return _note_title(source)


def _note_title(source: SourceText) -> str | None:
    """The first line of a note of several with which a file of cues begins.

    It is no title where it is a field, a date or a sentence.
    """
    first, _, below = (first_note(source) or "").partition("\n")
    if not below or parse_field(first):
        return None
    line = read_line(first, None, 0)
    is_title = not line.dates and not title_faults(line) and line.word_count <= _LONGEST
    return first if is_title else None


def first_note(source: SourceText) -> str | None:
    """The note with which a file of cues begins."""
    return next((value for key, value in source.metadata if key == "note"), None)
