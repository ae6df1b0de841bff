"""Editions made again whenever what they are made of changes."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from tei_toolkit.editions.jobs import STANDARD, Job, run_jobs
from tei_toolkit.errors import ToolkitError, UsageError

_PAUSE = 0.3
_State = tuple[int, int]


def watch_files(job: Job, shared: tuple[Path, ...]) -> Iterator[set[Path]]:
    """What changes from now on of a job's files and of what they share.

    Raises:
        UsageError: standard input is read, which is there once.
    """
    if STANDARD in job.files:
        raise UsageError("--watch: name files; standard input can be read only once.")
    paths = (*shared, *job.files)
    return _look({path: _state(path) for path in paths})


def pause() -> None:
    """Wait until it is time to look again."""
    time.sleep(_PAUSE)


def _look(known: dict[Path, _State | None]) -> Iterator[set[Path]]:
    while True:
        pause()
        now = {path: _state(path) for path in known}
        changed = {path for path in known if now[path] != known[path]}
        known = now
        if changed:
            yield changed


def _state(path: Path) -> _State | None:
    """What tells one state of a file from another; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def render_changes(
    changes: Iterator[set[Path]],
    make_job: Callable[[], Job],
    say: Callable[[str], None],
    tell: Callable[[str], None],
) -> None:
    """Render again what changes: a file by itself, all where they share what changed.

    Args:
        changes: as `watch_files` tells them; the user ends them.
        make_job: reads anew what the files share.
        say: takes what was noticed.
        tell: takes faults; none of them ends the watch.
    """
    for changed in changes:
        try:
            job = make_job()
            if changed <= set(job.files):
                job = replace(job, files=tuple(p for p in job.files if p in changed))
            run_jobs(job, say, tell)
        except ToolkitError as error:
            tell(str(error))
