"""The rows of a table whose cells stand between delimiters.

Source: RFC 4180, *Common Format and MIME Type for CSV Files*.
"""

import io
import re

from tei_toolkit.lazy_pattern import lazy_pattern

_QUOTED_WORD = lazy_pattern(r"(?:^|\t)\"[^\"\t\r\n]*\"[^\"\t\r\n]", re.MULTILINE)


def rows_of(text: str, delimiter: str) -> list[list[str]]:
    """The rows of a table; none if they cannot be read.

    Quotation marks that do not stand around whole cells are words.
    """
    import csv  # noqa: PLC0415 (loaded when needed)

    csv.field_size_limit(max(len(text), 1 << 17))
    is_bare = delimiter == "\t" and _QUOTED_WORD.search(text) is not None
    lines = io.StringIO(text, newline="")
    try:
        if is_bare:
            bare = csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE)
            return list(bare)
        return list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return []
