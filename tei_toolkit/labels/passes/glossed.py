"""Annotated talk: a line says who speaks, and the rows below it say it several times.

Words, glosses, what the hands or the face do, a translation: each row begins with the
code of its tier (`gl`, `tr`, `tx`), and the tiers of all turns stand in one order.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.lines import Line, past
from tei_toolkit.labels.passes.shapes import framed, key_of
from tei_toolkit.labels.prefixes import read_prefix
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import immutable

_LOOKED_AT = 400
_LEAST = 3
"""Turns, and rows of a tier, that show the manner of a text."""
_USUAL = 0.8
_LONGEST = 48
"""Characters of a line that says who speaks."""
_REACH = 80
"""Characters of a row in which its words begin."""
_ROW = lazy_pattern(
    r"(?P<code>[*\\%]?[^\W\d_][\w-]{0,7})(?:(?<=[\w-])[:：]\s*|\t+| {2,})(?=\S)"
    r"|(?P<marked>\\[A-Za-z]\w{0,7})\s(?=\S)"
)
_SPEAKER = lazy_pattern(
    r"\\(?:sp|spk|speaker|who|participant|ELANParticipant|EUDICOp)\s+(?P<who>\S.{0,60})"
)
_OF_TIER = lazy_pattern(
    r"(?P<tier>[A-Za-z]\w{0,11})@(?P<who>\w{1,16})(?:[:：]\s*|\t\s*|\s+)(?=\S)"
)
_REASON = "the rows below it are tiers of what one says"


@immutable
class _Block:
    """A line, and the rows of tiers below it."""

    head: int
    codes: tuple[str, ...]


def with_glossed(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, or the turns of a text in tiers, each of which is a line and its rows.

    Those who speak stand again and again in the lines above the rows.
    """
    lines = document.lines
    if "\\" in document.text and (found := _in_records(document)):
        return found
    if "@" in document.text and (found := _in_tiers(document)):
        return found
    blocks = _blocks(lines[:_LOOKED_AT])
    if len(blocks) < _LEAST or not _are_tiers(blocks):
        return starts
    rows = sum(len(block.codes) for block in blocks)
    if rows < 2 * len(blocks) or 2 * (rows + len(blocks)) < len(lines[:_LOOKED_AT]):
        return starts
    if len(lines) > _LOOKED_AT:
        blocks = _blocks(lines)
    heads = [head for b in blocks if (head := _head_of(lines[b.head], b.head))]
    counts = Counter(key for key, _ in heads)
    again = sum(count for count in counts.values() if count > 1)
    if len(counts) < 2 or again < _USUAL * len(blocks):
        return starts
    return [start for _, start in heads]


def rows_of(lines: Sequence[Line], starts: Sequence[TurnStart]) -> frozenset[int]:
    """Indices of the rows of tiers in a text whose turns were found by them."""
    if not starts or starts[0].reasons[0][0] != _REASON:
        return frozenset()
    return frozenset(
        index
        for index, line in enumerate(lines)
        if line.first_char == "\\" or _code_of(line.text) or _OF_TIER.match(line.text)
    )


def _blocks(lines: Sequence[Line]) -> list[_Block]:
    """Each line that is no row and has rows right below it, with their tiers."""
    codes = [_code_of(line.text) for line in lines]
    counts = Counter(code for code in codes if code)
    blocks: list[_Block] = []
    head, rows = -1, list[str]()
    for index, code in enumerate(codes):
        is_below = head >= 0 and not lines[index].gap
        if code and is_below and (rows or counts[code] >= _LEAST):
            rows.append(code)
            continue
        if head >= 0 and rows:
            blocks.append(_Block(head, tuple(rows)))
        head, rows = index, []
    if head >= 0 and rows:
        blocks.append(_Block(head, tuple(rows)))
    return blocks


def _code_of(text: str) -> str:
    row = _ROW.match(text, 0, _REACH)
    return (row["code"] or row["marked"]) if row else ""


def _are_tiers(blocks: Sequence[_Block]) -> bool:
    """Whether rows begin with the same tier, and no two of them ever change places."""
    firsts = Counter(block.codes[0] for block in blocks)
    if firsts.most_common(1)[0][1] < _USUAL * len(blocks):
        return False
    order: set[tuple[str, str]] = set()
    for block in blocks:
        if len(set(block.codes)) < len(block.codes):
            return False
        order.update(combinations(block.codes, 2))
    return bool(order) and not any((b, a) in order for a, b in order)


def _head_of(line: Line, index: int) -> tuple[str, TurnStart] | None:
    """Who speaks as a line above rows says it, and the turn that begins there."""
    text = line.text
    base, prefix, seconds = read_prefix(text)
    base = base if prefix in ("time", "number") and base < len(text) else 0
    bounds = framed(text[base:])
    start, end = (base, len(text))
    if bounds:
        start, end = base + bounds[0], base + bounds[1]
    end = start + len(text[start:end].rstrip(" :：.)]>"))
    start = past(text[:end], start, "([<")
    key = key_of(text[start:end])
    if not key or not any(map(str.isalpha, key)) or end - start > _LONGEST:
        return None
    places = (start, end, len(text))
    return key, replace(_turn(line, index, places), seconds=seconds)


def _in_records(document: Document) -> list[TurnStart]:
    """The turns of records with marked fields, one of which says who speaks."""
    lines = document.lines
    found: list[tuple[int, re.Match[str]]] = [
        (index, match)
        for index, line in enumerate(lines)
        if line.first_char == "\\" and (match := _SPEAKER.fullmatch(line.text))
    ]
    if len(found) < 2:
        return []
    return [
        _turn(lines[index], index, (*match.span("who"), len(lines[index].text)))
        for index, match in found
    ]


def _in_tiers(document: Document) -> list[TurnStart]:
    """The turns of rows that name tier and speaker, as ELAN does: `tx@ADA`, `ft@ADA`.

    Rows of other tiers than the first belong to the turn above them.
    """
    lines = document.lines
    rows = [
        (index, match)
        for index, line in enumerate(lines)
        if "@" in line.text[:12] and (match := _OF_TIER.match(line.text))
    ]
    tiers = {match["tier"] for _, match in rows}
    if len(rows) < 2 * _LEAST or 2 * len(rows) < len(lines) or len(tiers) < 2:
        return []
    first = rows[0][1]["tier"]
    return [
        _turn(lines[index], index, (*match.span("who"), match.end()))
        for index, match in rows
        if match["tier"] == first
    ]


def _turn(line: Line, index: int, places: tuple[int, int, int]) -> TurnStart:
    """The turn that begins with a line, its label at the first two of `places`."""
    found = start_at(index, line, places, Separator.OWN_LINE, _REASON)
    return replace(found, start=line.place(0))
