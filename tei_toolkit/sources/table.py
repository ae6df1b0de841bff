"""Tables of turns, CSV and TSV: a column of words, one of speakers or of times.

Source: RFC 4180, *Common Format and MIME Type for CSV Files*.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.bare_table import columns_of
from tei_toolkit.sources.delimited import rows_of
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.plain import read_plain
from tei_toolkit.sources.records import (
    END,
    FROM,
    SPEAKER,
    START,
    TABLE,
    WORDS,
    Record,
    are_names,
    make_source,
    meanings_of,
    record_of,
)
from tei_toolkit.sources.text import SourceText

MEDIA_TYPE = TABLE

_DELIMITERS = "\t;,|"
_LONGEST_HEADER = 4000
_SAMPLE_ROWS = 200
_COMMENTS = lazy_pattern(
    r"\ufeff?(?:(?:#[^\r\n]{0,1000}|[ \t]{0,99})(?:\r\n?|\n)){1,40}"
)
"""What stands above the names of the columns: comments, and lines without words."""


def read_table(raw: RawSource) -> SourceText:
    """The records of a table; the plain text if it cannot be read as one."""
    found = _header(raw.text)
    if found is None:
        return _read_bare(raw)
    delimiter, names = found
    comments = _comments(raw.text)
    rows = rows_of(raw.text[len(comments) :], delimiter)[1:]
    if not rows:
        return read_plain(raw)
    columns = _columns(names, rows)
    if columns[WORDS] == len(names) - 1:
        # Nobody put quotation marks around words with a comma.
        rows = [_joined(row, len(names), delimiter) for row in rows]
    if any(len(row) > len(names) and any(row[len(names) :]) for row in rows):
        return read_plain(raw)
    records = _records(rows, columns)
    others = [
        name
        for at, name in enumerate(names)
        if name.strip() and at not in columns.values()
    ]
    source = make_source(
        raw, MEDIA_TYPE, records, others=others, comments=_words_of(comments)
    )
    return source or read_plain(raw)


def _read_bare(raw: RawSource) -> SourceText:
    """The records of a table whose columns are known by their cells."""
    columns = columns_of(raw.text, is_named=_is_named(raw.short_name))
    comments = _comments(raw.text)
    rows = rows_of(raw.text[len(comments) :], columns.delimiter) if columns else []
    if columns is None or any(len(row) != columns.width for row in rows if row):
        return read_plain(raw)
    heads = rows.pop(0) if columns.has_heads else []
    others = [
        (heads and heads[at].strip()) or f"column {at + 1}"
        for at in range(columns.width)
        if at not in columns.places.values()
        and any(row[at].strip() for row in rows if row)
    ]
    source = make_source(
        raw,
        MEDIA_TYPE,
        _records(rows, columns.places),
        others=others,
        comments=_words_of(comments),
    )
    return source or read_plain(raw)


def _is_named(name: str) -> bool:
    """Whether a file's name says that it is a table."""
    return name.casefold().endswith(tuple(KIND.suffixes))


def _records(rows: Sequence[Sequence[str]], columns: Mapping[str, int]) -> list[Record]:
    """The records of the rows that hold anything."""
    return [
        record_of(
            {meaning: row[at] for meaning, at in columns.items() if at < len(row)}
        )
        for row in rows
        if any(row)
    ]


def _comments(text: str) -> str:
    """The lines of comment above a table, with their ends: `# Council, 3 May 2016`."""
    match = _COMMENTS.match(text)
    return match[0] if match else ""


def _words_of(comments: str) -> str:
    """What the lines of comment say, without the signs before it."""
    lines = (line.strip("\ufeff#; \t") for line in comments.splitlines())
    return "\n".join(line for line in lines if line)


def _header(text: str) -> tuple[str, list[str]] | None:
    """The delimiter of a table, and the names of its columns; None if it is none."""
    text = text[len(_comments(text)) :]
    line = re.split("[\r\n]", text[:_LONGEST_HEADER].lstrip("\ufeff"), maxsplit=1)[0]
    for delimiter in _DELIMITERS:
        if delimiter not in line:
            continue
        import csv  # noqa: PLC0415 (loaded when needed)

        try:
            names = next(csv.reader([line], delimiter=delimiter))
        except csv.Error:
            continue
        meanings = meanings_of(names)
        if WORDS in meanings and (SPEAKER in meanings or START in meanings):
            return delimiter, names
    return None


def _joined(row: list[str], width: int, delimiter: str) -> list[str]:
    """A row of `width` cells, all that is left in the last."""
    return [*row[: width - 1], delimiter.join(row[width - 1 :])] if row else row


def _columns(names: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """The column of each meaning: the first, but of several with words the fullest."""
    meanings = meanings_of(names)
    columns = {m: meanings.index(m) for m in (SPEAKER, START, END) if m in meanings}
    plain = [name.strip().casefold() for name in names]
    if FROM in plain and SPEAKER not in columns:
        sender = plain.index(FROM)
        cells = [row[sender] for row in islice(rows, _SAMPLE_ROWS) if sender < len(row)]
        if are_names(cells):
            columns = {m: at for m, at in columns.items() if columns[START] != sender}
            columns[SPEAKER] = sender
    columns[WORDS] = max(
        (at for at, meaning in enumerate(meanings) if meaning == WORDS),
        key=lambda at: sum(
            len(row[at]) for row in islice(rows, _SAMPLE_ROWS) if at < len(row)
        ),
    )
    return columns


def recognise_table(sample: Sample) -> Certainty:
    """Columns are named, or their cells say what they are: words, speakers, times."""
    if sample.members:
        return Certainty.NONE
    is_named = sample.suffix in KIND.suffixes
    if (
        _header(sample.head) is None
        and columns_of(sample.head, is_named=is_named) is None
    ):
        return Certainty.NONE
    return Certainty.NAMED if is_named else Certainty.LIKELY


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="a table",
    suffixes=frozenset({".csv", ".tsv", ".tab"}),
    recognise=recognise_table,
    read=read_table,
)
