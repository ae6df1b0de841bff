"""Files of any kind, analysed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from tei_toolkit.errors import UsageError
from tei_toolkit.metadata.language import detect_language
from tei_toolkit.names.analysis import Analysis, AnalysisOptions, analyse
from tei_toolkit.names.linking import Known
from tei_toolkit.names.spans_of_time import Day
from tei_toolkit.sources.reading import read_bytes, read_source

_SAMPLE = 20_000
_TEI_MARKS = (b"http://www.tei-c.org/ns/1.0",)


@dataclass(frozen=True, slots=True)
class NamesRequest:
    """What `tei names` is asked to do.

    Attributes:
        files: paths; `-` is standard input.
        language: BCP 47 tag, or None to find out.
        document_date: ISO 8601, or None to look for it.
        layers: names, dates, measures.
        authorities: paths of authority files.
        recognisers: names of recognisers.
    """

    files: tuple[str, ...]
    language: str | None = None
    document_date: str | None = None
    layers: tuple[str, ...] = ("names", "dates", "measures")
    authorities: tuple[str, ...] = ()
    recognisers: tuple[str, ...] = ("lexical",)


def read_day(text: str | None) -> Day | None:
    """The day that a user gave.

    Raises:
        UsageError: it is no ISO 8601 date.
    """
    if text is None:
        return None
    day = Day.read(text)
    try:
        if day is not None and day.full:
            return day
    except ValueError:
        pass
    raise UsageError(
        f"--document-date {text}: is no ISO 8601 date; write 2008-09-22, 2008-09 or 2008"
    )


def read_known(paths: Sequence[str], folder: Path | None = None) -> tuple[Known, ...]:
    """The entries of all authority files, in their order.

    Pointers into TEI files start from `folder`.
    """
    if not paths:
        return ()
    from tei_toolkit.names.authority import read_authority  # noqa: PLC0415 - needs lxml

    return tuple(entry for path in paths for entry in read_authority(path, folder))


def is_tei(data: bytes) -> bool:
    """Whether the bytes are a TEI document."""
    return data.lstrip()[:1] == b"<" and any(mark in data[:4096] for mark in _TEI_MARKS)


def analyse_files(
    request: NamesRequest, stdin: BinaryIO
) -> Iterator[tuple[str, str, Analysis]]:
    """Yield for each file its name, the text that offsets point into, the mentions.

    Raises:
        InputError: a file cannot be read.
        UsageError: an option cannot be understood.
    """
    options = AnalysisOptions(
        day=read_day(request.document_date),
        layers=request.layers,
        known=read_known(request.authorities),
        recognisers=request.recognisers,
    )
    for path in request.files:
        data = stdin.read() if path == "-" else read_bytes(Path(path))
        text, result = analyse_data(data, path, options, request.language)
        yield path, text, result


def analyse_data(
    data: bytes, name: str, options: AnalysisOptions, language: str | None
) -> tuple[str, Analysis]:
    """The text of a file and what it mentions.

    For plain text, offsets point into the decoded file; for a TEI document, into the
    characters of its `text` element; for other kinds into the text as it was read.
    """
    if is_tei(data):
        from tei_toolkit.names.documents import analyse_tei  # noqa: PLC0415 - lxml

        return analyse_tei(data, name, options, language)
    source = read_source(data, Path(name).name)
    text = source.text
    tag = language or detect_language(_middle(text)).tag
    shown = _without_hidden(text, ((h.start, h.end) for h in source.hidden))
    result = analyse(shown, replace(options, language=_spoken(tag)))
    if shown is not text:
        mentions = tuple(
            replace(m, text=text[m.start : m.end]) for m in result.mentions
        )
        result = replace(result, mentions=mentions)
    return text, result


def _spoken(tag: str) -> str:
    """The tag, English where it could not be found out."""
    return "en" if tag in {"", "und"} else tag


def _middle(text: str) -> str:
    start = max(0, len(text) // 2 - _SAMPLE // 2)
    return text[start : start + _SAMPLE]


def _without_hidden(text: str, hidden: Iterable[tuple[int, int]]) -> str:
    """`text` with spaces for what is no words, of the same length."""
    pieces: list[str] = []
    at = 0
    for start, end in hidden:
        pieces.append(text[at:start])
        pieces.append("".join(c if c == "\n" else " " for c in text[start:end]))
        at = end
    if not pieces:
        return text
    pieces.append(text[at:])
    return "".join(pieces)
