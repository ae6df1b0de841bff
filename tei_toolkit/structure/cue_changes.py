"""Where another person begins to speak in subtitle cues.

A voice tag (`<v Anna>`), a label (`ANNA: …`), a chevron (`>>`), a dash (`- …`) or a
colour says so; the strongest kind of mark that a file has decides.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.evidence import Judgement
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.records import RECORDS
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import Label, Text
from tei_toolkit.values import immutable

_VOICE = lazy_pattern(r"<v(?:\.[^\s>]{0,80})?(?:[ \t]+([^<>\r\n]{0,200}))?>")
_CHEVRON = lazy_pattern(r"(?<!\S)(?:>{2,4}|(?:&gt;){2,4})[ \t]*(?![>\s])")
_DASH = lazy_pattern(r"[-–—‐][ \t\u00a0]*(?=[^\s\-–—>])")
_NAMED = lazy_pattern(r"[(\[（【]([^()\[\]（）【】]{1,40})[)\]）】][ \t\u00a0]*(?=\S)")
"""A name in brackets, with words after it: `- (Ada) Who is there?`."""
_OPENING = lazy_pattern(r"(?:(?<![^\n])[ \t]*[-–—]\s*)?[(\[][ \t]*$")
_CLOSING = lazy_pattern(r"[ \t]*[)\]][ \t]*")
"""Round a name in a line of its own: brackets, and a dash before or above them."""
_ROUND = 12
"""Characters that the marks before a name take at most."""
_DASHED = lazy_pattern(r"[-–—‐]|>>|&gt;")
_COLOURED = lazy_pattern(
    r"<font\b[^<>]{0,80}?\bcolor\s*=\s*[\"']?(?P<font>#?\w+)[^<>]{0,80}>"
    r"|<c(?:\.[\w-]+)*?\.(?P<voice>yellow|cyan|lime|green|white|magenta|red|blue"
    r"|color[0-9A-Fa-f]{6})(?:\.[\w-]+)*>",
    re.IGNORECASE,
)
"""The colour of words in SubRip and WebVTT."""
_HEAD = 20_000
_COLOURS = 2
_NEARLY_ALL = 0.8
_AGAIN, _OFTEN = 3, 0.1
"""Labels that say again who goes on to speak, and their share of all."""
_LONGEST_SOUND = 60
_MARKS = " \t\r\n\u00a0-–—‐>"
_OPENED = _MARKS + "[(（【［"
_ENDS = frozenset(SENTENCE_MARKS + '"”»’)]♪')
_LABELLING = (Separator.COLON, Separator.BRACKET, Separator.SIGN)


@immutable
class Change:
    """A place where a new person begins to speak.

    Attributes:
        start: where the file says so.
        words: where that person's words begin.
        label: the printed label; None for a mark alone.
        key: the label without capitals and marks.
        markup: the signs that are no words and no label.
    """

    start: int
    words: int
    label: Label | None
    key: str = ""
    markup: tuple[tuple[int, int], ...] = ()


class CueChanges:
    """Finds every change of speaker in a subtitle file.

    Attributes:
        nameless: voice tags that name nobody.
        continues: whether what has no mark goes on with the person before.
        by_cue: whether each cue whose speaker is known has a label.
        in_all: whether nearly all cues have one, also where the speaker goes on: then
            one without is nobody's who is known.
        sounds: the cues that only name a sound, in capitals among colours of speakers.
    """

    def __init__(self, source: SourceText, reading: Reading) -> None:
        """Read the file by its cues and by what the label engine found."""
        self._source = source
        self._reading = reading
        self._cue_starts = [cue.start for cue in source.cues]
        self.nameless: list[tuple[int, int]] = []
        self.continues = False
        self.by_cue = False
        self.in_all = False
        self.sounds: frozenset[int] = frozenset()

    def cue_at(self, place: int) -> int | None:
        """The number of the cue that holds a place, or None."""
        index = bisect_right(self._cue_starts, place) - 1
        if index >= 0 and place <= self._source.cues[index].end:
            return index
        return None

    def find(self) -> list[Change]:
        """Every change of speaker, by the strongest kind of mark that the file has."""
        voices = self._named() or self._voices()
        if any(change.label for change in voices):
            self.continues = True
            self.in_all = self._label_all_cues(voices)
            return voices
        labels = self._labels()
        taken = [(change.start, change.words) for change in [*voices, *labels]]
        marks = [
            change
            for change in [*self._chevrons(), *self._dashes(labels)]
            if not any(a <= change.start < b for a, b in taken)
        ]
        if not labels and (colours := self._coloured()):
            begun = {change.start for change in colours}
            marks = [*colours, *(mark for mark in marks if mark.start not in begun)]
            self.continues = True
        self.continues |= bool(labels)
        self.by_cue = self._label_each_cue(labels)
        self.in_all = self._label_all_cues(labels)
        return sorted([*voices, *labels, *marks], key=lambda change: change.start)

    def _coloured(self) -> list[Change]:
        """Where the colour of the words changes, if it tells who speaks.

        Television has a colour for each of those who talk with each other, and capitals
        in one of them for sounds.
        """
        source = self._source
        if not _COLOURED.search(source.text, 0, _HEAD):
            return []
        found: list[tuple[int, re.Match[str]]] = []
        for index, cue in enumerate(source.cues):
            found += [
                (index, match)
                for match in _COLOURED.finditer(source.text, cue.start, cue.end)
            ]
        counts = Counter(_colour_of(match) for _, match in found)
        usual = [colour for colour, count in counts.items() if count > 1]
        cues = {index for index, _ in found}
        if len(usual) < _COLOURS or len(cues) < _NEARLY_ALL * len(source.cues):
            return []
        sounds: set[int] = set()
        changes: list[Change] = []
        before = ""
        for index, match in found:
            cue = source.cues[index]
            words = source.visible(cue.start, cue.end)
            if words.isupper() and len(words) <= _LONGEST_SOUND:
                sounds.add(index)
                continue
            if (colour := _colour_of(match)) != before:
                is_shown = bool(source.visible(*match.span()))  # no file of captions
                markup = (match.span(),) if is_shown else ()
                changes.append(Change(*match.span(), None, "", markup))
            before = colour
        if 2 * len(sounds) > len(cues) or len(changes) < _COLOURS:
            return []
        self.sounds = frozenset(sounds)
        return changes

    def _label_each_cue(self, labels: Sequence[Change]) -> bool:
        """Whether labels recur for one speaker after cues that have none.

        So a program labels the cues that it can tell; it does not know the others.
        """
        pairs = list(pairwise(labels))
        again = sum(
            a.key == b.key
            and (self.cue_at(b.start) or 0) > (self.cue_at(a.start) or 0) + 1
            for a, b in pairs
        )
        return bool(pairs) and again >= 0.5 * len(pairs)

    def _label_all_cues(self, labels: Sequence[Change]) -> bool:
        """Whether nearly all cues have labels, many the same as the cue before."""
        cues = [self.cue_at(change.start) for change in labels]
        if len(set(cues)) < _NEARLY_ALL * len(self._source.cues):
            return False
        again = sum(
            a.key == b.key and x != y
            for (a, x), (b, y) in pairwise(zip(labels, cues, strict=True))
        )
        return again >= max(_AGAIN, _OFTEN * len(labels))

    def _named(self) -> list[Change]:
        """The names that stand above the words of cues, in lines of their own."""
        found: list[Change] = []
        text = self._source.text
        for start, end in self._source.names:
            name = " ".join(self._source.visible(start, end).split())
            pieces = self._source.visible_ranges(start, end)
            label = Label(start, end, name, tuple(Text(*piece) for piece in pieces))
            opening = _OPENING.search(text, max(0, start - _ROUND), start)
            closing = _CLOSING.match(text, end) if opening else None
            if opening is None or closing is None:
                found.append(Change(start, end, label, fold(name)))
                continue
            first, last = opening.start(), closing.end()
            markup = ((first, start), (end, last))
            found.append(Change(first, last, label, fold(name), markup))
        return found

    def _voices(self) -> list[Change]:
        """WebVTT's voice tags."""
        found: list[Change] = []
        text = self._source.text
        is_record = self._source.media_type in RECORDS
        for cue in self._source.cues:
            if is_record:
                # Elsewhere such a tag is words.
                first = _VOICE.match(text, cue.start, cue.end)
                matches = [first] if first else []
            else:
                matches = list(_VOICE.finditer(text, cue.start, cue.end))
            for match in matches:
                start, end = match.span(1) if match[1] else (0, 0)
                name = " ".join(text[start:end].split())
                if not name:
                    if is_record:
                        found.append(_by_mark(*match.span()))
                    else:
                        self.nameless.append(match.span())
                    continue
                label = Label(start, end, name, (Text(start, end),))
                markup = ((match.start(), start), (end, match.end()))
                found.append(Change(*match.span(), label, fold(name), markup))
        return found

    def _labels(self) -> list[Change]:
        """The labels that open cues, or follow a dash or a chevron.

        Where most cues open with a label, all that could be labels are; one that
        occurs once is as good as any that is set in the same way.
        """
        opening = {j.candidate.line: j for j in self._judgements()}
        counts = Counter(j.candidate.key for j in opening.values())
        recurring = sum(count for count in counts.values() if count > 1)
        is_usual = len(opening) >= 0.75 * len(self._source.cues)
        if is_usual and recurring >= 0.6 * len(opening):
            families = {
                j.candidate.setting.family
                for j in opening.values()
                if counts[j.candidate.key] > 1
            }
            return [
                self._opening(j)
                for j in opening.values()
                if counts[j.candidate.key] > 1
                or (
                    likeness(j.candidate.label).weight > -3.0
                    and j.candidate.setting.family in families
                )
            ]
        return self._accepted(opening)

    def _accepted(self, opening: dict[int, Judgement]) -> list[Change]:
        """The labels that the label engine took, and those in capitals like them.

        Args:
            opening: the possible labels by the lines that they open.
        """
        starts = {s.line: s for s in self._reading.starts if s.label}
        held = [starts[line] for line in sorted(starts) if line in opening]
        counts = Counter(fold(start.label) for start in held)
        if not any(count > 1 for count in counts.values()) and len(held) < 4:
            return []
        if len(held) < 0.04 * len(self._source.cues):
            return []
        if sum(start.label.isupper() for start in held) >= 0.8 * len(held):
            return [
                self._opening(j)
                for j in opening.values()
                if (
                    _is_capitals(j.candidate.label)
                    or (j.candidate.line in starts and counts[j.candidate.key] > 1)
                )
                if self._chevron_fits(j.candidate.line, held)
            ]
        return [self._labelled(s) for s in held if self._chevron_fits(s.line, held)]

    def _judgements(self) -> list[Judgement]:
        """The possible labels with a colon, each where a label of a cue may stand."""
        found: list[Judgement] = []
        inside: list[tuple[Judgement, int, str]] = []
        opened: set[int] = set()
        for judgement in self._reading.judgements:
            candidate = judgement.candidate
            if not candidate.label or candidate.setting.separator not in _LABELLING:
                continue
            line = self._reading.lines[candidate.line]
            cue = self.cue_at(line.ranges[0][0])
            if cue is None or candidate.last != candidate.line:
                continue
            before = self._source.visible(
                self._source.cues[cue].start, line.place(candidate.start)
            )
            if not before.strip(_OPENED) or _DASHED.match(line.text):
                found.append(judgement)
                opened.add(cue)
            else:
                inside.append((judgement, cue, before.rstrip()[-1:]))
        found = _without_sounds(found)
        known = {judgement.candidate.key for judgement in found}
        return found + [
            j
            for j, cue, last in inside
            if j.candidate.key in known
            or (cue in opened and last in _ENDS and _is_capitals(j.candidate.label))
        ]

    def _chevron_fits(self, line: int, held: Sequence[TurnStart]) -> bool:
        """Whether a label has a chevron before it as the others have."""
        with_chevron = sum(self._has_chevron(start.line) for start in held)
        return self._has_chevron(line) or 2 * with_chevron < len(held)

    def _has_chevron(self, line: int) -> bool:
        return self._reading.lines[line].text.startswith((">>", "&gt;"))

    def _opening(self, judgement: Judgement) -> Change:
        candidate = judgement.candidate
        line = self._reading.lines[candidate.line]
        start = line.ranges[0][0]
        words = (
            line.place(candidate.words)
            if candidate.words < len(line.text)
            else line.ranges[-1][1]
        )
        pieces = tuple(
            Text(a, b)
            for a, b in self._source.visible_ranges(
                line.place(candidate.start), line.place(candidate.end - 1) + 1
            )
        )
        label = Label(start, self._trimmed(start, words), candidate.label, pieces)
        return Change(start, words, label, candidate.key)

    def _labelled(self, start: TurnStart) -> Change:
        last = self._trimmed(start.start, start.words)
        label = Label(start.start, last, start.label, start.pieces)
        return Change(start.start, start.words, label, fold(start.label))

    def _trimmed(self, start: int, end: int) -> int:
        """Where a stretch ends without the white space at its end."""
        text = self._source.text
        while end > start and text[end - 1].isspace():
            end -= 1
        return end

    def _chevrons(self) -> list[Change]:
        """Chevrons before words; one alone says nothing."""
        found = [
            _by_mark(*match.span())
            for cue in self._source.cues
            for match in _CHEVRON.finditer(self._source.text, cue.start, cue.end)
        ]
        self.continues |= len(found) >= 2
        return found if len(found) >= 2 else []

    def _dashes(self, labels: Sequence[Change]) -> list[Change]:
        """Dashes that open lines: of two people in one cue, or of every turn."""
        found: list[Change] = []
        known = {change.key for change in labels}
        opening = several = 0
        lines = self._lines_by_cue()
        for group in lines:
            here: list[Change] = []
            for line in group:
                match = _DASH.match(line.text)
                if match is None:
                    continue
                here.append(self._dashed(line, match.end(), known))
            if not here:
                continue
            is_opening = here[0].start == group[0].ranges[0][0]
            opening += is_opening
            several += len(here) > 1 or not is_opening
            found += here
        if labels:
            return found if several else []
        if opening >= 4 and opening >= 0.35 * len(lines):
            self.continues = True
            return found
        return found if several else []

    def _dashed(self, line: Line, end: int, known: Collection[str]) -> Change:
        """The change at a dash that ends at `end`, and a known label in brackets."""
        start = line.ranges[0][0]
        named = _NAMED.match(line.text, end) if known else None
        if named is None or fold(named[1]) not in known:
            return _by_mark(start, line.place(end))
        words = line.place(named.end())
        pieces = Text(line.place(named.start(1)), line.place(named.end(1) - 1) + 1)
        label = Label(start, self._trimmed(start, words), named[1], (pieces,))
        return Change(start, words, label, fold(named[1]))

    def _lines_by_cue(self) -> list[list[Line]]:
        groups: dict[int, list[Line]] = {}
        for line in self._reading.lines:
            cue = self.cue_at(line.ranges[0][0]) if line.ranges else None
            if cue is not None:
                groups.setdefault(cue, []).append(line)
        return [groups[cue] for cue in sorted(groups)]


def _without_sounds(found: list[Judgement]) -> list[Judgement]:
    """`found` without brackets that fill their line, where a name has words beside it.

    `[rain]` is set as `[Ada] Come in.` is, and names a sound; so does one that stands
    among names before colons.
    """
    bracketed = [j for j in found if j.candidate.setting.separator is Separator.BRACKET]
    beside = {j.candidate.key for j in bracketed if not j.candidate.setting.alone}
    alone = [j for j in bracketed if j.candidate.key not in beside]
    named = len(found) - len(bracketed)
    if len(alone) >= len(bracketed) - len(alone) and named < 2 * len(alone):
        return found
    sounds = set(map(id, alone))
    return [judgement for judgement in found if id(judgement) not in sounds]


def _by_mark(start: int, end: int) -> Change:
    """A change that a mark alone says, which stands from `start` to `end`."""
    return Change(start, end, None, "", ((start, end),))


def _is_capitals(label: str) -> bool:
    """Whether a label is a name in capitals, but for what stands in brackets."""
    plain = re.sub(r"[(\[][^)\]]*[)\]]", "", label)
    return plain.isupper() and likeness(label).weight > 0


def _colour_of(match: re.Match[str]) -> str:
    """The colour that a tag names."""
    return (match["font"] or match["voice"]).casefold()
