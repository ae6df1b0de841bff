"""Files of any kind, analysed."""

import codecs
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from tei_toolkit.cycles import without_collection
from tei_toolkit.errors import ToolkitError, UsageError, one_file
from tei_toolkit.metadata.language.language import language_to_read
from tei_toolkit.names.analysis import (
    Analysis,
    AnalysisOptions,
    analyse,
    too_short_to_tell,
)
from tei_toolkit.names.letters import as_read
from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.spans_of_time import Day
from tei_toolkit.sources.reading import read_bytes, read_source
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE
from tei_toolkit.values import immutable

_SAMPLE = 20_000
_HEAD = 65_536
_NO_HOLDERS = (
    "roles mean those who hold them in the document: who are listed with them, as in "
    "the TEI that 'tei convert' writes, or are named beside them"
)


@immutable
class NamesRequest:
    """What `tei names` is asked to do.

    Attributes:
        files: paths; `-` is standard input.
        language: BCP 47 tag, or None to find out.
        document_date: ISO 8601, or None to look for it.
        layers: names, dates, measures.
        authorities: paths of authority files.
        recognisers: names of recognisers.
        types: the types to list; empty for all.
        charset: the character encoding of texts, or None to find out.
    """

    files: tuple[str, ...]
    language: str | None = None
    document_date: str | None = None
    layers: tuple[str, ...] = ("names", "dates", "measures")
    authorities: tuple[str, ...] = ()
    recognisers: tuple[str, ...] = ("lexical",)
    types: tuple[str, ...] = ()
    charset: str | None = None


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
        f"--document-date {text}: is no ISO 8601 date; write 2008-09-22, 2008-09 or "
        f"2008"
    )


def read_known(paths: Sequence[str], folder: Path | None = None) -> tuple[Known, ...]:
    """The entries of all authority files, in their order.

    Pointers into TEI files start from `folder`.
    """
    if not paths:
        return ()
    from tei_toolkit.names.authority import read_authority  # noqa: PLC0415 - needs lxml

    return tuple(entry for path in paths for entry in read_authority(path, folder))


def unread(paths: Iterable[str]) -> Iterator[str]:
    """Yield what authority files say that is not read, for the user to know.

    Raises:
        InputError: a file cannot be read.
    """
    if not paths:
        return
    from tei_toolkit.names.authority import (  # noqa: PLC0415 - needs lxml
        COLUMNS_TOLD,
        unread_columns,
    )

    for path in paths:
        columns = unread_columns(path)
        if columns:
            shown = ", ".join(f"'{column}'" for column in columns)
            yield f"{path}: not read: {shown}; the columns are name, {COLUMNS_TOLD}"


def is_tei(data: bytes) -> bool:
    """Whether the bytes are a TEI document."""
    head = data[:_HEAD].replace(b"\0", b"").removeprefix(codecs.BOM_UTF8)
    head = head.removeprefix(codecs.BOM_UTF16_LE).removeprefix(codecs.BOM_UTF16_BE)
    return head.lstrip()[:1] == b"<" and TEI_NAMESPACE.encode() in head


_PLAIN = "text/plain"
_TAGS_AND_ALL = (
    "read as plain text, tags and all: no XML of a kind that is known, or broken; "
    "tei annotate says what is wrong in it"
)


@immutable
class FileAnalysis:
    """What became of one file.

    Attributes:
        name: as the user named it.
        text: the characters that the places of mentions point into.
        analysis: its mentions; None if it could not be read.
        error: why not.
        is_its_own: whether the text is the file, decoded.
    """

    name: str
    text: str = ""
    analysis: Analysis | None = None
    error: ToolkitError | None = None
    is_its_own: bool = True


def analyse_files(request: NamesRequest, stdin: BinaryIO) -> Iterator[FileAnalysis]:
    """Yield what became of each file; a bad one stops none of the others.

    Raises:
        InputError: an authority file cannot be read.
        UsageError: an option cannot be understood.
    """
    if request.files.count("-") > 1:
        raise UsageError("standard input (-) can be read once only")
    options = AnalysisOptions(
        day=read_day(request.document_date),
        layers=request.layers,
        known=read_known(request.authorities),
        recognisers=request.recognisers,
    )
    for path in request.files:
        try:
            with one_file(path, "searched for names"), without_collection():
                data = stdin.read() if path == "-" else read_bytes(Path(path))
                text, result = analyse_data(
                    data, path, options, request.language, request.charset
                )
        except UsageError:
            raise
        except ToolkitError as error:
            yield FileAnalysis(path, error=error)
        else:
            if MentionType.ROLE in request.types and not options.known:
                is_said = any(m.type is MentionType.ROLE for m in result.mentions)
                told = () if is_said or is_tei(data) else (_NO_HOLDERS,)
                result = replace(result, notes=(*result.notes, *told))
            if request.types:
                listed = (m for m in result.mentions if m.type in request.types)
                result = replace(result, mentions=tuple(listed))
            is_its_own = text.encode("utf-8", "replace") == data
            yield FileAnalysis(path, text, result, is_its_own=is_its_own)


def analyse_data(
    data: bytes,
    name: str,
    options: AnalysisOptions,
    language: str | None,
    charset: str | None = None,
) -> tuple[str, Analysis]:
    """The text of a file and what it mentions.

    For plain text, offsets point into the decoded file; for a TEI document, into the
    characters of its `text` element; for other kinds into the text as it was read.
    """
    if is_tei(data):
        from tei_toolkit.names.documents import analyse_tei  # noqa: PLC0415 - lxml

        return analyse_tei(data, name, options, language)
    source = read_source(data, Path(name).name, charset=charset)
    text = source.text
    tag, is_told = (
        (language, True) if language else language_to_read(as_read(_middle(text)))
    )
    shown = _without_hidden(text, ((h.start, h.end) for h in source.hidden))
    result = analyse(shown, replace(options, language=_spoken(tag)))
    if not is_told:
        result = replace(result, notes=(*result.notes, too_short_to_tell(tag)))
    is_xml = Path(name).suffix.lower() == ".xml" and text.lstrip()[:1] == "<"
    if is_xml and source.media_type == _PLAIN:
        result = replace(result, notes=(*result.notes, _TAGS_AND_ALL))
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
