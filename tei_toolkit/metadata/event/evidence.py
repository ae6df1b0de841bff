"""What one statement about the event is, and what speaks for or against it."""

import re
from collections.abc import Iterator, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.clock import find_times
from tei_toolkit.metadata.dates.dates import DateMention, find_dates
from tei_toolkit.metadata.event.lines import MarkedLine
from tei_toolkit.metadata.event.words import BESIDE, EVENT_DAY, OTHER_DAY
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.line_words import BYLINE, CAST, PUBLISHER
from tei_toolkit.metadata.matter.lines import LineRole
from tei_toolkit.values import immutable


@immutable
class Evidence:
    """One statement about the event.

    Attributes:
        value: ISO date or place; None for a date that is ambiguous.
        text: as printed.
        start: where it stands in the source, or -1.
        weight: how much it is to be believed, 0 to 100.
        why: where it comes from, in words.
        until: the last day of an event of several days, ISO 8601, or None.
    """

    value: str | None
    text: str
    start: int
    weight: int
    why: str
    until: str | None = None


def evidence_at(
    line: MarkedLine, span: tuple[int, int], weight: int, why: str
) -> Evidence:
    """What the characters at `span` of a line say, tidied."""
    text = " ".join(line.text[span[0] : span[1]].split()).strip(" ,;:\u00ad")
    return Evidence(text, text, line.start + span[0], weight, why)


# So many lines of a wrapped paragraph are read as one.
_WRAPPED_LINES = 12
# "by Jane Miller on June 22, 2015": when an author's page appeared.
_BYLINE_DATE = re.compile(
    r"\W*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s(?:[A-ZÀ-Þ][\w.'’-]*\s){1,4}"
    r"(?:on|am|le|el|em)\s\Z"
)
# "(début : 4 juin 2003)": when the term or session began that the line above names.
_TERM_BEGAN = lazy_pattern(
    r"\s*[(\[]\s*(?:which\s)?(?:debut|depuis le|opened|assembled|begun|began|commenced|"
    r"beginn|eroffnet|ab|inicio|iniciada|inizio|inicia|начало|початок|od|fra|fran)\W"
    r"[^)\]\d]{0,30}\Z"
)
_BYLINE_IN_LINE = lazy_pattern(
    r"[\W_]*(?:by|von|par|por|di|da|door|av|af|od|от|від)\s[^·|•\d]{3,60}[·|•]"
    r"[^\w]*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\W.*\d[.:]\d\d",
    re.IGNORECASE,
)
"""Author, day and hour in one line: `Von unserer Redaktion · 14.09.2009, 06:02 Uhr`."""
_NUMERIC_WITH_TIME = re.compile(r"\W*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\W.*\d[.:]\d\d")


_SENTENCE_END = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=\d{4}))[.;]\s+"
    r"(?!\d{1,2}(?:st|nd|rd|th)?,? ?\d{4}|\d{4}\b)"
)
"""A stop, but for that of a month's short name: `Oct. 7, 2010`."""


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Each sentence of `text` with the place in it where it starts."""
    at = 0
    for match in _SENTENCE_END.finditer(text):
        yield at, text[at : match.start()]
        at = match.end()
    yield at, text[at:]


def ends_with_date(sentence: str, language: str | None) -> bool:
    """Whether a short sentence ends with ", 30 April 2015" or with "on" and a date."""
    dates = find_dates(sentence, language)
    if len(sentence.split()) > 22 or not dates:
        return False
    last = dates[-1]
    is_at_end = len(sentence) - last.end <= 2
    before = sentence[: last.start].rstrip()
    is_headline = last.end == len(sentence.rstrip()) and before.endswith(" on")
    return is_at_end and (is_headline or before.endswith((",", "،", "、")))


def is_of_other_day(text: str, mention: DateMention) -> bool:
    """Whether the words around a date say that it is another day.

    Before it any of them ("posted on", "since"); after it only those that say what
    was done to the text ("3 May 2001 (updated)"): an event may be "after the show".
    """
    if _BYLINE_DATE.match(text, 0, mention.start):
        return True
    if _TERM_BEGAN.match(folded(text[: mention.start])) and not find_times(text):
        return True
    before = folded(text[max(0, mention.start - 120) : mention.start])
    matches = list(OTHER_DAY.finditer(before))
    if matches:
        return not EVENT_DAY.search(before, matches[-1].end())
    after = OTHER_DAY.match(
        folded(text[mention.end : mention.end + 24]).lstrip(" :(–-")
    )
    return after is not None and not BESIDE.fullmatch(after[0])


def is_publication(lines: Sequence[MarkedLine], index: int) -> bool:
    """Whether a date and time beside an author's name say when an article appeared."""
    line = lines[index]
    if _BYLINE_IN_LINE.match(line.text):
        return True
    if not _NUMERIC_WITH_TIME.match(line.text):
        return False
    near = [
        lines[i].text
        for i in range(max(0, index - 3), min(len(lines), index + 4))
        if i != index and lines[i].text.strip()
    ]
    return any(BYLINE.match(folded(text.strip())) for text in near)


def wrapped_paragraphs(lines: Sequence[MarkedLine]) -> Iterator[MarkedLine]:
    """Each paragraph that is printed over several lines, as one line.

    Its place is that of its first line. Who printed a book, and when, is none.
    """
    run: list[MarkedLine] = []
    for line in [*lines[:400], None]:
        is_part = (
            line is not None
            and line.mark.role is LineRole.PARAGRAPH
            and bool(line.text.strip())
            and len(line.text) <= 120
        )
        if line is not None and is_part:
            run.append(line)
            continue
        is_imprint = any(PUBLISHER.match(folded(part.text)) for part in run)
        if 2 <= len(run) <= _WRAPPED_LINES and not is_imprint:
            text = " ".join(part.text.strip() for part in run)
            yield MarkedLine(text, run[0].mark, run[0].start)
        run = []


def is_stage(lines: Sequence[MarkedLine]) -> bool:
    """Whether a cast stands in the lines: their place and time are the scene's.

    Who takes part in a talk of a day stands below its date.
    """
    if any(line.mark.meaning == "date" and _has_year(line) for line in lines[:200]):
        return False
    return any(
        CAST.fullmatch(folded(line.text.strip()))
        or (line.text[:1] >= "\u3040" and _is_cast_field(line.text))
        for line in lines[:200]
    )


def _has_year(line: MarkedLine) -> bool:
    """Whether the field of a line says a full date."""
    dates = find_dates(line.mark.value or "")
    return any(date.value and not date.value.startswith("--") for date in dates)


def _is_cast_field(text: str) -> bool:
    """Whether a line of a dense script begins its cast: `人　物：老何，七十岁`."""
    key, colon, _ = text.partition("：")
    return bool(colon) and CAST.fullmatch(re.sub(r"\s", "", folded(key))) is not None
