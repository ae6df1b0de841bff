"""Bytes that their file's encoding does not allow, and what stands in their place."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tei_toolkit.diagnostics import Diagnostic
from tei_toolkit.errors import InputError
from tei_toolkit.sources.charset_names import usual
from tei_toolkit.sources.decoding_kinds import BYTE_REPLACED
from tei_toolkit.sources.text import split_lines

_MOST = 1000
"""Bytes that may be impossible in a text."""
_WINDOWS = {
    0x82: "‚",
    0x84: "„",
    0x85: "…",
    0x86: "†",
    0x87: "‡",
    0x89: "‰",
    0x8B: "‹",
    0x91: "‘",
    0x92: "’",
    0x93: "“",
    0x94: "”",
    0x95: "•",
    0x96: "–",
    0x97: "—",
    0x99: "™",
    0x9B: "›",
    0xA0: "\u00a0",
}
"""What bytes mean in windows-1250 to windows-1258 alike."""
_UNKNOWN = "\ufffd"


class Fault(NamedTuple):
    """An impossible byte.

    Attributes:
        offset: where it stands in the file.
        place: where the character stands that was put there.
        byte: the byte.
    """

    offset: int
    place: int
    byte: int


def stand_in(byte: int) -> str:
    """What is put in the place of an impossible byte."""
    return _WINDOWS.get(byte, _UNKNOWN)


def check_count(faults: Sequence[Fault], name: str, charset: str) -> None:
    """Look at how many bytes of a file are impossible in its charset.

    Raises:
        InputError: there are too many for a text.
    """
    if len(faults) > _MOST:
        raise InputError(
            f"{name}: more than {_MOST} bytes are not possible in {usual(charset)}, "
            f"the first at {faults[0].offset}; the file is damaged or in an unknown "
            "encoding: state it with --charset"
        )


def report_faults(
    faults: Sequence[Fault], text: str, name: str, charset: str
) -> tuple[Diagnostic, ...]:
    """A warning for each impossible byte of a file that became `text`."""
    starts = [start for start, _ in split_lines(text)] if faults else []
    found: list[Diagnostic] = []
    for offset, place, byte in faults:
        line = bisect_right(starts, place)
        character = text[place]
        shown = "U+FFFD" if character == _UNKNOWN else f"“{character}”"
        values = (
            ("offset", str(offset)),
            ("byte", f"{byte:02X}"),
            ("charset", usual(charset)),
            ("character", shown),
        )
        column = place - starts[line - 1] + 1
        found.append(Diagnostic(BYTE_REPLACED, name, line, column, values))
    return tuple(found)
