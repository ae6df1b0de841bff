"""What a play prints besides its speeches: its characters, directions and parts."""

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from tei_toolkit.labels.engine import Reading, read_labels
from tei_toolkit.labels.evidence import Hints
from tei_toolkit.labels.lines import Line, read_lines
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.cast import (
    Role,
    assign_roles,
    cast_labels,
    find_cast,
    find_cast_of,
    roles_in,
)
from tei_toolkit.structure.directions import (
    AMONG,
    is_spoken_of,
    name_words,
    names_known,
    opens_direction,
    tells_of_move,
    tells_of_sound,
)
from tei_toolkit.structure.events import is_bracketed
from tei_toolkit.structure.layout import Layout, Part, find_part, is_cue
from tei_toolkit.structure.playbills import find_playbill
from tei_toolkit.structure.speech_starts import (
    are_alone,
    bare_label,
    refined,
    with_variants,
)
from tei_toolkit.structure.verse import is_verse
from tei_toolkit.values import immutable

_FEWEST_ITALIC = 20
"""Characters of a paragraph that is a direction as it is all set in italics."""
_NUMERAL = lazy_pattern(r"(?=[IVXL])(X{0,3}(?:IX|IV|V?I{0,3}))\.?")
_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_SCENE = frozenset(("SCENE", "SCÈNE", "SZENE", "SCENA", "ESCENA", "CENA", "СЦЕНА"))
"""What stands alone above the lines that tell where all happens."""
_FRAME = lazy_pattern(
    r"\W*(?:pro|epi)?(?:logue|logo?|log|лог)\W*|induction", re.IGNORECASE
)
"""Parts that are spoken by one whom nothing names."""
_MOST = 0.7
_OPENING = frozenset("([")
_LONGEST_TOLD = 120
_SAID_SIGN = re.compile(r"[?!:;—–\"“”„«»]|\.\.|…")
_LONGEST_SETTING = 25
"""Lines below the heading of a part that may all tell of the stage."""


@immutable
class Play:
    """The speeches of a play.

    Attributes:
        reading: where they begin.
        layout: what stands between them.
        roles: their labels, as printed, and the part that each means.
    """

    reading: Reading
    layout: Layout
    roles: Mapping[str, Role]


def read_speeches(source: SourceText, hints: Hints) -> Play:
    """The speeches of a play, the layout of what stands between, and whose they are."""
    plain = read_lines(source)
    cast = find_cast(plain)
    known = hints.labels | cast_labels(plain, cast) | _named_in_scenes(plain)
    reading = read_labels(source, replace(hints, labels=known))
    lines = reading.lines
    cast = find_cast(lines)
    speaking = {fold(start.label) for start in reading.starts}
    cast = cast or find_cast_of(lines, speaking)
    known |= speaking
    parts = roles_in(lines, cast)
    part_of = _part_finder(lines, cast)
    bill = find_playbill(lines, cast, cast_labels(lines, cast), part_of)
    listed = {lines[index].text for index in bill}
    scenes = {line.text for line in lines if line.text in _SCENE} - listed
    if bill or scenes:
        part_of = _beside(part_of, listed, scenes)
    starts = [
        start
        for start in with_variants(reading, parts)
        if start.line >= max(cast.stop, bill.stop)
        and not part_of(lines[start.line].text)
        and not _opens_direction(lines[start.line].text)
        and not _lists_persons(lines, start.line, known)
    ]
    starts = refined(source, reading, starts, cast, parts)
    counts = Counter(bare_label(start.label) for start in starts)
    roles = assign_roles(counts, parts)
    short = {fold(label) for label, n in counts.items() if n > 1 or " " not in label}
    names = name_words(short | {" ".join(role.words) for role in parts})
    stage = _Stage(source, reading, part_of, names, roles, counts)
    told = frozenset[int]()
    if not are_alone(starts):
        told = stage.told(starts)
        starts = [start for start in starts if start.line not in told]
    reading = replace(reading, starts=tuple(starts))
    is_directed = _direction_test(stage, starts, cast, told)
    layout = Layout(
        part_of,
        is_directed,
        keeps_lines=is_verse(reading, is_directed),
        directs_in_labels=True,
        cast=cast,
        names=names,
    )
    return Play(reading, layout, roles)


def _beside(
    part_of: Callable[[str], Part | None],
    listed: AbstractSet[str],
    scenes: AbstractSet[str],
) -> Callable[[str], Part | None]:
    """Tells the headings of parts, without those that a programme lists.

    `scenes` are those of scenes that have no number.
    """

    def found(text: str) -> Part | None:
        if text in listed:
            return None
        return ("scene", 2) if text in scenes else part_of(text)

    return found


def _part_finder(lines: Sequence[Line], cast: range) -> Callable[[str], Part | None]:
    """Tells the headings of parts; numbers alone are those of scenes if they count."""
    numerals = {
        line.text
        for line in lines[cast.stop :]
        if line.gap and len(line.text) <= 6 and _NUMERAL.fullmatch(line.text)
    }
    if not {"I", "II"} <= {text.rstrip(".") for text in numerals}:
        return find_part
    found = [
        line.text.rstrip(".") for line in lines[cast.stop :] if line.text in numerals
    ]
    before = ["", *found]
    if not all(
        number == _NUMERALS[0]
        or (number in _NUMERALS and number == _next_numeral(last))
        for last, number in zip(before, found, strict=False)
    ):
        return find_part

    def part_of(text: str) -> Part | None:
        return ("scene", 2) if text in numerals else find_part(text)

    return part_of


def _next_numeral(number: str) -> str:
    """The numeral after `number`, or the first."""
    if number not in _NUMERALS[:-1]:
        return _NUMERALS[0]
    return _NUMERALS[_NUMERALS.index(number) + 1]


@immutable
class _Stage:
    """What is known of a play before its speeches are told from what it tells.

    Attributes:
        source: the source.
        reading: what the label engine found.
        part_of: the division that a line begins as its heading, or None.
        names: the words of the names of all who play, folded.
        roles: labels as printed, and the part that each means.
        counts: labels as printed, and how often each stands.
    """

    source: SourceText
    reading: Reading
    part_of: Callable[[str], Part | None]
    names: AbstractSet[str]
    roles: Mapping[str, Role]
    counts: Counter[str]

    def told(self, starts: Sequence[TurnStart]) -> frozenset[int]:
        """The lines of what looks like speeches and tells what is seen.

        The play sets names before what they say, with a mark between: nobody says
        nothing (`Bote geht ab.`), nor goes on in small letters without the mark.
        """
        marked = sum(self._is_marked(start) for start in starts)
        is_marked = marked >= _MOST * len(starts)
        return frozenset(
            start.line
            for start in starts
            if self._tells(start)
            or (is_marked and not self._is_marked(start) and self._goes_on(start))
        )

    def _is_marked(self, start: TurnStart) -> bool:
        if not start.pieces:
            return True
        printed = self.source.text[start.pieces[-1].start : start.words].rstrip()
        return not printed[-1:].isalnum()

    def _goes_on(self, start: TurnStart) -> bool:
        return self.source.text[start.words : start.words + 1].islower()

    def _tells(self, start: TurnStart) -> bool:
        """Whether a label that stands once is none.

        Right below the heading of a part it is the place that is told of.
        """
        bare = bare_label(start.label)
        if self.counts[bare] > 1 or bare in self.roles:
            return False
        line = self.reading.lines[start.line]
        if start.words >= line.end and self._ends_paragraph(start):
            return True
        if tells_of_move(f"{start.label}.", self.names):
            return True
        above = self.above(start.line)
        return (
            bool(self.roles)
            and not start.label.isupper()
            and above is not None
            and self.part_of(above.text) is not None
        )

    def _ends_paragraph(self, start: TurnStart) -> bool:
        after = self.after(start.line)
        return after is None or after.gap > 0 or self.part_of(after.text) is not None

    def above(self, index: int) -> Line | None:
        """The line of the text before line `index`."""
        return self._next(range(index - 1, -1, -1))

    def after(self, index: int) -> Line | None:
        """The line of the text after line `index`."""
        return self._next(range(index + 1, len(self.reading.lines)))

    def _next(self, span: range) -> Line | None:
        lines, page = self.reading.lines, self.reading.page
        return next((lines[i] for i in span if i not in page), None)

    def settings(self, starting: AbstractSet[int], span: range) -> Iterator[int]:
        """Yield where the lines start that tell of the stage at the head of a part.

        They stand between its heading and the first speech in it.
        """
        lines, page = self.reading.lines, self.reading.page
        below: list[Line] = []
        is_below = False
        for index in span:
            line = lines[index]
            if index in page:
                continue
            if self.part_of(line.text) is not None:
                is_below, below = _FRAME.match(line.text) is None, []
            elif index in starting:
                if is_below and len(below) <= _LONGEST_SETTING:
                    yield from (each.start for each in below)
                is_below, below = False, []
            elif is_below:
                below.append(line)
                is_below = self._may_tell(line)

    def _may_tell(self, line: Line) -> bool:
        """Whether a line below the heading of a part can tell of the stage."""
        text = line.text
        if text.isupper():
            return names_known(text, self.names) or text[-1:] in ".)"
        return True


def _opens_direction(text: str) -> bool:
    if is_cue(text):
        return True
    return opens_direction(text)


def _lists_persons(
    lines: Sequence[Line], index: int, known: AbstractSet[str] = frozenset()
) -> bool:
    """Whether a line below the heading of a scene lists those who are in it."""
    text = lines[index].text
    if not index or len(text) > 200 or not find_part(lines[index - 1].text):
        return False
    pieces = AMONG.split(text.rstrip(". "))
    named = [fold(part) for piece in pieces for part in piece.split(". ")]
    return ("," in text and text.isupper()) or (
        len(named) > 1 and all(name in known for name in named)
    )


def _named_in_scenes(lines: Sequence[Line]) -> frozenset[str]:
    """The names, folded, below headings of scenes that stand alone as labels do."""
    alone = Counter(line.text for line in lines if line.text.endswith("."))
    found = set[str]()
    for above, line in itertools.pairwise(lines):
        if len(line.text) > _LONGEST_TOLD or not find_part(above.text):
            continue
        names = [name.strip() for name in AMONG.split(line.text.rstrip(". "))]
        if len(names) > 1 and all(name[:1].isupper() for name in names):
            found |= {fold(name) for name in names if alone[f"{name}."] > 1}
    return frozenset(found)


def _direction_test(
    stage: _Stage, starts: Sequence[TurnStart], cast: range, told: AbstractSet[int]
) -> Callable[[Line], bool]:
    """Tells a stage direction: by its words, its place or how far it is set in."""
    lines = stage.reading.lines
    starting = {start.line for start in starts}
    first = min(starting, default=len(lines))
    last = max(starting, default=0)
    speech = [
        line.indent
        for index, line in enumerate(lines)
        if first < index < last and index not in starting and not line.gap
    ]
    labels = [lines[index].indent for index in starting]
    from statistics import median  # noqa: PLC0415 - with all kinds of numbers

    usual = median(speech) if speech else 0
    body = range(cast.stop, len(lines))
    listed = {
        line.start for index, line in enumerate(lines) if _lists_persons(lines, index)
    }
    listed |= _italic_lines(lines, starting, body)
    listed.update(stage.settings(starting, body))
    listed |= {lines[index].start for index in told}
    only = _only_lines(lines, starts)
    furthest = max(usual, median(labels) if labels else 0) + 4
    names = stage.names

    def is_direction(line: Line) -> bool:
        if line.start in only:
            return False
        if line.start in listed or _opens_direction(line.text):
            return True
        if not line.gap:
            return False
        if line.indent >= furthest and line.last_char in ".)]":
            return True
        return tells_of_sound(line.text) or tells_of_move(line.text, names)

    if not are_alone(starts):
        listed |= _left_over(stage, starting, range(first + 1, last), is_direction)
    page = stage.reading.page
    text = [line for at, line in enumerate(lines) if at >= first and at not in page]
    listed |= _going_on(text, is_direction)
    return is_direction


def _going_on(lines: Sequence[Line], is_direction: Callable[[Line], bool]) -> set[int]:
    """Where the lines start with which a direction goes on over the end of a page."""
    found: set[int] = set()
    goes_on = False
    for above, line in itertools.pairwise(lines):
        if line.gap:
            goes_on = (
                line.first_char.islower()
                and above.last_char.isalpha()
                and is_direction(above)
            )
        if goes_on:
            found.add(line.start)
    return found


def _left_over(
    stage: _Stage,
    starting: AbstractSet[int],
    span: range,
    is_direction: Callable[[Line], bool],
) -> set[int]:
    """Where the lines start that can only be directions, as no speech goes on in one.

    Each speech of such a play is one paragraph with its label. Then what stands apart
    and tells of others (`Все садятся. Самовар шумит.`) is said by none, as are the
    directions that the play has as often.
    """
    lines, page = stage.reading.lines, stage.reading.page
    found: set[int] = set()
    directions = 0
    for index in span:
        line = lines[index]
        if index in starting or not line.gap or index in page:
            continue
        text = line.text
        if stage.part_of(text) is not None or text[:1] in _OPENING:
            continue
        if is_direction(line):
            directions += 1
        elif not _tells_of_others(text) or not lines[index + 1].gap:
            return set()
        else:
            found.add(line.start)
    return found if len(found) <= directions else set()


def _tells_of_others(text: str) -> bool:
    """Whether a line is a sentence in which nobody speaks of oneself or to another."""
    return (
        len(text) <= _LONGEST_TOLD
        and text[:1].isupper()
        and text[-1:] == "."
        and " " in text
        and not is_spoken_of(text.replace(".", " "))
        and _SAID_SIGN.search(text) is None
    )


def _only_lines(lines: Sequence[Line], starts: Sequence[TurnStart]) -> set[int]:
    """Where the lines start that are all that a name alone has below it."""
    starting = {start.line for start in starts}
    return {
        lines[start.line + 1].start
        for start in starts
        if start.setting.alone
        and start.line + 2 in starting
        and start.line + 1 not in starting
        and not is_bracketed(lines[start.line + 1].text)
    }


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
