"""What stands after the last turn: where its text ends, and what the lines are."""

import re
from collections.abc import Sequence

from tei_toolkit.labels.signatures import Signing, signatures_below
from tei_toolkit.labels.signed_lines import role_of_signer
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.closing_words import CLOSING
from tei_toolkit.metadata.matter.furniture import furniture_reasons
from tei_toolkit.metadata.matter.line_words import (
    ANNEX,
    NEXT_MEETING,
    SEE_ALSO,
    SIGNED,
)
from tei_toolkit.metadata.matter.lines import (
    DRESS,
    SENTENCE_END,
    Line,
    LineMark,
    LineRole,
    is_heading,
    is_time_line,
    leads_to_others,
    read_line,
    says_when,
)
from tei_toolkit.metadata.places.more_words import SPOKE_AT_A_TIME
from tei_toolkit.values import immutable

_TAIL_LINES = 240
_PRICE_OF_SPEECH = 24.0
_LONGEST_END = 140
_OPEN, _SHUT = frozenset("(["), frozenset(")].")
_BRACKETED = 3
"""Lines of what is told in brackets at the end."""
_SENTENCE = 5
_LINES_OF_NAMES, _WORDS_OF_NAMES = 12, 12
"""Lines, and words of them, of what those sign who wrote the record down."""
_FULL_NAME = lazy_pattern(
    r"(?:[^\W\d_a-z][\w.-]* ){1,3}[^\W\d_a-z][\w-]+(?=(?:['’]s?)?,? [^\W\d_A-Z])"
)
_OF_DAYS = frozenset(
    "tomorrow today until till on the morgen am bis zum demain jusqu'au le mañana el"
    " hasta domani il fino amanhã até em den w dnia do".split()
)
"""What stands before a day in the midst of a sentence."""
_IN_DAY = lazy_pattern(
    r"(?:,|(?<!\w)(?:\d{1,2}(?:st|nd|rd|th|er|[ºª])?|of|de|den|am|the|on|del|di|do|il|le"
    r"|el|em|w|dnia|d\.|на|до|з|с))$"
)
"""What a line ends in whose day goes on in the next: `until Tuesday, 6th`."""
_SAID = lazy_pattern(
    r"\b(?:I|me|my|we|us|our|you|your|thanks?|ich|wir|uns|Sie|Ihnen|danke|je|nous|vous|"
    r"merci|yo|usted|nosotros|gracias|grazie|io|noi|voi|eu|obrigad[oa]|я|мы|вы|спасибо)\b",
    re.IGNORECASE,
)
AMONG_US = lazy_pattern(
    r"\b(?:I|[Ww]e|us|our|you|your|my|wir|uns|nous|notre|nosotros|мы|мой"
    r"|[Ww]ithout objection)\b|\A\W*(?:And )?That (?:concludes|completes|ends)\b"
)
"""Words of one who speaks, which no report of what was done has."""
_LAST = re.compile(
    r"\W*(?:the )?end of (?:the )?(?:interview|transcript|transcription|proceedings)\W*"
)
"""The line below which no one speaks, whatever is printed there."""
_NOTE = re.compile(r"(?i)\s*[(\[]?\s*(?:note|editor['’]s note)\s*[:.]\s")
CLOSES = "closes the event"
"""Why a line after the last turn stands by itself."""
_NEXT = "says when the next meeting is"
_ON_THE_EVENT = "a note on the event"


@immutable
class Tail:
    """What stands after the last turn.

    Attributes:
        index: of the first line that is not the last turn's; `len(lines)` if none.
        marks: one for each line from `index` on.
    """

    index: int
    marks: tuple[LineMark, ...]


def classify_back(
    lines: Sequence[str],
    *,
    language: str | None = None,
    heading_levels: Sequence[int] | None = None,
    front: Sequence[str] = (),
    own: int = 1,
    apart: Sequence[bool] | None = None,
) -> Tail:
    """Where the last turn's text ends, and a mark for each line after it.

    Args:
        lines: visible characters of each line from the start of the last turn's text;
            the first of them with words is always the turn's.
        language: BCP 47 tag of the document, where known.
        heading_levels: as in `classify_front`.
        front: the lines before the first turn: what is repeated from there (title,
            dateline, menu) is no speech.
        own: how many of the lines the source says are one paragraph of the turn, in
            which no line says when the event was.
        apart: whether space stands before each line; without it, before which of them
            an empty line does.
    """
    if not lines:
        return Tail(0, ())
    if apart is None:
        apart = [False, *(not line.strip() for line in lines[:-1])]
    signed = signatures_below(lines, apart, max(1, own))
    end = min(_end_of_event(lines, own, apart), next(iter(signed), len(lines)))
    first = min(_tail_window(lines), end)
    levels = (heading_levels or [0] * len(lines))[first:]
    rows = lines[first:]
    read = [read_line(t, language, v) for t, v in zip(rows, levels, strict=True)]
    repeated = {folded(line).strip(DRESS) for line in front if len(line.strip()) > 3}
    reasons = furniture_reasons(rows)
    kinds = [
        None if _is_told_again(rows, i) else _tail_kind(line, reasons[i], repeated)
        for i, line in enumerate(read)
    ]
    for i in range(max(0, own - first)):
        mark = kinds[i]
        is_own = mark and (mark.role is LineRole.DATELINE or mark.why == _NEXT)
        is_first = not any(line.strip() for line in lines[: first + i])
        kinds[i] = None if is_own or is_first else mark
    _end_sentences(lines, first, apart, kinds)
    last = max((i for i, line in enumerate(read) if line.text), default=-1)
    is_apart = last >= 0 and first + last >= max(1, own) and apart[first + last]
    if is_apart and kinds[last] is None and _tells_of_someone(read[last].text, front):
        kinds[last] = LineMark(LineRole.PARAGRAPH, "tells of someone in the head")
    after_box = _after_see_also(read)
    index = min(_tail_start(read, kinds, after_box), end - first)
    marks = [
        _signed_mark(signed[first + i])
        if first + i in signed
        else _mark_below(
            read, i, kinds[i], rows[i], is_boxed=after_box[i], is_over=i >= end - first
        )
        for i in range(index, len(rows))
    ]
    last = len(_bracket(lines, first + index)) - 1
    if last > 0:
        marks[: last + 1] = [LineMark(LineRole.PARAGRAPH)] * last + marks[:1]
    return Tail(first + index, tuple(marks))


def _is_told_again(lines: Sequence[str], index: int) -> bool:
    """Whether the chair says that all is over, and brackets right below tell it.

    `La séance est levée.`, and then `(La séance est levée à vingt heures.)`.
    """
    own = lines[index].strip()
    if not own or own[0] in _OPEN or not CLOSING.fullmatch(folded(own)):
        return False
    below = next((line.strip() for line in lines[index + 1 :] if line.strip()), "")
    is_bracket = below[:1] in _OPEN and below[-1:] in _SHUT
    return is_bracket and CLOSING.fullmatch(folded(below).strip("()[]. ")) is not None


def _signed_mark(signing: Signing) -> LineMark:
    """The mark of a line with which a record is signed."""
    key = "" if signing is Signing.GOES_ON else None
    return LineMark(LineRole.SIGNATURE, signing.value, key)


def _mark_below(
    read: Sequence[Line],
    i: int,
    mark: LineMark | None,
    row: str,
    *,
    is_boxed: bool,
    is_over: bool,
) -> LineMark:
    """The mark of a line after the last turn, of which `mark` is what it may be.

    It may stand after “see also”, or below the line that ends the event.
    """
    if not read[i].text and not row.strip():
        return LineMark(LineRole.BLANK)
    if is_boxed and (mark is None or mark.role is LineRole.DATELINE):
        return LineMark(LineRole.PARAGRAPH, "after “see also”")
    if (mark is None and is_heading(read, i)) or _heads_annex(read[i].text):
        return LineMark(LineRole.HEADING, "set like a heading")
    if mark is not None and mark.role is LineRole.DATELINE and is_over:
        return LineMark(LineRole.PARAGRAPH, "after the end of the event")
    return mark or LineMark(LineRole.PARAGRAPH)


def _end_sentences(
    lines: Sequence[str],
    first: int,
    apart: Sequence[bool],
    kinds: list[LineMark | None],
) -> None:
    """Take from `kinds` the datelines that end the sentence of the line above.

    The first of `kinds` is that of line `first`, and not of the first line of all.
    """
    for i, mark in enumerate(kinds, first):
        is_date = mark is not None and mark.role is LineRole.DATELINE
        if is_date and not apart[i] and _goes_on(lines[i - 1], lines[i]):
            kinds[i - first] = None


def _goes_on(above: str, text: str) -> bool:
    """Whether a sentence of the line `above` goes on in `text`: `tomorrow, 4 May`."""
    first, ended = text.split(None, 1)[0].strip(","), above.rstrip()
    if not ended or ended.endswith(SENTENCE_END):
        return False
    is_long = len(ended.split()) > _SENTENCE
    return first in _OF_DAYS or (is_long and _IN_DAY.search(ended) is not None)


def _end_of_event(lines: Sequence[str], own: int, apart: Sequence[bool]) -> int:
    """The line of the last turn after which no one speaks, however much follows.

    It tells in brackets that the event is over, heads an annex, or is whose hand wrote
    the record down. `len(lines)` if there is none.
    """
    for i in range(max(1, own), len(lines)):
        text = lines[i].strip()
        if apart[i] and 1 < len(text) <= _LONGEST_END and _heads_annex(text):
            return i
        if text[:1] in _OPEN and text[-1:] not in _SHUT:
            text = " ".join(_bracket(lines, i)) or text
        if not 3 < len(text) <= _LONGEST_END:
            continue
        plain = folded(text)
        if text[:1] in _OPEN and text[-1:] in _SHUT:
            if CLOSING.fullmatch(plain.strip("()[]. ")):
                return i
        elif (
            SIGNED.match(plain)
            or role_of_signer(text)
            or (apart[i] and _is_last_of_all(text, plain))
            or (
                apart[i]
                and _is_over(text, plain, lines[i + 1 :])
                and not _is_told_again(lines, i)
            )
        ):
            return i
    return len(lines)


def _bracket(lines: Sequence[str], first: int) -> list[str]:
    """The lines of what stands in brackets from line `first` on, or none."""
    words: list[str] = []
    for line in lines[first : first + _BRACKETED]:
        words.append(line.strip())
        if not words[-1] or words[0][0] not in _OPEN:
            break
        if words[-1][-1] in _SHUT:
            return words
    return []


def _is_over(text: str, plain: str, below: Sequence[str]) -> bool:
    """Whether a paragraph says that all is over, and but a few names stand below it."""
    if len(below) > _LINES_OF_NAMES or AMONG_US.search(text):
        return False
    return CLOSING.fullmatch(plain) is not None and all(
        len(line.split()) <= _WORDS_OF_NAMES and not line.rstrip().endswith(("?", "!"))
        for line in below
    )


def _is_last_of_all(text: str, plain: str) -> bool:
    """Whether a line in capitals says that all is over: `END OF INTERVIEW`."""
    return text.isupper() and " " in text and _LAST.fullmatch(plain) is not None


def _tells_of_someone(text: str, front: Sequence[str]) -> bool:
    """Whether a last paragraph begins with a full name of the head, and no one says it.

    `Agnes Whitlow's foundry is open on Saturdays.` or `Agnes Whitlow is a founder.`
    """
    name = _FULL_NAME.match(text)
    if name is None or text.count(" ") < _SENTENCE or _SAID.search(text):
        return False
    return any(name[0] in line for line in front)


def _heads_annex(text: str) -> bool:
    """Whether a line heads what is printed after a record."""
    return not text[:1].islower() and ANNEX.fullmatch(folded(text)) is not None


def _tail_window(lines: Sequence[str]) -> int:
    """The first line that need be looked at for a tail.

    After so much running text, seen from the end, no tail is worth its price.
    """
    price = 0.0
    limit = max(1, len(lines) - _TAIL_LINES)
    for i in range(len(lines) - 1, limit - 1, -1):
        line = lines[i]
        spaces = line.count(" ") if len(line) < 2000 else 300
        dense = 0 if line.isascii() else len(line) // 4
        if max(spaces, dense) >= 7 and "©" not in line:
            price += 1.0 + min(4.0, max(spaces, dense) / 8)
            if price > _PRICE_OF_SPEECH:
                return i
    return limit


def _tail_kind(line: Line, why: str, repeated: set[str]) -> LineMark | None:
    """The mark of a line that cannot be the last speaker's, or None."""
    if why:
        return LineMark(LineRole.FURNITURE, why)
    if not line.text:
        return None
    if says_when(line) and len(re.findall(r"[^\W\d_]{2,}", line.residue)) <= 4:
        return LineMark(LineRole.DATELINE, "repeated at the end")
    if _NOTE.match(line.text) and SPOKE_AT_A_TIME.search(line.text):
        return LineMark(LineRole.PARAGRAPH, _ON_THE_EVENT)
    if SEE_ALSO.fullmatch(line.plain):
        return LineMark(LineRole.HEADING, "“see also”")
    if _links_on(line):
        return LineMark(LineRole.FURNITURE, "“see also”")
    if not AMONG_US.search(line.text):
        if CLOSING.fullmatch(line.plain):
            return LineMark(LineRole.PARAGRAPH, CLOSES)
        if NEXT_MEETING.fullmatch(line.plain):
            return LineMark(LineRole.PARAGRAPH, _NEXT)
    if is_time_line(line):
        return LineMark(LineRole.DATELINE, "time of the end")
    if line.plain.strip(DRESS) in repeated and not line.text.endswith(SENTENCE_END):
        return LineMark(LineRole.FURNITURE, "repeated from the head")
    return None


def _links_on(line: Line) -> bool:
    """Whether another page is named beside "see also": `相关链接：大桥通车`."""
    return leads_to_others(line.text) and not line.text.endswith(SENTENCE_END)


def _after_see_also(lines: Sequence[Line]) -> list[bool]:
    """For each line whether it stands after a heading such as "See also"."""
    flags = []
    is_after = False
    for line in lines:
        flags.append(is_after and bool(line.text))
        if line.text and (SEE_ALSO.fullmatch(line.plain) or _links_on(line)):
            is_after = True
    return flags


def _tail_start(
    lines: Sequence[Line], kinds: Sequence[LineMark | None], after_box: Sequence[bool]
) -> int:
    """Where the last lines that are mostly no speech begin.

    The weights of the lines are summed from the end; the tail begins where the sum is
    highest, at a line that is no speech by itself.
    """
    best, start, total = 0.9, len(lines), 0.0
    for i in range(len(lines) - 1, -1, -1):
        mark = kinds[i]
        line = lines[i]
        if mark is not None and mark.why == _ON_THE_EVENT:
            # whatever stands below such a note was not said
            total = best = max(total, best, 0.0) + 1.5
            start = i
        elif mark is not None:
            total += 2.0 if mark.role is LineRole.FURNITURE else 1.5
            if total > best:
                best, start = total, i
        elif line.text and after_box[i] and line.word_count <= 20:
            total += 0.0
        elif line.text:
            short = line.word_count <= 5 and not line.text.endswith(SENTENCE_END)
            total -= 0.3 if short else 1.0 + min(4.0, line.word_count / 8)
    return start
