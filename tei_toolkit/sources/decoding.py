"""Bytes to characters, once and without silent loss."""

import codecs
import re
from dataclasses import replace

from tei_toolkit.diagnostics import Diagnostic
from tei_toolkit.errors import InputError, UsageError
from tei_toolkit.sources.binary import not_text
from tei_toolkit.sources.charset_names import canonical, usual
from tei_toolkit.sources.charsets import EAST_ASIAN, rank_charsets
from tei_toolkit.sources.damaged_utf8 import Evidence, decode_damaged, weigh_utf8
from tei_toolkit.sources.decoding_kinds import (
    CHARSET_CONTRADICTED,
    CHARSET_UNCERTAIN,
    NOT_UTF8,
    NUL_BYTES,
)
from tei_toolkit.sources.impossible_bytes import (
    Fault,
    check_count,
    report_faults,
    stand_in,
)
from tei_toolkit.values import immutable

_NUL, _SUBSTITUTE = b"\x00", b"\x1a"
_CONTROLS = bytes((*range(9), *range(14, 27), *range(28, 32)))
_LEAST_TO_A_CONTROL = 50
"""Bytes of a text in which one of these is a slip."""
_SAMPLE = 6_000
_CONVINCING = 0.5
"""What a code page scores that makes good writing of a text."""
_CHUNK = 1 << 20
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Each mark with its charset; the longer first, since UTF-16's begins UTF-32's."""


@immutable
class Decoded:
    """Characters, the encoding that they were in, and what was noticed."""

    text: str
    charset: str
    diagnostics: tuple[Diagnostic, ...] = ()


def decode(
    data: bytes, name: str, *, charset: str | None = None, declared: str | None = None
) -> Decoded:
    """The characters of `data`, without a byte order mark.

    Args:
        data: the whole file.
        name: for messages.
        charset: the encoding that the user states; nothing else is tried.
        declared: the encoding that the file itself states (HTML, XML).

    Raises:
        InputError: the bytes are no text in any encoding, or not in the stated one.
        UsageError: `charset` is no encoding that Python knows.
    """
    if charset is not None:
        return _decode_as_stated(data, name, charset)
    for mark, marked in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], name, marked, len(mark))
    if _NUL not in data:
        return _decode_unmarked(data, name, declared)
    if _is_text_with_nuls(data):
        values = (("count", str(data.count(_NUL))), ("offset", str(data.find(_NUL))))
        decoded = _decode_unmarked(data.replace(_NUL, _SUBSTITUTE), name, declared)
        warning = Diagnostic(NUL_BYTES, name, 0, 0, values)
        return replace(decoded, diagnostics=(warning, *decoded.diagnostics))
    wide = _guess_wide(data)
    if wide is None:
        raise not_text(data, name)
    text = _decode_strictly(data, name, wide, 0)
    return Decoded(text, wide, (_note(name, wide, "no byte order mark"),))


def _is_text_with_nuls(data: bytes) -> bool:
    """Whether bytes are UTF-8 in which few are NUL or another control character."""
    controls = len(data) - len(data.translate(None, _CONTROLS))
    is_text = controls * _LEAST_TO_A_CONTROL <= len(data)
    return is_text and _try_decode(data, "utf-8") is not None


def _decode_unmarked(data: bytes, name: str, declared: str | None) -> Decoded:
    known = canonical(declared) if declared else None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        first_fault = error.start
    else:
        if b"\x1b" in data and data.isascii():
            for charset in ("iso2022_jp", "iso2022_kr"):
                shifted = _try_decode(data, charset)
                if shifted is not None and not shifted.isascii():
                    note = _note(name, charset, "its escape sequences")
                    return Decoded(shifted, usual(charset), (note,))
        notes: tuple[Diagnostic, ...] = ()
        if known not in {None, "utf-8", "cp1252"} and not data.isascii():
            notes = (_contradiction(name, declared or "", "utf-8"),)
        return Decoded(text, "utf-8", notes)
    evidence = weigh_utf8(data, first_fault)
    if evidence.is_clear:
        text, told = decode_damaged(data, name)
        return Decoded(text, "utf-8", told)
    if known not in {None, "utf-8"}:
        declared_text = _try_decode(data, known or "")
        if declared_text is not None:
            note = _note(name, known or "", "declared by the page")
            return Decoded(declared_text, usual(known or ""), (note,))
    legacy = _decode_legacy(data, name, first_fault, evidence)
    if declared:
        contradiction = _contradiction(name, declared, legacy.charset)
        return Decoded(
            legacy.text, legacy.charset, (contradiction, *legacy.diagnostics)
        )
    return legacy


def check_charset(charset: str) -> str:
    """Python's name of a character encoding.

    Raises:
        UsageError: there is none of this name.
    """
    known = canonical(charset)
    if known is None:
        raise UsageError(
            f"{charset!r} is no character encoding; known are utf-8, utf-16, "
            "windows-1252, koi8-r, shift_jis and the others that Python lists"
        )
    return known


def _decode_as_stated(data: bytes, name: str, charset: str) -> Decoded:
    known = check_charset(charset)
    start = 0
    for mark, marked in BYTE_ORDER_MARKS:
        if data.startswith(mark) and known.startswith(marked[:6]):
            start, known = len(mark), marked
            break
    text = _decode_strictly(data[start:], name, known, start)
    notes = () if known == "utf-8" else (_note(name, known, "as you stated"),)
    return Decoded(text, usual(known), notes)


def _decode_marked(data: bytes, name: str, charset: str, start: int) -> Decoded:
    if charset == "utf-8":
        text = _try_decode(data, charset)
        if text is not None:
            return Decoded(text, charset)
        damaged, told = decode_damaged(data, name, start)
        return Decoded(damaged, charset, told)
    text = _decode_strictly(data, name, charset, start)
    return Decoded(text, charset, (_note(name, charset, "its byte order mark"),))


def _decode_strictly(data: bytes, name: str, charset: str, start: int) -> str:
    try:
        return data.decode(charset)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: byte {start + error.start} is not possible in {usual(charset)} "
            f"({error.reason}); the file is damaged or in another encoding: state it "
            "with --charset"
        ) from None


def _try_decode(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset)
    except UnicodeDecodeError:
        return None


def _guess_wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, by how the NULs and the text fall."""
    sample = data[: 1 << 14]
    sample = sample[: len(sample) // 4 * 4] or sample[: len(sample) // 2 * 2]
    best: tuple[float, str] | None = None
    for charset in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        if len(data) % (4 if "32" in charset else 2):
            continue
        # A surrogate pair may be cut at the end of the sample.
        text = sample.decode(charset, "replace").removesuffix("\ufffd")
        if not text:
            continue
        good = sum(1 for char in text if char.isprintable() or char in "\t\n\r\f")
        known = sum(1 for char in text if char in " \n\r" or char.isalpha())
        share = min(good, known * 2) / len(text)
        if share > 0.95 and "\x00" not in text and (best is None or share > best[0]):
            best = (share, charset)
    return best[1] if best else None


def _decode_legacy(data: bytes, name: str, fault: int, utf8: Evidence) -> Decoded:
    sample = _take_sample(data, fault)
    ranking = rank_charsets(sample)
    if ranking[0].score < _CONVINCING and utf8.is_possible:
        damaged, told = decode_damaged(data, name)
        return Decoded(damaged, "utf-8", told)
    reason = f"judged by its letters, language {ranking[0].language}"
    if ranking[0].score < _CONVINCING:
        advised = _ask_library(sample)
        text = _try_decode(data, advised) if advised else None
        if text is not None and advised:
            doubt = Diagnostic(
                CHARSET_UNCERTAIN, name, 0, 0, (("charset", usual(advised)),)
            )
            return Decoded(text, usual(advised), (doubt,))
    for verdict in ranking[:4]:
        text = _try_decode(data, verdict.charset)
        if text is None or verdict.score < ranking[0].score - 0.7:
            continue
        charset = usual(verdict.charset)
        if verdict.score < _CONVINCING:
            doubt = Diagnostic(CHARSET_UNCERTAIN, name, 0, 0, (("charset", charset),))
            return Decoded(text, charset, (doubt,))
        return Decoded(text, charset, (_note(name, charset, reason),))
    chosen = ranking[0].charset
    text, faults = _decode_replacing(data, name, chosen)
    notes = (_note(name, chosen, reason),)
    told = report_faults(faults, text, name, chosen)
    return Decoded(text, usual(chosen), notes + told)


def _take_sample(data: bytes, fault: int) -> bytes:
    """Up to `_SAMPLE` bytes that tell most: lines (or words) that are not ASCII."""
    pieces: list[bytes] = []
    size = 0
    end = len(data)
    at = fault
    stride = max(_SAMPLE, (end - fault) // 16)
    while at < end and size < _SAMPLE:
        window = data[max(0, at - 200) : at + 2 * _SAMPLE]
        first = 0 if at < 200 else max(window.find(b" "), window.find(b"\n"), 0)
        last = -1
        if at + 2 * _SAMPLE < end:
            last = max(window.rfind(b" "), window.rfind(b"\n"))
        window = window[first : last if last > first else len(window)]
        for line in re.split(rb"[\r\n]+", window):
            if not line.isascii():
                pieces.append(line[:_SAMPLE])
                size += len(pieces[-1])
                if size >= _SAMPLE:
                    break
        at += stride
    return b"\n".join(pieces)[: 2 * _SAMPLE] or data[fault : fault + _SAMPLE]


def _ask_library(sample: bytes) -> str | None:
    """What charset-normalizer says, for code pages that we have no evidence about."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 (loaded when needed)

    best = from_bytes(sample).best()
    return None if best is None else canonical(best.encoding)


def _decode_replacing(data: bytes, name: str, charset: str) -> tuple[str, list[Fault]]:
    """The text, and each byte that was replaced."""
    pieces: list[str] = []
    faults: list[Fault] = []
    place = 0
    start = 0
    while start < len(data):
        end = _chunk_end(data, start, charset)
        chunk = data[start:end]
        at = 0
        while at < len(chunk):
            rest = chunk[at:]
            try:
                piece = rest.decode(charset)
                at = len(chunk)
            except UnicodeDecodeError as error:
                byte = rest[error.start]
                piece = rest[: error.start].decode(charset)
                offset = start + at + error.start
                faults.append(Fault(offset, place + len(piece), byte))
                piece += stand_in(byte)
                at += error.start + 1
                check_count(faults, name, charset)
            pieces.append(piece)
            place += len(piece)
        start = end
    return "".join(pieces), faults


def _chunk_end(data: bytes, start: int, charset: str) -> int:
    """Where a chunk may end without cutting a character in two."""
    end = start + _CHUNK
    if end >= len(data):
        return len(data)
    if charset in EAST_ASIAN:
        cut = max(data.rfind(b" ", start, end), data.rfind(b"\n", start, end))
        return cut + 1 if cut > start else len(data)
    return end


def _note(name: str, charset: str, reason: str) -> Diagnostic:
    values = (("charset", usual(charset)), ("reason", reason))
    return Diagnostic(NOT_UTF8, name, 0, 0, values)


def _contradiction(name: str, declared: str, charset: str) -> Diagnostic:
    values = (("declared", declared), ("charset", charset))
    return Diagnostic(CHARSET_CONTRADICTED, name, 0, 0, values)
