"""What becomes of each range of a source, by what its transcript says.

This is worked out without the encoder.
"""

import sys
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import assert_never

from tei_toolkit.leaves import leaves, parts_of
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.text import SourceNote, SourceText
from tei_toolkit.tei.compared import is_plain_pause, normal, plain, unused_character
from tei_toolkit.tei.kept import kept_matter
from tei_toolkit.tei.options import EncodingOptions, Profile
from tei_toolkit.transcript import (
    Anchor,
    AnchoredNote,
    Block,
    Cell,
    Dateline,
    Division,
    Event,
    Foreign,
    Gap,
    Heading,
    Highlighted,
    Inline,
    Link,
    Listing,
    Note,
    PageBreak,
    Paragraph,
    Pause,
    Ruby,
    Signature,
    Table,
    Text,
    Trailer,
    Transcript,
    Turn,
    Unclear,
)

_Other = Paragraph | Note | Heading | Dateline | Trailer | Signature
"""What holds words that are no one's speech."""
_MARKUP_KINDS = frozenset(
    {LeftOutKind.HYPHEN, LeftOutKind.LINE_END, LeftOutKind.MARKUP, LeftOutKind.CONTROL}
)


class Plan:
    """What the transcript says that becomes of each range of the source."""

    def __init__(
        self,
        source: SourceText,
        transcript: Transcript,
        options: EncodingOptions,
        *,
        split: bool,
    ) -> None:
        """Take note of all that changes between source and text.

        With `split` the edges of every leaf are noted, too.
        """
        self.source = source
        self.cuts: list[tuple[int, int, str]] = []
        self.edges = array("q") if split else None
        self.anchors: list[float] = []
        self.pages: list[tuple[int, str]] = []
        self.furniture: list[int] = []
        self.fences: set[int] = set()  # between them and words spaces stay
        self.glued: list[tuple[int, int]] = []
        self.passed: set[int] = set()
        self.notes: list[tuple[int, int]] = []
        self.note_signs: list[str] = []
        self.note_mark = unused_character(source.text) if source.notes else ""
        self.lines = 0
        self.pauses = 0
        self._drama = options.profile is Profile.DRAMA
        self._parlamint = options.profile is Profile.PARLAMINT
        self._words_only = False
        self._after: list[AnchoredNote] = []
        self._around: int | None = None
        self._bodies = {note.start: note.end for note in source.notes}
        self._at: int | None = None
        self._gone = [(hidden.start, hidden.end) for hidden in source.hidden]
        self._take_left_out(transcript, options)
        self._gone = _joined(self._gone)
        for part in (transcript.front, transcript.body, transcript.back):
            self._take_blocks(part)
        self.cuts.sort()
        self.pages.sort()
        self.glued.sort()

    def _take_left_out(self, transcript: Transcript, options: EncodingOptions) -> None:
        text = self.source.text
        self.cuts.extend(
            (h.start, h.end, " " if h.breaks else "") for h in self.source.hidden
        )
        kept = set(kept_matter(transcript, options))
        breaks = {hidden.end for hidden in self.source.hidden if hidden.breaks}
        for item in transcript.left_out:
            kind = item.kind
            matter = text[item.start : item.end]
            if item in kept and kind is LeftOutKind.PAGE_NUMBER:
                number = normal(self._visible(item.start, item.end, breaks))
                self.pages.append((item.start, " ".join(number.split())))
            elif item in kept and kind is LeftOutKind.LINE_NUMBER:
                self.lines += 1
            elif item in kept:
                self.furniture.append(item.start)
                self.fences |= {item.start, item.end}
                self.cuts.append((item.start, item.start, " "))
                self.cuts.append((item.end, item.end, " "))
                continue
            self._gone.append((item.start, item.end))
            spaced = kind not in _MARKUP_KINDS and any(c.isspace() for c in matter)
            self.cuts.append((item.start, item.end, " " if spaced else ""))

    def _visible(self, start: int, end: int, breaks: set[int]) -> str:
        """What is not hidden from `start` to `end`, with a space where it breaks."""
        return "".join(
            f" {self.source.text[low:high]}"
            if low in breaks
            else self.source.text[low:high]
            for low, high in self.source.visible_ranges(start, end)
        )

    def _take_blocks(self, blocks: Sequence[Block]) -> None:
        pending = [iter(blocks)]
        while pending:
            for block in pending[-1]:
                if type(block) is Turn:
                    self._take_turn(block)
                elif isinstance(block, Division):
                    if block.heading is not None:
                        self._take_other(block.heading)
                    pending.append(iter(block.children))
                    break
                elif isinstance(block, _Other):
                    self._take_other(block)
                elif isinstance(block, Table | Listing):
                    self._take_parts(block)
                elif not isinstance(block, Turn):
                    self._at = None
                    self._take_mark(block)
            else:
                pending.pop()

    def _take_turn(self, turn: Turn) -> None:
        if turn.label is not None and self.edges is not None:
            self._take_edges(turn.label.start, turn.label.end)
        if self._drama and turn.onset is not None:
            self.anchors.append(turn.onset)
        for block in turn.content:
            if type(block) is Paragraph:
                children = block.children
                if len(children) == 1 and type(children[0]) is Text:
                    if self.edges is not None:
                        self._take_edges(children[0].start, children[0].end)
                else:
                    self._take_paragraph(children)
            elif isinstance(block, Paragraph):
                self._take_paragraph(block.children)
            elif isinstance(block, Note):
                self._take_other(block)
            elif isinstance(block, Table | Listing):
                self._take_parts(block)
            else:
                self._at = None
                self._take_mark(block)

    def _take_parts(self, block: Table | Listing) -> None:
        for part in parts_of(block):
            self._take_other(part)

    def _take_edges(self, start: int, end: int) -> None:
        if self.edges is not None:
            self.edges.extend((start, end))

    def _take_other(self, block: _Other | Cell) -> None:
        """Take what is no one's speech; ParlaMint has words there and nothing else."""
        self._words_only = self._parlamint
        self._take_paragraph(block.children)
        self._words_only = False
        if self._after:
            # Such a block holds no notes, so they stand after it.
            inside = [leaf.end for leaf in leaves(block.children)]
            notes, self._after = self._after, []
            for note in notes:
                self._take_note(note, max(inside))

    def _take_paragraph(self, children: Iterable[Inline]) -> None:
        self._at = None
        self._take_inline(children)

    def _take_inline(self, children: Iterable[Inline]) -> None:
        for child in children:
            if isinstance(child, Text):
                if child.glued and self._at is not None:
                    self._glue(self._at, child)
                self._take_edges(child.start, child.end)
                if not child.glued or self._prints(child):
                    self._at = child.end
            elif isinstance(child, Highlighted | Link | Foreign | Unclear):
                self._take_inline(child.children)
            elif isinstance(child, Ruby):
                self._take_inline((*child.children, child.reading))
            else:
                self._take_mark(child)

    def _first_character(self, leaf: Text) -> int:
        """Where the first character of a leaf that stays and is not blank stands."""
        at = leaf.start
        while at < leaf.end:
            index = bisect_right(self._gone, (at, sys.maxsize)) - 1
            if index >= 0 and at < self._gone[index][1]:
                at = self._gone[index][1]
            elif _is_blank(self.source.text[at]):
                at += 1
            else:
                return at
        return leaf.end

    def _prints(self, leaf: Text) -> bool:
        """Whether a leaf has characters; what follows one without is glued past it."""
        return bool(plain(self.source.visible(leaf.start, leaf.end)))

    def _glue(self, at: int, leaf: Text) -> None:
        """Take the white space out that stands before a glued leaf."""
        start = self._first_character(leaf)
        if any(at <= kept <= start for kept in self.furniture):
            return
        for note in self._notes_between(at, start):
            self._glue_up(at, note.start)
            self.passed.add(note.start)
            at = note.end
        self._glue_up(at, start)

    def _glue_up(self, start: int, end: int) -> None:
        self.glued.append((start, end))
        for index in range(start, end):
            if self.source.text[index].isspace():
                self.cuts.append((index, index + 1, ""))

    def _notes_between(self, start: int, end: int) -> list[SourceNote]:
        """The notes whose words stand between two leaves, in order."""
        if not self.source.notes:
            return []
        between = [n for n in self.source.notes if start <= n.start and n.end <= end]
        return sorted(between, key=lambda note: note.start)

    def _take_note(self, note: AnchoredNote, place: int) -> None:
        """Take a note; in ParlaMint, those in it stand where it does itself."""
        self.cuts.append((place, place, self.note_mark))
        self.note_signs.append(" ".join(normal(note.n).split()))
        start = min((leaf.start for leaf in leaves(note.children)), default=-1)
        self.notes.append(self._body_at(start))
        before = self._at, self._around
        if self._parlamint and self._around is None:
            self._around = place
        for paragraph in note.children:
            self._take_paragraph(paragraph.children)
        self._at, self._around = before

    def _body_at(self, place: int) -> tuple[int, int]:
        """Where the words of the note stand that has `place`, each asked for once."""
        for start, end in self._bodies.items():
            if start <= place < end:
                del self._bodies[start]
                return start, end
        return place, place

    def _take_mark(
        self, mark: Event | Pause | Gap | Anchor | PageBreak | AnchoredNote
    ) -> None:
        if isinstance(mark, AnchoredNote) and self._words_only:
            self._after.append(mark)
            return
        self._at = mark.end
        if isinstance(mark, AnchoredNote):
            place = mark.start if self._around is None else self._around
            self._take_note(mark, place)
            return
        self._take_edges(mark.start, mark.end)
        if self._words_only:
            return
        match mark:
            case Event():
                self._take_words(mark, mark.desc_start, mark.desc_end, _is_blank)
            case Pause() if not self._parlamint and not self._is_worded(mark):
                self.pauses += 1
                self.cuts.append((mark.start, mark.end, ""))
            case Pause() | Gap():
                self._take_words(mark, mark.start, mark.end, _is_bracket)
            case Anchor():
                if not self._parlamint:
                    self.anchors.append(mark.seconds)
                    self.cuts.append((mark.start, mark.end, ""))
            case PageBreak():
                self.pages.append((mark.start, mark.n))
                self.cuts.append((mark.start, mark.end, ""))
            case _:
                assert_never(mark)

    def _is_worded(self, mark: Pause) -> bool:
        """Whether words of a pause stay: `(long pause)`, in a play `(pause)`, too."""
        printed = self.source.text[mark.start : mark.end]
        if not any(c.isalpha() for c in printed):
            return False
        return self._drama or not is_plain_pause(printed)

    def _take_words(
        self,
        mark: Event | Pause | Gap,
        start: int,
        end: int,
        is_edge: Callable[[str], bool],
    ) -> None:
        """Take out what stands around the words from `start` to `end` of a mark."""
        text = self.source.text
        shown = list(self.source.visible_ranges(start, end))
        while shown and is_edge(text[shown[0][0]]):
            low, high = shown.pop(0)
            if low + 1 < high:
                shown.insert(0, (low + 1, high))
        while shown and is_edge(text[shown[-1][1] - 1]):
            low, high = shown.pop()
            if low < high - 1:
                shown.append((low, high - 1))
        start, end = (shown[0][0], shown[-1][1]) if shown else (end, end)
        if start < end or not self._parlamint:
            self._take_brackets(mark.start, start)
            self._take_brackets(end, mark.end)
        self._take_edges(start, end)

    def _take_brackets(self, start: int, end: int) -> None:
        """Take brackets out; words among them stay, and will be missed in the tree."""
        printed = self.source.visible(start, end)
        if start < end and not any(character.isalnum() for character in printed):
            self.cuts.append((start, end, ""))
            if self.source.hidden:
                self.glued.append((start, end))  # with the breaks that are hidden there


def _joined(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges sorted, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _is_blank(character: str) -> bool:
    return not plain(character).strip()


def _is_bracket(character: str) -> bool:
    if character in "‚„⹂〝〞〟﹁﹂﹃﹄":
        return False
    is_paired = unicodedata.category(character) in {"Ps", "Pe"}
    return is_paired or character.isspace() or character in "<>"
