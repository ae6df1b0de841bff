"""Many files converted, one after the other or side by side; a bad one stops none."""

import gc
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any, BinaryIO

from tei_toolkit.conventions.convention import Convention
from tei_toolkit.conventions.files import read_convention
from tei_toolkit.conventions.registry import find_convention, find_conventions
from tei_toolkit.convert import Conversion, ConvertOptions, convert
from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import InputError, OutputError, ToolkitError, UsageError
from tei_toolkit.metadata.description import Overrides
from tei_toolkit.report import as_data, explanation, summary
from tei_toolkit.resources import schema_path
from tei_toolkit.sources.kind import Keep
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.tei.identifiers import make_stem
from tei_toolkit.tei.options import Profile, Project
from tei_toolkit.tei.reading import parse_tei, read_turn_ids
from tei_toolkit.tei.serialisation import Replacement, write_whole
from tei_toolkit.userfiles.project import read_project
from tei_toolkit.userfiles.speakers import read_speakers

_STANDARD = "-"
_MANY = 16
_REPORT_BEGINS = b'{\n "files": ['


@dataclass(frozen=True, slots=True)
class Job:
    """What `tei convert` is asked to do.

    Attributes:
        files: paths as the user gave them; `-` is standard input.
        output: folder, `.xml` file or `-`.
        explain: show how each file was read and write nothing.
        report: where to write the JSON report, or None.
        force: replace files that were edited.
        quiet: no summaries and no warnings.
        jobs: processes; None for as many as pay.
        options: how to convert.
    """

    files: tuple[str, ...]
    output: str | None
    explain: bool
    report: str | None
    force: bool
    quiet: bool
    jobs: int | None
    options: ConvertOptions

    @classmethod
    def from_choices(
        cls, files: Sequence[str], output: str | None, choices: Mapping[str, Any]
    ) -> "Job":
        """The job that command-line options describe; files named in them are read.

        Raises:
            UsageError: options contradict each other or cannot be understood.
            InputError: a file named in an option cannot be read.
        """
        explain = bool(choices["explain"])
        if output is None and not explain:
            if len(files) > 1:
                raise UsageError(
                    "several files need a folder to be written to: add -o FOLDER"
                )
            output = _STANDARD
        if len(files) > 1 and output is not None and _is_one_file(output):
            raise UsageError(
                f"'{output}' is one file, and {len(files)} were given: add -o FOLDER"
            )
        if list(files).count(_STANDARD) > 1:
            raise UsageError("standard input (-) can be read once only")
        return cls(
            tuple(files),
            output,
            explain,
            choices["report"],
            bool(choices["force"]),
            bool(choices["quiet"]),
            choices["jobs"],
            _options(choices),
        )


def _is_one_file(output: str) -> bool:
    return output == _STANDARD or (
        output.lower().endswith(".xml") and not Path(output).is_dir()
    )


def _options(choices: Mapping[str, Any]) -> ConvertOptions:
    """The conversion's options, with the files that they name read."""
    options = ConvertOptions(
        overrides=Overrides(
            title=choices["title"],
            date=_checked_date(choices["date"], "--date"),
            place=choices["place"],
        ),
        language=choices["language"],
        profile=Profile(choices["profile"]) if choices["profile"] else None,
        keep=Keep(choices["keep"]),
        keep_furniture=choices["keep_furniture"],
        line_breaks=choices["line_breaks"],
        page_breaks=choices["page_breaks"],
        media_type=choices["media_type"],
        charset=choices["charset"],
        require_turns=choices["require_turns"],
        processed=_processed(choices["processed"]),
        project=_project(choices["metadata"]),
    )
    if choices["convention"]:
        options = replace(
            options, convention=find_named_convention(choices["convention"])
        )
    if choices["speakers"]:
        path = choices["speakers"]
        options = replace(options, speakers=read_speakers(read_bytes(Path(path)), path))
    if choices["ids_from"]:
        path = choices["ids_from"]
        tree = parse_tei(read_bytes(Path(path)), path)
        options = replace(options, ids_from=read_turn_ids(tree))
    return options


def find_named_convention(name: str) -> Convention:
    """The convention called `name`, or the one in the TOML file `name`.

    Raises:
        UsageError: there is none, or the file is faulty.
    """
    if name.lower().endswith(".toml"):
        return read_convention(Path(name))
    found = find_convention(name)
    if found is None:
        near = get_close_matches(name, [c.name for c in find_conventions()], 1)
        hint = f"; did you mean '{near[0]}'?" if near else ""
        raise UsageError(
            f"{name}: no convention is called so{hint}; 'tei conventions' "
            "lists them, and a file must end in .toml"
        )
    return found


def _project(path: str | None) -> Project:
    if path is None:
        return Project()
    return read_project(read_bytes(Path(path)), path)


def _checked_date(text: str | None, option: str) -> str | None:
    """An ISO 8601 date, perhaps without day or month.

    Raises:
        UsageError: it is none.
    """
    if text is None:
        return None
    parts = text.split("-")
    lengths = [len(part) for part in parts]
    try:
        if lengths not in ([4], [4, 2], [4, 2, 2]):
            raise ValueError(text)  # noqa: TRY301 - one message for both
        numbers = [int(part) for part in parts] + [1, 1]
        date(numbers[0], numbers[1], numbers[2])
    except ValueError as error:
        raise UsageError(
            f"{option} {text}: is no ISO 8601 date; write 2008-09-22, 2008-09 or 2008"
        ) from error
    return text


def _processed(text: str | None) -> str | None:
    """The day of processing: what the user says, or `SOURCE_DATE_EPOCH`, or none."""
    if text is not None:
        return _checked_date(text, "--processed")
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(
            f"SOURCE_DATE_EPOCH is '{epoch}'; it must be seconds since 1970"
        ) from error


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one file.

    Attributes:
        messages: lines for standard error.
        output: bytes for standard output.
        exit_code: 0 if all went well.
    """

    messages: tuple[str, ...]
    output: bytes = b""
    exit_code: int = 0
    report: dict[str, Any] | None = None


def run_convert(job: Job, *, stdin: BinaryIO, cwd: Path) -> Iterator[Result]:
    """Convert every file of a job and yield a result for each, in their order.

    A last result without file follows if a report was asked for.
    """
    targets = _targets(job, cwd)
    reports: list[dict[str, Any]] = []
    for result in _results(job, targets, stdin):
        if result.report is not None:
            reports.append(result.report)
        yield result
    if job.report is not None:
        yield _write_report(job.report, reports, force=job.force)


def _targets(job: Job, cwd: Path) -> list[Path | None]:
    """Where each file is written; None for standard output or for nowhere.

    Raises:
        UsageError: two files would be written to one.
    """
    if job.explain or job.output is None or job.output == _STANDARD:
        return [None] * len(job.files)
    if _is_one_file(job.output):
        return [cwd / job.output]
    folder = cwd / job.output
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{job.output}: is a file; name a folder, or a file in .xml")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{job.output}: {error.strerror}") from error
    targets: list[Path | None] = []
    taken: dict[str, str] = {}
    for file in job.files:
        name = f"{_file_stem(file)}.xml"
        if name.casefold() in taken:
            raise UsageError(
                f"{file} and {taken[name.casefold()]} would both be written to {name}; "
                "convert them to different folders"
            )
        taken[name.casefold()] = file
        targets.append(folder / name)
    return targets


def _file_stem(file: str) -> str:
    """The name of a file's encoding: its own, in the characters that ids have."""
    if file == _STANDARD:
        return "stdin"
    name = Path(file).name
    stem = make_stem(name)
    return stem.removeprefix("_") if name[:1].isdigit() else stem


def _results(
    job: Job, targets: Sequence[Path | None], stdin: BinaryIO
) -> Iterator[Result]:
    workers = job.jobs or (
        min(os.cpu_count() or 1, 8) if len(job.files) >= _MANY else 1
    )
    if workers == 1 or _STANDARD in job.files:
        for file, target in zip(job.files, targets, strict=True):
            yield _convert_one(job, file, target, stdin)
        return
    # One file needs no pool, and should not wait for its import.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    with ProcessPoolExecutor(workers) as pool:
        waiting = [
            (file, pool.submit(_convert_one, job, file, target))
            for file, target in zip(job.files, targets, strict=True)
        ]
        try:
            for file, future in waiting:
                try:
                    yield future.result()
                except BrokenProcessPool:
                    told = f"tei: {file}: its process ended; try it alone with --jobs 1"
                    yield Result((told,), exit_code=70)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _convert_one(
    job: Job, file: str, target: Path | None, stdin: BinaryIO | None = None
) -> Result:
    try:
        with without_collection():
            conversion = _convert_file(job, file, stdin)
        output = b""
        if job.explain:
            output = ("\n".join(explanation(conversion)) + "\n").encode()
        elif target is None:
            output = conversion.to_bytes()
        else:
            how = Replacement.ALWAYS if job.force else Replacement.UNEDITED
            write_whole(target, conversion.file, how)
            _place_schemas(target.parent, conversion.options.schemas or ())
    except ToolkitError as error:
        return Result((f"tei: {error}",), exit_code=error.exit_code)
    except (MemoryError, RecursionError) as error:
        reason = "memory" if isinstance(error, MemoryError) else "depth"
        return Result(
            (f"tei: {file}: needs more {reason} than there is; divide the file",),
            exit_code=InputError.exit_code,
        )
    report = as_data(conversion) if job.report is not None else None
    return Result(_messages(job, conversion), output, 0, report)


@contextmanager
def without_collection() -> Iterator[None]:
    """No search for cycles while one file is converted.

    A conversion makes many values and hardly a cycle; to search them again and again
    takes a tenth of the time. What few cycles there are go after the file.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _place_schemas(folder: Path, addresses: Sequence[str]) -> None:
    """Put the schemas that a file names beside it, where they do not stand yet.

    So they are found without a network, wherever the folder goes.
    """
    for address in addresses:
        place = folder / address
        if Path(address).name == address and not place.exists():
            write_whole(place, read_bytes(schema_path(address)), Replacement.ALWAYS)


def _convert_file(job: Job, file: str, stdin: BinaryIO | None) -> Conversion:
    if file == _STANDARD:
        data = stdin.read() if stdin is not None else b""
        return convert(data, "stdin", job.options)
    path = Path(file)
    try:
        return convert(read_bytes(path), path.name, job.options)
    except ToolkitError as error:
        message = str(error)
        if file not in message and message.startswith(path.name):
            error.args = (file + message.removeprefix(path.name),)
        raise


def _messages(job: Job, conversion: Conversion) -> tuple[str, ...]:
    if job.quiet or job.explain:
        return ()
    shown = [
        f"  {diagnostic}"
        for diagnostic in conversion.diagnostics
        if diagnostic.kind.severity is not Severity.NOTE
    ]
    return (summary(conversion), *shown)


def _write_report(path: str, reports: list[dict[str, Any]], *, force: bool) -> Result:
    text = json.dumps({"files": reports}, ensure_ascii=False, indent=1) + "\n"
    data = text.encode("utf-8", "backslashreplace")
    if path == _STANDARD:
        return Result((), data)
    try:
        if not force:
            _refuse_other_file(Path(path))
        write_whole(Path(path), data, Replacement.ALWAYS)
    except ToolkitError as error:
        return Result((f"tei: {error}",), exit_code=error.exit_code)
    return Result(())


def _refuse_other_file(path: Path) -> None:
    """Refuse to write a report over anything that is no report.

    Raises:
        OutputError: something else stands there.
    """
    if path.is_file():
        with path.open("rb") as stream:
            begins = stream.read(len(_REPORT_BEGINS))
        if begins and begins != _REPORT_BEGINS:
            raise OutputError(
                f"{path}: stands there already and is no report; nothing was written. "
                "Use --force to replace it, or name another file."
            )
