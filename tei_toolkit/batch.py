"""Many files converted, one after the other or side by side; a bad one stops none."""

import json
import os
import signal
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

from tei_toolkit.choices import convert_options
from tei_toolkit.convert import Conversion, ConvertOptions, convert
from tei_toolkit.cycles import without_collection
from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import (
    ToolkitError,
    UsageError,
    one_file,
)
from tei_toolkit.report import as_data, explanation, summary
from tei_toolkit.report_files import check_report_file
from tei_toolkit.resources import schema_path
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.targets import STANDARD, Task, folder_of, is_one_file, plan_tasks
from tei_toolkit.tei.serialisation import (
    Replacement,
    is_unedited,
    sealed,
    write_whole,
)
from tei_toolkit.values import immutable

_MANY = 16
_INTERRUPTED = 130
_REPORT_BEGINS = b'{\n "files": ['


@immutable
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
            output = STANDARD
        if len(files) > 1 and output is not None and is_one_file(output):
            raise UsageError(
                f"'{output}' is one file, and {len(files)} were given: add -o FOLDER"
            )
        if list(files).count(STANDARD) > 1:
            raise UsageError("standard input (-) can be read once only")
        if choices["report"] == STANDARD and (explain or output == STANDARD):
            raise UsageError(
                "the report and the result cannot both go to standard output; name a "
                "file with --report FILE.json or -o FILE.xml"
            )
        if len(files) > 1 and choices["ids_from"]:
            raise UsageError(
                "--ids-from is an earlier encoding of one transcript; give one FILE"
            )
        options = convert_options(choices, folder_of(output or STANDARD))
        return cls(
            tuple(files),
            output,
            explain,
            choices["report"],
            bool(choices["force"]),
            bool(choices["quiet"]),
            choices["jobs"],
            options,
        )


@immutable
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


def run_convert(
    job: Job, *, stdin: BinaryIO, cwd: Path
) -> Generator[Result, None, None]:
    """Convert every file of a job and yield a result for each, in their order.

    A last result without file follows if a report was asked for. When the iterator is
    closed before its end, what waits is not begun, and what was begun leaves no file.

    Raises:
        UsageError: the output is neither a folder nor a file in `.xml`.
        OutputError: the folder, or the report, cannot be written.
    """
    if job.report is not None and job.report != STANDARD:
        _check_report(cwd / job.report, job, cwd)
    tasks = plan_tasks(job.files, job.output, cwd, writes=not job.explain)
    reports: list[dict[str, Any]] = []
    for result in _results(job, tasks, stdin):
        if result.report is not None:
            reports.append(result.report)
        yield result
    if job.report is not None:
        yield _write_report(job.report, reports, cwd)


def _results(job: Job, tasks: Sequence[Task], stdin: BinaryIO) -> Iterator[Result]:
    workers = job.jobs or (
        min(os.cpu_count() or 1, 8) if len(job.files) >= _MANY else 1
    )
    if workers == 1 or STANDARD in job.files:
        for task in tasks:
            yield _convert_one(job, task, stdin)
        return
    # One file needs no pool, and should not wait for its import.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    pool = ProcessPoolExecutor(workers, initializer=_leave_signals_to_parent)
    is_done = False
    try:
        waiting = [(task, pool.submit(_convert_in_pool, job, task)) for task in tasks]
        for task, future in waiting:
            try:
                result = future.result()
            except BrokenProcessPool:
                why = "its process ended; try it alone with --jobs 1"
                result = _failed(job, task, why, ToolkitError.exit_code)
            if result.exit_code == _INTERRUPTED:
                raise KeyboardInterrupt
            yield result
        is_done = True
    finally:
        if not is_done:
            for process in multiprocessing.active_children():
                process.terminate()
        pool.shutdown(wait=True, cancel_futures=True)


@dataclass(slots=True)
class _Worker:
    """What a process of the pool is doing, for its signal handler."""

    is_converting: bool = False
    is_stopped: bool = False

    def stop(self, number: int, frame: object) -> None:
        """Break off the file in hand, so that nothing half-written stays."""
        del number, frame
        self.is_stopped = True
        if self.is_converting:
            raise KeyboardInterrupt


_WORKER = _Worker()


def _leave_signals_to_parent() -> None:
    """Have a worker stop when its parent says so, and not when the user does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _WORKER.stop)


def _convert_in_pool(job: Job, task: Task) -> Result:
    """The result of one file; the exit code 130 if the worker was told to stop."""
    try:
        _WORKER.is_converting = True
        if not _WORKER.is_stopped:
            return _convert_one(job, task)
    except KeyboardInterrupt:
        pass
    finally:
        _WORKER.is_converting = False
    return Result((), exit_code=_INTERRUPTED)


def _failed(job: Job, task: Task, why: str, exit_code: int) -> Result:
    """The result for a file that was not converted."""
    message = why if why.startswith(task.file) else f"{task.file}: {why}"
    report = {"path": task.file, "error": message, "exit_code": exit_code}
    return Result((f"tei: {message}",), b"", exit_code, report if job.report else None)


def _convert_one(job: Job, task: Task, stdin: BinaryIO | None = None) -> Result:
    output = b""
    try:
        if task.refusal is not None:
            raise task.refusal
        with one_file(task.file, "converted"):
            with without_collection():
                conversion = _convert_file(job, task.file, stdin)
            if job.explain:
                output = ("\n".join(explanation(conversion)) + "\n").encode(
                    "utf-8", "backslashreplace"
                )
            elif task.target is None:
                output = conversion.to_bytes()
            else:
                how = Replacement.ALWAYS if job.force else Replacement.UNEDITED
                write_whole(task.target, conversion.file, how)
                _place_schemas(task.target.parent, conversion.options.schemas or ())
    except ToolkitError as error:
        return _failed(job, task, str(error), error.exit_code)
    report = None
    if job.report is not None:
        written = {"path": task.file, "output": str(task.target or job.output or "")}
        report = written | as_data(conversion)
    return Result(_messages(job, conversion), output, 0, report)


@cache
def _sealed_schema(name: str) -> bytes:
    return sealed(read_bytes(schema_path(name)))


def _place_schemas(folder: Path, addresses: Sequence[str]) -> None:
    """Put the schemas that a file names beside it, so that no network is needed.

    One that an earlier version put there and nobody edited makes way for this one's.
    """
    for address in addresses:
        place = folder / address
        if Path(address).name != address:
            continue
        schema = _sealed_schema(address)
        if place.exists():
            standing = read_bytes(place)
            if standing == schema or not is_unedited(standing):
                continue
        write_whole(place, schema, Replacement.ALWAYS)


def _convert_file(job: Job, file: str, stdin: BinaryIO | None) -> Conversion:
    if file == STANDARD:
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


def _check_report(path: Path, job: Job, cwd: Path) -> None:
    """Refuse, before any work, a report that could not be written at its end.

    Raises:
        OutputError: it cannot be written, or something else stands there.
        UsageError: it would replace a source.
    """
    own = [Path(file) for file in job.files if file != STANDARD]
    if job.output is not None and is_one_file(job.output):
        own.append((cwd / job.output).resolve())
    check_report_file(
        path,
        f"--report {job.report}",
        own,
        lambda head: head.startswith(_REPORT_BEGINS),
        force=job.force,
    )


def _write_report(path: str, reports: list[dict[str, Any]], cwd: Path) -> Result:
    text = json.dumps({"files": reports}, ensure_ascii=False, indent=1) + "\n"
    data = text.encode("utf-8", "backslashreplace")
    if path == STANDARD:
        return Result((), data)
    try:
        write_whole(cwd / path, data, Replacement.ALWAYS)
    except ToolkitError as error:
        return Result((f"tei: {error}",), exit_code=error.exit_code)
    return Result(())
