"""`tei annotate` as a job: a file read, annotated or stripped, and written whole."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from tei_toolkit.errors import UsageError
from tei_toolkit.names.analysis import AnalysisOptions, split_layers
from tei_toolkit.names.annotating import (
    Annotated,
    AnnotateOptions,
    Way,
    annotate,
)
from tei_toolkit.names.files import read_day, read_known
from tei_toolkit.names.mention import Cert, MentionType
from tei_toolkit.names.stripping import strip
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.tei.serialisation import Replacement, write_whole


@dataclass(frozen=True, slots=True)
class AnnotateJob:
    """What `tei annotate` is asked to do."""

    file: str
    output: str
    strip: bool
    force: bool
    options: AnnotateOptions

    @classmethod
    def from_choices(
        cls, file: str, output: str, choices: Mapping[str, Any]
    ) -> "AnnotateJob":
        """The job that command-line options describe.

        Raises:
            UsageError: an option cannot be understood.
            InputError: an authority file cannot be read.
        """
        analysis = AnalysisOptions(
            day=read_day(choices["document_date"]),
            layers=split_layers(choices["layers"]),
            known=read_known(choices["authorities"]),
            recognisers=choices["recognisers"] or ("lexical",),
        )
        options = AnnotateOptions(
            analysis,
            choices["language"],
            split_types(choices["types"]),
            Cert(choices["min_cert"]),
            Way.STANDOFF if choices["standoff"] else Way.INLINE,
        )
        return cls(file, output, choices["strip"], choices["force"], options)


def split_types(text: str | None) -> tuple[str, ...]:
    """The types in a list such as `person,place`.

    Raises:
        UsageError: one of them is not known.
    """
    if text is None:
        return ()
    types = tuple(part.strip() for part in text.split(",") if part.strip())
    known = [kind.value for kind in MentionType]
    wrong = [kind for kind in types if kind not in known]
    if wrong:
        raise UsageError(
            f"--types {text}: there is no type '{', '.join(wrong)}'; there are: "
            f"{', '.join(known)}"
        )
    return types


@dataclass(frozen=True, slots=True)
class AnnotateOutcome:
    """What came of it: lines for standard error, bytes for standard output."""

    messages: tuple[str, ...]
    output: bytes | None


def run_annotate(job: AnnotateJob, stdin: BinaryIO) -> AnnotateOutcome:
    """Do the job.

    Raises:
        InputError: the file cannot be read or is no well-formed XML.
        OutputError: the output cannot be written.
    """
    data = stdin.read() if job.file == "-" else read_bytes(Path(job.file))
    messages: list[str] = []
    if job.strip:
        result = strip(data, job.file)
        messages.append(f"{job.file}: {len(data) - len(result)} bytes taken out")
    else:
        annotated = annotate(data, job.file, job.options)
        result = annotated.data
        messages.extend(_summary(job.file, annotated))
    if job.output == "-":
        return AnnotateOutcome(tuple(messages), result)
    target = Path(job.output)
    is_same = job.file != "-" and target.exists() and target.samefile(job.file)
    replacement = Replacement.ALWAYS if job.force or is_same else Replacement.UNEDITED
    write_whole(target, result, replacement)
    return AnnotateOutcome(tuple(messages), None)


def _summary(name: str, annotated: Annotated) -> list[str]:
    counts = Counter(mention.type.value for mention in annotated.mentions)
    parts = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
    lines = [f"{name}: marked {parts or 'nothing'}"]
    lines.extend(f"{name}: {note}" for note in annotated.notes)
    return lines
