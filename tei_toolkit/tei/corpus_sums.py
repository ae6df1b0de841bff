"""What the texts of a corpus add up to, for the header of its root file."""

from collections import Counter
from collections.abc import Iterable, Sequence

from lxml import etree

from tei_toolkit.tei.corpus_ids import category_prefix
from tei_toolkit.tei.corpus_parts import CorpusPart
from tei_toolkit.tei.header import SPEAKER_TYPES, add_tags_declaration
from tei_toolkit.tei.header_elements import add
from tei_toolkit.tei.options import EncodingOptions
from tei_toolkit.tei.printed import clean
from tei_toolkit.tei.statements import counted
from tei_toolkit.tei.temporal import human_date, is_temporal
from tei_toolkit.values import immutable

_UNITS = {
    "utterances": ("utterance", "utterances"),
    "speeches": ("speech", "speeches"),
    "paragraphs": ("paragraph", "paragraphs"),
    "words": ("word", "words"),
}
_ALWAYS = frozenset({"utterances", "speeches"})
"""Units that a text without any does not have; of others every text says how many."""


@immutable
class Corpus:
    """What the root file of a corpus is made from.

    Attributes:
        parts: its texts, in their order.
        people: who speaks, each once.
        options: how the texts were encoded; `stem` is the id of the corpus.
    """

    parts: Sequence[CorpusPart]
    people: Sequence[etree._Element]
    options: EncodingOptions

    @property
    def title(self) -> str:
        """Its title: that of the project file, or by its file's name."""
        named = clean(self.options.project.corpus or "")
        return named or f"Corpus {self.options.stem}"

    @property
    def subtitle(self) -> str:
        """What it is: "TEI corpus of 3 texts, 4 May 1994 to 18 May 1994"."""
        said = f"TEI corpus of {counted(len(self.parts), 'text', 'texts')}"
        span = span_of_days(self.parts)
        return f"{said}, {days_in_words(*span)}" if span else said

    @property
    def language(self) -> str:
        """The language of most of its texts."""
        counts = Counter(part.language for part in self.parts)
        return min(counts, key=lambda tag: (-counts[tag], tag))


def add_extent(
    file: etree._Element, parts: Sequence[CorpusPart], *, with_texts: bool
) -> None:
    """Add the `extent`: what the extents of all texts add up to."""
    extent = add(file, "extent")
    if with_texts:
        _add_measure(extent, "texts", len(parts), ("text", "texts"))
    totals: Counter[str] = Counter()
    stated: Counter[str] = Counter()
    for part in parts:
        totals.update(dict(part.measures))
        stated.update(dict.fromkeys(dict(part.measures), 1))
    for unit, words in _UNITS.items():
        if stated[unit] == len(parts) or (unit in _ALWAYS and stated[unit]):
            _add_measure(extent, unit, totals[unit], words)


def _add_measure(
    extent: etree._Element, unit: str, number: int, words: tuple[str, str]
) -> None:
    attributes = {"unit": unit, "quantity": str(number)}
    add(extent, "measure", counted(number, *words), attributes)


def add_tag_counts(encoding: etree._Element, parts: Iterable[CorpusPart]) -> None:
    """Add the `tagsDecl` with what those of all texts add up to."""
    totals: Counter[str] = Counter()
    for part in parts:
        totals.update(dict(part.tags))
    add_tags_declaration(encoding, totals)


def used_types(corpus: Corpus) -> list[str]:
    """The classes of speakers that the texts point to."""
    prefix = category_prefix(corpus.options)
    pointers = frozenset().union(*(part.pointers for part in corpus.parts))
    return sorted(kind for kind in SPEAKER_TYPES if f"{prefix}{kind}" in pointers)


def span_of_days(parts: Iterable[CorpusPart]) -> tuple[str, str] | None:
    """The first and the last day of the events, or None where no text has one."""
    days = sorted(day for part in parts for day in part.dates if is_temporal(day))
    return (days[0], days[-1]) if days else None


def days_in_words(first: str, last: str) -> str:
    """The days for a reader."""
    words = human_date(first)
    return words if first == last else f"{words} to {human_date(last)}"


def add_days(parent: etree._Element, span: tuple[str, str]) -> None:
    """Add a `date` for the days from the first to the last."""
    first, last = span
    is_one = first == last
    attributes = {"when": first} if is_one else {"from": first, "to": last}
    add(parent, "date", days_in_words(first, last), attributes)
