"""Many files validated, one after the other or side by side, in a stable order."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import InputError, ToolkitError, UsageError, describe_fault
from tei_toolkit.pools import PROCESS_ENDED, process_pool, worker_count
from tei_toolkit.validation.document import ENDINGS, Document
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.findings import ValidationResult
from tei_toolkit.validation.selection import Selection
from tei_toolkit.validation.settings import Settings, SettingsFinder
from tei_toolkit.validation.validator import Validator

STANDARD: Final = "-"
_MANY: Final = 24
_MANY_BYTES: Final = 20_000_000
_CHUNK: Final = 16


class Request(NamedTuple):
    """What `tei validate` is asked to do.

    Attributes:
        files: files and folders as the user gave them; `-` is standard input.
        schemas: what `--schema` says; empty to follow `tei.toml` and the files.
        rules: what `--rules` says; None to follow `tei.toml`.
        selection: what `--select`, `--ignore` and `--severity` say.
        baseline: the file of known findings, or None.
        forgets: whether findings that are known already are told, too.
        jobs: processes; None for as many as pay.
        cwd: the folder from which names start.
        fired: whether the report tells which rules of Schematron fired.
    """

    files: tuple[str, ...]
    schemas: tuple[str, ...] = ()
    rules: bool | None = None
    selection: Selection = Selection()
    baseline: Path | None = None
    forgets: bool = False
    jobs: int | None = None
    cwd: Path = Path()
    fired: bool = False


def find_files(names: Sequence[str], cwd: Path) -> list[str]:
    """The files to validate: those named, and every TEI file in the folders named.

    A folder that has none, or that cannot be looked into, stands for itself, so that it
    is told as not read.

    Raises:
        UsageError: a name is empty; it would stand for the folder one is in.
    """
    found: list[str] = []
    for name in names:
        if not name:
            raise UsageError(
                "a file's name is empty (is a variable of the shell not set?); name a "
                "file or a folder, or - for standard input"
            )
        if name == STANDARD or not os.path.isdir(cwd / name):  # noqa: PTH112  fewer calls
            found.append(name)
            continue
        inside = [os.path.join(name, part) for part in sorted(_walk(cwd / name))]  # noqa: PTH118
        found.extend(inside or [name])
    return list(dict.fromkeys(found))


def _walk(folder: Path) -> Iterator[str]:
    closed: list[str] = []

    def note(error: OSError) -> None:
        closed.append(os.path.relpath(error.filename, folder))

    for parent, folders, files in os.walk(folder, onerror=note):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for file in files:
            if file.lower().endswith(ENDINGS) and not file.startswith("."):
                yield os.path.relpath(os.path.join(parent, file), folder)  # noqa: PTH118
    yield from (name for name in closed if name != os.curdir)


def run_validate(
    request: Request, files: Sequence[str], stdin: BinaryIO | None
) -> Iterator[ValidationResult]:
    """Validate `files` and yield a result for each, in their order.

    Raises:
        SchemaError: a schema that the user named cannot be used.
        UsageError: a `tei.toml` or baseline cannot be understood.
    """
    worker = _Worker(request)
    worker.check_schemas()
    workers = worker_count(request.jobs, len(files), lambda: _is_much(request, files))
    if workers == 1 or STANDARD in files:
        return _one_by_one(worker, files, stdin)
    return _side_by_side(request, files, workers)


def _one_by_one(
    worker: "_Worker", files: Sequence[str], stdin: BinaryIO | None
) -> Iterator[ValidationResult]:
    for file in files:
        yield worker.validate(file, stdin)
    worker.validator.schemas.save()


def _side_by_side(
    request: Request, files: Sequence[str], workers: int
) -> Iterator[ValidationResult]:
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415  slow

    size = max(1, min(_CHUNK, len(files) // (workers * 2)))
    chunks = [files[at : at + size] for at in range(0, len(files), size)]
    with process_pool(workers, _start_worker, request) as pool:
        waiting = [(chunk, pool.submit(_validate_chunk, chunk)) for chunk in chunks]
        for chunk, future in waiting:
            try:
                yield from future.result()
            except BrokenProcessPool:
                for file in chunk:
                    yield ValidationResult(file, None, unreadable=PROCESS_ENDED)


def _is_much(request: Request, files: Sequence[str]) -> bool:
    if len(files) >= _MANY:
        return True
    size = 0
    for file in files:
        try:
            size += os.path.getsize(request.cwd / file)  # noqa: PTH202  fewer calls
        except OSError:
            continue
    return size > _MANY_BYTES


_workers: "list[_Worker]" = []


def _start_worker(request: Request) -> None:
    _workers[:] = [_Worker(request)]


def _validate_chunk(files: Sequence[str]) -> list[ValidationResult]:
    worker = _workers[0]
    results = [worker.validate(file, None) for file in files]
    worker.validator.schemas.save()
    return results


class _Worker:
    """One process's schemas, settings and baselines."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.validator = Validator()
        self.settings = SettingsFinder()
        self._baselines: dict[Path, object] = {}

    def check_schemas(self) -> None:
        """Look at the schemas that the user named before any file is read.

        They are compiled here, so that other processes find them in the cache.
        """
        schemas = self.validator.schemas
        for reference in self.request.schemas:
            schemas.compile(schemas.option(reference, self.request.cwd))

    def validate(self, file: str, stdin: BinaryIO | None) -> ValidationResult:
        """The result for one file; what cannot be read is said in it."""
        try:
            return self._validate(file, stdin)
        except InputError as error:
            message = str(error).removeprefix(f"{file}: ")
            return ValidationResult(file, None, unreadable=message)
        except (MemoryError, RecursionError) as error:
            reason = "memory" if isinstance(error, MemoryError) else "depth"
            message = f"needs more {reason} than there is; divide the file"
            return ValidationResult(file, None, unreadable=message)
        except OSError as error:
            message = f"cannot be read: {error.strerror}"
            return ValidationResult(file, None, unreadable=message)
        except ToolkitError:
            raise
        except Exception as error:  # noqa: BLE001  it must not stop the other files
            message = describe_fault(error)
            return ValidationResult(file, None, unreadable=message, fault_of_ours=True)

    def _validate(self, file: str, stdin: BinaryIO | None) -> ValidationResult:
        request = self.request
        path = request.cwd / file
        settings = self.settings.settings_for(
            request.cwd if file == STANDARD else path.parent
        )
        choices = choices_for(request, settings)
        if file == STANDARD:
            data = stdin.read() if stdin is not None else b""
            document = Document("<stdin>", None, data)
            result = self.validator.validate_document(document, choices)
            result = result._replace(source=document.lines)
        else:
            result = self.validator.validate(file, path, choices)
        baseline = request.baseline or settings.baseline
        if baseline is None or request.forgets:
            return result
        from tei_toolkit.validation.baseline import (  # noqa: PLC0415  rarely used
            Baseline,
            read_baseline,
        )

        known = self._baselines.get(baseline)
        if not isinstance(known, Baseline):
            known = self._baselines[baseline] = read_baseline(baseline)
        return known.without_known(result, path)


def choices_for(request: Request, settings: Settings) -> Choices:
    """How to validate, by the command line and by `tei.toml`."""
    return Choices(
        schemas=request.schemas or settings.schemas,
        rules=_first(request.rules, settings.rules, default=True),
        selection=selection_for(request.selection, settings),
        cwd=request.cwd,
        fired=request.fired,
    )


def _first(*values: bool | None, default: bool) -> bool:
    return next((value for value in values if value is not None), default)


def selection_for(asked: Selection, settings: Settings) -> Selection:
    """What the command line says, and what `tei.toml` adds to it."""
    return Selection(
        select=asked.select or settings.select or (),
        ignore=(*asked.ignore, *settings.ignore),
        least=asked.least,
        severities={**settings.severities, **asked.severities},
    )


def exit_code_of(result: ValidationResult) -> int:
    """The exit code for one file: by what is shown of it, not by its verdict.

    0 if all is well; 1 with findings of severity error; 3 if it cannot be read; 70 if
    this package failed at it.
    """
    if result.unreadable:
        kind = ToolkitError if result.fault_of_ours else InputError
        return kind.exit_code
    return 1 if result.count(Severity.ERROR) else 0
