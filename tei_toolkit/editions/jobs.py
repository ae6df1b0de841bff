"""Many files to many editions: names, reading, writing, watching."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from tei_toolkit.editions.formats import find_format
from tei_toolkit.editions.rendering import Edition, RenderOptions, render
from tei_toolkit.errors import InputError, OutputError, ToolkitError, UsageError
from tei_toolkit.tei.serialisation import Replacement, write_whole

_STANDARD = Path("-")
_WITH_WIDTH = ("text",)
_PAUSE = 0.5


@dataclass(frozen=True, slots=True)
class Job:
    """Files, and what to make of them.

    Attributes:
        files: TEI files; `-` is standard input.
        formats: names of formats.
        output: folder, `-` for standard output, or None for beside each file.
        options: how they are rendered.
        stylesheet: the user's own, in place of a format.
        trusted: whether it may do what it likes.
    """

    files: tuple[Path, ...]
    formats: tuple[str, ...]
    output: Path | None
    options: RenderOptions
    stylesheet: Path | None = None
    trusted: bool = False


def read_parameters(
    given: tuple[str, ...], width: int | None, formats: tuple[str, ...]
) -> dict[str, str]:
    """Parameters by name from `name=value`.

    Raises:
        UsageError: one has no `=`, or a width is given for a format without one.
    """
    found = {}
    for words in given:
        name, mark, value = words.partition("=")
        if not mark or not name:
            raise UsageError(f"--param {words}: write it as NAME=VALUE.")
        found[name] = value
    if width is not None:
        if not set(formats) & set(_WITH_WIDTH):
            raise UsageError("--width: is for --to text.")
        found["width"] = str(width)
    return found


def run_jobs(job: Job, say: Callable[[str], None]) -> list[Path]:
    """Render every file; the paths of what was written.

    Raises:
        InputError: a file cannot be read. What was rendered before it stays.
        OutputError: a file cannot be written, or two would have one name.
    """
    targets = _plan(job)
    written: list[Path] = []
    for number, (source, to, target) in enumerate(targets, 1):
        edition = _render_one(job, source, to)
        for message in edition.messages:
            say(f"{source}: {message}")
        if target == _STANDARD:
            sys.stdout.buffer.write(edition.data)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, edition.data, Replacement.ALWAYS)
        written.append(target)
        if len(targets) > 1 and (number % 25 == 0 or number == len(targets)):
            say(f"{number} of {len(targets)}: {target}")
        elif len(targets) == 1:
            say(f"{target}")
    return written


def _plan(job: Job) -> list[tuple[Path, str, Path]]:
    """For each file and format the path to write; refuses two of one name."""
    plan, seen = [], dict[Path, Path]()
    for source in job.files:
        for to in job.formats:
            target = _target(job, source, to)
            if target != _STANDARD and target in seen and seen[target] != source:
                message = (
                    f"{target}: would be written for {seen[target]} and for {source}; "
                    "render them into different folders."
                )
                raise OutputError(message)
            if target.resolve() == source.resolve() and target != _STANDARD:
                raise OutputError(f"{target}: is the file that is rendered.")
            seen[target] = source
            plan.append((source, to, target))
    return plan


def _target(job: Job, source: Path, to: str) -> Path:
    if job.output == _STANDARD or (job.output is None and source == _STANDARD):
        return _STANDARD
    suffix = ".html" if job.stylesheet is not None else find_format(to).suffix
    stem = "text" if source == _STANDARD else source.stem
    folder = source.parent if job.output is None else job.output
    return folder / (stem + suffix)


def _render_one(job: Job, source: Path, to: str) -> Edition:
    try:
        if source == _STANDARD:
            data, folder = sys.stdin.buffer.read(), None
        else:
            data, folder = source.read_bytes(), source.parent
    except OSError as error:
        raise InputError(f"{source}: cannot be read: {error.strerror}.") from error
    options = replace(job.options, folder=folder, anywhere=job.trusted)
    stem = "text" if source == _STANDARD else source.stem
    if job.stylesheet is not None:
        from tei_toolkit.editions.own import (  # noqa: PLC0415 - only where it is needed
            render_with,
        )

        return render_with(job.stylesheet, data, options, stem, trusted=job.trusted)
    options = replace(options, parameters=_links(job, to, source, options.parameters))
    return render(data, to, options, name=stem)


def _links(job: Job, to: str, source: Path, given: dict[str, str]) -> dict[str, str]:
    """What a page links to: the editions that are made beside it in the same run."""
    stem = "text" if source == _STANDARD else source.stem
    if to != "html":
        if "width" in given and to not in _WITH_WIDTH:
            return {name: value for name, value in given.items() if name != "width"}
        return given
    beside = {
        f"{name}-address": stem + find_format(name).suffix
        for name in ("text", "csv")
        if name in job.formats
    }
    if source != _STANDARD and job.output in (None, source.parent):
        beside["tei-address"] = source.name
    return beside | {name: value for name, value in given.items() if name != "width"}


def watch_jobs(job: Job, say: Callable[[str], None]) -> None:
    """Render a file again whenever it changes, until the user stops it."""
    times = {path: _changed(path) for path in job.files}
    while True:
        time.sleep(_PAUSE)
        for path in job.files:
            now = _changed(path)
            if now != times[path]:
                times[path] = now
                try:
                    run_jobs(replace(job, files=(path,)), say)
                except ToolkitError as error:
                    say(str(error))


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
