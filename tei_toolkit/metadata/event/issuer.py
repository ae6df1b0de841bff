"""Which body issued a text, and at which address."""

import re

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.event.lines import MarkedLine, Surroundings
from tei_toolkit.metadata.event.words import OFFICIAL
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.lines import LineRole
from tei_toolkit.sources.text import SourceText

_WORK = lazy_pattern(
    r"(?i)(?:an? |the )?(?:original |true |unpublished )*(?:screenplay|teleplay|script|"
    r"story|play|novel|book|based on|adapted|inspired)\b"
)
_URL_KEYS = {"source_url", "url", "source", "canonical", "og:url", "permalink", "link"}
_PUBLISHER_KEYS = {"publisher", "og:site_name", "dc.publisher", "dcterms.publisher"}
_ADDRESS = re.compile(r"https?://[^\s<>\"\])]+")
_NOTICE = lazy_pattern(
    r"(?i)\b(?:statement|notice|policy|information|protected|law|act)\b"
)
_COPYRIGHT = lazy_pattern(
    r"\W*(?:©|\(c\)|copyright)[\s©]*(?:by\s+)?(?:[\d\s,–-]*)(?P<who>[^\W\d_][^\d©|.]{2,80}?)"
    r"[\s,]*(?:[\d\s,–-]*)(?:\W*all rights reserved\W*)?\W*",
    re.IGNORECASE,
)
_FROM_AN_OFFICE = lazy_pattern(
    r"\b(?:From|by|through) the (?P<who>(?:[^\W\d_][\w.]*\s){0,3}"
    r"(?:Publishing|Printing) Office)\b"
)
"""`[From the U.S. Government Publishing Office]`."""


def find_publisher(around: Surroundings, source: SourceText) -> str | None:
    """The body that issued the text, where the source names it."""
    for key, value in source.metadata:
        if key in _PUBLISHER_KEYS and value.strip():
            return " ".join(value.split())
    lines: tuple[MarkedLine, ...] = around.front + around.back
    for line in lines:
        value = line.mark.value or ""
        if line.mark.meaning == "publisher" and value:
            is_work = _WORK.match(value)
            if not _ADDRESS.match(value) and not is_work:
                return " ".join(value.split())
    for line in lines:
        if line.mark.role is LineRole.FURNITURE and OFFICIAL.search(folded(line.text)):
            return " ".join(line.text.split()).rstrip(":")
    for line in lines[:40]:
        match = _FROM_AN_OFFICE.search(line.text[:300])
        if match:
            return match["who"]
    for line in lines:
        match = _COPYRIGHT.fullmatch(line.text[:300])
        if match and len(match["who"].split()) <= 10 and not _NOTICE.search(match[0]):
            return " ".join(match["who"].split()).strip(" ,.")
    return None


def find_source_url(around: Surroundings, source: SourceText) -> str | None:
    """The address of the text, where the source gives it."""
    for key, value in source.metadata:
        if key in _URL_KEYS and _ADDRESS.match(value.strip()):
            return value.strip()
    addresses = []
    for line in around.front + around.back:
        if line.mark.meaning == "url" or line.mark.role is LineRole.FURNITURE:
            match = _ADDRESS.search(line.text)
            if match and "creativecommons" not in match[0]:
                addresses.append(match[0].rstrip(".,;)"))
    unique = sorted(set(addresses), key=addresses.index)
    return unique[0] if len(unique) == 1 else None
