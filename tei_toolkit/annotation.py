"""`tei annotate` as a job: files read, annotated or stripped, and written whole."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from tei_toolkit.cycles import without_collection
from tei_toolkit.errors import OutputError, ToolkitError, UsageError, one_file
from tei_toolkit.fitting import Fitting
from tei_toolkit.names.analysis import AnalysisOptions, split_layers, split_types
from tei_toolkit.names.annotating import (
    Annotated,
    AnnotateOptions,
    Way,
    wanted_types,
)
from tei_toolkit.names.files import read_day, read_known
from tei_toolkit.names.hands import RESP
from tei_toolkit.names.mention import Cert, MentionType
from tei_toolkit.names.signing import signed
from tei_toolkit.names.stripping import strip
from tei_toolkit.names.touched import kept_by_hand
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.targets import STANDARD, folder_of, is_one_file
from tei_toolkit.tei.serialisation import (
    ANNOTATED_START,
    Replacement,
    is_unedited,
    write_whole,
)
from tei_toolkit.values import immutable


@immutable
class AnnotateJob:
    """What `tei annotate` is asked to do.

    Attributes:
        files: paths as the user gave them; `-` is standard input.
        output: folder, `.xml` file or `-`.
        strip: take out what was marked.
        force: replace files that were edited.
        options: how to annotate.
    """

    files: tuple[str, ...]
    output: str
    strip: bool
    force: bool
    options: AnnotateOptions

    @classmethod
    def from_choices(
        cls, files: Sequence[str], output: str, choices: Mapping[str, Any]
    ) -> "AnnotateJob":
        """The job that command-line options describe.

        Raises:
            UsageError: an option cannot be understood.
            InputError: an authority file cannot be read.
        """
        if len(files) > 1 and is_one_file(output):
            raise UsageError(
                f"'{output}' is one file, and {len(files)} were given: add -o FOLDER"
            )
        names = [Path(file).name.casefold() for file in files]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise UsageError(
                f"several files are called {twice}; write them to different folders"
            )
        analysis = AnalysisOptions(
            day=read_day(choices["document_date"]),
            layers=split_layers(choices["layers"]),
            known=read_known(choices["authorities"], folder_of(output)),
            recognisers=choices["recognisers"] or ("lexical",),
        )
        options = AnnotateOptions(
            analysis,
            choices["language"],
            split_types(choices["types"]),
            Cert(choices["min_cert"]),
            Way.STANDOFF if choices["standoff"] else Way.INLINE,
        )
        strips, force = bool(choices["strip"]), bool(choices["force"])
        return cls(tuple(files), output, strips, force, options)


@immutable
class AnnotateOutcome:
    """What came of one file.

    Attributes:
        messages: lines for standard error.
        output: bytes for standard output, or None.
        exit_code: 0 if all went well.
    """

    messages: tuple[str, ...]
    output: bytes | None = None
    exit_code: int = 0


def run_annotate(job: AnnotateJob, stdin: BinaryIO) -> Iterator[AnnotateOutcome]:
    """Yield what came of each file; a bad one stops none of the others.

    Raises:
        OutputError: the folder cannot be made.
    """
    try:
        folder_of(job.output).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{job.output}: {error.strerror}") from error
    fitting = Fitting()
    for file in job.files:
        try:
            with one_file(file, "annotated"):
                outcome = _annotate_one(job, file, stdin, fitting)
            yield outcome
        except ToolkitError as error:
            yield AnnotateOutcome((f"tei: {error}",), None, error.exit_code)


def _annotate_one(
    job: AnnotateJob, file: str, stdin: BinaryIO, fitting: Fitting
) -> AnnotateOutcome:
    path = None if file == STANDARD else Path(file)
    data = stdin.read() if path is None else read_bytes(path)
    target = _target(job.output, path)
    is_same = path is not None and target is not None and _is_same(path, target)
    if job.strip:
        result = _stripped(data, file, wanted_types(job.options))
        messages = [
            f"{file}: {_taken_out(data, result)}",
            *(f"{file}: {note}" for note in kept_by_hand(result, file)),
        ]
    else:
        with without_collection():
            annotated = fitting.annotate(data, file, path, job.options)
        result = annotated.data
        if annotated.mentions and not is_same:
            result = signed(result)
        messages = [*_summary(file, annotated), *_made_again(file, data, result)]
    if target is None:
        return AnnotateOutcome(tuple(messages), result)
    replacement = Replacement.ALWAYS if job.force else Replacement.UNEDITED
    if not _has(target, result):
        write_whole(target, result, replacement)
    return AnnotateOutcome(tuple(messages))


def _made_again(file: str, data: bytes, result: bytes) -> Iterator[str]:
    """A note, if marks that were taken out by hand may have been made again."""
    ours = RESP.encode()
    if ANNOTATED_START not in data or is_unedited(data):
        return
    if (more := result.count(ours) - data.count(ours)) > 0:
        yield (
            f"{file}: the file was edited after it was annotated, and has {more} "
            f"{'mark' if more == 1 else 'marks'} more now: what was unmarked by hand "
            "is marked again; reject it in tei review and it stays out"
        )


def _taken_out(data: bytes, result: bytes) -> str:
    """What was taken out of a file, in words."""
    if taken := len(data) - len(result):
        return f"{taken} bytes taken out"
    if RESP.encode() in data:
        return (
            "as it is; what tei convert marked is part of it: tei convert --no-names "
            "writes it without"
        )
    return "as it is; nothing in it was marked by tei annotate"


def _stripped(data: bytes, name: str, types: frozenset[MentionType] | None) -> bytes:
    """The file without marks of `types`; where others stay, they stay known as ours.

    Raises:
        InputError: the bytes are no well-formed XML.
    """
    result = strip(data, name, types)
    is_partial = types is not None and is_unedited(data)
    return signed(result) if is_partial and result != strip(data, name) else result


def _target(output: str, path: Path | None) -> Path | None:
    if output == STANDARD:
        return None
    if is_one_file(output):
        return Path(output)
    return Path(output) / (path.name if path is not None else "stdin.xml")


def _has(target: Path, data: bytes) -> bool:
    """Whether a file holds these bytes already."""
    return target.is_file() and target.read_bytes() == data


def _is_same(path: Path, target: Path) -> bool:
    return target.exists() and target.samefile(path)


def _summary(name: str, annotated: Annotated) -> list[str]:
    counts = Counter(mention.type.value for mention in annotated.mentions)
    parts = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
    lines = [f"{name}: marked {parts or 'nothing'}"]
    if annotated.unmarked:
        shown = ", ".join(f"'{m.text}'" for m in annotated.unmarked[:3])
        more = ", …" if len(annotated.unmarked) > 3 else ""
        lines.append(
            f"{name}: {len(annotated.unmarked)} found where no mark can stand: "
            f"{shown}{more}"
        )
    lines.extend(f"{name}: {note}" for note in annotated.notes)
    return lines
