"""UTF-8 with lines or bytes in it that are of another encoding.

Somebody pasted a line of an old file, a program cut the last character in two. What is
UTF-8 is read as such; the rest is read by the code page that makes most of it, and each
such line is told. Bytes of which no code page makes letters are told one by one.
"""

import codecs
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tei_toolkit.diagnostics import Diagnostic
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.charset_names import usual
from tei_toolkit.sources.charsets import EAST_ASIAN, rank_charsets
from tei_toolkit.sources.decoding_kinds import LINE_NOT_UTF8
from tei_toolkit.sources.impossible_bytes import (
    Fault,
    check_count,
    report_faults,
    stand_in,
)
from tei_toolkit.sources.text import split_lines
from tei_toolkit.values import immutable

_AROUND = 1 << 18
"""Bytes before and behind the first fault that tell what a file is in."""
_CHUNK = 1 << 16
_LONGEST_LINE = 4_000
"""Bytes of a line that is taken as one piece of writing."""
_BESIDE = 60
"""Bytes beside a fault in a longer line that belong to it."""
_SAMPLE = 6_000
_SHOWN = 40
"""Characters of a line that a warning repeats."""
_BYTES_TO_A_SEQUENCE = 2
_LINES_TO_A_LINE = 4
"""How much more of a text is UTF-8 than not, where that is what it is in."""
_NONSENSE = -0.5
"""What a code page scores that makes no writing of some bytes."""
_PRIOR, _ONE_SIGN = 12.0, 5
"""How much it says for a code page that it has the other letters of a text."""
_USUAL = "cp1252"
_PART_OF_WORD = re.compile(rb"[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z\x80-\xff]")
_SAME = re.compile(rb"([\x80-\xff])\1{3,}")
"""What is no writing in any encoding."""
_HIGH = bytes(range(0x80, 0x100))
_WELL_FORMED = lazy_pattern(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)


@immutable
class Evidence:
    """How much of what stands around the first fault is UTF-8.

    Attributes:
        sequences: characters that are well formed.
        bad_bytes: bytes that are not ASCII and in no such character.
        lines: lines that are not ASCII and well formed.
        bad_lines: lines with such bytes.
    """

    sequences: int
    bad_bytes: int
    lines: int
    bad_lines: int

    @property
    def is_clear(self) -> bool:
        """Whether UTF-8 is what the text is in for the most part."""
        return bool(self.sequences) and (
            self.sequences >= _BYTES_TO_A_SEQUENCE * self.bad_bytes
            or self.lines >= _LINES_TO_A_LINE * self.bad_lines
        )

    @property
    def is_possible(self) -> bool:
        """Whether UTF-8 says as much as a code page that makes no writing of it."""
        return 0 < self.bad_lines <= self.lines


def weigh_utf8(data: bytes, fault: int) -> Evidence:
    """How much of the bytes around the first fault is UTF-8."""
    start = max(0, fault - _AROUND)
    end = min(len(data), fault + _AROUND)
    if end == len(data) and (cut := _cut_at_end(data)) is not None:
        end = cut
    sequences = bad_bytes = lines = bad_lines = 0
    for line in re.split(rb"[\r\n]+", data[start:end]):
        if line.isascii():
            continue
        good, bad = _count(line)
        sequences += good
        bad_bytes += bad
        lines += not bad
        bad_lines += bad > 0
    return Evidence(sequences, bad_bytes, lines, bad_lines)


def decode_damaged(
    data: bytes, name: str, offset: int = 0
) -> tuple[str, tuple[Diagnostic, ...]]:
    """The characters of UTF-8 with faults, and a warning for each.

    `offset` is where `data` begins in its file.

    Raises:
        InputError: too many bytes are in no encoding.
    """
    parts = list(_parts(data))
    charset = _charset_of(data, parts)
    pieces: list[str] = []
    faults: list[Fault] = []
    foreign: list[tuple[_Foreign, int, str]] = []
    place = 0
    for part in parts:
        if isinstance(part, str):
            piece = part
        else:
            used = None if part.is_cut else charset
            read = list(_read(data[part.start : part.end], used))
            piece = "".join(character for character, _, _ in read)
            bad = [
                Fault(offset + part.start + at, place + before, data[part.start + at])
                for before, (_, at, is_bad) in enumerate(read)
                if is_bad
            ]
            faults += bad
            check_count(faults, name, "utf-8")
            if any(not is_bad and not c.isascii() for c, _, is_bad in read):
                foreign.append((part, place, piece))
        pieces.append(piece)
        place += len(piece)
    text = "".join(pieces)
    told = _report_lines(foreign, text, name, usual(charset or "utf-8"), offset)
    found = (*told, *report_faults(faults, text, name, "utf-8"))
    return text, tuple(sorted(found, key=lambda d: (d.line, d.column)))


class _Foreign(NamedTuple):
    """Where bytes of another encoding stand; or those of a character that was cut."""

    start: int
    end: int
    is_cut: bool = False


def _count(line: bytes) -> tuple[int, int]:
    """The well-formed characters that are not ASCII, and the bytes that are in none."""
    rest, good = _WELL_FORMED.subn(b"", line)
    return good, len(rest) - len(rest.translate(None, _HIGH))


def _cut_at_end(data: bytes) -> int | None:
    """Where the last character begins, if the file ends within it.

    One byte may also be a letter of a code page, as the `é` of `café` is. It is the
    beginning of a character if others of the text begin so.
    """
    for size in (1, 2, 3):
        at = len(data) - size
        if at < 0 or data[at] < 0x80:
            return None
        if data[at] < 0xC0:
            continue
        needed = 2 if data[at] < 0xE0 else 3 if data[at] < 0xF0 else 4
        if not 0xC2 <= data[at] <= 0xF4 or size >= needed:
            return None
        if size > 1:
            return at
        begun = re.compile(re.escape(data[at:]) + rb"[\x80-\xbf]{%d}" % (needed - 1))
        return at if begun.search(data, 0, at) else None
    return None


def _parts(data: bytes) -> Iterator[str | _Foreign]:
    """The stretches that are UTF-8, decoded, and what stands between them."""
    size = len(data)
    cut = _cut_at_end(data)
    end_of_text = size if cut is None else cut
    at = 0
    while at < end_of_text:
        end = min(end_of_text, at + _CHUNK)
        if end < end_of_text:
            end = data.rfind(b"\n", at, end) + 1 or end
        chunk = data[at:end]
        try:
            text, used = codecs.utf_8_decode(chunk, "strict", end == end_of_text)
        except UnicodeDecodeError as error:
            foreign = _around(data, at + error.start, at, end_of_text)
            yield data[at : foreign.start].decode()
            yield foreign
            at = foreign.end
        else:
            yield text
            at += used
    if cut is not None:
        yield _Foreign(cut, size, is_cut=True)


def _around(data: bytes, fault: int, least: int, most: int) -> _Foreign:
    """The line of a fault, if most of it is no UTF-8; or else the faulty bytes.

    What stands before `least` was read already, and text ends at `most`.
    """
    line = _line_at(data, fault)
    if least <= line.start and line.end - line.start <= _LONGEST_LINE:
        end = min(line.end, most)
        good, bad = _count(data[line.start : end])
        if bad > good:
            return _Foreign(line.start, end)
    end = fault + 1
    while end < most and data[end] >= 0x80 and not _WELL_FORMED.match(data, end):
        end += 1
    return _Foreign(fault, end)


def _line_at(data: bytes, place: int) -> _Foreign:
    """Where the line of a place begins and ends; a very long one is cut off."""
    first = max(0, place - _LONGEST_LINE)
    last = min(len(data), place + _LONGEST_LINE)
    start = max(data.rfind(b"\n", first, place), data.rfind(b"\r", first, place)) + 1
    ends = (data.find(mark, place, last) for mark in (b"\n", b"\r"))
    return _Foreign(
        start or first, min((end for end in ends if end >= 0), default=last)
    )


def _charset_of(data: bytes, parts: Sequence[str | _Foreign]) -> str | None:
    """The code page that makes most of all that is no UTF-8; None if none does.

    Few bytes say little. Then it is one that has the other letters of the text, and a
    sign that stands in no word says nothing.
    """
    sample: list[bytes] = []
    known: set[str] = set()
    length = read = 0
    for part in parts:
        if isinstance(part, str):
            if not part.isascii() and read < _AROUND:
                known.update(part[:_CHUNK])
                read += len(part)
        elif not part.is_cut and length < _SAMPLE:
            line = _line_at(data, part.start)
            start = max(line.start, part.start - _BESIDE)
            piece = data[start : max(part.end, min(line.end, part.end + _BESIDE))]
            good, bad = _count(piece)
            sample.append(piece if bad > good else _WELL_FORMED.sub(b"", piece))
            length += len(piece)
    written = _SAME.sub(b"", b"\n".join(sample)[:_SAMPLE])
    if written.isascii():
        return None
    letters = "".join(sorted(c for c in known if not c.isascii() and c.isalpha()))
    is_word = _PART_OF_WORD.search(written) is not None
    weight = _PRIOR / (_ONE_SIGN + len(written) - len(written.translate(None, _HIGH)))
    ranking = [
        (verdict.score + weight * _share_of(letters, verdict.charset), verdict)
        for verdict in rank_charsets(written)
        if verdict.score > _NONSENSE and (is_word or verdict.charset == _USUAL)
    ]
    return max(ranking, key=lambda pair: pair[0])[1].charset if ranking else None


def _share_of(letters: str, charset: str) -> float:
    """The share of letters that a code page has; where there are none, windows-1252's.

    Those of East Asia have the letters of many, and served few.
    """
    if not letters:
        return float(charset == _USUAL)
    if charset in EAST_ASIAN and max(letters) < "\u3000":
        return 0.0
    return len(letters.encode(charset, "ignore").decode(charset)) / len(letters)


def _read(data: bytes, charset: str | None) -> Iterator[tuple[str, int, bool]]:
    """Each character of some bytes, where it begins, and whether it is a stand-in."""
    at = 0
    while at < len(data):
        size = 1
        text = ""
        if data[at] < 0x80:
            text = chr(data[at])
        elif charset is not None:
            sizes = range(1, 5 if charset in EAST_ASIAN else 2)
            for size in sizes:
                try:
                    text = data[at : at + size].decode(charset)
                except UnicodeDecodeError:
                    continue
                break
            else:
                size = 1
        yield text or stand_in(data[at]), at, not text
        at += size


def _report_lines(
    foreign: Sequence[tuple[_Foreign, int, str]],
    text: str,
    name: str,
    charset: str,
    offset: int,
) -> Iterator[Diagnostic]:
    """A warning for each line that has something of another encoding."""
    bounds = split_lines(text) if foreign else []
    starts = [start for start, _ in bounds]
    told = 0
    for part, begin, piece in foreign:
        place = begin + next(i for i, c in enumerate(piece) if not c.isascii())
        line = bisect_right(starts, place)
        if line == told:
            continue
        told = line
        start, end = bounds[line - 1]
        shown = text[start:end]
        if len(shown) > _SHOWN:
            first = max(start, place - _SHOWN // 2)
            shown = text[first : min(end, first + _SHOWN)].strip() + "…"
        values = (
            ("offset", str(offset + part.start)),
            ("charset", charset),
            ("shown", shown),
        )
        yield Diagnostic(LINE_NOT_UTF8, name, line, place - start + 1, values)
