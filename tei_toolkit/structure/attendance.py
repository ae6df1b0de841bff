"""Lists of those present, of the paragraphs before the turns that name them."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import field
from itertools import pairwise, zip_longest

from tei_toolkit.labels.form_words import SIGNERS
from tei_toolkit.labels.function_words import FUNCTIONS
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.vocabulary import fold, word_set
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.leaves import leaves
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.paragraph_ends import DANGLING
from tei_toolkit.transcript import Heading, Listing, Paragraph, ParagraphKind, Text
from tei_toolkit.values import record

_KEY = re.compile(r"(?P<key>[^:：፦\n]{2,60}?\s*[:：፦])\s*(?P<rest>\S[^\0]*)")
_WORDS_OF_KEY = 6
_LEAST = 2
"""Items of a list, or of several that stand together."""
_SET_IN = 2
"""Columns by which the rest of an item is set in."""
_MOST_WORDS = 16
_SENTENCE = lazy_pattern(r"[^\W\d_]{4,}[.?!]$")
_OF_THINGS = lazy_pattern(
    r"^(?!(?:the|dr|mrs?|ms|secretary|minister|for)\b)[^,(–—]*"
    r"\b(?:of|to|for|on|from|zur|zum|für|sur|sobre|para|о|об)\b[^,(–—]*$",
    re.IGNORECASE,
)
"""The title of what follows: `Oral answers to questions`."""
_NAME = lazy_pattern(r"(?:and |und |et |y |e |i |и |en |og |och )?[^\W\d_a-zß-ÿа-яё]")
_AND = lazy_pattern(r"\s(?=(?:and|und|et|y|e|en|och|og|i|и|та)\s[^\W\d_a-zß-ÿа-яё])")


_OTHERS = word_set(
    "absent apologies regrets excused staff guests visitors officers clerk secretary"
    " invited entschuldigt abwesend fehlend gäste protokoll protokollführung vorsitz"
    " absents excusés invités secrétaire ausentes invitados excusados secretario"
    " secretaria assenti segretario giustificati convidados secretário afwezig notulist"
    " gasten frånvarande fraværende sekreterare отсутствовали отсутствуют приглашены"
    " приглашённые секретарь відсутні nieobecni goście omluveni hosté odsutni absenți"
    " hiányzik távol poissa falta faltas"
)
"""Words of the keys beside which those are named who are away, or have an office."""


@record
class _List:
    """A list that is being read: its heading, its items, and what they are of."""

    heading: Text | None = None
    items: list[Text] = field(default_factory=list)
    origin: list[Paragraph] = field(default_factory=list)
    is_alone: bool = False


def names_others(text: str) -> bool:
    """Whether a field names who was away or wrote: `Members Absent: Ruth Leavitt`."""
    match = _KEY.fullmatch(text)
    if match is None or any(map(str.isdecimal, match["rest"])):
        return False
    words = fold(match["key"].rstrip(" :：፦")).split()
    return len(words) <= _WORDS_OF_KEY and not _OTHERS.isdisjoint(words)


def lists_of_those_present(
    source: SourceText,
    paragraphs: Sequence[Paragraph],
    openers: Container[int],
    apart: Container[int],
) -> list[Paragraph | Listing | Heading]:
    """The paragraphs, lists for those that say who was there: `Present: A, B and C`.

    One that stands above such lists and has no names is their heading.

    Args:
        source: where the words are.
        paragraphs: one for each line, in their order.
        openers: where those start that say by their first word that they list people.
        apart: where those start above which space stands.
    """
    kept = _last_item(source, paragraphs, openers, apart) + 1
    lists = [*_read(source, paragraphs[:kept], openers)]
    if sum(len(each.items) for each in lists if each.heading) < _LEAST:
        return [*paragraphs]
    found: list[Paragraph | Listing | Heading] = []
    for each, below in zip_longest(lists, lists[1:]):
        if each.heading is None or not each.items:
            is_above = below is not None and below.heading is not None and below.items
            is_head = each.heading is not None and is_above and len(each.origin) == 1
            found += [Heading(each.origin[0].children)] if is_head else each.origin
            continue
        items = (Paragraph((item,), ParagraphKind.ITEM) for item in each.items)
        found.append(Listing((Heading((each.heading,)),), tuple(items)))
    return [*found, *paragraphs[kept:]]


def _last_item(
    source: SourceText,
    paragraphs: Sequence[Paragraph],
    openers: Container[int],
    apart: Container[int],
) -> int:
    """Index of the last paragraph that can be of a list.

    One that stands apart below those that do not is what follows: its title.
    """
    last = len(paragraphs) - 1
    if last < _LEAST:
        return last
    starts = [next(leaves(paragraph.children)).start for paragraph in paragraphs[-2:]]
    end = source.text.find("\n", starts[1])
    text = source.text[starts[1] : end if end >= 0 else None]
    is_title = (
        starts[1] in apart
        and starts[0] not in apart
        and starts[1] not in openers
        and _KEY.match(text) is None
    )
    return last - 1 if is_title else last


def _read(
    source: SourceText, paragraphs: Sequence[Paragraph], openers: Container[int]
) -> Iterator[_List]:
    """Yield the lists, and between them what is none."""
    held = _List()
    for paragraph in paragraphs:
        children = paragraph.children
        if len(children) != 1 or not isinstance(children[0], Text):
            yield held
            held = _List(origin=[paragraph])
            continue
        line = children[0]
        text = source.text[line.start : line.end]
        match = _KEY.fullmatch(text)
        opens = line.start in openers or _is_office(text)
        if text[-1:] in ":：፦" or (opens and match is None):
            yield held
            held = _List(line, origin=[paragraph], is_alone=True)
        elif (
            match
            and len(match["key"].split()) <= _WORDS_OF_KEY
            and (opens or (held.heading is not None and not held.is_alone))
        ):
            yield held
            head = Text(line.start, line.start + match.end("key"))
            rest = Text(line.start + match.start("rest"), line.end)
            held = _List(head, [*_items(source, rest)], [paragraph])
        elif held.items and held.is_alone and _goes_on(source, held.items, line):
            held.items[-1] = Text(held.items[-1].start, line.end)
            held.origin.append(paragraph)
        elif held.heading is not None and held.is_alone and _is_item(text):
            held.items.append(line)
            held.origin.append(paragraph)
        else:
            yield held
            held = _List(origin=[paragraph])
    yield held


def _goes_on(source: SourceText, items: Sequence[Text], line: Text) -> bool:
    """Whether a line below an item that is not done is set in, as the rest of it."""
    text = source.text
    above = text[items[-1].start : items[-1].end]
    is_open = (
        above[-1] in ",;"
        or above.rpartition(" ")[2].casefold() in DANGLING
        or text[line.start].islower()
    )
    columns = [at - text.rfind("\n", 0, at) for at in (items[0].start, line.start)]
    return is_open and columns[1] >= columns[0] + _SET_IN


def _is_office(text: str) -> bool:
    """Whether a line is a word below which who has that office is named: `Scribe`."""
    return " " not in text and fold(text) in SIGNERS


def _is_item(text: str) -> bool:
    """Whether a line can be one of those who are listed, and no sentence or title."""
    has_number = any(map(str.isdecimal, text)) and "," not in text and "(" not in text
    return (
        not has_number
        and _OF_THINGS.search(text) is None
        and not text[:1].islower()
        and len(text.split()) <= _MOST_WORDS
        and (_SENTENCE.search(text) is None or "," in text)
    )


def _items(source: SourceText, line: Text) -> Iterator[Text]:
    """Yield who is named in a line, with what stands between one and the next."""
    text = source.text[line.start : line.end]
    mark = ";" if ";" in text else "、" if "、" in text else ","
    ends = [at for at in _marks(text, mark) if at < len(text)]
    bounds = [0, *ends, len(text)]
    pieces = [text[a:b].strip(" ,;、.") for a, b in pairwise(bounds)]
    if mark == "," and not _are_persons(pieces):
        ends = []
    if ends and (last := _AND.search(text, ends[-1] + 1)) and mark != ";":
        ends.append(last.start())
    start = 0
    for end in [*ends, len(text)]:
        while start < end and text[start].isspace():
            start += 1
        if start < end:
            yield Text(line.start + start, line.start + len(text[:end].rstrip()))
        start = end


def _marks(text: str, mark: str) -> Iterator[int]:
    """Yield where `text` goes on behind each mark that stands in no brackets."""
    depth = 0
    for index, character in enumerate(text):
        depth += (character in "([（") - (character in ")]）")
        if character == mark and depth <= 0:
            yield index + 1


def _are_persons(pieces: Sequence[str]) -> bool:
    """Whether pieces between commas are people; two may be a name and an office."""
    if len(pieces) == _LEAST and not all(
        fold(piece.split()[0]).strip(".") in HONORIFICS for piece in pieces if piece
    ):
        return False
    return all(map(_is_person, pieces))


def _is_person(text: str) -> bool:
    """Whether a piece between commas names someone, and is not the office of one."""
    return (
        _NAME.match(text) is not None
        and fold(text) not in FUNCTIONS
        and not any(map(str.isdecimal, text.partition("(")[0]))
    )
