"""What a play prints besides its speeches: its characters, directions and parts."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from statistics import median

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.engine import Reading, read_labels
from tei_toolkit.labels.evidence import Hints
from tei_toolkit.labels.lines import Line, read_lines
from tei_toolkit.labels.starts import TurnStart, start_of
from tei_toolkit.labels.vocabulary import fold, word_set
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.events import is_bracketed
from tei_toolkit.structure.layout import CUE, Layout, find_part
from tei_toolkit.structure.verse import is_verse
from tei_toolkit.transcript import Text

_CAST = lazy_pattern(
    r"\W*(?:the\s+)?(?:dramatis\s+person(?:ae|æ)|characters?(?:\s+(?:in|of)\s+the\s+play)?"
    r"|persons?\s+(?:represented|of\s+the\s+play|in\s+the\s+play)|the\s+persons|cast"
    r"|personen|personnages|acteurs|personaggi|personajes|personas|personagens|interlocutori"
    r"|действующие\s+лица|дійові\s+особи|osoby|osoby\s+dramatu|登場人物|人物|등장인물"
    r"|पात्र|पात्र[ -]परिचय|चरित्र|চরিত্র|চরিত্রলিপি|পাত্রপাত্রী|কুশীলব|பாத்திரங்கள்|పాత్రలు)\W*$",
    re.IGNORECASE,
)
_SETTING = lazy_pattern(
    r"(?:the\s+)?(?:scene|setting|place|time|la\s+sc[eè]ne|die\s+handlung|ort|zeit"
    r"|la\s+escena|la\s+acci[oó]n|la\s+scena|действие)\b",
    re.IGNORECASE,
)
_DIRECTION = lazy_pattern(
    r"(?:enter|re-?enter|exit|exeunt|exits|manet|manent|flourish|alarums?|sennet"
    r"|(?:[^\W\d_]+\s+){1,3}(?:exits?|exeunt|enters?)\b"
    r"|entrent?\b|sort(?:ent)?\b|(?:il|elle|ils|elles)\s+(?:sort|entre)"
    r"|entran?\b|salen?\b|vanse\b|vase\b|escono?\b"
    r"|tritt\s+(?:auf|ein)|treten\s+(?:auf|ein)|geht\s+ab\b|gehen\s+ab\b|ab\.$"
    r"|вход(?:и|я)т\b|уход(?:и|я)т\b"
    r"|(?:the\s+)?curtain\b.{0,20}$|blackout\W*$|vorhang\W*$|rideau\W*$|tel[oó]n\W*$"
    r"|sipario\W*$|занавес\W*$|finis\W*$|fin\W*$|ende\W*$|fine\W*$|the\s+end\W*$)",
    re.IGNORECASE,
)
_NAME_END = lazy_pattern(r"[,:：;.(（\[]|\s[-–—]\s|\s{2,}|\t|\u3000")
_TOLD = lazy_pattern(
    r"(?:[^\W\d_a-zа-яё][^\W\d_]+ ){0,3}[^\W\d_a-zа-яё][^\W\d_]+, [^\W\d_A-ZА-Я]"
)
"""`Пелагея Егоровна, его жена.`"""
_MARKED = (Separator.DOT, Separator.COLON, Separator.DASH)
_ENDS = '.?!…"”»’)]'
_AMONG = lazy_pattern(r"\s*[,;&]\s*|\s+(?:and|und|et|y|ed?|i|и|та|en|og|och)\s+")
_ARTICLES = word_set("a an the der die das ein eine le la les un une l' el il lo")


_FEWEST_ITALIC = 20
"""Characters of a paragraph that is a direction as it is all set in italics."""


def find_cast(lines: Sequence[Line]) -> range:
    """Indices of the lines that list the characters, with their heading; or none."""
    for index, line in enumerate(lines[:200]):
        if len(line.text) > 50 or not _CAST.match(line.text):
            continue
        after = index + 1
        while after < len(lines) and _is_member(lines, index, after):
            after += 1
        if after >= index + 3:
            return range(index, after)
    return range(0)


def _is_member(lines: Sequence[Line], heading: int, index: int) -> bool:
    """Whether line `index` goes on with the list of characters below `heading`."""
    line = lines[index]
    text = line.text
    if len(text) > 110 or find_part(text) or _SETTING.match(text):
        return False
    if is_bracketed(text):  # what goes on below a name
        return not line.gap and line.indent > lines[index - 1].indent
    if index > heading + 2 and line.gap == 1 and _opens_group(lines, heading, index):
        return True
    if index > heading + 1 and line.gap:
        spaced = lines[heading + 2].gap if index > heading + 2 else line.gap
        if line.gap > spaced or not text[0].isupper() or _DIRECTION.match(text):
            return False
        return index > heading + 2 or _is_named(text)
    return True


def _opens_group(lines: Sequence[Line], heading: int, index: int) -> bool:
    """Whether a list of characters goes on after a blank line: the women after the men.

    A name that is listed already begins to speak there.
    """
    text = lines[index].text
    below = lines[index + 1].text if index + 1 < len(lines) else ""
    if not text.isupper() or lines[index - 1].text[-1] in ".?!":
        return False
    name = fold(_NAME_END.split(text, maxsplit=1)[0])
    listed = cast_labels(lines, range(heading, index))
    return name not in listed and (_is_named(below) or is_bracketed(below))


def _is_named(text: str) -> bool:
    """Whether a line of a list of characters begins with a name.

    It is in capitals, or
    somebody is told of after a comma.
    """
    return (
        text.split(maxsplit=1)[:1] != []
        and text.split(maxsplit=1)[0].strip(",.:;").isupper()
    ) or _TOLD.match(text) is not None


def cast_labels(lines: Sequence[Line], cast: range) -> frozenset[str]:
    """The names in a list of characters, folded as labels are."""
    labels: set[str] = set()
    letters: set[str] = set()
    for index in cast[1:]:
        text = lines[index].text
        name = _NAME_END.split(text, maxsplit=1)[0]
        if len(name) == 1 and text[1:2] in (":", "："):
            letters.add(fold(name))  # `Ｎ：語り`: it stands for the narrator
        words = [w for w in fold(name).split() if w not in _ARTICLES]
        if not words or len(words) > 6:
            continue
        labels |= {" ".join(words), fold(name)}
    return frozenset(label for label in labels if len(label) > 1) | letters


def read_speeches(source: SourceText, hints: Hints) -> tuple[Reading, Layout]:
    """The speeches of a play, and the layout of what stands between them."""
    plain = read_lines(source)
    cast = find_cast(plain)
    known = hints.labels | cast_labels(plain, cast)
    reading = read_labels(source, replace(hints, labels=known))
    lines = reading.lines
    cast = find_cast(lines)
    known |= {fold(start.label) for start in reading.starts}
    starts = [
        start
        for start in _with_variants(reading)
        if start.line >= cast.stop
        and not find_part(lines[start.line].text)
        and not _opens_direction(lines[start.line].text)
        and not _lists_persons(lines, start.line, known)
    ]
    alone = sum(start.setting.alone for start in starts)
    if starts and alone >= 0.7 * len(starts):
        names = {fold(start.label) for start in starts if start.setting.alone}
        starts = [
            start
            for start in starts
            if start.setting.alone
            or start.setting.prefix
            or (
                start.setting.separator in _MARKED
                and start.label.isupper()
                and not source.text[start.words : start.words + 1].islower()
                and fold(start.label) in names
            )
        ]
        starts = _with_bare_names(lines, starts, cast, reading)
    reading = replace(reading, starts=tuple(starts))
    is_directed = _direction_test(lines, starts, cast)
    layout = Layout(
        find_part,
        is_directed,
        keeps_lines=is_verse(reading, is_directed),
        directs_in_labels=True,
        cast=cast,
    )
    return reading, layout


def _opens_direction(text: str) -> bool:
    if CUE.match(text):
        return True
    return bool(_DIRECTION.match(text)) and not text.isupper()


def _lists_persons(
    lines: Sequence[Line], index: int, known: AbstractSet[str] = frozenset()
) -> bool:
    """Whether a line below the heading of a scene lists those who are in it."""
    text = lines[index].text
    if not index or len(text) > 200 or not find_part(lines[index - 1].text):
        return False
    named = [fold(part) for part in _AMONG.split(text.rstrip(". "))]
    return ("," in text and text.isupper()) or (
        len(named) > 1 and all(name in known for name in named)
    )


def _with_variants(reading: Reading) -> list[TurnStart]:
    """The starts, and labels that others abbreviate or spell out (*Tin.*, *Tink.*)."""
    lines, starts = reading.lines, list(reading.starts)
    if len(starts) < 4:
        return starts
    settings = Counter(start.setting.family for start in starts)
    family, count = settings.most_common(1)[0]
    if count < 0.6 * len(starts):
        return starts
    indents = Counter(lines[start.line].indent for start in starts)
    known = {fold(start.label) for start in starts}
    taken = {start.line for start in starts}
    found = list(starts)
    for judgement in reading.judgements:
        candidate = judgement.candidate
        line = candidate.line
        if line in taken or candidate.setting.family != family:
            continue
        if not candidate.label or indents[lines[line].indent] < 0.3 * len(starts):
            continue
        key = candidate.key
        if len(key) >= 3 and any(
            other.startswith(key) or key.startswith(other)
            for other in known
            if len(other) >= 3
        ):
            found.append(start_of(lines, judgement))
    return sorted(found, key=lambda start: start.start)


def _with_bare_names(
    lines: Sequence[Line], starts: Sequence[TurnStart], cast: range, reading: Reading
) -> list[TurnStart]:
    """The starts, and the lines that hold no more than a known character's name."""
    known = {fold(start.label) for start in starts} | cast_labels(lines, cast)
    taken = {start.line for start in starts}
    found = list(starts)
    model = starts[0]
    for index in range(cast.stop, len(lines) - 1):
        line = lines[index]
        name = line.text.rstrip(" .:—–-")
        if (
            index in taken
            or index in reading.page
            or not line.gap
            or lines[index + 1].gap
        ):
            continue
        if fold(name) in known and line.ranges and len(line.ranges) == 1:
            low = line.ranges[0][0]
            piece = Text(low, low + len(name))
            reasons = (("a character's name alone", 1.0),)
            found.append(
                TurnStart(
                    index,
                    low,
                    line.end,
                    name,
                    (piece,),
                    None,
                    1.0,
                    reasons,
                    model.setting,
                )
            )
    return sorted(found, key=lambda start: start.start)


def _direction_test(
    lines: Sequence[Line], starts: Sequence[TurnStart], cast: range
) -> Callable[[Line], bool]:
    """Tells a stage direction: by its words, or set in further than all speech."""
    starting = {start.line for start in starts}
    first = min(starting, default=len(lines))
    last = max(starting, default=0)
    speech = [
        line.indent
        for index, line in enumerate(lines)
        if first < index < last and index not in starting and not line.gap
    ]
    labels = [lines[index].indent for index in starting]
    usual = median(speech) if speech else 0
    listed = {
        line.start for index, line in enumerate(lines) if _lists_persons(lines, index)
    }
    listed |= _italic_lines(lines, starting, range(cast.stop, len(lines)))
    furthest = max(usual, median(labels) if labels else 0) + 4

    def is_direction(line: Line) -> bool:
        if _opens_direction(line.text) or line.start in listed:
            return True
        return bool(line.gap) and line.indent >= furthest and line.text[-1:] in ".)]"

    return is_direction


def _italic_lines(
    lines: Sequence[Line], starting: AbstractSet[int], span: range
) -> set[int]:
    """Where the lines start of paragraphs that are all in italics and no one's speech.

    What stands before the first part of a play and its first speech is its front.
    """
    first = min(starting, default=span.stop)
    parts = (index for index in span if index < first and find_part(lines[index].text))
    found: set[int] = set()
    paragraph: list[int] = []
    for index in range(next(parts, first), span.stop + 1):
        if index == span.stop or lines[index].gap or index in starting:
            size = sum(len(lines[at].text) for at in paragraph)
            if size >= _FEWEST_ITALIC and all(
                lines[at].italic >= len(lines[at].text) for at in paragraph
            ):
                found |= {lines[at].start for at in paragraph}
            paragraph = []
        if index < span.stop and index not in starting:
            paragraph.append(index)
    return found
