"""Our own plain text: what `tei render --to text` writes, read back.

Nothing need be weighed. The facts at its head say that it is one; in it two spaces end
a label, and what belongs to a turn stands in by four. A label in square brackets is
not printed in the source: the edition says who speaks where the source does not.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from tei_toolkit.breaks import is_solid
from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.sources.plain import OPENING, fact_of_edition
from tei_toolkit.sources.text import SourceText, split_lines
from tei_toolkit.structure.barred_rows import barred_rows
from tei_toolkit.structure.events import TYPES, classify
from tei_toolkit.structure.known_brackets import SIGNS, find_known_brackets
from tei_toolkit.transcript import (
    Block,
    Cell,
    Event,
    EventElement,
    Gap,
    Heading,
    Inline,
    Label,
    Note,
    NoteKind,
    Paragraph,
    Pause,
    Table,
    Text,
    Transcript,
    Turn,
    TurnContent,
)

_ISO = r"-?\d{4}(?:-\d\d){0,2}"
_EDTF = lazy_pattern(
    rf"{_ISO}[~?]?|{_ISO}/(?:{_ISO}|\.\.)|\.\./{_ISO}|\[(?:{_ISO}\.\.(?:{_ISO})?|\.\.{_ISO})\]"
)
_TITLE = re.compile(r"^title: ([^\n]*)$", re.MULTILINE)
_LABEL = lazy_pattern(r"(?P<label>\S(?:(?!  ).)*?[:.—–?：)\]-])  (?=\S)")
_ALONE = lazy_pattern(r"(?!\[[^\]]*\]$)\S.{0,120}[:.—–?：)\]-]")
_BRACKETS = lazy_pattern(r"\[(?P<words>(?:[^\[\]]|\[[^\[\]]{0,200}\]){1,400})\]")
_UNINTELLIGIBLE = frozenset({"xxx", "yyy", "www"})
"""What CHAT writes for words that nobody understood."""
_LETTER = re.compile(r"[^\W\d_]")
_PAUSE = re.compile(r"pause(?: (\d+(?:\.\d+)?) s)?")
_NOTE = re.compile(r"\[([1-9][0-9]{0,7})\] (?=\S)")
_MARKS = re.compile(r"(?:\[[0-9]+\])+")
_APART = lazy_pattern(r"\(\(*(?:pause(?: [0-9.]+ s)?|….*|\?|[0-9]+)\)*\)")
"""Words of the text that the edition could have said itself."""
_TIME = lazy_pattern(r"[0-9]:[0-9]{2}")
_MARK = re.compile(r"(?<=\S)\[([0-9]{1,8})\]$")
_STEP = 4
Line = tuple[int, int]


def read_text_edition(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The turns of an edition, as it sets them."""
    del language
    text = source.text
    opening = OPENING.match(text)
    start = opening.end() if opening else 0
    reader = _Reader(source, *find_known_brackets(text, start))
    if start:
        reader.left_out.append(LeftOut(0, start, LeftOutKind.METADATA))
    groups = list(_groups(source, start))
    head = text[:start]
    title = _read_title(source, groups, head)
    if title is not None:
        del groups[0]
    groups, notes = _split_notes(source, groups)
    reader.notes = sum(1 for group in notes if _note_number(source, group))
    for index, group in enumerate(groups):
        following = groups[index + 1] if index + 1 < len(groups) else []
        reader.read(group, following)
    reader.finish()
    reader.read_notes(notes)
    has_turns = any(isinstance(block, Turn) for block in reader.body)
    transcript = Transcript(
        convention.name if has_turns else "prose",
        title,
        (title,) if title is not None else (),
        tuple(reader.body),
        (),
        tuple(reader.left_out),
    )
    return ConventionReading(transcript, facts=_read_facts(source))


def _read_facts(source: SourceText) -> tuple[tuple[str, str], ...]:
    """What it is called, when and where it was; what the head leaves out is empty."""
    if not OPENING.match(source.text):
        return ()
    date, place = (fact_of_edition(source, name) for name in ("date", "place"))
    if date and not _EDTF.fullmatch(date):  # in words
        date = next((found.value for found in find_dates(date) if found.value), "")
    title = fact_of_edition(source, "title")
    return ("title", title), ("date", date), ("place", place)


def _groups(source: SourceText, start: int) -> Iterator[list[Line]]:
    """Lines by what blank lines part, without their indentation's end."""
    group: list[Line] = []
    for first, last in split_lines(source.text):
        if first < start:
            continue
        if source.text[first:last].strip():
            group.append((first, last))
        elif group:
            yield group
            group = []
    if group:
        yield group


def _split_notes(
    source: SourceText, groups: list[list[Line]]
) -> tuple[list[list[Line]], list[list[Line]]]:
    """The lines of the text, and those of the notes at its end with their heading.

    Notes are numbered from 1, below a heading of one line.
    """
    numbers = [_note_number(source, group) for group in groups]
    first = len(numbers) - 1 - numbers[::-1].index(1) if 1 in numbers else 0
    found = [number for number in numbers[first:] if number]
    if first < 1 or len(groups[first - 1]) > 1 or found != sorted(set(found)):
        return groups, []
    text = source.text
    for group, number in zip(groups[first:], numbers[first:], strict=True):
        if not number and not text[group[0][0]].isspace():
            return groups, []
    if found[-1] != len(found) or text[groups[first - 1][0][0]].isspace():
        return groups, []
    return groups[: first - 1], groups[first - 1 :]


def _note_number(source: SourceText, group: list[Line]) -> int:
    """The number that lines begin with as a note does; 0 for none."""
    found = _NOTE.match(source.text, group[0][0])
    return int(found[1]) if found is not None else 0


def _read_title(
    source: SourceText, groups: list[list[Line]], head: str
) -> Heading | None:
    found = _TITLE.search(head)
    if found is None or not groups:
        return None
    words = " ".join(source.visible(a, b).strip() for a, b in groups[0])
    if words.split() != found[1].split():
        return None
    return Heading(tuple(Text(*_trim(source, line)) for line in groups[0]))


def _trim(source: SourceText, line: Line) -> Line:
    start, end = line
    text = source.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


class _Reader:
    """Puts the transcript together; knows which turn it is in."""

    def __init__(
        self, source: SourceText, printed: frozenset[int] | None, own: frozenset[int]
    ) -> None:
        self.source = source
        self.printed = printed
        self.own = own
        self.body: list[Block] = []
        self.left_out: list[LeftOut] = []
        self.label: Label | None = None
        self.content: list[TurnContent] = []
        self.in_turn = False
        self.notes = 0

    def read(self, group: list[Line], following: list[Line]) -> None:
        """Read the lines between two blank ones."""
        text = self.source.text
        start, end = group[0]
        is_row = text[start:end].lstrip().startswith("|")  # its first cell is empty
        if text.startswith(" " * _STEP, start) and (self.in_turn or not is_row):
            self.in_turn = True
            self.add(group)
            return
        self.finish()
        labelled = _LABEL.match(text, start, end)
        if labelled is not None:
            self.begin(labelled.start("label"), labelled.end("label"))
            self.add([(labelled.end(), end), *group[1:]])
        elif self.is_label(group, following):
            self.begin(start, end)
            for _, lines in groupby(group[1:], _Verses(text)):
                self.add(list(lines))
        else:
            self.body.append(self.table(group) or self.paragraph(self.inline(group)))

    def read_notes(self, groups: list[list[Line]]) -> None:
        """Read the notes at the end, below their heading."""
        for start, end in groups[0] if groups else ():
            self.left_out.append(LeftOut(start, end, LeftOutKind.MARKUP))
        if self.source.notes:
            return  # they stand where the text refers to them
        for (start, end), *rest in groups[1:]:
            at = start
            if (found := _NOTE.match(self.source.text, start)) is not None:
                at = found.end()
                self.left_out.append(LeftOut(start, at, LeftOutKind.MARKUP))
            if children := self.inline([(at, end), *rest]):
                self.body.append(Note(tuple(children), NoteKind.ANNOTATION))

    def is_label(self, group: list[Line], following: list[Line]) -> bool:
        """Whether a line is a label that what it belongs to stands below."""
        text = self.source.text
        start, end = group[0]
        if _ALONE.fullmatch(text, start, end) is None:
            return False
        is_ours = text[start] == "[" and text.startswith("]:", end - 2)
        if self.printed is not None and is_ours and start not in self.printed:
            return True  # also of a turn without words
        after = group[1:] if len(group) > 1 else following
        return bool(after) and text[after[0][0] : after[0][0] + _STEP].isspace()

    def begin(self, start: int, end: int) -> None:
        """Begin a turn with the label at a place."""
        self.in_turn = True
        text = self.source.text
        is_ours = text[start] == "[" and start not in (self.printed or ())
        if is_ours and text[start:end].rstrip(":：").endswith("]"):
            self.left_out.append(LeftOut(start, end, LeftOutKind.MARKUP))
            return
        last = end
        if (mark := _MARK.search(text, start, end)) and self.is_mark(mark[1]):
            self.left_out.append(LeftOut(*mark.span(), LeftOutKind.MARKUP))
            last = mark.start()
        while text[last - 1] in ":：" and last > start + 1:
            last -= 1
        words = " ".join(text[start:last].split())
        self.label = Label(start, end, words, (Text(start, last),))

    def add(self, lines: list[Line]) -> None:
        """Add a paragraph, or what happens, to the turn."""
        if table := self.table(lines):
            self.content.append(table)
            return
        children = self.inline(lines)
        if self.printed is not None and (remark := self.remark(children)):
            self.content.append(remark)
        elif children:
            self.content.append(self.paragraph(children))

    def table(self, lines: list[Line]) -> Table | None:
        """The table that lines are the rows of."""
        found = barred_rows(self.source.text, lines)
        rows = []
        for row in found:
            cells = (self.within(*_trim(self.source, cell)) for cell in row)
            rows.append(tuple(Cell(tuple(children)) for children in cells))
            self.leave_out(*((end + 1, end + 2) for _, end in row[:-1]))
        return Table(tuple(rows)) if rows else None

    def paragraph(self, children: list[Inline]) -> Paragraph | Event | Pause | Gap:
        """A paragraph, or what happens."""
        return self.whole(children) or Paragraph(tuple(children))

    def finish(self) -> None:
        """End the turn."""
        if self.in_turn:
            self.body.append(Turn(self.label, tuple(self.content)))
        self.label, self.content, self.in_turn = None, [], False

    def whole(self, children: list[Inline]) -> Event | Pause | Gap | None:
        """What happens apart from words: brackets that are all of a paragraph."""
        if len(children) == 1 and isinstance(children[0], Event | Pause | Gap):
            return children[0]
        return None

    def remark(self, children: list[Inline]) -> Note | None:
        """What nobody says and is no event: a time, a number, what has own brackets."""
        match children:
            case [Event(start, end, first, last)]:
                text = self.source.text
                is_told = start in self.own or self.holds_events(start + 1, end - 1)
                if not is_told and _LETTER.search(text, start, end):
                    return None
                is_time = _TIME.search(text, start, end)
                has_words = _LETTER.search(text, start, end)
                kind = (
                    NoteKind.TIME if is_time and not has_words else NoteKind.NARRATIVE
                )
                self.leave_out((start, first), (last, end))
                return Note(tuple(self.within(first, last)), kind)
            case _:
                return None

    def holds_events(self, start: int, end: int) -> bool:
        """Whether the edition has set brackets in brackets: an event in a remark."""
        known = self.own | (self.printed or frozenset())
        signs = SIGNS.finditer(self.source.text, start, end)
        return any(sign.start() not in known for sign in signs)

    def leave_out(self, *spans: Line) -> None:
        """Count brackets as none of the words."""
        for start, end in spans:
            if start < end:
                self.left_out.append(LeftOut(start, end, LeftOutKind.MARKUP))

    def inline(self, lines: list[Line]) -> list[Inline]:
        """The words of lines, with what stands in brackets."""
        return self.within(*_trim(self.source, (lines[0][0], lines[-1][1])))

    def within(self, start: int, end: int) -> list[Inline]:
        """The words between two places, with what stands in brackets."""
        children: list[Inline] = []
        edges = (start, end)
        for first, last in self.pairs(start, end):
            words = self.source.text[first + 1 : last - 1]
            if first not in self.own and self.is_mark(words):
                self.add_words(children, start, first)
                self.left_out.append(LeftOut(first, last, LeftOutKind.MARKUP))
                start = last
                continue
            found = self.bracketed(first, last, whole=(first, last) == edges)
            if found is None:
                continue
            self.add_words(children, start, first)
            children.append(found)
            start = last
        self.add_words(children, start, end)
        return children

    def pairs(self, start: int, end: int) -> Iterator[Line]:
        """Where brackets begin and end, but for those that the source has."""
        text = self.source.text
        if self.printed is None:
            for match in _BRACKETS.finditer(text, start, end):
                yield match.span()
            return
        depth = first = 0
        for sign in SIGNS.finditer(text, start, end):
            if sign.start() in self.printed:
                continue
            if sign[0] == "[":
                first = first if depth else sign.start()
                depth += 1
            elif depth:
                depth -= 1
                if not depth:
                    yield first, sign.end()

    def is_mark(self, words: str) -> bool:
        """Whether what stands in brackets is the number of a note, or says a doubt."""
        if words == "?":
            return self.printed is not None
        return words.isdecimal() and len(words) < 9 and 0 < int(words) <= self.notes

    def bracketed(
        self, start: int, end: int, *, whole: bool
    ) -> Event | Pause | Gap | None:
        """What brackets hold, or None for words of the text."""
        if start in self.own:
            return Event(start, end, start, end, EventElement.INCIDENT, "other")
        inner = (start + 1, end - 1)
        words = " ".join(self.source.text[slice(*inner)].split())
        if self.printed is not None and _APART.fullmatch(words):
            inner = (start + 2, end - 2)
            return Event(start, end, *inner, EventElement.INCIDENT, "other")
        if words.startswith("…"):  # the edition's words for a gap that has none
            self.left_out.append(LeftOut(start, end, LeftOutKind.MARKUP))
            return Gap(start, start, words[1:].strip() or "omitted")
        if pause := _PAUSE.fullmatch(words):
            self.left_out.append(LeftOut(start, end, LeftOutKind.MARKUP))
            return Pause(start, start, float(pause[1]) if pause[1] else None)
        if words in _UNINTELLIGIBLE:
            return Gap(start, end, "unintelligible")
        kind = classify(words, alone=whole)
        if self.printed is None and kind is not None:
            if kind.type == "gap":
                return Gap(start, end, kind.reason)
            if kind.type == "pause":
                return Pause(start, end)
        is_certain = self.printed is not None or (whole and _LETTER.search(words))
        if kind is None and not is_certain:
            return None
        name = kind.type if kind is not None and kind.type in TYPES else "other"
        element = TYPES.get(name, EventElement.INCIDENT)
        return Event(start, end, *inner, element, name)

    def add_words(self, children: list[Inline], start: int, end: int) -> None:
        """Add the words of each line, where East Asian letters were broken unspaced."""
        for first, last in split_lines(self.source.text[start:end]):
            self.add_line(children, *_trim(self.source, (start + first, start + last)))

    def add_line(self, children: list[Inline], start: int, end: int) -> None:
        """Add the words of a line, or of a part of one."""
        if start >= end:
            return
        text = self.source.text
        before = children[-1].end if children and isinstance(children[-1], Text) else 0
        is_broken = (
            "\n" in text[before:start]
            and before > 0
            and is_solid(text[before - 1])
            and is_solid(text[start])
        )
        is_marked = before > 0 and _MARKS.fullmatch(text, before, start) is not None
        glued = is_broken or is_marked
        children.append(Text(start, end, glued))


class _Verses:
    """Numbers verses: a line that stands in further goes on with the one before."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.count = 0

    def __call__(self, line: Line) -> int:
        """The number of the verse that a line belongs to."""
        self.count += not self.text.startswith(" " * 2 * _STEP, line[0])
        return self.count


CONVENTION = Convention(
    name="text-edition",
    title="Plain-text edition of tei-toolkit",
    description="What `tei render --to text` writes: facts, then hanging labels.",
    opening=OPENING,
    example=(
        "---\ntitle: On the pier\nlayout: tei-toolkit text edition\n---\n\n"
        "On the pier\n\nANNA:  Where were you?\n\nBEN:  On the pier. [laughter]\n"
        "    I said so.\n\n"
        "    And I stayed.\n"
    ),
    read=read_text_edition,
)
