"""What an old Office document says of itself: its stream of summary information.

Source: Microsoft, *[MS-OLEPS]: Object Linking and Embedding (OLE) Property Set Data
Structures*, 2.21 (the stream), 2.20 (a set), 2.15 (values); 3.1 for the numbers.
"""

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

STREAM = "\x05SummaryInformation"
_SET = 44
"""Where the stream says where its set begins."""
_PAGE = 1
_KEYS = {
    2: "title",
    3: "subject",
    4: "creator",
    5: "keywords",
    6: "description",
    12: "created",
    13: "modified",
}
_NARROW, _WIDE, _TIME, _SHORT = 0x1E, 0x1F, 0x40, 0x02
_MOST = 100
"""Properties that a summary has at most."""
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_MOST_DAYS = 3_000_000
_FIRST_YEAR = 1970
"""The first year in which one may have been made; one before it stands for none."""


def read_summary(stream: bytes) -> Iterator[tuple[str, str]]:
    """Title, creator and so on, days as ISO 8601 has them.

    Raises:
        struct.error: the stream ends before what it says that it has.
    """
    (base,) = struct.unpack_from("<I", stream, _SET)
    (count,) = struct.unpack_from("<I", stream, base + 4)
    places: dict[int, int] = {}
    for number in range(min(count, _MOST)):
        key, offset = struct.unpack_from("<2I", stream, base + 8 + 8 * number)
        places[key] = base + offset
    charset = "cp1252"
    if _PAGE in places:
        kind, page = struct.unpack_from("<IH", stream, places[_PAGE])
        if kind == _SHORT:
            charset = "utf-8" if page == 65001 else f"cp{page}"
    for key, name in _KEYS.items():
        if key in places:
            value = " ".join(_read(stream, places[key], charset).split())
            if value:
                yield name, value


def _read(stream: bytes, at: int, charset: str) -> str:
    """The value of a property as text; empty for a value of another kind."""
    kind, size = struct.unpack_from("<2I", stream, at)
    if kind == _NARROW:
        raw = stream[at + 8 : at + 8 + size].partition(b"\x00")[0]
        try:
            return raw.decode(charset, "replace")
        except LookupError:
            return raw.decode("cp1252", "replace")
    if kind == _WIDE:
        raw = stream[at + 8 : at + 8 + 2 * size]
        return raw.decode("utf-16-le", "replace").partition("\x00")[0]
    if kind == _TIME:
        (ticks,) = struct.unpack_from("<Q", stream, at + 4)
        days, rest = divmod(ticks // 10_000_000, 86_400)
        if days < _MOST_DAYS:
            when = _EPOCH + timedelta(days, rest)
            return f"{when:%Y-%m-%dT%H:%M:%SZ}" if when.year >= _FIRST_YEAR else ""
    return ""
