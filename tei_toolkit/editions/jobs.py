"""Many files to many editions: names, reading, writing, watching."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tei_toolkit.editions.formats import find_format, find_formats
from tei_toolkit.editions.ownership import refuse_foreign
from tei_toolkit.editions.rendering import Edition, RenderOptions, render
from tei_toolkit.errors import (
    InputError,
    OutputError,
    ToolkitError,
    UsageError,
    one_file,
)
from tei_toolkit.tei.serialisation import Replacement, write_whole
from tei_toolkit.values import immutable

STANDARD = Path("-")
_OF_TEXT = {"width": "--width", "layout": "--reading"}
"""Parameters of plain text alone that have options of their own."""


@immutable
class Job:
    """Files, and what to make of them.

    Attributes:
        files: TEI files; `-` is standard input.
        formats: names of formats.
        output: folder, file with the suffix of a format, `-` for standard output, or
            None for beside each file.
        options: how they are rendered.
        stylesheet: the user's own, in place of a format.
        trusted: whether it may do what it likes.
        force: whether files that are no editions of ours are replaced.
    """

    files: tuple[Path, ...]
    formats: tuple[str, ...]
    output: Path | None
    options: RenderOptions
    stylesheet: Path | None = None
    trusted: bool = False
    force: bool = False


def formats_for(output: Path | None) -> tuple[str, ...]:
    """The format whose files end as `output` does; `html` if it names no such file."""
    if output is None or not _names_a_file(output):
        return ("html",)
    suffix = output.suffix.lower()
    return tuple(f.name for f in find_formats().values() if f.suffix == suffix)[:1]


def read_parameters(
    given: tuple[str, ...], **options: int | str | None
) -> dict[str, str]:
    """Parameters by name from `name=value`, and those that have an option of their own.

    Raises:
        UsageError: one has no `=`.
    """
    found = {}
    for words in given:
        name, mark, value = words.partition("=")
        if not mark or not name:
            raise UsageError(f"--param {words}: write it as NAME=VALUE.")
        found[name] = value
    said = {name: str(value) for name, value in options.items() if value is not None}
    return found | said


@immutable
class Outcome:
    """What came of a job.

    Attributes:
        written: the paths of what was written.
        exit_code: 0 if every edition was made and is whole.
    """

    written: list[Path]
    exit_code: int


def run_jobs(
    job: Job, say: Callable[[str], None], tell: Callable[[str], None]
) -> Outcome:
    """Render every file; one that cannot be rendered stops none of the others.

    Args:
        job: what to do.
        say: takes what was noticed and how far the work is.
        tell: takes faults.

    Raises:
        UsageError: an option cannot be used, whatever the file.
        OutputError: two files would have one name.
    """
    targets = _plan(job)
    written: list[Path] = []
    said: set[str] = set()
    code = 0
    for number, (source, to, target) in enumerate(targets, 1):
        try:
            edition = _make_one(job, source, to, target)
        except UsageError:
            raise
        except ToolkitError as error:
            if (fault := str(error)) not in said:
                said.add(fault)
                tell(fault)
            code = max(code, error.exit_code)
            continue
        for message in edition.messages:
            if (line := f"{source}: {message}") not in said:
                said.add(line)
                say(line)
        if not edition.is_whole:
            code = max(code, InputError.exit_code)
        if target != STANDARD:
            written.append(target)
        if len(targets) > 1 and (number % 25 == 0 or number == len(targets)):
            say(f"{number} of {len(targets)}: {target}")
        elif len(targets) == 1 and target != STANDARD:
            say(f"{target}")
    return Outcome(written, code)


def _make_one(job: Job, source: Path, to: str, target: Path) -> Edition:
    """The edition of one file, written to its place.

    Raises:
        InputError: the file cannot be read, or is no TEI.
        OutputError: the edition cannot be written, or what stands there is no edition.
    """
    if target != STANDARD and target.resolve() == source.resolve():
        raise OutputError(f"{target}: is the file that is rendered; give a folder.")
    if target != STANDARD and not job.force and _says_what_it_is(job, source):
        refuse_foreign(target)
    with one_file(str(source), f"rendered as {to}"):
        edition = _render_one(job, source, to)
    if target == STANDARD:
        sys.stdout.buffer.write(edition.data)
        return edition
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{target.parent}: this folder cannot be made: {error.strerror}."
        raise OutputError(message) from error
    write_whole(target, edition.data, Replacement.ALWAYS)
    return edition


def _says_what_it_is(job: Job, source: Path) -> bool:
    """Whether an edition carries our mark, or stands where a source may stand, too."""
    is_marked = job.stylesheet is None and job.options.parameters.get("layout") in {
        None,
        "edition",
    }
    return is_marked or _stands_beside(job, source)


def _stands_beside(job: Job, source: Path) -> bool:
    """Whether editions are written to the folder of a source."""
    output = job.output
    if output is None or output == STANDARD:
        return output is None
    folder = output.parent if _names_a_file(output) else output
    return folder == source.parent


def _plan(job: Job) -> list[tuple[Path, str, Path]]:
    """For each file and format the path to write; refuses two of one name."""
    if job.output == STANDARD and len(job.formats) > 1:
        raise UsageError(
            "-o -: takes one format; give a folder for several, or one --to."
        )
    suffixes = {to: find_format(to).suffix for to in job.formats}
    if job.stylesheet is not None:
        if job.formats != ("html",):
            raise UsageError(
                "--stylesheet: makes what the stylesheet makes, in no other format; "
                "leave --to out."
            )
        from tei_toolkit.editions.own import product_of  # noqa: PLC0415 - where needed

        product = product_of(job.stylesheet)
        _check_dress(job, may_be_dressed=product.takes_css or job.trusted)
        suffixes = {"html": product.suffix}
    else:
        _check_formats(job)
    if named := _one_file(job, suffixes):
        return [(job.files[0], job.formats[0], named)]
    plan, seen = [], dict[Path, Path]()
    for source in job.files:
        for to, suffix in suffixes.items():
            target = _target(job, source, suffix)
            if target != STANDARD and target in seen and seen[target] != source:
                message = (
                    f"{target}: would be written for {seen[target]} and for {source}; "
                    "render them into different folders."
                )
                raise OutputError(message)
            seen[target] = source
            plan.append((source, to, target))
    return plan


def _names_a_file(output: Path) -> bool:
    """Whether an output has the name of an edition, and is no folder."""
    suffix = output.suffix.lower()
    if not suffix or output.is_dir():
        return False
    return any(suffix == known.suffix for known in find_formats().values())


def _one_file(job: Job, suffixes: dict[str, str]) -> Path | None:
    """The file that a job's output names; None for a folder or a stream.

    Raises:
        UsageError: several editions would be written to it, or one that has another
            suffix.
    """
    output = job.output
    if output is None or output.is_dir():
        return None
    suffix = output.suffix.lower()
    if suffix not in suffixes.values() and not _names_a_file(output):
        return None
    if (editions := len(job.files) * len(suffixes)) > 1:
        raise UsageError(
            f"-o {output}: is one file, and {editions} editions would be written to "
            "it; name a folder."
        )
    (wanted,) = suffixes.values()
    if suffix != wanted:
        raise UsageError(
            f"-o {output}: ends in {suffix}, and what is made is a file in {wanted}; "
            f"write {output.with_suffix(wanted).name}; if it is a folder, make it."
        )
    return output


def _check_formats(job: Job) -> None:
    """Refuse what no format of a job can do.

    Raises:
        UsageError: several editions would stand in one stream that is none, or a part
            of a house look would be taken for nothing.
    """
    formats = [find_format(to) for to in job.formats]
    for name in job.options.parameters.keys() & _OF_TEXT.keys():
        if "text" not in job.formats:
            raise UsageError(f"{_OF_TEXT[name]}: is for --to text.")
    if job.output == STANDARD and len(job.files) > 1 and not formats[0].joins:
        raise UsageError(
            f"-o -: takes one file with --to {formats[0].name}; give a folder for "
            "several."
        )
    for part, given in (("css", job.options.css), ("template", job.options.template)):
        if given and not any(part in wanted.dress for wanted in formats):
            able = [f.name for f in find_formats().values() if part in f.dress]
            raise UsageError(f"--{part}: is for --to {' or '.join(sorted(able))}.")


def _check_dress(job: Job, *, may_be_dressed: bool) -> None:
    """Refuse parts of a house look that a stylesheet of the user's would not see.

    Raises:
        UsageError: there are such parts.
    """
    if job.options.template:
        raise UsageError(
            "--template: is for our own pages; a stylesheet makes its pages itself."
        )
    if job.options.css and not may_be_dressed:
        raise UsageError(
            "--css: is for our own pages, and for stylesheets that import "
            "tei-toolkit:/formats/html.xsl."
        )


def _target(job: Job, source: Path, suffix: str) -> Path:
    if job.output == STANDARD or (job.output is None and source == STANDARD):
        return STANDARD
    stem = "text" if source == STANDARD else source.stem
    folder = source.parent if job.output is None else job.output
    return folder / (stem + suffix)


def _render_one(job: Job, source: Path, to: str) -> Edition:
    try:
        if source == STANDARD:
            data, folder, file = sys.stdin.buffer.read(), None, None
        else:
            data, folder, file = source.read_bytes(), source.parent, source
    except IsADirectoryError as error:
        raise InputError(f"{source}: is a directory; give the files in it.") from error
    except OSError as error:
        raise InputError(f"{source}: cannot be read: {error.strerror}.") from error
    options = replace(job.options, folder=folder, file=file, anywhere=job.trusted)
    stem = "text" if source == STANDARD else source.stem
    try:
        if job.stylesheet is not None:
            from tei_toolkit.editions.own import (  # noqa: PLC0415 - only where needed
                render_with,
            )

            return render_with(job.stylesheet, data, options, stem, trusted=job.trusted)
        links = _links(job, to, source, options.parameters)
        return render(data, to, replace(options, parameters=links), name=stem)
    except InputError as error:
        message = str(error)
        if message.startswith(f"{stem}:"):
            error.args = (f"{source}{message.removeprefix(stem)}",)
        raise


def _links(job: Job, to: str, source: Path, given: dict[str, str]) -> dict[str, str]:
    """What a page links to: the editions that are made beside it in the same run."""
    stem = "text" if source == STANDARD else source.stem
    if to == "text":
        return given
    given = {name: value for name, value in given.items() if name not in _OF_TEXT}
    if to != "html":
        return given
    beside = {
        f"{name}-address": stem + find_format(name).suffix
        for name in ("text", "csv")
        if name in job.formats
    }
    if source != STANDARD and _stands_beside(job, source):
        beside["tei-address"] = source.name
    return beside | given
