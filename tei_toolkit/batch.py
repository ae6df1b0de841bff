"""Many files converted, one after the other or side by side; a bad one stops none."""

import json
import signal
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from tei_toolkit.choices import convert_options
from tei_toolkit.convert import Conversion, ConvertOptions, convert
from tei_toolkit.cycles import without_collection
from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import (
    OutputError,
    ToolkitError,
    UsageError,
    one_file,
)
from tei_toolkit.pools import PROCESS_ENDED, process_pool, worker_count
from tei_toolkit.printable import printable
from tei_toolkit.report import as_data, explanation, summary
from tei_toolkit.report_files import check_report_file
from tei_toolkit.resources import schema_path
from tei_toolkit.review.traces import is_reviewed
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.targets import (
    STANDARD,
    Task,
    folder_of,
    is_one_file,
    plan_tasks,
    without_target,
)
from tei_toolkit.tei.serialisation import (
    Replacement,
    is_unedited,
    sealed,
    write_whole,
)
from tei_toolkit.tei.statements import counted
from tei_toolkit.values import immutable, record

if TYPE_CHECKING:
    from tei_toolkit.corpora import Finished, RootFile
    from tei_toolkit.tei.corpus_parts import CorpusPart

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
        corpus: the root file of the corpus that the texts are to be, or None.
    """

    files: tuple[str, ...]
    output: str | None
    explain: bool
    report: str | None
    force: bool
    quiet: bool
    jobs: int | None
    options: ConvertOptions
    corpus: str | None = None

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
            None if explain else choices["corpus"],
        )


@immutable
class Result:
    """What came of one file.

    Attributes:
        messages: lines for standard error.
        output: bytes for standard output.
        exit_code: 0 if all went well.
        report: what the report has to say of it.
        part: the text, if it is to be part of a corpus.
    """

    messages: tuple[str, ...]
    output: bytes = b""
    exit_code: int = 0
    report: dict[str, Any] | None = None
    part: "CorpusPart | None" = None


def run_convert(
    job: Job, *, stdin: BinaryIO, cwd: Path
) -> Generator[Result, None, None]:
    """Convert every file of a job and yield a result for each, in their order.

    A result without file follows if a corpus, and another if a report was asked for.
    When the iterator is closed before its end, what waits is not begun, and what was
    begun leaves no file; the root file of a corpus stays as it was.

    Raises:
        UsageError: the output is neither a folder nor a file in `.xml`, or the root
            file of the corpus does not stand beside or above it.
        OutputError: the folder, the root file or the report cannot be written.
    """
    root = None
    if job.corpus is not None:
        from tei_toolkit.corpora import open_root_file  # noqa: PLC0415 - for corpora

        root = open_root_file(job.corpus, job.output, job.options, cwd, force=job.force)
    if job.report is not None and job.report != STANDARD:
        _check_report(cwd / job.report, job, cwd)
    tasks = plan_tasks(job.files, job.output, cwd, writes=not job.explain)
    if root is not None:
        tasks = without_target(tasks, root.path, "the root file of the corpus")
    reports: list[dict[str, Any]] = []
    corpus: dict[str, Any] | None = None
    for result in _results(job, tasks, stdin):
        if result.report is not None:
            reports.append(result.report)
        if root is not None and result.part is not None:
            root.parts.append(result.part)
        yield result
    if root is not None:
        result = _finish(root, job)
        corpus = result.report
        yield result
    if job.report is not None:
        yield _write_report(job.report, reports, corpus, cwd)


def _finish(root: "RootFile", job: Job) -> Result:
    """The result for the root file of a corpus, which is written."""
    told: tuple[str, ...] = ()
    try:
        done = root.finish()
        if done.texts:
            folder = root.path.parent
            told = _place_schemas(folder, root.schemas, force=job.force)
    except ToolkitError as error:
        failed = {"path": root.name, "error": str(error), "exit_code": error.exit_code}
        return Result((f"tei: {error}",), b"", error.exit_code, failed)
    faults = [f"tei: {fault}" for fault in done.faults]
    said = _said_of(root, done)
    code = UsageError.exit_code if faults else 0
    messages = (*faults, *(() if job.quiet else (*said, *told)))
    report = {
        "path": root.name,
        "texts": done.texts,
        "texts_from_before": done.kept,
        "speakers": done.people,
        "speakers_without_full_name": done.apart,
        "left_out": list(done.faults),
        "warnings": [str(warning) for warning in done.warnings],
    }
    return Result(messages, b"", code, report)


def _said_of(root: "RootFile", done: "Finished") -> list[str]:
    """The summary of a root file, and what it lacks."""
    if not done.texts:
        return []
    texts = counted(done.texts, "text", "texts")
    kept = f" ({done.kept} from before)" if done.kept else ""
    people = counted(done.people, "speaker", "speakers")
    people += f", {done.apart} of them without a full name" if done.apart else ""
    warnings = [f"  {warning}" for warning in done.warnings]
    return [f"{root.name}: {texts}{kept}; {people}", *warnings]


def _results(job: Job, tasks: Sequence[Task], stdin: BinaryIO) -> Iterator[Result]:
    workers = worker_count(job.jobs, len(tasks), lambda: len(tasks) >= _MANY)
    if workers == 1 or STANDARD in job.files:
        for task in tasks:
            yield _convert_one(job, task, stdin)
        return
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415  slow

    with process_pool(workers, _leave_signals_to_parent) as pool:
        waiting = [(task, pool.submit(_convert_in_pool, job, task)) for task in tasks]
        for task, future in waiting:
            try:
                result = future.result()
            except BrokenProcessPool:
                result = _failed(job, task, PROCESS_ENDED, ToolkitError.exit_code)
            if result.exit_code == _INTERRUPTED:
                raise KeyboardInterrupt
            yield result


@record
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
    part = None
    told: tuple[str, ...] = ()
    try:
        if task.refusal is not None:
            raise task.refusal
        with one_file(task.file, "converted"):
            with without_collection():
                conversion = _convert_file(job, task, stdin)
            if job.explain:
                output = ("\n".join(explanation(conversion)) + "\n").encode(
                    "utf-8", "backslashreplace"
                )
            elif task.target is None:
                output = conversion.to_bytes()
            else:
                how = Replacement.ALWAYS if job.force else Replacement.UNEDITED
                _keep_review(task.target, job)
                write_whole(task.target, conversion.file, how)
                schemas = conversion.options.schemas or ()
                told = _place_schemas(task.target.parent, schemas, force=job.force)
                if job.corpus is not None:
                    from tei_toolkit.corpora import part_of  # noqa: PLC0415 - as above

                    part = part_of(task.target, conversion)
    except ToolkitError as error:
        return _failed(job, task, str(error), error.exit_code)
    report = None
    if job.report is not None:
        written = {"path": task.file, "output": str(task.target or job.output or "")}
        report = written | as_data(conversion)
    return Result(_messages(job, conversion, told), output, 0, report, part)


def _keep_review(target: Path, job: Job) -> None:
    """Nothing, if a conversion in the place of a file loses no decisions of a review.

    Raises:
        OutputError: the file holds some, and they are not carried over.
    """
    if not job.force or not target.is_file():
        return
    data = read_bytes(target)
    if data != job.options.reviewed and is_reviewed(data):
        raise OutputError(
            f"{target}: holds the decisions of a review, which would be lost; nothing "
            f"was written. Keep them with --ids-from {target}, or remove the file."
        )


@cache
def _sealed_schema(name: str) -> bytes:
    return sealed(read_bytes(schema_path(name)))


def _place_schemas(
    folder: Path, addresses: Sequence[str], *, force: bool
) -> tuple[str, ...]:
    """Put the schemas that a file names beside it, so that no network is needed.

    One that an earlier version put there and nobody edited makes way for this one's.
    Another stays, unless `force` is set; what is told of those is returned.
    """
    told: list[str] = []
    for address in addresses:
        place = folder / address
        if Path(address).name != address:
            continue
        schema = _sealed_schema(address)
        if place.exists():
            standing = read_bytes(place)
            if standing == schema:
                continue
            if not force and not is_unedited(standing):
                told.append(
                    f"warning: {place} is not this tool's schema, or was edited, and "
                    "was kept; --force replaces it"
                )
                continue
        write_whole(place, schema, Replacement.ALWAYS)
    return tuple(told)


def _convert_file(job: Job, task: Task, stdin: BinaryIO | None) -> Conversion:
    options, file = job.options, task.file
    if task.target is not None and job.output is not None and is_one_file(job.output):
        options = replace(options, stem=task.target.name)
    if file == STANDARD:
        data = stdin.read() if stdin is not None else b""
        return convert(data, "stdin", options)
    path = Path(file)
    try:
        return convert(read_bytes(path), path.name, options)
    except ToolkitError as error:
        message = str(error)
        if file not in message and message.startswith(path.name):
            error.args = (file + message.removeprefix(path.name),)
        raise


def _messages(
    job: Job, conversion: Conversion, told: tuple[str, ...]
) -> tuple[str, ...]:
    if job.quiet or job.explain:
        return ()
    shown = [
        f"  {diagnostic}"
        for diagnostic in conversion.diagnostics
        if diagnostic.kind.severity is not Severity.NOTE
    ]
    shown += [f"  {message}" for message in told]
    return tuple(map(printable, (summary(conversion), *shown)))


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


def _write_report(
    path: str,
    reports: list[dict[str, Any]],
    corpus: dict[str, Any] | None,
    cwd: Path,
) -> Result:
    content: dict[str, Any] = {"files": reports}
    if corpus is not None:
        content["corpus"] = corpus
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    data = text.encode("utf-8", "backslashreplace")
    if path == STANDARD:
        return Result((), data)
    try:
        write_whole(cwd / path, data, Replacement.ALWAYS)
    except ToolkitError as error:
        return Result((f"tei: {error}",), exit_code=error.exit_code)
    return Result(())
