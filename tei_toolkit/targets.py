"""Where each converted file goes: planned before any is converted."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tei_toolkit.errors import OutputError, ToolkitError, UsageError
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.tei.identifiers import make_stem
from tei_toolkit.values import immutable

STANDARD = "-"
_FILE_SUFFIX = lazy_pattern(r"\.[A-Za-z]{3,5}")


@immutable
class Task:
    """One source and where its TEI goes.

    Attributes:
        file: path as the user gave it; `-` is standard input.
        target: file to write, or None for standard output or nowhere.
        refusal: why it is not converted, or None.
    """

    file: str
    target: Path | None
    refusal: ToolkitError | None = None


def is_one_file(output: str) -> bool:
    """Whether `-o` names a file, or standard output, and no folder."""
    return output == STANDARD or (
        output.lower().endswith(".xml") and not Path(output).is_dir()
    )


def folder_of(output: str) -> Path:
    """The folder in which what goes to `output` will stand."""
    if output == STANDARD:
        return Path()
    return Path(output).parent if is_one_file(output) else Path(output)


def plan_tasks(
    files: Sequence[str], output: str | None, cwd: Path, *, writes: bool
) -> list[Task]:
    """A task for each of `files`, in their order; a file given twice has one.

    Sources that would be written to one file are all refused, since none of them has a
    better right to it; so is a source that its own TEI, or another's, would replace.

    Args:
        files: paths as the user gave them.
        output: what `-o` says: a folder, a file in `.xml`, `-` or None.
        cwd: what relative outputs are relative to.
        writes: False if nothing will be written.

    Raises:
        UsageError: `output` is neither a folder nor a file in `.xml`.
        OutputError: the folder cannot be made.
    """
    if not writes or output is None or output == STANDARD:
        return [Task(file, None) for file in files]
    if is_one_file(output):
        tasks = [Task(file, cwd / output) for file in files]
    else:
        folder = _check_folder(output, cwd)
        tasks = [Task(file, folder / f"{_file_stem(file)}.xml") for file in files]
    tasks = _without_clashes(_without_repeats(tasks))
    tasks = _without_own_sources(tasks)
    if any(task.refusal is None for task in tasks):
        _make_folder(str(folder_of(output)), cwd)
    return tasks


def _check_folder(output: str, cwd: Path) -> Path:
    folder = cwd / output
    if not output.strip():
        raise UsageError("-o is empty; name a folder, or a file in .xml")
    if folder.is_dir():
        return folder
    if folder.exists():
        raise OutputError(f"{output}: is a file; name a folder, or a file in .xml")
    if not output.endswith(("/", "\\")) and _FILE_SUFFIX.fullmatch(folder.suffix):
        raise UsageError(
            f"-o {output}: looks like a file, but TEI is written to files in .xml; "
            f"write {folder.with_suffix('.xml').name}, or {output}/ if it is a folder"
        )
    return folder


def _make_folder(output: str, cwd: Path) -> None:
    try:
        (cwd / output).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"{output}: this folder cannot be made: {error.strerror}"
        ) from error


def _file_stem(file: str) -> str:
    """The name of a file's encoding: its own, in the characters that ids have."""
    if file == STANDARD:
        return "stdin"
    name = Path(file).name
    stem = make_stem(name)
    return stem.removeprefix("_") if name[:1].isdigit() else stem


def _without_repeats(tasks: Sequence[Task]) -> list[Task]:
    """`tasks` without those whose file and target an earlier one has."""
    seen: set[tuple[str, Path | None]] = set()
    kept = []
    for task in tasks:
        key = (_real(task.file), task.target)
        if key not in seen:
            seen.add(key)
            kept.append(task)
    return kept


def _real(file: str) -> str:
    """What identifies the file at a path, also where there is none."""
    if file == STANDARD:
        return STANDARD
    try:
        return str(Path(file).resolve())
    except (OSError, RuntimeError, ValueError):
        return file


def _without_clashes(tasks: Sequence[Task]) -> list[Task]:
    """`tasks` with those refused that would write to one file.

    Names that differ in capitals alone are one file on some systems.
    """
    by_target: dict[str, list[str]] = {}
    for task in tasks:
        by_target.setdefault(str(task.target).casefold(), []).append(task.file)
    result = []
    for task in tasks:
        others = [
            file for file in by_target[str(task.target).casefold()] if file != task.file
        ]
        if others and task.target is not None:
            shown = others[0] if len(others) == 1 else f"{len(others)} other files"
            refusal = UsageError(
                f"{task.file}: was not converted, since {shown} would be written to "
                f"{task.target.name}, too; rename one, or convert them to different "
                "folders"
            )
            result.append(replace(task, refusal=refusal))
        else:
            result.append(task)
    return result


def without_target(tasks: Sequence[Task], target: Path, what: str) -> list[Task]:
    """`tasks` with those refused that would write to `target`, which is `what`."""
    own = str(target.resolve()).casefold()
    return [
        replace(task, refusal=UsageError(f"{task.file}: its TEI would be {what}"))
        if task.target is not None and str(task.target.resolve()).casefold() == own
        else task
        for task in tasks
    ]


def _without_own_sources(tasks: Sequence[Task]) -> list[Task]:
    """`tasks` with those refused whose target is one of the sources."""
    sources = {_real(task.file) for task in tasks}
    result = []
    for task in tasks:
        if task.refusal is None and _real(str(task.target)) in sources:
            refusal = UsageError(
                f"{task.file}: its TEI would be written over {task.target}, which is "
                "a source; name another folder with -o"
            )
            result.append(replace(task, refusal=refusal))
        else:
            result.append(task)
    return result
