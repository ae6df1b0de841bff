"""What can be told of one line outside the turns by itself."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.metadata.dates.clock import find_times
from tei_toolkit.metadata.dates.date_names import WORD, is_day_name
from tei_toolkit.metadata.dates.dates import DateMention, find_dates
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.fields import Field, parse_field
from tei_toolkit.metadata.matter.line_words import OF_A_LIFE, SEE_ALSO
from tei_toolkit.values import immutable


class LineRole(StrEnum):
    """What a line outside the turns is."""

    BLANK = "blank"
    TITLE = "title"
    SUBTITLE = "subtitle"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ATTENDANCE = "attendance"
    FIELD = "field"
    FURNITURE = "furniture"
    SIGNATURE = "signature"


@immutable
class LineMark:
    """The role of one line and why it has it.

    Attributes:
        role: what the line is. A wrapped title, heading or field has the role on
            each of its lines.
        why: the evidence in a few words, for `--explain`.
        key: of a field, as printed ("DATE", "时间"); empty on a line that
            continues one.
        value: of a field, as printed.
        meaning: of a field whose key is known: `date`, `place`, `time`, `title`,
            `present`, `interviewer` …; None for any other.
    """

    role: LineRole
    why: str = ""
    key: str | None = None
    value: str | None = None
    meaning: str | None = None


_ENDS_OF_CAPTION = frozenset("):|§")
"""What stands at the right of the lines of a court's caption: `OYSTER TRUST,    )`."""
DRESS = " \t*_#>=~\u00a0\ufeff\\"
_LEADERS = re.compile(r"[.·…]{4,}|(?:\. ){3,}")
"""The dots of a table of contents, between a title and its page."""
SENTENCE_END = (*SENTENCE_MARKS, ";", ",")


@immutable
class Line:
    """What is known of one line before the lines are weighed together."""

    text: str
    plain: str
    dates: tuple[DateMention, ...]
    field: Field | None
    level: int
    residue: str

    @property
    def word_count(self) -> int:
        """Words, where dense scripts count three characters as one."""
        if self.text.isascii():
            return len(self.text.split())
        dense = sum(1 for c in self.text if c >= "\u0e00" and c.isalpha())
        return max(len(self.text.split()), dense // 3)


def _residue(text: str, dates: Sequence[DateMention]) -> str:
    """`text` without its dates, times and names of days."""
    kept = list(text)
    times = [(m.start, m.end) for m in find_times(text)]
    for start, end in [(d.start, d.end) for d in dates] + times:
        kept[start:end] = ["\n"] * (end - start)
    rest = "".join(kept)
    rest = re.sub(WORD, lambda m: "\n" if is_day_name(m[0]) else m[0], rest)
    return re.sub(r"[\s\n]*\n[\s\n]*", "\n", rest)


def read_line(line: str, language: str | None, level: int) -> Line:
    """What is known of `line`; `level` is that of a heading (from 1), or 0."""
    if len(line) > 400:
        return _read_anew(line.strip(), language, level)
    return _read_kept(line.strip(), language, level)


def _read_anew(line: str, language: str | None, level: int) -> Line:
    text = line.strip(DRESS)
    if not text:
        return Line("", "", (), None, level, "")
    head = text[:400]
    dates = tuple(find_dates(head, language)) if any(map(str.isalnum, head)) else ()
    residue = _residue(head, dates) if dates else head
    return Line(text, folded(head), dates, parse_field(line), level, residue)


_read_kept = lru_cache(maxsize=1024)(_read_anew)


def is_dateline(text: str, language: str | None = None) -> bool:
    """Whether a line says little but when, and perhaps where."""
    return says_when(read_line(text, language, 0))


def is_bare_dateline(text: str, language: str | None = None) -> bool:
    """Whether a line says nothing but when, with three other words at most."""
    line = read_line(text, language, 0)
    rest = re.findall(r"[^\W\d_]{2,}", line.residue)
    return says_when(line) and len(rest) <= 3 and len("".join(rest)) <= 24


def says_when(line: Line) -> bool:
    """Whether a line that was read says little but when, and perhaps where."""
    if not line.dates or len(line.text) > 140:
        return False
    if OF_A_LIFE.match(line.plain):
        return False
    if not any(is_full(d) for d in line.dates):
        return not line.residue.strip(" .,;:()\n")
    rest = re.findall(r"[^\W\d_]{2,}", line.residue)
    if "©" in line.text or len(rest) > 8 or _LEADERS.search(line.text):
        return False
    dense = sum(1 for c in line.residue if c >= "\u0e00" and c.isalpha())
    return dense <= (8 if line.text.endswith("。") else 24)


def is_full(mention: DateMention) -> bool:
    """Whether a date says its year, or would if it were not ambiguous."""
    return mention.value is None or not mention.value.startswith("--")


def is_time_line(line: Line) -> bool:
    """Whether a line says a time of day and little else."""
    if len(line.text) > 40 or line.dates:
        return False
    times = find_times(line.text)
    if not times:
        return False
    printed = sum(t.end - t.start for t in times)
    return printed * 2 >= len(line.text.strip(" ()[].*"))


def is_spaced_out(text: str) -> bool:
    """Whether a line is capitals with spaces between them: `C O N T E N T S`."""
    if not text[1:2].isspace() or not text.isupper():
        return False
    return all(len(word) == 1 for word in text.split())


_FEW_CAPTIONS, MANY_CAPTIONS, _LONGEST_CAPTION = 10, 24, 50
"""Lines that may be captions, that show it, and characters of the longest of them."""
_LOOSE, _STOPPED = 0.9, 0.2
"""Parts of captions: how many lines end without a mark, how many stops are in them."""


FIRST_UNCASED = "\u2e80"
"""From here on letters have no capitals, such as Chinese beside a name in Latin."""


def is_heading(lines: Sequence[Line], i: int) -> bool:
    """Whether a line that is nothing else is set like a heading."""
    line = lines[i]
    if line.level:
        return True
    if line.word_count > 14 or len(line.text) > 110 or line.dates:
        return False
    if line.text.endswith(SENTENCE_END) or line.text[:1].islower():
        return False
    if line.text[-3:-1].isspace() and line.text[-1:] in _ENDS_OF_CAPTION:
        return False
    is_loud = line.text.isupper() and max(line.text) < FIRST_UNCASED
    if is_loud and line.word_count >= 1 and len(line.text) > 3:
        return True
    if i and is_spaced_out(line.text) and is_spaced_out(lines[i - 1].text):
        return True  # `C O N T E N` and `T S`
    before = i == 0 or not lines[i - 1].text
    after = i + 1 >= len(lines) or not lines[i + 1].text
    return before and after and line.word_count <= 9


def are_captions(lines: Sequence[str]) -> bool:
    """Whether a text is the lines of captions: few stops, no space, small letters.

    They break anywhere, so that most lines begin in the midst of a sentence.
    """
    own = [line.strip() for line in lines[:MANY_CAPTIONS]]
    while own and not own[-1]:
        own.pop()
    count = len(own)
    if count < _FEW_CAPTIONS or not all(own) or max(map(len, own)) > _LONGEST_CAPTION:
        return False
    small = sum(1 for line in own if line[0].islower())
    loose = sum(1 for line in own if line[-1].isalnum())
    words = sum(line.count(" ") + 1 for line in own)
    stops = sum(line.count(". ") + line.count("? ") for line in own)
    is_running = loose >= _LOOSE * count and stops <= _STOPPED * count
    return is_running and 2 * small > count and words >= 3 * count


def leads_to_others(text: str) -> bool:
    """Whether a line names another page after "see also": `相关阅读：…`."""
    key, colon, _ = text.replace("：", ":").partition(":")
    return bool(colon) and SEE_ALSO.fullmatch(folded(key)) is not None
