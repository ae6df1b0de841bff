"""A report's file, looked at before any work: it must replace nothing else."""

import os
import secrets
import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from tei_toolkit.errors import OutputError, UsageError
from tei_toolkit.tei.serialisation import check_writable

_HEAD: Final = 4096


def check_report_file(
    path: Path,
    option: str,
    sources: Iterable[Path],
    is_report: Callable[[bytes], bool],
    *,
    force: bool,
) -> None:
    """Refuse, before any work, a report that could not be written at its end.

    Args:
        path: where it would be written.
        option: the option with its value, as the user gave it.
        sources: the files that it must never replace.
        is_report: whether a file that begins with these bytes is such a report.
        force: replace whatever else stands there.

    Raises:
        OutputError: it cannot be written, or something else stands there.
        UsageError: it would replace a source.
    """
    if _is_among(path, sources):
        raise UsageError(f"{option}: is a source or the output; name another file")
    check_writable(path)
    if path.is_file() and not force:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
        if head and not is_report(head):
            raise OutputError(
                f"{path}: stands there already and is no report; nothing was written. "
                "Use --force to replace it, or name another file."
            )


def write_report_file(path: Path, pieces: Iterable[str]) -> None:
    """Write a report, all of it or nothing; what stood there stays until it is whole.

    Raises:
        OutputError: it cannot be written.
    """
    target = Path(os.path.realpath(path))
    is_special = target.exists() and not target.is_file()
    new = target if is_special else _beside(target)
    try:
        with new.open(
            "w", encoding="utf-8", errors="backslashreplace", newline="\n"
        ) as stream:
            stream.writelines(pieces)
        if not is_special:
            if target.exists():
                new.chmod(stat.S_IMODE(target.stat().st_mode))
            new.replace(target)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror}") from error
    finally:
        if not is_special:
            new.unlink(missing_ok=True)


def _beside(target: Path) -> Path:
    return target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}.tmp")


def _is_among(path: Path, sources: Iterable[Path]) -> bool:
    """Whether one of the sources is the file at a path, by whatever name."""
    real = Path(os.path.realpath(path))
    try:
        standing = path.stat()
    except (OSError, ValueError):
        return any(source in {path, real} for source in sources)
    for source in sources:
        with suppress(OSError, ValueError):
            if os.path.samestat(standing, source.stat()):
                return True
    return False
