"""Every fault of a file that is not well-formed, in one list.

A parser must stop at the first. So the fault is mended in memory in the smallest way
that
a careful reader would think of, and the file is read again, until it is whole or the
faults are too many. What is told is always about the file as it is.
"""

import pyexpat
from typing import Final

from tei_toolkit.relaxng.findings import Fault
from tei_toolkit.relaxng.findings import Finding as EngineFinding
from tei_toolkit.relaxng.frames import Frame
from tei_toolkit.relaxng.wellformedness import not_well_formed

MOST_FAULTS: Final = 100
_MOST_WORK: Final = 40_000_000
_MISMATCH: Final = 7
_DUPLICATE: Final = 8
_UNDEFINED_ENTITY: Final = 11
_BAD_REFERENCE: Final = 14
_MISPLACED_DECLARATION: Final = 17
_UNBOUND: Final = 27
_INVALID: Final = 4
_SPACE: Final = b" \t\r\n"


class _Mended:
    """The bytes with mends in them, and where each was in the file."""

    def __init__(self, data: bytes) -> None:
        self.data = bytearray(data)
        self.original = data
        self._inserted: list[tuple[int, int]] = []

    def insert(self, at: int, what: bytes) -> None:
        self.data[at:at] = what
        moved = [
            (place + len(what) if place >= at else place, length)
            for place, length in self._inserted
        ]
        self._inserted = sorted([*moved, (at, len(what))])

    def place(self, offset: int) -> tuple[int, int, int]:
        """Line, column and offset in the file of an offset in the mended bytes."""
        before = 0
        for at, length in self._inserted:
            if at + length <= offset:
                before += length
            elif at <= offset:
                before += offset - at
        offset -= before
        line = self.original.count(b"\n", 0, offset) + 1
        start = self.original.rfind(b"\n", 0, offset) + 1
        text = self.original[start:offset].decode("utf-8", "replace")
        return line, len(text) + 1, offset


class _Reading:
    """One reading up to the first fault, with the elements that are open there."""

    def __init__(self, mended: _Mended) -> None:
        self.mended = mended
        self.stack = [Frame("", "", 1, 1)]
        self.root_tag = -1
        self.parser = parser = pyexpat.ParserCreate("utf-8")
        namespaces = pyexpat.ParserCreate("utf-8", " ")
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        self.error: pyexpat.ExpatError | None = None
        self.offset = 0
        for reader in (parser, namespaces):
            try:
                reader.Parse(bytes(mended.data), True)  # noqa: FBT003  expat
            except pyexpat.ExpatError as error:
                self.error, self.offset = error, reader.ErrorByteIndex
                break

    def start(self, name: str, _attributes: object) -> None:
        offset = self.parser.CurrentByteIndex
        if self.root_tag < 0:
            self.root_tag = offset
        line, column, _ = self.mended.place(offset) if self._mends() else self._here()
        parent = self.stack[-1]
        count = parent.counts[name] = parent.counts.get(name, 0) + 1
        frame = Frame(name, name, line, column, parent, count)
        self.stack.append(frame)

    def _mends(self) -> bool:
        return len(self.mended.data) != len(self.mended.original)

    def _here(self) -> tuple[int, int, int]:
        parser = self.parser
        return parser.CurrentLineNumber, parser.CurrentColumnNumber + 1, 0

    def end(self, _name: str) -> None:
        self.stack.pop()


def all_faults(data: bytes) -> list[EngineFinding]:
    """The faults in well-formedness of a file in UTF-8, by place; none if it has none.

    At most `MOST_FAULTS`, and fewer in a very large file: each needs a reading.
    """
    mended = _Mended(data)
    found: list[EngineFinding] = []
    unbound: set[str] = set()
    work = 0
    while len(found) < MOST_FAULTS and (work <= _MOST_WORK or not found):
        work += len(data) + 1
        reading = _Reading(mended)
        if reading.error is None:
            break
        finding = _finding(reading)
        repeated = reading.error.code == _UNBOUND and finding.found in unbound
        if not repeated:
            found.append(finding)
        unbound.add(finding.found)
        if not _mend(reading, finding):
            break
    return sorted(found, key=lambda finding: (finding.line, finding.column))


def _finding(reading: _Reading) -> EngineFinding:
    error = reading.error
    if error is None:
        raise AssertionError
    data, offset = reading.mended.data, reading.offset
    line, column, _ = reading.mended.place(offset)
    error.lineno, error.offset = line, column - 1
    ahead = bytes(data[offset : offset + 400]).decode("utf-8", "replace")
    behind = bytes(data[max(offset - 1, 0) : offset]).decode("utf-8", "replace")
    finding, _ = not_well_formed(error, behind, ahead, reading.stack)
    return finding


def _mend(reading: _Reading, finding: EngineFinding) -> bool:
    """Mend the fault; whether that could be done."""
    error, mended = reading.error, reading.mended
    if error is None:
        return False
    data, offset = mended.data, reading.offset
    match error.code:
        case code if code == _MISMATCH:
            return _mend_mismatch(reading, finding)
        case code if code == _INVALID:
            return _mend_character(data, offset)
        case code if code in (_UNDEFINED_ENTITY, _BAD_REFERENCE):
            return _blank(data, data.find(b"&", offset), b"+")
        case code if code == _DUPLICATE:
            return _mend_duplicate(data, offset)
        case code if code == _MISPLACED_DECLARATION:
            return _blank(data, offset + 2, b"y")
        case code if code == _UNBOUND and finding.found and reading.root_tag >= 0:
            at = reading.root_tag + 1
            while at < len(data) and data[at] not in b" \t\r\n/>":
                at += 1
            mended.insert(at, f' xmlns:{finding.found}="urn:x"'.encode())
            return True
    return False


def _blank(data: bytearray, at: int, by: bytes) -> bool:
    if not 0 <= at < len(data):
        return False
    data[at : at + 1] = by
    return True


def _mend_character(data: bytearray, offset: int) -> bool:
    if 0 < offset <= len(data) and data[offset - 1] in b"&<":
        return _blank(data, offset - 1, b"+")
    if offset >= len(data):
        return False
    if data[offset] >= 0x80:
        return _blank(data, offset, b"?")
    if data[offset] in b"&<" or data[offset] < 32:
        return _blank(data, offset, b"+")
    return False


def _mend_duplicate(data: bytearray, offset: int) -> bool:
    at = offset
    while at < len(data) and data[at] in _SPACE:
        at += 1
    end = at
    while end < len(data) and data[end] not in b" \t\r\n=/>":
        end += 1
    name = bytes(data[at:end])
    if not name:
        return False
    for letter in b"qxzkvwjy":
        other = bytes([letter]) * len(name)
        if other != name and other + b"=" not in data[max(0, at - 500) : at + 500]:
            data[at:end] = other
            return True
    return False


def _mend_mismatch(reading: _Reading, finding: EngineFinding) -> bool:
    mended, offset = reading.mended, reading.offset
    data = mended.data
    at = data.rfind(b"</", 0, offset + 2)
    if at < 0 or finding.fault is not Fault.NOT_WELL_FORMED:
        return False
    end = data.find(b">", at)
    if end < 0:
        return False
    name = bytes(data[at + 2 : end]).strip().decode("utf-8", "replace")
    open_labels = [frame.label for frame in reading.stack[1:]]
    if name in open_labels:
        mended.insert(at, f"</{open_labels[-1]}>".encode())
        return True
    following = bytes(data[data.find(b"</", end) :][: len(open_labels[-1]) + 3])
    if not following.startswith(f"</{open_labels[-1]}".encode()):
        # Meant to close the innermost element: the right tag takes its place.
        data[at : end + 1] = b" " * (end + 1 - at)
        mended.insert(at, f"</{open_labels[-1]}>".encode())
        return True
    data[at : end + 1] = b" " * (end + 1 - at)
    return True
