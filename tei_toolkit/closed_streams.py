"""Standard streams that were closed before the program began (`tei … >&-`)."""

import errno
import io
import os
import sys
from typing import Any, Final, NoReturn, cast

_LAST: Final = 2


def replace_closed_streams() -> None:
    """Put something in the place of each standard stream that is closed.

    Standard input is empty; what is written to standard output cannot be written, which
    is an `OSError`; what is said on standard error is not heard. Their numbers are
    taken too, as a file opened later would have them, and be written into.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) <= _LAST:
        pass
    os.close(number)
    if sys.stdin is None:
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = cast("Any", _ClosedOutput())
    if sys.stderr is None:
        sys.stderr = open(_LAST, "w", encoding="utf-8", closefd=False)  # noqa: SIM115


class _ClosedBytes(io.RawIOBase):
    def writable(self) -> bool:
        return True

    def write(self, _data: Any) -> NoReturn:
        raise OSError(errno.EBADF, "it is closed, so nothing can be written to it")


class _ClosedOutput(io.TextIOBase):
    buffer = _ClosedBytes()

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> NoReturn:
        self.buffer.write(text.encode())
